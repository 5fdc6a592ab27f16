"""What one execution costs at most, by the definition."""

from __future__ import annotations

import math
from collections.abc import Iterator

from cli_base.errors import EnvironmentLacks
from tune_model.operations.bill import dollars
from tune_model.operations.execution_cost import upper_bound
from tune_model.operations.preflight.asking import Client
from tune_model.operations.preflight.findings import Finding, not_known, ok, warn
from tune_model.operations.preflight.subject import Subject
from tune_model.settings import suggestions


def look(subject: Subject, _client: Client) -> Iterator[Finding]:
    """Say the bound, or why there is none."""
    try:
        bill = upper_bound(subject.machine, subject.prices)
    except EnvironmentLacks as reason:
        yield not_known(str(reason))
        return
    if math.isfinite(bill.usd):
        yield ok(f"an execution costs at most {dollars(bill.usd)}; not counted: {bill.not_counted}")
    else:
        limit = suggestions.now().tune_model("run", "--max-cost", "5")
        yield warn(
            f"nothing bounds what an execution costs: {bill.unbounded}",
            f"watch the first run; {limit} starts nothing without a bound",
        )
