import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cloud, fakeAz, type Identity, startCloud, withoutIds } from './support/azure.ts';
import { evidenceOf } from './support/evidence.ts';
import { leaks, sinksOf } from './support/sinks.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud[Symbol.asyncDispose]());

const golden = (name: string) => join(import.meta.dirname, '../golden/azure/login', `${name}.md`);
/** Requests that the action itself sent. */
const asked = ({ tenantId, subscriptionId, clientId }: Identity) =>
  cloud.azure.requests.filter(({ path, who }) => path.includes(tenantId) || path.includes(subscriptionId) || who === clientId).map(({ route }) => route); // biome-ignore format: one line
const terraform = ({ clientId, tenantId, subscriptionId }: Identity) => ({
  ARM_USE_OIDC: 'true',
  ARM_USE_AZUREAD: 'true',
  ARM_USE_CLI: 'false',
  ARM_CLIENT_ID: clientId,
  ARM_TENANT_ID: tenantId,
  ARM_SUBSCRIPTION_ID: subscriptionId,
  ARM_ENVIRONMENT: 'public',
});

describe('a sign-in', () => {
  test('is proven, tells who and where, signs in what follows, and is undone without any network', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const tokens = cloud.github.requestsByRoute().oidc ?? 0;
    const step = await job.login(me);
    expect([step.exitCode, step.stderr, step.errors, step.warnings]).toEqual([0, '', [], []]);
    const tokenFile = step.outputs['federated-token-file'] ?? '';
    expect(step.outputs).toEqual({
      verdict: 'pass',
      'failure-reason': '',
      'subscription-id': me.subscriptionId,
      'subscription-name': 'Platform dev',
      'tenant-id': me.tenantId,
      'client-id': me.clientId,
      'object-id': me.objectId,
      subject: 'repo:acme/infra:environment:dev-plan',
      'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      'federated-token-file': expect.stringContaining(`${job.folders.temp}/sluice/azure-login-`),
      'azure-config-dir': '',
      'docker-config': '',
      'evidence-path': expect.stringContaining('azure-oidc-login-'),
    });
    expect(step.exported).toEqual({
      ...terraform(me),
      AZURE_CLIENT_ID: me.clientId,
      AZURE_TENANT_ID: me.tenantId,
      AZURE_SUBSCRIPTION_ID: me.subscriptionId,
      AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/',
      AZURE_FEDERATED_TOKEN_FILE: tokenFile,
    });
    // Entra ID asks the issuer for its keys, through the same stand-in.
    const issuer = cloud.github.requestLog.filter(({ route, path }) => route === 'oidc' && path.includes('idtoken'));
    expect([asked(me), issuer.length - tokens]).toEqual([['entra/token', 'Subscriptions_Get'], 1]);
    expect(readFileSync(tokenFile, 'utf8')).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/);
    expect([statSync(tokenFile).mode & 0o777, statSync(dirname(tokenFile)).mode & 0o777]).toEqual([0o600, 0o700]);
    await expect(withoutIds(step.summary, me)).toMatchFileSnapshot(golden('signed-in'));
    const { clientId, tenantId, subscriptionId, objectId } = me;
    expect(evidenceOf(step).predicate.result).toMatchObject({
      ...{ clientId, tenantId, subscriptionId, objectId, cloud: 'public', environment: 'dev-plan' },
      ...{ subject: 'repo:acme/infra:environment:dev-plan', exports: ['terraform', 'sdk'] },
    });

    const unreachable = { HTTPS_PROXY: 'http://127.0.0.1:1', ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/' };
    const post = await job.post(step, { env: unreachable });
    expect([post.exitCode, post.stdout, post.stderr]).toEqual([0, '', '']);
    expect(post.exported).toEqual(Object.fromEntries(Object.keys(step.exported).map((name) => [name, ''])));
    expect(existsSync(dirname(tokenFile))).toBe(false);
  });

  test('with the identity of another environment is refused, with what to do', async () => {
    using job = cloud.job({ environment: 'prod-plan' });
    const me = cloud.identity();
    const step = await job.login(me);
    expect(step.exitCode).toBe(1);
    expect(step.errors).toEqual([
      'No federated credential of this identity has the subject of this job (AADSTS700213). Presented subject: repo:acme/infra:environment:prod-plan. Register this subject with the identity.',
    ]);
    expect(step.outputs).toMatchObject({
      verdict: 'fail',
      'failure-reason': 'subject-mismatch',
      subject: 'repo:acme/infra:environment:prod-plan',
      'subscription-id': '',
      'federated-token-file': '',
    });
    expect(step.exported).toEqual({});
    await expect(withoutIds(step.summary, me)).toMatchFileSnapshot(golden('refused'));
    expect(evidenceOf(step).predicate.result).toMatchObject({ subject: 'repo:acme/infra:environment:prod-plan' });
    const post = await job.post(step);
    expect([post.exitCode, post.warnings, post.exported]).toEqual([0, [], {}]);
    expect(readdirSync(join(job.folders.temp, 'sluice'))).toEqual(['evidence']);
  });

  test('within another gives its values back when it ends', async () => {
    using job = cloud.job();
    const [dev, hub] = [cloud.identity(), cloud.identity({ subscription: 'Hub' })];
    job.set('ARM_CLIENT_ID', 'of-the-workflow');
    const first = await job.login(dev);
    const afterFirst = { ...job.env };
    const second = await job.login(hub, { name: 'hub' });
    expect(job.env).toMatchObject(terraform(hub));
    expect(second.outputs['federated-token-file']).toContain('/azure-login-hub-');
    expect(second.summary).toContain('**Azure (hub):** signed in to **Hub**');
    await job.post(second);
    expect(job.env).toEqual(afterFirst);
    expect(existsSync(first.outputs['federated-token-file'] ?? '')).toBe(true);
    await job.post(first);
    expect(job.env).toMatchObject({ ARM_CLIENT_ID: 'of-the-workflow', ARM_USE_OIDC: '', AZURE_CLIENT_ID: '' });
  });

  test('blanks what tools would prefer, says so, and brings it back', async () => {
    using job = cloud.job();
    job.set('ARM_OIDC_TOKEN', 'a-fixed-token-of-the-job');
    job.set('ARM_CLIENT_SECRET', 'a-secret-of-the-job');
    const step = await job.login(cloud.identity());
    expect(step.exported).toMatchObject({ ARM_OIDC_TOKEN: '', ARM_CLIENT_SECRET: '' });
    expect(step.warnings.join()).toMatch(/^ARM_OIDC_TOKEN, ARM_CLIENT_SECRET: set in this job, and blanked/);
    expect(step.state).not.toMatchObject({ 'a-secret': expect.anything() });
    expect(JSON.stringify(step.state)).not.toContain('a-secret-of-the-job');
    await job.post(step);
    expect(job.env).toMatchObject({
      ARM_OIDC_TOKEN: 'a-fixed-token-of-the-job',
      ARM_CLIENT_SECRET: 'a-secret-of-the-job',
    });
  });

  test('without exports leaves the environment alone and has everything in its outputs', async () => {
    using job = cloud.job();
    const step = await job.login(cloud.identity(), { export: 'none' });
    expect([step.exported, step.outputs.verdict]).toEqual([{}, 'pass']);
    expect(readFileSync(step.outputs['federated-token-file'] ?? '', 'utf8')).toMatch(/^eyJ/);
    await job.post(step);
  });

  test('for Terraform alone leaves no token anywhere', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me, { export: 'terraform' });
    expect([step.exported, step.outputs['federated-token-file']]).toEqual([terraform(me), '']);
    const files = readdirSync(job.folders.temp, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
    expect(texts.filter((text) => /eyJ[\w-]+\./.test(text))).toEqual([]);
    await job.post(step);
  });

  test('can hide its ids, and still hands them on', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me, { 'mask-ids': 'true' });
    const masks = step.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
    expect(masks).toEqual(expect.arrayContaining([me.clientId, me.tenantId, me.subscriptionId]));
    expect(step.outputs).toMatchObject({ 'client-id': me.clientId, 'subscription-id': me.subscriptionId });
    expect(JSON.stringify(evidenceOf(step))).not.toContain(me.clientId);
    await job.post(step);
  });

  test('shows no token to anybody', async () => {
    using job = cloud.job();
    const refused = cloud.job({ environment: 'prod-plan' });
    const me = cloud.identity({ role: 'AcrPull' });
    const registry = `acme${me.clientId.slice(0, 8)}`;
    cloud.azure.containerRegistry({ subscriptionId: me.subscriptionId, resourceGroup: 'rg', name: registry });
    const steps = [await job.login(me, { registry: `${registry}.azurecr.io` }), await refused.login(me)];
    refused[Symbol.dispose]();
    const [first] = steps;
    if (first === undefined) throw new Error('no step');
    const masked = steps.flatMap(({ commands }) => commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)); // biome-ignore format: one line
    const tokenFile = readFileSync(first.outputs['federated-token-file'] ?? '', 'utf8');
    // GitHub's, Entra ID's for Resource Manager and for the registry, the registry's own, and GitHub's of the other job.
    expect([masked.length, masked.includes(tokenFile)]).toEqual([5, true]);
    const secrets = [...masked, job.grant.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '', job.grant.token];
    for (const step of steps) expect(leaks(sinksOf(step, { state: JSON.stringify(step.state) }), secrets)).toEqual([]);
    await job.post(first);
  });

  test('puts no token on any command line', async () => {
    using job = cloud.job();
    const step = await job.login(cloud.identity());
    const pid = readFileSync(join(dirname(step.outputs['federated-token-file'] ?? ''), 'refresh.pid'), 'utf8');
    const [program, ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    expect([program, args.length, args[0]]).toEqual([
      process.execPath,
      2,
      expect.stringMatching(/azure-oidc-login\/background\.js$/),
    ]);
    await job.post(step);
    expect(existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toBeFalsy();
  });
});

