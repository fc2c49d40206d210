/** One stage of one step: condition, inputs, time limit, cancelling, and what it leaves in the contexts. */
import { messageOf } from '../../core/errors.ts';
import type { Result } from '../contract.ts';
import { hasStage, type StepInstance } from './actions.ts';
import { runComposite } from './composite.ts';
import { fileCommandSink } from './execution-sinks.ts';
import { condition, interpolate, interpolateMap, interpolateString, type Scope } from './expressions.ts';
import { createFileCommands } from './file-commands.ts';
import { hashFiles } from './hash-files.ts';
import type { Execution, JobState, Stage, StepScope } from './job-state.ts';
import { runNodeAction } from './node-action.ts';
import { runScript } from './script.ts';
import { runStandIn } from './stand-ins/index.ts';
import type { StepLog } from './step-log.ts';

export interface StageOptions {
  readonly job: JobState;
  readonly instance: StepInstance;
  readonly stage: Stage;
  readonly scope: StepScope;
  readonly log: StepLog;
  readonly summaries: string[];
  /** Told the name as soon as it is evaluated. */
  readonly onName?: (name: string) => void;
}

export interface StageOutcome {
  readonly outcome: Result;
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What GITHUB_ACTION holds for a step without an id. */
function generatedId(instance: StepInstance): string {
  const { id, uses } = instance.source;
  if (id !== undefined) return id;
  if (uses === undefined) return '__run';
  if (uses.startsWith('./') || uses.startsWith('$/')) return '__self';
  return `__${(uses.split('@')[0] ?? '').replaceAll(/[^\w]+/g, '_')}`;
}

/** The name a step has in logs: its own, else `Run …`. Never throws: a name that cannot be evaluated stays as written. */
export function displayName(instance: StepInstance, scope: Scope): string {
  const { name, uses, run } = instance.source;
  const text = name ?? `Run ${uses ?? run?.trim().split('\n', 1)[0] ?? ''}`;
  try {
    return interpolateString(text, scope);
  } catch {
    return text;
  }
}

function conditionOf(instance: StepInstance, stage: Stage): unknown {
  if (stage === 'main') return instance.source.if;
  const { action } = instance;
  return (action?.kind === 'action' ? action.source.runs[`${stage}-if`] : undefined) ?? 'always()';
}

/** The github context of the step, with the action it belongs to. */
function githubContext(job: JobState, instance: StepInstance, scope: StepScope): Record<string, unknown> {
  const { action, source } = instance;
  const remote = action?.kind === 'action' && !action.local ? action.origin : undefined;
  const [name, ref] = action?.kind === 'stand-in' ? (source.uses ?? '').split('@') : [remote?.repository, remote?.ref];
  return {
    ...job.contexts.github,
    action: generatedId(instance),
    ...(name === undefined ? {} : { action_repository: name, action_ref: ref }),
    ...(scope.actionPath === undefined ? {} : { action_path: scope.actionPath }),
  };
}

function expressionScope(options: StageOptions, env: Readonly<Record<string, string>>): Scope {
  const { job, instance, scope } = options;
  const status = scope.status;
  return {
    contexts: {
      ...job.contexts,
      github: githubContext(job, instance, scope),
      job: { ...job.contexts.job, status: job.status },
      inputs: scope.inputs,
      steps: scope.steps,
      env,
    },
    functions: {
      always: () => true,
      success: () => status() === 'success',
      failure: () => status() === 'failure',
      cancelled: () => job.status === 'cancelled',
      hashfiles: (...patterns) => hashFiles(job.folders.workspace, patterns.map(String)),
    },
  };
}

/** Inputs of the step: what is written, then defaults of the action. Warns of unknown and deprecated ones. */
function evaluateInputs(options: StageOptions, scope: Scope): Record<string, string> {
  const { instance, log, stage } = options;
  const { action, source } = instance;
  if (source.run !== undefined) return { script: interpolateString(source.run, scope) };
  const inputs = interpolateMap(source.with, scope);
  if (action === undefined) return inputs;
  const declared = action.kind === 'action' ? (action.source.inputs ?? {}) : action.standIn.inputs;
  const names = new Map(Object.keys(declared).map((name) => [name.toLowerCase(), name]));
  const unexpected = Object.keys(inputs).filter((name) => !names.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    log.annotate({
      level: 'warning',
      message: `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${[...names.values()].join("', '")}']`,
    });
  }
  const given = new Set(Object.keys(inputs).map((name) => name.toLowerCase()));
  for (const [name, input] of Object.entries(declared)) {
    if (given.has(name.toLowerCase())) {
      const message = input !== null && typeof input === 'object' ? input.deprecationMessage : undefined;
      if (message !== undefined && stage === 'main') {
        log.annotate({ level: 'warning', message: `Input '${name}' has been deprecated with message: ${message}` });
      }
      continue;
    }
    const value = typeof input === 'string' ? input : input?.default;
    inputs[name] = value === undefined || value === null ? '' : interpolateString(value, scope);
  }
  return inputs;
}

function announce(execution: Execution): void {
  const { log, stage, instance, inputs } = execution;
  if (stage === 'post') {
    log.write('Post job cleanup.');
    return;
  }
  if (instance.source.uses === undefined) return;
  log.write(`##[group]Run ${instance.source.uses}`);
  const shown = Object.entries(inputs).filter(([, value]) => value !== '');
  if (shown.length > 0) log.write('with:');
  for (const [name, value] of shown) log.write(`  ${name}: ${value}`);
  log.write('##[endgroup]');
}

async function perform(execution: Execution): Promise<boolean> {
  const { instance, stage, log } = execution;
  if (instance.source.uses === undefined) return runScript(execution);
  const { action } = instance;
  if (action === undefined) throw new Error(`The action '${instance.source.uses}' was not loaded.`);
  if (stage !== 'post' && hasStage(action, 'post')) registerPost(execution);
  if (action.kind === 'stand-in') return runStandIn(execution, action.standIn);
  if (stage === 'main' && action.local && action.source.runs.pre !== undefined) {
    log.annotate({
      level: 'warning',
      message: `\`pre\` execution is not supported for local action from '${instance.source.uses}'`,
    });
  }
  return action.source.runs.using === 'composite' ? runComposite(execution, action) : runNodeAction(execution, action);
}

function registerPost(execution: Execution): void {
  const { job, instance, scope, name } = execution;
  if (instance.postRegistered) return;
  instance.postRegistered = true;
  if (!scope.embedded) job.posts.push({ instance, name });
}

/** Runs one stage. Never rejects: whatever goes wrong is an error annotation and a failed stage. */
export async function runStage(options: StageOptions): Promise<StageOutcome> {
  const { job, instance, stage, scope, log } = options;
  const outputs: Record<string, string> = {};
  const overrides: Record<string, string> = { ...scope.env };
  const env: Record<string, string> = { ...job.env, ...overrides };
  const error = (problem: unknown): void => log.annotate({ level: 'error', message: messageOf(problem) });
  const done = (outcome: Result, conclusion: Result = outcome): StageOutcome => {
    const { id } = instance.source;
    if (stage === 'main' && id !== undefined) scope.steps[id] = { outputs: { ...outputs }, outcome, conclusion };
    return { outcome, conclusion, outputs };
  };

  let expressions = expressionScope(options, env);
  let name = displayName(instance, expressions);
  const shouldRun = (): boolean => condition(conditionOf(instance, stage), expressionScope(options, env));
  try {
    Object.assign(overrides, interpolateMap(instance.source.env, expressions));
    Object.assign(env, overrides);
    expressions = expressionScope(options, env);
    name = displayName(instance, expressions);
    options.onName?.(name);
    if (!shouldRun()) return done('skipped');
  } catch (problem) {
    error(problem);
    return done('failure');
  }

  const limit = createLimit(options, shouldRun);
  let succeeded = false;
  let commandFailed = false;
  try {
    const minutes = Number(interpolate(instance.source['timeout-minutes'] ?? 0, expressions));
    limit.start(minutes, name);
    if (stage === 'main' && instance.source.uses?.startsWith('./')) {
      await job.loader.loadLocal(instance, job.folders.workspace);
      expressions = expressionScope(options, env);
    }
    const files = await createFileCommands(job.folders.temp);
    const github = { ...githubContext(job, instance, scope), ...files.paths };
    const contexts = { ...expressions.contexts, github };
    const withFiles: Scope = { contexts, ...(expressions.functions && { functions: expressions.functions }) };
    const execution: Execution = {
      job,
      instance,
      stage,
      scope,
      name,
      contexts,
      github,
      env,
      overrides,
      inputs: evaluateInputs(options, withFiles),
      outputs,
      log,
      summaries: options.summaries,
      signal: limit.signal,
      fail: () => {
        commandFailed = true;
      },
    };
    announce(execution);
    try {
      succeeded = await perform(execution);
    } finally {
      await files.process(fileCommandSink(execution));
    }
  } catch (problem) {
    succeeded = false;
    error(problem);
  }
  limit.stop();

  const outcome = limit.result(succeeded && !commandFailed);
  if (outcome !== 'failure') return done(outcome);
  try {
    const tolerated = String(interpolate(instance.source['continue-on-error'] ?? false, expressions)) === 'true';
    return done('failure', tolerated ? 'success' : 'failure');
  } catch (problem) {
    error(problem);
    return done('failure');
  }
}

/** Time limit and cancelling of one stage. */
function createLimit(options: StageOptions, shouldRun: () => boolean) {
  const { job, scope, log } = options;
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let timedOut: string | undefined;
  const onCancel = (): void => {
    // A step whose condition holds for a cancelled job goes on.
    try {
      if (shouldRun()) return;
    } catch {
      // A condition that cannot be evaluated any more does not hold.
    }
    controller.abort();
  };
  if (!job.signal.aborted) job.signal.addEventListener('abort', onCancel, { once: true });
  const signal = scope.signal === undefined ? controller.signal : AbortSignal.any([controller.signal, scope.signal]);
  return {
    signal,
    start(minutes: number, name: string): void {
      if (!(minutes > 0)) return;
      timer = setTimeout(() => {
        timedOut = `The action '${name}' has timed out after ${minutes} minutes.`;
        controller.abort();
      }, minutes * 60_000);
    },
    stop(): void {
      clearTimeout(timer);
      job.signal.removeEventListener('abort', onCancel);
    },
    result(succeeded: boolean): Result {
      if (timedOut !== undefined) {
        log.annotate({ level: 'error', message: timedOut });
        return 'failure';
      }
      if (signal.aborted) {
        log.annotate({ level: 'error', message: 'The operation was canceled.' });
        return 'cancelled';
      }
      return succeeded ? 'success' : 'failure';
    },
  };
}
