"""Executions that still run: they share their data with a new one, and its quotas."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from tune_model.operations.executions import listed
from tune_model.operations.preflight.asking import Client, asked
from tune_model.operations.preflight.findings import Finding, ok, warn
from tune_model.operations.preflight.subject import Subject
from tune_model.settings import suggestions

_NAMED = 3


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Name those that run.

    Raises:
        NotKnown: Step Functions can't be asked.
    """
    arn = subject.machine.arn or subject.deployed
    if not arn:
        yield ok("nothing is deployed yet, so none runs")
        return
    runs = listed(client("stepfunctions"), arn, status="RUNNING")
    names = [each.name for each in asked(lambda: list(islice(runs, _NAMED + 1)))]
    if not names:
        yield ok("none runs")
        return
    more = ", and more" if len(names) > _NAMED else ""
    shared = "quotas" if subject.machine.keeps_executions_apart() else "data and quotas"
    yield warn(
        f"still running: {', '.join(names[:_NAMED])}{more}",
        f"a new one would share its {shared}, and an apply changes what it calls: wait, or stop it "
        f"({suggestions.now().tune_model('stop', names[0])})",
    )
