import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobGrant, Permissions, TriggerEvent } from '../../src/lab/contract.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';
import { routes } from '../../src/lab/github/rest.ts';
import { operations } from '../../src/lab/github/validate.ts';
import { type Answer, at, send } from './lab-github-support.ts';

let github: GitHub;
let opened: TriggerEvent;
let clock = new Date('2026-03-02T10:00:00Z');

beforeAll(async () => {
  github = await startGitHub({ now: () => clock });
  await github.createRepository('acme/infra', { from: { 'main.tf': 'one\n', 'old.tf': 'gone soon\n' } });
  await github.push({
    repository: 'acme/infra',
    branch: 'feature/more',
    content: { 'main.tf': 'one\ntwo\n', 'new file.tf': 'new\n', 'old.tf': null },
    message: 'More',
    author: 'alice',
  });
  opened = await github.openPullRequest({
    repository: 'acme/infra',
    head: 'feature/more',
    title: 'More of it',
    body: 'Because.',
    author: 'alice',
  });
});
afterAll(() => github[Symbol.asyncDispose]());

function beginJob(
  permissions: Permissions,
  { name = 'plan / dev', ...use }: { name?: string; environment?: string; deploys?: boolean } = {},
): JobGrant {
  const run = github.beginRun(opened, { name: 'Plan', path: '.github/workflows/plan.yml' });
  return github.beginJob({
    run,
    name,
    permissions,
    ...use,
    jobWorkflowRef: 'acme/sluice/.github/workflows/infra-plan.yml@refs/tags/v1',
    jobWorkflowSha: 'a'.repeat(40),
  });
}

const ask = (token: string | undefined, method: string, path: string, body?: unknown): Promise<Answer> =>
  send(github.apiUrl, token, method, path, body);

/** Violations that an action causes. */
async function violationsOf(action: () => Promise<unknown>): Promise<string[]> {
  const before = github.violations().length;
  await action();
  return github
    .violations()
    .slice(before)
    .map(({ what }) => what);
}

test('every operation of the slice has a handler and no handler is without a contract', () => {
  expect(Object.keys(routes).sort()).toEqual(operations.map(({ id }) => id).sort());
});

