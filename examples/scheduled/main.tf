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

variable "email" {
  type        = string
  description = "Who gets a mail when an execution fails; null for nobody."
  default     = null
}

module "tune_model" {
  source = "../../modules/tune-model"

  name                = "scheduled"
  max_runtime_seconds = 900  # each training job's limit; the documented default is a day
  force_destroy       = true # the example's data may go with it

  schedule = {
    expression = "cron(0 6 ? * MON *)" # Mondays at 6:00
    timezone   = "Europe/Berlin"
    input      = jsonencode({ dataset = { rows = 10000 } })
  }

  failure_notification = {
    target_arn = aws_sns_topic.failures.arn
  }
}

resource "aws_sns_topic" "failures" {
  name = "scheduled-failures"
}

resource "aws_sns_topic_subscription" "mail" {
  count = var.email == null ? 0 : 1

  topic_arn = aws_sns_topic.failures.arn
  protocol  = "email"
  endpoint  = var.email
}

# EventBridge publishes to a topic by the topic's policy, not by a role: here, the module's rule only.
resource "aws_sns_topic_policy" "failures" {
  arn    = aws_sns_topic.failures.arn
  policy = data.aws_iam_policy_document.publish.json
}

data "aws_iam_policy_document" "publish" {
  statement {
    sid       = "TellOfFailures"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.failures.arn]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [module.tune_model.failure_rule_arn]
    }
  }
}
