/** The state backend of an environment on the Azure of the laboratory: made, left alone, strengthened, checked, refused. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/azure/state-backend/model.ts';
import { runStep, type Step } from './support/action.ts';
import { type AzureJob, type Cloud, ids, startCloud } from './support/azure.ts';
import { evidenceOf } from './support/evidence.ts';

const bootstrap = '44444444-4444-4444-8444-444444444444';
const group = 'rg-openmrscore-tfstate-dev';
const account = 'openmrscoredevsav1';
const accountId = `/subscriptions/${ids.devSubscription}/resourceGroups/${group}/providers/Microsoft.Storage/storageAccounts/${account}`;
const containerId = `${accountId}/blobServices/default/containers/tfstate-dev`;

/** An identity that sets up the platform, with a role on the subscription of dev. */
async function startPlatform(roles: readonly string[] = ['Owner']): Promise<Cloud> {
  const cloud = await startCloud();
  const subject = 'repo:acme/infra:environment:dev-apply';
  const principalId = cloud.azure.application({ clientId: bootstrap, tenantId: ids.tenant, federatedCredentials: [{ subject }] }); // biome-ignore format: one line
  for (const role of roles) cloud.azure.assign({ principalId, role, scope: `/subscriptions/${ids.devSubscription}` });
  return cloud;
}

function run(job: AzureJob, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return runStep('azure-state-backend', job.folders, {
    env: job.env,
    with: {
      environment: 'dev',
      'client-id': bootstrap,
      'tenant-id': ids.tenant,
      'subscription-id': ids.devSubscription,
      'resource-group': group,
      'storage-account': account,
      location: 'francecentral',
      'workload-resource-group': 'rg-openmrscore-dev',
      ...inputs,
    },
  });
}

/** `METHOD route` of what Resource Manager was asked to change, in order. */
const writes = ({ azure }: Cloud): string[] =>
  azure.requests
    .filter(({ method, route }) => method !== 'GET' && !/^entra|CheckNameAvailability/.test(route))
    .map(({ method, route }) => `${method} ${route}`);

type Body = Record<string, unknown> & { properties: Record<string, unknown> };

const bodyOf = ({ azure }: Cloud, id: string): Body =>
  azure.resources().find((resource) => resource.id.toLowerCase() === id.toLowerCase())?.body as Body;

const changesOf = (step: Step): Row[] => JSON.parse(step.outputs.changes ?? '') as Row[];
const told = (step: Step) => changesOf(step).map(({ resource, setting, effect }) => `${effect} ${resource} ${setting}`);

function golden(name: string, markdown: string): void {
  const file = new URL(`../golden/azure/state-backend/${name}.md`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, markdown);
  expect(markdown).toBe(readFileSync(file, 'utf8'));
}

