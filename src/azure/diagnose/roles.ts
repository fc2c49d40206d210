import { guid } from './commands.ts';
import { valueIn } from './said.ts';

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

/** What Resource Manager says of a missing right, as far as it says it. */
export interface Denied {
  readonly client?: string;
  /** Object id. */
  readonly principal?: string;
  /** `Microsoft.Storage/storageAccounts/write` */
  readonly action?: string;
  readonly scope?: string;
}

// The client '…' with object id '…' does not have authorization to perform action '…' over scope '…' or the scope is invalid.
// … has permission to perform action '…' on scope '…'; however, it does not have permission to perform action(s) '…' on the linked scope(s) '…'
export function deniedAction(said: string): Denied {
  const client = valueIn(said, /client '([^']{1,100})'/i);
  const principal = guid(valueIn(said, /object id '([^']{1,100})'/i));
  const linked = /perform action\(s\) '([^']{1,200})' on the linked scope\(s\) '([^']{1,600})'/i.exec(said);
  const direct = /perform action '([^']{1,200})' over scope '([^']{1,600})'/i.exec(said);
  const [, action, scope] = linked ?? direct ?? [];
  return {
    ...(client === undefined ? {} : { client }),
    ...(principal === undefined ? {} : { principal }),
    // Several actions or scopes are separated by commas; the first one is enough to find the role.
    ...(action === undefined ? {} : { action: action.split(',')[0] ?? action }),
    ...(scope === undefined ? {} : { scope: scope.split(',')[0] ?? scope }),
  };
}
