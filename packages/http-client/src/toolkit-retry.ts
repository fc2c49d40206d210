/** When a request of the toolkit is sent again; its callers say how often, and only for methods that may be repeated. */
import type { IncomingMessage } from 'node:http';
import { codeOf, failureOf, HttpFailure } from './failure.ts';
import { requestedWaitMs } from './retry.ts';

const retriedStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** Longest wait that a service may ask for; with a longer one its refusal is the result. */
const longestWaitMs = 60_000;

/** Milliseconds to wait for, zero where the answer names no time; undefined for an answer that is final. */
export function waitBeforeRetry({ statusCode = 0, headers }: IncomingMessage): number | undefined {
  const askedMs = requestedWaitMs(headers, Date.now());
  // GitHub answers 403 to a missing permission and to its limits; only a limit names a time.
  const isRetried = retriedStatuses.has(statusCode) || (statusCode === 403 && askedMs !== undefined);
  return isRetried && (askedMs ?? 0) <= longestWaitMs ? (askedMs ?? 0) : undefined;
}

/** No answer came, because of the network. Time limits have been waited for once, and that is long enough. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof HttpFailure) && codeOf(error) === undefined) return false;
  const { kind, transient } = failureOf(error, true);
  return transient && kind !== 'timeout';
}

/** Milliseconds double from ten on, to five seconds, unless the service asks for more. */
export function pause(attempt: number, askedMs = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(askedMs, 5 * 2 ** Math.min(10, attempt))));
}
