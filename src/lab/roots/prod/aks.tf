resource "terraform_data" "aks" {
  # A node pool cannot change its size in place.
  triggers_replace = [var.node_size]

  input = {
    name                      = "aks-${local.name}-prod"
    resource_group            = terraform_data.resource_group.output.name
    identity                  = "SystemAssigned"
    oidc_issuer_enabled       = true
    workload_identity_enabled = true
    web_app_routing_zone      = var.domain
    default_node_pool = {
      vm_size   = var.node_size
      min_count = var.node_count.min
      max_count = var.node_count.max
    }
    tags = local.tags
  }
}
