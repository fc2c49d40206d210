import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RemoteError } from '../../src/core/errors.ts';
import {
  type ClientOptions,
  createOctokit,
  isForbidden,
  isNotFound,
  listAll,
  type Octokit,
  repeatable,
} from '../../src/github/client.ts';
import { cut, fakeClock, type Handler, json, serve } from './http-client/loopback.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

const tuning = (): Omit<ClientOptions, 'apiUrl'> => ({ clock: fakeClock(), maxAttempts: 3 });

async function connect(handler: Handler) {
  const server = await serve(handler);
  return { server, octokit: await createOctokit('t0ken', { apiUrl: server.url, ...tuning() }) };
}

const issue = { owner: 'o', repo: 'r', issue_number: 1 };
const comments = (octokit: Octokit) => listAll(octokit.rest.issues.listComments, issue);
const checks = (octokit: Octokit) => listAll(octokit.rest.checks.listForRef, { owner: 'o', repo: 'r', ref: 'main' });

async function errorOf(promise: Promise<unknown>): Promise<RemoteError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RemoteError) return error;
  throw new Error(`expected a RemoteError, got ${String(error)}`);
}

/** A list of so many items in pages, as GitHub serves it. */
function paged(count: number, wrap: (items: object[]) => unknown = (items) => items): Handler {
  return (response, { url }) => {
    const { searchParams, pathname } = new URL(url, 'http://127.0.0.1');
    const size = Number(searchParams.get('per_page'));
    const page = Number(searchParams.get('page') ?? 1);
    const items = Array.from({ length: count }, (_, index) => ({ id: index + 1 })).slice(
      (page - 1) * size,
      page * size,
    );
    const base = `http://127.0.0.1:${response.socket?.localPort}${pathname}?per_page=${size}&page=`;
    const more = page * size < count;
    json(response, wrap(items), 200, more ? { link: `<${base}${page + 1}>; rel="next", <${base}9>; rel="last"` } : {});
  };
}

