/** One loopback server for all that a workflow reaches of GitHub: REST, GraphQL, git, OIDC issuer, artifact service. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from '../faults.ts';
import type { ServiceReply } from './artifacts.ts';
import { answerGit, isGitPath } from './git-http.ts';
import { answerGraphQL } from './graphql/index.ts';
import { discovery, issuer } from './oidc.ts';
import { answerRest, type RestContext, type RestReply } from './rest.ts';
import type { Services } from './services.ts';

/** Something that GitHub would not have accepted, or that the laboratory does not know: it fails the laboratory. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly what: string;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** Operation id of the REST API (`issues/create-comment`), else `git`, `oidc`, `artifacts`, `graphql`, `unknown`. */
  readonly route: string;
  readonly status: number;
  /** Length of the answer's body; 0 for git. */
  readonly bytes: number;
}

export interface ServerContext extends RestContext {
  readonly services: Services;
  readonly faults: Faults;
}

export interface RunningServer {
  readonly url: string;
  readonly violations: Violation[];
  readonly log: LoggedRequest[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function headersOf(request: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

/** What each answer of the REST API carries besides its own headers. */
function restHeaders(reply: RestReply, quota: { used: number; resetAt: number }): Record<string, string> {
  const limit = reply.quota?.limit ?? 60;
  return {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - quota.used)),
    'x-ratelimit-used': String(quota.used),
    'x-ratelimit-reset': String(quota.resetAt),
    'x-ratelimit-resource': 'core',
    ...reply.headers,
  };
}

/** GitHub's request ids: five groups of hexadecimal digits. */
function requestId(): string {
  const hex = randomBytes(18).toString('hex').toUpperCase();
  return [hex.slice(0, 4), hex.slice(4, 10), hex.slice(10, 17), hex.slice(17, 24), hex.slice(24, 32)].join(':');
}

function encoded({ body, content }: ServiceReply): Buffer | undefined {
  return content ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)));
}

function send(response: ServerResponse, reply: ServiceReply, body: Buffer | undefined): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.statusCode = reply.status;
  if (body === undefined) {
    if (reply.status !== 204) response.setHeader('content-length', '0');
    response.end();
    return;
  }
  if (reply.body !== undefined) response.setHeader('content-type', 'application/json; charset=utf-8');
  if (!response.hasHeader('content-length')) response.setHeader('content-length', String(body.length));
  response.end(body);
}

/** Listens on a free port of the loopback interface. */
export async function startServer(context: ServerContext): Promise<RunningServer> {
  const violations: Violation[] = [];
  const log: LoggedRequest[] = [];
  const quotas = new Map<string, { used: number; resetAt: number }>();
  let base = '';

  const quotaOf = (key: string): { used: number; resetAt: number } => {
    const seconds = Math.floor(context.state.now().getTime() / 1000);
    let quota = quotas.get(key);
    if (quota === undefined || quota.resetAt <= seconds) {
      quota = { used: 0, resetAt: seconds + 3600 };
      quotas.set(key, quota);
    }
    quota.used += 1;
    return quota;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', base);
    const path = url.pathname;
    const note = (route: string, status: number, bytes: number, wrong: readonly string[]): void => {
      log.push({ method, path, route, status, bytes });
      for (const what of wrong) violations.push({ method, path, what });
    };
    const finish = (route: string, reply: ServiceReply, wrong: readonly string[]): void => {
      const content = encoded(reply);
      note(route, reply.status, content?.length ?? 0, wrong);
      send(response, reply, content);
    };
    response.setHeader('x-github-request-id', requestId());
    response.setHeader('server', 'github.com');

    if (isGitPath(path)) {
      await answerGit(context.state, context.tokens, request, response, url);
      note('git', response.statusCode, 0, []);
      return;
    }
    const body = await bodyOf(request);
    const headers = headersOf(request);
    if (path.startsWith('/.well-known/')) {
      // Whoever comes by the issuer's own name is pointed back to it.
      const own = headers.host === new URL(issuer).host ? issuer : base;
      const known: Readonly<Record<string, unknown>> = {
        '/.well-known/openid-configuration': discovery(own),
        '/.well-known/jwks': context.services.jwks,
      };
      const found = known[path];
      const reply =
        found === undefined ? { status: 404, body: { message: 'Not Found' } } : { status: 200, body: found };
      finish('oidc', reply, found === undefined ? ['unknown route'] : []);
      return;
    }
    if (path === '/graphql') {
      const reply = await answerGraphQL(context, headers, body);
      finish('graphql', reply, reply.violation === undefined ? [] : [reply.violation]);
      return;
    }
    const service = context.services.answer({ method, url, headers, body });
    if (service !== undefined) {
      const { route, reply } = service;
      finish(route, reply, reply.violation === undefined ? [] : [reply.violation]);
      return;
    }
    const reply = await answerRest(context, { method, url, headers, body });
    const headersToSend = restHeaders(reply, quotaOf(reply.quota?.key ?? 'anonymous'));
    const { status, raw } = reply;
    const answered: ServiceReply =
      raw === undefined
        ? { status, body: reply.body, headers: headersToSend }
        : { status, content: Buffer.from(raw.content), headers: { ...headersToSend, 'content-type': raw.type } };
    finish(reply.operation ?? 'unknown', answered, reply.violations);
  };

  const server: Server = createServer(
    context.faults.wrap((request, response) => {
      answer(request, response).catch((error: unknown) => {
        const what = `the stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
        violations.push({ method: request.method ?? '', path: request.url ?? '', what });
        response.destroy();
      });
    }),
  );
  // Node closes idle connections after 5 s: a client that reuses one at that moment sees a reset that GitHub does not cause.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: base,
    violations,
    log,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
