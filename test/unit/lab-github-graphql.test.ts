import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLObjectType, isEnumType, isInputObjectType, isInterfaceType, printType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fullSchema, slice } from '../../scripts/graphql-slice.ts';
import type { Permissions } from '../../src/lab/contract.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';
import { at, send } from './lab-github-support.ts';

const committed = readFileSync(new URL('../../src/lab/github/graphql/schema.graphql', import.meta.url), 'utf8');

describe("the slice of GitHub's schema", () => {
  test('is what the script makes of the whole schema', () => {
    expect(committed).toBe(slice(fullSchema()));
  });

  test('says of each of its fields what the whole schema says', () => {
    const [whole, part] = [buildSchema(fullSchema().text, { assumeValidSDL: true }), buildSchema(committed)];
    let fields = 0;
    for (const type of Object.values(part.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
      const original = whole.getType(type.name);
      if (type instanceof GraphQLObjectType || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          const other = (original as GraphQLObjectType).getFields()[field.name];
          const signature = (of: typeof field | undefined) =>
            of && [
              String(of.type),
              of.args.map(({ name, type: kind, defaultValue }) => [name, String(kind), defaultValue]),
            ];
          expect(signature(field), `${type.name}.${field.name}`).toEqual(signature(other));
          fields += 1;
        }
      } else if (isEnumType(type)) {
        expect(type.getValues().map(({ name }) => name)).toEqual(
          (original as typeof type).getValues().map(({ name }) => name),
        );
      } else if (isInputObjectType(type)) {
        expect(Object.keys(type.getFields())).toEqual(Object.keys((original as typeof type).getFields()));
      } else {
        expect(printType(type)).toContain(`scalar ${type.name}`);
      }
    }
    expect(fields).toBeGreaterThan(15);
  });
});

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
  await github.createRepository('acme/infra', { from: { 'a.txt': 'a' } });
  await github.push({
    repository: 'acme/infra',
    branch: 'topic',
    content: { 'a.txt': 'b' },
    message: 'b',
    author: 'ada',
  });
  await github.openPullRequest({ repository: 'acme/infra', head: 'topic', title: 'B', author: 'ada' });
  for (let count = 1; count <= 7; count++) {
    github.comment({
      repository: 'acme/infra',
      number: 1,
      by: count === 4 ? 'github-actions[bot]' : 'ada',
      body: `c${count}`,
    });
  }
});
afterAll(() => github[Symbol.asyncDispose]());

async function jobToken(permissions: Permissions): Promise<string> {
  const event = await github.dispatch({ repository: 'acme/infra', workflow: 'x.yml', by: 'ada' });
  const run = github.beginRun(event, { name: 'X', path: 'x.yml' });
  return github.beginJob({ run, name: 'x', permissions, jobWorkflowRef: run.workflowRef, jobWorkflowSha: run.sha })
    .token;
}

const ask = async (query: string, token = github.personalToken('ada'), variables = {}) =>
  send(github.apiUrl, token, 'POST', '/graphql', { query, variables });

/** Bodies of a page of the comments, and what `pageInfo` says. */
async function page(bounds: string) {
  const fields = 'nodes { body } totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }';
  const query = `query { repository(owner: "acme", name: "infra") { pullRequest(number: 1) { comments(${bounds}) { ${fields} } } } }`;
  const { data } = await ask(query);
  const found = at(data, 'data.repository.pullRequest.comments');
  return {
    bodies: at(found, 'nodes.*.body'),
    total: at(found, 'totalCount'),
    more: [at(found, 'pageInfo.hasPreviousPage'), at(found, 'pageInfo.hasNextPage')],
    start: at(found, 'pageInfo.startCursor'),
    end: at(found, 'pageInfo.endCursor'),
  };
}

