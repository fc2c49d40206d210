import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../src/actions/azure-oidc-login/decide.ts';
import { knownCloud } from '../../src/azure/clouds.ts';
import type { Failure } from '../../src/azure/diagnose/model.ts';
import { azConfig, azLoginArgs, withAssertion } from '../../src/azure/login/az.ts';
import { type ExportKind, parseExports, planEnvironment } from '../../src/azure/login/exports.ts';
import { problemWith } from '../../src/azure/login/prove.ts';
import { checkRegistry, dockerSettings } from '../../src/azure/login/registry.ts';
import { loginRecord, readRecord, restoration } from '../../src/azure/login/restore.ts';

const cloudNamed = (name: string) => knownCloud((cloud) => cloud.name === name) ?? fail(name);
function fail(name: string): never {
  throw new Error(`no cloud ${name}`);
}

const custom = {
  ...cloudNamed('public'),
  name: 'management.local.example',
  terraformName: undefined,
  azName: undefined,
};
const ids = { clientId: 'client', tenantId: 'tenant', subscriptionId: 'subscription' };
const wanted = { cloud: cloudNamed('public'), audience: 'api://AzureADTokenExchange', ...ids };
const paths = { tokenFile: '/t/token', azureConfigDir: '/t/az', dockerConfig: '/t/docker' };
const terraform = {
  ARM_USE_OIDC: 'true',
  ARM_USE_AZUREAD: 'true',
  ARM_USE_CLI: 'false',
  ARM_CLIENT_ID: 'client',
  ARM_TENANT_ID: 'tenant',
  ARM_SUBSCRIPTION_ID: 'subscription',
};
const sdk = {
  AZURE_CLIENT_ID: 'client',
  AZURE_TENANT_ID: 'tenant',
  AZURE_SUBSCRIPTION_ID: 'subscription',
  AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/',
  AZURE_FEDERATED_TOKEN_FILE: '/t/token',
};

describe('the input export', () => {
  test.each<[string, readonly ExportKind[]]>([
    ['terraform,sdk', ['terraform', 'sdk']],
    ['az , terraform', ['terraform', 'az']],
    ['none', []],
  ])('%j means %j', (input, kinds) => {
    expect([...parseExports(input)]).toEqual(kinds);
  });

  test('is not none and something', () => {
    expect(() => parseExports('none,sdk')).toThrow('asks for none and for sdk');
  });
});

describe('the environment', () => {
  const plan = (kinds: string, env: NodeJS.ProcessEnv = {}, to = wanted) =>
    planEnvironment(parseExports(kinds), to, paths, env);

  test('has what each of those needs who are signed in', () => {
    expect(plan('terraform').variables).toEqual({
      ...terraform,
      ARM_ENVIRONMENT: 'public',
      DOCKER_CONFIG: '/t/docker',
    });
    expect(plan('sdk').variables).toEqual({ ...sdk, DOCKER_CONFIG: '/t/docker' });
    expect(plan('az').variables).toEqual({ AZURE_CONFIG_DIR: '/t/az', DOCKER_CONFIG: '/t/docker' });
    expect(plan('none', { ARM_OIDC_TOKEN: 'x' })).toEqual({ variables: {}, overruled: [] });
  });

  test('never has a fixed token for Terraform: it would end before a long run does', () => {
    for (const kinds of ['terraform', 'terraform,sdk', 'terraform,sdk,az']) {
      const { variables } = plan(kinds, { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x/?a=1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }); // biome-ignore format: one line
      expect(Object.keys(variables).filter((name) => /^ARM_OIDC_(TOKEN|REQUEST)/.test(name))).toEqual([]);
    }
  });

  test.each([
    ['terraform', 'ARM_OIDC_TOKEN'],
    ['terraform', 'ARM_OIDC_TOKEN_FILE_PATH'],
    ['terraform', 'ARM_CLIENT_SECRET'],
    ['terraform', 'ARM_CLIENT_CERTIFICATE_PATH'],
    ['sdk', 'AZURE_CLIENT_SECRET'],
  ])('for %s blanks %s, which would be preferred', (kinds, name) => {
    const { variables, overruled } = plan(kinds, { [name]: 'something' });
    expect([variables[name], overruled]).toEqual(['', [name]]);
  });

  test('of another cloud has its names and its audience', () => {
    const cloud = cloudNamed('usgov');
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.example/idtoken/1?api-version=2.0' };
    const { variables } = plan('terraform,sdk', env, { ...wanted, cloud, audience: cloud.audience });
    expect(variables).toMatchObject({
      ARM_ENVIRONMENT: 'usgovernment',
      ARM_OIDC_REQUEST_URL: `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=api%3A%2F%2FAzureADTokenExchangeUSGov`,
      AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us/',
    });
    expect(variables).not.toHaveProperty('ARM_OIDC_REQUEST_TOKEN');
    const back = plan('terraform', { ...env, ...variables }, wanted);
    expect([back.variables.ARM_OIDC_REQUEST_URL, back.variables.ARM_ENVIRONMENT]).toEqual(['', 'public']);
    const own = plan('terraform', { ARM_ENVIRONMENT: 'public' }, { ...wanted, cloud: custom });
    expect(own.variables).toMatchObject({ ARM_ENVIRONMENT: '', ARM_METADATA_HOSTNAME: 'management.local.example' });
  });
});

