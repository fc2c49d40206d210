import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { armFault } from '../../../src/lab/azure/index.ts';
import { createSigner } from '../../../src/lab/github/oidc.ts';
import { type Answer, addClient, issuer, type Laboratory, startLaboratory, subscription, subscriptionId, tenantId } from './support.ts'; // biome-ignore format: one line

let lab: Laboratory;
const reader = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const nobody = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const giver = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';
const foreigner = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd';
const otherTenant = 'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee';
const disabled = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

const group = `${subscription}/resourceGroups/rg-state`;
const account = `${group}/providers/Microsoft.Storage/storageAccounts/labstate1`;
const container = `${account}/blobServices/default/containers/tfstate`;
const identity = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-plan`;
const credential = (name: string) => `${identity}/federatedIdentityCredentials/${name}?api-version=2024-11-30`;
const storage = '?api-version=2026-09-01';
const resources = '?api-version=2025-04-01';
const msi = '?api-version=2024-11-30';
const access = '?api-version=2022-04-01';
const locks = '?api-version=2020-05-01';
const accountBody = { location: 'francecentral', kind: 'StorageV2', sku: { name: 'Standard_ZRS' } };
const credentialBody = (subject: string, more: object = {}) => ({
  properties: { issuer, subject, audiences: ['api://AzureADTokenExchange'], ...more },
});
const guid = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5');
const assignment = (name: string, scope = group) =>
  `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}${access}`;
const role = (id: string) => `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${id}`;
const [readerRole, ownerRole] = ['acdd72a7-3385-48ef-bd42-f606fba81ae7', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'];
let principalId = '';

beforeAll(async () => {
  lab = await startLaboratory({ takenNames: ['somebodyelses'] });
  addClient(lab, 'Owner');
  addClient(lab, 'Reader', reader);
  addClient(lab, undefined, nobody);
  addClient(lab, 'Role Based Access Control Administrator', giver);
  lab.azure.tenant({ tenantId: otherTenant });
  addClient(lab, 'Owner', foreigner, otherTenant);
  lab.azure.subscription({ subscriptionId: disabled, tenantId, state: 'Disabled' });
  for (const [method, path, body] of [
    ['PUT', group + resources, { location: 'France Central' }],
    ['PUT', account + storage, accountBody],
    ['PUT', identity + msi, { location: 'francecentral' }],
  ] as const) {
    const { status, text, headers } = await lab.arm(method, path, body);
    if (status >= 300) throw new Error(text);
    if (status === 202) await lab.ask('GET', String(headers.location), { token: await lab.token() });
  }
  await lab.arm('PUT', container + storage, {});
  const { data } = await lab.arm('GET', identity + msi);
  principalId = String((data.properties as { principalId: string }).principalId);
  await lab.arm('PUT', credential('first'), credentialBody('repo:a/b:environment:x'));
});
afterAll(() => lab[Symbol.asyncDispose]());

const as = (client: string, tenant = tenantId) => lab.token('https://management.azure.com/.default', client, tenant);

interface Refused {
  readonly status: number;
  readonly code: string;
  readonly says: string;
  readonly ask: () => Promise<Answer>;
}

const refusals: readonly Refused[] = [
  { status: 401, code: 'AuthenticationFailed', says: "'Authorization' header is missing", ask: () => lab.ask('GET', `https://management.azure.com${subscription}?api-version=2022-12-01`) },
  { status: 401, code: 'InvalidAuthenticationToken', says: 'invalid', ask: () => lab.arm('GET', subscription, undefined, 'x.y.z') },
  { status: 401, code: 'InvalidAuthenticationToken', says: 'invalid', ask: async () => lab.arm('GET', subscription, undefined, (await createSigner(() => lab.now)).sign({ aud: 'https://management.azure.com' })) },
  { status: 401, code: 'InvalidAuthenticationTokenAudience', says: "'https://graph.microsoft.com'", ask: async () => lab.arm('GET', subscription, undefined, await lab.token('https://graph.microsoft.com/.default')) },
  { status: 401, code: 'InvalidAuthenticationTokenTenant', says: `wrong issuer 'https://sts.windows.net/${otherTenant}/'`, ask: async () => lab.arm('GET', subscription, undefined, await as(foreigner, otherTenant)) },
  { status: 400, code: 'InvalidSubscriptionId', says: "'production' is malformed", ask: () => lab.arm('GET', '/subscriptions/production') },
  { status: 404, code: 'SubscriptionNotFound', says: 'could not be found', ask: () => lab.arm('GET', '/subscriptions/00000000-0000-4000-8000-000000000000') },
  { status: 404, code: 'SubscriptionNotFound', says: subscriptionId, ask: async () => lab.arm('GET', subscription, undefined, await as(nobody)) },
  { status: 409, code: 'ReadOnlyDisabledSubscription', says: 'is disabled', ask: () => lab.arm('PUT', `/subscriptions/${disabled}/resourceGroups/x${resources}`, { location: 'francecentral' }) },
  { status: 400, code: 'MissingApiVersionParameter', says: 'api-version', ask: () => lab.arm('GET', `${subscription}?x`) },
  { status: 400, code: 'InvalidRequestContent', says: 'deserialized', ask: async () => lab.ask('PUT', `https://management.azure.com${group}${resources}`, { token: await lab.token(), form: { a: 'b' } }) },
  { status: 403, code: 'AuthorizationFailed', says: "action 'Microsoft.Resources/subscriptions/resourceGroups/write'", ask: async () => lab.arm('PUT', group + resources, { location: 'francecentral' }, await as(reader)) },
  { status: 403, code: 'AuthorizationFailed', says: `over scope '${account}'`, ask: async () => lab.arm('GET', account + storage, undefined, await as(nobody)) },
  { status: 403, code: 'AuthorizationFailed', says: 'Microsoft.Storage/storageAccounts/listKeys/action', ask: async () => lab.arm('POST', `${account}/listKeys${storage}`, undefined, await as(reader)) },
  { status: 403, code: 'AuthorizationFailed', says: 'locks/write', ask: async () => lab.arm('PUT', `${group}/providers/Microsoft.Authorization/locks/x${locks}`, { properties: { level: 'ReadOnly' } }, await as(giver)) },
  { status: 404, code: 'ResourceGroupNotFound', says: "'rg-none'", ask: () => lab.arm('GET', `${subscription}/resourceGroups/rg-none${resources}`) },
  { status: 400, code: 'InvalidResourceGroup', says: 'invalid characters', ask: () => lab.arm('PUT', `${subscription}/resourceGroups/rg%20x${resources}`, { location: 'francecentral' }) },
  { status: 400, code: 'LocationRequired', says: 'location', ask: () => lab.arm('PUT', `${subscription}/resourceGroups/rg-x${resources}`, {}) },
  { status: 409, code: 'InvalidResourceGroupLocation', says: "already exists in location 'francecentral'", ask: () => lab.arm('PUT', group + resources, { location: 'westeurope' }) },
  { status: 404, code: 'ResourceGroupNotFound', says: "'rg-none'", ask: () => lab.arm('PUT', account.replace('rg-state', 'rg-none') + storage, accountBody) },
  { status: 404, code: 'ResourceNotFound', says: "'Microsoft.Storage/storageAccounts/labstate9' under resource group 'rg-state'", ask: () => lab.arm('GET', account.replace('labstate1', 'labstate9') + storage) },
  { status: 400, code: 'AccountNameInvalid', says: 'between 3 and 24 characters', ask: () => lab.arm('PUT', account.replace('labstate1', 'Lab_State') + storage, accountBody) },
  { status: 409, code: 'StorageAccountAlreadyTaken', says: 'somebodyelses is already taken', ask: () => lab.arm('PUT', account.replace('labstate1', 'somebodyelses') + storage, accountBody) },
  { status: 409, code: 'InvalidResourceLocation', says: "already exists in location 'francecentral'", ask: () => lab.arm('PUT', account + storage, { ...accountBody, location: 'westeurope' }) },
  { status: 404, code: 'ParentResourceNotFound', says: 'parent resource', ask: () => lab.arm('PUT', container.replace('labstate1', 'labstate9') + storage, {}) },
  { status: 404, code: 'ContainerNotFound', says: 'does not exist', ask: () => lab.arm('GET', `${container}none${storage}`) },
  { status: 400, code: 'InvalidResourceName', says: 'invalid characters', ask: () => lab.arm('PUT', `${container}--x${storage}`, {}) },
  { status: 409, code: 'PublicAccessNotPermitted', says: 'not permitted', ask: () => lab.arm('PUT', `${container}2${storage}`, { properties: { publicAccess: 'Blob' } }) },
  { status: 400, code: 'BadRequest', says: 'Issuer and subject combination already exists', ask: () => lab.arm('PUT', credential('second'), credentialBody('repo:a/b:environment:x')) },
  { status: 400, code: 'BadRequest', says: '1 to 600 characters', ask: () => lab.arm('PUT', credential('second'), credentialBody('x'.repeat(601))) },
  { status: 400, code: 'BadRequest', says: 'exactly one audience', ask: () => lab.arm('PUT', credential('second'), credentialBody('y', { audiences: ['a', 'b'] })) },
  { status: 400, code: 'BadRequest', says: 'no https address', ask: () => lab.arm('PUT', credential('second'), credentialBody('y', { issuer: ` ${issuer}` })) },
  { status: 400, code: 'BadRequest', says: 'name', ask: () => lab.arm('PUT', credential('x'), credentialBody('y')) },
  { status: 404, code: 'ParentResourceNotFound', says: 'federatedIdentityCredentials', ask: () => lab.arm('PUT', credential('second').replace('id-plan', 'id-none'), credentialBody('y')) },
  { status: 400, code: 'PrincipalNotFound', says: 'replication delay', ask: () => lab.arm('PUT', assignment(guid('a')), { properties: { roleDefinitionId: role(readerRole), principalId: guid('who') } }) },
  { status: 400, code: 'UnmatchedPrincipalType', says: "type 'ServicePrincipal'", ask: () => lab.arm('PUT', assignment(guid('a')), { properties: { roleDefinitionId: role(readerRole), principalId, principalType: 'User' } }) },
  { status: 400, code: 'RoleDefinitionDoesNotExist', says: 'does not exist', ask: () => lab.arm('PUT', assignment(guid('a')), { properties: { roleDefinitionId: role(guid('r')), principalId } }) },
  { status: 400, code: 'InvalidRoleAssignmentId', says: 'must be a GUID', ask: () => lab.arm('PUT', assignment('mine'), { properties: { roleDefinitionId: role(readerRole), principalId } }) },
  { status: 404, code: 'RoleAssignmentNotFound', says: 'not found', ask: () => lab.arm('GET', assignment(guid('none'))) },
  { status: 400, code: 'UnsupportedQuery', says: 'not supported', ask: () => lab.arm('GET', `${group}/providers/Microsoft.Authorization/roleAssignments${access}&$filter=x%20eq%201`) },
  { status: 404, code: 'LockNotFound', says: 'could not be found', ask: () => lab.arm('GET', `${group}/providers/Microsoft.Authorization/locks/none${locks}`) },
  { status: 404, code: 'InvalidResourceNamespace', says: "'Microsoft.Nothing'", ask: () => lab.arm('GET', `${subscription}/providers/Microsoft.Nothing${resources}`) },
  { status: 404, code: 'OperationNotFound', says: 'not be found', ask: () => lab.arm('GET', `${subscription}/providers/Microsoft.Storage/locations/x/asyncoperations/none${storage}`) },
]; // biome-ignore format: one case per line

