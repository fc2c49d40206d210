/** The GitHub stand-in of the laboratory: state, people and servers behind one object. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  JobGrant,
  JobIdentity,
  LabGitHub,
  PullRequestView,
  Result,
  RunIdentity,
  TriggerEvent,
} from '../contract.ts';
import { createFaults, type Faults } from '../faults.ts';
import { type ApprovalPolicy, createApprovals, type Decision } from './approvals.ts';
import { createArtifactService } from './artifacts.ts';
import { type Content, initBare, resolveCommit, setRef, writeCommit } from './git.ts';
import { account } from './identity.ts';
import { createSigner, issuer } from './oidc.ts';
import { dispatchEvent, pullRequestEvent, pushEvent } from './payloads.ts';
import { addComment, addReview, followBranches, mergePull, openPull, signatureOf } from './pulls.ts';
import { progress, runOf, startJob, startRun } from './runs.ts';
import { type LoggedRequest, startServer, type Violation } from './server.ts';
import { createServices, type RunningJob, type Services } from './services.ts';
import {
  createState,
  ensureEnvironment,
  ensureLabel,
  newRepository,
  pullOf,
  type Repository,
  repositoryOf,
  type SubjectFormat,
} from './state.ts';
import { createTokens } from './tokens.ts';

export type { ApprovalPolicy, Decision } from './approvals.ts';
export type { LoggedRequest, Violation } from './server.ts';

export interface GitHubOptions {
  /** Real time unless given. */
  readonly now?: () => Date;
  /** Decides about jobs that wait for reviewers; without it, or where it gives `undefined`, they wait for {@link GitHub.approve}. */
  readonly approvals?: ApprovalPolicy;
  /** Of the ID tokens of jobs, in seconds; 300, as GitHub's have, unless given. */
  readonly idTokenLifetimeS?: number;
}

export interface NewRepository {
  /** A folder with the first commit's files, or the files themselves. */
  readonly from: string | Readonly<Record<string, string>>;
  /** `main` unless given. */
  readonly defaultBranch?: string;
  /** Private unless given: without a permission nothing can be read. */
  readonly visibility?: 'private' | 'public';
  readonly fork?: boolean;
  readonly description?: string;
}

export interface NewPullRequest {
  readonly repository: string;
  readonly head: string;
  /** The default branch unless given. */
  readonly base?: string;
  readonly title: string;
  readonly body?: string;
  readonly author: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  /** `owner/name` of the fork that has the head branch. */
  readonly headRepository?: string;
}

export interface Pushed {
  readonly sha: string;
  /** `push` of the branch. */
  readonly event: TriggerEvent;
  /** `pull_request` with action `synchronize` for each open pull request that followed. */
  readonly synchronized: readonly TriggerEvent[];
}

export interface GitHub extends LabGitHub, AsyncDisposable {
  readonly faults: Faults;
  /** Issuer in the tokens and the keys that verify them. */
  readonly oidc: { readonly issuer: string; readonly jwks: Services['jwks'] };
  /** Number of requests that were answered. */
  readonly requests: number;
  readonly requestLog: readonly LoggedRequest[];
  requestsByRoute(): Readonly<Record<string, number>>;
  /** What GitHub would not have accepted; the laboratory fails when there is any. */
  violations(): readonly Violation[];

  /** @returns the first commit. */
  createRepository(fullName: string, options: NewRepository): Promise<string>;
  /** One commit on a branch, which is made off the default branch when it is new: files on top, or a whole folder. */
  push(push: {
    readonly repository: string;
    readonly branch: string;
    readonly content: string | Readonly<Record<string, string | null>>;
    readonly message: string;
    readonly author: string;
  }): Promise<Pushed>;
  /** @returns `pull_request` with action `opened`. */
  openPullRequest(options: NewPullRequest): Promise<TriggerEvent>;
  /** @returns `push` of the base branch. */
  merge(options: {
    readonly repository: string;
    readonly number: number;
    readonly by: string;
    readonly method?: 'merge' | 'squash';
  }): Promise<TriggerEvent>;
  /** @returns `workflow_dispatch` on a branch. */
  dispatch(options: {
    readonly repository: string;
    /** Path of the workflow file. */
    readonly workflow: string;
    readonly branch?: string;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly by: string;
  }): Promise<TriggerEvent>;
  pullRequestView(repository: string, number: number): PullRequestView;
  comment(options: {
    readonly repository: string;
    readonly number: number;
    readonly by: string;
    readonly body: string;
  }): number;
  /** Locks the conversation: comments by jobs are refused until it is unlocked. */
  lock(repository: string, number: number, locked?: boolean): void;
  review(options: {
    readonly repository: string;
    readonly number: number;
    readonly by: string;
    readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED';
    readonly body?: string;
  }): void;

