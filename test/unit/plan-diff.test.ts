import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describePlan } from '../../src/terraform/plan/changes.ts';
import { diffChange } from '../../src/terraform/plan/diff.ts';
import { diffText } from '../../src/terraform/plan/diff-text.ts';
import type { Json } from '../../src/terraform/plan/json.ts';
import type { Step } from '../../src/terraform/plan/model.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';
import { reviewDocument } from '../../src/terraform/plan/review.ts';
import { extractSchemas, readSchemas } from '../../src/terraform/plan/schema.ts';

interface Sides {
  unknown?: Json;
  beforeSensitive?: Json;
  afterSensitive?: Json;
  replacePaths?: Step[][];
}
const change = (before: Json, after: Json, more: Sides = {}) => ({
  before,
  after,
  unknown: more.unknown,
  beforeSensitive: more.beforeSensitive,
  afterSensitive: more.afterSensitive,
  replacePaths: more.replacePaths ?? [],
});
const show = (before: Json, after: Json, more?: Sides) =>
  diffText(diffChange(change(before, after, more)).attributes, (text) => text).split('\n');
const described = (name: string, schemas?: string) => {
  const file = readFileSync(join(import.meta.dirname, '../fixtures/plans', `${name}.json`));
  return describePlan(readPlan(file, name), schemas === undefined ? undefined : readSchemas(schemas, name));
};

describe('values', () => {
  test.each<[string, Json, Json, Sides, string[]]>([
    ['equal', { a: 1 }, { a: 1 }, {}, ['']],
    ['changed', { a: 1 }, { a: 2 }, {}, ['! a = 1 -> 2']],
    ['added and removed', { a: 1 }, { b: 2 }, {}, ['- a = 1', '+ b = 2']],
    ['of another type', { a: '1' }, { a: 1 }, {}, ['! a = "1" -> 1']],
    ['nested', { a: { b: { 'c d': 1 } } }, { a: { b: { 'c d': 2 } } }, {}, ['! a.b["c d"] = 1 -> 2']],
    ['known after apply', { a: 1 }, {}, { unknown: { a: true } }, ['# known after apply: a']],
    [
      'forcing, known after apply',
      { a: 1 },
      {},
      { unknown: { a: true }, replacePaths: [['a']] },
      ['! a = 1 -> (known after apply)  # forces replacement'],
    ],
    [
      'a forcing path that goes deeper than what is shown',
      { a: ['x'] },
      { a: ['y'] },
      { replacePaths: [['a', 0]] },
      ['! a = ["x"] -> ["y"]  # forces replacement'],
    ],
    [
      'partly unknown',
      { a: { b: 1, c: 1 } },
      { a: { b: 2 } },
      { unknown: { a: { c: true } } },
      ['! a.b = 1 -> 2', '# known after apply: a.c'],
    ],
    [
      'an unknown element',
      { a: [{ id: 'x', v: 1 }] },
      { a: [{ v: 2 }] },
      { unknown: { a: [{ id: true }] } },
      ['! a[0].v = 1 -> 2', '# known after apply: a[0].id'],
    ],
    [
      'a long text',
      { a: 'y' },
      { a: 'x'.repeat(300) },
      {},
      ['- a = "y"', `+ a = "${'x'.repeat(200)}"… (300 characters)`],
    ],
    [
      'a text of several lines',
      { a: 'one\ntwo\n' },
      { a: 'one\n+ 2\n' },
      {},
      ['! a = (text of several lines)', '    one', '-   two', '+   + 2'],
    ],
    ['JSON in a text', { a: '{"x":1,"y":2}' }, { a: '{"y": 3, "x":1}' }, {}, ['! jsondecode(a).y = 2 -> 3']],
    [
      'JSON in a text that forces replacement',
      { a: '{"x":1}' },
      { a: '{"x":2}' },
      { replacePaths: [['a']] },
      ['! jsondecode(a).x = 1 -> 2  # forces replacement'],
    ],
    ['what only looks like JSON', { a: '{x' }, { a: '{y' }, {}, ['! a = "{x" -> "{y"']],
  ])('%s', (_, before, after, more, lines) => {
    expect(show(before, after, more).join('|')).toBe(lines.join('|'));
  });

  test('a new object lists its members without what is empty, but with what is off', () => {
    expect(show(null, { a: 'x', b: null, c: '', d: [], e: false, f: { g: 1 } })).toEqual([
      '+ a = "x"',
      '+ e = false',
      '+ f = { g = 1 }',
    ]);
  });
});

describe('cosmetic differences are counted, not shown', () => {
  test.each<[string, Json, Json]>([
    ['null and empty', { a: null, b: null, c: null }, { a: '', b: [], c: {} }],
    ['null and false', { a: null, b: false, c: '' }, { a: false, b: null, c: null }],
    ['JSON with other blanks', { a: '{"x":1}', b: null, c: null }, { a: '{ "x": 1 }', b: '', c: '' }],
  ])('%s', (_, before, after) => {
    expect(diffChange(change(before, after))).toEqual({ attributes: [], cosmetic: 3 });
  });

  test('unless they force a replacement', () => {
    expect(show({ a: null }, { a: '' }, { replacePaths: [['a']] })).toEqual(['+ a = ""  # forces replacement']);
  });

  test('false to true, and zero, are real', () => {
    expect(show({ a: false, b: null }, { a: true, b: 0 })).toEqual(['! a = false -> true', '+ b = 0']);
  });
});

