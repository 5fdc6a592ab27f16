"""What the decision log says, for people: a table, what is granted but unused, what is needed.

Read from a running server over HTTP; nothing here loads moto.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from itertools import takewhile
from typing import Any, Protocol
from urllib.parse import urlsplit

from embedded_aws.iam.matching import matches_action

PATH = "/_embedded-aws/access"  # no bucket's name has an underscore
_SECONDS = 30.0


class NoSuchRole(LookupError):
    """The log knows no role of that name; the text says which it knows."""


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        who: Name of the role or user.
        action: Such as `s3:GetObject`.
        resource: An ARN or `*`.
        allowed: Whether it went on.
        why: By which policy and statement, or why not.
        count: How often.
    """

    who: str
    action: str
    resource: str
    allowed: bool
    why: str
    count: int


class Owned(Protocol):
    """A running embedded AWS, and its owner's key."""

    @property
    def endpoint(self) -> str:
        """Its URL."""

    @property
    def access_key_id(self) -> str:
        """Of the owner's key."""

    @property
    def secret_access_key(self) -> str:
        """Of the owner's key."""


def fetch(server: Owned) -> dict[str, Any]:
    """Return what the decision log of a running embedded AWS comes to; only its owner may read it.

    Raises:
        OSError: It doesn't answer, or it refuses the key.
    """
    address = urlsplit(server.endpoint)
    connection = http.client.HTTPConnection(address.netloc, timeout=_SECONDS)
    try:
        connection.request("GET", PATH, headers=_signed(server))
        answer = connection.getresponse()
        text = answer.read()
    finally:
        connection.close()
    if answer.status != HTTPStatus.OK:
        raise PermissionError(f"the embedded AWS answered {answer.status} {answer.reason}")
    found: dict[str, Any] = json.loads(text)
    return found


def _signed(server: Owned) -> dict[str, str]:
    from botocore.auth import SigV4Auth  # noqa: PLC0415 - 0.1 s that only this needs
    from botocore.awsrequest import AWSRequest  # noqa: PLC0415 - the same
    from botocore.credentials import Credentials  # noqa: PLC0415 - the same

    request = AWSRequest("GET", f"{server.endpoint}{PATH}")
    keys = Credentials(server.access_key_id, server.secret_access_key)
    SigV4Auth(keys, "embedded-aws", "local").add_auth(request)
    return dict(request.headers.items())


def rows(summary: Mapping[str, Any]) -> list[Row]:
    """Return the table's lines, sorted by who, action and resource."""
    lines = [
        Row(
            name_of(each["role"]),
            each["action"],
            each["resource"],
            each["allowed"],
            each["reason"] or ", ".join(filter(None, (each["policy"], each["statement"]))),
            each["count"],
        )
        for each in summary["decisions"]
    ]
    return sorted(lines, key=lambda row: (row.who, row.action, row.resource, row.allowed))


def unused(summary: Mapping[str, Any]) -> dict[str, list[tuple[str, str]]]:
    """Return the granted actions that no call used, with their policies, by the role's name."""
    return {
        name_of(role): list(_unused_of(role, granted, summary))
        for role, granted in sorted(summary["granted"].items())
    }


def needed(summary: Mapping[str, Any], role: str) -> dict[str, Any]:
    """Return the smallest policy that would have let everything through that a role asked for.

    Args:
        summary: What `fetch` returned.
        role: The role's name, its ARN, or how the name ends, such as `state_machine`.

    Raises:
        NoSuchRole: No role, or more than one, is called so.
    """
    arn = _role(summary, role)
    asked: dict[tuple[str, str], set[str]] = {}
    for each in summary["decisions"]:
        if each["role"] == arn and each["action"] != "sts:AssumeRole":
            key = each["action"], each["condition"]
            asked.setdefault(key, set()).add(each["resource"])
    return {"Version": "2012-10-17", "Statement": list(_statements(asked))}


def one_line(summary: Mapping[str, Any]) -> str:
    """Return the totals, and how many granted actions of each role nothing used."""
    if not summary["enforced"]:
        return "not enforced"
    left = unused(summary)
    shared = _shared_start(left)
    counts = ", ".join(f"{role.removeprefix(shared)} {len(left[role])}" for role in left)
    text = f"{summary['judged']} calls judged, {summary['denied']} denied"
    return f"{text}; granted but unused actions: {counts or 'no roles'}"


def name_of(arn: str) -> str:
    """Return the name at the end of a role's or user's ARN; of no ARN, `anonymous`."""
    return arn.rpartition("/")[2] or "anonymous"


def _shared_start(names: Iterable[str]) -> str:
    """Return the words with which all names begin: one deployment's roles begin alike."""
    words = [name.split("-")[:-1] for name in names]
    columns = zip(*words, strict=False)
    alike = takewhile(lambda column: len(set(column)) == 1, columns)
    return "".join(f"{column[0]}-" for column in alike) if len(words) > 1 else ""


def _unused_of(
    role: str, granted: list[tuple[str, str]], summary: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    used = {d["action"] for d in summary["decisions"] if d["role"] == role and d["allowed"]}
    for policy, action in granted:
        if not any(matches_action(action, each) for each in used):
            yield policy, action


def _role(summary: Mapping[str, Any], role: str) -> str:
    known: set[str] = {d["role"] for d in summary["decisions"] if ":role/" in d["role"]}
    ending = role.replace("_", "-")
    exact = [arn for arn in known if role in {arn, name_of(arn)}]
    found = exact or [arn for arn in known if name_of(arn).endswith(f"-{ending}")]
    if len(found) == 1:
        return found[0]
    names = ", ".join(sorted(name_of(arn) for arn in known)) or "none yet"
    raise NoSuchRole(f"{role!r} isn't one role's name; roles that asked: {names}")


def _statements(asked: Mapping[tuple[str, str], set[str]]) -> Iterator[dict[str, Any]]:
    """Group actions that were asked on the same resources under the same condition."""
    together: dict[tuple[tuple[str, ...], str], list[str]] = {}
    for (action, service), on in sorted(asked.items()):
        together.setdefault((tuple(sorted(on)), service), []).append(action)
    for (resources, service), actions in together.items():
        statement: dict[str, Any] = {"Effect": "Allow", "Action": actions}
        statement["Resource"] = list(resources)
        if service:
            statement["Condition"] = {"StringEquals": {"iam:PassedToService": service}}
        yield statement
