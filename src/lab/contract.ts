/**
 * What the parts of the laboratory promise each other: the runner asks a {@link LabGitHub}, and leaves {@link RunRecord}s
 * that the page and result.json are made of.
 */

export type Access = 'none' | 'read' | 'write';
/** `contents: read` and so on, in GitHub's names; what is not listed is `none`. */
export type Permissions = Readonly<Record<string, Access>>;
export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** One event that starts workflows, as GitHub would describe it. */
export interface TriggerEvent {
  /** `owner/name` of the repository in which it happens. */
  readonly repository: string;
  readonly eventName: string;
  /** The webhook payload: what `github.event` and GITHUB_EVENT_PATH hold. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly sha: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor: string;
}

export interface RunIdentity extends TriggerEvent {
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  /** The `name:` of the caller workflow. */
  readonly workflow: string;
  /** `owner/name/.github/workflows/file.yml@refs/…` of the caller workflow. */
  readonly workflowRef: string;
}

export interface JobIdentity {
  readonly run: RunIdentity;
  /** `plan / dev` as shown on the checks page. */
  readonly name: string;
  readonly permissions: Permissions;
  readonly environment?: string;
  /** False for a job that uses its environment without being a deployment to it (`deployment: false`). */
  readonly deploys?: boolean;
  /** `owner/name/.github/workflows/file.yml@ref` of the file that defines the job; differs from the run's in a reusable workflow. */
  readonly jobWorkflowRef: string;
  readonly jobWorkflowSha: string;
}

/** What a job gets to work with. */
export interface JobGrant {
  /** The GITHUB_TOKEN: valid for this job, this repository and its permissions. */
  readonly token: string;
  readonly checkRunId: number;
  /** ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL and, with `id-token: write`, ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN. */
  readonly env: Readonly<Record<string, string>>;
}

export interface EnvironmentSettings {
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Logins of which one has to approve; empty: the job starts at once. */
  readonly reviewers: readonly string[];
}

/** The GitHub stand-in as the runner sees it. */
export interface LabGitHub {
  /** `https://github.com`: only ever shown in links. */
  readonly serverUrl: string;
  /** Loopback address of the REST API, without trailing slash. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Folder of the bare repository, for clones on this machine. */
  gitDir(repository: string): string;
  beginRun(event: TriggerEvent, workflow: { readonly name: string; readonly path: string }): RunIdentity;
  beginJob(job: JobIdentity): JobGrant;
  /** Live state of a job, for the checks of the commit. */
  updateJob(
    grant: JobGrant,
    state: {
      readonly status: 'queued' | 'waiting' | 'in_progress' | 'completed';
      readonly conclusion?: Result;
      readonly summary?: string;
    },
  ): void;
  /** Ends the token. */
  endJob(grant: JobGrant): void;
  /** The result of the whole run, as the API shows it; without it a run stays `in_progress`. */
  endRun?(run: RunIdentity, result: Result): void;
  repositorySettings(repository: string): {
    readonly variables: Readonly<Record<string, string>>;
    readonly secrets: Readonly<Record<string, string>>;
  };
  environment(repository: string, name: string): EnvironmentSettings;
  /** Waits until a reviewer decides; resolves at once when nobody has to. */
  awaitApproval(job: JobIdentity): Promise<'approved' | 'rejected'>;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

export interface StepRecord {
  readonly name: string;
  /** As written in the workflow: `$/actions/terraform-plan`. */
  readonly uses?: string;
  /** `standIn` when a small equivalent of somebody else's action ran. */
  readonly standIn?: boolean;
  readonly result: Result;
  /** Result before `continue-on-error`. */
  readonly outcome: Result;
  readonly durationMs: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Markdown of GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  /** The log as the runner shows it: masked, commands taken out, groups as `##[group]`. */
  readonly log: string;
}

export interface JobRecord {
  /** Key of the job in its workflow file; in a reusable workflow `caller/job`, with matrix values `caller/job (dev)`. */
  readonly id: string;
  readonly name: string;
  readonly result: Result;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly environment?: string;
  readonly permissions: Permissions;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRecord[];
}

export interface RunRecord {
  readonly id: number;
  /** `owner/name` of the caller, and path of its workflow file. */
  readonly repository: string;
  readonly workflow: string;
  readonly path: string;
  readonly event: string;
  readonly sha: string;
  readonly result: Result;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly jobs: readonly JobRecord[];
  /** What a story shows with the run, where it is not green on purpose. */
  readonly shows?: string;
}

/** Progress while a run goes on, for the terminal view. */
export type RunnerEvent =
  | {
      readonly type: 'job';
      readonly id: string;
      readonly name: string;
      readonly status: 'queued' | 'waiting' | 'running' | 'done';
      readonly result?: Result;
      readonly durationMs?: number;
    }
  | {
      readonly type: 'step';
      readonly job: string;
      readonly name: string;
      readonly status: 'running' | 'done';
      readonly result?: Result;
      readonly durationMs?: number;
    };

/** One row of the table that says what was real. */
export interface Part {
  readonly name: string;
  readonly kind: 'real' | 'stand-in' | 'not-run';
  /** Version of a real tool; for a stand-in, what keeps it honest. */
  readonly version: string;
}

/** Everything the page shows of a pull request. */
export interface PullRequestView {
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly createdAt: string;
  /** In order of creation. `edited` counts updates; `earlier` is what it said before each, oldest first, where that is kept. */
  readonly comments: readonly {
    readonly id: number;
    readonly author: string;
    readonly bot: boolean;
    readonly body: string;
    readonly createdAt: string;
    readonly edited: number;
    readonly earlier?: readonly string[];
  }[];
  readonly files: readonly { readonly path: string; readonly additions: number; readonly deletions: number }[];
  readonly labels: readonly string[];
}
