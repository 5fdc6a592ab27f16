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
  region = "us-west-2"

  default_tags {
    tags = { Project = local.name }
  }
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

variable "readable_buckets" {
  type        = set(string)
  description = "Names of further buckets, such as one of reference data, that training may read."
  default     = []
}

locals {
  name       = "hardened"
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.id
  account_id = data.aws_caller_identity.current.account_id
}

module "tune_model" {
  source = "../../modules/tune-model"

  name                = local.name
  max_runtime_seconds = 900 # each training job's limit; the documented default is a day

  # Policies cut to this deployment's names, and a bound that none of them can exceed.
  iam_profile              = "scoped"
  permissions_boundary_arn = aws_iam_policy.boundary.arn
  sagemaker_policies       = local.sagemaker_policies

  # The bucket, the key and the log group are this root's own: they outlive the workflow.
  create_bucket     = false
  bucket_name       = aws_s3_bucket.data.id
  create_log_groups = false
  log_group_name    = aws_cloudwatch_log_group.workflow.name
  # The key's ARN is known only after it is made; coalesce() tells Terraform's plan that it won't be
  # null, which decides whether the roles get a policy for it.
  kms_key_arn = coalesce(aws_kms_key.data.arn)

  vpc_config = {
    subnet_ids         = [for subnet in aws_subnet.private : subnet.id]
    security_group_ids = [aws_security_group.workflow.id]
  }
}
