/** A plain client that goes through the proxy as jobs do, and an issuer whose tokens may be wrong in any way. */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AzureOptions, type LabAzure, startAzure } from '../../../src/lab/azure/index.ts';
import { createSigner, type Signer } from '../../../src/lab/github/oidc.ts';

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const subscriptionId = '22222222-2222-4222-8222-222222222222';
export const clientId = '33333333-3333-4333-8333-333333333333';
export const issuer = 'https://token.actions.githubusercontent.com';
export const subject = 'repo:acme/infra:environment:dev-plan';
export const audience = 'api://AzureADTokenExchange';
export const subscription = `/subscriptions/${subscriptionId}`;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
  /** JSON body. */
  readonly data: Record<string, unknown>;
}

export interface Ask {
  readonly token?: string;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Laboratory extends AsyncDisposable {
  readonly azure: LabAzure;
  /** Signs whatever it is given. */
  readonly signer: Signer;
  now: Date;
  ask(method: string, url: string, ask?: Ask): Promise<Answer>;
  /** Claims on top of those of a good token; `undefined` leaves one out. */
  assertion(claims?: Readonly<Record<string, unknown>>): string;
  signIn(ask?: { readonly form?: Readonly<Record<string, string>>; readonly tenant?: string }): Promise<Answer>;
  /** An access token of the client. */
  token(scope?: string, client?: string, tenant?: string): Promise<string>;
  /** A call of the resource manager as the client, or as whom the token is of. */
  arm(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
}

export async function startLaboratory(options: Partial<AzureOptions> = {}): Promise<Laboratory> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-azure-'));
  const now = new Date('2026-03-02T10:00:00Z');
  const signer = await createSigner(() => laboratory.now);
  const documents: Readonly<Record<string, unknown>> = {
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/.well-known/jwks` },
    '/.well-known/jwks': signer.jwks,
  };
  const server = createServer((request, response) => {
    const found = documents[request.url ?? ''];
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const azure = await startAzure({ folder, issuer: { baseUrl }, now: () => laboratory.now, ...options });
  const ca = readFileSync(azure.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8');
  const tokens = new Map<string, string>();

  const laboratory: Laboratory = {
    azure,
    signer,
    now,
    ask: (method, url, ask = {}) => send(azure.proxyUrl, ca, method, url, ask),
    assertion(claims = {}) {
      const seconds = Math.floor(laboratory.now.getTime() / 1000);
      const good = { iss: issuer, sub: subject, aud: audience, iat: seconds, nbf: seconds - 300, exp: seconds + 300 };
      return signer.sign({ ...good, ...claims });
    },
    signIn({ form = {}, tenant = tenantId } = {}) {
      return laboratory.ask('POST', `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`, {
        form: {
          grant_type: 'client_credentials',
          client_id: clientId,
          scope: 'https://management.azure.com/.default',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: laboratory.assertion(),
          ...form,
        },
      });
    },
    async token(scope = 'https://management.azure.com/.default', client = clientId, tenant = tenantId) {
      const key = `${scope} ${client}`;
      const kept = tokens.get(key);
      if (kept !== undefined) return kept;
      const { data, text } = await laboratory.signIn({ form: { scope, client_id: client }, tenant });
      if (typeof data.access_token !== 'string') throw new Error(text);
      tokens.set(key, data.access_token);
      return data.access_token;
    },
    async arm(method, path, body, token) {
      const [place, query = 'api-version=2022-12-01'] = path.split('?');
      return laboratory.ask(method, `https://management.azure.com${place}?${query}`, {
        token: token ?? (await laboratory.token()),
        ...(body === undefined ? {} : { body }),
      });
    },
    async [Symbol.asyncDispose]() {
      await azure[Symbol.asyncDispose]();
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  azure.subscription({ subscriptionId, tenantId });
  return laboratory;
}

/** The client of the tests, with a role at the subscription. */
export function addClient(
  { azure }: Laboratory,
  role: string | undefined,
  client = clientId,
  tenant = tenantId,
): string {
  const principalId = azure.application({ clientId: client, tenantId: tenant, federatedCredentials: [{ subject }] });
  if (role !== undefined) azure.assign({ principalId, role, scope: subscription });
  return principalId;
}

function connect(proxyUrl: string, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(proxyUrl);
    const request = requestHttp({ host: hostname, port, method: 'CONNECT', path: `${host}:443` });
    request.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else reject(new Error(`CONNECT ${host}: ${response.statusCode}`));
    });
    request.on('error', reject);
    request.end();
  });
}

async function send(proxyUrl: string, ca: string, method: string, url: string, ask: Ask): Promise<Answer> {
  const [, host = '', path = '/'] = /^https:\/\/([^/]+)(.*)$/.exec(url) ?? [];
  const socket = await connect(proxyUrl, host);
  const { token, body, form, headers = {} } = ask;
  const content = form === undefined ? body && JSON.stringify(body) : new URLSearchParams(form).toString();
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const options = {
    method,
    host,
    path: path === '' ? '/' : path,
    ca,
    socket,
    agent: false,
    servername: host,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(content === undefined ? {} : { 'content-type': type }),
      ...headers,
    },
  };
  return new Promise((resolve, reject) => {
    const request = requestHttps(options, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => {
        const data = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, data });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(content);
  });
}
