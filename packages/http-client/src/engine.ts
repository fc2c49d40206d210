import type { IncomingHttpHeaders } from 'node:http';
import { decoded, exchange, seconds, type WholeResponse } from './exchange.ts';
import { codeOf, failureOf, HttpFailure } from './failure.ts';
import { type Hop, isRedirect, redirected } from './redirects.ts';
import { type Advice, adviceFor, backoffMs, type Clock, isIdempotent, systemClock } from './retry.ts';

export { type FailureKind, HttpFailure } from './failure.ts';
export { type Clock, systemClock } from './retry.ts';

export interface HttpRequest {
  /** Default GET. */
  readonly method?: string;
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Whether sending it twice does no harm. Default: by method, so false for POST and PATCH. */
  readonly idempotent?: boolean;
  /** `manual` returns the redirect itself. Default `follow`. */
  readonly redirect?: 'follow' | 'manual' | 'error';
  readonly signal?: AbortSignal;
}

export interface SendOptions {
  /** Time for one attempt, redirects included. Default 30 s. */
  readonly attemptTimeoutMs?: number;
  /**
   * Time without a byte of the body, before the first or between two; for large bodies, which may take long but not be
   * silent for long. Default: none of its own.
   */
  readonly silenceTimeoutMs?: number;
  /** Time for all attempts and the waits between them. Default 120 s. */
  readonly deadlineMs?: number;
  /** Default 5. */
  readonly maxAttempts?: number;
  /** Of the body, decoded. Default 64 MiB. */
  readonly maxBodyBytes?: number;
  /** Default 5. */
  readonly maxRedirects?: number;
  readonly userAgent?: string;
  /** Whether compressed answers are asked for and decoded. Default true; false where the bytes themselves are checked. */
  readonly decode?: boolean;
  /** Says what is wrong with an answer, whatever its status: it is then tried again like a lost one. */
  readonly check?: (response: Omit<HttpResponse, 'elapsedMs'>) => string | undefined;
  /** Told before each wait. */
  readonly onRetry?: (event: RetryEvent) => void;
  readonly clock?: Clock;
  readonly backoff?: { readonly baseMs: number; readonly capMs: number };
}

export interface RetryEvent {
  /** What went wrong, in one sentence without full stop. */
  readonly problem: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  readonly waitMs: number;
}

/** A whole answer, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly redirected: boolean;
  readonly attempts: number;
  /** Time for all attempts and the waits between them. */
  readonly elapsedMs: number;
  /** Whether the answer said where it ends; where it did not, one that was cut looks whole. */
  readonly hasEnd: boolean;
  /** When the service allows the next request, where it says so and refused this one. */
  readonly retryAt?: Date;
}

type Settings = SendOptions & Required<Omit<SendOptions, 'userAgent' | 'check' | 'onRetry' | 'silenceTimeoutMs'>>;

const defaults: Settings = {
  attemptTimeoutMs: 30_000,
  deadlineMs: 120_000,
  maxAttempts: 5,
  maxBodyBytes: 64 * 1024 * 1024,
  maxRedirects: 5,
  decode: true,
  clock: systemClock,
  backoff: { baseMs: 500, capMs: 20_000 },
};

/**
 * Sends a request until an answer is final: whole, and not one that asks to come again. Any status is returned; what
 * brings no usable answer throws {@link HttpFailure}, and an aborted signal its own reason.
 */
export async function send(request: HttpRequest, options: SendOptions = {}): Promise<HttpResponse> {
  const settings: Settings = { ...defaults, ...options };
  const { clock } = settings;
  const first = firstHop(request, settings);
  const repeatable = request.idempotent ?? isIdempotent(first.method);
  const startMs = clock.now();
  const endMs = startMs + settings.deadlineMs;
  for (let attempt = 1; ; attempt += 1) {
    const timeoutMs = Math.max(1, Math.min(settings.attemptTimeoutMs, endMs - clock.now()));
    const outcome = await attemptOnce(first, request, settings, { attempt, timeoutMs });
    const last = attempt >= settings.maxAttempts;
    const { problem, advice } = outcome;
    const elapsedMs = clock.now() - startMs;
    if (last || advice.retry === 'no' || (advice.retry === 'unknown' && !repeatable)) {
      return conclude(outcome, elapsedMs);
    }

    const jitterMs = backoffMs(attempt, settings.backoff, clock.random);
    const waitMs = (advice.waitMs ?? 0) + jitterMs;
    if (clock.now() + waitMs >= endMs)
      return conclude(outcome, elapsedMs, advice.waitMs === undefined ? undefined : settings.deadlineMs);
    settings.onRetry?.({ problem, attempt, waitMs });
    await clock.sleep(waitMs, request.signal);
  }
}

