"""`predictions`: what an execution predicted, beside the rows that it predicted."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from cli_base.printing import Console, Text
from tune_model.commands.options import Connection, ExecutionArgument, JsonOption, connected
from tune_model.commands.output import answer, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from types_boto3_s3 import S3Client

    from tune_model.operations.prediction_files import Place

_GAP = 3  # between columns
_WIDE = 10_000


@connected
def predictions(
    connection: Connection,
    execution: ExecutionArgument = None,
    *,
    head: Annotated[int, typer.Option(min=0, help="how many to show")] = 10,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="write all of them there, as CSV")
    ] = None,
    join: Annotated[bool, typer.Option(help="with the rows that were predicted")] = True,
    as_json: JsonOption = False,
) -> None:
    """Show or download the predictions, joined with the test rows."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations import executions  # noqa: PLC0415
    from tune_model.operations import prediction_files as found  # noqa: PLC0415
    from tune_model.operations.predictions_proof import proven  # noqa: PLC0415

    deployment = Deployment(connection)
    arn = deployment.execution(execution)
    events = executions.history(deployment.aws.step_functions, arn)
    client = deployment.aws.s3
    at = proven(client, deployment.aws.sagemaker, events)
    if output:
        count = found.download(output, _table(client, at, join=join), ["prediction"])
        say(f"wrote {count:,} predictions to {output}")
        return
    table = _table(client, at, join=join)
    first = list(islice(table, head))
    count = len(first) + sum(1 for _ in table)
    if as_json:
        rows = [{"prediction": value, "features": features} for value, *features in first]
        answer({"url": at.url, "count": count, "head": rows})
        return
    _show(at, count, first)


def _table(client: S3Client, at: Place, *, join: bool) -> Iterator[list[object]]:
    from tune_model.operations import prediction_files as found  # noqa: PLC0415

    if join:
        return ([value, *row] for value, row in found.joined(client, at))
    return ([value] for value in found.values(client, at))


def _show(at: Place, count: int, first: list[list[object]]) -> None:
    console = Console()
    if not console.is_terminal:  # a pipe has no width that a row could be too wide for
        console = Console(width=_WIDE)
    console.print(Text(f"{at.url}: {count:,} predictions"), soft_wrap=True)
    if not first:
        return
    rows = [[str(feature) for feature in features] for _, *features in first]
    fit = _fitting(rows, console.width) if console.is_terminal else len(rows[0])
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("prediction", justify="right", style="bold", no_wrap=True)
    for number in range(1, fit + 1):
        table.add_column(f"x{number}", justify="right", no_wrap=True)
    if left := len(rows[0]) - fit:
        table.add_column(f"+{left} columns", no_wrap=True)
    for (value, *_), features in zip(first, rows, strict=True):
        table.add_row(f"{value:.4g}", *features[:fit])
    console.print(table)


def _fitting(rows: Sequence[Sequence[str]], width: int) -> int:
    """Return how many features fit beside the prediction, and a word on the rest."""
    left = width - len("prediction") - len("+1000 columns") - 2 * _GAP
    for number, column in enumerate(zip(*rows, strict=True)):
        left -= max(len(f"x{number + 1}"), *map(len, column)) + _GAP
        if left < 0:
            return number
    return len(rows[0])