test('every read answers as GitHub documents it', async () => {
  const grant = beginJob(
    {
      actions: 'read',
      checks: 'write',
      contents: 'read',
      deployments: 'write',
      issues: 'write',
      'pull-requests': 'write',
      statuses: 'write',
    },
    { environment: 'dev' },
  );
  const { token, checkRunId } = grant;
  github.updateJob(grant, { status: 'in_progress' });
  const runId = at((await ask(token, 'GET', '/repos/acme/infra/actions/runs')).data, 'workflow_runs.0.id');
  const { sha } = github.pullRequestView('acme/infra', 1).head;
  const created = await Promise.all([
    ask(token, 'POST', `/repos/acme/infra/statuses/${sha}`, { state: 'success', context: 'lint' }),
    ask(token, 'POST', '/repos/acme/infra/pulls/1/reviews', { event: 'COMMENT', body: 'Fine' }),
    ask(token, 'POST', '/repos/acme/infra/labels', { name: 'risky', color: 'ff0000' }),
    ask(token, 'POST', '/repos/acme/infra/issues/1/labels', { labels: ['risky', 'made by the way'] }),
    ask(token, 'POST', '/repos/acme/infra/check-runs', {
      name: 'policy',
      head_sha: sha,
      conclusion: 'failure',
      output: {
        title: 'No',
        summary: 'One finding',
        annotations: [{ path: 'main.tf', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'No' }],
      },
    }),
  ]);
  expect(created.map(({ status }) => status)).toEqual([201, 200, 201, 200, 201]);
  const check = at(created[4]?.data, 'id');
  const deployment = await ask(token, 'POST', '/repos/acme/infra/deployments', { ref: 'main', environment: 'qa' });
  const deploymentPath = `/repos/acme/infra/deployments/${at(deployment.data, 'id')}`;
  expect((await ask(token, 'POST', `${deploymentPath}/statuses`, { state: 'success' })).status).toBe(201);
  const runs = `/repos/acme/infra/actions/runs/${runId}`;
  const reads: [path: string, part: string, expected: unknown][] = [
    ['/repos/acme/infra', 'owner.login', 'acme'],
    ['/repos/acme/infra/branches/feature/more', 'commit.sha', sha],
    ['/repos/acme/infra/commits/main', 'files', []],
    [`/repos/acme/infra/commits/${sha}`, 'stats', { total: 3, additions: 2, deletions: 1 }],
    ['/repos/acme/infra/commits?sha=feature%2Fmore', '*.commit.message', ['More', 'Initial commit']],
    ['/repos/acme/infra/contents/main.tf', 'content', `${btoa('one\n')}\n`],
    ['/repos/acme/infra/contents/?ref=feature%2Fmore', '*.name', ['main.tf', 'new file.tf']],
    ['/repos/acme/infra/compare/main...feature%2Fmore', 'status', 'ahead'],
    ['/repos/acme/infra/compare/main...feature%2Fmore', 'files.*.filename', ['main.tf', 'new file.tf', 'old.tf']],
    ['/repos/acme/infra/git/ref/heads%2Fmain', 'ref', 'refs/heads/main'],
    ['/repos/acme/infra/git/matching-refs/pull/1', '*.ref', ['refs/pull/1/head', 'refs/pull/1/merge']],
    ['/repos/acme/infra/pulls', '*.number', [1]],
    ['/repos/acme/infra/pulls?state=closed', '', []],
    ['/repos/acme/infra/pulls/1/files', '*.status', ['modified', 'added', 'removed']],
    [
      '/repos/acme/infra/pulls/1/files',
      '*.patch',
      ['@@ -1 +1,2 @@\n one\n+two', '@@ -0,0 +1 @@\n+new', '@@ -1 +0,0 @@\n-gone soon'],
    ],
    ['/repos/acme/infra/pulls/1/commits', '*.commit.message', ['More']],
    ['/repos/acme/infra/pulls/1/reviews', '*.user.login', ['github-actions[bot]']],
    [`/repos/acme/infra/commits/${sha}/pulls`, '*.number', [1]],
    [`/repos/acme/infra/commits/${sha}/statuses`, '*.context', ['lint']],
    [`/repos/acme/infra/commits/${sha}/status`, 'state', 'success'],
    [`/repos/acme/infra/commits/${sha}/check-runs?check_name=policy`, 'check_runs.*.conclusion', ['failure']],
    [`/repos/acme/infra/check-runs/${checkRunId}`, 'app.slug', 'github-actions'],
    [`/repos/acme/infra/check-runs/${check}/annotations`, '*.message', ['No']],
    ['/repos/acme/infra/labels/RISKY', 'color', 'ff0000'],
    ['/repos/acme/infra/labels?per_page=100', 'length', 5],
    ['/repos/acme/infra/issues/1/labels', '*.name', ['risky', 'made by the way']],
    ['/repos/acme/infra/deployments?environment=qa', '*.environment', ['qa']],
    [deploymentPath, 'creator.login', 'github-actions[bot]'],
    [`${deploymentPath}/statuses`, '*.state', ['success']],
    ['/repos/acme/infra/environments', 'environments.*.name', ['dev', 'qa']],
    ['/repos/acme/infra/environments/dev', 'protection_rules', []],
    [runs, 'head_branch', 'feature/more'],
    [`${runs}/jobs`, 'jobs.*.name', ['plan / dev']],
    [`/repos/acme/infra/actions/jobs/${checkRunId}`, 'run_id', runId],
    [`${runs}/artifacts`, 'total_count', 0],
    [`${runs}/pending_deployments`, '', []],
    [`${runs}/approvals`, '', []],
  ];
  for (const [path, part, expected] of reads) {
    const { status, data } = await ask(token, 'GET', path);
    expect([path, status, status === 200 ? at(data, part) : data]).toEqual([path, 200, expected]);
  }
  expect(at((await ask(github.personalToken('alice'), 'GET', '/user')).data, 'login')).toBe('alice');
  expect(github.violations()).toEqual([]);
  expect(github.requestsByRoute()['pulls/list']).toBe(2);
});

