import { Agent } from 'node:http';
import { Readable } from 'node:stream';
import * as ours from '@actions/http-client';
import * as ourAuth from '@actions/http-client/lib/auth';
import * as original from 'http-client-original';
import * as originalAuth from 'http-client-original/lib/auth';
import { describe, expect, it, vi } from 'vitest';
import { cut, type Handler, json, type Seen, serve } from './loopback.ts';

// The same calls with the client that everybody uses and with ours: what can be seen from outside is the same, but for
// the differences at the end of this file, each of which is on purpose.

type Client = ours.HttpClient;
type Options = ConstructorParameters<typeof ours.HttpClient>[2];
interface Toolkit {
  readonly HttpClient: typeof ours.HttpClient;
  readonly auth: typeof ourAuth;
}
const toolkits: Readonly<Record<'original' | 'ours', Toolkit>> = {
  original: { HttpClient: original.HttpClient, auth: originalAuth } as unknown as Toolkit,
  ours: { HttpClient: ours.HttpClient, auth: ourAuth },
};

interface Observed {
  readonly result: unknown;
  readonly requests: readonly Seen[];
}

type Call = (client: Client, url: string, toolkit: Toolkit) => Promise<unknown>;

interface Setup {
  readonly options?: Options;
  readonly handlers?: (toolkit: Toolkit) => ConstructorParameters<typeof ours.HttpClient>[1];
  readonly userAgent?: string;
}

async function observe(toolkit: Toolkit, handler: Handler, call: Call, setup: Setup = {}): Promise<Observed> {
  const server = await serve(handler);
  const client = new toolkit.HttpClient(setup.userAgent, setup.handlers?.(toolkit), setup.options);
  // Ports differ from server to server.
  const neutral = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).replaceAll(String(server.port), 'PORT'));
  const result = await call(client, server.url, toolkit).then(described, (error: Error) => ({
    ...error,
    name: error.name,
    message: error.message,
  }));
  client.dispose();
  return neutral({ result, requests: server.requests }) as Observed;
}

async function described(result: unknown): Promise<unknown> {
  if (typeof result !== 'object' || result === null || !('message' in result)) return withoutDate(result);
  const { message, readBody } = result as ours.HttpClientResponse;
  return {
    status: message.statusCode,
    text: message.statusMessage,
    headers: withoutDate(message.headers),
    body: await readBody.call(result),
  };
}

function withoutDate(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (key, entry: unknown) => (key === 'date' ? undefined : entry)));
}

const echo: Handler = (response, seen) => json(response, { ...seen, headers: Object.keys(seen.headers) });
const answer =
  (status: number, body = '', headers = {}): Handler =>
  (response) =>
    response.writeHead(status, headers).end(body);
const failing =
  (times: number, status: number): Handler =>
  (response, seen, nth) =>
    nth <= times ? answer(status, 'down')(response, seen, nth) : echo(response, seen, nth);
const redirecting =
  (status: number): Handler =>
  (response, seen, nth) =>
    seen.url === '/moved'
      ? echo(response, seen, nth)
      : response.writeHead(status, { location: `http://127.0.0.1:${response.socket?.localPort}/moved` }).end('moved');

const get: Call = (client, url) => client.get(`${url}/path?q=1`, { 'X-Mixed': 'Case' });
const getJson: Call = (client, url) => client.getJson(url);

const withRetries = (status: number): [string, Handler, Call, Setup?][] => [
  [`${status} with retries`, failing(1, status), get, { options: { allowRetries: true } }],
  [`${status} thrice`, failing(3, status), get, { options: { allowRetries: true, maxRetries: 2 } }],
];

