import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionOf, type Counts, noCounts } from '../../src/terraform/plan/actions.ts';
import { hasChanges } from '../../src/terraform/plan/changes.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';

const folder = join(import.meta.dirname, '../fixtures/plans');
const printed: Record<string, string> = JSON.parse(readFileSync(join(folder, 'printed.json'), 'utf8'));
const plan = (file: string) => readPlan(readFileSync(join(folder, file)), file);

/** The line that Terraform prints, from our numbers. */
function line({ add, change, destroy, import: imports }: Counts): string {
  return `Plan: ${imports > 0 ? `${imports} to import, ` : ''}${add} to add, ${change} to change, ${destroy} to destroy.`;
}

test('each real plan has its printed line', () => {
  expect(Object.keys(printed)).toEqual(
    readdirSync(folder)
      .filter((name) => name.startsWith('real-'))
      .sort(),
  );
});

describe.each(Object.entries(printed))('%s', (file, said) => {
  test(`counts as Terraform: ${said}`, () => {
    if (said.startsWith('Plan: ')) expect(line(plan(file).counts)).toBe(said);
    else expect(line(plan(file).counts)).toBe('Plan: 0 to add, 0 to change, 0 to destroy.');
  });

  test('has changes unless Terraform said that there are none', () => {
    expect(hasChanges(plan(file))).toBe(!said.startsWith('No changes.'));
  });
});

describe('the numbers that Terraform does not print', () => {
  test.each<[string, Partial<Counts>]>([
    ['real-mixed', { add: 2, change: 1, destroy: 2, replace: 1, outputsChanged: 1 }],
    ['real-create-before-destroy', { add: 1, destroy: 1, replace: 1 }],
    ['real-moved-only', { move: 1 }],
    ['real-moved-and-changed', { move: 1, change: 1 }],
    ['real-forget-only', { forget: 1 }],
    ['real-import-and-replace', { import: 1, add: 1, destroy: 1, replace: 1 }],
    ['real-outputs-only', { outputsChanged: 3 }],
    ['real-read-later', { add: 1, read: 1 }],
    ['real-deposed', { change: 1, destroy: 1 }],
    ['real-no-changes', {}],
    ['hand-prod', { add: 4, change: 2, destroy: 3, replace: 2, move: 1, drift: 3, outputsChanged: 2 }],
    ['hand-create-forget', { add: 1, forget: 1 }],
    ['hand-opentofu', { add: 1, forget: 2, destroy: 1 }],
    ['hand-unknown-actions', { destroy: 1, unknown: 2 }],
    ['hand-refresh-only', { drift: 3 }],
    ['hand-deferred', { add: 1, deferred: 1, invoke: 1 }],
    ['hand-identity-import', { import: 3, change: 1 }],
  ])('%s', (name, counts) => {
    expect(plan(`${name}.json`).counts).toEqual({ ...noCounts, ...counts });
  });
});

test.each([
  [['no-op'], 'no-op'],
  [['create'], 'create'],
  [['read'], 'read'],
  [['update'], 'update'],
  [['delete'], 'delete'],
  [['delete', 'create'], 'replace'],
  [['create', 'delete'], 'replace-create-first'],
  [['create', 'forget'], 'replace-forget'],
  [['forget', 'create'], 'replace-forget'],
  [['forget'], 'forget'],
  [['open'], 'open'],
  [['delete', 'update'], 'unknown'],
  [['constructor'], 'unknown'],
])('the verbs %j are %s', (vector, action) => {
  expect(actionOf(vector)).toBe(action);
});

test('a refresh-only plan with drift has something to apply', () => {
  const file = readFileSync(join(folder, 'hand-refresh-only.json'), 'utf8');
  expect(hasChanges(readPlan(file, 'x'))).toBe(true);
  expect(hasChanges(readPlan(file.replace('"applyable": true', '"applyable": false'), 'x'))).toBe(false);
});
