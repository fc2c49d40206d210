terraform {
  required_version = ">= 1.9"

  required_providers {
    azurerm = {
      source = "hashicorp/azurerm"
      # Tested with 5.2. Nothing in here is newer than 4.65, but the tests have not run with version 4.
      version = "~> 5.2"
    }
  }

  # A resource group of its own: destroying the platform must not take its state along.
  backend "azurerm" {
    resource_group_name  = "rg-openmrscore-tfstate-dev"
    storage_account_name = "openmrscoredevsav1"
    container_name       = "tfstate-dev"
    key                  = "dev.tfstate"
    # By role on the container; without this Terraform asks for the keys of the account.
    use_azuread_auth = true
    use_oidc         = true
  }
}

provider "azurerm" {
  # ARM_SUBSCRIPTION_ID when the variable is not set.
  subscription_id = var.subscription_id

  # Registering needs rights on the whole subscription, which an identity that only plans does not have.
  resource_provider_registrations = "none"

  features {
    key_vault {
      # What is deleted by mistake can be had back, which is what soft delete is for.
      purge_soft_delete_on_destroy    = false
      recover_soft_deleted_key_vaults = true
    }
  }
}
