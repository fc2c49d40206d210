/** Events as webhooks describe them: what `github.event` holds. */
import type { TriggerEvent } from '../contract.ts';
import { type Commit, diff, listCommits } from './git.ts';
import { account, email } from './identity.ts';
import type { Pull, Repository, State } from './state.ts';
import { pullView, senderView } from './views/pulls.ts';
import { repositoryView } from './views/repository.ts';

function common(state: State, repository: Repository, actor: string): Record<string, unknown> {
  return {
    repository: repositoryView(state, repository),
    organization: { login: repository.owner.login, id: repository.owner.id, description: null },
    sender: senderView(state, actor),
  };
}

/** `pull_request`; runs on the test merge, so there has to be one. @throws {Error} when the branches conflict. */
export function pullRequestEvent(
  state: State,
  repository: Repository,
  pull: Pull,
  options: { readonly action: 'opened' | 'synchronize' | 'closed'; readonly actor: string; readonly before?: string },
): TriggerEvent {
  if (pull.mergeSha === undefined) {
    throw new Error(
      `Pull request ${pull.number} conflicts with ${pull.baseRef}: GitHub starts no pull_request workflow for it`,
    );
  }
  const { action, actor, before } = options;
  return {
    repository: repository.fullName,
    eventName: 'pull_request',
    ref: `refs/pull/${pull.number}/merge`,
    sha: pull.mergeSha,
    headRef: pull.headRef,
    baseRef: pull.baseRef,
    actor,
    payload: {
      action,
      number: pull.number,
      ...(before === undefined ? {} : { before, after: pull.headSha }),
      pull_request: pullView(state, repository, pull),
      ...common(state, repository, actor),
    },
  };
}

async function pushedCommit(state: State, repository: Repository, commit: Commit): Promise<Record<string, unknown>> {
  const [parent] = commit.parents;
  const files = parent === undefined ? [] : await diff(repository.gitDir, parent, commit.sha);
  const paths = (status: string): string[] => files.filter((file) => file.status === status).map(({ path }) => path);
  const { date: _, ...author } = commit.author;
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${state.serverUrl}/${repository.fullName}/commit/${commit.sha}`,
    author: { ...author, username: author.name },
    committer: { ...author, username: author.name },
    added: paths('added'),
    removed: paths('removed'),
    modified: files.filter(({ status }) => status !== 'added' && status !== 'removed').map(({ path }) => path),
  };
}

/** `push` of a branch. */
export async function pushEvent(
  state: State,
  repository: Repository,
  options: {
    readonly branch: string;
    readonly before: string | undefined;
    readonly after: string;
    readonly actor: string;
  },
): Promise<TriggerEvent> {
  const { branch, before, after, actor } = options;
  const range = before === undefined ? after : `${before}..${after}`;
  // GitHub lists at most 2,048 commits, oldest first.
  const commits = await listCommits(repository.gitDir, range, { limit: 2048 });
  const described = await Promise.all(commits.reverse().map((commit) => pushedCommit(state, repository, commit)));
  const pusher = account(actor);
  return {
    repository: repository.fullName,
    eventName: 'push',
    ref: `refs/heads/${branch}`,
    sha: after,
    actor,
    payload: {
      ref: `refs/heads/${branch}`,
      before: before ?? '0'.repeat(40),
      after,
      created: before === undefined,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `${state.serverUrl}/${repository.fullName}/compare/${(before ?? after).slice(0, 12)}...${after.slice(0, 12)}`,
      commits: described,
      head_commit: described.at(-1) ?? null,
      pusher: { name: pusher.login, email: email(pusher) },
      ...common(state, repository, actor),
    },
  };
}

/** `workflow_dispatch` with its inputs. */
export function dispatchEvent(
  state: State,
  repository: Repository,
  options: {
    readonly ref: string;
    readonly sha: string;
    readonly actor: string;
    readonly workflow: string;
    readonly inputs: Readonly<Record<string, string>>;
  },
): TriggerEvent {
  const { ref, sha, actor, workflow, inputs } = options;
  return {
    repository: repository.fullName,
    eventName: 'workflow_dispatch',
    ref,
    sha,
    actor,
    payload: { ref, inputs, workflow, ...common(state, repository, actor) },
  };
}
