"""`cost`: the upper bound before a run, and the actual cost after it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated

import typer

from cli_base.printing import Console, Text
from tune_model.commands.options import Connection, JsonOption, connected
from tune_model.commands.output import answer

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    all_: Annotated[
        bool, typer.Option("--all", help="each price, and where it is from; volumes alone")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Show what a run costs at most, or what an execution's jobs have cost, in three lines.

    Prices come from the AWS Price List API, else from a dated table; --all says which.
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
        _show(bill, bound=execution is None, is_sandbox=deployment.is_sandbox, all_=all_)


def _show(bill: Bill, *, bound: bool, is_sandbox: bool, all_: bool = False) -> None:
    console = Console(soft_wrap=True)
    for line in (_all_lines if all_ else _lines)(bill, bound=bound):
        console.print(line)
    console.print(_total(bill, bound=bound, is_sandbox=is_sandbox))


def _lines(bill: Bill, *, bound: bool) -> Iterator[Text]:
    """Yield a line for each kind of job, its volumes counted in."""
    from tune_model.operations.bill import dollars  # noqa: PLC0415

    most = "at most " if bound else ""
    for kind in dict.fromkeys(item.what.partition(" ")[0] for item in bill.items):
        items = [item for item in bill.items if item.what.startswith(kind)]
        first, usd = items[0], sum(item.usd for item in items)
        hours = first.seconds / 3600
        with_volumes = " with volumes" if len(items) > 1 else ""
        yield Text(
            f"{first.what}: {first.jobs} x {first.size}, {most}{hours:,.2f} hours in all"
            f"{with_volumes} = {dollars(usd)}"
        )


def _all_lines(bill: Bill, *, bound: bool) -> Iterator[Text]:
    """Yield a line for each price, and where the prices are from."""
    from tune_model.operations.bill import dollars  # noqa: PLC0415

    most, up_to = ("at most ", "up to ") if bound else ("", "")
    for item in bill.items:
        yield Text(
            f"{item.what}: {item.jobs} x {item.size}, {up_to}{item.seconds:,.0f} seconds in all "
            f"at {item.rate} = {most}{dollars(item.usd)}"
        )
    for source in dict.fromkeys(item.source for item in bill.items):
        yield Text(f"price from {source}", style="dim")
    yield Text(f"not counted: {bill.not_counted}", style="dim")


def _total(bill: Bill, *, bound: bool, is_sandbox: bool) -> Text:
    from tune_model.operations.bill import dollars  # noqa: PLC0415

    if not math.isfinite(bill.usd):
        return Text(f"no upper bound: there is none for {bill.unbounded}", style="bold")
    where = " on AWS; the embedded AWS costs nothing" if is_sandbox else ""
    most = "at most " if bound else ""
    return Text(f"together {most}{dollars(bill.usd)}{where}", style="bold")
