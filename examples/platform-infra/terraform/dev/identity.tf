locals {
  # A cluster always has one. In the tests, whose provider is not the real one, it has none.
  kubelet = try(azurerm_kubernetes_cluster.main.kubelet_identity[0], { object_id = "kubelet", client_id = "kubelet" })
  routing = azurerm_kubernetes_cluster.main.web_app_routing[0].web_app_routing_identity[0]

  # Each role on one object; none on the resource group or the subscription.
  roles = {
    kubelet_acr_pull = {
      role      = "AcrPull"
      scope     = azurerm_container_registry.main.id
      principal = local.kubelet.object_id
    }
    # ExternalDNS, and cert-manager for DNS-01.
    kubelet_dns = {
      role      = "DNS Zone Contributor"
      scope     = azurerm_dns_zone.main.id
      principal = local.kubelet.object_id
    }
    routing_dns = {
      role      = "DNS Zone Contributor"
      scope     = azurerm_dns_zone.main.id
      principal = local.routing.object_id
    }
    # Not for the kubelet: every pod of every node can sign in as the kubelet, and would read every secret.
    external_secrets_vault = {
      role      = "Key Vault Secrets User"
      scope     = azurerm_key_vault.main.id
      principal = azurerm_user_assigned_identity.external_secrets.principal_id
    }
  }

  service_account = { name = "workload-identity-sa", namespace = "default" }
}

resource "azurerm_role_assignment" "main" {
  for_each = local.roles

  role_definition_name = each.value.role
  scope                = each.value.scope
  principal_id         = each.value.principal
  # Said, so that a new identity is not looked up before the directory knows it.
  principal_type = "ServicePrincipal"
}

resource "azurerm_user_assigned_identity" "external_secrets" {
  name                = "id-${local.name}-external-secrets"
  location            = azurerm_resource_group.main.location
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags
}

resource "azurerm_federated_identity_credential" "external_secrets" {
  name                      = local.service_account.name
  user_assigned_identity_id = azurerm_user_assigned_identity.external_secrets.id
  issuer                    = azurerm_kubernetes_cluster.main.oidc_issuer_url
  subject                   = "system:serviceaccount:${local.service_account.namespace}:${local.service_account.name}"
  audience                  = ["api://AzureADTokenExchange"]
}
