# What the roles may do at most, whatever their policies say, and what training may do on top.

locals {
  readable_arns = flatten([
    for bucket in var.readable_buckets :
    ["arn:${local.partition}:s3:::${bucket}", "arn:${local.partition}:s3:::${bucket}/*"]
  ])

  sagemaker_policies = length(var.readable_buckets) == 0 ? {} : {
    read-further-buckets = data.aws_iam_policy_document.readable.json
  }
}

data "aws_iam_policy_document" "readable" {
  statement {
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = local.readable_arns
  }
}

resource "aws_iam_policy" "boundary" {
  name        = "${local.name}-boundary"
  description = "The most that a role of ${local.name} may do."
  policy      = data.aws_iam_policy_document.boundary.json
}

data "aws_iam_policy_document" "boundary" {
  statement {
    sid       = "Data"
    actions   = ["s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject", "s3:ListBucket"]
    resources = concat([aws_s3_bucket.data.arn, "${aws_s3_bucket.data.arn}/*"], local.readable_arns)
  }

  statement {
    sid       = "Key"
    actions   = ["kms:CreateGrant", "kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"]
    resources = [aws_kms_key.data.arn]
  }

  statement {
    sid       = "InThisRegion"
    actions   = ["ecr:*", "events:*", "lambda:InvokeFunction", "logs:*", "sagemaker:*"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = [local.region]
    }
  }

  statement {
    sid = "MetricsAndTraces"
    actions = [
      "cloudwatch:PutMetricData",
      "xray:GetSamplingRules",
      "xray:GetSamplingTargets",
      "xray:PutTelemetryRecords",
      "xray:PutTraceSegments",
    ]
    resources = ["*"]
  }

  statement {
    sid = "NetworkInterfaces"
    actions = [
      "ec2:AssignPrivateIpAddresses",
      "ec2:CreateNetworkInterface",
      "ec2:CreateNetworkInterfacePermission",
      "ec2:DeleteNetworkInterface",
      "ec2:DeleteNetworkInterfacePermission",
      "ec2:Describe*",
      "ec2:UnassignPrivateIpAddresses",
    ]
    resources = ["*"]
  }

  statement {
    sid       = "PassRolesToSageMakerOnly"
    actions   = ["iam:PassRole"]
    resources = ["arn:${local.partition}:iam::${local.account_id}:role/${local.name}-*"]
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["sagemaker.amazonaws.com"]
    }
  }
}
