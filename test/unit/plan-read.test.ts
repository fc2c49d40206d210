import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/errors.ts';
import { memorySource } from '../../src/core/json-scanner.ts';
import { canonicalJson, isExactNumber, own, parseJson, sameJson } from '../../src/terraform/plan/json.ts';
import { readPlan, readPlans } from '../../src/terraform/plan/read.ts';
import { readSchemas } from '../../src/terraform/plan/schema.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/plans', `${name}.json`));
const minimal = '{"format_version":"1.2","planned_values":{}}';
const utf16le = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const secret = 'CANARY-in-broken-input';
const change = (inner: unknown) => JSON.stringify({ format_version: '1.2', resource_changes: [inner] });

function errorOf(read: () => unknown): UserError {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('was read without an error');
}

describe('what is no plan', () => {
  test.each<[string, Uint8Array | string, string, RegExp]>([
    ['nothing', '', 'plan-empty', /is empty/],
    ['blanks', ' \n\t\n', 'plan-empty', /is empty/],
    ['only a byte order mark', '\u{feff}', 'plan-empty', /is empty/],
    ['a cut file', fixture('real-mixed').subarray(0, 900), 'plan-truncated', /ends in the middle/],
    ['a file cut in a string', `{"format_version":"1.2","a":"${secret}`, 'plan-truncated', /ends in the middle/],
    ['garbage in the middle', `{"format_version":"1.2","a":${secret}}`, 'plan-not-json', /is not JSON/],
    ['HTML', '<!DOCTYPE html><html><body>Sign in</body></html>', 'plan-not-json', /HTML/],
    [
      'text for people',
      'Terraform will perform the following actions:\n',
      'plan-not-json',
      /text of a plan for people/,
    ],
    ['wrapper noise', `[command]/bin/terraform show\n${minimal}\n`, 'plan-not-json', /terraform_wrapper: false/],
    ['a saved plan', Buffer.from('PK\u0003\u0004tfplan', 'latin1'), 'not-a-plan', /saved plan in its binary form/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'plan-not-json', /is compressed/],
    ['NUL bytes', `{"a":"${'\0'}"}`, 'plan-not-json', /NUL/],
    ['Latin-1', Buffer.from('{"a":"é"}', 'latin1'), 'plan-not-json', /not UTF-8/],
    ['a list', '[]', 'not-a-plan', /no object/],
    ['a number', '12', 'not-a-plan', /no object/],
    ['another JSON', '{"name":"x"}', 'not-a-plan', /no "format_version"/],
    [
      'a state file',
      '{"version":4,"terraform_version":"1.11.4","serial":3,"lineage":"x"}',
      'not-a-plan',
      /is a state file/,
    ],
    ['a shown state', '{"format_version":"1.0","values":{"root_module":{}}}', 'not-a-plan', /state/],
    ['an empty state', '{"format_version":"1.0"}', 'not-a-plan', /empty state/],
    ['UI events', '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}', 'not-a-plan', /plan -json/],
    ['several UI events', '{"@level":"info","type":"a"}\n{"@level":"info","type":"b"}\n', 'not-a-plan', /plan -json/],
    ['schemas', '{"format_version":"1.0","provider_schemas":{}}', 'not-a-plan', /input "schemas"/],
    ['validate', '{"format_version":"1.0","valid":true,"diagnostics":[]}', 'not-a-plan', /validate/],
    ['a newer major version', '{"format_version":"2.0","planned_values":{}}', 'plan-version-unknown', /"2.0"/],
    [
      'a version of another type',
      '{"format_version":1.2,"planned_values":{}}',
      'plan-version-unknown',
      /of no known form/,
    ],
    [
      'an object for a version',
      '{"format_version":{},"planned_values":{}}',
      'plan-version-unknown',
      /of no known form/,
    ],
    [
      'a secret for a version',
      `{"format_version":"${secret}","planned_values":{}}`,
      'plan-version-unknown',
      /of no known form/,
    ],
    [
      'two versions',
      '{"format_version":"1.2","planned_values":{},"format_version":{}}',
      'plan-malformed',
      /"format_version" is there twice/,
    ],
    [
      'two lists of changes',
      '{"format_version":"1.2","resource_changes":[],"resource_changes":[]}',
      'plan-malformed',
      /twice/,
    ],
    ['no list of changes', '{"format_version":"1.2","resource_changes":{}}', 'plan-malformed', /no list of objects/],
    ['a change without address', change({ change: { actions: ['create'] } }), 'plan-malformed', /no address/],
    ['a change without actions', change({ address: 'a.b', change: {} }), 'plan-malformed', /no actions/],
    ['a NUL in a name', change({ address: 'a.\0', change: { actions: ['create'] } }), 'plan-malformed', /NUL/],
    ['an empty list of actions', change({ address: 'a.b', change: { actions: [] } }), 'plan-malformed', /no actions/],
    ['deep nesting', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'plan-malformed', /levels deep/],
  ])('%s is refused in one sentence with a remedy', (_, bytes, reason, message) => {
    const error = errorOf(() => readPlan(bytes, 'prod'));
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^plans: "prod(\[1\])?" .+\. .+[^.]\.$/);
    expect(error.message).not.toContain('CANARY');
  });

  test('a file with several plans is refused where one is wanted', () => {
    expect(errorOf(() => readPlan(`${minimal}\n${minimal}`, 'prod')).message).toContain('holds 2 plans');
  });

  test('a schema document of another kind is refused', () => {
    const { reason, message } = errorOf(() => readSchemas(minimal, 'prod'));
    expect(reason).toBe('not-a-schema');
    expect(message).toMatch(/^schemas: "prod" holds no provider schemas\. .*providers schema -json/);
  });
});

