import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addClient, type Laboratory, startLaboratory, subscription, tenantId } from './support.ts';

let lab: Laboratory;
const registry = `${subscription}/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/labimages`;
const base = 'https://labimages.azurecr.io';
const nobody = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const puller = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';
const docker = '00000000-0000-0000-0000-000000000000';

beforeAll(async () => {
  lab = await startLaboratory();
  addClient(lab, 'Owner');
  addClient(lab, undefined, nobody);
  const principalId = addClient(lab, undefined, puller);
  await lab.arm('PUT', `${subscription}/resourceGroups/rg?api-version=2025-04-01`, { location: 'francecentral' });
  await lab.arm('PUT', `${registry}?api-version=2023-07-01`, { location: 'francecentral', sku: { name: 'Basic' } });
  lab.azure.assign({ principalId, role: 'AcrPull', scope: registry });
});
afterAll(() => lab[Symbol.asyncDispose]());

async function exchange(form: Readonly<Record<string, string>>, client = puller) {
  const token = await lab.token('https://containerregistry.azure.net/.default', client);
  const service = 'labimages.azurecr.io';
  return lab.ask('POST', `${base}/oauth2/exchange`, {
    form: { grant_type: 'access_token', service, tenant: tenantId, access_token: token, ...form },
  });
}

describe('a container registry', () => {
  test('says where tokens come from, exchanges one, and takes what Docker then gets for it', async () => {
    const first = await lab.ask('GET', `${base}/v2/`);
    expect(first.status).toBe(401);
    const realm = `Bearer realm="${base}/oauth2/token",service="labimages.azurecr.io"`;
    expect(first.headers['www-authenticate']).toBe(realm);
    const { status, data } = await exchange({});
    expect(status).toBe(200);
    const password = Buffer.from(`${docker}:${String(data.refresh_token)}`).toString('base64');
    const scope = encodeURIComponent('repository:app:pull,push');
    const given = await lab.ask('GET', `${base}/oauth2/token?service=labimages.azurecr.io&scope=${scope}`, {
      headers: { authorization: `Basic ${password}` },
    });
    const token = String(given.data.access_token);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims.access).toEqual([{ type: 'repository', name: 'app', actions: ['pull'] }]);
    expect((await lab.ask('GET', `${base}/v2/`, { token })).status).toBe(200);
  });

  test.each<{ what: string; form: Readonly<Record<string, string>>; client: string; status: number }>([
    { what: 'no role at it', form: {}, client: nobody, status: 401 },
    { what: 'another tenant', form: { tenant: nobody }, client: puller, status: 401 },
    { what: 'a forged token', form: { access_token: 'a.b.c' }, client: puller, status: 401 },
    { what: 'another registry', form: { service: 'other.azurecr.io' }, client: puller, status: 400 },
    { what: 'another grant', form: { grant_type: 'password' }, client: puller, status: 400 },
  ])('exchanges nothing for $what', async ({ form, client, status }) => {
    const answer = await exchange(form, client);
    expect(answer.status).toBe(status);
    expect(answer.data).not.toHaveProperty('refresh_token');
    expect(answer.data).toHaveProperty('errors.0.code');
  });

  test('is not there before it is made', async () => {
    await expect(lab.ask('GET', 'https://nothere.azurecr.io/v2/')).rejects.toThrow('502');
    expect(lab.azure.violations()).toEqual([]);
  });
});
