# Charts are data for Argo CD and for the chart diff. Terraform installs none: with the providers of Helm and Kubernetes a
# plan would need a cluster that exists, and a way to its API server.

locals {
  helm_releases = {
    argocd = {
      namespace  = "argocd"
      repository = "https://argoproj.github.io/argo-helm"
      chart      = "argo-cd"
      version    = "8.1.2"
      values = {
        global  = { domain = "argocd.${var.domain}" }
        configs = { params = { "server.insecure" = true } } # TLS ends at the ingress.
        server = {
          ingress = {
            enabled          = true
            ingressClassName = local.ingress_class
            annotations      = local.ingress_annotations
            tls              = true
          }
        }
      }
    }

    cert-manager = {
      namespace  = "cert-manager"
      repository = "https://charts.jetstack.io"
      chart      = "cert-manager"
      version    = "v1.18.2"
      values     = { crds = { enabled = true } }
    }

    external-secrets = {
      namespace  = "external-secret-operator"
      repository = "https://charts.external-secrets.io"
      chart      = "external-secrets"
      version    = "0.18.2"
      values     = { installCRDs = true }
    }

    kube-prometheus-stack = {
      namespace  = "monitoring"
      repository = "https://prometheus-community.github.io/helm-charts"
      chart      = "kube-prometheus-stack"
      version    = "75.6.1"
      values = {
        grafana = {
          # The first password comes from the vault, and is in no chart and no state.
          admin   = { existingSecret = "grafana-admin" }
          ingress = { enabled = false } # Reached through the OAuth2 proxy only.
        }
        prometheus = { prometheusSpec = { retention = "15d" } }
      }
    }

    loki = {
      namespace  = "loki"
      repository = "https://grafana.github.io/helm-charts"
      chart      = "loki"
      version    = "6.30.1"
      values = {
        deploymentMode = "SingleBinary"
        loki = {
          auth_enabled = false # One tenant; only Alloy and Grafana reach it.
          commonConfig = { replication_factor = 1 }
        }
        singleBinary = { replicas = 1 }
      }
    }
  }
}
