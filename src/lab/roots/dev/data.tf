locals {
  name = "openmrscore"
  tags = { Environment = "dev", Project = "audioprothese" }

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
  input = { name = "rg-${local.name}-dev", location = var.region, tags = local.tags }
}
