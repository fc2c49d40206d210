/** From plans to the verdict and the numbers. */
import type { Verdict } from '../../core/spec.ts';
import { type Counts, sumCounts } from '../../terraform/plan/actions.ts';
import { type Change, type Described, describePlan, destroys, hasChanges } from '../../terraform/plan/changes.ts';
import type { Check, Invocation, NamedPlan, Plan, PlanFailure } from '../../terraform/plan/model.ts';
import { protection } from '../../terraform/plan/protected.ts';
import type { Schemas } from '../../terraform/plan/schema.ts';

export interface PlanPolicy {
  /** Patterns beside the built-in ones; see `protection`. */
  readonly protectedTypes: readonly string[];
  /** Provider schemas by the name of the plan. */
  readonly schemas?: ReadonlyMap<string, Schemas>;
}

/** One plan, described and judged. */
export interface PlanReview extends Described {
  readonly name: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly hasChanges: boolean;
  readonly errored: boolean;
  /** Why there is no plan, when the plan step says so. */
  readonly failure: PlanFailure | undefined;
  /** `false` with -target, deferred changes or an error; `undefined` when the tool does not say. */
  readonly complete: boolean | undefined;
  readonly refreshOnly: boolean;
  /** Checks and conditions that fail or cannot be evaluated. */
  readonly failedChecks: readonly Check[];
  readonly invocations: readonly Invocation[];
  /** Whether a change destroys or replaces something of a protected type. */
  readonly isEndangered: (change: Change) => boolean;
}

export interface PlanDecision {
  readonly verdict: Verdict;
  /** `plan-errored`, or empty. */
  readonly failureReason: '' | 'plan-errored';
  readonly hasChanges: boolean;
  readonly totals: Counts;
  readonly plans: readonly PlanReview[];
}

/** A plan is for people to judge: whatever it changes passes. Only a plan that Terraform itself broke off is an error. */
export function decide(plans: readonly NamedPlan[], policy: PlanPolicy): PlanDecision {
  const isProtected = protection(policy.protectedTypes);
  const reviews = plans.map(({ name, plan }) => review(name, plan, isProtected, schemasFor(name, policy)));
  const errored = reviews.some((plan) => plan.errored);
  return {
    verdict: errored ? 'error' : 'pass',
    failureReason: errored ? 'plan-errored' : '',
    hasChanges: reviews.some((plan) => plan.hasChanges),
    totals: sumCounts(reviews.map((plan) => plan.counts)),
    plans: reviews,
  };
}

function schemasFor(name: string, { schemas }: PlanPolicy): Schemas | undefined {
  // Plans out of one file are named NAME[1], NAME[2] and share the schemas of NAME.
  return schemas?.get(name) ?? schemas?.get(name.replace(/\[\d+\]$/, ''));
}

function review(name: string, plan: Plan, isProtected: ReturnType<typeof protection>, schemas?: Schemas): PlanReview {
  const described = describePlan(plan, schemas);
  return {
    ...described,
    name,
    verdict: plan.errored ? 'error' : 'pass',
    counts: plan.counts,
    hasChanges: hasChanges(plan),
    errored: plan.errored,
    failure: plan.failure,
    complete: plan.complete,
    refreshOnly: plan.refreshOnly,
    failedChecks: plan.checks,
    invocations: plan.invocations,
    isEndangered: (change) => destroys(change) && isProtected(change),
  };
}

/** The outputs of the action that are numbers or follow from them, by their names. */
export function decisionOutputs(decision: PlanDecision): Readonly<Record<string, string>> {
  const { totals } = decision;
  return {
    verdict: decision.verdict,
    'failure-reason': decision.failureReason,
    'has-changes': String(decision.hasChanges),
    add: String(totals.add),
    change: String(totals.change),
    destroy: String(totals.destroy),
    replace: String(totals.replace),
    import: String(totals.import),
    move: String(totals.move),
    forget: String(totals.forget),
    read: String(totals.read),
    drift: String(totals.drift),
    'outputs-changed': String(totals.outputsChanged),
  };
}
