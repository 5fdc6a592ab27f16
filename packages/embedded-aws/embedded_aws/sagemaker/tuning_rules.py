"""What a CreateHyperParameterTuningJob request must satisfy beyond the shapes of its members.

Sources: SageMaker API reference (ResourceLimits, ParameterRanges, ScalingType); developer guide,
"Define Hyperparameter Ranges" and "Resource limits for automatic model tuning" (the quotas).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from moto.core.exceptions import ServiceException
from moto.sagemaker.exceptions import ValidationError

from embedded_aws.sagemaker import hyperband, images, metrics
from embedded_aws.sagemaker.ranges import Range, combinations, grid_size, ranges_of
from embedded_aws.sagemaker.request_rules import check_training, refuse_unsupported

_MOST_JOBS, _MOST_PARALLEL = 750, 100
_MOST_HYPERPARAMETERS, _MOST_RANGES = 100, 30
_UNSUPPORTED = ("TrainingJobDefinitions", "Autotune")
_UNSUPPORTED_DEFINITION = (
    "TuningObjective",
    "HyperParameterRanges",
    "HyperParameterTuningResourceConfig",
)


class ResourceLimitExceeded(ServiceException):  # type: ignore[misc] # moto ships no types
    """A request goes beyond a quota of SageMaker's."""

    code = "ResourceLimitExceeded"


def check(request: Mapping[str, Any]) -> None:
    """Check a request whose shape is right.

    Raises:
        ValidationError: It makes no sense, or the embedded SageMaker can't do it.
        ResourceLimitExceeded: It goes beyond a quota.
    """
    config = request["HyperParameterTuningJobConfig"]
    refuse_unsupported(request, _UNSUPPORTED)
    if "TrainingJobDefinition" not in request:
        raise ValidationError("A TrainingJobDefinition is required.")
    definition = request["TrainingJobDefinition"]
    refuse_unsupported(definition, _UNSUPPORTED_DEFINITION)
    check_training(definition)
    for problem in hyperband.problems(config, definition):
        raise ValidationError(problem)
    ranges = _check_ranges(config.get("ParameterRanges", {}), config["Strategy"])
    _check_limits(config["ResourceLimits"], config["Strategy"], ranges)
    _check_names(ranges, definition.get("StaticHyperParameters", {}))
    _check_objective(config, definition["AlgorithmSpecification"]["TrainingImage"])


def _check_limits(limits: Mapping[str, int], strategy: str, ranges: list[Range]) -> None:
    most, parallel = limits.get("MaxNumberOfTrainingJobs"), limits["MaxParallelTrainingJobs"]
    if strategy == "Grid":
        _check_grid(most, ranges)
    elif most is not None and (found := combinations(ranges)) is not None and found < most:
        raise ValidationError(
            "You don't have enough combinations of hyperparameter ranges. The total number of "
            f"hyperparameter combinations for the provided ranges [{float(found)}] must be equal "
            f"or greater than the value of MaxNumberOfJobs, [{most}]. Provide additional ranges."
        )
    elif most is None and "MaxRuntimeInSeconds" not in limits:
        raise ValidationError(
            "ResourceLimits needs MaxNumberOfTrainingJobs or MaxRuntimeInSeconds."
        )
    if most is not None and parallel > most:
        raise ValidationError(
            f"MaxParallelTrainingJobs ({parallel}) must be less than or equal to "
            f"MaxNumberOfTrainingJobs ({most})."
        )
    for name, quota in (
        ("MaxNumberOfTrainingJobs", _MOST_JOBS),
        ("MaxParallelTrainingJobs", _MOST_PARALLEL),
    ):
        if limits.get(name, 0) > quota:
            raise ResourceLimitExceeded(
                f"The account-level service limit for {name} of a hyperparameter tuning job is "
                f"{quota}, with a request of {limits[name]}."
            )


