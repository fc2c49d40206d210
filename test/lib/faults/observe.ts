/** Asks a faulty service in one way, in fast time, and writes down what came of it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { RemoteError, UserError } from '../../../src/core/errors.ts';
import type { Authority } from '../../../src/lab/certificates.ts';
import type { NamedFault } from '../../../src/lab/fault-catalogue.ts';
import { startFaultServer } from '../../../src/lab/fault-server.ts';
import { credential, well } from './service.ts';
import type { Way } from './ways.ts';

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

/** How much time has passed for who asks. */
interface Elapsed {
  ms: number;
}

const questions = new AsyncLocalStorage<Elapsed>();
const real = { setTimeout: globalThis.setTimeout, now: Date.now, random: Math.random };

/**
 * A long wait is this many turns of the event loop with real time between them: long enough for an answer on this machine
 * to come first, also when the loop is held up. Of two waits the shorter one ends first.
 */
const turnsFor = (ms: number) => (ms < 10_000 ? 1 : 9 + Math.ceil(ms / 30_000));
const turnMs = 20;

/**
 * Time limits and pauses pass quickly for who asks, but its clock shows what they say, and chance never shortens them.
 * What Node itself and the faults wait for is real.
 */
export function hurryTimers(): () => void {
  const hurried = (callback: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const elapsed = questions.getStore();
    if (elapsed === undefined) return real.setTimeout(callback, ms, ...args);
    let left = turnsFor(ms);
    const timer = setInterval(
      () => {
        left -= 1;
        if (left > 0) return;
        clearInterval(timer);
        elapsed.ms += ms;
        callback(...args);
      },
      Math.min(ms, left === 1 ? 1 : turnMs),
    );
    // What ends an interval is what ends a timeout.
    return timer;
  };
  globalThis.setTimeout = Object.assign(hurried, real.setTimeout) as unknown as typeof setTimeout;
  Date.now = () => {
    const elapsed = questions.getStore();
    return elapsed === undefined ? real.now() : startMs + elapsed.ms;
  };
  Math.random = () => (questions.getStore() === undefined ? real.random() : 1 - Number.EPSILON);
  return () => {
    globalThis.setTimeout = real.setTimeout;
    Date.now = real.now;
    Math.random = real.random;
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
  const elapsed: Elapsed = { ms: 0 };
  try {
    const result = await questions.run(elapsed, () =>
      way
        .ask(server.url)
        .then(
          (value) => ({ end: JSON.stringify(value) === JSON.stringify(way.right) ? 'right' : 'other', message: '' }),
          failed,
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
      elapsedMs: Math.round(elapsed.ms / 100) * 100,
      wentElsewhere: server.elsewhere.length > 0,
      leaked: JSON.stringify(strangers).includes(credential),
    };
  } finally {
    await server.close();
  }
}

function failed(error: unknown): { readonly end: string; readonly message: string; readonly attempts?: number } {
  const remote = error instanceof UserError ? error.cause : error;
  const attempts = remote instanceof RemoteError ? { attempts: remote.failure.attempts } : {};
  const isKnown = error instanceof UserError || error instanceof RemoteError;
  return { end: isKnown ? error.reason : 'error', message: String(error), ...attempts };
}
