# All that makes dev different from prod is in this file, in providers.tf and in vault.tf.

locals {
  environment = "dev"
}

variable "subscription_id" {
  description = "Subscription of the environment. ARM_SUBSCRIPTION_ID when not set."
  type        = string
  default     = null

  validation {
    condition     = var.subscription_id == null || can(regex("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", var.subscription_id))
    error_message = "A subscription is named by its id, such as 00000000-0000-0000-0000-000000000000."
  }
}

variable "location" {
  description = "Azure region of everything."
  type        = string
  default     = "francecentral"
}

variable "domain" {
  description = "DNS zone of the environment. Prod's zone delegates to this one."
  type        = string
  default     = "dev.audioprothese.ovh"
}

variable "delegations" {
  description = "Name servers of zones below this one, by their label."
  type        = map(set(string))
  default     = {}
}

variable "acme_server" {
  description = "Who issues certificates. The staging server has no rate limit, and browsers do not trust what it issues."
  type        = string
  default     = "https://acme-staging-v02.api.letsencrypt.org/directory"
}

variable "contact" {
  description = "Where the certificate authority writes to before a certificate expires."
  type        = string
  default     = "platform@audioprothese.ovh"
}

variable "node_size" {
  description = "Size of the cluster's nodes."
  type        = string
  default     = "Standard_B2s"
}

variable "node_count" {
  description = "Least and most nodes; the cluster's autoscaler decides."
  type        = object({ min = number, max = number })
  default     = { min = 1, max = 2 }

  validation {
    condition     = var.node_count.min >= 1 && var.node_count.min <= var.node_count.max
    error_message = "The least number of nodes is at least 1, and not above the most."
  }
}

variable "zones" {
  description = "Availability zones of the nodes; none with so few nodes."
  type        = set(string)
  default     = null
}

variable "api_server_ranges" {
  description = "Who reaches the cluster's API server. The default belongs to nobody (RFC 5737): put your office or VPN here."
  type        = set(string)
  default     = ["203.0.113.0/24"]

  validation {
    condition     = length(var.api_server_ranges) > 0 && !contains(var.api_server_ranges, "0.0.0.0/0")
    error_message = "The API server is not for everybody: name the ranges that need it."
  }
}

variable "administrators" {
  description = "Object ids of the Entra groups that administer the cluster."
  type        = set(string)
  default     = []
}
