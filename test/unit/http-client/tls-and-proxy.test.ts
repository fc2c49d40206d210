import { execFile } from 'node:child_process';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { promisify } from 'node:util';
import { HttpClient } from '@actions/http-client';
import { HttpFailure, send } from '@actions/http-client/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAuthority, json, serve, serveProxy, type TrustedAuthority } from './loopback.ts';

let authority: TrustedAuthority;
const bundled = getCACertificates('default');

beforeAll(() => {
  authority = createAuthority();
  setDefaultCACertificates([...bundled, authority.ca]);
});
afterAll(() => setDefaultCACertificates(bundled));
beforeEach(() => {
  for (const name of ['https_proxy', 'http_proxy', 'no_proxy']) {
    vi.stubEnv(name, '');
    vi.stubEnv(name.toUpperCase(), '');
  }
});

async function failure(promise: Promise<unknown>): Promise<HttpFailure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof HttpFailure) return error;
  throw new Error(`expected a HttpFailure, got ${String(error)}`);
}

describe('TLS', () => {
  it('accepts a certificate of a trusted authority for the right name', async () => {
    const server = await serve((response) => json(response, {}), authority.issue(['127.0.0.1']));
    expect((await send({ url: server.url })).status).toBe(200);
  });

  it.each([
    ['for another name', () => authority.issue(['other.test']), 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['of an unknown authority', () => createAuthority().issue(['127.0.0.1']), 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('refuses a certificate %s at once', async (_name, identity, code) => {
    const server = await serve((response) => json(response, {}), identity());
    const error = await failure(send({ url: server.url, headers: { authorization: 'Bearer s3cret' } }));
    expect(error).toMatchObject({ kind: 'tls', code, attempts: 1 });
    expect(server.requests).toHaveLength(0);
    if (code.startsWith('UNABLE')) expect(error.message).toContain('NODE_EXTRA_CA_CERTS');
  });

  it('refuses an answer that is no TLS at all', async () => {
    const server = await serve((response) => json(response, {}));
    expect(await failure(send({ url: server.url.replace('http', 'https') }))).toMatchObject({
      kind: 'tls',
      attempts: 1,
    });
  });

  it('is never left by a redirect', async () => {
    const plain = await serve((response) => json(response, {}));
    const server = await serve(
      (response) => response.writeHead(302, { location: plain.url }).end(),
      authority.issue(['127.0.0.1']),
    );
    expect(await failure(send({ url: server.url }))).toMatchObject({ kind: 'redirect', attempts: 1 });
    expect(plain.requests).toHaveLength(0);
    await expect(new HttpClient('test').get(server.url)).rejects.toThrow('Redirect from HTTPS to HTTP protocol.');
    expect(plain.requests).toHaveLength(0);
    const careless = new HttpClient('test', [], { allowRedirectDowngrade: true });
    await careless.get(server.url, { authorization: 's3cret' });
    expect(plain.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('is checked by the toolkit client, too, unless it is told not to', async () => {
    const server = await serve((response) => json(response, {}), authority.issue(['other.test']));
    await expect(new HttpClient('test').get(server.url)).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    const careless = new HttpClient('test', [], { ignoreSslError: true });
    expect((await careless.get(server.url)).message.statusCode).toBe(200);
  });
});

describe('a proxy', () => {
  it('tunnels https, and the certificate is that of the target', async () => {
    const proxy = await serveProxy({ credentials: 'user:p%20w' });
    const server = await serve((response, { url }) => json(response, { url }), authority.issue(['service.test']));
    vi.stubEnv('https_proxy', proxy.url.replace('p%20w', 'p%2520w'));
    const url = `https://service.test:${server.port}/path`;
    const response = await send({ url });
    expect(JSON.parse(response.body.toString())).toEqual({ url: '/path' });
    await send({ url });
    // The second request uses the open tunnel.
    expect(proxy.asked).toEqual([`CONNECT service.test:${server.port}`]);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  it('does not make a wrong certificate right', async () => {
    const proxy = await serveProxy();
    const server = await serve((response) => json(response, {}), authority.issue(['other.test']));
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    expect(await failure(send({ url: `https://service.test:${server.port}/` }))).toMatchObject({
      kind: 'tls',
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
      attempts: 1,
    });
  });

  it('is asked for http in absolute form', async () => {
    const proxy = await serveProxy({ credentials: 'user:pw' });
    vi.stubEnv('http_proxy', proxy.url);
    const response = await send({ url: 'http://service.test/path?q=1' });
    expect(JSON.parse(response.body.toString())).toEqual({
      host: 'service.test',
      path: 'http://service.test/path?q=1',
    });
  });

  it.each([
    ['wants credentials', { credentials: 'user:pw' }, 1, 'status 407'],
    ['forbids the target', { refuse: 403 }, 1, 'status 403'],
    ['is down for a while', { refuse: 502 }, 3, 'status 502'],
  ])('that %s is named', async (_name, behaviour, attempts, message) => {
    const proxy = await serveProxy(behaviour);
    const url = new URL(proxy.url);
    url.username = '';
    url.password = '';
    vi.stubEnv('https_proxy', url.href);
    const error = await failure(
      send({ url: 'https://service.test/' }, { maxAttempts: 3, backoff: { baseMs: 1, capMs: 1 } }),
    );
    expect(error).toMatchObject({ kind: 'proxy', attempts, sent: false });
    expect(error.message).toContain(message);
  });

  it.each([['service.test'], ['.test'], ['test'], ['*'], ['other.example, SERVICE.test:1']])(
    'is passed by for no_proxy=%s',
    async (no_proxy) => {
      const proxy = await serveProxy();
      vi.stubEnv('http_proxy', proxy.url);
      vi.stubEnv('no_proxy', no_proxy);
      // Nobody knows the name, so only the proxy could have answered.
      const error = await failure(send({ url: 'http://service.test:1/' }, { maxAttempts: 1 }));
      expect(error.kind).toBe('connect');
      expect(proxy.asked).toEqual([]);
    },
  );

  it('is passed by for this machine', async () => {
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    const server = await serve((response) => json(response, {}));
    expect((await send({ url: server.url })).status).toBe(200);
  });

  it('serves the toolkit client and its agents, too', async () => {
    const proxy = await serveProxy({ credentials: 'user:pw' });
    const server = await serve((response) => json(response, { through: 'tunnel' }), authority.issue(['service.test']));
    vi.stubEnv('https_proxy', proxy.url);
    const client = new HttpClient('test');
    const url = `https://service.test:${server.port}/`;
    expect((await client.getJson(url)).result).toEqual({ through: 'tunnel' });
    expect(client.getAgentDispatcher(url)?.uri).toBe(`${proxy.url}/`);
    expect(proxy.asked).toEqual([`CONNECT service.test:${server.port}`]);
  });
});

it('NODE_EXTRA_CA_CERTS holds within the tunnel of a proxy', async () => {
  const proxy = await serveProxy();
  const server = await serve((response) => json(response, { trusted: true }), authority.issue(['service.test']));
  const program = `
    const { send } = await import('@actions/http-client/engine');
    const { body } = await send({ url: 'https://service.test:${server.port}/' }, { maxAttempts: 1 });
    process.stdout.write(body);`;
  const run = (env: Record<string, string>) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: process.env.PATH, https_proxy: proxy.url, ...env },
    });
  expect((await run({ NODE_EXTRA_CA_CERTS: authority.caFile })).stdout).toBe('{"trusted":true}');
  await expect(run({})).rejects.toMatchObject({ stderr: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
  expect(proxy.asked).toHaveLength(2);
});
