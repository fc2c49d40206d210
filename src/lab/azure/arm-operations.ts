/**
 * Data of arm-contract.ts: the operations, with the names, versions and permissions that Microsoft's description of the API and
 * its clients have. A test holds the names of properties against those that Microsoft's own clients write and read.
 */
import type { ArmOperation } from './arm-contract.ts';

const subscriptions = [
  '2022-12-01',
  '2022-09-01',
  '2021-01-01',
  '2020-01-01',
  '2019-11-01',
  '2019-06-01',
  '2016-06-01',
];
const resources = ['2025-04-01', '2024-11-01', '2024-07-01', '2024-03-01', '2023-07-01', '2022-09-01', '2021-04-01', '2020-06-01']; // biome-ignore format: one line
const storage = ['2026-09-01', '2025-06-01', '2025-01-01', '2024-01-01', '2023-05-01', '2023-01-01', '2022-09-01'];
const identity = ['2024-11-30', '2023-01-31', '2018-11-30'];
const locks = ['2020-05-01', '2016-09-01'];
const assignments = ['2022-04-01', '2020-04-01-preview'];
const definitions = ['2022-04-01', '2022-05-01-preview', '2018-01-01-preview'];

const subscription = '/subscriptions/{subscriptionId}';
const group = `${subscription}/resourceGroups/{resourceGroupName}`;
const account = `${group}/providers/Microsoft.Storage/storageAccounts/{accountName}`;
const accountType = 'Microsoft.Storage/storageAccounts';
const blobService = `${account}/blobServices/default`;
const container = `${blobService}/containers/{containerName}`;
const containerType = `${accountType}/blobServices/containers`;
const userIdentity = `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}`;
const userIdentityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const credential = `${userIdentity}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}`;
const credentialType = `${userIdentityType}/federatedIdentityCredentials`;
const lock = '/{scope}/providers/Microsoft.Authorization/locks/{lockName}';
const assignment = '/{scope}/providers/Microsoft.Authorization/roleAssignments/{roleAssignmentName}';

