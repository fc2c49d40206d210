/** Pull requests, comments and reviews in the shapes of the REST API. */
import { type Account, account, nodeId } from '../identity.ts';
import type { Comment, Pull, Repository, Review, State } from '../state.ts';
import { userView, viaApp } from './accounts.ts';
import { labelView, repositoryUrl, repositoryView } from './repository.ts';

const isBot = ({ type }: Account): boolean => type === 'Bot';

/** Within a pull request the description of a label is documented as text, never null. */
function labelOf(state: State, repository: Repository, name: string): Record<string, unknown> {
  const known = repository.labels.get(name.toLowerCase());
  const label = known ?? { id: 0, name, color: 'ededed', description: '' };
  return labelView(state, repository, { ...label, description: label.description ?? '' });
}

/** `pull-request-simple` */
export function simplePullView(state: State, repository: Repository, pull: Pull): Record<string, unknown> {
  const base = repositoryUrl(state, repository);
  const url = `${base}/pulls/${pull.number}`;
  const page = `${state.serverUrl}/${repository.fullName}/pull/${pull.number}`;
  const issue = `${base}/issues/${pull.number}`;
  const statuses = `${base}/statuses/${pull.headSha}`;
  const side = (of: Repository, ref: string, sha: string): Record<string, unknown> => ({
    label: `${of.owner.login}:${ref}`,
    ref,
    sha,
    user: userView(state, of.owner),
    repo: repositoryView(state, of),
  });
  return {
    url,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state === 'open' ? 'open' : 'closed',
    locked: pull.locked,
    title: pull.title,
    user: userView(state, pull.author),
    body: pull.body,
    labels: pull.labels.map((name) => labelOf(state, repository, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.mergedAt ?? null,
    merged_at: pull.mergedAt ?? null,
    merge_commit_sha: pull.mergeSha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(repository, pull.baseRef, pull.baseSha),
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${base}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: pull.headRepository === repository ? 'MEMBER' : 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft,
  };
}

/** `pull-request` */
export function pullView(state: State, repository: Repository, pull: Pull): Record<string, unknown> {
  const open = pull.state === 'open';
  const sum = (key: 'additions' | 'deletions'): number => pull.files.reduce((total, file) => total + file[key], 0);
  return {
    ...simplePullView(state, repository, pull),
    merged: pull.state === 'merged',
    mergeable: open ? pull.mergeSha !== undefined : null,
    rebaseable: open ? pull.mergeSha !== undefined : null,
    mergeable_state: !open ? 'unknown' : pull.mergeSha === undefined ? 'dirty' : pull.draft ? 'draft' : 'clean',
    merged_by: pull.mergedBy === undefined ? null : userView(state, pull.mergedBy),
    comments: [...repository.comments.values()].filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: pull.files.length,
  };
}

/** `issue-comment` */
export function commentView(state: State, repository: Repository, comment: Comment): Record<string, unknown> {
  const base = repositoryUrl(state, repository);
  const url = `${base}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${state.serverUrl}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${comment.issue}`,
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    user: userView(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    // The Actions bot is no member of the repository.
    author_association: isBot(comment.author) ? 'NONE' : 'MEMBER',
    body: comment.body,
    reactions: {
      url: `${url}/reactions`,
      total_count: 0,
      '+1': 0,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
    performed_via_github_app: viaApp(state, comment.author),
  };
}

/** `pull-request-review` */
export function reviewView(state: State, repository: Repository, pull: Pull, review: Review): Record<string, unknown> {
  const url = `${repositoryUrl(state, repository)}/pulls/${pull.number}`;
  const page = `${state.serverUrl}/${repository.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: userView(state, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: url,
    author_association: isBot(review.author) ? 'NONE' : 'MEMBER',
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  };
}

/** Who sent an event, for webhook payloads. */
export function senderView(state: State, login: string): Record<string, unknown> {
  return userView(state, account(login));
}
