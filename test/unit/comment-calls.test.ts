import { expect, test } from 'vitest';
import { countUpsertCalls, type UpsertCase } from '../bench/upsert-calls.ts';

test.each<[number, UpsertCase['ours'], number, string]>([
  [0, 'none', 3, 'created'],
  [50, 'none', 3, 'created'],
  [50, 'first', 3, 'updated'],
  [50, 'middle', 3, 'updated'],
  [250, 'first', 3, 'updated'],
  [250, 'last', 3, 'updated'],
  // Two more pages at each look, since the whole conversation has to be read.
  [250, 'middle', 5, 'updated'],
  [250, 'none', 4, 'created'],
  [1_000, 'first', 3, 'updated'],
  [1_000, 'last', 3, 'updated'],
  [1_000, 'none', 8, 'created'],
])('a report on a pull request with %i comments, ours %s: %i calls, one of them a write', async (comments, ours, calls, status) => {
  expect(await countUpsertCalls({ comments, ours })).toMatchObject({ calls, writes: 1, status });
}); // biome-ignore format: a table

test.each<[number, UpsertCase['ours'], number, number, string]>([
  [0, 'none', 1, 0, 'none'],
  [50, 'middle', 3, 1, 'marked'],
  [250, 'first', 3, 1, 'marked'],
  [250, 'last', 3, 1, 'marked'],
])('a start on a pull request with %i comments, ours %s: %i calls, %i of them a write', async (comments, ours, calls, writes, status) => {
  expect(await countUpsertCalls({ comments, ours, stage: 'start' })).toMatchObject({ calls, writes, status });
}); // biome-ignore format: a table

test('of long comments only those at the ends are read', async () => {
  const { bytes } = await countUpsertCalls({ comments: 250, ours: 'last', size: 8_000 });
  expect(bytes).toBeLessThan(2.2 * 60 * 8_000);
});
