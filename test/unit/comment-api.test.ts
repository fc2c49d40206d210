import { beforeEach, expect, test, vi } from 'vitest';
import { createOctokit, listAll } from '../../src/github/client.ts';
import { upsertComment } from '../../src/github/comment.ts';
import { octokitComments } from '../../src/github/comment-api.ts';
import { cut, fakeClock, json, serve } from './http-client/loopback.ts';

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

interface Stored {
  readonly id: number;
  body: string;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly performed_via_github_app?: { readonly slug: string } | null;
}

type Author = Pick<Stored, 'user' | 'performed_via_github_app'>;

const WORKFLOW: Author = {
  user: { login: 'github-actions[bot]', type: 'Bot' },
  performed_via_github_app: { slug: 'github-actions' },
};
const APP: Author = { user: { login: 'deployer[bot]', type: 'Bot' }, performed_via_github_app: { slug: 'deployer' } };
const ALICE: Author = { user: { login: 'Alice', type: 'User' }, performed_via_github_app: null };
const OLD = '<!-- sluice:plan v1 run=9 attempt=1 sha=unknown at=1 -->\nold';

/** The comments of o/r#7 over real HTTP without GraphQL, written as `author`. `viewer` says who is asked and what comes back. */
async function github(
  author: Author,
  comments: Stored[],
  answers: {
    readonly user?: number;
    readonly viewer?: string;
    readonly create?: number;
    readonly cutList?: boolean;
  } = {},
) {
  const server = await serve((response, { method, url, body }) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const text = body === '' ? '' : (JSON.parse(body) as { body?: string }).body;
    const route = `${method} ${pathname}`;
    const id = Number(/comments\/(\d+)$/.exec(pathname)?.[1]);
    const at = comments.findIndex((comment) => comment.id === id);
    if (route === 'GET /repos/o/r/issues/7/comments')
      return answers.cutList === true ? cut(response, '[{"id":1,') : json(response, comments);
    if (route === 'POST /repos/o/r/issues/7/comments') {
      if (answers.create !== undefined)
        return json(response, { message: 'Resource not accessible by integration' }, answers.create);
      const created: Stored = {
        id: comments.length + 1,
        body: text ?? '',
        html_url: `https://g/${comments.length + 1}`,
        ...author,
      };
      comments.push(created);
      return json(response, created, 201);
    }
    if (route === 'GET /user' && answers.user === undefined) return json(response, author.user);
    if (route === 'GET /user')
      return json(response, { message: 'Resource not accessible by integration' }, answers.user);
    if (route === 'POST /graphql' && answers.viewer !== undefined && body.includes('viewer { login }'))
      return json(response, { data: { viewer: { login: answers.viewer } } });
    const found = comments[at];
    if (found === undefined) return json(response, { message: 'Not Found' }, 404);
    if (method === 'PATCH') {
      found.body = text ?? '';
      return json(response, found);
    }
    comments.splice(at, 1);
    response.writeHead(204).end();
  });
  const octokit = await createOctokit('t0ken', { apiUrl: server.url, clock: fakeClock(), maxAttempts: 2 });
  return { octokit, routes: () => server.requests.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`) };
}

const stored = (id: number, body: string, author: Author): Stored => ({
  id,
  body,
  html_url: `https://g/${id}`,
  ...author,
});
const request = {
  owner: 'o',
  repo: 'r',
  issueNumber: 7,
  key: 'plan',
  body: 'new',
  runId: 10,
  runAttempt: 1,
  headSha: 'abcdef1',
  mode: 'update',
} as const;
const timing = { sleep: async () => {}, now: () => 5 };
const GRAPHQL = 'POST /graphql';
const LIST = 'GET /repos/o/r/issues/7/comments';
const CREATE = 'POST /repos/o/r/issues/7/comments';
const update = (id: number): string => `PATCH /repos/o/r/issues/comments/${id}`;

test('creates, then updates, then tidies over the REST API', async () => {
  const comments: Stored[] = [];
  const { octokit, routes } = await github(WORKFLOW, comments);
  const api = octokitComments(octokit, { list: listAll });
  expect(await upsertComment(api, request, timing)).toEqual({
    status: 'created',
    id: 1,
    url: 'https://g/1',
    verified: true,
  });
  comments.push(stored(2, OLD, WORKFLOW));
  expect(await upsertComment(api, { ...request, runId: 11 }, timing)).toMatchObject({ status: 'updated', id: 1 });
  expect(comments.map(({ id, body }) => [id, body])).toEqual([
    [1, '<!-- sluice:plan v1 run=11 attempt=1 sha=abcdef1 at=5 -->\nnew'],
  ]);
  // GraphQL is asked for once and not again.
  expect(routes()).toEqual([GRAPHQL, LIST, CREATE, LIST, LIST, update(1), 'DELETE /repos/o/r/issues/comments/2', LIST]);
});

test.each([
  ['the workflow', WORKFLOW, {}, undefined, [LIST, update(1), LIST]],
  ['an app that is known', APP, {}, 'deployer[bot]', [LIST, update(1), LIST]],
  [
    'an app that GitHub names',
    APP,
    { user: 403, viewer: 'deployer[bot]' },
    undefined,
    [LIST, 'GET /user', 'POST /graphql', update(1), LIST],
  ],
  ['a person', ALICE, {}, undefined, [LIST, 'GET /user', update(1), LIST]],
] as const)('the token of %s finds its comment', async (_, author, answers, login, expected) => {
  const { octokit, routes } = await github(author, [stored(1, OLD, author)], answers);
  const api = octokitComments(octokit, { list: listAll, ...(login === undefined ? {} : { login }) });
  expect(await upsertComment(api, request, timing)).toMatchObject({ status: 'updated', id: 1 });
  expect(routes()).toEqual([GRAPHQL, ...expected]);
});

test.each([
  ['a person', { user: { login: 'mallory', type: 'User' } }],
  ['another app in our name', { ...WORKFLOW, performed_via_github_app: { slug: 'lookalike' } }],
  ['a person in our name', { ...WORKFLOW, user: { ...WORKFLOW.user, type: 'User' } }],
] as const)('a comment with our marker by %s stays as it is', async (_, author) => {
  const comments = [stored(1, OLD, author)];
  const { octokit } = await github(WORKFLOW, comments, { user: 403 });
  expect(await upsertComment(octokitComments(octokit, { list: listAll }), request, timing)).toMatchObject({
    status: 'created',
    id: 2,
  });
  expect(comments[0]?.body).toBe(OLD);
});

test('a read-only token, as on pull requests from forks, degrades', async () => {
  const { octokit, routes } = await github(WORKFLOW, [], { create: 403 });
  const result = await upsertComment(octokitComments(octokit, { list: listAll }), request, timing);
  expect(result).toMatchObject({ status: 'degraded', reason: 'no-permission' });
  expect(routes()).toEqual([GRAPHQL, LIST, CREATE]);
});

test('a list that arrives in part creates nothing', async () => {
  const { octokit, routes } = await github(WORKFLOW, [stored(1, OLD, WORKFLOW)], { cutList: true });
  const result = await upsertComment(octokitComments(octokit, { list: listAll }), request, timing);
  expect(result).toMatchObject({ status: 'degraded', reason: 'unavailable' });
  expect(new Set(routes())).toEqual(new Set([GRAPHQL, LIST]));
});
