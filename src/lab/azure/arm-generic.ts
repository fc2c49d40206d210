/**
 * Resources of other types: kept and shown as they were sent, with `id`, `name`, `type` and a state. No description holds them, so
 * it is the client alone that says what is right.
 */
import { type ArmCall, type ArmHandler, ArmRefusal, keep, region, requireGroup, requireParent, requireResource, typeOf } from './arm-call.ts'; // biome-ignore format: one line
import type { ArmOperation, Found } from './arm-contract.ts';
import { requireRegistered } from './arm-groups.ts';
import type { Json } from './store.ts';

/** Whole types. Those not listed are unknown to the laboratory. */
const types = [
  'Microsoft.ContainerRegistry/registries',
  'Microsoft.ContainerRegistry/registries/replications',
  'Microsoft.ContainerService/managedClusters',
  'Microsoft.ContainerService/managedClusters/agentPools',
  'Microsoft.KeyVault/vaults',
  'Microsoft.Network/dnsZones',
  'Microsoft.Network/dnsZones/A',
  'Microsoft.Network/dnsZones/SOA',
  'Microsoft.Network/virtualNetworks',
  'Microsoft.Network/virtualNetworks/subnets',
  'Microsoft.OperationalInsights/workspaces',
];

const route = /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/([^/]+)((?:\/[^/]+)+)$/i;
const verbs: Readonly<Record<string, string>> = { GET: 'read', PUT: 'write', PATCH: 'write', DELETE: 'delete' };
const shown: Readonly<Record<number, string | null>> = { 200: 'Generic', 201: 'Generic' };
const gone: Readonly<Record<number, string | null>> = { 200: null, 204: null };

/** @returns the operation on a resource of one of the types above, or on a list of them */
export function findGeneric(method: string, path: string): Found | undefined {
  const match = route.exec(path);
  if (match === null) return undefined;
  const segments = (match[2] ?? '').split('/').slice(1);
  const isList = segments.length % 2 === 1;
  const wanted = [match[1], ...segments.filter((_, index) => index % 2 === 0)].join('/').toLowerCase();
  const type = types.find((each) => each.toLowerCase() === wanted);
  const verb = verbs[method];
  if (type === undefined || verb === undefined || (isList && method !== 'GET')) return undefined;
  const operation: ArmOperation = {
    id: `Generic_${isList ? 'list' : verb}`,
    method,
    path,
    versions: [],
    action: `${type}/${verb}`,
    ...(isList ? { scope: 'group' } : {}),
    answers: isList ? { 200: 'GenericList' } : method === 'DELETE' ? gone : shown,
  };
  return { operation, values: { type } };
}

function write(call: ArmCall) {
  const { store, path, body, subscription, values } = call;
  const type = values.type ?? typeOf(path);
  requireGroup(call, path);
  if (type.split('/').length > 2) requireParent(call, path.split('/').slice(0, -2).join('/'), type);
  requireRegistered(subscription, type.split('/')[0] ?? '');
  const before = store.get(path)?.body;
  const location = body.location ?? before?.location;
  const shown: Json = {
    ...before,
    ...body,
    id: before?.id ?? path,
    name: path.slice(path.lastIndexOf('/') + 1),
    type,
    ...(location === undefined ? {} : { location: region(location) }),
    properties: {
      ...(before?.properties as Json | undefined),
      ...(body.properties as Json | undefined),
      ...born(type, path),
      provisioningState: 'Succeeded',
    },
  };
  const created = keep(store, { id: String(shown.id), name: String(shown.name), type, body: shown });
  return { status: created ? 201 : 200, body: shown };
}

/** What others have to know of a resource, and only the service can say. */
function born(type: string, path: string): Json {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (type === 'Microsoft.ContainerRegistry/registries') return { loginServer: `${name}.azurecr.io` };
  if (type === 'Microsoft.KeyVault/vaults') return { vaultUri: `https://${name}.vault.azure.net/` };
  return {};
}

export const genericHandlers: Readonly<Record<string, ArmHandler>> = {
  Generic_read: (call) => ({ status: 200, body: requireResource(call, call.path).body }),
  Generic_write(call) {
    if (
      call.body.location === undefined &&
      call.store.get(call.path) === undefined &&
      typeOf(call.path).split('/').length === 2
    ) {
      throw new ArmRefusal(400, 'LocationRequired', 'The location property is required for this definition.');
    }
    return write(call);
  },
  Generic_delete(call) {
    const there = call.store.get(call.path) !== undefined;
    call.store.remove(call.path);
    return { status: there ? 200 : 204 };
  },
  Generic_list(call) {
    const below = call.path.slice(0, call.path.lastIndexOf('/'));
    const inside = call.store.list(call.values.type ?? '', below.replace(/\/providers\/[^/]+$/i, ''));
    return { status: 200, body: { value: inside.map(({ body }) => body) } };
  },
};
