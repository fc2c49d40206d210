import { type SendOptions, send } from './engine.ts';
import { HttpFailure } from './failure.ts';

/**
 * Names the proxy that a request will take; our transport reads the same environment itself, so nothing needs to be done
 * with it.
 */
export class ProxyAgent {
  readonly uri: string;

  constructor(options: string | { readonly uri: string }) {
    this.uri = typeof options === 'string' ? options : options.uri;
  }
}

// One attempt, as everybody expects of fetch; the generous limits only end what would never end.
const fetchDefaults: SendOptions = {
  attemptTimeoutMs: 300_000,
  deadlineMs: 300_000,
  maxAttempts: 1,
  maxBodyBytes: 1024 ** 3,
};

const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * `fetch` that resolves once the body is whole and rejects when it was cut. As in the standard, a failure is a TypeError
 * with the reason as its cause, and no status rejects.
 */
export async function fetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const { dispatcher: _dispatcher, ...standard } = init as RequestInit & { dispatcher?: unknown };
  const request = new Request(input, standard);
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  try {
    const answer = await send(
      {
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        ...(body === undefined ? {} : { body }),
        redirect: request.redirect,
        signal: request.signal,
      },
      fetchDefaults,
    );
    const response = new Response(bodiless.has(answer.status) ? null : new Uint8Array(answer.body), {
      status: answer.status,
      statusText: answer.statusText,
      headers: headerPairs(answer.headers),
    });
    // The constructor has no way to give them.
    Object.defineProperties(response, {
      url: { value: answer.url },
      redirected: { value: answer.redirected },
    });
    return response;
  } catch (error) {
    if (error instanceof HttpFailure) throw new TypeError('fetch failed', { cause: error });
    throw error;
  }
}

function headerPairs(headers: Readonly<Record<string, string | readonly string[] | undefined>>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
}
