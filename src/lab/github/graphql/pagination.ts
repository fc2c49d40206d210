/** Connections as GitHub pages them: opaque cursors, a bound in every request, at most 100 entries. */
import { GraphQLError } from 'graphql';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

export interface Connection<T> {
  readonly nodes: readonly T[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

const mostEntries = 100;

const cursorOf = (id: number): string => Buffer.from(`cursor:v2:${id}`).toString('base64');

function positionOf(cursor: string, ids: readonly number[]): number {
  const id = Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1]);
  if (Number.isNaN(id))
    throw refused('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  // Where an entry was that is gone by now: cursors are places in the order, not entries.
  const at = ids.findIndex((each) => each >= id);
  return at === -1 ? ids.length : at;
}

/** An error of the kind that GitHub marks with a type. */
export function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

/** @param entries sorted by id. @throws {GraphQLError} for a request without bounds or beyond the limit. */
export function paginate<T extends { readonly id: number }>(
  name: string,
  entries: readonly T[],
  { first, last, after, before }: PageArguments,
): Connection<T> {
  if ((first ?? undefined) === undefined && (last ?? undefined) === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw refused('MISSING_PAGINATION_BOUNDARIES', message);
  }
  for (const [argument, count] of Object.entries({ first, last })) {
    if (count === undefined || count === null) continue;
    if (count > mostEntries) {
      const message = `Requesting ${count} records on the \`${name}\` connection exceeds the \`${argument}\` limit of ${mostEntries} records.`;
      throw refused('EXCESSIVE_PAGINATION', message);
    }
    if (count < 1) {
      const message = `\`${argument}\` on the \`${name}\` connection cannot be less than one.`;
      throw refused('INVALID_PAGINATION', message);
    }
  }
  const ids = entries.map(({ id }) => id);
  let from = 0;
  if (after) {
    from = positionOf(after, ids);
    if (cursorOf(ids[from] ?? 0) === after) from += 1;
  }
  let to = before ? positionOf(before, ids) : entries.length;
  if (first) to = Math.min(to, from + first);
  if (last) from = Math.max(from, to - last);
  const nodes = entries.slice(from, to);
  const [start, end] = [nodes[0], nodes.at(-1)];
  return {
    nodes,
    totalCount: entries.length,
    pageInfo: {
      startCursor: start === undefined ? null : cursorOf(start.id),
      endCursor: end === undefined ? null : cursorOf(end.id),
      hasNextPage: to < entries.length,
      hasPreviousPage: from > 0,
    },
  };
}
