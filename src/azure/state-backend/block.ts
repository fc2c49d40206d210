/** What Terraform has to be told to use a state backend: no key, no token, no subscription. */

export interface BackendBlock {
  readonly resourceGroup: string;
  readonly account: string;
  readonly container: string;
  readonly key: string;
  /** As Terraform names the cloud; absent for the public one, and where it reads the metadata itself. */
  readonly terraformCloud?: string | undefined;
}

type BackendSetting = readonly [name: string, value: string | true];

function settings({ resourceGroup, account, container, key, terraformCloud }: BackendBlock): readonly BackendSetting[] {
  return [
    ['resource_group_name', resourceGroup],
    ['storage_account_name', account],
    ['container_name', container],
    ['key', key],
    // Without it Terraform asks for the account's keys, which are switched off.
    ['use_azuread_auth', true],
    ['use_oidc', true],
    ...(terraformCloud === undefined || terraformCloud === 'public' ? [] : [['environment', terraformCloud] as const]),
  ];
}

/** The `backend "azurerm"` block in HCL, as `terraform fmt` writes it. Names are those that checkNames accepts. */
export function backendBlock(backend: BackendBlock): string {
  const all = settings(backend);
  const width = Math.max(...all.map(([name]) => name.length));
  const lines = all.map(([name, value]) => `    ${name.padEnd(width)} = ${value === true ? 'true' : `"${value}"`}`);
  return ['terraform {', '  backend "azurerm" {', ...lines, '  }', '}', ''].join('\n');
}

/** The same as lines `NAME=VALUE`, for the input `backend-config` of terraform-plan. */
export function backendConfig(backend: BackendBlock): string {
  return settings(backend)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}
