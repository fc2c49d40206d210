import { RemoteError } from '../../core/errors.ts';
import { persist } from '../../core/persist.ts';
import { ArmRefusal, arm, armFind } from '../arm.ts';
import type { AzureSession } from '../session.ts';
import { bodyFor } from './diff.ts';
import {
  type Difference,
  type Facts,
  type Found,
  isFacts,
  type NameTaken,
  type Resource,
  type Wanted,
} from './model.ts';
import { persisting } from './retry.ts';
import { lockName } from './wanted.ts';

/** A state backend on Resource Manager: reads what there is, and writes what differs. */
export interface Backend {
  /** Id of the storage account, whether or not it exists. */
  readonly accountId: string;
  /** Id of the container: the scope of role assignments. */
  readonly containerId: string;
  read(): Promise<Found>;
  /** Writes the rows that `create` and `strengthen`, parents first, and nothing else. */
  write(rows: readonly Difference[], found: Found): Promise<void>;
}

type Clients = Awaited<ReturnType<typeof openClients>>;

/** The clients of Microsoft are loaded when the inputs are known to be right: they are most of what an action loads. */
async function openClients({ credential, options, subscriptionId }: AzureSession) {
  const [resources, groups, storage, accounts, services, containers, locks] = await Promise.all([
    import('@azure/arm-resources/api'),
    import('@azure/arm-resources/api/resourceGroups'),
    import('@azure/arm-storage/api'),
    import('@azure/arm-storage/api/storageAccounts'),
    import('@azure/arm-storage/api/blobServices'),
    import('@azure/arm-storage/api/blobContainers'),
    import('@azure/arm-locks'),
  ]);
  return {
    groups,
    accounts,
    services,
    containers,
    resourceContext: resources.createResourceManagement(credential, subscriptionId, options),
    storageContext: storage.createStorageManagement(credential, subscriptionId, options),
    locks: new locks.ManagementLockClient(credential, subscriptionId, options).managementLocks,
  };
}

/** `timeoutMs` is for each resource that is written, waits for Azure included. */
export async function openBackend(session: AzureSession, wanted: Wanted, timeoutMs: number): Promise<Backend> {
  const clients = await openClients(session);
  const groupId = `/subscriptions/${session.subscriptionId}/resourceGroups/${wanted.resourceGroup}`;
  const accountId = `${groupId}/providers/Microsoft.Storage/storageAccounts/${wanted.account}`;
  const containerId = `${accountId}/blobServices/default/containers/${wanted.container}`;
  return {
    accountId,
    containerId,
    read: () => readWhole(clients, wanted, { accountId, containerId }),
    write: (rows, found) => write(clients, wanted, rows, found, timeoutMs),
  };
}

/** How long an account that is there may stay hidden: another run has made it between two questions of this one. */
const hiddenMs = 30_000;

async function readWhole(
  clients: Clients,
  wanted: Wanted,
  ids: Pick<Backend, 'accountId' | 'containerId'>,
): Promise<Found> {
  const { outcome } = await persist(
    () => read(clients, wanted, ids),
    ({ nameTaken }) =>
      nameTaken?.resourceGroup?.toLowerCase() === wanted.resourceGroup.toLowerCase()
        ? { patienceMs: hiddenMs, says: `Azure Resource Manager: ${wanted.account} has just been made` }
        : undefined,
  );
  return outcome;
}

async function read(clients: Clients, wanted: Wanted, ids: Pick<Backend, 'accountId' | 'containerId'>): Promise<Found> {
  const { groups, accounts, services, containers, resourceContext, storageContext } = clients;
  const { resourceGroup: group, account: name, container } = wanted;
  const [resourceGroup, account] = await Promise.all([
    findFacts(() => groups.get(resourceContext, group)),
    findFacts(() => accounts.getProperties(storageContext, group, name)),
  ]);
  if (account === undefined) return { resourceGroup, nameTaken: await findNameTaken(clients, name) };
  isAbout(account, ids.accountId);
  const [blobService, foundContainer, locks] = await Promise.all([
    findFacts(() => services.getServiceProperties(storageContext, group, name)),
    findFacts(() => containers.get(storageContext, group, name, container)),
    arm(listed(clients.locks.listAtResourceLevel(group, 'Microsoft.Storage', '', 'storageAccounts', name))),
  ]);
  if (foundContainer !== undefined) isAbout(foundContainer, ids.containerId);
  return { resourceGroup, account, blobService, container: foundContainer, locks: holding(locks, ids.accountId) };
}

