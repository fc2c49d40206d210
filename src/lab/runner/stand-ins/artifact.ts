/** The unmodified `@actions/artifact`, run in a process of its own with the environment of the job. */
import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stepEnvironment } from '../contexts.ts';
import { commandReader } from '../execution-sinks.ts';
import type { Execution } from '../job-state.ts';
import { runProcess } from '../process.ts';

const child = fileURLToPath(new URL('./artifact-child.ts', import.meta.url));

/** An artifact of another run, read with a token that may do so. */
export interface FindBy {
  readonly token: string;
  readonly workflowRunId: number;
  readonly repositoryOwner: string;
  readonly repositoryName: string;
}

export type ArtifactRequest =
  | {
      readonly kind: 'upload';
      readonly name: string;
      readonly files: readonly string[];
      readonly root: string;
      readonly overwrite: boolean;
      readonly retentionDays?: number;
      readonly compressionLevel?: number;
    }
  | { readonly kind: 'list'; readonly findBy?: FindBy }
  | { readonly kind: 'download'; readonly id: number; readonly path: string; readonly findBy?: FindBy };

export type ArtifactAnswer =
  | { readonly kind: 'upload'; readonly id: number; readonly digest: string; readonly size: number }
  | { readonly kind: 'list'; readonly artifacts: readonly { readonly id: number; readonly name: string }[] }
  | { readonly kind: 'download' };

/** Asks the artifact service. Rejects when the package says no; its own messages are in the log. */
export async function askArtifacts<K extends ArtifactRequest['kind']>(
  execution: Execution,
  request: Extract<ArtifactRequest, { kind: K }>,
): Promise<Extract<ArtifactAnswer, { kind: K }>> {
  const { job } = execution;
  const base = join(job.folders.temp, randomUUID());
  const [question, answer] = [`${base}.request.json`, `${base}.answer.json`];
  await writeFile(question, JSON.stringify(request));
  const code = await runProcess({
    command: job.machine.nodePath,
    args: [child, question, answer],
    cwd: job.folders.workspace,
    env: stepEnvironment(execution, true),
    onLine: commandReader(execution),
    signal: execution.signal,
    pauses: job.machine.cancelPauses,
  });
  if (code !== 0)
    throw new Error(`The artifact service could not be used: ${request.kind} ended with exit code ${code}.`);
  return JSON.parse(await readFile(answer, 'utf8'));
}
