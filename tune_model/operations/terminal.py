"""Shows executions and what came of them in a terminal, or as plain lines where there is none."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.live import Live
from rich.spinner import Spinner
from rich.table import Table
from rich.text import Text

from tune_model.operations.executions import follow
from tune_model.operations.history import Progress, StateRun
from tune_model.operations.results import Outcome, Tuning

if TYPE_CHECKING:
    from types_boto3_stepfunctions import SFNClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

_MARKS = {
    "SUCCEEDED": ("✔", "green"),
    "FAILED": ("✘", "red"),
    "TIMED_OUT": ("✘", "red"),
    "ABORTED": ("■", "yellow"),
    "RUNNING": ("…", "cyan"),
}


def show_progress(console: Console, steps: Iterable[Progress]) -> Progress:
    """Shows an execution's states as they run, and returns how it ended.

    Args:
        console: Where to; a live table on a terminal, one line a finished state elsewhere.
        steps: The progress at each look; at least one, the last one ended.
    """
    latest = Progress("RUNNING", ())
    if console.is_terminal:
        with Live(console=console, refresh_per_second=10) as live:
            for latest in steps:
                live.update(_states(latest))
        return latest
    shown: set[int] = set()
    for latest in steps:
        for run in latest.states:
            if run.ended and run.event not in shown:
                shown.add(run.event)
                mark, _ = _MARKS[run.status]
                console.print(f"  {mark} {run.name}  {run.seconds:.1f} s", highlight=False)
    return latest


def _states(now: Progress) -> Table:
    table = Table.grid(padding=(0, 1))
    for run in now.states:
        table.add_row("", _mark(run), Text(run.name), Text(f"{_elapsed(run):.1f} s", style="dim"))
    return table


def _mark(run: StateRun) -> Text | Spinner:
    mark, style = _MARKS[run.status]
    return Spinner("dots", style=style) if run.status == "RUNNING" else Text(mark, style=style)


def _elapsed(run: StateRun) -> float:
    if run.seconds is not None:
        return run.seconds
    return max(0.0, (datetime.now(tz=UTC) - run.started).total_seconds())


def show_end(console: Console, end: Progress) -> None:
    """Says how an execution ended, with the cause of a failure in readable form."""
    _, style = _MARKS[end.status]
    seconds = f" in {end.seconds:.1f} s" if end.seconds is not None else ""
    console.print(Text(f"  Execution {end.status}{seconds}", style=f"bold {style}"))
    if end.status != "SUCCEEDED":
        last = next((run.name for run in reversed(end.states) if run.status != "SUCCEEDED"), None)
        console.print(Text(f"  in state: {last}") if last else Text(""))
        console.print(Text(f"  {end.error or ''}: {readable(end.cause)}"))


def readable(cause: str | None) -> str:
    """Returns the sentence inside a cause: of a function's error, or of a job's description."""
    try:
        described = json.loads(cause or "")
    except ValueError:
        return cause or "no cause was given"
    if isinstance(described, dict):
        for key in ("FailureReason", "errorMessage"):
            if described.get(key):
                return str(described[key])
    return str(cause)


def show_tuning(console: Console, result: Tuning) -> None:
    """Prints the trials of a tuning job as a table, the best one marked."""
    names = sorted({name for trial in result.trials for name in trial.hyperparameters})
    title = f"Tuning job {result.name}"
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD)
    table.padding, table.pad_edge, table.show_edge = (0, 1, 0, 0), False, False
    table.add_column("", min_width=1)
    table.add_column("job", no_wrap=True)
    table.add_column("status", no_wrap=True)
    for name in (result.metric, *names):
        broken = re.sub(r"[_:](?=.)", r"\g<0>\n", name)  # narrow enough for 80 columns
        table.add_column(broken, justify="right", no_wrap=True)
    table.add_column("s", justify="right", no_wrap=True)
    for trial in result.trials:
        best = result.best is not None and trial.name == result.best.name
        table.add_row(
            "★" if best else "",
            trial.name.removeprefix(f"{result.name}-"),  # so that a row fits in 80 columns
            trial.status,
            "" if trial.objective is None else f"{trial.objective:.4f}",
            *(_short(trial.hyperparameters.get(name, "")) for name in names),
            "" if trial.seconds is None else f"{trial.seconds:.1f}",
            style="green" if best else None,
        )
    console.print(table)


def _short(value: str) -> str:
    """Returns a hyperparameter as SageMaker prints it, cut to four significant digits."""
    try:
        return value if value.lstrip("-").isdigit() else f"{float(value):.4g}"
    except ValueError:
        return value


def show_outcome(console: Console, result: Outcome, first: int = 5) -> None:
    """Prints trials, best training job, model and the first predictions."""
    if result.tuning:
        console.print()
        show_tuning(console, result.tuning)
        if result.tuning.best:
            show_fact(console, "best", result.tuning.best.name)
    if result.model:
        show_fact(console, "model", result.model)
    if result.predictions:
        head = ", ".join(f"{value:.4g}" for value in result.predictions.values[:first])
        show_fact(console, "predictions", result.predictions.url)
        show_fact(console, "", f"{len(result.predictions.values)} rows, first: {head}")


def show_fact(console: Console, name: str, text: str) -> None:
    """Prints one named line, never broken, so that it can be copied."""
    console.print(Text(f"  {name:<12} {text}"), soft_wrap=True)


def watch(
    console: Console, client: SFNClient, execution_arn: str, *, seconds: float
) -> tuple[Progress, list[HistoryEventTypeDef]]:
    """Shows an execution from its start to its end.

    Args:
        console: Where to.
        client: Step Functions.
        execution_arn: What to watch.
        seconds: Interval between two looks.

    Returns:
        How it ended, and its events.
    """
    seen: list[HistoryEventTypeDef] = []

    def steps() -> Iterator[Progress]:
        for now, events in follow(client, execution_arn, seconds=seconds):
            seen[:] = events
            yield now

    end = show_progress(console, steps())
    show_end(console, end)
    return end, seen
