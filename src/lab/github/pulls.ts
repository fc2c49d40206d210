/** What happens to pull requests: they are opened, follow their branches, and are merged, all with real git. */
import { diff, fetchCommit, listCommits, mergeBase, resolveCommit, type Signature, setRef, writeMerge } from './git.ts';
import { type Account, email } from './identity.ts';
import { type Comment, type Pull, type Repository, type Review, type State, timestamp } from './state.ts';

export interface NewPull {
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
  readonly author: Account;
  readonly draft: boolean;
  readonly labels: readonly string[];
  /** Of a fork; the repository itself unless told. */
  readonly headRepository: Repository;
}

/** Author of commits that the stand-in makes for somebody. */
export function signatureOf(state: State, person: Account): Signature {
  return { name: person.login, email: email(person), date: state.now() };
}

/** @throws {Error} when a branch is missing or the head brings nothing. */
export async function openPull(state: State, repository: Repository, options: NewPull): Promise<Pull> {
  const { headRepository, head, base } = options;
  const headSha = await resolveCommit(headRepository.gitDir, `refs/heads/${head}`);
  if (headSha === undefined) throw new Error(`${headRepository.fullName} has no branch ${head}`);
  const baseSha = await resolveCommit(repository.gitDir, `refs/heads/${base}`);
  if (baseSha === undefined) throw new Error(`${repository.fullName} has no branch ${base}`);
  if (headSha === baseSha) throw new Error(`No commits between ${base} and ${head}`);
  const now = timestamp(state.now());
  repository.lastNumber += 1;
  const pull: Pull = {
    id: state.nextId('pull'),
    number: repository.lastNumber,
    title: options.title,
    body: options.body,
    author: options.author,
    draft: options.draft,
    createdAt: now,
    updatedAt: now,
    headRepository,
    headRef: head,
    headSha: '',
    baseRef: base,
    baseSha: '',
    mergeSha: undefined,
    state: 'open',
    locked: false,
    mergedAt: undefined,
    mergedBy: undefined,
    labels: [...options.labels],
    reviews: [],
    files: [],
    commits: 0,
  };
  await follow(state, repository, pull);
  repository.pulls.set(pull.number, pull);
  return pull;
}

/** Brings a pull request up to its branches. @returns the former head when it moved. */
async function follow(state: State, repository: Repository, pull: Pull): Promise<string | undefined> {
  const { gitDir } = repository;
  const [headSha, baseSha] = await Promise.all([
    resolveCommit(pull.headRepository.gitDir, `refs/heads/${pull.headRef}`),
    resolveCommit(gitDir, `refs/heads/${pull.baseRef}`),
  ]);
  // A branch that is gone leaves the pull request as it was.
  if (headSha === undefined || baseSha === undefined) return undefined;
  if (headSha === pull.headSha && baseSha === pull.baseSha) return undefined;
  if (pull.headRepository !== repository) await fetchCommit(gitDir, pull.headRepository.gitDir, pull.headRef);
  const before = pull.headSha;
  const mergeSha = await writeMerge(gitDir, baseSha, headSha, {
    message: `Merge ${headSha} into ${baseSha}`,
    author: signatureOf(state, pull.author),
  });
  const fork = await mergeBase(gitDir, baseSha, headSha);
  const [files, commits] = await Promise.all([
    diff(gitDir, fork, headSha),
    listCommits(gitDir, `${baseSha}..${headSha}`),
  ]);
  await setRef(gitDir, `refs/pull/${pull.number}/head`, headSha);
  if (mergeSha !== undefined) await setRef(gitDir, `refs/pull/${pull.number}/merge`, mergeSha);
  Object.assign(pull, {
    headSha,
    baseSha,
    mergeSha,
    files,
    commits: commits.length,
    updatedAt: timestamp(state.now()),
  });
  return before === headSha ? undefined : before;
}

export interface Moved {
  readonly repository: Repository;
  readonly pull: Pull;
  readonly before: string;
}

/** After branches of a repository moved: its pull requests and those from it follow. @returns those with a new head. */
export async function followBranches(state: State, changed: Repository): Promise<Moved[]> {
  changed.pushedAt = timestamp(state.now());
  const moved: Moved[] = [];
  for (const repository of state.repositories.values()) {
    for (const pull of repository.pulls.values()) {
      if (pull.state !== 'open' || (repository !== changed && pull.headRepository !== changed)) continue;
      const before = await follow(state, repository, pull);
      if (before !== undefined) moved.push({ repository, pull, before });
    }
  }
  return moved;
}

/**
 * Merges and moves the base branch.
 * @returns the commit before and after on the base branch, `undefined` when the branches conflict.
 */
export async function mergePull(
  state: State,
  repository: Repository,
  pull: Pull,
  options: {
    readonly by: Account;
    readonly method?: 'merge' | 'squash';
    readonly title?: string;
    readonly message?: string;
  },
): Promise<{ readonly before: string; readonly after: string } | undefined> {
  const squash = options.method === 'squash';
  const title =
    options.title ??
    (squash
      ? `${pull.title} (#${pull.number})`
      : `Merge pull request #${pull.number} from ${pull.headRepository.owner.login}/${pull.headRef}`);
  const before = pull.baseSha;
  const after = await writeMerge(repository.gitDir, before, pull.headSha, {
    message: `${title}\n\n${options.message ?? (squash ? pull.body : pull.title)}`.trim(),
    author: signatureOf(state, options.by),
    squash,
  });
  if (after === undefined) return undefined;
  await setRef(repository.gitDir, `refs/heads/${pull.baseRef}`, after);
  const now = timestamp(state.now());
  Object.assign(pull, { state: 'merged', mergedAt: now, mergedBy: options.by, mergeSha: after, updatedAt: now });
  await followBranches(state, repository);
  return { before, after };
}

/** Adds a review of a person or a job. */
export function addReview(
  state: State,
  pull: Pull,
  review: {
    readonly author: Account;
    readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING';
    readonly body: string;
    readonly commit?: string;
  },
): Review {
  const added = {
    id: state.nextId('review'),
    author: review.author,
    state: review.state,
    body: review.body,
    commit: review.commit ?? pull.headSha,
    submittedAt: timestamp(state.now()),
  };
  pull.reviews.push(added);
  return added;
}

/** Adds a comment to a pull request. */
export function addComment(
  state: State,
  repository: Repository,
  comment: { readonly issue: number; readonly author: Account; readonly body: string },
): Comment {
  const now = timestamp(state.now());
  const added = {
    id: state.nextId('comment'),
    issue: comment.issue,
    author: comment.author,
    body: comment.body,
    createdAt: now,
    updatedAt: now,
    earlier: [],
  };
  repository.comments.set(added.id, added);
  return added;
}
