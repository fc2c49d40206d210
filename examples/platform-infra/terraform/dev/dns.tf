resource "azurerm_dns_zone" "main" {
  name                = var.domain
  resource_group_name = azurerm_resource_group.main.name
  tags                = local.tags

  # A new zone gets other name servers, and whoever delegates to it would have to be told.
  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_dns_caa_record" "issuer" {
  name                = "@"
  zone_name           = azurerm_dns_zone.main.name
  resource_group_name = azurerm_resource_group.main.name
  ttl                 = 3600
  tags                = local.tags

  # No other authority may issue certificates for the domain.
  record {
    flags = 0
    tag   = "issue"
    value = "letsencrypt.org"
  }
}

resource "azurerm_dns_ns_record" "delegation" {
  for_each = var.delegations

  name                = each.key
  zone_name           = azurerm_dns_zone.main.name
  resource_group_name = azurerm_resource_group.main.name
  ttl                 = 3600
  records             = each.value
  tags                = local.tags
}
