/** The jobs of a workflow: what needs what, conditions, the legs of a matrix, called workflows. */
import { messageOf } from '../../core/errors.ts';
import type { Result } from '../contract.ts';
import { createSlots, enterGroup, groupKey } from './concurrency.ts';
import {
  condition,
  interpolate,
  interpolateMap,
  interpolateString,
  interpolateTree,
  type Scope,
} from './expressions.ts';
import { closeJob, concurrencyOf, runJob } from './job.ts';
import { expandMatrix, type MatrixLeg } from './matrix.ts';
import { callDefinition, callInputs } from './reusable.ts';
import { type JobOutcome, type JobPlan, type Level, mergeResults, type RunState } from './run-state.ts';
import { type JobSource, needsOf } from './workflow.ts';

export interface LevelOutcome extends JobOutcome {
  /** The `jobs` context: what the outputs of a called workflow are made of. */
  readonly jobs: Readonly<Record<string, unknown>>;
}

/** Runs all jobs of a workflow, each as soon as what it needs has ended. Never rejects. */
export async function runLevel(state: RunState, level: Level): Promise<LevelOutcome> {
  const { jobs } = level.tree.workflow.source;
  const outcomes = new Map<string, JobOutcome>();
  const started = new Map<string, Promise<void>>();

  const start = (id: string): Promise<void> => {
    let promise = started.get(id);
    if (promise === undefined) {
      promise = runWhenReady(id);
      started.set(id, promise);
    }
    return promise;
  };
  const runWhenReady = async (id: string): Promise<void> => {
    const source = jobs[id] as JobSource;
    await Promise.all(needsOf(source).map(start));
    outcomes.set(id, await runGraphJob(state, level, id, source, outcomes));
  };
  await Promise.all(Object.keys(jobs).map(start));

  const ordered = Object.keys(jobs).map((id) => [id, outcomes.get(id) as JobOutcome] as const);
  return {
    result: mergeResults(ordered.map(([, { result }]) => result)),
    outputs: {},
    records: ordered.flatMap(([, { records }]) => records),
    jobs: Object.fromEntries(ordered.map(([id, { result, outputs }]) => [id, { result, outputs }])),
  };
}

/** All jobs that a job rests on, directly or not. */
function ancestorsOf(level: Level, id: string): Set<string> {
  const { jobs } = level.tree.workflow.source;
  const found = new Set<string>();
  const visit = (job: string): void => {
    for (const need of needsOf(jobs[job] as JobSource)) {
      if (found.has(need)) continue;
      found.add(need);
      visit(need);
    }
  };
  visit(id);
  return found;
}

function jobScope(state: RunState, level: Level, id: string, outcomes: ReadonlyMap<string, JobOutcome>): Scope {
  const source = level.tree.workflow.source.jobs[id] as JobSource;
  const results = [...ancestorsOf(level, id)].map((job) => outcomes.get(job)?.result);
  const needs = needsOf(source).map((need) => {
    const { result, outputs } = outcomes.get(need) as JobOutcome;
    return [need, { result, outputs }] as const;
  });
  return {
    contexts: {
      github: state.context,
      vars: state.variables,
      inputs: level.inputs,
      needs: Object.fromEntries(needs),
    },
    functions: {
      always: () => true,
      // A skipped ancestor is no success either, however far away it is.
      success: () => !level.signal.aborted && results.every((result) => result === 'success'),
      failure: () => !level.signal.aborted && results.includes('failure'),
      cancelled: () => level.signal.aborted,
    },
  };
}

