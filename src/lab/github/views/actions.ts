/** Workflow runs, jobs, check runs and artifacts in the shapes of the REST API. */
import { account, nodeId } from '../identity.ts';
import {
  type Artifact,
  type CheckRun,
  type Job,
  type Pull,
  type Repository,
  type Run,
  type State,
  timestamp,
} from '../state.ts';
import { appView, userView } from './accounts.ts';
import { minimalRepositoryView, repositoryUrl } from './repository.ts';

function pullsOf(repository: Repository, sha: string): Pull[] {
  return [...repository.pulls.values()].filter((pull) => pull.headSha === sha && pull.state === 'open');
}

/** `pull-request-minimal` */
function minimalPullView(state: State, repository: Repository, pull: Pull): Record<string, unknown> {
  const repo = (of: Repository): Record<string, unknown> => ({
    id: of.id,
    url: repositoryUrl(state, of),
    name: of.name,
  });
  return {
    url: `${repositoryUrl(state, repository)}/pulls/${pull.number}`,
    id: pull.id,
    number: pull.number,
    head: { ref: pull.headRef, sha: pull.headSha, repo: repo(pull.headRepository) },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo: repo(repository) },
  };
}

/** Branch on which a run is shown. */
export function branchOf({ identity }: Run): string {
  return identity.headRef ?? identity.ref.replace(/^refs\/(heads|tags)\//, '');
}

/** Where a run stands: what was told at its end, else what its jobs say. */
export function runState(repository: Repository, run: Run): { status: string; conclusion: string | null } {
  if (run.result !== undefined) return { status: 'completed', conclusion: run.result };
  const checks = run.jobs.map((id) => repository.checks.get(id)?.status);
  if (checks.includes('in_progress') || checks.includes('completed'))
    return { status: 'in_progress', conclusion: null };
  return { status: checks.includes('waiting') ? 'waiting' : 'queued', conclusion: null };
}

/** `workflow-run` */
export function runView(state: State, repository: Repository, run: Run): Record<string, unknown> {
  const base = repositoryUrl(state, repository);
  const url = `${base}/actions/runs/${run.id}`;
  const { identity } = run;
  const actor = userView(state, account(identity.actor));
  const title = (identity.payload.pull_request as { readonly title?: string } | undefined)?.title;
  return {
    id: run.id,
    name: identity.workflow,
    node_id: nodeId('WFR', run.id),
    head_branch: branchOf(run),
    head_sha: run.headSha,
    path: run.path,
    display_title: title ?? identity.workflow,
    run_number: identity.runNumber,
    run_attempt: identity.runAttempt,
    event: identity.eventName,
    ...runState(repository, run),
    workflow_id: run.workflowId,
    check_suite_id: run.suite,
    check_suite_node_id: nodeId('CS', run.suite),
    url,
    html_url: `${state.serverUrl}/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: pullsOf(repository, run.headSha).map((pull) => minimalPullView(state, repository, pull)),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor,
    triggering_actor: actor,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${base}/check-suites/${run.suite}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${base}/actions/workflows/${run.workflowId}`,
    head_commit: null,
    repository: minimalRepositoryView(state, repository),
    head_repository: minimalRepositoryView(state, repository),
  };
}

/** `job` */
export function jobView(state: State, repository: Repository, job: Job): Record<string, unknown> {
  const base = repositoryUrl(state, repository);
  const check = repository.checks.get(job.id);
  return {
    id: job.id,
    run_id: job.run.id,
    run_url: `${base}/actions/runs/${job.run.id}`,
    run_attempt: job.run.identity.runAttempt,
    node_id: nodeId('CR', job.id),
    head_sha: job.run.headSha,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: check?.detailsUrl ?? null,
    status: check?.status ?? 'queued',
    conclusion: check?.conclusion ?? null,
    created_at: job.createdAt,
    started_at: check?.startedAt ?? job.createdAt,
    completed_at: check?.completedAt ?? null,
    name: job.name,
    steps: [],
    check_run_url: `${base}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: job.run.identity.workflow,
    head_branch: branchOf(job.run),
  };
}

/** `check-run` */
export function checkView(state: State, repository: Repository, check: CheckRun): Record<string, unknown> {
  const url = `${repositoryUrl(state, repository)}/check-runs/${check.id}`;
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CR', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url,
    html_url: `${state.serverUrl}/${repository.fullName}/runs/${check.id}`,
    details_url: check.detailsUrl,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.suite },
    app: appView(state),
    pull_requests: pullsOf(repository, check.sha).map((pull) => minimalPullView(state, repository, pull)),
  };
}

/** `artifact` */
export function artifactView(state: State, repository: Repository, artifact: Artifact): Record<string, unknown> {
  const url = `${repositoryUrl(state, repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= timestamp(state.now()),
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.run.id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: branchOf(artifact.run),
      head_sha: artifact.run.headSha,
    },
  };
}