describe('comments by GraphQL', () => {
  test('come in pages from both ends', async () => {
    const head = await page('first: 3');
    expect(head).toMatchObject({ bodies: ['c1', 'c2', 'c3'], total: 7, more: [false, true] });
    expect(await page(`first: 2, after: "${head.end}"`)).toMatchObject({ bodies: ['c4', 'c5'], more: [true, true] });
    const tail = await page('last: 2');
    expect(tail).toMatchObject({ bodies: ['c6', 'c7'], more: [true, false] });
    expect(await page(`last: 100, before: "${tail.start}"`)).toMatchObject({ bodies: ['c1', 'c2', 'c3', 'c4', 'c5'] });
    expect(await page(`first: 100, after: "${tail.end}"`)).toMatchObject({
      bodies: [],
      more: [true, false],
      end: null,
    });
  });

  test('say who wrote them, as seen by the token', async () => {
    const query = `query ($n: Int!) { repository(owner: "acme", name: "infra") { pullRequest(number: $n) { locked comments(first: 4) {
      nodes { author { __typename login } viewerDidAuthor fullDatabaseId url } } } } viewer { login } }`;
    const token = await jobToken({ 'pull-requests': 'read' });
    const { data } = await ask(query, token, { n: 1 });
    expect(at(data, 'data.viewer.login')).toBe('github-actions[bot]');
    const nodes = at(data, 'data.repository.pullRequest.comments.nodes');
    expect([at(nodes, '0'), at(nodes, '3')]).toEqual([
      {
        author: { __typename: 'User', login: 'ada' },
        viewerDidAuthor: false,
        fullDatabaseId: '3100000001',
        url: 'https://github.com/acme/infra/pull/1#issuecomment-3100000001',
      },
      {
        author: { __typename: 'Bot', login: 'github-actions' },
        viewerDidAuthor: true,
        fullDatabaseId: '3100000004',
        url: 'https://github.com/acme/infra/pull/1#issuecomment-3100000004',
      },
    ]);
    const byAda = await ask(query, github.personalToken('ada'), { n: 1 });
    expect(at(byAda.data, 'data.repository.pullRequest.comments.nodes.*.viewerDidAuthor')).toEqual([true, true, true, false]); // biome-ignore format: one line
  });

  const comments = (more: string) =>
    `query { repository(owner: "acme", name: "infra") { pullRequest(number: 1) { comments(${more}) { totalCount } } } }`;

  test.each([
    ['an unknown field', 'query { repository(owner: "acme", name: "infra") { stars } }', 'Cannot query field "stars" on type "Repository".'],
    ['a missing argument', 'query { repository(owner: "acme") { pullRequest(number: 1) { number } } }', 'argument "name" of type "String!" is required'],
    ['a wrong type', 'query { repository(owner: "acme", name: "infra") { pullRequest(number: "1") { number } } }', 'Int cannot represent non-integer value'],
    ['a mutation', 'mutation { addComment { clientMutationId } }', 'Schema is not configured to execute mutation operation.'],
    ['no query', 'query {', 'Syntax Error'],
    ['more than a page holds', comments('first: 101'), 'Requesting 101 records on the `comments` connection exceeds the `first` limit of 100 records.'],
    ['less than nothing', comments('last: 0'), 'cannot be less than one'],
    ['no bounds', comments('orderBy: null'), 'You must provide a `first` or `last` value'],
    ['a cursor of somebody else', comments('first: 1, after: "MTI="'), 'does not appear to be a valid cursor'],
    ['an order', comments('first: 1, orderBy: { field: UPDATED_AT, direction: ASC }'), 'does not sort comments'],
  ])('%s is an error and fails the laboratory', async (_, query, message) => {
    const before = github.violations().length;
    const { status, data } = await ask(query);
    expect([status, at(data, 'errors.0.message')]).toEqual([200, expect.stringContaining(message)]);
    expect(github.violations().slice(before)).toMatchObject([{ path: '/graphql', what: expect.stringContaining(message) }]);
  }); // biome-ignore format: a table

  test.each([
    ['an unknown pull request', 'ada', { name: 'infra', number: 9 }, 'NOT_FOUND', 'Could not resolve to a PullRequest with the number of 9.'],
    ['an unknown repository', 'ada', { name: 'nope', number: 1 }, 'NOT_FOUND', "Could not resolve to a Repository with the name 'acme/nope'."],
    ['a token without permission', 'job', { name: 'infra', number: 1 }, 'FORBIDDEN', 'Resource not accessible by integration'],
  ])('%s is an answer', async (_, who, variables, type, message) => {
    const before = github.violations().length;
    const token = who === 'job' ? await jobToken({ contents: 'read' }) : github.personalToken(who);
    const query =
      'query ($name: String!, $number: Int!) { repository(owner: "acme", name: $name) { pullRequest(number: $number) { comments(first: 1) { totalCount } } } }';
    const { data } = await ask(query, token, variables);
    expect(at(data, 'errors')).toMatchObject([{ type, message }]);
    expect(github.violations().slice(before)).toEqual([]);
  }); // biome-ignore format: a table

  test('needs a token that lives', async () => {
    expect((await send(github.apiUrl, undefined, 'POST', '/graphql', { query: '{ viewer { login } }' })).status).toBe(
      401,
    );
    expect((await ask('{ viewer { login } }', 'ghp_nobody')).status).toBe(401);
  });
});

describe('a locked conversation', () => {
  test('takes no new comment of a job, and shows that it is locked', async () => {
    const token = await jobToken({ 'pull-requests': 'write' });
    const path = '/repos/acme/infra/issues/1/comments';
    const { data } = await send(github.apiUrl, token, 'POST', path, { body: 'before' });
    github.lock('acme/infra', 1);
    const refused = await send(github.apiUrl, token, 'POST', path, { body: 'new' });
    expect([refused.status, at(refused.data, 'message')]).toEqual([
      403,
      'Unable to create comment because issue is locked.',
    ]);
    const own = `/repos/acme/infra/issues/comments/${at(data, 'id')}`;
    expect((await send(github.apiUrl, token, 'PATCH', own, { body: 'after' })).status).toBe(200);
    expect(at((await send(github.apiUrl, token, 'GET', '/repos/acme/infra/pulls/1')).data, 'locked')).toBe(true);
    github.lock('acme/infra', 1, false);
    expect((await send(github.apiUrl, token, 'POST', path, { body: 'new' })).status).toBe(201);
  });
});

describe('labels', () => {
  const path = '/repos/acme/infra/issues/1/labels';

  test('that do not exist are made by adding them, with one permission more', async () => {
    const weak = await jobToken({ 'pull-requests': 'write' });
    const refused = await send(github.apiUrl, weak, 'POST', path, { labels: ['bug', 'brand new'] });
    expect([refused.status, at(refused.data, 'message')]).toEqual([
      403,
      'You do not have permission to create labels on this repository.',
    ]);
    expect(github.pullRequestView('acme/infra', 1).labels).toEqual([]);
    expect((await send(github.apiUrl, weak, 'POST', path, { labels: ['bug'] })).status).toBe(200);
    const strong = await jobToken({ 'pull-requests': 'write', issues: 'write' });
    expect((await send(github.apiUrl, strong, 'POST', path, { labels: ['Brand New'] })).status).toBe(200);
    expect(github.pullRequestView('acme/infra', 1).labels).toEqual(['bug', 'Brand New']);
    expect((await send(github.apiUrl, weak, 'POST', path, { labels: ['brand new'] })).status).toBe(200);
  });
});
