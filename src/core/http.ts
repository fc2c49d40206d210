import type { IncomingHttpHeaders } from 'node:http';
import * as core from '@actions/core';
import { HttpFailure, type HttpRequest, type HttpResponse, type SendOptions, send } from '@actions/http-client/engine';
import { RemoteError, UserError } from './errors.ts';
import { log } from './log.ts';
import { redactor } from './redact.ts';
import { version } from './version.ts';

export { type Clock, type HttpResponse, systemClock } from '@actions/http-client/engine';

/**
 * HTTP for the actions: what comes back is whole, of the type that was asked for, and every failure is a RemoteError. The
 * rules for retries, redirects, proxies and deadlines are those of the engine.
 */

export const userAgent = `sluice/${version}`;

export type Tuning = Pick<
  SendOptions,
  | 'attemptTimeoutMs'
  | 'silenceTimeoutMs'
  | 'deadlineMs'
  | 'maxAttempts'
  | 'maxBodyBytes'
  | 'maxRedirects'
  | 'clock'
  | 'backoff'
>;

export interface HttpCall extends Tuning, Omit<HttpRequest, 'body'> {
  /** Who is asked, in words a reader knows: `GitHub`, `Entra ID`, `Argo CD`. */
  readonly service: string;
  /** Text and bytes are sent as they are, URLSearchParams as a form, anything else as JSON. */
  readonly body?: string | Uint8Array | URLSearchParams | object;
  /** Statuses besides 2xx that are an answer, too. Any other is a RemoteError. */
  readonly allow?: readonly number[];
}

export interface HttpAnswer<T> {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly value: T;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly attempts: number;
}

/**
 * Asks for JSON. HTML, damaged JSON and an empty body with 2xx are errors; `value` is undefined for 204, and for an
 * allowed status without JSON. The shape of the value is for the caller to check.
 */
export async function httpJson<T>(call: HttpCall): Promise<HttpAnswer<T>> {
  const response = await ask(call, { accept: 'application/json' }, { check: problemWithJson });
  return answer(response, jsonOf(response) as T);
}

/** Asks for text in UTF-8. */
export async function httpText(call: HttpCall): Promise<HttpAnswer<string>> {
  const response = await ask(call, {}, { check: problemWithEnd });
  return answer(response, response.body.toString());
}

/**
 * Asks for bytes as they are stored, without any transfer encoding that would change their digest. An answer that does not
 * say where it ends is none: it may have been cut.
 */
export async function httpBytes(call: HttpCall): Promise<HttpAnswer<Buffer>> {
  const response = await ask(call, {}, { decode: false, check: problemWithEnd });
  return answer(response, response.body);
}

/**
 * For clients that judge answers themselves: any status is one, as it came. `check` says what is wrong with an answer that
 * cannot be what was asked for; it is then tried again like a lost one. What only reads may be sent twice, whatever its
 * method.
 */
export async function httpExchange(
  call: Omit<HttpCall, 'allow'> & { readonly reads?: boolean },
  check: (answer: Checked) => string | undefined,
): Promise<HttpResponse> {
  return exchange(call, {}, { check });
}

function answer<T>({ status, headers, url, attempts }: HttpResponse, value: T): HttpAnswer<T> {
  return { status, headers, url, attempts, value };
}

async function ask(call: HttpCall, defaults = {}, options: SendOptions = {}): Promise<HttpResponse> {
  const response = await exchange(call, defaults, options);
  if (isSuccess(response.status) || call.allow?.includes(response.status)) return response;
  throw refusal(aboutOf(call), response);
}

async function exchange(
  call: HttpCall & { readonly reads?: boolean },
  defaults: Readonly<Record<string, string>>,
  options: SendOptions,
): Promise<HttpResponse> {
  const about = aboutOf(call);
  const { body, type } = encoded(call.body);
  const headers = { ...defaults, ...(type === undefined ? {} : { 'content-type': type }), ...call.headers };
  const idempotent = call.idempotent ?? (call.reads === true ? true : undefined);
  try {
    return await send({ ...call, headers, body, idempotent } as HttpRequest, {
      userAgent,
      onRetry: logRetry(about),
      ...tuning(call),
      ...options,
    });
  } catch (error) {
    throw error instanceof HttpFailure ? unanswered(about, error) : error;
  }
}

