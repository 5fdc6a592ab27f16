"""What is in use isn't deleted: it would leave somebody judged by less than they were given.

Sources: IAM API Reference, `DeletePolicy` ("first detach the policy from all users, groups, and
roles", "you must delete all the policy's versions"), `DeleteGroup` ("must not contain any users or
have any attached policies"); the messages are AWS's, as quoted in serverless/components#312 and
cloud-custodian/cloud-custodian#7484.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.iam.exceptions import DeleteConflictException, InvalidInput
from moto.iam.models import AWSManagedPolicy, IAMBackend, ManagedPolicy

from embedded_aws import hooks
from embedded_aws.identities.boundaries import usage_count

_ON_POLICIES = (
    "create_policy_version",
    "delete_policy",
    "delete_policy_version",
    "set_default_policy_version",
)


def install() -> None:
    """Refuse to delete what is in use, and to change what is AWS's."""
    _check_before("delete_policy", _check_policy)
    _check_before("delete_group", _check_group)
    for name in _ON_POLICIES:
        _check_before(name, _check_owner)
    hooks.replace(ManagedPolicy, "update_default_version", _set_default)
    attach_to = hooks.replace(ManagedPolicy, "attach_to", None)
    hooks.replace(ManagedPolicy, "attach_to", _once(attach_to))


def _check_before(name: str, check: Callable[[IAMBackend, str], None]) -> None:
    """Check an operation's first argument, what it acts on, before it does."""

    def checked(self: IAMBackend, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - moto's own
        check(self, next(iter((*given, *named.values()))))
        return operation(self, *given, **named)

    operation = hooks.replace(IAMBackend, name, checked)


def _check_policy(iam: IAMBackend, arn: str) -> None:
    policy = iam.get_policy(arn)
    holders = (*iam.users.values(), *iam.groups.values(), *iam.roles.values())
    if usage_count(policy) or any(arn in holder.managed_policies for holder in holders):
        raise DeleteConflictException("Cannot delete a policy attached to entities.")
    if len(policy.versions) > 1:
        raise DeleteConflictException(
            "This policy has more than one version. Before you delete a policy, you must delete "
            "the policy's versions. The default version is deleted with the policy."
        )


def _check_owner(iam: IAMBackend, arn: str) -> None:
    if isinstance(iam.managed_policies.get(arn), AWSManagedPolicy):
        raise InvalidInput(f"Policy {arn} is AWS's own: no account can change it.")


def _check_group(iam: IAMBackend, name: str) -> None:
    group = iam.get_group(name)
    for held, first in (
        (group.users, "remove users from group"),
        (group.managed_policies, "detach all policies"),
        (group.policies, "delete policies"),
    ):
        if held:
            raise DeleteConflictException(f"Cannot delete entity, must {first} first.")


def _set_default(self: ManagedPolicy, version_id: str) -> None:
    """Make one version the default; moto leaves none where it is the default already."""
    for version in self.versions:
        version.is_default = version.version_id == version_id
    self.default_version_id = version_id


def _once(attach_to: Callable[..., None]) -> Callable[..., None]:
    """Attach a policy once, however often it is asked: moto counts each time."""

    def attached(self: ManagedPolicy, holder: Any) -> None:  # noqa: ANN401 - user, group or role
        if self.arn not in holder.managed_policies:
            attach_to(self, holder)

    return attached
