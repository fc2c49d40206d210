import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  type Authority,
  createAuthority as createPlainAuthority,
  type Identity,
} from '../../../src/lab/certificates.ts';

/** A request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Loopback {
  /** `http://127.0.0.1:PORT`, without trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly requests: Seen[];
}

/** `nth` counts the requests from 1. */
export type Handler = (response: ServerResponse, seen: Seen, nth: number) => void;

/** A server for one test; it is closed when the test ends. */
export async function serve(handler: Handler, identity?: Identity): Promise<Loopback> {
  const requests: Seen[] = [];
  const listener: Parameters<typeof createServer>[1] = (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
      requests.push(seen);
      handler(response, seen, requests.length);
    });
  };
  const server = identity === undefined ? createServer(listener) : createSecureServer(identity, listener);
  const port = await listen(server);
  return { url: `${identity === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, port, requests };
}

/** Listens on a free port until the test ends, when every connection is dropped. */
export async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export function json(response: ServerResponse, value: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(value));
}

/** Announces 1,000 bytes, sends what it is given and hangs up; in chunks without any announcement. */
export function cut(response: ServerResponse, part: string, { chunked = false, status = 200 } = {}): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(chunked ? {} : { 'content-length': 1000 }),
  });
  response.write(part, () => setTimeout(() => response.destroy(), 5));
}

/** Ends the connection without any answer. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

export interface Proxy {
  /** With credentials, where the proxy wants them. */
  readonly url: string;
  /** `CONNECT service.test:443` or `GET http://service.test/path`. */
  readonly asked: string[];
}

/** An HTTP proxy for which every host is on this machine. */
export async function serveProxy({ credentials = '', refuse = 0 } = {}): Promise<Proxy> {
  const asked: string[] = [];
  const expected = credentials === '' ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.headers['proxy-authorization'] !== expected) {
      response.writeHead(407).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ host: request.headers.host, path: request.url }));
  });
  server.on('connect', (request, socket: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    const status = request.headers['proxy-authorization'] === expected ? refuse || 200 : 407;
    socket.write(`HTTP/1.1 ${status} proxy\r\n\r\n`);
    if (status !== 200) {
      socket.end();
      return;
    }
    const upstream = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1');
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
    socket.pipe(upstream).pipe(socket);
  });
  const port = await listen(server);
  return { url: `http://${credentials === '' ? '' : `${credentials}@`}127.0.0.1:${port}`, asked };
}

export interface TrustedAuthority extends Authority {
  /** Path of its certificate. */
  readonly caFile: string;
}

/** A private certificate authority for one run. */
export function createAuthority(): TrustedAuthority {
  const authority = createPlainAuthority();
  const caFile = join(mkdtempSync(join(tmpdir(), 'sluice-tls-')), 'ca.pem');
  writeFileSync(caFile, authority.ca);
  return { ...authority, caFile };
}

export interface FakeClock {
  now(): number;
  sleep(ms: number): Promise<void>;
  random(): number;
  /** Every wait, in milliseconds. */
  readonly waits: number[];
}

/** Time passes only in waits. Chance is always a half. */
export function fakeClock(startMs = Date.now()): FakeClock {
  const waits: number[] = [];
  let elapsedMs = 0;
  return {
    waits,
    now: () => startMs + elapsedMs,
    random: () => 0.5,
    sleep: async (ms) => {
      waits.push(ms);
      elapsedMs += ms;
    },
  };
}
