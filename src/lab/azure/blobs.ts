/**
 * The blob service of the storage accounts: who may do what with which container, by tokens of Entra ID and roles. The data itself is
 * Azurite's.
 */
import type { Blobs } from './arm-storage.ts';
import type { Azurite } from './azurite.ts';
import type { Directory } from './directory.ts';
import { entraHost } from './entra.ts';
import { type Answer, bearer, type Exchange, type Host } from './exchange.ts';
import { checkSignature, type KeySet, readJwt, seconds, text } from './jwt.ts';
import { containerType, type Json, type Resource, type Store } from './store.ts';

export const blobDomain = '.blob.core.windows.net';

export interface BlobContext {
  readonly store: Store;
  readonly directory: Directory;
  readonly now: () => Date;
  readonly azurite: Azurite;
  keys(): Promise<KeySet>;
}

class BlobRefusal extends Error {
  override readonly name = 'BlobRefusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** For the resource manager: containers are made there. */
export function containersIn(azurite: Azurite): Blobs {
  const version = { 'x-ms-version': '2024-11-04' };
  const ask = async (method: string, account: string, container: string, expected: readonly number[]) => {
    const path = `/${container}?restype=container`;
    const { status } = await azurite.forward(account, { method, path, headers: version, body: Buffer.alloc(0) });
    if (!expected.includes(status)) throw new Error(`Azurite answers ${method} ${path} with status ${status}`);
  };
  return {
    createContainer: (account, container) => ask('PUT', account, container, [201, 409]),
    deleteContainer: (account, container) => ask('DELETE', account, container, [202, 404]),
  };
}

const accountType = 'Microsoft.Storage/storageAccounts';

/** The account of a host, when it exists. */
export function accountOf(store: Store, host: string): Resource | undefined {
  const name = host.endsWith(blobDomain) ? host.slice(0, -blobDomain.length) : '';
  return store.list(accountType, '').find((each) => each.name === name);
}

export function createBlobs(context: BlobContext): Host {
  return async (exchange) => {
    const need = needOf(exchange);
    const route = `blob/${need.name}`;
    let who = '';
    try {
      const account = accountOf(context.store, exchange.url.hostname);
      if (account === undefined)
        throw new BlobRefusal(404, 'ResourceNotFound', 'The specified account does not exist.');
      checkWay(exchange, account);
      const caller = await authenticate(exchange, account, context);
      who = caller.clientId;
      const id = `${account.id}/blobServices/default/containers/${need.container}`;
      const scope = need.container === '' ? account.id : id;
      const { kind, action } = need;
      if (!context.store.may({ principalId: caller.objectId, scope, kind, action })) {
        throw new BlobRefusal(
          403,
          'AuthorizationPermissionMismatch',
          'This request is not authorized to perform this operation using this permission.',
        );
      }
      if (need.name === 'create-container') {
        return { status: 501, route, who, violations: ['containers are made through the resource manager here'] };
      }
      if (need.container !== '' && context.store.get(id) === undefined) {
        throw new BlobRefusal(404, 'ContainerNotFound', 'The specified container does not exist.');
      }
      const path = `${exchange.url.pathname}${exchange.url.search}`;
      const { method, headers, body } = exchange;
      return { ...(await context.azurite.forward(account.name, { method, headers, body, path })), route, who };
    } catch (error) {
      if (!(error instanceof BlobRefusal)) throw error;
      return refused(error, route, who);
    }
  };
}

function refused({ status, code, message, headers }: BlobRefusal, route: string, who: string): Answer {
  const xml = `\uFEFF<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return {
    status,
    content: Buffer.from(xml),
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code, ...headers },
    route,
    who,
  };
}

interface Need {
  readonly name: string;
  readonly container: string;
  readonly kind: 'actions' | 'dataActions';
  readonly action: string;
}

/** Which permission a request takes, by the table of permissions in the reference of the blob service. */
function needOf({ method, url }: Exchange): Need {
  const [, container = '', ...blob] = url.pathname.split('/');
  const comp = url.searchParams.get('comp') ?? '';
  const reads = method === 'GET' || method === 'HEAD';
  if (blob.join('/') === '') {
    if (container !== '' && comp === 'list') return data('list-blobs', container, 'read');
    const verb = reads ? 'read' : method === 'DELETE' ? 'delete' : 'write';
    const made = method === 'PUT' && comp === '' ? 'create-container' : `${verb}-container`;
    const name = container === '' ? 'account' : made;
    return { name, container, kind: 'actions', action: `${containerType}/${verb}` };
  }
  if (reads) return data('read', container, 'read');
  if (method === 'DELETE') return data('delete', container, 'delete');
  return data(comp === 'lease' ? 'lease' : 'write', container, 'write');
}

const data = (name: string, container: string, verb: string): Need => ({
  name,
  container,
  kind: 'dataActions',
  action: `${containerType}/blobs/${verb}`,
});

/** By which network and with what kind of credential. */
function checkWay({ url, headers }: Exchange, account: Resource): void {
  const properties = account.body.properties as Json;
  const rules = properties.networkAcls as Json | undefined;
  if (properties.publicNetworkAccess === 'Disabled' || rules?.defaultAction === 'Deny') {
    throw new BlobRefusal(403, 'AuthorizationFailure', 'This request is not authorized to perform this operation.');
  }
  const keyed = /^SharedKey(Lite)?\s/i.test(headers.authorization ?? '') || url.searchParams.has('sig');
  if (!keyed) return;
  if (properties.allowSharedKeyAccess === false) {
    const message = 'Key based authentication is not permitted on this storage account.';
    throw new BlobRefusal(403, 'KeyBasedAuthenticationNotPermitted', message);
  }
  const message = 'Server failed to authenticate the request: the laboratory takes no shared keys.';
  throw new BlobRefusal(403, 'AuthenticationFailed', message);
}

async function authenticate(exchange: Exchange, account: Resource, { directory, store, now, keys }: BlobContext) {
  const [, , subscription = ''] = account.id.split('/');
  const tenantId = store.subscriptions.get(subscription.toLowerCase())?.tenantId ?? '';
  const challenge = {
    'www-authenticate': `Bearer authorization_uri=https://${entraHost}/${tenantId}/oauth2/authorize resource_id=https://storage.azure.com`,
  };
  const token = bearer(exchange);
  if (token === undefined) {
    const message =
      'Server failed to authenticate the request. Please refer to the information in the www-authenticate header.';
    throw new BlobRefusal(401, 'NoAuthenticationInformation', message, challenge);
  }
  const invalid = (message: string): BlobRefusal =>
    new BlobRefusal(401, 'InvalidAuthenticationInfo', message, challenge);
  const jwt = readJwt(token);
  if (jwt === undefined || checkSignature(jwt, await keys()) !== 'good') throw invalid('Signature validation failed.');
  const audience = text(jwt.claims, 'aud').replace(/\/$/, '');
  if (audience !== 'https://storage.azure.com' && audience !== `https://${exchange.url.hostname}`) {
    throw invalid('Audience validation failed. Audience did not match.');
  }
  if (seconds(jwt.claims, 'exp') * 1000 <= now().getTime()) {
    throw invalid('Lifetime validation failed. The token is expired.');
  }
  if (text(jwt.claims, 'tid') !== tenantId) throw invalid('Issuer validation failed. Issuer did not match.');
  const caller = directory.applications.get(text(jwt.claims, 'appid').toLowerCase());
  if (caller === undefined) throw invalid('The principal of the token is gone.');
  return caller;
}
