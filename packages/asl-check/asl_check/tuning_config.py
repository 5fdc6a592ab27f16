"""What SageMaker holds a tuning job to besides its ranges: strategy, limits, warm start, spot.

Sources: SageMaker API reference (HyperbandStrategyConfig, HyperParameterTuningJobConfig,
ResourceLimits, StoppingCondition) and developer guide ("Managed Spot Training", "Run a Warm Start
Hyperparameter Tuning Job"). The embedded AWS refuses the same requests, in SageMaker's words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Final

from asl_check.definition import as_list, as_object, as_text, pointer_to
from asl_check.document import JsonObject, JsonValue
from asl_check.findings import Collector
from asl_check.payload_templates import SUFFIX
from asl_check.placeholders import is_open
from asl_check.training import Range, to_number
from asl_check.wording import listed, shown
from asl_check.xgboost_images import LEGACY, algorithm_of

_INFERRED_FROM: Final = ("epochs", "numepochs", "n-epochs", "n_epochs", "num_epochs")
_MOST_RESOURCE: Final = 20_000
_MOST_WAIT_WITHOUT_CHECKPOINTS: Final = 3600
_DEFAULT_RUNTIME: Final = 86_400
_CATEGORICAL: Final = "CategoricalParameterRanges"


class _Unknown:
    """A value that only the execution knows."""


_UNKNOWN: Final = _Unknown()


def check_strategy(
    config: JsonObject, pointer: str, definition: JsonObject, collector: Collector
) -> None:
    """Hold a config's strategy to what goes with it.

    Args:
        config: `HyperParameterTuningJobConfig`.
        pointer: Its JSON pointer.
        definition: A training job's definition.
        collector: Gets the findings.
    """
    strategy, given = _value(config, "Strategy"), _value(config, "StrategyConfig")
    if not isinstance(strategy, str):
        return
    place = pointer_to(pointer, "StrategyConfig")
    if strategy != "Hyperband":
        if given is not None:
            message = f"StrategyConfig doesn't go with the strategy {shown(strategy)}"
            collector.add("strategy-config", place, message, "it with Hyperband only")
        return
    if _value(config, "TrainingJobEarlyStoppingType") == "Auto":
        message = "Hyperband stops training jobs itself"
        where = pointer_to(pointer, "TrainingJobEarlyStoppingType")
        collector.add("strategy-config", where, message, "Off, or nothing")
    if given is None or isinstance(given, dict):
        where = place if "StrategyConfig" in config else pointer_to(pointer, "Strategy")
        _check_resources(as_object(given), where, definition, collector)


def _check_resources(
    given: JsonObject, pointer: str, definition: JsonObject, collector: Collector
) -> None:
    hyperband = _value(given, "HyperbandStrategyConfig")
    if hyperband is not None and not isinstance(hyperband, dict):
        return
    bounds = as_object(hyperband)
    least, most = _value(bounds, "MinResource"), _value(bounds, "MaxResource")
    inferred = _inferred(definition) if most is None else most
    if inferred is None:
        message = "MaxResource isn't there and can't be inferred from a static hyperparameter"
        expected = f"MaxResource, or one of {listed(_INFERRED_FROM)}"
        collector.add("strategy-config", pointer, message, expected)
        return
    highest = inferred if isinstance(inferred, int) else _MOST_RESOURCE
    if highest > _MOST_RESOURCE:
        message = f"{highest} epochs are more than Hyperband takes"
        collector.add("strategy-config", pointer, message, f"at most {_MOST_RESOURCE}")
    elif isinstance(least, int) and least > highest:
        message = f"MinResource {least} is more than MaxResource {highest}"
        collector.add("strategy-config", pointer, message, "MinResource at most MaxResource")


def _inferred(definition: JsonObject) -> JsonValue | _Unknown:
    static = _value(definition, "StaticHyperParameters")
    if static is not None and not isinstance(static, dict):
        return _UNKNOWN
    for name in _INFERRED_FROM:
        value = _value(as_object(static), name)
        if isinstance(value, _Unknown):
            return value
        if isinstance(value, str) and value.isdecimal() and int(value):
            return int(value)
    return None


def check_limits(
    config: JsonObject, pointer: str, ranges: Sequence[Range], collector: Collector
) -> None:
    """Hold the number of training jobs to its limits and to what the ranges have to offer.

    Args:
        config: `HyperParameterTuningJobConfig`.
        pointer: Its JSON pointer.
        ranges: All ranges of the job's definition.
        collector: Gets the findings.
    """
    limits, strategy = _value(config, "ResourceLimits"), _value(config, "Strategy")
    if not isinstance(limits, dict) or not isinstance(strategy, str):
        return
    total, place = _value(limits, "MaxNumberOfTrainingJobs"), pointer_to(pointer, "ResourceLimits")
    ends = total is not None or _value(limits, "MaxRuntimeInSeconds") is not None
    if strategy == "Grid":
        _check_grid(total, pointer, ranges, collector)
    elif not ends:
        expected = "MaxNumberOfTrainingJobs or MaxRuntimeInSeconds"
        collector.add("job-limits", place, "nothing ends the search", expected)
    elif type(total) is int and (found := _combinations(ranges)) is not None and found < total:
        message = f"{total} jobs are more than the {found} combinations of the ranges"
        where = pointer_to(place, "MaxNumberOfTrainingJobs")
        collector.add("job-limits", where, message, f"at most {found}")


def _check_grid(
    total: JsonValue | _Unknown, pointer: str, ranges: Sequence[Range], collector: Collector
) -> None:
    for one in ranges:
        if one.field != _CATEGORICAL:
            message = f"Grid search can't take {shown(one.name)} from {one.field}"
            for place in (one.pointer, pointer_to(pointer, "Strategy")):
                collector.add("strategy-config", place, message, f"a range in {_CATEGORICAL}")
    found = _combinations([one for one in ranges if one.field == _CATEGORICAL])
    if type(total) is int and found is not None and found != total:
        message = f"{total} jobs aren't the {found} combinations of the grid"
        where = pointer_to(pointer, "ResourceLimits", "MaxNumberOfTrainingJobs")
        collector.add("job-limits", where, message, f"{found}, or nothing")


def _combinations(ranges: Iterable[Range]) -> int | None:
    """Return how many combinations there are; None when a range is continuous or not known."""
    sizes = [_size(one) for one in ranges]
    known = [size for size in sizes if size is not None]
    return math.prod(known) if known and len(known) == len(sizes) else None


def _size(one: Range) -> int | None:
    if one.field == _CATEGORICAL:
        values = _value(one.body, "Values")
        return len(values) if isinstance(values, list) else None
    if one.field != "IntegerParameterRanges":
        return None
    bounds = [as_text(one.body.get(name)) for name in ("MinValue", "MaxValue")]
    low, high = (to_number(text, integer=True) for text in bounds)
    return None if low is None or high is None or high < low else int(high - low) + 1


def check_warm_start(parameters: JsonObject, pointer: str, collector: Collector) -> None:
    """Hold a warm start's parents to be different ones; whether they fit only SageMaker knows."""
    place = pointer_to(pointer, "WarmStartConfig", "ParentHyperParameterTuningJobs")
    parents = as_list(as_object(parameters.get("WarmStartConfig")).get(place.rpartition("/")[2]))
    seen: set[str] = set()
    for index, parent in enumerate(parents):
        name = as_text(as_object(parent).get("HyperParameterTuningJobName"))
        if name in seen:
            message = f"the parent {shown(name)} is there twice"
            collector.add("warm-start", pointer_to(place, index), message, "each parent once")
        seen |= {name} if name and not is_open(name) and not name.startswith("{%") else set()


