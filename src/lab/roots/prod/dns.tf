resource "terraform_data" "dns_zone" {
  input = { name = var.domain, resource_group = terraform_data.resource_group.output.name }
}

resource "terraform_data" "dns_record" {
  for_each = {
    www     = { type = "CNAME", ttl = 3600 }
    grafana = { type = "CNAME", ttl = 3600 }
    legacy  = { type = "A", ttl = 86400 }
  }

  input = { zone = terraform_data.dns_zone.output.name, name = each.key, type = each.value.type, ttl = each.value.ttl }
}
