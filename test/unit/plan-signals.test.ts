import { expect, test } from 'vitest';
import { decide, type PlanDecision } from '../../src/actions/terraform-plan-comment/decide.ts';
import {
  checkLabels,
  chooseLabels,
  conclusionOf,
  labelKinds,
} from '../../src/actions/terraform-plan-comment/signals.ts';
import { spec } from '../../src/actions/terraform-plan-comment/spec.ts';
import { parseInputs } from '../../src/core/inputs.ts';

type Totals = Partial<PlanDecision['totals']>;

const nothing = decide([], { protectedTypes: [] });
const decision = (totals: Totals): PlanDecision => ({
  ...nothing,
  totals: { ...nothing.totals, ...totals },
  hasChanges: Object.entries(totals).some(([kind, count]) => kind !== 'drift' && count > 0),
});

/** Each kind with a label of its own name. */
const all = new Map(labelKinds.map((kind) => [kind, kind]));

test.each<[string, Totals, boolean, readonly string[], string]>([
  ['nothing', {}, false, ['no-changes'], 'success'],
  ['creates alone', { add: 2 }, false, ['add', 'add-or-update'], 'success'],
  ['creates and changes', { add: 1, change: 1 }, false, ['change', 'add', 'add-or-update'], 'success'],
  ['a replacement', { add: 1, destroy: 1, replace: 1 }, false, ['destroy', 'replace', 'add'], 'neutral'],
  ['a destroy', { destroy: 1 }, false, ['destroy'], 'neutral'],
  ['an object that is left alone in the cloud', { forget: 1 }, false, ['forget'], 'success'],
  ['a move and an import', { move: 1, import: 1 }, false, ['import', 'move', 'add-or-update'], 'success'],
  ['an output', { outputsChanged: 1 }, false, ['add-or-update'], 'success'],
  ['drift without effect', { drift: 3 }, false, ['drift', 'no-changes'], 'success'],
  ['an action that nobody knows', { unknown: 1 }, false, [], 'neutral'],
  ['a plan that is missing beside one without changes', {}, true, ['error'], 'failure'],
  ['a plan that is missing beside one that creates', { add: 1 }, true, ['error', 'add'], 'failure'],
  ['a plan that is missing beside one that destroys', { destroy: 1 }, true, ['error', 'destroy'], 'failure'],
])('%s', (_, totals, errored, applied, conclusion) => {
  const { apply, remove } = chooseLabels(decision(totals), all, errored);
  expect(apply).toEqual(applied);
  expect(remove).toEqual(labelKinds.filter((kind) => !applied.includes(kind)));
  expect(conclusionOf(decision(totals), errored)).toBe(conclusion);
}); // biome-ignore format: a table

test('a label of several kinds applies with any of them, whatever its case', () => {
  const labels = new Map([
    ['destroy', 'Risky'],
    ['error', 'risky'],
    ['no-changes', 'calm'],
  ]);
  expect(chooseLabels(decision({ destroy: 1 }), labels, false)).toEqual({ apply: ['Risky'], remove: ['calm'] });
  expect(chooseLabels(decision({}), labels, false)).toEqual({ apply: ['calm'], remove: ['Risky', 'risky'] });
});

test('the kinds are those that the input describes', () => {
  const { labels } = spec.inputs;
  const described = labels.description.slice(labels.description.indexOf('Kinds:')).matchAll(/`([\w-]+)`/g);
  expect([...described].map(([, kind]) => kind).sort()).toEqual([...labelKinds].sort());
  const given = 'INPUT_LABELS';
  const parse = (text: string) => checkLabels(parseInputs(spec, { INPUT_PLANS: 'prod=p.json', [given]: text }).labels);
  expect(() => parse('destroy = tf: destroys = bad\nerror=x')).not.toThrow();
  expect(() => parse('constructor=x')).toThrow('"constructor" is none of the kinds');
  expect(() => parse('destroy=')).toThrow('destroy has no label');
});
