resource "azurerm_key_vault" "main" {
  name                = "kv-${local.name}"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  tenant_id           = data.azurerm_client_config.current.tenant_id
  sku_name            = "standard"
  tags                = local.tags

  rbac_authorization_enabled = true
  soft_delete_retention_days = 7

  # Off, so that dev can be thrown away and made again under the same name. A scanner is right to ask about it.
  purge_protection_enabled = false
}

locals {
  # Names only: a value in Terraform is a value in its state.
  secrets = ["grafana-admin", "mariadb-root", "oauth2-proxy-client", "oauth2-proxy-cookie", "openmrs-db"]
}
