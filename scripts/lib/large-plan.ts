/** A plan of 5,000 resources for the gallery: fifty landing zones of a hundred resources, of which seven exist already. */

type Values = Readonly<Record<string, unknown>>;

const domains = [
  'billing',
  'catalogue',
  'data',
  'finance',
  'hr',
  'identity',
  'logistics',
  'marketing',
  'orders',
  'web',
];
const regions = ['eastus', 'francecentral', 'northeurope', 'uksouth', 'westeurope'];
const zones = domains.flatMap((domain) => regions.map((region) => ({ key: `${domain}-${region}`, region })));

/** Landing zones that are there already; the others are new. */
const existing = new Set(zones.filter((_, at) => at % 7 === 3).map(({ key }) => key));

/** Type, name, how many, and the attributes of one. */
const kinds: readonly (readonly [type: string, name: string, times: number, values: (key: string, at: number) => Values])[] = [
  ['azurerm_resource_group', 'this', 1, (key) => ({ name: `rg-${key}` })],
  ['azurerm_virtual_network', 'this', 1, (key) => ({ name: `vnet-${key}`, address_space: ['10.60.0.0/16'] })],
  ['azurerm_subnet', 'this', 24, (_, at) => ({ name: `subnet-${at}`, address_prefixes: [`10.60.${at}.0/24`] })],
  ['azurerm_network_security_group', 'this', 24, (_, at) => ({ name: `nsg-${at}` })],
  ['azurerm_role_assignment', 'team', 20, (_, at) => ({ role_definition_name: 'Reader', principal_id: `group-${at}` })],
  ['azurerm_private_endpoint', 'this', 12, (_, at) => ({ name: `pe-${at}`, subnet_id: 'subnet-1' })],
  ['azurerm_user_assigned_identity', 'workload', 10, (_, at) => ({ name: `id-workload-${at}` })],
  ['azurerm_key_vault', 'team', 8, (key, at) => ({ name: `kv-${key}-${at}`, purge_protection_enabled: true })],
]; // biome-ignore format: a table

/** What happens in the landing zones that exist, by the place of the resource among theirs; else it gets a tag. */
const special: ReadonlyMap<number, 'delete' | 'forget' | 'replace' | 'move'> = new Map([
  ...[99, 399, 697].map((at) => [at, 'delete'] as const),
  ...[95, 296].map((at) => [at, 'forget'] as const),
  ...[71, 72, 171, 471, 571].map((at) => [at, 'replace'] as const),
  ...Array.from({ length: 24 }, (_, at) => [302 + at, 'move'] as const),
]);

function changeOf(
  fate: 'create' | 'update' | 'delete' | 'forget' | 'replace' | 'move',
  values: Values,
  region: string,
) {
  const tags = { managed_by: 'terraform' };
  const before = { ...values, location: region, tags };
  const after = { ...before, tags: { ...tags, cost_center: 'platform' } };
  const marks = { after_unknown: {}, before_sensitive: {}, after_sensitive: {} };
  if (fate === 'create') return { actions: ['create'], before: null, after, ...marks, after_unknown: { id: true } };
  if (fate === 'delete' || fate === 'forget') return { actions: [fate], before, after: null, ...marks };
  if (fate === 'move') return { actions: ['no-op'], before, after: before, ...marks };
  if (fate === 'update') return { actions: ['update'], before, after, ...marks };
  const moved = { ...after, subnet_id: 'subnet-7' };
  return { actions: ['delete', 'create'], before, after: moved, ...marks, replace_paths: [['subnet_id']] };
}

const reasons = {
  delete: { action_reason: 'delete_because_each_key' },
  forget: { action_reason: 'forgot_because_lifecycle_destroy_in_config' },
  replace: { action_reason: 'replace_because_cannot_update' },
};

/** The document of `terraform show -json`, always the same. */
export function largePlan(): string {
  let place = 0;
  const changes = zones.flatMap(({ key, region }) =>
    kinds.flatMap(([type, name, times, values]) =>
      Array.from({ length: times }, (_, at) => {
        const index = times === 1 ? undefined : String(at + 1).padStart(2, '0');
        const local = `${type}.${name}${index === undefined ? '' : `["${index}"]`}`;
        const fate = existing.has(key) ? (special.get(place++) ?? 'update') : 'create';
        return {
          address: `module.landing_zone["${key}"].${local}`,
          ...(fate === 'move' ? { previous_address: `module.spoke["${key}"].${local}` } : {}),
          module_address: `module.landing_zone["${key}"]`,
          mode: 'managed',
          type,
          name,
          ...(index === undefined ? {} : { index }),
          provider_name: 'registry.terraform.io/hashicorp/azurerm',
          change: changeOf(fate, values(key, at), region),
          ...(fate in reasons ? reasons[fate as keyof typeof reasons] : {}),
        };
      }),
    ),
  );
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.13.3',
    resource_changes: changes,
    applyable: true,
    complete: true,
    errored: false,
  });
}
