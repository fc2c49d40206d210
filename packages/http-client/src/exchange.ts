import type { Agent, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import { createAgent, hostOf, nodeHttp, nodeHttps } from './connection.ts';
import { failureOf, HttpFailure } from './failure.ts';
import { proxyAuthorization, proxyFor } from './proxy.ts';
import type { Hop } from './redirects.ts';

export interface Limits {
  /** For connection, answer and body together. */
  readonly timeoutMs: number;
  /** Without a byte of the body, before the first or between two. */
  readonly silenceTimeoutMs?: number | undefined;
  /** Of the body, before and after decoding. */
  readonly maxBodyBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface WholeResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whether the answer said where it ends; where it did not, one that was cut looks whole. */
  readonly hasEnd: boolean;
}

// Shorter than what servers and load balancers keep an unused connection for, so that a request rarely meets a closed one.
const idleConnectionMs = 4_000;
const agents = new Map<string, Agent>();

function sharedAgent(protocol: string, tunnel: URL | undefined): Agent {
  const key = `${protocol} ${tunnel?.href ?? ''}`;
  let agent = agents.get(key);
  if (agent === undefined) {
    agent = createAgent(protocol, tunnel, { keepAlive: true, timeout: idleConnectionMs });
    agents.set(key, agent);
  }
  return agent;
}

/** Where the connection goes: straight, through a tunnel (https), or to the proxy that asks for us (http). */
function route(url: URL, headers: Hop['headers']): RequestOptions {
  const proxy = proxyFor(url);
  if (proxy !== undefined && url.protocol === 'http:' && proxy.protocol === 'http:') {
    const authorization = proxyAuthorization(proxy);
    return {
      host: hostOf(proxy),
      port: portOf(proxy),
      path: `${url.origin}${url.pathname}${url.search}`,
      headers: {
        ...headers,
        host: url.host,
        ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }),
      },
      agent: sharedAgent(url.protocol, undefined),
    };
  }
  return {
    host: hostOf(url),
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: { ...headers },
    agent: sharedAgent(url.protocol, proxy),
  };
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

/** Sends one request and reads the whole answer, or fails: there is no half of an answer. */
export function exchange(
  hop: Hop,
  { timeoutMs, silenceTimeoutMs, maxBodyBytes, signal }: Limits,
): Promise<WholeResponse> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const secure = hop.url.protocol === 'https:';
    let sent = false;
    const request = (secure ? nodeHttps() : nodeHttp()).request(
      { ...route(hop.url, hop.headers), method: hop.method, timeout: timeoutMs },
      (message) => {
        if (silence !== undefined) message.on('data', () => silence.refresh());
        readWhole(message, maxBodyBytes).then(
          (body) => {
            settle();
            resolve({
              status: message.statusCode ?? 0,
              statusText: message.statusMessage ?? '',
              headers: message.headers,
              body,
              hasEnd: hasEnd(message),
            });
          },
          (error: unknown) => stop(error),
        );
      },
    );
    const stop = (error: unknown) => {
      settle();
      request.destroy();
      reject(error);
    };
    const timer = setTimeout(
      () => stop(new HttpFailure('timeout', `no whole answer within ${seconds(timeoutMs)}`, { sent })),
      timeoutMs,
    );
    const silence =
      silenceTimeoutMs === undefined || silenceTimeoutMs >= timeoutMs
        ? undefined
        : setTimeout(
            () => stop(new HttpFailure('timeout', `nothing came for ${seconds(silenceTimeoutMs)}`, { sent })),
            silenceTimeoutMs,
          );
    const abort = () => stop(signal?.reason);
    const settle = () => {
      clearTimeout(timer);
      clearTimeout(silence);
      signal?.removeEventListener('abort', abort);
    };
    signal?.addEventListener('abort', abort, { once: true });
    request.once('socket', (socket) => {
      // A connection that is kept, or a tunnel without TLS, is ready at once.
      if (request.reusedSocket || (!secure && !socket.connecting)) sent = true;
      else socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true));
    });
    request.on('error', (error) => stop(failureOf(error, sent)));
    request.end(hop.body);
  });
}

