import type { IncomingHttpHeaders } from 'node:http';

/** Time and chance, so that tests can own them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** From 0 to below 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (signal?.aborted === true) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    }),
};

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** What a status says about trying again. */
export interface Advice {
  /** `refused`: the service did nothing, so any request may be repeated; `unknown`: only what is idempotent. */
  readonly retry: 'no' | 'refused' | 'unknown';
  /** What the service asks for, in milliseconds from now. */
  readonly waitMs?: number;
}

const idempotentMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE']);

export function isIdempotent(method: string): boolean {
  return idempotentMethods.has(method);
}

/** Judges a whole answer. `attempt` counts from 1. */
export function adviceFor(answer: Answer, attempt: number, nowMs: number): Advice {
  const waitMs = requestedWaitMs(answer.headers, nowMs);
  const wait = waitMs === undefined ? {} : { waitMs };
  switch (answer.status) {
    case 200:
      return isGraphqlLimit(answer) && waitMs !== undefined ? { retry: 'refused', ...wait } : { retry: 'no' };
    case 403:
      return limited(answer, attempt, wait);
    case 408:
    case 429:
      return { retry: 'refused', ...wait };
    case 503:
      return { retry: waitMs === undefined ? 'unknown' : 'refused', ...wait };
    case 500:
    case 502:
    case 504:
      return { retry: 'unknown', ...wait };
    default:
      return { retry: 'no' };
  }
}

const secondaryLimitMs = 60_000;

// GitHub answers 403 both to a missing permission and to its limits. Its rule for a secondary limit without a header is
// to wait a minute, and longer each further time.
// Source: GitHub REST API documentation, "Rate limits for the REST API", "Exceeding the rate limit".
function limited(answer: Answer, attempt: number, wait: { readonly waitMs?: number }): Advice {
  if (wait.waitMs !== undefined) return { retry: 'refused', ...wait };
  const text = Buffer.from(answer.body.subarray(0, 2_000)).toString();
  if (/secondary rate limit|abuse detection/i.test(text)) {
    return { retry: 'refused', waitMs: secondaryLimitMs * 2 ** (attempt - 1) };
  }
  return { retry: 'no' };
}

// GitHub's GraphQL API says so with status 200. Text of somebody else in the answer has its quotes escaped.
// Source: GitHub GraphQL API documentation, "Rate limits and query limits for the GraphQL API".
function isGraphqlLimit({ body }: Answer): boolean {
  return /"type"\s*:\s*"RATE_LIMITED"/.test(Buffer.from(body.subarray(0, 2_000)).toString());
}

/** Longer than any deadline: beyond it, only the fact matters. */
const longestWaitMs = 30 * 24 * 3_600_000;

/** The wait that the headers ask for: `retry-after` first, else `x-ratelimit-reset` where nothing remains. */
export function requestedWaitMs(headers: IncomingHttpHeaders, nowMs: number): number | undefined {
  // Moments are read on the clock of the server, when it shows it: a runner's clock may be off.
  const shown = Date.parse(headers.date ?? '');
  const serverNowMs = Number.isNaN(shown) ? nowMs : shown;
  const after = headers['retry-after']?.trim();
  if (after !== undefined) {
    if (/^\d+(\.\d+)?$/.test(after)) return Math.min(Number(after) * 1000, longestWaitMs);
    const until = Date.parse(after);
    if (!Number.isNaN(until)) return Math.min(Math.max(0, until - serverNowMs), longestWaitMs);
  }
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
    return Math.min(Math.max(0, reset * 1000 - serverNowMs), longestWaitMs);
  }
  return undefined;
}

export interface Backoff {
  readonly baseMs: number;
  readonly capMs: number;
}

/** Full jitter: many jobs that failed together do not come back together. `attempt` counts from 1. */
export function backoffMs(attempt: number, { baseMs, capMs }: Backoff, random: () => number): number {
  return random() * Math.min(capMs, baseMs * 2 ** (attempt - 1));
}
