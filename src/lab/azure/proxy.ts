/**
 * The way from a job to Azure: an HTTP proxy on the loopback interface that ends TLS for the hosts that the stand-in has, with
 * certificates of an authority of its own, and lets nobody through to any other host unless it was told to.
 */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent, createServer as createHttps, request as requestHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { Authority } from '../certificates.ts';
import type { Faults } from '../faults.ts';
import type { Answer, Exchange, Host, LoggedRequest, Violation } from './exchange.ts';

export interface ProxyContext {
  readonly authority: Authority;
  readonly faults: Faults;
  /** `absent`: the world has no such host, which is no mistake of the client. `undefined`: none of ours. */
  find(host: string): Host | 'absent' | undefined;
  /** Hosts that are reached for real. */
  readonly passThrough: readonly string[];
}

export interface Proxy {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly requests: LoggedRequest[];
  readonly violations: Violation[];
  /** Asks one of the hosts without the detour over CONNECT, by TLS. @throws {Error} unless the answer is JSON with status 200 */
  fetchJson(url: URL): Promise<unknown>;
  close(): Promise<void>;
}

export async function startProxy(context: ProxyContext): Promise<Proxy> {
  const { authority, faults, find, passThrough } = context;
  const requests: LoggedRequest[] = [];
  const violations: Violation[] = [];

  const contexts = new Map<string, SecureContext>();
  const contextFor = (name: string): SecureContext => {
    let made = contexts.get(name);
    if (made === undefined) {
      made = createSecureContext(authority.issue([name]));
      contexts.set(name, made);
    }
    return made;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '');
    const exchange: Exchange = {
      method: request.method ?? 'GET',
      url,
      headers: flat(request.headers),
      body: await bodyOf(request),
    };
    const host = find(url.hostname);
    const found: Answer =
      typeof host === 'function'
        ? await host(exchange)
        : { status: 502, route: 'unknown', violations: ['unknown host'] };
    const place = { method: exchange.method, host: url.hostname, path: url.pathname };
    requests.push({ ...place, route: found.route, status: found.status, who: found.who ?? '' });
    for (const what of found.violations ?? []) violations.push({ ...place, what });
    send(response, found, exchange.method);
  };

  const spoilt = faults.wrap((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const url = URL.parse(request.url ?? '');
      const what = `the stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      violations.push({ method: request.method ?? '', host: url?.hostname ?? '', path: url?.pathname ?? '', what });
      response.destroy();
    });
  });
  const secure = createHttps(
    { SNICallback: (name, done) => done(null, contextFor(name)), ALPNProtocols: ['http/1.1'] },
    (request, response) => {
      // A path may begin with two slashes, so it is appended and not resolved. Faults match host and path, too.
      const host = (request.headers.host ?? '').replace(/:443$/, '');
      request.url = `https://${host}${request.url ?? '/'}`;
      spoilt(request, response);
    },
  );
  // Node closes idle connections after 5 s: a client that reuses one at that moment sees a reset that Azure does not cause.
  secure.keepAliveTimeout = 65_000;
  secure.on('tlsClientError', () => {});

  const refuse = (method: string, host: string, socket: Socket, what?: string): void => {
    requests.push({ method, host, path: '', route: 'unknown', status: 502, who: '' });
    if (what !== undefined) violations.push({ method, host, path: '', what });
    socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
  };
  const open = new Set<Socket>();
  const proxy = createHttp((request, response) => {
    const host = URL.parse(request.url ?? '')?.hostname ?? '';
    violations.push({ method: request.method ?? '', host, path: request.url ?? '', what: 'asked without TLS' });
    response.writeHead(502, { 'content-length': '0' }).end();
  });
  proxy.on('connect', (request, stream, head) => {
    const socket = stream as Socket;
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    const [host = '', port = '443'] = (request.url ?? '').split(':');
    if (passThrough.includes(host)) {
      tunnel(socket, head, host, Number(port));
      return;
    }
    const known = find(host);
    if (known === undefined || port !== '443') return refuse('CONNECT', host, socket, 'unknown host');
    if (known === 'absent') return refuse('CONNECT', host, socket);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });

  const listen = (server: typeof proxy | typeof secure): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const [port, securePort] = await Promise.all([listen(proxy), listen(secure)]);
  const agent = new Agent({ keepAlive: true, ca: authority.ca });

  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    violations,
    fetchJson: (url) => fetchJson(url, { agent, port: securePort }),
    async close() {
      agent.destroy();
      const closed = [proxy, secure].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function flat(headers: IncomingMessage['headers']): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

function send(response: ServerResponse, answer: Answer, method: string): void {
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  const content = answer.content ?? (answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body)));
  if (answer.body !== undefined) response.setHeader('content-type', 'application/json; charset=utf-8');
  // The length of an answer to HEAD is that of the body that is not sent.
  if (method === 'HEAD') {
    response.end();
    return;
  }
  if (answer.status !== 204 && answer.status !== 304)
    response.setHeader('content-length', String(content?.length ?? 0));
  response.end(content);
}

/** Where this machine itself goes through a proxy, so does a host that is reached for real. */
function tunnel(socket: Socket, head: Buffer, host: string, port: number): void {
  const outer = URL.parse(process.env.HTTPS_PROXY ?? process.env.https_proxy ?? '');
  const upstream =
    outer === null ? connect(port, host) : connect(Number(outer.port || 80), outer.hostname.replace(/^\[|\]$/g, ''));
  upstream.on('error', () => socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'));
  socket.on('close', () => upstream.destroy());
  upstream.on('connect', () => {
    if (outer === null) socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    else upstream.write(`CONNECT ${host}:${port} HTTP/1.1\r\nhost: ${host}:${port}\r\n\r\n`);
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
}

function fetchJson(url: URL, via: { readonly agent: Agent; readonly port: number }): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const options = {
      agent: via.agent,
      host: '127.0.0.1',
      port: via.port,
      servername: url.hostname,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.hostname, accept: 'application/json' },
      timeout: 5000,
    };
    const request = requestHttps(options, (response) => {
      bodyOf(response)
        .then((body) => {
          if (response.statusCode !== 200) throw new Error(`${url.href} answers with status ${response.statusCode}`);
          resolve(JSON.parse(body.toString()));
        })
        .catch(reject);
    });
    request.on('timeout', () => request.destroy(new Error(`${url.href} does not answer`)));
    request.on('error', reject);
    request.end();
  });
}
