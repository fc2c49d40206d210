/** Small workflows of test/fixtures/runner run to their end with real processes. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunnerEvent, RunRecord } from '../../src/lab/contract.ts';
import { type RunOptions, runWorkflow } from '../../src/lab/runner/index.ts';
import {
  createMemoryGitHub,
  git,
  logOf,
  type MemoryGitHub,
  pushEvent,
  results,
  stepResults,
  writeTree,
} from '../fixtures/runner/memory-github.ts';

const fixtures = fileURLToPath(new URL('../fixtures/runner/', import.meta.url));
const app = join(fixtures, 'app');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'runner-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs a workflow of the app repository of the fixtures. */
function run(workflow: string, options: Partial<RunOptions> & { github?: MemoryGitHub } = {}): Promise<RunRecord> {
  return runWorkflow({
    github: createMemoryGitHub(),
    event: pushEvent,
    workflowPath: `.github/workflows/${workflow}.yml`,
    repositoryDir: app,
    repositories: new Map([['acme/suite', join(fixtures, 'suite')]]),
    workRoot: join(root, 'work'),
    cancelPauses: { interruptMs: 400, terminateMs: 300 },
    maxParallel: 5,
    ...options,
  });
}

/** Runs a workflow that is written in the test. */
function runText(text: string, options: Partial<RunOptions> & { github?: MemoryGitHub } = {}): Promise<RunRecord> {
  return run('ci', { repositoryDir: writeTree(join(root, 'app'), { '.github/workflows/ci.yml': text }), ...options });
}

const step = (record: RunRecord, job: string, name: string) =>
  record.jobs.find(({ id }) => id === job)?.steps.find((entry) => entry.name === name);

describe('jobs', () => {
  test('needs, outputs, conditions and status functions', async () => {
    const record = await run('conditions');
    expect(results(record)).toEqual({
      first: 'success',
      second: 'failure',
      third: 'skipped',
      fourth: 'success',
      // A skipped ancestor is no success, although the direct need succeeded.
      fifth: 'skipped',
      sixth: 'skipped',
    });
    expect(record).toMatchObject({ result: 'failure', workflow: 'Conditions', repository: 'acme/app', event: 'push' });
    expect(record.jobs[0]?.outputs).toEqual({ answer: '42' });
    expect(stepResults(record, 'second')).toEqual([
      'Run echo "got 42 from success": success',
      'Run exit 3: failure',
      'Run echo never: skipped',
      'Run echo after failure: success',
      'Run echo "job is failure": success',
    ]);
    expect(step(record, 'second', 'Run exit 3')?.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' },
    ]);
    expect(logOf(record, 'fourth')).toContain('third was skipped');
  });

  test('a matrix from an output, fail-fast, continue-on-error, outputs of the leg that ended last', async () => {
    const github = createMemoryGitHub();
    const record = await run('matrix', { github });
    expect(results(record)).toEqual({
      roots: 'success',
      'plan (dev)': 'failure',
      'plan (prod)': 'success',
      report: 'success',
      'quick (0)': 'failure',
      'quick (30)': 'cancelled',
      // Red on the checks page, but no reason to stop.
      tolerated: 'failure',
      'after-tolerated': 'success',
    });
    expect(record.jobs.map(({ name }) => name)).toContain('Plan of prod');
    expect(logOf(record, 'plan (prod)')).toContain('1 of 2');
    expect(logOf(record, 'report')).toContain('plan failure, last prod');
    expect(logOf(record, 'after-tolerated')).toContain('tolerated is success');
    expect(record.jobs.find(({ id }) => id === 'quick (30)')?.durationMs).toBeLessThan(5_000);
    // max-parallel: 1
    expect(github.diary.indexOf('Plan of prod: in_progress')).toBeGreaterThan(
      github.diary.indexOf('Plan of dev: failure'),
    );
  });

  test('each job: queued, running, completed, and its token ends', async () => {
    const events: RunnerEvent[] = [];
    const github = createMemoryGitHub();
    await runText('on: push\njobs:\n  a: { name: Alpha, runs-on: ubuntu-latest, steps: [{ run: "true" }] }\n', {
      github,
      onEvent: (event) => events.push(event),
    });
    expect(github.diary).toEqual(['Alpha: queued', 'Alpha: in_progress', 'Alpha: success']);
    expect(github.jobs.map(({ ended }) => ended)).toEqual([true]);
    expect(events.map((event) => `${event.type} ${event.status}`)).toEqual([
      'job queued',
      'job running',
      'step running',
      'step done',
      'job done',
    ]);
  });
});

