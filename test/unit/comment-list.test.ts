import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createOctokit, listAll } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comment.ts';
import { octokitComments } from '../../src/github/comment-api.ts';
import { fakeClock, type Handler, json, serve } from './http-client/loopback.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

const OURS = '<!-- sluice:plan v1 run=9 attempt=1 sha=unknown at=1 -->\nold';
const target = { owner: 'o', repo: 'r', issueNumber: 7 };
const request = { ...target, key: 'plan', body: 'new', runId: 10, runAttempt: 1, headSha: 'abcdef1', mode: 'update' } as const; // biome-ignore format: one line
const timing = { sleep: async () => {}, now: () => 5 };

interface Node {
  readonly fullDatabaseId: string;
  body: string;
  readonly url: string;
  readonly viewerDidAuthor: boolean;
  readonly author: { readonly __typename: string; readonly login: string } | null;
}

const bot = { __typename: 'Bot', login: 'github-actions' };
const node = (id: number, body = `c${id}`, own = false, author: Node['author'] = bot): Node => ({
  fullDatabaseId: String(id),
  body,
  url: `https://g/${id}`,
  viewerDidAuthor: own,
  author,
});

interface Variables {
  readonly size: number;
  readonly after: string | null;
  readonly before: string | null;
}

/** The right answer for a conversation, with the numbers of entries as cursors. */
function right(nodes: readonly Node[], { size, after, before }: Variables) {
  const from = after === null ? 0 : Number(after) + 1;
  const to = before === null ? nodes.length : Number(before);
  const head = nodes.slice(from, from + size);
  const tail = nodes.slice(Math.max(0, to - size), to);
  const cursor = (at: number, page: readonly unknown[]) => (page.length === 0 ? null : String(at));
  return {
    head: {
      totalCount: nodes.length,
      pageInfo: { endCursor: cursor(from + head.length - 1, head) },
      nodes: head as readonly (Node | null)[],
    },
    tail: {
      totalCount: nodes.length,
      pageInfo: { startCursor: cursor(to - tail.length, tail) },
      nodes: tail as readonly (Node | null)[],
    },
  };
}

type Pull = ReturnType<typeof right>;

