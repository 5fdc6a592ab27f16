"""The table of checks, and what runs them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from tune_model.operations.preflight import (
    bucket,
    cost,
    identity,
    image,
    offerings,
    quotas,
    roles,
    running,
)
from tune_model.operations.preflight.asking import Client, NotKnown
from tune_model.operations.preflight.findings import Finding, Level, not_known
from tune_model.operations.preflight.subject import Subject

Check = Callable[[Subject, Client], Iterator[Finding]]

_FIRST = "identity"
EXECUTIONS = "executions"
CHECKS: dict[str, Check] = {
    _FIRST: identity.look,
    "quotas": quotas.look,
    "instance type": offerings.look,
    "image": image.look,
    "bucket": bucket.look,
    "roles": roles.look,
    "cost": cost.look,
    EXECUTIONS: running.look,
}
"""What looks at each subject, in the order of the lines."""


def examine(subject: Subject, client: Client, *, without: Collection[str] = ()) -> list[Finding]:
    """Look at every subject; at the others only where the credentials are taken.

    Args:
        subject: The workflow.
        client: Gives clients; safe to be called by several threads.
        without: Subjects to leave out.

    Returns:
        The findings in the table's order.
    """
    first = _findings(_FIRST, subject, client)
    if stops(first):
        return first
    names = [name for name in CHECKS if name not in {_FIRST, *without}]
    with ThreadPoolExecutor(len(names)) as pool:
        found = pool.map(lambda name: _findings(name, subject, client), names)
    return [*first, *(each for several in found for each in several)]


def stops(findings: Iterable[Finding]) -> list[Finding]:
    """Return those that end a command before it makes anything."""
    return [each for each in findings if each.level is Level.STOP]


def _findings(name: str, subject: Subject, client: Client) -> list[Finding]:
    found: list[Finding] = []
    try:
        found.extend(CHECKS[name](subject, client))
    except NotKnown as reason:
        found.append(not_known(str(reason)))
    return [replace(each, subject=name) for each in found]