// RFC 9112, section 6.3: without length and chunks, a body ends where the connection does.
function hasEnd({ headers, statusCode = 0, req }: IncomingMessage & { readonly req?: { readonly method?: string } }) {
  const bodiless = req?.method === 'HEAD' || statusCode === 204 || statusCode === 304;
  return (
    bodiless || headers['content-length'] !== undefined || /\bchunked\s*$/i.test(headers['transfer-encoding'] ?? '')
  );
}

export function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

/**
 * Reads a body to its announced end. A connection that closes earlier is an error: Node's parser knows the end from
 * content-length or from the last chunk, and reports it as `complete`.
 */
export function readWhole(message: IncomingMessage, maxBytes = Number.POSITIVE_INFINITY): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const cut = (cause?: Error) => {
      const announced = message.headers['content-length'];
      const of = announced === undefined ? '' : ` of ${announced}`;
      const details = { sent: true, status: message.statusCode ?? 0, headers: message.headers };
      reject(
        cause instanceof HttpFailure
          ? cause
          : new HttpFailure('incomplete', `the connection was closed after ${bytes}${of} bytes of the body`, {
              ...details,
              cause: cause ?? Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
            }),
      );
    };
    if (message.readableEnded) {
      reject(new HttpFailure('request', 'the body was already read', { sent: true }));
      return;
    }
    if (message.destroyed) {
      cut();
      return;
    }
    const tooLarge = () => {
      reject(new HttpFailure('too-large', `the answer is larger than ${maxBytes} bytes`, { sent: true }));
      message.destroy();
    };
    const bodiless = 'req' in message && (message.req as { readonly method?: string }).method === 'HEAD';
    if (!bodiless && Number(message.headers['content-length'] ?? 0) > maxBytes) {
      tooLarge();
      return;
    }
    message.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes) tooLarge();
    });
    message.once('end', () => (message.complete ? resolve(Buffer.concat(chunks, bytes)) : cut()));
    message.once('error', cut);
    message.once('close', () => cut());
  });
}

type Decoder = (
  body: Buffer,
  options: { readonly maxOutputLength: number },
  done: (error: Error | null, plain: Buffer) => void,
) => void;

/** Undoes `content-encoding`. */
export async function decoded(response: WholeResponse, maxBytes: number): Promise<WholeResponse> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase();
  if (encoding === undefined || encoding === '' || encoding === 'identity' || response.body.length === 0) {
    return response;
  }
  const { brotliDecompress, gunzip, inflate } = process.getBuiltinModule('node:zlib');
  const decoders: Readonly<Record<string, Decoder>> = {
    gzip: gunzip,
    'x-gzip': gunzip,
    deflate: inflate,
    br: brotliDecompress,
  };
  const decoder = decoders[encoding];
  const details = { sent: true, status: response.status, headers: response.headers };
  if (decoder === undefined) {
    throw new HttpFailure('unusable', `the answer is encoded as ${encoding}, which was not asked for`, details);
  }
  const body = await new Promise<Buffer>((resolve, reject) => {
    decoder(response.body, { maxOutputLength: maxBytes }, (error, plain) => {
      if (error === null) resolve(plain);
      else if ('code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
        reject(new HttpFailure('too-large', `the answer is larger than ${maxBytes} bytes`, details));
      } else
        reject(
          new HttpFailure('unusable', `the ${encoding} encoding of the answer is damaged`, {
            ...details,
            cause: error,
          }),
        );
    });
  });
  // Both describe the encoded body, which the caller never sees.
  const { 'content-encoding': _encoding, 'content-length': _length, ...headers } = response.headers;
  // An encoding ends with a sum of what it holds.
  return { ...response, headers, body, hasEnd: true };
}
