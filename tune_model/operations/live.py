"""Shows an execution while it runs: a live picture on a terminal, lines elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.live import Live
from rich.padding import Padding
from rich.spinner import Spinner
from rich.table import Table

from cli_base.printing import Console, Text
from tune_model.operations.bill import HOUR, dollars
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.execution_cost import seconds_between
from tune_model.operations.execution_follower import ExecutionFollower, Look, RunningTrial
from tune_model.operations.history import Progress, StateRun
from tune_model.operations.prices import Price
from tune_model.operations.terminal import MARKS, broken, short, show_end

if TYPE_CHECKING:
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions import SFNClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

_ROWS = 12  # of training jobs: with the states they fit in a terminal of 24 lines
_WIDTH = 80
_OBJECTIVE, _SECONDS = 9, 4  # digits that a column has room for
_MARGIN, _GAP = 5, 2  # columns before the table, and between two of it
_RUNNING = "InProgress"


def watch(
    console: Console,
    client: SFNClient,
    execution_arn: str,
    *,
    seconds: float,
    sagemaker: SageMakerClient | None = None,
    price: Price | None = None,
) -> tuple[Progress, list[HistoryEventTypeDef]]:
    """Show an execution from its start to its end.

    Args:
        console: Where to.
        client: Step Functions.
        execution_arn: What to watch.
        seconds: Least interval between two API calls, whichever they are.
        sagemaker: Where the training jobs are; None shows the states alone.
        price: Of an hour of one training job; None shows no costs.

    Returns:
        How it ended, and its events.
    """
    follower = ExecutionFollower(client, sagemaker, execution_arn, CallBudget(seconds))
    last = show(console, follower.looks(), price)
    show_end(console, last.progress, follower.failures())
    return last.progress, last.events


def show(console: Console, looks: Iterable[Look], price: Price | None = None) -> Look:
    """Show each look, and return the last one.

    Args:
        console: Where to; a live picture on a terminal, one line a finished state or training job
            elsewhere.
        looks: At least one; the last one has ended.
        price: Of an hour of one training job; None shows no costs.
    """
    seen = [Look(Progress("RUNNING", ()), [])]
    if not console.is_terminal:
        lines = _Lines(console)
        for look in looks:
            lines.add(look)
            seen[0] = look
        return seen[0]

    # The picture is drawn anew four times a second, so that times go on between two calls.
    def drawn() -> RenderableType:
        return picture(seen[0], price, console.width)

    with Live(get_renderable=drawn, console=console) as live:
        for seen[0] in looks:
            live.refresh()
    return seen[0]


def picture(look: Look, price: Price | None = None, width: int = _WIDTH) -> RenderableType:
    """Return the states, and under the one that runs what it is at.

    Args:
        look: What is known.
        price: Of an hour of one training job; None shows no costs.
        width: Of the terminal: as many hyperparameters are shown as fit.
    """
    parts: list[RenderableType] = []
    states = Table.grid(padding=(0, 1))
    for run in look.progress.states:
        seconds = Text(f"{_elapsed(run):.1f} s", style="dim")
        states.add_row("", _mark(run), Text(run.name), seconds)
    parts.append(states)
    if look.progress.status == "RUNNING" and look.progress.states:
        if look.transform:
            parts.append(Text(f"     transform job: {look.transform}", style="dim"))
        elif look.trials:
            parts.append(Padding(_trials(look, width), (0, 0, 0, 5)))
            parts.append(Text(f"     {_summary(look, price)}", style="dim"))
    return Group(*parts)


def _trials(look: Look, width: int) -> Table:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    searched = sorted({name for each in look.trials for name in each.trial.hyperparameters})
    names = _fitting(searched, look, width)
    for header in ("", "job", "status"):
        table.add_column(header, no_wrap=True)
    for header in (look.metric, *names, "s"):
        table.add_column(broken(header), justify="right", no_wrap=True)
    best = look.best
    for each in _shown(look):
        trial = each.trial
        is_best = best is not None and trial.name == best.name
        table.add_row(
            "★" if is_best else "",
            trial.name.removeprefix(f"{look.tuning_job}-"),
            trial.status,
            "" if trial.objective is None else f"{trial.objective:.4f}",
            *(short(trial.hyperparameters.get(name, "")) for name in names),
            f"{_seconds(each):.0f}",
            style="green" if is_best else None,
        )
    return table


def _fitting(names: Sequence[str], look: Look, width: int) -> Sequence[str]:
    """Return as many hyperparameters as fit beside job, status, objective and seconds."""
    rows = _shown(look)
    jobs = (each.trial.name.removeprefix(f"{look.tuning_job}-") for each in rows)
    columns = [1, max(map(len, jobs)), max(len(each.trial.status) for each in rows)]
    columns += [max(_broad(look.metric), _OBJECTIVE), _SECONDS]
    left = width - _MARGIN - sum(column + _GAP for column in columns)
    for number, name in enumerate(names):
        values = (len(short(each.trial.hyperparameters.get(name, ""))) for each in rows)
        left -= max(_broad(name), *values) + _GAP
        if left < 0:
            return names[:number]
    return names


def _broad(header: str) -> int:
    """Return how many columns a header takes, in its lines."""
    return max(map(len, broken(header).plain.split("\n")))


def _shown(look: Look) -> list[RunningTrial]:
    """Return the training jobs that fit: the best one, and the newest ones."""
    best = look.best
    newest = list(look.trials[-_ROWS:])
    if best is not None and all(each.trial.name != best.name for each in newest):
        newest[:1] = [each for each in look.trials if each.trial.name == best.name]
    return newest


def _summary(look: Look, price: Price | None) -> str:
    ended = sum(each.trial.status != _RUNNING for each in look.trials)
    of = f" of {look.expected}" if look.expected else ""
    seconds = sum(_seconds(each) for each in look.trials)
    said = f"{len(look.trials)}{of} training jobs, {ended} ended, {seconds:.0f} instance seconds"
    return said if price is None else f"{said}, {dollars(seconds / HOUR * price.usd)} so far"


def _seconds(each: RunningTrial) -> float:
    if each.trial.seconds is not None:
        return each.trial.seconds
    return seconds_between(each.started, None) if each.trial.status == _RUNNING else 0.0


def _mark(run: StateRun) -> Text | Spinner:
    mark, style = MARKS[run.status]
    return Spinner("dots", style=style) if run.status == "RUNNING" else Text(mark, style=style)


def _elapsed(run: StateRun) -> float:
    if run.seconds is not None:
        return run.seconds
    return max(0.0, (datetime.now(tz=UTC) - run.started).total_seconds())


class _Lines:
    """Prints a line for each state and training job, once, when it has ended."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._shown: set[int | str] = set()

    def add(self, look: Look) -> None:
        for each in look.trials:
            if each.trial.seconds is not None and each.trial.name not in self._shown:
                self._shown.add(each.trial.name)
                self._say(self._trial(look, each))
        for run in look.progress.states:
            if run.ended and run.event not in self._shown:
                self._shown.add(run.event)
                mark, _ = MARKS[run.status]
                self._say(f"  {mark} {run.name}  {run.seconds:.1f} s")

    @staticmethod
    def _trial(look: Look, each: RunningTrial) -> str:
        trial = each.trial
        name = trial.name.removeprefix(f"{look.tuning_job}-")
        said = "no objective" if trial.objective is None else f"{look.metric} {trial.objective:.4f}"
        best = " (best so far)" if look.best and look.best.name == trial.name else ""
        return f"    training job {name}: {said}{best}  {trial.seconds:.1f} s"

    def _say(self, line: str) -> None:
        self._console.print(Text(line), soft_wrap=True)
