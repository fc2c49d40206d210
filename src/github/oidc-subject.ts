/** How GitHub writes the subjects of a repository's tokens, as far as its API tells. */
import { RemoteError } from '../core/errors.ts';
import type { Octokit } from './client.ts';

export interface RepositoryIdentity {
  /** As GitHub writes them. */
  readonly owner: string;
  readonly repo: string;
  readonly ownerId: number;
  readonly repoId: number;
  readonly visibility: string;
  readonly defaultBranch: string;
}

/** @throws RemoteError when the repository cannot be read. */
export async function readRepository(octokit: Octokit, owner: string, repo: string): Promise<RepositoryIdentity> {
  const { data } = await octokit.rest.repos.get({ owner, repo });
  return {
    owner: data.owner.login,
    repo: data.name,
    ownerId: data.owner.id,
    repoId: data.id,
    visibility: data.visibility ?? (data.private ? 'private' : 'public'),
    defaultBranch: data.default_branch,
  };
}

export interface SubjectCustomisation {
  /** Claims that subjects are made of; undefined for GitHub's default. */
  readonly claimKeys?: readonly string[];
  /** Whether subjects hold the ids of owner and repository; undefined when GitHub does not say. */
  readonly immutable?: boolean;
}

/** Format: GitHub REST API, "Get the customization template for an OIDC subject claim for a repository". */
interface Customisation {
  readonly use_default: boolean;
  readonly include_claim_keys?: readonly string[];
  readonly use_immutable_subject?: boolean;
  readonly sub_claim_prefix?: string;
}

/**
 * The customisation of a repository, or why it cannot be known: reading it needs `actions: read`, and old GitHub servers
 * have none.
 */
export async function readCustomisation(
  octokit: Octokit,
  { owner, repo, ownerId, repoId }: RepositoryIdentity,
): Promise<SubjectCustomisation | RemoteError> {
  let data: Customisation;
  try {
    ({ data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo }));
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    return error;
  }
  const { use_default: isDefault, include_claim_keys: keys = [], sub_claim_prefix: prefix } = data;
  const immutable = data.use_immutable_subject ?? formOf(prefix, `${owner}@${ownerId}/${repo}@${repoId}`);
  return {
    // Without keys of its own the organisation's count, which GitHub lists here; without those, its default.
    ...(isDefault || keys.length === 0 ? {} : { claimKeys: keys }),
    ...(immutable === undefined ? {} : { immutable }),
  };
}

function formOf(prefix: string | undefined, withIds: string): boolean | undefined {
  if (!prefix?.startsWith('repo:')) return undefined;
  return prefix.toLowerCase().includes(withIds.toLowerCase());
}
