/** The steps of one job in the runner's order: all `pre`, the steps themselves, then `post` from the last to the first. */
import { messageOf } from '../../core/errors.ts';
import type { StepRecord } from '../contract.ts';
import { hasStage, type StepInstance } from './actions.ts';
import type { JobState, Stage, StepScope } from './job-state.ts';
import { displayName, runStage } from './step.ts';
import { createStepLog, type StepLog } from './step-log.ts';
import type { StepSource } from './workflow.ts';

export interface StepsObserver {
  readonly onStart: (name: string) => void;
  readonly onEnd: (record: StepRecord) => void;
  /** The log that a message about the whole job belongs to. */
  readonly onLog: (log: StepLog) => void;
}

/** A step that stands for what happens to the job outside its steps, such as actions that cannot be had. */
export function jobStep(name: string, log: StepLog, durationMs: number): StepRecord {
  return {
    name,
    result: 'failure',
    outcome: 'failure',
    durationMs,
    outputs: {},
    annotations: log.annotations(),
    summary: '',
    log: log.text(),
  };
}

/** Runs the steps; `job.status` tells how it went. */
export async function runSteps(
  job: JobState,
  sources: readonly StepSource[],
  observer: StepsObserver,
): Promise<StepRecord[]> {
  const records: StepRecord[] = [];
  const scope: StepScope = {
    inputs: job.inputs,
    steps: job.steps,
    env: {},
    embedded: false,
    status: () => job.status,
  };

  async function runOne(instance: StepInstance, stage: Stage, label: string): Promise<void> {
    const started = performance.now();
    const log = createStepLog(job.masks, job.debug);
    const summaries: string[] = [];
    const prefix = stage === 'main' ? '' : stage === 'pre' ? 'Pre ' : 'Post ';
    let name = job.masks.apply(label);
    let announced = false;
    observer.onLog(log);
    const outcome = await runStage({
      job,
      instance,
      stage,
      scope,
      log,
      summaries,
      onName(evaluated) {
        name = job.masks.apply(stage === 'post' ? label : `${prefix}${evaluated}`);
        announced = true;
        observer.onStart(name);
      },
    });
    if (!announced) observer.onStart(name);
    if (outcome.conclusion === 'failure' && job.status === 'success') job.status = 'failure';
    const { uses } = instance.source;
    const record: StepRecord = {
      name,
      ...(uses === undefined ? {} : { uses }),
      ...(instance.action?.kind === 'stand-in' ? { standIn: true } : {}),
      result: outcome.conclusion,
      outcome: outcome.outcome,
      durationMs: Math.round(performance.now() - started),
      outputs: outcome.outputs,
      annotations: log.annotations(),
      summary: summaries.join('\n'),
      log: log.text(),
    };
    records.push(record);
    observer.onEnd(record);
  }

  const started = performance.now();
  let instances: StepInstance[];
  try {
    instances = await job.loader.instantiate(sources, job.workflow.origin);
  } catch (error) {
    const log = createStepLog(job.masks, job.debug);
    log.annotate({ level: 'error', message: messageOf(error) });
    job.status = 'failure';
    const record = jobStep('Set up job', log, Math.round(performance.now() - started));
    observer.onStart(record.name);
    observer.onEnd(record);
    return [record];
  }

  const nameOf = (instance: StepInstance): string => displayName(instance, { contexts: job.contexts });
  for (const instance of instances) {
    if (hasStage(instance.action, 'pre')) await runOne(instance, 'pre', `Pre ${nameOf(instance)}`);
  }
  for (const instance of instances) await runOne(instance, 'main', nameOf(instance));
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    await runOne(post.instance, 'post', `Post ${post.name}`);
  }
  return records;
}
