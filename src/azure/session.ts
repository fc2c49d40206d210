import type { TokenCredential } from '@azure/core-auth';
import { UserError } from '../core/errors.ts';
import { type ArmOptions, armOptions } from './arm.ts';
import { githubAssertions } from './assertion.ts';
import { type Cloud, findCloud, knownCloud } from './clouds.ts';
import { signIn } from './credential.ts';

/** Who works where: from the inputs of an action, else from what azure-oidc-login exported before it in the job. */
export interface AzureSession {
  readonly cloud: Cloud;
  readonly clientId: string;
  readonly tenantId: string;
  readonly subscriptionId: string;
  readonly credential: TokenCredential;
  /** For the clients of Resource Manager. */
  readonly options: ArmOptions;
}

export type SessionInputs = {
  readonly [K in 'client-id' | 'tenant-id' | 'subscription-id' | 'cloud']: string | undefined;
};

/**
 * The session of an action; nothing is sent before its first call.
 *
 * @throws UserError that names what is missing.
 */
export async function azureSession(inputs: SessionInputs, env: NodeJS.ProcessEnv): Promise<AzureSession> {
  const from = (input: keyof SessionInputs, variable: string) => inputs[input] ?? (env[variable] || undefined);
  const clientId = from('client-id', 'AZURE_CLIENT_ID');
  const tenantId = from('tenant-id', 'AZURE_TENANT_ID');
  const subscriptionId = from('subscription-id', 'AZURE_SUBSCRIPTION_ID');
  if (clientId === undefined || tenantId === undefined || subscriptionId === undefined) {
    const missing = Object.entries({ 'client-id': clientId, 'tenant-id': tenantId, 'subscription-id': subscriptionId });
    const names = missing.flatMap(([name, value]) => (value === undefined ? [name] : [])).join(', ');
    throw new UserError(
      `${names}: not given, and no azure-oidc-login before this step exported it. Put azure-oidc-login before this step, or give the ids as inputs.`,
      'not-signed-in',
    );
  }
  const cloud = await sessionCloud(inputs.cloud, env);
  const assertions = githubAssertions(cloud.audience);
  return {
    cloud,
    clientId,
    tenantId,
    subscriptionId,
    credential: signIn({ cloud, clientId, tenantId, assertions }),
    options: armOptions(cloud),
  };
}

async function sessionCloud(input: string | undefined, env: NodeJS.ProcessEnv): Promise<Cloud> {
  if (input !== undefined) return findCloud(input);
  if (env.ARM_METADATA_HOSTNAME) return findCloud(env.ARM_METADATA_HOSTNAME);
  const { ARM_ENVIRONMENT: terraformName, AZURE_AUTHORITY_HOST: authorityHost = '' } = env;
  const exported = knownCloud(
    (cloud) => cloud.terraformName === terraformName || cloud.authorityHost === authorityHost.replace(/\/+$/, ''),
  );
  if (exported === undefined && authorityHost !== '') {
    throw new UserError(
      `cloud: AZURE_AUTHORITY_HOST is ${authorityHost}, which belongs to no cloud that is known. Give the host of its Resource Manager.`,
      'unknown-cloud',
    );
  }
  return exported ?? findCloud('public');
}
