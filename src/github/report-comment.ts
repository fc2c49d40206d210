import { RemoteError, UserError } from '../core/errors.ts';
import { log } from '../core/log.ts';
import { createOctokit, listAll } from './client.ts';
import { type CommentResult, upsertComment } from './comment.ts';
import { octokitComments } from './comment-api.ts';
import type { DegradedReason } from './comment-find.ts';
import type { EventPullRequest } from './event.ts';

export interface CommentOptions {
  readonly mode: 'update' | 'recreate';
  readonly key: string;
  readonly token: string | undefined;
  /** Of the input; the event's otherwise. */
  readonly pullRequest: number | undefined;
  readonly event: EventPullRequest | undefined;
  readonly headSha: string;
}

const causes: Readonly<Record<DegradedReason, string>> = {
  'no-permission': 'the token must not write comments. In a pull request from a fork that is as it should be; elsewhere give the job `pull-requests: write`',
  locked: 'the conversation is locked',
  'not-found': 'there is no such pull request, or the token cannot see it',
  gone: 'comments are switched off here',
  'rate-limited': 'GitHub asks for a pause that is too long to wait for',
  unavailable: 'GitHub does not answer',
  removed: 'somebody deletes the comment whenever it is written',
}; // biome-ignore format: a table

/**
 * Keeps the comment, or says why there is none: the report is in the job summary in any case, and a comment that cannot
 * be written does not fail the step.
 *
 * @returns address of the comment; empty when there is none.
 */
export async function publishComment(body: string, options: CommentOptions): Promise<string> {
  const issueNumber = options.pullRequest ?? options.event?.number;
  if (issueNumber === undefined) {
    log.info('This run is about no pull request, so there is no comment; the report is in the job summary.');
    return '';
  }
  if (options.token === undefined) {
    throw new UserError('github-token: is empty. Give the token of the job, or set comment to none.', 'no-token');
  }
  const result = await upsert(body, options.token, issueNumber, options);
  if (result.status === 'degraded') {
    log.warning(`No comment: ${causes[result.reason]}. The report is in the job summary.`);
    log.info(result.detail);
    return '';
  }
  log.info(
    result.status === 'superseded'
      ? `A newer run has written the comment already: ${result.url}`
      : `Comment ${result.status}: ${result.url}`,
  );
  return result.url;
}

async function upsert(
  body: string,
  token: string,
  issueNumber: number,
  { key, mode, headSha }: CommentOptions,
): Promise<CommentResult> {
  const [owner = '', repo = ''] = (process.env.GITHUB_REPOSITORY ?? '').split('/');
  if (repo === '')
    throw new UserError(
      'github-token: GITHUB_REPOSITORY is not set, so there is no place for a comment. Set comment to none outside of GitHub Actions.',
      'no-repository',
    );
  try {
    const comments = octokitComments(await createOctokit(token), { list: listAll });
    return await upsertComment(comments, {
      owner,
      repo,
      issueNumber,
      key,
      body,
      headSha,
      runId: Number(process.env.GITHUB_RUN_ID ?? 0),
      runAttempt: Number(process.env.GITHUB_RUN_ATTEMPT ?? 1),
      mode,
    });
  } catch (error) {
    if (error instanceof RemoteError && error.reason === 'unauthorized') {
      throw new UserError(
        'github-token: GitHub does not accept it. Give the token of the job, `${{ github.token }}`.',
        'bad-token',
      );
    }
    throw error;
  }
}
