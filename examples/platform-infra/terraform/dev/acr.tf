resource "azurerm_container_registry" "main" {
  # Letters and digits only.
  name                = "acr${replace(local.name, "-", "")}"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  sku                 = "Standard"
  tags                = local.tags

  # Private by sign-in: Standard has no private endpoints.
  admin_enabled          = false
  anonymous_pull_enabled = false
}