const calls: [string, Handler, Call, Setup?][] = [
  ['get', echo, get],
  ['get with the headers of the client', echo, get, { options: { headers: { 'X-Of-Client': '1', 'x-mixed': 'no' } } }],
  ['another user agent', echo, get, { userAgent: 'somebody/1' }],
  ['keep-alive', echo, get, { options: { keepAlive: true } }],
  ['head', echo, (client, url) => client.head(url)],
  ['options', echo, (client, url) => client.options(url)],
  ['del', echo, (client, url) => client.del(url)],
  ['post', echo, (client, url) => client.post(url, 'été', { 'content-type': 'text/plain' })],
  ['post of nothing', echo, (client, url) => client.post(url, '')],
  ['put', echo, (client, url) => client.put(url, 'body')],
  ['patch', echo, (client, url) => client.patch(url, 'body')],
  [
    'sendStream',
    echo,
    (client, url) => client.sendStream('PUT', url, Readable.from([Buffer.from('a'), Buffer.from('b')])),
  ],
  ['request', echo, (client, url) => client.request('REPORT', url, 'body')],
  [
    'readBodyBuffer',
    answer(200, 'bytes'),
    async (client, url) => String(await (await client.get(url)).readBodyBuffer?.()),
  ],
  ['a URL that is none', echo, (client) => client.get('not a url')],
  ['an answer without body', answer(204), get],
  ['a status above 299', answer(418, 'teapot'), get],
  ['no server', (response) => response.destroy(), async (client, url) => client.get(url).catch((error) => error.code)],

  ['getJson', answer(200, '{"a":1}'), getJson],
  ['getJson of dates', answer(200, '{"at":"2026-01-02T03:04:05Z"}'), getJson, { options: { deserializeDates: true } }],
  ['getJson, 404', answer(404, ''), getJson],
  ['getJson, empty', answer(200, ''), getJson],
  ['getJson, not JSON', answer(200, '<html>'), getJson],
  ['getJson, 400 with message', answer(400, '{"message":"Bad thing"}'), getJson],
  ['getJson, 400 as text', answer(400, 'bad text'), getJson],
  ['getJson, 500 without body', answer(500), getJson],
  ['getJson, 401', answer(401, '{"message":"Bad credentials"}'), getJson],
  ['getJson with accept', echo, (client, url) => client.getJson(url, { accept: 'text/x' })],
  ['getJson with accept of the client', echo, getJson, { options: { headers: { Accept: 'text/y' } } }],
  ['postJson', echo, (client, url) => client.postJson(url, { a: [1] })],
  ['putJson', echo, (client, url) => client.putJson(url, { a: 1 }, { 'content-type': 'application/merge-patch+json' })],
  [
    'patchJson',
    echo,
    (client, url) => client.patchJson(url, { a: 1 }),
    { options: { headers: { 'Content-Type': 'a/b' } } },
  ],

  ...[502, 503, 504, 500, 429].flatMap((status): [string, Handler, Call, Setup?][] => [
    [`${status} without retries`, failing(1, status), get],
    ...(status === 429 ? [] : withRetries(status)),
    [
      `${status} to a post`,
      failing(1, status),
      (client, url) => client.post(url, 'x'),
      { options: { allowRetries: true } },
    ],
  ]),

  ...[301, 302, 303, 307, 308].flatMap((status): [string, Handler, Call, Setup?][] => [
    [`${status}`, redirecting(status), (client, url) => client.get(url, { authorization: 'same origin' })],
    [`${status} of a post`, redirecting(status), (client, url) => client.post(url, 'body')],
    [`${status} not wanted`, redirecting(status), get, { options: { allowRedirects: false } }],
    [`${status}, none allowed`, redirecting(status), get, { options: { maxRedirects: 0 } }],
  ]),
  ['a redirect to nowhere', answer(302), get],
  [
    'endless redirects',
    (response, _seen, nth) =>
      response.writeHead(302, { location: `http://127.0.0.1:${response.socket?.localPort}/${nth}` }).end(),
    get,
    { options: { maxRedirects: 3 } },
  ],

  ['basic', echo, get, { handlers: ({ auth }) => [new auth.BasicCredentialHandler('user', 'pässword')] }],
  ['bearer', echo, get, { handlers: ({ auth }) => [new auth.BearerCredentialHandler('token')] }],
  [
    'personal access token',
    echo,
    get,
    { handlers: ({ auth }) => [new auth.PersonalAccessTokenCredentialHandler('t')] },
  ],
  [
    '401 that no handler answers',
    answer(401),
    get,
    { handlers: ({ auth }) => [new auth.BearerCredentialHandler('t')] },
  ],
  [
    'a challenge that a handler answers',
    (response, seen, nth) => (nth === 1 ? answer(401)(response, seen, nth) : echo(response, seen, nth)),
    get,
    {
      handlers: () => [
        {
          prepareRequest: () => {},
          canHandleAuthentication: ({ message }) => message.statusCode === 401,
          handleAuthentication: (client, info) => client.get(info.parsedUrl.href, { authorization: 'answered' }),
        },
      ],
    },
  ],
  [
    'a disposed client',
    echo,
    (client, url) => {
      client.dispose();
      return client.get(url);
    },
  ],
];

