// What sets up a state backend and an identity, by Microsoft's own clients and with nothing but the environment of a job.
import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { ManagementLockClient } from '@azure/arm-locks';
import { ManagedServiceIdentityClient } from '@azure/arm-msi';
import { ResourceManagementClient } from '@azure/arm-resources';
import { StorageManagementClient } from '@azure/arm-storage';
import { ClientAssertionCredential } from '@azure/identity';

const { TENANT = '', CLIENT = '', SUBSCRIPTION = '', ASSERTION = '' } = process.env;
const credential = new ClientAssertionCredential(TENANT, CLIENT, async () => ASSERTION);
const resources = new ResourceManagementClient(credential, SUBSCRIPTION);
const storage = new StorageManagementClient(credential, SUBSCRIPTION);
const identities = new ManagedServiceIdentityClient(credential, SUBSCRIPTION);
const roles = new AuthorizationManagementClient(credential, SUBSCRIPTION);
const locks = new ManagementLockClient(credential, SUBSCRIPTION);
const [group, name, location] = ['rg-openmrscore-tfstate-dev', 'openmrscoredevsav1', 'francecentral'];

async function all(pages) {
  const found = [];
  for await (const each of pages) found.push(each);
  return found;
}

await resources.resourceGroups.createOrUpdate(group, { location, tags: { Environment: 'dev' } });
const exists = await resources.resourceGroups.checkExistence(group);
const { nameAvailable } = await storage.storageAccounts.checkNameAvailability({
  name,
  type: 'Microsoft.Storage/storageAccounts',
});
const account = await storage.storageAccounts.create(group, name, {
  location,
  kind: 'StorageV2',
  sku: { name: 'Standard_ZRS' },
  minimumTlsVersion: 'TLS1_2',
  allowBlobPublicAccess: false,
  allowSharedKeyAccess: false,
});
await storage.blobServices.setServiceProperties(group, name, {
  isVersioningEnabled: true,
  deleteRetentionPolicy: { enabled: true, days: 30 },
});
const service = await storage.blobServices.getServiceProperties(group, name);
await storage.blobContainers.create(group, name, 'tfstate-dev', {});
const container = await storage.blobContainers.get(group, name, 'tfstate-dev');
await locks.managementLocks.createOrUpdateByScope(account.id, 'keep-state', { level: 'CanNotDelete' });
const identity = await identities.userAssignedIdentities.createOrUpdate(group, 'id-dev-plan', { location });
await identities.federatedIdentityCredentials.createOrUpdate(group, 'id-dev-plan', 'github-dev-plan', {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:acme/infra:environment:dev-plan',
  audiences: ['api://AzureADTokenExchange'],
});
const [role] = await all(
  roles.roleDefinitions.list(account.id, { filter: "roleName eq 'Storage Blob Data Contributor'" }),
);
const assignment = { roleDefinitionId: role.id, principalId: identity.principalId, principalType: 'ServicePrincipal' };
await roles.roleAssignments.create(container.id, '7a4a1f7e-5f0a-4b0c-9d2c-0b4f4a1d2e3f', assignment);
const assigned = await all(
  roles.roleAssignments.listForScope(container.id, { filter: `principalId eq '${identity.principalId}'` }),
);
const kept = await all(locks.managementLocks.listByScope(account.id));
const refused = await storage.storageAccounts
  .delete(group, name)
  .catch(({ statusCode, code }) => ({ statusCode, code }));

console.log(
  JSON.stringify({
    exists: exists.body ?? exists,
    nameAvailable,
    account: { state: account.provisioningState, tls: account.minimumTlsVersion, keys: account.allowSharedKeyAccess },
    versioning: service.isVersioningEnabled,
    publicAccess: container.publicAccess,
    assigned: assigned.map((each) => each.name),
    locks: kept.map((each) => each.level),
    refused,
  }),
);
