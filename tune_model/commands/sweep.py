"""`sweep`: what executions leave behind and Terraform doesn't know."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import UTC, datetime
from typing import Annotated

import typer

from cli_base.errors import UsageError
from cli_base.printing import Console, Text
from tune_model.commands.options import Connection, JsonOption, YesOption, connected
from tune_model.commands.output import answer, asked, say


@connected
def sweep(
    connection: Connection,
    *,
    delete: Annotated[bool, typer.Option("--delete", help="delete them; asks first")] = False,
    older_than: Annotated[
        str | None,
        typer.Option(metavar="AGE", help="only of executions that ended longer ago: 12h, 30d"),
    ] = None,
    yes: YesOption = False,
    as_json: JsonOption = False,
) -> None:
    """List what ended executions left behind: models, artifacts, predictions, log streams.

    It lists only what this state machine's executions created. --delete deletes it.
    """
    from tune_model.commands.deployment import Deployment  # noqa: PLC0415 - boto3 loads only here
    from tune_model.operations.execution_logs import parse_age  # noqa: PLC0415
    from tune_model.operations.sweepable import Sweeper  # noqa: PLC0415

    before = datetime.now(tz=UTC) - parse_age(older_than) if older_than else None
    deployment = Deployment(connection)
    sweeper = Sweeper(deployment.aws.client, deployment.machine, before)
    found = sweeper.find()
    if not as_json:
        console = Console(soft_wrap=True)
        for each in found:
            where = f"{each.place}: " if each.place else ""
            console.print(Text(f"{each.kind:<10}  {where}{each.name}"))
    counted = Counter(each.kind for each in found)
    said = ", ".join(f"{count} {kind}s" for kind, count in sorted(counted.items())) or "nothing"
    size = f" ({sum(each.size for each in found):,} bytes in the bucket)" if found else ""
    say(f"left behind: {said}{size}")
    gone = 0
    if delete and found:
        _ask(len(found), yes=yes)
        gone = sum(1 for _ in sweeper.delete(found))
        say(f"deleted {gone} of {len(found)}")
    if as_json:
        answer({"found": [vars(each) for each in found], "deleted": gone})


def _ask(count: int, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise UsageError(
            f"--delete asks before it deletes {count} things, but nobody is here: --yes"
        )
    if not asked(f"Delete these {count}? It can't be undone"):
        raise typer.Exit