describe('the surroundings of a step', () => {
  test('environment, defaults, GITHUB_ENV and GITHUB_PATH, shells', async () => {
    vi.stubEnv('LAB_HOST_SECRET', 'of the developer');
    const record = await run('environment', { github: createMemoryGitHub({ variables: { REGION: 'eu' } }) });
    const log = logOf(record, 'look');
    expect(results(record)).toEqual({ look: 'success' });
    expect(log).toContain('level=step from=w-eu step=job in=sub');
    expect(log).toContain("##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    expect(log).toContain('level=job added=value of env repository=acme/app options=none');
    expect(log).toContain('tool ran');
    expect(log).toContain('host is hidden');
    // Scripts get no runtime token of the artifact service, and no ID token without permission.
    expect(log).not.toMatch(/^ACTIONS_/m);
    expect(stepResults(record, 'look').slice(-3)).toEqual([
      'Run false | true: success',
      'pipefail comes only with an explicit bash: success',
      'Tool eu: success',
    ]);
    expect(step(record, 'look', 'pipefail comes only with an explicit bash')?.outcome).toBe('failure');
    expect(log).toContain('from python');
    const variables = [...log.matchAll(/^((?:GITHUB|RUNNER)_\w+|CI|HOME)=/gm)].map(([, name]) => name);
    expect(variables).toEqual([...new Set(variables)]);
    expect(variables).toEqual(
      expect.arrayContaining(
        `CI HOME GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTOR GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME
         GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME
         GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
         GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL
         GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF
         GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP
         RUNNER_TOOL_CACHE RUNNER_WORKSPACE`.split(/\s+/),
      ),
    );
    expect(variables).not.toContain('GITHUB_TOKEN');
    expect(variables).not.toContain('RUNNER_DEBUG');
    expect(log).toContain('GITHUB_WORKFLOW_REF=acme/app/.github/workflows/environment.yml@refs/heads/main');
  });

  test('secrets are masked in logs, annotations, summaries and outputs of the job', async () => {
    const github = createMemoryGitHub({ secrets: { PASSWORD: 'hunter2-and-more' } });
    const record = await run('masks', { github });
    expect(JSON.stringify(record)).not.toContain('ghs_token');
    const [first] = record.jobs[0]?.steps ?? [];
    expect(`${first?.log}${first?.summary}${JSON.stringify(first?.annotations)}`).not.toContain('hunter2');
    expect(first?.log).toContain('the password is ***, ***');
    expect(first?.log).toContain('token *** and ***');
    expect(first?.annotations).toEqual([{ level: 'error', message: 'bad ***', file: 'main.tf', line: 2 }]);
    expect(first?.summary).toBe('# with ***\n');
    expect(github.summaries.get('talk')).toBe('# with ***\n');
    expect(record.jobs[0]?.outputs).toEqual({ clean: 'yes' });
    expect(logOf(record, 'talk')).toContain("Skip output 'leaked' since it may contain secret.");
  });

  test('limits: summary of 1 MiB, ten annotations of a level, 1 MB of log; malformed files fail the step', async () => {
    const record = await run('masks', { github: createMemoryGitHub({ secrets: { PASSWORD: 'hunter2-and-more' } }) });
    const [, summary, annotations, malformed, log] = record.jobs[0]?.steps ?? [];
    expect(summary).toMatchObject({ result: 'success', summary: '' });
    expect(summary?.annotations[0]?.message).toContain('supports content up to a size of 1024k, got 1074k');
    expect(annotations?.annotations.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `w${index + 1}`),
      'n',
    ]);
    expect(malformed).toMatchObject({ result: 'success', outcome: 'failure' });
    expect(malformed?.annotations.map(({ message }) => message)).toContain("Invalid format 'no delimiter'");
    expect(log?.log.length).toBeLessThan(1_001_000);
    expect(log?.log).toContain('the rest is left out');
  });
});

