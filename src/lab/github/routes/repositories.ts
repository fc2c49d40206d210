/** Repositories, their commits, files, refs, and who the caller is. */
import {
  diff,
  git,
  listCommits,
  listEntries,
  listRefs,
  mergeBase,
  readBlob,
  readCommit,
  resolveCommit,
  setRef,
} from '../git.ts';
import { followBranches } from '../pulls.ts';
import { type Call, notFound, page, Refusal, type Reply, type Routes, repositoryIn, text } from '../reply.ts';
import { publicUserView } from '../views/accounts.ts';
import { commitView, fileView, refView, repositoryUrl, repositoryView } from '../views/repository.ts';

const read = { contents: 'read' } as const;
const write = { contents: 'write' } as const;

/** @throws {Refusal} 422 as GitHub answers for a commit that is not there. */
export async function commitIn(call: Call, revision: string): Promise<string> {
  const sha = await resolveCommit(repositoryIn(call).gitDir, revision);
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${revision}`);
  return sha;
}

async function content(call: Call): Promise<Reply> {
  const repository = repositoryIn(call);
  const path = text(call, 'path').replace(/^\/+|\/+$/g, '');
  const ref = text(call, 'ref') || repository.defaultBranch;
  const sha = await resolveCommit(repository.gitDir, ref);
  if (sha === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const describe = (entry: { type: string; mode: string; sha: string; size: number; path: string }) => {
    const encoded = entry.path.split('/').map(encodeURIComponent).join('/');
    const url = `${repositoryUrl(call.state, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const tree = entry.type === 'tree';
    const html = `${call.state.serverUrl}/${repository.fullName}/${tree ? 'tree' : 'blob'}/${encodeURIComponent(ref)}/${encoded}`;
    const object = `${repositoryUrl(call.state, repository)}/git/${tree ? 'trees' : 'blobs'}/${entry.sha}`;
    return {
      type: tree ? 'dir' : entry.type === 'commit' ? 'submodule' : entry.mode === '120000' ? 'symlink' : 'file',
      name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
      path: entry.path,
      sha: entry.sha,
      size: entry.size,
      url,
      html_url: html,
      git_url: object,
      download_url: tree ? null : `https://raw.githubusercontent.com/${repository.fullName}/${sha}/${encoded}`,
      _links: { self: url, git: object, html },
    };
  };
  const [entry] = path === '' ? [] : await listEntries(repository.gitDir, sha, path);
  if (path !== '' && entry === undefined) throw notFound();
  if (entry === undefined || entry.type === 'tree') {
    const entries = await listEntries(repository.gitDir, sha, path === '' ? '' : `${path}/`);
    return { status: 200, body: entries.map(describe) };
  }
  const blob = await readBlob(repository.gitDir, entry.sha);
  if (/application\/vnd\.github\.(v3\.)?raw/.test(call.accept)) {
    return { status: 200, raw: { type: 'application/vnd.github.raw+json; charset=utf-8', content: blob } };
  }
  const lines = blob.toString('base64').replace(/.{60}/g, '$&\n');
  return { status: 200, body: { ...describe(entry), content: `${lines}\n`, encoding: 'base64' } };
}

async function compare(call: Call): Promise<Reply> {
  const { state } = call;
  const repository = repositoryIn(call);
  const { gitDir } = repository;
  const given = text(call, 'basehead');
  const [from = '', to = ''] = given.split(/\.{2,3}/);
  const [base, head] = await Promise.all([resolveCommit(gitDir, from), resolveCommit(gitDir, to)]);
  if (base === undefined || head === undefined) throw notFound();
  const fork = await mergeBase(gitDir, base, head);
  const [ahead, behind, files, baseCommit, forkCommit] = await Promise.all([
    listCommits(gitDir, `${base}..${head}`),
    listCommits(gitDir, `${head}..${base}`),
    // Three dots against the merge base, two directly.
    diff(gitDir, given.includes('...') ? fork : base, head),
    readCommit(gitDir, base),
    readCommit(gitDir, fork),
  ]);
  const url = `${repositoryUrl(state, repository)}/compare/${from}...${to}`;
  const html = `${state.serverUrl}/${repository.fullName}/compare/${from}...${to}`;
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged';
  const { items, headers } = page(call, ahead.reverse());
  return {
    status: 200,
    headers,
    body: {
      url,
      html_url: html,
      permalink_url: `${state.serverUrl}/${repository.fullName}/compare/${base}...${head}`,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitView(state, repository, baseCommit),
      merge_base_commit: commitView(state, repository, forkCommit),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: items.map((commit) => commitView(state, repository, commit)),
      // The first 300 files, on the first page only, as GitHub gives them.
      ...(Number(call.values.page ?? 1) === 1
        ? { files: files.slice(0, 300).map((file) => fileView(state, repository, head, file)) }
        : {}),
    },
  };
}

/** Refs of pull requests belong to GitHub. */
function writableRef(ref: string): string {
  if (!/^refs\/(heads|tags)\/[^\s~^:?*[\\]+$/.test(ref) || ref.includes('..')) {
    throw new Refusal(422, "Reference name must start with 'refs/' and hold a name that git allows");
  }
  return ref;
}

async function refIn(call: Call, full: string): Promise<{ ref: string; sha: string; type: string }> {
  const refs = await listRefs(repositoryIn(call).gitDir, full);
  const found = refs.find(({ ref }) => ref === full);
  if (found === undefined) throw notFound();
  return found;
}

export const repositoryRoutes: Routes = {
  'users/get-authenticated': {
    needs: {},
    handle({ caller, state }) {
      if (caller.kind === 'anonymous') throw new Refusal(401, 'Requires authentication');
      // A GITHUB_TOKEN is no user.
      if (caller.kind === 'job') throw new Refusal(403, 'Resource not accessible by integration');
      return { status: 200, body: publicUserView(state, caller.account) };
    },
  },
  'repos/get': {
    needs: { metadata: 'read' },
    handle: (call) => ({ status: 200, body: repositoryView(call.state, repositoryIn(call)) }),
  },
  'repos/get-content': { needs: read, handle: content },
  'repos/compare-commits-with-basehead': { needs: read, handle: compare },
  'repos/get-branch': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const name = text(call, 'branch');
      const sha = await resolveCommit(repository.gitDir, `refs/heads/${name}`);
      if (sha === undefined) throw new Refusal(404, 'Branch not found');
      const url = `${repositoryUrl(call.state, repository)}/branches/${encodeURIComponent(name)}`;
      return {
        status: 200,
        body: {
          name,
          commit: commitView(call.state, repository, await readCommit(repository.gitDir, sha)),
          _links: { self: url, html: `${call.state.serverUrl}/${repository.fullName}/tree/${name}` },
          protected: repository.protectedBranches.includes(name),
          protection: { enabled: repository.protectedBranches.includes(name) },
          protection_url: `${url}/protection`,
        },
      };
    },
  },
  'repos/list-branches': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const refs = await listRefs(repository.gitDir, 'refs/heads/');
      const branches = refs.map(({ ref, sha }) => {
        const name = ref.slice('refs/heads/'.length);
        const commit = { sha, url: `${repositoryUrl(call.state, repository)}/commits/${sha}` };
        return { name, commit, protected: repository.protectedBranches.includes(name) };
      });
      const wanted = call.values.protected;
      const { items, headers } = page(
        call,
        branches.filter((branch) => wanted === undefined || branch.protected === wanted),
      );
      return { status: 200, headers, body: items };
    },
  },
  'repos/get-commit': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const sha = await commitIn(call, text(call, 'ref'));
      if (/application\/vnd\.github\.(v3\.)?sha/.test(call.accept)) {
        return { status: 200, raw: { type: 'application/vnd.github.sha; charset=utf-8', content: sha } };
      }
      const commit = await readCommit(repository.gitDir, sha);
      const [parent] = commit.parents;
      const files = parent === undefined ? [] : await diff(repository.gitDir, parent, sha);
      const total = (key: 'additions' | 'deletions'): number => files.reduce((sum, file) => sum + file[key], 0);
      const [additions, deletions] = [total('additions'), total('deletions')];
      const { items, headers } = page(call, files);
      return {
        status: 200,
        headers,
        body: {
          ...commitView(call.state, repository, commit),
          stats: { total: additions + deletions, additions, deletions },
          files: items.map((file) => fileView(call.state, repository, sha, file)),
        },
      };
    },
  },
  'repos/list-commits': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const sha = await resolveCommit(repository.gitDir, text(call, 'sha') || repository.defaultBranch);
      if (sha === undefined) throw notFound();
      const path = text(call, 'path');
      const commits = await listCommits(repository.gitDir, sha, path === '' ? {} : { path });
      const { items, headers } = page(call, commits);
      return { status: 200, headers, body: items.map((commit) => commitView(call.state, repository, commit)) };
    },
  },
  'git/get-ref': {
    needs: read,
    async handle(call) {
      const found = await refIn(call, `refs/${text(call, 'ref')}`);
      return { status: 200, body: refView(call.state, repositoryIn(call), found) };
    },
  },
  'git/list-matching-refs': {
    needs: read,
    async handle(call) {
      const repository = repositoryIn(call);
      const refs = await listRefs(repository.gitDir, `refs/${text(call, 'ref')}`);
      return { status: 200, body: refs.map((ref) => refView(call.state, repository, ref)) };
    },
  },
  'git/create-ref': {
    needs: write,
    async handle(call) {
      const repository = repositoryIn(call);
      const { ref, sha } = call.body as { readonly ref: string; readonly sha: string };
      writableRef(ref);
      if ((await listRefs(repository.gitDir, ref)).some((existing) => existing.ref === ref)) {
        throw new Refusal(422, 'Reference already exists');
      }
      if ((await resolveCommit(repository.gitDir, sha)) !== sha) throw new Refusal(422, 'Object does not exist');
      await setRef(repository.gitDir, ref, sha);
      await followBranches(call.state, repository);
      return { status: 201, body: refView(call.state, repository, { ref, sha, type: 'commit' }) };
    },
  },
  'git/update-ref': {
    needs: write,
    async handle(call) {
      const repository = repositoryIn(call);
      const { sha, force = false } = call.body as { readonly sha: string; readonly force?: boolean };
      const ref = writableRef(`refs/${text(call, 'ref')}`);
      const before = await resolveCommit(repository.gitDir, ref);
      if (before === undefined) throw new Refusal(422, 'Reference does not exist');
      if ((await resolveCommit(repository.gitDir, sha)) !== sha) throw new Refusal(422, 'Object does not exist');
      const forward = await git(repository.gitDir, ['merge-base', '--is-ancestor', before, sha], { answers: [1] });
      if (forward.code !== 0 && !force) throw new Refusal(422, 'Update is not a fast forward');
      await setRef(repository.gitDir, ref, sha);
      await followBranches(call.state, repository);
      return { status: 200, body: refView(call.state, repository, { ref, sha, type: 'commit' }) };
    },
  },
  'git/delete-ref': {
    needs: write,
    async handle(call) {
      const repository = repositoryIn(call);
      const ref = writableRef(`refs/${text(call, 'ref')}`);
      if ((await resolveCommit(repository.gitDir, ref)) === undefined) {
        throw new Refusal(422, 'Reference does not exist');
      }
      await setRef(repository.gitDir, ref, undefined);
      return { status: 204 };
    },
  },
};