  configure(
    repository: string,
    settings: {
      readonly variables?: Readonly<Record<string, string>>;
      readonly secrets?: Readonly<Record<string, string>>;
      /** Labels that are made, beside those that the repository has. */
      readonly labels?: readonly string[];
      /** How the subjects of ID tokens are written; by names unless given. */
      readonly subjects?: SubjectFormat;
      /** Names of branches that have a protection rule; none unless given. */
      readonly protectedBranches?: readonly string[];
    },
  ): void;
  configureEnvironment(
    repository: string,
    name: string,
    settings: {
      readonly variables?: Readonly<Record<string, string>>;
      readonly secrets?: Readonly<Record<string, string>>;
      readonly reviewers?: readonly string[];
    },
  ): void;
  /** Jobs that wait for a reviewer. */
  waiting(): readonly { readonly repository: string; readonly environment: string; readonly job: string }[];
  /** A reviewer decides for all jobs that wait for the environment. @throws {Error} when none waits or it is not theirs. */
  approve(environment: string, login: string, decision?: Decision): void;
  /** A token of a person, who may do everything. */
  personalToken(login: string): string;
  endRun(run: RunIdentity, result: Result): void;
}

/** Authors and dates of first commits are fixed: the same folder gives the same commit in each laboratory. */
const firstCommit = { name: 'Sluice Laboratory', email: 'lab@example.com', date: new Date('2026-01-05T09:00:00Z') };

const content = (from: string | Readonly<Record<string, string | null>>): Content =>
  typeof from === 'string' ? { folder: from } : { files: from };

