/** Workflow runs and their jobs: check runs on the commit, deployments of environments. */
import type { JobIdentity, Result, RunIdentity, TriggerEvent } from '../contract.ts';
import { actionsBot, stableId } from './identity.ts';
import {
  type CheckRun,
  type Deployment,
  ensureEnvironment,
  type Job,
  type Repository,
  type Run,
  type State,
  timestamp,
} from './state.ts';

/** Starts a run; its number counts the runs of the same workflow file. */
export function startRun(
  state: State,
  repository: Repository,
  event: TriggerEvent,
  workflow: { readonly name: string; readonly path: string },
): RunIdentity {
  const { path } = workflow;
  const id = state.nextId('run');
  const identity: RunIdentity = {
    ...event,
    runId: id,
    runNumber: 1 + [...repository.runs.values()].filter((run) => run.path === path).length,
    runAttempt: 1,
    workflow: workflow.name,
    workflowRef: `${repository.fullName}/${path}@${event.ref}`,
  };
  const head = (event.payload.pull_request as { readonly head?: { readonly sha?: string } } | undefined)?.head?.sha;
  const now = timestamp(state.now());
  repository.runs.set(id, {
    id,
    identity,
    workflowId: stableId('workflow', `${repository.fullName}/${path}`),
    path,
    suite: state.nextId('suite'),
    createdAt: now,
    updatedAt: now,
    headSha: head ?? event.sha,
    jobs: [],
    approvals: [],
    result: undefined,
  });
  return identity;
}

/** @throws {Error} when the laboratory has no such run. */
export function runOf(repository: Repository, runId: number): Run {
  const run = repository.runs.get(runId);
  if (run === undefined) throw new Error(`${repository.fullName} has no run ${runId}`);
  return run;
}

/** Starts a job: it shows as a check run on the commit. */
export function startJob(state: State, repository: Repository, identity: JobIdentity): Job {
  const run = runOf(repository, identity.run.runId);
  const id = state.nextId('check');
  const check: CheckRun = {
    id,
    suite: run.suite,
    name: identity.name,
    sha: run.headSha,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    externalId: '',
    detailsUrl: `${state.serverUrl}/${repository.fullName}/actions/runs/${run.id}/job/${id}`,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  repository.checks.set(id, check);
  const now = timestamp(state.now());
  const job: Job = {
    id,
    run,
    name: identity.name,
    permissions: identity.permissions,
    environment: identity.environment,
    deploys: identity.environment !== undefined && identity.deploys !== false,
    createdAt: now,
    deployment: undefined,
  };
  repository.jobs.set(id, job);
  run.jobs.push(id);
  return job;
}

const deploymentState: Readonly<Record<Result, string>> = {
  success: 'success',
  failure: 'failure',
  cancelled: 'failure',
  skipped: 'inactive',
};

/** A job goes on: its check run and its deployment show it. */
export function progress(
  state: State,
  repository: Repository,
  job: Job,
  next: { readonly status: string; readonly conclusion?: Result; readonly summary?: string },
): void {
  const check = repository.checks.get(job.id);
  if (check === undefined) return;
  const now = timestamp(state.now());
  check.status = next.status;
  if (next.status === 'in_progress') check.startedAt ??= now;
  if (next.status === 'completed') {
    check.startedAt ??= now;
    check.completedAt = now;
    check.conclusion = next.conclusion ?? 'success';
  }
  if (next.summary !== undefined && next.summary !== '') {
    check.title = job.name;
    check.summary = next.summary;
  }
  job.run.updatedAt = now;
  if (job.deploys) showDeployment(state, repository, job, next, check.detailsUrl);
}

/** A job with an environment is a deployment, from the moment it waits or runs: a skipped one is none. */
function showDeployment(
  state: State,
  repository: Repository,
  job: Job,
  { status, conclusion = 'success' }: { readonly status: string; readonly conclusion?: Result },
  logUrl: string,
): void {
  if (job.deployment === undefined && (status === 'waiting' || status === 'in_progress')) {
    job.deployment = startDeployment(state, repository, job);
    repository.deployments.set(job.deployment.id, job.deployment);
  }
  if (job.deployment === undefined) return;
  const { statuses, environment } = job.deployment;
  const shown = status === 'completed' ? deploymentState[conclusion] : status;
  // The API has no word for a deployment that waits for a reviewer.
  if (shown === 'waiting' || statuses.at(-1)?.state === shown) return;
  statuses.push({
    id: state.nextId('status'),
    state: shown,
    creator: actionsBot,
    description: '',
    environment,
    environmentUrl: '',
    logUrl,
    createdAt: timestamp(state.now()),
  });
}

function startDeployment(state: State, repository: Repository, { run, environment = '' }: Job): Deployment {
  return {
    id: state.nextId('deployment'),
    sha: run.headSha,
    ref: run.identity.headRef ?? run.identity.ref.replace(/^refs\/(heads|tags)\//, ''),
    task: 'deploy',
    environment: ensureEnvironment(state, repository, environment).name,
    payload: {},
    description: null,
    transient: false,
    production: environment.startsWith('prod'),
    creator: actionsBot,
    createdAt: timestamp(state.now()),
    statuses: [],
  };
}
