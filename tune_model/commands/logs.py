"""`logs`: one execution's functions and jobs in one stream."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from cli_base.printing import Console, Text
from tune_model.commands.options import Connection, ExecutionArgument, connected
from tune_model.commands.output import answer, say

if TYPE_CHECKING:
    from tune_model.commands.deployment import Deployment
    from tune_model.operations.call_budget import CallBudget
    from tune_model.operations.execution_logs import Line, Source

_INGESTION_SECONDS = 10.0  # until CloudWatch Logs shows what was written last


@connected
def logs(
    connection: Connection,
    execution: ExecutionArgument = None,
    *,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="until the execution ends")
    ] = False,
    since: Annotated[
        str | None, typer.Option(metavar="AGE", help="no lines older than 30s, 10m, 2h, 7d")
    ] = None,
    state_machine_log: Annotated[
        bool, typer.Option("--state-machine-log", help="add Step Functions' own events")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", envvar="JSON", help="one JSON object for each line")
    ] = False,
) -> None:
    """Print the logs of an execution's functions and jobs, in one stream in order of time."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import execution_logs as found  # noqa: PLC0415
    from tune_model.operations.call_budget import CallBudget  # noqa: PLC0415

    start = datetime.now(tz=UTC) - found.parse_age(since) if since else None
    deployment = Deployment(connection)
    arn = deployment.execution(execution)
    budget = CallBudget(deployment.aws.poll_seconds if follow else 0)
    reader = found.LogReader(deployment.aws.client("logs"), budget, start)
    looks = _looks(deployment, arn, budget, state_machine_log=state_machine_log)
    if follow:
        wait = 0.0 if deployment.is_sandbox else _INGESTION_SECONDS
        lines = found.follow(reader, looks, lambda: time.sleep(wait))
    else:
        lines = reader.read(next(looks)[0])
    _show(lines, as_json=as_json)


def _looks(
    deployment: Deployment, arn: str, budget: CallBudget, *, state_machine_log: bool
) -> Iterator[tuple[list[Source], bool]]:
    """Yield the sources as they come to be, and whether the execution has ended."""
    from tune_model.operations import execution_logs as found  # noqa: PLC0415
    from tune_model.operations.execution_follower import ExecutionFollower  # noqa: PLC0415

    groups = found.own_groups(deployment.aws.client("lambda"), deployment.machine)
    follower = ExecutionFollower(deployment.aws.step_functions, None, arn, budget)
    for look in follower.looks():
        sources = found.sources(
            deployment.machine,
            arn,
            look.progress,
            look.events,
            groups=groups,
            state_machine_log=state_machine_log,
        )
        yield sources, look.progress.status != "RUNNING"


def _show(lines: Iterator[Line], *, as_json: bool) -> None:
    from tune_model.operations.printable_text import log_text  # noqa: PLC0415
    from tune_model.operations.redaction import LineRedaction  # noqa: PLC0415

    console, redaction, empty = Console(soft_wrap=True), LineRedaction(), True
    for line in lines:
        empty = False
        redact = partial(redaction.redacted, stream=f"{line.source} {line.stream}")
        message = line.message.rstrip()
        if as_json:
            shown = {"time": line.time.isoformat(timespec="milliseconds"), "source": line.source}
            shown |= {"stream": line.stream, "message": redact(message)}
            answer(shown, indent=None)
            continue
        when = f"{line.time.astimezone():%H:%M:%S.%f}"[:-3]
        for part in log_text(message, redact).split("\n"):
            console.print(Text.assemble((when, "dim"), " ", (line.source, "cyan"), f" {part}"))
    if empty:
        say("nothing has been logged yet")
