"""A training job of the built-in XGBoost algorithm, held to what its image accepts."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from asl_check.definition import as_list, as_object, as_text, pointer_to
from asl_check.document import JsonObject
from asl_check.findings import Collector
from asl_check.payload_templates import SUFFIX
from asl_check.placeholders import is_open
from asl_check.wording import closest, listed, shown
from asl_check.xgboost_hyperparameters import Hyperparameter
from asl_check.xgboost_images import Algorithm, algorithm_of

_INTEGER = re.compile(r"[+-]?[0-9]+")
_LONGEST_NUMBER = 64


@dataclass(frozen=True)
class Range:
    """A tuned hyperparameter's range.

    Attributes:
        name: The hyperparameter's name.
        field: The list that it stands in, such as `ContinuousParameterRanges`.
        body: The range.
        pointer: Its JSON pointer.
    """

    name: str
    field: str
    body: JsonObject
    pointer: str


@dataclass(frozen=True)
class Training:
    """A training job's definition.

    Attributes:
        body: The definition.
        pointer: Its JSON pointer.
        static: Hyperparameters with a value.
        static_pointer: Their JSON pointer.
        ranges: Tuned hyperparameters.
        objective: The tuning job's objective, empty outside of one.
        objective_pointer: Its JSON pointer.
    """

    body: JsonObject
    pointer: str
    static: JsonObject
    static_pointer: str
    ranges: tuple[Range, ...] = ()
    objective: JsonObject = field(default_factory=dict)
    objective_pointer: str = ""

    @property
    def image(self) -> str:
        """The training image, or the empty string where only the execution knows it."""
        return as_text(as_object(self.body.get("AlgorithmSpecification")).get("TrainingImage"))


def to_number(text: str, *, integer: bool = False) -> float | None:
    """Read a number that the API carries as text; None when it isn't one."""
    if len(text) > _LONGEST_NUMBER or (integer and not _INTEGER.fullmatch(text)):
        return None
    try:
        found = float(text)
    except ValueError:
        return None
    return found if math.isfinite(found) else None


def check_training(training: Training, collector: Collector) -> None:
    """Hold a training job to its algorithm, if that is the built-in XGBoost.

    Args:
        training: The job's definition; other algorithms' hyperparameters are only counted.
        collector: Gets the findings.
    """
    _check_twice(training, collector)
    algorithm = algorithm_of(training.image)
    if algorithm is None:
        return
    _check_static(training, algorithm, collector)
    _check_required(training, algorithm, collector)
    for one in training.ranges:
        _check_range(one, algorithm, collector)
    _check_objective(training, algorithm, collector)
    _check_channels(training, algorithm, collector)


def _check_twice(training: Training, collector: Collector) -> None:
    static = {key.removesuffix(SUFFIX): key for key in training.static}
    seen: dict[str, str] = {}
    for one in training.ranges:
        place = pointer_to(one.pointer, "Name")
        other = seen.get(one.name, "")
        if one.name in static:
            other = pointer_to(training.static_pointer, static[one.name])
        for where in (place, other) if other else ():
            message = f"{shown(one.name)} is set twice"
            collector.add("hyperparameter-twice", where, message, "tuned or static, and once")
        seen[one.name] = place


def _check_static(training: Training, algorithm: Algorithm, collector: Collector) -> None:
    for key, value in training.static.items():
        place = pointer_to(training.static_pointer, key)
        found = algorithm.hyperparameters.get(key.removesuffix(SUFFIX))
        if found is None:
            _report_unknown(key.removesuffix(SUFFIX), place, algorithm, collector)
        elif isinstance(value, str) and not key.endswith(SUFFIX) and not is_open(value):
            _check_value(key, value, place, found, collector)


def _check_value(
    name: str, value: str, place: str, found: Hyperparameter, collector: Collector
) -> None:
    if not found.accepts(value):
        message = f"{shown(value)} isn't a value of {name}"
        collector.add("hyperparameter-value", place, message, found.expected)


def _check_required(training: Training, algorithm: Algorithm, collector: Collector) -> None:
    given = {key.removesuffix(SUFFIX) for key in training.static}
    given |= {one.name for one in training.ranges}
    needed = algorithm.required(as_text(training.static.get("objective")))
    for name in sorted(needed - given):
        place = training.static_pointer
        message = f"{algorithm.name} needs {name}"
        collector.add("hyperparameter-missing", place, message, f"the hyperparameter {name}")