describe('the resource manager', () => {
  test.each(refusals)('refuses with $status $code: $says', async ({ status, code, says, ask }) => {
    const before = lab.azure.snapshot();
    const answer = await ask();
    expect(answer.data).toMatchObject({ error: { code, message: expect.stringContaining(says) } });
    expect(answer.status).toBe(status);
    if (status === 401) expect(answer.headers['www-authenticate']).toMatch(/^Bearer authorization_uri="https:/);
    expect(lab.azure.snapshot()).toBe(before);
  });

  test('refuses a token that has ended', async () => {
    const own = await startLaboratory({ tokenLifetimeS: 60 });
    addClient(own, 'Reader');
    expect((await own.arm('GET', subscription)).data).toMatchObject({ subscriptionId, state: 'Enabled', tenantId });
    own.now = new Date(own.now.getTime() + 61_000);
    expect((await own.arm('GET', subscription)).data).toMatchObject({ error: { code: 'ExpiredAuthenticationToken' } });
    await own[Symbol.asyncDispose]();
  });

  test('does not see a new role at once where that is asked for', async () => {
    const own = await startLaboratory({ propagation: { roleAttempts: 2 } });
    addClient(own, 'Reader');
    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt += 1) statuses.push((await own.arm('GET', subscription)).status);
    expect(statuses).toEqual([404, 404, 200]);
    await own[Symbol.asyncDispose]();
  });

  test('takes no resource of a provider that nobody registered, until somebody does', async () => {
    const own = await startLaboratory();
    addClient(own, 'Owner');
    own.azure.subscription({ subscriptionId, tenantId, unregistered: ['Microsoft.Storage'] });
    await own.arm('PUT', group + resources, { location: 'francecentral' });
    const refused = await own.arm('PUT', account + storage, accountBody);
    expect(refused.data).toMatchObject({ error: { code: 'MissingSubscriptionRegistration' } });
    const registered = await own.arm('POST', `${subscription}/providers/Microsoft.Storage/register${resources}`);
    expect(registered.data).toMatchObject({ registrationState: 'Registered' });
    expect((await own.arm('PUT', account + storage, accountBody)).status).toBe(202);
    // Until it is whole, nothing can be put into it.
    const early = await own.arm('PUT', container + storage, {});
    expect(early.data).toMatchObject({ error: { code: 'StorageAccountIsNotProvisioned' } });
    await own[Symbol.asyncDispose]();
  });

  test('writes one credential of an identity at a time, and twenty in all', async () => {
    const own = await startLaboratory();
    addClient(own, 'Owner');
    await own.arm('PUT', group + resources, { location: 'francecentral' });
    await own.arm('PUT', identity + msi, { location: 'francecentral' });
    const put = (index: number) =>
      own.arm('PUT', credential(`number-${index}`), credentialBody(`repo:a/b:ref:${index}`));
    const both = await Promise.all([put(0), put(1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    for (let index = 0; index < 20; index += 1) expect((await put(index)).status).toBeLessThan(300);
    expect((await put(20)).data).toMatchObject({ error: { message: expect.stringContaining('maximum of 20') } });
    await own[Symbol.asyncDispose]();
  });

  test('lets an identity sign in by the credential that it was given, and no longer once that is gone', async () => {
    const { data } = await lab.arm('GET', identity + msi);
    const { clientId: client } = data.properties as { readonly clientId: string };
    const form = { client_id: client, client_assertion: lab.assertion({ sub: 'repo:a/b:environment:x' }) };
    expect((await lab.signIn({ form })).status).toBe(200);
    await lab.arm('DELETE', credential('first'));
    expect((await lab.signIn({ form })).data).toMatchObject({ error_codes: [70025] });
    expect((await lab.arm('PUT', credential('first'), credentialBody('repo:a/b:environment:x'))).status).toBe(201);
  });

  test('knows a role assignment by its name and by what it says', async () => {
    const body = { properties: { roleDefinitionId: role(readerRole), principalId, principalType: 'ServicePrincipal' } };
    const first = await lab.arm('PUT', assignment(guid('one')), body);
    expect(first.status).toBe(201);
    expect((await lab.arm('PUT', assignment(guid('one')), body)).status).toBe(200);
    const again = await lab.arm('PUT', assignment(guid('two')), body);
    expect(again.status).toBe(409);
    expect(again.data).toMatchObject({ error: { code: 'RoleAssignmentExists' } });
    const changed = await lab.arm('PUT', assignment(guid('one')), { properties: { ...body.properties, roleDefinitionId: role(ownerRole) } }); // biome-ignore format: one line
    expect(changed.data).toMatchObject({ error: { code: 'RoleAssignmentUpdateNotPermitted' } });
    const filters = [`principalId eq '${principalId}'`, 'atScope()', `atScope() and assignedTo('${principalId}')`];
    const found = await Promise.all(
      filters.map(async (filter) => {
        const list = `${group}/providers/Microsoft.Authorization/roleAssignments${access}`;
        const { data } = await lab.arm('GET', `${list}&$filter=${encodeURIComponent(filter)}`);
        return (data.value as readonly unknown[]).length;
      }),
    );
    // At or above the group: those of four clients at the subscription, and this one.
    expect(found).toEqual([1, 5, 1]);
    expect((await lab.arm('DELETE', assignment(guid('one')))).status).toBe(200);
    expect((await lab.arm('DELETE', assignment(guid('one')))).status).toBe(204);
  });

  test('lets somebody give only the roles that a condition names', async () => {
    const limited = '12121212-1212-4121-8121-121212121212';
    const scope = `${subscription}/resourceGroups/rg-state`;
    const objectId = addClient(lab, undefined, limited);
    const condition = `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${readerRole}}))`;
    const properties = { roleDefinitionId: role('f58310d9-a9f6-439a-9e8d-f62e7b41a168'), principalId: objectId, condition, conditionVersion: '2.0' }; // biome-ignore format: one line
    expect((await lab.arm('PUT', assignment(guid('limit')), { properties })).status).toBe(201);
    const give = async (id: string) =>
      (await lab.arm('PUT', assignment(guid(id), scope), { properties: { roleDefinitionId: role(id), principalId } }, await as(limited))).status; // biome-ignore format: one line
    expect(await give(ownerRole)).toBe(403);
    expect(await give(readerRole)).toBe(201);
  });

  test('keeps what is locked, and all that it is in', async () => {
    const lock = `${account}/providers/Microsoft.Authorization/locks/keep${locks}`;
    const body = { properties: { level: 'CanNotDelete', notes: 'state' } };
    expect((await lab.arm('PUT', lock, body)).status).toBe(201);
    for (const path of [container + storage, account + storage, group + resources]) {
      const { status, data } = await lab.arm('DELETE', path);
      expect({ status, data }).toMatchObject({ status: 409, data: { error: { code: 'ScopeLocked' } } });
    }
    expect((await lab.arm('PUT', account + storage, accountBody)).status).toBe(200);
    expect((await lab.arm('DELETE', lock)).status).toBe(200);
    expect((await lab.arm('DELETE', container + storage)).status).toBe(200);
  });

  test('keeps resources of other types as they are sent', async () => {
    const registry = `${group}/providers/Microsoft.ContainerRegistry/registries/labimages?api-version=2023-07-01`;
    const put = await lab.arm('PUT', registry, { location: 'France Central', sku: { name: 'Basic' }, properties: { adminUserEnabled: false } }); // biome-ignore format: one line
    expect(put.status).toBe(201);
    expect((await lab.arm('GET', registry)).data).toMatchObject({
      name: 'labimages',
      type: 'Microsoft.ContainerRegistry/registries',
      location: 'francecentral',
      sku: { name: 'Basic' },
      properties: { adminUserEnabled: false, loginServer: 'labimages.azurecr.io', provisioningState: 'Succeeded' },
    });
    expect((await lab.arm('DELETE', registry)).status).toBe(200);
    expect((await lab.arm('GET', registry)).status).toBe(404);
    expect(lab.azure.violations().filter(({ path }) => path.includes('labimages'))).toEqual([]);
  });

  test('counts a role where it was given and below, and nowhere else', async () => {
    const client = '34343434-3434-4343-8343-343434343434';
    const principalId = addClient(lab, undefined, client);
    lab.azure.assign({ principalId, role: 'Contributor', scope: group });
    const token = await as(client);
    const ask = async (method: string, path: string, body?: unknown) =>
      (await lab.arm(method, path, body, token)).status;
    expect(await ask('GET', account + storage)).toBe(200);
    expect(await ask('GET', subscription)).toBe(200);
    // A name that begins alike is another group.
    expect(await ask('GET', `${group}-other${resources}`)).toBe(403);
    expect(await ask('PUT', `${subscription}/resourceGroups/rg-new${resources}`, { location: 'francecentral' })).toBe(
      403,
    );
    // A contributor gives no roles.
    const properties = { roleDefinitionId: role(readerRole), principalId };
    expect(await ask('PUT', assignment(guid('self')), { properties })).toBe(403);
  });

  test('gives an error on demand', async () => {
    const fault = { status: 429, code: 'TooManyRequests', message: 'Slow down.' };
    lab.azure.faults.add(armFault(fault, { path: /management\.azure\.com\/subscriptions\/[^/]+\?/ }));
    expect((await lab.arm('GET', subscription)).data).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect((await lab.arm('GET', subscription)).status).toBe(200);
  });

  test('tells of what no client of Azure sends', async () => {
    const own = await startLaboratory();
    addClient(own, 'Owner');
    await own.arm('PUT', group + resources, { location: 'francecentral' });
    expect(own.azure.violations()).toEqual([]);
    await own.arm('PUT', group + resources, { location: 'francecentral', colour: 'blue' });
    await own.arm('GET', `${group}?api-version=1999-01-01`);
    await own.arm('GET', `${group}${resources}&verbose=1`);
    await own.arm('GET', `${subscription}/providers/Microsoft.Quantum/workspaces/x${resources}`);
    expect(own.azure.violations().map(({ what }) => what)).toEqual([
      'body: "colour" is not a known property',
      'ResourceGroups_Get is not known in api-version 1999-01-01',
      'query: "verbose" is not a known parameter',
      'unknown route',
    ]);
    await own[Symbol.asyncDispose]();
  });
});
