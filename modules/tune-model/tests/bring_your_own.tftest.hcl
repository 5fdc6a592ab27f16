# What is there already: a bucket, log groups, roles, a key, a boundary, a network, a definition.

mock_provider "aws" {
  source = "./tests/aws"
}

run "everything_brought_along" {
  command = apply
  variables {
    create_bucket            = false
    bucket_name              = "our-data"
    create_log_groups        = false
    log_group_name           = "/our/workflows"
    kms_key_arn              = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
    role_arns = {
      generate_dataset   = "arn:aws:iam::111122223333:role/ours/generate-dataset"
      extract_model_path = "arn:aws:iam::111122223333:role/ours/extractor"
      extract_model_name = "arn:aws:iam::111122223333:role/ours/extractor"
      sagemaker          = "arn:aws:iam::111122223333:role/ours/sagemaker"
      state_machine      = "arn:aws:iam::111122223333:role/ours/state-machine"
      scheduler          = "arn:aws:iam::111122223333:role/ours/scheduler"
    }
    vpc_config = {
      subnet_ids         = ["subnet-1", "subnet-2"]
      security_group_ids = ["sg-1"]
    }
    schedule             = { expression = "rate(7 days)" }
    failure_notification = { target_arn = "arn:aws:sns:us-west-2:111122223333:failures" }
  }

  assert {
    condition = alltrue([
      length(aws_s3_bucket.data) == 0,
      length(aws_s3_bucket_policy.data) == 0,
      length(aws_s3_bucket_public_access_block.data) == 0,
      length(aws_s3_bucket_server_side_encryption_configuration.data) == 0,
      length(aws_cloudwatch_log_group.generate_dataset) == 0,
      length(aws_cloudwatch_log_group.state_machine) == 0,
    ])
    error_message = "A bucket or a log group is made beside the one that is there."
  }
  assert {
    condition = alltrue([
      length(aws_iam_role.generate_dataset) == 0,
      length(aws_iam_role.extract_model_path) == 0,
      length(aws_iam_role.extract_model_name) == 0,
      length(aws_iam_role.sagemaker) == 0,
      length(aws_iam_role.state_machine) == 0,
      length(aws_iam_role.schedule) == 0,
      length(aws_iam_role_policy.sagemaker_execution) == 0,
      length(aws_iam_role_policy.generate_dataset_kms_key) == 0,
    ])
    error_message = "A role or a policy is made beside those that are there."
  }
  assert {
    condition     = output.roles == { for name, arn in var.role_arns : name => arn if name != "scheduler" }
    error_message = "The roles aren't the given ones."
  }
  assert {
    condition = alltrue([
      aws_lambda_function.generate_dataset.role == var.role_arns.generate_dataset,
      aws_sfn_state_machine.state_machine.role_arn == var.role_arns.state_machine,
      aws_scheduler_schedule.schedule[0].target[0].role_arn == var.role_arns.scheduler,
    ])
    error_message = "A given role isn't taken."
  }
  assert {
    condition = alltrue([
      output.bucket == "our-data",
      aws_lambda_function.generate_dataset.environment[0].variables.BUCKET == "our-data",
      alltrue([for name in output.log_groups : name == "/our/workflows"]),
      aws_sfn_state_machine.state_machine.logging_configuration[0].log_destination == "arn:aws:logs:us-west-2:111122223333:log-group:/our/workflows:*",
    ])
    error_message = "The given bucket or log group isn't used."
  }
}

run "a_key_encrypts_and_its_users_may_use_it" {
  command = plan
  variables {
    kms_key_arn = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }

  assert {
    condition     = aws_cloudwatch_log_group.generate_dataset[0].kms_key_id == var.kms_key_arn
    error_message = "The logs aren't encrypted with the key."
  }
  assert {
    condition     = one(aws_s3_bucket_server_side_encryption_configuration.data[0].rule).apply_server_side_encryption_by_default[0].kms_master_key_id == var.kms_key_arn
    error_message = "The bucket isn't encrypted with the key."
  }
  assert {
    condition = alltrue([
      for policy in [aws_iam_role_policy.generate_dataset_kms_key, aws_iam_role_policy.sagemaker_kms_key] :
      jsondecode(policy[0].policy).Statement[0].Resource == var.kms_key_arn
    ])
    error_message = "The roles of data and jobs may not use the key."
  }
}

run "a_boundary_bounds_every_role" {
  command = plan
  variables {
    permissions_boundary_arn = "arn:aws:iam::111122223333:policy/boundary"
    schedule                 = { expression = "rate(7 days)" }
  }

  assert {
    condition = alltrue([
      for role in [
        aws_iam_role.generate_dataset,
        aws_iam_role.extract_model_path,
        aws_iam_role.extract_model_name,
        aws_iam_role.sagemaker,
        aws_iam_role.state_machine,
        aws_iam_role.schedule,
      ] : role[0].permissions_boundary == var.permissions_boundary_arn
    ])
    error_message = "A role isn't bounded."
  }
}

