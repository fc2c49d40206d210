/** What a reader is told for each way in which a sign-in can come to nothing, and what is asked again. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AadstsCode, entraErrorBody, entraErrors } from '../../src/lab/azure/entra-errors.ts';
import type { Fault } from '../../src/lab/faults.ts';
import type { Step } from './support/action.ts';
import {
  type Cloud,
  type Identity,
  type IdentityOptions,
  type JobOptions,
  startCloud,
  withoutIds,
} from './support/azure.ts';

type Inputs = Readonly<Record<string, string>>;
type Where = 'github' | 'entra' | 'arm' | 'acr';
/** A fault without the place where it strikes. */
type Trouble = Fault extends infer F ? (F extends Fault ? Omit<F, 'match'> : never) : never;

interface Case {
  readonly identity?: IdentityOptions;
  readonly job?: JobOptions;
  readonly inputs?: Inputs | ((me: Identity, other: Identity) => Inputs);
  /** Where and what; strikes always unless `times` says otherwise. */
  readonly trouble?: readonly [Where, Trouble];
  /** Ends green after all. */
  readonly recovers?: boolean;
  /** How often the troubled service was asked. Without it: more than once. */
  readonly asked?: number;
}

const entraError = (
  code: AadstsCode,
  values: Inputs = {},
  times = Number.POSITIVE_INFINITY,
): readonly [Where, Trouble] => [
  'entra',
  { kind: 'status', status: entraErrors[code].status, body: entraErrorBody(code, values, new Date()), times },
];
const armError = (status: number, code: string, message: string, headers = {}): readonly [Where, Trouble] => [
  'arm',
  { kind: 'status', status, headers, body: { error: { code, message } } },
];
const status = (where: Where, code: number, headers = {}): readonly [Where, Trouble] => [where, { kind: 'status', status: code, headers }]; // biome-ignore format: one line
const once = { times: 1 } as const;
const short = { timeout: '2s' } as const;
const fork = { pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'mallory/infra' } } } };
const own = { pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/infra' } } } };
const pull = { permissions: {}, eventName: 'pull_request', ref: 'refs/pull/7/merge' } as const;
const issuer = 'https://token.actions.githubusercontent.com';
const subject = 'repo:acme/infra:environment:dev-plan';

/** What any of the four services can do; `asked` of each is more than once. */
const anyService = {
  'is cut in the middle, once': { trouble: { kind: 'cut', ...once }, recovers: true },
  'is cut in the middle, always': { trouble: { kind: 'cut' }, inputs: short },
  'is nothing, with status 200': { trouble: { kind: 'status', status: 200, body: '' }, inputs: short },
  'is a page in HTML, with status 200': { trouble: { kind: 'html', status: 200 }, inputs: short },
  'never comes': { trouble: { kind: 'silence' }, inputs: short },
  'is a reset connection, once': { trouble: { kind: 'reset', ...once }, recovers: true },
  'is a reset connection, always': { trouble: { kind: 'reset' }, inputs: short },
  'is status 503, once': { trouble: { kind: 'status', status: 503, ...once }, recovers: true },
  'is status 500, always': { trouble: { kind: 'status', status: 500 }, inputs: short },
  'asks to come again in an hour': {
    trouble: { kind: 'status', status: 429, headers: { 'retry-after': '3600' } },
    asked: 1,
  },
} satisfies Record<string, { trouble: Trouble; inputs?: Inputs; recovers?: boolean; asked?: number }>;

const everywhere = (where: Where, name: string): Record<string, Case> =>
  Object.fromEntries(
    Object.entries(anyService).map(([what, { trouble, ...rest }]) => [
      `${name} ${what}`,
      { ...rest, trouble: [where, trouble] as const },
    ]),
  );

const cases: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'The token of GitHub': {
    'The job lacks the permission': { job: { permissions: { contents: 'read' } }, asked: 0 },
    'The pull request comes from a fork': { job: { ...pull, payload: fork }, asked: 0 },
    'Dependabot opened the pull request': { job: { ...pull, payload: own, actor: 'dependabot[bot]' }, asked: 0 },
    'The right to ask has ended': { trouble: status('github', 401), asked: 1 },
    'The right to ask is refused': { trouble: status('github', 403), asked: 1 },
    'The answer holds no token': { trouble: ['github', { kind: 'status', status: 200, body: {} }], asked: 1 },
    'The token is none': {
      trouble: ['github', { kind: 'status', status: 200, body: { value: 'not.a.token' } }],
      asked: 1,
    },
    ...everywhere('github', 'The answer'),
  },
  'Entra ID': {
    'No credential has the subject': { job: { environment: 'prod-plan' }, asked: 1 },
    'The job names no environment': { job: { environment: undefined }, asked: 1 },
    'The subject differs in a capital letter': {
      identity: { subject: 'repo:Acme/infra:environment:dev-plan' },
      asked: 1,
    },
    'A credential for another issuer': { identity: { credentials: [{ subject, issuer: `${issuer}/acme` }] }, asked: 1 },
    'A credential for another audience': {
      identity: { credentials: [{ subject, audiences: ['api://other'] }] },
      asked: 1,
    },
    'No credential at all': { identity: { credentials: [] }, asked: 1 },
    'An application of another tenant': { inputs: (_, other) => ({ 'client-id': other.clientId }), asked: 1 },
    'No such tenant': { inputs: { 'tenant-id': '99999999-9999-4999-8999-999999999999' }, asked: 1 },
    'The application is disabled': { identity: { disabled: true }, asked: 1 },
    'The older text for issuer, subject and audience': {
      trouble: entraError(70021, { issuer, subject, audience: 'a' }),
      asked: 1,
    },
    'A new credential, unknown at first': {
      trouble: entraError(700213, { subject }, 1),
      inputs: { 'propagation-wait': '20s' },
      recovers: true,
    },
    'A new application, unknown for longer than is waited': {
      trouble: entraError(700016),
      inputs: { 'propagation-wait': '2s' },
    },
    'The token came too late, once': { trouble: entraError(700024, {}, 1), recovers: true },
    'The token always comes too late': {
      trouble: entraError(700024, { now: 'now', from: 'then', until: 'later' }),
      asked: 2,
    },
    'A bad signature': { trouble: entraError(700027), asked: 1 },
    'A key that the issuer does not publish': { trouble: entraError(7000272, { kid: 'key', issuer }), asked: 2 },
    'The issuer cannot be asked': { trouble: entraError(90061), inputs: short },
    'A failure that passes': { trouble: entraError(90033, {}, 1), recovers: true },
    'Conditional Access': { trouble: entraError(53003), asked: 1 },
    'Security defaults': { trouble: entraError(530035), asked: 1 },
    'An unknown resource': {
      trouble: entraError(500011, { resource: 'https://management.azure.com', directory: 'Laboratory' }),
      asked: 1,
    },
    'A scope that is none': { trouble: entraError(1002012, { scope: 'x' }), asked: 1 },
    'A wrong secret': { trouble: entraError(7000215), asked: 1 },
    'An expired secret': { trouble: entraError(7000222), asked: 1 },
    'No assertion': { trouble: entraError(7000218), asked: 1 },
    'A policy for the enterprise': { trouble: entraError(7002381), asked: 1 },
    'A code that nobody knows': {
      trouble: [
        'entra',
        {
          kind: 'status',
          status: 400,
          body: {
            error: 'invalid_request',
            error_description: 'AADSTS123456789: Something new. ::error::and hostile',
            error_codes: [123456789],
          },
        },
      ],
      asked: 1,
    },
    'A refusal without a code': {
      trouble: ['entra', { kind: 'status', status: 400, body: { error: 'invalid_client' } }],
      asked: 1,
    },
    ...everywhere('entra', 'The answer'),
  },
  'Resource Manager': {
    'No role at all': { identity: { role: '' } },
    Refused: {
      trouble: armError(
        403,
        'AuthorizationFailed',
        "The client 'x' does not have authorization to perform action 'Microsoft.Resources/subscriptions/read'.",
      ),
      asked: 1,
    },
    'A new role, unknown at first': {
      trouble: [
        'arm',
        { kind: 'status', status: 403, body: { error: { code: 'AuthorizationFailed', message: 'x' } }, ...once },
      ],
      inputs: { 'propagation-wait': '20s' },
      recovers: true,
    },
    'No such subscription': { inputs: { 'subscription-id': '99999999-9999-4999-8999-999999999998' }, asked: 1 },
    'A subscription of another tenant': {
      inputs: (_, other) => ({ 'subscription-id': other.subscriptionId }),
      asked: 1,
    },
    'A disabled subscription': { identity: { state: 'Disabled' }, asked: 1 },
    'A subscription that may not be signed in to': {
      inputs: { 'allowed-subscription-ids': '00000000-0000-0000-0000-000000000000' },
      asked: 0,
    },
    'A tenant that may not be signed in to': {
      inputs: { 'allowed-tenant-ids': '00000000-0000-0000-0000-000000000000' },
      asked: 0,
    },
    'A token that has ended': {
      trouble: armError(
        401,
        'ExpiredAuthenticationToken',
        'The access token expiry UTC time is earlier than current UTC time.',
      ),
      asked: 2,
    },
    'A token for somebody else': {
      trouble: armError(
        401,
        'InvalidAuthenticationTokenAudience',
        'The access token has been obtained for wrong audience or resource.',
      ),
      asked: 1,
    },
    'Another subscription than was asked for': {
      trouble: [
        'arm',
        {
          kind: 'status',
          status: 200,
          body: { subscriptionId: '00000000-0000-0000-0000-000000000000', tenantId: 't', state: 'Enabled' },
        },
      ],
      asked: 1,
    },
    'A refusal without a code': { trouble: status('arm', 403), asked: 1 },
    ...everywhere('arm', 'The answer'),
  },
  'A container registry': {
    'No role at the registry': { identity: { role: 'Storage Blob Data Contributor' }, inputs: registry, asked: 1 },
    'No such registry': { inputs: { registry: 'nobodyhasthis.azurecr.io', ...short }, asked: 0 },
    'The answer holds no token': {
      trouble: ['acr', { kind: 'status', status: 200, body: {} }],
      inputs: registry,
      asked: 1,
    },
    ...Object.fromEntries(
      Object.entries(everywhere('acr', 'The answer')).map(([name, each]) => [
        name,
        { ...each, inputs: (me: Identity) => ({ ...(each.inputs as Inputs), ...registry(me) }) },
      ]),
    ),
  },
};

