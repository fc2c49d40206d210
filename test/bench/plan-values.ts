import { createHash } from 'node:crypto';

/** What the generated plans say about one resource: attributes like those of azurerm, a function of seed and number alone. */

export type Value = null | boolean | number | string | readonly Value[] | Values;
export interface Values {
  readonly [attribute: string]: Value;
}

export type Fate = 'no-op' | 'update' | 'create' | 'delete' | 'replace';

/** Of each 20 resources: 40 % no-op, 30 % update, 15 % create, 10 % delete, 5 % replace. */
const fates = (
  [['no-op', 8], ['update', 6], ['create', 3], ['delete', 2], ['replace', 1]] as const
).flatMap(([fate, times]) => Array.from({ length: times }, (_, rank) => ({ fate, rank }))); // biome-ignore format: a table

export interface Resource {
  readonly number: number;
  readonly kind: Kind;
  readonly fate: Fate;
  /** Somebody changed it outside of Terraform: 2 in each 100. */
  readonly drifted: boolean;
  /** The value of its one sensitive attribute before and after; 1 in each 20 has one. */
  readonly secrets?: readonly [before: string, after: string];
  /** The same secret also stands in an attribute without a mark, as a connection string put together would have it. */
  readonly leaks: boolean;
}

/** The resource of a number, from 0; the same for the same seed whatever the size of the plan. */
export function resourceOf(seed: number, number: number): Resource {
  const block = Math.floor(number / 20);
  const order = shuffled(fates, generator(seed, block, 1));
  const { fate, rank } = order[number % 20] ?? { fate: 'no-op', rank: 0 };
  const drifted = rank === 0 && ((fate === 'update' && block % 5 === 0) || (fate === 'no-op' && block % 5 === 2));
  const hasSecret = Math.floor(generator(seed, block, 2)() * 20) === number % 20;
  const kind = kinds[Math.floor(generator(seed, number, 3)() * kinds.length)] ?? kinds[0];
  if (!hasSecret) return { number, kind, fate, drifted, leaks: false };
  const before = secretText(seed, number, 0);
  const rotated = (fate === 'update' && block % 3 === 0) || fate === 'replace';
  return {
    ...{ number, kind, fate, drifted, leaks: block % 2 === 0 },
    secrets: [before, rotated ? secretText(seed, number, 1) : before],
  };
}

/** Like an access key or a generated password: no two have anything in common. */
export function secretText(seed: number, number: number, version: number): string {
  const bytes = createHash('sha512').update(`secret ${seed} ${number} ${version}`).digest();
  if (number % 3 === 0) return bytes.toString('base64');
  if (number % 3 === 1) return `${bytes.toString('hex').slice(0, 32)}`;
  return `${bytes.toString('base64url').slice(0, 20)}!"&<%`;
}

export type Version = 'drifted' | 'before' | 'after';

/** All attributes of a resource. Only what its fate changes differs between the versions. */
export function valuesOf(seed: number, resource: Resource, version: Version): Values {
  const random = generator(seed, resource.number, 4);
  const changes = version === 'after' && (resource.fate === 'update' || resource.fate === 'replace');
  const secret = resource.secrets?.[version === 'after' ? 1 : 0] ?? null;
  const facts: Facts = {
    random,
    name: `${resource.kind.short}-${String(resource.number).padStart(6, '0')}`,
    group: `rg-platform-${String(Math.floor(resource.number / 50) % 40).padStart(2, '0')}`,
    location: changes && resource.fate === 'replace' ? 'northeurope' : 'westeurope',
    edition: changes ? 1 : 0,
    secret,
    leaked: resource.leaks ? secret : null,
    tags: {
      'cost-center': `cc-${1000 + Math.floor(random() * 900)}`,
      environment: 'production',
      'managed-by': 'terraform',
      owner: version === 'drifted' ? 'set by hand in the portal' : 'platform-team@example.org',
      release: changes ? '2026.11.2' : '2026.10.7',
      workload: `workload-${Math.floor(random() * 500)}`,
    },
  };
  return resource.kind.values(facts);
}

