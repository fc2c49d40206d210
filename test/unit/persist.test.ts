import { expect, test } from 'vitest';
import { persist, settled } from '../../src/core/persist.ts';

/** A clock without chance: waits are those of the rule. */
function fakeClock() {
  let nowMs = 1_000_000;
  const waits: number[] = [];
  return {
    waits,
    clock: {
      now: () => nowMs,
      random: () => 0.5,
      sleep: async (ms: number) => {
        waits.push(ms);
        nowMs += ms;
      },
    },
  };
}

test('tries again while it is pending, with longer and longer waits', async () => {
  const { clock, waits } = fakeClock();
  let tries = 0;
  const done = await persist(
    async () => ++tries,
    (count) => (count < 7 ? { patienceMs: 100_000, says: `Service: ${count}` } : undefined),
    { clock },
  );
  expect(done).toEqual({ outcome: 7, attempts: 7, elapsedMs: 35_000 });
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
});

test.each([
  ['no patience', 0, 1],
  ['patience for less than the first wait', 999, 1],
  ['patience for exactly two waits', 3_000, 3],
])('%s: the last outcome is handed over', async (_, patienceMs, attempts) => {
  const { clock } = fakeClock();
  const done = await persist(
    async () => 'not yet',
    () => ({ patienceMs, says: 'Service' }),
    { clock },
  );
  expect(done).toMatchObject({ outcome: 'not yet', attempts });
});

test('the time that is gone counts: patience may shrink', async () => {
  const { clock } = fakeClock();
  const seen: number[] = [];
  const pending = (_: string, elapsedMs: number) => {
    seen.push(elapsedMs);
    return { patienceMs: 5_000 - elapsedMs, says: 'Service' };
  };
  expect((await persist(async () => 'no', pending, { clock })).attempts).toBe(3);
  expect(seen).toEqual([0, 1_000, 3_000]);
});

test('a signal ends a wait', async () => {
  const controller = new AbortController();
  const waiting = persist(
    async () => 1,
    () => ({ patienceMs: 60_000, says: 'Service' }),
    { signal: controller.signal },
  );
  controller.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
});

test('what throws is an outcome, too', async () => {
  const error = new Error('no');
  expect(await settled(Promise.resolve(1))).toEqual({ value: 1 });
  expect(await settled(Promise.reject(error))).toEqual({ error });
});
