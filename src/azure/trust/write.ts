import { type Clock, systemClock } from '../../core/http.ts';
import { persist, settled } from '../../core/persist.ts';
import { ArmRefusal, arm } from '../arm.ts';
import type { TrustClients } from './clients.ts';
import type { Change, Credential, Found, FoundIdentity, Wanted, WantedIdentity, WantedRole } from './model.ts';
import { assignmentName, subscriptionIn } from './names.ts';

/** What became of the writes. */
export interface Written {
  /** Ids of all identities that exist now, by name. */
  readonly identities: ReadonlyMap<string, Pick<FoundIdentity, 'clientId' | 'principalId'>>;
  /** What was done, in order. */
  readonly done: readonly Change[];
  /** What somebody else did in the meantime: changes that were not needed any more, with the id of what was there. */
  readonly existed: readonly { readonly change: Change; readonly id: string }[];
  /** Why it stopped half-way. */
  readonly failure?: unknown;
}

/** What each identity and each resource says it is for. */
const tagsOf = ({ environment, purpose }: WantedIdentity) => ({
  Environment: environment,
  Purpose: purpose === 'plan' ? 'TerraformPlan' : 'TerraformApply',
});

/**
 * Does the changes: the group, then identity by identity, within one everything in order, since Azure refuses two writes
 * of credentials at once.
 */
export async function writeTrust(
  clients: TrustClients,
  {
    wanted,
    found,
    changes,
    clock = systemClock,
  }: { wanted: Wanted; found: Found; changes: readonly Change[]; clock?: Clock },
): Promise<Written> {
  const ids = new Map<string, Pick<FoundIdentity, 'clientId' | 'principalId'>>(found.identities);
  const done: Change[] = [];
  const existed: { change: Change; id: string }[] = [];
  let failure: unknown;
  const attempt = async (change: Change, work: () => Promise<string | undefined>): Promise<void> => {
    const id = await patiently(change, work, clock);
    if (id === undefined) done.push(change);
    else existed.push({ change, id });
  };
  try {
    const [group] = changes.filter((change) => change.kind === 'create-group');
    if (group !== undefined) {
      await attempt(group, async () => {
        const tags = { Purpose: 'GitHubIdentities' };
        await arm(clients.groups.createOrUpdate(group.name, { location: wanted.location, tags }));
        return undefined;
      });
    }
    const works = wanted.identities.map(async (identity) => {
      for (const change of changes) {
        if (change.kind === 'create-group' || change.identity !== identity.name) continue;
        await attempt(change, () => write(clients, { wanted, identity, ids, change }));
      }
    });
    const failed = (await Promise.allSettled(works)).find((each) => each.status === 'rejected');
    failure = failed?.reason;
  } catch (error) {
    failure = error;
  }
  const inOrder = changes.filter((change) => done.includes(change));
  return { identities: ids, done: inOrder, existed, ...(failure === undefined ? {} : { failure }) };
}

interface Work {
  readonly wanted: Wanted;
  readonly identity: WantedIdentity;
  readonly ids: Map<string, Pick<FoundIdentity, 'clientId' | 'principalId'>>;
  readonly change: Exclude<Change, { kind: 'create-group' }>;
}

/** @returns the id of what was there already, when somebody else was faster. */
async function write(clients: TrustClients, work: Work): Promise<string | undefined> {
  const { wanted, identity, ids, change } = work;
  const { resourceGroup, location } = wanted;
  switch (change.kind) {
    case 'create-identity': {
      const parameters = { location, tags: tagsOf(identity) };
      const made = await arm(clients.identities.createOrUpdate(resourceGroup, identity.name, parameters));
      const { clientId, principalId } = made;
      if (clientId === undefined || principalId === undefined)
        throw new Error(`Azure tells neither client nor principal of ${identity.name}`);
      ids.set(identity.name, { clientId, principalId });
      return undefined;
    }
    case 'delete-credential':
      await arm(clients.credentials.delete(resourceGroup, identity.name, change.old.name));
      return undefined;
    case 'replace-credential':
      await arm(clients.credentials.delete(resourceGroup, identity.name, change.old.name));
      await putCredential(clients, resourceGroup, identity.name, change.credential);
      return undefined;
    case 'create-credential':
      await putCredential(clients, resourceGroup, identity.name, change.credential);
      return undefined;
    case 'assign-role': {
      const principalId = ids.get(identity.name)?.principalId ?? '';
      const name = assignmentName(change.role.scope, change.role.role.id, principalId);
      return assign(clients, { role: change.role, name, principalId });
    }
    case 'limit-role': {
      const principalId = ids.get(identity.name)?.principalId ?? '';
      const name = change.old.id.slice(change.old.id.lastIndexOf('/') + 1);
      return assign(clients, { role: change.role, name, principalId });
    }
  }
}

async function putCredential(clients: TrustClients, group: string, identity: string, credential: Credential) {
  const { name, issuer, subject, audience } = credential;
  const parameters = { issuer, subject, audiences: [audience] };
  await arm(clients.credentials.createOrUpdate(group, identity, name, parameters));
}

async function assign(
  clients: TrustClients,
  { role: wanted, name, principalId }: { role: WantedRole; name: string; principalId: string },
): Promise<string | undefined> {
  const { role, scope, condition } = wanted;
  const subscription = subscriptionIn(scope);
  const parameters = {
    roleDefinitionId: `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role.id}`,
    principalId,
    // Without it Azure looks the principal up in a directory that does not know it yet.
    principalType: 'ServicePrincipal',
    ...(condition === undefined ? {} : { condition, conditionVersion: '2.0' }),
  };
  try {
    await arm(clients.assignments(subscription).create(scope, name, parameters));
    return undefined;
  } catch (error) {
    if (!(error instanceof ArmRefusal) || error.code !== 'RoleAssignmentExists') throw error;
    return conflictingId(error.said) ?? 'unknown';
  }
}

/** The refusal names the assignment that is there, as a GUID without dashes. */
function conflictingId(said: string): string | undefined {
  const [, hex] = /\b([\da-f]{32})\b/i.exec(said.replaceAll('-', '')) ?? [];
  return hex?.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** What a moment heals: something that was made just before is not known everywhere yet. */
const passing: ReadonlySet<string> = new Set([
  'PrincipalNotFound',
  'ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity',
]);
/** For roles it is the scope that does not exist, and nobody is about to make it. */
const passingForIdentities: ReadonlySet<string> = new Set([
  'ParentResourceNotFound',
  'ResourceNotFound',
  'ResourceGroupNotFound',
]);

function passes({ code }: ArmRefusal, { kind }: Change): boolean {
  return passing.has(code) || (passingForIdentities.has(code) && kind !== 'assign-role' && kind !== 'limit-role');
}

const patienceMs = 240_000;

async function patiently<T>(change: Change, work: () => Promise<T>, clock: Clock): Promise<T> {
  const { outcome } = await persist(
    () => settled(work()),
    (each) => {
      if (!('error' in each) || !(each.error instanceof ArmRefusal) || !passes(each.error, change)) return undefined;
      return { patienceMs, says: `Azure Resource Manager: ${each.error.code}` };
    },
    { clock },
  );
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}
