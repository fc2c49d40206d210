/** One job from its check run to its record: concurrency, approval, a fresh machine, steps, outputs. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../core/errors.ts';
import type { JobGrant, JobIdentity, JobRecord, Permissions, Result, StepRecord } from '../contract.ts';
import { createActionLoader } from './actions.ts';
import { enterGroup } from './concurrency.ts';
import { jobContext, runContext, runnerContext } from './contexts.ts';
import { interpolate, interpolateMap, interpolateString, type Scope } from './expressions.ts';
import type { JobFolders, JobState } from './job-state.ts';
import { jobStep, runSteps } from './job-steps.ts';
import { createMasks, type Masks } from './masks.ts';
import { readOnly } from './permissions.ts';
import { killOrphans } from './process.ts';
import type { JobPlan, RunState } from './run-state.ts';
import { createStepLog, type StepLog } from './step-log.ts';
import type { Defaults } from './workflow.ts';

/** Minutes that a job without `timeout-minutes` may take. */
const defaultTimeoutMinutes = 360;

/** What a job uses of the environments of its repository. */
export type EnvironmentUse = Pick<JobIdentity, 'environment' | 'deploys'>;

/** `environment: x` and `environment: {name: x, deployment: false}`; an empty name is none. */
export function environmentUse(value: unknown, scope: Scope): EnvironmentUse {
  const mapping = typeof value === 'object' ? ((value ?? {}) as Record<string, unknown>) : { name: value };
  const environment = interpolateString(mapping.name ?? '', scope);
  if (environment === '') return {};
  const deployment = interpolate(mapping.deployment ?? true, scope);
  return { environment, deploys: deployment !== false && deployment !== 'false' };
}

/** `concurrency: x` and `concurrency: {group: x, cancel-in-progress: true}`. */
export function concurrencyOf(
  value: unknown,
  scope: Scope,
): { readonly group: string; readonly cancelInProgress: boolean } | undefined {
  if (value === undefined || value === null) return undefined;
  const mapping = typeof value === 'object' ? (value as Record<string, unknown>) : { group: value };
  const group = interpolateString(mapping.group ?? '', scope);
  if (group === '') return undefined;
  const cancel = interpolate(mapping['cancel-in-progress'] ?? false, scope);
  return { group, cancelInProgress: cancel === true || cancel === 'true' };
}

function effectivePermissions(state: RunState, plan: JobPlan): Permissions {
  return state.fork ? readOnly(plan.permissions) : plan.permissions;
}

/** Records a job that does not run, on the checks of the commit too. */
export function closeJob(state: RunState, plan: JobPlan, result: Result, problem?: string): JobRecord {
  const identity = identityOf(state, plan, {}, {});
  const grant = state.github.beginJob(identity);
  state.github.updateJob(grant, { status: 'completed', conclusion: result });
  state.github.endJob(grant);
  const log = createStepLog(createMasks(), false);
  if (problem !== undefined) log.annotate({ level: 'error', message: problem });
  state.emit({ type: 'job', id: plan.id, name: plan.name, status: 'done', result, durationMs: 0 });
  return {
    id: plan.id,
    name: plan.name,
    result,
    startedAt: new Date().toISOString(),
    durationMs: 0,
    permissions: {},
    outputs: {},
    steps: problem === undefined ? [] : [jobStep('Set up job', log, 0)],
  };
}

function identityOf(state: RunState, plan: JobPlan, use: EnvironmentUse, permissions: Permissions): JobIdentity {
  return {
    run: state.run,
    name: plan.name,
    permissions,
    ...use,
    jobWorkflowRef: plan.workflow.ref,
    jobWorkflowSha: plan.workflow.origin.sha,
  };
}

