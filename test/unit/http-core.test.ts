import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { RemoteError, UserError } from '../../src/core/errors.ts';
import { getIdToken, type HttpCall, httpBytes, httpJson, httpText } from '../../src/core/http.ts';
import { closedPort, cut, fakeClock, type Handler, json, serve } from './http-client/loopback.ts';

let log: string[];
beforeEach(() => {
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** What a user reads, without the port. */
async function failureOf(call: Omit<HttpCall, 'service' | 'url'>, url: string): Promise<RemoteError> {
  const clock = fakeClock(Date.UTC(2026, 0, 1));
  const error = await httpJson({
    service: 'Argo CD',
    maxAttempts: 2,
    clock,
    ...call,
    url: `${url}/api/app?token=s3cret`,
  }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RemoteError) return error;
  throw new Error(`expected a RemoteError, got ${String(error)}`);
}

const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Handler =>
  (response) =>
    response.writeHead(status, headers).end(body);
const jsonType = { 'content-type': 'application/json' };

describe('httpJson', () => {
  it('sends JSON, forms and text, and says who asks', async () => {
    const server = await serve((response, { body, headers }) =>
      json(response, { body, type: headers['content-type'] }),
    );
    const post = async (body: NonNullable<HttpCall['body']>) =>
      (await httpJson({ service: 'S', url: server.url, method: 'POST', body })).value;
    expect(await post({ a: 1 })).toEqual({ body: '{"a":1}', type: 'application/json' });
    expect(await post(new URLSearchParams({ a: 'b c' }))).toEqual({
      body: 'a=b+c',
      type: 'application/x-www-form-urlencoded',
    });
    expect(await post('plain')).toEqual({ body: 'plain' });
    expect(server.requests[0]?.headers).toMatchObject({
      accept: 'application/json',
      'user-agent': `sluice/${packageJson.version}`,
    });
  });

  it('lets the call have its own headers', async () => {
    const server = await serve((response, { headers }) => json(response, headers));
    const { value } = await httpJson({ service: 'S', url: server.url, headers: { accept: 'application/x+json' } });
    expect(value).toMatchObject({ accept: 'application/x+json' });
  });

  it('returns an allowed status, and undefined where it has no JSON', async () => {
    const server = await serve(answer(404, 'no such thing'));
    const call = { service: 'S', url: server.url };
    expect(await httpJson({ ...call, allow: [404] })).toMatchObject({ status: 404, value: undefined });
    await expect(httpJson(call)).rejects.toThrow(RemoteError);
    const empty = await serve(answer(204));
    expect(await httpJson({ service: 'S', url: empty.url })).toMatchObject({ status: 204, value: undefined });
  });

  // fault, handler, call, message, reason
  const failures: [string, Handler, Omit<HttpCall, 'service' | 'url'>, string, string][] = [
    [
      'HTML with 200',
      answer(200, '<html>Sign in</html>', { 'content-type': 'text/html; charset=utf-8' }),
      {},
      'Argo CD: GET /api/app: the answer is text/html instead of JSON (status 200, tried 2 times in 0.3 s).',
      'unexpected-response',
    ],
    [
      'truncated JSON',
      answer(200, '{"value":"x', { ...jsonType, 'x-request-id': 'abc-1' }),
      {},
      'Argo CD: GET /api/app: the answer is not valid JSON (status 200, request id abc-1, tried 2 times in 0.3 s).',
      'unexpected-response',
    ],
    [
      'an empty 200',
      answer(200, '', jsonType),
      {},
      'Argo CD: GET /api/app: the answer is empty instead of JSON (status 200, tried 2 times in 0.3 s).',
      'unexpected-response',
    ],
    [
      'a cut body',
      (response) => cut(response, '{"value":"x'),
      {},
      'Argo CD: GET /api/app: the connection was closed after 11 of 1000 bytes of the body (status 200, tried 2 times in 0.3 s).',
      'incomplete-response',
    ],
    [
      'a cut body of a POST',
      (response) => cut(response, '{'),
      { method: 'POST', body: {} },
      'Argo CD: POST /api/app: the connection was closed after 1 of 1000 bytes of the body; it is not known whether the request took effect (status 200, tried once).',
      'incomplete-response',
    ],
    [
      'an error of Azure',
      answer(403, '{"error":{"code":"AuthorizationFailed","message":"No\\nright."}}', {
        ...jsonType,
        'x-ms-correlation-request-id': '0f-1',
      }),
      {},
      'Argo CD: GET /api/app: No right (status 403, request id 0f-1, tried once).',
      'forbidden',
    ],
    [
      'an error of OAuth',
      answer(401, '{"error":"invalid_client","error_description":"AADSTS700016: unknown"}', jsonType),
      {},
      'Argo CD: GET /api/app: AADSTS700016: unknown (status 401, tried once).',
      'unauthorized',
    ],
    [
      'an error page for a POST',
      answer(502),
      { method: 'POST', body: {} },
      'Argo CD: POST /api/app: the answer was Bad Gateway; it is not known whether the request took effect (status 502, tried once).',
      'service-unavailable',
    ],
    [
      'HTML for a DELETE',
      answer(200, '<html>', { 'content-type': 'text/html' }),
      { method: 'DELETE', maxAttempts: 1 },
      'Argo CD: DELETE /api/app: the answer is text/html instead of JSON; it is not known whether the request took effect (status 200, tried once).',
      'unexpected-response',
    ],
    [
      'a POST that is sent elsewhere',
      answer(307, '', { location: 'http://127.0.0.1:1/' }),
      { method: 'POST', body: {} },
      'Argo CD: POST /api/app: the body of a POST is not sent on to another origin, 127.0.0.1:1 (tried once).',
      'unexpected-response',
    ],
    [
      'what is not HTTP',
      (response) => response.socket?.end('SSH-2.0-x\r\n'),
      {},
      'Argo CD: GET /api/app: what came back is not proper HTTP (HPE_INVALID_CONSTANT) (tried 2 times in 0.3 s).',
      'unexpected-response',
    ],
    [
      'an error page',
      answer(503, '<html>down</html>', { 'content-type': 'text/html', 'x-ms-request-id': 'r1' }),
      {},
      'Argo CD: GET /api/app: the answer was Service Unavailable (status 503, request id r1, tried 2 times in 0.3 s).',
      'service-unavailable',
    ],
    [
      'a limit beyond the deadline',
      answer(429, '', { 'retry-after': '3600', date: 'Thu, 01 Jan 2026 00:00:00 GMT' }),
      {},
      'Argo CD: GET /api/app: the service asks to wait 3600 s, until 2026-01-01T01:00:00.000Z, which does not fit in the 120 s that this may take (status 429, tried once).',
      'rate-limited',
    ],
    [
      'a maintenance beyond the deadline',
      answer(503, '', { 'retry-after': '3600', date: 'Thu, 01 Jan 2026 00:00:00 GMT' }),
      {},
      'Argo CD: GET /api/app: the service asks to wait 3600 s, until 2026-01-01T01:00:00.000Z, which does not fit in the 120 s that this may take (status 503, tried once).',
      'service-unavailable',
    ],
    [
      'a limit that stays',
      answer(429, '', { 'retry-after': '1', date: 'Thu, 01 Jan 2026 00:00:01 GMT' }),
      {},
      'Argo CD: GET /api/app: the answer was Too Many Requests; the next request is allowed at 2026-01-01T00:00:02.250Z (status 429, tried 2 times in 1.3 s).',
      'rate-limited',
    ],
  ];

  it.each(failures)('%s', async (_name, handler, call, message, reason) => {
    const server = await serve(handler);
    const error = await failureOf(call, server.url);
    expect(error.message).toBe(message);
    expect(error.reason).toBe(reason);
  });

  it('says that nobody listens, without the query', async () => {
    const error = await failureOf({}, `http://127.0.0.1:${await closedPort()}`);
    expect(error.message).toBe(
      'Argo CD: GET /api/app: the connection was refused (ECONNREFUSED) (tried 2 times in 0.3 s).',
    );
    expect(error.reason).toBe('unreachable');
  });

  it('tells the log why it waits', async () => {
    const server = await serve((response, _seen, nth) =>
      nth === 1 ? response.writeHead(503).end() : json(response, { ok: true }),
    );
    await httpJson({ service: 'Argo CD', url: `${server.url}/x?token=s3cret`, clock: fakeClock() });
    expect(log.join('')).toContain('Argo CD: GET /x: status 503; trying again in 0.3 s.');
    expect(log.join('')).not.toContain('s3cret');
  });
});

it('httpText and httpBytes return what was sent', async () => {
  const server = await serve(answer(200, 'été'));
  expect((await httpText({ service: 'S', url: server.url })).value).toBe('été');
  expect((await httpBytes({ service: 'S', url: server.url })).value).toEqual(Buffer.from('été'));
  expect(server.requests.map(({ headers }) => headers['accept-encoding'])).toEqual(['gzip, br', 'identity']);
});

it('takes text and bytes without an end for cut', async () => {
  const { url, requests } = await serve((response) => response.socket?.end('HTTP/1.1 200 OK\r\n\r\nhalf of i'));
  for (const ask of [httpText, httpBytes]) {
    await expect(ask({ service: 'S', url, clock: fakeClock(), maxAttempts: 2 })).rejects.toThrow(
      'does not say where it ends, so it may have been cut',
    );
  }
  expect(requests).toHaveLength(4);
});

describe('getIdToken', () => {
  const token = 'e30.e30.signature';

  async function ask(handler: Handler, audience?: string) {
    const server = await serve(handler);
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${server.url}/token?api-version=2.0`);
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'request-token');
    return { server, result: getIdToken(audience, { clock: fakeClock(), attemptTimeoutMs: 200 }) };
  }
  const good: Handler = (response) => json(response, { value: token });
  const once =
    (fault: Handler): Handler =>
    (response, seen, nth) =>
      (nth === 1 ? fault : good)(response, seen, nth);

  it('asks for the audience with the token of the request, and masks what it gets', async () => {
    const { server, result } = await ask(good, 'api://Azure AD&x');
    expect(await result).toBe(token);
    expect(server.requests[0]).toMatchObject({
      url: '/token?api-version=2.0&audience=api%3A%2F%2FAzure+AD%26x',
      headers: { authorization: 'Bearer request-token' },
    });
    expect(log.join('')).toContain(`::add-mask::${token}`);
  });

  it.each([
    ['a cut body', once((response) => cut(response, '{"value":"e30'))],
    ['a stall', once(() => {})],
    ['429', once(answer(429, '', { 'retry-after': '2' }))],
    ['503', once(answer(503))],
    ['HTML', once(answer(200, '<html>', { 'content-type': 'text/html' }))],
    ['truncated JSON', once(answer(200, '{"val', jsonType))],
  ])('gets over %s', async (_name, handler) => {
    const { server, result } = await ask(handler);
    expect(await result).toBe(token);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['a body that is always cut', ((response) => cut(response, '{"value":"e30')) as Handler, 4, 'closed after 13 of'],
    ['an answer without token', answer(200, '{}', jsonType), 1, 'the answer holds no token'],
    ['null', answer(200, 'null', jsonType), 1, 'the answer holds no token'],
    ['a refusal', answer(403, '{"message":"no"}', jsonType), 1, 'no'],
  ])('fails clearly on %s', async (_name, handler, attempts, message) => {
    const { server, result } = await ask(handler);
    await expect(result).rejects.toThrow(`GitHub OIDC: GET /token: `);
    await expect(result).rejects.toMatchObject({ failure: { attempts, problem: expect.stringContaining(message) } });
    expect(server.requests).toHaveLength(attempts);
  });

  it.each([
    ['', 'x'],
    ['http://127.0.0.1', ''],
  ])('names the permission and forks when the job has no identity', async (url, requestToken) => {
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', url);
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', requestToken);
    const error = await getIdToken().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/permissions: id-token: write.*forks/);
  });
});
