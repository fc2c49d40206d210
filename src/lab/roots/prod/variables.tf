variable "region" {
  description = "Azure region of everything."
  type        = string
  default     = "francecentral"
}

variable "domain" {
  description = "DNS zone of the environment."
  type        = string
  default     = "audioprothese.ovh"
}

variable "node_size" {
  description = "Size of the cluster's nodes. Changing it replaces the node pool."
  type        = string
  default     = "Standard_D4s_v4"
}

variable "node_count" {
  description = "Least and most nodes."
  type        = object({ min = number, max = number })
  default     = { min = 3, max = 5 }
}

variable "grafana_admin_password" {
  description = "First password of Grafana's administrator. The default serves local runs only."
  type        = string
  sensitive   = true
  default     = "local-only-prod-9f4c1d7a"
}
