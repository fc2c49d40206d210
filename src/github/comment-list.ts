/**
 * Reads the comments of a pull request by GraphQL from both ends at once: a comment that is kept up to date is among the
 * first or among the last, so one request finds it, however long the conversation is. REST lists only from the beginning.
 */
import { RemoteError } from '../core/errors.ts';
import type { Comments, CommentTarget, IssueComment } from './comment-find.ts';

/** Sends a query. Fails when the answer has `errors`. @returns its `data`. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const endSize = 30;
/** The most that GitHub gives in one page of a connection. */
const pageSize = 100;
const mostPages = 100;
/** A conversation may change while it is read; its parts then disagree, and it is read again. */
const mostReadings = 2;

// `databaseId` is a 32-bit number, which ids of comments have outgrown.
const query = `query ($owner: String!, $name: String!, $number: Int!, $size: Int!, $after: String, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      head: comments(first: $size, after: $after) { totalCount pageInfo { endCursor } nodes { ...shown } }
      tail: comments(last: $size, before: $before) { totalCount pageInfo { startCursor } nodes { ...shown } }
    }
  }
}
fragment shown on IssueComment { fullDatabaseId body url viewerDidAuthor author { __typename login } }`;

/**
 * @throws RemoteError when the answers are not whole or do not agree with each other.
 */
export async function readEnds(
  ask: Ask,
  target: CommentTarget,
  isEnough: (seen: readonly IssueComment[]) => boolean,
): Promise<Comments> {
  for (let reading = 1; reading <= mostReadings; reading++) {
    const comments = await readOnce(ask, target, isEnough);
    if (comments !== undefined) return comments;
  }
  throw unusable('the pages do not hold the comments that the list says it has', mostReadings);
}

/** One pass; undefined when its parts do not agree. */
async function readOnce(
  ask: Ask,
  { owner, repo: name, issueNumber: number }: CommentTarget,
  isEnough: (seen: readonly IssueComment[]) => boolean,
): Promise<Comments | undefined> {
  const seen = new Map<number, IssueComment>();
  let total: number | undefined;
  /** How many were read from either end. */
  let [heads, tails] = [0, 0];
  let [after, before]: (string | null)[] = [null, null];
  let size = endSize;
  for (let pages = 1; pages <= mostPages; pages++) {
    const { head, tail } = endsOf(await ask(query, { owner, name, number, size, after, before }));
    total ??= head.total;
    const isWhole = (page: Page, read: number): boolean =>
      page.total === total && page.comments.length === Math.min(size, page.total - read);
    if (!isWhole(head, heads) || !isWhole(tail, tails)) return undefined;
    for (const comment of [...head.comments, ...tail.comments]) seen.set(comment.id, comment);
    heads += head.comments.length;
    tails += tail.comments.length;
    const comments = [...seen.values()].sort((a, b) => a.id - b.id);
    if (heads + tails >= total) return seen.size === total ? { comments, whole: true } : undefined;
    if (isEnough(comments)) return { comments, whole: false };
    [after, before] = [head.cursor, tail.cursor];
    // What is left is shared between both ends.
    size = Math.min(pageSize, Math.ceil((total - heads - tails) / 2));
  }
  throw unusable(`the list has more than ${mostPages * 2 * pageSize} comments`);
}

interface Page {
  readonly total: number;
  /** Where the next page inwards begins. */
  readonly cursor: string | null;
  readonly comments: readonly IssueComment[];
}

function endsOf(data: unknown): { readonly head: Page; readonly tail: Page } {
  const pull = field(field(data, 'repository'), 'pullRequest');
  return { head: pageOf(field(pull, 'head'), 'endCursor'), tail: pageOf(field(pull, 'tail'), 'startCursor') };
}

function pageOf(connection: unknown, cursorName: string): Page {
  const total = field(connection, 'totalCount');
  const cursor = field(field(connection, 'pageInfo'), cursorName);
  const nodes = field(connection, 'nodes');
  if (!Number.isSafeInteger(total) || !Array.isArray(nodes) || (cursor !== null && typeof cursor !== 'string')) {
    throw unusable('the answer is not a list of comments');
  }
  return { total: total as number, cursor, comments: nodes.map(commentOf) };
}

function commentOf(node: unknown): IssueComment {
  const [body, url, own] = ['body', 'url', 'viewerDidAuthor'].map((name) => field(node, name));
  const id = Number(field(node, 'fullDatabaseId') ?? Number.NaN);
  if (!Number.isSafeInteger(id) || typeof body !== 'string' || typeof url !== 'string' || typeof own !== 'boolean') {
    throw unusable('the answer holds a comment that cannot be read');
  }
  // Who deleted their account is nobody. Bots have no `[bot]` behind their name here.
  const author = field(node, 'author');
  const bot = author !== null && field(author, '__typename') === 'Bot';
  const login = author === null ? '' : String(field(author, 'login'));
  return { id, body, url, author: { login: bot ? `${login}[bot]` : login, bot }, own };
}

function field(value: unknown, name: string): unknown {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  if (found === undefined) throw unusable(`the answer has no ${name}`);
  return found;
}

function unusable(problem: string, attempts = 1): RemoteError {
  return new RemoteError({ service: 'GitHub', request: 'POST /graphql', attempts, problem }, 'unexpected-response');
}
