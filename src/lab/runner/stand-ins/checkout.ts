/** actions/checkout: real git, from the bare repositories of the laboratory instead of github.com. */
import { cp, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { hostEnvironment } from '../contexts.ts';
import type { Execution } from '../job-state.ts';
import { runProcess } from '../process.ts';
import { booleanInput, type StandIn } from './index.ts';

/** Allows local clones of any commit, which the bare repositories of others do not by themselves. */
const gitConfig =
  '[protocol "file"]\n\tallow = always\n[uploadpack]\n\tallowAnySHA1InWant = true\n[safe]\n\tdirectory = *\n';

type Git = (...args: string[]) => Promise<{ readonly code: number; readonly output: string }>;

async function createGit(execution: Execution, cwd: string): Promise<Git> {
  const { job, log, signal } = execution;
  const config = join(job.folders.temp, 'checkout.gitconfig');
  await writeFile(config, gitConfig);
  const env = {
    ...hostEnvironment(job),
    PATH: process.env.PATH ?? '',
    GIT_CONFIG_GLOBAL: config,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
  return async (...args) => {
    const lines: string[] = [];
    log.write(`[command]git ${args[0]}`);
    const code = await runProcess({ command: 'git', args, cwd, env, onLine: (line) => lines.push(line), signal });
    for (const line of lines) log.write(line);
    return { code, output: lines.join('\n') };
  };
}

interface Wanted {
  /** Refspecs to try in this order. */
  readonly refspecs: readonly string[];
  /** What to check out, in the same order. */
  readonly targets: readonly string[];
  /** Local branch to create. */
  readonly branch?: string;
}

/** What to fetch for the inputs `ref` and `repository`, as the real action decides it. */
export function wantedRef(ref: string, event?: { readonly ref: string; readonly sha: string }): Wanted {
  if (ref === '' && event !== undefined) {
    const { sha } = event;
    if (event.ref.startsWith('refs/heads/')) {
      const branch = event.ref.slice('refs/heads/'.length);
      return {
        refspecs: [`+${sha}:refs/remotes/origin/${branch}`],
        targets: [`refs/remotes/origin/${branch}`],
        branch,
      };
    }
    const local = event.ref.startsWith('refs/pull/')
      ? event.ref.replace('refs/pull/', 'refs/remotes/pull/')
      : event.ref;
    return { refspecs: [`+${sha}:${local}`], targets: [local] };
  }
  if (ref === '') return { refspecs: ['+HEAD:refs/remotes/origin/HEAD'], targets: ['refs/remotes/origin/HEAD'] };
  if (/^[0-9a-f]{40}$/.test(ref)) return { refspecs: [ref], targets: [ref] };
  if (ref.startsWith('refs/heads/')) return wantedBranch(ref.slice('refs/heads/'.length));
  if (ref.startsWith('refs/pull/')) {
    const local = ref.replace('refs/pull/', 'refs/remotes/pull/');
    return { refspecs: [`+${ref}:${local}`], targets: [local] };
  }
  if (ref.startsWith('refs/')) return { refspecs: [`+${ref}:${ref}`], targets: [ref] };
  const branch = wantedBranch(ref);
  return {
    ...branch,
    refspecs: [...branch.refspecs, `+refs/tags/${ref}:refs/tags/${ref}`],
    targets: [...branch.targets, `refs/tags/${ref}`],
  };
}

function wantedBranch(branch: string): Wanted {
  const remote = `refs/remotes/origin/${branch}`;
  return { refspecs: [`+refs/heads/${branch}:${remote}`], targets: [remote], branch };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Where the repository can be fetched from on this machine. */
async function sourceOf(execution: Execution, repository: string): Promise<{ git?: string; folder?: string }> {
  const { job } = execution;
  let bare: string | undefined;
  try {
    bare = job.github.gitDir(repository);
  } catch {
    // The laboratory's GitHub does not have it.
  }
  if (bare !== undefined && (await exists(bare))) return { git: bare };
  const folder = job.repositories.folder(repository);
  if (folder === undefined) throw new Error(`Repository '${repository}' not found`);
  return (await exists(join(folder, '.git'))) ? { git: folder } : { folder };
}

async function main(execution: Execution): Promise<boolean> {
  const { job, inputs, outputs, log } = execution;
  const { workspace } = job.folders;
  const repository = inputs.repository ?? '';
  const target = resolve(workspace, inputs.path ?? '');
  if (target !== workspace && !target.startsWith(`${workspace}${sep}`)) {
    throw new Error(`Repository path '${target}' is not under '${workspace}'`);
  }
  const source = await sourceOf(execution, repository);
  await mkdir(target, { recursive: true });
  if (source.folder !== undefined) {
    await cp(source.folder, target, { recursive: true, filter: (path) => !/\/(?:node_modules|\.lab)$/.test(path) });
    log.write(`Copied ${repository}: its folder is no git repository`);
    return true;
  }
  await rm(join(target, '.git'), { recursive: true, force: true });
  const git = await createGit(execution, target);
  const run = async (...args: string[]): Promise<string> => {
    const { code, output } = await git(...args);
    if (code !== 0) throw new Error(`git ${args[0]} failed with exit code ${code}`);
    return output.trim();
  };

  const url = `${job.github.serverUrl}/${repository}`;
  const location = `file://${source.git}`;
  await run('init', '--quiet', '--initial-branch', 'main', '.');
  await run('remote', 'add', 'origin', url);
  await run('config', '--local', `url.${location}.insteadOf`, url);
  const own = repository.toLowerCase() === job.identity.run.repository.toLowerCase();
  const persist = booleanInput(execution, 'persist-credentials');
  if (!own || !persist || job.identity.permissions.contents !== 'write') {
    // Without a token that may write, a push has to fail here as it would on GitHub.
    await run('config', '--local', 'url.https://not-permitted.invalid/.pushInsteadOf', url);
  }
  if (persist) {
    const credentials = Buffer.from(`x-access-token:${inputs.token ?? ''}`).toString('base64');
    job.masks.add(credentials);
    await run('config', '--local', headerKey(execution), `AUTHORIZATION: basic ${credentials}`);
  }

  const { run: event } = job.identity;
  const wanted = wantedRef(inputs.ref ?? '', own ? event : undefined);
  const depth = Number(inputs['fetch-depth'] ?? '1');
  const limits = depth > 0 ? ['--no-tags', `--depth=${depth}`] : [];
  const all = depth > 0 ? [] : ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  let found = -1;
  for (const [index, refspec] of wanted.refspecs.entries()) {
    const refspecs = all.length > 0 && /^\+refs\/(?:heads|tags)\//.test(refspec) ? all : [...all, refspec];
    const { code } = await git('fetch', '--quiet', '--prune', ...limits, 'origin', ...refspecs);
    const there =
      code === 0 && (await git('rev-parse', '--quiet', '--verify', `${wanted.targets[index]}^{commit}`)).code === 0;
    if (there) {
      found = index;
      break;
    }
  }
  const start = wanted.targets[found];
  if (start === undefined) {
    throw new Error(`A branch or tag with the name '${inputs.ref}' could not be found in ${repository}`);
  }
  const asBranch = wanted.branch !== undefined && start.startsWith('refs/remotes/origin/');
  const how = asBranch ? ['--force', '-B', wanted.branch ?? '', start] : ['--force', '--detach', start];
  await run('checkout', '--quiet', ...how);
  outputs.commit = await run('rev-parse', 'HEAD');
  outputs.ref = inputs.ref || event.ref;
  return true;
}

const headerKey = (execution: Execution): string => `http.${execution.job.github.serverUrl}/.extraheader`;

/** Takes the credentials out again. */
async function post(execution: Execution): Promise<boolean> {
  const target = resolve(execution.job.folders.workspace, execution.inputs.path ?? '');
  if (!(await exists(join(target, '.git')))) return true;
  const git = await createGit(execution, target);
  await git('config', '--local', '--unset-all', headerKey(execution));
  return true;
}

export const checkout: StandIn = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are workflow expressions
  inputs: {
    repository: '${{ github.repository }}',
    ref: '',
    token: '${{ github.token }}',
    'persist-credentials': 'true',
    path: '',
    clean: 'true',
    'fetch-depth': '1',
    'fetch-tags': 'false',
    lfs: 'false',
    submodules: 'false',
    'set-safe-directory': 'true',
    'show-progress': 'true',
  },
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are workflow expressions
  main,
  post,
};
