import { HttpFailure } from './failure.ts';

/** One request to one URL, before any redirect is followed. */
export interface Hop {
  readonly method: string;
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return redirectStatuses.has(status);
}

// What another origin may see. Everything else may be a credential, whatever its name: x-vault-token, private-token.
const harmlessHeaders: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'range',
  'user-agent',
]);

/** The headers that may go to another origin. */
export function harmless<T>(headers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name.toLowerCase())));
}

/** The target of a `location` header. Throws where following it would weaken the connection. */
export function redirectTarget(from: URL, location: string, allowDowngrade = false): URL {
  if (!URL.canParse(location, from.href)) {
    throw new HttpFailure('redirect', 'the answer redirects to something that is not a URL', { sent: true });
  }
  const target = new URL(location, from);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') {
    throw new HttpFailure('redirect', `a redirect to ${target.protocol}// is not followed`, { sent: true });
  }
  if (from.protocol === 'https:' && target.protocol === 'http:' && !allowDowngrade) {
    throw new HttpFailure('redirect', `a redirect from https to http://${target.host} is not followed`, { sent: true });
  }
  target.username = '';
  target.password = '';
  return target;
}

/** The request that a redirect asks for: no credential and no body leaves the origin it was meant for. */
export function redirected(hop: Hop, status: number, location: string): Hop {
  const url = targetOf(hop.url, status, location);
  const sameOrigin = url.origin === hop.url.origin;
  const headers = sameOrigin ? hop.headers : harmless(hop.headers);
  // Fetch standard, HTTP-redirect fetch, step 12: these forget the body.
  const becomesGet =
    (status === 303 && hop.method !== 'HEAD') || ((status === 301 || status === 302) && hop.method === 'POST');
  if (becomesGet) {
    const kept = Object.entries(headers).filter(([name]) => !name.startsWith('content-'));
    return { method: 'GET', url, headers: Object.fromEntries(kept) };
  }
  if (hop.body !== undefined && !sameOrigin) {
    throw new HttpFailure('redirect', `the body of a ${hop.method} is not sent on to another origin, ${url.host}`);
  }
  return { ...hop, url, headers };
}

// RFC 9110, sections 15.4.8 and 15.4.9: these ask for the same request elsewhere, so nothing was done here. After the
// others it may have been.
function targetOf(from: URL, status: number, location: string): URL {
  try {
    return redirectTarget(from, location);
  } catch (error) {
    if (error instanceof HttpFailure) error.sent = status !== 307 && status !== 308;
    throw error;
  }
}
