/**
 * The smallest built-in role that allows an action, for those that this suite and its examples need.
 * Source: Azure documentation, "Azure built-in roles".
 */
const roles: readonly (readonly [action: RegExp, role: string])[] = [
  [/^microsoft\.authorization\/locks\//i, 'Locks Contributor'],
  [/^microsoft\.authorization\/roleassignments\/(write|delete)$/i, 'Role Based Access Control Administrator'],
  [/^microsoft\.storage\/.*\/blobs\/read$/i, 'Storage Blob Data Reader'],
  [/^microsoft\.storage\/.*\/blobs\//i, 'Storage Blob Data Contributor'],
  [/^microsoft\.containerregistry\/registries\/pull\/read$/i, 'AcrPull'],
  [/^microsoft\.containerregistry\/registries\/push\/write$/i, 'AcrPush'],
  [
    /^microsoft\.containerservice\/managedclusters\/listclusterusercredential\/action$/i,
    'Azure Kubernetes Service Cluster User Role',
  ],
  [/^microsoft\.keyvault\/vaults\/secrets\/.*(read|get)\w*(\/action)?$/i, 'Key Vault Secrets User'],
  [/\/read$/i, 'Reader'],
  [/^microsoft\.storage\//i, 'Storage Account Contributor'],
  [/^microsoft\.managedidentity\//i, 'Managed Identity Contributor'],
  [/^microsoft\.containerservice\//i, 'Azure Kubernetes Service Contributor Role'],
  [/^microsoft\.keyvault\//i, 'Key Vault Contributor'],
  [/^microsoft\.network\/dnszones\//i, 'DNS Zone Contributor'],
  [/^microsoft\.network\//i, 'Network Contributor'],
];

/** The least of the roles that allow an action: `Microsoft.Storage/storageAccounts/write`. */
export function leastRole(action: string): string {
  return roles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
}

/**
 * Where to give the role. What is about to be created cannot carry one, so the group that will hold it has to, and for a
 * group the subscription.
 */
export function roleScope(action: string, scope: string): string {
  if (!/\/write$/i.test(action)) return scope;
  const [subscription] = /^\/subscriptions\/[^/]+/i.exec(scope) ?? [scope];
  if (/^microsoft\.resources\/subscriptions\/resourcegroups\/write$/i.test(action)) return subscription;
  return /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/i.exec(scope)?.[0] ?? scope;
}
