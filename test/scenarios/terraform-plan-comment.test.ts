/** The bundled terraform-plan-comment as a child process against the GitHub stand-in, over real HTTP. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileOf, type Job, runStep, type Step, startJob } from './support/action.ts';
import { evidenceOf } from './support/evidence.ts';
import { number, planted, secret } from './support/planted-plan.ts';
import { openPullRequest, type PullRequest, type Run } from './support/pull-request.ts';
import { leaks, sinksOf } from './support/sinks.ts';

const fixtures = join(import.meta.dirname, '../fixtures/plans');
const fixture = (name: string) => readFileSync(join(fixtures, `${name}.json`));
const golden = (name: string) => join(import.meta.dirname, `../golden/scenarios/terraform-plan-comment-${name}.md`);

let job: Job;
beforeEach(() => {
  job = startJob();
});
afterEach(() => job.remove());

let pull: PullRequest;
/** For the tests of a group: `pull` is a new pull request, and nothing is asked that GitHub would not take. */
function onPullRequest(): void {
  beforeEach(async () => {
    pull = await openPullRequest();
  });
  afterEach(async () => {
    const wrong = pull.github.violations();
    await pull[Symbol.asyncDispose]();
    expect(wrong, 'requests that GitHub would not take').toEqual([]);
  });
}

type Inputs = Readonly<Record<string, string>>;

/** Copies fixtures into the workspace as NAME.json. */
function plans(files: Readonly<Record<string, string>>): string {
  for (const [name, file] of Object.entries(files)) job.write(`${name}.json`, fixture(file));
  return Object.keys(files)
    .map((name) => `${name}=${name}.json`)
    .join('\n');
}

const comment = (run: Run, inputs: Inputs, env: Readonly<Record<string, string | undefined>> = {}) =>
  runStep('terraform-plan-comment', job, { with: inputs, token: run.token, env: { ...run.env, ...env } });

/** What differs between two runs of a test in a comment: run, commit, time. */
const steady = (body: string) =>
  body
    .replace(/run=\d+ attempt=\d+ sha=[0-9a-f]{40} at=\d+/, 'run=N attempt=N sha=SHA at=TIME')
    .replaceAll(/\b[0-9a-f]{40}\b/g, 'SHA')
    .replaceAll(/`[0-9a-f]{7,12}`/g, '`SHA`');

/** No comment can be written, and the step says so without failing. */
function expectDegraded(step: Step, why: RegExp): void {
  expect([step.exitCode, step.stderr, step.errors]).toEqual([0, '', []]);
  expect(step.outputs).toMatchObject({ verdict: 'pass', 'failure-reason': '', 'comment-url': '', add: '5' });
  expect(step.warnings).toHaveLength(1);
  expect(step.warnings[0]).toMatch(why);
  expect(step.summary).toContain('## Terraform plan');
}

