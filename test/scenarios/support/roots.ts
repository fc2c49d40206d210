/** Root modules of nothing but the built-in `terraform_data`. */

/** With `size` above 2, every kind of change: create, update, replace, delete. */
export const platform = `variable "size" {
  default = 1
}

resource "terraform_data" "network" {
  input = "10.0.0.0/16"
}

resource "terraform_data" "cluster" {
  input            = { size = var.size }
  triggers_replace = var.size > 2 ? "big" : "small"
}

resource "terraform_data" "cache" {
  count = var.size > 2 ? 0 : 1
}

resource "terraform_data" "node" {
  for_each = toset(var.size > 2 ? ["a", "b"] : [])
}

resource "terraform_data" "zone" {
  input = "zone-\${var.size}"
}

output "size" {
  value = var.size
}
`;

/** A root whose apply waits for `holdLock`. */
export const slowRoot = `resource "terraform_data" "slow" {
  provisioner "local-exec" {
    command = "touch .holding; n=0; while [ ! -e .release ] && [ $n -lt 600 ]; do n=$((n+1)); sleep 0.1; done"
  }
}
`;

export const account = { name: 'n4me-of-the-account', key: 'k3y/of+the=account' };

/** Tells its sensitive variables in every way that Terraform allows. */
export const secretive = `variable "password" {
  type      = string
  sensitive = true
}

variable "account" {
  type      = object({ name = string, key = string })
  sensitive = true
  default   = { name = "${account.name}", key = "${account.key}" }
}

resource "terraform_data" "db" {
  input = var.password
}

resource "terraform_data" "app" {
  input = { url = "postgres://app:\${urlencode(var.password)}@db/app", coded = base64encode("x:\${var.password}") }
}

resource "terraform_data" "copy" {
  input = nonsensitive("dsn=\${var.password}")
}

resource "terraform_data" "each" {
  for_each = toset([nonsensitive(var.account.key), nonsensitive(var.password)])
  input    = jsonencode(var.account)
}

check "strength" {
  assert {
    condition     = length(var.password) > 100
    error_message = "The password \${nonsensitive(var.password)} is weak."
  }
}

output "password" {
  value     = var.password
  sensitive = true
}

output "shown" {
  value = nonsensitive(sha256(var.password))
}
`;
