import { arm, armFind } from '../arm.ts';
import type { TrustClients } from './clients.ts';
import type { Found, FoundCredential, FoundIdentity, FoundRole, Wanted, WantedIdentity } from './model.ts';
import { subscriptionIn } from './names.ts';
import { roleOfId } from './roles.ts';

/** Reads what is there; it writes nothing. */
export async function readTrust(clients: TrustClients, wanted: Wanted): Promise<Found> {
  const group = await armFind(clients.groups.get(wanted.resourceGroup));
  if (group === undefined) return { hasGroup: false, identities: new Map() };
  const found = await Promise.all(
    wanted.identities.map(async (identity) => [identity.name, await readIdentity(clients, wanted, identity)] as const),
  );
  const there = found.filter((entry): entry is readonly [string, FoundIdentity] => entry[1] !== undefined);
  return { hasGroup: true, identities: new Map(there) };
}

async function readIdentity(
  clients: TrustClients,
  { resourceGroup, subscriptionId }: Wanted,
  { name, roles }: WantedIdentity,
): Promise<FoundIdentity | undefined> {
  const identity = await armFind(clients.identities.get(resourceGroup, name));
  if (identity === undefined) return undefined;
  const { clientId, principalId, location } = identity;
  if (clientId === undefined || principalId === undefined)
    throw new Error(`Azure tells neither client nor principal of ${name}`);
  const subscriptions = new Set([subscriptionId.toLowerCase(), ...roles.map(({ scope }) => subscriptionIn(scope))]);
  const [credentials, ...assignments] = await Promise.all([
    readCredentials(clients, resourceGroup, name),
    ...[...subscriptions].map((id) => readRoles(clients, id, principalId)),
  ]);
  // What is given above a subscription is listed in each.
  const distinct = new Map(assignments.flat().map((role) => [role.id.toLowerCase(), role]));
  return { clientId, principalId, location, credentials, roles: [...distinct.values()] };
}

async function readCredentials(
  clients: TrustClients,
  resourceGroup: string,
  identity: string,
): Promise<readonly FoundCredential[]> {
  const all = await arm(listOf(clients.credentials.list(resourceGroup, identity)));
  return all.map(({ name = '', issuer = '', subject = '', audiences = [] }) => ({ name, issuer, subject, audiences }));
}

async function readRoles(clients: TrustClients, subscriptionId: string, principalId: string): Promise<FoundRole[]> {
  const filter = `principalId eq '${principalId}'`;
  const all = await arm(listOf(clients.assignments(subscriptionId).listForSubscription({ filter })));
  return (
    all
      // The filter also brings what groups of the principal have, which is not ours to judge.
      .filter((each) => each.principalId?.toLowerCase() === principalId.toLowerCase())
      .map(({ id = '', roleDefinitionId = '', scope = '', condition }) => ({
        id,
        role: roleOfId(roleDefinitionId),
        scope,
        ...(condition ? { condition } : {}),
      }))
  );
}

async function listOf<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}
