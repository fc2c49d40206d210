import { describe, expect, test } from 'vitest';
import { decide, type PlanFacts } from '../../src/actions/terraform-plan/decide.ts';
import { backendFile, planArguments, terraformEnv, variablesFile } from '../../src/terraform/arguments.ts';
import { readPlan } from '../../src/terraform/plan/read.ts';
import { failedDocument, reviewDocument } from '../../src/terraform/plan/review.ts';

const facts: PlanFacts = {
  exitCode: 2,
  errored: false,
  counts: { add: 1, change: 2, destroy: 3, import: 0 },
  toolCounts: { add: 1, change: 2, remove: 3, import: 0 },
  unformatted: [],
  format: 'warn',
};

describe('the verdict on a plan', () => {
  test.each<[string, Partial<PlanFacts>, string]>([
    ['plans what it says', {}, 'pass'],
    ['has nothing to do', { exitCode: 0 }, 'pass'],
    ['does not count for itself', { toolCounts: undefined }, 'pass'],
    ['ended badly', { exitCode: 1 }, 'error plan-failed'],
    ['was killed', { exitCode: 137 }, 'error plan-failed'],
    ['was saved with errors', { errored: true }, 'error plan-errored'],
    [
      'counts something else than its JSON holds',
      { toolCounts: { add: 1, change: 2, remove: 0, import: 0 } },
      'error counts-disagree',
    ],
    [
      'imports something that its JSON does not hold',
      { toolCounts: { add: 1, change: 2, remove: 3, import: 1 } },
      'error counts-disagree',
    ],
    ['has unformatted files that only warn', { unformatted: ['a.tf'] }, 'pass'],
    ['has unformatted files that fail', { unformatted: ['a.tf'], format: 'fail' }, 'fail not-formatted'],
  ])('that %s', (_, change, expected) => {
    const { verdict, failureReason } = decide({ ...facts, ...change });
    expect([verdict, failureReason].filter(Boolean).join(' ')).toBe(expected);
  });
});

test('arguments are joined to their flags, so that none is read as a flag of its own', () => {
  const options = {
    planPath: '/t/dev.tfplan',
    lockTimeoutMs: 90_000,
    refresh: false,
    destroy: true,
    parallelism: 4,
    varFiles: ['/w/-a.tfvars'],
    targets: ['a.b["c"]'],
  };
  expect(planArguments(options)).toEqual([
    'plan', '-json', '-input=false', '-detailed-exitcode', '-out=/t/dev.tfplan', '-lock-timeout=90s', '-parallelism=4',
    '-refresh=false', '-destroy', '-var-file=/w/-a.tfvars', '-target=a.b["c"]',
  ]); // biome-ignore format: a command line
});

test('variables are text, or JSON for lists and objects', () => {
  const variables = new Map([
    ['n', '3'],
    ['list', '["a"]'],
    ['broken', '{a'],
    ['quoted', 'say "hi"'],
  ]);
  expect(JSON.parse(variablesFile(variables))).toEqual({ n: '3', list: ['a'], broken: '{a', quoted: 'say "hi"' });
});

test('backend settings are taken literally, template signs and quotes too', () => {
  expect(backendFile(['key=a=b', 'path=C:\\x "y" ${z} %{if}'])).toBe(
    'key = "a=b"\npath = "C:\\\\x \\"y\\" $${z} %%{if}"\n',
  );
});

describe('the document for reviewers', () => {
  const redaction = {
    redact: (text: string) => text.replaceAll('s3cr3t', '(sensitive)'),
    digest: (value: string) => `#${value.length}`,
  };
  const document = {
    format_version: '1.2',
    timestamp: 'now',
    variables: { pw: { value: 's3cr3t' } },
    prior_state: { values: 's3cr3t' },
    planned_values: { x: 's3cr3t' },
    configuration: { x: 's3cr3t' },
    resource_changes: [
      {
        address: 'a.b["s3cr3t"]',
        change: {
          actions: ['update'],
          before: { pw: 'old', list: ['x', 'y'], plain: 'is s3cr3t', none: null },
          after: { pw: 'newer', list: ['x', 'z'], plain: 'p', none: null },
          before_sensitive: { pw: true, list: [false, true], none: true },
          after_sensitive: { pw: true, list: true, none: true },
        },
      },
    ],
  };

  test('keeps what changes and replaces every marked value, also where it is not marked', () => {
    const plan = readPlan(JSON.stringify(document), 'x');
    const text = [...reviewDocument(plan, 'd1', redaction)].join('');
    const { changes, digest, refreshOnly } = readPlan(text, 'x');
    expect([digest, refreshOnly, [...changes].map(({ action }) => action)]).toEqual(['d1', false, ['update']]);
    expect(text).not.toMatch(/s3cr3t|old|newer/);
    expect(JSON.parse(text)).toEqual({
      format_version: '1.2',
      sluice_plan_digest: 'd1',
      resource_drift: [],
      resource_changes: [
        {
          address: 'a.b["(sensitive)"]',
          change: {
            actions: ['update'],
            before: {
              pw: '(sensitive #5)',
              list: ['x', '(sensitive #3)'],
              plain: 'is (sensitive) (digest #9)',
              none: null,
            },
            after: { pw: '(sensitive #7)', list: '(sensitive #9)', plain: 'p', none: null },
            before_sensitive: { pw: true, list: [false, true], none: true },
            after_sensitive: { pw: true, list: true, none: true },
          },
        },
      ],
    });
  });

  test('of a failed plan reads as an errored plan and says why', () => {
    const text = failedDocument(
      {
        reason: 'validate-failed',
        message: 'not valid: s3cr3t',
        problems: [{ summary: 'Bad', file: 'a.tf', line: 1 }],
      },
      redaction,
    );
    expect(JSON.parse(text)).toMatchObject({
      format_version: '1.2',
      errored: true,
      sluice_failure: { message: 'not valid: (sensitive)', problems: [{ file: 'a.tf' }] },
    });
  });
});

describe('the identity of the job', () => {
  const identity = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  test.each<[string | undefined, boolean]>([
    [undefined, false],
    ['', false],
    ['false', false],
    ['0', false],
    ['true', true],
    ['True', true],
    ['1', true],
  ])('with ARM_USE_OIDC %j is shown to Terraform: %s', (value, shown) => {
    const names = terraformEnv({ ARM_USE_OIDC: value });
    expect(names.filter((name) => identity.includes(name))).toEqual(shown ? identity : []);
    expect(names).toContain('ARM_*');
  });
});
