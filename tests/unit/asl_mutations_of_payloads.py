"""Mutations of a tuning job's parameters."""

from collections.abc import Callable
from typing import Any

from tests.unit.asl_documents import Body, Mutation, Pick, Spot, calls

_CONFIG = "HyperParameterTuningJobConfig"
_TRAINING = "TrainingJobDefinition"
_ALPHA = (_CONFIG, "ParameterRanges", "ContinuousParameterRanges", 0)
_DEPTH = (_CONFIG, "ParameterRanges", "IntegerParameterRanges", 0)
_LIMITS = (_CONFIG, "ResourceLimits")
_OBJECTIVE = (_CONFIG, "HyperParameterTuningJobObjective")
_STATIC = (_TRAINING, "StaticHyperParameters")
_INPUT = (_TRAINING, "InputDataConfig")


def _tuning(definition: Body, pick: Pick, *keys: Any) -> Spot:
    task: Spot = pick(calls(definition, "createHyperParameterTuningJob"))
    return task.at("Parameters", *keys)


def _in_tuning(*keys: Any, value: Any) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: _tuning(definition, pick, *keys).set(value)


def _without(*keys: Any) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: _tuning(definition, pick, *keys[:-1]).drop(keys[-1])


def _renamed_member(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, _TRAINING, "ResourceConfig")
    return spot.add("VolumeSizeInGb", spot.value.pop("VolumeSizeInGB"))


def _over_limit(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_LIMITS)
    total = spot.value["MaxNumberOfTrainingJobs"]
    return spot.at("MaxParallelTrainingJobs").set(total + 1)


def _one_combination(definition: Body, pick: Pick) -> str:
    ranges = {"CategoricalParameterRanges": [{"Name": "gamma", "Values": ["1"]}]}
    spot = _tuning(definition, pick, _CONFIG)
    spot.value["ParameterRanges"] = ranges
    return spot.at("ResourceLimits", "MaxNumberOfTrainingJobs").set(2)


def _parent_twice(definition: Body, pick: Pick) -> str:
    parents = "ParentHyperParameterTuningJobs"
    twice = [{"HyperParameterTuningJobName": "a"}, {"HyperParameterTuningJobName": "a"}]
    spot = _tuning(definition, pick, "WarmStartConfig")
    spot.set({"WarmStartType": "TransferLearning", parents: twice})
    return spot.at(parents, 1).pointer


def _wrong_way(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_OBJECTIVE, "Type")
    return spot.set({"Minimize": "Maximize", "Maximize": "Minimize"}[spot.value])


def _reversed_range(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_ALPHA)
    spot.value["MaxValue"] = "5"
    return spot.at("MinValue").set("5.5")


def _scaled(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_ALPHA)
    spot.value["MinValue"] = "0"
    return spot.at("ScalingType").set("Logarithmic")


def _null(definition: Body, pick: Pick) -> str:
    task: Spot = pick(calls(definition, "aws-sdk:sagemaker:describeTrainingJob"))
    task.at("Resource").set("arn:aws:states:::aws-sdk:sagemaker:listTrainingJobs")
    return task.at("Parameters").set({"MaxResults": None}) + "/MaxResults"


