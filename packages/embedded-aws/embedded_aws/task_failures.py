"""Failures of a state as moto's interpreter raises them."""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.api import HistoryEventType, TaskFailedEventDetails
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
    details = TaskFailedEventDetails(error=error.to_name(), cause=cause)
    event = FailureEvent(
        env=env,
        error_name=StatesErrorName(typ=error),
        event_type=HistoryEventType.TaskFailed,
        event_details=EventDetails(taskFailedEventDetails=details),
    )
    return FailureEventException(failure_event=event)
