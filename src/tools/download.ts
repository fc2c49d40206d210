import { RemoteError, UserError } from '../core/errors.ts';
import { contentType, type HttpCall, httpBytes } from '../core/http.ts';

/**
 * Fetches the file of a release, whole, into memory: what was not checked yet touches no disk. Requests begin at https,
 * never leave it, and have a limit of size and time.
 */

/** The largest release file that is taken; those of the locked tools have 20 to 150 MB. */
export const maximumArchiveBytes = 256 * 1024 * 1024;

export interface DownloadOptions {
  /**
   * Stands in for the hosts of the publishers, as `http://127.0.0.1:1234`: the host becomes the first part of the path. Only
   * tests give it, and only this machine is accepted.
   */
  readonly origin?: string;
  readonly maxBytes?: number;
  /** Of the request: fewer attempts and shorter times. */
  readonly tuning?: Pick<HttpCall, 'attemptTimeoutMs' | 'deadlineMs' | 'maxAttempts' | 'backoff'>;
}

export interface Downloaded {
  readonly bytes: Buffer;
  /** Media type as the server stated it, or empty. */
  readonly type: string;
}

/** @throws RemoteError, UserError when the address is not one of https */
export async function download(service: string, address: string, options: DownloadOptions = {}): Promise<Downloaded> {
  const url = located(address, options.origin);
  const { value, headers, ...answer } = await httpBytes({
    attemptTimeoutMs: 5 * 60_000,
    silenceTimeoutMs: 30_000,
    deadlineMs: 10 * 60_000,
    maxAttempts: 4,
    ...options.tuning,
    maxBodyBytes: options.maxBytes ?? maximumArchiveBytes,
    service,
    url,
  });
  if (options.origin === undefined) requireHttps(new URL(answer.url));
  return { bytes: value, type: contentType(headers) };
}

/** Where an address of a publisher is asked. */
export function located(address: string, origin: string | undefined): URL {
  const url = new URL(address);
  requireHttps(url);
  if (origin === undefined) return url;
  const local = new URL(origin);
  if (!/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(local.hostname)) {
    throw new UserError(
      `${origin}: releases come from their publishers; only this machine itself may stand in for them.`,
    );
  }
  return new URL(`/${url.host}${url.pathname}${url.search}`, local);
}

function requireHttps(url: URL): void {
  if (url.protocol !== 'https:')
    throw new UserError(`${url.origin} is not asked: programs are fetched over https only.`);
}

/** The failure of a download as a mistake that the caller can do something about. */
export function downloadFailure(subject: string, url: string, error: unknown): unknown {
  if (!(error instanceof RemoteError)) return error;
  const failure = new UserError(
    `${subject} cannot be downloaded from ${url}: ${error.message} Check that the runner reaches ${new URL(url).host}, ` +
      'or install the tool in a step before this one.',
    'tool-not-downloaded',
  );
  failure.cause = error;
  return failure;
}
