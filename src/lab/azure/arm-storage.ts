/** Operations on storage accounts, their blob service and its containers. */
import { createHash } from 'node:crypto';
import { type ArmCall, type ArmHandler, ArmRefusal, keep, parentOf, region, requireGroup, requireParent, requireResource, value } from './arm-call.ts'; // biome-ignore format: one line
import { requireRegistered } from './arm-groups.ts';
import { containerType, type Json, type Resource } from './store.ts';

const type = 'Microsoft.Storage/storageAccounts';
const serviceType = `${type}/blobServices`;

/** Where the data of containers really is. */
export interface Blobs {
  createContainer(account: string, container: string): Promise<void>;
  deleteContainer(account: string, container: string): Promise<void>;
}

export interface StorageSettings {
  /** Absent: containers exist, and nothing can be put into them. */
  readonly blobs: Blobs | undefined;
  /** Names of accounts that somebody else in the world has. */
  readonly takenNames: ReadonlySet<string>;
  /** How often a client has to ask until a new account is there. */
  readonly creationPolls: number;
}

const validName = /^[a-z0-9]{3,24}$/;
const isObject = (each: unknown): each is Json => each !== null && typeof each === 'object' && !Array.isArray(each);

/** What was sent on top of what was there, setting by setting. */
function merged(before: Json, change: Json): Json {
  const result = { ...before };
  for (const [key, each] of Object.entries(change)) {
    const old = result[key];
    result[key] = isObject(old) && isObject(each) ? merged(old, each) : each;
  }
  return result;
}

/** Accounts that are still being made: how often that has to be asked, by id of the operation. */
interface Birth {
  readonly account: string;
  left: number;
}

/** What each account has that is not asked for. */
export function bornWith(name: string, location: string, created: string): Json {
  const host = (service: string): string => `https://${name}.${service}.core.windows.net/`;
  return {
    minimumTlsVersion: 'TLS1_0',
    allowBlobPublicAccess: false,
    supportsHttpsTrafficOnly: true,
    networkAcls: { bypass: 'AzureServices', virtualNetworkRules: [], ipRules: [], defaultAction: 'Allow' },
    encryption: {
      services: {
        file: { keyType: 'Account', enabled: true, lastEnabledTime: created },
        blob: { keyType: 'Account', enabled: true, lastEnabledTime: created },
      },
      keySource: 'Microsoft.Storage',
    },
    accessTier: 'Hot',
    privateEndpointConnections: [],
    keyCreationTime: { key1: created, key2: created },
    creationTime: created,
    primaryEndpoints: {
      dfs: host('dfs'),
      web: host('z28.web'),
      blob: host('blob'),
      queue: host('queue'),
      table: host('table'),
      file: host('file'),
    },
    primaryLocation: location,
    statusOfPrimary: 'available',
    provisioningState: 'Creating',
  };
}