/** GitHub with a GraphQL that is bent, and a REST list that is right. */
async function github(nodes: readonly Node[], bend: (pull: Pull, nth: number, variables: Variables) => unknown) {
  let nth = 0;
  const user = { login: 'github-actions[bot]', type: 'Bot' };
  const shown = ({ fullDatabaseId, body, url }: Node) => ({ id: Number(fullDatabaseId), body, html_url: url, user });
  const server = await serve((response, { method, url, body }, count) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    if (pathname === '/graphql') {
      nth += 1;
      const { variables } = JSON.parse(body) as { variables: Variables };
      const answer = bend(right(nodes, variables), nth, variables);
      if (typeof answer === 'function') return (answer as Handler)(response, { method, url, body, headers: {} }, count);
      return json(response, answer);
    }
    if (method === 'GET' && pathname.endsWith('/issues/7/comments')) {
      const page = Number(searchParams.get('page') ?? 1);
      const more = page * 100 < nodes.length;
      const link = { link: `<http://127.0.0.1${pathname}?per_page=100&page=${page + 1}>; rel="next"` };
      return json(response, nodes.slice((page - 1) * 100, page * 100).map(shown), 200, more ? link : {});
    }
    const written = nodes.find(({ fullDatabaseId }) => pathname.endsWith(`/issues/comments/${fullDatabaseId}`));
    if (method !== 'PATCH' || written === undefined) return json(response, { message: 'Not Found' }, 404);
    written.body = (JSON.parse(body) as { body: string }).body;
    return json(response, shown(written));
  });
  const octokit = await createOctokit('t0ken', { apiUrl: server.url, clock: fakeClock(), maxAttempts: 2 });
  return {
    api: octokitComments(octokit, { list: listAll }),
    routes: () =>
      server.requests.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '').replace(/^.*\/(?=\w)/, '')}`),
    asked: () => server.requests.flatMap(({ url, body }) => (url === '/graphql' ? [(JSON.parse(body) as { variables: Variables }).variables] : [])), // biome-ignore format: one line
  };
}

const data = (pull: unknown) => ({ data: { repository: { pullRequest: pull } } });
const many = (count: number, ours?: number) =>
  Array.from({ length: count }, (_, at) => (at + 1 === ours ? node(at + 1, OURS, true) : node(at + 1)));
const ids = (comments: readonly { readonly id: number }[]) => comments.map(({ id }) => id);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const never = () => false;

describe('reading from both ends', () => {
  test.each([0, 1, 29, 30, 31, 59, 60, 61, 62, 63, 100, 161, 259, 260, 261, 500, 1_001])(
    'of %i comments all are seen once, when none is enough',
    async (count) => {
      const { api, asked } = await github(many(count), (pull) => data(pull));
      const { comments, whole } = await api.listComments(target, never);
      expect([ids(comments), whole]).toEqual([upTo(count), true]);
      expect(asked()).toHaveLength(1 + Math.ceil(Math.max(0, count - 60) / 200));
      for (const { size } of asked()) expect(size).toBeLessThanOrEqual(100);
    },
  );

  test('stops when enough is seen', async () => {
    const { api, asked } = await github(many(1_000, 200), (pull) => data(pull));
    const { comments, whole } = await api.listComments(target, (seen) => seen.some(({ own }) => own === true));
    expect([comments.length, whole, asked().length]).toEqual([460, false, 3]);
    expect(ids(comments)).toEqual([...upTo(230), ...upTo(1_000).slice(-230)]);
  });

  test('names authors as the REST API does', async () => {
    const nodes = [node(1), node(2, 'x', true, { __typename: 'User', login: 'ada' }), node(3, 'y', false, null)];
    const { api } = await github(nodes, (pull) => data(pull));
    const { comments } = await api.listComments(target, never);
    expect(comments.map(({ author, own }) => [author.login, author.bot, own])).toEqual([
      ['github-actions[bot]', true, false],
      ['ada', false, true],
      ['', false, false],
    ]);
  });
});

test.each(['head', 'tail'] as const)('a conversation that grows between the ends is read again (%s)', async (end) => {
  const { api, asked } = await github(many(100, 1), (pull, nth) => {
    const changed = { ...pull[end], totalCount: nth === 1 ? 101 : 100 };
    return data({ ...pull, [end]: changed });
  });
  const { comments } = await api.listComments(target, (seen) => seen.length > 0);
  expect([comments.length, asked().length]).toEqual([60, 2]);
});

test('a conversation that changes between the pages is read again from the ends', async () => {
  const { api, asked } = await github(many(300), (pull, nth) => {
    const totalCount = nth === 2 ? 299 : 300;
    return data({ head: { ...pull.head, totalCount }, tail: { ...pull.tail, totalCount } });
  });
  const { comments, whole } = await api.listComments(target, never);
  expect([comments.length, whole, asked().map(({ size }) => size)]).toEqual([300, true, [30, 100, 30, 100, 20]]);
});

const FALLBACK = ['POST graphql', 'GET comments', 'PATCH 2', 'GET comments'];
/** The transport itself tries again. */
const RETRIED = ['POST graphql', ...FALLBACK];
const AGAIN = ['POST graphql', 'POST graphql', 'PATCH 2', 'POST graphql'];

describe('an answer that is not whole is read again or replaced by the REST list', () => {
  const error = { type: 'INTERNAL', message: 'Something went wrong' };
  const one = (bend: (pull: Pull) => unknown) => (pull: Pull, nth: number) => data(nth === 1 ? bend(pull) : pull);

  test.each<[string, (pull: Pull, nth: number) => unknown, readonly string[]]>([
    ['errors without data', () => ({ errors: [error] }), FALLBACK],
    ['errors beside data', (pull) => ({ ...data({ ...pull, head: { ...pull.head, nodes: [] } }), errors: [error] }), FALLBACK],
    ['a field that is unknown there', () => ({ errors: [{ message: "Field 'fullDatabaseId' doesn't exist on type 'IssueComment'" }] }), FALLBACK],
    ['no data', () => ({}), RETRIED],
    ['data that is null', () => ({ data: null }), RETRIED],
    ['no repository', () => ({ data: { repository: null } }), FALLBACK],
    ['no pull request', () => data(null), FALLBACK],
    ['one end alone', ({ head }) => data({ head }), FALLBACK],
    ['no nodes', ({ head, tail }) => data({ head: { ...head, nodes: null }, tail }), FALLBACK],
    ['a node that is null', ({ head, tail }) => data({ head, tail: { ...tail, nodes: [null] } }), FALLBACK],
    ['a comment without id', ({ head, tail }) => data({ head: { ...head, nodes: [{ ...head.nodes[0], fullDatabaseId: null }, head.nodes[1]] }, tail }), FALLBACK],
    ['a comment without body', ({ head, tail }) => data({ head: { ...head, nodes: [{ ...head.nodes[0], body: null }, head.nodes[1]] }, tail }), FALLBACK],
    ['a list', () => [], RETRIED],
    ['text', () => 'sorry', RETRIED],
    ['a page that is cut', one(({ head, tail }) => ({ head: { ...head, nodes: [] }, tail })), AGAIN],
    ['a page that is too long', one(({ head, tail }) => ({ head: { ...head, nodes: [...head.nodes, ...head.nodes] }, tail })), AGAIN],
    ['ends that disagree', one(({ head, tail }) => ({ head: { ...head, totalCount: 3 }, tail })), AGAIN],
    ['the same comment twice', one(({ head, tail }) => ({ head: { ...head, nodes: [head.nodes[0], head.nodes[0]] }, tail: { ...tail, nodes: [head.nodes[0], head.nodes[0]] } })), AGAIN],
    ['a page that stays cut', ({ head, tail }) => data({ head: { ...head, nodes: [] }, tail: { ...tail, nodes: [] } }), RETRIED],
    ['GraphQL that is not there', () => (response: never) => json(response, { message: 'Not Found' }, 404), FALLBACK],
    ['GraphQL that is forbidden', () => (response: never) => json(response, { message: 'Resource not accessible by personal access token' }, 403), FALLBACK],
    ['GraphQL that is out of order', () => (response: never) => json(response, { message: 'x' }, 502), RETRIED],
    ['a page of a proxy', () => (response: never) => json(response, '<html>', 200, { 'content-type': 'text/html' }), RETRIED],
  ])('%s', async (_, bend, expected) => {
    const { api, routes } = await github([node(1), node(2, OURS, true)], bend as never);
    expect(await upsertComment(api, request, timing)).toMatchObject({ status: 'updated', id: 2 });
    expect(routes()).toEqual(expected);
  }); // biome-ignore format: a table
});
