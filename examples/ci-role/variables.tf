variable "name" {
  type        = string
  description = "The deployment's name: what its Terraform variable name has."
  default     = "tune-model"
  validation {
    # A longer one makes names that their services find too long: they end in a digest instead, and
    # the policies' patterns don't match them.
    condition     = can(regex("^[a-z0-9][a-z0-9-]{0,29}$", var.name))
    error_message = "The name must have 1-30 characters: lower-case letters, digits and hyphens."
  }
}

variable "region" {
  type        = string
  description = "AWS region of the deployment."
  default     = "us-west-2"
}

variable "github" {
  type = object({
    repository  = string
    branch      = optional(string, "main")
    environment = optional(string, "production")
  })
  description = "Whose workflows get the roles: OWNER/REPOSITORY; its pull requests and this branch plan, jobs in this environment apply. Null for none."
  default     = null
  validation {
    condition     = var.github == null ? true : can(regex("^[\\w.-]+/[\\w.-]+$", var.github.repository))
    error_message = "github.repository must be OWNER/REPOSITORY, without wildcards."
  }
}

variable "hcp_terraform" {
  type = object({
    organization = string
    workspace    = string
    project      = optional(string, "Default Project")
    hostname     = optional(string, "app.terraform.io")
  })
  description = "Which workspace's runs get the roles: in their plan phase, in their apply phase. Null for none."
  default     = null
  validation {
    condition     = var.hcp_terraform == null ? true : !strcontains(jsonencode(var.hcp_terraform), "*")
    error_message = "hcp_terraform names one workspace, without wildcards."
  }
}

variable "create_oidc_providers" {
  type        = bool
  description = "Whether the identity providers are made. An account has at most one of each: false uses those that are there."
  default     = true
}

variable "state" {
  type = object({
    bucket      = string
    key         = optional(string, "tune-model/terraform.tfstate")
    kms_key_arn = optional(string)
  })
  description = "Where BACKEND=s3 keeps the state, and the KMS key that encrypts it. Null where HCP Terraform keeps it."
  default     = null
}

variable "permissions_boundary_arn" {
  type        = string
  description = "ARN of the policy without which no role may be made or changed: the deployment's own permissions_boundary_arn. Null for none."
  default     = null
}

variable "own_role_arns" {
  type        = list(string)
  description = "Roles of your own that the deployment passes on: those of its role_arns and of its failure_notification."
  default     = []
}