def _check_grid(most: int | None, ranges: list[Range]) -> None:
    if not all(each.values for each in ranges):
        raise ValidationError("Grid search takes categorical parameter ranges only.")
    if most not in {None, grid_size(ranges)}:
        raise ValidationError(
            f"MaxNumberOfTrainingJobs ({most}) must be the number of combinations of the grid "
            f"({grid_size(ranges)}), or left out."
        )


def _check_ranges(config: Mapping[str, Any], strategy: str) -> list[Range]:
    refuse_unsupported(config, ("AutoParameters",))
    for kind in ("ContinuousParameterRanges", "IntegerParameterRanges"):
        for each in config.get(kind, []):
            _check_number(each, integer=kind.startswith("Integer"))
    ranges = ranges_of(config)
    if not ranges:
        raise ValidationError(f"ParameterRanges has nothing to search; {strategy} needs a range.")
    if len(ranges) > _MOST_RANGES:
        raise ValidationError(f"ParameterRanges has {len(ranges)} ranges; at most {_MOST_RANGES}.")
    return ranges


def _check_number(each: Mapping[str, str], *, integer: bool) -> None:
    low, high = (_bound(each, name, integer=integer) for name in ("MinValue", "MaxValue"))
    place = f"The range of hyperparameter {each['Name']}"
    if low > high:
        raise ValidationError(f"{place} has MinValue {low} greater than MaxValue {high}.")
    scaling = each.get("ScalingType", "Auto")
    if scaling == "Logarithmic" and low <= 0:
        raise ValidationError(f"{place}: Logarithmic scaling needs values greater than 0.")
    if scaling == "ReverseLogarithmic" and integer:
        raise ValidationError(f"{place}: ReverseLogarithmic scaling is for continuous ranges only.")
    if scaling == "ReverseLogarithmic" and not 0 <= low <= high < 1:
        raise ValidationError(f"{place}: ReverseLogarithmic scaling needs 0 <= values < 1.")


def _bound(each: Mapping[str, str], name: str, *, integer: bool) -> float:
    text = each[name]
    try:
        value = int(text) if integer else float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        kind = "an integer" if integer else "a number"
        raise ValidationError(
            f"The range of hyperparameter {each['Name']} has {name} {text!r}, not {kind}."
        )
    return value


def _check_names(ranges: list[Range], static: Mapping[str, str]) -> None:
    names = [each.name for each in ranges]
    twice = [name for name, times in Counter([*names, *static]).items() if times > 1]
    if twice:
        raise ValidationError(
            f"Hyperparameters given more than once, in ranges or as static: {', '.join(twice)}."
        )
    if len(names) + len(static) + 1 > _MOST_HYPERPARAMETERS:
        raise ValidationError(
            f"{len(names) + len(static) + 1} hyperparameters, _tuning_objective_metric included; "
            f"at most {_MOST_HYPERPARAMETERS}."
        )


def _check_objective(config: Mapping[str, Any], image: str) -> None:
    objective = config.get("HyperParameterTuningJobObjective")
    if objective is None:
        raise ValidationError("A HyperParameterTuningJobObjective is required.")
    parsed = images.parse(image)
    if parsed is None:
        return  # the training jobs will say that there is no such image
    known = metrics.objectives(parsed)
    for problem in _objective_problems(known, objective["MetricName"], objective["Type"]):
        raise ValidationError(problem.format(image=image))


def _objective_problems(known: list[str], metric: str, direction: str) -> Iterator[str]:
    if metric not in known:
        yield (
            f"The objective metric for the hyperparameter tuning job, [{metric}], isn't valid for "
            "the [{image}] algorithm. Choose a valid objective metric: "
            f"{', '.join(known)}."
        )
    elif direction != metrics.direction(metric):
        yield (
            f"The objective metric type, [{direction}], that you specified for objective metric, "
            f"[{metric}], isn't valid for the [{{image}}] algorithm. Choose a valid objective "
            "metric type."
        )
