output "resource_group" {
  description = "Resource group of the platform."
  value       = azurerm_resource_group.main.name
}

output "cluster_name" {
  description = "Name of the cluster."
  value       = azurerm_kubernetes_cluster.main.name
}

output "oidc_issuer_url" {
  description = "Who signs the tokens of the cluster's service accounts."
  value       = azurerm_kubernetes_cluster.main.oidc_issuer_url
}

output "registry" {
  description = "Host of the image registry."
  value       = azurerm_container_registry.main.login_server
}

output "key_vault_uri" {
  description = "Address of the vault."
  value       = azurerm_key_vault.main.vault_uri
}

output "secrets" {
  description = "Names of the secrets that somebody has to put into the vault."
  value       = local.secrets
}

output "zone" {
  description = "DNS zone of the environment, and the name servers that its parent has to delegate to."
  value       = { name = azurerm_dns_zone.main.name, name_servers = azurerm_dns_zone.main.name_servers }
}

output "namespaces" {
  description = "Namespaces of the cluster."
  value       = local.namespaces
}

output "helm_releases" {
  description = "Charts of the cluster: namespace, repository, chart, version and values."
  value       = local.helm_releases
}

output "manifests" {
  description = "Kubernetes objects that belong to the platform and to no chart."
  value       = local.manifests
}
