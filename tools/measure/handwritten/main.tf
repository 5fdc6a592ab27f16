# The default deployment as a person would write it without this project: `make bench` compares how
# long Terraform plans it with how long it plans the module. The same 26 resources.

terraform {
  required_version = ">= 1.9"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7"
    }
  }
}

variable "assets" {
  type        = string
  description = "The module's directory of assets."
}

data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

locals {
  name      = "handwritten"
  functions = toset(["generate_dataset", "extract_model_path", "extract_model_name"])
  services = {
    generate_dataset   = "lambda"
    extract_model_path = "lambda"
    extract_model_name = "lambda"
    sagemaker          = "sagemaker"
    state_machine      = "states"
  }
  image = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
  values = {
    partition              = "aws"
    region                 = data.aws_region.current.id
    account_id             = data.aws_caller_identity.current.account_id
    job_name_prefix        = local.name
    bucket                 = aws_s3_bucket.data.id
    generate_dataset_arn   = aws_lambda_function.all["generate_dataset"].arn
    extract_model_path_arn = aws_lambda_function.all["extract_model_path"].arn
    extract_model_name_arn = aws_lambda_function.all["extract_model_name"].arn
  }
}

resource "aws_s3_bucket" "data" {
  bucket_prefix = "${local.name}-"
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "data" {
  bucket     = aws_s3_bucket.data.id
  policy     = templatefile("${var.assets}/iam/bucket.json.tftpl", { partition = "aws", bucket = aws_s3_bucket.data.id })
  depends_on = [aws_s3_bucket_public_access_block.data]
}

resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_cloudwatch_log_group" "functions" {
  for_each          = local.functions
  name              = "/aws/lambda/${local.name}-${replace(each.key, "_", "-")}"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "state_machine" {
  name              = "/aws/vendedlogs/states/${local.name}"
  retention_in_days = 30
}

resource "aws_iam_role" "all" {
  for_each           = local.services
  name               = "${local.name}-${replace(each.key, "_", "-")}"
  assume_role_policy = templatefile("${var.assets}/iam/trust.json.tftpl", { service = "${each.value}.amazonaws.com" })
}

resource "aws_iam_role_policy" "function_logging" {
  for_each = local.functions
  name     = "function-logging"
  role     = aws_iam_role.all[each.key].name
  policy = templatefile("${var.assets}/iam/function_logging.json.tftpl", {
    log_group_arn = aws_cloudwatch_log_group.functions[each.key].arn
  })
}

resource "aws_iam_role_policy" "generate_dataset" {
  name   = "generate-dataset"
  role   = aws_iam_role.all["generate_dataset"].name
  policy = templatefile("${var.assets}/iam/generate_dataset.json.tftpl", { partition = "aws", bucket = aws_s3_bucket.data.id })
}

resource "aws_iam_role_policy" "sagemaker" {
  name   = "sagemaker-execution"
  role   = aws_iam_role.all["sagemaker"].name
  policy = templatefile("${var.assets}/iam/sagemaker_execution.json.tftpl", { partition = "aws", bucket = aws_s3_bucket.data.id })
}

resource "aws_iam_role_policy" "state_machine" {
  for_each = toset(["state_machine", "state_machine_additions", "state_machine_logging", "state_machine_tracing"])
  name     = replace(each.key, "_", "-")
  role     = aws_iam_role.all["state_machine"].name
  policy   = templatefile("${var.assets}/iam/${each.key}.json.tftpl", local.values)
}

resource "aws_lambda_function" "all" {
  for_each         = local.functions
  function_name    = "${local.name}-${replace(each.key, "_", "-")}"
  role             = aws_iam_role.all[each.key].arn
  runtime          = "python3.13"
  architectures    = ["arm64"]
  handler          = "handler.handler"
  filename         = "${var.assets}/${each.key}.zip"
  source_code_hash = filebase64sha256("${var.assets}/${each.key}.zip")
  timeout          = 60

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.functions[each.key].name
  }
  depends_on = [aws_iam_role_policy.function_logging]
}

resource "aws_sfn_state_machine" "tune" {
  name     = local.name
  role_arn = aws_iam_role.all["state_machine"].arn
  definition = templatefile("${var.assets}/asl/tune.json.tftpl", merge(local.values, {
    training_image             = local.image
    sagemaker_role_arn         = aws_iam_role.all["sagemaker"].arn
    max_training_jobs          = 2
    max_parallel_training_jobs = 2
    max_runtime_seconds        = 900
    volume_size_gb             = 30
    instance_type              = "ml.m4.xlarge"
    static_hyperparameters     = { num_round = "2", precision_dtype = "float32" }
    vpc_config                 = null
  }))

  logging_configuration {
    level                  = "ALL"
    include_execution_data = true
    log_destination        = "${aws_cloudwatch_log_group.state_machine.arn}:*"
  }
  tracing_configuration {
    enabled = true
  }
  depends_on = [aws_iam_role_policy.state_machine]
}
