"""`compare`: executions side by side, in the terminal, as JSON or as a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.box import SIMPLE_HEAD
from rich.table import Table

from cli_base.errors import UsageError
from cli_base.printing import Console, Text
from cli_base.shown import print_out
from tune_model.commands.options import Connection, JsonOption, connected
from tune_model.commands.output import answer, say

if TYPE_CHECKING:
    from tune_model.reports.comparison import Row

_MOST = 6  # columns that a terminal or a page holds
_WIDEST = 40  # characters of a cell


@connected
def compare(
    connection: Connection,
    executions: Annotated[
        list[str], typer.Argument(metavar="EXECUTION...", help="two to six, by name or ARN")
    ],
    *,
    all_: Annotated[
        bool, typer.Option("--all", help="also what is the same in all of them")
    ] = False,
    output: Annotated[
        Path | None, typer.Option(dir_okay=False, help="an HTML file to write, instead")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Compare executions: data, tuning, best model, metrics and cost side by side."""
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.commands.report_file import gathered, write_page  # noqa: PLC0415
    from tune_model.reports import comparison  # noqa: PLC0415

    if not 1 < len(executions) <= _MOST:
        raise UsageError(f"compare wants two to {_MOST} executions, not {len(executions)}")
    deployment = Deployment(connection)
    arns = [deployment.execution(each) for each in executions]
    if len(set(arns)) < len(arns):
        raise UsageError("compare was given one execution twice")
    reports = [gathered(deployment.aws, arn, deployment.prices) for arn in arns]
    names = [report.execution.name for report in reports]
    rows = [row for row in comparison.compare(reports) if all_ or row.differs]
    if as_json:
        answer({"executions": names, "rows": [_plain(row, names) for row in rows]})
    elif output:
        write_page(output, comparison.render(names, rows, reports[0].execution.machine))
        print_out(str(output))
    elif rows:
        _show(names, rows)
    else:
        say("they differ in nothing that is known")


def _plain(row: Row, names: Sequence[str]) -> dict[str, object]:
    return {
        "group": row.group,
        "name": row.name,
        "values": dict(zip(names, row.cells, strict=True)),
        "best": [names[number] for number in sorted(row.best)],
    }


def _show(names: Sequence[str], rows: Sequence[Row]) -> None:
    table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for header in ("", *names):
        table.add_column(Text(header), overflow="fold")
    group = ""
    for row in rows:
        if row.group != group:
            group = row.group
            table.add_row(Text(group, style="bold"))
        table.add_row(Text(f"  {row.name}"), *(_cell(row, n) for n in range(len(names))))
    Console().print(table)


def _cell(row: Row, number: int) -> Text:
    cell = row.cells[number]
    text = "-" if cell is None else cell[:_WIDEST] + ("…" if len(cell) > _WIDEST else "")
    best = number in row.best
    return Text(f"★ {text}" if best else text, style="green" if best else "")