export function createStorageHandlers(settings: StorageSettings): Readonly<Record<string, ArmHandler>> {
  const births = new Map<string, Birth>();

  const ownerOf = (call: ArmCall, name: string): Resource | undefined =>
    call.store.list(type, '').find((each) => each.name === name);

  const checkName = (
    call: ArmCall,
    name: string,
  ): { readonly reason: string; readonly message: string } | undefined => {
    if (!validName.test(name)) {
      return {
        reason: 'AccountNameInvalid',
        message: `${name} is not a valid storage account name. Storage account name must be between 3 and 24 characters in length and use numbers and lower-case letters only.`,
      };
    }
    if (settings.takenNames.has(name) || ownerOf(call, name) !== undefined) {
      return { reason: 'AlreadyExists', message: `The storage account named ${name} is already taken.` };
    }
    return undefined;
  };

  const create = (call: ArmCall) => {
    const { store, path, body, subscription } = call;
    requireGroup(call, path);
    requireRegistered(subscription, 'Microsoft.Storage');
    const name = value(call, 'accountName');
    const before = store.get(path);
    const location = region(body.location);
    if (before !== undefined) return change(before, body, location);
    const taken = checkName(call, name);
    if (taken?.reason === 'AccountNameInvalid') throw new ArmRefusal(400, taken.reason, taken.message);
    if (taken !== undefined) {
      const own = ownerOf(call, name)?.id.toLowerCase().startsWith(`/subscriptions/${subscription?.subscriptionId}/`.toLowerCase()); // biome-ignore format: one line
      throw own
        ? new ArmRefusal(
            409,
            'StorageAccountInAnotherResourceGroup',
            `The account ${name} is already in another resource group in this subscription.`,
          )
        : new ArmRefusal(409, 'StorageAccountAlreadyTaken', taken.message);
    }
    const sku = body.sku as { readonly name: string };
    const shown: Json = {
      id: path,
      name,
      type,
      location,
      tags: body.tags ?? {},
      sku: { name: sku.name, tier: sku.name.startsWith('Premium') ? 'Premium' : 'Standard' },
      kind: body.kind,
      ...(body.identity === undefined ? {} : { identity: body.identity }),
      properties: merged(bornWith(name, location, call.now().toISOString()), (body.properties ?? {}) as Json),
    };
    keep(store, { id: path, name, type, body: shown });
    const id = createHash('sha256').update(`${path}#${births.size}`).digest('hex').slice(0, 32);
    births.set(id, { account: path, left: settings.creationPolls });
    const version = call.query.get('api-version') ?? '';
    const operation = `/subscriptions/${subscription?.subscriptionId}/providers/Microsoft.Storage/locations/${location}/asyncoperations/${id}`;
    return {
      status: 202,
      headers: { location: `https://management.azure.com${operation}?monitor=true&api-version=${version}`, 'retry-after': '0' }, // biome-ignore format: one line
    };
  };

  const change = (account: Resource, body: Json, location?: string) => {
    if (location !== undefined && account.body.location !== location) {
      const message = `The resource '${account.name}' already exists in location '${String(account.body.location)}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`;
      throw new ArmRefusal(409, 'InvalidResourceLocation', message);
    }
    const { properties = {}, tags, sku } = body as { properties?: Json; tags?: Json; sku?: { name: string } };
    account.body = {
      ...account.body,
      ...(tags === undefined ? {} : { tags }),
      ...(sku === undefined ? {} : { sku: { name: sku.name, tier: sku.name.startsWith('Premium') ? 'Premium' : 'Standard' } }), // biome-ignore format: one line
      properties: merged(account.body.properties as Json, properties),
    };
    return { status: 200, body: account.body };
  };

  /** The account of a child, once it is whole. */
  const accountOf = (call: ArmCall, childType: string): Resource => {
    const account = requireParent(call, call.path.replace(/\/blobServices(\/.*)?$/i, ''), childType);
    if ((account.body.properties as Json).provisioningState === 'Succeeded') return account;
    const message = "The storage account provisioning state must be 'Succeeded' before executing the operation.";
    throw new ArmRefusal(409, 'StorageAccountIsNotProvisioned', message);
  };

  const serviceOf = (call: ArmCall, account: Resource): Json =>
    call.store.get(`${account.id}/blobServices/default`)?.body ?? {
      sku: account.body.sku,
      id: `${account.id}/blobServices/default`,
      name: 'default',
      type: serviceType,
      properties: {
        cors: { corsRules: [] },
        deleteRetentionPolicy: { allowPermanentDelete: false, enabled: false },
      },
    };

  const containerOf = (call: ArmCall): Resource => {
    requireResource(call, call.path.replace(/\/blobServices\/.*$/i, ''));
    const found = call.store.get(call.path);
    if (found !== undefined) return found;
    throw new ArmRefusal(404, 'ContainerNotFound', 'The specified container does not exist.');
  };

  const putContainer = async (call: ArmCall) => {
    const account = accountOf(call, containerType);
    const name = value(call, 'containerName');
    if (!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      throw new ArmRefusal(400, 'InvalidResourceName', 'The specified resource name contains invalid characters.');
    }
    const given = (call.body.properties ?? {}) as Json;
    const open = (account.body.properties as Json).allowBlobPublicAccess === true;
    if (!open && (given.publicAccess ?? 'None') !== 'None') {
      throw new ArmRefusal(409, 'PublicAccessNotPermitted', 'Public access is not permitted on this storage account.');
    }
    const before = call.store.get(call.path);
    if (before === undefined) await settings.blobs?.createContainer(account.name, name);
    const old = (before?.body.properties ?? {}) as Json;
    const properties: Json = {
      immutabilityPolicy: undefined,
      leaseStatus: 'Unlocked',
      leaseState: 'Available',
      defaultEncryptionScope: '$account-encryption-key',
      denyEncryptionScopeOverride: false,
      publicAccess: 'None',
      hasImmutabilityPolicy: false,
      hasLegalHold: false,
      lastModifiedTime: call.now().toISOString(),
      ...old,
      ...given,
    };
    delete properties.immutabilityPolicy;
    const body = { id: call.path, name, type: containerType, properties };
    keep(call.store, { id: call.path, name, type: containerType, body });
    return { status: before === undefined ? 201 : 200, body };
  };

  const remove = async (call: ArmCall) => {
    const there = call.store.get(call.path);
    const containers = call.store.list(containerType, call.path);
    for (const each of containers) {
      await settings.blobs?.deleteContainer(each.id.split('/')[8] ?? '', each.name);
    }
    call.store.remove(call.path);
    return { status: there === undefined ? 204 : 200 };
  };

  return {
    StorageAccounts_CheckNameAvailability(call) {
      const problem = checkName(call, String(call.body.name));
      return {
        status: 200,
        body: problem === undefined ? { nameAvailable: true } : { nameAvailable: false, ...problem },
      };
    },
    StorageAccounts_List: ({ store, path }) => ({
      status: 200,
      body: { value: store.list(type, path.replace(/\/providers\/.*/i, '')).map(({ body }) => body) },
    }),
    StorageAccounts_ListByResourceGroup(call) {
      requireGroup(call, call.path);
      const inside = call.store.list(type, call.path.replace(/\/providers\/.*/i, ''));
      return { status: 200, body: { value: inside.map(({ body }) => body) } };
    },
    StorageAccounts_GetProperties: (call) => ({ status: 200, body: requireResource(call, call.path).body }),
    StorageAccounts_Create: create,
    StorageAccounts_Update: (call) => change(requireResource(call, call.path), call.body),
    StorageAccounts_Delete: remove,
    StorageAccounts_ListKeys(call) {
      const account = requireResource(call, call.path.slice(0, call.path.lastIndexOf('/')));
      const key = (name: string) => ({
        keyName: name,
        // Nothing opens with it: the stand-in takes no shared keys.
        value: createHash('sha512').update(`${account.id}#${name}`).digest('base64'),
        permissions: 'Full',
      });
      return { status: 200, body: { keys: [key('key1'), key('key2')] } };
    },
    StorageAccounts_OperationResult(call) {
      const birth = births.get(value(call, 'operationId'));
      const account = birth === undefined ? undefined : call.store.get(birth.account);
      if (birth === undefined || account === undefined) {
        throw new ArmRefusal(404, 'OperationNotFound', 'The operation could not be found.');
      }
      birth.left -= 1;
      if (birth.left > 0) {
        const location = `https://management.azure.com${call.path}?${call.query.toString()}`;
        return { status: 202, headers: { location, 'retry-after': '0' } };
      }
      (account.body.properties as Json).provisioningState = 'Succeeded';
      return { status: 200, body: account.body };
    },

    BlobServices_List(call) {
      const account = requireResource(call, parentOf(`${call.path}/x`));
      return { status: 200, body: { value: [serviceOf(call, account)] } };
    },
    BlobServices_GetServiceProperties(call) {
      const account = requireResource(call, parentOf(call.path));
      return { status: 200, body: serviceOf(call, account) };
    },
    BlobServices_SetServiceProperties(call) {
      const account = accountOf(call, serviceType);
      const before = serviceOf(call, account);
      // 200 for a new one, too: the client of Microsoft takes 201 for a failure.
      const properties = merged(before.properties as Json, (call.body.properties ?? {}) as Json);
      const body = { id: `${account.id}/blobServices/default`, name: 'default', type: serviceType, properties };
      keep(call.store, { id: body.id, name: 'default', type: serviceType, body });
      return { status: 200, body };
    },
    BlobContainers_List(call) {
      const account = requireResource(call, call.path.replace(/\/blobServices\/.*$/i, ''));
      return { status: 200, body: { value: call.store.list(containerType, account.id).map(({ body }) => body) } };
    },
    BlobContainers_Get: (call) => ({ status: 200, body: containerOf(call).body }),
    BlobContainers_Create: putContainer,
    BlobContainers_Update(call) {
      containerOf(call);
      return putContainer(call);
    },
    async BlobContainers_Delete(call) {
      const found = call.store.get(call.path);
      if (found === undefined) return { status: 204 };
      await settings.blobs?.deleteContainer(call.path.split('/')[8] ?? '', found.name);
      call.store.remove(call.path);
      return { status: 200 };
    },
  };
}
