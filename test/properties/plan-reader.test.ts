/** The reader that walks through a plan, against one that parses it as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { type ByteSource, memorySource } from '../../src/core/json-scanner.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';
import { Damaged, expectedFacts, type Facts, factsOf } from '../lib/plan-oracle.ts';
import { dice, planOf, spoil, written } from './support/plan-documents.ts';
import { cases, seed } from './support/seed.ts';

const folder = join(import.meta.dirname, '../fixtures/plans');
const fixtures = readdirSync(folder)
  .filter((name) => /^(real|hand)-.*\.json$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

/** Gives a few bytes at a time, so that what is known ends within values of every kind. */
function trickle(text: string, most: number): ByteSource {
  const whole = memorySource(Buffer.from(text));
  return { read: (into, offset, length, position) => whole.read(into, offset, Math.min(length, most), position) };
}

const damaged = 'no plan, or a damaged one';

function found(text: string, most: number): Facts | string {
  try {
    return factsOf(readPlan(trickle(text, most), 'x'));
  } catch (error) {
    if (error instanceof UserError && ['plan-malformed', 'not-a-plan'].includes(error.reason)) return damaged;
    throw error;
  }
}

function expected(text: string): Facts | string {
  try {
    return expectedFacts(text);
  } catch (error) {
    if (error instanceof Damaged) return damaged;
    throw error;
  }
}

test.each(fixtures)('$name', ({ text }) => {
  const facts = expected(text);
  for (const most of [1_000_000, 997, 7]) expect(found(text, most)).toEqual(facts);
});

describe('thousands of plans', () => {
  const place = fc.record({
    start: fc.nat(),
    most: fc.constantFrom(13, 100, 1009, 1_000_000),
    times: fc.nat({ max: 4 }),
  });
  /** Part of the usual number of cases, of which each is a whole plan. */
  const check = (share: number, textFrom: (start: number, times: number) => string) => {
    let whole = 0;
    fc.assert(
      fc.property(place, ({ start, most, times }) => {
        const text = textFrom(start, times);
        const facts = expected(text);
        if (facts !== damaged) whole += 1;
        expect(found(text, Math.max(most, text.length >> 10))).toEqual(facts);
      }),
      { seed, numRuns: cases * share },
    );
    // Of damaged ones nothing is compared.
    expect(whole).toBeGreaterThan((cases * share) / 2);
  };

  test('made up', () => {
    check(0.25, (start, times) => {
      const roll = dice(start);
      const document = planOf(roll);
      spoil(roll, document, times);
      return written(roll, document, start % 3 === 0 ? 0 : 0.02);
    });
  });

  test('real ones with other values here and there', () => {
    check(0.2, (start, times) => {
      const roll = dice(start);
      const { text } = fixtures[start % fixtures.length] ?? { text: '{}' };
      const document = JSON.parse(text) as Record<string, unknown>;
      spoil(roll, document, times);
      return written(roll, document, start % 2 === 0 ? 0 : 0.02);
    });
  });
});

describe('once found by these', () => {
  const plan = (inner: object) => JSON.stringify({ format_version: '1.2', planned_values: {}, ...inner });
  const entry = (more: object) => ({ address: 't.a', change: { actions: ['no-op'], before: null }, ...more });

  test.each<[string, string]>([
    ['a number of 1,500 digits', `{"format_version":"1.2","planned_values":{},"x":-${'1'.repeat(1500)}.5e10}`],
    ['an empty former address, which is no move', plan({ resource_changes: [entry({ previous_address: '' })] })],
    [
      'empty names',
      plan({ deferred_changes: [{ resource_change: entry({ module_address: '', action_reason: '' }) }] }),
    ],
    [
      'an action put off, told without its wrapper',
      plan({ deferred_action_invocations: [{ config_values: { a: 's1' }, config_sensitive: { a: true } }] }),
    ],
  ])('%s', (_, text) => {
    for (const most of [1_000_000, 1024, 7]) expect(found(text, most)).toEqual(expected(text));
  });

  test('variables that each module hands down twice cost no more with every module', () => {
    const deepest = { variables: { a: { sensitive: true } } };
    const root = Array.from({ length: 60 }).reduce(
      (module) => ({
        variables: { a: {} },
        module_calls: { m: { expressions: { a: { references: ['var.a', 'var.a'] } }, module } },
      }),
      deepest,
    );
    const text = plan({ variables: { a: { value: 's1' } }, configuration: { root_module: root } });
    expect([...readPlan(text, 'x').secrets]).toEqual(['s1']);
  });
});
