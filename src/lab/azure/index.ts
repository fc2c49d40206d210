/**
 * The Azure of the laboratory: Entra ID, the resource manager and what lies behind them, reached by their real names through a
 * proxy on the loopback interface. Jobs need nothing but the variables of {@link LabAzure.env}.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { createAuthority } from '../certificates.ts';
import { createFaults, type Fault, type Faults } from '../faults.ts';
import { armHost, createArm } from './arm.ts';
import { accessHandlers } from './arm-access.ts';
import { armErrorBody, keep, lastOf } from './arm-call.ts';
import { genericHandlers } from './arm-generic.ts';
import { groupHandlers } from './arm-groups.ts';
import { identityHandlers } from './arm-identity.ts';
import { lockHandlers } from './arm-locks.ts';
import { bornWith, createStorageHandlers } from './arm-storage.ts';
import { subscriptionHandlers } from './arm-subscriptions.ts';
import { startAzurite } from './azurite.ts';
import { accountOf, blobDomain, containersIn, createBlobs } from './blobs.ts';
import {
  createDirectory,
  createVisibility,
  type FederatedCredential,
  objectIdOf,
  type Propagation,
} from './directory.ts';
import { createEntra, entraHost } from './entra.ts';
import { type AadstsCode, entraErrorBody, entraErrors } from './entra-errors.ts';
import type { Host, LoggedRequest, Violation } from './exchange.ts';
import { createIssuer, issuerHost } from './issuer.ts';
import { startProxy } from './proxy.ts';
import { createRegistries, registryDomain, registryOf } from './registry.ts';
import { containerType, createStore, type Resource, type RoleAssignment, roleOf, type Subscription } from './store.ts';

export type { FederatedCredential, Propagation } from './directory.ts';
export type { LoggedRequest, Violation } from './exchange.ts';
export type { Resource, RoleAssignment } from './store.ts';

export interface AzureOptions {
  /** For the certificates; made when it is not there. */
  readonly folder: string;
  /** Where the issuer of GitHub's ID tokens is really served: the loopback address of the GitHub stand-in. */
  readonly issuer?: { readonly baseUrl: string };
  /** The file of Azurite that Node runs; without it, storage accounts have no data. */
  readonly azurite?: string;
  /** Real time unless given. */
  readonly now?: () => Date;
  /** Hosts that are reached for real, such as `registry.terraform.io`. */
  readonly passThrough?: readonly string[];
  /** Of access tokens, in seconds; 3599 unless given. */
  readonly tokenLifetimeS?: number;
  /** Nothing takes time to be seen unless given. */
  readonly propagation?: Propagation;
  /** Names of storage accounts that somebody else in the world has. */
  readonly takenNames?: readonly string[];
  /** How often a client has to ask until a new storage account is there; 1 unless given. */
  readonly creationPolls?: number;
}

export interface NewApplication {
  readonly clientId: string;
  readonly tenantId: string;
  /** Of the service principal; made of the client id unless given. */
  readonly objectId?: string;
  readonly displayName?: string;
  readonly disabled?: boolean;
  readonly federatedCredentials?: readonly (Omit<FederatedCredential, 'name' | 'issuer' | 'audiences'> &
    Partial<FederatedCredential>)[];
}

export interface LabAzure extends AsyncDisposable {
  /** What a job has to be told: the proxy and whom to trust. */
  readonly env: Readonly<Record<string, string>>;
  /** Address of the proxy. */
  readonly proxyUrl: string;
  /** Path is matched against `https://host/path?query`. */
  readonly faults: Faults;
  readonly requests: readonly LoggedRequest[];
  requestsByRoute(): Readonly<Record<string, number>>;
  /** What Azure would not have accepted; the laboratory fails when there is any. */
  violations(): readonly Violation[];
  /** From now on. */
  propagate(propagation: Propagation): void;
  /** From now on, in seconds. */
  setTokenLifetime(seconds: number): void;

  tenant(tenant: { readonly tenantId: string; readonly displayName?: string }): void;
  /** Makes its tenant, too, or changes what is there. */
  subscription(subscription: {
    readonly subscriptionId: string;
    readonly tenantId: string;
    readonly displayName?: string;
    readonly state?: Subscription['state'];
    /** Namespaces of providers that nobody registered yet, such as `Microsoft.Storage`. */
    readonly unregistered?: readonly string[];
  }): void;
  /** An app registration with its service principal. @returns the object id of the principal */
  application(application: NewApplication): string;
  /** @param assignment `role` by name or id */
  assign(assignment: { readonly principalId: string; readonly role: string; readonly scope: string }): void;
  /** A storage account that is there, with its containers: what a bootstrap would have made. @returns its id */
  storageAccount(account: {
    readonly subscriptionId: string;
    readonly resourceGroup: string;
    readonly name: string;
    readonly containers: readonly string[];
  }): Promise<string>;
  /** A container registry that is there. @returns its id */
  containerRegistry(registry: {
    readonly subscriptionId: string;
    readonly resourceGroup: string;
    readonly name: string;
  }): string;
  /** In the order of creation. */
  resources(): readonly Resource[];
  roleAssignments(): readonly RoleAssignment[];
  /** All that is kept, as text that is the same when nothing changed. */
  snapshot(): string;
}

