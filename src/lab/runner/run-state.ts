/** What the jobs of one run share, and the shapes in which the graph and the jobs speak. */
import type { JobRecord, LabGitHub, Permissions, Result, RunIdentity, RunnerEvent } from '../contract.ts';
import type { Scope } from './expressions.ts';
import type { Machine } from './job-state.ts';
import type { Repositories } from './repositories.ts';
import type { WorkflowTree } from './reusable.ts';
import type { JobSource, Workflow } from './workflow.ts';

export interface RunState {
  readonly github: LabGitHub;
  readonly run: RunIdentity;
  readonly repositories: Repositories;
  readonly machine: Machine;
  /** Folder of this run; jobs get folders below it. */
  readonly folder: string;
  readonly toolCache: string;
  readonly slots: <T>(work: () => Promise<T>) => Promise<T>;
  readonly emit: (event: RunnerEvent) => void;
  /** `github` without what belongs to one job. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Repository variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** A pull request from a fork: read-only token, no secrets. */
  readonly fork: boolean;
}

/** One workflow of a run: the one the event starts, or a called one. */
export interface Level {
  readonly tree: WorkflowTree;
  /** `plan/` in a workflow that the job `plan` calls. */
  readonly idPrefix: string;
  readonly namePrefix: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Concurrency groups that this workflow and those around it hold. */
  readonly groups: ReadonlySet<string>;
}

/** One job, or one leg of its matrix, ready to start. */
export interface JobPlan {
  readonly id: string;
  readonly name: string;
  /** Key in the workflow file: `github.job`. */
  readonly key: string;
  readonly source: JobSource;
  readonly workflow: Workflow;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly scope: Scope;
  /** Concurrency groups that the workflows around it hold. */
  readonly groups: ReadonlySet<string>;
  /** Cancels this leg. */
  readonly controller: AbortController;
}

export interface JobOutcome {
  /** As `needs` shows it: after `continue-on-error`. */
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly records: readonly JobRecord[];
}

/** One result of several: a failure counts most, then a cancellation; skipped only when all are. */
export function mergeResults(results: readonly Result[]): Result {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.length === 0 || results.includes('success') ? 'success' : 'skipped';
}