describe('what GitHub would not accept', () => {
  test.each([
    [
      'an unknown field',
      'POST',
      '/repos/acme/infra/issues/1/comments',
      { body: 'x', colour: 'red' },
      422,
      'body: "colour" is not a permitted key',
    ],
    ['a wrong type', 'POST', '/repos/acme/infra/issues/1/comments', { body: 7 }, 422, 'body/body: must be string'],
    [
      'a missing field',
      'POST',
      '/repos/acme/infra/check-runs',
      { name: 'x' },
      422,
      "body: must have required property 'head_sha'",
    ],
    [
      'a wrong word',
      'POST',
      `/repos/acme/infra/statuses/main`,
      { state: 'green' },
      422,
      'body/state: must be one of ["error","failure","pending","success"]',
    ],
    [
      'an unknown query parameter',
      'GET',
      '/repos/acme/infra/pulls?limit=5',
      undefined,
      422,
      'query: "limit" is not a permitted key',
    ],
    [
      'a path that is no number',
      'GET',
      '/repos/acme/infra/pulls/last',
      undefined,
      422,
      'path/pull_number: must be integer',
    ],
    ['an unknown route', 'GET', '/repos/acme/infra/milestones', undefined, 404, 'unknown route'],
    [
      'an unknown GraphQL field',
      'POST',
      '/graphql',
      { query: 'query { rateLimit { cost } }' },
      200,
      'GraphQL: Cannot query field "rateLimit" on type "Query".',
    ],
  ])('%s is answered and fails the laboratory', async (_, method, path, body, status, what) => {
    const token = github.personalToken('alice');
    let answer = 0;
    const violations = await violationsOf(async () => {
      answer = (await ask(token, method, path, body)).status;
    });
    expect([answer, ...violations]).toEqual([status, what]);
  });

  test('semantic mistakes are answers and no violations', async () => {
    const { token } = beginJob({ 'pull-requests': 'write', checks: 'write', contents: 'write' });
    const cases: [string, string, unknown, number, RegExp][] = [
      ['POST', '/repos/acme/infra/issues/1/comments', { body: 'x'.repeat(65_537) }, 422, /Validation Failed/],
      ['POST', '/repos/acme/infra/issues/1/comments', { body: ' ' }, 422, /Validation Failed/],
      ['POST', '/repos/acme/infra/issues/99/comments', { body: 'x' }, 404, /Not Found/],
      ['POST', '/repos/acme/infra/check-runs', { name: 'x', head_sha: 'f'.repeat(40) }, 422, /No commit found/],
      ['PUT', '/repos/acme/infra/pulls/1/merge', { sha: 'f'.repeat(40) }, 409, /Head branch was modified/],
      ['POST', '/repos/acme/infra/git/refs', { ref: 'refs/heads/main', sha: 'f'.repeat(40) }, 422, /already exists/],
      ['POST', '/repos/acme/infra/git/refs', { ref: 'refs/pull/9/head', sha: 'f'.repeat(40) }, 422, /Reference name/],
    ];
    const violations = await violationsOf(async () => {
      for (const [method, path, body, status, message] of cases) {
        const answer = await ask(token, method, path, body);
        expect([path, answer.status, at(answer.data, 'message')]).toEqual([
          path,
          status,
          expect.stringMatching(message),
        ]);
      }
    });
    expect(violations).toEqual([]);
  });
});

