import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { HttpFailure, type HttpRequest, type SendOptions, send } from '@actions/http-client/engine';
import { describe, expect, it } from 'vitest';
import { closedPort, cut, fakeClock, type Handler, json, listen, reset, serve } from './loopback.ts';

/** One line per end: `200 after 2` or `incomplete after 3`. */
async function ending(request: HttpRequest, options: SendOptions = {}): Promise<string> {
  try {
    const { status, attempts } = await send(request, { clock: fakeClock(), maxAttempts: 3, ...options });
    return `${status} after ${attempts}`;
  } catch (error) {
    if (error instanceof HttpFailure) return `${error.kind} after ${error.attempts}`;
    throw error;
  }
}

const whole: Handler = (response) => json(response, { whole: true });
const first =
  (fault: Handler): Handler =>
  (response, seen, nth) =>
    nth === 1 ? fault(response, seen, nth) : whole(response, seen, nth);
const always = (fault: Handler): Handler => fault;

const cutBody: Handler = (response) => cut(response, '{"whole":');
const cutChunks: Handler = (response) => cut(response, '{"whole":', { chunked: true });
const cutHead: Handler = (response) => response.socket?.end('HTTP/1.1 200 OK\r\ncontent-le');
const hangUp: Handler = (response) => reset(response);
const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (response) => {
    response.writeHead(code, headers).end(body);
  };
const secondary = status(403, {}, '{"message":"You have exceeded a secondary rate limit."}');
const forbidden = status(
  403,
  { 'x-ratelimit-remaining': '4990', 'x-ratelimit-reset': '1' },
  '{"message":"Resource not accessible"}',
);

