import { UserError } from '../core/errors.ts';
import { httpJson } from '../core/http.ts';

/** The clouds of Azure: where each signs in, is managed and keeps things. */
export interface Cloud {
  /** As inputs name it: `public`, `usgov`, `china`, or the host of a custom cloud's metadata. */
  readonly name: string;
  /** Of Entra ID, without trailing slash. */
  readonly authorityHost: string;
  /** Of Azure Resource Manager, without trailing slash. */
  readonly resourceManager: string;
  /** Scope of a token for Resource Manager. */
  readonly resourceManagerScope: string;
  /** What an assertion for Entra ID has to be made for. */
  readonly audience: string;
  /** Last part of the host name of storage: `core.windows.net`. */
  readonly storageSuffix: string;
  /** Last part of the host name of container registries: `azurecr.io`. */
  readonly registrySuffix: string;
  /** As Terraform names it (ARM_ENVIRONMENT); absent where it has to read the metadata itself. */
  readonly terraformName?: string;
  /** As az names it. */
  readonly azName?: string;
}

// Audiences: Microsoft Entra documentation, "Important considerations for federated identity credentials", national clouds.
const known: Readonly<Record<string, Cloud>> = {
  public: {
    name: 'public',
    authorityHost: 'https://login.microsoftonline.com',
    resourceManager: 'https://management.azure.com',
    resourceManagerScope: 'https://management.azure.com/.default',
    audience: 'api://AzureADTokenExchange',
    storageSuffix: 'core.windows.net',
    registrySuffix: 'azurecr.io',
    terraformName: 'public',
    azName: 'AzureCloud',
  },
  usgov: {
    name: 'usgov',
    authorityHost: 'https://login.microsoftonline.us',
    resourceManager: 'https://management.usgovcloudapi.net',
    resourceManagerScope: 'https://management.usgovcloudapi.net/.default',
    audience: 'api://AzureADTokenExchangeUSGov',
    storageSuffix: 'core.usgovcloudapi.net',
    registrySuffix: 'azurecr.us',
    terraformName: 'usgovernment',
    azName: 'AzureUSGovernment',
  },
  china: {
    name: 'china',
    authorityHost: 'https://login.chinacloudapi.cn',
    resourceManager: 'https://management.chinacloudapi.cn',
    resourceManagerScope: 'https://management.chinacloudapi.cn/.default',
    audience: 'api://AzureADTokenExchangeChina',
    storageSuffix: 'core.chinacloudapi.cn',
    registrySuffix: 'azurecr.cn',
    terraformName: 'china',
    azName: 'AzureChinaCloud',
  },
};

/** The known cloud that Terraform or a client library was pointed at. */
export function knownCloud(match: (cloud: Cloud) => boolean): Cloud | undefined {
  return Object.values(known).find(match);
}

/**
 * The cloud of a name; a host is asked for its metadata.
 *
 * @throws UserError when the host does not describe a cloud, RemoteError when it does not answer.
 */
export async function findCloud(name: string): Promise<Cloud> {
  return known[name] ?? customCloud(name);
}

interface Metadata {
  readonly authentication?: { readonly loginEndpoint?: unknown; readonly audiences?: unknown };
  readonly resourceManager?: unknown;
  readonly suffixes?: { readonly storage?: unknown; readonly acrLoginServer?: unknown };
}

/** Format: `GET https://HOST/metadata/endpoints?api-version=2022-09-01` of Azure Resource Manager. */
async function customCloud(host: string): Promise<Cloud> {
  const url = `https://${host}/metadata/endpoints?api-version=2022-09-01`;
  const { value } = await httpJson<Metadata | readonly Metadata[] | null>({ service: 'Azure metadata', url });
  const metadata = (Array.isArray(value) ? value[0] : value) as Metadata | null | undefined;
  const endpoint = (text: unknown, what: string): string => {
    const found = typeof text === 'string' ? text.replace(/\/+$/, '') : '';
    if (/^https:\/\/[^/\s]+/.test(found)) return found;
    throw new UserError(
      `cloud: ${host} does not describe a cloud: its metadata has no https address as ${what}. Give the host of Azure Resource Manager.`,
      'unknown-cloud',
    );
  };
  const resourceManager = endpoint(metadata?.resourceManager, 'resourceManager');
  const { audiences } = metadata?.authentication ?? {};
  const [audience] = Array.isArray(audiences) ? audiences : [];
  return {
    name: host,
    authorityHost: endpoint(metadata?.authentication?.loginEndpoint, 'authentication.loginEndpoint'),
    resourceManager,
    resourceManagerScope: `${typeof audience === 'string' ? audience.replace(/\/+$/, '') : resourceManager}/.default`,
    // A custom cloud has its own; the public one is what Entra ID documents where nothing else is agreed on.
    audience: 'api://AzureADTokenExchange',
    storageSuffix: suffix(metadata?.suffixes?.storage),
    registrySuffix: suffix(metadata?.suffixes?.acrLoginServer),
  };
}

function suffix(value: unknown): string {
  return typeof value === 'string' ? value.replace(/^\.+/, '') : '';
}