describe('actions', () => {
  test('pre of all, main, post from the last to the first; state, inputs, unknown inputs', async () => {
    const record = await run('actions');
    const steps = record.jobs.find(({ id }) => id === 'order')?.steps ?? [];
    const uses = 'acme/suite/actions/steps@v1';
    expect(steps.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      ...Array.from({ length: 3 }, () => `Pre Run ${uses}: success`),
      `Run ${uses}: success`,
      `Run ${uses}: failure`,
      `Run ${uses}: skipped`,
      // The third was skipped, but its pre has run, and so does its post.
      ...Array.from({ length: 3 }, () => `Post Run ${uses}: success`),
    ]);
    const posts = steps.slice(-3).map(({ log }) => log.split('\n').at(-1));
    expect(posts).toEqual([
      'post of third: from pre of third, undefined, undefined',
      'post of second: from pre of second, from main, second',
      'post of first: from pre of first, from main, first',
    ]);
    const [, , , main] = steps;
    expect(main?.log).toContain('main of first: acme/app, state from pre of first, node 24');
    expect(main?.log).toContain('action one of acme/suite@v1, token given');
    expect(main?.summary).toBe('summary of first\n');
    expect(main?.annotations.map(({ level, message }) => `${level} ${message.split(',')[0]}`)).toEqual([
      "warning Unexpected input(s) 'wrong'",
      "warning Input 'old' has been deprecated with message: use say",
      'warning The `save-state` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/',
    ]);
  });

  test('composite actions: nested uses, `$/`, outputs, env, pre and post of what is inside', async () => {
    const record = await run('actions');
    expect(stepResults(record, 'nested')).toEqual([
      'Pre Run acme/suite/actions/steps@v1: success',
      'Pre Run acme/suite/actions/outer@v1: success',
      'Run acme/suite/actions/steps@v1: success',
      'Run acme/suite/actions/outer@v1: success',
      'Run echo "outer said outer of sibling hello; success": success',
      'Post Run acme/suite/actions/outer@v1: success',
      'Post Run acme/suite/actions/steps@v1: success',
    ]);
    const log = logOf(record, 'nested');
    expect(log).toContain('level outer-step in sibling');
    expect(log).toContain('bad was failure, then success');
    expect(log).toContain('post of nested hello: from pre of');
    // A nested step that was skipped has no post, and posts run from the last to the first.
    expect(log).not.toContain('post of skipped');
    expect(log.indexOf('post of ran')).toBeLessThan(log.indexOf('post of nested hello'));
    expect(log).toContain('post of ran');
  });

  test('`./` is the workspace and nothing before a checkout; foreign actions are refused before any step', async () => {
    const record = await run('actions', { env: { LAB_APP: app } });
    expect(stepResults(record, 'local')).toEqual([
      'Run ./actions/local: failure',
      'Run cp -r "$LAB_APP/actions" .: success',
      'Run ./actions/local: success',
      'Run ./actions/local-node: success',
    ]);
    expect(logOf(record, 'local')).toContain('Did you forget to run actions/checkout');
    expect(logOf(record, 'local')).toContain('local action in app/app/actions/local');
    expect(logOf(record, 'local')).toContain(
      "`pre` execution is not supported for local action from './actions/local-node'",
    );
    expect(logOf(record, 'local')).not.toContain('local pre');
    expect(stepResults(record, 'unknown')).toEqual(['Set up job: failure']);
    expect(logOf(record, 'unknown')).toContain(
      "'azure/login@v2' cannot be run here: the repository azure/login is not on",
    );
  });
});

