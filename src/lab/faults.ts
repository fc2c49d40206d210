/**
 * Faults on purpose, in front of any node:http handler: cut bodies, resets, slowness, silence, statuses and HTML where
 * JSON is due.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';

export interface Match {
  readonly method?: string;
  /** Tested against path and query as sent. */
  readonly path: RegExp;
}

interface FaultBase {
  readonly match: Match;
  /** How many requests it hits; 1 unless told, `Infinity` for all. */
  readonly times?: number;
  /** Matching requests that pass before the first is hit. */
  readonly skip?: number;
}

/** Handles the request first and only then spoils the answer: the effect is there, its confirmation is lost. */
interface Applied {
  readonly applied?: boolean;
}

type Headers = Readonly<Record<string, string>>;

export type Fault =
  /**
   * `bytes` (half, unless told) of the right answer are sent, then the connection ends. The whole length was announced,
   * or, `chunked`, none and the last chunk is missing. Always applied.
   */
  | (FaultBase & { readonly kind: 'cut'; readonly bytes?: number; readonly chunked?: boolean })
  /** The connection is reset without any answer. */
  | (FaultBase & Applied & { readonly kind: 'reset' })
  /** The right answer, `delayMs` late. */
  | (FaultBase & { readonly kind: 'slow'; readonly delayMs: number })
  /** Head and `bytes` (half, unless told) of the right answer, then nothing and no end. Always applied. */
  | (FaultBase & { readonly kind: 'stall'; readonly bytes?: number })
  /** The request is read, and nothing ever comes back. */
  | (FaultBase & { readonly kind: 'silence' })
  /** These bytes instead of an answer, whether HTTP or not; then the connection ends, unless it is left `open`. */
  | (FaultBase & { readonly kind: 'raw'; readonly bytes: string; readonly open?: boolean })
  /** A head that never ends: one short header every `everyMs`. */
  | (FaultBase & { readonly kind: 'drip'; readonly everyMs: number })
  /** A JSON array of so many bytes, as announced. */
  | (FaultBase & { readonly kind: 'huge'; readonly bytes: number })
  /** Another status; `{"message": …}` unless a body is given: text and bytes are sent as they are, else JSON. */
  | (FaultBase &
      Applied & {
        readonly kind: 'status';
        readonly status: number;
        readonly headers?: Headers | ((request: IncomingMessage) => Headers);
        readonly body?: unknown;
      })
  /** An HTML page where JSON is due, as of a proxy or an overloaded front; status 502 unless told. */
  | (FaultBase & Applied & { readonly kind: 'html'; readonly status?: number; readonly body?: string });

export interface Faults {
  /** Arms a fault; the first armed one that matches wins. @returns a function that disarms it. */
  add(fault: Fault): () => void;
  clear(): void;
  /** How many requests were spoilt. */
  readonly hits: number;
  /** Puts the faults in front of a handler. */
  wrap(handler: RequestListener): RequestListener;
}

export function createFaults(): Faults {
  const armed = new Set<{ readonly fault: Fault; skip: number; left: number }>();
  let hits = 0;

  const pick = (request: IncomingMessage): Fault | undefined => {
    for (const entry of armed) {
      const { method, path } = entry.fault.match;
      if (method !== undefined && method.toUpperCase() !== request.method) continue;
      // A global or sticky expression would remember where it stopped.
      path.lastIndex = 0;
      if (!path.test(request.url ?? '')) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) armed.delete(entry);
      hits += 1;
      return entry.fault;
    }
    return undefined;
  };

  return {
    add(fault) {
      const entry = { fault, skip: fault.skip ?? 0, left: fault.times ?? 1 };
      armed.add(entry);
      return () => armed.delete(entry);
    },
    clear: () => armed.clear(),
    get hits() {
      return hits;
    },
    wrap: (handler) => (request, response) => {
      const fault = pick(request);
      if (fault === undefined) handler(request, response);
      else spoil(fault, request, response, handler);
    },
  };
}