function aboutOf({ service, method = 'GET', url, reads = false }: HttpCall & { readonly reads?: boolean }): About {
  return { service, request: requestName(method, url), reads };
}

function tuning({
  attemptTimeoutMs,
  silenceTimeoutMs,
  deadlineMs,
  maxAttempts,
  maxBodyBytes,
  maxRedirects,
  clock,
  backoff,
}: Tuning): Tuning {
  const limits = { attemptTimeoutMs, silenceTimeoutMs, deadlineMs, maxAttempts, maxBodyBytes, maxRedirects };
  const given = { ...limits, clock, backoff };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function encoded(body: HttpCall['body']): { body?: string | Uint8Array; type?: string } {
  if (body === undefined) return {};
  if (typeof body === 'string' || body instanceof Uint8Array) return { body };
  if (body instanceof URLSearchParams) return { body: body.toString(), type: 'application/x-www-form-urlencoded' };
  return { body: JSON.stringify(body), type: 'application/json' };
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** An answer before it is counted and timed. */
export type Checked = Parameters<NonNullable<SendOptions['check']>>[0];

/** A body without an announced end may be half of one; whole JSON shows that it is whole. */
export function problemWithEnd({ status, hasEnd }: Checked): string | undefined {
  return isSuccess(status) && !hasEnd ? 'the answer does not say where it ends, so it may have been cut' : undefined;
}

/** What is wrong with an answer that should be JSON. */
function problemWithJson(response: Checked): string | undefined {
  if (!isSuccess(response.status) || response.status === 204) return undefined;
  if (response.body.length === 0) return 'the answer is empty instead of JSON';
  const type = contentType(response.headers);
  if (!isJsonType(type)) return `the answer is ${type === '' ? 'of no stated type' : type} instead of JSON`;
  return jsonOf(response) === undefined ? 'the answer is not valid JSON' : undefined;
}

export function contentType(headers: IncomingHttpHeaders): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function isJsonType(type: string): boolean {
  return /^(application|text)\/([\w.-]+\+)?json$/.test(type);
}

function jsonOf(response: Pick<HttpResponse, 'body'>): unknown {
  try {
    return JSON.parse(response.body.toString());
  } catch {
    return undefined;
  }
}

/** What a failure was about. */
export interface About {
  readonly service: string;
  /** See {@link requestName}. */
  readonly request: string;
  /** Whether it only reads, whatever its method. */
  readonly reads?: boolean;
}

/** Method and path: no host, no query, no credentials. */
export function requestName(method: string, url: string | URL): string {
  return redactor.redact(`${method.toUpperCase()} ${new URL(url).pathname}`);
}

/** A service answered, but with a status that ends the matter. */
export function refusal(about: About, response: HttpResponse): RemoteError {
  const { service, request } = about;
  const { status, headers, attempts, elapsedMs, retryAt } = response;
  const said = explanation(response);
  const later = retryAt === undefined ? '' : `; the next request is allowed at ${retryAt.toISOString()}`;
  // Who says when to come again has refused; a server that fails may do so half-way.
  const unknown = status >= 500 && status !== 501 && retryAt === undefined ? unknownOutcome(about) : '';
  const problem = `${said === '' ? `the answer was ${response.statusText || 'a refusal'}` : said}${later}${unknown}`;
  const limited = status === 429 || (status < 500 && retryAt !== undefined);
  return new RemoteError(
    { service, request, status, ...idOf(headers), attempts, elapsedMs, problem },
    limited ? 'rate-limited' : (reasonOfStatus[status] ?? (status >= 500 ? 'service-unavailable' : 'remote-error')),
  );
}

/** No usable answer came. */
export function unanswered(about: About, failure: HttpFailure): RemoteError {
  const { service, request } = about;
  const { kind, sent, attempts, elapsedMs, status, headers = {} } = failure;
  const unknown = sent && kind !== 'rate-limit' ? unknownOutcome(about) : '';
  const problem = redactor.redact(`${failure.message}${unknown}`);
  const error = new RemoteError(
    { service, request, ...(status === undefined ? {} : { status }), ...idOf(headers), attempts, elapsedMs, problem },
    kind === 'rate-limit' && status === 503 ? 'service-unavailable' : reasonOfKind[kind],
  );
  error.cause = failure;
  return error;
}

/** For a write that reached the service and brought no answer which says what became of it. */
function unknownOutcome({ request, reads }: About): string {
  return reads !== true && /^(POST|PATCH|PUT|DELETE) /.test(request)
    ? '; it is not known whether the request took effect'
    : '';
}

const reasonOfStatus: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
};

const reasonOfKind: Readonly<Record<HttpFailure['kind'], string>> = {
  connect: 'unreachable',
  proxy: 'unreachable',
  lost: 'unreachable',
  tls: 'untrusted-connection',
  incomplete: 'incomplete-response',
  timeout: 'timed-out',
  redirect: 'unexpected-response',
  unusable: 'unexpected-response',
  'too-large': 'unexpected-response',
  'rate-limit': 'rate-limited',
  request: 'remote-error',
};

const idHeaders = ['x-github-request-id', 'x-ms-request-id', 'x-ms-correlation-request-id', 'x-request-id'];

function idOf(headers: IncomingHttpHeaders): { requestId?: string } {
  const id = idHeaders.map((name) => headers[name]).find((value) => typeof value === 'string');
  // It comes from outside and ends up in a log line.
  return typeof id === 'string' ? { requestId: id.replace(/[^\w:.-]/g, '').slice(0, 100) } : {};
}

const longestExplanation = 300;

/** What the service says about the refusal, in one line. */
function explanation(response: HttpResponse): string {
  const text = isJsonType(contentType(response.headers))
    ? (messageIn(jsonOf(response)) ?? '')
    : contentType(response.headers) === 'text/plain'
      ? response.body.toString()
      : '';
  return redactor.redact(text).replace(/\s+/g, ' ').trim().slice(0, longestExplanation).replace(/\.$/, '');
}

// GitHub and Argo CD: message; Azure Resource Manager: error.message; OAuth 2.0: error_description; OCI: errors[0].message.
function messageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { message, error_description, error, errors } = value as Record<string, unknown>;
  const candidates = [message, error_description, error, Array.isArray(errors) ? errors[0] : undefined];
  return candidates.map(messageIn).find((text) => text !== undefined && text !== '');
}