describe('a custom cloud', () => {
  const host = 'management.azure.com';
  const describeCloud = (body: unknown) =>
    cloud.azure.faults.add({ kind: 'status', status: 200, body, match: { path: /\/metadata\/endpoints\?api-version=2022-09-01$/ } }); // biome-ignore format: one line

  test('says itself where it signs in and for what, and Terraform is told to ask it, too', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    describeCloud({
      authentication: { loginEndpoint: 'https://login.microsoftonline.com/', audiences: [`https://${host}/`] },
      resourceManager: `https://${host}/`,
      suffixes: { storage: 'core.windows.net', acrLoginServer: 'azurecr.io' },
    });
    const step = await job.login(me, { cloud: host, export: 'terraform' });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    const { ARM_ENVIRONMENT: _, ...ids } = terraform(me);
    expect(step.exported).toEqual({ ...ids, ARM_METADATA_HOSTNAME: host });
    await job.post(step);
  });

  test('that describes none ends the step before anybody is asked for a token', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    describeCloud({ resourceManager: 'http://plain.example' });
    const step = await job.login(me, { cloud: host });
    expect([step.exitCode, step.outputs['failure-reason']]).toEqual([1, 'unknown-cloud']);
    expect(asked(me)).toEqual([]);
  });
});

describe('before anybody is shown a token', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['the environment', { 'require-environment': 'prod-plan' }, 'claims-refused', 'require-environment'],
    ['the ref', { 'require-ref': 'refs/heads/release/*' }, 'claims-refused', 'require-ref'],
    [
      'the workflow',
      { 'require-job-workflow-ref': 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v2*' },
      'claims-refused',
      'require-job-workflow-ref',
    ],
    ['the subscription', { 'allowed-subscription-ids': '00000000-0000-0000-0000-000000000000' }, '', 'ubscription'],
    ['the tenant', { 'allowed-tenant-ids': '00000000-0000-0000-0000-000000000000' }, '', 'enant'],
  ])('%s is compared', async (_, inputs, reason, word) => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me, inputs);
    expect([step.exitCode, step.outputs.verdict, step.errors.length]).toEqual([1, 'fail', 1]);
    if (reason !== '') expect(step.outputs['failure-reason']).toBe(reason);
    expect(step.errors.join() + step.summary).toContain(word);
    expect(asked(me)).toEqual([]);
  });

  test('what is demanded and true is let through', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me, {
      'require-environment': 'dev-plan',
      'require-ref': 'refs/heads/main',
      'require-job-workflow-ref': 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v*',
      'allowed-subscription-ids': `00000000-0000-0000-0000-000000000000\n${me.subscriptionId.toUpperCase()}`,
      'allowed-tenant-ids': me.tenantId,
    });
    expect(step.exitCode).toBe(0);
    await job.post(step);
  });

  const fork = { pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'mallory/infra' } } } };
  const own = { pull_request: { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'acme/infra' } } } };
  test('a missing permission, a fork and Dependabot are told apart', async () => {
    const situations = {
      permission: cloud.job({ permissions: { contents: 'read' } }),
      fork: cloud.job({ permissions: {}, eventName: 'pull_request', payload: fork }),
      dependabot: cloud.job({ permissions: {}, eventName: 'pull_request', payload: own, actor: 'dependabot[bot]' }),
    };
    const said = await Promise.all(
      Object.entries(situations).map(async ([name, job]) => {
        const step = await job.login(cloud.identity());
        job[Symbol.dispose]();
        expect([step.exitCode, step.outputs.verdict]).toEqual([1, 'fail']);
        return `${name}: ${step.outputs['failure-reason']}: ${step.errors.join()}`;
      }),
    );
    await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(golden('no-token'));
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['ids that are none', { 'client-id': 'me', 'tenant-id': 'contoso.onmicrosoft.com' }, '2 inputs are wrong'],
    ['exports that contradict each other', { export: 'none,az' }, 'asks for none and for az'],
    ['a registry that is none', { registry: 'registry.evil.example' }, 'is no host of a registry'],
    ['a * in the middle of a ref', { 'require-ref': 'refs/*/main' }, 'has a * where none may be'],
  ])('%s are refused', async (_, inputs, message) => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me, inputs);
    expect([step.exitCode, step.outputs.verdict, step.outputs['failure-reason']]).toEqual([
      1,
      'error',
      'invalid-input',
    ]);
    expect(step.errors.join()).toContain(message);
    expect(asked(me)).toEqual([]);
  });
});

