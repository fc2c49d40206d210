/** Everything that the stand-in remembers, as plain data. Routes read and change it; views turn it into GitHub's shapes. */
import type { Permissions, Result, RunIdentity } from '../contract.ts';
import type { FileChange } from './git.ts';
import { type Account, account, stableId } from './identity.ts';

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** What it said before each update, oldest first. */
  readonly earlier: string[];
}

export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
}

export interface Review {
  readonly id: number;
  readonly author: Account;
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
  readonly body: string;
  readonly commit: string;
  readonly submittedAt: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: Account;
  readonly draft: boolean;
  readonly createdAt: string;
  updatedAt: string;
  readonly headRepository: Repository;
  readonly headRef: string;
  headSha: string;
  readonly baseRef: string;
  baseSha: string;
  /** The test merge that `refs/pull/N/merge` holds; after the merge the commit on the base branch. */
  mergeSha: string | undefined;
  state: 'open' | 'closed' | 'merged';
  /** The conversation is closed to those who cannot push. */
  locked: boolean;
  mergedAt: string | undefined;
  mergedBy: Account | undefined;
  readonly labels: string[];
  readonly reviews: Review[];
  /** Against the merge base, as on the "Files changed" tab. */
  files: readonly FileChange[];
  commits: number;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly targetUrl: string | null;
  readonly description: string | null;
  readonly context: string;
  readonly creator: Account;
  readonly createdAt: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title?: string;
  readonly message: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suite: number;
  name: string;
  readonly sha: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  externalId: string;
  detailsUrl: string;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly creator: Account;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly createdAt: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: Readonly<Record<string, unknown>> | string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: Account;
  readonly createdAt: string;
  readonly statuses: DeploymentStatus[];
}

export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  variables: Readonly<Record<string, string>>;
  secrets: Readonly<Record<string, string>>;
  reviewers: readonly Account[];
  /** Minutes. */
  waitTimer: number;
  preventSelfReview: boolean;
  /** `null`: jobs of every branch. */
  branches: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null;
  /** Patterns of the chosen branches; only where these count. */
  branchNames: readonly string[];
}

/** How the subjects of a repository's ID tokens are written. */
export interface SubjectFormat {
  /** With the ids of owner and repository. */
  readonly immutable: boolean;
  /** Claims that they are made of; GitHub's default without. */
  readonly claimKeys?: readonly string[];
}

export interface Approval {
  readonly environment: string;
  readonly state: 'approved' | 'rejected';
  readonly reviewer: Account;
  readonly comment: string;
}

export interface Run {
  readonly id: number;
  readonly identity: RunIdentity;
  readonly workflowId: number;
  readonly path: string;
  readonly suite: number;
  readonly createdAt: string;
  updatedAt: string;
  /** What the checks of a commit belong to: the head of the pull request, else the commit of the event. */
  readonly headSha: string;
  readonly jobs: number[];
  readonly approvals: Approval[];
  result: Result | undefined;
}

export interface Job {
  /** Also the id of its check run, as on GitHub. */
  readonly id: number;
  readonly run: Run;
  readonly name: string;
  readonly permissions: Permissions;
  readonly environment: string | undefined;
  /** Whether the use of the environment is a deployment to it. */
  readonly deploys: boolean;
  readonly createdAt: string;
  /** Made when a job that deploys waits or runs. */
  deployment: Deployment | undefined;
}

export interface Artifact {
  readonly id: number;
  readonly run: Run;
  readonly name: string;
  readonly mimeType: string;
  readonly content: Buffer;
  /** `sha256:…` of the content. */
  readonly digest: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  readonly private: boolean;
  readonly fork: boolean;
  readonly description: string | null;
  readonly defaultBranch: string;
  readonly gitDir: string;
  readonly createdAt: string;
  pushedAt: string;
  /** Issues and pull requests share one sequence. */
  lastNumber: number;
  readonly pulls: Map<number, Pull>;
  readonly comments: Map<number, Comment>;
  /** By name in lower case. */
  readonly labels: Map<string, Label>;
  readonly statuses: CommitStatus[];
  readonly checks: Map<number, CheckRun>;
  readonly deployments: Map<number, Deployment>;
  readonly environments: Map<string, Environment>;
  readonly runs: Map<number, Run>;
  readonly jobs: Map<number, Job>;
  readonly artifacts: Map<number, Artifact>;
  subjects: SubjectFormat;
  /** Names of the branches that have a protection rule. */
  protectedBranches: readonly string[];
  variables: Readonly<Record<string, string>>;
  secrets: Readonly<Record<string, string>>;
}