describe('reusable workflows', () => {
  test('inputs with their types, secrets, outputs, permissions, `$/` of the called file', async () => {
    const github = createMemoryGitHub({ secrets: { PASSWORD: 'hunter2', FOREIGN: 'not passed' } });
    const record = await run('calls', { github });
    expect(results(record)).toEqual({
      'plan (dev)/show': 'success',
      'plan (dev)/tail': 'success',
      'plan (prod)/show': 'success',
      'plan (prod)/tail': 'success',
      after: 'success',
      'here/inside': 'success',
    });
    expect(record.jobs[0]?.name).toBe('plan (dev) / Show');
    const log = logOf(record, 'plan (dev)/show');
    const inputs = { environment: 'dev', parallelism: 4, destroy: false, title: 'title of acme/app' };
    expect(JSON.parse(/^inputs (\{.*?^\})/ms.exec(log)?.[1] ?? 'null')).toEqual(inputs);
    expect(log).toContain("secret has 7 characters, other is '', foreign is ''");
    expect(log).toContain(
      'caller acme/app/.github/workflows/calls.yml@refs/heads/main, file acme/suite/.github/workflows/plan.yml@v1 of acme/suite',
    );
    expect(step(record, 'plan (dev)/show', 'Run $/actions/sibling')?.log).toContain('##[group]Run $/actions/sibling');
    expect(logOf(record, 'after')).toMatch(/plan success said sibling (dev|prod)/);
    expect(logOf(record, 'here/inside')).toContain(
      'file acme/app/.github/workflows/called.yml@refs/heads/main length 7',
    );
    expect(Object.fromEntries(record.jobs.map(({ id, permissions }) => [id, permissions]))).toMatchObject({
      'plan (dev)/show': { contents: 'read' },
      'plan (dev)/tail': { contents: 'read', issues: 'write' },
      after: {},
      'here/inside': { contents: 'read' },
    });
    const tail = github.jobs.find(({ identity }) => identity.name === 'plan (prod) / tail')?.identity;
    expect(tail?.jobWorkflowRef).toBe('acme/suite/.github/workflows/plan.yml@v1');
  });

  const call = (lines: string, top = ''): string =>
    `on: push\n${top}\njobs:\n  plan:\n    uses: acme/suite/.github/workflows/plan.yml@v1\n${lines
      .split('\n')
      .map((line) => `    ${line}\n`)
      .join('')}`;
  const allowed = 'permissions: { contents: read, issues: write }';
  const secrets = 'secrets: { password: x }';
  test.each([
    [call(secrets, allowed), "the input 'environment' is required, but not provided"],
    [call(`with: { environment: dev, extra: 1 }\n${secrets}`, allowed), "the input 'extra' is not defined"],
    [call(`with: { environment: dev, parallelism: four }\n${secrets}`, allowed), "'parallelism' has to be a number"],
    [call(`with: { environment: dev, destroy: "true" }\n${secrets}`, allowed), "'destroy' has to be a boolean"],
    [call('with: { environment: dev }', allowed), "the secret 'password' is required"],
    [
      call('with: { environment: dev }\nsecrets: { password: x, token: y }', allowed),
      "the secret 'token' is not defined",
    ],
    [
      call(`with: { environment: dev }\n${secrets}`, 'permissions: { contents: read }'),
      "The nested job 'tail' is requesting 'issues: write', but is only allowed 'issues: none'.",
    ],
    [call(`with: { environment: dev }\n${secrets}`), "only allowed 'issues: none'"],
    ['on: push\njobs:\n  a: { uses: acme/suite/.github/workflows/none.yml@v1 }', 'was not found in acme/suite@v1'],
    [
      'on: push\njobs:\n  a: { uses: other/suite/.github/workflows/x.yml@v1 }',
      'repository other/suite is not on this machine',
    ],
    ['on: push\njobs:\n  a: { uses: ./.github/workflows/ci.yml }', "no 'on: workflow_call'"],
  ])('refused before anything runs: %#', async (text, problem) => {
    const github = createMemoryGitHub();
    const before = vi.fn(github.beginRun);
    await expect(runText(text, { github: { ...github, beginRun: before } })).rejects.toThrow(problem);
    expect(before).not.toHaveBeenCalled();
  });

  test('an expression of the wrong type fails the call', async () => {
    const record = await runText(
      call(`with: { environment: dev, parallelism: "\${{ 'four' }}" }\n${secrets}`, allowed),
    );
    expect(results(record)).toEqual({ plan: 'failure' });
    expect(logOf(record, 'plan')).toContain('\'parallelism\' has to be a number, it is "four"');
  });
});