/** Waits for whatever has to be waited for, runs the job, and leaves its record. Never rejects. */
export async function runJob(state: RunState, plan: JobPlan): Promise<JobRecord> {
  const { github } = state;
  const { signal } = plan.controller;
  let use: EnvironmentUse;
  let concurrency: ReturnType<typeof concurrencyOf>;
  try {
    use = environmentUse(plan.source.environment, plan.scope);
    concurrency = concurrencyOf(plan.source.concurrency, plan.scope);
  } catch (error) {
    return closeJob(state, plan, 'failure', messageOf(error));
  }
  const identity = identityOf(state, plan, use, effectivePermissions(state, plan));
  const { environment } = use;
  const grant = github.beginJob(identity);
  const queuedAt = performance.now();
  const startedAt = new Date().toISOString();
  const tell = (status: 'queued' | 'waiting' | 'running'): void => {
    state.emit({ type: 'job', id: plan.id, name: plan.name, status });
    github.updateJob(grant, { status: status === 'running' ? 'in_progress' : status });
  };
  let body: Pick<JobRecord, 'result' | 'steps' | 'outputs'> = { result: 'cancelled', steps: [], outputs: {} };
  let leave: (() => void) | undefined;
  try {
    tell('queued');
    leave =
      concurrency &&
      (await enterGroup({
        key: `${state.run.repository}:${concurrency.group}`,
        cancelInProgress: concurrency.cancelInProgress,
        onCancel: () => plan.controller.abort(),
        onWait: () => tell('waiting'),
        signal,
        held: plan.groups,
      }));
    const approval = signal.aborted ? 'cancelled' : await approve(state, identity, signal, () => tell('waiting'));
    if (approval === 'rejected') {
      body = failedBody(`The deployment to ${environment} was rejected.`);
    } else if (!signal.aborted) {
      body = await state.slots(async () => {
        if (signal.aborted) return body;
        tell('running');
        return execute(state, plan, identity, grant);
      });
    }
  } catch (error) {
    body = failedBody(messageOf(error));
  } finally {
    leave?.();
  }
  const summary = body.steps
    .map((step) => step.summary)
    .filter((text) => text !== '')
    .join('\n');
  github.updateJob(grant, { status: 'completed', conclusion: body.result, ...(summary === '' ? {} : { summary }) });
  github.endJob(grant);
  const durationMs = Math.round(performance.now() - queuedAt);
  state.emit({ type: 'job', id: plan.id, name: plan.name, status: 'done', result: body.result, durationMs });
  return {
    id: plan.id,
    name: plan.name,
    startedAt,
    durationMs,
    ...(environment === undefined ? {} : { environment }),
    permissions: identity.permissions,
    ...body,
  };
}

function failedBody(message: string): Pick<JobRecord, 'result' | 'steps' | 'outputs'> {
  const log = createStepLog(createMasks(), false);
  log.annotate({ level: 'error', message });
  return { result: 'failure', steps: [jobStep('Set up job', log, 0)], outputs: {} };
}

async function approve(
  state: RunState,
  identity: JobIdentity,
  signal: AbortSignal,
  onWait: () => void,
): Promise<'approved' | 'rejected' | 'cancelled'> {
  if (identity.environment === undefined) return 'approved';
  if (state.github.environment(state.run.repository, identity.environment).reviewers.length > 0) onWait();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve('cancelled'), { once: true });
    state.github.awaitApproval(identity).then(resolve, reject);
  });
}

async function createFolders(state: RunState, plan: JobPlan): Promise<JobFolders> {
  const name = plan.id.replaceAll(/[^\w.-]+/g, '-');
  const folder = join(state.folder, `${name}-${randomUUID().slice(0, 8)}`);
  const [, repository = 'repository'] = state.run.repository.split('/');
  const folders = {
    workspace: join(folder, 'work', repository, repository),
    temp: join(folder, 'temp'),
    home: join(folder, 'home'),
    toolCache: state.toolCache,
  };
  await Promise.all(Object.values(folders).map((path) => mkdir(path, { recursive: true })));
  return folders;
}

function maskSecrets(masks: Masks, secrets: Readonly<Record<string, string>>, grant: JobGrant): void {
  for (const value of Object.values(secrets)) masks.add(value);
  masks.add(grant.token);
  for (const [name, value] of Object.entries(grant.env)) if (name.endsWith('_TOKEN')) masks.add(value);
}

