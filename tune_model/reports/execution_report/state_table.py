"""Tells how each state of a definition fared, for the table beside the graph."""

from __future__ import annotations

from dataclasses import dataclass

from tune_model.reports.execution_report.page_data import ReportData, Run
from tune_model.reports.execution_report.state_runs import marks
from tune_model.reports.state_graph import read


@dataclass(frozen=True)
class StateRow:
    """A state: how the worst of its runs ended, and the time of all.

    Attributes:
        name: Its name.
        kind: Its type.
        status: As the graph shows it; NOT_ENTERED where it has no run.
        runs: How often it was entered.
        start: When it was first entered; None where it wasn't.
        seconds: How long its runs took together; None alike.
    """

    name: str
    kind: str
    status: str
    runs: int
    start: float | None
    seconds: float | None


def state_rows(data: ReportData) -> list[StateRow]:
    """Return a row for each state of the definition, in the order of entry, the others after."""
    entered: dict[str, list[Run]] = {}
    for run in data.runs:
        entered.setdefault(run.state, []).append(run)
    status = marks(data.runs)
    rows = [
        _row(node.name, node.kind, status[node.name].status, entered[node.name])
        if node.name in entered
        else StateRow(node.name, node.kind, "NOT_ENTERED", 0, None, None)
        for node in read(data.definition).states
    ]
    return sorted(rows, key=lambda row: (row.start is None, row.start or 0.0))


def _row(name: str, kind: str, status: str, runs: list[Run]) -> StateRow:
    first = min(run.start for run in runs)
    return StateRow(name, kind, status, len(runs), first, sum(run.seconds for run in runs))
