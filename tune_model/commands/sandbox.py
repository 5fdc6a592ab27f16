"""`sandbox`: the embedded AWS, and what else it can tell."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from cli_base.errors import UsageError
from cli_base.printing import Console, Text
from cli_base.private_files import write_private
from tune_model.commands.output import answer
from tune_model.terraform.binary import PROJECT_ROOT
from tune_model.terraform.sandbox_copy import SERVER_FILE, SandboxServer

app = typer.Typer(invoke_without_command=True, rich_markup_mode=None)


class Iam(StrEnum):
    """Whether the embedded AWS enforces policies."""

    ON = "on"
    OFF = "off"


IamOption = Annotated[
    Iam, typer.Option(envvar="IAM", help="whether the deployed policies are enforced")
]


@app.callback()
def sandbox(
    context: typer.Context,
    port: Annotated[int, typer.Option(envvar="PORT", help="TCP port; 0: any free one")] = 0,
    iam: IamOption = Iam.ON,
) -> None:
    """Run the embedded AWS in the foreground, until Ctrl-C."""
    if context.invoked_subcommand is not None:
        return
    from tune_model.commands import sandbox_foreground  # noqa: PLC0415 - moto loads only here

    sandbox_foreground.run(PROJECT_ROOT / SERVER_FILE, port, iam=iam is Iam.ON)


@app.command()
def access(
    *,
    unused: Annotated[
        bool, typer.Option("--unused", help="the granted actions that no execution used")
    ] = False,
    needed: Annotated[
        str | None,
        typer.Option(metavar="ROLE", help="the smallest policy that lets through what ROLE asked"),
    ] = None,
) -> None:
    """Show which calls the running embedded AWS judged, and by which policy or why not."""
    from embedded_aws.iam import access_report  # noqa: PLC0415 - only this command needs it

    if unused and needed:
        raise UsageError("--unused and --needed ROLE are two questions: ask one at a time")
    summary = access_report.fetch(SandboxServer.running())
    if not summary["enforced"]:
        raise UsageError("the embedded AWS runs with IAM=off: it judges nothing")
    if needed:
        try:
            answer(access_report.needed(summary, needed))
        except access_report.NoSuchRole as error:
            raise UsageError(str(error)) from error
    else:
        Console(soft_wrap=True).print(_unused(summary) if unused else _table(summary))


def _table(summary: dict[str, object]) -> Table:
    from embedded_aws.iam import access_report  # noqa: PLC0415 - the same

    table = _whole("role", "action", "resource", "", "by, or why not", "times")
    for row in access_report.rows(summary):
        mark = Text("✔", "green") if row.allowed else Text("✘", "red")
        table.add_row(row.who, row.action, row.resource, mark, row.why, str(row.count))
    return table


def _whole(*columns: str) -> Table:
    """Make a table whose cells are never cut, however narrow the terminal is."""
    table = Table(box=None)
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _unused(summary: dict[str, object]) -> Table:
    from embedded_aws.iam import access_report  # noqa: PLC0415 - the same

    table = _whole("role", "policy", "granted, not used")
    for role, actions in access_report.unused(summary).items():
        for policy, action in actions:
            table.add_row(role, policy, action)
    return table


@app.command()
def override(
    output: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="write it there, for this user's eyes only"),
    ] = None,
) -> None:
    """Print the override file that points a root of your own at the running embedded AWS.

    Save it as `sandbox_override.tf.json` beside the root's files. It holds the provider's settings
    only, the embedded AWS's keys among them: the root's backend stays its own.
    """
    from tune_model.terraform.sandbox_copy import override as settings  # noqa: PLC0415 - name's taken

    given = {"provider": settings(SandboxServer.running())["provider"]}
    if output is None:
        answer(given)
        return
    try:
        write_private(output, json.dumps(given, indent=2) + "\n")
    except OSError as error:
        raise UsageError(f"{output} can't be written: {error.strerror}") from error
