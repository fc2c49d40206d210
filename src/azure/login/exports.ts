import { UserError } from '../../core/errors.ts';
import type { Wanted } from './model.ts';

/** Which variables a sign-in sets for the steps after it, as data. */

export const exportKinds = ['terraform', 'sdk', 'az'] as const;
export type ExportKind = (typeof exportKinds)[number];

/**
 * Reads the input `export`; empty means none.
 *
 * @throws UserError for `none` beside others.
 */
export function parseExports(input: string): ReadonlySet<ExportKind> {
  const words = input.split(/[\s,]+/).filter((word) => word !== '');
  const kinds = exportKinds.filter((kind) => words.includes(kind));
  if (words.includes('none') && kinds.length > 0) {
    throw new UserError(`export: "${input}" asks for none and for ${kinds.join(', ')}. Give one or the other.`);
  }
  return new Set(kinds);
}

/** What a sign-in keeps in files. */
export interface Paths {
  /** GitHub's token, kept fresh. */
  readonly tokenFile?: string;
  /** Of az. */
  readonly azureConfigDir?: string;
  /** Of docker. */
  readonly dockerConfig?: string;
}

/** Names and values; an empty value blanks what would be read instead. */
export interface EnvironmentPlan {
  readonly variables: Readonly<Record<string, string>>;
  /** Variables with a sign-in of another kind that the tools would prefer, and that are blanked for that reason. */
  readonly overruled: readonly string[];
}

/**
 * Terraform's own order of sign-ins has certificates and secrets before tokens, and a fixed token before one that it can
 * ask for again. With a fixed token it cannot save the state of a run that is longer than the token lives.
 * Source: hashicorp/go-azure-sdk, sdk/auth/auth.go, and the azurerm backend.
 */
const terraformRivals = [
  'ARM_OIDC_TOKEN',
  'ARM_OIDC_TOKEN_FILE_PATH',
  'ARM_CLIENT_SECRET',
  'ARM_CLIENT_SECRET_FILE_PATH',
  'ARM_CLIENT_CERTIFICATE',
  'ARM_CLIENT_CERTIFICATE_PATH',
  'ARM_CLIENT_CERTIFICATE_PASSWORD',
  'ARM_CLIENT_ID_FILE_PATH',
  'ARM_USE_AKS_WORKLOAD_IDENTITY',
] as const;

/** The clients of Azure read these before a token from a file. Source: @azure/identity, EnvironmentCredential. */
const sdkRivals = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
  'AZURE_USERNAME',
  'AZURE_PASSWORD',
] as const;

/** @param env The job's environment: what is there already may have to go. */
export function planEnvironment(
  kinds: ReadonlySet<ExportKind>,
  wanted: Wanted,
  paths: Paths,
  env: NodeJS.ProcessEnv,
): EnvironmentPlan {
  const variables: Record<string, string> = {};
  const overruled: string[] = [];
  const blank = (names: readonly string[]) => {
    for (const name of names.filter((each) => env[each])) {
      variables[name] = '';
      overruled.push(name);
    }
  };
  if (kinds.has('terraform')) {
    blank(terraformRivals);
    Object.assign(variables, terraformVariables(wanted, env));
  }
  if (kinds.has('sdk')) {
    blank(sdkRivals);
    Object.assign(variables, {
      AZURE_CLIENT_ID: wanted.clientId,
      AZURE_TENANT_ID: wanted.tenantId,
      AZURE_SUBSCRIPTION_ID: wanted.subscriptionId,
      AZURE_AUTHORITY_HOST: `${wanted.cloud.authorityHost}/`,
      AZURE_FEDERATED_TOKEN_FILE: paths.tokenFile ?? '',
    });
  }
  if (kinds.has('az') && paths.azureConfigDir !== undefined) variables.AZURE_CONFIG_DIR = paths.azureConfigDir;
  if (kinds.size > 0 && paths.dockerConfig !== undefined) variables.DOCKER_CONFIG = paths.dockerConfig;
  return { variables, overruled };
}

function terraformVariables({ cloud, audience, ...ids }: Wanted, env: NodeJS.ProcessEnv): Record<string, string> {
  // Left over from a sign-in to another cloud they would win.
  const leftOver = ['ARM_ENVIRONMENT', 'ARM_METADATA_HOSTNAME', 'ARM_METADATA_HOST', 'ARM_OIDC_REQUEST_URL'];
  const request = requestUrl(audience, env.ACTIONS_ID_TOKEN_REQUEST_URL);
  return {
    ...Object.fromEntries(leftOver.filter((name) => env[name]).map((name) => [name, ''])),
    ARM_USE_OIDC: 'true',
    ARM_USE_AZUREAD: 'true',
    ARM_USE_CLI: 'false',
    ARM_CLIENT_ID: ids.clientId,
    ARM_TENANT_ID: ids.tenantId,
    ARM_SUBSCRIPTION_ID: ids.subscriptionId,
    ...(cloud.terraformName === undefined
      ? { ARM_METADATA_HOSTNAME: cloud.name }
      : { ARM_ENVIRONMENT: cloud.terraformName }),
    ...(request === undefined ? {} : { ARM_OIDC_REQUEST_URL: request }),
  };
}

/** What Terraform asks GitHub for unless the address says otherwise. */
const terraformAudience = 'api://AzureADTokenExchange';

/**
 * Terraform keeps an audience that the address already has. The token for the request stays where GitHub put it: it is
 * read from there whatever the address is.
 * Source: hashicorp/go-azure-sdk, sdk/auth/github_oidc_authorizer.go.
 */
function requestUrl(audience: string, base: string | undefined): string | undefined {
  if (audience === terraformAudience || !base) return undefined;
  const url = new URL(base);
  url.searchParams.set('audience', audience);
  return url.href;
}
