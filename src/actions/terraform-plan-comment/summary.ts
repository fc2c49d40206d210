/** The document of `summary-path`: numbers, addresses and reasons for programs, no values. */
import type { Counts } from '../../terraform/plan/actions.ts';
import { type Change, replaces } from '../../terraform/plan/changes.ts';
import type { Redact } from '../../terraform/plan/hcl.ts';
import type { PlanDecision, PlanReview } from './decide.ts';

/** In parts, one line per change, since a plan may have a hundred thousand. */
export function* summaryJson(decision: PlanDecision, redact: Redact): Generator<string> {
  const { verdict, failureReason, hasChanges, totals } = decision;
  const head = { version: 1, verdict, 'failure-reason': failureReason, 'has-changes': hasChanges, ...numbers(totals) };
  yield `${JSON.stringify(head).slice(0, -1)},"plans":[`;
  for (const [index, plan] of decision.plans.entries()) {
    if (index > 0) yield ',';
    yield* planSummary(plan, redact);
  }
  yield ']}\n';
}

function* planSummary(plan: PlanReview, redact: Redact): Generator<string> {
  const { name, verdict, hasChanges, errored, complete, counts, isEndangered } = plan;
  const outputs = plan.outputs.map((output) => ({ name: redact(output.name), action: output.action }));
  const failedChecks = plan.failedChecks.map(({ address, status }) => ({ address: redact(address), status }));
  const head = {
    name,
    verdict,
    'has-changes': hasChanges,
    errored,
    complete,
    ...numbers(counts),
    outputs,
    failedChecks,
  };
  yield `\n${JSON.stringify(head).slice(0, -1)},"changes":[`;
  yield* lines(plan.changes, (change) => ({ ...changeSummary(change, redact), protected: isEndangered(change) }));
  yield '],"driftedObjects":[';
  yield* lines(plan.drift, (change) => changeSummary(change, redact));
  yield ']}';
}

function* lines(changes: Iterable<Change>, summary: (change: Change) => object): Generator<string> {
  let separator = '';
  for (const change of changes) {
    yield `${separator}\n${JSON.stringify(summary(change))}`;
    separator = ',';
  }
}

/** What is undefined is left out. */
function changeSummary(change: Change, redact: Redact) {
  return {
    address: redact(change.address),
    deposed: change.deposed,
    type: change.type,
    action: actionWord(change),
    actions: change.vector,
    reason: change.reason ?? null,
    forcingPaths: change.forcingPaths.map(redact),
    previousAddress: change.previousAddress === undefined ? undefined : redact(change.previousAddress),
    importing: change.importing === undefined ? undefined : true,
  };
}

/** The numbers by the names of the outputs. */
function numbers({ outputsChanged, ...counts }: Counts): Record<string, number> {
  return { ...counts, 'outputs-changed': outputsChanged };
}

/** One word per change; both orders of replacing are `replace`. */
function actionWord(change: Change): string {
  if (replaces(change)) return 'replace';
  if (change.action === 'no-op') return change.importing === undefined ? 'move' : 'import';
  return change.action;
}