describe('send', () => {
  // fault of the server, GET, POST, POST that may be repeated
  const endings: [string, Handler, string, string, string][] = [
    ['no fault', whole, '200 after 1', '200 after 1', '200 after 1'],
    ['one cut body', first(cutBody), '200 after 2', 'incomplete after 1', '200 after 2'],
    ['one chunked body cut', first(cutChunks), '200 after 2', 'incomplete after 1', '200 after 2'],
    ['one head cut', first(cutHead), '200 after 2', 'lost after 1', '200 after 2'],
    ['one reset', first(hangUp), '200 after 2', 'lost after 1', '200 after 2'],
    ['cut for ever', always(cutBody), 'incomplete after 3', 'incomplete after 1', 'incomplete after 3'],
    ['one 500', first(status(500)), '200 after 2', '500 after 1', '200 after 2'],
    ['one 502', first(status(502)), '200 after 2', '502 after 1', '200 after 2'],
    ['one 503', first(status(503)), '200 after 2', '503 after 1', '200 after 2'],
    ['503, come again', first(status(503, { 'retry-after': '1' })), '200 after 2', '200 after 2', '200 after 2'],
    ['one 504', first(status(504)), '200 after 2', '504 after 1', '200 after 2'],
    ['500 for ever', always(status(500)), '500 after 3', '500 after 1', '500 after 3'],
    ['one 408', first(status(408)), '200 after 2', '200 after 2', '200 after 2'],
    ['one 429', first(status(429)), '200 after 2', '200 after 2', '200 after 2'],
    ['secondary limit', first(secondary), '200 after 2', '200 after 2', '200 after 2'],
    ['missing permission', always(forbidden), '403 after 1', '403 after 1', '403 after 1'],
    ['not found', always(status(404)), '404 after 1', '404 after 1', '404 after 1'],
    ['not implemented', always(status(501)), '501 after 1', '501 after 1', '501 after 1'],
  ];

  it.each(endings)('%s', async (_name, handler, get, post, repeatedPost) => {
    const run = async (request: Omit<HttpRequest, 'url'>) => {
      const server = await serve(handler);
      const end = await ending({ ...request, url: server.url });
      expect(server.requests.length).toBe(Number(end.split(' after ')[1]));
      return end;
    };
    expect(await run({})).toBe(get);
    expect(await run({ method: 'POST', body: '{}' })).toBe(post);
    expect(await run({ method: 'POST', body: '{}', idempotent: true })).toBe(repeatedPost);
  });

  it('tries a POST again that was never sent', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    expect(await ending({ url, method: 'POST', body: '{}' })).toBe('connect after 3');
  });

  it('does not try a POST again on a connection that was accepted and closed', async () => {
    let connections = 0;
    const port = await listen(
      createServer((socket) => {
        connections += 1;
        socket.destroy();
      }),
    );
    expect(await ending({ url: `http://127.0.0.1:${port}`, method: 'POST', body: '{}' })).toBe('lost after 1');
    expect(connections).toBe(1);
  });

  it('says how much of a body arrived', async () => {
    const server = await serve(cutBody);
    await expect(send({ url: server.url }, { maxAttempts: 1 })).rejects.toThrow(
      'the connection was closed after 9 of 1000 bytes of the body',
    );
  });

  it('returns an empty whole body as such', async () => {
    const server = await serve(status(200, { 'content-length': '0' }));
    expect((await send({ url: server.url })).body.length).toBe(0);
  });

  it('reads no body for HEAD, whatever length is announced', async () => {
    const server = await serve(status(200, { 'content-length': '1000' }));
    expect(await ending({ url: server.url, method: 'HEAD' })).toBe('200 after 1');
  });

  it('ends an attempt that stalls, and tries again', async () => {
    const server = await serve(
      first((response) => {
        response.writeHead(200, { 'content-length': 10 }).write('x');
      }),
    );
    expect(await ending({ url: server.url }, { attemptTimeoutMs: 80 })).toBe('200 after 2');
  });

  it('lets a body take its time, but not be silent', async () => {
    const pieces = async (count: number) => {
      const server = await serve((response) => {
        response.writeHead(200, { 'content-length': 5 });
        let sent = 0;
        const timer = setInterval(() => {
          response.write('x');
          sent += 1;
          if (sent === count) clearInterval(timer);
        }, 50);
        response.once('close', () => clearInterval(timer));
      });
      return ending({ url: server.url }, { silenceTimeoutMs: 150, attemptTimeoutMs: 2_000, maxAttempts: 1 });
    };
    expect(await pieces(5)).toBe('200 after 1');
    expect(await pieces(3)).toBe('timeout after 1');
    const silent = await serve(() => {});
    await expect(send({ url: silent.url }, { silenceTimeoutMs: 60, maxAttempts: 1 })).rejects.toThrow(
      'nothing came for 0.1 s',
    );
  });

  it('ends at the deadline of the whole', async () => {
    const server = await serve(() => {});
    const startedMs = Date.now();
    await expect(send({ url: server.url }, { deadlineMs: 150, attemptTimeoutMs: 60 })).rejects.toMatchObject({
      kind: 'timeout',
    });
    expect(Date.now() - startedMs).toBeLessThan(1_000);
  });

  it('stops at once when the signal is aborted, in a request and in a wait', async () => {
    for (const handler of [(() => {}) as Handler, status(503, { 'retry-after': '30' })]) {
      const server = await serve(handler);
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error('cancelled')), 50);
      await expect(send({ url: server.url, signal: controller.signal })).rejects.toThrow('cancelled');
      expect(server.requests).toHaveLength(1);
    }
  });

  it('does not begin when the signal is aborted already', async () => {
    const server = await serve(whole);
    await expect(send({ url: server.url, signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow(
      'cancelled',
    );
    expect(server.requests).toHaveLength(0);
  });

  it('rejects an answer that the caller calls unusable, after trying again', async () => {
    const server = await serve(first(status(200, { 'content-type': 'text/html' }, '<html>')));
    const check: SendOptions['check'] = ({ body }) => (body.toString().startsWith('<') ? 'HTML' : undefined);
    expect(await ending({ url: server.url }, { check })).toBe('200 after 2');
    expect(await ending({ url: server.url }, { check: () => 'never good' })).toBe('unusable after 3');
  });

  it('does not hide a mistake of the caller behind retries', async () => {
    const server = await serve(whole);
    const check = () => {
      throw new TypeError('a bug');
    };
    await expect(send({ url: server.url }, { check })).rejects.toThrow('a bug');
    expect(server.requests).toHaveLength(1);
    expect(await ending({ url: server.url, headers: { a: 'line\nbreak' } })).toBe('request after 1');
    expect(await ending({ url: 'file:///etc/hosts' }).catch(String)).toContain('request');
  });
});

describe('waiting', () => {
  async function waits(handler: Handler, options: SendOptions = {}): Promise<number[]> {
    const clock = fakeClock();
    const server = await serve(first(handler));
    await send({ url: server.url }, { clock, ...options });
    return clock.waits;
  }

  it('waits what Retry-After asks for, plus jitter', async () => {
    expect(await waits(status(429, { 'retry-after': '7' }))).toEqual([7_250]);
    expect(await waits(status(403, { 'retry-after': '3' }))).toEqual([3_250]);
  });

  it('reads a date on the clock of the server', async () => {
    const skewed = Date.UTC(2020, 0, 1, 12, 0, 0);
    const headers = {
      date: new Date(skewed).toUTCString(),
      'retry-after': new Date(skewed + 9_000).toUTCString(),
    };
    expect(await waits(status(503, headers))).toEqual([9_250]);
  });

  it('waits for the reset of an exhausted limit', async () => {
    const now = Date.UTC(2026, 0, 1);
    const headers = {
      date: new Date(now).toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(now / 1000 + 40),
    };
    expect(await waits(status(403, headers))).toEqual([40_250]);
    expect(await waits(status(429, headers))).toEqual([40_250]);
  });

  it('waits a minute for a secondary limit that names no time', async () => {
    expect(await waits(secondary)).toEqual([60_250]);
  });

  it('spreads further attempts over doubling intervals', async () => {
    const clock = fakeClock();
    const server = await serve(status(502));
    await send({ url: server.url }, { clock, backoff: { baseMs: 100, capMs: 300 } });
    expect(clock.waits).toEqual([50, 100, 150, 150]);
  });

  it('fails at once, saying when, if the wait does not fit in the deadline', async () => {
    const now = Date.UTC(2026, 0, 1);
    const clock = fakeClock(now);
    const server = await serve(status(429, { 'retry-after': '2400', date: new Date(now).toUTCString() }));
    await expect(send({ url: server.url }, { clock })).rejects.toMatchObject({
      kind: 'rate-limit',
      status: 429,
      attempts: 1,
      retryAt: new Date(now + 2_400_000),
      message: expect.stringContaining('until 2026-01-01T00:40:00.000Z'),
    });
    expect(clock.waits).toEqual([]);
  });

  it.each(['99999999999999999999', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'is not led astray by Retry-After: %s',
    async (after) => {
      const server = await serve(status(429, { 'retry-after': after }));
      expect(await ending({ url: server.url })).toBe('rate-limit after 1');
    },
  );

  it.each(['soon', '-5', ''])('backs off as usual on Retry-After: %s', async (after) => {
    expect(await waits(status(429, { 'retry-after': after }))).toEqual([250]);
  });
});

describe('bodies', () => {
  const text = JSON.stringify({ text: 'x'.repeat(5_000) });

  it.each([
    ['gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('decodes %s', async (encoding, body) => {
    const server = await serve((response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));
    const { body: plain, headers } = await send({ url: server.url });
    expect(plain.toString()).toBe(text);
    expect(encoding === 'identity' || headers['content-encoding'] === undefined).toBe(true);
  });

  it('asks for no encoding where the bytes are wanted as they are', async () => {
    const server = await serve(whole);
    await send({ url: server.url }, { decode: false });
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('fails on a damaged or cut encoding', async () => {
    const body = gzipSync(text);
    const server = await serve((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body.subarray(0, body.length - 12)),
    );
    expect(await ending({ url: server.url })).toBe('unusable after 3');
  });

  it.each([
    ['plain', status(200, {}, 'x'.repeat(2_000))],
    [
      'compressed',
      ((response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(2_000)))) as Handler,
    ],
  ])('refuses a %s body that is too large', async (_name, handler) => {
    const server = await serve(handler);
    expect(await ending({ url: server.url }, { maxBodyBytes: 1_000 })).toBe('too-large after 1');
    expect(await ending({ url: server.url }, { maxBodyBytes: 2_000 })).toBe('200 after 1');
  });

  it('refuses at once what is announced as too large, but for HEAD, which has no body', async () => {
    const server = await serve((response, { method }) => {
      response.writeHead(200, { 'content-length': 1e9 });
      if (method === 'HEAD') response.end();
      else response.write('x');
    });
    expect(await ending({ url: server.url }, { maxBodyBytes: 1_000 })).toBe('too-large after 1');
    expect(await ending({ url: server.url, method: 'HEAD' }, { maxBodyBytes: 1_000 })).toBe('200 after 1');
  });

  it('says whether an answer had an end', async () => {
    const endOf = async (head: string, body: string | Buffer) => {
      const server = await serve((response) => {
        response.socket?.write(`HTTP/1.1 200 OK\r\n${head}\r\n`);
        response.socket?.end(body);
      });
      return (await send({ url: server.url })).hasEnd;
    };
    expect(await endOf('', 'cut or not?')).toBe(false);
    expect(await endOf('content-length: 2\r\n', 'ok')).toBe(true);
    expect(await endOf('transfer-encoding: chunked\r\n', '2\r\nok\r\n0\r\n\r\n')).toBe(true);
    expect(await endOf('content-encoding: gzip\r\n', gzipSync('ok'))).toBe(true);
  });

  it('sends a body with its length, and an empty one with a length of zero', async () => {
    const server = await serve(whole);
    await send({ url: server.url, method: 'PUT', body: 'été' });
    await send({ url: server.url, method: 'POST' });
    expect(server.requests.map(({ body, headers }) => [body, headers['content-length']])).toEqual([
      ['été', '5'],
      ['', '0'],
    ]);
  });
});

describe('redirects', () => {
  const secrets = {
    authorization: 'Bearer s3cret',
    cookie: 'session=s3cret',
    'x-vault-token': 's3cret',
    'private-token': 's3cret',
    'x-anything': 's3cret',
  };

  it('keep credentials at their origin', async () => {
    const other = await serve(whole);
    const server = await serve((response, seen) =>
      response.writeHead(302, { location: seen.url === '/away' ? `${other.url}/there` : '/same' }).end(),
    );
    await send({ url: `${server.url}/away`, headers: { ...secrets, accept: 'text/x' } }, { userAgent: 'sluice/1' });
    const { headers } = other.requests[0] ?? { headers: {} };
    expect(JSON.stringify(headers)).not.toContain('s3cret');
    expect(headers).toMatchObject({ accept: 'text/x', 'user-agent': 'sluice/1' });
  });

  it('keep the headers within the origin, and report the last URL', async () => {
    const server = await serve((response, seen) =>
      seen.url === '/same' ? json(response, {}) : response.writeHead(307, { location: '/same' }).end(),
    );
    const response = await send({ url: `${server.url}/first`, method: 'POST', body: 'b', headers: secrets });
    expect(response).toMatchObject({ url: `${server.url}/same`, redirected: true });
    expect(server.requests[1]).toMatchObject({ method: 'POST', body: 'b', headers: secrets });
  });

  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [301, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'PATCH', 'PATCH'],
  ])('%i turns %s into %s', async (code, method, then) => {
    const server = await serve((response, seen) =>
      seen.url === '/same' ? json(response, {}) : response.writeHead(code, { location: '/same' }).end(),
    );
    await send({ url: server.url, method, ...(method === 'HEAD' ? {} : { body: 'b' }) });
    expect(server.requests[1]).toMatchObject({ method: then, body: then === 'GET' || then === 'HEAD' ? '' : 'b' });
  });

  it('do not take a body to another origin', async () => {
    const other = await serve(whole);
    const server = await serve(status(307, { location: other.url }));
    expect(await ending({ url: server.url, method: 'POST', body: 'client_assertion=s3cret' })).toBe('redirect after 1');
    expect(other.requests).toHaveLength(0);
  });

  it('do not let a write be sent again when the target of the redirect is dead, or refuses', async () => {
    const dead = `http://127.0.0.1:${await closedPort()}/`;
    const busy = (await serve(status(429, { 'retry-after': '1' }))).url;
    for (const location of [dead, busy]) {
      const server = await serve(status(303, { location }));
      await ending({ url: server.url, method: 'POST', body: '{}' });
      expect(server.requests).toHaveLength(1);
      await ending({ url: server.url });
      expect(server.requests).toHaveLength(4);
    }
  });

  it('are followed five times', async () => {
    const server = await serve((response, _seen, nth) => response.writeHead(302, { location: `/${nth}` }).end());
    expect(await ending({ url: server.url })).toBe('redirect after 1');
    expect(server.requests).toHaveLength(6);
  });

  it('are returned or refused on request, and refused to other schemes', async () => {
    const server = await serve(status(302, { location: 'ftp://127.0.0.1/' }));
    expect(await ending({ url: server.url, redirect: 'manual' })).toBe('302 after 1');
    expect(await ending({ url: server.url, redirect: 'error' })).toBe('redirect after 1');
    expect(await ending({ url: server.url })).toBe('redirect after 1');
  });
});
