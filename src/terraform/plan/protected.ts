/** Resource types whose loss hurts: data, addresses, identities and access that cannot be made again by an apply. */

/** Glob patterns: `*` is any run of characters, `?` one. */
export const defaultProtectedTypes: readonly string[] = [
  // Azure
  'azurerm_kubernetes_cluster',
  'azurerm_kubernetes_cluster_node_pool',
  'azurerm_kubernetes_fleet_manager',
  'azurerm_key_vault',
  'azurerm_key_vault_key',
  'azurerm_key_vault_managed_hardware_security_module',
  'azurerm_mssql_*',
  'azurerm_*sql_server',
  'azurerm_*sql_database',
  'azurerm_*sql_flexible_server',
  'azurerm_*sql_flexible_database',
  'azurerm_*sql_flexible_server_database',
  'azurerm_cosmosdb_*',
  'azurerm_redis_*',
  'azurerm_storage_account',
  'azurerm_storage_container',
  'azurerm_storage_share',
  'azurerm_managed_disk',
  'azurerm_container_registry',
  'azurerm_public_ip',
  'azurerm_public_ip_prefix',
  'azurerm_dns_*',
  'azurerm_private_dns_*',
  'azurerm_role_assignment',
  'azurerm_role_definition',
  'azurerm_user_assigned_identity',
  'azurerm_federated_identity_credential',
  'azurerm_recovery_services_vault',
  'azurerm_log_analytics_workspace',
  'azurerm_resource_group',
  'azurerm_subscription',
  // AWS
  'aws_eks_cluster',
  'aws_db_*',
  'aws_rds_*',
  'aws_dynamodb_table',
  'aws_s3_bucket',
  'aws_efs_file_system',
  'aws_ebs_volume',
  'aws_ecr_repository',
  'aws_kms_key',
  'aws_secretsmanager_secret',
  'aws_eip',
  'aws_route53_*',
  'aws_iam_role',
  'aws_iam_*_policy_attachment',
  // Google Cloud
  'google_container_cluster',
  'google_sql_*',
  'google_spanner_*',
  'google_bigquery_dataset',
  'google_bigquery_table',
  'google_storage_bucket',
  'google_compute_disk',
  'google_artifact_registry_repository',
  'google_kms_*',
  'google_secret_manager_secret',
  'google_compute_address',
  'google_compute_global_address',
  'google_dns_*',
  'google_project_iam_*',
  'google_project',
  // In the cluster
  'kubernetes_namespace',
  'kubernetes_namespace_v1',
  'kubernetes_persistent_volume*',
];

/** Says whether a resource is protected; by its type, or by its address for patterns with a dot. */
export type Protection = (resource: { readonly type: string; readonly address: string }) => boolean;

/**
 * @param patterns Added to the built-in list; `!PATTERN` takes out what it matches.
 */
export function protection(patterns: readonly string[]): Protection {
  const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  const added = trimmed.filter((pattern) => !pattern.startsWith('!'));
  const without = trimmed.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const includes = [...defaultProtectedTypes, ...added].map(matcher);
  const excludes = without.map(matcher);
  const decide: Protection = (resource) =>
    includes.some((matches) => matches(resource)) && !excludes.some((matches) => matches(resource));
  if (trimmed.some((pattern) => pattern.includes('.'))) return decide;
  // By type alone: plans have thousands of resources of a few types.
  const known = new Map<string, boolean>();
  return (resource) => {
    const found = known.get(resource.type) ?? decide(resource);
    known.set(resource.type, found);
    return found;
  };
}

function matcher(pattern: string): Protection {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  const regex = new RegExp(`^${source}$`, 's');
  const byAddress = pattern.includes('.');
  return ({ type, address }) => regex.test(byAddress ? address : type);
}