describe('createOctokit', () => {
  it('asks with token and user agent, and answers as Octokit does', async () => {
    const { octokit, server } = await connect((response) => json(response, { number: 1, title: 'T' }));
    const { data, status, url } = await octokit.rest.issues.get(issue);
    expect([data.title, status, url]).toEqual(['T', 200, `${server.url}/repos/o/r/issues/1`]);
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: 'token t0ken',
      'user-agent': expect.stringMatching(/^sluice\/\d/),
    });
  });

  const once =
    (fault: Handler): Handler =>
    (response, seen, nth) =>
      nth === 1 ? fault(response, seen, nth) : json(response, { number: 1 });
  const limit: Handler = (response) => json(response, { message: 'secondary rate limit' }, 403, { 'retry-after': '1' });

  it.each<[string, Handler]>([
    ['a cut body', (response) => cut(response, '{"number":')],
    ['502', (response) => response.writeHead(502).end()],
    ['a secondary limit', limit],
    ['HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
    ['truncated JSON', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"n')],
  ])('gets over %s', async (_name, fault) => {
    const { octokit, server } = await connect(once(fault));
    expect((await octokit.rest.issues.get(issue)).data.number).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  it('does not send a comment twice when the answer is lost, and says so', async () => {
    const { octokit, server } = await connect((response) => response.socket?.resetAndDestroy());
    const error = await errorOf(octokit.rest.issues.createComment({ ...issue, body: 'b' }));
    expect(error.message).toContain('POST /repos/o/r/issues/1/comments: the connection was reset');
    expect(error.message).toContain('not known whether the request took effect');
    expect(server.requests).toHaveLength(1);
  });

  it('sends what is repeatable again', async () => {
    const { octokit, server } = await connect((response, seen, nth) =>
      nth === 1 ? response.destroy() : json(response, { body: seen.body }),
    );
    const change = { owner: 'o', repo: 'r', comment_id: 5, body: 'b' };
    await octokit.rest.issues.updateComment({ ...change, ...repeatable(tuning()) });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"body":"b"}', '{"body":"b"}']);
  });

  it('repeats a GraphQL query, but no mutation', async () => {
    const { octokit, server } = await connect((response) => response.destroy());
    await errorOf(octokit.graphql('query { viewer { login } }'));
    expect(server.requests).toHaveLength(3);
    await errorOf(octokit.graphql('\n  mutation { close(id: 1) { id } }'));
    expect(server.requests).toHaveLength(4);
  });

  it('returns a diff as text and an empty answer as nothing', async () => {
    const { octokit } = await connect((response, { method }) =>
      method === 'DELETE'
        ? response.writeHead(204).end()
        : response.writeHead(200, { 'content-type': 'application/vnd.github.diff; charset=utf-8' }).end('diff --git'),
    );
    const pull = { owner: 'o', repo: 'r', pull_number: 1, mediaType: { format: 'diff' } };
    expect((await octokit.rest.pulls.get(pull)).data).toBe('diff --git');
    expect((await octokit.rest.issues.deleteComment({ owner: 'o', repo: 'r', comment_id: 1 })).status).toBe(204);
  });

  it('waits for a limit of GraphQL, which comes with status 200', async () => {
    const limited: Handler = (response) =>
      json(response, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }, 200, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 40),
      });
    const { octokit, server } = await connect((response, seen, nth) =>
      nth === 1 ? limited(response, seen, nth) : json(response, { data: { viewer: { login: 'l' } } }),
    );
    expect(await octokit.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'l' } });
    expect(server.requests).toHaveLength(2);
    const always = await connect(limited);
    const error = await errorOf(always.octokit.graphql('query { viewer { login } }'));
    expect(error.reason).toBe('rate-limited');
    expect(error.message).toContain('API rate limit exceeded; the next request is allowed at');
  });

  it('is not misled by what somebody writes about limits', async () => {
    const body = '{"type":"RATE_LIMITED"} secondary rate limit';
    const { octokit, server } = await connect((response) =>
      json(response, { number: 1, body }, 200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
    );
    expect((await octokit.rest.issues.get(issue)).data.body).toBe(body);
    expect(server.requests).toHaveLength(1);
  });

  it('takes an empty 200 for no answer', async () => {
    const { octokit, server } = await connect(once((response) => response.writeHead(200).end()));
    expect((await octokit.rest.issues.get(issue)).data.number).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  it.each(['{}', 'null', '[]', '{"data":null}', '{"errors":[]}'])('takes %s for no answer to GraphQL', async (body) => {
    const { octokit, server } = await connect((response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(body),
    );
    expect((await errorOf(octokit.graphql('query { viewer { login } }'))).message).toContain('neither data nor errors');
    expect(server.requests).toHaveLength(3);
  });

  it('returns a raw file that is no JSON, or is empty, as it is', async () => {
    let content = 'plain: text';
    const { octokit } = await connect((response) =>
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }).end(content),
    );
    const file = { owner: 'o', repo: 'r', path: 'x', headers: { accept: 'application/vnd.github.raw+json' } };
    expect((await octokit.rest.repos.getContent(file)).data).toBe('plain: text');
    content = '';
    expect((await octokit.rest.repos.getContent(file)).status).toBe(200);
  });

  it('takes a diff without an end for cut', async () => {
    const { octokit } = await connect((response) =>
      response.socket?.end('HTTP/1.1 200 OK\r\ncontent-type: application/vnd.github.diff\r\n\r\ndiff --g'),
    );
    const pull = { owner: 'o', repo: 'r', pull_number: 1, mediaType: { format: 'diff' } };
    expect((await errorOf(octokit.rest.pulls.get(pull))).message).toContain('does not say where it ends');
  });

  it('fails with what GitHub says and its request id', async () => {
    const { octokit } = await connect((response) =>
      json(response, { message: 'Not Found' }, 404, { 'x-github-request-id': 'AB:1' }),
    );
    const error = await errorOf(octokit.rest.issues.get(issue));
    expect(error.message).toBe('GitHub: GET /repos/o/r/issues/1: Not Found (status 404, request id AB:1, tried once).');
  });

  it('tells a missing permission, a missing thing and a limit apart', async () => {
    const errorFor = async (status: number, headers = {}) => {
      const { octokit } = await connect((response) => json(response, { message: 'm' }, status, headers));
      const error = await errorOf(octokit.rest.issues.get(issue));
      return [isForbidden(error), isNotFound(error), error.reason];
    };
    expect(await errorFor(403)).toEqual([true, false, 'forbidden']);
    expect(await errorFor(404)).toEqual([false, true, 'not-found']);
    expect(await errorFor(403, { 'retry-after': '2400' })).toEqual([false, false, 'rate-limited']);
    expect(await errorFor(403, { 'retry-after': '1' })).toEqual([false, false, 'rate-limited']);
    expect([isForbidden(new Error('403')), isNotFound(undefined)]).toEqual([false, false]);
  });

  it('stops when its signal is aborted', async () => {
    const { octokit } = await connect(() => {});
    const request = { signal: AbortSignal.timeout(50) };
    await expect(octokit.rest.issues.get({ ...issue, request })).rejects.toThrow();
  });
});

