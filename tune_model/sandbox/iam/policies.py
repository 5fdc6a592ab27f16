"""Policy documents, read once and kept.

Source: IAM User Guide, "Grammar of the IAM JSON policy language".
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tune_model.sandbox.iam import conditions
from tune_model.sandbox.iam.conditions import Condition
from tune_model.sandbox.iam.matching import Context, matches, matches_action, matches_arn

_VARIABLES_SINCE = "2012-10-17"


class MalformedPolicy(ValueError):
    """A document isn't a policy that can be judged."""


@dataclass(frozen=True)
class Call:
    """What somebody asks to do.

    Attributes:
        action: Such as `s3:GetObject`.
        resource: An ARN, or `*` for an action that has no resource.
        context: The call's condition keys.
        principals: How a resource's policy may name the caller: kind (`AWS`, `Service`) and value.
        accounts: Those of them that name its whole account: what is granted to them, the caller's
            own policies must grant too.
        session: The ARN of the caller's own session or user, the most precise of its names.
    """

    action: str
    resource: str
    context: Context
    principals: frozenset[tuple[str, str]] = frozenset()
    accounts: frozenset[tuple[str, str]] = frozenset()
    session: str = ""


@dataclass(frozen=True)
class Statement:
    """One statement; `name` is its Sid, else its number from 1."""

    name: str
    allows: bool
    actions: tuple[str, ...]
    not_actions: tuple[str, ...]
    resources: tuple[str, ...]
    not_resources: tuple[str, ...]
    principals: frozenset[tuple[str, str]] | None
    not_principals: frozenset[tuple[str, str]] | None
    conditions: tuple[Condition, ...]
    variables: bool

    def applies_to(self, call: Call) -> bool:
        """Says whether the statement speaks of a call."""
        return (
            self._of_action(call.action)
            and self._of_resource(call)
            and self._of_principal(call)
            and all(condition.holds(call.context) for condition in self.conditions)
        )

    def names(self, principal: str) -> bool:
        """Says whether the statement names a principal by its own ARN."""
        return self.principals is not None and ("AWS", principal) in self.principals

    def _of_action(self, action: str) -> bool:
        if self.not_actions:
            return not any(matches_action(pattern, action) for pattern in self.not_actions)
        return any(matches_action(pattern, action) for pattern in self.actions)

    def _of_resource(self, call: Call) -> bool:
        context = call.context if self.variables else None
        if self.not_resources:
            return not any(_on(pattern, call.resource, context) for pattern in self.not_resources)
        if not self.resources:
            return self.principals is not None  # a trust policy: its resource is the role
        return any(_on(pattern, call.resource, context) for pattern in self.resources)

    def _of_principal(self, call: Call) -> bool:
        if self.not_principals is not None:
            return not _among(self.not_principals, call)
        return self.principals is None or _among(self.principals, call)


@dataclass(frozen=True)
class Policy:
    """A policy by its name."""

    name: str
    statements: tuple[Statement, ...]

    def deciding(self, call: Call, *, allows: bool) -> Statement | None:
        """Returns the first statement of one effect that speaks of a call."""
        for statement in self.statements:
            if statement.allows == allows and statement.applies_to(call):
                return statement
        return None


@lru_cache(maxsize=1024)
def parse(name: str, text: str) -> Policy:
    """Reads a policy document.

    Args:
        name: What to call it.
        text: JSON.

    Raises:
        MalformedPolicy: It isn't JSON of a policy's shape, or has an unknown condition operator.
    """
    try:
        document = json.loads(text)
        variables = document.get("Version") == _VARIABLES_SINCE
        listed = _list(document["Statement"])
        statements = (_statement(n, given, variables) for n, given in enumerate(listed, 1))
        return Policy(name, tuple(statements))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise MalformedPolicy(f"policy {name}: {error!r}") from error


def _statement(number: int, given: Mapping[str, Any], variables: bool) -> Statement:  # noqa: FBT001 - a document's property, passed on
    effect = given["Effect"]
    if effect not in {"Allow", "Deny"}:
        raise MalformedPolicy(f"Effect {effect!r} is neither Allow nor Deny")
    return Statement(
        name=given.get("Sid") or f"statement {number}",
        allows=effect == "Allow",
        actions=tuple(_list(given.get("Action", []))),
        not_actions=tuple(_list(given.get("NotAction", []))),
        resources=tuple(_list(given.get("Resource", []))),
        not_resources=tuple(_list(given.get("NotResource", []))),
        principals=_principals(given.get("Principal")),
        not_principals=_principals(given.get("NotPrincipal")),
        conditions=conditions.parse(given.get("Condition", {})),
        variables=variables,
    )


def _principals(given: Any) -> frozenset[tuple[str, str]] | None:  # noqa: ANN401 - JSON
    if given is None:
        return None
    if given == "*":
        return frozenset({("AWS", "*")})
    return frozenset((kind, each) for kind, values in given.items() for each in _list(values))


def _among(named: frozenset[tuple[str, str]], call: Call) -> bool:
    return not named.isdisjoint(call.principals) or ("AWS", "*") in named


def _on(pattern: str, resource: str, context: Context | None) -> bool:
    if resource == "*":
        return matches(pattern, "*", context)
    return matches_arn(pattern, resource, context)


def _list(value: Any) -> list[Any]:  # noqa: ANN401 - JSON
    return value if isinstance(value, list) else [value]