describe('the same as the original', () => {
  it.each(calls)('%s', async (_name, handler, call, setup) => {
    const expected = await observe(toolkits.original, handler, call, setup);
    expect(await observe(toolkits.ours, handler, call, setup)).toEqual(expected);
  });

  it('in its user agent', () => {
    vi.stubEnv('ACTIONS_ORCHESTRATION_ID', 'a b/1');
    expect(new ours.HttpClient('x').userAgent).toBe(new original.HttpClient('x').userAgent);
    expect(new ours.HttpClient().userAgent).toBe(new original.HttpClient().userAgent);
  });

  it('in its constants', () => {
    expect(ours.HttpCodes).toEqual(original.HttpCodes);
    expect(ours.Headers).toEqual(original.Headers);
    expect(ours.MediaTypes).toEqual(original.MediaTypes);
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(Object.keys(original)));
  });

  it.each([
    [{}],
    [{ https_proxy: 'http://proxy.test:8080' }],
    [{ HTTPS_PROXY: 'http://user:p%40w@proxy.test' }],
    [{ http_proxy: 'http://proxy.test' }],
    [{ https_proxy: 'http://proxy.test', no_proxy: 'github.test' }],
    [{ https_proxy: 'http://proxy.test', NO_PROXY: 'other.test, .github.test' }],
    [{ https_proxy: 'http://proxy.test', no_proxy: 'hub.test' }],
    [{ https_proxy: 'http://proxy.test', no_proxy: 'api.github.test:443' }],
    [{ https_proxy: 'http://proxy.test', no_proxy: 'api.github.test:8443' }],
    [{ https_proxy: 'http://proxy.test', no_proxy: '*' }],
  ] as Record<string, string>[][])('in the choice of the proxy: %j', (env = {}) => {
    for (const name of ['https_proxy', 'http_proxy', 'no_proxy'].flatMap((name) => [name, name.toUpperCase()])) {
      vi.stubEnv(name, env[name] ?? '');
    }
    for (const url of [
      'https://api.github.test/',
      'http://api.github.test/',
      'https://127.0.0.1/',
      'http://localhost',
    ]) {
      expect(ours.getProxyUrl(url), url).toBe(original.getProxyUrl(url));
    }
  });

  it('in isHttps and HttpClientError', () => {
    expect(ours.isHttps('https://a/')).toBe(true);
    expect(ours.isHttps('http://a/')).toBe(false);
    const error = new ours.HttpClientError('m', 404);
    expect(error).toMatchObject({ name: 'HttpClientError', message: 'm', statusCode: 404 });
    expect(error).toBeInstanceOf(ours.HttpClientError);
  });

  it('in its agent, which any request of Node takes', async () => {
    const server = await serve(echo);
    const agent = new ours.HttpClient().getAgent(server.url);
    expect(agent).toBeInstanceOf(Agent);
    const { get } = await import('node:http');
    const status = await new Promise((resolve) => get(server.url, { agent }, ({ statusCode }) => resolve(statusCode)));
    expect(status).toBe(200);
  });
});

