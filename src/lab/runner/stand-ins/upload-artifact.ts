/** actions/upload-artifact on the unmodified `@actions/artifact`. */
import { dirname } from 'node:path';
import type { Execution } from '../job-state.ts';
import { glob } from '../patterns.ts';
import { askArtifacts } from './artifact.ts';
import { booleanInput, type StandIn } from './index.ts';

/** The folder that paths in the archive are relative to: what all search paths share. */
export function artifactRoot(searchPaths: readonly string[], files: readonly string[]): string {
  const [first = '/', ...rest] = searchPaths;
  if (rest.length === 0) return files.length === 1 && files[0] === first ? dirname(first) : first;
  const parts = searchPaths.map((path) => path.split('/'));
  const [shortest = []] = parts.toSorted((left, right) => left.length - right.length);
  const end = shortest.findIndex((part, index) => parts.some((path) => path[index] !== part));
  return shortest.slice(0, end < 0 ? undefined : end).join('/') || '/';
}

async function main(execution: Execution): Promise<boolean> {
  const { inputs, job, log, outputs } = execution;
  const name = inputs.name ?? '';
  const path = inputs.path ?? '';
  if (path === '') throw new Error('Input required and not supplied: path');
  const hidden = booleanInput(execution, 'include-hidden-files');
  const { files, searchPaths } = glob(job.folders.workspace, path, { hidden });
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
    const behaviour = inputs['if-no-files-found'];
    if (behaviour === 'error') throw new Error(message);
    if (behaviour === 'ignore') log.write(message);
    else log.annotate({ level: 'warning', message });
    return true;
  }
  const retention = Number(inputs['retention-days'] || Number.NaN);
  const answer = await askArtifacts(execution, {
    kind: 'upload',
    name,
    files,
    root: artifactRoot(searchPaths, files),
    overwrite: booleanInput(execution, 'overwrite'),
    compressionLevel: Number(inputs['compression-level'] ?? '6'),
    ...(Number.isNaN(retention) ? {} : { retentionDays: retention }),
  });
  const { run } = job.identity;
  outputs['artifact-id'] = String(answer.id);
  outputs['artifact-digest'] = answer.digest;
  outputs['artifact-url'] =
    `${job.github.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${answer.id}`;
  log.write(`Artifact ${name} has been successfully uploaded! Final size is ${answer.size} bytes.`);
  return true;
}

export const uploadArtifact: StandIn = {
  inputs: {
    name: 'artifact',
    path: '',
    'if-no-files-found': 'warn',
    'retention-days': '',
    'compression-level': '6',
    overwrite: 'false',
    'include-hidden-files': 'false',
  },
  main,
};
