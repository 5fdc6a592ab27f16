"""`report`: an execution as one HTML file."""

from __future__ import annotations

import re
import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from cli_base.shown import print_out
from tune_model.commands.options import Connection, connected
from tune_model.commands.output import say


@connected
def report(
    connection: Connection,
    execution: Annotated[
        str | None,
        typer.Argument(
            metavar="[EXECUTION]",
            envvar="EXECUTION",
            help="its name or ARN; by default the latest one",
        ),
    ] = None,
    *,
    output: Annotated[
        Path | None,
        typer.Option(
            envvar="OUTPUT",
            dir_okay=False,
            help="the HTML file; by default EXECUTION.report.html in this directory",
        ),
    ] = None,
    open_: Annotated[bool, typer.Option("--open", envvar="OPEN", help="show it in a browser")] = (
        False
    ),
) -> None:
    """Write an execution's page: graph, states, timeline, tuning, predictions, events, cost.

    One HTML file that makes no request; of running, failed and aborted executions too.
    """
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.commands.report_file import write_report  # noqa: PLC0415

    deployment = Deployment(connection)
    arn = deployment.execution(execution)
    path = output or default_file(arn)
    written = write_report(deployment.aws, arn, path, deployment.prices)
    for note in written.notes:
        say(f"note: {note}")
    print_out(str(path))
    if open_:
        webbrowser.open(path.resolve().as_uri())


def default_file(execution_arn: str) -> Path:
    """Name an execution's report after it; characters that a file system may refuse become _."""
    name = re.sub(r"[^\w.-]", "_", execution_arn.rpartition(":")[2])
    return Path(f"{name}.report.html")