/** As the state backend of the suite makes accounts. */
const hardened = {
  minimumTlsVersion: 'TLS1_2',
  allowSharedKeyAccess: false,
  allowCrossTenantReplication: false,
  provisioningState: 'Succeeded',
};

/** What ID tokens of GitHub are issued for. */
export const exchangeAudience = 'api://AzureADTokenExchange';

/** For {@link LabAzure.faults}: the next sign-ins are answered with this error; one unless told. */
export function entraFault(
  code: AadstsCode,
  { times = 1, values = {} }: { readonly times?: number; readonly values?: Readonly<Record<string, string>> } = {},
): Fault {
  const { status } = entraErrors[code];
  const body = entraErrorBody(code, values, new Date());
  return { match: { method: 'POST', path: /\/oauth2\/v2\.0\/token/ }, kind: 'status', status, body, times };
}

/** For {@link LabAzure.faults}: the next calls of the resource manager are answered with this error; one unless told. */
export function armFault(
  { status, code, message }: { readonly status: number; readonly code: string; readonly message: string },
  { path = /\/\/management\.azure\.com\//, times = 1 }: { readonly path?: RegExp; readonly times?: number } = {},
): Fault {
  return { match: { path }, kind: 'status', status, body: armErrorBody(code, message), times };
}

/** Starts on free loopback ports; disposing it ends all of it. Nothing of it outlives the process but the certificates. */
export async function startAzure(options: AzureOptions): Promise<LabAzure> {
  const now = options.now ?? (() => new Date());
  let propagation = options.propagation ?? {};
  let lifetimeS = options.tokenLifetimeS ?? 3599;
  const authority = createAuthority();
  const faults = createFaults();
  const directory = createDirectory();
  const visibility = createVisibility(now, () => propagation);
  const store = createStore({ directory, visibility, propagation: () => propagation, now });
  const entra = createEntra({
    directory,
    now,
    lifetimeS: () => lifetimeS,
    propagation: () => propagation,
    visibility,
    fetchJson: (url) => proxy.fetchJson(url),
  });
  const trusted = await trust(options.folder, authority.ca);
  const azurite = options.azurite === undefined ? undefined : startAzurite(options.azurite, options.folder, authority);
  const handlers = {
    ...subscriptionHandlers,
    ...groupHandlers,
    ...createStorageHandlers({
      blobs: azurite === undefined ? undefined : containersIn(azurite),
      takenNames: new Set(options.takenNames),
      creationPolls: options.creationPolls ?? 1,
    }),
    ...identityHandlers,
    ...lockHandlers,
    ...accessHandlers,
    ...genericHandlers,
  };
  const arm = createArm({ store, directory, visibility, now, keys: entra.keys, handlers });
  const hosts = new Map<string, Host>([
    [entraHost, entra.host],
    [armHost, arm],
    ...(options.issuer === undefined ? [] : ([[issuerHost, createIssuer(options.issuer.baseUrl)]] as const)),
  ]);
  const behind = { store, directory, now, keys: entra.keys };
  const blobs = azurite === undefined ? undefined : createBlobs({ ...behind, azurite });
  const registries = createRegistries({ ...behind, sign: entra.sign });
  /** Hosts that come and go with resources. */
  const born = (host: string): Host | 'absent' | undefined => {
    if (host.endsWith(blobDomain)) return accountOf(store, host) === undefined ? 'absent' : blobs;
    if (host.endsWith(registryDomain)) return registryOf(store, host) === undefined ? 'absent' : registries;
    return undefined;
  };
  const proxy = await startProxy({
    authority,
    faults,
    find: (host) => hosts.get(host) ?? born(host),
    passThrough: options.passThrough ?? [],
  });
  const env = { ...trusted, ...throughProxy(proxy.url) };

  const tenant: LabAzure['tenant'] = ({ tenantId, displayName = 'Laboratory' }) => {
    directory.tenants.set(tenantId.toLowerCase(), { tenantId, displayName });
  };

  return {
    env,
    proxyUrl: proxy.url,
    faults,
    requests: proxy.requests,
    requestsByRoute() {
      const counts: Record<string, number> = {};
      for (const { route } of proxy.requests) counts[route] = (counts[route] ?? 0) + 1;
      return counts;
    },
    violations: () => proxy.violations,
    propagate(next) {
      propagation = next;
    },
    setTokenLifetime(seconds) {
      lifetimeS = seconds;
    },
    tenant,
    subscription({ subscriptionId, tenantId, displayName = 'Laboratory', state = 'Enabled', unregistered = [] }) {
      if (!directory.tenants.has(tenantId.toLowerCase())) tenant({ tenantId });
      store.subscriptions.set(subscriptionId.toLowerCase(), {
        subscriptionId,
        tenantId,
        displayName,
        state,
        unregistered: new Set(unregistered.map((each) => each.toLowerCase())),
      });
    },
    application({ clientId, tenantId, objectId = objectIdOf(clientId), federatedCredentials = [], ...rest }) {
      const credentials = federatedCredentials.map((each, index): FederatedCredential => {
        const { name = `credential-${index}`, issuer = `https://${issuerHost}`, audiences = [exchangeAudience] } = each;
        const credential = { name, issuer, audiences, subject: each.subject };
        visibility.add(credential);
        return credential;
      });
      directory.applications.set(clientId.toLowerCase(), {
        clientId,
        objectId,
        tenantId,
        displayName: rest.displayName ?? clientId,
        disabled: rest.disabled ?? false,
        credentials: new Map(credentials.map((each) => [each.name.toLowerCase(), each])),
      });
      return objectId;
    },
    assign({ principalId, role, scope }) {
      const principalType = 'ServicePrincipal';
      store.assign({ principalId, principalType, scope, role: roleOf(role), createdBy: '' });
    },
    async storageAccount({ subscriptionId, resourceGroup, name, containers }) {
      const [location, sku] = ['francecentral', { name: 'Standard_ZRS', tier: 'Standard' }];
      const group = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}`;
      const id = `${group}/providers/Microsoft.Storage/storageAccounts/${name}`;
      const put = (at: string, type: string, body: Readonly<Record<string, unknown>>): void => {
        const last = lastOf(at);
        keep(store, { id: at, name: last, type, body: { id: at, name: last, type, ...body } });
      };
      if (store.get(group) === undefined) {
        put(group, 'Microsoft.Resources/resourceGroups', { location, properties: { provisioningState: 'Succeeded' } });
      }
      const properties = { ...bornWith(name, location, now().toISOString()), ...hardened };
      put(id, 'Microsoft.Storage/storageAccounts', { location, tags: {}, sku, kind: 'StorageV2', properties });
      for (const container of containers) {
        put(`${id}/blobServices/default/containers/${container}`, containerType, {
          properties: { publicAccess: 'None' },
        });
        if (azurite !== undefined) await containersIn(azurite).createContainer(name, container);
      }
      return id;
    },
    containerRegistry({ subscriptionId, resourceGroup, name }) {
      const type = 'Microsoft.ContainerRegistry/registries';
      const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${type}/${name}`;
      const properties = { loginServer: `${name.toLowerCase()}${registryDomain}`, provisioningState: 'Succeeded' };
      keep(store, { id, name, type, body: { id, name, type, location: 'francecentral', properties } });
      return id;
    },
    resources: () => [...store.resources.values()],
    roleAssignments: () => [...store.assignments.values()],
    snapshot() {
      const assignments = [...store.assignments.values()].map(({ role, ...rest }) => ({
        ...rest,
        role: role.roleName,
      }));
      return JSON.stringify({ resources: [...store.resources.values()], assignments }, null, 2);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([proxy.close(), azurite?.[Symbol.asyncDispose]()]);
    },
  };
}

/** Node adds to what it trusts; OpenSSL's and Python's variables replace it, so those get everything. */
async function trust(folder: string, ca: string): Promise<Record<string, string>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const own = join(folder, 'azure-ca.pem');
  const bundle = join(folder, 'azure-ca-bundle.pem');
  await Promise.all([writeFile(own, ca), writeFile(bundle, `${rootCertificates.join('\n')}\n${ca}`)]);
  return { NODE_EXTRA_CA_CERTS: own, SSL_CERT_FILE: bundle, REQUESTS_CA_BUNDLE: bundle };
}

function throughProxy(url: string): Record<string, string> {
  const local = '127.0.0.1,localhost';
  return { HTTPS_PROXY: url, https_proxy: url, NO_PROXY: local, no_proxy: local };
}