describe('what is a plan', () => {
  test.each<[string, Uint8Array | string]>([
    ['with a byte order mark', Buffer.from(`\u{feff}${minimal}`)],
    ['as text with a byte order mark', `\u{feff}${minimal}`],
    ['in UTF-16 from Windows PowerShell', utf16le(minimal)],
    ['in UTF-16 without a mark', Buffer.from(minimal, 'utf16le')],
    ['on several lines', JSON.stringify(JSON.parse(minimal), null, 2)],
    ['of an old format', '{"format_version":"0.1","planned_values":{},"resource_changes":null}'],
    ['of a newer minor format with new keys', '{"format_version":"1.99","planned_values":{},"news":{"a":1}}'],
  ])('%s is read', (_, bytes) => {
    expect([...readPlan(bytes, 'prod').changes]).toEqual([]);
  });

  test('one plan per line gives numbered plans', () => {
    const text = `${fixture('real-mixed').toString().trim()}\r\n${minimal}\n`;
    expect(readPlans(text, 'all').map(({ name, plan }) => [name, plan.changes.length])).toEqual([
      ['all[1]', 4],
      ['all[2]', 0],
    ]);
  });

  test('the second of two lines being cut is an error', () => {
    expect(errorOf(() => readPlans(`${minimal}\n${minimal.slice(0, 20)}`, 'all')).reason).toBe('plan-truncated');
  });

  test('keys named like members of a prototype are data', () => {
    const plan = readPlan(fixture('hand-hostile'), 'x');
    const created = [...plan.changes].find(({ address }) => address === 'azurerm_x.c');
    expect(Object.keys(created?.change().after as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(own({}, 'constructor')).toBeUndefined();
  });

  test('the note of a failed plan step is read', () => {
    const text =
      '{"format_version":"1.2","errored":true,"sluice_failure":{"message":"No.","problems":[{"summary":"S","file":"a.tf","line":3}]}}';
    const { errored, failure } = readPlan(text, 'x');
    expect({ errored, failure }).toEqual({
      errored: true,
      failure: { message: 'No.', problems: [{ summary: 'S', file: 'a.tf', line: 3 }] },
    });
  });
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['shorter', (bytes) => bytes.subarray(0, 900)],
  ['something else of the same length', (bytes) => Buffer.alloc(bytes.length, secret)],
])('bytes that are %s when a value is read again are refused without being quoted', (_, change) => {
  let bytes: Buffer | Uint8Array = fixture('real-mixed');
  const plan = readPlan({ read: (...place) => memorySource(bytes).read(...place) }, 'x');
  bytes = change(fixture('real-mixed'));
  const { reason, message } = errorOf(() => plan.changes.at(3).change());
  expect([reason, message]).toEqual([
    'plan-changed',
    expect.stringMatching(/^plans: a plan changed while it was read\. /),
  ]);
  expect(message).not.toContain('CANARY');
});

describe('numbers', () => {
  test.each<[string, boolean]>([
    ['1', false],
    ['1.0', false],
    ['1e3', false],
    ['0.1', false],
    ['-0', false],
    ['9007199254740992', false],
    ['9007199254740993', true],
    ['0.12345678901234567890', true],
    ['1e400', true],
    ['-12345678901234567890', true],
  ])('%s keeps its digits (exact: %s)', (source, exact) => {
    const value = own(parseJson(`{"n":${source}}`), 'n');
    expect(isExactNumber(value)).toBe(exact);
    if (isExactNumber(value)) expect(value.source).toBe(source);
  });

  test('neighbours beyond 2^53 differ, spellings of one number do not', () => {
    expect(sameJson(parseJson('9007199254740993'), parseJson('9007199254740992'))).toBe(false);
    expect(sameJson(parseJson('9007199254740993'), parseJson('9007199254740993.0'))).toBe(true);
    expect(canonicalJson(parseJson('[0.12345678901234567890,-123456789012345678900,1e400]'))).toBe(
      '[0.1234567890123456789,-123456789012345678900,1e400]',
    );
    expect(canonicalJson(parseJson('{"b":1.50,"a":[9007199254740993]}'))).toBe('{"a":[9007199254740993],"b":1.5}');
  });
});
