/** Data of arm-contract.ts: the shapes of requests and answers. What is not listed is not known. */

export type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: 'string' };
const flag: Schema = { type: 'boolean' };
const whole: Schema = { type: 'integer' };
const time: Schema = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};
const guid: Schema = { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' };
const tags: Schema = { type: 'object', additionalProperties: string };
const anything: Schema = { type: 'object' };
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const many = (items: Schema): Schema => ({ type: 'array', items });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

function object(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

const listOf = (name: string): Schema =>
  object({ value: many(ref(name)), nextLink: string, count: anything }, ['value']);

/** A resource as it is answered: `id`, `name` and `type` besides its own. */
const resource = (properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema =>
  object({ id: string, name: string, type: string, systemData: anything, ...properties }, [
    'id',
    'name',
    'type',
    ...required,
  ]);

const sku = object(
  {
    name: oneOf(
      'Standard_LRS',
      'Standard_GRS',
      'Standard_RAGRS',
      'Standard_ZRS',
      'Premium_LRS',
      'Premium_ZRS',
      'Standard_GZRS',
      'Standard_RAGZRS',
    ),
    tier: oneOf('Standard', 'Premium'),
  },
  ['name'],
);
const kind = oneOf('Storage', 'StorageV2', 'BlobStorage', 'FileStorage', 'BlockBlobStorage');

const networkAcls = object(
  {
    bypass: string,
    defaultAction: oneOf('Allow', 'Deny'),
    ipRules: many(anything),
    ipv6Rules: many(anything),
    virtualNetworkRules: many(anything),
    resourceAccessRules: many(anything),
  },
  ['defaultAction'],
);

/** What both creation and change may set. */
const accountSettings: Readonly<Record<string, Schema>> = {
  allowedCopyScope: oneOf('PrivateLink', 'AAD', 'All'),
  publicNetworkAccess: oneOf('Enabled', 'Disabled', 'SecuredByPerimeter'),
  sasPolicy: object({ sasExpirationPeriod: string, expirationAction: oneOf('Log', 'Block') }, [
    'sasExpirationPeriod',
    'expirationAction',
  ]),
  keyPolicy: object({ keyExpirationPeriodInDays: whole }, ['keyExpirationPeriodInDays']),
  customDomain: anything,
  encryption: anything,
  networkAcls,
  accessTier: oneOf('Hot', 'Cool', 'Premium', 'Cold'),
  azureFilesIdentityBasedAuthentication: anything,
  supportsHttpsTrafficOnly: flag,
  isSftpEnabled: flag,
  isLocalUserEnabled: flag,
  largeFileSharesState: oneOf('Disabled', 'Enabled'),
  routingPreference: anything,
  allowBlobPublicAccess: flag,
  minimumTlsVersion: oneOf('TLS1_0', 'TLS1_1', 'TLS1_2', 'TLS1_3'),
  allowSharedKeyAccess: flag,
  allowCrossTenantReplication: flag,
  defaultToOAuthAuthentication: flag,
  immutableStorageWithVersioning: anything,
  dnsEndpointType: oneOf('Standard', 'AzureDnsZone'),
};
/** Only at creation. */
const accountBirth: Readonly<Record<string, Schema>> = { isHnsEnabled: flag, isNfsV3Enabled: flag };

const retention = object({
  enabled: flag,
  days: { type: 'integer', minimum: 1, maximum: 365 },
  allowPermanentDelete: flag,
});
const blobServiceProperties = object({
  cors: object({ corsRules: many(anything) }),
  defaultServiceVersion: string,
  deleteRetentionPolicy: retention,
  isVersioningEnabled: flag,
  automaticSnapshotPolicyEnabled: flag,
  changeFeed: object({ enabled: flag, retentionInDays: { type: 'integer', minimum: 1, maximum: 146_000 } }),
  restorePolicy: object({ enabled: flag, days: whole, lastEnabledTime: time, minRestoreTime: time }, ['enabled']),
  containerDeleteRetentionPolicy: retention,
  lastAccessTimeTrackingPolicy: anything,
});

const containerSettings: Readonly<Record<string, Schema>> = {
  defaultEncryptionScope: string,
  denyEncryptionScopeOverride: flag,
  publicAccess: oneOf('Container', 'Blob', 'None'),
  metadata: tags,
  immutableStorageWithVersioning: anything,
  enableNfsV3RootSquash: flag,
  enableNfsV3AllSquash: flag,
};

const credentialProperties = object({ issuer: string, subject: string, audiences: many(string) }, [
  'issuer',
  'subject',
  'audiences',
]);
const lockProperties = object(
  { level: oneOf('NotSpecified', 'CanNotDelete', 'ReadOnly'), notes: string, owners: many(anything) },
  ['level'],
);
const principalType = oneOf('User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device');
const assignmentSettings: Readonly<Record<string, Schema>> = {
  roleDefinitionId: string,
  principalId: string,
  principalType,
  description: { type: ['string', 'null'] },
  condition: { type: ['string', 'null'] },
  conditionVersion: { enum: ['2.0', null] },
  delegatedManagedIdentityResourceId: { type: ['string', 'null'] },
};

export const schemas: Readonly<Record<string, Schema>> = {
  Subscription: object(
    {
      id: string,
      subscriptionId: guid,
      tenantId: guid,
      displayName: string,
      state: oneOf('Enabled', 'Warned', 'PastDue', 'Disabled', 'Deleted'),
      subscriptionPolicies: object({
        locationPlacementId: string,
        quotaId: string,
        spendingLimit: oneOf('On', 'Off', 'CurrentPeriodOff'),
      }),
      authorizationSource: string,
      managedByTenants: many(anything),
      tags,
    },
    ['id', 'subscriptionId', 'tenantId', 'displayName', 'state'],
  ),
  SubscriptionList: listOf('Subscription'),
  Tenant: object({
    id: string,
    tenantId: guid,
    tenantCategory: string,
    displayName: string,
    countryCode: string,
    domains: many(string),
    defaultDomain: string,
  }),
  TenantList: listOf('Tenant'),

  Provider: object({
    id: string,
    namespace: string,
    registrationState: string,
    registrationPolicy: string,
    resourceTypes: many(anything),
  }),
  ProviderList: listOf('Provider'),

  ResourceGroupWrite: object(
    { id: string, name: string, location: string, managedBy: string, tags, properties: anything },
    ['location'],
  ),
  ResourceGroupPatch: object({ name: string, managedBy: string, tags, properties: anything }),
  ResourceGroup: resource(
    {
      location: string,
      managedBy: string,
      tags,
      properties: object({ provisioningState: string }, ['provisioningState']),
    },
    ['location', 'properties'],
  ),
  ResourceGroupList: listOf('ResourceGroup'),
  Generic: resource({
    location: string,
    tags,
    properties: anything,
    sku: anything,
    kind: string,
    identity: anything,
    zones: many(string),
    managedBy: string,
    plan: anything,
    extendedLocation: anything,
  }),
  GenericList: listOf('Generic'),

  NameAvailabilityQuestion: object({ name: string, type: oneOf('Microsoft.Storage/storageAccounts') }, [
    'name',
    'type',
  ]),
  NameAvailability: object({
    nameAvailable: flag,
    reason: oneOf('AccountNameInvalid', 'AlreadyExists'),
    message: string,
  }),
  StorageAccountWrite: object(
    {
      sku,
      kind,
      location: string,
      extendedLocation: anything,
      tags,
      identity: anything,
      zones: many(string),
      placement: anything,
      properties: object({ ...accountSettings, ...accountBirth }),
    },
    ['sku', 'kind', 'location'],
  ),
  StorageAccountPatch: object({
    sku,
    tags,
    identity: anything,
    kind,
    zones: many(string),
    placement: anything,
    properties: object(accountSettings),
  }),
  StorageAccount: resource(
    {
      location: string,
      tags,
      sku,
      kind,
      identity: anything,
      extendedLocation: anything,
      zones: many(string),
      placement: anything,
      properties: object(
        {
          ...accountSettings,
          ...accountBirth,
          provisioningState: string,
          primaryEndpoints: anything,
          primaryLocation: string,
          statusOfPrimary: oneOf('available', 'unavailable'),
          secondaryLocation: string,
          statusOfSecondary: oneOf('available', 'unavailable'),
          creationTime: time,
          keyCreationTime: object({ key1: time, key2: time }),
          privateEndpointConnections: many(anything),
        },
        ['provisioningState'],
      ),
    },
    ['location', 'sku', 'kind', 'properties'],
  ),
  StorageAccountList: listOf('StorageAccount'),
  StorageKeys: object({
    keys: many(object({ keyName: string, value: string, permissions: oneOf('Read', 'Full'), creationTime: time })),
  }),
  BlobServiceWrite: object({ properties: blobServiceProperties }),
  BlobService: resource({ sku, properties: blobServiceProperties }, ['properties']),
  BlobServiceList: listOf('BlobService'),
  BlobContainerWrite: object({ properties: object(containerSettings) }),
  BlobContainer: resource({
    etag: string,
    properties: object({
      ...containerSettings,
      version: string,
      deleted: flag,
      deletedTime: time,
      remainingRetentionDays: whole,
      lastModifiedTime: time,
      leaseStatus: oneOf('Locked', 'Unlocked'),
      leaseState: oneOf('Available', 'Leased', 'Expired', 'Breaking', 'Broken'),
      leaseDuration: oneOf('Infinite', 'Fixed'),
      immutabilityPolicy: anything,
      legalHold: anything,
      hasImmutabilityPolicy: flag,
      hasLegalHold: flag,
    }),
  }),
  BlobContainerList: listOf('BlobContainer'),

  IdentityWrite: object({ tags, location: string, properties: object({ isolationScope: oneOf('None', 'Regional') }) }, [
    'location',
  ]),
  IdentityPatch: object({ tags, location: string, properties: object({ isolationScope: oneOf('None', 'Regional') }) }),
  Identity: resource(
    {
      location: string,
      tags,
      properties: object(
        { tenantId: guid, principalId: guid, clientId: guid, isolationScope: oneOf('None', 'Regional') },
        ['tenantId', 'principalId', 'clientId'],
      ),
    },
    ['location', 'properties'],
  ),
  IdentityList: listOf('Identity'),
  CredentialWrite: object({ properties: credentialProperties }),
  Credential: resource({ properties: credentialProperties }, ['properties']),
  CredentialList: listOf('Credential'),

  LockWrite: object({ properties: lockProperties }, ['properties']),
  Lock: resource({ properties: lockProperties }, ['properties']),
  LockList: listOf('Lock'),
  RoleAssignmentWrite: object({ properties: object(assignmentSettings, ['roleDefinitionId', 'principalId']) }, [
    'properties',
  ]),
  RoleAssignment: resource(
    {
      properties: object(
        {
          ...assignmentSettings,
          scope: string,
          createdOn: time,
          updatedOn: time,
          createdBy: string,
          updatedBy: string,
        },
        ['scope', 'roleDefinitionId', 'principalId', 'principalType'],
      ),
    },
    ['properties'],
  ),
  RoleAssignmentList: listOf('RoleAssignment'),
  RoleDefinition: resource({
    properties: object({
      roleName: string,
      type: string,
      description: string,
      assignableScopes: many(string),
      permissions: many(
        object({
          actions: many(string),
          notActions: many(string),
          dataActions: many(string),
          notDataActions: many(string),
          condition: string,
          conditionVersion: string,
        }),
      ),
      createdOn: time,
      updatedOn: time,
      createdBy: { type: ['string', 'null'] },
      updatedBy: { type: ['string', 'null'] },
    }),
  }),
  RoleDefinitionList: listOf('RoleDefinition'),
};
