/**
 * One living comment per key on an issue or pull request. GitHub has neither "create unless there is one" nor "write
 * unless somebody wrote in between", so the writers converge: each one writes, looks again, and repairs until it sees
 * exactly one comment with the newest content.
 */
import { RemoteError } from '../core/errors.ts';
import { redactor } from '../core/redact.ts';
import { COMMENT_LIMIT } from '../core/report.ts';
import {
  type CommentApi,
  type CommentTarget,
  type DegradedReason,
  degradedReason,
  finder,
  type IssueComment,
  isUnknownOutcome,
  type Marked,
  statusOf,
} from './comment-find.ts';
import { bodyOf, type Content, commit, compare, isBehind, later, type RunMark, withNext } from './comment-marker.ts';

/** Which comment, and for which run. */
export interface CommentPlace extends CommentTarget {
  /** Tells this comment from others of the suite, any text. */
  readonly key: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly headSha: string;
  /** Address of GitHub for links to runs; default `https://github.com`. */
  readonly serverUrl?: string;
}

export interface CommentRequest extends CommentPlace {
  /** Markdown; with the marker at most {@link COMMENT_LIMIT} characters. */
  readonly body: string;
  /** `recreate` puts a new comment at the end and deletes the earlier one, which notifies people again. */
  readonly mode: 'update' | 'recreate';
}

export interface CommentTiming {
  /**
   * How long after a write another writer's write may still arrive that was decided before it, and how late a list may
   * show a new comment. Only after this time a look is final. Default 1,000 ms.
   */
  readonly settleMs?: number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** Milliseconds since 1970; orders the writers within one attempt of a run. */
  readonly now?: () => number;
}

/** `superseded`: a newer run has written already, and its content stays. `degraded`: use the job summary instead. */
export type CommentResult =
  | {
      readonly status: 'created' | 'updated' | 'superseded';
      readonly id: number;
      readonly url: string;
      /** False when the comment was written, but could not be looked at afterwards. */
      readonly verified: boolean;
    }
  | { readonly status: 'degraded'; readonly reason: DegradedReason; readonly detail: string };

const MAX_ROUNDS = 16;
const MAX_CREATIONS = 2;
/** A list may lag behind a comment that was just created. */
const MAX_LAGS = 2;

/** The timing with its defaults. */
export const timingOf = ({ settleMs, sleep, now }: CommentTiming): Required<CommentTiming> => ({
  settleMs: settleMs ?? 1_000,
  sleep: sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  now: now ?? Date.now,
});

/** The run of a request as comments name it. */
export function runOf({ runId, runAttempt, headSha }: CommentPlace, now: () => number): RunMark {
  const sha = commit(headSha);
  return { generation: [runId, runAttempt, now()], ...(sha === undefined ? {} : { sha }) };
}

export function bodyFor(
  { key, owner, repo, serverUrl = 'https://github.com' }: CommentPlace,
  content: Content,
): string {
  return bodyOf(key, content, { serverUrl, owner, repo });
}

/** The content with the note that belongs to it, unless there is no room: the report counts more. */
export function announcing(place: CommentPlace, content: Content, next: RunMark | undefined): Content {
  const announced = withNext(content, next);
  return bodyFor(place, announced).length <= COMMENT_LIMIT ? announced : withNext(content, undefined);
}