def _check_range(one: Range, algorithm: Algorithm, collector: Collector) -> None:
    found = algorithm.hyperparameters.get(one.name)
    place = pointer_to(one.pointer, "Name")
    if found is None:
        if one.name:
            _report_unknown(one.name, place, algorithm, collector)
    elif one.field not in found.tunable_in:
        tunable = [name for name, two in algorithm.hyperparameters.items() if two.tunable_in]
        expected = " or ".join(found.tunable_in) or f"one of {listed(tunable)}"
        message = f"{shown(one.name)} isn't tunable in {one.field}"
        collector.add("hyperparameter-tunable", place, message, expected)
    else:
        for name, value in _bounds(one):
            _check_value(
                f"{one.name}'s {name}", value, pointer_to(one.pointer, name), found, collector
            )


def _bounds(one: Range) -> Iterator[tuple[str, str]]:
    integer = one.field == "IntegerParameterRanges"
    for name in ("MinValue", "MaxValue"):
        value = one.body.get(name)
        if isinstance(value, str) and to_number(value, integer=integer) is not None:
            yield name, value


def _report_unknown(name: str, place: str, algorithm: Algorithm, collector: Collector) -> None:
    near = closest(name, algorithm.hyperparameters)
    message = f"{algorithm.name} doesn't know {shown(name)}{near}"
    expected = f"one of {listed(algorithm.hyperparameters)}"
    collector.add("hyperparameter-unknown", place, message, expected)


def _check_objective(training: Training, algorithm: Algorithm, collector: Collector) -> None:
    metric, direction = training.objective.get("MetricName"), training.objective.get("Type")
    if not isinstance(metric, str) or is_open(metric):
        return
    place = training.objective_pointer
    if metric not in algorithm.metrics:
        message = (
            f"{algorithm.name} doesn't emit {shown(metric)}{closest(metric, algorithm.metrics)}"
        )
        expected = f"one of {listed(algorithm.metrics)}"
        collector.add("metric", pointer_to(place, "MetricName"), message, expected)
    elif isinstance(direction, str) and direction != algorithm.metrics[metric]:
        message = f"{metric} isn't to be {direction.lower()}d"
        right = algorithm.metrics[metric]
        collector.add("metric-direction", pointer_to(place, "Type"), message, right)


def _check_channels(training: Training, algorithm: Algorithm, collector: Collector) -> None:
    channels = as_list(training.body.get("InputDataConfig"))
    place = pointer_to(training.pointer, "InputDataConfig")
    if "InputDataConfig" + SUFFIX in training.body:
        return
    names = _names([as_object(channel) for channel in channels])
    needed = {"train"}
    if as_text(training.objective.get("MetricName")).startswith("validation:"):
        needed.add("validation")
    for name in sorted(needed - set(names)) if None not in names else ():
        message = f"there is no channel {shown(name)}"
        collector.add("channel", place, message, f"a channel named {name}")
    for index, channel in enumerate(channels):
        where = pointer_to(place, index)
        _check_channel(as_object(channel), where, algorithm, collector)


def _names(channels: list[JsonObject]) -> Mapping[str | None, JsonObject]:
    """Return the channels by name; one whose name comes by a path has none."""
    return {
        None if "ChannelName" + SUFFIX in channel else as_text(channel.get("ChannelName")): channel
        for channel in channels
    }


def _check_channel(
    channel: JsonObject, pointer: str, algorithm: Algorithm, collector: Collector
) -> None:
    name, content = channel.get("ChannelName"), channel.get("ContentType")
    if isinstance(name, str) and name not in algorithm.channels and not is_open(name):
        message = f"{algorithm.name} reads no channel {shown(name)}"
        expected = f"one of {listed(algorithm.channels)}"
        collector.add("channel", pointer_to(pointer, "ChannelName"), message, expected)
    is_known = isinstance(content, str) and not is_open(content)
    if is_known and str(content).partition(";")[0].strip().lower() not in algorithm.content_types:
        message = f"{algorithm.name} doesn't read {shown(content)}"
        expected = f"one of {listed(algorithm.content_types)}"
        collector.add("content-type", pointer_to(pointer, "ContentType"), message, expected)
