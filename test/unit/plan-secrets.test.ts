import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/actions/terraform-plan-comment/decide.ts';
import { renderPlans } from '../../src/actions/terraform-plan-comment/render.ts';
import { summaryJson } from '../../src/actions/terraform-plan-comment/summary.ts';
import { composeReport } from '../../src/core/report.ts';
import { planDigest } from '../../src/terraform/digest.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';

const folder = join(import.meta.dirname, '../fixtures/plans');
const fixture = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');
const doc = (inner: object) => JSON.stringify({ format_version: '1.2', planned_values: {}, ...inner });
const sensitiveOf = (text: string) => [...readPlan(text, 'x').secrets].sort();

describe('every marked value is found', () => {
  test.each<[string, string, string[]]>([
    ['both sides of a change and an output', fixture('real-sensitive'), ['CANARY-after-7c1e', 'CANARY-before-9f3a']],
    [
      'arguments of modules, also from unmarked variables',
      fixture('real-sensitive-module'),
      ['CANARY-literal-11b7', 'CANARY-module-5d20'],
    ],
    ['the configuration of an action', fixture('hand-deferred'), ['CANARY-action-token']],
    [
      'the default of a sensitive variable',
      doc({
        configuration: { root_module: { variables: { a: { sensitive: true, default: 's1' }, b: { default: 'no' } } } },
      }),
      ['s1'],
    ],
    [
      'all leaves of a sensitive variable',
      doc({
        variables: { a: { value: { x: ['s1', 12345, true, null, ''] } } },
        configuration: { root_module: { variables: { a: { sensitive: true } } } },
      }),
      ['12345', 's1'],
    ],
    [
      'variables handed down two modules',
      doc({
        variables: { a: { value: 's1' } },
        configuration: {
          root_module: {
            variables: { a: {} },
            module_calls: {
              m: {
                expressions: { b: { references: ['var.a'] } },
                module: {
                  variables: { b: {} },
                  module_calls: {
                    n: {
                      expressions: { c: { references: ['var.b'] } },
                      module: { variables: { c: { sensitive: true } } },
                    },
                  },
                },
              },
            },
          },
        },
      }),
      ['s1'],
    ],
    [
      'state and planned values of nested modules',
      doc({
        prior_state: {
          values: {
            outputs: { o: { sensitive: true, value: 's0' }, p: { value: 'no' } },
            root_module: {
              child_modules: [{ resources: [{ values: { a: ['no', 's1'] }, sensitive_values: { a: [false, true] } }] }],
            },
          },
        },
      }),
      ['s0', 's1'],
    ],
    [
      'drift and deferred changes',
      doc({
        resource_drift: [
          {
            address: 'a.b',
            change: { actions: ['update'], before: { p: 's1' }, after: {}, before_sensitive: { p: true } },
          },
        ],
        deferred_changes: [
          {
            reason: 'x',
            resource_change: {
              address: 'a.c',
              change: { actions: ['create'], before: null, after: 's2', after_sensitive: true },
            },
          },
        ],
      }),
      ['s1', 's2'],
    ],
    [
      'values whose marks do not fit',
      doc({
        resource_changes: [
          { address: 'a.b', change: { actions: ['create'], after: { p: 's1' }, after_sensitive: { p: { q: true } } } },
        ],
      }),
      ['s1'],
    ],
    ['nothing where nothing is marked', fixture('real-mixed'), []],
  ])('%s', (_, text, values) => {
    expect(sensitiveOf(text)).toEqual(values);
  });
});

/** Room enough for every detail. */
const everything = 10_000_000;

test.each(readdirSync(folder).filter((name) => /^(real|hand)-.*\.json$/.test(name)))(
  'no canary of %s is in anything we write',
  (name) => {
    const plan = readPlan(readFileSync(join(folder, name)), 'x');
    // Not even when nothing takes secrets out by value: marks and equal values suffice for these.
    const redact = (text: string) => text;
    const decision = decide([{ name: 'x', plan }], { protectedTypes: [] });
    const report = composeReport(renderPlans(decision, { title: 'x', redact }), everything, { redact });
    expect(report.complete).toBe(true);
    const written = report.body + [...summaryJson(decision, redact)].join('');
    expect(written).not.toContain('CANARY');
  },
);

test('a secret inside a longer text is taken out before anything is cut or escaped', () => {
  const secret = 'p@ss_w*rd#1';
  const text = `${'x'.repeat(195)}${secret}${'y'.repeat(100)}`;
  const entry = {
    address: 'a.b',
    type: 'a',
    change: { actions: ['create'], before: null, after: { url: text, script: `one\n${secret}\n` } },
  };
  const check = {
    address: { kind: 'check', to_display: 'check.a' },
    status: 'fail',
    instances: [{ problems: [{ message: secret }] }],
  };
  const plan = readPlan(doc({ resource_changes: [entry], checks: [check] }), 'x');
  const redact = (shown: string) => shown.replaceAll(secret, '(sensitive)');
  const sections = renderPlans(decide([{ name: 'x', plan }], { protectedTypes: [] }), { title: 'x', redact });
  const { body } = composeReport(sections, everything, { redact: (shown) => shown });
  expect(body).toContain('(sensitive)');
  expect(body).not.toMatch(/p@s|w\*rd|ss_w|ss&|#1/);
});

describe('the digest of a plan', () => {
  const text = fixture('real-sensitive');
  const digestOf = (plan: string | Uint8Array, key: string) => planDigest(readPlan(plan, 'x').document, key);
  const digest = digestOf(text, 'key');

  test.each<[string, string]>([
    ['another time', text.replace(/"timestamp":"[^"]+"/, '"timestamp":"2030-01-01T00:00:00Z"')],
    ['no time', text.replace(/"timestamp":"[^"]+",/, '')],
    ['another order of keys', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()))],
  ])('is the same with %s', (_, same) => {
    expect(digestOf(same, 'key')).toBe(digest);
  });

  test.each<[string, string, string]>([
    ['another secret', text.replaceAll('CANARY-after-7c1e', 'CANARY-after-7c1f'), 'key'],
    ['another key', text, 'other'],
    ['another action', text.replace('["update"]', '["delete"]'), 'key'],
    ['a timestamp within a resource', text.replace('"url":', '"timestamp":'), 'key'],
  ])('is another with %s', (_, other, key) => {
    expect(digestOf(other, key)).not.toBe(digest);
  });

  test('sees numbers beyond 2^53', () => {
    const numbers = fixture('real-numbers');
    expect(digestOf(numbers.replaceAll('9007199254740995', '9007199254740996'), 'k')).not.toBe(digestOf(numbers, 'k'));
  });

  test('takes files with a byte order mark and in UTF-16 alike', () => {
    expect(digestOf(Buffer.from(`\u{feff}${text}`), 'key')).toBe(digest);
    expect(digestOf(Buffer.from(`\u{feff}${text}`, 'utf16le'), 'key')).toBe(digest);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });
});