export interface State {
  readonly now: () => Date;
  /** Folder that holds the bare repositories. */
  readonly root: string;
  readonly serverUrl: string;
  /** Known once the server listens. */
  apiUrl: string;
  /** By full name in lower case. */
  readonly repositories: Map<string, Repository>;
  /** Logins by id, of those who were asked for. */
  readonly people: Map<number, string>;
  /** The next id of a kind: one sequence each, from a fixed start. */
  nextId(
    kind: 'comment' | 'pull' | 'review' | 'check' | 'suite' | 'run' | 'status' | 'deployment' | 'artifact',
  ): number;
}

const firstIds = {
  comment: 3_100_000_001,
  pull: 2_400_000_001,
  review: 2_700_000_001,
  check: 41_000_000_001,
  suite: 37_000_000_001,
  run: 15_000_000_001,
  status: 33_000_000_001,
  deployment: 2_100_000_001,
  artifact: 3_000_000_001,
};

export function createState(options: { readonly root: string; readonly now?: () => Date }): State {
  const next = { ...firstIds };
  return {
    now: options.now ?? (() => new Date()),
    root: options.root,
    serverUrl: 'https://github.com',
    apiUrl: '',
    repositories: new Map(),
    people: new Map(),
    nextId: (kind) => next[kind]++,
  };
}

/** Whole seconds in UTC, as GitHub writes times. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

export function findRepository(state: State, fullName: string): Repository | undefined {
  return state.repositories.get(fullName.toLowerCase());
}

/** @throws {Error} when the laboratory has no such repository. */
export function repositoryOf(state: State, fullName: string): Repository {
  const repository = findRepository(state, fullName);
  if (repository === undefined) throw new Error(`The laboratory has no repository ${fullName}`);
  return repository;
}

/** @throws {Error} when there is none with this number. */
export function pullOf(repository: Repository, number: number): Pull {
  const pull = repository.pulls.get(number);
  if (pull === undefined) throw new Error(`${repository.fullName} has no pull request ${number}`);
  return pull;
}

/** The environment with this name; made when it is used for the first time, as on GitHub. */
export function ensureEnvironment(state: State, repository: Repository, name: string): Environment {
  const found = repository.environments.get(name.toLowerCase());
  if (found !== undefined) return found;
  const environment: Environment = {
    id: stableId('environment', `${repository.fullName}/${name}`),
    name,
    createdAt: timestamp(state.now()),
    variables: {},
    secrets: {},
    reviewers: [],
    waitTimer: 0,
    preventSelfReview: false,
    branches: null,
    branchNames: [],
  };
  repository.environments.set(name.toLowerCase(), environment);
  return environment;
}

/** The label with this name; made when there is none. */
export function ensureLabel(repository: Repository, name: string): Label {
  const found = repository.labels.get(name.toLowerCase());
  if (found !== undefined) return found;
  const id = stableId('label', `${repository.fullName}/${name}`);
  const label: Label = { id, name, color: 'ededed', description: null };
  repository.labels.set(name.toLowerCase(), label);
  return label;
}

/** The labels that each new repository has. */
const defaultLabels: readonly (readonly [string, string, string])[] = [
  ['bug', 'd73a4a', "Something isn't working"],
  ['documentation', '0075ca', 'Improvements or additions to documentation'],
  ['enhancement', 'a2eeef', 'New feature or request'],
];

export function newRepository(
  state: State,
  options: {
    readonly fullName: string;
    readonly gitDir: string;
    readonly defaultBranch: string;
    readonly private: boolean;
    readonly fork: boolean;
    readonly description?: string;
  },
): Repository {
  const [owner = '', name = ''] = options.fullName.split('/');
  const created = timestamp(state.now());
  return {
    id: stableId('repository', options.fullName),
    owner: account(owner, 'Organization'),
    name,
    fullName: options.fullName,
    private: options.private,
    fork: options.fork,
    description: options.description ?? null,
    defaultBranch: options.defaultBranch,
    gitDir: options.gitDir,
    createdAt: created,
    pushedAt: created,
    lastNumber: 0,
    pulls: new Map(),
    comments: new Map(),
    labels: new Map(
      defaultLabels.map(([label, color, description]) => [
        label,
        { id: stableId('label', `${options.fullName}/${label}`), name: label, color, description },
      ]),
    ),
    statuses: [],
    checks: new Map(),
    deployments: new Map(),
    environments: new Map(),
    runs: new Map(),
    jobs: new Map(),
    artifacts: new Map(),
    subjects: { immutable: false },
    protectedBranches: [],
    variables: {},
    secrets: {},
  };
}
