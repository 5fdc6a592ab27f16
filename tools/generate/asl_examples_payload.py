"""The examples of the rules of payloads and of tuning jobs."""

from __future__ import annotations

from tools.generate.asl_examples import Example, State, Tuning, task

_CONFIG = "HyperParameterTuningJobConfig"
_TRAINING = "TrainingJobDefinition"
_STATIC = (_TRAINING, "StaticHyperParameters")
_ALPHA = (_CONFIG, "ParameterRanges", "ContinuousParameterRanges", 0)
_DEPTH = (_CONFIG, "ParameterRanges", "IntegerParameterRanges", 0)
_LIMITS = (_CONFIG, "ResourceLimits")
_OBJECTIVE = (_CONFIG, "HyperParameterTuningJobObjective")
_INPUT = (_TRAINING, "InputDataConfig", 0)
_HYPER = {"num_round": "2", "precision_dtype": "float32"}
_BUCKET = "aws-sdk:s3:getObject"
_MODEL = {"ModelName": "m"}
_ALPHA_RANGE = {"Name": "alpha", "MinValue": "1", "MaxValue": "5"}

PAYLOAD: dict[str, Example] = {
    "member-unknown": State(
        task(_BUCKET, {"Bucket": "b", "Key": "k", "Rang": "bytes=0-9"}),
        task(_BUCKET, {"Bucket": "b", "Key": "k", "Range": "bytes=0-9"}),
    ),
    "member-missing": State(
        task(_BUCKET, {"Bucket": "b"}), task(_BUCKET, {"Bucket": "b", "Key": "k"})
    ),
    "member-type": Tuning((*_LIMITS, "MaxNumberOfTrainingJobs"), "2", 2),
    "member-enum": Tuning((_CONFIG, "Strategy"), "Bayes", "Bayesian"),
    "member-pattern": State(
        task("sagemaker:createModel", {"ModelName": "a_model"}),
        task("sagemaker:createModel", _MODEL),
    ),
    "member-length": State(
        task("sagemaker:createModel", {"ModelName": "m" * 64}),
        task("sagemaker:createModel", _MODEL),
    ),
    "member-range": Tuning((_TRAINING, "ResourceConfig", "InstanceCount"), -1, 1),
    "member-converted": State(
        task("aws-sdk:ec2:describeInstances", {"DryRun": "true"}),
        task("aws-sdk:ec2:describeInstances", {"DryRun": True}),
    ),
    "instance-type": Tuning(
        (_TRAINING, "ResourceConfig", "InstanceType"), "ml.m4.huge", "ml.m4.xlarge"
    ),
}

TUNING: dict[str, Example] = {
    "range-number": Tuning((*_ALPHA, "MinValue"), "low", "0"),
    "range-order": Tuning((*_ALPHA, "MinValue"), "1001", "0"),
    "range-scaling": Tuning(
        _ALPHA,
        {**_ALPHA_RANGE, "MinValue": "0", "ScalingType": "Logarithmic"},
        {**_ALPHA_RANGE, "ScalingType": "Logarithmic"},
    ),
    "job-limits": Tuning(
        _LIMITS,
        {"MaxNumberOfTrainingJobs": 2, "MaxParallelTrainingJobs": 3},
        {"MaxNumberOfTrainingJobs": 3, "MaxParallelTrainingJobs": 2},
    ),
    "strategy-config": Tuning(
        (_CONFIG, "Strategy"),
        "Hyperband",
        "Random",
    ),
    "warm-start": Tuning(
        ("WarmStartConfig",),
        {
            "WarmStartType": "TransferLearning",
            "ParentHyperParameterTuningJobs": [{"HyperParameterTuningJobName": "a"}] * 2,
        },
        {
            "WarmStartType": "TransferLearning",
            "ParentHyperParameterTuningJobs": [
                {"HyperParameterTuningJobName": "a"},
                {"HyperParameterTuningJobName": "b"},
            ],
        },
    ),
    "spot-wait": Tuning(
        (_TRAINING, "StoppingCondition"),
        {"MaxRuntimeInSeconds": 600, "MaxWaitTimeInSeconds": 900},
        {"MaxRuntimeInSeconds": 600},
    ),
    "metric": Tuning((*_OBJECTIVE, "MetricName"), "validation:rsme", "validation:rmse"),
    "metric-direction": Tuning(
        _OBJECTIVE,
        {"MetricName": "validation:rmse", "Type": "Maximize"},
        {"MetricName": "validation:rmse", "Type": "Minimize"},
    ),
    "channel": Tuning((*_INPUT, "ChannelName"), "trian", "train"),
    "content-type": Tuning((*_INPUT, "ContentType"), "text/cvs", "text/csv"),
    "hyperparameter-unknown": Tuning(_STATIC, {**_HYPER, "num_rounds": "2"}, _HYPER),
    "hyperparameter-missing": Tuning(_STATIC, {"precision_dtype": "float32"}, _HYPER),
    "hyperparameter-value": Tuning(_STATIC, {**_HYPER, "eta": "1.5"}, {**_HYPER, "eta": "0.5"}),
    "hyperparameter-tunable": Tuning((*_DEPTH, "Name"), "nthread", "max_delta_step"),
    "hyperparameter-twice": Tuning(_STATIC, {**_HYPER, "alpha": "1"}, _HYPER),
}
