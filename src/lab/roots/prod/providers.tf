terraform {
  required_version = ">= 1.9"

  # The same as in the example: the role on the container counts, not the keys of the account.
  backend "azurerm" {
    resource_group_name  = "rg-openmrscore-tfstate-prod"
    storage_account_name = "openmrscoreprodsav1"
    container_name       = "tfstate-prod"
    key                  = "prod.tfstate"
    use_azuread_auth     = true
    use_oidc             = true
  }
}
