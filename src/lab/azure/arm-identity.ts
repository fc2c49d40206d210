/** Operations on user-assigned identities and their federated credentials. What is kept here can sign in at once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { stableUuid } from '../github/identity.ts';
import { type ArmCall, type ArmHandler, ArmRefusal, keep, parentOf, region, requireGroup, requireParent, requireResource, value } from './arm-call.ts'; // biome-ignore format: one line
import { forgetIdentities, requireRegistered } from './arm-groups.ts';
import type { Application, FederatedCredential } from './directory.ts';
import type { Json } from './store.ts';

const type = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const credentialType = `${type}/federatedIdentityCredentials`;
const mostCredentials = 20;

const bad = (message: string): ArmRefusal => new ArmRefusal(400, 'BadRequest', message);

/** The application that stands behind an identity. */
function behind(call: ArmCall, id: string): Application & { readonly credentials: Map<string, FederatedCredential> } {
  const identity = requireResource(call, id);
  const clientId = String((identity.body.properties as Json).clientId).toLowerCase();
  const found = call.directory.applications.get(clientId);
  if (found === undefined) throw new Error(`${id} has no principal`);
  return found as Application & { readonly credentials: Map<string, FederatedCredential> };
}

/** Identities whose credentials are being written. */
const writing = new WeakMap<object, Set<string>>();

function checkCredential(call: ArmCall, application: Application, name: string): FederatedCredential {
  const { issuer, subject, audiences } = (call.body.properties ?? {}) as Partial<FederatedCredential>;
  if (!/^[A-Za-z0-9][\w-]{2,119}$/.test(name)) {
    throw bad(`The federated identity credential name '${name}' is invalid: 3 to 120 letters, digits, '-' or '_'.`);
  }
  if (typeof issuer !== 'string' || typeof subject !== 'string' || !Array.isArray(audiences)) {
    throw bad('Issuer, subject and audiences of a federated identity credential are required.');
  }
  if (audiences.length !== 1) throw bad('A federated identity credential takes exactly one audience.');
  for (const [what, text] of Object.entries({ issuer, subject, audience: String(audiences[0]) })) {
    if (text === '' || text.length > 600)
      throw bad(`The ${what} of a federated identity credential takes 1 to 600 characters.`);
  }
  if (issuer.trim() !== issuer || URL.parse(issuer)?.protocol !== 'https:') {
    throw bad(`The issuer '${issuer}' of the federated identity credential is no https address.`);
  }
  const others = [...application.credentials.values()].filter((each) => each.name.toLowerCase() !== name.toLowerCase());
  if (others.some((each) => each.issuer === issuer && each.subject === subject)) {
    throw bad('Issuer and subject combination already exists for this Managed Identity.');
  }
  if (others.length >= mostCredentials) {
    throw bad(`Managed Identity has the maximum of ${mostCredentials} federated identity credentials.`);
  }
  return { name, issuer, subject, audiences: [...audiences] };
}

async function putCredential(call: ArmCall) {
  const owner = parentOf(call.path);
  requireParent(call, owner, credentialType);
  const application = behind(call, owner);
  const busy = writing.get(call.store) ?? new Set();
  writing.set(call.store, busy);
  if (busy.has(application.clientId)) {
    throw new ArmRefusal(
      409,
      'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
      `Too many Federated Identity Credentials are written concurrently for the managed identity '${owner}'. Concurrent Federated Identity Credentials writes under the same managed identity are not supported.`,
    );
  }
  busy.add(application.clientId);
  try {
    const name = value(call, 'federatedIdentityCredentialResourceName');
    const credential = checkCredential(call, application, name);
    // A write takes a moment, so that two at once meet.
    await sleep(5);
    const before = application.credentials.get(name.toLowerCase());
    const same = before !== undefined && JSON.stringify(before) === JSON.stringify(credential);
    if (!same) {
      application.credentials.set(name.toLowerCase(), credential);
      call.visibility.add(credential);
    }
    const { issuer, subject, audiences } = credential;
    const body = { id: call.path, name, type: credentialType, properties: { issuer, subject, audiences } };
    const created = keep(call.store, { id: call.path, name, type: credentialType, body });
    return { status: created ? 201 : 200, body };
  } finally {
    busy.delete(application.clientId);
  }
}

