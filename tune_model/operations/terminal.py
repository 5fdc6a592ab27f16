"""Shows executions and what came of them in a terminal, or as plain lines where there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.table import Table

from cli_base.printing import Console, Text
from cli_base.shown import indented, shown
from tune_model.operations.advice import advice, readable
from tune_model.operations.history import Progress, origin
from tune_model.operations.redaction import redacted
from tune_model.operations.results import Outcome, Tuning

MARKS = {
    "SUCCEEDED": ("✔", "green"),
    "FAILED": ("✘", "red"),
    "TIMED_OUT": ("✘", "red"),
    "ABORTED": ("■", "yellow"),
    "RUNNING": ("…", "cyan"),
}


def show_end(console: Console, end: Progress, details: Sequence[str] = ()) -> None:
    """Say how an execution ended; of a failure the cause in readable form, and the next step.

    Args:
        console: Where to.
        end: The ended execution.
        details: What else is known of a failure, a sentence each.
    """
    _, style = MARKS[end.status]
    seconds = f" in {end.seconds:.1f} s" if end.seconds is not None else ""
    console.print(Text(f"  Execution {end.status}{seconds}", style=f"bold {style}"))
    if end.status != "SUCCEEDED":
        last = origin(end.states)
        console.print(Text(f"  in state: {last.name}") if last else Text(""))
        _show_lines(console, f"{redacted(end.error or '')}: {readable(end.cause)}")
        for detail in details:
            _show_lines(console, detail)
        if step := advice(end.error, end.cause, details):
            console.print(Text(f"  next: {step}", style="bold"), soft_wrap=True)


def _show_lines(console: Console, text: str) -> None:
    """Print what may have several lines, such as a traceback, so that they are seen as one."""
    console.print(Text(indented(f"  {text}", 4), lines=True), soft_wrap=True)


def show_tuning(console: Console, result: Tuning) -> None:
    """Print the trials of a tuning job as a table, the best one marked."""
    names = sorted({name for trial in result.trials for name in trial.hyperparameters})
    title = f"Tuning job {result.name}"
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD)
    table.padding, table.pad_edge, table.show_edge = (0, 1, 0, 0), False, False
    table.add_column("", min_width=1)
    table.add_column("job", no_wrap=True)
    table.add_column("status", no_wrap=True)
    for name in (result.metric, *names):
        table.add_column(broken(name), justify="right", no_wrap=True)
    table.add_column("s", justify="right", no_wrap=True)
    for trial in result.trials:
        best = result.best is not None and trial.name == result.best.name
        table.add_row(
            "★" if best else "",
            trial.name.removeprefix(f"{result.name}-"),  # so that a row fits in 80 columns
            trial.status,
            "" if trial.objective is None else f"{trial.objective:.4f}",
            *(short(trial.hyperparameters.get(name, "")) for name in names),
            "" if trial.seconds is None else f"{trial.seconds:.1f}",
            style="green" if best else None,
        )
    console.print(table)


def broken(name: str) -> Text:
    """Return a metric's or hyperparameter's name in lines, narrow enough for 80 columns."""
    return Text(re.sub(r"[_:](?=.)", r"\g<0>\n", shown(name)), lines=True)


def short(value: str) -> str:
    """Return a hyperparameter as SageMaker prints it, cut to four significant digits."""
    try:
        return value if value.lstrip("-").isdigit() else f"{float(value):.4g}"
    except ValueError:
        return value


def show_outcome(console: Console, result: Outcome, first: int = 5) -> None:
    """Print trials, best training job, model and the first predictions."""
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
    elif result.doubt:
        show_fact(console, "predictions", result.doubt)
    if result.metrics:
        values = result.metrics.values.items()
        said = ", ".join(f"{name} {value:.4g}" for name, value in values if value is not None)
        show_fact(console, "metrics", f"{said}, against the labels of the test")
    if result.model_doubt:
        show_fact(console, "doubt", result.model_doubt)


def show_fact(console: Console, name: str, text: str) -> None:
    """Print one named line, never broken, so that it can be copied."""
    console.print(Text(f"  {name:<12} {text}"), soft_wrap=True)
