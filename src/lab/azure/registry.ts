/** The sign-in of container registries: a token of Entra ID for one of the registry's own. Images are another server's matter. */
import type { Directory } from './directory.ts';
import { type Answer, bearer, type Exchange, type Host } from './exchange.ts';
import { type Claims, checkSignature, type KeySet, readJwt, seconds, text } from './jwt.ts';
import type { Resource, Store } from './store.ts';

export const registryDomain = '.azurecr.io';
const type = 'Microsoft.ContainerRegistry/registries';
/** What Docker sends as the name of the user beside a refresh token. */
const nobody = '00000000-0000-0000-0000-000000000000';

export interface RegistryContext {
  readonly store: Store;
  readonly directory: Directory;
  readonly now: () => Date;
  keys(): Promise<KeySet>;
  sign(claims: Claims): Promise<string>;
}

/** The registry of a host, when it exists. */
export function registryOf(store: Store, host: string): Resource | undefined {
  const name = host.endsWith(registryDomain) ? host.slice(0, -registryDomain.length) : '';
  return store.list(type, '').find((each) => each.name.toLowerCase() === name);
}

export function createRegistries(context: RegistryContext): Host {
  return async (exchange) => {
    const { method, url } = exchange;
    const registry = registryOf(context.store, url.hostname);
    if (registry === undefined) return { status: 404, route: 'registry/unknown' };
    if (method === 'POST' && url.pathname === '/oauth2/exchange') return exchangeToken(exchange, registry, context);
    if (url.pathname === '/oauth2/token') return accessToken(exchange, registry, context);
    if (method === 'GET' && url.pathname === '/v2/') return challenge(exchange, context);
    return { status: 404, route: 'unknown', violations: ['unknown route'] };
  };
}

function refusal(route: string, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 401, route, headers, body: { errors: [{ code: 'UNAUTHORIZED', message }] } };
}

async function claimsOf(token: string | undefined, { keys, now }: RegistryContext): Promise<Claims | undefined> {
  const jwt = token === undefined ? undefined : readJwt(token);
  if (jwt === undefined || checkSignature(jwt, await keys()) !== 'good') return undefined;
  return seconds(jwt.claims, 'exp') * 1000 > now().getTime() ? jwt.claims : undefined;
}

async function exchangeToken(exchange: Exchange, registry: Resource, context: RegistryContext): Promise<Answer> {
  const route = 'registry/exchange';
  const form = new URLSearchParams(exchange.body.toString());
  const host = exchange.url.hostname;
  if (form.get('grant_type') !== 'access_token' || form.get('service') !== host) {
    const message = 'The request body needs grant_type=access_token and the name of the registry as service.';
    return { status: 400, route, body: { errors: [{ code: 'BAD_REQUEST', message }] } };
  }
  const claims = await claimsOf(form.get('access_token') ?? undefined, context);
  const audience = claims === undefined ? '' : text(claims, 'aud').replace(/\/$/, '');
  const known = [
    'https://management.azure.com',
    'https://management.core.windows.net',
    'https://containerregistry.azure.net',
  ];
  if (claims === undefined || !known.includes(audience)) return refusal(route, 'authentication required');
  const caller = context.directory.applications.get(text(claims, 'appid').toLowerCase());
  const [, , subscription = ''] = registry.id.split('/');
  const tenantId = context.store.subscriptions.get(subscription.toLowerCase())?.tenantId;
  const who = caller?.clientId ?? '';
  if (caller === undefined || caller.tenantId !== tenantId || (form.get('tenant') ?? tenantId) !== tenantId) {
    return { ...refusal(route, 'authentication required: the tenant is not that of the registry'), who };
  }
  const actions = permitted(caller.objectId, registry, context);
  if (actions.length === 0) return { ...refusal(route, 'authentication required: no role at the registry'), who };
  const issuedAt = Math.floor(context.now().getTime() / 1000);
  const token = await context.sign({
    ...{ iss: 'Azure Container Registry', aud: host, sub: caller.clientId, oid: caller.objectId, jti: `${issuedAt}` },
    ...{ iat: issuedAt, nbf: issuedAt - 900, exp: issuedAt + 3 * 3600, grant_type: 'refresh_token', tenant: tenantId },
  });
  return { status: 200, route, who, body: { refresh_token: token } };
}

function permitted(principalId: string, { id: scope }: Resource, { store }: RegistryContext): string[] {
  const may = (action: string): boolean => store.may({ principalId, scope, action: `${type}/${action}` });
  return [...(may('pull/read') ? ['pull'] : []), ...(may('push/write') ? ['push'] : [])];
}

/** The token service that Docker asks, with the refresh token in the form or as a password. */
async function accessToken(exchange: Exchange, registry: Resource, context: RegistryContext): Promise<Answer> {
  const route = 'registry/token';
  const form = exchange.method === 'POST' ? new URLSearchParams(exchange.body.toString()) : exchange.url.searchParams;
  const basic = /^Basic\s+(\S+)$/i.exec(exchange.headers.authorization ?? '')?.[1];
  const [user, password] = Buffer.from(basic ?? '', 'base64')
    .toString()
    .split(':');
  const token = form.get('refresh_token') ?? (user === nobody ? password : undefined);
  const claims = await claimsOf(token, context);
  if (claims === undefined || claims.aud !== exchange.url.hostname || claims.grant_type !== 'refresh_token') {
    return refusal(route, 'authentication required');
  }
  const allowed = permitted(text(claims, 'oid'), registry, context);
  const access = form.getAll('scope').flatMap((scope) => {
    const [, kind = '', name = '', wanted = ''] = /^([^:]+):(.+):([^:]+)$/.exec(scope) ?? [];
    return [{ type: kind, name, actions: wanted.split(',').filter((each) => allowed.includes(each)) }];
  });
  const issuedAt = Math.floor(context.now().getTime() / 1000);
  const given = await context.sign({
    ...{ iss: 'Azure Container Registry', aud: exchange.url.hostname, sub: claims.sub, access },
    ...{ iat: issuedAt, nbf: issuedAt - 900, exp: issuedAt + 75 * 60, grant_type: 'access_token' },
  });
  return { status: 200, route, who: text(claims, 'sub'), body: { access_token: given } };
}

async function challenge(exchange: Exchange, context: RegistryContext): Promise<Answer> {
  const host = exchange.url.hostname;
  const claims = await claimsOf(bearer(exchange), context);
  const headers = { 'docker-distribution-api-version': 'registry/2.0' };
  if (claims?.aud === host && claims.grant_type === 'access_token') {
    return { status: 200, route: 'registry/base', headers, who: text(claims, 'sub'), body: {} };
  }
  return refusal('registry/base', 'authentication required', {
    ...headers,
    'www-authenticate': `Bearer realm="https://${host}/oauth2/token",service="${host}"`,
  });
}
