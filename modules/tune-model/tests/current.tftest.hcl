# The current workflow: what it leaves out, how its tuning is set, and what is refused.

mock_provider "aws" {
  source = "./tests/aws"
}

run "it_does_without_the_extractors_in_scoped_policies" {
  command = apply
  variables {
    workflow        = "current"
    xgboost_version = "1.7-1"
  }

  assert {
    condition     = length(output.functions) == 1 && length(aws_lambda_function.extract_model_path) == 0
    error_message = "One function is enough."
  }
  assert {
    condition     = output.training_image == "433757028032.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
    error_message = "training_image: ${output.training_image}"
  }
  assert {
    condition     = jsondecode(aws_iam_role_policy.generate_dataset[0].policy).Statement[0].Resource == "arn:aws:s3:::mocked-bucket/executions/*/csv/*"
    error_message = "The policies aren't the scoped ones."
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.HyperParameterTuningJobConfig.ResourceLimits.MaxNumberOfTrainingJobs == 10
    error_message = "The document's own number of training jobs isn't kept."
  }
  assert {
    condition     = !can(jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.WarmStartConfig) && jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Assign.gate == null
    error_message = "What isn't asked for is there."
  }
}

run "each_member_of_tuning_reaches_its_place" {
  command = apply
  variables {
    workflow     = "current"
    quality_gate = 0.9
    tuning = {
      strategy          = "Hyperband"
      metric            = "auc"
      jobs              = 30
      parallel          = 3
      seconds           = 7200
      job_seconds       = 600
      continuous        = { eta = { min = 0.01, max = 0.5, scaling = "Logarithmic" } }
      integer           = { max_depth = { min = 2, max = 8 } }
      categorical       = { colsample_bytree = ["0.5", "1"] }
      static            = { objective = "binary:logistic", num_round = "100" }
      early_stopping    = false
      stop_at           = { objective = 0.99, jobs_without_improvement = 10, converged = true }
      warm_start        = { parents = ["tune-model-000001-aaaaaaaaaaaa"] }
      spot              = { wait_seconds = 3600 }
      hyperband         = { min_rounds = 5, max_rounds = 100 }
      instance_type     = "ml.m5.2xlarge"
      instance_count    = 2
      volume_size_gb    = 10
      transform_seconds = 600
    }
  }

  assert {
    condition = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.HyperParameterTuningJobConfig.HyperParameterTuningJobObjective == {
      MetricName = "validation:auc"
      Type       = "Maximize"
    }
    error_message = "The metric doesn't reach the tuning job with its direction."
  }
  assert {
    condition = alltrue([
      jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.HyperParameterTuningJobConfig.ResourceLimits.MaxNumberOfTrainingJobs == 30,
      jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.TrainingJobDefinition.EnableManagedSpotTraining,
      jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.TrainingJobDefinition.StoppingCondition.MaxWaitTimeInSeconds == 3600,
      jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Arguments.WarmStartConfig.WarmStartType == "TransferLearning",
      jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].TimeoutSeconds == 10800,
      jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Assign.gate == 0.9,
    ])
    error_message = "A member of tuning doesn't reach its place."
  }
}

run "a_foreign_parent_is_refused" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { warm_start = { parents = ["another-000001-aaaaaaaaaaaa"] } }
  }
  expect_failures = [aws_sfn_state_machine.state_machine]
}

run "what_is_the_current_workflows_is_refused_beside_the_documented_one" {
  command = plan
  variables {
    tuning       = { jobs = 2 }
    quality_gate = 0.5
  }
  expect_failures = [var.tuning, var.quality_gate]
}

run "what_is_the_documented_workflows_is_refused_beside_the_current_one" {
  command = plan
  variables {
    workflow               = "current"
    instance_type          = "ml.m5.xlarge"
    max_training_jobs      = 3
    max_runtime_seconds    = 900
    volume_size_gb         = 5
    static_hyperparameters = { num_round = "50" }
  }
  expect_failures = [
    var.instance_type,
    var.max_training_jobs,
    var.max_runtime_seconds,
    var.volume_size_gb,
    var.static_hyperparameters,
  ]
}

run "the_documented_workflows_parallel_jobs_too" {
  command = plan
  variables {
    workflow                   = "current"
    max_parallel_training_jobs = 1
  }
  expect_failures = [var.max_parallel_training_jobs]
}

run "a_definition_of_ones_own_is_refused_beside_the_current_workflow" {
  command = plan
  variables {
    workflow   = "current"
    definition = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"
  }
  expect_failures = [var.workflow]
}

run "the_workflow_is_one_of_two_and_the_version_a_tag" {
  command = plan
  variables {
    workflow        = "new"
    xgboost_version = "latest"
  }
  expect_failures = [var.workflow, var.xgboost_version]
}

run "tuning_have_a_strategy" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { strategy = "bayesian" }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_a_metric_of" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { metric = "rsme" }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_static_objective" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { metric = "auc" }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_1_to_750_jobs" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { jobs = 0 }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_no_more_parallel" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { jobs = 2, parallel = 3 }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_120_to_15768000" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { seconds = 119 }
  }
  expect_failures = [var.tuning]
}

run "tuning_search_at_most_30" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { continuous = { eta = { min = 1, max = 1, scaling = "Auto" } } }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_1_to_30_values" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { categorical = { max_depth = [] } }
  }
  expect_failures = [var.tuning]
}

run "tuning_search_categorical" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { strategy = "Grid" }
  }
  expect_failures = [var.tuning]
}

run "tuning_not_have_a_hyperparameter_in_static" {
  command = plan
  variables {
    workflow = "current"
    tuning = {
      continuous = { eta = { min = 0, max = 1, scaling = "Auto" } }
      static     = { num_round = "9", eta = "1" }
    }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_static_num_round" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { static = {} }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_hyperband" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { strategy = "Hyperband" }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_1_to_5_warm_start" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { warm_start = { parents = [] } }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_spot_wait_seconds" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { spot = { wait_seconds = 3599 } }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_an_instance_type" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { instance_type = "m5.xlarge" }
  }
  expect_failures = [var.tuning]
}

run "tuning_have_1_to_20_of" {
  command = plan
  variables {
    workflow = "current"
    tuning   = { instance_count = 0 }
  }
  expect_failures = [var.tuning]
}
