# What the plan does not show, read from the files of the root: the backend, the provider, and what must not be there.

locals {
  root    = "${path.module}/../.."
  text    = join("\n", [for name in sort(fileset(local.root, "*.tf")) : file("${local.root}/${name}")])
  backend = regex("backend \"azurerm\" {([^}]*)}", local.text)[0]
}

output "backend" {
  description = "Settings of the backend, as text."
  value       = { for setting in regexall("(?m)^ +(\\w+) += \"?([^\"\n]*)", local.backend) : setting[0] => setting[1] }
}

output "provider" {
  description = "Settings of the provider that the tests hold it to, as text."
  value = {
    for name in ["resource_provider_registrations", "purge_soft_delete_on_destroy", "recover_soft_deleted_key_vaults"] :
    name => try(regex("(?m)^ +${name} += \"?([^\"\n]*)", local.text)[0], "not set")
  }
}

output "providers" {
  description = "Names of the providers that are configured."
  value       = regexall("(?m)^provider \"(\\w+)\"", local.text)[*][0]
}

output "roles" {
  description = "Names of all roles that are given to anybody, in the table of roles or elsewhere."
  value       = sort(distinct(regexall("(?m)^ +role(?:_definition_name)? += \"([^\"]*)\"", local.text)[*][0]))
}

output "kinds" {
  description = "Kinds of all resources, one per resource."
  value       = sort(regexall("(?m)^resource \"(\\w+)\"", local.text)[*][0])
}
