"""`cost`: the upper bound before a run, and the actual cost after it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated

import typer

from cli_base.printing import Console, Text
from tune_model.commands.options import Connection, JsonOption, connected
from tune_model.commands.output import answer

if TYPE_CHECKING:
    from tune_model.operations.bill import Bill


@connected
def cost(
    connection: Connection,
    execution: Annotated[
        str | None,
        typer.Argument(
            metavar="[EXECUTION]",
            help="name, ARN or latest: what it cost; without one, what a run costs at most",
        ),
    ] = None,
    *,
    as_json: JsonOption = False,
) -> None:
    """Show what a run costs at most, or what an execution's jobs have cost.

    Prices come from the AWS Price List API, else from a dated table; each line says which.
    """
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import execution_cost as found  # noqa: PLC0415
    from tune_model.operations import executions  # noqa: PLC0415

    deployment = Deployment(connection)
    if execution is None:
        bill = found.upper_bound(deployment.machine, deployment.prices)
    else:
        arn = deployment.execution(execution)
        events = executions.history(deployment.aws.step_functions, arn)
        bill = found.actual(deployment.aws.sagemaker, events, deployment.prices)
    if as_json:
        kind = "upper bound" if execution is None else "actual"
        answer({"kind": kind, "region": deployment.aws.region, **bill.as_json()})
    else:
        _show(bill, bound=execution is None, is_sandbox=deployment.is_sandbox)


def _show(bill: Bill, *, bound: bool, is_sandbox: bool) -> None:
    from tune_model.operations.bill import dollars  # noqa: PLC0415

    console = Console(soft_wrap=True)
    most, up_to = ("at most ", "up to ") if bound else ("", "")
    for item in bill.items:
        line = (
            f"{item.what}: {item.jobs} x {item.size}, {up_to}{item.seconds:,.0f} seconds in all "
            f"at {item.rate} = {most}{dollars(item.usd)}"
        )
        console.print(Text(line))
    for source in dict.fromkeys(item.source for item in bill.items):
        console.print(Text(f"price from {source}", style="dim"))
    if math.isfinite(bill.usd):
        total = f"{most}{dollars(bill.usd)}; not counted: {bill.not_counted}"
        console.print(Text(total, style="bold"))
    else:
        console.print(Text(f"no upper bound: there is none for {bill.unbounded}", style="bold"))
    if is_sandbox:
        console.print(Text("what AWS would bill: the embedded AWS costs nothing", style="dim"))
