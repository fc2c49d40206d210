output "cluster_name" {
  description = "Name of the cluster."
  value       = terraform_data.aks.output.name
}

output "zone" {
  description = "DNS zone of the environment."
  value       = terraform_data.dns_zone.output.name
}
