locals {
  roles = {
    acr_pull           = { role = "AcrPull", scope = terraform_data.acr.output.name }
    key_vault_secrets  = { role = "Key Vault Secrets User", scope = terraform_data.key_vault.output.name }
    dns_contributor    = { role = "DNS Zone Contributor", scope = terraform_data.dns_zone.output.name }
    routing_dns_writer = { role = "DNS Zone Contributor", scope = terraform_data.dns_zone.output.name }
  }
}

resource "terraform_data" "role_assignment" {
  for_each = local.roles

  input = { principal = "kubelet", role = each.value.role, scope = each.value.scope }
}

resource "terraform_data" "federated_credential" {
  input = {
    name     = "workload-identity-sa"
    audience = "api://AzureADTokenExchange"
    subject  = "system:serviceaccount:default:workload-identity-sa"
  }
}