describe('sensitive values', () => {
  test.each<[string, Json, Json, Sides, string[]]>([
    [
      'changed',
      { a: 'x' },
      { a: 'y' },
      { beforeSensitive: { a: true }, afterSensitive: { a: true } },
      ['! a = (sensitive) changed'],
    ],
    ['unchanged', { a: 'x' }, { a: 'x' }, { beforeSensitive: { a: true }, afterSensitive: { a: true } }, ['']],
    ['new', null, { a: 'x' }, { beforeSensitive: false, afterSensitive: { a: true } }, ['+ a = (sensitive)']],
    ['gone', { a: 'x' }, null, { beforeSensitive: { a: true }, afterSensitive: false }, ['- a = (sensitive)']],
    [
      'no longer marked',
      { a: 'x' },
      { a: 'x' },
      { beforeSensitive: { a: true }, afterSensitive: {} },
      ['! a = (sensitive) its sensitivity changes'],
    ],
    [
      'a marked container',
      { a: { b: 'x' } },
      { a: { b: 'y' } },
      { afterSensitive: { a: true } },
      ['! a = (sensitive) changed'],
    ],
    [
      'the whole resource',
      { a: 'x' },
      { a: 'y' },
      { beforeSensitive: true, afterSensitive: true },
      ['! (all attributes) = (sensitive) changed'],
    ],
    [
      'part of a new object',
      null,
      { a: { b: 'x', c: 'y' } },
      { afterSensitive: { a: { b: true } } },
      ['+ a.b = (sensitive)', '+ a.c = "y"'],
    ],
    [
      'marks of another shape',
      { a: 'x' },
      { a: 'y' },
      { afterSensitive: { a: { b: true } } },
      ['! a = (sensitive) changed'],
    ],
    [
      'marks of another length',
      { a: ['x', 'z'] },
      { a: ['y', 'z'] },
      { afterSensitive: { a: [true] } },
      ['! a = (sensitive) changed'],
    ],
    [
      'forcing',
      { a: 'x' },
      { a: 'y' },
      { afterSensitive: { a: true }, replacePaths: [['a']] },
      ['! a = (sensitive) changed  # forces replacement'],
    ],
    [
      'a list becomes an object',
      { a: ['x'] },
      { a: { b: 'y' } },
      { beforeSensitive: { a: [true] }, afterSensitive: { a: { b: true } } },
      ['! a = (sensitive) changed'],
    ],
    [
      'a secret key of an element is no selector',
      {
        a: [
          { name: 'SECRET', v: 1 },
          { name: 'b', v: 1 },
        ],
      },
      {
        a: [
          { name: 'SECRET', v: 2 },
          { name: 'b', v: 1 },
        ],
      },
      { beforeSensitive: { a: [{ name: true }, {}] }, afterSensitive: { a: [{ name: true }, {}] } },
      ['! a[0].v = 1 -> 2'],
    ],
  ])('%s', (_, before, after, more, lines) => {
    expect(show(before, after, more)).toEqual(lines);
    expect(lines.join()).not.toContain('SECRET');
  });

  test('carry no value', () => {
    const marks = { beforeSensitive: { a: true }, afterSensitive: { a: true } };
    expect(JSON.stringify(diffChange(change({ a: 'SECRET-1' }, { a: 'SECRET-2' }, marks)))).not.toContain('SECRET');
  });

  test('a copy that nothing marks is hidden like the marked one', () => {
    const [destroyed] = described('real-sensitive-destroy').changes;
    const paths = destroyed
      ?.diff()
      .attributes.filter(({ sensitive }) => sensitive)
      .map(({ path }) => path);
    expect(paths).toEqual(['input.pw', 'output.pw']);
  });
});