describe('a state backend', () => {
  test('is made whole, and the second run changes nothing', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    const first = await run(job);
    expect([first.exitCode, first.stderr, first.errors, first.warnings]).toEqual([0, '', [], []]);
    expect(first.outputs).toMatchObject({
      verdict: 'pass',
      'failure-reason': '',
      changed: '5',
      'storage-account-id': accountId,
      'container-id': containerId,
      'blob-endpoint': `https://${account}.blob.core.windows.net/`,
    });
    expect(writes(cloud)).toEqual([
      'PUT ResourceGroups_CreateOrUpdate',
      'PUT StorageAccounts_Create',
      'PUT BlobServices_SetServiceProperties',
      'PUT BlobContainers_Create',
      'PUT ManagementLocks_CreateOrUpdateByScope',
    ]);
    expect(bodyOf(cloud, accountId)).toMatchObject({
      location: 'francecentral',
      kind: 'StorageV2',
      sku: { name: 'Standard_ZRS' },
      tags: { Environment: 'dev', Purpose: 'TerraformState' },
      properties: {
        allowSharedKeyAccess: false,
        defaultToOAuthAuthentication: true,
        minimumTlsVersion: 'TLS1_2',
        supportsHttpsTrafficOnly: true,
        allowBlobPublicAccess: false,
        allowCrossTenantReplication: false,
      },
    });
    golden('scenario-created', first.summary);
    expect(evidenceOf(first).predicate.result).toMatchObject({ environment: 'dev', changed: 5, checkOnly: false });

    const before = { state: cloud.azure.snapshot(), writes: writes(cloud).length };
    const second = await run(job);
    expect([second.exitCode, second.errors]).toEqual([0, []]);
    expect(second.outputs).toMatchObject({ verdict: 'pass', changed: '0', changes: '[]', 'container-id': containerId });
    expect(second.stdout).toContain('no change');
    expect(second.outputs['backend-config']).toBe(first.outputs['backend-config']);
    expect(cloud.azure.snapshot()).toBe(before.state);
    expect(writes(cloud).length).toBe(before.writes);
    const checked = await run(job, { 'check-only': 'true' });
    expect(checked.outputs).toMatchObject({ verdict: 'pass', changed: '0' });
    expect(cloud.azure.violations()).toEqual([]);
  });

  test('that somebody weakened is told by check-only, which changes nothing', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job);
    const { properties } = bodyOf(cloud, accountId);
    properties.allowSharedKeyAccess = true;
    delete properties.minimumTlsVersion;
    bodyOf(cloud, `${accountId}/blobServices/default`).properties.deleteRetentionPolicy = { enabled: true, days: 7 };
    bodyOf(cloud, containerId).properties.publicAccess = 'Blob';
    const before = { state: cloud.azure.snapshot(), writes: writes(cloud).length };
    const step = await run(job, { 'check-only': 'true' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'differs', changed: '0' });
    expect(told(step)).toEqual([
      'strengthen storage account allowSharedKeyAccess',
      'strengthen storage account minimumTlsVersion',
      'strengthen blob service deleteRetentionPolicy',
      'strengthen container publicAccess',
    ]);
    expect([cloud.azure.snapshot(), writes(cloud).length]).toEqual([before.state, before.writes]);
    golden('scenario-checked', step.summary);
    evidenceOf(step);
  });

  test('that is weak is strengthened, and the rest of it stays as it was', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job);
    const [shown, service] = [bodyOf(cloud, accountId), bodyOf(cloud, `${accountId}/blobServices/default`)];
    const rules = { bypass: 'AzureServices', defaultAction: 'Deny', ipRules: [{ value: '192.0.2.0/24', action: 'Allow' }], virtualNetworkRules: [] }; // biome-ignore format: one line
    shown.tags = { Team: 'platform', environment: 'dev' };
    delete shown.properties.allowSharedKeyAccess;
    Object.assign(shown.properties, { minimumTlsVersion: 'TLS1_3', networkAcls: rules });
    const cors = { corsRules: [{ allowedOrigins: ['https://example.org'], allowedMethods: ['GET'], maxAgeInSeconds: 60, exposedHeaders: ['*'], allowedHeaders: ['*'] }] }; // biome-ignore format: one line
    const longer = { enabled: true, days: 90, allowPermanentDelete: false };
    Object.assign(service.properties, { isVersioningEnabled: false, cors, deleteRetentionPolicy: longer });
    const before = writes(cloud).length;
    const step = await run(job);
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    expect(told(step)).toEqual([
      'strengthen storage account allowSharedKeyAccess',
      'strengthen storage account tags.Purpose',
      'strengthen blob service isVersioningEnabled',
    ]);
    expect(writes(cloud).slice(before)).toEqual([
      'PATCH StorageAccounts_Update',
      'PUT BlobServices_SetServiceProperties',
    ]);
    expect(bodyOf(cloud, accountId)).toMatchObject({
      tags: { Team: 'platform', environment: 'dev', Purpose: 'TerraformState' },
      properties: { allowSharedKeyAccess: false, minimumTlsVersion: 'TLS1_3', networkAcls: rules },
    });
    expect(bodyOf(cloud, accountId).tags).toEqual({ Team: 'platform', environment: 'dev', Purpose: 'TerraformState' });
    expect(bodyOf(cloud, `${accountId}/blobServices/default`).properties).toMatchObject({
      isVersioningEnabled: true,
      cors,
      deleteRetentionPolicy: longer,
    });
    expect(cloud.azure.violations()).toEqual([]);
  });

  test('that exists and differs is left alone with existing-account: refuse', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job, { 'existing-account': 'refuse' });
    bodyOf(cloud, accountId).properties.allowSharedKeyAccess = true;
    const before = cloud.azure.snapshot();
    const step = await run(job, { 'existing-account': 'refuse' });
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'existing-account-differs', changed: '0' });
    expect(cloud.azure.snapshot()).toBe(before);
  });

  test('in another region is an error with what to do, and nothing is written', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job, { location: 'westeurope', sku: 'Standard_LRS' });
    bodyOf(cloud, accountId).properties.allowSharedKeyAccess = true;
    const before = cloud.azure.snapshot();
    const step = await run(job);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'cannot-change', changed: '0' });
    expect(step.errors).toEqual([
      'Nothing was changed, because Azure cannot change this in place: storage account location is westeurope instead of francecentral; storage account sku is Standard_LRS instead of Standard_ZRS. An account stays in its region. Give that region as location, or another name as storage-account and move the state.',
    ]);
    expect(cloud.azure.snapshot()).toBe(before);
  });

  test('is content with the lock of others, on the account or above it', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job, { lock: 'false' });
    expect(writes(cloud).filter((write) => write.includes('Lock'))).toEqual([]);
    const locked = await run(job);
    expect(told(locked)).toEqual(['create lock level']);
    const lock = bodyOf(cloud, `${accountId}/providers/Microsoft.Authorization/locks/terraform-state`);
    expect(lock.properties).toMatchObject({ level: 'CanNotDelete' });
    const kept = await run(job, { lock: 'false' });
    expect(kept.outputs).toMatchObject({ verdict: 'pass', changed: '0' });
    expect(kept.summary).toContain('kept: stronger than asked for');
    // A lock of what is in the account does not hold the account.
    const lockResource = cloud.azure.resources().find(({ type }) => type.endsWith('/locks'));
    if (lockResource === undefined) throw new Error('there is no lock');
    const inside = `${containerId}/providers/Microsoft.Authorization/locks/other`;
    Object.assign(lockResource, { id: inside, body: { ...lockResource.body, id: inside } });
    expect(told(await run(job, { 'check-only': 'true' }))).toEqual(['create lock level']);
    const above = `/subscriptions/${ids.devSubscription}/resourceGroups/${group}/providers/Microsoft.Authorization/locks/other`;
    Object.assign(lockResource, { id: above, body: { ...lockResource.body, id: above } });
    expect((await run(job, { 'check-only': 'true' })).outputs).toMatchObject({ verdict: 'pass' });
  });
});

