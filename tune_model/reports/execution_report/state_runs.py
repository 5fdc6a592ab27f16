"""Tells from an event history which states ran, how each fared, and which events belong to it.

Source: API GetExecutionHistory, `HistoryEvent`. `previousEventId` chains the events of one branch;
the first event of a branch points to the Parallel's or Map's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tune_model.reports.execution_report.axes import duration
from tune_model.reports.execution_report.page_data import Run
from tune_model.reports.state_graph import StateMark

_FAILURES = (
    "Failed",  # TaskFailed, LambdaFunctionScheduleFailed, MapStateFailed, EvaluationFailed, …
    "TimedOut",
)
_SUCCESSES = (
    "ActivitySucceeded",
    "LambdaFunctionSucceeded",
    "MapRunSucceeded",
    "MapStateSucceeded",
    "ParallelStateSucceeded",
    "TaskSucceeded",
)
_WORST = ("RUNNING", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE", "CAUGHT", "SUCCEEDED")
_CONTAINERS = {"MapI": "Map", "MapR": "Map", "MapS": "Map", "Para": "Parallel"}
_ENDS = {
    "ExecutionSucceeded": "SUCCEEDED",
    "ExecutionFailed": "FAILED",
    "ExecutionTimedOut": "TIMED_OUT",
    "ExecutionAborted": "ABORTED",
}


@dataclass
class _Open:
    """A run as far as it has been read."""

    event: int
    state: str
    kind: str
    started: datetime
    parent: int | None
    ended: datetime | None = None
    exit: int | None = None
    status: str = "RUNNING"
    failed: bool = False
    tries: int = 0


@dataclass
class Trace:
    """Reads events in the order of their ids; `runs` and `owners` are what it has found.

    Attributes:
        runs: Entries into states by the entering event's id.
        owners: The run that each event belongs to, by the event's id.
    """

    runs: dict[int, _Open] = field(default_factory=dict)
    owners: dict[int, int | None] = field(default_factory=dict)
    _types: dict[int, str] = field(default_factory=dict)
    _open: dict[int, _Open] = field(default_factory=dict)
    _ended: dict[int, _Open] = field(default_factory=dict)

    def add(self, event: Mapping[str, Any]) -> int | None:
        """Take one event and return the run that it belongs to."""
        number, kind = event["id"], event["type"]
        self._types[number] = kind
        if kind in _ENDS:
            self._end(_ENDS[kind], event["timestamp"])
            owner = None
        elif kind == "ExecutionRedriven":
            self._reopen()
            owner = None
        elif kind.endswith("StateEntered"):
            owner = self._enter(event)
        elif kind.endswith("StateExited"):
            owner = self._leave(event)
        else:
            owner = self._within(kind, event.get("previousEventId", 0))
            self._note(owner, kind)
        self.owners[number] = owner
        return owner

    def _enter(self, event: Mapping[str, Any]) -> int:
        previous = event.get("previousEventId", 0)
        around = self.owners.get(previous)
        if around is not None and self._types[previous].endswith("StateExited"):
            around = self.runs[around].parent
        kind = event["type"].removesuffix("StateEntered")
        name = event["stateEnteredEventDetails"]["name"]
        number = event["id"]
        run = _Open(number, name, kind, event["timestamp"], around)
        self.runs[number] = self._open[number] = run
        return run.event

    def _leave(self, event: Mapping[str, Any]) -> int | None:
        name = event["stateExitedEventDetails"]["name"]
        run = self._entered(name, self.owners.get(event.get("previousEventId", 0)))
        if run is None:
            return None
        run.ended, run.exit = event["timestamp"], event["id"]
        run.status = "CAUGHT" if run.failed else "SUCCEEDED"
        del self._open[run.event]
        if run.kind in {"Map", "Parallel"}:
            self._close_inside(run)
        return run.event

    def _entered(self, name: str, near: int | None) -> _Open | None:
        """Find the open run of a state: around the event before, else the oldest one."""
        while near is not None:
            run = self.runs[near]
            if run.state == name and run.ended is None:
                return run
            near = run.parent
        return next((run for run in self._open.values() if run.state == name), None)

    def _close_inside(self, around: _Open) -> None:
        """End what a caught failure of a Parallel or Map state left unfinished inside it."""
        for run in list(self._open.values()):
            if self._is_inside(run, around):
                run.ended, run.status = around.ended, "FAILED" if run.failed else "ABORTED"
                del self._open[run.event]

    def _is_inside(self, run: _Open, around: _Open) -> bool:
        parent = run.parent
        while parent is not None and parent != around.event:
            parent = self.runs[parent].parent
        return parent == around.event

    def _within(self, kind: str, previous: int) -> int | None:
        owner = self.owners.get(previous)
        container = _CONTAINERS.get(kind[:4])
        if owner is None or container is None:
            return owner
        before = self._types[previous]
        ended = before.endswith(("Failed", "Succeeded", "Aborted"))
        if ended and before[:4] == kind[:4] == "Para":
            owner = self.runs[owner].parent
        while owner is not None and self.runs[owner].kind != container:
            owner = self.runs[owner].parent
        return owner

    def _note(self, owner: int | None, kind: str) -> None:
        if owner is None:
            return
        run = self.runs[owner]
        if kind.endswith("Scheduled"):
            run.tries += 1
        if kind.endswith(_FAILURES) and not kind.startswith("MapIteration"):
            run.failed = True
        elif kind in _SUCCESSES:
            run.failed = False

    def _end(self, status: str, at: datetime) -> None:
        """End what is open: one of them failed, and those around it with it."""
        open_ = list(self._open.values())
        self._ended, self._open = self._open, {}
        if status != "FAILED":
            for run in open_:
                run.ended, run.status = at, status
            return
        culprits = [run for run in open_ if run.failed or run.kind == "Fail"] or open_[-1:]
        for run in open_:
            run.ended, run.status = at, "ABORTED"
        for culprit in culprits:
            around: int | None = culprit.event
            while around is not None:
                self.runs[around].status = "FAILED"
                around = self.runs[around].parent

    def _reopen(self) -> None:
        """Go on, after a redrive, in the states in which the execution had ended."""
        for run in self._ended.values():
            run.ended, run.status, run.failed = None, "RUNNING", False
        self._open, self._ended = self._ended, {}

    def finished(self, started: datetime, now: datetime) -> tuple[Run, ...]:
        """Return the runs as the report shows them.

        Args:
            started: The execution's start.
            now: Until when a running one has run.
        """
        return tuple(
            Run(
                event=run.event,
                state=run.state,
                kind=run.kind,
                status=run.status,
                start=(run.started - started).total_seconds(),
                seconds=max(0.0, ((run.ended or now) - run.started).total_seconds()),
                parent=run.parent,
                exit=run.exit,
                tries=run.tries,
            )
            for run in self.runs.values()
        )


def failed_state(runs: Iterable[Run]) -> str | None:
    """Return the innermost state in which an execution ended without success."""
    ended = [run for run in runs if run.status in {"FAILED", "TIMED_OUT", "ABORTED"}]
    around = {run.parent for run in ended}
    inner = [run for run in ended if run.event not in around]
    worst = [run for run in inner if run.status == "FAILED"] or inner
    return worst[-1].state if worst else None


def marks(runs: Iterable[Run]) -> dict[str, StateMark]:
    """Return how each entered state fared: the worst of its runs, and their time."""
    found: dict[str, list[tuple[str, float]]] = {}
    for run in runs:
        found.setdefault(run.state, []).append((run.status, run.seconds))
    return {
        name: StateMark(
            min((status for status, _ in entered), key=_WORST.index),
            _took([seconds for _, seconds in entered]),
        )
        for name, entered in found.items()
    }


def _took(seconds: list[float]) -> str:
    return duration(seconds[0]) if len(seconds) == 1 else f"{len(seconds):,} runs"
