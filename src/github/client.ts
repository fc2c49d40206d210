// The exception among the domain code: it imports @actions/github, and only once a client is wanted.
import type { getOctokit } from '@actions/github';
import { HttpFailure, type HttpResponse, type SendOptions, send } from '@actions/http-client/engine';
import { RemoteError } from '../core/errors.ts';
import {
  type About,
  type Checked,
  contentType,
  isJsonType,
  isSuccess,
  logRetry,
  problemWithEnd,
  refusal,
  requestName,
  unanswered,
  userAgent,
} from '../core/http.ts';

export type Octokit = ReturnType<typeof getOctokit>;

const service = 'GitHub';

export interface ClientOptions
  extends Pick<SendOptions, 'attemptTimeoutMs' | 'deadlineMs' | 'maxAttempts' | 'clock' | 'backoff'> {
  /** Address of the REST API without trailing slash. Default: GITHUB_API_URL. */
  readonly apiUrl?: string;
}

/** An Octokit on our transport: answers are whole, limits are waited for, and every failure is a RemoteError. */
export async function createOctokit(token: string, options: ClientOptions = {}): Promise<Octokit> {
  const { apiUrl, ...tuning } = options;
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, {
    userAgent,
    ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
    request: { fetch: transport(tuning) },
  });
  octokit.hook.error('request', (error) => {
    throw error.cause instanceof RemoteError ? error.cause : error;
  });
  return octokit;
}

/**
 * Parameters for one POST or PATCH that may be sent twice without harm, so that it is tried again when its outcome is
 * unknown: `octokit.rest.issues.updateComment({ …, ...repeatable() })`.
 */
export function repeatable(options: Omit<ClientOptions, 'apiUrl'> = {}): {
  readonly request: { readonly fetch: unknown };
} {
  return { request: { fetch: transport(options, true) } };
}

interface OctokitRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly redirect?: 'follow' | 'manual' | 'error';
  readonly signal?: AbortSignal;
}

/**
 * What Octokit needs of `fetch` and no more: the first use of the global Response costs more time than all the rest of a
 * small action.
 */
function transport(tuning: Omit<ClientOptions, 'apiUrl'>, repeat?: boolean) {
  return async (url: string, request: OctokitRequest) => {
    const { signal, body, redirect } = request;
    const reads = isQuery(url, body);
    const about: About = { service, request: requestName(request.method, url), reads };
    const idempotent = repeat ?? (reads ? true : undefined);
    try {
      const response = await send(
        {
          method: request.method,
          url,
          headers: request.headers,
          ...(body === undefined ? {} : { body }),
          ...(redirect === undefined ? {} : { redirect }),
          ...(signal === undefined ? {} : { signal }),
          ...(idempotent === undefined ? {} : { idempotent }),
        },
        {
          onRetry: logRetry(about),
          ...tuning,
          check: (answer) => problemWith(answer, url, request.headers.accept ?? ''),
        },
      );
      // GraphQL has its limits in answers with status 200.
      if (response.status >= 400 || response.retryAt !== undefined) throw refusal(about, response);
      return lightResponse(response);
    } catch (error) {
      throw error instanceof HttpFailure ? unanswered(about, error) : error;
    }
  };
}

/** A GraphQL query reads and may be repeated; a mutation may not. */
function isQuery(url: string, body: OctokitRequest['body']): boolean {
  return isGraphql(url) && typeof body === 'string' && !/"query":"\s*(\\n\s*)*mutation\b/.test(body);
}

/** GitHub's API never answers a page: what does is a proxy or a failure in front of it. */
function problemWith(response: Checked, url: string, accept: string): string | undefined {
  if (!isSuccess(response.status)) return undefined;
  if (!accept.includes('json')) return problemWithEnd(response);
  const type = contentType(response.headers);
  if (response.body.length === 0) {
    // Of the successes only 200 promises something; a raw file may be empty.
    return response.status === 200 && !accept.includes('raw') ? 'the answer is empty instead of JSON' : undefined;
  }
  if (type === 'text/html' || type === '') return `the answer is ${type || 'of no stated type'} instead of JSON`;
  // GitHub calls a raw file, whatever it holds, application/vnd.github.raw+json.
  if (!isJsonType(type) || type.includes('raw')) return problemWithEnd(response);
  try {
    const value: unknown = JSON.parse(response.body.toString());
    return isGraphql(url) ? problemWithGraphql(value) : undefined;
  } catch {
    return 'the answer is not valid JSON';
  }
}

