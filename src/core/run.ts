import * as core from '@actions/core';
import { messageOf, RemoteError, UserError } from './errors.ts';
import { inputVariable, parseInputs, secretInputs } from './inputs.ts';
import { log } from './log.ts';
import { type Refusal, redactor } from './redact.ts';
import type { ActionSpec, Inputs, Verdict } from './spec.ts';

export type OutputValue = string | number | boolean | readonly unknown[] | undefined;

/** How an action ends. Lists become JSON; outputs that are not named are set empty. */
export interface Finish<S extends ActionSpec> {
  readonly verdict: Verdict;
  /** Stable kebab-case word; needed unless the verdict is `pass`. */
  readonly failureReason?: string;
  /** The verdict in one sentence: the last line of the log. */
  readonly message: string;
  readonly outputs: { readonly [K in Exclude<keyof S['outputs'], 'verdict' | 'failure-reason'>]?: OutputValue };
}

/**
 * Runs an action. The exit code is 1 from the first line on and becomes 0 only by a verdict `pass`: an event loop that
 * drains early, because some answer never came, must not end the step green.
 */
export async function runAction<S extends ActionSpec>(
  spec: S,
  main: (inputs: Inputs<S>) => Promise<Finish<S>>,
): Promise<void> {
  process.exitCode = 1;
  let done = false;
  process.once('beforeExit', () => {
    if (done) return;
    setOutputs(spec, { verdict: 'error', 'failure-reason': 'did-not-finish' });
    log.error(
      `${spec.name} did not finish: it waited for an answer that never came. Nothing after that point was done.`,
    );
    process.exitCode = 1;
  });
  try {
    hideSecrets(spec);
    const inputs = parseInputs(spec, process.env);
    warnOfDeprecated(spec);
    const finish = await main(inputs);
    finishWith(spec, finish);
  } catch (error) {
    fail(spec, error);
  } finally {
    done = true;
  }
}

/** Runs a post step: it tidies up, and a failure only warns. */
export async function runPost(spec: ActionSpec, post: () => Promise<void>): Promise<void> {
  try {
    await post();
  } catch (error) {
    log.warning(`${spec.name}: cleaning up failed: ${messageOf(error)}`);
  }
}

function finishWith<S extends ActionSpec>(spec: S, finish: Finish<S>): void {
  const reason = finish.verdict === 'pass' ? '' : (finish.failureReason ?? 'failed');
  setOutputs(spec, { ...finish.outputs, verdict: finish.verdict, 'failure-reason': reason });
  if (finish.verdict === 'pass') {
    log.info(finish.message);
    process.exitCode = 0;
  } else {
    log.error(finish.message);
  }
}

function fail(spec: ActionSpec, error: unknown): void {
  const known = error instanceof UserError || error instanceof RemoteError;
  setOutputs(spec, { verdict: 'error', 'failure-reason': known ? error.reason : 'internal-error' });
  log.error(known ? error.message : `${spec.name} failed by a fault of its own: ${messageOf(error)}`);
  if (!known && error instanceof Error && error.stack !== undefined) log.info(error.stack);
}

/** Every declared output is set, so that callers can always compare. Undeclared ones are a bug. */
function setOutputs(spec: ActionSpec, values: Readonly<Record<string, OutputValue>>): void {
  for (const name of Object.keys(values)) {
    if (!(name in spec.outputs)) throw new Error(`output "${name}" is not declared in the spec of ${spec.name}`);
  }
  for (const name of Object.keys(spec.outputs)) {
    const value = values[name];
    core.setOutput(name, redactor.redact(Array.isArray(value) ? JSON.stringify(value) : String(value ?? '')));
  }
}

const refusals: Readonly<Record<Refusal, string>> = {
  empty: 'empty',
  'too-short': 'shorter than four characters',
  number: 'a number of few digits',
  'common-word': 'a common word',
  ornament: 'nothing but a sign or two',
};

/** Registers the secret inputs. One that would take half of every report with it is not hidden, and its owner has to know. */
function hideSecrets(spec: ActionSpec): void {
  for (const [name, value] of secretInputs(spec, process.env)) {
    if (redactor.add(value, name)) core.setSecret(value);
  }
  for (const { label, reason } of redactor.refused)
    log.warning(
      `${label}: its value is ${refusals[reason]}, so it is not hidden where it appears: that would make logs and reports unreadable. Use a longer secret.`,
    );
}

function warnOfDeprecated(spec: ActionSpec): void {
  for (const [name, input] of Object.entries(spec.inputs)) {
    if (input.deprecated !== undefined && process.env[inputVariable(name)])
      log.warning(`${name} is deprecated. ${input.deprecated}`);
  }
}
