/**
 * One living comment per key on an issue or pull request. GitHub has neither "create unless there is one" nor "write
 * unless somebody wrote in between", so the writers converge: each one writes, looks again, and repairs until it sees
 * exactly one comment with the newest content.
 */
import { RemoteError } from '../core/errors.ts';
import { redactor } from '../core/redact.ts';
import { COMMENT_LIMIT } from '../core/report.ts';

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** The page of the comment. */
  readonly url: string;
  readonly author: { readonly login: string; readonly bot: boolean };
}

export interface CommentTarget {
  readonly owner: string;
  readonly repo: string;
  /** Number of the issue or pull request. */
  readonly issueNumber: number;
}

/** What GitHub does for us. Everything fails with a {@link RemoteError} that carries the status. */
export interface CommentApi {
  /** Login that this token most likely writes as, where that is known without asking. */
  readonly expectedLogin?: string;
  /** Login that this token writes as; undefined when GitHub does not say. */
  viewer(): Promise<string | undefined>;
  /** All comments, or an error; never a part of them. */
  listComments(target: CommentTarget): Promise<readonly IssueComment[]>;
  createComment(target: CommentTarget, body: string): Promise<IssueComment>;
  updateComment(target: CommentTarget, id: number, body: string): Promise<IssueComment>;
  deleteComment(target: CommentTarget, id: number): Promise<void>;
}

export interface CommentRequest extends CommentTarget {
  /** Tells this comment from others of the suite, any text. */
  readonly key: string;
  /** Markdown; with the marker at most {@link COMMENT_LIMIT} characters. */
  readonly body: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly headSha: string;
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

export type DegradedReason =
  | 'no-permission'
  | 'locked'
  | 'not-found'
  | 'gone'
  | 'rate-limited'
  | 'unavailable'
  | 'removed';

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

/** Place of a content in the order of writing: run, attempt, time. */
type Generation = readonly [run: number, attempt: number, at: number];

interface Content {
  readonly generation: Generation;
  /** With its marker. */
  readonly body: string;
}

interface Marked extends Content {
  readonly comment: IssueComment;
}

const MAX_ROUNDS = 16;
const MAX_CREATIONS = 2;
/** A list may lag behind a comment that was just created. */
const MAX_LAGS = 2;

// Percent-encoded, and without the `--` that would end an HTML comment.
const escapeKey = (key: string): string =>
  encodeURIComponent(key)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)/g, '%2D');

function markerOf({ key, headSha }: CommentRequest, [run, attempt, at]: Generation): string {
  const sha = /^[0-9a-f]{7,64}$/i.test(headSha) ? headSha : 'unknown';
  return `<!-- sluice:${escapeKey(key)} v1 run=${run} attempt=${attempt} sha=${sha} at=${at} -->`;
}

/** The comment's generation when its first line is a marker of this key. One that cannot be read is older than all. */
export function generationOf(body: string, key: string): Generation | undefined {
  const [line = ''] = body.split(/\r?\n/, 1);
  const prefix = `<!-- sluice:${escapeKey(key)} v`;
  if (!line.startsWith(prefix) || !line.endsWith(' -->')) return undefined;
  const fields = new Map([...line.matchAll(/ (\w+)=(\d{1,15})(?= )/g)].map(([, name, value]) => [name, Number(value)]));
  return [fields.get('run') ?? 0, fields.get('attempt') ?? 0, fields.get('at') ?? 0];
}

const compare = (a: Generation, b: Generation): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** A bot's login ends in `[bot]`, which no user's can; the type is checked so that this need not be believed alone. */
const isBy = ({ author }: IssueComment, login: string): boolean =>
  author.login.toLowerCase() === login.toLowerCase() && author.bot === login.endsWith('[bot]');

const statusOf = (error: unknown): number | undefined =>
  error instanceof RemoteError ? error.failure.status : undefined;

/** The service may or may not have done what it was asked. */
const isUnknownOutcome = (error: unknown): boolean => error instanceof RemoteError && (statusOf(error) ?? 500) >= 500;

/** Why there can be no comment; undefined for what the caller has to hear: wrong credentials, a body that GitHub refuses, a bug. */
function degradedReason(error: unknown): DegradedReason | undefined {
  if (!(error instanceof RemoteError)) return undefined;
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500) return 'unavailable';
  if (status === 403 && /rate limit|abuse/i.test(error.message)) return 'rate-limited';
  if (status === 403 && /locked/i.test(error.message)) return 'locked';
  return ({ 403: 'no-permission', 404: 'not-found', 410: 'gone', 429: 'rate-limited' } as const)[status as 403];
}

