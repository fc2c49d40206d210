/** Who gets at the data of the laboratory's storage accounts, with a real Azurite behind it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { requireTool } from '../../scripts/tools/table.ts';
import { type Ask, addClient, clientId, type Laboratory, startLaboratory, subscriptionId, tenantId } from '../unit/lab-azure/support.ts'; // biome-ignore format: one line
import { azuriteProgram } from './support/azurite.ts';

const azurite = azuriteProgram();
const reader = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const nobody = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const scope = 'https://storage.azure.com/.default';
const base = 'https://openmrscoredevsav1.blob.core.windows.net';
const blob = `${base}/tfstate-dev/dev.tfstate`;
const version = { 'x-ms-version': '2024-11-04' };
const write: Ask = { headers: { ...version, 'x-ms-blob-type': 'BlockBlob' }, body: { serial: 1 } };
const storage = 'api-version=2026-09-01';
let lab: Laboratory;
let account = '';

beforeAll(async () => {
  if (azurite === undefined) return;
  lab = await startLaboratory({ azurite });
  const owner = addClient(lab, 'Owner');
  addClient(lab, 'Storage Blob Data Reader', reader);
  addClient(lab, undefined, nobody);
  const containers = ['tfstate-dev'];
  const resourceGroup = 'rg-state';
  account = await lab.azure.storageAccount({ subscriptionId, resourceGroup, name: 'openmrscoredevsav1', containers });
  lab.azure.assign({ principalId: owner, role: 'Storage Blob Data Contributor', scope: account });
});
afterAll(() => lab?.[Symbol.asyncDispose]());

describe('the data of an account', () => {
  beforeEach((context) => void requireTool(context, 'azurite'));

  test('is written and read by who has a role for it', async () => {
    const token = await lab.token(scope);
    expect((await lab.ask('PUT', blob, { ...write, token })).status).toBe(201);
    const read = await lab.ask('GET', blob, { headers: version, token: await lab.token(scope, reader) });
    expect(read).toMatchObject({ status: 200, data: { serial: 1 } });
    const own = await lab.token(`${base}/.default`);
    expect((await lab.ask('HEAD', blob, { headers: version, token: own })).headers['content-length']).toBe('12');
    expect(lab.azure.requests.at(-1)).toMatchObject({ route: 'blob/read', who: clientId });
  });

  test.each<{ what: string; status: number; code: string; method: string; url?: string; ask: () => Promise<Ask> | Ask }>([
    { what: 'nobody', status: 401, code: 'NoAuthenticationInformation', method: 'GET', ask: () => ({}) },
    { what: 'a key', status: 403, code: 'KeyBasedAuthenticationNotPermitted', method: 'GET', ask: () => ({ headers: { authorization: 'SharedKey openmrscoredevsav1:eA==' } }) },
    { what: 'a signed address', status: 403, code: 'KeyBasedAuthenticationNotPermitted', method: 'GET', url: `${blob}?sv=2024-11-04&sig=eA`, ask: () => ({}) },
    { what: 'a token for something else', status: 401, code: 'InvalidAuthenticationInfo', method: 'GET', ask: async () => ({ token: await lab.token() }) },
    { what: 'a forged token', status: 401, code: 'InvalidAuthenticationInfo', method: 'GET', ask: async () => ({ token: `${(await lab.token(scope)).slice(0, -20)}${'A'.repeat(20)}` }) },
    { what: 'who has no role', status: 403, code: 'AuthorizationPermissionMismatch', method: 'GET', ask: async () => ({ token: await lab.token(scope, nobody) }) },
    { what: 'a reader who writes', status: 403, code: 'AuthorizationPermissionMismatch', method: 'PUT', ask: async () => ({ ...write, token: await lab.token(scope, reader) }) },
    { what: 'a reader who takes the lock', status: 403, code: 'AuthorizationPermissionMismatch', method: 'PUT', url: `${blob}?comp=lease`, ask: async () => ({ headers: { ...version, 'x-ms-lease-action': 'acquire', 'x-ms-lease-duration': '-1' }, token: await lab.token(scope, reader) }) },
    { what: 'a container that is not there', status: 404, code: 'ContainerNotFound', method: 'GET', url: `${base}/none/x`, ask: async () => ({ token: await lab.token(scope) }) },
  ])('is refused to $what: $code', async ({ status, code, method, url = blob, ask }) => {
    const answer = await lab.ask(method, url, { headers: version, ...(await ask()) });
    expect(answer.status).toBe(status);
    expect(answer.headers['x-ms-error-code']).toBe(code);
    expect(answer.text).toContain(`<Code>${code}</Code>`);
    if (status === 401) expect(answer.headers['www-authenticate']).toContain(`/${tenantId}/oauth2/authorize`);
  }); // biome-ignore format: one case per line

  test('is there for a container that the resource manager made, and gone with it', async () => {
    const container = `${account}/blobServices/default/containers/later?${storage}`;
    const token = await lab.token(scope);
    const url = `${base}/later/x`;
    expect((await lab.ask('PUT', url, { ...write, token })).status).toBe(404);
    expect((await lab.arm('PUT', container, {})).status).toBe(201);
    expect((await lab.ask('PUT', url, { ...write, token })).status).toBe(201);
    expect((await lab.arm('DELETE', container)).status).toBe(200);
    expect((await lab.ask('GET', url, { headers: version, token })).status).toBe(404);
    expect((await lab.arm('PUT', container, {})).status).toBe(201);
    expect((await lab.ask('GET', url, { headers: version, token })).status).toBe(404);
  });

  test('is refused to a token that has ended', async () => {
    const own = await lab.token(scope);
    const { now } = lab;
    lab.now = new Date(now.getTime() + 3_600_000);
    const answer = await lab.ask('GET', blob, { headers: version, token: own });
    lab.now = now;
    expect(answer.headers['x-ms-error-code']).toBe('InvalidAuthenticationInfo');
    expect(answer.text).toContain('expired');
  });

  test('is out of reach where the account lets no network in', async () => {
    const closed = await lab.arm('PATCH', `${account}?${storage}`, { properties: { publicNetworkAccess: 'Disabled' } });
    expect(closed.status).toBe(200);
    const answer = await lab.ask('GET', blob, { headers: version, token: await lab.token(scope) });
    expect(answer.headers['x-ms-error-code']).toBe('AuthorizationFailure');
    expect(lab.azure.violations()).toEqual([]);
  });
});
