resource "terraform_data" "helm_release" {
  for_each = {
    argocd                = { namespace = "argocd", version = "8.1.2" }
    cert-manager          = { namespace = "cert-manager", version = "1.18.2" }
    external-secrets      = { namespace = "external-secret-operator", version = "0.18.2" }
    kube-prometheus-stack = { namespace = "monitoring", version = "75.6.1" }
    loki                  = { namespace = "loki", version = "6.30.1" }
  }

  input = { name = each.key, namespace = each.value.namespace, version = each.value.version }
}

resource "terraform_data" "grafana" {
  input = { admin_user = "admin", admin_password = var.grafana_admin_password }
}
