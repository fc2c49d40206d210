import { describe, expect, test } from 'vitest';
import { keepFresh, type Refresh, type RefreshEnd } from '../../src/azure/login/refresh.ts';

const minuteMs = 60_000;

/** A clock that only runs when somebody sleeps. */
function fakeClock(random = 0) {
  let nowMs = Date.UTC(2026, 2, 2, 10);
  return {
    now: () => nowMs,
    random: () => random,
    sleep: async (ms: number) => {
      nowMs += ms;
    },
    advance(ms: number) {
      nowMs += ms;
    },
  };
}

interface Job {
  readonly lastsMs: number;
  readonly lifetimeMs?: number;
  readonly random?: number;
  /** How long asking for a token takes. */
  readonly askMs?: number;
  /** Whether GitHub answers at this time of the job. */
  readonly answers?: (elapsedMs: number) => boolean;
}

interface Course {
  readonly end: RefreshEnd;
  readonly tokens: number;
  /** When the token that was there had less than this left at its worst; negative when it had ended. */
  readonly leastLeftMs: number;
  readonly notes: readonly string[];
  readonly tookMs: number;
}

async function course({ lastsMs, lifetimeMs = 5 * minuteMs, random = 0, askMs = 0, answers }: Job): Promise<Course> {
  const clock = fakeClock(random);
  const startedMs = clock.now();
  const elapsed = () => clock.now() - startedMs;
  const notes: string[] = [];
  let endsMs = startedMs + lifetimeMs;
  let tokens = 0;
  let leastLeftMs = lifetimeMs;
  const refresh: Refresh = {
    clock,
    endsMs,
    renew: async () => {
      clock.advance(askMs);
      if (answers?.(elapsed()) === false) throw new Error('GitHub does not answer');
      tokens += 1;
      endsMs = clock.now() + lifetimeMs;
      return endsMs;
    },
    wanted: () => {
      leastLeftMs = Math.min(leastLeftMs, endsMs - clock.now());
      return elapsed() < lastsMs;
    },
    note: (line) => notes.push(line),
  };
  return { end: await keepFresh(refresh), tokens, leastLeftMs, notes, tookMs: elapsed() };
}

describe('a token of five minutes', () => {
  test.each([0, 0.5, 0.999])('is good all through a job of 90 minutes (chance %s)', async (random) => {
    const { end, tokens, leastLeftMs, notes } = await course({ lastsMs: 90 * minuteMs, random });
    expect([end, notes]).toEqual(['not-wanted', []]);
    expect(leastLeftMs).toBeGreaterThanOrEqual(60_000);
    // One per 210 to 240 seconds.
    expect(tokens).toBeGreaterThanOrEqual(22);
    expect(tokens).toBeLessThanOrEqual(26);
  });

  test('stays good while GitHub is away for 50 seconds, and asks again and again', async () => {
    const away = (elapsedMs: number) => elapsedMs > 4 * minuteMs - 1_000 && elapsedMs < 4 * minuteMs + 49_000;
    const { leastLeftMs, notes, end } = await course({ lastsMs: 20 * minuteMs, answers: (at) => !away(at) });
    expect(end).toBe('not-wanted');
    expect(notes.length).toBeGreaterThan(2);
    expect(notes[0]).toMatch(/^2026-03-02T10:0\d:\d\d\.\d{3}Z GitHub does not answer$/);
    expect(leastLeftMs).toBeGreaterThan(0);
  });

  test('survives answers that take 30 seconds', async () => {
    const { leastLeftMs } = await course({ lastsMs: 60 * minuteMs, askMs: 30_000 });
    expect(leastLeftMs).toBeGreaterThanOrEqual(30_000);
  });

  test('is given up when nobody has answered for a quarter of an hour after its end', async () => {
    const { end, tookMs, tokens } = await course({ lastsMs: 300 * minuteMs, answers: () => false });
    expect([end, tokens]).toEqual(['gave-up', 0]);
    expect(tookMs).toBeGreaterThan(20 * minuteMs);
    expect(tookMs).toBeLessThan(22 * minuteMs);
  });

  test('is not renewed for longer than a day', async () => {
    const { end, tookMs } = await course({ lastsMs: 100 * 60 * minuteMs });
    expect(end).toBe('too-long');
    expect(tookMs).toBe(24 * 60 * minuteMs);
  });

  test('is no longer renewed a second after the job has ended', async () => {
    const { tookMs, tokens } = await course({ lastsMs: 1_500 });
    expect([tookMs, tokens]).toEqual([2_000, 0]);
  });
});

test('a token of seconds is renewed at half of its life', async () => {
  const { tokens, leastLeftMs } = await course({ lastsMs: 60_000, lifetimeMs: 8_000 });
  expect([tokens, leastLeftMs]).toEqual([14, 4_000]);
});