describe('a refusal', () => {
  test('for a missing right names the operation, the scope and the role', async () => {
    await using cloud = await startPlatform(['Reader']);
    using job = cloud.job({ environment: 'dev-apply' });
    const step = await run(job);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'missing-right', changed: '' });
    expect(step.errors).toEqual([
      expect.stringContaining('may not do Microsoft.Resources/subscriptions/resourceGroups/write on'),
    ]);
    expect(step.errors[0]).toContain('Or create the resource group beforehand');
    expect(step.summary).toContain('### State backend of dev: failed');
    evidenceOf(step);
  });

  test('for the lock comes after the rest is made; a second run with the right makes the lock', async () => {
    await using cloud = await startPlatform(['Contributor']);
    using job = cloud.job({ environment: 'dev-apply' });
    const step = await run(job);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'missing-right' });
    expect(step.errors[0]).toContain('lock: false');
    const principalId = cloud.azure.roleAssignments().at(-1)?.principalId ?? '';
    cloud.azure.assign({ principalId, role: 'User Access Administrator', scope: accountId });
    const again = await run(job);
    expect(again.outputs).toMatchObject({ verdict: 'pass', changed: '1' });
    expect(told(again)).toEqual(['create lock level']);
  });

  test('to look into the subscription is no obstacle for an identity of one group', async () => {
    await using cloud = await startPlatform([]);
    using job = cloud.job({ environment: 'dev-apply' });
    const { subscription, groupId } = {
      subscription: ids.devSubscription,
      groupId: accountId.split('/providers/')[0] ?? '',
    };
    await cloud.azure.storageAccount({
      subscriptionId: subscription,
      resourceGroup: group,
      name: 'unrelated',
      containers: [],
    });
    const principalId = cloud.azure.application({
      clientId: bootstrap,
      tenantId: ids.tenant,
      federatedCredentials: [{ subject: 'repo:acme/infra:environment:dev-apply' }],
    });
    for (const role of ['Storage Account Contributor', 'User Access Administrator'])
      cloud.azure.assign({ principalId, role, scope: groupId });
    const error = { code: 'AuthorizationFailed', message: 'No.' };
    cloud.azure.faults.add({ kind: 'status', status: 403, body: { error }, match: { path: /checkNameAvailability/ } });
    const step = await run(job);
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    expect(told(step)[0]).toBe('create storage account name');
  });

  test('for a name that another subscription has comes before anything is made', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await cloud.azure.storageAccount({
      subscriptionId: ids.prodSubscription,
      resourceGroup: 'rg-x',
      name: account,
      containers: [],
    });
    const step = await run(job);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'name-taken', 'storage-account-id': '' });
    expect(step.errors[0]).toContain('belongs to an account in another subscription');
    expect(writes(cloud)).toEqual([]);
  });

  test('for a name in another group of the subscription says which', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await cloud.azure.storageAccount({
      subscriptionId: ids.devSubscription,
      resourceGroup: 'rg-elsewhere',
      name: account,
      containers: [],
    });
    const step = await run(job);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'name-taken' });
    expect(step.errors[0]).toContain('is in the resource group rg-elsewhere of this subscription');
    expect(writes(cloud)).toEqual([]);
  });

  test('of names comes before anything is sent, for all of them at once', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    const step = await run(job, { 'storage-account': 'Openmrscore-dev', container: 'tfstate--dev' });
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'invalid-name' });
    expect(step.errors[0]).toMatch(/2 names.*storage-account.*container/s);
    expect(cloud.azure.requests).toEqual([]);
  });

  test('of a job without an identity says which permission it needs', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply', permissions: {} });
    const step = await run(job);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'no-id-token' });
    expect(step.errors[0]).toContain('`permissions: id-token: write`');
    expect(step.summary).toContain('### State backend of dev: failed');
    evidenceOf(step);
  });

  test('to sign in is told as what it is', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    const step = await run(job, { 'tenant-id': ids.otherTenant });
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'sign-in-refused' });
    expect(step.errors[0]).toContain('AADSTS90002');
  });
});