interface Facts {
  readonly random: () => number;
  readonly name: string;
  readonly group: string;
  readonly location: string;
  /** 1 where something besides the tags is to differ. */
  readonly edition: number;
  readonly secret: string | null;
  readonly leaked: string | null;
  readonly tags: Values;
}

export interface Kind {
  readonly type: string;
  readonly short: string;
  readonly secretAttribute: string;
  /** Known only after apply, in a resource that is created. */
  readonly computed: readonly string[];
  /** 20 attributes and a few; keys in byte order, as Go writes maps. */
  readonly values: (facts: Facts) => Values;
}

const subscription = '5b1c9a4e-1f0d-4c7a-9a53-0d6f2c8e7b11';
const tenant = '8f2e6d3c-70b4-4d19-8a5e-c21b9f0a6d47';
const idOf = (group: string, type: string, name: string) =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${name}`;

const storageAccount: Kind = {
  type: 'azurerm_storage_account',
  short: 'st',
  secretAttribute: 'primary_access_key',
  computed: ['id', 'identity', 'primary_access_key', 'primary_blob_endpoint'],
  values: ({ random, name, group, location, edition, secret, leaked, tags }) => ({
    access_tier: 'Hot',
    account_kind: 'StorageV2',
    account_replication_type: edition === 1 ? 'GZRS' : 'ZRS',
    account_tier: 'Standard',
    allow_nested_items_to_be_public: false,
    blob_properties: [
      {
        container_delete_retention_policy: [{ days: 14 }],
        cors_rule: corsRules(random, leaked),
        delete_retention_policy: [{ days: 14 + edition * 16, permanent_delete_enabled: false }],
        versioning_enabled: true,
      },
    ],
    custom_domain: [],
    https_traffic_only_enabled: true,
    id: idOf(group, 'Microsoft.Storage/storageAccounts', name),
    identity: identityOf(random),
    location,
    min_tls_version: 'TLS1_2',
    name,
    network_rules: [
      {
        bypass: ['AzureServices', 'Logging'],
        default_action: 'Deny',
        ip_rules: Array.from({ length: 4 + edition }, (_, at) => `203.0.${Math.floor(random() * 200) + at}.17`),
        private_link_access: [],
        virtual_network_subnet_ids: subnets(group, 1),
      },
    ],
    primary_access_key: secret,
    primary_blob_endpoint: `https://${name}.blob.core.windows.net/`,
    quota_bytes: Math.floor(random() * 1_000_000_000),
    resource_group_name: group,
    tags,
    timeouts: null,
  }),
};

const securityGroup: Kind = {
  type: 'azurerm_network_security_group',
  short: 'nsg',
  secretAttribute: 'shared_key',
  computed: ['id'],
  values: ({ random, name, group, location, edition, secret, leaked, tags }) => ({
    ...{ description: `Rules of ${name} & what is behind it`, diagnostics_enabled: true, flow_log_days: 30 },
    flow_log_enabled: true,
    flow_timeout_in_minutes: 4 + edition * 6,
    ...{ id: idOf(group, 'Microsoft.Network/networkSecurityGroups', name), location, lock_level: null, name },
    ...{ parent_id: null, priority_base: 100, profile: 'standard', resource_group_name: group },
    security_rule: Array.from({ length: 3 }, (_, at) => ruleOf(random, at, at === 2 ? edition : 0, leaked)),
    shared_key: secret,
    subnet_ids: subnets(group, 1),
    tags,
    timeouts: null,
    traffic_analytics: [{ enabled: true, interval_in_minutes: 10, workspace_region: location }],
    zones: ['1', '2', '3'],
  }),
};

