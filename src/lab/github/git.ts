/**
 * Real git below the stand-in: bare repositories, commits with fixed authors and dates, merges and diffs. Configuration
 * of the machine and of the user is shut out, so that the same files give the same commit everywhere.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Environment of each git process: nothing of the caller's configuration, no prompts. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are an answer and not a failure; 0 is always one. */
  readonly answers?: readonly number[];
}

interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
}

/** Runs git in a bare repository. @throws {Error} with git's own words when it fails. */
export function git(gitDir: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['--git-dir', gitDir, ...args], {
      env: { ...gitEnvironment, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', reject);
    // git may end before it has read its input; its exit code tells the story.
    child.stdin.on('error', () => undefined);
    child.on('close', (code) => {
      if (code === 0 || (code !== null && options.answers?.includes(code))) {
        resolve({ code: code ?? 1, stdout: Buffer.concat(stdout) });
      } else {
        reject(new Error(`git ${args.slice(0, 2).join(' ')} failed (${code ?? 'killed'}): ${stderr.trim()}`));
      }
    });
    child.stdin.end(options.input);
  });
}

async function text(gitDir: string, args: readonly string[], options?: GitOptions): Promise<string> {
  return (await git(gitDir, args, options)).stdout.toString().trim();
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: Date;
}

const signatureEnvironment = ({ name, email, date }: Signature): Record<string, string> => {
  const stamp = `${Math.floor(date.getTime() / 1000)} +0000`;
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: stamp,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: stamp,
  };
};

