import type { AuthorizationManagementClient } from '@azure/arm-authorization';
import type { ManagedServiceIdentityClient } from '@azure/arm-msi';
import type { ResourceManagementClient } from '@azure/arm-resources';
import type { AzureSession } from '../session.ts';

/** Microsoft's clients for what a trust is made of. */
export interface TrustClients {
  readonly groups: ResourceManagementClient['resourceGroups'];
  readonly identities: ManagedServiceIdentityClient['userAssignedIdentities'];
  readonly credentials: ManagedServiceIdentityClient['federatedIdentityCredentials'];
  /** Scopes and state may lie in other subscriptions than the identities. */
  readonly assignments: (subscriptionId: string) => AuthorizationManagementClient['roleAssignments'];
}

/** Loads the clients, which takes longer than all else before the first request. */
export async function trustClients({ credential, subscriptionId, options }: AzureSession): Promise<TrustClients> {
  const [{ ResourceManagementClient }, { ManagedServiceIdentityClient }, { AuthorizationManagementClient }] =
    await Promise.all([import('@azure/arm-resources'), import('@azure/arm-msi'), import('@azure/arm-authorization')]);
  const identities = new ManagedServiceIdentityClient(credential, subscriptionId, options);
  return {
    groups: new ResourceManagementClient(credential, subscriptionId, options).resourceGroups,
    identities: identities.userAssignedIdentities,
    credentials: identities.federatedIdentityCredentials,
    assignments: (id) => new AuthorizationManagementClient(credential, id, options).roleAssignments,
  };
}