describe('a registry', () => {
  test('gets a password for docker beside what docker knew', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const name = `acme${me.clientId.slice(0, 8)}`;
    const scope = cloud.azure.containerRegistry({ subscriptionId: me.subscriptionId, resourceGroup: 'rg', name });
    cloud.azure.assign({ principalId: me.objectId, role: 'AcrPull', scope });
    const old = dirname(
      job.folders.write('docker/config.json', '{"auths":{"ghcr.io":{"auth":"b2xk"}},"credsStore":"desktop"}'),
    );
    mkdirSync(join(old, 'cli-plugins'));
    const host = `${name}.azurecr.io`;
    const step = await job.login(me, { registry: host, export: 'sdk' }, { env: { DOCKER_CONFIG: old } });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    const folder = step.outputs['docker-config'] ?? '';
    expect(step.exported.DOCKER_CONFIG).toBe(folder);
    expect(statSync(join(folder, 'config.json')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(folder, 'cli-plugins'))).toBe(true);
    const { auths, credsStore } = JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'));
    expect([Object.keys(auths), auths['ghcr.io'], credsStore]).toEqual([
      ['ghcr.io', host],
      { auth: 'b2xk' },
      undefined,
    ]);
    const [user, token = ''] = Buffer.from(auths[host].auth, 'base64').toString().split(':');
    expect(user).toBe('00000000-0000-0000-0000-000000000000');
    expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({ aud: host });
    expect(asked(me)).toEqual(['entra/token', 'Subscriptions_Get', 'entra/token', 'registry/exchange']);
    await job.post(step, { env: { DOCKER_CONFIG: folder } });
    expect([existsSync(folder), existsSync(join(old, 'cli-plugins'))]).toEqual([false, true]);
  });

  test('that does not know the identity ends the step with the role to give', async () => {
    using job = cloud.job();
    const me = cloud.identity({ role: 'Storage Blob Data Contributor' });
    const name = `acme${me.clientId.slice(0, 8)}`;
    cloud.azure.containerRegistry({ subscriptionId: me.subscriptionId, resourceGroup: 'rg', name });
    const step = await job.login(me, { registry: `${name}.azurecr.io` });
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'registry-no-permission' });
    expect(step.summary).toContain(`--name '${name}'`);
    expect(step.exitCode).toBe(1);
    expect(step.exported).toEqual({});
  });
});