async function runGraphJob(
  state: RunState,
  level: Level,
  key: string,
  source: JobSource,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Promise<JobOutcome> {
  const scope = jobScope(state, level, key, outcomes);
  const whole = planOf(level, key, source, scope, undefined);
  const end = (result: Result, problem?: string): JobOutcome => ({
    result,
    outputs: {},
    records: [closeJob(state, whole, result, problem)],
  });
  let legs: readonly (MatrixLeg | undefined)[] = [undefined];
  let strategy = { failFast: true, maxParallel: Number.POSITIVE_INFINITY };
  try {
    if (!condition(source.if, scope)) return end('skipped');
    if (source.strategy?.matrix !== undefined) legs = expandMatrix(interpolateTree(source.strategy.matrix, scope));
    strategy = {
      failFast: String(interpolate(source.strategy?.['fail-fast'] ?? true, scope)) !== 'false',
      maxParallel: Number(interpolate(source.strategy?.['max-parallel'] ?? legs.length, scope)),
    };
  } catch (error) {
    return end('failure', messageOf(error));
  }

  const slots = createSlots(strategy.maxParallel);
  const plans = legs.map((leg, index) => {
    const contexts = {
      ...scope.contexts,
      strategy: {
        'fail-fast': strategy.failFast,
        'job-index': index,
        'job-total': legs.length,
        'max-parallel': Math.min(strategy.maxParallel, legs.length),
      },
      matrix: leg?.values ?? null,
    };
    return planOf(level, key, source, { ...scope, contexts }, leg);
  });
  const stillHolds = (): boolean => {
    try {
      return condition(source.if, scope);
    } catch {
      return false;
    }
  };
  const onCancel = (): void => {
    // A job whose condition holds for a cancelled workflow goes on.
    if (!stillHolds()) for (const { controller } of plans) controller.abort();
  };
  if (!level.signal.aborted) level.signal.addEventListener('abort', onCancel, { once: true });
  const finished: JobOutcome[] = [];
  const results = await Promise.all(
    plans.map((plan) =>
      slots(async () => {
        const outcome = await runLeg(state, level, plan);
        finished.push(outcome);
        if (outcome.result === 'failure' && strategy.failFast && plans.length > 1) {
          for (const { controller } of plans) controller.abort();
        }
        return outcome;
      }),
    ),
  );
  level.signal.removeEventListener('abort', onCancel);
  return {
    result: mergeResults(results.map(({ result }) => result)),
    // Of legs that set the same output the last to end wins.
    outputs: Object.assign({}, ...finished.map(({ outputs }) => outputs)),
    records: results.flatMap(({ records }) => records),
  };
}

function planOf(level: Level, key: string, source: JobSource, scope: Scope, leg: MatrixLeg | undefined): JobPlan {
  const label = leg === undefined || leg.label === '' ? '' : ` (${leg.label})`;
  let name = source.name ?? key;
  if (source.name?.includes('${{') === true) {
    try {
      name = interpolateString(source.name, scope);
    } catch {
      // A name that cannot be evaluated stays as written.
    }
  } else name += label;
  return {
    id: `${level.idPrefix}${key}${label}`,
    name: `${level.namePrefix}${name}`,
    key,
    source,
    workflow: level.tree.workflow,
    inputs: level.inputs,
    secrets: level.secrets,
    groups: level.groups,
    permissions: level.tree.permissions.get(key) ?? {},
    scope,
    controller: new AbortController(),
  };
}

async function runLeg(state: RunState, level: Level, plan: JobPlan): Promise<JobOutcome> {
  if (plan.controller.signal.aborted) {
    return { result: 'cancelled', outputs: {}, records: [closeJob(state, plan, 'cancelled')] };
  }
  if (plan.source.uses !== undefined) return runCall(state, level, plan);
  const record = await runJob(state, plan);
  return { result: tolerate(plan, record.result), outputs: record.outputs, records: [record] };
}

/** A failed job with `continue-on-error` counts as a success for the jobs behind it and for the run. */
function tolerate(plan: JobPlan, result: Result): Result {
  if (result !== 'failure') return result;
  try {
    const tolerated = interpolate(plan.source['continue-on-error'] ?? false, plan.scope);
    return String(tolerated) === 'true' ? 'success' : 'failure';
  } catch {
    return 'failure';
  }
}

async function runCall(state: RunState, level: Level, plan: JobPlan): Promise<JobOutcome> {
  const tree = level.tree.calls.get(plan.key);
  const definition = tree && callDefinition(tree.workflow);
  const failed = (error: unknown): JobOutcome => ({
    result: 'failure',
    outputs: {},
    records: [closeJob(state, plan, 'failure', messageOf(error))],
  });
  if (tree === undefined || definition === undefined) return failed(`${plan.source.uses} was not loaded`);
  const { signal } = plan.controller;
  const leaves: (() => void)[] = [];
  const groups = new Set(level.groups);
  try {
    const withSecrets: Scope = { ...plan.scope, contexts: { ...plan.scope.contexts, secrets: level.secrets } };
    const given = interpolateTree(plan.source.with ?? {}, plan.scope) as Record<string, unknown>;
    const inputs = callInputs(definition, given, plan.scope);
    const secrets =
      plan.source.secrets === 'inherit' ? level.secrets : interpolateMap(plan.source.secrets, withSecrets);
    const calledScope: Scope = { contexts: { github: state.context, vars: state.variables, inputs } };
    for (const group of [
      concurrencyOf(plan.source.concurrency, plan.scope),
      concurrencyOf(tree.workflow.source.concurrency, calledScope),
    ]) {
      if (group === undefined) continue;
      const key = `${state.run.repository}:${group.group}`;
      const leave = await enterGroup({
        key,
        cancelInProgress: group.cancelInProgress,
        onCancel: () => plan.controller.abort(),
        signal,
        held: groups,
      });
      if (leave === undefined) {
        return { result: 'cancelled', outputs: {}, records: [closeJob(state, plan, 'cancelled')] };
      }
      leaves.push(leave);
      groups.add(groupKey(key));
    }
    const outcome = await runLevel(state, {
      tree,
      idPrefix: `${plan.id}/`,
      namePrefix: `${plan.name} / `,
      inputs,
      secrets,
      signal,
      groups,
    });
    const contexts = { ...calledScope.contexts, jobs: outcome.jobs };
    const outputs = Object.entries(definition.outputs).map(
      ([name, { value }]) => [name, interpolateString(value, { contexts })] as const,
    );
    return { result: outcome.result, outputs: Object.fromEntries(outputs), records: outcome.records };
  } catch (error) {
    return failed(error);
  } finally {
    for (const leave of leaves) leave();
  }
}