describe('listAll', () => {
  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('reads %i items in %i pages', async (count, pages) => {
    const { octokit, server } = await connect(paged(count));
    const items = await comments(octokit);
    expect(items.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(server.requests).toHaveLength(pages);
  });

  it('reads lists that are counted', async () => {
    const { octokit } = await connect(paged(150, (check_runs) => ({ total_count: 150, check_runs })));
    expect((await checks(octokit)).at(-1)?.id).toBe(150);
  });

  it('follows cursors, too', async () => {
    const { octokit, server } = await connect((response, { url }, nth) =>
      json(
        response,
        [{ id: nth }],
        200,
        nth === 1 ? { link: `<http://127.0.0.1/x?after=Zm9v%3D&per_page=100>; rel="next"` } : { url },
      ),
    );
    expect(await comments(octokit)).toHaveLength(2);
    expect(server.requests[1]?.url).toContain('after=Zm9v%3D');
  });

  it('reads again when the list changed meanwhile', async () => {
    let total = 3;
    const { octokit } = await connect((response) =>
      json(response, { total_count: total--, check_runs: [{ id: 1 }, { id: 2 }] }),
    );
    expect(await checks(octokit)).toHaveLength(2);
  });

  // Each of these once read as "there is nothing", and a gate that counts objections was then open.
  const page2 =
    (fault: Handler): Handler =>
    (response, seen, nth) =>
      (seen.url.includes('&page=2') ? fault : paged(150))(response, seen, nth);
  it.each<[string, Handler, (octokit: Octokit) => Promise<unknown>, string]>([
    ['a cut list', (response) => cut(response, '[{"id":1},'), comments, 'closed after 10 of 1000 bytes'],
    ['a list cut in chunks', (response) => cut(response, '[', { chunked: true }), comments, 'closed after 1 bytes'],
    ['a cut second page', page2((response) => cut(response, '[')), comments, 'closed after 1 of 1000 bytes'],
    ['a failing second page', page2((response) => response.writeHead(500).end()), comments, 'Internal Server Error'],
    ['an object for an array', (response) => json(response, { message: 'm' }), comments, 'the answer is not a list'],
    ['null', (response) => json(response, null), comments, 'the answer is not a list'],
    ['text', (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('[]'), comments, 'not a list'],
    ['an empty body', (response) => response.writeHead(200).end(), comments, 'empty instead of JSON'],
    ['no content', (response) => response.writeHead(204).end(), comments, 'not a list'],
    [
      'fewer items than counted',
      (response) => json(response, { total_count: 5, check_runs: [{ id: 1 }] }),
      checks,
      'the list says it has 5 items, and its pages hold 1',
    ],
    ['a count without a list', (response) => json(response, { total_count: 0 }), checks, 'not a list'],
    [
      'an incomplete search',
      (response) => json(response, { total_count: 1, incomplete_results: true, items: [{ id: 1 }] }),
      (octokit) => listAll(octokit.rest.search.issuesAndPullRequests, { q: 'x' }),
      'not a list',
    ],
  ])('fails on %s', async (_name, handler, list, message) => {
    const { octokit } = await connect(handler);
    expect((await errorOf(list(octokit))).message).toContain(message);
  });

  it('fails on a list without end', async () => {
    const { octokit, server } = await connect((response) =>
      json(response, [{ id: 1 }], 200, { link: '<http://127.0.0.1/x?page=2>; rel="next"' }),
    );
    expect((await errorOf(comments(octokit))).message).toContain('more than 10000 items');
    expect(server.requests).toHaveLength(100);
  });
});
