# Kubernetes objects as data, for the same reason as the charts.

locals {
  ingress_class = "webapprouting.kubernetes.azure.com"

  ingress_annotations = { "cert-manager.io/cluster-issuer" = "letsencrypt" }

  manifests = {
    service_account = {
      apiVersion = "v1"
      kind       = "ServiceAccount"
      metadata = {
        name        = local.service_account.name
        namespace   = local.service_account.namespace
        annotations = { "azure.workload.identity/client-id" = azurerm_user_assigned_identity.external_secrets.client_id }
      }
    }

    cluster_issuer = {
      apiVersion = "cert-manager.io/v1"
      kind       = "ClusterIssuer"
      metadata   = { name = "letsencrypt" }
      spec = {
        acme = {
          server              = var.acme_server
          email               = var.contact
          privateKeySecretRef = { name = "letsencrypt" }
          solvers = [{
            dns01 = {
              azureDNS = {
                subscriptionID    = data.azurerm_client_config.current.subscription_id
                resourceGroupName = azurerm_resource_group.main.name
                hostedZoneName    = azurerm_dns_zone.main.name
                environment       = "AzurePublicCloud"
                managedIdentity   = { clientID = local.kubelet.client_id }
              }
            }
          }]
        }
      }
    }

    secret_store = {
      apiVersion = "external-secrets.io/v1"
      kind       = "ClusterSecretStore"
      metadata   = { name = "key-vault" }
      spec = {
        provider = {
          azurekv = {
            authType          = "WorkloadIdentity"
            vaultUrl          = azurerm_key_vault.main.vault_uri
            serviceAccountRef = local.service_account
          }
        }
      }
    }

    # The proxy in front of the dashboards is the first who needs secrets.
    authgate_secret = {
      apiVersion = "external-secrets.io/v1"
      kind       = "ExternalSecret"
      metadata   = { name = "oauth2-proxy", namespace = "authgate" }
      spec = {
        refreshInterval = "1h"
        secretStoreRef  = { kind = "ClusterSecretStore", name = "key-vault" }
        target          = { name = "oauth2-proxy" }
        data = [
          { secretKey = "client-secret", remoteRef = { key = "oauth2-proxy-client" } },
          { secretKey = "cookie-secret", remoteRef = { key = "oauth2-proxy-cookie" } },
        ]
      }
    }

    grafana_secret = {
      apiVersion = "external-secrets.io/v1"
      kind       = "ExternalSecret"
      metadata   = { name = "grafana-admin", namespace = "monitoring" }
      spec = {
        refreshInterval = "1h"
        secretStoreRef  = { kind = "ClusterSecretStore", name = "key-vault" }
        target = {
          name     = "grafana-admin"
          template = { mergePolicy = "Merge", data = { "admin-user" = "admin" } }
        }
        data = [{ secretKey = "admin-password", remoteRef = { key = "grafana-admin" } }]
      }
    }

    openmrs_ingress = {
      apiVersion = "networking.k8s.io/v1"
      kind       = "Ingress"
      metadata   = { name = "openmrs", namespace = "openmrs", annotations = local.ingress_annotations }
      spec = {
        ingressClassName = local.ingress_class
        tls              = [{ hosts = ["openmrs.${var.domain}"], secretName = "openmrs-tls" }]
        rules = [{
          host = "openmrs.${var.domain}"
          http = {
            paths = [{
              path     = "/"
              pathType = "Prefix"
              backend  = { service = { name = "gateway", port = { number = 80 } } }
            }]
          }
        }]
      }
    }
  }
}
