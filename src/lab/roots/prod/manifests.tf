resource "terraform_data" "namespace" {
  for_each = toset(local.namespaces)

  input = { name = each.key }
}

resource "terraform_data" "cluster_issuer" {
  input = { name = "letsencrypt", solver = "dns01", zone = terraform_data.dns_zone.output.name }
}
