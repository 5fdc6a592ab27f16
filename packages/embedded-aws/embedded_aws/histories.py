"""Histories that begin with their execution and end with it, as AWS's do.

moto's interpreter writes the first event when its thread begins, and the last when its states have
given up: who asks in between sees an execution that ended without an end in its history.
"""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.api import HistoryEventType
from moto.stepfunctions.parser.asl.eval import environment
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.asl.eval.event.event_manager import (
    EventHistoryContext,
    EventManager,
)
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str

from embedded_aws import hooks, locks

_ENDS = frozenset(
    {
        HistoryEventType.ExecutionSucceeded,
        HistoryEventType.ExecutionFailed,
        HistoryEventType.ExecutionAborted,
        HistoryEventType.ExecutionTimedOut,
    }
)


def install() -> None:
    """Put AWS's histories in the place of moto's."""
    hooks.replace(environment, "EventManager", History)


class History(EventManager):  # type: ignore[misc] # moto ships no types
    """An execution's events; none comes after its end."""

    def __init__(self, **arguments: Any) -> None:  # noqa: ANN401 - moto's own arguments
        super().__init__(**arguments)
        # The account's lock, for recording an event writes to a log. A lock of its own would be
        # taken before the account's there, and after it where an event is read: each could wait.
        self._mutex = locks.held()
        self._ended = False

    def add_event(  # noqa: D102 - as moto's
        self,
        context: Any,  # noqa: ANN401 - moto's own types
        event_type: Any,  # noqa: ANN401 - the same
        *given: Any,  # noqa: ANN401 - the same
        **named: Any,  # noqa: ANN401 - the same
    ) -> int:
        with self._mutex:
            if self._ended:
                last: int = context.last_published_event_id
                return last
            self._ended = event_type in _ENDS
            added: int = super().add_event(context, event_type, *given, **named)
            return added

    def begin(self, context: Any, given: object, role_arn: str) -> None:  # noqa: ANN401 - moto's own types
        """Record the start of an execution.

        Args:
            context: The program's own.
            given: The execution's input.
            role_arn: Of the state machine's role.
        """
        started = {
            "input": to_json_str(given),
            "inputDetails": {"truncated": False},
            "roleArn": role_arn,
        }
        details = EventDetails(executionStartedEventDetails=started)
        kind = HistoryEventType.ExecutionStarted
        self.add_event(context, kind, details, update_source_event_id=False)

    def abort(self, error: str | None, cause: str | None) -> bool:
        """Record that the execution was stopped; says whether it hadn't ended before."""
        return self._end("Aborted", {"error": error, "cause": cause})

    def time_out(self) -> bool:
        """Record that the execution's time was over; says whether it hadn't ended before."""
        return self._end("TimedOut", {})

    def _end(self, how: str, details: dict[str, str | None]) -> bool:
        with self._mutex:
            if self._ended:
                return False
            kind = HistoryEventType(f"Execution{how}")
            named = EventDetails(**{f"execution{how}EventDetails": details})
            self.add_event(EventHistoryContext.of_program_start(), kind, named)
            return True
