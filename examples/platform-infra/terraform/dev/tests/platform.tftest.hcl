# What the platform promises, held against the plan. Azure is not asked: the provider answers with the values below.

mock_provider "azurerm" {
  # Known while planning, so that it can be seen who gets which role on what.
  override_during = plan

  mock_data "azurerm_client_config" {
    defaults = {
      tenant_id       = "00000000-0000-0000-0000-00000000000a"
      subscription_id = "00000000-0000-0000-0000-00000000000b"
    }
  }

  mock_resource "azurerm_kubernetes_cluster" {
    defaults = {
      oidc_issuer_url = "https://issuer.example/dev/"
      web_app_routing = { web_app_routing_identity = [{ object_id = "routing" }] }
    }
  }

  mock_resource "azurerm_container_registry" {
    defaults = { id = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/group/providers/Microsoft.ContainerRegistry/registries/registry" }
  }

  mock_resource "azurerm_dns_zone" {
    defaults = { id = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/group/providers/Microsoft.Network/dnsZones/zone" }
  }

  mock_resource "azurerm_key_vault" {
    defaults = {
      id        = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/group/providers/Microsoft.KeyVault/vaults/vault"
      vault_uri = "https://vault.example/"
    }
  }

  mock_resource "azurerm_user_assigned_identity" {
    defaults = {
      id           = "/subscriptions/00000000-0000-0000-0000-00000000000b/resourceGroups/group/providers/Microsoft.ManagedIdentity/userAssignedIdentities/identity"
      principal_id = "external-secrets"
      client_id    = "external-secrets-client"
    }
  }
}

run "place" {
  command = plan

  assert {
    condition     = azurerm_resource_group.main.name == "rg-openmrscore-dev"
    error_message = "The resource group is ${azurerm_resource_group.main.name}."
  }

  assert {
    condition = alltrue([
      for one in [azurerm_resource_group.main, azurerm_kubernetes_cluster.main, azurerm_container_registry.main, azurerm_key_vault.main, azurerm_user_assigned_identity.external_secrets] :
      one.location == "francecentral"
    ])
    error_message = "Not everything is in francecentral."
  }

  assert {
    condition = alltrue([
      for one in [azurerm_resource_group.main, azurerm_kubernetes_cluster.main, azurerm_container_registry.main, azurerm_key_vault.main, azurerm_dns_zone.main] :
      one.tags["Environment"] == "dev"
    ])
    error_message = "Not everything says by its tag that it is dev's."
  }

  assert {
    condition     = jsonencode(local.namespaces) == jsonencode(["alloy", "app-routing-system", "argocd", "authgate", "cert-manager", "external-secret-operator", "loki", "monitoring", "openmrs"])
    error_message = "The namespaces are not those of both environments."
  }
}

run "source" {
  command = plan

  module {
    source = "./tests/source"
  }

  assert {
    condition = jsonencode(output.backend) == jsonencode({
      resource_group_name  = "rg-openmrscore-tfstate-dev"
      storage_account_name = "openmrscoredevsav1"
      container_name       = "tfstate-dev"
      key                  = "dev.tfstate"
      use_azuread_auth     = "true"
      use_oidc             = "true"
    })
    error_message = "The state is not where, or not reached as, the identities of dev expect it: ${jsonencode(output.backend)}."
  }

  assert {
    condition     = output.backend.resource_group_name != run.place.resource_group
    error_message = "The state is in the resource group of the platform: destroying the platform would take it along."
  }

  assert {
    condition     = output.provider.resource_provider_registrations == "none"
    error_message = "The provider would register resource providers, which an identity that only plans may not."
  }

  assert {
    condition     = output.provider.purge_soft_delete_on_destroy == "false"
    error_message = "Destroying the vault would purge it, and what it holds could not be had back."
  }

  assert {
    condition     = output.provider.recover_soft_deleted_key_vaults == "true"
    error_message = "A vault that was deleted by mistake would stand in the way of the new one."
  }

  assert {
    condition     = jsonencode(output.providers) == jsonencode(["azurerm"])
    error_message = "A plan must need nothing but Azure, and there are the providers ${jsonencode(output.providers)}."
  }

  assert {
    condition     = jsonencode(output.roles) == jsonencode(["AcrPull", "DNS Zone Contributor", "Key Vault Secrets User"])
    error_message = "The roles are ${jsonencode(output.roles)}."
  }

  # What is new has to be said here: a second table of roles, a secret whose value would be in the state.
  assert {
    condition = jsonencode(output.kinds) == jsonencode([
      "azurerm_container_registry",
      "azurerm_dns_caa_record",
      "azurerm_dns_ns_record",
      "azurerm_dns_zone",
      "azurerm_federated_identity_credential",
      "azurerm_key_vault",
      "azurerm_kubernetes_cluster",
      "azurerm_resource_group",
      "azurerm_role_assignment",
      "azurerm_user_assigned_identity",
    ])
    error_message = "The resources are ${jsonencode(output.kinds)}."
  }
}

run "cluster" {
  command = plan

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].vm_size == "Standard_B2s"
    error_message = "The nodes are ${azurerm_kubernetes_cluster.main.default_node_pool[0].vm_size}."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].auto_scaling_enabled
    error_message = "The autoscaler is off."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].min_count == 1 && azurerm_kubernetes_cluster.main.default_node_pool[0].max_count == 2
    error_message = "There are not between 1 and 2 nodes."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.default_node_pool[0].temporary_name_for_rotation == "rotation"
    error_message = "Another node size would replace the whole cluster."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.identity[0].type == "SystemAssigned"
    error_message = "The cluster's identity is ${azurerm_kubernetes_cluster.main.identity[0].type}."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.oidc_issuer_enabled
    error_message = "Without an OIDC issuer no service account can sign in to Azure."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.workload_identity_enabled
    error_message = "Without workload identity pods get no token to sign in with."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.web_app_routing[0].dns_zone_ids == tolist([azurerm_dns_zone.main.id])
    error_message = "Web App Routing is not bound to the DNS zone."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.local_account_disabled
    error_message = "Local accounts would be a way in that Entra ID does not see."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.azure_active_directory_role_based_access_control[0].azure_rbac_enabled
    error_message = "Who may do what in the cluster is not decided by Azure roles."
  }

  assert {
    condition     = !azurerm_kubernetes_cluster.main.run_command_enabled
    error_message = "Run command goes around the ranges of the API server."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.api_server_access_profile[0].authorized_ip_ranges == var.api_server_ranges
    error_message = "The API server is reachable from elsewhere than the ranges that are said."
  }

  assert {
    condition     = azurerm_kubernetes_cluster.main.network_profile[0].network_policy == "cilium"
    error_message = "Network policies would have no effect."
  }
}

