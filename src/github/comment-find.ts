/** The comments of a key among all comments of an issue: what GitHub does for us, and whose comment is whose. */
import { RemoteError } from '../core/errors.ts';
import { type Content, contentOf, isMarked } from './comment-marker.ts';

export interface IssueComment {
  readonly id: number;
  readonly body: string;
  /** The page of the comment. */
  readonly url: string;
  readonly author: { readonly login: string; readonly bot: boolean };
  /** Whether this token wrote it, where GitHub says so. */
  readonly own?: boolean;
}

export interface CommentTarget {
  readonly owner: string;
  readonly repo: string;
  /** Number of the issue or pull request. */
  readonly issueNumber: number;
}

export interface Comments {
  readonly comments: readonly IssueComment[];
  /** These are all; otherwise they are those at both ends. */
  readonly whole: boolean;
}

/** What GitHub does for us. Everything fails with a {@link RemoteError} that carries the status. */
export interface CommentApi {
  /** Login that this token most likely writes as, where that is known without asking. */
  readonly expectedLogin?: string;
  /** Login that this token writes as; undefined when GitHub does not say. */
  viewer(): Promise<string | undefined>;
  /**
   * The comments from both ends inwards, until enough of them are seen or there are no more. An error when what GitHub
   * gives is not whole: a missing comment is never taken for none.
   */
  listComments(target: CommentTarget, isEnough: (seen: readonly IssueComment[]) => boolean): Promise<Comments>;
  createComment(target: CommentTarget, body: string): Promise<IssueComment>;
  updateComment(target: CommentTarget, id: number, body: string): Promise<IssueComment>;
  deleteComment(target: CommentTarget, id: number): Promise<void>;
}

/** A comment with a marker of the key. */
export interface Marked {
  readonly comment: IssueComment;
  readonly content: Content;
}

/** A bot's login ends in `[bot]`, which no user's can; the type is checked so that this need not be believed alone. */
const isBy = ({ author }: IssueComment, login: string): boolean =>
  author.login.toLowerCase() === login.toLowerCase() && author.bot === login.endsWith('[bot]');

export interface Finder {
  /** The comments of the key that this token wrote, oldest first. */
  look(): Promise<readonly Marked[]>;
  /** A comment that this token has just created: looks go on until they see it, and show its author. */
  created(comment: IssueComment): void;
  /** Gone, even if a list that lags still shows it. */
  deleted(id: number): void;
}

/** Looks for the comments of a key, again and again, and remembers what it saw. */
export function finder(api: CommentApi, target: CommentTarget, key: string): Finder {
  let identity: string | undefined;
  /** Comments of ours that the next look has to find again, or else it looks through all. */
  const known = new Set<number>();
  const created = new Set<number>();
  const gone = new Set<number>();

  const isEnough = (seen: readonly IssueComment[]): boolean => {
    const candidates = seen.filter(({ id, body, own }) => own !== false && !gone.has(id) && isMarked(body, key));
    if (known.size === 0) return candidates.length > 0;
    const ids = new Set(candidates.map(({ id }) => id));
    return [...known].every((id) => ids.has(id));
  };

  /** Asked only when there are comments with our marker, and GitHub does not say of each whether it is ours. */
  const findIdentity = async (marked: readonly Marked[]): Promise<void> => {
    const { expectedLogin } = api;
    if (identity !== undefined || marked.every(({ comment }) => comment.own !== undefined)) return;
    const expected = expectedLogin !== undefined && marked.some(({ comment }) => isBy(comment, expectedLogin));
    identity = expected ? expectedLogin : ((await api.viewer()) ?? expectedLogin);
  };

  return {
    async look() {
      const { comments } = await api.listComments(target, isEnough);
      const marked = comments.flatMap((comment): Marked[] => {
        const content = gone.has(comment.id) ? undefined : contentOf(comment.body, key);
        return content === undefined ? [] : [{ comment, content }];
      });
      await findIdentity(marked);
      const ours = marked
        .filter(
          ({ comment }) =>
            created.has(comment.id) || (comment.own ?? (identity !== undefined && isBy(comment, identity))),
        )
        .sort((a, b) => a.comment.id - b.comment.id);
      known.clear();
      for (const { comment } of ours) known.add(comment.id);
      return ours;
    },
    created(comment) {
      created.add(comment.id);
      known.add(comment.id);
      // From here on it is certain whom this token writes as.
      identity = comment.author.login;
    },
    deleted(id) {
      gone.add(id);
      known.delete(id);
    },
  };
}

export const statusOf = (error: unknown): number | undefined =>
  error instanceof RemoteError ? error.failure.status : undefined;

/** The service may or may not have done what it was asked. */
export const isUnknownOutcome = (error: unknown): boolean =>
  error instanceof RemoteError && (statusOf(error) ?? 500) >= 500;

export type DegradedReason =
  | 'no-permission'
  | 'locked'
  | 'not-found'
  | 'gone'
  | 'rate-limited'
  | 'unavailable'
  | 'removed';

/** Why there can be no comment; undefined for what the caller has to hear: wrong credentials, a body that GitHub refuses, a bug. */
export function degradedReason(error: unknown): DegradedReason | undefined {
  if (!(error instanceof RemoteError)) return undefined;
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500) return 'unavailable';
  if (status === 403 && /rate limit|abuse/i.test(error.message)) return 'rate-limited';
  if (status === 403 && /locked/i.test(error.message)) return 'locked';
  return ({ 403: 'no-permission', 404: 'not-found', 410: 'gone', 429: 'rate-limited' } as const)[status as 403];
}
