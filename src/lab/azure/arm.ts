/**
 * Azure Resource Manager: who asks, what they may do, which operation it is, and whether request and answer are as the API
 * describes them.
 */
import type { ArmCall, ArmHandler, ArmReply } from './arm-call.ts';
import { ArmRefusal, armErrorBody, canonical, lastOf } from './arm-call.ts';
import { type ArmOperation, checkAnswer, checkRequest, findOperation } from './arm-contract.ts';
import { findGeneric } from './arm-generic.ts';
import { requireUnlocked } from './arm-locks.ts';
import type { Application, Directory, Visibility } from './directory.ts';
import { entraHost } from './entra.ts';
import { type Answer, bearer, type Exchange, type Host, isGuid } from './exchange.ts';
import { checkSignature, type KeySet, readJwt, seconds, text } from './jwt.ts';
import type { Json, Store, Subscription } from './store.ts';

export const armHost = 'management.azure.com';

export interface ArmContext {
  readonly store: Store;
  readonly directory: Directory;
  readonly visibility: Visibility;
  readonly now: () => Date;
  keys(): Promise<KeySet>;
  readonly handlers: Readonly<Record<string, ArmHandler>>;
}

const audiences = /^https:\/\/management\.(azure\.com|core\.windows\.net)\/?$/;

export function createArm(context: ArmContext): Host {
  return async (exchange) => {
    const path = normalised(exchange.url.pathname);
    const found = findOperation(exchange.method, path) ?? findGeneric(exchange.method, path);
    const route = found?.operation.id ?? 'unknown';
    let who = '';
    try {
      const caller = await authenticate(exchange, context);
      who = caller.clientId;
      if (found === undefined) {
        const message = `No HTTP resource was found that matches the request URI '${exchange.url.href}'.`;
        throw new ArmRefusal(404, 'InvalidResourceType', message);
      }
      const { operation, values } = found;
      const wrong: string[] = [];
      checkVersion(exchange, operation, wrong);
      const subscription = subscriptionOf(path, caller, operation, context);
      const body = jsonBody(exchange);
      wrong.push(...checkRequest(operation, exchange.url.searchParams, body));
      const call: ArmCall = {
        store: context.store,
        directory: context.directory,
        visibility: context.visibility,
        now: context.now,
        caller,
        subscription,
        path,
        values,
        query: exchange.url.searchParams,
        body: body ?? {},
      };
      authorize(call, operation);
      requireUnlocked(call, operation);
      const reply = await handlerOf(operation, context)(call);
      wrong.push(...checkAnswer(operation, reply.status, reply.body));
      return { ...reply, headers: { ...common(), ...reply.headers }, route, who, violations: wrong };
    } catch (error) {
      if (!(error instanceof ArmRefusal)) throw error;
      const reply: ArmReply = { status: error.status, body: armErrorBody(error.code, error.message) };
      const headers = { ...common(), 'x-ms-failure-cause': 'gateway', ...error.headers };
      return { ...reply, headers, route, who, violations: found === undefined ? ['unknown route'] : [] };
    }
  };
}

function handlerOf(operation: ArmOperation, { handlers }: ArmContext): ArmHandler {
  const handler = handlers[operation.id];
  if (handler === undefined) throw new Error(`${operation.id} has no handler`);
  return handler;
}

let counter = 0;
/** Headers of each answer; ids only have to differ. */
function common(): Record<string, string> {
  counter += 1;
  const id = `00000000-0000-4000-8000-${String(counter).padStart(12, '0')}`;
  return { 'x-ms-request-id': id, 'x-ms-correlation-request-id': id, 'cache-control': 'no-cache' };
}

/** Clients encode the slashes of a scope and put two where one belongs; the service takes both. */
function normalised(pathname: string): string {
  const plain = decodeURIComponent(pathname).replace(/\/{2,}/g, '/');
  return canonical(plain.length > 1 ? plain.replace(/\/$/, '') : plain);
}

