import { type Clock, systemClock } from './http.ts';
import { log } from './log.ts';

/** What came of a try and may come out otherwise later: something that was just made is not known everywhere yet. */
export interface Pending {
  /** How long it is worth trying, from the first try on. */
  readonly patienceMs: number;
  /** Who says what: `Entra ID: AADSTS700213`. */
  readonly says: string;
}

export interface PersistOptions {
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
}

const firstWaitMs = 1_000;
const longestWaitMs = 10_000;

/**
 * Does a piece of work again while what comes of it is pending. Answers that are lost or ask to come again are no matter
 * of this: those the transport repeats itself.
 */
export async function persist<T>(
  work: () => Promise<T>,
  pending: (outcome: T, elapsedMs: number) => Pending | undefined,
  { clock = systemClock, signal }: PersistOptions = {},
): Promise<{ readonly outcome: T; readonly attempts: number; readonly elapsedMs: number }> {
  const startedMs = clock.now();
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await work();
    const elapsedMs = clock.now() - startedMs;
    const open = pending(outcome, elapsedMs);
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempts - 1)) * (0.75 + clock.random() / 2);
    if (open === undefined || elapsedMs + waitMs > open.patienceMs) return { outcome, attempts, elapsedMs };
    log.info(`${open.says}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
    await clock.sleep(waitMs, signal);
  }
}

/** What came of work that may throw. */
export type Settled<T> = { readonly value: T } | { readonly error: unknown };

export async function settled<T>(work: Promise<T>): Promise<Settled<T>> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
