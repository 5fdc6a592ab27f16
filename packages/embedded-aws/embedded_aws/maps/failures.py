"""The errors of a map run, as its events name them.

Source: Step Functions developer guide, "Handling errors in Step Functions workflows", *Error
names*.
"""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.api import HistoryEventType, MapRunFailedEventDetails
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

EXCEEDED = StatesErrorNameType.StatesExceedToleratedFailureThreshold
FORBIDDEN = StatesErrorNameType.StatesPermissions
UNREADABLE = StatesErrorNameType.StatesItemReaderFailed
UNWRITABLE = StatesErrorNameType.StatesResultWriterFailed


def failure(env: Any, error: StatesErrorNameType, cause: str) -> FailureEventException:  # noqa: ANN401 - moto's Environment
    """Return the failure of a map run.

    Args:
        env: The interpreter's environment.
        error: Its name.
        cause: Its sentence.
    """
    details = MapRunFailedEventDetails(error=error.to_name(), cause=cause)
    event = FailureEvent(
        env=env,
        error_name=StatesErrorName(typ=error),
        event_type=HistoryEventType.MapRunFailed,
        event_details=EventDetails(mapRunFailedEventDetails=details),
    )
    return FailureEventException(failure_event=event)