describe('the comment', () => {
  onPullRequest();

  test('is created, and edited in place by the next run', async () => {
    const first = await comment(pull.run(job), { plans: plans({ dev: 'hand-dev', prod: 'hand-prod' }) });
    expect([first.exitCode, first.stderr, first.errors, first.warnings, first.others]).toEqual([0, '', [], [], '']);
    expect(first.outputs).toMatchObject({
      verdict: 'pass',
      'failure-reason': '',
      'has-changes': 'true',
      add: '6',
      change: '4',
      destroy: '3',
      replace: '2',
      import: '0',
      move: '1',
      forget: '0',
      read: '0',
      drift: '3',
      'outputs-changed': '4',
      'comment-url': expect.stringMatching(/^https:\/\/github\.com\/acme\/infra\/pull\/\d+#issuecomment-\d+$/),
    });
    const [created, ...others] = pull.comments();
    expect(others).toEqual([]);
    expect(created).toMatchObject({ author: 'github-actions[bot]', bot: true, edited: 0 });
    await expect(steady(created?.body ?? '')).toMatchFileSnapshot(golden('dev-and-prod'));
    expect(created?.body, 'the comment is the report behind its marker').toContain(fileOf(first, 'report-path').trim());
    expect(first.summary).toContain('azurerm_key_vault.legacy');
    expect(JSON.parse(fileOf(first, 'summary-path'))).toMatchObject({
      plans: [{ name: 'dev' }, { name: 'prod', destroy: 3, replace: 2 }],
    });
    expect(evidenceOf(first)).toMatchObject({
      subject: [{ digest: { gitCommit: pull.event.sha } }],
      predicate: { verdict: 'pass', result: { plans: ['dev', 'prod'], counts: { destroy: 3 } } },
    });

    const second = await comment(pull.run(job), { plans: plans({ dev: 'real-no-changes' }) });
    expect([second.exitCode, second.outputs['has-changes']]).toEqual([0, 'false']);
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(pull.comments()).toMatchObject([{ id: created?.id, edited: 1 }]);
    expect(pull.comments()[0]?.body).not.toContain('azurerm_key_vault.legacy');
  });

  test('of an older run that comes late does not replace that of a newer one', async () => {
    const [older, newer] = [pull.run(job), pull.run(job)];
    await comment(newer, { plans: plans({ dev: 'real-no-changes' }) });
    const before = pull.comments();
    const late = await comment(older, { plans: plans({ dev: 'hand-prod' }) });
    expect(late.exitCode).toBe(0);
    expect(late.stdout).toContain('A newer run has written the comment already');
    expect(pull.comments()).toEqual(before);
  });

  test('is written anew at the end with recreate', async () => {
    await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }) });
    const [before] = pull.comments();
    pull.github.comment({ repository: 'acme/infra', number: pull.number, by: 'ada', body: 'Looks fine.' });
    const step = await comment(pull.run(job), { plans: plans({ dev: 'hand-prod' }), comment: 'recreate' });
    expect(step.exitCode).toBe(0);
    const [talk, after, ...others] = pull.comments();
    expect(others).toEqual([]);
    expect([talk?.body, after?.id === before?.id]).toEqual(['Looks fine.', false]);
    expect(step.outputs['comment-url']).toContain(String(after?.id));
  });

  test('has a key: comments of other keys keep their content', async () => {
    const network = { 'comment-key': 'network -->' };
    await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }), ...network });
    expect(pull.comments()[0]?.body.split('\n')[0], 'the marker ends where it should').toMatch(
      /^<!-- (?:(?!--|>).)* -->$/,
    );
    await comment(pull.run(job), { plans: plans({ dev: 'hand-prod' }) });
    await comment(pull.run(job), { plans: plans({ dev: 'real-no-changes' }), ...network });
    expect(pull.comments().map(({ edited }) => edited)).toEqual([1, 0]);
  });

  test('is never that of somebody else who writes the same marker', async () => {
    const body = '<!-- sluice:terraform-plan v1 run=9999 attempt=1 sha=unknown at=1 -->\nNothing to see here.';
    pull.github.comment({ repository: 'acme/infra', number: pull.number, by: 'mallory', body });
    const step = await comment(pull.run(job), { plans: plans({ dev: 'hand-prod' }) });
    expect(step.exitCode).toBe(0);
    expect(pull.comments().map(({ author, edited }) => [author, edited])).toEqual([
      ['mallory', 0],
      ['github-actions[bot]', 0],
    ]);
    expect(pull.comments()[1]?.body).toContain('azurerm_key_vault.legacy');
  });

  test('of two jobs at the same time is one, with the content of the newer run', async () => {
    const [older, newer] = [pull.run(job), pull.run(job)];
    const old = plans({ old: 'hand-dev' });
    const young = plans({ young: 'hand-prod' });
    const steps = await Promise.all([comment(older, { plans: old }), comment(newer, { plans: young })]);
    expect(steps.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(pull.comments()).toHaveLength(1);
    expect(pull.comments()[0]?.body).toContain(`run=${newer.runId} `);
    expect(pull.comments()[0]?.body).toContain('young');
  });
});

