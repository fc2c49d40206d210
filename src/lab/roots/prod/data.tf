locals {
  name = "openmrscore"
  tags = { Environment = "prod", Project = "audioprothese" }

  namespaces = [
    "alloy",
    "app-routing-system",
    "argocd",
    "cert-manager",
    "external-secret-operator",
    "loki",
    "monitoring",
    "openmrs",
  ]
}

resource "terraform_data" "resource_group" {
  input = { name = "rg-${local.name}-prod", location = var.region, tags = local.tags }
}