describe('Azure at its worst', () => {
  const arm = (path: RegExp, method?: string) => ({ path, ...(method === undefined ? {} : { method }) });

  test('a parent that is not seen yet and a busy account are waited for', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    const refusal = (code: string) => ({ error: { code, message: 'Not yet.' } });
    cloud.azure.faults.add({
      kind: 'status',
      status: 404,
      body: refusal('ParentResourceNotFound'),
      match: arm(/containers\/tfstate-dev/, 'PUT'),
    });
    cloud.azure.faults.add({
      kind: 'status',
      status: 409,
      body: refusal('StorageAccountOperationInProgress'),
      match: arm(/blobServices\/default\?/, 'PUT'),
    });
    const step = await run(job);
    expect([step.exitCode, step.errors]).toEqual([0, []]);
    expect(step.stdout).toContain('ParentResourceNotFound; trying again');
    expect(step.stdout).toContain('StorageAccountOperationInProgress; trying again');
    expect(step.outputs).toMatchObject({ verdict: 'pass', changed: '5' });
  });

  test('an account that never gets ready ends the step in time, and one that fails says so', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    const polls = arm(/\/asyncoperations\//);
    cloud.azure.faults.add({ kind: 'status', status: 202, body: {}, times: Number.POSITIVE_INFINITY, match: polls });
    const slow = await run(job, { timeout: '3s' });
    expect(slow.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'timeout' });
    expect(slow.errors[0]).toContain('the storage account was not ready in time');
    cloud.azure.faults.clear();
  });

  test('an account that Azure gives up on is an error in its words', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    const body = { error: { code: 'AccountProvisionFailed', message: 'The account could not be provisioned.' } };
    cloud.azure.faults.add({ kind: 'status', status: 409, body, match: arm(/\/asyncoperations\//) });
    const step = await run(job);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'conflict' });
    expect(step.errors[0]).toContain('AccountProvisionFailed: The account could not be provisioned');
  });

  test('an account that another run makes between two questions is found when it is asked for again', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job);
    const before = cloud.azure.snapshot();
    const body = { error: { code: 'ResourceNotFound', message: 'The resource was not found.' } };
    const match = arm(new RegExp(`storageAccounts/${account}\\?`), 'GET');
    cloud.azure.faults.add({ kind: 'status', status: 404, body, times: 1, match });
    const step = await run(job);
    expect([step.exitCode, step.errors, step.outputs.changed]).toEqual([0, [], '0']);
    expect(step.stdout).toContain(`${account} has just been made; trying again`);
    expect(cloud.azure.snapshot()).toBe(before);
  });

  test('two runs at once end with one backend', async () => {
    await using cloud = await startPlatform();
    using one = cloud.job({ environment: 'dev-apply' });
    using other = cloud.job({ environment: 'dev-apply' });
    const steps = await Promise.all([run(one), run(other)]);
    expect(steps.map(({ exitCode, errors }) => [exitCode, errors])).toEqual([
      [0, []],
      [0, []],
    ]);
    const types = cloud.azure.resources().map(({ type }) => type);
    expect(types.length).toBe(new Set(types).size);
  });

  test.for([
    ['nothing', {}],
    ['null', { properties: null, tags: null, sku: null }],
    ['a list', []],
    ['another account', { id: accountId.replace(account, 'other'), properties: { allowSharedKeyAccess: false } }],
    ['other shapes', { id: accountId, properties: { networkAcls: { ipRules: 'x', virtualNetworkRules: 7 } } }],
  ] as const)('an answer that is %s is never taken for what is wanted', async ([, body]) => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job);
    cloud.azure.faults.add({
      kind: 'status',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body,
      times: Number.POSITIVE_INFINITY,
      match: arm(new RegExp(`storageAccounts/${account}\\?`), 'GET'),
    });
    const step = await run(job, { 'check-only': 'true' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'unreadable-answer' });
  });

  test('a write that Azure takes and does not do is no success', async () => {
    await using cloud = await startPlatform();
    using job = cloud.job({ environment: 'dev-apply' });
    await run(job);
    const shown = bodyOf(cloud, accountId);
    shown.properties.allowSharedKeyAccess = true;
    cloud.azure.faults.add({
      kind: 'status',
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: shown,
      match: arm(new RegExp(`storageAccounts/${account}\\?`), 'PATCH'),
    });
    const step = await run(job);
    expect(step.outputs).toMatchObject({ verdict: 'fail', 'failure-reason': 'not-applied' });
    expect(step.errors[0]).toContain('allowSharedKeyAccess is true');
  });
});