describe('without a comment', () => {
  onPullRequest();

  test('`none` writes the files and asks GitHub nothing', async () => {
    const step = await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }), comment: 'none' }, { GITHUB_EVENT_PATH: undefined }); // biome-ignore format: one line
    expect([step.exitCode, step.outputs['comment-url']]).toEqual([0, '']);
    expect(fileOf(step, 'report-path')).toContain('## Terraform plan');
    expect(step.summary).toContain('## Terraform plan');
    expect(pull.github.requests).toBe(0);
  });

  test('`none` needs neither token nor event nor repository', async () => {
    const step = await runStep('terraform-plan-comment', job, {
      with: { plans: plans({ dev: 'hand-dev' }), comment: 'none' },
      env: { GITHUB_REPOSITORY: undefined, GITHUB_RUN_ID: undefined, GITHUB_SHA: undefined },
    });
    expect([step.exitCode, step.errors]).toEqual([0, []]);
  });

  test('a run that is about no pull request reports into the summary', async () => {
    const event = job.write('../push.json', JSON.stringify({ ref: 'refs/heads/main' }));
    const step = await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }) }, { GITHUB_EVENT_PATH: event });
    expect([step.exitCode, step.warnings, pull.github.requests]).toEqual([0, [], 0]);
    expect(step.summary).toContain('## Terraform plan');
  });

  test('a run of another event can name the pull request', async () => {
    const event = job.write('../dispatch.json', '{"inputs":{}}');
    const step = await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }), 'pull-request': String(pull.number) }, { GITHUB_EVENT_PATH: event }); // biome-ignore format: one line
    expect([step.exitCode, pull.comments().length]).toEqual([0, 1]);
  });

  test('the token of a fork reports into the summary and passes', async () => {
    const run = pull.run(job, { contents: 'read', 'pull-requests': 'read' });
    expectDegraded(
      await comment(run, { plans: plans({ dev: 'real-mixed', two: 'real-create-only' }) }),
      /the token must not write/,
    );
    expect(pull.comments()).toEqual([]);
  });

  test('a locked conversation is a warning', async () => {
    pull.github.lock('acme/infra', pull.number);
    const step = await comment(pull.run(job), { plans: plans({ dev: 'real-mixed', two: 'real-create-only' }) });
    expectDegraded(step, /conversation is locked/);
    expect(pull.comments()).toEqual([]);
  });

  test('comments that are switched off are a warning', async () => {
    const body = { message: 'Issues are disabled for this repo' };
    pull.github.faults.add({ kind: 'status', match: { method: 'POST', path: /comments/ }, status: 410, body });
    const step = await comment(pull.run(job), { plans: plans({ dev: 'real-mixed', two: 'real-create-only' }) });
    expectDegraded(step, /switched off/);
  });

  test('a pull request that does not exist is a warning', async () => {
    const run = pull.run(job);
    expectDegraded(
      await comment(run, { plans: plans({ dev: 'real-mixed', two: 'real-create-only' }), 'pull-request': '99' }),
      /no such pull request/,
    );
  });

  test('a token that GitHub does not know is an error, with everything else in place', async () => {
    const run = { ...pull.run(job), token: 'ghs_of-yesterday-and-expired' };
    const step = await comment(run, { plans: plans({ dev: 'hand-dev', prod: 'hand-prod' }) });
    expect([step.exitCode, step.stderr]).toEqual([1, '']);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': 'bad-token', add: '6', destroy: '3' });
    expect(step.errors).toEqual([
      'github-token: GitHub does not accept it. Give the token of the job, `${{ github.token }}`.',
    ]);
    expect(step.summary).toContain('azurerm_key_vault.legacy');
    expect(evidenceOf(step).predicate.failureReason).toBe('bad-token');
    expect(leaks(sinksOf(step), [run.token])).toEqual([]);
  });

  test('a comment that GitHub refuses is an error, with everything else in place', async () => {
    const body = { message: 'Validation Failed' };
    pull.github.faults.add({ kind: 'status', match: { method: 'POST', path: /comments/ }, status: 422, body });
    const step = await comment(pull.run(job), { plans: plans({ dev: 'hand-dev', prod: 'hand-prod' }) });
    expect([step.exitCode, step.outputs.verdict, step.outputs.add, step.errors.length]).toEqual([1, 'error', '6', 1]);
    expect(step.errors[0]).toMatch(/^GitHub: POST \/repos\/acme\/infra\/issues\/\d+\/comments: .*status 422/);
    expect(step.stdout, 'a stack').not.toMatch(/\n\s+at /);
    expect(evidenceOf(step).predicate.verdict).toBe('error');
  });
});

