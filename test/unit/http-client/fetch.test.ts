import { fetch, ProxyAgent } from '@actions/http-client';
import { fetch as fetchOfUndici } from 'undici';
import { describe, expect, it } from 'vitest';
import { cut, json, serve } from './loopback.ts';

describe('fetch', () => {
  it('is what `undici` means here', () => {
    expect(fetchOfUndici).toBe(fetch);
  });

  it('answers with a Response like that of Node', async () => {
    const server = await serve((response, { method, url, headers, body }) =>
      json(response, { method, url, body, type: headers['content-type'], x: headers['x-test'] }, 201, {
        'set-cookie': ['a=1', 'b=2'],
      }),
    );
    const see = async (one: typeof globalThis.fetch) => {
      const response = await one(`${server.url}/path?q=1`, {
        method: 'POST',
        body: new URLSearchParams({ a: 'b c' }),
        headers: { 'X-Test': 'yes' },
      });
      const headers = Object.fromEntries(response.headers);
      delete headers.date;
      // A connection of its own, or one that is kept: no matter.
      for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete headers[name];
      const { status, statusText, ok, url, redirected } = response;
      return {
        status,
        statusText,
        ok,
        url,
        redirected,
        instance: response instanceof Response,
        headers,
        data: await response.json(),
      };
    };
    expect(await see(fetch as typeof globalThis.fetch)).toEqual(await see(globalThis.fetch));
  });

  it.each([204, 304, 404, 500])('resolves with status %i, once', async (status) => {
    const server = await serve((response) => response.writeHead(status).end());
    expect((await fetch(server.url)).status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  it('rejects a cut body before anybody can read half of it', async () => {
    const server = await serve((response) => cut(response, '[{"id":1}'));
    await expect(fetch(server.url)).rejects.toMatchObject({
      name: 'TypeError',
      cause: { kind: 'incomplete' },
    });
    expect(server.requests).toHaveLength(1);
  });

  it('follows, returns or refuses redirects', async () => {
    const server = await serve((response, { url }) =>
      url === '/there' ? json(response, {}) : response.writeHead(302, { location: '/there' }).end(),
    );
    expect(await fetch(server.url)).toMatchObject({ status: 200, redirected: true, url: `${server.url}/there` });
    const manual = await fetch(server.url, { redirect: 'manual' });
    expect([manual.status, manual.headers.get('location')]).toEqual([302, '/there']);
    await expect(fetch(server.url, { redirect: 'error' })).rejects.toThrow('fetch failed');
  });

  it('stops when the signal is aborted', async () => {
    const server = await serve(() => {});
    await expect(fetch(server.url, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('takes a Request, a stream and a dispatcher', async () => {
    const server = await serve((response, { body }) => json(response, body));
    const stream = new Blob(['streamed']).stream();
    const request = new Request(server.url, { method: 'PUT', body: stream, duplex: 'half' } as RequestInit);
    const init = { dispatcher: new ProxyAgent('http://127.0.0.1:1') } as object;
    expect(await (await fetch(request, init)).json()).toBe('streamed');
  });
});