function spoil(fault: Fault, request: IncomingMessage, response: ServerResponse, handler: RequestListener): void {
  switch (fault.kind) {
    case 'slow':
      void sleep(fault.delayMs).then(() => handler(request, response));
      return;
    case 'cut':
    case 'stall':
      capture(request, response, handler, (body, send) => {
        if (fault.kind === 'cut' && fault.chunked === true) {
          // Without a length, Node sends chunks.
          response.removeHeader('content-length');
        } else {
          // Content-length tells the client what it misses.
          response.setHeader('content-length', String(body.length));
          response.removeHeader('transfer-encoding');
        }
        send.head();
        send.body(body.subarray(0, fault.bytes ?? Math.floor(body.length / 2)), () => {
          if (fault.kind === 'cut') response.destroy();
        });
      });
      return;
    case 'silence':
      request.resume();
      return;
    case 'raw':
    case 'drip':
    case 'huge':
      request.resume();
      request.on('end', () => speak(fault, response));
      return;
    default:
      if (fault.applied === true) {
        capture(request, response, handler, (_body, send) => {
          for (const name of response.getHeaderNames()) response.removeHeader(name);
          response.statusCode = 200;
          answer(fault, request, response, send);
        });
      } else {
        // The request is read to its end, or the client may fail on writing instead of on the answer.
        request.resume();
        request.on('end', () => answer(fault, request, response));
      }
  }
}

/** What no handler would say. */
function speak(fault: Extract<Fault, { kind: 'raw' | 'drip' | 'huge' }>, response: ServerResponse): void {
  const { socket } = response;
  if (socket === null) return;
  switch (fault.kind) {
    case 'raw':
      if (fault.open === true) socket.write(fault.bytes);
      else socket.end(fault.bytes);
      return;
    case 'drip': {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-slow: 1\r\n'), fault.everyMs);
      socket.once('close', () => clearInterval(timer));
      return;
    }
    case 'huge': {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': fault.bytes });
      const piece = Buffer.alloc(64 * 1024, '[');
      let left = fault.bytes;
      const more = (): void => {
        for (let wanted = true; wanted && left > 0 && !response.destroyed; left -= piece.length) {
          wanted = response.write(piece.subarray(0, left));
        }
        if (left <= 0) response.end();
      };
      response.on('drain', more);
      more();
    }
  }
}

interface Send {
  head(): void;
  body(chunk: Buffer, done: () => void): void;
  end(body: string | Uint8Array): void;
}

function answer(fault: Extract<Fault, Applied>, request: IncomingMessage, response: ServerResponse, send?: Send): void {
  if (fault.kind === 'reset') {
    const { socket } = response;
    // TLS has no reset of its own: its connection ends without the farewell.
    if (socket instanceof TLSSocket) socket.destroy();
    else socket?.resetAndDestroy();
    return;
  }
  const html = fault.kind === 'html';
  response.statusCode = html ? (fault.status ?? 502) : fault.status;
  response.setHeader('content-type', html ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8');
  const headers = html ? {} : typeof fault.headers === 'function' ? fault.headers(request) : (fault.headers ?? {});
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const body = html
    ? (fault.body ?? '<!DOCTYPE html><html><head><title>Unicorn!</title></head><body>We had issues.</body></html>\n')
    : typeof fault.body === 'string' || fault.body instanceof Uint8Array
      ? fault.body
      : JSON.stringify(fault.body ?? { message: `Fault of the laboratory: ${fault.status}` });
  response.setHeader('content-length', String(Buffer.byteLength(body)));
  if (send === undefined) response.end(body);
  else send.end(body);
}

/** Lets the handler answer into a buffer and hands over the body with the original ways to send. */
function capture(
  request: IncomingMessage,
  response: ServerResponse,
  handler: RequestListener,
  then: (body: Buffer, send: Send) => void,
): void {
  const chunks: Buffer[] = [];
  const { writeHead, write, end, flushHeaders } = response;
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    } else if (chunk instanceof Uint8Array) {
      chunks.push(Buffer.from(chunk));
    }
  };
  const callback = (args: readonly unknown[]): void => {
    const last = args.at(-1);
    if (typeof last === 'function') queueMicrotask(() => last());
  };
  response.flushHeaders = () => undefined;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((value) => typeof value === 'object' && value !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return response;
  }) as typeof response.writeHead;
  response.write = ((...args: unknown[]) => {
    keep(args[0], args[1]);
    callback(args);
    return true;
  }) as typeof response.write;
  response.end = ((...args: unknown[]) => {
    keep(args[0], args[1]);
    Object.assign(response, { writeHead, write, end, flushHeaders });
    then(Buffer.concat(chunks), {
      head: () => response.flushHeaders(),
      body: (chunk, done) => void response.write(chunk, done),
      end: (body) => void response.end(body),
    });
    callback(args);
    return response;
  }) as typeof response.end;
  handler(request, response);
}
