import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { entraErrors } from '../../../src/lab/azure/entra-errors.ts';
import { entraFault } from '../../../src/lab/azure/index.ts';
import { createSigner } from '../../../src/lab/github/oidc.ts';
import {
  addClient,
  audience,
  clientId,
  issuer,
  type Laboratory,
  startLaboratory,
  subject,
  tenantId,
} from './support.ts';

let lab: Laboratory;
const disabled = '66666666-6666-4666-8666-666666666666';
const bare = '77777777-7777-4777-8777-777777777777';
const elsewhere = '88888888-8888-4888-8888-888888888888';
const otherTenant = '99999999-9999-4999-8999-999999999999';

beforeAll(async () => {
  lab = await startLaboratory();
  addClient(lab, 'Reader');
  lab.azure.tenant({ tenantId: otherTenant });
  addClient(lab, undefined, elsewhere, otherTenant);
  lab.azure.application({ clientId: disabled, tenantId, disabled: true });
  lab.azure.application({ clientId: bare, tenantId, displayName: 'bare' });
});
afterAll(() => lab[Symbol.asyncDispose]());

type Change = (lab: Laboratory) => {
  readonly form?: Readonly<Record<string, string>>;
  readonly tenant?: string;
};
const assertion =
  (claims: Readonly<Record<string, unknown>>): Change =>
  ({ assertion: sign }) => ({ form: { client_assertion: sign(claims) } });
const form =
  (values: Readonly<Record<string, string>>): Change =>
  () => ({ form: values });

const cases: readonly (readonly [code: keyof typeof entraErrors, what: string, change: Change, says: string])[] = [
  [900023, 'a tenant that is no GUID and no domain', () => ({ tenant: 'nowhere' }), "'nowhere' is neither a valid DNS name"],
  [90002, 'a tenant that does not exist', () => ({ tenant: '00000000-0000-4000-8000-000000000000' }), 'not found. Check to make sure you have the correct tenant ID'],
  [900144, 'no scope', form({ scope: '' }), "parameter: 'scope'"],
  [70003, 'another grant', form({ grant_type: 'password' }), "grant type 'password'"],
  [700016, 'a client that does not exist', form({ client_id: tenantId }), `'${tenantId}' was not found in the directory 'Laboratory'`],
  [700016, 'a client of another tenant', form({ client_id: elsewhere }), `'${elsewhere}' was not found`],
  [7000112, 'a disabled client', form({ client_id: disabled }), 'is disabled'],
  [7000218, 'no assertion', form({ client_assertion: '' }), "'client_assertion' or 'client_secret'"],
  [7000215, 'a secret', form({ client_secret: 'x' }), 'Invalid client secret provided'],
  [1002012, 'a scope without /.default', form({ scope: 'https://management.azure.com/user' }), '/.default suffixed'],
  [500011, 'an unknown resource', form({ scope: 'https://example.com/.default' }), 'named https://example.com was not found'],
  [50027, 'something that is no token', form({ client_assertion: 'a.b.c' }), 'invalid or malformed'],
  [70025, 'a client that trusts nobody', form({ client_id: bare }), `'${bare}'(bare) has no configured federated identity credentials`],
  [700211, 'another issuer', assertion({ iss: `${issuer}/` }), `issuer '${issuer}/'`],
  [700213, 'another environment', assertion({ sub: 'repo:acme/infra:environment:prod-plan' }), "subject 'repo:acme/infra:environment:prod-plan'"],
  [700213, 'the form with ids', assertion({ sub: 'repo:acme@1/infra@2:environment:dev-plan' }), 'repo:acme@1/infra@2'],
  [7002138, 'a subject in other letters', assertion({ sub: 'repo:Acme/infra:environment:dev-plan' }), 'case-insensitive comparison'],
  [700212, 'another audience', assertion({ aud: 'https://github.com/acme' }), "audience 'https://github.com/acme'"],
  [700024, 'an old assertion', assertion({ nbf: 1_700_000_000, exp: 1_700_000_300 }), 'expiry time of assertion 2023-11-14T22:18:20.000Z'],
  [700024, 'an assertion of the future', assertion({ nbf: 2_000_000_000, exp: 2_000_000_300 }), 'valid from 2033'],
  [700027, 'a forged assertion', ({ assertion: sign }) => ({ form: { client_assertion: `${sign().slice(0, -40)}${'A'.repeat(40)}` } }), 'signature'],
]; // biome-ignore format: one case per line

