data "azurerm_client_config" "current" {}

locals {
  name = "openmrscore-${local.environment}"

  tags = {
    Environment = local.environment
    Project     = "audioprothese"
    ManagedBy   = "terraform"
  }

  # The same in each environment. App Routing makes its own (app-routing-system).
  namespaces = [
    "alloy",
    "app-routing-system",
    "argocd",
    "authgate",
    "cert-manager",
    "external-secret-operator",
    "loki",
    "monitoring",
    "openmrs",
  ]
}

resource "azurerm_resource_group" "main" {
  name     = "rg-${local.name}"
  location = var.location
  tags     = local.tags
}
