import type { IncomingHttpHeaders } from 'node:http';

/**
 * - `connect`: no connection, so the request was never sent
 * - `tls`: the certificate or the handshake is not acceptable
 * - `proxy`: the proxy refused the tunnel
 * - `lost`: the connection ended before an answer came
 * - `incomplete`: the answer ended before its announced end
 * - `timeout`: the attempt or the whole took too long
 * - `redirect`: a redirect that is not followed
 * - `too-large`: the answer is larger than the caller allows
 * - `unusable`: the answer is whole, but not what was asked for
 * - `rate-limit`: the service asks for a wait that does not fit in the deadline
 * - `request`: the request itself cannot be sent (wrong URL, header or stream)
 */
export type FailureKind =
  | 'connect'
  | 'tls'
  | 'proxy'
  | 'lost'
  | 'incomplete'
  | 'timeout'
  | 'redirect'
  | 'too-large'
  | 'unusable'
  | 'rate-limit'
  | 'request';

export interface FailureDetails {
  /** Whether the server may have got the request and acted on it. */
  readonly sent?: boolean;
  /** Whether the same request may succeed later. Default: by kind. */
  readonly transient?: boolean;
  readonly status?: number;
  readonly headers?: IncomingHttpHeaders;
  /** When the service allows the next request. */
  readonly retryAt?: Date;
  readonly cause?: unknown;
}

const transientKinds: ReadonlySet<FailureKind> = new Set(['connect', 'lost', 'incomplete', 'timeout', 'unusable']);

/** No usable answer came. The message holds neither query nor headers nor credentials. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  readonly kind: FailureKind;
  /** Whether a server may have got the request, or one that redirected it, and acted on it. */
  sent: boolean;
  readonly transient: boolean;
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders | undefined;
  readonly retryAt: Date | undefined;
  /** Node's code of the underlying error: `ECONNRESET`. */
  readonly code: string | undefined;
  /** How often the request was tried, this time included. */
  attempts = 1;
  /** Time for all attempts and the waits between them. */
  elapsedMs = 0;

  constructor(kind: FailureKind, message: string, details: FailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.sent = details.sent ?? false;
    this.transient = details.transient ?? transientKinds.has(kind);
    this.status = details.status;
    this.headers = details.headers;
    this.retryAt = details.retryAt;
    this.code = codeOf(details.cause);
  }
}

export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Several addresses of one host were tried: each has its own error, and the first says enough.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return undefined;
}

/** Codes of OpenSSL and Node for a certificate or a handshake that will not get better by trying again. */
const tlsCode =
  /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|EPROTO$|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CERT)/;
const untrustedCode = /^(UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|CERT_UNTRUSTED)/;
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was reset',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'the connection timed out',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
};

function tlsProblem(code: string, message: string): string {
  const text = /alert protocol version|UNSUPPORTED_PROTOCOL|unsupported protocol/i.test(`${code} ${message}`)
    ? 'the server offers no version of TLS that is safe'
    : // OpenSSL puts addresses and places in its sources around what it says, and Node adds advice of its own.
      (/SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? message).replace(
        /; if the root CA is installed locally.*/,
        '',
      );
  const advice = untrustedCode.test(code)
    ? '; a private certificate authority is trusted by NODE_EXTRA_CA_CERTS=<file.pem>'
    : '';
  return `${text.replace(/[:\s]+$/, '')} (${code})${advice}`;
}

/** Puts an error of node:http or node:tls in our terms. */
export function failureOf(error: unknown, sent: boolean): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const code = codeOf(error);
  // OpenSSL writes several lines.
  const text = error instanceof Error && error.message !== '' ? error.message : String(error);
  const message = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (code !== undefined && tlsCode.test(code)) {
    return new HttpFailure('tls', `the TLS connection is not acceptable: ${tlsProblem(code, message)}`, {
      cause: error,
    });
  }
  // Node's parser of HTTP.
  if (code?.startsWith('HPE_') === true) {
    const problem =
      code === 'HPE_HEADER_OVERFLOW' ? 'the head of the answer is too large' : 'what came back is not proper HTTP';
    return new HttpFailure('unusable', `${problem} (${code})`, { sent: true, cause: error });
  }
  if (code?.startsWith('ERR_INVALID_') === true) return new HttpFailure('request', message, { cause: error });
  const reason = code === undefined ? message : `${reasons[code] ?? message} (${code})`;
  return new HttpFailure(sent ? 'lost' : 'connect', reason, { sent, cause: error });
}