describe('the token endpoint', () => {
  test('gives a token with the claims of an application', async () => {
    const { status, data, headers } = await lab.signIn();
    expect(status).toBe(200);
    expect(data).toMatchObject({ token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599 });
    expect(headers['cache-control']).toContain('no-store');
    const claims = JSON.parse(Buffer.from(String(data.access_token).split('.')[1] ?? '', 'base64url').toString());
    const iat = lab.now.getTime() / 1000;
    expect(claims).toMatchObject({ aud: 'https://management.azure.com', iss: `https://sts.windows.net/${tenantId}/` });
    expect(claims).toMatchObject({ appid: clientId, tid: tenantId, idtyp: 'app', ver: '1.0', iat, exp: iat + 3599 });
    expect(claims.oid).toBe(claims.sub);
  });

  test.each(cases)('answers AADSTS%i to %s', async (code, _, change, says) => {
    const { status, data } = await lab.signIn(change(lab));
    expect(status).toBe(entraErrors[code].status);
    expect(data).toMatchObject({ error: entraErrors[code].error, error_codes: [code] });
    expect(data.error_uri).toBe(`https://login.microsoftonline.com/error?code=${code}`);
    expect(data.error_description).toContain(says);
    expect(data.error_description).toMatch(
      /^AADSTS\d+: .* Trace ID: [\w-]{36} Correlation ID: [\w-]{36} Timestamp: 2026-03-02 10:00:00Z$/,
    );
  });

  test('answers AADSTS7000272 to a key that the issuer does not show', async () => {
    const stranger = await createSigner(() => lab.now);
    const seconds = lab.now.getTime() / 1000;
    const claims = { iss: issuer, sub: subject, aud: audience, nbf: seconds, exp: seconds + 300 };
    const { data } = await lab.signIn({ form: { client_assertion: stranger.sign(claims) } });
    expect(data).toMatchObject({ error_codes: [7000272] });
  });

  test('answers AADSTS90061 when the issuer does not answer', async () => {
    lab.azure.faults.add({ match: { path: /token\.actions.*jwks/ }, kind: 'status', status: 503 });
    expect((await lab.signIn()).data).toMatchObject({ error_codes: [90061] });
    expect((await lab.signIn()).status).toBe(200);
  });

  test.each(Object.keys(entraErrors).map((code) => [Number(code) as keyof typeof entraErrors]))(
    'gives AADSTS%i on demand, once',
    async (code) => {
      lab.azure.faults.add(entraFault(code));
      const { status, data } = await lab.signIn();
      expect(status).toBe(entraErrors[code].status);
      expect(data).toMatchObject({ error_codes: [code] });
      expect((await lab.signIn()).status).toBe(200);
    },
  );

  test('does not see a new credential at once where that is asked for', async () => {
    lab.azure.propagate({ credentialAttempts: 2 });
    addClient(lab, undefined, otherTenant);
    const codes = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      codes.push((await lab.signIn({ form: { client_id: otherTenant } })).data.error_codes);
    }
    lab.azure.propagate({});
    expect(codes).toEqual([[70025], [70025], undefined]);
  });
});

test('clients find the authority, its metadata and its keys', async () => {
  const host = 'https://login.microsoftonline.com';
  const instance = await lab.ask('GET', `${host}/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent(`${host}/${tenantId}/oauth2/v2.0/authorize`)}`); // biome-ignore format: one line
  const { data } = await lab.ask('GET', String(instance.data.tenant_discovery_endpoint));
  expect(data).toMatchObject({
    issuer: `${host}/${tenantId}/v2.0`,
    token_endpoint: `${host}/${tenantId}/oauth2/v2.0/token`,
  });
  expect((await lab.ask('GET', String(data.jwks_uri))).data).toMatchObject({ keys: [{ kty: 'RSA', use: 'sig' }] });
  expect((await lab.ask('GET', `${host}/organizations/v2.0/.well-known/openid-configuration`)).status).toBe(200);
  expect(lab.azure.violations()).toEqual([]);
});

test('a host that is named gets through, and nothing is seen of it', async () => {
  const server = createServer((socket) => socket.end('hello'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('HTTPS_PROXY', '');
  vi.stubEnv('https_proxy', '');
  const own = await startLaboratory({ passThrough: ['localhost'] });
  const proxy = new URL(own.azure.proxyUrl);
  const client = connect(Number(proxy.port), proxy.hostname);
  client.write(`CONNECT localhost:${port} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`);
  let text = '';
  for await (const chunk of client) text += String(chunk);
  expect(text).toBe('HTTP/1.1 200 Connection Established\r\n\r\nhello');
  expect(own.azure.requests).toEqual([]);
  await own[Symbol.asyncDispose]();
  server.close();
});

test('nobody gets through to any other host', async () => {
  const own = await startLaboratory();
  await expect(own.ask('GET', 'https://example.com/')).rejects.toThrow('CONNECT example.com: 502');
  expect(own.azure.violations()).toMatchObject([{ host: 'example.com', what: 'unknown host' }]);
  // An account that does not exist is no mistake of the laboratory's.
  await expect(own.ask('GET', 'https://nobodyhasthis.blob.core.windows.net/')).rejects.toThrow('502');
  expect(own.azure.violations()).toHaveLength(1);
  await own.ask('GET', 'https://login.microsoftonline.com/x/y');
  expect(own.azure.violations()).toHaveLength(2);
  await own[Symbol.asyncDispose]();
});
