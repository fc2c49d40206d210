resource "azurerm_kubernetes_cluster" "main" {
  name                = "aks-${local.name}"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  dns_prefix          = local.name
  tags                = local.tags

  # The paid tier brings a guarantee of uptime for about 70 € a month, which the budget does not have.
  sku_tier                  = "Free"
  automatic_upgrade_channel = "patch"
  node_os_upgrade_channel   = "NodeImage"

  oidc_issuer_enabled       = true
  workload_identity_enabled = true

  # People sign in with Entra ID. Reading the cluster for a plan then needs no administrator's credentials either.
  local_account_disabled = true
  # It would be a way around api_server_ranges.
  run_command_enabled = false

  azure_active_directory_role_based_access_control {
    azure_rbac_enabled     = true
    tenant_id              = data.azurerm_client_config.current.tenant_id
    admin_group_object_ids = var.administrators
  }

  # Argo CD pulls from inside of the cluster, so nothing in the pipeline needs the API server.
  api_server_access_profile {
    authorized_ip_ranges = var.api_server_ranges
  }

  identity {
    type = "SystemAssigned"
  }

  default_node_pool {
    name                 = "system"
    vm_size              = var.node_size
    auto_scaling_enabled = true
    min_count            = var.node_count.min
    max_count            = var.node_count.max
    zones                = var.zones
    tags                 = local.tags

    # Another size takes the nodes through this pool; without it the whole cluster is replaced.
    temporary_name_for_rotation = "rotation"

    # What the service sets when nothing is said; said, so that no plan wants to take it back.
    upgrade_settings {
      max_surge = "10%"
    }
  }

  # The size of the pool above is what the budget says, so no others are made.
  node_provisioning_profile {
    mode = "Manual"
  }

  # Kubenet, the default, retires in 2028 and knows no Cilium policies.
  network_profile {
    network_plugin      = "azure"
    network_plugin_mode = "overlay"
    network_data_plane  = "cilium"
    network_policy      = "cilium"
  }

  web_app_routing {
    dns_zone_ids = [azurerm_dns_zone.main.id]
  }
}