function nameOf({ clientId }: Identity): string {
  return `acme${clientId.slice(0, 8)}`;
}

function registry(me: Identity): Inputs {
  return { registry: `${nameOf(me)}.azurecr.io` };
}

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud[Symbol.asyncDispose]());

const told = new Map<string, string>();

async function attempt(heading: string, name: string, given: Case): Promise<void> {
  const me = cloud.identity({ role: heading === 'A container registry' ? 'AcrPull' : 'Reader', ...given.identity });
  const other = cloud.identity();
  cloud.azure.containerRegistry({ subscriptionId: me.subscriptionId, resourceGroup: 'rg', name: nameOf(me) });
  using job = cloud.job(given.job);
  const idTokens = new URL(job.grant.env.ACTIONS_ID_TOKEN_REQUEST_URL ?? 'http://none/none').pathname;
  const inputs = typeof given.inputs === 'function' ? given.inputs(me, other) : given.inputs;
  const [tenant, subscription] = [
    inputs?.['tenant-id'] ?? me.tenantId,
    inputs?.['subscription-id'] ?? me.subscriptionId,
  ];
  const places: Readonly<Record<Where, readonly [typeof cloud.github | typeof cloud.azure, RegExp]>> = {
    github: [cloud.github, new RegExp(`^${idTokens}`)],
    entra: [cloud.azure, new RegExp(`^https://login\\.microsoftonline\\.com/${tenant}/oauth2/v2\\.0/token`)],
    arm: [cloud.azure, new RegExp(`^https://management\\.azure\\.com/subscriptions/${subscription}\\?`)],
    acr: [cloud.azure, new RegExp(`^https://${nameOf(me)}\\.azurecr\\.io/oauth2/exchange`)],
  };
  const hitsAt = new Map<Where, number>();
  const disarm = Object.entries(places).map(([where, [service, path]]) => {
    const counting = countingPath(path, () => hitsAt.set(where as Where, (hitsAt.get(where as Where) ?? 0) + 1));
    const trouble = given.trouble?.[0] === where ? given.trouble[1] : undefined;
    // A fault that never strikes still sees each request pass by.
    const fault =
      trouble === undefined
        ? { kind: 'slow', delayMs: 0, skip: Number.POSITIVE_INFINITY }
        : { times: Number.POSITIVE_INFINITY, ...trouble };
    return service.faults.add({ ...fault, match: { path: counting } } as Fault);
  });
  const step = await job.login(me, { 'propagation-wait': '0s', ...inputs });
  for (const each of disarm) each();

  if (given.recovers) {
    expect([step.exitCode, step.errors], name).toEqual([0, []]);
    await job.post(step);
  } else {
    expect([step.exitCode, step.errors.length], name).toEqual([1, 1]);
    expect(step.exported).toEqual({});
    expect(step.outputs['failure-reason']).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(step.stdout, 'a stack').not.toMatch(/\n\s+at /);
  }
  const troubled =
    given.trouble?.[0] ??
    (heading.startsWith('The token')
      ? 'github'
      : heading === 'Entra ID'
        ? 'entra'
        : heading.startsWith('Res')
          ? 'arm'
          : 'acr');
  const asked = hitsAt.get(troubled) ?? 0;
  if (given.asked !== undefined) expect(asked, `${name}: asked`).toBe(given.asked);
  if (given.recovers) expect(asked).toBeGreaterThanOrEqual(1);
  const said = withoutIds(toldOf(step), me).replaceAll(nameOf(me), 'REGISTRY');
  told.set(`${heading}/${name}`, report(name, given, said, asked));
}

