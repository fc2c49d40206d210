/**
 * Entra ID as a workload meets it: it takes a token of an issuer outside (a client assertion) and gives access tokens.
 * Protocol: OAuth 2.0 client credentials with RFC 7523; claims of the tokens as Microsoft documents them for version 1.0.
 */
import { randomUUID } from 'node:crypto';
import { stableUuid } from '../github/identity.ts';
import { createSigner, type Signer } from '../github/oidc.ts';
import type { Application, Directory, FederatedCredential, Propagation, Tenant, Visibility } from './directory.ts';
import { type AadstsCode, entraErrorBody, entraErrors } from './entra-errors.ts';
import { type Answer, type Exchange, type Host, isGuid } from './exchange.ts';
import { type Claims, checkSignature, type Jwt, type KeySet, readJwt, seconds, text } from './jwt.ts';

export const entraHost = 'login.microsoftonline.com';

/** Resources that each directory knows: what a scope may ask for. */
const resources: readonly RegExp[] = [
  /^https:\/\/management\.azure\.com$/,
  /^https:\/\/management\.core\.windows\.net$/,
  /^https:\/\/graph\.microsoft\.com$/,
  /^https:\/\/vault\.azure\.net$/,
  /^https:\/\/storage\.azure\.com$/,
  /^https:\/\/[a-z0-9]{3,24}\.blob\.core\.windows\.net$/,
  /^https:\/\/containerregistry\.azure\.net$/,
];

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Clocks may differ by this much. */
const skewS = 300;

export interface Entra {
  readonly host: Host;
  /** What resources verify the tokens with. */
  keys(): Promise<KeySet>;
  /** Signs with the same key, for services that give tokens of their own. */
  sign(claims: Claims): Promise<string>;
}

export interface EntraContext {
  readonly directory: Directory;
  readonly now: () => Date;
  /** Lifetime of access tokens in seconds. */
  readonly lifetimeS: () => number;
  readonly propagation: () => Propagation;
  readonly visibility: Visibility;
  /** The JSON that an issuer serves. @throws {Error} when it does not. */
  fetchJson(url: URL): Promise<unknown>;
}

class EntraRefusal extends Error {
  override readonly name = 'EntraRefusal';
  readonly code: AadstsCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: AadstsCode, values: Readonly<Record<string, string>> = {}) {
    super(`AADSTS${code}`);
    this.code = code;
    this.values = values;
  }
}

export function createEntra(context: EntraContext): Entra {
  // A key takes longer to make than all else at the start, so nobody waits for it before the first token.
  let made: Promise<Signer> | undefined;
  const signer = (): Promise<Signer> => {
    made ??= createSigner(context.now);
    return made;
  };
  const keys = async (): Promise<KeySet> => (await signer()).jwks as KeySet;

  const host: Host = async (exchange) => {
    const { method, url } = exchange;
    const [, first = '', ...rest] = url.pathname.split('/');
    const route = rest.join('/');
    if (method === 'GET' && first === 'common' && route === 'discovery/instance') return instanceDiscovery(url);
    if (method === 'GET' && route === 'v2.0/.well-known/openid-configuration')
      return discovery(context.directory, first);
    if (method === 'GET' && route === 'discovery/v2.0/keys') {
      return { status: 200, body: await keys(), route: 'entra/keys' };
    }
    if (method === 'POST' && route === 'oauth2/v2.0/token') {
      return tokenAnswer(exchange, first, context, await signer());
    }
    return { status: 404, route: 'unknown', violations: ['unknown route'] };
  };
  return { host, keys, sign: async (claims) => (await signer()).sign(claims) };
}

