"""Policy documents, read once and kept.

What of a statement can't be evaluated fails closed: it counts as met where the statement denies,
and as not met where it allows. A document that can't be read at all denies everything.

Sources: IAM User Guide, "Grammar of the IAM JSON policy language", "Policy variables with no value"
and "AWS JSON policy elements: NotPrincipal".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from embedded_aws.iam import conditions, grammar
from embedded_aws.iam.conditions import Condition
from embedded_aws.iam.grammar import Kind, MalformedPolicy, listed
from embedded_aws.iam.matching import (
    Context,
    fillable,
    matches,
    matches_action,
    matches_arn,
)
from embedded_aws.iam.verdicts import Verdict, all_of, any_of, negate

__all__ = ["Call", "MalformedPolicy", "Policy", "Statement", "check", "denying", "parse", "read"]

_VARIABLES_SINCE = "2012-10-17"
_EVERYONE = ("AWS", "*")


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

    def applies_to(self, call: Call, *, in_person: bool = False) -> bool:
        """Say whether the statement speaks of a call; in doubt, one that denies does.

        Args:
            call: The call.
            in_person: Whether the name of the caller's account doesn't count as the caller's.
        """
        verdict = all_of(self._verdicts(call, in_person=in_person))
        return not self.allows if verdict is None else verdict

    def names(self, principal: str) -> bool:
        """Say whether the statement names a principal by its own ARN."""
        return self.principals is not None and ("AWS", principal) in self.principals

    def _verdicts(self, call: Call, *, in_person: bool) -> Iterator[Verdict]:
        yield self._of_action(call.action)
        yield self._of_resource(call)
        yield self._of_principal(call, in_person=in_person)
        for condition in self.conditions:
            yield condition.verdict(call.context)

    def _of_action(self, action: str) -> bool:
        if self.not_actions:
            return not any(matches_action(pattern, action) for pattern in self.not_actions)
        return any(matches_action(pattern, action) for pattern in self.actions)

    def _of_resource(self, call: Call) -> Verdict:
        context = call.context if self.variables else None
        if self.not_resources:
            # Whether NotResource with a variable that has no value speaks of everything, the guide
            # doesn't say; Resource with one, it says, matches nothing.
            excepted = (_on(each, call.resource, context, None) for each in self.not_resources)
            return negate(any_of(excepted))
        if self.resources:
            return any_of(_on(each, call.resource, context, False) for each in self.resources)  # noqa: FBT003 - the verdict without a value
        of_principal = self.principals is not None or self.not_principals is not None
        # A trust policy has no resource but its role, and speaks of STS alone.
        return True if of_principal and call.action.startswith("sts:") else None

    def _of_principal(self, call: Call, *, in_person: bool) -> Verdict:
        if self.not_principals is not None:
            return negate(_all_among(self.not_principals, call))
        if self.principals is None or _EVERYONE in self.principals:
            return True
        names = call.principals - call.accounts if in_person else call.principals
        return not self.principals.isdisjoint(names)


@dataclass(frozen=True)
class Policy:
    """A policy by its name."""

    name: str
    statements: tuple[Statement, ...]

    def deciding(self, call: Call, *, allows: bool, in_person: bool = False) -> Statement | None:
        """Return the first statement of one effect that speaks of a call."""
        for statement in self.statements:
            if statement.allows == allows and statement.applies_to(call, in_person=in_person):
                return statement
        return None


@lru_cache(maxsize=1024)
def parse(name: str, text: str | bytes) -> Policy:
    """Read a policy document.

    Args:
        name: What to call it.
        text: JSON; bytes are UTF-8.

    Raises:
        MalformedPolicy: It isn't one, or has an unknown condition operator.
    """
    document = grammar.read(text)
    variables = document.get("Version") == _VARIABLES_SINCE
    statements = enumerate(listed(document["Statement"]), 1)
    return Policy(name, tuple(_statement(n, given, variables=variables) for n, given in statements))


def check(text: str | bytes, kind: Kind) -> None:
    """Check that a document is a policy of a kind, conditions included.

    Raises:
        MalformedPolicy: It isn't; the text says what is wrong.
    """
    grammar.check(text, kind)
    parse(kind.value, text)


def read(name: str, text: Any) -> Policy:  # noqa: ANN401 - whatever the account holds
    """Return the policy of a document; of one that can't be read, a policy that denies everything.

    Args:
        name: What to call it.
        text: JSON; bytes are UTF-8.
    """
    try:
        return parse(name, text)
    except (MalformedPolicy, TypeError) as error:
        return denying(name, f"it can't be read: {error}")


def denying(name: str, why: str) -> Policy:
    """Return a policy that denies everything, for one that isn't to be had.

    Args:
        name: What to call it.
        why: Why it isn't; stands where the deciding statement's name does.
    """
    everything: dict[str, Any] = {"Effect": "Deny", "Action": "*", "Resource": "*"}
    return Policy(name, (_statement(1, everything | {"Sid": why}, variables=False),))


def _statement(number: int, given: Mapping[str, Any], *, variables: bool) -> Statement:
    return Statement(
        name=given.get("Sid") or f"statement {number}",
        allows=given["Effect"] == "Allow",
        actions=tuple(listed(given.get("Action", []))),
        not_actions=tuple(listed(given.get("NotAction", []))),
        resources=tuple(listed(given.get("Resource", []))),
        not_resources=tuple(listed(given.get("NotResource", []))),
        principals=_principals(given.get("Principal")),
        not_principals=_principals(given.get("NotPrincipal")),
        conditions=conditions.parse(given.get("Condition", {}), variables=variables),
        variables=variables,
    )


def _principals(given: Any) -> frozenset[tuple[str, str]] | None:  # noqa: ANN401 - JSON
    if given is None:
        return None
    if given == "*":
        return frozenset({_EVERYONE})
    return frozenset((kind, each) for kind, values in given.items() for each in listed(values))


def _all_among(named: frozenset[tuple[str, str]], call: Call) -> Verdict:
    """Say whether NotPrincipal names a caller; None where it names it in part.

    The guide asks for each name: the account's, the role's and the session's, or the user's.
    """
    in_person = call.principals - call.accounts
    if _EVERYONE in named:
        return None
    if named.isdisjoint(call.principals):
        return False
    by_account = not call.accounts or not named.isdisjoint(call.accounts)
    return True if in_person <= named and by_account else None


def _on(pattern: str, resource: str, context: Context | None, without: Verdict) -> Verdict:
    """Say whether a pattern matches; `without` where its variable has no value."""
    filled = True if context is None else fillable(pattern, context)
    if not filled:
        return None if filled is None else without
    if resource == "*":
        return matches(pattern, "*", context)
    return matches_arn(pattern, resource, context)