describe('better than the original, on purpose', () => {
  it.each([false, true])('a cut body rejects instead of never settling (chunked: %s)', async (chunked) => {
    const handler: Handler = (response) => cut(response, '{"value":', { chunked });
    const server = await serve(handler);
    await expect(new ours.HttpClient().getJson(server.url)).rejects.toMatchObject({ kind: 'incomplete' });
    const response = await new ours.HttpClient().get(server.url);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(response.readBody()).rejects.toMatchObject({ kind: 'incomplete', code: 'ECONNRESET' });
    const settled = new original.HttpClient().getJson(server.url).then(
      () => 'settled',
      () => 'settled',
    );
    const waited = new Promise((resolve) => setTimeout(resolve, 200, 'still waiting'));
    expect(await Promise.race([settled, waited])).toBe('still waiting');
  });

  it('a cut answer to getJson is asked for again where retries are allowed, three times at most', async () => {
    const server = await serve((response, seen, nth) =>
      nth === 1 ? cut(response, '{') : json(response, { whole: true, url: seen.url }),
    );
    const client = new ours.HttpClient('test', [], { allowRetries: true, maxRetries: 10 });
    expect((await client.getJson<{ whole: boolean }>(server.url)).result?.whole).toBe(true);
    const broken = await serve((response) => cut(response, '{'));
    await expect(client.getJson(broken.url)).rejects.toMatchObject({ kind: 'incomplete' });
    expect(broken.requests).toHaveLength(4);
  });

  describe('where retries are allowed', () => {
    const asked = async ({ HttpClient }: Toolkit, fault: Handler) => {
      const server = await serve((response, seen, nth) => (nth === 1 ? fault : echo)(response, seen, nth));
      const client = new HttpClient('test', [], { allowRetries: true });
      const startedMs = performance.now();
      const end = await client.get(server.url).then(
        ({ message }) => String(message.statusCode),
        ({ code }: NodeJS.ErrnoException) => code,
      );
      return { end, tries: server.requests.length, waitedMs: performance.now() - startedMs };
    };

    it.each<[string, Handler, string]>([
      ['a lost connection', (response) => response.destroy(), 'ECONNRESET'],
      ['429', answer(429, '', { 'retry-after': '0.1' }), '429'],
      ["GitHub's limit", answer(403, '', { 'retry-after': '0.1' }), '403'],
    ])('a read gets over %s', async (_name, fault, before) => {
      expect(await asked(toolkits.original, fault)).toMatchObject({ end: before, tries: 1 });
      expect(await asked(toolkits.ours, fault)).toMatchObject({ end: '200', tries: 2 });
    });

    it('the wait that the service asks for is kept', async () => {
      const { end, waitedMs } = await asked(toolkits.ours, answer(503, '', { 'retry-after': '0.2' }));
      expect(end).toBe('200');
      expect(waitedMs).toBeGreaterThan(190);
    });

    it.each<[string, Handler]>([
      ['longer than a minute', answer(429, '', { 'retry-after': '61' })],
      ['of no limit', answer(403)],
    ])('a refusal %s is the result', async (_name, fault) => {
      expect((await asked(toolkits.ours, fault)).tries).toBe(1);
    });

    it('a write is never sent twice', async () => {
      const server = await serve((response) => response.destroy());
      const client = new ours.HttpClient('test', [], { allowRetries: true, maxRetries: 5 });
      await expect(client.post(server.url, 'x')).rejects.toThrow();
      expect(server.requests).toHaveLength(1);
    });
  });

  it('a head that trickles in ends after the socket timeout', async () => {
    const server = await serve((response) => {
      const { socket } = response;
      socket?.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket?.write('x-slow: 1\r\n'), 10);
      socket?.once('close', () => clearInterval(timer));
    });
    const client = new ours.HttpClient('test', [], { socketTimeout: 80 });
    await expect(client.get(`${server.url}/path?sig=s3cret`)).rejects.toThrow(/^Request timeout: \/path$/);
  });

  it('JSON that trickles in, or never ends, fails', async () => {
    const trickle = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(timer));
    });
    const client = new ours.HttpClient('test', [], { socketTimeout: 80 });
    await expect(client.getJson(`${trickle.url}/path?sig=s3cret`)).rejects.toThrow(/^Request timeout: \/path$/);
    const huge = await serve((response) => response.writeHead(200, { 'content-length': 1e9 }).write('{'));
    await expect(new ours.HttpClient('test').getJson(huge.url)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('no credential follows a redirect to another origin, not even that of a handler', async () => {
    const seenBy = async ({ HttpClient, auth }: Toolkit) => {
      const other = await serve(echo);
      const location = other.url.replace('127.0.0.1', 'localhost');
      const server = await serve((response) => response.writeHead(302, { location }).end());
      const client = new HttpClient('test', [new auth.BearerCredentialHandler('s3cret')]);
      await client.get(server.url, { 'x-vault-token': 's3cret', accept: 'text/x' });
      return other.requests[0]?.headers ?? {};
    };
    expect(JSON.stringify(await seenBy(toolkits.original))).toContain('s3cret');
    const headers = await seenBy(toolkits.ours);
    expect(JSON.stringify(headers)).not.toContain('s3cret');
    expect(headers).toMatchObject({ accept: 'text/x', 'user-agent': 'test' });
  });

  it('a redirect may be relative', async () => {
    const server = await serve((response, seen, nth) =>
      seen.url === '/moved' ? echo(response, seen, nth) : response.writeHead(302, { location: '/moved' }).end(),
    );
    expect((await new ours.HttpClient().get(server.url)).message.statusCode).toBe(200);
    await expect(new original.HttpClient().get(server.url)).rejects.toThrow('Invalid URL');
  });

  it('a body that stalls fails after the socket timeout, without the query in the message', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-length': 10 }).write('x');
    });
    const client = new ours.HttpClient('test', [], { socketTimeout: 60 });
    const response = await client.get(`${server.url}/path?sig=s3cret`);
    await expect(response.readBody()).rejects.toMatchObject({ kind: 'timeout', message: 'Request timeout: /path' });
  });

  it('a stream that breaks does not arrive as a whole body', async () => {
    const server = await serve(echo);
    const broken = new Readable({ read() {} });
    broken.push('half');
    setTimeout(() => broken.destroy(), 30);
    await expect(new ours.HttpClient().sendStream('PUT', server.url, broken)).rejects.toThrow('closed before its end');
    expect(server.requests).toEqual([]);
  });
});
