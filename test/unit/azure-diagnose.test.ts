import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { classify, entraCodes } from '../../src/azure/diagnose/classify.ts';
import { az, quoted } from '../../src/azure/diagnose/commands.ts';
import { diagnose } from '../../src/azure/diagnose/diagnose.ts';
import type { Context, Failure } from '../../src/azure/diagnose/model.ts';
import { diagnosisLine, renderDiagnosis } from '../../src/azure/diagnose/render.ts';
import { leastRole, roleScope } from '../../src/azure/diagnose/roles.ts';
import { GITHUB, judge } from '../lib/gfm.ts';
import { cases, claims, context } from './azure-diagnose-cases.ts';

const place = mkdtempSync(join(tmpdir(), 'sluice-shell-'));
afterAll(() => rmSync(place, { recursive: true }));

const golden = (name: string) => join(import.meta.dirname, '../golden/azure/diagnose', `${name}.md`);
const diagnosed = Object.entries(cases).map(
  ([name, { failure, context: about }]) => [name, diagnose(failure, about), about] as const,
);

describe('what a reader gets', () => {
  test.each(diagnosed)('%s', async (name, found) => {
    const head = `Annotation: ${'`'}${diagnosisLine(found).replaceAll('`', "'")}${'`'}\n\nFailure reason: \`${found.reason}\`, worth another try: \`${found.retryable}\`\n\n---\n\n`;
    await expect(`${head}${renderDiagnosis(found)}\n`).toMatchFileSnapshot(golden(name));
  });

  test.each(diagnosed)('%s is one line of at most 400 characters', (_, found) => {
    const line = diagnosisLine(found);
    expect(line.length).toBeLessThanOrEqual(400);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|^::|##\[/u);
  });

  const ours = new Set('h3 h4 p strong em code pre details summary table thead tbody tr th td a'.split(' '));
  test.each(diagnosed)('%s has no element and no link but ours', (_, found, about) => {
    const { elements, html, plain } = judge(renderDiagnosis(found));
    for (const element of Object.keys(elements)) expect(ours).toContain(element);
    expect([elements.h3, elements.h4]).toEqual([1, found.facts.length === 0 ? 1 : 2]);
    const hosts = [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => new URL(url).host);
    const known = [new URL(about.cloud.authorityHost).host, 'learn.microsoft.com', 'azure.status.microsoft'];
    for (const host of hosts) expect([...known, 'docs.github.com', 'www.githubstatus.com']).toContain(host);
    expect(plain).not.toMatch(GITHUB.mention);
    expect(plain).not.toMatch(GITHUB.hidden);
  });

  test('reasons are kebab-case words, and the same code never has two', () => {
    for (const [, found] of diagnosed) expect(found.reason).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test('the presented subject stands in the line, whole', () => {
    const { failure, context: about } = cases['entra-subject-immutable'] ?? never();
    expect(diagnosisLine(diagnose(failure, about))).toContain(claims.sub);
  });
});

describe('commands', () => {
  // From the reference of az; `--set` and `--query` are of all commands that change or list.
  const known: Readonly<Record<string, readonly string[]>> = {
    'account set': ['subscription'],
    'account list': ['all', 'query', 'output'],
    'identity list': ['query', 'output'],
    'identity federated-credential create': [
      'name',
      'identity-name',
      'resource-group',
      'issuer',
      'subject',
      'audiences',
    ],
    'identity federated-credential update': [
      'name',
      'identity-name',
      'resource-group',
      'issuer',
      'subject',
      'audiences',
    ],
    'identity federated-credential delete': ['name', 'identity-name', 'resource-group'],
    'identity federated-credential list': ['identity-name', 'resource-group', 'query', 'output'],
    'ad app federated-credential create': ['id', 'parameters'],
    'ad app federated-credential update': ['id', 'federated-credential-id', 'parameters'],
    'ad app federated-credential delete': ['id', 'federated-credential-id'],
    'ad app federated-credential list': ['id', 'query', 'output'],
    'ad sp show': ['id', 'query', 'output'],
    'ad sp create': ['id'],
    'ad sp update': ['id', 'set'],
    'role assignment create': ['assignee', 'assignee-object-id', 'assignee-principal-type', 'role', 'scope'],
    'acr show': ['name', 'query', 'output'],
    'acr config authentication-as-arm show': ['registry', 'query', 'output'],
  };

  test.each(diagnosed)('those of %s are what az understands', (_, found) => {
    for (const block of found.fix.matchAll(/```+sh\n([\s\S]*?)\n```+/g)) {
      for (const [words, options] of calls(block[1] ?? '')) {
        expect(known).toHaveProperty([words]);
        for (const name of options.keys()) expect(known[words]).toContain(name);
      }
    }
  });

  test.each(diagnosed.filter(([name]) => name.startsWith('entra-subject')))(
    '%s registers exactly what was presented',
    (_, found, about) => {
      const created = [...found.fix.matchAll(/```+sh\n([\s\S]*?)\n```+/g)]
        .flatMap(([, block = '']) => calls(block))
        .filter(([words]) => words.endsWith('federated-credential create'));
      const subject = about.claims?.sub ?? 'repo:openmrs/platform-infra:environment:prod-apply';
      for (const [words, options] of created) {
        if (words.startsWith('ad ')) {
          const { name, ...trust } = JSON.parse(options.get('parameters') ?? '') as { name: string };
          expect(trust).toEqual({ issuer: claims.iss, subject, audiences: [claims.aud] });
          expect(name).toMatch(/^[A-Za-z0-9][\w-]{2,119}$/);
          continue;
        }
        expect(options.get('subject')).toBe(subject);
        expect(options.get('issuer')).toBe(claims.iss);
        expect(options.get('audiences')).toBe(claims.aud);
        expect(options.get('name')).toMatch(/^[A-Za-z0-9][\w-]{2,119}$/);
        expect(options.get('identity-name')).toBe('found');
      }
    },
  );

  test('a quote in a subject stays within its word', () => {
    const { failure, context: about } = cases['entra-hostile'] ?? never();
    const blocks = [...diagnose(failure, about).fix.matchAll(/```+sh\n([\s\S]*?)\n```+/g)].map(
      ([, block = '']) => block,
    );
    const subjects = blocks.flatMap(calls).map(([, options]) => options.get('subject'));
    expect(subjects).toContain("repo:x/y:environment:prod'; exit 3 #");
  });

  test('nobody is asked to register a subject for the identity of another environment', () => {
    const { failure, context: about } = cases['entra-subject-other-environment'] ?? never();
    expect(diagnose(failure, about).fix).not.toContain('federated-credential create');
  });

  test.each([
    ['plain', "'plain'"],
    ["it's", "'it'\\''s'"],
    ['$(id) `id` "x" \\', `'$(id) \`id\` "x" \\'`],
    ['été', "'été'"],
    ['', undefined],
    ['-x', undefined],
    ['@/etc/passwd', undefined],
    ['a\nb', undefined],
    ['a\u0000b', undefined],
    ['a\u202eb', undefined],
    ['a\u200bb', undefined],
    ['a\u3164b', undefined],
    ['a\ud800b', undefined],
    ['x'.repeat(601), undefined],
  ])('%j is quoted as %j', (value, expected) => {
    expect(quoted(value)).toBe(expected);
    if (expected !== undefined) {
      expect(shell(`printf %s ${expected}`).stdout).toBe(value);
    }
  });

  test('a command with one unsafe value is none', () => {
    expect(
      az('role assignment create', [
        ['role', 'Reader'],
        ['scope', 'a\nb'],
      ]),
    ).toBeUndefined();
  });
});

/**
 * A shell with its own words alone: no program can be found, and there is no home. Where quoting breaks, text of an
 * attacker runs here, and must not be able to do anything.
 */
function shell(script: string) {
  return spawnSync('/bin/sh', ['-eu', '-c', script], {
    encoding: 'utf8',
    cwd: place,
    env: { PATH: '/nonexistent', HOME: '/nonexistent' },
  });
}

/** What a shell makes of a block: the words and options of each call of az. */
function calls(block: string): [words: string, options: Map<string, string>][] {
  const stubs =
    "az() { printf '%s\\037' \"$@\" >&2; printf '\\036' >&2; echo found; }; curl() { :; }; date() { :; }; timedatectl() { :; }";
  const { status, stderr } = shell(`${stubs}\n${block.includes('NAME=') ? '' : 'NAME=found; GROUP=found\n'}${block}`);
  expect(status).toBe(0);
  return stderr
    .split('\x1e')
    .filter((call) => call !== '')
    .map((call) => {
      const words = call.split('\x1f').slice(0, -1);
      const first = words.findIndex((word) => word.startsWith('--'));
      const options = new Map<string, string>();
      for (let at = first; at < words.length; at += 1) {
        const name = words[at] ?? '';
        expect(name).toMatch(/^--[a-z-]+$/);
        const value = words[at + 1];
        if (value === undefined || value.startsWith('--')) options.set(name.slice(2), '');
        else {
          options.set(name.slice(2), value);
          at += 1;
        }
      }
      return [words.slice(0, first).join(' '), options];
    });
}

describe('whether to try again', () => {
  const verdicts: readonly [Failure, string][] = [
    ...[70021, 700211, 700213, 70025, 700016, 7000229].map(
      (code) => [{ stage: 'entra', status: 401, codes: [code] }, 'propagation'] as [Failure, string],
    ),
    ...[90033, 90006, 90012, 90024, 90061, 50166, 501661].map(
      (code) => [{ stage: 'entra', status: 400, codes: [code] }, 'transient'] as [Failure, string],
    ),
    ...[700024, 7000272].map(
      (code) => [{ stage: 'entra', status: 401, codes: [code] }, 'refetch-assertion'] as [Failure, string],
    ),
    ...[
      7002138, 700212, 700027, 7000215, 7000222, 7000218, 7000112, 90002, 900023, 50034, 500011, 1002012, 53003, 530035,
      50027, 900144, 70003, 7002381, 123456,
    ].map((code) => [{ stage: 'entra', status: 401, codes: [code] }, 'no'] as [Failure, string]),
    [{ stage: 'entra', status: 401, codes: [70002, 700213] }, 'propagation'],
    [{ stage: 'entra', status: 401, description: 'AADSTS700213: No matching' }, 'propagation'],
    [{ stage: 'entra', status: 401, code: 'AADSTS700024' }, 'refetch-assertion'],
    [{ stage: 'entra', status: 400, error: 'temporarily_unavailable' }, 'transient'],
    [{ stage: 'entra', status: 503 }, 'transient'],
    [{ stage: 'entra', status: 429, codes: [7000215] }, 'transient'],
    [{ stage: 'entra', status: 501 }, 'no'],
    [{ stage: 'entra', status: 400, error: 'invalid_request' }, 'no'],
    [{ stage: 'arm', status: 403, code: 'AuthorizationFailed' }, 'propagation'],
    [{ stage: 'arm', status: 404, code: 'SubscriptionNotFound' }, 'propagation'],
    [{ stage: 'arm', status: 401, code: 'ExpiredAuthenticationToken' }, 'refetch-assertion'],
    [{ stage: 'arm', status: 401, code: 'InvalidAuthenticationTokenTenant' }, 'no'],
    // A number of Entra ID in the text of Resource Manager is not its verdict.
    [{ stage: 'arm', status: 400, code: 'BadRequest', description: 'AADSTS700213' }, 'no'],
    [{ stage: 'arm', code: 'SubscriptionState', found: 'Disabled' }, 'no'],
    [{ stage: 'acr', status: 401 }, 'propagation'],
    [{ stage: 'github-token', status: 401 }, 'no'],
    [{ stage: 'github-token', status: 500 }, 'transient'],
    [{ stage: 'github-token', code: 'NoIdToken' }, 'no'],
    ...['connect', 'lost', 'incomplete', 'timeout', 'unusable'].map(
      (kind) => [{ stage: 'entra', kind }, 'transient'] as [Failure, string],
    ),
    ...['tls', 'proxy', 'redirect', 'too-large', 'rate-limit', 'request'].map(
      (kind) => [{ stage: 'entra', kind }, 'no'] as [Failure, string],
    ),
  ];

  test.each(verdicts)('%j: %s', (failure, verdict) => {
    expect(classify(failure)).toBe(verdict);
    expect(diagnose(failure, context).retryable).toBe(verdict);
  });

  test('codes are read from the list and from the text, each once', () => {
    const description = 'AADSTS70002: Error. AADSTS700024: again AADSTS700024, not XAADSTS90033 and not AADSTS12';
    expect(entraCodes({ stage: 'entra', code: '50027', codes: [70002, '70002', -1, 1.5], description })).toEqual([
      '50027',
      '70002',
      '700024',
    ]);
  });
});

describe('the least role', () => {
  test.each([
    ['Microsoft.Resources/subscriptions/read', 'Reader'],
    ['Microsoft.Resources/subscriptions/resourceGroups/write', 'Contributor'],
    ['Microsoft.Storage/storageAccounts/read', 'Reader'],
    ['Microsoft.Storage/storageAccounts/write', 'Storage Account Contributor'],
    ['Microsoft.Storage/storageAccounts/blobServices/containers/write', 'Storage Account Contributor'],
    ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read', 'Storage Blob Data Reader'],
    ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write', 'Storage Blob Data Contributor'],
    ['Microsoft.Authorization/locks/write', 'Locks Contributor'],
    ['Microsoft.Authorization/roleAssignments/write', 'Role Based Access Control Administrator'],
    ['Microsoft.Authorization/roleAssignments/read', 'Reader'],
    [
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write',
      'Managed Identity Contributor',
    ],
    [
      'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
      'Azure Kubernetes Service Cluster User Role',
    ],
    ['Microsoft.Whatever/things/write', 'Contributor'],
  ])('%s needs %s', (action, role) => {
    expect(leastRole(action)).toBe(role);
  });

  test.each([
    ['Microsoft.Resources/subscriptions/resourceGroups/write', '/subscriptions/s/resourceGroups/g', '/subscriptions/s'],
    [
      'Microsoft.Storage/storageAccounts/write',
      '/subscriptions/s/resourceGroups/g/providers/p/a',
      '/subscriptions/s/resourceGroups/g',
    ],
    [
      'Microsoft.Storage/storageAccounts/read',
      '/subscriptions/s/resourceGroups/g/providers/p/a',
      '/subscriptions/s/resourceGroups/g/providers/p/a',
    ],
    ['x/write', 'nonsense', 'nonsense'],
  ])('%s on %s is given on %s', (action, scope, expected) => {
    expect(roleScope(action, scope)).toBe(expected);
  });
});

describe('whatever comes', () => {
  const texts = [
    '',
    ' ',
    'x'.repeat(1_000_000),
    "'".repeat(5_000),
    '\u202e\u0000\ud800```</details>',
    'AADSTS',
    'AADSTS700213',
    '__proto__',
    'constructor',
    'AADSTS700213 '.repeat(100_000),
  ];
  const stages = ['github-token', 'entra', 'arm', 'acr'] as const;
  const broken = {
    ...context,
    clientId: '',
    tenantId: "'; x",
    subscriptionId: '',
    repository: '',
    cloud: { ...context.cloud, authorityHost: 'nonsense', resourceManager: '' },
  };
  const hostile: readonly Context[] = [
    context,
    broken,
    { ...broken, claims: { ...claims, sub: ':::', iss: '`', aud: '\n' } },
    { ...context, claims: undefined, registeredSubjects: ['', ':'] },
  ];

  test.each(stages)('at the stage %s there is a diagnosis, of bounded size, in a moment', (stage) => {
    const startedMs = performance.now();
    for (const text of texts) {
      for (const about of hostile) {
        for (const failure of [
          { stage, description: text, error: text, code: text, correlationId: text, found: text, expected: [text] },
          { stage, status: 401, codes: [text, 700213], description: text },
          { stage, kind: text, description: text },
        ]) {
          const found = diagnose(failure, about);
          expect(renderDiagnosis(found).length).toBeLessThan(40_000);
          expect(diagnosisLine(found).length).toBeLessThanOrEqual(400);
        }
      }
    }
    expect(performance.now() - startedMs).toBeLessThan(5_000);
  });

  test.each([[null], [5], [{}], [[]], [true]])('fields that are %j', (description) => {
    const fields = ['status', 'code', 'codes', 'error', 'description', 'correlationId', 'kind', 'found', 'expected'];
    const failure = { stage: 'entra', ...Object.fromEntries(fields.map((name) => [name, description])) } as Failure;
    expect(renderDiagnosis(diagnose(failure, context))).toContain('Entra ID refuses');
  });
});

function never(): never {
  throw new Error('no such case');
}
