/** Marks the comment of a key as out of date when a newer run starts. It never creates one. */
import { announcing, bodyFor, type CommentPlace, type CommentTiming, runOf, timingOf, unsettled } from './comment.ts';
import { type CommentApi, finder, isUnknownOutcome, type Marked, statusOf } from './comment-find.ts';
import { compare, compareRuns } from './comment-marker.ts';

export interface StaleResult {
  /**
   * `none`: there is no comment, none that this version can read, or one without room. `newer`: what the comment shows or
   * announces is not older than this run.
   */
  readonly status: 'marked' | 'newer' | 'none';
  /** Address of the comment; empty for `none`. */
  readonly url: string;
}

const MAX_ROUNDS = 6;

/**
 * Puts a note on the comment that this run has started, unless the comment is of this run or a newer one already. Like the
 * writers of reports it looks again after it wrote, since another run may have started at the same moment.
 *
 * @throws RemoteError when GitHub does not let us.
 */
export async function markStale(
  api: CommentApi,
  place: CommentPlace,
  timing: CommentTiming = {},
): Promise<StaleResult> {
  const { settleMs, sleep, now } = timingOf(timing);
  const run = runOf(place, now);
  const find = finder(api, place, place.key);
  let failures = 0;
  let marked = false;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const shown = newest(await find.look());
    if (shown === undefined) return { status: 'none', url: '' };
    const { comment, content } = shown;
    // A note is only ever about a run that is newer than the report.
    const announced = content.next?.generation ?? content.generation;
    if (compareRuns(announced, run.generation) >= 0) {
      const own = content.next !== undefined && compareRuns(content.next.generation, run.generation) === 0;
      return { status: marked && own ? 'marked' : 'newer', url: comment.url };
    }
    const announcement = announcing(place, content, run);
    if (announcement.next === undefined) return { status: 'none', url: comment.url };
    try {
      await api.updateComment(place, comment.id, bodyFor(place, announcement));
      marked = true;
    } catch (error) {
      if (statusOf(error) === 404) find.deleted(comment.id);
      else if (!isUnknownOutcome(error) || failures++ > 0) throw error;
      else marked = true;
      continue;
    }
    await sleep(settleMs);
  }
  throw unsettled(place, MAX_ROUNDS);
}

/** The comment that people read; one whose marker cannot be read is of another version, which knows better. */
function newest(comments: readonly Marked[]): Marked | undefined {
  return comments
    .filter(({ content }) => content.generation[0] > 0)
    .toSorted((a, b) => compare(b.content.generation, a.content.generation))[0];
}
