# What training may take and how it is logged: each value reaches its place, each wrong one is refused.

mock_provider "aws" {
  source = "./tests/aws"
}

run "limits_reach_the_definition" {
  command = apply
  variables {
    instance_type              = "ml.m5.2xlarge"
    max_training_jobs          = 30
    max_parallel_training_jobs = 5
    max_runtime_seconds        = 900
    volume_size_gb             = 5
    static_hyperparameters     = { num_round = "50" }
  }

  assert {
    condition = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.HyperParameterTuningJobConfig.ResourceLimits == {
      MaxNumberOfTrainingJobs = 30
      MaxParallelTrainingJobs = 5
    }
    error_message = "The numbers of training jobs don't reach the tuning job."
  }
  assert {
    condition = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.TrainingJobDefinition.ResourceConfig == {
      InstanceCount  = 1
      InstanceType   = "ml.m5.2xlarge"
      VolumeSizeInGB = 5
    }
    error_message = "instance_type or volume_size_gb doesn't reach the training jobs."
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.TrainingJobDefinition.StoppingCondition.MaxRuntimeInSeconds == 900
    error_message = "max_runtime_seconds doesn't reach the training jobs."
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.TrainingJobDefinition.StaticHyperParameters == { num_round = "50" }
    error_message = "static_hyperparameters don't reach the training jobs."
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.state_machine.definition).States["Batch transform"].Parameters.TransformResources.InstanceType == "ml.m5.2xlarge"
    error_message = "instance_type doesn't reach the transform job."
  }
}

run "another_image_is_not_told_what_it_does_not_know" {
  command = apply
  variables {
    training_image = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
  }

  assert {
    condition     = output.training_image == "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
    error_message = "training_image: ${output.training_image}"
  }
  assert {
    condition     = jsondecode(aws_sfn_state_machine.state_machine.definition).States["HyperparameterTuning (XGBoost)"].Parameters.TrainingJobDefinition.StaticHyperParameters == { num_round = "2" }
    error_message = "precision_dtype is known to the documented image only."
  }
}

run "logs_are_kept_as_told" {
  command = plan
  variables {
    log_retention_days = 7
    log_level          = "ERROR"
  }

  assert {
    condition     = aws_cloudwatch_log_group.generate_dataset[0].retention_in_days == 7
    error_message = "log_retention_days doesn't reach the log groups."
  }
  assert {
    condition     = aws_sfn_state_machine.state_machine.logging_configuration[0].level == "ERROR"
    error_message = "log_level doesn't reach the state machine."
  }
}

run "wrong_limits_are_refused" {
  command = plan
  variables {
    instance_type              = "m5.large"
    max_training_jobs          = 2
    max_parallel_training_jobs = 3
    max_runtime_seconds        = 0
    volume_size_gb             = 1.5
    object_expiration_days     = 0
  }
  expect_failures = [
    var.instance_type,
    var.max_parallel_training_jobs,
    var.max_runtime_seconds,
    var.volume_size_gb,
    var.object_expiration_days,
  ]
}

run "too_many_training_jobs_are_refused" {
  command = plan
  variables {
    max_training_jobs = 751
  }
  expect_failures = [var.max_training_jobs]
}

run "wrong_logs_are_refused" {
  command = plan
  variables {
    log_level          = "SOME"
    log_retention_days = 2
  }
  expect_failures = [var.log_level, var.log_retention_days]
}

run "an_image_is_in_ecr" {
  command = plan
  variables {
    training_image = "xgboost"
  }
  expect_failures = [var.training_image]
}

run "an_image_has_255_characters_at_most" {
  command = plan
  variables {
    training_image = "246618743249.dkr.ecr.us-west-2.amazonaws.com/${join("", [for _ in range(211) : "x"])}"
  }
  expect_failures = [var.training_image]
}

run "a_region_without_the_documented_image_is_refused" {
  command = plan
  override_data {
    target = data.aws_service_principal.current
    values = { region = "il-central-1" }
  }
  expect_failures = [data.aws_sagemaker_prebuilt_ecr_image.training_image]
}

run "boosting_has_rounds" {
  command = plan
  variables {
    static_hyperparameters = { eta = "0.3" }
  }
  expect_failures = [var.static_hyperparameters]
}

run "hyperparameters_have_their_lengths" {
  command = plan
  variables {
    static_hyperparameters = { num_round = "2", eta = "" }
  }
  expect_failures = [var.static_hyperparameters]
}

run "a_hyperparameter_is_searched_or_static" {
  command = plan
  variables {
    static_hyperparameters = { num_round = "2", max_depth = "3" }
  }
  expect_failures = [aws_sfn_state_machine.state_machine]
}