/** One writer at work. */
function writer(api: CommentApi, request: CommentRequest, timing: CommentTiming) {
  const {
    settleMs = 1_000,
    sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now = Date.now,
  } = timing;
  const generation: Generation = [request.runId, request.runAttempt, now()];
  const own: Content = { generation, body: `${markerOf(request, generation)}\n${redactor.redact(request.body)}` };
  if (own.body.length > COMMENT_LIMIT) {
    throw new Error(`A comment of ${own.body.length} characters is longer than the ${COMMENT_LIMIT} that GitHub takes`);
  }

  let identity: string | undefined;
  let creations = 0;
  let lags = 0;
  let failures = 0;
  /** Comments of this writer that nobody deleted as far as it knows: a list may not show them yet. */
  const created = new Map<number, Marked>();
  const deleted = new Set<number>();
  let written: { readonly status: 'created' | 'updated'; readonly comment: IssueComment } | undefined;

  /** The comments of this key that are by our own author, oldest first. */
  const mine = async (): Promise<Marked[]> => {
    const comments = await api.listComments(request);
    const marked = comments.flatMap((comment): Marked[] => {
      const found = generationOf(comment.body, request.key);
      return found === undefined || deleted.has(comment.id) ? [] : [{ comment, generation: found, body: comment.body }];
    });
    if (identity === undefined && marked.length > 0) {
      const { expectedLogin } = api;
      const expected = expectedLogin !== undefined && marked.some(({ comment }) => isBy(comment, expectedLogin));
      identity = expected ? expectedLogin : ((await api.viewer()) ?? expectedLogin);
    }
    return marked
      .filter(({ comment }) => created.has(comment.id) || (identity !== undefined && isBy(comment, identity)))
      .sort((a, b) => a.comment.id - b.comment.id);
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

  const create = (): Promise<boolean> =>
    attempt(async () => {
      creations++;
      const comment = await api.createComment(request, own.body);
      // From here on it is certain whom this token writes as.
      identity = comment.author.login;
      created.set(comment.id, { ...own, comment });
      written = { status: 'created', comment };
    });

  const update = async (comment: IssueComment, content: Content): Promise<boolean> => {
    try {
      return await attempt(async () => {
        const updated = await api.updateComment(request, comment.id, content.body);
        if (content === own && written?.status !== 'created') written = { status: 'updated', comment: updated };
      });
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      deleted.add(comment.id);
      created.delete(comment.id);
      return false;
    }
  };

  /** Deletes all but one, those of this writer that the list does not show yet included. */
  const deleteOthers = async (keep: IssueComment, listed: readonly Marked[]): Promise<boolean> => {
    const ids = new Set([...listed.map(({ comment }) => comment.id), ...created.keys()]);
    ids.delete(keep.id);
    for (const id of ids) {
      // Another writer may have been faster, and a comment that may not be deleted does no harm.
      await attempt(() => api.deleteComment(request, id)).catch((error: unknown) => {
        if (![403, 404].includes(statusOf(error) ?? 0)) throw error;
      });
      deleted.add(id);
      created.delete(id);
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
    // The newest content ever seen: another writer may overwrite it after the comment that held it was deleted.
    let best: Content = own;
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const comments = await mine();
      for (const marked of comments) if (compare(marked.generation, best.generation) > 0) best = marked;
      // Updating keeps the oldest comment, whoever made it; recreating keeps the newest content where it is.
      const keep =
        request.mode === 'update'
          ? comments[0]
          : comments.find((marked) => compare(marked.generation, best.generation) >= 0);
      if (keep === undefined) {
        const step = await mayCreate();
        if (step === 'give-up')
          return { status: 'degraded', reason: 'removed', detail: 'The comment was deleted twice.' };
        // A list may show a new comment late, that of another writer at the same moment included.
        if (step === 'create' && (await create())) await sleep(settleMs);
        continue;
      }
      // Right after the look, so that little can happen in between.
      const isStale = compare(keep.generation, best.generation) < 0;
      if (isStale && !(await update(keep.comment, best))) continue;
      const tidied = await deleteOthers(keep.comment, comments);
      // A new comment is written once and never changed, so nothing can be lost after the others are gone.
      if (!isStale && (!tidied || request.mode === 'recreate')) return finished(keep.comment, best);
      if (isStale) await sleep(settleMs);
    }
    throw new RemoteError({
      service: 'GitHub',
      request: `comments of ${request.owner}/${request.repo}#${request.issueNumber}`,
      attempts: MAX_ROUNDS,
      problem: 'other writers kept changing the comment',
    });
  };

  return {
    run,
    /** What was written before something failed. */
    written: () => written,
  };
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