/** One writer at work. */
function writer(api: CommentApi, request: CommentRequest, timing: CommentTiming) {
  const { settleMs, sleep, now } = timingOf(timing);
  const own: Content = { ...runOf(request, now), report: redactor.redact(request.body) };
  const { length } = bodyFor(request, own);
  if (length > COMMENT_LIMIT) {
    throw new Error(`A comment of ${length} characters is longer than the ${COMMENT_LIMIT} that GitHub takes`);
  }

  const find = finder(api, request, request.key);
  let creations = 0;
  let lags = 0;
  let failures = 0;
  /** Comments of this writer that nobody deleted as far as it knows: a list may not show them yet. */
  const created = new Set<number>();
  let written: { readonly status: 'created' | 'updated'; readonly comment: IssueComment } | undefined;

  const forget = (id: number): void => {
    find.deleted(id);
    created.delete(id);
  };

  /** Tries a write; false when it is not known to have happened, so that the next look decides. */
  const attempt = async (write: () => Promise<void>): Promise<boolean> => {
    try {
      await write();
      return true;
    } catch (error) {
      if (!isUnknownOutcome(error) || failures++ > 0) throw error;
      return false;
    }
  };

  const create = (next: RunMark | undefined): Promise<boolean> =>
    attempt(async () => {
      creations++;
      const comment = await api.createComment(request, bodyFor(request, announcing(request, own, next)));
      find.created(comment);
      created.add(comment.id);
      written = { status: 'created', comment };
    });

  const update = async (comment: IssueComment, content: Content): Promise<boolean> => {
    try {
      return await attempt(async () => {
        const updated = await api.updateComment(request, comment.id, bodyFor(request, content));
        if (compare(content.generation, own.generation) === 0 && written?.status !== 'created') {
          written = { status: 'updated', comment: updated };
        }
      });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      forget(comment.id);
      return false;
    }
  };

  /** Deletes all but one, those of this writer that the list does not show yet included. */
  const deleteOthers = async (keep: IssueComment, listed: readonly Marked[]): Promise<boolean> => {
    const ids = new Set([...listed.map(({ comment }) => comment.id), ...created]);
    ids.delete(keep.id);
    for (const id of ids) {
      // Another writer may have been faster, and a comment that may not be deleted does no harm.
      await attempt(() => api.deleteComment(request, id)).catch((error: unknown) => {
        if (![403, 404].includes(statusOf(error) ?? 0)) throw error;
      });
      forget(id);
    }
    return ids.size > 0;
  };

  const finished = (keep: IssueComment, best: Content): CommentResult => {
    const status = compare(best.generation, own.generation) > 0 ? 'superseded' : (written?.status ?? 'updated');
    return { status, id: keep.id, url: keep.url, verified: true };
  };

  /** Whether the content has to be created: again only after the list had time to show what was created before. */
  const mayCreate = async (): Promise<'create' | 'look-again' | 'give-up'> => {
    if (creations > 0 && lags++ < MAX_LAGS) {
      await sleep(settleMs);
      return 'look-again';
    }
    return creations < MAX_CREATIONS ? 'create' : 'give-up';
  };

  const run = async (): Promise<CommentResult> => {
    // The newest ever seen: another writer may overwrite it after the comment that held it was deleted.
    let best: Content = own;
    let next: RunMark | undefined;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const comments = await find.look();
      for (const { content } of comments) {
        if (compare(content.generation, best.generation) > 0) best = content;
        next = later(next, content.next);
      }
      const goal = announcing(request, best, next);
      // Updating keeps the oldest comment, whoever made it; recreating keeps the newest content where it is.
      const keep =
        request.mode === 'update'
          ? comments[0]
          : comments.find(({ content }) => compare(content.generation, best.generation) >= 0);
      if (keep === undefined) {
        const step = await mayCreate();
        if (step === 'give-up')
          return { status: 'degraded', reason: 'removed', detail: 'The comment was deleted twice.' };
        // A list may show a new comment late, that of another writer at the same moment included.
        if (step === 'create' && (await create(next))) await sleep(settleMs);
        continue;
      }
      // Right after the look, so that little can happen in between.
      const isStale = isBehind(keep.content, goal);
      if (isStale && !(await update(keep.comment, goal))) continue;
      const tidied = await deleteOthers(keep.comment, comments);
      // A new comment is written once and only gets its note later, so nothing can be lost after the others are gone.
      if (!isStale && (!tidied || request.mode === 'recreate')) return finished(keep.comment, best);
      if (isStale) await sleep(settleMs);
    }
    throw unsettled(request, MAX_ROUNDS);
  };

  return {
    run,
    /** What was written before something failed. */
    written: () => written,
  };
}

/** The writers do not come to an end. */
export function unsettled({ owner, repo, issueNumber }: CommentTarget, attempts: number): RemoteError {
  return new RemoteError({
    service: 'GitHub',
    request: `comments of ${owner}/${repo}#${issueNumber}`,
    attempts,
    problem: 'other writers kept changing the comment',
  });
}

/**
 * Writes the comment of a key and sees to it that there is exactly one, with the content of the newest run. The body is
 * redacted. Where commenting is impossible (a read-only token, a locked conversation, GitHub out of order) the result is
 * `degraded`; wrong credentials and a body that is too long are errors.
 */
export async function upsertComment(
  api: CommentApi,
  request: CommentRequest,
  timing: CommentTiming = {},
): Promise<CommentResult> {
  const { run, written } = writer(api, request, timing);
  try {
    return await run();
  } catch (error) {
    const reason = degradedReason(error);
    if (reason === undefined || !(error instanceof RemoteError)) throw error;
    const done = written();
    if (done !== undefined) return { status: done.status, id: done.comment.id, url: done.comment.url, verified: false };
    return { status: 'degraded', reason, detail: error.message };
  }
}
