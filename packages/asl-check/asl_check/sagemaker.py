"""What SageMaker holds jobs to across members: ranges, limits, the algorithm's own rules."""

from collections.abc import Iterator

from asl_check.definition import as_list, as_object, as_text, pointer_to
from asl_check.document import JsonObject, JsonValue
from asl_check.findings import Collector
from asl_check.training import Range, Training, check_training, to_number
from asl_check.tuning_config import check_limits, check_spot, check_strategy, check_warm_start
from asl_check.wording import shown

_RANGE_FIELDS = (
    "ContinuousParameterRanges",
    "IntegerParameterRanges",
    "CategoricalParameterRanges",
)


def check_sagemaker(
    operation: str, parameters: JsonObject, pointer: str, collector: Collector
) -> None:
    """Check what SageMaker's model can't say about one call.

    Args:
        operation: Such as `CreateHyperParameterTuningJob`; others than training and tuning pass.
        parameters: Its parameters.
        pointer: Their JSON pointer.
        collector: Gets the findings.
    """
    if operation == "CreateTrainingJob":
        static = as_object(parameters.get("HyperParameters"))
        place = pointer_to(pointer, "HyperParameters")
        check_training(Training(parameters, pointer, static, place), collector)
        check_spot(parameters, pointer, collector)
    elif operation == "CreateHyperParameterTuningJob":
        config = as_object(parameters.get("HyperParameterTuningJobConfig"))
        place = pointer_to(pointer, "HyperParameterTuningJobConfig")
        _check_limits(config, place, collector)
        check_warm_start(parameters, pointer, collector)
        for definition, where, tuning, tuning_place in _definitions(parameters, pointer):
            ranges = list(_ranges(tuning, tuning_place))
            for one in ranges:
                _check_range(one, collector)
            check_strategy(config, place, definition, collector)
            check_limits(config, place, ranges, collector)
            check_spot(definition, where, collector)
            check_training(_tuned(definition, where, config, place, ranges), collector)


def _definitions(
    parameters: JsonObject, pointer: str
) -> Iterator[tuple[JsonObject, str, JsonObject, str]]:
    """Yield each training job definition and what holds its ranges, with their pointers."""
    config = "HyperParameterTuningJobConfig"
    holder, place = as_object(parameters.get(config)), pointer_to(pointer, config)
    if isinstance(single := parameters.get("TrainingJobDefinition"), dict):
        yield (
            single,
            pointer_to(pointer, "TrainingJobDefinition"),
            holder,
            pointer_to(place, "ParameterRanges"),
        )
    for index, value in enumerate(as_list(parameters.get("TrainingJobDefinitions"))):
        where = pointer_to(pointer, "TrainingJobDefinitions", index)
        yield as_object(value), where, as_object(value), pointer_to(where, "HyperParameterRanges")


def _tuned(
    definition: JsonObject, where: str, config: JsonObject, place: str, ranges: list[Range]
) -> Training:
    static = as_object(definition.get("StaticHyperParameters"))
    field = "HyperParameterTuningJobObjective"
    objective, objective_place = config.get(field), pointer_to(place, field)
    if "TuningObjective" in definition:
        objective, objective_place = (
            definition["TuningObjective"],
            pointer_to(where, "TuningObjective"),
        )
    return Training(
        definition,
        where,
        static,
        pointer_to(where, "StaticHyperParameters"),
        tuple(ranges),
        as_object(objective),
        objective_place,
    )


def _ranges(holder: JsonObject, place: str) -> Iterator[Range]:
    ranges = as_object(holder.get(place.rpartition("/")[2]))
    for field in _RANGE_FIELDS:
        for index, value in enumerate(as_list(ranges.get(field))):
            body = as_object(value)
            yield Range(as_text(body.get("Name")), field, body, pointer_to(place, field, index))


def _check_limits(config: JsonObject, pointer: str, collector: Collector) -> None:
    limits = as_object(config.get("ResourceLimits"))
    total, parallel = limits.get("MaxNumberOfTrainingJobs"), limits.get("MaxParallelTrainingJobs")
    if not (isinstance(total, int) and isinstance(parallel, int) and parallel > total):
        return
    message = f"{parallel} jobs in parallel are more than the {total} jobs in all"
    for name, expected in (
        ("MaxParallelTrainingJobs", f"at most {total}"),
        ("MaxNumberOfTrainingJobs", f"at least {parallel}"),
    ):
        place = pointer_to(pointer, "ResourceLimits", name)
        collector.add("job-limits", place, message, expected)


def _check_range(one: Range, collector: Collector) -> None:
    """Hold MinValue and MaxValue to numbers in order, and to what their scaling can do."""
    bounds = [_bound(one, name, collector) for name in ("MinValue", "MaxValue")]
    lowest, highest = bounds
    if lowest is None or highest is None:
        return
    if lowest > highest:
        for name in ("MinValue", "MaxValue"):
            collector.add(
                "range-order",
                pointer_to(one.pointer, name),
                f"MinValue {lowest:g} is more than MaxValue {highest:g} of {shown(one.name)}",
                "MinValue at most MaxValue",
            )
    scaling = one.body.get("ScalingType")
    is_logarithmic = scaling == "Logarithmic" and lowest <= 0
    is_reverse = scaling == "ReverseLogarithmic" and not 0 <= lowest <= highest < 1
    if is_logarithmic or is_reverse:
        message = f"{scaling} scaling can't search from {lowest:g} to {highest:g}"
        expected = "a range above 0" if is_logarithmic else "a range within [0, 1)"
        collector.add("range-scaling", pointer_to(one.pointer, "ScalingType"), message, expected)


def _bound(one: Range, name: str, collector: Collector) -> float | None:
    value: JsonValue = one.body.get(name)
    if one.field == _RANGE_FIELDS[2] or not isinstance(value, str):
        return None
    is_integer = one.field == "IntegerParameterRanges"
    found = to_number(value, integer=is_integer)
    if found is None:
        expected = 'an integer in quotes, such as "10"' if is_integer else 'a number, such as "0.5"'
        message = f"{shown(value)} isn't a number of that kind"
        collector.add("range-number", pointer_to(one.pointer, name), message, expected)
    return found
