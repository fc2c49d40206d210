/** {@link CommentApi} on GitHub: reads by GraphQL where that works, else by REST; writes by REST. */
import { RemoteError } from '../core/errors.ts';
import type { listAll, Octokit } from './client.ts';
import type { CommentApi, IssueComment } from './comment-find.ts';
import { readEnds } from './comment-list.ts';

interface ApiComment {
  readonly id: number | bigint;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly performed_via_github_app?: { readonly slug?: string } | null | undefined;
}

function commentOf(comment: ApiComment): IssueComment {
  const { id, body = '', html_url: url, user, performed_via_github_app: app } = comment;
  const login = user?.login ?? '';
  // `[bot]` behind the slug of the app; where GitHub names the app of the comment, both have to agree.
  const bot = user?.type === 'Bot' && (app?.slug === undefined || login === `${app.slug}[bot]`);
  return { id: Number(id), body, url, author: { login, bot } };
}

/** Who the workflow's own token writes as. */
const WORKFLOW_BOT = 'github-actions[bot]';

export interface CommentApiOptions {
  /** {@link listAll}. */
  readonly list: typeof listAll;
  /** Login that the token writes as, when the caller knows it: `my-app[bot]`. */
  readonly login?: string;
}

/**
 * GraphQL is refused or does not do, which is no reason to go without: it is switched off, too old (no `fullDatabaseId`), not for
 * this token, out of order, or what it gives is not whole. Whom GitHub does not know, or asks to wait, it says the same by REST.
 */
function isGraphqlRefusal(error: unknown): boolean {
  if (error instanceof Error && error.name === 'GraphqlResponseError') return true;
  if (!(error instanceof RemoteError)) return false;
  if (error.reason === 'unauthorized' || error.reason === 'rate-limited') return false;
  return error.failure.status !== undefined || error.reason === 'unexpected-response';
}

/**
 * Comments through Octokit. By GraphQL, GitHub says of each comment whether this token wrote it, which holds for apps, too.
 * By REST it does not: without a `login` the token is then taken for the workflow's own until GitHub says otherwise.
 */
export function octokitComments(octokit: Octokit, { list, login }: CommentApiOptions): CommentApi {
  let graphql = true;
  return {
    expectedLogin: login ?? WORKFLOW_BOT,
    // Asked only when there are comments with our marker and none is by the expected author.
    async viewer() {
      if (login !== undefined) return login;
      try {
        return (await octokit.request('GET /user')).data.login;
      } catch (error) {
        // A token of an app is no user: 403.
        if (!(error instanceof RemoteError) || error.failure.status === 401) throw error;
      }
      try {
        return (await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }')).viewer.login;
      } catch {
        return undefined;
      }
    },
    async listComments(target, isEnough) {
      if (graphql) {
        try {
          return await readEnds((query, variables) => octokit.graphql(query, variables), target, isEnough);
        } catch (error) {
          if (!isGraphqlRefusal(error)) throw error;
          graphql = false;
        }
      }
      const { owner, repo, issueNumber: issue_number } = target;
      const comments = await list(octokit.rest.issues.listComments, { owner, repo, issue_number });
      return { comments: comments.map(commentOf), whole: true };
    },
    async createComment({ owner, repo, issueNumber }, body) {
      const parameters = { owner, repo, issue_number: issueNumber, body };
      return commentOf(
        (await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters)).data,
      );
    },
    async updateComment({ owner, repo }, id, body) {
      const parameters = { owner, repo, comment_id: id, body };
      return commentOf(
        (await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', parameters)).data,
      );
    },
    async deleteComment({ owner, repo }, id) {
      await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
      });
    },
  };
}
