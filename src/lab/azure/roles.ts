/**
 * Built-in roles with their real ids, and what they allow. Only those that platforms of this kind use; the lists are shortened to
 * the operations that the stand-in has.
 */
export interface RoleDefinition {
  /** A GUID that is the same in each tenant. */
  readonly name: string;
  readonly roleName: string;
  readonly description: string;
  readonly actions: readonly string[];
  readonly notActions?: readonly string[];
  readonly dataActions?: readonly string[];
}

const blobs = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs';
const containers = 'Microsoft.Storage/storageAccounts/blobServices/containers';
const readAll = ['Microsoft.Authorization/*/read', 'Microsoft.Resources/subscriptions/resourceGroups/read'];

export const roleDefinitions: readonly RoleDefinition[] = [
  {
    name: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    roleName: 'Owner',
    description: 'Full access to all resources, including who may do what.',
    actions: ['*'],
  },
  {
    name: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    roleName: 'Contributor',
    description: 'Full access to all resources, but not to who may do what.',
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
    ],
  },
  {
    name: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    roleName: 'Reader',
    description: 'Sees all resources and changes none.',
    actions: ['*/read'],
  },
  {
    name: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    roleName: 'Role Based Access Control Administrator',
    description: 'Assigns roles and nothing else.',
    actions: [
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.Authorization/roleAssignments/delete',
      '*/read',
    ],
  },
  {
    name: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    roleName: 'User Access Administrator',
    description: 'Manages who may do what.',
    actions: ['*/read', 'Microsoft.Authorization/*'],
  },
  {
    name: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
    roleName: 'Managed Identity Contributor',
    description: 'Creates, reads, changes and deletes user-assigned identities.',
    actions: ['Microsoft.ManagedIdentity/userAssignedIdentities/*', ...readAll],
  },
  {
    name: 'f1a07417-d97a-45cb-824c-7a7467783830',
    roleName: 'Managed Identity Operator',
    description: 'Reads and assigns user-assigned identities.',
    actions: [
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
      ...readAll,
    ],
  },
  {
    name: '17d1049b-9a84-46fb-8f53-869881c3d3ab',
    roleName: 'Storage Account Contributor',
    description: 'Manages storage accounts, and so their keys.',
    actions: ['Microsoft.Storage/storageAccounts/*', ...readAll],
  },
  {
    name: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b',
    roleName: 'Storage Blob Data Owner',
    description: 'Full access to containers and their data.',
    actions: [`${containers}/*`, 'Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action'],
    dataActions: [`${blobs}/*`],
  },
  {
    name: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
    roleName: 'Storage Blob Data Contributor',
    description: 'Reads, writes and deletes containers and their data.',
    actions: [
      `${containers}/delete`,
      `${containers}/read`,
      `${containers}/write`,
      'Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action',
    ],
    dataActions: [`${blobs}/delete`, `${blobs}/read`, `${blobs}/write`, `${blobs}/move/action`, `${blobs}/add/action`],
  },
  {
    name: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1',
    roleName: 'Storage Blob Data Reader',
    description: 'Reads containers and their data.',
    actions: [`${containers}/read`, 'Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action'],
    dataActions: [`${blobs}/read`],
  },
  {
    name: '7f951dda-4ed3-4680-a7ca-43fe172d538d',
    roleName: 'AcrPull',
    description: 'Pulls images.',
    actions: ['Microsoft.ContainerRegistry/registries/pull/read'],
  },
  {
    name: '8311e382-0749-4cb8-b61a-304f252e45ec',
    roleName: 'AcrPush',
    description: 'Pulls and pushes images.',
    actions: ['Microsoft.ContainerRegistry/registries/pull/read', 'Microsoft.ContainerRegistry/registries/push/write'],
  },
  {
    name: 'befefa01-2a29-4197-83a8-272ff33ce314',
    roleName: 'DNS Zone Contributor',
    description: 'Manages DNS zones and their records.',
    actions: ['Microsoft.Network/dnsZones/*', ...readAll],
  },
  {
    name: '4abbcc35-e782-43d8-92c5-2d3f1bd2253f',
    roleName: 'Azure Kubernetes Service Cluster User Role',
    description: 'Lists the credentials of a user of a cluster.',
    actions: [
      'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
      'Microsoft.ContainerService/managedClusters/read',
    ],
  },
  {
    name: '4633458b-17de-408a-b874-0445c86b69e6',
    roleName: 'Key Vault Secrets User',
    description: 'Reads secrets.',
    actions: [],
    dataActions: [
      'Microsoft.KeyVault/vaults/secrets/getSecret/action',
      'Microsoft.KeyVault/vaults/secrets/readMetadata/action',
    ],
  },
  {
    name: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7',
    roleName: 'Key Vault Secrets Officer',
    description: 'Manages secrets, but not who may do what.',
    actions: ['Microsoft.KeyVault/vaults/read', ...readAll],
    dataActions: ['Microsoft.KeyVault/vaults/secrets/*'],
  },
  {
    name: '00482a5a-887f-4fb3-b363-3b7fe8e74483',
    roleName: 'Key Vault Administrator',
    description: 'Manages all data of a vault.',
    actions: ['Microsoft.KeyVault/vaults/read', ...readAll],
    dataActions: ['Microsoft.KeyVault/vaults/*'],
  },
];

/** By name (`Reader`) or id (a GUID, or the end of a longer id). */
export function findRole(nameOrId: string): RoleDefinition | undefined {
  const last = nameOrId.split('/').at(-1)?.toLowerCase();
  return roleDefinitions.find(({ name, roleName }) => name === last || roleName === nameOrId);
}

/** One `*` in a pattern stands for anything, and letters match in either case. */
function covers(pattern: string, action: string): boolean {
  const expression = pattern.replace(/[.]/g, '\\.').replaceAll('*', '.*');
  return new RegExp(`^${expression}$`, 'i').test(action);
}

/** @param kind `dataActions` are what lies in a resource: blobs, secrets. */
export function allows(role: RoleDefinition, action: string, kind: 'actions' | 'dataActions' = 'actions'): boolean {
  const yes = (role[kind] ?? []).some((pattern) => covers(pattern, action));
  return yes && !(kind === 'actions' && (role.notActions ?? []).some((pattern) => covers(pattern, action)));
}
