"""`tune-model`: the table of its sub-commands, and what holds for all of them.

Exit codes: 0 success; 1 the execution failed, timed out or was aborted; 2 wrong use or bad input;
3 the environment lacks something; 130 interrupted (typer's, as shells have it).
"""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import typer
from typer.core import TyperGroup

from cli_base.errors import CommandError, Terminated
from cli_base.shown import guard_terminal, shown
from tune_model.commands import (
    cloud,
    compare,
    console,
    cost,
    demo,
    deploy,
    drift,
    graph,
    logs,
    look,
    model,
    predictions,
    preflight,
    report,
    run,
    sandbox,
    sweep,
    validate,
)
from tune_model.commands.boto_errors import translated
from tune_model.commands.output import complain


class _Commands(TyperGroup):
    """The commands; what is wrong with an argument is said with the argument as text."""

    def make_context(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 - typer's own
        """Read this command's own arguments."""
        with _arguments_are_shown():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - typer's own
        """Read a sub-command's arguments and run it."""
        with _arguments_are_shown():
            return super().invoke(ctx)


@contextlib.contextmanager
def _arguments_are_shown() -> Iterator[None]:
    """Make typer's errors show arguments, some of which they quote as they are."""
    try:
        yield
    except Exception as error:
        # Told by what it can do, for typer's class of them isn't public; a help page is our own.
        if hasattr(error, "format_message") and type(error).__name__ != "NoArgsIsHelpError":
            message = shown(error.format_message())
            error.format_message = lambda: message
        raise


app = typer.Typer(
    cls=_Commands,
    help='AWS\'s sample workflow "Tune a machine learning model": deploy it, run it, try it here.',
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

_COMMANDS: tuple[tuple[Callable[..., None], tuple[str, ...]], ...] = (
    (deploy.plan, ("plan", "plan --target sandbox")),
    (
        preflight.preflight,
        ("preflight", "preflight --json", "preflight --target sandbox --var-file large.tfvars"),
    ),
    (deploy.apply, ("apply", "apply --yes", "apply --adopt", "apply --no-preflight")),
    (deploy.destroy, ("destroy", "destroy --target sandbox")),
    (drift.drift, ("drift", "drift --target sandbox --json")),
    (
        run.run,
        (
            "run",
            'run --name first --input \'{"dataset": {"rows": 50000}}\'',
            "run --data my-data --max-cost 20",
            "run --input input.json --detach --json",
        ),
    ),
    (look.executions, ("executions", "executions --status FAILED --limit 5 --json")),
    (look.status, ("status", "status first --target sandbox", "status first --json")),
    (look.stop, ("stop", 'stop first --yes --cause "too expensive"')),
    (logs.logs, ("logs", "logs first --follow", "logs first --since 10m --state-machine-log")),
    (
        predictions.predictions,
        ("predictions", "predictions --head 3 --no-join", "predictions first --output first.csv"),
    ),
    (compare.compare, ("compare first second", "compare first second --output both.html")),
    (console.console, ("console", "console --read-only --open")),
    (model.model, ("model", "model first --output churn-model", "model latest --json")),
    (report.report, ("report", "report first --open", "report latest --output execution.html")),
    (
        graph.graph,
        ("graph", "graph my-machine.asl.json --format mermaid", "graph --execution latest"),
    ),
    (cost.cost, ("cost", "cost first", "cost latest --json")),
    (sweep.sweep, ("sweep", "sweep --older-than 30d", "sweep --older-than 30d --delete")),
    (demo.demo, ("demo", "demo --keep", "demo --json")),
    (validate.validate, ("validate", "validate my-machine.asl.json --format sarif")),
)


def examples(*lines: str) -> str:
    """Return a help page's examples; the control character keeps click from joining lines."""
    return "\n".join(["\b", "Examples:", *(f"  tune-model {line}" for line in lines)])


for _command, _lines in _COMMANDS:
    app.command(epilog=examples(*_lines))(_command)
app.add_typer(cloud.app, name="cloud", epilog=examples("cloud run --plan-only"))
app.add_typer(sandbox.app, name="sandbox", epilog=examples("sandbox", "sandbox --port 5000"))


def main() -> None:
    """Run the command line; every expected error is one line on standard error."""
    guard_terminal()
    with _terminations_interrupt():
        try:
            app()
        except Exception as error:
            known = error if isinstance(error, CommandError) else translated(error)
            if known is None:
                raise
            complain(str(known))
            sys.exit(known.exit_code)


@contextlib.contextmanager
def _terminations_interrupt() -> Iterator[None]:
    """Make SIGTERM and SIGHUP end a command as Ctrl-C does: what it started is cleaned up."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise Terminated

    found = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    # What is ignored, as under nohup, stays ignored; None isn't Python's to restore.
    before = {n: handler for n, handler in found.items() if handler not in {signal.SIG_IGN, None}}
    for number in before:
        signal.signal(number, interrupt)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
