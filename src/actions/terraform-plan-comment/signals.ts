/** What the plans say in one word: labels of the pull request, and the conclusion of a check run. */
import { UserError } from '../../core/errors.ts';
import type { PlanDecision } from './decide.ts';

type Says = (decision: PlanDecision, errored: boolean) => boolean;

/** Those with a number mean the output of the same name. */
const kinds = new Map<string, Says>(
  Object.entries<Says>({
    error: (_, errored) => errored,
    destroy: ({ totals }) => totals.destroy > 0,
    replace: ({ totals }) => totals.replace > 0,
    change: ({ totals }) => totals.change > 0,
    add: ({ totals }) => totals.add > 0,
    import: ({ totals }) => totals.import > 0,
    move: ({ totals }) => totals.move > 0,
    forget: ({ totals }) => totals.forget > 0,
    drift: ({ totals }) => totals.drift > 0,
    // Of plans of which one cannot be read, nobody knows that nothing is lost or that nothing changes.
    'add-or-update': (decision, errored) => !errored && decision.hasChanges && !loses(decision),
    'no-changes': ({ hasChanges }, errored) => !errored && !hasChanges,
  }),
);

/** The kinds that `labels` takes. */
export const labelKinds: readonly string[] = [...kinds.keys()];

const loses = ({ totals }: PlanDecision): boolean => totals.destroy > 0 || totals.forget > 0 || totals.unknown > 0;

export interface Labels {
  readonly apply: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Which of the labels belong to the pull request and which do not. A label of several kinds applies with any of them.
 *
 * @param labels the label of each kind
 * @param errored there is a plan that cannot be read, or that Terraform broke off
 */
export function chooseLabels(decision: PlanDecision, labels: ReadonlyMap<string, string>, errored: boolean): Labels {
  const named = [...labels].map(([kind, label]) => ({ label, applies: kinds.get(kind)?.(decision, errored) ?? false }));
  const apply = new Set(named.filter(({ applies }) => applies).map(({ label }) => label));
  // GitHub compares names without case.
  const applied = new Set([...apply].map((label) => label.toLowerCase()));
  const remove = new Set(named.map(({ label }) => label).filter((label) => !applied.has(label.toLowerCase())));
  return { apply: [...apply], remove: [...remove] };
}

/** @throws UserError for a kind that there is not, and a kind without a label. */
export function checkLabels(labels: ReadonlyMap<string, string>): void {
  for (const [kind, label] of labels) {
    if (!kinds.has(kind)) {
      throw new UserError(`labels: "${kind}" is none of the kinds. Write one of ${labelKinds.join(', ')}.`);
    }
    if (label === '') throw new UserError(`labels: ${kind} has no label behind the =.`);
  }
}

/**
 * `failure` for what cannot be read or was broken off; `neutral`, which lets a required check pass, for what destroys or
 * replaces something or does what this version does not know: people have to look at it, and a check cannot.
 */
export function conclusionOf({ totals }: PlanDecision, errored: boolean): 'success' | 'neutral' | 'failure' {
  if (errored) return 'failure';
  return totals.destroy > 0 || totals.unknown > 0 ? 'neutral' : 'success';
}
