"""`graph`: a state machine's picture."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cli_base.errors import UsageError
from cli_base.shown import print_out, xml_text
from tune_model.commands.options import Connection, connected
from tune_model.infra.documents.load import documents_root


class Format(StrEnum):
    """How the picture is written."""

    SVG = "svg"
    MERMAID = "mermaid"


@connected
def graph(
    connection: Connection,
    file: Annotated[
        Path | None, typer.Argument(help="a state machine's definition; asl/tune.json by default")
    ] = None,
    *,
    deployed: Annotated[bool, typer.Option("--deployed", help="the deployed machine's")] = False,
    execution: Annotated[
        str | None,
        typer.Option(
            metavar="EXECUTION",
            help="an execution's graph, with the status of each state; SVG only",
        ),
    ] = None,
    format_: Annotated[
        Format, typer.Option("--format", help="mermaid is for Markdown, as on GitHub")
    ] = Format.SVG,
) -> None:
    """Draw the graph of a definition file, the deployed machine or an execution.

    An execution is given by its name or ARN, or as latest.
    """
    from tune_model.reports import state_graph as found  # noqa: PLC0415 - Graphviz loads only here

    deployed = deployed or connection.state_machine is not None
    if file is not None and (deployed or execution):
        raise UsageError("give a file, or --deployed, or --execution: one of them")
    if execution:
        if format_ is Format.MERMAID:
            raise UsageError("--execution is drawn as svg only: leave --format mermaid out")
        print_out(xml_text(_execution(connection, execution)), end="")
        return
    flow = found.read_text(*(_deployed(connection) if deployed else _file(file)))
    if format_ is Format.SVG:
        print_out(xml_text(found.svg(flow)), end="")
    else:
        print_out(found.mermaid(flow))


def _execution(connection: Connection, execution: str) -> str:
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.reports.execution_report import picture  # noqa: PLC0415

    deployment = Deployment(connection)
    return picture(deployment.aws.step_functions, deployment.execution(execution))


def _deployed(connection: Connection) -> tuple[str, str]:
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here

    deployment = Deployment(connection)
    client = deployment.aws.step_functions
    described = client.describe_state_machine(stateMachineArn=deployment.arn)
    return described["definition"], described["name"]


def _file(file: Path | None) -> tuple[str, str]:
    path = file or documents_root() / "asl" / "tune.json"
    try:
        return path.read_text(encoding="utf-8"), str(path)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} can't be read as UTF-8 text: {error}") from error
