"""Who may sign: the account's administrator, IAM's users, sessions of roles; and their policies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from moto.core.exceptions import ServiceException
from moto.iam.models import iam_backends
from moto.sts.models import sts_backends

from embedded_aws import locks
from embedded_aws.iam import policies
from embedded_aws.iam.evaluation import Policies
from embedded_aws.iam.policies import Policy

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
    """Return the user that may do everything: who starts the embedded AWS gets its keys."""
    arn = f"arn:aws:iam::{account}:user/administrator"
    return Principal(arn, arn, Policies(identity=(_EVERYTHING,)), _facts(arn, arn, "User"))


def find(account: str, access_key_id: str) -> Key | None:
    """Return a user's or a session's key; None where there is none of that id."""
    for _, _, sts in list(sts_backends.iter_backends()):
        # The newest first: a session is mostly used soon after it was opened.
        for session in reversed(sts.assumed_roles):
            if session.access_key_id == access_key_id:
                return _session_key(session) if _is_of_its_role(session) else None
    iam = iam_backends[account]["aws"]
    for user in list(iam.users.values()):
        for key in user.access_keys:
            if key.access_key_id == access_key_id and key.status == "Active":
                return Key(key.secret_access_key, of_user(account, user))
    return None


def forget_expired(sts: Any) -> None:  # noqa: ANN401 - moto's backend
    """Drop sessions that ended an hour ago, so that a long life doesn't fill the memory."""
    bound = datetime.now(UTC).replace(tzinfo=None) - timedelta(hours=1)
    while sts.assumed_roles and sts.assumed_roles[0].expiration < bound:
        sts.assumed_roles.pop(0)


def find_role(arn: str) -> Any | None:  # noqa: ANN401 - moto's Role
    """Return a role; None where there is none of that ARN."""
    parts = arn.split(":")
    try:
        with locks.held():
            return iam_backends[parts[4]][parts[1]].get_role_by_arn(arn)
    except (ServiceException, IndexError, KeyError):
        return None


def trust_of(role: Any) -> Policy:  # noqa: ANN401 - moto's Role
    """Return a role's trust policy."""
    return policies.read("trust policy", role.assume_role_policy_document)


def of_role(
    role_arn: str, session_name: str, session_policy: str = "", session_arns: Iterable[str] = ()
) -> Principal:
    """Return the session of a role; of one that is gone, a session that may do nothing.

    Args:
        role_arn: The role.
        session_name: The session's name.
        session_policy: The policy that it was opened with; empty for none.
        session_arns: The managed policies that it was opened with.
    """
    role = find_role(role_arn)
    _, partition, _, _, account, path = role_arn.split(":", 5)
    name = path.rsplit("/", 1)[-1]
    arn = f"arn:{partition}:sts::{account}:assumed-role/{name}/{session_name}"
    facts = _facts(arn, role_arn, "AssumedRole")
    if role is None:
        gone = policies.denying(role_arn, "there is no such role")
        return Principal(arn, role_arn, Policies((gone,)), facts)
    iam = iam_backends[account][partition]
    own = Policies(
        identity=tuple(_of_identity(role)),
        boundary=_boundary(iam, role),
        session=_session(iam, session_policy, session_arns),
    )
    facts |= {"aws:userid": (f"{role.id}:{session_name}",), **_tags(role.tags)}
    return Principal(arn, role_arn, own, facts)


def granted(account: str) -> dict[str, list[tuple[str, str]]]:
    """Return what each role's policies allow: policy and action, by the role's ARN."""
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


def _is_of_its_role(session: Any) -> bool:  # noqa: ANN401 - moto's AssumedRole
    """Say whether the role is still the one that was assumed, not a later one of its name.

    Source: IAM User Guide, "IAM identifiers", unique identifiers; `identities.sessions` notes them.
    """
    role = find_role(session.role_arn)
    return role is not None and role.id == getattr(session, "role_id", None)


def _session_key(session: Any) -> Key:  # noqa: ANN401 - moto's AssumedRole
    arns = getattr(session, "policy_arns", ())
    principal = of_role(session.role_arn, session.session_name, session.policy or "", arns)
    expires = session.expiration.replace(tzinfo=UTC)
    return Key(session.secret_access_key, principal, session.session_token, expires)


def _session(iam: Any, text: str, arns: Iterable[str]) -> Policy | None:  # noqa: ANN401 - moto's backend
    """Return a session's policies as one, for what any of them allows, they allow."""
    passed = [policies.read("session policy", text)] if text else []
    passed += [_managed(iam, arn) for arn in arns]
    statements = tuple(each for policy in passed for each in policy.statements)
    return Policy("session policy", statements) if passed else None


def of_user(account: str, user: Any) -> Principal:  # noqa: ANN401 - moto's user
    """Return a user, with its own policies and its groups'."""
    iam = iam_backends[account]["aws"]
    groups = [g for g in list(iam.groups.values()) if user in g.users]
    identity = tuple(p for holder in (user, *groups) for p in _of_identity(holder))
    facts = _facts(user.arn, user.arn, "User") | _tags(user.tags)
    facts |= {"aws:username": (user.name,), "aws:userid": (user.id,)}
    return Principal(user.arn, user.arn, Policies(identity, boundary=_boundary(iam, user)), facts)


def _of_identity(holder: Any) -> Iterator[Policy]:  # noqa: ANN401 - moto's user, group or role
    inline = holder.policies
    for name, document in list(inline.items()):
        yield policies.read(name, document)
    for attached in list(holder.managed_policies.values()):
        yield _default_version(attached)


def _boundary(iam: Any, holder: Any) -> Policy | None:  # noqa: ANN401 - moto's backend; user or role
    arn = holder.permissions_boundary_arn
    return None if arn is None else _managed(iam, arn)


def _managed(iam: Any, arn: str) -> Policy:  # noqa: ANN401 - moto's backend
    found = iam.managed_policies.get(arn)
    return _default_version(found) if found else policies.denying(arn, "there is no such policy")


def _default_version(managed: Any) -> Policy:  # noqa: ANN401 - moto's ManagedPolicy
    for version in list(managed.versions):
        if version.version_id == managed.default_version_id:
            return policies.read(managed.name, version.document)
    return policies.denying(managed.name, "it has no default version")


def _tags(tags: Iterable[Mapping[str, str]] | None) -> dict[str, tuple[str, ...]]:
    return {f"aws:principaltag/{tag['Key'].lower()}": (tag["Value"],) for tag in tags or ()}


def _facts(arn: str, principal_arn: str, kind: str) -> dict[str, tuple[str, ...]]:
    return {
        "aws:principalarn": (principal_arn,),
        "aws:principalaccount": (arn.split(":")[4],),
        "aws:principaltype": (kind,),
    }
