"""Reads an execution's event history: which states ran, for how long, and what they started.

Source: API GetExecutionHistory, `HistoryEvent`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

Status = Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"]
_ENDS: dict[str, tuple[Status, str]] = {
    "ExecutionSucceeded": ("SUCCEEDED", "executionSucceededEventDetails"),
    "ExecutionFailed": ("FAILED", "executionFailedEventDetails"),
    "ExecutionTimedOut": ("TIMED_OUT", "executionTimedOutEventDetails"),
    "ExecutionAborted": ("ABORTED", "executionAbortedEventDetails"),
}

# Ends of the types of events by which a Task's work, or a Map, fails (API HistoryEvent, type).
_FAILURES = ("Failed", "TimedOut", "ScheduleFailed", "StartFailed", "SubmitFailed", "Aborted")


@dataclass(frozen=True)
class StateRun:
    """One entry into a state.

    Attributes:
        name: The state's name in the definition.
        kind: The state's type, such as `Task`.
        started: When it was entered.
        ended: When it was left, or when the execution ended in it; None while it runs.
        status: RUNNING, SUCCEEDED, FAILED where a Catch took its error, or how the execution
            ended in it.
        event: Id of the event that entered it, unique in the execution.
    """

    name: str
    kind: str
    started: datetime
    ended: datetime | None
    status: Status
    event: int

    @property
    def seconds(self) -> float | None:
        """Seconds from entry to exit; None while it runs."""
        return (self.ended - self.started).total_seconds() if self.ended else None


@dataclass(frozen=True)
class Progress:
    """An execution as its history tells it so far.

    Attributes:
        status: RUNNING until an event ends the execution.
        states: The entered states in the order of their entry.
        started: Time of the first event; None before it.
        stopped: Time of the ending event.
        error: Error name of a failed, aborted or timed-out execution.
        cause: Its cause, as the service gave it.
        output: The output of a succeeded execution, parsed.
    """

    status: Status
    states: tuple[StateRun, ...]
    started: datetime | None = None
    stopped: datetime | None = None
    error: str | None = None
    cause: str | None = None
    output: Any = None

    @property
    def seconds(self) -> float | None:
        """Seconds from the first event to the ending one; None while it runs."""
        if self.started is None or self.stopped is None:
            return None
        return (self.stopped - self.started).total_seconds()


def origin(states: Sequence[StateRun]) -> StateRun | None:
    """Return the state that an execution failed in: not the Fail state that a Catch led to.

    Args:
        states: The execution's, in the order of their entry.
    """
    failed = [run for run in states if run.status not in {"SUCCEEDED", "RUNNING"}]
    worked = [run for run in failed if run.kind != "Fail"]
    return next(iter((worked or failed)[-1:]), None)


def progress(events: Sequence[HistoryEventTypeDef]) -> Progress:
    """Read the events so far, in the order of their ids, into the execution's progress."""
    status, details, stopped = _end(events)
    output = details.get("output")
    return Progress(
        status=status,
        states=tuple(_close(_runs(events), status, stopped)),
        started=events[0]["timestamp"] if events else None,
        stopped=stopped,
        error=details.get("error"),
        cause=details.get("cause"),
        output=json.loads(output) if output else None,
    )


def sagemaker_jobs(events: Iterable[HistoryEventTypeDef]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each SageMaker call that a state made, as (API name, parameters).

    The API name is as the definition writes it, without `.sync`: `createHyperParameterTuningJob`.
    """
    for event in events:
        details = event.get("taskScheduledEventDetails")
        if details and details["resourceType"] == "sagemaker":
            yield details["resource"].removesuffix(".sync"), json.loads(details["parameters"])


def last_call(events: Iterable[HistoryEventTypeDef], api: str) -> dict[str, Any] | None:
    """Return the parameters of an execution's last call of one of SageMaker's APIs; None without.

    Args:
        events: The execution's history.
        api: As the definition writes it, without `.sync`.
    """
    calls = [given for called, given in sagemaker_jobs(events) if called == api]
    return calls[-1] if calls else None


def _end(
    events: Sequence[HistoryEventTypeDef],
) -> tuple[Status, dict[str, str], datetime | None]:
    for event in reversed(events):
        if event["type"] in _ENDS:
            status, key = _ENDS[event["type"]]
            details: dict[str, str] = event.get(key) or {}  # type: ignore[assignment] # keyed above
            return status, details, event["timestamp"]
    return "RUNNING", {}, None


def _runs(events: Iterable[HistoryEventTypeDef]) -> list[StateRun]:
    runs: dict[int, StateRun] = {}
    previous: dict[int, int] = {}
    failed: set[int] = set()
    for event in events:
        previous[event["id"]] = event.get("previousEventId", 0)
        if event["type"].endswith(_FAILURES):
            failed.add(event["id"])
        if entered := event.get("stateEnteredEventDetails"):
            kind = event["type"].removesuffix("StateEntered")
            begun = event["timestamp"]
            runs[event["id"]] = StateRun(entered["name"], kind, begun, None, "RUNNING", event["id"])
        elif left := event.get("stateExitedEventDetails"):
            entry = _entry_of(left["name"], event["id"], runs, previous)
            caught = previous[event["id"]] in failed
            status: Status = "FAILED" if caught else "SUCCEEDED"
            runs[entry] = replace(runs[entry], ended=event["timestamp"], status=status)
    return list(runs.values())


def _entry_of(name: str, exited: int, runs: dict[int, StateRun], previous: dict[int, int]) -> int:
    """Find the entry that an exit belongs to: back along the chain, else the oldest open one.

    Branches and iterations interleave in the history; `previousEventId` keeps to one of them. The
    exit of a Parallel or Map state follows its last branch's chain, which also leads to its entry.
    """
    event = previous.get(exited, 0)
    while event:
        if event in runs and runs[event].name == name and runs[event].ended is None:
            return event
        event = previous.get(event, 0)
    return next(run.event for run in runs.values() if run.name == name and run.ended is None)


def _close(
    runs: Iterable[StateRun], status: Status, stopped: datetime | None
) -> Iterator[StateRun]:
    for run in runs:
        if run.ended is None and stopped is not None:
            yield replace(run, ended=stopped, status=status)
        else:
            yield run
