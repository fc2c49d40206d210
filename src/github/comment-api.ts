/** {@link CommentApi} on GitHub's REST API. */
import { RemoteError } from '../core/errors.ts';
import type { listAll, Octokit } from './client.ts';
import type { CommentApi, IssueComment } from './comment.ts';

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

/** Comments through Octokit. Without a `login` the token is taken for the workflow's own until GitHub says otherwise. */
export function octokitComments(octokit: Octokit, { list, login }: CommentApiOptions): CommentApi {
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
    async listComments({ owner, repo, issueNumber }) {
      return (await list(octokit.rest.issues.listComments, { owner, repo, issue_number: issueNumber })).map(commentOf);
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
