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

module "tune_model" {
  source = "../../modules/tune-model"

  name                = "basic"
  max_runtime_seconds = 900  # each training job's limit; the documented default is a day
  force_destroy       = true # the example's data may go with it
}