describe('GitHub out of order', () => {
  onPullRequest();

  const look = { method: 'POST', path: /^\/graphql$/ };
  const list = { method: 'GET', path: /\/issues\/\d+\/comments/ };
  const create = { method: 'POST', path: /\/issues\/\d+\/comments/ };
  const withoutGraphql = { kind: 'status', match: look, status: 404, times: Number.POSITIVE_INFINITY } as const;

  test.each<[string, readonly Parameters<typeof pull.github.faults.add>[0][]]>([
    ['a look that is cut', [{ kind: 'cut', match: look, bytes: 40 }]],
    ['a look that is HTML', [{ kind: 'html', match: look, status: 200 }]],
    ['two bad gateways', [{ kind: 'status', match: look, status: 502, times: 2 }]],
    ['too many requests', [{ kind: 'status', match: look, status: 429, headers: { 'retry-after': '1' } }]],
    ['GraphQL that gives no data', [{ kind: 'status', match: look, status: 200, body: { errors: [{ message: 'x' }] }, times: Number.POSITIVE_INFINITY }]],
    ['GraphQL that is not there', [withoutGraphql]],
    ['neither GraphQL nor a whole list', [withoutGraphql, { kind: 'cut', match: list, bytes: 40 }]],
    ['a write that is done and not confirmed', [{ kind: 'reset', match: create, applied: true }]],
    ['a write that fails', [{ kind: 'status', match: create, status: 502 }]],
  ])('%s ends in one comment', async (_, faults) => {
    pull.github.comment({ repository: 'acme/infra', number: pull.number, by: 'ada', body: 'What will it destroy?' });
    for (const fault of faults) pull.github.faults.add(fault);
    const first = await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }) });
    expect([first.exitCode, first.errors]).toEqual([0, []]);
    expect(pull.github.faults.hits, 'the fault was met').toBeGreaterThan(0);
    await comment(pull.run(job), { plans: plans({ dev: 'hand-prod' }) });
    expect(pull.comments().map(({ author, edited }) => [author, edited])).toEqual([
      ['ada', 0],
      ['github-actions[bot]', 1],
    ]);
  }); // biome-ignore format: a table

  test('waits as long as it is asked to', async () => {
    pull.github.faults.add({ kind: 'status', match: look, status: 429, headers: { 'retry-after': '3' } });
    const before = Date.now();
    await comment(pull.run(job), { plans: plans({ dev: 'hand-dev' }) });
    // And one more second, in which other writers may be seen.
    expect(Date.now() - before).toBeGreaterThan(4000);
    expect(pull.comments()).toHaveLength(1);
  });
});

/** The report alone: nothing is asked of GitHub. */
const report = (inputs: Inputs, env: Readonly<Record<string, string | undefined>> = {}) =>
  runStep('terraform-plan-comment', job, { with: { comment: 'none', ...inputs }, env });