describe('tokens', () => {
  test.each<[string, Permissions, string, string, unknown, number]>([
    [
      'a comment needs write',
      { contents: 'read', 'pull-requests': 'read' },
      'POST',
      '/issues/1/comments',
      { body: 'x' },
      403,
    ],
    ['pull-requests: write comments', { 'pull-requests': 'write' }, 'POST', '/issues/1/comments', { body: 'x' }, 201],
    ['issues: write comments too', { issues: 'write' }, 'POST', '/issues/1/comments', { body: 'x' }, 201],
    ['reading needs read', { contents: 'read' }, 'GET', '/pulls/1', undefined, 403],
    ['metadata is open', {}, 'GET', '', undefined, 200],
    ['merging needs contents', { 'pull-requests': 'write' }, 'PUT', '/pulls/1/merge', {}, 403],
    [
      'a workflow does not approve itself',
      { deployments: 'write' },
      'POST',
      '/actions/runs/1/pending_deployments',
      { environment_ids: [1], state: 'approved', comment: '' },
      403,
    ],
  ])('%s', async (_, permissions, method, path, body, status) => {
    const { token } = beginJob(permissions);
    const answer = await ask(token, method, `/repos/acme/infra${path}`, body);
    expect(answer.status).toBe(status);
    if (status === 403) expect(at(answer.data, 'message')).toBe('Resource not accessible by integration');
  });

  test('the answer names the permissions that would do', async () => {
    const { token } = beginJob({});
    const { headers } = await ask(token, 'POST', '/repos/acme/infra/issues/1/comments', { body: 'x' });
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect(headers.get('x-github-request-id')).toMatch(/^[0-9A-F]{4}(:[0-9A-F]{6,8}){4}$/);
    expect(headers.get('x-ratelimit-limit')).toBe('1000');
    expect(Number(headers.get('content-length'))).toBeGreaterThan(0);
  });

  test('a token ends with its job', async () => {
    const grant = beginJob({ 'pull-requests': 'read' });
    expect((await ask(grant.token, 'GET', '/repos/acme/infra/pulls/1')).status).toBe(200);
    github.endJob(grant);
    const { status, data } = await ask(grant.token, 'GET', '/repos/acme/infra/pulls/1');
    expect([status, at(data, 'message')]).toEqual([401, 'Bad credentials']);
  });

  test('other private repositories do not exist for a job', async () => {
    await github.createRepository('acme/secret', { from: { 'a.txt': 'a' } });
    await github.createRepository('acme/open', { from: { 'a.txt': 'a' }, visibility: 'public' });
    const { token } = beginJob({ contents: 'write' });
    expect((await ask(token, 'GET', '/repos/acme/secret')).status).toBe(404);
    expect((await ask(token, 'GET', '/repos/acme/open/contents/a.txt')).status).toBe(200);
    expect((await ask(undefined, 'GET', '/repos/acme/open/contents/a.txt')).status).toBe(200);
    expect((await ask(undefined, 'GET', '/repos/acme/infra')).status).toBe(404);
    const ref = { ref: 'refs/heads/x', sha: 'f'.repeat(40) };
    expect((await ask(token, 'POST', '/repos/acme/open/git/refs', ref)).status).toBe(403);
  });
});

