"""`demo`: everything on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

from cli_base.printing import Console
from tune_model.commands.output import answer
from tune_model.commands.sandbox import Iam, IamOption


def demo(
    *,
    keep: Annotated[bool, typer.Option(envvar="KEEP", help="leave everything up")] = False,
    as_json: Annotated[
        bool, typer.Option("--json", envvar="JSON", help="one JSON object on standard output")
    ] = False,
    iam: IamOption = Iam.ON,
) -> None:
    """Do everything on this machine: deploy, run, show, destroy; no AWS account."""
    from tune_model.commands.demo_run import Demo  # noqa: PLC0415 - boto3 loads only for what needs it

    console = Console(stderr=as_json)
    report = Demo(console, keep=keep, iam=iam.value).run()
    if as_json:
        answer(report)
    else:
        console.print(f"done in {report['seconds']['total']:.0f} s", style="bold")
