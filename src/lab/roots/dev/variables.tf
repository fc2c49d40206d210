variable "region" {
  description = "Azure region of everything."
  type        = string
  default     = "francecentral"
}

variable "domain" {
  description = "DNS zone of the environment."
  type        = string
  default     = "dev.audioprothese.ovh"
}

variable "node_size" {
  description = "Size of the cluster's nodes. Changing it replaces the node pool."
  type        = string
  default     = "Standard_B2s"
}

variable "node_count" {
  description = "Least and most nodes."
  type        = object({ min = number, max = number })
  default     = { min = 1, max = 2 }
}

variable "grafana_admin_password" {
  description = "First password of Grafana's administrator. The default serves local runs only."
  type        = string
  sensitive   = true
  default     = "local-only-dev-9f4c1d7a"
}
