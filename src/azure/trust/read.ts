import type { RoleAssignment } from '@azure/arm-authorization';
import { ArmRefusal, arm, armFind } from '../arm.ts';
import type { TrustClients } from './clients.ts';
import type { Found, FoundCredential, FoundIdentity, FoundRole, Neighbour, Wanted, WantedIdentity } from './model.ts';
import { isApplyIdentity, sameId, subscriptionIn } from './names.ts';
import { roleOfId } from './roles.ts';

/** Reads what is there; it writes nothing. */
export async function readTrust(clients: TrustClients, wanted: Wanted): Promise<Found> {
  const group = await armFind(clients.groups.get(wanted.resourceGroup));
  if (group === undefined) return { hasGroup: false, sawAllRoles: true, identities: new Map() };
  const found = await Promise.all(wanted.identities.map((identity) => readIdentity(clients, wanted, identity)));
  const there = found.filter((each) => each !== undefined);
  return {
    hasGroup: true,
    sawAllRoles: there.every(({ sawAllRoles }) => sawAllRoles),
    identities: new Map(there.map(({ name, identity }) => [name, identity])),
  };
}

interface Reading {
  readonly name: string;
  readonly identity: FoundIdentity;
  readonly sawAllRoles: boolean;
}

async function readIdentity(
  clients: TrustClients,
  { resourceGroup, subscriptionId }: Wanted,
  { name, roles: wantedRoles }: WantedIdentity,
): Promise<Reading | undefined> {
  const found = await armFind(clients.identities.get(resourceGroup, name));
  if (found === undefined) return undefined;
  const { clientId, principalId, location } = found;
  if (clientId === undefined || principalId === undefined)
    throw new Error(`Azure tells neither client nor principal of ${name}`);
  const scopes = wantedRoles.map(({ scope }) => scope);
  const subscriptions = new Set([subscriptionId.toLowerCase(), ...scopes.map(subscriptionIn)]);
  const [credentials, ...readings] = await Promise.all([
    readCredentials(clients, resourceGroup, name),
    ...[...subscriptions].map((id) =>
      readRoles(
        clients,
        { subscription: id, scopes: scopes.filter((scope) => subscriptionIn(scope) === id) },
        principalId,
      ),
    ),
  ]);
  // What is given above a subscription is listed in each, what is given above a scope at each below it.
  const all = readings.flatMap(({ roles }) => roles);
  const roles = [...new Map(all.map((role) => [role.id.toLowerCase(), role])).values()];
  const identity = { clientId, principalId, location, credentials, roles };
  return { name, identity, sawAllRoles: readings.every(({ isWhole }) => isWhole) };
}

/**
 * The other identities of a platform that apply, for environments that are set up one by one. Empty where they must not
 * be seen: they are only warned of.
 *
 * @param name of the platform
 */
export async function readNeighbours(
  clients: TrustClients,
  wanted: Wanted,
  name: string,
): Promise<readonly Neighbour[]> {
  const scopes = wanted.identities.flatMap(({ roles }) => roles.map(({ scope }) => scope));
  const subscriptions = [...new Set(scopes.map(subscriptionIn))];
  try {
    const all = await arm(listOf(clients.identities.listByResourceGroup(wanted.resourceGroup)));
    const others = all.flatMap(({ name: identity = '', principalId }) =>
      principalId !== undefined &&
      isApplyIdentity(name, identity) &&
      !wanted.identities.some((each) => sameId(each.name, identity))
        ? [{ identity, principalId }]
        : [],
    );
    return await Promise.all(
      others.map(async ({ identity, principalId }): Promise<Neighbour> => {
        const readings = await Promise.all(
          subscriptions.map((id) => {
            const inside = scopes.filter((scope) => subscriptionIn(scope) === id);
            return readRoles(clients, { subscription: id, scopes: [...new Set(inside)] }, principalId);
          }),
        );
        return { name: identity, roles: readings.flatMap(({ roles }) => roles) };
      }),
    );
  } catch (error) {
    if (error instanceof ArmRefusal && (error.status === 403 || error.status === 404)) return [];
    throw error;
  }
}

async function readCredentials(
  clients: TrustClients,
  resourceGroup: string,
  identity: string,
): Promise<readonly FoundCredential[]> {
  const all = await arm(listOf(clients.credentials.list(resourceGroup, identity)));
  return all.map(({ name = '', issuer = '', subject = '', audiences = [] }) => ({ name, issuer, subject, audiences }));
}

/** The roles of a principal in a whole subscription, or where that must not be seen, at and above the scopes in it. */
async function readRoles(
  clients: TrustClients,
  { subscription, scopes }: { readonly subscription: string; readonly scopes: readonly string[] },
  principalId: string,
): Promise<{ readonly roles: readonly FoundRole[]; readonly isWhole: boolean }> {
  const assignments = clients.assignments(subscription);
  const options = { filter: `principalId eq '${principalId}'` };
  const own = (all: readonly RoleAssignment[]) => ownRoles(all, principalId);
  try {
    return { roles: own(await arm(listOf(assignments.listForSubscription(options)))), isWhole: true };
  } catch (error) {
    if (!(error instanceof ArmRefusal) || error.status !== 403) throw error;
  }
  const listed = await Promise.all(scopes.map((scope) => arm(listOf(assignments.listForScope(scope, options)))));
  return { roles: own(listed.flat()), isWhole: false };
}

function ownRoles(all: readonly RoleAssignment[], principalId: string): FoundRole[] {
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