describe('gates', () => {
  test('environments wait for approval and bring their own variables and secrets', async () => {
    let approve: (decision: 'approved' | 'rejected') => void = () => {};
    const events: RunnerEvent[] = [];
    const github = createMemoryGitHub({
      variables: { REGION: 'eu', SHARED: 'for all' },
      environments: {
        dev: {},
        prod: { reviewers: ['grace'], variables: { REGION: 'us' }, secrets: { KEY: 'prod-key' } },
        refused: { reviewers: ['grace'] },
      },
      decide: ({ environment }) => {
        if (environment === 'dev') return Promise.resolve('approved');
        if (environment === 'refused') return Promise.resolve('rejected');
        return new Promise((resolve) => {
          approve = resolve;
        });
      },
    });
    const running = run('gates', { github, onEvent: (event) => events.push(event) });
    await vi.waitFor(() => expect(github.diary).toContain('dev: success'));
    expect(github.diary).toContain('prod: waiting');
    expect(github.diary).not.toContain('prod: in_progress');
    approve('approved');
    const record = await running;
    expect(results(record)).toEqual({ dev: 'success', prod: 'success', refused: 'failure' });
    expect(logOf(record, 'dev')).toContain('eu for all');
    expect(logOf(record, 'prod')).toContain('deployed to us');
    expect(record.jobs.map(({ environment }) => environment)).toEqual(['dev', 'prod', 'refused']);
    expect(events).toContainEqual({ type: 'job', id: 'prod', name: 'prod', status: 'waiting' });
    expect(github.jobs.find(({ identity }) => identity.environment === 'prod')?.grant.env).toHaveProperty(
      'ACTIONS_ID_TOKEN_REQUEST_URL',
    );
  });

  test('a pull request from a fork gets a read-only token and no secrets', async () => {
    const event = {
      ...pushEvent,
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      payload: { action: 'opened', pull_request: { head: { repo: { full_name: 'eve/app' } } } },
    };
    const text = `on: pull_request
permissions: { contents: write, id-token: write }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "password '\${{ secrets.PASSWORD }}' on $GITHUB_REF_NAME"
`;
    const record = await runText(text, { event, github: createMemoryGitHub({ secrets: { PASSWORD: 'x1y2z3' } }) });
    expect(record.jobs[0]?.permissions).toEqual({ contents: 'read' });
    expect(logOf(record, 'a')).toContain("password '' on 7/merge");
  });

  test.each([
    ['false', ['success', 'success'], 4],
    ['true', ['cancelled', 'success'], 3],
  ])('concurrency: two runs of a group, cancel-in-progress %s', async (cancel, expected, lines) => {
    const times = join(root, 'times');
    const github = createMemoryGitHub({ variables: { CANCEL: cancel } });
    const options = { github, env: { LAB_TIMES: times } };
    const first = run('queue', options);
    await vi.waitFor(() => expect(github.diary).toContain('deploy: in_progress'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    const runs = await Promise.all([first, run('queue', options)]);
    expect(runs.map(({ result }) => result)).toEqual(expected);
    const written = readFileSync(times, 'utf8').trim().split('\n');
    expect(written).toHaveLength(lines);
    expect(written).toEqual([...written].sort());
  });
});

test('a job that waits for a group its own workflow holds fails instead of waiting for ever', async () => {
  const record = await runText(
    'on: push\nconcurrency: Deploy\njobs:\n  a: { concurrency: deploy, runs-on: ubuntu-latest, steps: [{ run: "true" }] }\n',
  );
  expect(results(record)).toEqual({ a: 'failure' });
  expect(logOf(record, 'a')).toContain('a deadlock was detected');
});

describe('ends before the end', () => {
  test('cancel: SIGINT, SIGTERM, SIGKILL; cleaning steps and post steps still run', async () => {
    const controller = new AbortController();
    const github = createMemoryGitHub();
    const started = new Set<string>();
    const running = run('cancel', {
      github,
      signal: controller.signal,
      onEvent: (event) => {
        if (event.type === 'step' && event.status === 'running') started.add(event.name);
      },
    });
    await vi.waitFor(
      () => expect([...started]).toEqual(expect.arrayContaining(['polite', 'stubborn', 'holds'])),
      10_000,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    controller.abort();
    const record = await running;
    expect(record.result).toBe('cancelled');
    expect(results(record)).toEqual({
      long: 'cancelled',
      stubborn: 'cancelled',
      'keeps-going': 'success',
      holding: 'cancelled',
      behind: 'skipped',
    });
    expect(stepResults(record, 'long').slice(2)).toEqual([
      'polite: cancelled',
      'Run echo never: skipped',
      'Run echo cleaned up: success',
      'Post Run acme/suite/actions/steps@v1: success',
    ]);
    expect(step(record, 'long', 'polite')?.log).toContain('interrupted\n##[error]The operation was canceled.');
    const stubborn = step(record, 'stubborn', 'stubborn');
    expect(stubborn?.log.match(/^no$/gm)).toHaveLength(2);
    expect(stubborn?.durationMs).toBeGreaterThan(700);
    // A step whose condition holds for a cancelled job is left alone.
    expect(stepResults(record, 'holding')).toEqual(['holds: success']);
    expect(logOf(record, 'keeps-going')).toContain('finished anyway');
  });

  test('time limits of a step and of a job; processes left behind are ended', async () => {
    const record = await run('timeouts');
    expect(results(record)).toEqual({ step: 'failure', job: 'cancelled', orphan: 'success' });
    expect(stepResults(record, 'step')).toEqual(['slow: failure', 'Run echo noticed: success']);
    expect(step(record, 'step', 'slow')?.annotations).toEqual([
      { level: 'error', message: "The action 'slow' has timed out after 0.005 minutes." },
    ]);
    expect(logOf(record, 'job')).toContain('The job has exceeded the maximum execution time of 0.005 minutes.');
    expect(stepResults(record, 'job').at(-1)).toBe('Run echo "status cancelled": success');
    expect(logOf(record, 'orphan')).toMatch(/Terminate orphan process: pid \(\d+\) \(sleep\)/);
  });
});

describe('checkout', () => {
  test('own commit, merge ref of a pull request, other repository; no push without permission', async () => {
    const bare = join(root, 'app.git');
    const work = join(root, 'clone');
    git(root, 'init', '--quiet', '--bare', '--initial-branch', 'main', bare);
    git(root, 'init', '--quiet', '--initial-branch', 'main', work);
    for (const text of ['one', 'two']) {
      writeTree(work, { 'file.txt': `${text}\n` });
      git(work, 'add', '.');
      git(work, 'commit', '--quiet', '-m', text);
    }
    const sha = git(work, 'rev-parse', 'HEAD');
    git(work, 'push', '--quiet', bare, 'HEAD:refs/heads/main');
    writeTree(work, { 'file.txt': 'merged\n' });
    git(work, 'commit', '--quiet', '-a', '-m', 'merged');
    git(work, 'push', '--quiet', bare, 'HEAD:refs/pull/7/merge');

    const github = createMemoryGitHub({ gitDirs: { 'acme/app': bare } });
    const record = await run('checkout', { github, event: { ...pushEvent, sha } });
    const log = logOf(record, 'look');
    expect(results(record)).toEqual({ look: 'success' });
    expect(log).toContain(`two on main at ${sha} with 1 commit`);
    expect(log).toContain('AUTHORIZATION: basic ');
    expect(log).toContain('hash true true');
    expect(log).toMatch(/^2\nnot-permitted\.invalid$/m);
    expect(log).toContain('merged\nno credentials');
    expect(log).toContain('suite is there');
    expect(log).toContain("A branch or tag with the name 'no-such-branch' could not be found");
    expect(log).toMatch(/Repository path '.*outside' is not under/);
    const checkouts = record.jobs[0]?.steps.filter(({ uses }) => uses === 'actions/checkout@v5') ?? [];
    expect(checkouts.every(({ standIn }) => standIn === true)).toBe(true);
    expect(git(bare, 'for-each-ref', '--format=%(refname)')).not.toContain('forged');
  });
});
