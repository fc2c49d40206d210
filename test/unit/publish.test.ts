import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { redactor } from '../../src/core/redact.ts';
import { runUrl } from '../../src/github/here.ts';
import { type Publication, type PublishTarget, publishReport } from '../../src/github/publish.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';

const repository = 'acme/infra';
let github: GitHub;
let target: PublishTarget;
const printed: string[] = [];

beforeEach(async () => {
  printed.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  github = await startGitHub();
  await github.createRepository(repository, { from: { 'a.tf': '' } });
  await github.push({ repository, branch: 'topic', content: { 'a.tf': '# a\n' }, message: 'A', author: 'ada' });
  const event = await github.openPullRequest({ repository, head: 'topic', title: 'A', author: 'ada' });
  const run = github.beginRun(event, { name: 'Plan', path: 'plan.yml' });
  const permissions = { 'pull-requests': 'write', issues: 'write', checks: 'write' } as const;
  const job = { run, name: 'report', permissions, jobWorkflowRef: run.workflowRef, jobWorkflowSha: run.sha };
  const headSha = github.pullRequestView(repository, 1).head.sha;
  target = { token: github.beginJob(job).token, pullRequest: 1, event: undefined, headSha };
  vi.stubEnv('GITHUB_API_URL', github.apiUrl);
  vi.stubEnv('GITHUB_REPOSITORY', repository);
  vi.stubEnv('GITHUB_RUN_ID', String(run.runId));
  vi.stubEnv('GITHUB_RUN_ATTEMPT', '1');
});
afterEach(() => github[Symbol.asyncDispose]());

const publication = (more: Partial<Publication> = {}): Publication => ({
  body: '## Plan\n\nText',
  comment: { mode: 'update', key: 'plan' },
  ...more,
});
const commented = () => github.pullRequestView(repository, 1).comments.map(({ body }) => body.replace(/^.*\n/, ''));
const routes = () => github.requestLog.map(({ route }) => route);

test('labels and check run are written while the comment settles, and not before it', async () => {
  const url = await publishReport(
    publication({
      labels: { apply: ['new'], remove: ['old'] },
      check: { name: 'plans', conclusion: 'success', title: 'Fine' },
    }),
    target,
  );
  expect(url).toContain('#issuecomment-');
  const [first, ...rest] = routes().filter((route) => route !== 'checks/create');
  expect([first, ...rest]).toEqual(['graphql', 'issues/create-comment', 'issues/list-labels-on-issue', 'issues/add-labels', 'graphql']); // biome-ignore format: one line
  expect(routes()).toContain('checks/create');
  expect(github.violations()).toEqual([]);
});

test('what is published passes the redactor', async () => {
  redactor.add('hunter2-of-the-check');
  const check = { name: 'plans', conclusion: 'success', title: 'Title hunter2-of-the-check' } as const;
  await publishReport(publication({ body: 'Body hunter2-of-the-check', check }), target);
  const checks = await fetch(
    `${github.apiUrl}/repos/acme/infra/commits/${target.headSha}/check-runs?check_name=plans`,
    {
      headers: { authorization: `Bearer ${target.token}`, 'user-agent': 'test' },
    },
  );
  const everything = JSON.stringify([await checks.json(), commented(), printed]);
  expect(everything).toContain('(sensitive)');
  expect(everything).not.toContain('hunter2');
});

test.each([
  ['nothing is wanted', { comment: undefined } as never, {}],
  ['there is no pull request', {}, { pullRequest: undefined }],
])('GitHub is not asked where %s', async (_, what: Partial<Publication>, where: Partial<PublishTarget>) => {
  expect(await publishReport(publication(what), { ...target, ...where, token: undefined })).toBe('');
  expect(routes()).toEqual([]);
});

test.each([
  [{}, undefined],
  [{ GITHUB_REPOSITORY: 'o/r' }, undefined],
  [{ GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7' }, 'https://github.com/o/r/actions/runs/7'],
  [
    { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://g.example' },
    'https://g.example/o/r/actions/runs/7/attempts/2',
  ],
])('the page of the run of %j', (env, url) => {
  expect(runUrl(env)).toBe(url);
});
