/** The `github`, `runner` and `job` contexts and the environment that steps get from them. */
import { delimiter, dirname } from 'node:path';
import type { JobGrant, JobIdentity, LabGitHub, RunIdentity } from '../contract.ts';
import type { Execution, JobFolders, JobState, Machine } from './job-state.ts';
import type { Workflow } from './workflow.ts';

type Context = Record<string, unknown>;

/** What of the host's environment reaches a job. */
const inherited = ['LANG', 'LC_ALL', 'TMPDIR', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'];

/** Keys of the `github` context that become GITHUB_ variables (actions/runner, GitHubContext.cs). */
const githubVariables = new Set([
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
]);

/** `main`, `7/merge`, `v1.2` and which of the two kinds it is; a pull request's ref counts as a branch. */
function refParts(ref: string): { readonly name: string; readonly type: 'branch' | 'tag' } {
  if (ref.startsWith('refs/tags/')) return { name: ref.slice('refs/tags/'.length), type: 'tag' };
  return { name: ref.replace(/^refs\/(?:heads|pull)\//, ''), type: 'branch' };
}

function idOf(value: unknown): string | undefined {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : undefined;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
}

/** The part of the `github` context that is the same in all jobs of a run. */
export function runContext(run: RunIdentity, github: LabGitHub): Context {
  const { name, type } = refParts(run.ref);
  const [owner] = run.repository.split('/');
  const repository = run.payload.repository as { owner?: unknown } | undefined;
  const optional = {
    repository_id: idOf(repository),
    repository_owner_id: idOf(repository?.owner),
    actor_id: idOf(run.payload.sender),
  };
  return {
    actor: run.actor,
    triggering_actor: run.actor,
    api_url: github.apiUrl,
    graphql_url: github.graphqlUrl,
    server_url: github.serverUrl,
    base_ref: run.baseRef ?? '',
    head_ref: run.headRef ?? '',
    event: run.payload,
    event_name: run.eventName,
    ref: run.ref,
    ref_name: name,
    ref_protected: false,
    ref_type: type,
    repository: run.repository,
    repository_owner: owner,
    repositoryUrl: `git://${github.serverUrl.replace(/^https?:\/\//, '')}/${run.repository}.git`,
    retention_days: '90',
    run_attempt: String(run.runAttempt),
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    secret_source: 'Actions',
    sha: run.sha,
    workflow: run.workflow,
    workflow_ref: run.workflowRef,
    workflow_sha: run.sha,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  };
}

/** The `job` context. */
export function jobContext(identity: JobIdentity, workflow: Workflow, grant: JobGrant): Context {
  return {
    check_run_id: grant.checkRunId,
    workflow_ref: identity.jobWorkflowRef,
    workflow_sha: identity.jobWorkflowSha,
    workflow_repository: workflow.origin.repository,
    workflow_file_path: workflow.path,
  };
}

/** The `runner` context. */
export function runnerContext(folders: JobFolders, debug: boolean): Context {
  return {
    name: 'GitHub Actions 1',
    os: process.platform === 'darwin' ? 'macOS' : 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    environment: 'github-hosted',
    temp: folders.temp,
    tool_cache: folders.toolCache,
    workspace: dirname(folders.workspace),
    ...(debug ? { debug: '1' } : {}),
  };
}

/** PATH of a job: what steps added, the tools of the lab, the host's own. */
export function pathOf(machine: Machine, added: readonly string[]): string {
  return [...added.toReversed(), ...machine.toolPath, dirname(machine.nodePath), process.env.PATH ?? '']
    .filter((entry) => entry !== '')
    .join(delimiter);
}

/** Environment of every process of a job, before anything of the workflow. */
export function hostEnvironment(job: Pick<JobState, 'machine' | 'folders' | 'trackingId'>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const name of inherited) {
    const value = process.env[name];
    if (value !== undefined) result[name] = value;
  }
  // A home of its own keeps the developer's logins and configuration away from jobs.
  return { ...result, HOME: job.folders.home, ...job.machine.env, RUNNER_TRACKING_ID: job.trackingId };
}

/** The whole environment of a step's process. GITHUB_, RUNNER_ and ACTIONS_ variables cannot be overridden by `env:`. */
export function stepEnvironment(execution: Execution, actionVariables: boolean): Record<string, string> {
  const { job, github } = execution;
  const path = execution.env.PATH;
  const result: Record<string, string> = {
    ...hostEnvironment(job),
    ...execution.env,
    PATH:
      path === undefined ? pathOf(job.machine, job.addedPath) : [...job.addedPath.toReversed(), path].join(delimiter),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
  };
  for (const [key, value] of Object.entries(github)) {
    if (githubVariables.has(key) && value !== undefined && value !== null) {
      result[`GITHUB_${key.toUpperCase()}`] = String(value);
    }
  }
  for (const [key, value] of Object.entries(job.contexts.runner ?? {})) {
    result[`RUNNER_${key.toUpperCase()}`] = String(value);
  }
  for (const [key, value] of Object.entries(job.grant.env)) {
    // Scripts get the ID token request, but not the runtime token of the artifact service.
    if (actionVariables || key.startsWith('ACTIONS_ID_TOKEN_')) result[key] = value;
  }
  return result;
}
