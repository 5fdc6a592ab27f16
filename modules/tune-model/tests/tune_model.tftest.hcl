# Offline and without credentials: `terraform init && terraform test`. The provider is mocked; what is
# tested is the module's own: that its defaults plan, that its switches make and leave out what they
# say, and that each wrong value is refused at plan.

mock_provider "aws" {
  mock_data "aws_partition" {
    defaults = { partition = "aws", dns_suffix = "amazonaws.com" }
  }
  mock_data "aws_region" {
    defaults = { id = "us-west-2" }
  }
  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }
  mock_data "aws_sagemaker_prebuilt_ecr_image" {
    defaults = { registry_id = "433757028032" }
  }
  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::123456789012:role/mocked" }
  }
  mock_resource "aws_lambda_function" {
    defaults = { arn = "arn:aws:lambda:us-west-2:123456789012:function:mocked" }
  }
  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:us-west-2:123456789012:log-group:mocked" }
  }
  mock_resource "aws_sfn_state_machine" {
    defaults = { arn = "arn:aws:states:us-west-2:123456789012:stateMachine:mocked" }
  }
  mock_resource "aws_s3_bucket" {
    defaults = { id = "mocked-bucket", arn = "arn:aws:s3:::mocked-bucket" }
  }
}

run "defaults_are_the_documented_sample" {
  command = apply

  assert {
    condition     = output.training_image == "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
    error_message = "training_image: ${output.training_image}"
  }
  assert {
    condition = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.TrainingJobDefinition.ResourceConfig == {
      InstanceCount  = 1
      InstanceType   = "ml.m4.xlarge"
      VolumeSizeInGB = 30
    }
    error_message = "The tuning job's resources aren't the documented ones."
  }
  assert {
    condition     = length(output.functions) == 3 && length(output.roles) == 5
    error_message = "Three functions, five roles."
  }
  assert {
    condition     = length(aws_iam_role_policy.state_machine_additions) == 1
    error_message = "The additions are on by default."
  }
}

run "switches_leave_out_what_they_say" {
  command = plan
  variables {
    state_machine_additions = false
    tracing                 = false
    log_level               = "OFF"
  }

  assert {
    condition = alltrue([
      length(aws_iam_role_policy.state_machine_additions) == 0,
      length(aws_iam_role_policy.state_machine_tracing) == 0,
      length(aws_iam_role_policy.state_machine_logging) == 0,
    ])
    error_message = "A switched-off policy is still there."
  }
}

run "a_bounded_deployment_plans" {
  command = plan
  variables {
    name                       = "churn"
    tags                       = { Team = "ml" }
    instance_type              = "ml.m5.2xlarge"
    max_training_jobs          = 30
    max_parallel_training_jobs = 5
    max_runtime_seconds        = 900
    volume_size_gb             = 5
    static_hyperparameters     = { num_round = "50" }
    force_destroy              = true
    bucket_versioning          = true
    log_retention_days         = 7
    kms_key_arn                = "arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    permissions_boundary_arn   = "arn:aws:iam::123456789012:policy/boundary"
  }

  assert {
    condition     = aws_lambda_function.generate_dataset.function_name == "churn-generate-dataset"
    error_message = "Names begin with the variable name."
  }
  assert {
    condition     = aws_lambda_function.generate_dataset.tags == tomap({ Application = "churn", Team = "ml" })
    error_message = "Tags are merged."
  }
}

run "wrong_names_and_images_are_refused" {
  command = plan
  variables {
    name           = "Not_A_Name"
    training_image = "xgboost"
    tags           = { "aws:mine" = "no" }
  }
  expect_failures = [var.name, var.training_image, var.tags]
}

run "wrong_limits_are_refused" {
  command = plan
  variables {
    instance_type              = "m5.large"
    max_training_jobs          = 2
    max_parallel_training_jobs = 3
    max_runtime_seconds        = 0
    volume_size_gb             = 1.5
    static_hyperparameters     = { eta = "0.3" }
  }
  expect_failures = [
    var.instance_type,
    var.max_parallel_training_jobs,
    var.max_runtime_seconds,
    var.volume_size_gb,
    var.static_hyperparameters,
  ]
}

run "too_many_training_jobs_are_refused" {
  command = plan
  variables {
    max_training_jobs = 751
  }
  expect_failures = [var.max_training_jobs]
}

run "wrong_logs_and_arns_are_refused" {
  command = plan
  variables {
    log_level                = "SOME"
    log_retention_days       = 2
    permissions_boundary_arn = "boundary"
    kms_key_arn              = "alias/key"
  }
  expect_failures = [
    var.log_level,
    var.log_retention_days,
    var.permissions_boundary_arn,
    var.kms_key_arn,
  ]
}

run "a_hyperparameter_is_searched_or_static" {
  command = plan
  variables {
    static_hyperparameters = { num_round = "2", max_depth = "3" }
  }
  expect_failures = [aws_sfn_state_machine.state_machine]
}
