"""Who may sign: the account's administrator, IAM's users, sessions of roles; and their policies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from moto.core.exceptions import ServiceException
from moto.iam.models import iam_backends
from moto.sts.models import sts_backends

from tune_model.sandbox import locks
from tune_model.sandbox.iam import policies
from tune_model.sandbox.iam.evaluation import Policies
from tune_model.sandbox.iam.policies import Policy

_EVERYTHING = policies.parse(
    "AdministratorAccess",
    '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}',
)


@dataclass(frozen=True)
class Principal:
    """A caller.

    Attributes:
        arn: Of the user or of the role's session.
        role: ARN of the session's role; the user's own otherwise.
        policies: What it is judged by.
        facts: Condition keys that say who it is, in lower case.
    """

    arn: str
    role: str
    policies: Policies
    facts: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def account(self) -> str:
        """Twelve digits; empty for an anonymous caller."""
        return self.arn.split(":")[4] if self.arn else ""

    @property
    def accounts(self) -> frozenset[tuple[str, str]]:
        """How a resource's policy may name its account."""
        if not self.arn:
            return frozenset()
        partition, root = self.arn.split(":")[1], f"{self.account}:root"
        return frozenset({("AWS", self.account), ("AWS", f"arn:{partition}:iam::{root}")})

    @property
    def names(self) -> frozenset[tuple[str, str]]:
        """How a resource's policy may name it."""
        return self.accounts | {("AWS", self.arn), ("AWS", self.role)} - {("AWS", "")}


ANONYMOUS = Principal("", "", Policies(), {"aws:principaltype": ("Anonymous",)})


@dataclass(frozen=True)
class Key:
    """A pair of keys that signs calls.

    Attributes:
        secret: The secret access key.
        principal: Whose it is.
        token: The session token that must come with it; empty for long-term keys.
        expires: When the session ends, aware; None for long-term keys.
    """

    secret: str
    principal: Principal
    token: str = ""
    expires: datetime | None = None

    @property
    def expired(self) -> bool:
        """Whether the session has ended."""
        return self.expires is not None and datetime.now(UTC) >= self.expires


def administrator(account: str) -> Principal:
    """Returns the user that may do everything: who starts the embedded AWS gets its keys."""
    arn = f"arn:aws:iam::{account}:user/administrator"
    return Principal(arn, arn, Policies(identity=(_EVERYTHING,)), _facts(arn, arn, "User"))


def find(account: str, access_key_id: str) -> Key | None:
    """Returns a user's or a session's key; None where there is none of that id."""
    for _, _, sts in list(sts_backends.iter_backends()):
        # The newest first: a session is mostly used soon after it was opened.
        for session in reversed(sts.assumed_roles):
            if session.access_key_id == access_key_id:
                return _session_key(session)
    iam = iam_backends[account]["aws"]
    for user in list(iam.users.values()):
        for key in user.access_keys:
            if key.access_key_id == access_key_id and key.status == "Active":
                return Key(key.secret_access_key, _user(iam, user))
    return None


def forget_expired(sts: Any) -> None:  # noqa: ANN401 - moto's backend
    """Drops sessions that ended an hour ago, so that a long life doesn't fill the memory."""
    bound = datetime.now(UTC).replace(tzinfo=None) - timedelta(hours=1)
    while sts.assumed_roles and sts.assumed_roles[0].expiration < bound:
        sts.assumed_roles.pop(0)


def find_role(arn: str) -> Any | None:  # noqa: ANN401 - moto's Role
    """Returns a role; None where there is none of that ARN."""
    parts = arn.split(":")
    try:
        with locks.held():
            return iam_backends[parts[4]][parts[1]].get_role_by_arn(arn)
    except (ServiceException, IndexError, KeyError):
        return None


def trust_of(role: Any) -> Policy:  # noqa: ANN401 - moto's Role
    """Returns a role's trust policy."""
    return policies.parse("trust policy", role.assume_role_policy_document)


def of_role(role_arn: str, session_name: str, session_policy: str = "") -> Principal:
    """Returns the session of a role; of one that is gone, with no policy at all."""
    role = find_role(role_arn)
    _, partition, _, _, account, path = role_arn.split(":", 5)
    name = path.rsplit("/", 1)[-1]
    arn = f"arn:{partition}:sts::{account}:assumed-role/{name}/{session_name}"
    facts = _facts(arn, role_arn, "AssumedRole")
    if role is None:
        return Principal(arn, role_arn, Policies(), facts)
    iam = iam_backends[account][partition]
    own = Policies(
        identity=tuple(_of_identity(role)),
        boundary=_managed(iam, role.permissions_boundary_arn),
        session=policies.parse("session policy", session_policy) if session_policy else None,
    )
    facts["aws:userid"] = (f"{role.id}:{session_name}",)
    return Principal(arn, role_arn, own, facts)


def granted(account: str) -> dict[str, list[tuple[str, str]]]:
    """Returns what each role's policies allow: policy and action, by the role's ARN."""
    iam = iam_backends[account]["aws"]
    return {
        role.arn: [
            (policy.name, action)
            for policy in _of_identity(role)
            for statement in policy.statements
            if statement.allows
            for action in statement.actions
        ]
        for role in list(iam.roles.values())
    }


def _session_key(session: Any) -> Key:  # noqa: ANN401 - moto's AssumedRole
    principal = of_role(session.role_arn, session.session_name, session.policy or "")
    expires = session.expiration.replace(tzinfo=UTC)
    return Key(session.secret_access_key, principal, session.session_token, expires)


def _user(iam: Any, user: Any) -> Principal:  # noqa: ANN401 - moto's backend and user
    groups = [g for g in list(iam.groups.values()) if user in g.users]
    identity = tuple(p for holder in (user, *groups) for p in _of_identity(holder))
    boundary = _managed(iam, getattr(user, "permissions_boundary_arn", None))
    facts = _facts(user.arn, user.arn, "User")
    facts |= {"aws:username": (user.name,), "aws:userid": (user.id,)}
    return Principal(user.arn, user.arn, Policies(identity, boundary=boundary), facts)


def _of_identity(holder: Any) -> Iterator[Policy]:  # noqa: ANN401 - moto's user, group or role
    inline = holder.policies
    for name, document in list(inline.items()):
        yield policies.parse(name, document)
    for attached in list(holder.managed_policies.values()):
        yield _default_version(attached)


def _managed(iam: Any, arn: str | None) -> Policy | None:  # noqa: ANN401 - moto's backend
    found = iam.managed_policies.get(arn) if arn else None
    return _default_version(found) if found else None


def _default_version(managed: Any) -> Policy:  # noqa: ANN401 - moto's ManagedPolicy
    documents = (v.document for v in managed.versions if v.is_default)
    return policies.parse(managed.name, next(documents))


def _facts(arn: str, principal_arn: str, kind: str) -> dict[str, tuple[str, ...]]:
    return {
        "aws:principalarn": (principal_arn,),
        "aws:principalaccount": (arn.split(":")[4],),
        "aws:principaltype": (kind,),
    }
