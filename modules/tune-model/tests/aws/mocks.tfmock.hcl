# What the mocked provider answers: an account in us-west-2, and ARNs that look like AWS's.

mock_data "aws_partition" {
  defaults = { partition = "aws", dns_suffix = "amazonaws.com" }
}

mock_data "aws_service_principal" {
  defaults = { region = "us-west-2" }
}

mock_data "aws_caller_identity" {
  defaults = { account_id = "111122223333" }
}

mock_data "aws_sagemaker_prebuilt_ecr_image" {
  defaults = { registry_id = "433757028032" }
}

mock_resource "aws_cloudwatch_event_rule" {
  defaults = { arn = "arn:aws:events:us-west-2:111122223333:rule/mocked" }
}

mock_resource "aws_cloudwatch_log_group" {
  defaults = { arn = "arn:aws:logs:us-west-2:111122223333:log-group:mocked" }
}

mock_resource "aws_iam_role" {
  defaults = { arn = "arn:aws:iam::111122223333:role/mocked" }
}

mock_resource "aws_lambda_function" {
  defaults = { arn = "arn:aws:lambda:us-west-2:111122223333:function:mocked" }
}

mock_resource "aws_s3_bucket" {
  defaults = { id = "mocked-bucket", arn = "arn:aws:s3:::mocked-bucket" }
}

mock_resource "aws_scheduler_schedule" {
  defaults = { arn = "arn:aws:scheduler:us-west-2:111122223333:schedule/default/mocked" }
}

mock_resource "aws_sfn_state_machine" {
  defaults = { arn = "arn:aws:states:us-west-2:111122223333:stateMachine:mocked" }
}