describe('which plans', () => {
  const review = (name: string, file: string) => job.write(`reviews/${name}.review.json`, fixture(file));

  test('an expected plan that is missing is shown as failed, in the order that was expected', async () => {
    const step = await report({ plans: plans({ dev: 'hand-dev', other: 'real-no-changes' }), expected: 'prod, dev\nstage' }); // biome-ignore format: one line
    expect([step.exitCode, step.outputs.verdict, step.outputs['failure-reason']]).toEqual([1, 'error', 'plan-errored']);
    expect(step.errors).toHaveLength(1);
    await expect(steady(fileOf(step, 'report-path'))).toMatchFileSnapshot(golden('plan-missing'));
    const summary = JSON.parse(fileOf(step, 'summary-path')) as { plans: { name: string }[] };
    expect(summary.plans.map(({ name }) => name)).toEqual(['prod', 'dev', 'stage', 'other']);
    expect(evidenceOf(step).predicate.verdict).toBe('error');
  });

  test('a folder holds them as NAME.review.json, at any depth', async () => {
    review('prod', 'hand-prod');
    review('deep/dev', 'hand-dev');
    job.write('reviews/notes.json', '{}');
    const step = await report({ plans: 'reviews', expected: 'dev,prod' });
    expect([step.exitCode, step.outputs.add, step.outputs.destroy]).toEqual([0, '6', '3']);
    expect(fileOf(step, 'report-path')).toMatch(/\*\*dev\*\*[\s\S]*\*\*prod\*\*/);
  });

  test('a folder that is not there means that every expected plan is missing', async () => {
    const step = await report({ plans: 'reviews', expected: 'dev' });
    expect([step.exitCode, step.outputs.verdict, step.errors.length]).toEqual([1, 'error', 1]);
    expect(fileOf(step, 'report-path')).toContain('No plan was handed over for dev');
  });

  test('several in one file, one per line, are NAME[1] and so on', async () => {
    job.write('all.json', `${['real-mixed', 'real-create-only'].map((name) => JSON.stringify(JSON.parse(String(fixture(name))))).join('\n')}\n`); // biome-ignore format: one line
    const step = await report({ plans: 'all=all.json', expected: 'all' });
    expect([step.exitCode, step.outputs.add]).toEqual([0, '5']);
    expect(fileOf(step, 'summary-path')).toContain('"all[2]"');
  });

  test.each([
    ['UTF-16 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without one', (text: string) => Buffer.from(text, 'utf16le')],
    ['big-endian UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['blank lines around it', (text: string) => Buffer.from(`\r\n${text}\r\n\r\n`)],
  ])('%s is read as what it is', async (_, encode) => {
    job.write('dev.json', encode(String(fixture('real-mixed'))));
    const step = await report({ plans: 'dev=dev.json' });
    expect([step.exitCode, step.outputs.add, step.outputs.change, step.outputs.destroy]).toEqual([0, '2', '1', '2']);
  });
});

describe('what is no plan is one line of red that says what to do', () => {
  const text = String(fixture('real-sensitive'));
  const canary = 'CANARY-after-7c1e';
  const table: readonly (readonly [string, string | Uint8Array, reason: string, message: RegExp])[] = [
    ['nothing', '', 'plan-empty', /"dev" is empty\. Write it with: terraform show -json/],
    ['blanks', ' \n\n', 'plan-empty', /"dev" is empty/],
    ['half of one', text.slice(0, text.length / 2), 'plan-truncated', /"dev" ends in the middle: the file was cut/],
    ['all but the last sign', text.trim().slice(0, -1), 'plan-truncated', /ends in the middle/],
    ['half of one in UTF-16', Buffer.from(`\ufeff${text.slice(0, 500)}`, 'utf16le'), 'plan-truncated', /ends in the middle/],
    ['NUL bytes', `${text.slice(0, 500)}\0\0\0${text.slice(500)}`, 'plan-not-json', /holds NUL bytes: it is no text/],
    ['bytes that are no text', Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xc0, 0x80])]), 'plan-not-json', /is not UTF-8 text/],
    ['HTML', '<!DOCTYPE html><html><body>502</body></html>', 'plan-not-json', /is HTML or XML, such as the page of a failed download/],
    ['the text for people', `Terraform will perform the following actions:\n${canary}\nPlan: 1 to add`, 'plan-not-json', /is the text of a plan for people/],
    ['a wrapper’s output', `[command]/opt/terraform-bin show -json\n${text}\n::debug::exitcode: 0`, 'plan-not-json', /terraform_wrapper: false/],
    ['a saved plan', Buffer.from('PK\u0003\u0004tfplan'), 'not-a-plan', /is a saved plan in its binary form/],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'plan-not-json', /is compressed\. Decompress it first/],
    ['a state file', `{"version":4,"serial":3,"lineage":"x","outputs":{"p":{"value":"${canary}"}}}`, 'not-a-plan', /is a state file/],
    ['a shown state', `{"format_version":"1.0","values":{"outputs":{"p":{"value":"${canary}"}}}}`, 'not-a-plan', /is a state as "terraform show -json" writes it/],
    ['UI events', '{"@level":"info","@message":"x","type":"version"}\n{"@level":"info","@message":"y","type":"log"}\n', 'not-a-plan', /event stream of "terraform plan -json"/],
    ['provider schemas', '{"format_version":"1.0","provider_schemas":{}}', 'not-a-plan', /belong into the input "schemas"/],
    ['a later format', '{"format_version":"2.0","resource_changes":[]}', 'plan-version-unknown', /format version "2\.0", of which only 0\.x and 1\.x are known/],
    ['a list', `["${canary}"]`, 'not-a-plan', /holds JSON that is no object/],
    ['any JSON', `{"password":"${canary}"}`, 'not-a-plan', /it has no "format_version"/],
    ['a change without actions', '{"format_version":"1.2","resource_changes":[{"address":"a.b","change":{}}]}', 'plan-malformed', /is a damaged plan: an entry of "resource_changes" has no actions/],
    ['depth', `{"format_version":"1.2","resource_changes":[],"x":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'plan-malformed', /nested more than 1000 levels deep/],
  ]; // biome-ignore format: a table

  /** One error for people, every output, evidence of nothing. */
  function expectRefused(step: Step, reason: string, message: RegExp): void {
    expect([step.exitCode, step.stderr]).toEqual([1, '']);
    expect(step.outputs).toMatchObject({ verdict: 'error', 'failure-reason': reason, add: '', 'comment-url': '' });
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toMatch(message);
    expect(step.errors[0], 'the input, one line, and a full stop').toMatch(/^(plans|schemas): [^\n]*\.$/);
    expect(step.stdout, 'a stack').not.toMatch(/\n\s+at /);
    expect(leaks(sinksOf(step), [canary])).toEqual([]);
  }

  test.each(table)('%s', async (_, content, reason, message) => {
    job.write('dev.json', content);
    expectRefused(await report({ plans: 'dev=dev.json' }), reason, message);
  });

  test.each([
    ['a folder', 'dev=folder', 'unreadable-file', /the file of "dev", folder, is a folder\. Give the path of a JSON document\./],
    ['a file that is not there', 'dev=none.json', 'unreadable-file', /the file of "dev", none\.json, does not exist/],
    ['a path that is empty', 'dev=', 'invalid-input', /"dev" has no path behind "="\. Write NAME=PATH; an output/],
    ['a name that is empty', '=dev.json', 'invalid-input', /a line has no name before "="\. Write NAME=PATH\./],
    ['a name that is given twice', 'dev=dev.json\nprod=dev.json\ndev=other.json', 'invalid-input', /"dev" is given twice\. Give each plan a name of its own\./],
    ['a folder without plans', 'folder', 'invalid-input', /names no plan\. Give one NAME=PATH per line\./],
  ])('%s', async (_, lines, reason, message) => {
    job.write('dev.json', fixture('real-mixed'));
    mkdirSync(join(job.workspace, 'folder'));
    expectRefused(await report({ plans: lines }), reason, message);
  }); // biome-ignore format: a table

  test('beside one that is a plan: both are shown, and no sum is given', async () => {
    job.write('dev.json', fixture('real-mixed'));
    job.write('prod.json', '{"format_version":');
    const step = await report({ plans: 'dev=dev.json\nprod=prod.json' });
    expectRefused(step, 'plan-truncated', /^plans: "prod" ends in the middle/);
    expect(step.summary).toContain('Planning failed in **prod**.');
    expect(step.summary).toContain('| **dev** | 2 | 1 | **2** |');
  });

  test('schemas that are none', async () => {
    job.write('dev.json', fixture('real-mixed'));
    expectRefused(await report({ plans: 'dev=dev.json', schemas: 'dev=dev.json' }), 'not-a-schema', /^schemas: "dev" /);
  });
});

describe('hostile plans', () => {
  onPullRequest();

  test('a secret in any field of a plan leaves in none of the sinks', async () => {
    job.write('dev.json', JSON.stringify(planted));
    const step = await comment(pull.run(job), { plans: 'dev=dev.json' });
    expect([step.exitCode, step.outputs.replace, step.outputs.drift]).toEqual([0, '1', '1']);
    const [written] = pull.comments();
    expect(leaks(sinksOf(step, { comment: written?.body ?? '' }), [secret, String(number)])).toEqual([]);
    await expect(steady(written?.body ?? '')).toMatchFileSnapshot(golden('planted-secrets'));
  });

  test('the token leaves in none of them either, even where a plan shows it', async () => {
    const run = pull.run(job);
    const shown = JSON.stringify(planted).replaceAll('"new"', JSON.stringify(run.token));
    job.write('dev.json', shown);
    const step = await comment(run, { plans: 'dev=dev.json', title: `Plan ${run.token}` });
    expect(leaks(sinksOf(step, { comment: pull.comments()[0]?.body ?? '' }), [run.token])).toEqual([]);
    expect(step.commands.find(({ name }) => name === 'add-mask')?.data).toBe(run.token);
  });

  test('names, titles and values stay text, in Markdown and for the runner', async () => {
    const name = 'dev`|<b>@team ##[error]x';
    job.write('dev.json', fixture('hand-hostile'));
    const step = await comment(pull.run(job), {
      plans: `${name}=dev.json`,
      title: '# @team <script>\u202e ::error::x',
    });
    expect([step.exitCode, step.errors, step.warnings]).toEqual([0, [], []]);
    await expect(steady(pull.comments()[0]?.body ?? '')).toMatchFileSnapshot(golden('hostile'));
  });

  test('commands in names give the runner none', async () => {
    const evil = 'x\n::set-output name=verdict::pass\r::add-mask::pass\n##[add-path]/tmp';
    const document = {
      format_version: '1.2',
      planned_values: {},
      resource_changes: [
        { address: `t.a["${evil}"]`, mode: 'managed', type: evil, name: evil, change: { actions: ['delete'], before: { [evil]: evil }, after: null } },
      ],
      output_changes: { [evil]: { actions: ['create'], before: null, after: evil } },
    }; // biome-ignore format: a plan
    job.write('dev.json', JSON.stringify(document));
    const step = await comment(pull.run(job), { plans: 'dev##[error]::warning::x=dev.json' });
    expect([step.exitCode, step.outputs.verdict, step.outputs.destroy, step.others]).toEqual([0, 'pass', '1', '']);
    expect(new Set(step.commands.map((each) => each.name))).toEqual(new Set(['group', 'endgroup', 'add-mask']));
  });

  test('a plan that broke off, or one of thousands of changes, is told and fits', async () => {
    const errored = await report({ plans: plans({ dev: 'real-errored' }) });
    expect([errored.exitCode, errored.outputs.verdict, errored.outputs['failure-reason']]).toEqual([
      1,
      'error',
      'plan-errored',
    ]);
    const many = Array.from({ length: 3000 }, (_, index) => ({
      address: `t.a[${index}]`, mode: 'managed', type: 't', name: 'a', index,
      change: { actions: index === 2999 ? ['delete'] : ['update'], before: { v: 'x'.repeat(60) }, after: index === 2999 ? null : { v: 'y'.repeat(60) } },
    })); // biome-ignore format: a plan
    job.write('dev.json', JSON.stringify({ format_version: '1.2', planned_values: {}, resource_changes: many }));
    const step = await comment(pull.run(job), { plans: 'dev=dev.json' });
    expect([step.exitCode, step.outputs.change, step.outputs.destroy]).toEqual([0, '2999', '1']);
    const body = pull.comments()[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('`t.a[2999]`');
  });
});