async function authenticate(exchange: Exchange, context: ArmContext): Promise<Application> {
  const challenge = (error: string, description: string, tenant = 'common') => ({
    'www-authenticate': `Bearer authorization_uri="https://${entraHost}/${tenant}", error="${error}", error_description="${description}"`,
  });
  const refuse = (code: string, message: string): ArmRefusal =>
    new ArmRefusal(401, code, message, challenge('invalid_token', message));
  const token = bearer(exchange);
  if (token === undefined) {
    throw refuse('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  }
  const jwt = readJwt(token);
  if (jwt === undefined || checkSignature(jwt, await context.keys()) !== 'good') {
    throw refuse('InvalidAuthenticationToken', 'The access token is invalid.');
  }
  const { claims } = jwt;
  if (!audiences.test(text(claims, 'aud'))) {
    throw refuse(
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${text(claims, 'aud')}'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.core.windows.net','https://management.azure.com/','https://management.azure.com'.`,
    );
  }
  const until = seconds(claims, 'exp');
  const now = context.now();
  if (until * 1000 <= now.getTime()) {
    throw refuse(
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${new Date(until * 1000).toISOString()}' is earlier than current UTC time '${now.toISOString()}'.`,
    );
  }
  const caller = context.directory.applications.get(text(claims, 'appid').toLowerCase());
  if (caller === undefined) throw refuse('InvalidAuthenticationToken', 'The principal of the access token is gone.');
  return caller;
}

/** A version that the operation does not have is refused, and a mistake of the client or of the laboratory. */
function checkVersion({ url }: Exchange, operation: ArmOperation, wrong: string[]): void {
  const version = url.searchParams.get('api-version');
  if (version === null) {
    const message = 'The api-version query parameter (?api-version=) is required for all requests.';
    throw new ArmRefusal(400, 'MissingApiVersionParameter', message);
  }
  // Other resources have a version each, and the laboratory has no list of those.
  if (operation.versions.length > 0 && !operation.versions.includes(version)) {
    wrong.push(`${operation.id} is not known in api-version ${version}`);
  }
}

function subscriptionOf(
  path: string,
  caller: Application,
  operation: ArmOperation,
  { store }: ArmContext,
): Subscription | undefined {
  const id = /^\/subscriptions\/([^/]+)/i.exec(path)?.[1];
  if (id === undefined) return undefined;
  if (!isGuid(id)) {
    throw new ArmRefusal(
      400,
      'InvalidSubscriptionId',
      `The provided subscription identifier '${id}' is malformed or invalid.`,
    );
  }
  const subscription = store.subscriptions.get(id.toLowerCase());
  const unknown = new ArmRefusal(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);
  if (subscription === undefined) throw unknown;
  if (subscription.tenantId.toLowerCase() !== caller.tenantId.toLowerCase()) {
    const [wrong, right] = [caller.tenantId, subscription.tenantId].map((each) => `https://sts.windows.net/${each}/`);
    const message = `The access token is from the wrong issuer '${wrong}'. It must match the tenant '${right}' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${subscription.tenantId}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`;
    throw new ArmRefusal(401, 'InvalidAuthenticationTokenTenant', message, {
      'www-authenticate': `Bearer authorization_uri="https://login.windows.net/${subscription.tenantId}", error="invalid_token", error_description="The access token is from the wrong issuer."`,
    });
  }
  // Who has no role in a subscription does not learn that it exists.
  if (operation.id === 'Subscriptions_Get' && !store.mayEnter(caller.objectId, id)) throw unknown;
  if (subscription.state === 'Disabled' && operation.method !== 'GET') {
    throw new ArmRefusal(
      409,
      'ReadOnlyDisabledSubscription',
      `The subscription '${id}' is disabled and therefore marked as read only. You cannot perform any write actions on this subscription until it is re-enabled.`,
    );
  }
  return subscription;
}

function authorize(call: ArmCall, operation: ArmOperation): void {
  if (operation.action === undefined) return;
  const { caller, path, store } = call;
  const scope = scopeOf(path, operation);
  const assigned = lastOf(String((call.body.properties as Json | undefined)?.roleDefinitionId ?? '')) || undefined;
  const existing = store.assignments.get(path.toLowerCase())?.role.name;
  const role = operation.method === 'DELETE' ? existing : assigned;
  if (
    store.may({
      principalId: caller.objectId,
      action: operation.action,
      scope,
      ...(role === undefined ? {} : { role }),
    })
  )
    return;
  throw new ArmRefusal(
    403,
    'AuthorizationFailed',
    `The client '${caller.clientId}' with object id '${caller.objectId}' does not have authorization to perform action '${operation.action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

/** What a role has to be given for: the resource, or for a list what it is below. */
function scopeOf(path: string, operation: ArmOperation): string {
  switch (operation.scope) {
    case 'parent':
      return path.slice(0, path.lastIndexOf('/'));
    case 'group':
    case 'subscription':
      return path.replace(/\/providers\/.*$/i, '');
    case 'owner':
      return path.replace(/\/providers\/Microsoft\.Authorization\/[^/]+(\/[^/]+)?$/i, '') || '/';
    case undefined:
      return path;
  }
}

function jsonBody({ body, headers }: Exchange): Json | undefined {
  if (body.length === 0) return undefined;
  const invalid = new ArmRefusal(
    400,
    'InvalidRequestContent',
    'The request content was invalid and could not be deserialized.',
  );
  if (!(headers['content-type'] ?? '').includes('json')) throw invalid;
  try {
    const value: unknown = JSON.parse(body.toString());
    if (value !== null && typeof value === 'object') return value as Json;
  } catch {
    // Told below.
  }
  throw invalid;
}

export type { Answer };
