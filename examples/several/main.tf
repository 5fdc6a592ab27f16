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
}

variable "teams" {
  type        = map(object({ training_jobs = number }))
  description = "The teams that get a workflow of their own, and how many training jobs each may run."
  default = {
    churn   = { training_jobs = 2 }
    pricing = { training_jobs = 3 }
  }
}

module "tune_model" {
  for_each = var.teams
  source   = "../../modules/tune-model"

  name                = each.key
  max_training_jobs   = each.value.training_jobs
  max_runtime_seconds = 900
  force_destroy       = true
  tags                = { Team = each.key }
}