/** Starts the stand-in on a free loopback port. Disposing it ends the server and removes its repositories. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const root = await mkdtemp(join(tmpdir(), 'lab-github-'));
  const state = createState({ root, ...(options.now === undefined ? {} : { now: options.now }) });
  const tokens = createTokens();
  const faults = createFaults();
  const approvals = createApprovals(state, options.approvals);
  const artifacts = createArtifactService(state);
  const signer = await createSigner(state.now);
  const jobs = new Map<number, RunningJob>();
  const services = createServices({
    state,
    tokens,
    signer,
    artifacts,
    jobs,
    idTokenLifetimeS: options.idTokenLifetimeS,
  });
  const server = await startServer({ state, tokens, approvals, artifacts, services, faults });
  state.apiUrl = server.url;

  const find = (fullName: string): Repository => repositoryOf(state, fullName);
  const jobOf = (grant: JobGrant): RunningJob => {
    const running = jobs.get(grant.checkRunId);
    if (running === undefined) throw new Error(`No job ${grant.checkRunId} was begun`);
    return running;
  };

  return {
    serverUrl: state.serverUrl,
    apiUrl: server.url,
    graphqlUrl: `${server.url}/graphql`,
    faults,
    oidc: { issuer, jwks: signer.jwks },
    get requests() {
      return server.log.length;
    },
    requestLog: server.log,
    requestsByRoute() {
      const counts: Record<string, number> = {};
      for (const { route } of server.log) counts[route] = (counts[route] ?? 0) + 1;
      return counts;
    },
    violations: () => server.violations,
    gitDir: (repository) => find(repository).gitDir,

    async createRepository(fullName, { from, defaultBranch = 'main', visibility = 'private', ...rest }) {
      if (!/^[\w.-]+\/[\w.-]+$/.test(fullName))
        throw new Error(`"${fullName}" is no repository name such as acme/infra`);
      const repository = newRepository(state, {
        fullName,
        gitDir: join(root, `${fullName.toLowerCase()}.git`),
        defaultBranch,
        private: visibility === 'private',
        fork: rest.fork ?? false,
        ...(rest.description === undefined ? {} : { description: rest.description }),
      });
      await initBare(repository.gitDir, defaultBranch);
      const sha = await writeCommit(repository.gitDir, {
        content: content(from),
        message: 'Initial commit',
        author: firstCommit,
      });
      await setRef(repository.gitDir, `refs/heads/${defaultBranch}`, sha);
      state.repositories.set(fullName.toLowerCase(), repository);
      return sha;
    },

    async push({ repository: fullName, branch, content: given, message, author }) {
      const repository = find(fullName);
      const { gitDir } = repository;
      const before = await resolveCommit(gitDir, `refs/heads/${branch}`);
      const parent = before ?? (await resolveCommit(gitDir, `refs/heads/${repository.defaultBranch}`));
      const sha = await writeCommit(gitDir, {
        content: content(given),
        ...(parent === undefined ? {} : { parent }),
        message,
        author: signatureOf(state, account(author)),
      });
      await setRef(gitDir, `refs/heads/${branch}`, sha);
      const moved = await followBranches(state, repository);
      return {
        sha,
        event: await pushEvent(state, repository, { branch, before, after: sha, actor: author }),
        synchronized: moved
          .filter(({ pull }) => pull.mergeSha !== undefined)
          .map((each) =>
            pullRequestEvent(state, each.repository, each.pull, {
              action: 'synchronize',
              actor: author,
              before: each.before,
            }),
          ),
      };
    },

    async openPullRequest({ repository: fullName, head, title, author, ...rest }) {
      const repository = find(fullName);
      const pull = await openPull(state, repository, {
        head,
        base: rest.base ?? repository.defaultBranch,
        title,
        body: rest.body ?? '',
        author: account(author),
        draft: rest.draft ?? false,
        labels: rest.labels ?? [],
        headRepository: rest.headRepository === undefined ? repository : find(rest.headRepository),
      });
      return pullRequestEvent(state, repository, pull, { action: 'opened', actor: author });
    },

    async merge({ repository: fullName, number, by, method = 'merge' }) {
      const repository = find(fullName);
      const pull = pullOf(repository, number);
      if (pull.state !== 'open') throw new Error(`Pull request ${number} is ${pull.state}`);
      const merged = await mergePull(state, repository, pull, { by: account(by), method });
      if (merged === undefined) throw new Error(`Pull request ${number} conflicts with ${pull.baseRef}`);
      return pushEvent(state, repository, { branch: pull.baseRef, ...merged, actor: by });
    },

    async dispatch({ repository: fullName, workflow, branch, inputs = {}, by }) {
      const repository = find(fullName);
      const ref = `refs/heads/${branch ?? repository.defaultBranch}`;
      const sha = await resolveCommit(repository.gitDir, ref);
      if (sha === undefined) throw new Error(`${fullName} has no branch ${branch}`);
      return dispatchEvent(state, repository, { ref, sha, actor: by, workflow, inputs });
    },

    pullRequestView(fullName, number) {
      const repository = find(fullName);
      const pull = pullOf(repository, number);
      return {
        repository: repository.fullName,
        number,
        title: pull.title,
        body: pull.body,
        author: pull.author.login,
        state: pull.state,
        head: { ref: pull.headRef, sha: pull.headSha },
        base: { ref: pull.baseRef, sha: pull.baseSha },
        createdAt: pull.createdAt,
        comments: [...repository.comments.values()]
          .filter(({ issue }) => issue === number)
          .map(({ id, author, body, createdAt, earlier }) => ({
            id,
            author: author.login,
            bot: author.type === 'Bot',
            body,
            createdAt,
            edited: earlier.length,
            earlier: [...earlier],
          })),
        files: pull.files.map(({ path, additions, deletions }) => ({ path, additions, deletions })),
        labels: [...pull.labels],
      };
    },

    comment({ repository: fullName, number, by, body }) {
      const repository = find(fullName);
      const issue = pullOf(repository, number).number;
      return addComment(state, repository, { issue, author: account(by), body }).id;
    },

    lock(fullName, number, locked = true) {
      pullOf(find(fullName), number).locked = locked;
    },

    review({ repository: fullName, number, by, state: verdict, body = '' }) {
      addReview(state, pullOf(find(fullName), number), { author: account(by), state: verdict, body });
    },

    configure(fullName, { labels = [], ...settings }) {
      const repository = find(fullName);
      Object.assign(repository, settings);
      for (const name of labels) ensureLabel(repository, name);
    },

    configureEnvironment(fullName, name, { reviewers, ...settings }) {
      const environment = ensureEnvironment(state, find(fullName), name);
      Object.assign(environment, settings);
      if (reviewers !== undefined) environment.reviewers = reviewers.map((login) => account(login));
    },

    waiting: () =>
      approvals.waiting().map(({ repository, environment, job }) => ({
        repository: repository.fullName,
        environment: environment.name,
        job,
      })),

    approve(environment, login, decision = 'approved') {
      approvals.decide(environment, account(login), decision);
    },

    personalToken: (login) => tokens.issueForPerson(account(login)),

    beginRun: (event, workflow) => startRun(state, find(event.repository), event, workflow),

    endRun(run, result) {
      runOf(find(run.repository), run.runId).result = result;
    },

    beginJob(identity: JobIdentity) {
      const repository = find(identity.run.repository);
      const job = startJob(state, repository, identity);
      const running: RunningJob = { identity, job, repository };
      jobs.set(job.id, running);
      return { token: tokens.issueForJob(job, repository), checkRunId: job.id, env: services.environment(running) };
    },

    updateJob(grant, next) {
      const { job, repository } = jobOf(grant);
      progress(state, repository, job, next);
    },

    endJob(grant) {
      tokens.endJob(jobOf(grant).job.id);
    },

    repositorySettings(fullName) {
      const { variables, secrets } = find(fullName);
      return { variables, secrets };
    },

    environment(fullName, name) {
      const { variables, secrets, reviewers } = ensureEnvironment(state, find(fullName), name);
      return { variables, secrets, reviewers: reviewers.map(({ login }) => login) };
    },

    awaitApproval(job) {
      if (job.environment === undefined) return Promise.resolve('approved');
      const repository = find(job.run.repository);
      return approvals.wait({
        repository,
        run: runOf(repository, job.run.runId),
        environment: ensureEnvironment(state, repository, job.environment),
        job: job.name,
      });
    },

    async [Symbol.asyncDispose]() {
      approvals.close();
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
