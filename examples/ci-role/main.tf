terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7"
    }
  }
}

provider "aws" {
  region = var.region
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition
  providers  = "arn:${local.partition}:iam::${local.account_id}:oidc-provider"
}

# Two roles: what plans a change may read, what applies it may write. A pull request gets the first
# one only, so what somebody proposes can't change anything before it is approved.

resource "aws_iam_role" "plan" {
  name               = "${var.name}-ci-plan"
  description        = "Plans ${var.name} and looks for drift; changes nothing."
  assume_role_policy = data.aws_iam_policy_document.plan_trust.json
}

resource "aws_iam_role" "apply" {
  name               = "${var.name}-ci-apply"
  description        = "Applies and destroys ${var.name}."
  assume_role_policy = data.aws_iam_policy_document.apply_trust.json
}

data "aws_iam_policy_document" "plan_trust" {
  source_policy_documents = compact([local.github_trust.plan, local.hcp_terraform_trust.plan])
}

data "aws_iam_policy_document" "apply_trust" {
  source_policy_documents = compact([local.github_trust.apply, local.hcp_terraform_trust.apply])
}
