/** Operations on role assignments and definitions. */
import { type ArmCall, type ArmHandler, ArmRefusal, lastOf, value } from './arm-call.ts';
import { requireScope } from './arm-locks.ts';
import { isGuid } from './exchange.ts';
import { findRole, type RoleDefinition, roleDefinitions } from './roles.ts';
import { type Json, type RoleAssignment, within } from './store.ts';

const assignmentType = 'Microsoft.Authorization/roleAssignments';
const subscriptionIn = (scope: string): string => /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';

function shownAssignment(each: RoleAssignment) {
  const { id, name, scope, role, principalId, principalType, condition, description, createdOn, createdBy } = each;
  return {
    id,
    name,
    type: assignmentType,
    properties: {
      roleDefinitionId: `${subscriptionIn(scope)}/providers/Microsoft.Authorization/roleDefinitions/${role.name}`,
      principalId,
      principalType,
      scope,
      condition: condition ?? null,
      conditionVersion: condition === undefined ? null : '2.0',
      description: description ?? null,
      delegatedManagedIdentityResourceId: null,
      createdOn,
      updatedOn: createdOn,
      createdBy,
      updatedBy: createdBy,
    },
  };
}

function shownRole(role: RoleDefinition, scope: string) {
  const { name, roleName, description, actions, notActions = [], dataActions = [] } = role;
  const epoch = '2015-02-02T21:55:09.8806423Z';
  return {
    id: `${subscriptionIn(scope)}/providers/Microsoft.Authorization/roleDefinitions/${name}`,
    name,
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName,
      type: 'BuiltInRole',
      description,
      assignableScopes: ['/'],
      permissions: [{ actions, notActions, dataActions, notDataActions: [] }],
      createdOn: epoch,
      updatedOn: epoch,
      createdBy: null,
      updatedBy: null,
    },
  };
}

/** Terms joined by `and`: each has to hold. */
function assignmentFilter(filter: string | null, scope: string): (each: RoleAssignment) => boolean {
  const terms = (filter ?? '').split(/\s+and\s+/i).filter((term) => term !== '');
  const tests = terms.map((term): ((each: RoleAssignment) => boolean) => {
    if (/^atScope\(\)$/i.test(term)) return (each) => within(scope === '' ? '/' : scope, each.scope);
    const principal = /^(?:principalId\s+eq\s+'([^']+)'|assignedTo\('([^']+)'\))$/i.exec(term);
    const wanted = (principal?.[1] ?? principal?.[2])?.toLowerCase();
    if (wanted === undefined) throw new ArmRefusal(400, 'UnsupportedQuery', `The filter '${term}' is not supported.`);
    return (each) => each.principalId.toLowerCase() === wanted;
  });
  return (each) => tests.every((test) => test(each));
}

function create(call: ArmCall) {
  const scope = value(call, 'scope');
  const name = value(call, 'roleAssignmentName');
  const given = call.body.properties as Json;
  const principalId = String(given.principalId);
  requireScope(call, scope);
  if (!isGuid(name)) {
    throw new ArmRefusal(
      400,
      'InvalidRoleAssignmentId',
      `The role assignment ID '${name}' is not valid. The role assignment ID must be a GUID.`,
    );
  }
  const role = findRole(lastOf(String(given.roleDefinitionId)));
  if (role === undefined) {
    throw new ArmRefusal(
      400,
      'RoleDefinitionDoesNotExist',
      `The specified role definition with ID '${lastOf(String(given.roleDefinitionId)).replaceAll('-', '')}' does not exist.`,
    );
  }
  checkPrincipal(call, principalId, given.principalType);
  const all = [...call.store.assignments.values()];
  const before = call.store.assignments.get(call.path.toLowerCase());
  if (before !== undefined) {
    if (before.principalId !== principalId || before.role !== role) {
      const message = 'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.';
      throw new ArmRefusal(400, 'RoleAssignmentUpdateNotPermitted', message);
    }
    // Of an assignment, only the condition and the description can be changed.
    const { condition: _, description: __, ...rest } = before;
    const after: RoleAssignment = { ...rest, ...textsOf(given) };
    call.store.assignments.set(call.path.toLowerCase(), after);
    return { status: 200, body: shownAssignment(after) };
  }
  const alike = all.find(
    (each) =>
      each.role === role &&
      each.principalId === principalId &&
      each.scope.toLowerCase() === (scope || '/').toLowerCase(),
  );
  if (alike !== undefined) {
    const message = `The role assignment already exists. The ID of the conflicting role assignment is ${alike.name.replaceAll('-', '')}.`;
    throw new ArmRefusal(409, 'RoleAssignmentExists', message);
  }
  const made = call.store.assign({
    name,
    scope,
    role,
    principalId,
    principalType: String(given.principalType ?? 'ServicePrincipal'),
    createdBy: call.caller.objectId,
    ...textsOf(given),
  });
  return { status: 201, body: shownAssignment(made) };
}

