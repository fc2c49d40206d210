/** What the bundled terraform-plan-comment asks of GitHub to keep its comment in a long conversation. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/lib/specs.ts';
import { callsGoal, countUpsert, type Place } from '../bench/calls.ts';

const dist = join(root, 'dist');

describe(`with ${callsGoal.comments} comments of others`, () => {
  test.each<Place>(['oldest', 'newest'])('the %s one is kept with three calls, one of them a write', async (place) => {
    const { calls, writes, requests } = await countUpsert(dist, { comments: callsGoal.comments, place });
    expect(calls, requests.join('\n')).toBeLessThanOrEqual(callsGoal.calls);
    expect(writes, requests.join('\n')).toBe(callsGoal.writes);
  });
});

test('a long conversation costs no more than a short one', async () => {
  const short = await countUpsert(dist, { comments: 100, place: 'newest' });
  const long = await countUpsert(dist, { comments: 1000, place: 'newest' });
  expect(long.calls).toBe(short.calls);
  // Both look at the same number of comments.
  expect(Math.abs(long.bytes - short.bytes)).toBeLessThan(short.bytes / 50);
});