/** What one attempt brought: an answer or a failure, and whether to try again. */
interface Outcome {
  readonly response?: Omit<HttpResponse, 'elapsedMs'>;
  readonly failure?: HttpFailure;
  readonly problem: string;
  readonly advice: Advice;
}

async function attemptOnce(
  first: Hop,
  request: HttpRequest,
  settings: Settings,
  { attempt, timeoutMs }: { readonly attempt: number; readonly timeoutMs: number },
): Promise<Outcome> {
  const trail: Trail = { hops: 0 };
  try {
    const { answer, url } = await follow(first, request, settings, timeoutMs, trail);
    const nowMs = settings.clock.now();
    const advised = adviceFor(answer, attempt, nowMs);
    // Who redirected may have acted before, whatever the target says of itself.
    const advice: Advice = advised.retry === 'refused' && trail.hops > 0 ? { ...advised, retry: 'unknown' } : advised;
    const response = {
      ...answer,
      url: url.href,
      redirected: trail.hops > 0,
      attempts: attempt,
      ...(advice.waitMs === undefined ? {} : { retryAt: new Date(nowMs + advice.waitMs) }),
    };
    const problem = advice.retry === 'no' ? settings.check?.(response) : undefined;
    if (problem !== undefined) {
      throw new HttpFailure('unusable', problem, { sent: true, status: answer.status, headers: answer.headers });
    }
    return { response, problem: `status ${answer.status}`, advice };
  } catch (error) {
    if (request.signal?.aborted === true) throw request.signal.reason;
    // Anything else is a mistake in this program, and no reason to try again.
    if (!(error instanceof HttpFailure) && codeOf(error) === undefined) throw error;
    const failure = failureOf(error, true);
    failure.attempts = attempt;
    failure.sent ||= trail.hops > 0;
    const retry = failure.transient ? (failure.sent ? 'unknown' : 'refused') : 'no';
    return { failure, problem: failure.message, advice: { retry } };
  }
}

/** The end of the last attempt. `deadlineMs` is given where the wait that the service asks for does not fit in it. */
function conclude({ response, failure, advice }: Outcome, elapsedMs: number, deadlineMs?: number): HttpResponse {
  if (failure !== undefined) throw Object.assign(failure, { elapsedMs });
  if (response === undefined) throw new TypeError('an attempt ended with neither answer nor failure');
  if (deadlineMs === undefined) return { ...response, elapsedMs };
  const when = response.retryAt?.toISOString();
  const refusal = new HttpFailure(
    'rate-limit',
    `the service asks to wait ${seconds(advice.waitMs ?? 0)}, until ${when}, which does not fit in the ${seconds(deadlineMs)} that this may take`,
    {
      sent: true,
      status: response.status,
      headers: response.headers,
      ...(response.retryAt === undefined ? {} : { retryAt: response.retryAt }),
    },
  );
  throw Object.assign(refusal, { attempts: response.attempts, elapsedMs });
}

function firstHop(request: HttpRequest, settings: Settings): Hop {
  const url = new URL(request.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new HttpFailure('request', `${url.protocol}// is not a scheme of HTTP`);
  }
  const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
  const headers: Record<string, string> = {
    accept: '*/*',
    'accept-encoding': settings.decode ? 'gzip, br' : 'identity',
    ...(settings.userAgent === undefined ? {} : { 'user-agent': settings.userAgent }),
  };
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
  const method = (request.method ?? 'GET').toUpperCase();
  if (body !== undefined || method === 'POST' || method === 'PUT' || method === 'PATCH') {
    headers['content-length'] = String(body?.length ?? 0);
  }
  return { method, url, headers, ...(body === undefined ? {} : { body }) };
}

/** How many redirects were followed in one attempt. */
interface Trail {
  hops: number;
}

async function follow(
  first: Hop,
  request: HttpRequest,
  settings: Settings,
  timeoutMs: number,
  trail: Trail,
): Promise<{ readonly answer: WholeResponse; readonly url: URL }> {
  const startedMs = performance.now();
  let hop = first;
  for (; ; trail.hops += 1) {
    const raw = await exchange(hop, {
      timeoutMs: Math.max(1, timeoutMs - (performance.now() - startedMs)),
      silenceTimeoutMs: settings.silenceTimeoutMs,
      maxBodyBytes: settings.maxBodyBytes,
      signal: request.signal,
    });
    const { location } = raw.headers;
    if (request.redirect === 'manual' || !isRedirect(raw.status) || location === undefined) {
      const answer = settings.decode ? await decoded(raw, settings.maxBodyBytes) : raw;
      return { answer, url: hop.url };
    }
    if (request.redirect === 'error') throw new HttpFailure('redirect', 'the answer is a redirect', { sent: true });
    if (trail.hops === settings.maxRedirects) {
      throw new HttpFailure('redirect', `more than ${settings.maxRedirects} redirects`, { sent: true });
    }
    hop = redirected(hop, raw.status, location);
  }
}
