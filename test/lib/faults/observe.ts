/** Asks a faulty service in one way, in fast time, and writes down what came of it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { RemoteError } from '../../../src/core/errors.ts';
import type { Authority } from '../../../src/lab/certificates.ts';
import type { NamedFault } from '../../../src/lab/fault-catalogue.ts';
import { startFaultServer } from '../../../src/lab/fault-server.ts';
import { credential, well } from './service.ts';
import type { Clock, Way } from './ways.ts';

export interface Observation {
  readonly fault: NamedFault;
  readonly way: Way;
  /** `once`: the service is well after the first time. */
  readonly how: 'once' | 'always';
  /** `right`, `other` for a success with another value, else the reason word; `error` where there is none. */
  readonly end: string;
  /** What a user reads. */
  readonly message: string;
  /** As the error counts them; else how often the service was asked. */
  readonly attempts: number;
  /** How often the service was asked. */
  readonly tries: number;
  /** How many requests other than GET were read to their end. */
  readonly writes: number;
  /** At the longest: chance never shortens a wait. */
  readonly elapsedMs: number;
  /** Whether the other origin was asked. */
  readonly wentElsewhere: boolean;
  /** Whether a credential reached the other origin, or one that cannot be trusted. */
  readonly leaked: boolean;
}

const startMs = Date.UTC(2026, 0, 1);

interface FastClock extends Clock {
  advance(ms: number): void;
}

function fastClock(): FastClock {
  let elapsedMs = 0;
  const advance = (ms: number): void => {
    elapsedMs += ms;
  };
  return { now: () => startMs + elapsedMs, random: () => 1, sleep: async (ms) => advance(ms), advance };
}

const clocks = new AsyncLocalStorage<FastClock>();
const realSetTimeout = globalThis.setTimeout;
/**
 * A long wait is this many turns of the event loop with real time between them: long enough for an answer on this machine
 * to come first, also when the loop is held up.
 */
const turns = 15;
const turnMs = 20;

/**
 * Time limits and pauses pass quickly for who asks, and are counted on the clock of the question. What Node itself and
 * the faults wait for is real.
 */
export function hurryTimers(): () => void {
  const hurried = (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const clock = clocks.getStore();
    if (clock === undefined) return realSetTimeout(callback, ms, ...args);
    let left = ms >= 10_000 ? turns : 1;
    const timer = setInterval(
      () => {
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        clock.advance(ms);
        callback(...args);
      },
      Math.min(ms, left === 1 ? 1 : turnMs),
    );
    // What ends an interval is what ends a timeout.
    return timer;
  };
  globalThis.setTimeout = Object.assign(hurried, realSetTimeout) as unknown as typeof setTimeout;
  return () => {
    globalThis.setTimeout = realSetTimeout;
  };
}

export async function observe(
  fault: NamedFault,
  way: Way,
  how: Observation['how'],
  authority: Authority,
): Promise<Observation> {
  const times = how === 'once' ? 1 : Number.POSITIVE_INFINITY;
  const server = await startFaultServer(fault, { times, well, authority, now: new Date(startMs) });
  const clock = fastClock();
  try {
    const result = await clocks.run(clock, () =>
      way.ask(server.url, clock).then(
        (value) => ({ end: JSON.stringify(value) === JSON.stringify(way.right) ? 'right' : 'other', message: '' }),
        (error: unknown) =>
          error instanceof RemoteError
            ? { end: error.reason, message: error.message, attempts: error.failure.attempts }
            : { end: 'error', message: String(error) },
      ),
    );
    const untrusted = fault.trust !== undefined && fault.trust !== 'good';
    const strangers = [...server.elsewhere, ...(untrusted ? server.requests : [])];
    return {
      fault,
      way,
      how,
      attempts: server.tries(),
      ...result,
      tries: server.tries(),
      writes: server.requests.filter(({ method }) => method !== 'GET').length,
      elapsedMs: Math.round((clock.now() - startMs) / 100) * 100,
      wentElsewhere: server.elsewhere.length > 0,
      leaked: JSON.stringify(strangers).includes(credential),
    };
  } finally {
    await server.close();
  }
}