/** Tells the reader of the log why it takes longer. */
export function logRetry({ service, request }: About): NonNullable<SendOptions['onRetry']> {
  return ({ problem, waitMs }) =>
    log.info(`${service}: ${request}: ${problem}; trying again in ${(waitMs / 1000).toFixed(1)} s.`);
}

const idTokenDeadlineMs = 60_000;

/**
 * The OpenID Connect token of this job, masked. Throws UserError where the job may not have one, and RemoteError where
 * GitHub does not give it.
 */
export async function getIdToken(audience?: string, options: Tuning = {}): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: base, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env;
  if (!base || !requestToken) {
    throw new UserError(
      'This job has no identity: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set. Give the job `permissions: id-token: write`; a reusable workflow needs it in the calling job, too. GitHub never grants it to pull requests from forks.',
      'no-id-token',
    );
  }
  const url = new URL(base);
  if (audience !== undefined) url.searchParams.set('audience', audience);
  const { value, attempts } = await httpJson<{ readonly value?: unknown } | null>({
    deadlineMs: idTokenDeadlineMs,
    attemptTimeoutMs: 15_000,
    maxAttempts: 4,
    ...options,
    service: 'GitHub OIDC',
    url,
    headers: { authorization: `Bearer ${requestToken}` },
  });
  const token = value?.value;
  if (typeof token !== 'string' || token === '') {
    throw new RemoteError(
      { service: 'GitHub OIDC', request: requestName('GET', url), attempts, problem: 'the answer holds no token' },
      'unexpected-response',
    );
  }
  core.setSecret(token);
  redactor.add(token);
  return token;
}