describe('arrays are compared by what the elements are', () => {
  const rule = (name: string, port: number) => ({ name, port, note: 'same' });

  test('a firewall of twelve reordered rules shows one edited and one removed', () => {
    const [change] = described('hand-firewall').changes;
    expect(change?.diff().attributes.map(({ kind, path }) => [kind, path])).toEqual([
      ['change', 'rule[name="allow-api"].destination_ports'],
      ['remove', 'rule[name="allow-ssh"]'],
    ]);
    expect(change?.diff().cosmetic).toBe(11);
  });

  test.each<[string, Json[], Json[], string[]]>([
    [
      'another order',
      [rule('a', 1), rule('b', 2)],
      [rule('b', 2), rule('a', 1)],
      ['! r: the same elements in another order'],
    ],
    [
      'one in front',
      [rule('b', 2)],
      [rule('a', 1), rule('b', 2)],
      ['+ r[name="a"] = { name = "a", port = 1, note = "same" }'],
    ],
    [
      'renamed, the rest alike',
      [rule('a', 1), rule('b', 2)],
      [rule('a', 1), rule('c', 2)],
      ['! r[port=2].name = "b" -> "c"'],
    ],
    [
      'a block that may occur once',
      [rule('a', 1)],
      [rule('z', 9)],
      ['! r[0].name = "a" -> "z"', '! r[0].port = 1 -> 9'],
    ],
    [
      'nothing to tell them by',
      [{ v: 1 }, { v: 2 }],
      [{ v: 2 }, { v: 3 }],
      ['- r[0] = { v = 1 }', '+ r[1] = { v = 3 }'],
    ],
    ['duplicates', ['a', 'a'], ['a'], ['! r = ["a", "a"] -> ["a"]']],
    ['short lists as a whole', ['1'], ['1', '2'], ['! r = ["1"] -> ["1", "2"]']],
  ])('%s', (_, before, after, lines) => {
    expect(show({ r: before }, { r: after })).toEqual(lines);
  });

  test('long lists of plain values show what goes and what comes', () => {
    const [change] = described('hand-order').changes;
    expect(diffText(change?.diff().attributes ?? [], (text) => text).split('\n')).toEqual([
      '! blocks: the same elements in another order',
      '- long[0] = "subnet-number-0-of-the-hub"',
      '+ long[11] = "subnet-number-12-of-the-hub"',
      '! servers: the same elements in another order',
    ]);
  });

  test('with the schema, the order of a set is nothing and the order of a list something', () => {
    const schemas = JSON.stringify({
      format_version: '1.0',
      provider_schemas: {
        'registry.terraform.io/hashicorp/azurerm': {
          resource_schemas: {
            azurerm_y: {
              block: {
                attributes: { servers: { type: ['set', 'string'] }, long: { type: ['list', 'string'] } },
                block_types: { blocks: { nesting_mode: 'set', block: { attributes: { name: { type: 'string' } } } } },
              },
            },
          },
        },
      },
    });
    const [change] = described('hand-order', schemas).changes;
    expect(change?.diff().attributes.map(({ path }) => path)).toEqual(['long[0]', 'long[11]']);

    // The plan step hands the schemas of the plan's types on with the plan.
    const plan = readPlan(readFileSync(join(import.meta.dirname, '../fixtures/plans/hand-order.json')), 'x');
    const redaction = { redact: (text: string) => text, digest: () => '' };
    const extract = extractSchemas(schemas, 'x', plan.changes);
    expect(Object.keys(JSON.parse(extract).provider_schemas)).toEqual(['registry.terraform.io/hashicorp/azurerm']);
    const review = readPlan([...reviewDocument(plan, 'd', redaction, extract)].join(''), 'x');
    const [handed] = describePlan(review).changes;
    expect(handed?.diff()).toEqual(change?.diff());
  });
});

test('a secret that was taken out for reviewers reads as one that changes, without its digest', () => {
  const before = {
    url: 'https://(sensitive)@host (digest abc234)',
    script: 'a\nb (sensitive)\nc (digest abc234)',
    own: 'v (digest abc234)',
  };
  const after = {
    url: 'https://(sensitive)@host (digest xyz567)',
    script: 'a\nb (sensitive)\nc (digest xyz567)',
    own: 'w (digest abc234)',
  };
  expect(show(before, after)).toEqual([
    '! own = "v (digest abc234)" -> "w (digest abc234)"',
    '! script = (text of several lines, a secret in it changes)',
    '! url = "https://(sensitive)@host"  # differs in what is not shown',
  ]);
});

describe('changes of a plan', () => {
  test('a replacement knows its forcing paths, its reason and its origin', () => {
    const [change] = described('real-import-and-replace').changes;
    expect(change).toMatchObject({
      action: 'replace',
      forcingPaths: ['triggers_replace'],
      reason: 'replace_because_cannot_update',
      reasonText: 'it cannot be updated in place',
      importing: { by: 'id', value: '0b9c-adopted' },
    });
  });

  test('what is forgotten loses no attribute', () => {
    const [change] = described('real-forget-only').changes;
    expect([change?.action, change?.diff().attributes]).toEqual(['forget', []]);
  });

  test('a live object and its deposed twin stay two changes', () => {
    expect(
      [...described('real-deposed').changes].map(({ address, deposed, action }) => [address, deposed, action]),
    ).toEqual([
      ['terraform_data.gateway', undefined, 'update'],
      ['terraform_data.gateway', '1a2b3c4d', 'delete'],
    ]);
  });

  test('numbers beyond 2^53 are told apart', () => {
    const [change] = described('real-numbers').changes;
    expect(diffText(change?.diff().attributes ?? [], (text) => text)).toContain('9007199254740993 -> 9007199254740995');
  });

  test('ephemeral resources are no changes', () => {
    expect([...described('hand-opentofu').changes].map(({ action }) => action)).toEqual([
      'replace-forget',
      'forget',
      'delete',
    ]);
  });
});