function instanceDiscovery(url: URL): Answer {
  const authority = url.searchParams.get('authorization_endpoint') ?? '';
  const tenant = /^https:\/\/[^/]+\/([^/]+)/.exec(authority)?.[1] ?? 'common';
  return {
    status: 200,
    route: 'entra/instance-discovery',
    body: {
      tenant_discovery_endpoint: `https://${entraHost}/${tenant}/v2.0/.well-known/openid-configuration`,
      'api-version': '1.1',
      metadata: [
        {
          preferred_network: entraHost,
          preferred_cache: 'login.windows.net',
          aliases: [entraHost, 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
        },
      ],
    },
  };
}

/** Names that stand for any directory. */
const anyDirectory = new Set(['common', 'organizations', 'consumers']);

function discovery(directory: Directory, tenant: string): Answer {
  const route = 'entra/discovery';
  const known = directory.tenants.get(tenant.toLowerCase());
  if (known === undefined && !anyDirectory.has(tenant)) {
    const code = isGuid(tenant) ? 90002 : 900023;
    return { status: 400, route, body: entraErrorBody(code, { tenant }, new Date()) };
  }
  const base = `https://${entraHost}/${tenant}`;
  return {
    status: 200,
    route,
    body: {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ['query', 'fragment', 'form_post'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: `https://${entraHost}/${known?.tenantId ?? '{tenantid}'}/v2.0`,
      request_uri_parameter_supported: false,
      userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      http_logout_supported: true,
      frontchannel_logout_supported: true,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'tid', 'ver'],
      kerberos_endpoint: `${base}/kerberos`,
      tenant_region_scope: known === undefined ? null : 'EU',
      cloud_instance_name: 'microsoftonline.com',
      cloud_graph_host_name: 'graph.windows.net',
      msgraph_host: 'graph.microsoft.com',
      rbac_url: 'https://pas.windows.net',
    },
  };
}

async function tokenAnswer(exchange: Exchange, tenant: string, context: EntraContext, signer: Signer): Promise<Answer> {
  const form = new URLSearchParams(exchange.body.toString());
  const who = form.get('client_id') ?? '';
  const route = 'entra/token';
  // Nothing may keep a token.
  const headers = { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' };
  const type = exchange.headers['content-type'] ?? '';
  const wrong = type.startsWith('application/x-www-form-urlencoded') ? [] : [`the body is sent as "${type}"`];
  try {
    const { application, resource } = await admit(form, tenant, context);
    const lifetimeS = context.lifetimeS();
    const body = {
      token_type: 'Bearer',
      expires_in: lifetimeS,
      ext_expires_in: lifetimeS,
      access_token: signer.sign(accessClaims(application, resource, context.now(), lifetimeS)),
    };
    return { status: 200, body, headers, route, who, violations: wrong };
  } catch (error) {
    if (!(error instanceof EntraRefusal)) throw error;
    const correlation = exchange.headers['client-request-id'];
    const values = { ...error.values, ...(correlation === undefined ? {} : { correlation }) };
    const body = entraErrorBody(error.code, values, context.now());
    return { status: entraErrors[error.code].status, body, headers, route, who, violations: wrong };
  }
}

interface Admission {
  readonly application: Application;
  /** The audience of the token. */
  readonly resource: string;
}

/** In the order in which the real one answers, as far as that is known. */
async function admit(form: URLSearchParams, tenant: string, context: EntraContext): Promise<Admission> {
  const { directory } = context;
  const known = directory.tenants.get(tenant.toLowerCase());
  if (known === undefined) throw new EntraRefusal(isGuid(tenant) ? 90002 : 900023, { tenant });
  for (const parameter of ['grant_type', 'client_id', 'scope']) {
    if (!form.get(parameter)) throw new EntraRefusal(900144, { parameter });
  }
  const grant = form.get('grant_type') ?? '';
  if (grant !== 'client_credentials') throw new EntraRefusal(70003, { grant });
  const application = applicationOf(directory, known, form.get('client_id') ?? '');
  const assertion = form.get('client_assertion');
  if (form.has('client_secret')) throw new EntraRefusal(7000215, { client: application.clientId });
  if (!assertion || form.get('client_assertion_type') !== assertionType) throw new EntraRefusal(7000218);
  const resource = resourceOf(form.get('scope') ?? '', known);
  const jwt = readJwt(assertion);
  if (jwt === undefined) throw new EntraRefusal(50027);
  matchCredential(jwt, application, context);
  await checkAssertion(jwt, context);
  return { application, resource };
}

function applicationOf(directory: Directory, tenant: Tenant, client: string): Application {
  const found = directory.applications.get(client.toLowerCase());
  if (found === undefined || found.tenantId.toLowerCase() !== tenant.tenantId.toLowerCase()) {
    throw new EntraRefusal(700016, { client, directory: tenant.displayName });
  }
  if (found.disabled === true) throw new EntraRefusal(7000112, { client, name: found.displayName });
  return found;
}

function resourceOf(scopes: string, tenant: Tenant): string {
  const scope = scopes.split(' ').find((each) => /^https?:\/\//.test(each) || each.includes('/.default')) ?? scopes;
  if (!scope.endsWith('/.default')) throw new EntraRefusal(1002012, { scope });
  const resource = scope.slice(0, -'/.default'.length);
  // A slash of the resource's own name stays: `https://management.core.windows.net//.default`.
  if (!resources.some((known) => known.test(resource.replace(/\/$/, '')))) {
    throw new EntraRefusal(500011, { resource, directory: tenant.displayName });
  }
  return resource;
}

/** Subject and issuer of the assertion have to be one of those that the application trusts. */
function matchCredential({ claims }: Jwt, application: Application, context: EntraContext): void {
  const { visibility, propagation } = context;
  const values = { client: application.clientId, name: application.displayName };
  const trusted = [...application.credentials.values()].filter((each) =>
    visibility.seen(each, propagation().credentialAttempts),
  );
  if (trusted.length === 0) throw new EntraRefusal(70025, values);
  const [issuer, subject, audience] = [text(claims, 'iss'), text(claims, 'sub'), audienceOf(claims.aud)];
  const ofIssuer = trusted.filter((each) => each.issuer === issuer);
  if (ofIssuer.length === 0) throw new EntraRefusal(700211, { issuer });
  const ofSubject = ofIssuer.filter((each) => each.subject === subject);
  if (ofSubject.length === 0) {
    const alike = ofIssuer.some((each: FederatedCredential) => each.subject.toLowerCase() === subject.toLowerCase());
    throw new EntraRefusal(alike ? 7002138 : 700213, { subject });
  }
  if (!ofSubject.some(({ audiences }) => audiences.includes(audience))) throw new EntraRefusal(700212, { audience });
}

const audienceOf = (value: unknown): string => String(Array.isArray(value) ? value[0] : (value ?? ''));

/** Signature by the issuer's own keys, and the time. */
async function checkAssertion(jwt: Jwt, context: EntraContext): Promise<void> {
  const issuer = text(jwt.claims, 'iss');
  let keys: KeySet;
  try {
    const base = issuer.replace(/\/$/, '');
    const document = (await context.fetchJson(new URL(`${base}/.well-known/openid-configuration`))) as {
      readonly issuer?: unknown;
      readonly jwks_uri?: unknown;
    };
    keys = (await context.fetchJson(new URL(String(document.jwks_uri)))) as KeySet;
    if (document.issuer !== issuer || !Array.isArray(keys.keys)) throw new Error('not the documents of the issuer');
  } catch {
    throw new EntraRefusal(90061);
  }
  const signature = checkSignature(jwt, keys);
  if (signature === 'unknown-key') throw new EntraRefusal(7000272, { kid: String(jwt.header.kid ?? ''), issuer });
  if (signature === 'bad') throw new EntraRefusal(700027);
  const now = context.now();
  const nowS = now.getTime() / 1000;
  const [from, until] = [seconds(jwt.claims, 'nbf'), seconds(jwt.claims, 'exp')];
  if (nowS < from - skewS || nowS > until) {
    const shown = (value: number): string => new Date(value * 1000).toISOString();
    throw new EntraRefusal(700024, { now: now.toISOString(), from: shown(from), until: shown(until) });
  }
}

function accessClaims(application: Application, resource: string, now: Date, lifetimeS: number) {
  const { clientId, objectId, tenantId } = application;
  const issuer = `https://sts.windows.net/${tenantId}/`;
  const issuedAt = Math.floor(now.getTime() / 1000);
  return {
    aud: resource,
    iss: issuer,
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + lifetimeS,
    aio: stableUuid('aio', clientId).replaceAll('-', ''),
    appid: clientId,
    appidacr: '2',
    idp: issuer,
    idtyp: 'app',
    oid: objectId,
    sub: objectId,
    tid: tenantId,
    uti: randomUUID(),
    ver: '1.0',
  };
}
