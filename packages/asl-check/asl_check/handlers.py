"""Retry and Catch: their fields, and which errors reach which handler."""

from asl_check.definition import State, as_list, as_object
from asl_check.document import JsonObject
from asl_check.field_check import check_fields
from asl_check.field_types import is_integer
from asl_check.fields import CATCHER, RETRIER, Fields
from asl_check.findings import Collector
from asl_check.wording import closest, listed, shown

# The guide, "Handling errors in Step Functions workflows"; the last two are the language's.
ERROR_NAMES = frozenset(
    f"States.{name}"
    for name in (
        "ALL",
        "DataLimitExceeded",
        "ExceedToleratedFailureThreshold",
        "HeartbeatTimeout",
        "Http.Socket",
        "IntrinsicFailure",
        "ItemReaderFailed",
        "NoChoiceMatched",
        "ParameterPathFailure",
        "Permissions",
        "QueryEvaluationError",
        "ResultPathMatchFailure",
        "ResultWriterFailed",
        "Runtime",
        "TaskFailed",
        "Timeout",
        "BranchFailed",
        "OutputMatchFailure",
    )
)


def check_handlers(state: State, collector: Collector) -> None:
    """Hold a state's Retry and Catch to the language.

    Args:
        state: The state.
        collector: Gets the findings.
    """
    _check(state, "Retry", RETRIER, collector)
    _check(state, "Catch", CATCHER, collector)


def _check(state: State, field: str, fields: Fields, collector: Collector) -> None:
    handlers = as_list(state.body.get(field))
    seen: set[str] = set()
    for index, value in enumerate(handlers):
        handler = as_object(value)
        check_fields(handler, state.at(field, index), fields, collector, state.language)
        _check_delay(handler, state.at(field, index), collector)
        place = state.at(field, index, "ErrorEquals")
        names = [name for name in as_list(handler.get("ErrorEquals")) if isinstance(name, str)]
        _check_catch_all(names, place, collector, is_last=index == len(handlers) - 1)
        for name in names:
            _check_name(name, place, seen, collector)
        seen.update(names)


def _check_catch_all(names: list[str], place: str, collector: Collector, *, is_last: bool) -> None:
    if "States.ALL" not in names:
        return
    if len(names) > 1:
        message = "States.ALL isn't alone in its list"
        collector.add("states-all-alone", place, message, '["States.ALL"]')
    if not is_last:
        message = "the handlers after States.ALL are never reached"
        collector.add("states-all-last", place, message, "States.ALL in the last handler")


def _check_name(name: str, place: str, seen: set[str], collector: Collector) -> None:
    if name.startswith("States.") and name not in ERROR_NAMES:
        message = f"{shown(name)} is no error of the language{closest(name, ERROR_NAMES)}"
        collector.add("reserved-error-name", place, message, f"one of {listed(ERROR_NAMES)}")
    elif name in seen:
        message = f"an earlier handler takes {shown(name)}"
        collector.add("unreached-handler", place, message, "each error name in one handler")


def _check_delay(handler: JsonObject, pointer: str, collector: Collector) -> None:
    interval, longest = handler.get("IntervalSeconds"), handler.get("MaxDelaySeconds")
    if not isinstance(longest, int) or not isinstance(interval, int) or not is_integer(interval):
        return
    if longest <= interval:
        collector.add(
            "field-value",
            f"{pointer}/MaxDelaySeconds",
            f"{longest} seconds aren't more than IntervalSeconds, {interval}",
            f"more than {interval}",
        )
