import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Permissions } from '../../src/lab/contract.ts';
import { gitEnvironment } from '../../src/lab/github/git.ts';
import { type GitHub, startGitHub } from '../../src/lab/github/index.ts';
import { at, send } from './lab-github-support.ts';

const run = promisify(execFile);
let github: GitHub;
let folder: string;

beforeAll(async () => {
  github = await startGitHub({ now: () => new Date('2026-03-02T10:00:00Z') });
  folder = await mkdtemp(join(tmpdir(), 'lab-git-test-'));
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

async function git(cwd: string, ...args: string[]): Promise<string> {
  const person = ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.com'];
  const { stdout } = await run('git', [...person, ...args], { cwd, env: { ...gitEnvironment } });
  return stdout.trim();
}

/** Address with a token as its password, as actions/checkout and people use it. */
function remote(repository: string, token?: string): string {
  const url = new URL(`/${repository}.git`, github.apiUrl);
  if (token !== undefined) Object.assign(url, { username: 'x-access-token', password: token });
  return url.href;
}

function jobToken(repository: string, permissions: Permissions, sha: string): string {
  const event = { repository, eventName: 'push', payload: {}, ref: 'refs/heads/main', sha, actor: 'alice' };
  const started = github.beginRun(event, { name: 'X', path: 'x.yml' });
  const job = { run: started, name: 'x', permissions, jobWorkflowRef: started.workflowRef, jobWorkflowSha: sha };
  return github.beginJob(job).token;
}

test('the same folder gives the same commit, without ignored files', async () => {
  const source = join(folder, 'source');
  await mkdir(join(source, 'modules'), { recursive: true });
  await writeFile(join(source, '.gitignore'), '.terraform/\n');
  await writeFile(join(source, 'main.tf'), 'resource {}\n');
  await writeFile(join(source, 'modules', 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  await mkdir(join(source, '.terraform'));
  await writeFile(join(source, '.terraform', 'big'), 'x');
  const first = await github.createRepository('acme/one', { from: source });
  const second = await github.createRepository('acme/two', { from: source });
  expect(second).toBe(first);
  const listing = await git(github.gitDir('acme/one'), 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'main');
  expect(listing.split('\n')).toEqual(['100644 .gitignore', '100644 main.tf', '100755 modules/run.sh']);
});

test('a pull request from clone to merge, with real git over HTTP', async () => {
  const first = await github.createRepository('acme/infra', { from: { 'main.tf': 'one\n', 'other.tf': 'x\n' } });
  const alice = github.personalToken('alice');
  const work = join(folder, 'work');
  await git(folder, 'clone', '--quiet', remote('acme/infra', alice), work);
  await git(work, 'checkout', '--quiet', '-b', 'feature');
  await writeFile(join(work, 'main.tf'), 'one\ntwo\n');
  await git(work, 'commit', '--quiet', '--all', '-m', 'Two');
  await git(work, 'push', '--quiet', 'origin', 'feature');
  const head = await git(work, 'rev-parse', 'HEAD');

  const opened = await github.openPullRequest({
    repository: 'acme/infra',
    head: 'feature',
    title: 'Two',
    author: 'alice',
    labels: ['bug'],
  });
  expect(opened).toMatchObject({
    eventName: 'pull_request',
    ref: 'refs/pull/1/merge',
    headRef: 'feature',
    baseRef: 'main',
    actor: 'alice',
    payload: {
      action: 'opened',
      number: 1,
      pull_request: {
        number: 1,
        title: 'Two',
        user: { login: 'alice', type: 'User' },
        draft: false,
        merged: false,
        head: { ref: 'feature', sha: head, repo: { full_name: 'acme/infra' } },
        base: { ref: 'main', sha: first },
        labels: [{ name: 'bug' }],
      },
      repository: {
        full_name: 'acme/infra',
        owner: { login: 'acme' },
        default_branch: 'main',
        html_url: 'https://github.com/acme/infra',
      },
      sender: { login: 'alice' },
    },
  });
  // Main goes on: the test merge holds both.
  await github.push({
    repository: 'acme/infra',
    branch: 'main',
    content: { 'other.tf': 'y\n' },
    message: 'Other',
    author: 'bob',
  });
  await git(work, 'fetch', '--quiet', 'origin', 'refs/pull/1/merge');
  expect(await git(work, 'show', 'FETCH_HEAD:main.tf')).toBe('one\ntwo');
  expect(await git(work, 'show', 'FETCH_HEAD:other.tf')).toBe('y');
  // The files are those of the pull request alone.
  expect(github.pullRequestView('acme/infra', 1).files).toEqual([{ path: 'main.tf', additions: 1, deletions: 0 }]);

  // A push to the branch moves the pull request.
  await writeFile(join(work, 'main.tf'), 'one\ntwo\nthree\n');
  await git(work, 'commit', '--quiet', '--all', '-m', 'Three');
  await git(work, 'push', '--quiet', 'origin', 'feature');
  const moved = github.pullRequestView('acme/infra', 1);
  expect([moved.head.sha, moved.files[0]?.additions]).toEqual([await git(work, 'rev-parse', 'HEAD'), 2]);
  const { synchronized } = await github.push({
    repository: 'acme/infra',
    branch: 'feature',
    content: { 'main.tf': 'one\ntwo\nthree\nfour\n' },
    message: 'Four',
    author: 'alice',
  });
  expect(synchronized.map(({ payload, ref }) => [payload.action, payload.before, ref])).toEqual([
    ['synchronize', moved.head.sha, 'refs/pull/1/merge'],
  ]);

  const pushed = await github.merge({ repository: 'acme/infra', number: 1, by: 'bob' });
  expect(pushed).toMatchObject({ eventName: 'push', ref: 'refs/heads/main', actor: 'bob' });
  expect(at(pushed.payload, 'head_commit.id')).toBe(pushed.sha);
  expect(at(pushed.payload, 'head_commit.message')).toBe('Merge pull request #1 from acme/feature\n\nTwo');
  expect(github.pullRequestView('acme/infra', 1).state).toBe('merged');
  await git(work, 'fetch', '--quiet', 'origin', 'main');
  expect(await git(work, 'rev-parse', 'FETCH_HEAD')).toBe(pushed.sha);
  expect(await git(work, 'log', '--format=%an <%ae> %aI', '-1', 'FETCH_HEAD')).toMatch(
    /^bob <\d+\+bob@users\.noreply\.github\.com> 2026-03-02T10:00:00(Z|\+00:00)$/,
  );
  expect(github.violations()).toEqual([]);
});

test('a conflict is no event, and cannot be merged', async () => {
  await github.createRepository('acme/clash', { from: { 'a.txt': 'base\n' } });
  for (const [branch, text] of [
    ['mine', 'mine\n'],
    ['main', 'theirs\n'],
  ] as const) {
    const content = { 'a.txt': text };
    await github.push({ repository: 'acme/clash', branch, content, message: branch, author: 'alice' });
  }
  const open = github.openPullRequest({ repository: 'acme/clash', head: 'mine', title: 'x', author: 'alice' });
  await expect(open).rejects.toThrow('conflicts with main');
  const token = github.personalToken('alice');
  const { data } = await send(github.apiUrl, token, 'GET', '/repos/acme/clash/pulls/1');
  expect([at(data, 'mergeable'), at(data, 'mergeable_state')]).toEqual([false, 'dirty']);
  expect((await send(github.apiUrl, token, 'PUT', '/repos/acme/clash/pulls/1/merge', {})).status).toBe(405);
});

test('a pull request from a fork has its commits in the repository', async () => {
  await github.createRepository('acme/base', { from: { 'a.txt': 'base\n' } });
  await github.createRepository('mallory/base', { from: { 'a.txt': 'base\n' }, fork: true });
  const { sha } = await github.push({
    repository: 'mallory/base',
    branch: 'evil',
    content: { 'b.txt': 'b\n' },
    message: 'b',
    author: 'mallory',
  });
  const { payload } = await github.openPullRequest({
    repository: 'acme/base',
    headRepository: 'mallory/base',
    head: 'evil',
    title: 'Hello',
    author: 'mallory',
  });
  expect(at(payload, 'pull_request.head.repo.full_name')).toBe('mallory/base');
  expect(at(payload, 'pull_request.head.repo.fork')).toBe(true);
  expect(await git(github.gitDir('acme/base'), 'rev-parse', 'refs/pull/1/head')).toBe(sha);
});

test('tokens rule over clones and pushes', async () => {
  const first = await github.createRepository('acme/guarded', { from: { 'a.txt': 'a\n' } });
  await github.createRepository('acme/public', { from: { 'a.txt': 'a\n' }, visibility: 'public' });
  const reader = jobToken('acme/guarded', { contents: 'read' }, first);
  const writer = jobToken('acme/guarded', { contents: 'write' }, first);
  const blind = jobToken('acme/guarded', { issues: 'write' }, first);
  const clone = join(folder, 'guarded');
  await git(folder, 'clone', '--quiet', remote('acme/guarded', reader), clone);
  expect(await readFile(join(clone, 'a.txt'), 'utf8')).toBe('a\n');
  await git(clone, 'commit', '--quiet', '--allow-empty', '-m', 'x');
  const push = (token: string, ref: string): Promise<string> =>
    git(clone, 'push', '--quiet', remote('acme/guarded', token), `HEAD:${ref}`);
  await expect(push(reader, 'refs/heads/x')).rejects.toThrow(/403/);
  await expect(push(writer, 'refs/pull/9/head')).rejects.toThrow(/hidden ref/);
  await push(writer, 'refs/heads/x');
  expect(await git(github.gitDir('acme/guarded'), 'rev-parse', 'x')).toBe(await git(clone, 'rev-parse', 'HEAD'));
  // A commit by its name, as actions/checkout fetches it.
  await git(folder, 'init', '--quiet', 'by-name');
  await git(join(folder, 'by-name'), 'fetch', '--quiet', '--depth=1', remote('acme/guarded', reader), first);
  for (const url of [remote('acme/guarded', blind), remote('acme/guarded', 'ghs_ended'), remote('acme/guarded')]) {
    await expect(git(folder, 'ls-remote', url)).rejects.toThrow(/not found|Authentication|could not read/);
  }
  expect(await git(folder, 'ls-remote', remote('acme/public'), 'refs/heads/main')).toContain(first);
});
