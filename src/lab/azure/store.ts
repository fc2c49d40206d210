/** What the resource manager keeps: subscriptions, resources by id, role assignments. Ids are compared without regard to case. */
import { randomUUID } from 'node:crypto';
import type { Directory, Propagation, Visibility } from './directory.ts';
import { allows, findRole, type RoleDefinition } from './roles.ts';

export interface Subscription {
  readonly subscriptionId: string;
  readonly tenantId: string;
  readonly displayName: string;
  state: 'Enabled' | 'Disabled' | 'Warned' | 'PastDue' | 'Deleted';
  /** Namespaces of providers that have to be registered first, lower case. */
  readonly unregistered: Set<string>;
}

export type Json = Record<string, unknown>;

export interface Resource {
  readonly id: string;
  /** `Microsoft.Storage/storageAccounts` */
  readonly type: string;
  readonly name: string;
  /** As it is answered. */
  body: Json;
}

export interface RoleAssignment {
  readonly id: string;
  /** A GUID. */
  readonly name: string;
  readonly scope: string;
  readonly role: RoleDefinition;
  readonly principalId: string;
  readonly principalType: string;
  readonly condition?: string;
  readonly description?: string;
  readonly createdOn: string;
  readonly createdBy: string;
}

/** A decision about access is asked for with these. */
export interface Access {
  /** Object id. */
  readonly principalId: string;
  readonly action: string;
  readonly scope: string;
  readonly kind?: 'actions' | 'dataActions';
  /** Id of the role that is given or taken: what conditions of assignments speak of. */
  readonly role?: string;
}

export interface Store {
  /** By id, lower case. */
  readonly subscriptions: Map<string, Subscription>;
  /** By id, lower case; in the order of creation. */
  readonly resources: Map<string, Resource>;
  /** By id, lower case. */
  readonly assignments: Map<string, RoleAssignment>;
  get(id: string): Resource | undefined;
  /** The resources of a type (whole, `a/b/c`), below an id. */
  list(type: string, below: string): Resource[];
  /** Removes it and all below it. */
  remove(id: string): void;
  assign(assignment: Omit<RoleAssignment, 'id' | 'name' | 'createdOn'> & { readonly name?: string }): RoleAssignment;
  may(access: Access): boolean;
  /** Whether any role was given in the subscription, at whatever scope. */
  mayEnter(principalId: string, subscriptionId: string): boolean;
}

export interface StoreContext {
  readonly directory: Directory;
  readonly visibility: Visibility;
  readonly propagation: () => Propagation;
  readonly now: () => Date;
}

export const containerType = 'Microsoft.Storage/storageAccounts/blobServices/containers';

/** `/subscriptions/x` covers itself and `/subscriptions/x/…`, the root covers all. */
export function within(scope: string, outer: string): boolean {
  const [inner, wide] = [scope.toLowerCase(), outer.toLowerCase().replace(/\/$/, '')];
  return inner === wide || inner.startsWith(`${wide}/`);
}

export function createStore({ visibility, propagation, now }: StoreContext): Store {
  const subscriptions = new Map<string, Subscription>();
  const resources = new Map<string, Resource>();
  const assignments = new Map<string, RoleAssignment>();

  const of = (principalId: string): RoleAssignment[] =>
    [...assignments.values()].filter((each) => each.principalId.toLowerCase() === principalId.toLowerCase());

  return {
    subscriptions,
    resources,
    assignments,
    get: (id) => resources.get(id.toLowerCase()),
    list: (type, below) =>
      [...resources.values()].filter(
        (each) => each.type.toLowerCase() === type.toLowerCase() && within(each.id, below) && each.id !== below,
      ),
    remove(id) {
      for (const [key, resource] of resources) if (within(resource.id, id)) resources.delete(key);
      for (const [key, { scope }] of assignments) if (within(scope, id)) assignments.delete(key);
    },
    assign({ name = randomUUID(), scope, ...rest }) {
      const place = scope.replace(/\/$/, '');
      const id = `${place}/providers/Microsoft.Authorization/roleAssignments/${name}`;
      const assignment: RoleAssignment = { id, name, scope: place === '' ? '/' : place, createdOn: now().toISOString(), ...rest }; // biome-ignore format: one line
      assignments.set(id.toLowerCase(), assignment);
      visibility.add(assignment);
      return assignment;
    },
    may({ principalId, action, scope, kind, role }) {
      const relevant = of(principalId).filter(
        (each) => within(scope, each.scope) && allows(each.role, action, kind) && meets(each.condition, action, role),
      );
      return relevant.some((each) => visibility.seen(each, propagation().roleAttempts));
    },
    mayEnter(principalId, subscriptionId) {
      const place = `/subscriptions/${subscriptionId}`;
      return of(principalId).some(
        (each) =>
          (within(each.scope, place) || within(place, each.scope)) && visibility.seen(each, propagation().roleAttempts),
      );
    },
  };
}

/** @throws {Error} for a role that the stand-in does not have */
export function roleOf(nameOrId: string): RoleDefinition {
  const role = findRole(nameOrId);
  if (role === undefined) throw new Error(`The laboratory has no role "${nameOrId}"`);
  return role;
}

/**
 * Whether a condition of an assignment lets an action pass: only the form that limits which roles may be given and taken.
 *
 * @throws {Error} for a condition of another form
 */
function meets(condition: string | undefined, action: string, role: string | undefined): boolean {
  if (condition === undefined) return true;
  const given = /^Microsoft\.Authorization\/roleAssignments\/(write|delete)$/i.exec(action)?.[1]?.toLowerCase();
  if (given === undefined) return true;
  const source = given === 'write' ? '@Request' : '@Resource';
  const clause = new RegExp(
    `${source}\\[Microsoft\\.Authorization/roleAssignments:RoleDefinitionId\\]\\s+ForAnyOfAnyValues:GuidEquals\\s*\\{([^}]*)\\}`,
    'i',
  ).exec(condition);
  if (clause === null) {
    // A condition that does not speak of the action does not limit it.
    if (!condition.toLowerCase().includes(`roleassignments/${given}`)) return true;
    throw new Error(`The laboratory cannot evaluate the condition ${condition}`);
  }
  const roles = (clause[1] ?? '').split(',').map((each) => each.trim().toLowerCase());
  return role !== undefined && roles.includes(role.toLowerCase());
}