/** The locks that hold an account: its own and those above it. Those of what is in it are listed, too. */
function holding(locks: readonly Facts[], accountId: string): readonly Facts[] {
  return locks.filter(({ id }) => {
    const [, scope] = /^(.+?)\/providers\/Microsoft\.Authorization\/locks\/[^/]+$/i.exec(String(id)) ?? [];
    return scope !== undefined && `${accountId}/`.toLowerCase().startsWith(`${scope}/`.toLowerCase());
  });
}

/** What a client read; its own complaint about an answer that is not shaped as it expects is one about the service. */
async function findFacts(call: () => Promise<unknown>): Promise<Facts | undefined> {
  try {
    const value = await armFind(call());
    if (value === undefined || isFacts(value)) return value;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw unreadable('the answer does not have the shape that is documented for it');
}

async function listed(pages: AsyncIterable<unknown>): Promise<readonly Facts[]> {
  const all: Facts[] = [];
  for await (const entry of pages) if (isFacts(entry)) all.push(entry);
  return all;
}

/** An answer about something else must not be taken for what was asked for. */
function isAbout({ id }: Facts, wanted: string): void {
  if (typeof id === 'string' && id.toLowerCase() === wanted.toLowerCase()) return;
  throw unreadable('the answer is about another resource than the one that was asked for');
}

function unreadable(problem: string): RemoteError {
  const about = { service: 'Azure Resource Manager', request: 'GET the state backend' };
  return new RemoteError({ ...about, attempts: 1, problem }, 'unreadable-answer');
}

/** Names of accounts are unique in all of Azure; it is better to know before the group is made. */
async function findNameTaken(clients: Clients, name: string): Promise<NameTaken | undefined> {
  const { accounts, storageContext } = clients;
  const type = 'Microsoft.Storage/storageAccounts';
  const availability = await permitted(accounts.checkNameAvailability(storageContext, { name, type }));
  if (availability === undefined || availability.nameAvailable === true) return undefined;
  if (availability.reason !== 'AlreadyExists') return undefined;
  const all = await permitted(listed(accounts.list(storageContext)));
  const own = all?.find((other) => typeof other.name === 'string' && other.name.toLowerCase() === name);
  const [, resourceGroup] = /\/resourceGroups\/([^/]+)\//i.exec(String(own?.id ?? '')) ?? [];
  return { resourceGroup };
}

/** What an identity with rights on one resource group only may not ask; creating the account tells it as well. */
async function permitted<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await arm(call);
  } catch (error) {
    if (error instanceof ArmRefusal && error.status === 403) return undefined;
    throw error;
  }
}

async function write(
  clients: Clients,
  { resourceGroup: group, account, container }: Wanted,
  rows: readonly Difference[],
  found: Found,
  timeoutMs: number,
): Promise<void> {
  const { groups, accounts, services, containers, locks, resourceContext, storageContext } = clients;
  // The clients check the types of what users of theirs write; the bodies here are made of data.
  const send: Readonly<Record<Resource, (body: never) => Promise<unknown>>> = {
    'resource group': (body) => groups.createOrUpdate(resourceContext, group, body),
    'storage account': (body) =>
      found.account === undefined
        ? accounts.create(storageContext, group, account, body, { updateIntervalInMs: 1_000, abortSignal: AbortSignal.timeout(timeoutMs) }) // biome-ignore format: one line
        : accounts.update(storageContext, group, account, body),
    'blob service': (body) => services.setServiceProperties(storageContext, group, account, body),
    container: (body) =>
      found.container === undefined
        ? containers.create(storageContext, group, account, container, body)
        : containers.update(storageContext, group, account, container, body),
    lock: (body) =>
      locks.createOrUpdateAtResourceLevel(group, 'Microsoft.Storage', '', 'storageAccounts', account, lockName, body),
  };
  // The order is that of dependence; `send` has it.
  for (const resource of Object.keys(send) as Resource[]) {
    const body = bodyFor(resource, rows, found);
    if (body === undefined) continue;
    await persisting(() => arm(inTime(send[resource](body as never), resource, timeoutMs)), { deadlineMs: timeoutMs });
  }
}

/** The clients wait for an operation of Azure as long as it says that it goes on. */
async function inTime<T>(call: Promise<T>, resource: Resource, timeoutMs: number): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    const problem = `the ${resource} was not ready in time`;
    const about = { service: 'Azure Resource Manager', request: `PUT ${resource}`, attempts: 1, elapsedMs: timeoutMs };
    throw new RemoteError({ ...about, problem }, 'timeout');
  }
}