const webApp: Kind = {
  type: 'azurerm_linux_web_app',
  short: 'app',
  secretAttribute: 'site_credential',
  computed: ['custom_domain_verification_id', 'default_hostname', 'id', 'identity', 'outbound_ip_address_list'],
  values: ({ random, name, group, location, edition, secret, leaked, tags }) => ({
    app_settings: {
      ...{ APPLICATION_NAME: name, ASPNETCORE_ENVIRONMENT: 'Production' },
      DATABASE_URL: `postgres://app:${leaked ?? 'by-identity'}@${name}.postgres.database.azure.com/app?sslmode=require&pool=20`,
      ...{ FEATURE_FLAGS: 'checkout,search,<beta>', LOG_LEVEL: edition === 1 ? 'Warning' : 'Information' },
      WEBSITE_RUN_FROM_PACKAGE: '1',
    },
    client_affinity_enabled: false,
    client_certificate_mode: 'Required',
    connection_string: [],
    custom_domain_verification_id: hex(random, 64),
    default_hostname: `${name}.azurewebsites.net`,
    ftp_publish_basic_authentication_enabled: false,
    https_only: true,
    id: idOf(group, 'Microsoft.Web/sites', name),
    identity: identityOf(random),
    location,
    name,
    outbound_ip_address_list: Array.from({ length: 3 }, () => `20.${Math.floor(random() * 250)}.31.9`),
    public_network_access_enabled: false,
    resource_group_name: group,
    service_plan_id: idOf(group, 'Microsoft.Web/serverFarms', 'plan-platform'),
    site_config: [
      {
        always_on: true,
        application_stack: [{ docker_image_name: `shop/${name}:2026.1${edition}`, docker_registry_url: 'https://shop.azurecr.io' }],
        ftps_state: 'Disabled',
        health_check_path: '/healthz',
        http2_enabled: true,
        ip_restriction: [{ action: 'Allow', ip_address: '203.0.113.0/24', name: 'office', priority: 100 }],
        minimum_tls_version: '1.2',
        worker_count: 2 + edition,
      },
    ],
    site_credential: secret,
    tags,
    timeouts: null,
    zip_deploy_file: null,
  }), // biome-ignore format: one attribute per line
};

const policy: Kind = {
  type: 'azurerm_policy_definition',
  short: 'pol',
  secretAttribute: 'webhook_token',
  computed: ['id', 'role_definition_ids'],
  values: ({ random, name, group, location, edition, secret, leaked, tags }) => ({
    ...{ category: 'Network', description: 'Public addresses are <denied> & reported.', display_name: `Deny in ${group}` },
    enforcement_mode: 'Default',
    ...{ exempt_scopes: [], id: idOf(group, 'Microsoft.Authorization/policyDefinitions', name), identity: [], location },
    management_group_id: null,
    metadata: JSON.stringify({ category: 'Network', hook: leaked, version: `1.${edition}.0`, source: hex(random, 24) }),
    ...{ mode: 'All', name, not_scopes: [] },
    parameters: JSON.stringify({
      effect: { type: 'String', allowedValues: ['Audit', 'Deny', 'Disabled'], defaultValue: 'Deny' },
    }),
    policy_rule: policyRule(random, edition),
    policy_type: 'Custom',
    resource_group_name: group,
    role_definition_ids: [hex(random, 32)],
    tags,
    timeouts: null,
    webhook_token: secret,
  }), // biome-ignore format: one attribute per line
};

function policyRule(random: () => number, edition: number): string {
  const condition = {
    allOf: [
      { field: 'type', equals: 'Microsoft.Network/publicIPAddresses' },
      { field: "tags['environment']", equals: edition === 1 ? 'production' : 'any' },
      { not: { field: 'Microsoft.Network/publicIPAddresses/sku.name', in: ['Standard', 'Premium'] } },
    ],
  };
  const effect = {
    effect: "[parameters('effect')]",
    details: { roleDefinitionIds: [hex(random, 32)], operations: [] },
  };
  return `{"if":${JSON.stringify(condition)},"then":${JSON.stringify(effect)}}`;
}

