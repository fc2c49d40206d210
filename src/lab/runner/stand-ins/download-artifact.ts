/** actions/download-artifact on the unmodified `@actions/artifact`. */
import { join, matchesGlob, resolve } from 'node:path';
import type { Execution } from '../job-state.ts';
import { askArtifacts, type FindBy } from './artifact.ts';
import { booleanInput, type StandIn } from './index.ts';

/** Artifacts of another run need a token of their own, as in the real action. */
function findBy(execution: Execution): { readonly findBy?: FindBy } {
  const { inputs } = execution;
  const token = inputs['github-token'] ?? '';
  if (token === '') return {};
  const [repositoryOwner, repositoryName] = (inputs.repository ?? '').split('/');
  const workflowRunId = Number(inputs['run-id']);
  if (!repositoryOwner || !repositoryName) throw new Error(`Invalid repository: '${inputs.repository}'`);
  if (!Number.isInteger(workflowRunId)) throw new Error(`Invalid run-id: '${inputs['run-id']}'`);
  return { findBy: { token, workflowRunId, repositoryOwner, repositoryName } };
}

async function main(execution: Execution): Promise<boolean> {
  const { inputs, job, log, outputs } = execution;
  const name = inputs.name ?? '';
  const pattern = inputs.pattern ?? '';
  const merge = booleanInput(execution, 'merge-multiple');
  const target = resolve(job.folders.workspace, inputs.path || '.');
  const find = findBy(execution);
  const { artifacts } = await askArtifacts(execution, { kind: 'list', ...find });
  const wanted = artifacts.filter((artifact) => {
    if (name !== '') return artifact.name === name;
    return pattern === '' || matchesGlob(artifact.name, pattern);
  });
  if (name !== '' && wanted.length === 0) {
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  log.write(`Found ${wanted.length} artifact(s)`);
  for (const artifact of wanted) {
    const flat = name !== '' || merge;
    const path = flat ? target : join(target, artifact.name);
    await askArtifacts(execution, { kind: 'download', id: artifact.id, path, ...find });
    log.write(`Artifact ${artifact.name} was downloaded`);
  }
  outputs['download-path'] = target;
  return true;
}

export const downloadArtifact: StandIn = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are workflow expressions
  inputs: {
    name: '',
    pattern: '',
    path: '',
    'merge-multiple': 'false',
    'github-token': '',
    repository: '${{ github.repository }}',
    'run-id': '${{ github.run_id }}',
  },
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are workflow expressions
  main,
};