describe('undoing', () => {
  const first = { ARM_CLIENT_ID: 'one', ARM_USE_OIDC: 'true', ARM_OIDC_TOKEN: '' };
  const second = { ARM_CLIENT_ID: 'two', ARM_USE_OIDC: 'true' };

  test('gives back what was there, the last sign-in first', () => {
    const start: Record<string, string> = { ARM_CLIENT_ID: 'zero', ARM_OIDC_TOKEN: 'fixed' };
    const outer = loginRecord(first, start);
    const afterFirst = { ...start, ...first };
    const inner = loginRecord(second, afterFirst);
    const afterSecond = { ...afterFirst, ...second };
    const undoneSecond = { ...afterSecond, ...restoration(inner, afterSecond) };
    expect(undoneSecond).toEqual(afterFirst);
    expect({ ...undoneSecond, ...restoration(outer, undoneSecond) }).toEqual({ ...start, ARM_USE_OIDC: '' });
  });

  test('leaves alone what somebody set since', () => {
    const record = loginRecord(first, {});
    expect(restoration(record, { ...first, ARM_CLIENT_ID: 'mine' })).toEqual({ ARM_USE_OIDC: '' });
  });

  test.each(['', '{', 'null', '[]', '{"variables":{}}', '{"variables":{"A":1},"before":{}}'])(
    'believes no damaged record: %j',
    (json) => {
      expect(readRecord(json)).toBeUndefined();
    },
  );
});

describe('az', () => {
  test('gets the token by the name of its file, and no option from outside', () => {
    expect(azLoginArgs(wanted, '/t/token').join(' ')).toBe(
      'login --service-principal --username=client --tenant=tenant --federated-token @/t/token --allow-no-subscriptions --output=none',
    );
    expect(azConfig(cloudNamed('china'))).toContain('name = AzureChinaCloud');
    expect(() => azConfig(custom)).toThrow('export: az knows no cloud at management.local.example');
  });

  test('goes on with a new assertion, and other entries stay', () => {
    const entries = [
      { client_id: 'CLIENT', tenant: 'tenant', client_assertion: 'old' },
      { client_id: 'other', tenant: 'tenant', client_assertion: 'kept' },
      { client_id: 'client', tenant: 'tenant', client_secret: 'kept' },
    ];
    expect(JSON.parse(withAssertion(JSON.stringify(entries), 'client', 'new') ?? '')).toEqual([
      { client_id: 'CLIENT', tenant: 'tenant', client_assertion: 'new' },
      entries[1],
      entries[2],
    ]);
  });

  test.each(['', 'null', '{}', '[]', '[1]', '[{"client_id":"client"}]'])(
    'is left alone when its file is %j',
    (json) => {
      expect(withAssertion(json, 'client', 'new')).toBeUndefined();
    },
  );
});

describe('a registry', () => {
  test.each([
    ['public', 'acmeapps.azurecr.io', true],
    ['public', 'openmrscore-h4sh.azurecr.io', true],
    ['china', 'acmecn.azurecr.cn', true],
    ['public', 'acmeapps.azurecr.cn', false],
    ['public', 'acmeapps.azurecr.io.evil.example', false],
    ['public', 'evil.example/acmeapps.azurecr.io', false],
    ['public', 'acmeapps.azurecr.io:444', false],
    ['public', 'azurecr.io', false],
    ['public', 'user@acmeapps.azurecr.io', false],
  ])('of the cloud %s is %s: %s', (name, host, accepted) => {
    const check = () => checkRegistry(host, cloudNamed(name));
    if (accepted) check();
    else expect(check).toThrow('is no host of a registry');
  });

  test('is added to the settings of docker, which keep the rest but the store that would win', () => {
    const existing = {
      auths: { 'ghcr.io': { auth: 'b2xk' }, 'acmeapps.azurecr.io': { auth: 'b2xk' } },
      credHelpers: { 'acmeapps.azurecr.io': 'acr', 'gcr.io': 'gcloud' },
      credsStore: 'desktop',
      proxies: { default: {} },
    };
    const settings = JSON.parse(
      dockerSettings(JSON.stringify(existing), new Map([['acmeapps.azurecr.io', 'refresh-token']])),
    );
    const auth = Buffer.from('00000000-0000-0000-0000-000000000000:refresh-token').toString('base64');
    expect(settings).toEqual({
      auths: { 'ghcr.io': { auth: 'b2xk' }, 'acmeapps.azurecr.io': { auth } },
      credHelpers: { 'gcr.io': 'gcloud' },
      proxies: { default: {} },
    });
    for (const damaged of [undefined, '', '[]', '{', '"x"']) {
      expect(JSON.parse(dockerSettings(damaged, new Map([['a.azurecr.io', 't-0123456789']]))).auths).toHaveProperty([
        'a.azurecr.io',
      ]);
    }
  });
});

describe('a subscription', () => {
  const found = { id: 'subscription', name: 'Platform dev', tenantId: 'TENANT', state: 'Enabled' };
  test.each([
    ['is in the tenant and enabled', found, undefined],
    ['belongs to another tenant', { ...found, tenantId: 'other' }, 'SubscriptionTenant'],
    ['is disabled', { ...found, state: 'Disabled' }, 'SubscriptionState'],
    ['is only warned', { ...found, state: 'Warned' }, 'SubscriptionState'],
  ])('that %s', (_, subscription, code) => {
    expect(problemWith(subscription, wanted)?.code).toBe(code);
  });
});

describe('the verdict', () => {
  test.each<[Failure, string]>([
    [{ stage: 'github-token', code: 'NoIdToken' }, 'fail'],
    [{ stage: 'entra', status: 401, codes: [700213] }, 'fail'],
    [{ stage: 'arm', status: 403, code: 'AuthorizationFailed' }, 'fail'],
    [{ stage: 'entra', status: 503, codes: [90033] }, 'error'],
    [{ stage: 'arm', status: 429 }, 'error'],
    [{ stage: 'entra', kind: 'timeout' }, 'error'],
    [{ stage: 'acr', status: 200, kind: 'unusable' }, 'error'],
  ])('on %j is %s', (failure, verdict) => {
    expect(verdictOn(failure)).toBe(verdict);
  });
});
