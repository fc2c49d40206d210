/** What terraform-plan-comment does on GitHub beside its comment: it announces runs, sets labels and creates a check run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Permissions } from '../../src/lab/contract.ts';
import { fileOf, type Job, runStep, startJob } from './support/action.ts';
import { openPullRequest, type PullRequest, type Run } from './support/pull-request.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, `../fixtures/plans/${name}.json`));

let job: Job;
let pull: PullRequest;
beforeEach(async () => {
  job = startJob();
  pull = await openPullRequest();
});
afterEach(async () => {
  job.remove();
  const wrong = pull.github.violations();
  await pull[Symbol.asyncDispose]();
  if (wrong.length > 0) throw new Error(`GitHub would not take: ${JSON.stringify(wrong)}`);
});

type Inputs = Readonly<Record<string, string>>;

const act = (run: Run, inputs: Inputs) =>
  runStep('terraform-plan-comment', job, { with: inputs, token: run.token, env: run.env });

function report(run: Run, file: string, inputs: Inputs = {}) {
  job.write('dev.json', fixture(file));
  return act(run, { plans: 'dev=dev.json', ...inputs });
}

const start = (run: Run, inputs: Inputs = {}) => act(run, { stage: 'start', ...inputs });
const headOf = (event: PullRequest['event']) =>
  (event.payload.pull_request as { readonly head: { readonly sha: string } }).head.sha;

describe('a run that starts', () => {
  test('notes on the comment that it is out of date, and its report takes the note away', async () => {
    await report(pull.run(job), 'hand-dev');
    const [before] = pull.comments();
    const old = headOf(pull.event).slice(0, 7);
    await pull.push();
    const run = pull.run(job);
    const step = await start(run);
    expect([step.exitCode, step.stderr, step.errors, step.warnings]).toEqual([0, '', [], []]);
    expect(step.outputs).toMatchObject({ verdict: 'pass', 'failure-reason': '', add: '', 'report-path': '' });
    expect(step.outputs['comment-url']).toContain(String(before?.id));
    const fresh = headOf(pull.event).slice(0, 7);
    const [marked] = pull.comments();
    const lines = marked?.body.split('\n') ?? [];
    expect(lines[1]).toBe('> [!NOTE]');
    expect(lines[2]).toBe(
      `> **Out of date.** Planning of the newer commit \`${fresh}\` [has started](https://github.com/acme/infra/actions/runs/${run.runId}). What follows still shows \`${old}\`.`,
    );
    expect(lines.slice(4).join('\n')).toBe(before?.body.split('\n').slice(1).join('\n'));

    // A second start of the same run, and an older one that was late, change nothing.
    await start(run);
    expect(pull.comments()).toEqual([marked]);

    await report(run, 'hand-prod');
    expect(pull.comments()).toHaveLength(1);
    expect(pull.comments()[0]?.body).not.toMatch(/Out of date|next-run/);
    expect(pull.comments()[0]?.body).toContain('azurerm_key_vault.legacy');
  });

  test('leaves the report of a newer run alone, and so does one whose report is there already', async () => {
    const [older, newer] = [pull.run(job), pull.run(job)];
    await report(newer, 'hand-dev');
    const before = pull.comments();
    expect((await start(older)).exitCode).toBe(0);
    expect((await start(newer)).stdout).toContain('Of this run or a newer one already');
    expect(pull.comments()).toEqual(before);
  });

  test('is still announced when an older run reports in between', async () => {
    const [first, second, third] = [pull.run(job), pull.run(job), pull.run(job)];
    await report(first, 'hand-dev');
    await start(third);
    await report(second, 'hand-prod');
    const [comment] = pull.comments();
    expect(comment?.body).toContain('azurerm_key_vault.legacy');
    expect(comment?.body).toMatch(
      new RegExp(`Planning of this commit \\[has started\\]\\(\\S+/runs/${third.runId}\\) again`),
    );
  });

  test('creates no comment, needs no plans, and writes neither summary nor files', async () => {
    const step = await start(pull.run(job));
    expect([step.exitCode, step.outputs['comment-url'], step.summary, pull.comments()]).toEqual([0, '', '', []]);
    expect(pull.github.requestLog.map(({ route }) => route)).toEqual(['graphql']);
  });

  test.each<[string, (run: Run) => Promise<Run>, RegExp]>([
    ['a token that may only read', async () => pull.run(job, { 'pull-requests': 'read' }), /must not write/],
    ['a token that GitHub does not know', async (run) => ({ ...run, token: 'ghs_expired' }), /Bad credentials/],
    ['no token', async (run) => ({ ...run, token: '' }), /github-token: is empty/],
    [
      'GitHub out of order',
      async (run) => {
        const match = { path: /./ };
        pull.github.faults.add({ kind: 'status', match, status: 500, times: Number.POSITIVE_INFINITY });
        return run;
      },
      /GitHub does not answer/,
    ],
  ])(
    '%s is a warning',
    async (_, prepare, why) => {
      await report(pull.run(job), 'hand-dev');
      const step = await start(await prepare(pull.run(job)));
      expect([step.exitCode, step.outputs.verdict, step.errors, step.warnings.length]).toEqual([0, 'pass', [], 1]);
      expect(step.warnings[0]).toMatch(why);
    },
    120_000,
  );

  test('without `stage`, plans are required', async () => {
    const step = await act(pull.run(job), {});
    expect([step.exitCode, step.errors]).toEqual([
      1,
      [expect.stringMatching(/^plans: is required and was not given\./)],
    ]);
  });
});

describe('labels', () => {
  const labels = 'destroy=tf: destroys\nadd-or-update=tf: safe\nno-changes=tf: nothing\nerror=tf: broken';
  const strong: Permissions = { 'pull-requests': 'write', issues: 'write' };

  test('are those that apply; others of the list go, and foreign ones stay', async () => {
    const { token } = pull.run(job, strong);
    const path = `${pull.github.apiUrl}/repos/acme/infra/issues/${pull.number}/labels`;
    const headers = { authorization: `Bearer ${token}`, 'user-agent': 'test' };
    await fetch(path, { method: 'POST', headers, body: JSON.stringify({ labels: ['keep me', 'TF: Nothing'] }) });
    const step = await report(pull.run(job, strong), 'hand-prod', { labels });
    expect([step.exitCode, step.warnings]).toEqual([0, []]);
    expect(pull.labels()).toEqual(['keep me', 'tf: destroys']);
    await report(pull.run(job, strong), 'real-no-changes', { labels });
    expect(pull.labels()).toEqual(['keep me', 'TF: Nothing']);
    const before = pull.github.requests;
    await report(pull.run(job, strong), 'real-no-changes', { labels });
    const routes = pull.github.requestLog.slice(before).map(({ route }) => route);
    expect(routes.filter((route) => route.includes('label'))).toEqual(['issues/list-labels-on-issue']);
  });

  test('of an older run that comes late are not set', async () => {
    const [older, newer] = [pull.run(job, strong), pull.run(job, strong)];
    await report(newer, 'real-no-changes', { labels });
    await report(older, 'hand-prod', { labels });
    expect(pull.labels()).toEqual(['tf: nothing']);
  });

  test('work without a comment, too', async () => {
    await report(pull.run(job, strong), 'real-create-only', { labels, comment: 'none' });
    expect([pull.labels(), pull.comments()]).toEqual([['tf: safe'], []]);
  });

  test.each<[string, Permissions, RegExp]>([
    ['that the token must not make', { 'pull-requests': 'write' }, /one of them does not exist.*`issues: write`/],
    ['that the token must not change', { 'pull-requests': 'read' }, /the token must not change labels/],
  ])('%s are a warning', async (_, permissions, why) => {
    const step = await report(pull.run(job, permissions), 'hand-prod', { labels, comment: 'none' });
    expect([step.exitCode, step.errors, step.warnings]).toEqual([0, [], [expect.stringMatching(why)]]);
    expect(pull.labels()).toEqual([]);
  });

  test.each([
    ['destroyed=x', 'labels: "destroyed" is none of the kinds. Write one of error, destroy,'],
    ['destroy=', 'labels: destroy has no label behind the =.'],
  ])('%s is an error before anything is read', async (given, message) => {
    const step = await report(pull.run(job), 'hand-prod', { labels: given });
    expect([step.exitCode, step.errors]).toEqual([1, [expect.stringContaining(message)]]);
    expect(pull.github.requests).toBe(0);
  });
});

describe('a check run', () => {
  async function checks(): Promise<readonly Record<string, unknown>[]> {
    const { token } = pull.run(job, { checks: 'read' });
    const address = `${pull.github.apiUrl}/repos/acme/infra/commits/${headOf(pull.event)}/check-runs?check_name=plans`;
    const response = await fetch(address, { headers: { authorization: `Bearer ${token}`, 'user-agent': 'test' } });
    return ((await response.json()) as { readonly check_runs: readonly Record<string, unknown>[] }).check_runs;
  }

  test.each([
    ['real-create-only', 'success', 0],
    ['hand-prod', 'neutral', 0],
    ['real-errored', 'failure', 1],
  ])('of %s is %s', async (file, conclusion, exitCode) => {
    const run = pull.run(job, { 'pull-requests': 'write', checks: 'write' });
    const step = await report(run, file, { check: 'plans' });
    expect([step.exitCode, step.warnings]).toEqual([exitCode, []]);
    const [check, ...others] = await checks();
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      name: 'plans',
      status: 'completed',
      conclusion,
      details_url: `https://github.com/acme/infra/actions/runs/${run.runId}`,
      output: { summary: fileOf(step, 'report-path').trimEnd() },
    });
    const { title } = (check?.output ?? {}) as { readonly title?: string };
    expect(step.stdout).toContain(title ?? 'no title');
  });

  test('without the permission is a warning', async () => {
    const step = await report(pull.run(job), 'hand-prod', { check: 'plans' });
    expect([step.exitCode, step.warnings]).toEqual([0, [expect.stringMatching(/No check run: .*`checks: write`/)]]);
    expect([pull.comments().length, await checks()]).toEqual([1, []]);
  });

  test('is there without pull request and comment, too', async () => {
    const event = job.write('../push.json', JSON.stringify({ ref: 'refs/heads/main' }));
    const run = pull.run(job, { checks: 'write' });
    job.write('dev.json', fixture('hand-dev'));
    const env = { ...run.env, GITHUB_EVENT_PATH: event, GITHUB_SHA: headOf(pull.event) };
    await runStep('terraform-plan-comment', job, {
      with: { plans: 'dev=dev.json', check: 'plans' },
      token: run.token,
      env,
    });
    expect(await checks()).toHaveLength(1);
  });
});
