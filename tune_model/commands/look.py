"""`executions`, `status`, `stop`: the executions of the last 90 days."""

from __future__ import annotations

import sys
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from cli_base.errors import UsageError
from cli_base.printing import Console, Text
from tune_model.commands.options import (
    Connection,
    ExecutionArgument,
    JsonOption,
    YesOption,
    connected,
)
from tune_model.commands.output import answer, asked, say
from tune_model.settings import suggestions

if TYPE_CHECKING:
    from tune_model.commands.deployment import Deployment
    from tune_model.operations.execution_details import Details
    from tune_model.operations.executions import Execution


class Status(StrEnum):
    """API ListExecutions, statusFilter."""

    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    TIMED_OUT = "TIMED_OUT"
    ABORTED = "ABORTED"
    PENDING_REDRIVE = "PENDING_REDRIVE"


@connected
def executions(
    connection: Connection,
    *,
    status: Annotated[
        Status | None, typer.Option(case_sensitive=False, help="only executions with this status")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="how many, the latest first")] = 20,
    details: Annotated[
        bool, typer.Option("--details", help="objective, rows and cost too: five calls each")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """List the state machine's executions, the latest first."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import executions as found  # noqa: PLC0415
    from tune_model.operations.terminal import MARKS  # noqa: PLC0415

    deployment = Deployment(connection)
    listed = found.listed(
        deployment.aws.step_functions, deployment.arn, status=status.value if status else None
    )
    rows = list(islice(listed, limit))
    more = [_details(deployment, each) if details else None for each in rows]
    if as_json:
        known = zip(rows, more, strict=True)
        answer({"executions": [_plain(each, detail) for each, detail in known]})
        return
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for header in ("name", "status", "started", "seconds"):
        table.add_column(header, overflow="fold")
    for header in ("objective", "rows", "cost") if details else ():
        table.add_column(header, justify="right", overflow="fold")
    for each, detail in zip(rows, more, strict=True):
        seconds = "" if each.seconds is None else f"{each.seconds:.1f}"
        _, style = MARKS[each.status]
        started = f"{each.started.astimezone():%Y-%m-%d %H:%M:%S}"
        shown = (Text(each.name), Text(each.status, style=style), started, seconds)
        table.add_row(*shown, *(_cells(detail) if detail else ()))
    if rows:
        Console().print(table)
    else:
        say(f"no executions yet: {suggestions.now().tune_model('run')} starts one")


def _details(deployment: Deployment, execution: Execution) -> Details:
    from tune_model.operations import executions as found  # noqa: PLC0415
    from tune_model.operations.execution_details import details  # noqa: PLC0415

    aws = deployment.aws
    events = found.history(aws.step_functions, execution.arn)
    return details(aws.sagemaker, aws.s3, execution.name, events, deployment.prices)


def _plain(execution: Execution, details: Details | None) -> dict[str, object]:
    known = vars(details) if details else {}
    return {**vars(execution), "seconds": execution.seconds, **known}


def _cells(details: Details) -> tuple[Text, str, str]:
    from tune_model.operations.bill import dollars  # noqa: PLC0415

    metric = (details.metric or "").removeprefix("validation:")
    objective = "" if details.objective is None else f"{metric} {details.objective:.4g}"
    rows = "" if details.rows is None else f"{details.rows:,}"
    return Text(objective), rows, "" if details.usd is None else dollars(details.usd)


@connected
def status(
    connection: Connection, execution: ExecutionArgument = None, *, as_json: JsonOption = False
) -> None:
    """Show where an execution is: its states, its training jobs, why it failed and what to do."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import live, results, terminal  # noqa: PLC0415
    from tune_model.operations.call_budget import CallBudget  # noqa: PLC0415
    from tune_model.operations.execution_follower import ExecutionFollower  # noqa: PLC0415
    from tune_model.operations.summary import summary  # noqa: PLC0415

    deployment = Deployment(connection)
    aws, arn = deployment.aws, deployment.execution(execution)
    follower = ExecutionFollower(aws.step_functions, aws.sagemaker, arn, CallBudget(0))
    look = follower.look()
    outcome = results.so_far(aws.sagemaker, look.events)
    if as_json:
        answer(summary(arn, look.progress, outcome))
        return
    console = Console()
    console.print(Text(arn), soft_wrap=True)
    console.print(live.picture(look))
    if look.progress.status != "RUNNING":
        terminal.show_end(console, look.progress, follower.failures())
        if outcome.tuning:
            terminal.show_tuning(console, outcome.tuning)


@connected
def stop(
    connection: Connection,
    execution: ExecutionArgument = None,
    *,
    cause: Annotated[str, typer.Option(help="kept in the execution's history")] = (
        "stopped with tune-model stop"
    ),
    yes: YesOption = False,
) -> None:
    """Stop a running execution, and with it the SageMaker job that it waits for."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import executions as found  # noqa: PLC0415

    deployment = Deployment(connection)
    client, arn = deployment.aws.step_functions, deployment.execution(execution)
    name = arn.rsplit(":", 1)[1]
    state = client.describe_execution(executionArn=arn)["status"]
    if state != "RUNNING":
        raise UsageError(f"execution {name} doesn't run: it {state}")
    if not yes and not sys.stdin.isatty():
        raise UsageError(f"nobody can be asked here: stop {name} --yes stops it")
    if not yes and not asked(f"Stop execution {name}?"):
        raise typer.Exit
    found.stop(client, arn, cause=cause)
    say(f"stopped {name}")