let births = 0;

export const identityHandlers: Readonly<Record<string, ArmHandler>> = {
  UserAssignedIdentities_ListBySubscription: ({ store, path }) => ({
    status: 200,
    body: { value: store.list(type, path.replace(/\/providers\/.*/i, '')).map(({ body }) => body) },
  }),
  UserAssignedIdentities_ListByResourceGroup(call) {
    requireGroup(call, call.path);
    const inside = call.store.list(type, call.path.replace(/\/providers\/.*/i, ''));
    return { status: 200, body: { value: inside.map(({ body }) => body) } };
  },
  UserAssignedIdentities_Get: (call) => ({ status: 200, body: requireResource(call, call.path).body }),
  UserAssignedIdentities_CreateOrUpdate(call) {
    requireGroup(call, call.path);
    requireRegistered(call.subscription, 'Microsoft.ManagedIdentity');
    const { store, directory, subscription, path, body } = call;
    if (subscription === undefined) throw new Error('The route has a subscription');
    const name = value(call, 'resourceName');
    if (!/^[A-Za-z0-9][\w-]{2,127}$/.test(name)) throw bad(`The name '${name}' of the identity is invalid.`);
    const before = store.get(path)?.body;
    const location = region(body.location);
    if (before !== undefined && before.location !== location) {
      const message = `The resource '${name}' already exists in location '${String(before.location)}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`;
      throw new ArmRefusal(409, 'InvalidResourceLocation', message);
    }
    if (before === undefined) births += 1;
    const properties = before?.properties ?? {
      tenantId: subscription.tenantId,
      principalId: stableUuid('identity-principal', `${path}#${births}`),
      clientId: stableUuid('identity-client', `${path}#${births}`),
      ...(body.properties as Json | undefined),
    };
    const shown: Json = {
      id: before?.id ?? path,
      name,
      type,
      location,
      tags: body.tags ?? before?.tags ?? {},
      properties,
    };
    const created = keep(store, { id: String(shown.id), name, type, body: shown });
    if (created) {
      const { clientId, principalId } = properties as { readonly clientId: string; readonly principalId: string };
      const { tenantId } = subscription;
      const application: Application = { clientId, objectId: principalId, tenantId, displayName: name, managed: true, credentials: new Map() }; // biome-ignore format: one line
      directory.applications.set(clientId.toLowerCase(), application);
    }
    return { status: created ? 201 : 200, body: shown };
  },
  UserAssignedIdentities_Update(call) {
    const identity = requireResource(call, call.path);
    identity.body = { ...identity.body, ...(call.body.tags === undefined ? {} : { tags: call.body.tags }) };
    return { status: 200, body: identity.body };
  },
  UserAssignedIdentities_Delete(call) {
    const there = call.store.get(call.path) !== undefined;
    forgetIdentities(call, call.path);
    call.store.remove(call.path);
    return { status: there ? 200 : 204 };
  },

  FederatedIdentityCredentials_List(call) {
    const owner = call.path.slice(0, call.path.lastIndexOf('/'));
    requireResource(call, owner);
    return { status: 200, body: { value: call.store.list(credentialType, owner).map(({ body }) => body) } };
  },
  FederatedIdentityCredentials_Get(call) {
    requireResource(call, parentOf(call.path));
    return { status: 200, body: requireResource(call, call.path).body };
  },
  FederatedIdentityCredentials_CreateOrUpdate: putCredential,
  FederatedIdentityCredentials_Delete(call) {
    const found = call.store.get(call.path);
    if (found === undefined) return { status: 204 };
    behind(call, parentOf(call.path)).credentials.delete(found.name.toLowerCase());
    call.store.remove(call.path);
    return { status: 200 };
  },
};