describe('az', () => {
  test('is signed in within a folder of its own, with nothing secret in its arguments', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const az = job.folders.write('bin/az', fakeAz);
    chmodSync(az, 0o755);
    const PATH = `${dirname(az)}:${dirname(process.execPath)}:/usr/bin:/bin`;
    const step = await job.login(me, { export: 'az' }, { env: { PATH } });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    const folder = step.outputs['azure-config-dir'] ?? '';
    expect(step.exported).toEqual({ AZURE_CONFIG_DIR: folder });
    expect(readFileSync(join(folder, 'config'), 'utf8')).toContain('collect_telemetry = no');
    expect(readFileSync(join(folder, 'calls.txt'), 'utf8')).toBe(
      `login --service-principal --username=${me.clientId} --tenant=${me.tenantId} --federated-token @${step.outputs['federated-token-file']} --allow-no-subscriptions --output=none\naccount set --subscription=${me.subscriptionId}\n`,
    );
    await job.post(step);
    expect(existsSync(folder)).toBe(false);
  });

  test('that is not there is asked for before anything else', async () => {
    using job = cloud.job();
    const me = cloud.identity();
    const step = await job.login(me, { export: 'az' }, { env: { PATH: '/nowhere' } });
    expect([step.outputs['failure-reason'], step.errors.join()]).toEqual([
      'az-missing',
      expect.stringContaining('not on PATH'),
    ]);
    expect(asked(me)).toEqual([]);
  });
});

test('nothing was asked that Azure does not know', () => {
  expect(cloud.azure.violations()).toEqual([]);
});
