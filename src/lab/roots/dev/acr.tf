resource "terraform_data" "acr" {
  input = {
    name           = "acr${local.name}dev"
    resource_group = terraform_data.resource_group.output.name
    sku            = "Standard"
    admin_enabled  = false
    tags           = local.tags
  }
}