const database: Kind = {
  type: 'azurerm_postgresql_flexible_server',
  short: 'psql',
  secretAttribute: 'administrator_password',
  computed: ['fqdn', 'id', 'identity'],
  values: ({ random, name, group, location, edition, secret, leaked, tags }) => ({
    administrator_login: 'pgadmin',
    administrator_password: secret,
    authentication: [{ active_directory_auth_enabled: true, password_auth_enabled: secret !== null, tenant_id: tenant }],
    ...{ backup_retention_days: 14 + edition * 21, create_mode: null, customer_managed_key: [] },
    delegated_subnet_id: subnets(group, 1)[0] ?? null,
    fqdn: `${name}.postgres.database.azure.com`,
    geo_redundant_backup_enabled: true,
    high_availability: [{ mode: 'ZoneRedundant', standby_availability_zone: '2' }],
    id: idOf(group, 'Microsoft.DBforPostgreSQL/flexibleServers', name),
    identity: identityOf(random),
    location,
    maintenance_window: [{ day_of_week: 0, start_hour: 3, start_minute: 0 }],
    name,
    resource_group_name: group,
    server_parameters: JSON.stringify({
      'conninfo': leaked,
      'log_checkpoints': 'on',
      'max_connections': 200 + edition * 100,
      'statement_timeout': `${60_000 + Math.floor(random() * 1000)}`,
    }),
    sku_name: edition === 1 ? 'GP_Standard_D8ds_v5' : 'GP_Standard_D4ds_v5',
    storage_mb: 131_072,
    tags,
    timeouts: null,
    version: '17',
  }), // biome-ignore format: one attribute per line
};

export const kinds = [storageAccount, securityGroup, webApp, policy, database] as const;

function identityOf(random: () => number): Value {
  const principal = `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`;
  return [{ identity_ids: [], principal_id: principal, tenant_id: tenant, type: 'SystemAssigned' }];
}

function subnets(group: string, count: number): readonly string[] {
  const network = idOf(group, 'Microsoft.Network/virtualNetworks', 'vnet-platform');
  return Array.from({ length: count }, (_, at) => `${network}/subnets/snet-${at}`);
}

function corsRules(random: () => number, leaked: string | null): Value {
  return [
    {
      allowed_headers: leaked === null ? ['*'] : ['x-requested-with', `x-functions-key: ${leaked}`],
      allowed_methods: ['GET', 'HEAD', 'OPTIONS'],
      allowed_origins: [`https://shop-${Math.floor(random() * 1000)}.example.org`],
      exposed_headers: ['etag'],
      max_age_in_seconds: 3600,
    },
  ];
}

/** One element of a set: only what it holds tells it from the others. */
function ruleOf(random: () => number, at: number, edition: number, leaked: string | null): Value {
  return {
    access: at === 0 ? 'Deny' : 'Allow',
    description: at === 1 && leaked !== null ? `Probed with ${leaked}` : `Rule ${at} <generated>`,
    destination_address_prefix: '*',
    destination_address_prefixes: [],
    destination_port_range: `${[443, 8443, 5432, 22][at % 4]}`,
    ...{
      destination_port_ranges: [],
      direction: 'Inbound',
      name: `rule-${at}`,
      priority: 100 + at * 10,
      protocol: 'Tcp',
    },
    source_address_prefix: edition === 1 ? '10.128.0.0/9' : `10.${Math.floor(random() * 120)}.0.0/16`,
    ...{ source_address_prefixes: [], source_port_range: '*' },
  };
}

function hex(random: () => number, length: number): string {
  let text = '';
  while (text.length < length) text += Math.floor(random() * 2 ** 32).toString(16).padStart(8, '0'); // biome-ignore format: one step
  return text.slice(0, length);
}

/** Random numbers from 0 to 1, the same for the same three numbers (mulberry32). */
export function generator(seed: number, number: number, purpose: number): () => number {
  let state =
    (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b) ^ Math.imul(purpose, 0xc2b2ae35)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}
