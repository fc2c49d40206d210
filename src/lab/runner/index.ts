/**
 * The workflow runner of the laboratory: workflows of a checkout as GitHub's server and runner would run them, on GitHub's
 * own parser and expression evaluator. What it does not know it refuses; it never leaves a step out silently.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LabGitHub, Result, RunIdentity, RunnerEvent, RunRecord, TriggerEvent } from '../contract.ts';
import { createSlots, enterGroup, groupKey } from './concurrency.ts';
import { runContext } from './contexts.ts';
import { type LevelOutcome, runLevel } from './graph.ts';
import { concurrencyOf } from './job.ts';
import type { CancelPauses } from './process.ts';
import { createRepositories } from './repositories.ts';
import { dispatchInputs, loadTree } from './reusable.ts';
import type { Level, RunState } from './run-state.ts';
import { loadWorkflow } from './workflow.ts';

export { matchesEvent } from './triggers.ts';
export { loadWorkflow, parseWorkflow } from './workflow.ts';

export interface RunOptions {
  readonly github: LabGitHub;
  readonly event: TriggerEvent;
  /** `.github/workflows/x.yml` below `repositoryDir`. */
  readonly workflowPath: string;
  /** Checkout of the event's repository at the event's commit. */
  readonly repositoryDir: string;
  /** Folders of other repositories by `owner/name`, whatever ref they are asked for at. */
  readonly repositories: ReadonlyMap<string, string>;
  /** Folder below which the jobs of the run get theirs. */
  readonly workRoot: string;
  /** Entries in front of PATH. */
  readonly toolPath?: readonly string[];
  /** Further environment of jobs, such as proxies; nothing else of the host's gets through but PATH, LANG and certificates. */
  readonly env?: Readonly<Record<string, string>>;
  /** Node for actions; this process's own when absent. */
  readonly nodePath?: string;
  readonly onEvent?: (event: RunnerEvent) => void;
  /** Jobs at once; 2 when absent. */
  readonly maxParallel?: number;
  /** Cancels the run. */
  readonly signal?: AbortSignal;
  /** Pauses between the signals when a step is cancelled; GitHub's own when absent. */
  readonly cancelPauses?: CancelPauses;
}

function isFork(event: TriggerEvent): boolean {
  if (event.eventName !== 'pull_request') return false;
  const pullRequest = event.payload.pull_request as
    | { readonly head?: { readonly repo?: { readonly full_name?: string } | null } }
    | undefined;
  if (pullRequest?.head === undefined) return false;
  return pullRequest.head.repo?.full_name?.toLowerCase() !== event.repository.toLowerCase();
}

/**
 * Runs one workflow for one event to its end. A workflow that GitHub would not start (invalid, wrong inputs, too many
 * permissions, unknown reference of a called workflow) rejects with a UserError and leaves no run.
 */
export async function runWorkflow(options: RunOptions): Promise<RunRecord> {
  const { github, event } = options;
  const gitDirOf = (repository: string): string | undefined => {
    try {
      return github.gitDir(repository);
    } catch {
      return undefined;
    }
  };
  const folders = new Map([[event.repository, resolve(options.repositoryDir)], ...options.repositories]);
  const repositories = createRepositories(folders, gitDirOf);
  const origin = {
    repository: event.repository,
    ref: event.ref,
    sha: event.sha,
    folder: resolve(options.repositoryDir),
  };
  const workflow = await loadWorkflow(origin, options.workflowPath);
  const tree = await loadTree(workflow, repositories);
  const inputs = event.eventName === 'workflow_dispatch' ? dispatchInputs(workflow.source.on, event.payload) : {};

  const run = github.beginRun(event, { name: workflow.name, path: workflow.path });
  const settings = github.repositorySettings(event.repository);
  const fork = isFork(event);
  const folder = join(resolve(options.workRoot), `run-${run.runId}`);
  const toolCache = join(resolve(options.workRoot), 'tool-cache');
  await mkdir(folder, { recursive: true });
  const state: RunState = {
    github,
    run,
    repositories,
    machine: {
      nodePath: options.nodePath ?? process.execPath,
      toolPath: options.toolPath ?? [],
      env: options.env ?? {},
      cancelPauses: options.cancelPauses,
    },
    folder,
    toolCache,
    slots: createSlots(options.maxParallel ?? 2),
    emit: options.onEvent ?? (() => {}),
    context: runContext(run, github),
    variables: settings.variables,
    fork,
  };
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  if (options.signal?.aborted) cancel();
  else options.signal?.addEventListener('abort', cancel, { once: true });
  const started = performance.now();
  const startedAt = new Date().toISOString();
  try {
    const outcome = await runRoot(
      state,
      {
        tree,
        idPrefix: '',
        namePrefix: '',
        inputs,
        secrets: fork ? {} : settings.secrets,
        signal: controller.signal,
        groups: new Set(),
      },
      cancel,
    );
    return record(
      run,
      outcome,
      controller.signal.aborted,
      startedAt,
      Math.round(performance.now() - started),
      workflow.path,
    );
  } finally {
    options.signal?.removeEventListener('abort', cancel);
  }
}

/** The jobs, inside the concurrency group of the workflow; undefined when another run took its place while it waited. */
async function runRoot(state: RunState, level: Level, cancel: () => void): Promise<LevelOutcome | undefined> {
  const scope = { contexts: { github: state.context, vars: state.variables, inputs: level.inputs } };
  const group = concurrencyOf(level.tree.workflow.source.concurrency, scope);
  if (group === undefined) return runLevel(state, level);
  const key = `${state.run.repository}:${group.group}`;
  const leave = await enterGroup({
    key,
    cancelInProgress: group.cancelInProgress,
    onCancel: cancel,
    signal: level.signal,
  });
  if (leave === undefined) return undefined;
  try {
    return await runLevel(state, { ...level, groups: new Set([groupKey(key)]) });
  } finally {
    leave();
  }
}

function record(
  run: RunIdentity,
  outcome: LevelOutcome | undefined,
  cancelled: boolean,
  startedAt: string,
  durationMs: number,
  path: string,
): RunRecord {
  const result: Result = cancelled ? 'cancelled' : (outcome?.result ?? 'cancelled');
  return {
    id: run.runId,
    repository: run.repository,
    workflow: run.workflow,
    path,
    event: run.eventName,
    sha: run.sha,
    result,
    startedAt,
    durationMs,
    jobs: outcome?.records ?? [],
  };
}
