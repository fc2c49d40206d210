/** What the steps of one job share while it runs. */
import type { JobGrant, JobIdentity, LabGitHub, Result } from '../contract.ts';
import type { ActionLoader, StepInstance } from './actions.ts';
import type { Masks } from './masks.ts';
import type { CancelPauses } from './process.ts';
import type { Repositories } from './repositories.ts';
import type { StepLog } from './step-log.ts';
import type { Defaults, Workflow } from './workflow.ts';

export type Status = Exclude<Result, 'skipped'>;

export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
}

/** What the machine lends to jobs. */
export interface Machine {
  readonly nodePath: string;
  /** Entries in front of PATH. */
  readonly toolPath: readonly string[];
  /** Further environment, such as proxies. */
  readonly env: Readonly<Record<string, string>>;
  readonly cancelPauses?: CancelPauses | undefined;
}

export interface JobState {
  readonly machine: Machine;
  readonly github: LabGitHub;
  readonly repositories: Repositories;
  readonly loader: ActionLoader;
  /** The file that the job is written in. */
  readonly workflow: Workflow;
  readonly identity: JobIdentity;
  readonly grant: JobGrant;
  readonly folders: JobFolders;
  readonly masks: Masks;
  /** `github`, `vars`, `secrets`, `needs`, `matrix`, `strategy`, `runner`, `job`. */
  readonly contexts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** `inputs` of the workflow. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Environment of workflow and job, and what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>;
  /** What steps wrote to GITHUB_PATH, the newest last. */
  readonly addedPath: string[];
  readonly defaults: Defaults['run'];
  /** The `steps` context. */
  readonly steps: Record<string, unknown>;
  status: Status;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  /** Post steps, run from the last to the first. */
  readonly posts: { readonly instance: StepInstance; readonly name: string }[];
  /** Marks the job's processes. */
  readonly trackingId: string;
  readonly debug: boolean;
}

/** Where a step is: in the job, or inside a composite action. */
export interface StepScope {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly steps: Record<string, unknown>;
  /** `env` of the composite step around it. */
  readonly env: Readonly<Record<string, string>>;
  /** `action_path` of the composite action around it. */
  readonly actionPath?: string;
  /** Inside a composite action. */
  readonly embedded: boolean;
  /** What `success()` and `failure()` look at. */
  readonly status: () => Status;
  /** Aborted with the composite step around it. */
  readonly signal?: AbortSignal;
}

export type Stage = 'pre' | 'main' | 'post';

/** One stage of one step while it runs. */
export interface Execution {
  readonly job: JobState;
  readonly instance: StepInstance;
  readonly stage: Stage;
  readonly scope: StepScope;
  readonly name: string;
  /** All contexts as the step sees them. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly github: Readonly<Record<string, unknown>>;
  /** The `env` context. */
  readonly env: Readonly<Record<string, string>>;
  /** The part of `env` that this step and the composite steps around it set. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Record<string, string>;
  readonly log: StepLog;
  /** Summaries in the order in which they were written. */
  readonly summaries: string[];
  readonly signal: AbortSignal;
  /** Fails the stage whatever its process says. */
  readonly fail: () => void;
}
