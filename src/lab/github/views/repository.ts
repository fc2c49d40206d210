/** Repositories, commits, refs, files, labels, statuses, deployments and environments in the shapes of the REST API. */
import type { Commit, FileChange, Ref } from '../git.ts';
import { nodeId } from '../identity.ts';
import type { CommitStatus, Deployment, DeploymentStatus, Environment, Label, Repository, State } from '../state.ts';
import { userView, viaApp } from './accounts.ts';

export function repositoryUrl(state: State, { fullName }: Repository): string {
  return `${state.apiUrl}/repos/${fullName}`;
}

/** Path below `/repos/o/r` by field name. */
const urls: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
};

/** `minimal-repository` */
export function minimalRepositoryView(state: State, repository: Repository): Record<string, unknown> {
  const url = repositoryUrl(state, repository);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: repository.fullName,
    private: repository.private,
    owner: userView(state, repository.owner),
    html_url: `${state.serverUrl}/${repository.fullName}`,
    description: repository.description,
    fork: repository.fork,
    url,
    ...Object.fromEntries(Object.entries(urls).map(([name, path]) => [`${name}_url`, `${url}${path}`])),
  };
}

/** `full-repository`, `repository` */
export function repositoryView(state: State, repository: Repository): Record<string, unknown> {
  const page = `${state.serverUrl}/${repository.fullName}`;
  const open = [...repository.pulls.values()].filter((pull) => pull.state === 'open').length;
  return {
    ...minimalRepositoryView(state, repository),
    git_url: `git://github.com/${repository.fullName}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    homepage: null,
    mirror_url: null,
    size: 0,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.private ? 'private' : 'public',
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: repository.defaultBranch,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    network_count: 0,
    subscribers_count: 0,
    permissions: { admin: false, maintain: false, push: true, triage: true, pull: true },
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: false,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
  };
}

/** `commit` without files */
export function commitView(state: State, repository: Repository, commit: Commit): Record<string, unknown> {
  const url = repositoryUrl(state, repository);
  const page = `${state.serverUrl}/${repository.fullName}`;
  return {
    sha: commit.sha,
    node_id: nodeId('C', repository.id),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      url: `${url}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    },
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/commit/${sha}` })),
  };
}

/** `diff-entry` */
export function fileView(
  state: State,
  repository: Repository,
  commit: string,
  file: FileChange,
): Record<string, unknown> {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const page = `${state.serverUrl}/${repository.fullName}`;
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${commit}/${path}`,
    raw_url: `${page}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(state, repository)}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

/** `git-ref` */
export function refView(state: State, repository: Repository, { ref, sha, type }: Ref): Record<string, unknown> {
  const url = `${repositoryUrl(state, repository)}/git`;
  return {
    ref,
    node_id: nodeId('REF', repository.id),
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}

/** `label` */
export function labelView(state: State, repository: Repository, label: Label): Record<string, unknown> {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(state, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** `status` */
export function statusView(state: State, repository: Repository, status: CommitStatus): Record<string, unknown> {
  return {
    url: `${repositoryUrl(state, repository)}/statuses/${status.sha}`,
    id: status.id,
    node_id: nodeId('SC', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    avatar_url: String(userView(state, status.creator).avatar_url),
    creator: userView(state, status.creator),
  };
}

/** `deployment` */
export function deploymentView(state: State, repository: Repository, deployment: Deployment): Record<string, unknown> {
  const base = repositoryUrl(state, repository);
  const url = `${base}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('DE', deployment.id),
    task: deployment.task,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    created_at: deployment.createdAt,
    updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: base,
    creator: userView(state, deployment.creator),
    sha: deployment.sha,
    ref: deployment.ref,
    payload: deployment.payload,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: viaApp(state, deployment.creator),
  };
}

/** `deployment-status` */
export function deploymentStatusView(
  state: State,
  repository: Repository,
  deployment: Deployment,
  status: DeploymentStatus,
): Record<string, unknown> {
  const base = repositoryUrl(state, repository);
  const url = `${base}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DES', status.id),
    state: status.state,
    creator: userView(state, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: base,
    environment_url: status.environmentUrl,
    log_url: status.logUrl,
    performed_via_github_app: viaApp(state, status.creator),
  };
}

/** `environment` */
export function environmentView(
  state: State,
  repository: Repository,
  environment: Environment,
): Record<string, unknown> {
  const reviewers = environment.reviewers.map((reviewer) => ({ type: 'User', reviewer: userView(state, reviewer) }));
  const { waitTimer, preventSelfReview, branches } = environment;
  const rule = (at: number, type: string) => ({
    id: environment.id + at,
    node_id: nodeId('GA', environment.id + at),
    type,
  });
  return {
    id: environment.id,
    node_id: nodeId('EN', environment.id),
    name: environment.name,
    url: `${repositoryUrl(state, repository)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${state.serverUrl}/${repository.fullName}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: environment.createdAt,
    updated_at: environment.createdAt,
    protection_rules: [
      ...(waitTimer === 0 ? [] : [{ ...rule(2, 'wait_timer'), wait_timer: waitTimer }]),
      ...(reviewers.length === 0
        ? []
        : [{ ...rule(1, 'required_reviewers'), prevent_self_review: preventSelfReview, reviewers }]),
      ...(branches === null ? [] : [rule(3, 'branch_policy')]),
    ],
    deployment_branch_policy: branches,
  };
}
