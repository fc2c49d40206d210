resource "terraform_data" "key_vault" {
  input = {
    name                       = "kv-${local.name}-prod"
    resource_group             = terraform_data.resource_group.output.name
    rbac_authorization_enabled = true
    soft_delete_retention_days = 7
    purge_protection_enabled   = false
    tags                       = local.tags
  }
}

resource "terraform_data" "secret" {
  for_each = toset(["mariadb-root", "openmrs-db", "oauth2-proxy-client"])

  input = { vault = terraform_data.key_vault.output.name, name = each.key }
}
