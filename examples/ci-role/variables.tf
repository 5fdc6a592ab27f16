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
    repository       = string
    owner_id         = optional(string)
    repository_id    = optional(string)
    branch           = optional(string, "main")
    environment      = optional(string, "production")
    plan_environment = optional(string)
  })
  description = "Whose workflows get the roles: OWNER/REPOSITORY, and GitHub's numbers of both; its pull requests (only those that run in plan_environment, if there is one) and this branch plan, jobs in this environment apply. Null for none."
  default     = null
  validation {
    condition     = var.github == null ? true : can(regex("^[\\w.-]+/[\\w.-]+$", var.github.repository))
    error_message = "github.repository must be OWNER/REPOSITORY, without wildcards."
  }
  validation {
    condition     = var.github == null ? true : (var.github.owner_id == null) == (var.github.repository_id == null)
    error_message = "github.owner_id and github.repository_id belong together: give both or neither."
  }
  validation {
    condition = var.github == null ? true : alltrue([
      for id in [var.github.owner_id, var.github.repository_id] : can(regex("^[1-9][0-9]*$", id)) if id != null
    ])
    error_message = "github.owner_id and github.repository_id must be numbers, as gh api repos/OWNER/REPOSITORY --jq '.owner.id, .id' prints them."
  }
  validation {
    condition     = var.github == null ? true : var.github.plan_environment != var.github.environment
    error_message = "github.plan_environment must be another environment than github.environment, whose jobs apply."
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
    region      = optional(string)
    kms_key_arn = optional(string)
  })
  description = "Where BACKEND=s3 keeps the state (in the deployment's region unless another is given), and the KMS key that encrypts it. Null where HCP Terraform keeps it."
  default     = null
}

variable "kms_key_arn" {
  type        = string
  description = "ARN of the KMS key that the deployment's kms_key_arn names: its plan reads with it, its apply encrypts with it. Null for none."
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