export async function initBare(gitDir: string, defaultBranch: string): Promise<void> {
  await mkdir(gitDir, { recursive: true });
  await git(gitDir, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`]);
  const settings = {
    'core.autocrlf': 'false',
    'core.hooksPath': '/dev/null',
    'http.receivepack': 'true',
    // As on GitHub: a commit can be fetched by its name, partial clones work, pull request refs are nobody's to push.
    'uploadpack.allowAnySHA1InWant': 'true',
    'uploadpack.allowFilter': 'true',
    'receive.hideRefs': 'refs/pull',
  };
  for (const [key, value] of Object.entries(settings)) await git(gitDir, ['config', key, value]);
}

/** Whole content of the new tree: a folder, or single files on top of the parent (`null` deletes). */
export type Content = { readonly folder: string } | { readonly files: Readonly<Record<string, string | null>> };

export interface NewCommit {
  readonly content: Content;
  readonly parent?: string;
  readonly message: string;
  readonly author: Signature;
}

/** Writes a commit and returns its name; moves no branch. Ignored files of a folder stay out, as with `git add`. */
export async function writeCommit(gitDir: string, { content, parent, message, author }: NewCommit): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'lab-index-'));
  const env = { GIT_INDEX_FILE: join(scratch, 'index') };
  try {
    if ('folder' in content) {
      await git(gitDir, ['--work-tree', content.folder, 'add', '--all', '--', '.'], {
        env: { ...env, PWD: content.folder },
      });
    } else {
      if (parent !== undefined) await git(gitDir, ['read-tree', parent], { env });
      let index = '';
      for (const [path, body] of Object.entries(content.files)) {
        if (body === null) {
          index += `0 ${'0'.repeat(40)}\t${path}\n`;
          continue;
        }
        const blob = await text(gitDir, ['hash-object', '-w', '--stdin'], { input: body });
        const before = parent === undefined ? '' : await text(gitDir, ['ls-tree', parent, '--', path]);
        index += `${before.startsWith('100755') ? '100755' : '100644'} ${blob}\t${path}\n`;
      }
      await git(gitDir, ['update-index', '--index-info'], { env, input: index });
    }
    const tree = await text(gitDir, ['write-tree'], { env });
    return await commitTree(gitDir, tree, parent === undefined ? [] : [parent], message, author);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function commitTree(
  gitDir: string,
  tree: string,
  parents: readonly string[],
  message: string,
  author: Signature,
): Promise<string> {
  return text(gitDir, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
    input: message,
    env: signatureEnvironment(author),
  });
}

/** Merges without a work tree. `undefined` when the two conflict. `squash` keeps only the first parent. */
export async function writeMerge(
  gitDir: string,
  base: string,
  head: string,
  options: { readonly message: string; readonly author: Signature; readonly squash?: boolean },
): Promise<string | undefined> {
  const merge = await git(gitDir, ['merge-tree', '--write-tree', '--no-messages', base, head], { answers: [1] });
  if (merge.code === 1) return undefined;
  const tree = merge.stdout.toString().trim();
  return commitTree(gitDir, tree, options.squash === true ? [base] : [base, head], options.message, options.author);
}

/** The commit that a branch, tag, full ref or commit name stands for. */
export async function resolveCommit(gitDir: string, revision: string): Promise<string | undefined> {
  if (revision.startsWith('-') || revision.includes('..')) return undefined;
  for (const candidate of [revision, `refs/heads/${revision}`, `refs/${revision}`]) {
    const { code, stdout } = await git(gitDir, ['rev-parse', '--verify', '--quiet', `${candidate}^{commit}`], {
      answers: [1, 128],
    });
    if (code === 0) return stdout.toString().trim();
  }
  return undefined;
}

/** Moves or creates a ref; with `undefined` deletes it. */
export async function setRef(gitDir: string, ref: string, sha: string | undefined): Promise<void> {
  await git(gitDir, sha === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, sha]);
}

export interface Ref {
  readonly ref: string;
  readonly sha: string;
  readonly type: string;
}

/** Refs whose full name starts with the prefix. */
export async function listRefs(gitDir: string, prefix: string): Promise<Ref[]> {
  const lines = await text(gitDir, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']);
  return lines
    .split('\n')
    .filter((line) => line.startsWith(prefix))
    .map((line) => {
      const [ref = '', sha = '', type = ''] = line.split(' ');
      return { ref, sha, type };
    });
}

/** Copies a branch of another repository on this machine, as for a pull request from a fork. */
export async function fetchCommit(gitDir: string, from: string, branch: string): Promise<void> {
  await git(gitDir, ['fetch', '--quiet', '--no-tags', from, `refs/heads/${branch}`]);
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly committer: { readonly name: string; readonly email: string; readonly date: string };
  readonly message: string;
}

/** Commits of a range (`a..b`, a name), newest first. */
export async function listCommits(
  gitDir: string,
  range: string,
  options: { readonly limit?: number; readonly path?: string } = {},
): Promise<Commit[]> {
  const iso = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');
  const limit = options.limit === undefined ? [] : [`--max-count=${options.limit}`];
  // Without a path no pathspec at all: with one git leaves out merges that change nothing.
  const paths = options.path === undefined ? [] : [options.path];
  const { stdout } = await git(gitDir, ['log', '-z', `--format=${iso}%x00`, ...limit, range, '--', ...paths]);
  const fields = stdout.toString().split('\0');
  const commits: Commit[] = [];
  // Ten fields and the terminator of the record.
  for (let at = 0; at + 9 < fields.length; at += 11) {
    const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
      fields.slice(at, at + 10);
    commits.push({
      sha,
      tree,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      author: { name: an, email: ae, date: zulu(ad) },
      committer: { name: cn, email: ce, date: zulu(cd) },
      message: message.trim(),
    });
  }
  return commits;
}

const zulu = (date: string): string => new Date(date).toISOString().replace('.000Z', 'Z');

export async function readCommit(gitDir: string, sha: string): Promise<Commit> {
  const [commit] = await listCommits(gitDir, sha, { limit: 1 });
  if (commit === undefined) throw new Error(`No commit ${sha}`);
  return commit;
}

export async function mergeBase(gitDir: string, a: string, b: string): Promise<string> {
  return text(gitDir, ['merge-base', a, b]);
}

export interface FileChange {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Name of the blob after the change; before it for a removed file. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks without the file header; absent for a binary file and a pure rename. */
  readonly patch?: string;
}

const statuses: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** What changes from one commit to the other, files in git's order. */
export async function diff(gitDir: string, from: string, to: string): Promise<FileChange[]> {
  const common = ['diff', '--no-color', '--no-ext-diff', '--find-renames', '--no-abbrev'];
  const [raw, counts, patches] = await Promise.all([
    git(gitDir, [...common, '-z', '--raw', from, to]),
    git(gitDir, [...common, '-z', '--numstat', from, to]),
    git(gitDir, [...common, '--patch', from, to]),
  ]);
  const files: { path: string; previousPath?: string; letter: string; blob: string }[] = [];
  const entries = raw.stdout.toString().split('\0');
  for (let at = 0; at + 1 < entries.length; ) {
    const [, , before = '', after = '', letters = ''] = (entries[at] ?? '').split(' ');
    const letter = letters.charAt(0);
    const blob = letter === 'D' ? before : after;
    if (letter === 'R' || letter === 'C') {
      files.push({ previousPath: entries[at + 1] ?? '', path: entries[at + 2] ?? '', letter, blob });
      at += 3;
    } else {
      files.push({ path: entries[at + 1] ?? '', letter, blob });
      at += 2;
    }
  }
  const numbers = [...counts.stdout.toString().matchAll(/(?:^|\0)(\d+|-)\t(\d+|-)\t/g)];
  const texts = `\n${patches.stdout.toString()}`.split(/\ndiff --git /).slice(1);
  return files.map(({ path, previousPath, letter, blob }, index) => {
    const [, added, deleted] = numbers[index] ?? [];
    const body = texts[index] ?? '';
    const hunks = body.indexOf('\n@@ ');
    return {
      path,
      ...(previousPath === undefined ? {} : { previousPath }),
      status: statuses[letter] ?? 'changed',
      blob,
      additions: Number(added) || 0,
      deletions: Number(deleted) || 0,
      ...(hunks === -1 ? {} : { patch: body.slice(hunks + 1).replace(/\n$/, '') }),
    };
  });
}

export interface Entry {
  readonly type: 'blob' | 'tree' | 'commit';
  readonly mode: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

/** What lies at a path of a commit: the entry itself, and below a folder its entries. */
export async function listEntries(gitDir: string, commit: string, path: string): Promise<Entry[]> {
  const { stdout } = await git(gitDir, ['ls-tree', '-z', '--long', commit, ...(path === '' ? [] : ['--', path])]);
  return stdout
    .toString()
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', name = ''] = line.split('\t');
      const [mode = '', type = 'blob', sha = '', size = '0'] = head.split(/ +/);
      return { mode, type: type as Entry['type'], sha, size: Number(size) || 0, path: name };
    });
}

export async function readBlob(gitDir: string, sha: string): Promise<Buffer> {
  return (await git(gitDir, ['cat-file', 'blob', sha])).stdout;
}