def check_spot(job: JsonObject, pointer: str, collector: Collector) -> None:
    """Hold a training job's time limits to those of managed spot training.

    Args:
        job: A CreateTrainingJob request or a training job's definition.
        pointer: Its JSON pointer.
        collector: Gets the findings.
    """
    spot, limits = _value(job, "EnableManagedSpotTraining"), _value(job, "StoppingCondition")
    if isinstance(spot, _Unknown) or (limits is not None and not isinstance(limits, dict)):
        return
    given = as_object(limits)
    wait, place = _value(given, "MaxWaitTimeInSeconds"), pointer_to(pointer, "StoppingCondition")
    where = pointer_to(place, "MaxWaitTimeInSeconds")
    if spot is not True:
        if wait is not None:
            message = "MaxWaitTimeInSeconds is for managed spot training only"
            collector.add("spot-wait", where, message, "EnableManagedSpotTraining, or neither")
    elif wait is None:
        message = "managed spot training needs MaxWaitTimeInSeconds"
        for both in (place, pointer_to(pointer, "EnableManagedSpotTraining")):
            collector.add("spot-wait", both, message, "StoppingCondition's MaxWaitTimeInSeconds")
    elif type(wait) is int:
        _check_wait(wait, given, where, job, collector)


def _check_wait(
    wait: int, limits: JsonObject, where: str, job: JsonObject, collector: Collector
) -> None:
    most = _value(limits, "MaxRuntimeInSeconds")
    most = _DEFAULT_RUNTIME if most is None else most
    algorithm = as_object(job.get("AlgorithmSpecification"))
    if type(most) is int and wait < most:
        message = f"a wait of {wait} s is less than the runtime of {most} s"
        collector.add("spot-wait", where, message, f"at least {most}")
    elif (
        wait > _MOST_WAIT_WITHOUT_CHECKPOINTS
        and algorithm_of(as_text(algorithm.get("TrainingImage"))) is LEGACY
    ):
        message = f"{LEGACY.name} writes no checkpoints and can't wait {wait} s"
        collector.add("spot-wait", where, message, f"at most {_MOST_WAIT_WITHOUT_CHECKPOINTS}")


def _value(holder: JsonObject, name: str) -> JsonValue | _Unknown:
    """Return a member; `_UNKNOWN` when it comes by a path, an expression or a placeholder."""
    if name + SUFFIX in holder:
        return _UNKNOWN
    value = holder.get(name)
    opens = isinstance(value, str) and (value.startswith("{%") or is_open(value))
    return _UNKNOWN if opens else value