PAYLOADS: dict[str, Mutation] = {
    "a payload's path gives another type": (
        "path-type",
        lambda d, p: _tuning(d, p, _TRAINING).add("ResourceConfig.$", "$$.Execution.Name"),
    ),
    "a member is null": ("member-converted", _null),
    "a member is misspelt": ("member-unknown", _renamed_member),
    "a required member is missing": ("member-missing", _without(_TRAINING, "RoleArn")),
    "a number is text": ("member-type", _in_tuning(*_LIMITS, "MaxNumberOfTrainingJobs", value="2")),
    "text is a number": ("member-type", _in_tuning(*_STATIC, "num_round", value=2)),
    "an object is an array": ("member-type", _in_tuning(_CONFIG, value=[])),
    "a map is text": ("member-type", _in_tuning(*_STATIC, value="num_round=2")),
    "an array is an object": ("member-type", _in_tuning(*_INPUT, value={})),
    "an unknown enum value": ("member-enum", _in_tuning(_CONFIG, "Strategy", value="Bayes")),
    "an unknown instance type": (
        "instance-type",
        _in_tuning(_TRAINING, "ResourceConfig", "InstanceType", value="ml.m4.huge"),
    ),
    "a role is no ARN": (
        "member-pattern",
        _in_tuning(_TRAINING, "RoleArn", value="tune-model-sagemaker"),
    ),
    "a text is too long": (
        "member-length",
        _in_tuning(_TRAINING, "OutputDataConfig", "S3OutputPath", value="s3://b/" + "x" * 1024),
    ),
    "a number is too low": (
        "member-range",
        _in_tuning(_TRAINING, "ResourceConfig", "InstanceCount", value=-1),
    ),
    "MinValue above MaxValue": ("range-order", _reversed_range),
    "a bound is no number": ("range-number", _in_tuning(*_ALPHA, "MinValue", value="low")),
    "an integer's bound is a fraction": (
        "range-number",
        _in_tuning(*_DEPTH, "MinValue", value="0.5"),
    ),
    "logarithmic scaling from 0": ("range-scaling", _scaled),
    "more jobs in parallel than in all": ("job-limits", _over_limit),
    "more jobs than combinations": ("job-limits", _one_combination),
    "nothing ends the search": ("job-limits", _without(*_LIMITS, "MaxNumberOfTrainingJobs")),
    "Hyperband without its resources": (
        "strategy-config",
        _in_tuning(_CONFIG, "Strategy", value="Hyperband"),
    ),
    "Grid with numbers": ("strategy-config", _in_tuning(_CONFIG, "Strategy", value="Grid")),
    "Hyperband's resources without it": (
        "strategy-config",
        _in_tuning(_CONFIG, "StrategyConfig", value={}),
    ),
    "a spot job that may not wait": (
        "spot-wait",
        _in_tuning(_TRAINING, "EnableManagedSpotTraining", value=True),
    ),
    "a wait without spot": (
        "spot-wait",
        _in_tuning(_TRAINING, "StoppingCondition", "MaxWaitTimeInSeconds", value=90000),
    ),
    "a parent twice": ("warm-start", _parent_twice),
    "an unknown metric": ("metric", _in_tuning(*_OBJECTIVE, "MetricName", value="validation:rsme")),
    "a metric in the wrong direction": ("metric-direction", _wrong_way),
    "an unknown hyperparameter": (
        "hyperparameter-unknown",
        _in_tuning(*_STATIC, "num_rounds", value="2"),
    ),
    "a required hyperparameter is missing": (
        "hyperparameter-missing",
        _without(*_STATIC, "num_round"),
    ),
    "a hyperparameter out of range": (
        "hyperparameter-value",
        _in_tuning(*_STATIC, "eta", value="1.5"),
    ),
    "a hyperparameter is no number": (
        "hyperparameter-value",
        _in_tuning(*_STATIC, "eta", value="low"),
    ),
    "a tuned hyperparameter out of range": (
        "hyperparameter-value",
        _in_tuning(*_ALPHA, "MinValue", value="-1"),
    ),
    "a hyperparameter that isn't tunable": (
        "hyperparameter-tunable",
        _in_tuning(*_DEPTH, "Name", value="nthread"),
    ),
    "an integer tuned as a fraction": (
        "hyperparameter-tunable",
        _in_tuning(*_ALPHA, "Name", value="max_depth"),
    ),
    "a hyperparameter tuned and static": (
        "hyperparameter-twice",
        _in_tuning(*_STATIC, "alpha", value="1"),
    ),
    "a channel is misspelt": ("channel", _in_tuning(*_INPUT, 1, "ChannelName", value="validate")),
    "a channel is missing": ("channel", _in_tuning(*_INPUT, value=[])),
    "an unread content type": (
        "content-type",
        _in_tuning(*_INPUT, 0, "ContentType", value="text/cvs"),
    ),
    "an unknown placeholder": (
        "placeholder-unknown",
        _in_tuning(_TRAINING, "RoleArn", value="${role_arn}"),
    ),
}
