/**
 * Our runner against act, job by job, on a workflow of what act runs as GitHub does. Where the two are known to differ and
 * act is the one that is wrong, the difference is taken out below, by name.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireTool, type Tool } from '../../scripts/tools/table.ts';
import type { RunRecord, TriggerEvent } from '../../src/lab/contract.ts';
import { runWorkflow } from '../../src/lab/runner/index.ts';
import { createMemoryGitHub, git } from '../fixtures/runner/memory-github.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/act');
const key = 'twelve-chars';

interface Outcome {
  /** `job: result`, matrix legs with their values, in alphabetical order. */
  readonly jobs: readonly string[];
  /** The `needs` context of the last job. */
  readonly needs: unknown;
  /** The `steps` context at the end of each job, by file. */
  readonly steps: Readonly<Record<string, unknown>>;
  /** What the post stages said, in their order. */
  readonly posts: readonly string[];
}

type Steps = Record<string, { outputs: Record<string, string> | null }>;

/** act lists steps without an id by their number; GitHub does not list them. */
function named(steps: Steps): Steps {
  return Object.fromEntries(Object.entries(steps).filter(([id]) => !/^\d+$/.test(id)));
}

/** act gives a composite step the outputs of its inner steps as well; GitHub gives it those that the action declares. */
function declared(steps: Steps): Steps {
  const { composite, ...rest } = steps;
  if (composite === undefined) return steps;
  const { joined = '' } = composite.outputs ?? {};
  return { ...rest, composite: { ...composite, outputs: { joined } } };
}

/** act says null where GitHub has an empty object. */
function withOutputs(needs: Record<string, { outputs: unknown }>): unknown {
  return Object.fromEntries(Object.entries(needs).map(([id, need]) => [id, { ...need, outputs: need.outputs ?? {} }]));
}

function outcomeOf(out: string, jobs: readonly string[]): Outcome {
  const read = (file: string) => JSON.parse(readFileSync(join(out, file), 'utf8'));
  const files = readdirSync(out).filter((file) => file.endsWith('.json') && file !== 'needs.json');
  return {
    jobs: jobs.toSorted(),
    needs: withOutputs(read('needs.json')),
    steps: Object.fromEntries(files.map((file) => [file, declared(named(read(file)))])),
    posts: readFileSync(join(out, 'post.txt'), 'utf8').trim().split('\n'),
  };
}

let root = '';
let event: TriggerEvent;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'act-'));
  const app = join(root, 'app');
  for (const name of ['app', 'suite']) cpSync(join(fixtures, name), join(root, name), { recursive: true });
  for (const name of ['home', 'act', 'ours']) mkdirSync(join(root, name));
  for (const name of ['app', 'suite']) {
    git(join(root, name), 'init', '--quiet', '--initial-branch', 'main');
    git(join(root, name), 'add', '--all');
    git(join(root, name), 'commit', '--quiet', '--message', 'As it is');
  }
  git(app, 'remote', 'add', 'origin', 'https://github.com/acme/app.git');
  const sha = git(app, 'rev-parse', 'HEAD');
  git(app, 'update-ref', 'refs/pull/1/merge', sha);
  const side = (ref: string) => ({ ref, sha, repo: { full_name: 'acme/app' } });
  const pullRequest = { number: 1, head: side('change'), base: side('main') };
  event = {
    repository: 'acme/app',
    eventName: 'pull_request',
    payload: { action: 'opened', number: 1, pull_request: pullRequest, repository: { full_name: 'acme/app' } },
    ref: 'refs/pull/1/merge',
    sha,
    headRef: 'change',
    baseRef: 'main',
    actor: 'ada',
  };
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the workflow by act on this machine itself: no container, no network. */
async function runAct(tool: Tool): Promise<Outcome> {
  const out = join(root, 'act');
  const payload = join(root, 'event.json');
  writeFileSync(payload, JSON.stringify(event.payload));
  const args = [
    'pull_request',
    '--platform=ubuntu-latest=-self-hosted',
    `--local-repository=acme/suite@v1=${join(root, 'suite')}`,
    `--eventpath=${payload}`,
    `--secret=KEY=${key}`,
    '--secret=GITHUB_TOKEN=none',
    `--var=OUT=${out}`,
    '--actor=ada',
    '--json',
  ];
  const env = {
    HOME: join(root, 'home'),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    // Not even its container socket is looked for.
    DOCKER_HOST: '',
  };
  const { code, text } = await new Promise<{ code: unknown; text: string }>((done) => {
    const options = { cwd: join(root, 'app'), env, timeout: 50_000, maxBuffer: 2 ** 26 };
    execFile(tool.path, args, options, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : error.code, text: `${stdout}${stderr}` }),
    );
  });
  // One job is broken on purpose.
  expect(code, text).toBe(1);
  const lines = text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const jobs = lines.filter(({ jobResult }) => jobResult !== undefined);
  expect(existsSync(join(out, 'needs.json')), text).toBe(true);
  return outcomeOf(
    out,
    jobs.map(({ job, jobID, jobResult, matrix }) => {
      const caller = job.startsWith('CI/') ? '' : `${job.split('/')[0]}/`;
      const leg = matrix.root === undefined ? '' : ` (${matrix.root})`;
      return `${caller}${jobID}${leg}: ${jobResult}`;
    }),
  );
}

async function runOurs(): Promise<{ readonly record: RunRecord; readonly outcome: Outcome }> {
  const out = join(root, 'ours');
  const record = await runWorkflow({
    github: createMemoryGitHub({
      gitDirs: { 'acme/app': join(root, 'app', '.git') },
      variables: { OUT: out },
      secrets: { KEY: key },
    }),
    event,
    workflowPath: '.github/workflows/ci.yml',
    repositoryDir: join(root, 'app'),
    repositories: new Map([['acme/suite', join(root, 'suite')]]),
    workRoot: join(root, 'work'),
  });
  // act leaves no word about jobs that are skipped; the needs context has them.
  const ran = record.jobs.filter(({ result }) => result !== 'skipped');
  const jobs = ran.map(({ id, result }) => `${id.replace(/ \((\w+), yes\)$/, ' ($1)')}: ${result}`);
  return { record, outcome: outcomeOf(out, jobs) };
}

let ours: Awaited<ReturnType<typeof runOurs>>;
beforeAll(async () => {
  ours = await runOurs();
});

test('the workflow ends as GitHub documents it', () => {
  const { record, outcome } = ours;
  expect(record.result).toBe('failure');
  const files = ['actions', 'broken', 'called-inner', 'collect', 'plan-dev', 'plan-prod', 'prepare', 'tolerant'];
  expect(Object.keys(outcome.steps).sort()).toEqual(files.map((file) => `${file}.json`));
  expect(outcome.needs).toMatchObject({
    broken: { result: 'failure', outputs: { said: 'before it failed' } },
    skipped: { result: 'skipped', outputs: {} },
    called: { result: 'success', outputs: { result: '3 true 32 12' } },
  });
  expect(outcome.posts).toEqual([
    'post of inside, state undefined and inside',
    'post of one, state before one and one',
  ]);
});

test('act gives the same jobs, results, outputs and conclusions', async (context) => {
  const theirs = await runAct(requireTool(context, 'act'));
  expect(ours.outcome).toEqual(theirs);
});
