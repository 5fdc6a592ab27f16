"""Failures of a state as moto's interpreter raises them."""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.api import (
    HistoryEventType,
    MapRunFailedEventDetails,
    TaskFailedEventDetails,
)
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEvent,
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import (
    StatesErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails


def task_failure(env: Any, error: StatesErrorNameType, cause: str) -> FailureEventException:  # noqa: ANN401 - moto's Environment
    """Return the failure of the state at hand, which the history has as a `TaskFailed` event.

    Args:
        env: The interpreter's environment.
        error: Its name.
        cause: Its sentence.
    """
    told = TaskFailedEventDetails(error=error.to_name(), cause=cause)
    details = EventDetails(taskFailedEventDetails=told)
    return _failure(env, error, HistoryEventType.TaskFailed, details)


def map_run_failure(env: Any, error: StatesErrorNameType, cause: str) -> FailureEventException:  # noqa: ANN401 - the same
    """Return the failure of a map run, which the history has as a `MapRunFailed` event.

    Args:
        env: The interpreter's environment.
        error: Its name (Step Functions developer guide, "Handling errors in Step Functions
            workflows", *Error names*).
        cause: Its sentence.
    """
    told = MapRunFailedEventDetails(error=error.to_name(), cause=cause)
    details = EventDetails(mapRunFailedEventDetails=told)
    return _failure(env, error, HistoryEventType.MapRunFailed, details)


def _failure(env: Any, error: StatesErrorNameType, kind: Any, details: Any) -> Any:  # noqa: ANN401 - the same
    event = FailureEvent(
        env=env, error_name=StatesErrorName(typ=error), event_type=kind, event_details=details
    )
    return FailureEventException(failure_event=event)