/** An expression that counts what it is asked about. */
function countingPath(path: RegExp, count: () => void): RegExp {
  const counting = new RegExp(path.source, path.flags);
  counting.test = (text) => {
    const matches = path.test(text);
    if (matches) count();
    return matches;
  };
  return counting;
}

function toldOf({ errors, outputs }: Step): string {
  return `\`${outputs.verdict}\`, \`${outputs['failure-reason']}\`\n\n> ${errors.join('\n')}`;
}

function report(name: string, { recovers }: Case, said: string, asked: number): string {
  if (recovers) return `### ${name}\n\nIt is asked again, and the sign-in goes on.\n`;
  const often = ['not asked', 'asked once', 'asked twice'][asked] ?? 'asked again and again';
  return `### ${name}\n\n${said}\n\nThe service was ${often}.\n`;
}

for (const [heading, group] of Object.entries(cases)) {
  describe.concurrent(heading, () => {
    test.each(Object.entries(group))('%s', async (name, given) => attempt(heading, name, given));
  });
}

test('each is told as it always was', async () => {
  const all = Object.entries(cases).flatMap(([heading, group]) => [
    `## ${heading}\n`,
    ...Object.keys(group).map((name) => told.get(`${heading}/${name}`) ?? `### ${name}\n\nNothing.\n`),
  ]);
  expect(told.size).toBeGreaterThanOrEqual(30);
  expect(cloud.azure.violations()).toEqual([]);
  await expect(`# What a reader is told when a sign-in fails\n\n${all.join('\n')}`).toMatchFileSnapshot(
    join(import.meta.dirname, '../golden/azure/faults.md'),
  );
});
