"""Whether a call is allowed, and by what. Pure: policies and a call in, a decision out.

Source: IAM User Guide, "Policy evaluation logic" within one account, and "Troubleshoot access
denied error messages" for the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from embedded_aws.iam.policies import Call, Policy, Statement

_IDENTITY, _RESOURCE = "identity-based policy", "resource-based policy"
_BOUNDARY, _SESSION = "permissions boundary", "session policy"


@dataclass(frozen=True)
class Policies:
    """What is judged by.

    Attributes:
        identity: The caller's own policies, inline and attached.
        resource: The resource's policies.
        boundary: The caller's permissions boundary.
        session: The policy that the session was opened with.
    """

    identity: tuple[Policy, ...] = ()
    resource: tuple[Policy, ...] = ()
    boundary: Policy | None = None
    session: Policy | None = None

    def by_kind(self) -> Iterator[tuple[str, Policy]]:
        """Yield each policy with the kind that AWS's messages name."""
        yield from ((_IDENTITY, policy) for policy in self.identity)
        yield from ((_RESOURCE, policy) for policy in self.resource)
        if self.boundary:
            yield _BOUNDARY, self.boundary
        if self.session:
            yield _SESSION, self.session


@dataclass(frozen=True)
class Decision:
    """What came of a call.

    Attributes:
        allowed: Whether it may go on.
        reason: Why not, as AWS's messages end: `because no … allows …`, `with an explicit deny …`.
        policy: Name of the policy that decided; empty where none did.
        statement: Name of its statement.
    """

    allowed: bool
    reason: str = ""
    policy: str = ""
    statement: str = ""


def evaluate(call: Call, policies: Policies) -> Decision:
    """Judge a call: explicit deny, then a grant to the caller itself, boundary, session, allow."""
    return (
        _denied(call, policies)
        or _granted_to_caller(call, policies)
        or _bounded(call, policies)
        or _allowed(call, policies)
        or Decision(allowed=False, reason=_nothing_allows(_IDENTITY, call))
    )


def evaluate_trust(call: Call, trust: Policy, own: Policies | None = None) -> Decision:
    """Judge `sts:AssumeRole`, which a role's trust policy must allow whatever else does.

    Args:
        call: The caller's `sts:AssumeRole` of the role.
        trust: The role's trust policy.
        own: The caller's policies, which must allow it too where the trust policy names only the
            caller's account; None for a service, which has none.
    """
    refused = Decision(allowed=False, reason=_nothing_allows(_RESOURCE, call))
    statement = trust.deciding(call, allows=True)
    if decision := _denied(call, Policies(resource=(trust,))):
        return decision
    if statement is None or own is None:
        return _by(trust, statement) if statement else refused
    return evaluate(call, replace(own, resource=(trust,)))


def _denied(call: Call, policies: Policies) -> Decision | None:
    for kind, policy in policies.by_kind():
        if statement := policy.deciding(call, allows=False):
            article = "an" if kind == _IDENTITY else "a"
            reason = f"with an explicit deny in {article} {kind}"
            return Decision(False, reason, policy.name, statement.name)  # noqa: FBT003 - its first field
    return None


def _granted_to_caller(call: Call, policies: Policies) -> Decision | None:
    """Allow what a resource grants to a session or user by its own ARN: nothing else limits it."""
    for policy in policies.resource:
        statement = policy.deciding(call, allows=True)
        if statement and call.session and statement.names(call.session):
            return _by(policy, statement)
    return None


def _bounded(call: Call, policies: Policies) -> Decision | None:
    for kind, policy in ((_BOUNDARY, policies.boundary), (_SESSION, policies.session)):
        if policy and not policy.deciding(call, allows=True):
            return Decision(allowed=False, reason=_nothing_allows(kind, call), policy=policy.name)
    return None


def _allowed(call: Call, policies: Policies) -> Decision | None:
    for policy in policies.identity:
        if statement := policy.deciding(call, allows=True):
            return _by(policy, statement)
    for policy in policies.resource:
        if statement := policy.deciding(call, allows=True, in_person=True):
            return _by(policy, statement)
    return None


def _by(policy: Policy, statement: Statement) -> Decision:
    return Decision(allowed=True, policy=policy.name, statement=statement.name)


def _nothing_allows(kind: str, call: Call) -> str:
    return f"because no {kind} allows the {call.action} action"
