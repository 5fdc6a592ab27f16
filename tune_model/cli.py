"""`tune-model`: one thin sub-command a verb. The only place that sees every room.

Exit codes: 0 success; 1 the execution failed, timed out or was aborted; 2 wrong use or bad input;
3 the environment lacks something; 130 interrupted (typer's, as shells have it).
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console

from tune_model.errors import ExecutionFailed, TuneModelError, UsageError
from tune_model.terraform.binary import PROJECT_ROOT
from tune_model.terraform.sandbox import SERVER_FILE, SandboxServer
from tune_model.terraform.targets import Target, for_target

app = typer.Typer(
    help='AWS\'s sample workflow "Tune a machine learning model": deploy it, run it, try it here.',
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
TargetOption = Annotated[
    Target, typer.Option(envvar="TARGET", help="aws, or sandbox: the one that make sandbox runs")
]


class ReportFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"


def main() -> None:
    """Runs the command line; every expected error is one line on standard error."""
    with _terminations_interrupt():
        try:
            app()
        except TuneModelError as error:
            _complain(str(error))
            sys.exit(error.exit_code)


@app.command()
def plan(target: TargetOption = Target.AWS) -> None:
    """Show what apply would change (Terraform plan of the synthesized stack)."""
    for_target(target).plan()


@app.command()
def apply(
    target: TargetOption = Target.AWS,
    *,
    yes: Annotated[bool, typer.Option(envvar="YES", help="don't ask before changing AWS")] = False,
) -> None:
    """Make what is deployed match the stack; asks first where it changes AWS."""
    workspace = for_target(target)
    if _must_ask(target, yes=yes):
        if not workspace.plan():
            return
        _ask("Apply these changes to AWS?")
    workspace.apply()


@app.command()
def destroy(
    target: TargetOption = Target.AWS,
    *,
    yes: Annotated[bool, typer.Option(envvar="YES", help="don't ask before deleting")] = False,
) -> None:
    """Delete everything that apply made; asks first on AWS."""
    workspace = for_target(target)
    if _must_ask(target, yes=yes):
        _ask(f"Delete all {len(workspace.state_resources())} resources of this stack from AWS?")
    workspace.destroy()


@app.command()
def run(
    target: TargetOption = Target.AWS,
    name: Annotated[
        str | None, typer.Option(envvar="NAME", help="the execution's name; ASCII is advised")
    ] = None,
    text: Annotated[
        str, typer.Option("--input", envvar="INPUT", help="JSON, a file that holds it, or -")
    ] = "{}",
) -> None:
    """Start an execution of the deployed state machine and follow it to its end."""
    # Here, not above: boto3 loads only for the commands that need it.
    from tune_model.operations import executions, results, terminal  # noqa: PLC0415
    from tune_model.session import Aws  # noqa: PLC0415

    console = Console(soft_wrap=True)
    if name and (warning := executions.check_name(name)):
        _complain(f"warning: {warning}")
    given = executions.check_input(_read_input(text or "{}"))
    arn = for_target(target).outputs().get("state_machine_arn")
    if arn is None:
        raise UsageError(f"nothing is deployed: make apply TARGET={target.value} comes first")
    server = SandboxServer.running() if target is Target.SANDBOX else None
    aws = Aws(arn.split(":")[3], server)
    execution = executions.start(aws.step_functions, arn, name=name or None, text=given)
    console.print(execution, highlight=False)
    end, events = terminal.watch(console, aws.step_functions, execution, seconds=aws.poll_seconds)
    if end.status != "SUCCEEDED":
        raise ExecutionFailed(f"the execution ended as {end.status}")
    terminal.show_outcome(console, results.outcome(aws.sagemaker, aws.s3, events))


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(envvar="PORT", help="TCP port; 0: any free one")] = 0,
) -> None:
    """Run the embedded AWS in the foreground, until Ctrl-C."""
    from tune_model.sandbox import foreground  # noqa: PLC0415 - moto loads only here

    foreground.run(PROJECT_ROOT / SERVER_FILE, port)


@app.command()
def demo(
    *,
    keep: Annotated[bool, typer.Option(envvar="KEEP", help="leave everything up")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", envvar="JSON", help="one JSON object on standard output")
    ] = False,
) -> None:
    """Do everything on this machine: deploy, run, show, destroy; no AWS account."""
    from tune_model.demo import Demo  # noqa: PLC0415 - boto3 loads only for what needs it

    console = Console(stderr=as_json)
    report = Demo(console, keep=keep).run()
    if as_json:
        typer.echo(json.dumps(report, indent=2))
    else:
        console.print(f"done in {report['seconds']['total']:.0f} s", style="bold", highlight=False)


@app.command()
def validate(
    file: Annotated[
        Path | None, typer.Argument(help="a state machine's definition; asl/tune.json by default")
    ] = None,
    format_: Annotated[
        ReportFormat, typer.Option("--format", help="sarif is for code-scanning uploads")
    ] = ReportFormat.TEXT,
) -> None:
    """Check a definition: structure, data flow and payloads; exit 2 when there are findings."""
    from tune_model import asl  # noqa: PLC0415 - loads botocore's models

    path = file or PROJECT_ROOT / "asl" / "tune.json"
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as UTF-8 text: {error}") from error
    name = path.relative_to(PROJECT_ROOT) if path.is_relative_to(PROJECT_ROOT) else path
    ours = asl.PLACEHOLDERS if file is None else None  # a document must use them all
    findings = asl.check(text, file=str(name), placeholders=ours)
    if report := getattr(asl, f"format_{format_.value}")(findings):
        typer.echo(report)
    if findings:
        raise typer.Exit(UsageError.exit_code)
    _say(f"{name}: no findings")


def _must_ask(target: Target, *, yes: bool) -> bool:
    return target is Target.AWS and not yes and sys.stdin.isatty()


def _ask(question: str) -> None:
    if not typer.confirm(question):
        raise typer.Exit


def _read_input(text: str) -> str:
    """Returns the input's JSON text: given inline, as a file's name, or - for standard input.

    Raises:
        UsageError: It is neither JSON nor a readable file.
    """
    if text == "-":
        return sys.stdin.read()
    if text.lstrip().startswith(("{", "[", '"')) or _is_json(text):
        return text
    try:
        return Path(text).read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"INPUT={text} is neither JSON nor a file: {error.strerror}") from error


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _say(message: str) -> None:
    """Tells a person, on standard error: standard output is for what was asked."""
    Console(stderr=True, soft_wrap=True).print(message, highlight=False, markup=False)


def _complain(message: str) -> None:
    Console(stderr=True, soft_wrap=True).print(
        message, style="bold red", highlight=False, markup=False
    )


@contextlib.contextmanager
def _terminations_interrupt() -> Iterator[None]:
    """Makes SIGTERM end a command as Ctrl-C does, so that what it started is cleaned up."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
