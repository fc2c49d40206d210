/** A service on this machine that has one fault and is otherwise well. */
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, createServer as createPlainServer, type Server, type Socket } from 'node:net';
import { type Authority, type Identity, selfSigned } from './certificates.ts';
import type { NamedFault, Trust } from './fault-catalogue.ts';
import { createFaults } from './faults.ts';

/** A request that was read to its end. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FaultServer {
  /** Without trailing slash. */
  readonly url: string;
  /** How often somebody connected or asked, whatever became of it. */
  readonly tries: () => number;
  readonly requests: readonly Received[];
  /** What arrived at the other origin that redirects lead to. */
  readonly elsewhere: readonly Received[];
  close(): Promise<void>;
}

export interface FaultServerOptions {
  /** How often the fault occurs; `Infinity` for always. */
  readonly times: number;
  /** Answers as the service does when it is well; the request has been read to its end. */
  readonly well: (request: Received) => { readonly type: string; readonly body: string };
  /** Signs the certificates of faults that need https. */
  readonly authority: Authority;
  /** Time on the clock of the server. Default: now. */
  readonly now?: Date;
}

export async function startFaultServer(
  fault: NamedFault,
  { times, well, authority, now = new Date() }: FaultServerOptions,
): Promise<FaultServer> {
  const elsewhere: Received[] = [];
  const other = createServer(recording(elsewhere, well));
  const otherPort = await listen(other);
  // Another name makes another origin; both are this machine.
  const otherUrl = `http://localhost:${otherPort}`;

  const requests: Received[] = [];
  let tries = 0;
  const faults = createFaults();
  const dead = await deadPort();
  const deadUrl = `http://127.0.0.1:${dead.port}/`;
  const spoilt = fault.answer?.({ now, otherUrl, deadUrl });
  if (spoilt !== undefined) faults.add({ ...spoilt, match: { path: /^/ }, times });
  const handler: RequestListener = (request, response) => {
    tries += 1;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => requests.push(received(request, chunks)));
    request.on('error', () => undefined);
    spoiling(request, response);
  };
  const spoiling = faults.wrap(recording([], well));
  const service = serviceFor(fault.trust, authority, handler);
  const onReset = (): void => {
    tries += 1;
  };
  const front = fault.resetsConnections === true ? resetting(service, times, onReset) : service;
  const close: Server[] = [other, dead.server];
  let port: number;
  if (fault.nobody === undefined) {
    port = await listen(front);
    close.push(front);
  } else {
    port = dead.port;
  }
  // No name of more than 63 letters exists, and nobody needs to be asked for it.
  const host = fault.nobody === 'unknown-host' ? `${'x'.repeat(64)}.invalid` : '127.0.0.1';
  return {
    url: `${fault.trust === undefined ? 'http' : 'https'}://${host}:${port}`,
    tries: () => tries,
    requests,
    elsewhere,
    close: async () => void (await Promise.all(close.map(stop))),
  };
}

/** Resets connections once the request begins to arrive, and hands the later ones to the service. */
function resetting(service: Server, times: number, onReset: () => void): Server {
  let resets = 0;
  return createPlainServer({ pauseOnConnect: true }, (socket) => {
    if (resets < times) {
      resets += 1;
      onReset();
      socket.once('data', () => socket.resetAndDestroy());
    } else {
      service.emit('connection', socket);
    }
    socket.resume();
  });
}

function serviceFor(trust: Trust | undefined, authority: Authority, handler: RequestListener): Server {
  if (trust === undefined) return createServer(handler);
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  return createSecureServer({ ...identityFor(trust, authority), ...(trust === 'old-protocol' ? old : {}) }, handler);
}

function identityFor(trust: Trust, authority: Authority): Identity {
  switch (trust) {
    case 'self-signed':
      return selfSigned(['127.0.0.1']);
    case 'other-name':
      return authority.issue(['other.test']);
    case 'expired':
      return authority.issue(['127.0.0.1'], { from: new Date('2024-01-01'), to: new Date('2024-02-01') });
    default:
      return authority.issue(['127.0.0.1']);
  }
}

function recording(requests: Received[], well: FaultServerOptions['well']): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const seen = received(request, chunks);
      requests.push(seen);
      const { type, body } = well(seen);
      response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
    });
  };
}

function received(
  { method = '', url = '', headers }: { method?: string; url?: string; headers: IncomingHttpHeaders },
  chunks: readonly Buffer[],
): Received {
  return { method, url, headers, body: Buffer.concat(chunks).toString() };
}

const socketsOf = new WeakMap<Server, Set<Socket>>();

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  socketsOf.set(server, sockets);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server): Promise<void> {
  for (const socket of socketsOf.get(server) ?? []) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}

/**
 * A port on which nobody listens, nor will: it is that of an open connection. One that was only free a moment ago may be
 * given to the next server.
 */
async function deadPort(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createPlainServer();
  const connection = connect(await listen(server), '127.0.0.1');
  connection.on('error', () => undefined);
  await new Promise((resolve) => connection.once('connect', resolve));
  return { port: connection.localPort ?? 0, server };
}
