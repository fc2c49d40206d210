terraform {
  required_version = ">= 1.9"

  # Where the state lives is said by the pipeline, once per environment.
  backend "local" {}
}