describe('comments', () => {
  test('come in pages with links that can be followed', async () => {
    const { token } = beginJob({ issues: 'write' });
    await github.push({
      repository: 'acme/infra',
      branch: 'many',
      content: { 'x.tf': 'x' },
      message: 'x',
      author: 'bob',
    });
    const { payload } = await github.openPullRequest({
      repository: 'acme/infra',
      head: 'many',
      title: 'x',
      author: 'bob',
    });
    for (let at = 1; at <= 5; at += 1) {
      github.comment({ repository: 'acme/infra', number: Number(payload.number), by: 'bob', body: `Comment ${at}` });
    }
    let path: string | undefined = `/repos/acme/infra/issues/${payload.number}/comments?per_page=2`;
    const pages: unknown[] = [];
    const first = await ask(token, 'GET', path);
    expect(first.headers.get('link')).toMatch(
      /^<http:\/\/127\.0\.0\.1:\d+\/repositories\/\d+\/issues\/\d+\/comments\?per_page=2&page=2>; rel="next", <.*page=3>; rel="last"$/,
    );
    while (path !== undefined) {
      const { data, headers } = await ask(token, 'GET', path);
      pages.push(at(data, '*.body'));
      path = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(pages).toEqual([['Comment 1', 'Comment 2'], ['Comment 3', 'Comment 4'], ['Comment 5']]);
  });

  test('of a job are by the bot, are edited in place and can be deleted', async () => {
    const { token } = beginJob({ 'pull-requests': 'write' });
    const comment = await ask(token, 'POST', '/repos/acme/infra/issues/1/comments', { body: 'first' });
    const id = Number(at(comment.data, 'id'));
    expect(at(comment.data, 'user')).toMatchObject({ login: 'github-actions[bot]', id: 41898282, type: 'Bot' });
    expect(at(comment.data, 'performed_via_github_app')).toMatchObject({ id: 15368, slug: 'github-actions' });
    expect(at(comment.data, 'html_url')).toBe(`https://github.com/acme/infra/pull/1#issuecomment-${id}`);
    const path = `/repos/acme/infra/issues/comments/${id}`;
    clock = new Date(clock.getTime() + 60_000);
    const { data: edited } = await ask(token, 'PATCH', path, { body: 'second' });
    expect([at(edited, 'created_at'), at(edited, 'updated_at')]).toEqual([
      '2026-03-02T10:00:00Z',
      '2026-03-02T10:01:00Z',
    ]);
    const seen = () => github.pullRequestView('acme/infra', 1).comments.find((each) => each.id === id);
    expect(seen()).toEqual({
      id,
      author: 'github-actions[bot]',
      bot: true,
      body: 'second',
      createdAt: '2026-03-02T10:00:00Z',
      edited: 1,
      earlier: ['first'],
    });
    expect((await ask(token, 'DELETE', path)).status).toBe(204);
    expect(seen()).toBeUndefined();
    expect((await ask(token, 'PATCH', path, { body: 'third' })).status).toBe(404);
  });

  test('of people cannot be changed by a job', async () => {
    const { token } = beginJob({ 'pull-requests': 'write' });
    const id = github.comment({ repository: 'acme/infra', number: 1, by: 'alice', body: 'Mine' });
    expect((await ask(token, 'PATCH', `/repos/acme/infra/issues/comments/${id}`, { body: 'x' })).status).toBe(403);
  });
});

test('an answer of the stand-in that is not as documented is a violation too', async () => {
  await using other = await startGitHub();
  await other.createRepository('acme/app', { from: { 'a.txt': 'a' } });
  await other.push({ repository: 'acme/app', branch: 'x', content: { 'b.txt': 'b' }, message: 'b', author: 'alice' });
  await other.openPullRequest({ repository: 'acme/app', head: 'x', title: 7 as never, author: 'alice' });
  const { status } = await send(other.apiUrl, other.personalToken('alice'), 'GET', '/repos/acme/app/pulls/1');
  expect(status).toBe(500);
  expect(other.violations()).toEqual([
    { method: 'GET', path: '/repos/acme/app/pulls/1', what: 'response/title: must be string' },
  ]);
});

test("GitHub's own client reads all pages and writes", async () => {
  const { token } = beginJob({ 'pull-requests': 'write', contents: 'read' });
  const octokit = getOctokit(token, { baseUrl: github.apiUrl });
  const repository = { owner: 'acme', repo: 'infra' };
  const where = { ...repository, issue_number: 1 };
  const { data: created } = await octokit.rest.issues.createComment({ ...where, body: 'By Octokit' });
  const comments = await octokit.paginate(octokit.rest.issues.listComments, { ...where, per_page: 1 });
  expect(comments.map(({ id }) => id)).toContain(created.id);
  expect(comments).toHaveLength(github.pullRequestView('acme/infra', 1).comments.length);
  const raw = { mediaType: { format: 'raw' } };
  const { data: file } = await octokit.rest.repos.getContent({ ...repository, path: 'main.tf', ...raw });
  expect(String(file)).toBe('one\n');
  await expect(octokit.rest.pulls.get({ ...repository, pull_number: 99 })).rejects.toMatchObject({ status: 404 });
});

test('a job with an environment is a deployment once it waits or runs; one that is skipped or says `deployment: false` is none', async () => {
  const states: unknown[] = [];
  for (const steps of [
    [{ status: 'completed', conclusion: 'skipped' }],
    [{ status: 'waiting' }, { status: 'in_progress' }, { status: 'completed', conclusion: 'failure' }],
  ] as const) {
    const user = beginJob({}, { environment: 'stage', deploys: false });
    for (const step of steps) github.updateJob(user, step);
    const grant = beginJob({ deployments: 'read' }, { environment: 'stage' });
    for (const step of steps) github.updateJob(grant, step);
    const path = '/repos/acme/infra/deployments?environment=stage';
    const { data } = await ask(grant.token, 'GET', path);
    const [id] = at(data, '*.id') as number[];
    const statuses =
      id === undefined ? [] : (await ask(grant.token, 'GET', `/repos/acme/infra/deployments/${id}/statuses`)).data;
    states.push([at(data, 'length'), at(statuses, '*.state')]);
  }
  expect(states).toEqual([
    [0, []],
    [1, ['failure', 'in_progress']],
  ]);
});

test('a job shows as a check of the head commit, not of the test merge', async () => {
  const grant = beginJob({ checks: 'read' }, { name: 'plan / prod' });
  const { head } = github.pullRequestView('acme/infra', 1);
  const states: unknown[] = [];
  for (const step of [
    undefined,
    { status: 'waiting' },
    { status: 'in_progress' },
    { status: 'completed', conclusion: 'failure', summary: '### No' },
  ] as const) {
    if (step !== undefined) github.updateJob(grant, step);
    const path = `/repos/acme/infra/commits/${head.sha}/check-runs?check_name=plan%20%2F%20prod`;
    const { data } = await ask(grant.token, 'GET', path);
    states.push(['status', 'conclusion', 'output.summary'].map((part) => at(data, `check_runs.0.${part}`)));
  }
  expect(states).toEqual([
    ['queued', null, null],
    ['waiting', null, null],
    ['in_progress', null, null],
    ['completed', 'failure', '### No'],
  ]);
  expect(opened.sha).not.toBe(head.sha);
});

describe('environments', () => {
  test('a job waits until a reviewer decides', async () => {
    github.configureEnvironment('acme/infra', 'prod', { reviewers: ['carol'], variables: { REGION: 'west' } });
    expect(github.environment('acme/infra', 'prod')).toEqual({
      reviewers: ['carol'],
      variables: { REGION: 'west' },
      secrets: {},
    });
    const run = github.beginRun(opened, { name: 'Apply', path: '.github/workflows/apply.yml' });
    const job = {
      run,
      name: 'apply / prod',
      permissions: {},
      environment: 'prod',
      jobWorkflowRef: run.workflowRef,
      jobWorkflowSha: run.sha,
    };
    const byHand = github.awaitApproval(job);
    expect(github.waiting()).toEqual([{ repository: 'acme/infra', environment: 'prod', job: 'apply / prod' }]);
    expect(() => github.approve('prod', 'mallory')).toThrow('mallory is no reviewer of prod');
    github.approve('prod', 'carol');
    expect(await byHand).toBe('approved');

    const byApi = github.awaitApproval(job);
    const path = `/repos/acme/infra/actions/runs/${run.runId}/pending_deployments`;
    const carol = github.personalToken('carol');
    const pending = (await ask(carol, 'GET', path)).data;
    expect([at(pending, '*.environment.name'), at(pending, '*.current_user_can_approve')]).toEqual([['prod'], [true]]);
    const body = { environment_ids: at(pending, '*.environment.id'), state: 'rejected', comment: 'Not today' };
    expect((await ask(github.personalToken('mallory'), 'POST', path, body)).status).toBe(422);
    expect((await ask(carol, 'POST', path, body)).status).toBe(200);
    expect(await byApi).toBe('rejected');
    const { data } = await ask(carol, 'GET', `/repos/acme/infra/actions/runs/${run.runId}/approvals`);
    expect(at(data, '*.state')).toEqual(['approved', 'rejected']);
    expect(at(data, '*.user.login')).toEqual(['carol', 'carol']);
    expect(at(data, '*.comment')).toEqual(['', 'Not today']);
    expect(() => github.approve('prod', 'carol')).toThrow('No job waits');
  });

  test('nobody waits without reviewers, and a policy can decide', async () => {
    await using other = await startGitHub({
      approvals: ({ environment }) => (environment === 'qa' ? 'approved' : undefined),
    });
    await other.createRepository('acme/app', { from: { 'a.txt': 'a' } });
    other.configureEnvironment('acme/app', 'qa', { reviewers: ['carol'] });
    other.configureEnvironment('acme/app', 'prod', { reviewers: ['carol'] });
    const event = await other.dispatch({ repository: 'acme/app', workflow: 'x.yml', by: 'dave' });
    const run = other.beginRun(event, { name: 'X', path: 'x.yml' });
    const job = { run, name: 'x', permissions: {}, jobWorkflowRef: run.workflowRef, jobWorkflowSha: run.sha };
    expect(await other.awaitApproval(job)).toBe('approved');
    expect(await other.awaitApproval({ ...job, environment: 'dev' })).toBe('approved');
    expect(await other.awaitApproval({ ...job, environment: 'qa' })).toBe('approved');
    const waits = other.awaitApproval({ ...job, environment: 'prod' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(other.waiting()).toHaveLength(1);
    other.approve('prod', 'carol', 'rejected');
    expect(await waits).toBe('rejected');
  });
});