async function execute(
  state: RunState,
  plan: JobPlan,
  identity: JobIdentity,
  grant: JobGrant,
): Promise<Pick<JobRecord, 'result' | 'steps' | 'outputs'>> {
  const { github, run } = state;
  const { signal } = plan.controller;
  const settings =
    identity.environment === undefined ? undefined : github.environment(run.repository, identity.environment);
  const environmentSecrets = state.fork ? {} : (settings?.secrets ?? {});
  const secrets: Record<string, string> = { ...plan.secrets, ...environmentSecrets, GITHUB_TOKEN: grant.token };
  const vars: Record<string, string> = { ...state.variables, ...settings?.variables };
  const debug = secrets.ACTIONS_STEP_DEBUG === 'true' || vars.ACTIONS_STEP_DEBUG === 'true';
  const masks = createMasks();
  maskSecrets(masks, { ...plan.secrets, ...environmentSecrets }, grant);
  const folders = await createFolders(state, plan);
  const eventPath = join(folders.temp, '_github_workflow', 'event.json');
  await mkdir(join(folders.temp, '_github_workflow'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(run.payload, undefined, 2));

  const contexts = {
    ...(plan.scope.contexts as Record<string, Record<string, unknown>>),
    github: {
      ...runContext(run, github),
      token: grant.token,
      job: plan.key,
      workspace: folders.workspace,
      event_path: eventPath,
    },
    secrets,
    vars,
    runner: runnerContext(folders, debug),
    job: jobContext(identity, plan.workflow, grant),
  };
  const scope: Scope = { contexts: { ...contexts, inputs: plan.inputs } };
  const source = plan.workflow.source;
  const job: JobState = {
    machine: state.machine,
    github,
    repositories: state.repositories,
    loader: createActionLoader(state.repositories),
    workflow: plan.workflow,
    identity,
    grant,
    folders,
    masks,
    contexts,
    inputs: plan.inputs,
    env: { ...interpolateMap(source.env, scope), ...interpolateMap(plan.source.env, scope) },
    addedPath: [],
    defaults: mergeDefaults(source.defaults, plan.source.defaults),
    steps: {},
    status: 'success',
    signal,
    posts: [],
    trackingId: `github_${randomUUID()}`,
    debug,
  };
  const minutes = Number(interpolate(plan.source['timeout-minutes'] ?? defaultTimeoutMinutes, scope));
  const ending = createStepLog(masks, debug);
  const steps = await runWithin(state, plan, job, minutes);
  const outputs = evaluateOutputs(plan, job, ending);
  for (const line of await killOrphans(job.trackingId)) ending.write(line);
  if (ending.text() !== '') {
    const failed = ending.annotations().some(({ level }) => level === 'error');
    if (failed && job.status === 'success') job.status = 'failure';
    const result = failed ? 'failure' : 'success';
    steps.push({ ...jobStep('Complete job', ending, 0), result, outcome: result });
  }
  return { result: job.status, steps, outputs };
}

function mergeDefaults(workflow: Defaults | undefined, job: Defaults | undefined): Defaults['run'] {
  return { ...workflow?.run, ...job?.run };
}

/** The steps with the job's time limit around them. */
async function runWithin(state: RunState, plan: JobPlan, job: JobState, minutes: number): Promise<StepRecord[]> {
  const { controller, id } = plan;
  let current: StepLog | undefined;
  // Before the steps register theirs: conditions are evaluated again with the new status.
  const onAbort = (): void => {
    job.status = 'cancelled';
  };
  controller.signal.addEventListener('abort', onAbort, { once: true });
  if (controller.signal.aborted) onAbort();
  // setTimeout fires at once beyond 2^31 ms; GitHub's own limit of 35 days is above that.
  const limitMs = Math.min(minutes * 60_000, 2 ** 31 - 1);
  const timer = setTimeout(() => {
    current?.annotate({
      level: 'error',
      message: `The job has exceeded the maximum execution time of ${minutes} minutes.`,
    });
    controller.abort();
  }, limitMs);
  try {
    return await runSteps(job, plan.source.steps ?? [], {
      onStart: (name) => state.emit({ type: 'step', job: id, name, status: 'running' }),
      onEnd: ({ name, result, durationMs }) =>
        state.emit({ type: 'step', job: id, name, status: 'done', result, durationMs }),
      onLog: (log) => {
        current = log;
      },
    });
  } finally {
    clearTimeout(timer);
  }
}

/** The job's outputs; one that holds a secret is left out, as GitHub does. */
function evaluateOutputs(plan: JobPlan, job: JobState, log: StepLog): Record<string, string> {
  const outputs: Record<string, string> = {};
  const contexts = { ...job.contexts, inputs: job.inputs, steps: job.steps, env: job.env };
  for (const [name, value] of Object.entries(plan.source.outputs ?? {})) {
    try {
      const text = interpolateString(value, { contexts });
      if (text === '') continue;
      if (job.masks.apply(text) === text) outputs[name] = text;
      else log.annotate({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` });
    } catch (error) {
      log.annotate({ level: 'error', message: `Fail to evaluate job outputs: ${messageOf(error)}` });
    }
  }
  return outputs;
}
