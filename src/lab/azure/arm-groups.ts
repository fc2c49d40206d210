/** Operations on resource groups, what is in them, and the registration of providers. */
import { type ArmCall, type ArmHandler, ArmRefusal, keep, region, requireGroup, value } from './arm-call.ts';
import { type Json, type Subscription, within } from './store.ts';

const type = 'Microsoft.Resources/resourceGroups';
const namespaces = [
  'Microsoft.Authorization',
  'Microsoft.ContainerRegistry',
  'Microsoft.ContainerService',
  'Microsoft.KeyVault',
  'Microsoft.ManagedIdentity',
  'Microsoft.Network',
  'Microsoft.OperationalInsights',
  'Microsoft.Resources',
  'Microsoft.Storage',
];

function shownProvider(subscription: Subscription | undefined, namespace: string) {
  return {
    id: `/subscriptions/${subscription?.subscriptionId}/providers/${namespace}`,
    namespace,
    registrationPolicy: 'RegistrationRequired',
    registrationState: subscription?.unregistered.has(namespace.toLowerCase()) ? 'NotRegistered' : 'Registered',
    resourceTypes: [],
  };
}

/** @throws {ArmRefusal} when nobody registered the provider of a resource */
export function requireRegistered(subscription: Subscription | undefined, namespace: string): void {
  if (!subscription?.unregistered.has(namespace.toLowerCase())) return;
  throw new ArmRefusal(
    409,
    'MissingSubscriptionRegistration',
    `The subscription is not registered to use namespace '${namespace}'. See https://aka.ms/rps-not-found for how to register subscriptions.`,
  );
}

function namespaceIn(wanted: string): string {
  const known = namespaces.find((each) => each.toLowerCase() === wanted.toLowerCase());
  if (known !== undefined) return known;
  throw new ArmRefusal(404, 'InvalidResourceNamespace', `The resource namespace '${wanted}' is invalid.`);
}

/** The identities that go with a resource or group: nobody can sign in as them any more. */
export function forgetIdentities({ store, directory }: ArmCall, below: string): void {
  for (const each of store.list('Microsoft.ManagedIdentity/userAssignedIdentities', '')) {
    if (!within(each.id, below)) continue;
    directory.applications.delete(String((each.body.properties as Json).clientId).toLowerCase());
  }
}

export const groupHandlers: Readonly<Record<string, ArmHandler>> = {
  Providers_List: ({ subscription }) => ({
    status: 200,
    body: { value: namespaces.map((each) => shownProvider(subscription, each)) },
  }),
  Providers_Get: (call) => ({
    status: 200,
    body: shownProvider(call.subscription, namespaceIn(value(call, 'resourceProviderNamespace'))),
  }),
  Providers_Register(call) {
    const namespace = namespaceIn(value(call, 'resourceProviderNamespace'));
    call.subscription?.unregistered.delete(namespace.toLowerCase());
    return { status: 200, body: shownProvider(call.subscription, namespace) };
  },

  ResourceGroups_List: ({ store, path }) => ({
    status: 200,
    body: { value: store.list(type, path.replace(/\/resourceGroups$/i, '')).map(({ body }) => body) },
  }),
  ResourceGroups_CheckExistence: ({ store, path }) => ({ status: store.get(path) === undefined ? 404 : 204 }),
  ResourceGroups_Get(call) {
    requireGroup(call, call.path);
    return { status: 200, body: call.store.get(call.path)?.body };
  },
  ResourceGroups_CreateOrUpdate({ store, path, body, values }) {
    const name = values.resourceGroupName ?? '';
    if (!/^[-\w().]{1,90}$/.test(name) || name.endsWith('.')) {
      throw new ArmRefusal(
        400,
        'InvalidResourceGroup',
        `The provided resource group name '${name}' has these invalid characters, or is too long or ends with a period.`,
      );
    }
    if (typeof body.location !== 'string') {
      throw new ArmRefusal(400, 'LocationRequired', 'The location property is required for this definition.');
    }
    const before = store.get(path)?.body;
    const location = region(body.location);
    if (before !== undefined && before.location !== location) {
      throw new ArmRefusal(
        409,
        'InvalidResourceGroupLocation',
        `Invalid resource group location '${location}'. The Resource group already exists in location '${String(before.location)}'.`,
      );
    }
    const { tags, managedBy } = body;
    const shown: Json = {
      id: before?.id ?? path,
      name: before?.name ?? name,
      type,
      location,
      ...(tags === undefined ? {} : { tags }),
      ...(managedBy === undefined ? {} : { managedBy }),
      properties: { provisioningState: 'Succeeded' },
    };
    const created = keep(store, { id: String(shown.id), name, type, body: shown });
    return { status: created ? 201 : 200, body: shown };
  },
  ResourceGroups_Update(call) {
    requireGroup(call, call.path);
    const group = call.store.get(call.path);
    if (group === undefined) throw new Error('It was required');
    group.body = { ...group.body, ...(call.body.tags === undefined ? {} : { tags: call.body.tags }) };
    return { status: 200, body: group.body };
  },
  ResourceGroups_Delete(call) {
    requireGroup(call, call.path);
    forgetIdentities(call, call.path);
    call.store.remove(call.path);
    const version = call.query.get('api-version') ?? '';
    const subscription = call.subscription?.subscriptionId;
    const location = `https://management.azure.com/subscriptions/${subscription}/operationresults/deletion?api-version=${version}`;
    return { status: 202, headers: { location, 'retry-after': '0' } };
  },
  Operations_Result: () => ({ status: 200 }),
  Resources_ListByResourceGroup(call) {
    const group = call.path.slice(0, call.path.lastIndexOf('/'));
    requireGroup(call, group);
    const inside = [...call.store.resources.values()].filter(({ id, type: each }) => {
      const below = id.toLowerCase().startsWith(`${group.toLowerCase()}/`);
      // Only whole resources are listed, no parts of one, and no locks.
      return below && each.split('/').length === 2 && !each.startsWith('Microsoft.Authorization/');
    });
    return { status: 200, body: { value: inside.map(({ body }) => shortly(body)) } };
  },
};

/** Lists show what a resource is, not how it is configured. */
function shortly({ id, name, type: kind, location, tags, sku }: Json) {
  return {
    id,
    name,
    type: kind,
    location,
    ...(tags === undefined ? {} : { tags }),
    ...(sku === undefined ? {} : { sku }),
  };
}
