import { messageOf } from '../../core/errors.ts';
import type { Clock } from '../../core/http.ts';

/** Keeps a token that lives minutes good for a job that takes hours. */
export interface Refresh {
  readonly clock: Clock;
  /** When the token that is there ends, in milliseconds since 1970. */
  readonly endsMs: number;
  /** Asks for a new token, hands it over where it is wanted, and tells when that one ends. */
  readonly renew: () => Promise<number>;
  /** Whether anybody still wants it. */
  readonly wanted: () => boolean;
  /** One line for people who look for what went wrong. */
  readonly note: (line: string) => void;
}

export type RefreshEnd = 'not-wanted' | 'too-long' | 'gave-up';

/** No job of GitHub lasts longer on a hosted runner than six hours, and hardly any elsewhere than this. */
const longestMs = 24 * 3_600_000;
/** Nobody has taken the process away, but no token has come for so long. */
const hopelessMs = 15 * 60_000;
/** How soon the end of the job is noticed. */
const lookMs = 1_000;
/** Between tries; well below what is left when the first one fails. */
const longestPauseMs = 10_000;

/** Renews the token 60 to 90 seconds before its end, or at half of its life when that is shorter, until nobody wants it. */
export async function keepFresh({ clock, endsMs: firstEndMs, renew, wanted, note }: Refresh): Promise<RefreshEnd> {
  const startedMs = clock.now();
  let endsMs = firstEndMs;
  let dueMs = dueBefore(endsMs, clock);
  let failures = 0;
  while (wanted()) {
    const nowMs = clock.now();
    if (nowMs - startedMs >= longestMs) return 'too-long';
    if (nowMs < dueMs) {
      await clock.sleep(Math.min(lookMs, dueMs - nowMs));
      continue;
    }
    try {
      endsMs = await renew();
      dueMs = dueBefore(endsMs, clock);
      failures = 0;
    } catch (error) {
      failures += 1;
      dueMs = clock.now() + Math.min(longestPauseMs, lookMs * 2 ** failures);
      note(`${new Date(clock.now()).toISOString()} ${messageOf(error)}`);
      if (clock.now() > Math.max(endsMs, startedMs) + hopelessMs) return 'gave-up';
    }
  }
  return 'not-wanted';
}

function dueBefore(endsMs: number, clock: Clock): number {
  const leftMs = Math.max(0, endsMs - clock.now());
  return endsMs - Math.min(60_000 + clock.random() * 30_000, leftMs / 2);
}