run "api_server_for_everybody" {
  command = plan

  variables {
    api_server_ranges = ["0.0.0.0/0"]
  }

  expect_failures = [var.api_server_ranges]
}

run "api_server_for_nobody_said" {
  command = plan

  variables {
    api_server_ranges = []
  }

  expect_failures = [var.api_server_ranges]
}

run "more_nodes_at_least_than_at_most" {
  command = plan

  variables {
    node_count = { min = 4, max = 3 }
  }

  expect_failures = [var.node_count]
}

run "registry" {
  command = plan

  assert {
    condition     = azurerm_container_registry.main.name == "acropenmrscoredev"
    error_message = "The registry is ${azurerm_container_registry.main.name}."
  }

  assert {
    condition     = azurerm_container_registry.main.sku == "Standard"
    error_message = "The registry's tier is ${azurerm_container_registry.main.sku}."
  }

  assert {
    condition     = !azurerm_container_registry.main.admin_enabled
    error_message = "The registry has an administrator's password."
  }

  assert {
    condition     = !azurerm_container_registry.main.anonymous_pull_enabled
    error_message = "Anybody may pull."
  }
}

run "vault" {
  command = plan

  assert {
    condition     = azurerm_key_vault.main.name == "kv-openmrscore-dev"
    error_message = "The vault is ${azurerm_key_vault.main.name}."
  }

  assert {
    condition     = azurerm_key_vault.main.rbac_authorization_enabled
    error_message = "Access to secrets is not by role."
  }

  assert {
    condition     = azurerm_key_vault.main.soft_delete_retention_days == 7
    error_message = "A deleted secret can be had back for ${azurerm_key_vault.main.soft_delete_retention_days} days, not 7."
  }

  assert {
    condition     = !azurerm_key_vault.main.purge_protection_enabled
    error_message = "Dev could not be made again under the same name."
  }

  assert {
    condition     = azurerm_key_vault.main.tenant_id == data.azurerm_client_config.current.tenant_id
    error_message = "The vault trusts another tenant."
  }
}

run "zone" {
  command = plan

  assert {
    condition     = azurerm_dns_zone.main.name == "dev.audioprothese.ovh"
    error_message = "The DNS zone is ${azurerm_dns_zone.main.name}."
  }

  assert {
    condition     = jsonencode([for record in azurerm_dns_caa_record.issuer.record : "${record.tag} ${record.value}"]) == jsonencode(["issue letsencrypt.org"])
    error_message = "Other authorities may issue certificates for the domain."
  }

  assert {
    condition     = length(azurerm_dns_ns_record.delegation) == 0
    error_message = "Nothing is below this zone."
  }
}

run "delegation" {
  command = plan

  variables {
    delegations = { below = ["ns1.example.", "ns2.example."] }
  }

  assert {
    condition     = azurerm_dns_ns_record.delegation["below"].records == tolist(["ns1.example.", "ns2.example."])
    error_message = "A zone below is not delegated to its name servers."
  }
}

