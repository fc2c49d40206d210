import { UserError } from '../../core/errors.ts';
import type { Role } from './model.ts';

/**
 * Built-in roles by name. Their ids are the same in each tenant and cloud.
 * Source: Azure documentation, "Azure built-in roles".
 */
const builtIn = {
  Owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  Contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  'User Access Administrator': '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  'Role Based Access Control Administrator': 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  'Storage Blob Data Owner': 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
  'Storage Blob Data Contributor': 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
  'Storage Blob Data Reader': '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
  AcrPull: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
  AcrPush: '8311e382-0749-4cb8-b61a-304f252e45ec',
  'Azure Kubernetes Service Cluster User Role': '4abbcc35-e782-43d8-92c5-2d3f1bd2253f',
  'Azure Kubernetes Service Cluster Admin Role': '0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8',
  'Azure Kubernetes Service Contributor Role': 'ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8',
  'Key Vault Secrets User': '4633458b-17de-408a-b874-0445c86b69e6',
  'Key Vault Secrets Officer': 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
  'DNS Zone Contributor': 'befefa01-2a29-4197-83a8-272ff33ce314',
  'Private DNS Zone Contributor': 'b12aa53e-6015-4669-85d0-8515ebb3ae7f',
  'Network Contributor': '4d97b98b-1d4f-4787-a291-c67834d212e7',
  'Managed Identity Contributor': 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
  'Managed Identity Operator': 'f1a07417-d97a-45cb-824c-7a7467783830',
} as const;

export type BuiltInRole = keyof typeof builtIn;

/** Names of the roles that inputs may use instead of an id. */
export const roleNames: readonly string[] = Object.keys(builtIn);

export function builtInRole(name: BuiltInRole): Role {
  return { name, id: builtIn[name] };
}

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The role of an id, or of the whole ARM id of a role definition. */
export function roleOfId(id: string): Role {
  const short = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
  const name = roleNames.find((each) => builtIn[each as BuiltInRole] === short);
  return { name: name ?? short, id: short };
}

/**
 * The role that a line of an input names, without regard to case, or by its id.
 *
 * @throws UserError for a name that is not in the table: a wrong id would give away something else.
 */
export function findRole(input: string, text: string): Role {
  if (guid.test(text.toLowerCase())) return roleOfId(text);
  const name = roleNames.find((each) => each.toLowerCase() === text.toLowerCase());
  if (name !== undefined) return builtInRole(name as BuiltInRole);
  throw new UserError(
    `${input}: "${text.slice(0, 60)}" is not a role that this action knows by name. Write its id (az role definition list --name '…' --query "[].name"), or one of: ${roleNames.join(', ')}.`,
    'unknown-role',
  );
}

/** Roles with which an identity can do everything, or give itself whatever it lacks. */
export function isStrong({ id }: Role, condition: string | undefined): boolean {
  const { Owner, 'User Access Administrator': access, 'Role Based Access Control Administrator': rbac } = builtIn;
  return id === Owner || id === access || (id === rbac && condition === undefined);
}

/**
 * Limits an administrator of roles to some of them, for giving and for taking away.
 * Source: Azure documentation, "Delegate Azure role assignment management with conditions".
 */
export function onlyRoles(roles: readonly Role[]): string {
  const ids = [...new Set(roles.map(({ id }) => id))].sort().join(', ');
  const half = (action: 'write' | 'delete', attributes: '@Request' | '@Resource'): string =>
    `((!(ActionMatches{'Microsoft.Authorization/roleAssignments/${action}'})) OR (${attributes}[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${ids}}))`;
  return `${half('write', '@Request')} AND ${half('delete', '@Resource')}`;
}

/** Azure keeps a condition as it was written, portals and people lay it out in their own way. */
export function sameCondition(one: string | undefined, other: string | undefined): boolean {
  const bare = (text: string | undefined) => (text ?? '').replace(/\s+/g, '').toLowerCase();
  return bare(one) === bare(other);
}
