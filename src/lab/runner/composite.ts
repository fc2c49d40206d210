/** Composite actions: their steps inside the step that uses them. */
import type { ActionOnDisk } from './actions.ts';
import { hasStage } from './actions.ts';
import { interpolateString } from './expressions.ts';
import type { Execution, Status, StepScope } from './job-state.ts';
import { runStage } from './step.ts';

export async function runComposite(execution: Execution, action: ActionOnDisk): Promise<boolean> {
  const { job, instance, stage, log } = execution;
  const kept = stage === 'post' ? instance.scope : undefined;
  const inputs = kept?.inputs ?? execution.inputs;
  const steps = kept?.steps ?? {};
  let status: Status = 'success';
  const scope: StepScope = {
    inputs,
    steps,
    env: execution.overrides,
    actionPath: action.folder,
    embedded: true,
    // Main steps of a composite look at the action so far, pre and post steps at the job.
    status: () => (stage === 'main' && job.status !== 'cancelled' ? status : job.status),
    signal: execution.signal,
  };
  if (stage === 'main') instance.scope = { inputs: { ...inputs }, steps };
  const nested = stage === 'post' ? action.steps.toReversed() : action.steps;
  for (const step of nested) {
    if (stage === 'pre' && !hasStage(step.action, 'pre')) continue;
    if (stage === 'post' && !step.postRegistered) continue;
    const outcome = await runStage({ job, instance: step, stage, scope, log, summaries: execution.summaries });
    if (outcome.conclusion === 'failure' && status === 'success') status = 'failure';
    if (outcome.conclusion === 'cancelled') status = 'cancelled';
  }
  if (stage === 'main') {
    const contexts = { ...execution.contexts, inputs, steps };
    for (const [name, output] of Object.entries(action.source.outputs ?? {})) {
      execution.outputs[name] = interpolateString(output?.value ?? '', { contexts });
    }
  }
  return status === 'success';
}
