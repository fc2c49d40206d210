import type { Agent, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { HttpFailure } from './failure.ts';
import { proxyAuthorization } from './proxy.ts';

// node:https with TLS costs as much start-up time as a whole small action: nothing is loaded before the first connection.
export const nodeHttp = () => process.getBuiltinModule('node:http');
export const nodeHttps = () => process.getBuiltinModule('node:https');

/** The host to connect to: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

export interface AgentOptions {
  readonly keepAlive?: boolean;
  readonly maxSockets?: number;
  /** How long an unused connection is kept, in milliseconds. */
  readonly timeout?: number;
  readonly rejectUnauthorized?: boolean;
}

/** An agent for one scheme; with a proxy, each of its connections is a tunnel. */
export function createAgent(protocol: string, proxy: URL | undefined, options: AgentOptions): Agent {
  const secure = protocol === 'https:';
  const agent = secure ? new (nodeHttps().Agent)(options) : new (nodeHttp().Agent)(options);
  if (proxy !== undefined) tunnelConnections(agent, proxy, secure);
  return agent;
}

type Connected = (error: Error | null, socket?: Socket) => void;

function tunnelConnections(agent: Agent, proxy: URL, secure: boolean): void {
  const createConnection = (options: RequestOptions, done: Connected): undefined => {
    openTunnel(proxy, options)
      // The options of the request carry host and server name, so the certificate is checked against the target.
      .then((socket) =>
        secure ? process.getBuiltinModule('node:tls').connect({ ...(options as ConnectionOptions), socket }) : socket,
      )
      .then(
        (socket) => done(null, socket),
        (error: Error) => done(error),
      );
  };
  Object.assign(agent, { createConnection });
}

// Of its own: the timeout among the options of a connection is that of an unused one.
const tunnelTimeoutMs = 20_000;

/** RFC 9110, section 9.3.6: a connection to the target, made by the proxy. */
function openTunnel(proxy: URL, target: RequestOptions): Promise<Socket> {
  const host = target.host ?? '';
  const authority = `${host.includes(':') ? `[${host}]` : host}:${target.port}`;
  const authorization = proxyAuthorization(proxy);
  const { request } = proxy.protocol === 'https:' ? nodeHttps() : nodeHttp();
  return new Promise((resolve, reject) => {
    const connect = request({
      host: hostOf(proxy),
      port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : proxy.port,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) },
      agent: false,
    });
    const fail = (problem: string, transient: boolean, cause?: unknown) => {
      clearTimeout(timer);
      connect.destroy();
      reject(new HttpFailure('proxy', `the proxy ${proxy.host} ${problem}`, { transient, cause }));
    };
    const timer = setTimeout(() => fail('did not answer', true), tunnelTimeoutMs);
    connect.once('error', (error) => fail(`cannot be used: ${error.message}`, true, error));
    connect.once('response', (answer) => fail(`answered CONNECT with status ${answer.statusCode}`, false));
    connect.once('connect', (answer, socket: Socket, head: Buffer) => {
      const status = answer.statusCode ?? 0;
      if (status < 200 || status > 299) {
        socket.destroy();
        fail(
          status === 407
            ? 'wants other credentials (status 407); they belong in the proxy URL'
            : `refused the tunnel to ${authority} with status ${status}`,
          status >= 500,
        );
        return;
      }
      clearTimeout(timer);
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    connect.end();
  });
}

/**
 * Looks like the agent and becomes it at its first use: @actions/github asks for an agent while it is loaded, and
 * mostly never uses it.
 */
export function lazyAgent(create: () => Agent): Agent {
  let agent: Agent | undefined;
  const real = (): Agent => {
    agent ??= create();
    return agent;
  };
  return new Proxy({} as Agent, {
    get(_, key) {
      const value: unknown = Reflect.get(real(), key);
      return typeof value === 'function' ? value.bind(real()) : value;
    },
    set: (_, key, value) => Reflect.set(real(), key, value),
    has: (_, key) => Reflect.has(real(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(real()),
  });
}
