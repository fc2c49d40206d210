/** The runner on the laboratory's GitHub: tokens per job, checkout from its git, artifacts through the official client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';
import { runWorkflow } from '../../src/lab/runner/index.ts';
import { logOf, pushEvent, results, stepResults } from '../fixtures/runner/memory-github.ts';

const app = fileURLToPath(new URL('../fixtures/runner/app/', import.meta.url));

let root: string;
let github: GitHub;
let sha: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'runner-'));
  github = await startGitHub();
  sha = await github.createRepository('acme/app', { from: app });
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

const run = (workflow: string) =>
  runWorkflow({
    github,
    event: { ...pushEvent, sha },
    workflowPath: `.github/workflows/${workflow}.yml`,
    repositoryDir: app,
    repositories: new Map(),
    workRoot: join(root, 'work'),
  });

test('upload and download: globs, patterns, merging, overwriting, missing files and names', async () => {
  const record = await run('artifacts');
  expect(results(record)).toEqual({ make: 'success', use: 'success' });
  expect(record.jobs[0]?.outputs).toEqual({
    id: expect.stringMatching(/^\d+$/),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const files = record.jobs[1]?.steps
    .find(({ name }) => name.startsWith('Run find'))
    ?.log.split('\n')
    .slice(4);
  expect(files).toEqual([
    'all/plan-dev/deep/x.txt',
    'all/plan-dev/plan.json',
    'all/plan-prod/x.txt',
    'merged/deep/x.txt',
    'merged/plan.json',
    'merged/x.txt',
    'one/deep/x.txt',
    'one/plan.json',
  ]);
  const make = record.jobs[0]?.steps.map(({ outcome, annotations }) => [outcome, annotations[0]?.level]);
  expect(make).toEqual([
    ['success', undefined],
    ['success', undefined],
    ['success', undefined],
    ['success', 'warning'],
    ['failure', 'error'],
    ['success', undefined],
  ]);
  expect(logOf(record, 'use')).toContain('Artifact not found for name: missing');
  expect(github.violations()).toEqual([]);
});

test('a job may do what its permissions say and no more', async () => {
  const change = {
    repository: 'acme/app',
    branch: 'topic',
    content: { 'new.txt': 'x' },
    message: 'Add',
    author: 'ada',
  };
  await github.push(change);
  await github.openPullRequest({ repository: 'acme/app', head: 'topic', title: 'Add', author: 'ada' });
  const record = await run('token');
  expect(stepResults(record, 'reader')).toEqual([
    'Run actions/checkout@v5: success',
    'read: success',
    'comment: success',
    'Post Run actions/checkout@v5: success',
  ]);
  expect(logOf(record, 'reader')).toContain('read 200');
  expect(logOf(record, 'reader')).toContain('issue 403');
  expect(logOf(record, 'writer')).toContain('issue 201');
  expect(logOf(record, 'writer')).toMatch(/sub repo:acme\/app:environment:prod$/m);
});