export const operations: readonly ArmOperation[] = [
  // Subscriptions and tenants. Reading a subscription takes any role in it: the handlers see to that.
  { id: 'Subscriptions_List', method: 'GET', path: '/subscriptions', versions: subscriptions, answers: { 200: 'SubscriptionList' } },
  { id: 'Subscriptions_Get', method: 'GET', path: subscription, versions: subscriptions, answers: { 200: 'Subscription' } },
  { id: 'Tenants_List', method: 'GET', path: '/tenants', versions: subscriptions, answers: { 200: 'TenantList' } },

  // Providers.
  { id: 'Providers_List', method: 'GET', path: `${subscription}/providers`, versions: resources, query: ['$expand', '$top'], answers: { 200: 'ProviderList' } },
  { id: 'Providers_Get', method: 'GET', path: `${subscription}/providers/{resourceProviderNamespace}`, versions: resources, query: ['$expand'], answers: { 200: 'Provider' } },
  { id: 'Providers_Register', method: 'POST', path: `${subscription}/providers/{resourceProviderNamespace}/register`, versions: resources, action: '*/register/action', scope: 'subscription', answers: { 200: 'Provider' } },

  // Resource groups and what is in them.
  { id: 'ResourceGroups_List', method: 'GET', path: `${subscription}/resourceGroups`, versions: resources, query: ['$filter', '$top'], action: 'Microsoft.Resources/subscriptions/resourceGroups/read', scope: 'parent', answers: { 200: 'ResourceGroupList' } },
  { id: 'ResourceGroups_CheckExistence', method: 'HEAD', path: group, versions: resources, action: 'Microsoft.Resources/subscriptions/resourceGroups/read', answers: { 204: null, 404: null } },
  { id: 'ResourceGroups_Get', method: 'GET', path: group, versions: resources, action: 'Microsoft.Resources/subscriptions/resourceGroups/read', answers: { 200: 'ResourceGroup' } },
  { id: 'ResourceGroups_CreateOrUpdate', method: 'PUT', path: group, versions: resources, action: 'Microsoft.Resources/subscriptions/resourceGroups/write', body: 'ResourceGroupWrite', answers: { 200: 'ResourceGroup', 201: 'ResourceGroup' } },
  { id: 'ResourceGroups_Update', method: 'PATCH', path: group, versions: resources, action: 'Microsoft.Resources/subscriptions/resourceGroups/write', body: 'ResourceGroupPatch', answers: { 200: 'ResourceGroup' } },
  { id: 'ResourceGroups_Delete', method: 'DELETE', path: group, versions: resources, query: ['forceDeletionTypes'], action: 'Microsoft.Resources/subscriptions/resourceGroups/delete', answers: { 200: null, 202: null } },
  { id: 'Resources_ListByResourceGroup', method: 'GET', path: `${group}/resources`, versions: resources, query: ['$filter', '$expand', '$top'], action: 'Microsoft.Resources/subscriptions/resourceGroups/read', scope: 'parent', answers: { 200: 'GenericList' } },
  { id: 'Operations_Result', method: 'GET', path: `${subscription}/operationresults/{operationId}`, versions: resources, answers: { 200: null, 202: null } },

  // Storage accounts.
  { id: 'StorageAccounts_CheckNameAvailability', method: 'POST', path: `${subscription}/providers/Microsoft.Storage/checkNameAvailability`, versions: storage, body: 'NameAvailabilityQuestion', answers: { 200: 'NameAvailability' } },
  { id: 'StorageAccounts_List', method: 'GET', path: `${subscription}/providers/Microsoft.Storage/storageAccounts`, versions: storage, action: `${accountType}/read`, scope: 'subscription', answers: { 200: 'StorageAccountList' } },
  { id: 'StorageAccounts_ListByResourceGroup', method: 'GET', path: `${group}/providers/Microsoft.Storage/storageAccounts`, versions: storage, action: `${accountType}/read`, scope: 'group', answers: { 200: 'StorageAccountList' } },
  { id: 'StorageAccounts_GetProperties', method: 'GET', path: account, versions: storage, query: ['$expand'], action: `${accountType}/read`, answers: { 200: 'StorageAccount' } },
  { id: 'StorageAccounts_Create', method: 'PUT', path: account, versions: storage, action: `${accountType}/write`, body: 'StorageAccountWrite', answers: { 200: 'StorageAccount', 202: null } },
  { id: 'StorageAccounts_Update', method: 'PATCH', path: account, versions: storage, action: `${accountType}/write`, body: 'StorageAccountPatch', answers: { 200: 'StorageAccount' } },
  { id: 'StorageAccounts_Delete', method: 'DELETE', path: account, versions: storage, action: `${accountType}/delete`, answers: { 200: null, 204: null } },
  { id: 'StorageAccounts_ListKeys', method: 'POST', path: `${account}/listKeys`, versions: storage, query: ['$expand'], action: `${accountType}/listKeys/action`, scope: 'parent', answers: { 200: 'StorageKeys' } },
  { id: 'StorageAccounts_OperationResult', method: 'GET', path: `${subscription}/providers/Microsoft.Storage/locations/{location}/asyncoperations/{operationId}`, versions: storage, query: ['monitor'], answers: { 200: 'StorageAccount', 202: null } },
  { id: 'BlobServices_List', method: 'GET', path: `${account}/blobServices`, versions: storage, action: `${accountType}/blobServices/read`, scope: 'parent', answers: { 200: 'BlobServiceList' } },
  { id: 'BlobServices_GetServiceProperties', method: 'GET', path: blobService, versions: storage, action: `${accountType}/blobServices/read`, answers: { 200: 'BlobService' } },
  { id: 'BlobServices_SetServiceProperties', method: 'PUT', path: blobService, versions: storage, action: `${accountType}/blobServices/write`, body: 'BlobServiceWrite', answers: { 200: 'BlobService' } },
  { id: 'BlobContainers_List', method: 'GET', path: `${blobService}/containers`, versions: storage, query: ['$filter', '$include', '$maxpagesize'], action: `${containerType}/read`, scope: 'parent', answers: { 200: 'BlobContainerList' } },
  { id: 'BlobContainers_Get', method: 'GET', path: container, versions: storage, action: `${containerType}/read`, answers: { 200: 'BlobContainer' } },
  { id: 'BlobContainers_Create', method: 'PUT', path: container, versions: storage, action: `${containerType}/write`, body: 'BlobContainerWrite', answers: { 200: 'BlobContainer', 201: 'BlobContainer' } },
  { id: 'BlobContainers_Update', method: 'PATCH', path: container, versions: storage, action: `${containerType}/write`, body: 'BlobContainerWrite', answers: { 200: 'BlobContainer' } },
  { id: 'BlobContainers_Delete', method: 'DELETE', path: container, versions: storage, action: `${containerType}/delete`, answers: { 200: null, 204: null } },

  // User-assigned identities and their federated credentials.
  { id: 'UserAssignedIdentities_ListBySubscription', method: 'GET', path: `${subscription}/providers/Microsoft.ManagedIdentity/userAssignedIdentities`, versions: identity, action: `${userIdentityType}/read`, scope: 'subscription', answers: { 200: 'IdentityList' } },
  { id: 'UserAssignedIdentities_ListByResourceGroup', method: 'GET', path: `${group}/providers/Microsoft.ManagedIdentity/userAssignedIdentities`, versions: identity, action: `${userIdentityType}/read`, scope: 'group', answers: { 200: 'IdentityList' } },
  { id: 'UserAssignedIdentities_Get', method: 'GET', path: userIdentity, versions: identity, action: `${userIdentityType}/read`, answers: { 200: 'Identity' } },
  { id: 'UserAssignedIdentities_CreateOrUpdate', method: 'PUT', path: userIdentity, versions: identity, action: `${userIdentityType}/write`, body: 'IdentityWrite', answers: { 200: 'Identity', 201: 'Identity' } },
  { id: 'UserAssignedIdentities_Update', method: 'PATCH', path: userIdentity, versions: identity, action: `${userIdentityType}/write`, body: 'IdentityPatch', answers: { 200: 'Identity' } },
  { id: 'UserAssignedIdentities_Delete', method: 'DELETE', path: userIdentity, versions: identity, action: `${userIdentityType}/delete`, answers: { 200: null, 204: null } },
  { id: 'FederatedIdentityCredentials_List', method: 'GET', path: `${userIdentity}/federatedIdentityCredentials`, versions: identity, query: ['$top', '$skiptoken'], action: `${credentialType}/read`, scope: 'parent', answers: { 200: 'CredentialList' } },
  { id: 'FederatedIdentityCredentials_Get', method: 'GET', path: credential, versions: identity, action: `${credentialType}/read`, answers: { 200: 'Credential' } },
  { id: 'FederatedIdentityCredentials_CreateOrUpdate', method: 'PUT', path: credential, versions: identity, action: `${credentialType}/write`, body: 'CredentialWrite', answers: { 200: 'Credential', 201: 'Credential' } },
  { id: 'FederatedIdentityCredentials_Delete', method: 'DELETE', path: credential, versions: identity, action: `${credentialType}/delete`, answers: { 200: null, 204: null } },

  // Locks and roles, at any scope.
  { id: 'ManagementLocks_ListByScope', method: 'GET', path: '/{scope}/providers/Microsoft.Authorization/locks', versions: locks, query: ['$filter'], action: 'Microsoft.Authorization/locks/read', scope: 'owner', answers: { 200: 'LockList' } },
  { id: 'ManagementLocks_GetByScope', method: 'GET', path: lock, versions: locks, action: 'Microsoft.Authorization/locks/read', scope: 'owner', answers: { 200: 'Lock' } },
  { id: 'ManagementLocks_CreateOrUpdateByScope', method: 'PUT', path: lock, versions: locks, action: 'Microsoft.Authorization/locks/write', scope: 'owner', body: 'LockWrite', answers: { 200: 'Lock', 201: 'Lock' } },
  { id: 'ManagementLocks_DeleteByScope', method: 'DELETE', path: lock, versions: locks, action: 'Microsoft.Authorization/locks/delete', scope: 'owner', answers: { 200: null, 204: null } },
  { id: 'RoleAssignments_ListForScope', method: 'GET', path: '/{scope}/providers/Microsoft.Authorization/roleAssignments', versions: assignments, query: ['$filter', 'tenantId', '$skipToken'], action: 'Microsoft.Authorization/roleAssignments/read', scope: 'owner', answers: { 200: 'RoleAssignmentList' } },
  { id: 'RoleAssignments_Get', method: 'GET', path: assignment, versions: assignments, query: ['tenantId'], action: 'Microsoft.Authorization/roleAssignments/read', scope: 'owner', answers: { 200: 'RoleAssignment' } },
  { id: 'RoleAssignments_Create', method: 'PUT', path: assignment, versions: assignments, action: 'Microsoft.Authorization/roleAssignments/write', scope: 'owner', body: 'RoleAssignmentWrite', answers: { 200: 'RoleAssignment', 201: 'RoleAssignment' } },
  { id: 'RoleAssignments_Delete', method: 'DELETE', path: assignment, versions: assignments, query: ['tenantId'], action: 'Microsoft.Authorization/roleAssignments/delete', scope: 'owner', answers: { 200: 'RoleAssignment', 204: null } },
  { id: 'RoleDefinitions_List', method: 'GET', path: '/{scope}/providers/Microsoft.Authorization/roleDefinitions', versions: definitions, query: ['$filter'], action: 'Microsoft.Authorization/roleDefinitions/read', scope: 'owner', answers: { 200: 'RoleDefinitionList' } },
  { id: 'RoleDefinitions_Get', method: 'GET', path: '/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}', versions: definitions, action: 'Microsoft.Authorization/roleDefinitions/read', scope: 'owner', answers: { 200: 'RoleDefinition' } },
]; // biome-ignore format: one operation per line
