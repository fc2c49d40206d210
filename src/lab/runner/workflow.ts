/** Workflow files: where they come from, what is in them, and whether GitHub would take them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../core/errors.ts';
import { workflowProblems } from './validation.ts';

/** The commit of a repository that a file comes from: what `$/` means in it. */
export interface Origin {
  /** `owner/name`. */
  readonly repository: string;
  /** As it was asked for: `refs/heads/main`, `v1`. */
  readonly ref: string;
  readonly sha: string;
  /** Its files on this machine. */
  readonly folder: string;
}

/** Scalars may be expressions; they are read with expressions.ts. */
export interface StepSource {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: unknown;
  readonly env?: unknown;
  readonly shell?: string;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

export interface Defaults {
  readonly run?: { readonly shell?: string; readonly 'working-directory'?: string };
}

export interface JobSource {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly 'runs-on'?: unknown;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly env?: unknown;
  readonly defaults?: Defaults;
  readonly steps?: readonly StepSource[];
  readonly 'timeout-minutes'?: unknown;
  readonly strategy?: {
    readonly matrix?: unknown;
    readonly 'fail-fast'?: unknown;
    readonly 'max-parallel'?: unknown;
  };
  readonly 'continue-on-error'?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>;
}

export interface WorkflowSource {
  readonly name?: string;
  readonly on: unknown;
  readonly env?: unknown;
  readonly defaults?: Defaults;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, JobSource>>;
}

export interface Workflow {
  readonly origin: Origin;
  /** `.github/workflows/x.yml` */
  readonly path: string;
  /** The `name:`, else the path. */
  readonly name: string;
  /** `owner/name/.github/workflows/x.yml@ref` */
  readonly ref: string;
  readonly source: WorkflowSource;
}

/** Job keys that would change what a job is; to ignore them would be a false green. */
const unsupportedJobKeys = ['container', 'services', 'snapshot'] as const;
const unsupportedStepKeys = ['background', 'wait', 'wait-all', 'cancel', 'parallel'];

function unsupported(source: WorkflowSource): string[] {
  return Object.entries(source.jobs).flatMap(([id, job]) => [
    ...unsupportedJobKeys.filter((key) => key in job).map((key) => `job '${id}': '${key}' is not supported here`),
    ...(/\b(?:windows|macos)\b/i.test(JSON.stringify(job['runs-on'] ?? ''))
      ? [`job '${id}': only Linux runners are supported here`]
      : []),
    ...(job.steps ?? []).flatMap((step) =>
      unsupportedStepKeys.filter((key) => key in step).map((key) => `job '${id}': '${key}:' is not supported here`),
    ),
  ]);
}

/** Reads a workflow and has GitHub's parser judge it. Throws a UserError that lists every problem. */
export async function loadWorkflow(origin: Origin, path: string): Promise<Workflow> {
  const content = await readFile(join(origin.folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'EISDIR') throw error;
    throw new UserError(
      `The workflow ${path} was not found in ${origin.repository}@${origin.ref}. Name a file below .github/workflows.`,
      'workflow-not-found',
    );
  });
  const source = await parseWorkflow(`${origin.repository}/${path}`, content);
  return { origin, path, name: source.name ?? path, ref: `${origin.repository}/${path}@${origin.ref}`, source };
}

/** The text of a workflow as data; `name` is only for messages. Throws a UserError that lists every problem. */
export async function parseWorkflow(name: string, content: string): Promise<WorkflowSource> {
  const problems = await workflowProblems(name, content);
  const source = problems.length > 0 ? undefined : (parse(content) as WorkflowSource);
  if (source !== undefined) problems.push(...unsupported(source));
  if (source === undefined || problems.length > 0) {
    throw new UserError(`${name} is not a workflow that can run: ${problems.join('; ')}`, 'workflow-invalid');
  }
  return source;
}

/** `needs:` as a list. */
export function needsOf(job: JobSource): readonly string[] {
  return typeof job.needs === 'string' ? [job.needs] : (job.needs ?? []);
}