/** GraphQL specification, section 7.1: an answer has data, errors or both. Without either, "nothing" would be believed. */
function problemWithGraphql(value: unknown): string | undefined {
  const { data, errors } = (value ?? {}) as { readonly data?: unknown; readonly errors?: unknown };
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  return hasErrors || (typeof data === 'object' && data !== null)
    ? undefined
    : 'the answer holds neither data nor errors';
}

function isGraphql(url: string): boolean {
  return new URL(url).pathname.endsWith('/graphql');
}

function lightResponse({ status, statusText, url, headers, body }: HttpResponse) {
  return {
    status,
    statusText,
    url,
    ok: isSuccess(status),
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])),
    text: async () => body.toString(),
    arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
  };
}

/** One page of a list: an array, or an object with `total_count` and one array. */
type Page = readonly unknown[] | { readonly total_count: number };

type ItemOf<P> = P extends readonly (infer Item)[]
  ? Item
  : { [K in keyof P]: P[K] extends readonly (infer Item)[] ? Item : never }[keyof P];

type ListMethod<Parameters, P> = (parameters?: Parameters) => Promise<{
  readonly data: P;
  readonly url: string;
  readonly headers: { readonly link?: string | undefined };
}>;

const pageSize = 100;
const mostPages = 100;
/** A list may change while it is read; its count then differs, and it is read again. */
const mostReadings = 3;

/**
 * All items of a list, or an error: never a part, and never an empty list because an answer was unusable.
 * `await listAll(octokit.rest.issues.listComments, { owner, repo, issue_number })`
 */
export async function listAll<Parameters extends object, P extends Page>(
  method: ListMethod<Parameters, P>,
  parameters: Parameters,
): Promise<ItemOf<P>[]> {
  for (let reading = 1; ; reading += 1) {
    const { items, total, request } = await readPages(method, parameters);
    if (total === undefined || total === items.length) return items as ItemOf<P>[];
    if (reading === mostReadings) {
      throw unusable(request, `the list says it has ${total} items, and its pages hold ${items.length}`, reading);
    }
  }
}

interface Reading {
  readonly items: unknown[];
  /** The `total_count` of the last page, where pages carry one. */
  readonly total: number | undefined;
  readonly request: string;
}

async function readPages<Parameters extends object, P extends Page>(
  method: ListMethod<Parameters, P>,
  parameters: Parameters,
): Promise<Reading> {
  const items: unknown[] = [];
  let query: Readonly<Record<string, string | number>> = { per_page: pageSize };
  for (let pages = 1; ; pages += 1) {
    const { data, headers, url } = await method({ ...parameters, ...query });
    const request = requestName('GET', url);
    const page = itemsOf(data);
    if (page === undefined) throw unusable(request, 'the answer is not a list');
    items.push(...page);
    const next = nextQuery(headers.link);
    if (next === undefined) return { items, total: totalOf(data), request };
    if (pages === mostPages) throw unusable(request, `the list has more than ${mostPages * pageSize} items`);
    query = next;
  }
}

function itemsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== 'object' || data === null || totalOf(data) === undefined) return undefined;
  // The search API gives up after a while and says so.
  if ('incomplete_results' in data && data.incomplete_results === true) return undefined;
  const lists = Object.values(data).filter((value) => Array.isArray(value));
  return lists.length === 1 ? lists[0] : undefined;
}

function totalOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('total_count' in data)) return undefined;
  return typeof data.total_count === 'number' ? data.total_count : undefined;
}

/** The query of the next page: RFC 8288, as GitHub writes it; some lists count pages, others hand out cursors. */
function nextQuery(link: string | undefined): Record<string, string> | undefined {
  const next = link?.match(/<([^<>]*)>\s*;[^,]*\brel="?next"?/)?.[1];
  return next === undefined ? undefined : Object.fromEntries(new URL(next).searchParams);
}

function unusable(request: string, problem: string, attempts = 1): RemoteError {
  return new RemoteError({ service, request, attempts, problem }, 'unexpected-response');
}

/** GitHub refused for lack of a permission; a rate limit, which has the same status, is not meant. */
export function isForbidden(error: unknown): boolean {
  return error instanceof RemoteError && error.failure.status === 403 && error.reason === 'forbidden';
}

export function isNotFound(error: unknown): boolean {
  return error instanceof RemoteError && error.failure.status === 404;
}
