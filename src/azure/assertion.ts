import { getIdToken, type Tuning } from '../core/http.ts';
import { readClaims } from './claims.ts';

/** Seconds before its end at which an assertion is no longer handed out: it still has to travel. */
const marginMs = 30_000;

export interface AssertionOptions {
  /** Milliseconds since 1970; tests own it. */
  readonly now?: () => number;
  /** Of each request, asked for before it: a deadline may have come nearer. */
  readonly tuning?: () => Tuning;
}

export interface Assertions {
  /** A token of GitHub for this job, good for at least 30 seconds; one is asked for when the last is about to end. */
  readonly get: () => Promise<string>;
  /** Forgets the last one, which was refused as out of date. */
  readonly forget: () => void;
}

/**
 * GitHub's tokens for one audience. They live five minutes, and the Azure clients ask for one several times per sign-in.
 */
export function githubAssertions(audience: string, { now = Date.now, tuning }: AssertionOptions = {}): Assertions {
  let current: { readonly token: Promise<string>; endsMs: number } | undefined;
  return {
    get() {
      if (current !== undefined && current.endsMs - marginMs > now()) return current.token;
      const token = getIdToken(audience, tuning?.());
      // Until it is there nobody knows when it ends; whoever asks meanwhile waits for the same one.
      const asked = { token, endsMs: Number.POSITIVE_INFINITY };
      current = asked;
      token.then(
        (text) => {
          asked.endsMs = (readClaims(text)?.exp ?? 0) * 1000;
        },
        () => {
          if (current === asked) current = undefined;
        },
      );
      return token;
    },
    forget() {
      current = undefined;
    },
  };
}