run "roles" {
  command = plan

  assert {
    condition = jsonencode({
      for key, one in azurerm_role_assignment.main : key => [one.role_definition_name, one.scope, one.principal_id]
      }) == jsonencode({
      kubelet_acr_pull       = ["AcrPull", azurerm_container_registry.main.id, "kubelet"]
      kubelet_dns            = ["DNS Zone Contributor", azurerm_dns_zone.main.id, "kubelet"]
      routing_dns            = ["DNS Zone Contributor", azurerm_dns_zone.main.id, "routing"]
      external_secrets_vault = ["Key Vault Secrets User", azurerm_key_vault.main.id, "external-secrets"]
    })
    error_message = "These are not exactly the roles that the platform needs: ${jsonencode([for one in azurerm_role_assignment.main : one.role_definition_name])}."
  }

  assert {
    condition     = alltrue([for one in azurerm_role_assignment.main : one.principal_type == "ServicePrincipal"])
    error_message = "A new identity would be looked up before the directory knows it."
  }
}

run "identity" {
  command = plan

  assert {
    condition     = azurerm_federated_identity_credential.external_secrets.subject == "system:serviceaccount:default:workload-identity-sa"
    error_message = "The identity trusts ${azurerm_federated_identity_credential.external_secrets.subject}."
  }

  assert {
    condition     = azurerm_federated_identity_credential.external_secrets.issuer == azurerm_kubernetes_cluster.main.oidc_issuer_url
    error_message = "The identity trusts another issuer than the cluster."
  }

  assert {
    condition     = azurerm_federated_identity_credential.external_secrets.audience == tolist(["api://AzureADTokenExchange"])
    error_message = "Tokens for another audience are accepted."
  }

  assert {
    condition     = azurerm_federated_identity_credential.external_secrets.user_assigned_identity_id == azurerm_user_assigned_identity.external_secrets.id
    error_message = "The credential belongs to another identity."
  }
}

run "charts" {
  command = plan

  assert {
    condition = jsonencode({ for name, one in output.helm_releases : name => "${one.namespace} ${one.chart} ${one.version}" }) == jsonencode({
      argocd                = "argocd argo-cd 8.1.2"
      cert-manager          = "cert-manager cert-manager v1.18.2"
      external-secrets      = "external-secret-operator external-secrets 0.18.2"
      kube-prometheus-stack = "monitoring kube-prometheus-stack 75.6.1"
      loki                  = "loki loki 6.30.1"
    })
    error_message = "The charts are ${jsonencode({ for name, one in output.helm_releases : name => one.version })}."
  }

  assert {
    condition     = alltrue([for one in output.helm_releases : contains(local.namespaces, one.namespace) && startswith(one.repository, "https://")])
    error_message = "A chart goes to a namespace that there is not, or does not come over TLS."
  }
}

run "manifests" {
  command = plan

  assert {
    condition     = output.manifests.service_account.metadata.annotations["azure.workload.identity/client-id"] == "external-secrets-client"
    error_message = "The service account does not name the identity that it signs in as."
  }

  assert {
    condition     = output.manifests.secret_store.spec.provider.azurekv.vaultUrl == "https://vault.example/"
    error_message = "Secrets come from another vault."
  }

  assert {
    condition     = jsonencode(output.manifests.secret_store.spec.provider.azurekv.serviceAccountRef) == jsonencode({ name = "workload-identity-sa", namespace = "default" })
    error_message = "The secret store signs in as another service account than the one that the vault trusts."
  }

  assert {
    condition     = output.manifests.authgate_secret.metadata.namespace == "authgate"
    error_message = "The first secrets do not go to the namespace authgate."
  }

  # A key that nobody puts into the vault is a secret that never comes.
  assert {
    condition = alltrue(flatten([
      for one in output.manifests : [for entry in try(one.spec.data, []) : contains(local.secrets, entry.remoteRef.key)]
    ]))
    error_message = "A secret is synchronised that the vault is not said to hold."
  }

  assert {
    condition     = output.manifests.cluster_issuer.spec.acme.server == "https://acme-staging-v02.api.letsencrypt.org/directory"
    error_message = "Certificates of dev come from ${output.manifests.cluster_issuer.spec.acme.server}."
  }

  assert {
    condition = jsonencode(output.manifests.cluster_issuer.spec.acme.solvers[0].dns01.azureDNS) == jsonencode({
      subscriptionID    = "00000000-0000-0000-0000-00000000000b"
      resourceGroupName = "rg-openmrscore-dev"
      hostedZoneName    = "dev.audioprothese.ovh"
      environment       = "AzurePublicCloud"
      managedIdentity   = { clientID = "kubelet" }
    })
    error_message = "The issuer answers DNS-01 challenges elsewhere than in the zone."
  }

  assert {
    condition     = output.manifests.openmrs_ingress.spec.rules[0].host == "openmrs.dev.audioprothese.ovh" && output.manifests.openmrs_ingress.spec.tls[0].hosts[0] == "openmrs.dev.audioprothese.ovh"
    error_message = "OpenMRS is not served over TLS under its name."
  }
}