run "a_network_reaches_functions_jobs_and_model" {
  command = apply
  variables {
    vpc_config = {
      subnet_ids         = ["subnet-1", "subnet-2"]
      security_group_ids = ["sg-1"]
    }
  }

  assert {
    condition = alltrue([
      for function in [
        aws_lambda_function.generate_dataset,
        aws_lambda_function.extract_model_path[0],
        aws_lambda_function.extract_model_name[0],
      ] : function.vpc_config[0].subnet_ids == toset(["subnet-1", "subnet-2"])
    ])
    error_message = "A function isn't in the subnets."
  }
  assert {
    condition = alltrue([
      for config in [
        jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.TrainingJobDefinition.VpcConfig,
        jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning - Save Model"].Parameters.VpcConfig,
      ] : config == { Subnets = ["subnet-1", "subnet-2"], SecurityGroupIds = ["sg-1"] }
    ])
    error_message = "The training jobs or the model aren't in the subnets."
  }
  assert {
    condition = alltrue([
      length(aws_iam_role_policy.sagemaker_network) == 1,
      length(aws_iam_role_policy.generate_dataset_function_network) == 1,
      length(aws_iam_role_policy.extract_model_path_function_network) == 1,
      length(aws_iam_role_policy.extract_model_name_function_network) == 1,
    ])
    error_message = "A role may not make network interfaces."
  }
}

run "further_policies_are_attached" {
  command = plan
  variables {
    sagemaker_policies     = { features = "{\"Version\": \"2012-10-17\", \"Statement\": []}" }
    state_machine_policies = { notify = "{\"Version\": \"2012-10-17\", \"Statement\": []}" }
  }

  assert {
    condition     = aws_iam_role_policy.sagemaker_further["features"].policy == var.sagemaker_policies.features
    error_message = "The SageMaker role lacks the further policy."
  }
  assert {
    condition     = aws_iam_role_policy.state_machine_further["notify"].policy == var.state_machine_policies.notify
    error_message = "The state machine's role lacks the further policy."
  }
}

run "a_definition_takes_the_documented_ones_place" {
  command = apply
  variables {
    definition = <<-JSON
      {
        "StartAt": "Seed",
        "States": {
          "Seed": {
            "Type": "Task",
            "Resource": "$${generate_dataset_arn}",
            "Parameters": {"bucket": "$${bucket}", "place": "$${partition}/$${region}/$${account_id}"},
            "End": true
          }
        }
      }
    JSON
  }

  assert {
    condition = jsondecode(aws_sfn_state_machine.state_machine.definition).States.Seed == {
      Type       = "Task"
      Resource   = "arn:aws:lambda:us-west-2:111122223333:function:mocked"
      Parameters = { bucket = "mocked-bucket", place = "aws/us-west-2/111122223333" }
      End        = true
    }
    error_message = "The placeholders aren't filled in."
  }
}

run "an_unknown_placeholder_is_refused" {
  command = plan
  variables {
    definition = "{\"StartAt\": \"Seed\", \"States\": {\"Seed\": {\"Type\": \"Pass\", \"Result\": \"$${bukket}\", \"End\": true}}}"
  }
  expect_failures = [aws_sfn_state_machine.state_machine]
}

run "names_definitions_and_arns_have_their_form" {
  command = plan
  variables {
    create_bucket            = false
    bucket_name              = "Our_Data"
    create_log_groups        = false
    log_group_name           = "our workflows"
    definition               = "StartAt: Seed"
    kms_key_arn              = "alias/key"
    permissions_boundary_arn = "boundary"
    role_arns                = { sagemaker = "sagemaker" }
    vpc_config               = { subnet_ids = [], security_group_ids = ["sg-1"] }
    object_expiration_days   = 90
  }
  expect_failures = [
    var.bucket_name,
    var.log_group_name,
    var.definition,
    var.kms_key_arn,
    var.permissions_boundary_arn,
    var.role_arns,
    var.vpc_config,
    var.object_expiration_days,
  ]
}

run "what_is_named_is_not_made" {
  command = plan
  variables {
    bucket_name    = "our-data"
    log_group_name = "/our/workflows"
  }
  expect_failures = [var.bucket_name, var.log_group_name]
}

run "roles_have_their_names" {
  command = plan
  variables {
    role_arns = { sage_maker = "arn:aws:iam::111122223333:role/sagemaker" }
  }
  expect_failures = [var.role_arns]
}

run "further_policies_are_policies" {
  command = plan
  variables {
    sagemaker_policies     = { features = "allow everything" }
    state_machine_policies = { "a name" = "{\"Version\": \"2012-10-17\", \"Statement\": []}" }
  }
  expect_failures = [var.sagemaker_policies, var.state_machine_policies]
}

run "further_policies_are_not_for_others_roles" {
  command = plan
  variables {
    role_arns = {
      sagemaker     = "arn:aws:iam::111122223333:role/ours/sagemaker"
      state_machine = "arn:aws:iam::111122223333:role/ours/state-machine"
    }
    sagemaker_policies     = { features = "{\"Version\": \"2012-10-17\", \"Statement\": []}" }
    state_machine_policies = { notify = "{\"Version\": \"2012-10-17\", \"Statement\": []}" }
  }
  expect_failures = [var.sagemaker_policies, var.state_machine_policies]
}