function textsOf({ condition, description }: Json): Pick<RoleAssignment, 'condition' | 'description'> {
  return {
    ...(typeof condition === 'string' ? { condition } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  };
}

/** A principal that the directory does not know yet is believed where its type is said. */
function checkPrincipal(call: ArmCall, principalId: string, type: unknown): void {
  const known = call.directory.principal(principalId);
  const tenant = call.subscription?.tenantId ?? call.caller.tenantId;
  if (known === undefined && type === undefined) {
    throw new ArmRefusal(
      400,
      'PrincipalNotFound',
      `Principal ${principalId.replaceAll('-', '')} does not exist in the directory ${tenant}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group. See https://aka.ms/docs-principaltype`,
    );
  }
  if (known !== undefined && type !== undefined && type !== 'ServicePrincipal') {
    throw new ArmRefusal(
      400,
      'UnmatchedPrincipalType',
      `The PrincipalId '${principalId.replaceAll('-', '')}' has type 'ServicePrincipal', which is different from specified PrincipalType '${JSON.stringify(type)}'.`,
    );
  }
}

function find(call: ArmCall): RoleAssignment {
  const found = call.store.assignments.get(call.path.toLowerCase());
  if (found !== undefined) return found;
  const message = `The role assignment '${value(call, 'roleAssignmentName')}' is not found.`;
  throw new ArmRefusal(404, 'RoleAssignmentNotFound', message);
}

export const accessHandlers: Readonly<Record<string, ArmHandler>> = {
  RoleAssignments_ListForScope(call) {
    const scope = value(call, 'scope');
    const wanted = assignmentFilter(call.query.get('$filter'), scope);
    const shown = [...call.store.assignments.values()]
      .filter((each) => within(scope, each.scope) || within(each.scope, scope))
      .filter(wanted);
    return { status: 200, body: { value: shown.map(shownAssignment) } };
  },
  RoleAssignments_Get: (call) => ({ status: 200, body: shownAssignment(find(call)) }),
  RoleAssignments_Create: create,
  RoleAssignments_Delete(call) {
    const found = call.store.assignments.get(call.path.toLowerCase());
    if (found === undefined) return { status: 204 };
    call.store.assignments.delete(call.path.toLowerCase());
    return { status: 200, body: shownAssignment(found) };
  },
  RoleDefinitions_List(call) {
    const scope = value(call, 'scope');
    const filter = call.query.get('$filter');
    const wanted = filter === null ? undefined : /roleName\s+eq\s+'([^']+)'/i.exec(filter)?.[1];
    const shown = roleDefinitions.filter(({ roleName }) => wanted === undefined || roleName === wanted);
    return { status: 200, body: { value: shown.map((role) => shownRole(role, scope)) } };
  },
  RoleDefinitions_Get(call) {
    const id = value(call, 'roleDefinitionId');
    const role = findRole(id);
    if (role !== undefined) return { status: 200, body: shownRole(role, value(call, 'scope')) };
    const message = `The specified role definition with ID '${id.replaceAll('-', '')}' does not exist.`;
    throw new ArmRefusal(404, 'RoleDefinitionDoesNotExist', message);
  },
};
