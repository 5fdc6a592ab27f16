"""Permissions boundaries of users and roles: kept, given back, and each is a policy that is there.

moto knows roles' only, and takes any ARN. Sources: IAM API Reference, `CreateUser`,
`PutUserPermissionsBoundary`, `GetUser`, `ListUsers` (which doesn't return the boundary), `Policy`
(PermissionsBoundaryUsageCount), `ListEntitiesForPolicy` (PolicyUsageFilter); the message is AWS's,
as quoted in hashicorp/boundary#4255.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moto.core.responses import ActionResult, EmptyResult
from moto.core.serialize import never_return, return_if_not_empty
from moto.iam.exceptions import NoSuchEntity, ValidationError
from moto.iam.models import IAMBackend, ManagedPolicy, Role, User
from moto.iam.responses import IamResponse

from embedded_aws import hooks

_PARAMETER = "PermissionsBoundary"
_USAGES = (_PARAMETER, "PermissionsPolicy")


def install() -> None:
    """Give users a boundary, and look up each that is set."""
    hooks.add(User, "permissions_boundary_arn", None)
    hooks.add(User, "permissions_boundary", Role.permissions_boundary)
    hooks.add(ManagedPolicy, "permissions_boundary_usage_count", property(usage_count))
    hooks.add(IamResponse, "put_user_permissions_boundary", _put_of_user)
    hooks.add(IamResponse, "delete_user_permissions_boundary", _delete_of_user)
    for operation in ("create_user", "create_role", "put_role_permissions_boundary"):
        original = hooks.replace(IamResponse, operation, None)
        hooks.replace(IamResponse, operation, _checked(operation, original))
    entities = hooks.replace(IamResponse, "list_entities_for_policy", None)
    hooks.replace(IamResponse, "list_entities_for_policy", _with_bounded(entities))
    shown = {
        "CreateUserResponse.User.PermissionsBoundary": return_if_not_empty,
        "GetUserResponse.User.PermissionsBoundary": return_if_not_empty,
        "ListUsersResponse.Users.User.PermissionsBoundary": never_return,
    }
    known = IamResponse.RESPONSE_KEY_PATH_TO_TRANSFORMER
    hooks.replace(IamResponse, "RESPONSE_KEY_PATH_TO_TRANSFORMER", known | shown)


def bounded_by(iam: IAMBackend, arn: str) -> Iterator[User | Role]:
    """Yield the users and roles whose boundary a policy is."""
    for holder in (*iam.users.values(), *iam.roles.values()):
        if holder.permissions_boundary_arn == arn:
            yield holder


def usage_count(policy: ManagedPolicy) -> int:
    """Return of how many users and roles a policy is the boundary."""
    return sum(1 for _ in bounded_by(policy.backend, policy.arn))


def _put_of_user(self: IamResponse) -> ActionResult:
    user = self.backend.get_user(self._get_param("UserName"))
    arn = self._get_param(_PARAMETER)
    _check(self.backend, arn or "")
    user.permissions_boundary_arn = arn
    return EmptyResult()


def _delete_of_user(self: IamResponse) -> ActionResult:
    self.backend.get_user(self._get_param("UserName")).permissions_boundary_arn = None
    return EmptyResult()


def _checked(name: str, operation: Callable[[Any], ActionResult]) -> Callable[[Any], ActionResult]:
    """Look a boundary up before anything is made, and note a new user's, which moto drops."""

    def answered(self: IamResponse) -> ActionResult:
        arn = self._get_param(_PARAMETER)
        if arn is not None or name == "put_role_permissions_boundary":
            _check(self.backend, arn or "")
        answer = operation(self)
        if name == "create_user":
            answer.result["User"].permissions_boundary_arn = arn
        return answer

    return answered


def _check(iam: IAMBackend, arn: str) -> None:
    if arn not in iam.managed_policies:
        raise NoSuchEntity(f"Scope ARN: {arn} does not exist or is not attachable.")


def _with_bounded(operation: Callable[[Any], ActionResult]) -> Callable[[Any], ActionResult]:
    def answered(self: IamResponse) -> ActionResult:
        usage, arn = self._get_param("PolicyUsageFilter"), self._get_param("PolicyArn")
        if usage not in {None, *_USAGES}:
            raise ValidationError(f"PolicyUsageFilter {usage} is neither of {', '.join(_USAGES)}.")
        self.backend.get_policy(arn)
        answer = operation(self)
        found = answer.result
        if usage == _PARAMETER:
            found |= {"PolicyUsers": [], "PolicyRoles": [], "PolicyGroups": []}
        if usage != "PermissionsPolicy":
            _add_bounded(found, self.backend, arn, self._get_param("EntityFilter"))
        return answer

    return answered


def _add_bounded(found: dict[str, Any], iam: IAMBackend, arn: str, only: str | None) -> None:
    for holder in bounded_by(iam, arn):
        kind = type(holder).__name__
        if only in {None, kind} and holder not in found[f"Policy{kind}s"]:
            found[f"Policy{kind}s"].append(holder)
