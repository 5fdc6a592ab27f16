# Offline and without credentials: `terraform init && terraform test`. The provider is mocked; what is
# tested is the module's own. Here: the documented sample, and the switches that change it.

mock_provider "aws" {
  source = "./tests/aws"
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
    condition     = output.bucket == "mocked-bucket" && length(aws_s3_bucket_versioning.data) == 0
    error_message = "A bucket without versions is made."
  }
  assert {
    condition     = length(aws_iam_role_policy.state_machine_additions) == 1
    error_message = "The additions are on by default."
  }
  assert {
    condition     = output.schedule_arn == null && output.failure_rule_arn == null
    error_message = "Nothing starts executions or tells of them by default."
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
  assert {
    condition     = !aws_sfn_state_machine.state_machine.tracing_configuration[0].enabled
    error_message = "Tracing is still on."
  }
}

run "the_bucket_is_as_told" {
  command = plan
  variables {
    force_destroy          = true
    bucket_versioning      = true
    object_expiration_days = 90
  }

  assert {
    condition     = aws_s3_bucket.data[0].force_destroy
    error_message = "force_destroy doesn't reach the bucket."
  }
  assert {
    condition     = aws_s3_bucket_versioning.data[0].versioning_configuration[0].status == "Enabled"
    error_message = "bucket_versioning doesn't reach the bucket."
  }
  assert {
    condition     = one(aws_s3_bucket_lifecycle_configuration.data[0].rule[0].expiration).days == 90
    error_message = "object_expiration_days doesn't reach the bucket."
  }
}

run "names_and_tags_begin_with_the_name" {
  command = plan
  variables {
    name = "churn"
    tags = { Team = "ml" }
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

run "names_that_are_too_long_end_in_a_digest" {
  command = plan
  variables {
    name = "a-name-of-sixty-four-characters-the-longest-that-is-accepted-now"
  }

  assert {
    condition     = alltrue([for name in local.names : length(name) <= 64])
    error_message = "A function's name is longer than 64 characters."
  }
  assert {
    condition     = alltrue([for name in local.role_names : length(name) <= 64])
    error_message = "A role's name is longer than 64 characters."
  }
  assert {
    condition     = length(distinct(values(local.names))) == 3 && length(distinct(values(local.role_names))) == 6
    error_message = "Two names are the same after they were cut."
  }
}

run "the_scoped_profile_names_this_deployment" {
  command = apply
  variables {
    name        = "churn"
    iam_profile = "scoped"
  }

  assert {
    condition = one([
      for statement in jsondecode(aws_iam_role_policy.state_machine[0].policy).Statement :
      statement.Resource if try(statement.Sid, "") == "SaveModel"
    ]) == "arn:aws:sagemaker:us-west-2:111122223333:model/churn-*"
    error_message = "The state machine's role isn't cut to this deployment's models."
  }
}

run "names_and_tags_have_their_characters" {
  command = plan
  variables {
    name = "Not_A_Name"
    tags = { Team = "ml; drop" }
  }
  expect_failures = [var.name, var.tags]
}

run "names_and_tags_that_aws_reserves_are_refused" {
  command = plan
  variables {
    name = "sthree"
    tags = { "aws:mine" = "no" }
  }
  expect_failures = [var.name, var.tags]
}

run "tags_have_their_lengths" {
  command = plan
  variables {
    tags = { Team = join("", [for _ in range(257) : "x"]) }
  }
  expect_failures = [var.tags]
}

run "a_profile_is_documented_or_scoped" {
  command = plan
  variables {
    iam_profile = "minimal"
  }
  expect_failures = [var.iam_profile]
}
