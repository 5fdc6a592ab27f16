"""IAM's policy simulator, answered by the judge of the real calls (`embedded_aws/iam`).

moto has none. Sources: IAM API Reference, `SimulatePrincipalPolicy`, `EvaluationResult`,
`ContextEntry`; IAM User Guide, "How the IAM policy simulator works": a simulation is no call, so
none is logged, and the policies of resources aren't simulated for roles.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult
from moto.iam.exceptions import InvalidInput, NoSuchEntity
from moto.iam.models import iam_backends
from moto.iam.responses import IamResponse

from embedded_aws import hooks
from embedded_aws.iam import principals
from embedded_aws.iam.authorizer import moment
from embedded_aws.iam.evaluation import Decision, evaluate
from embedded_aws.iam.policies import Call
from embedded_aws.iam.principals import Principal

_SESSION = "simulated"
# What would change the answer, and isn't simulated here.
_UNKNOWN = (
    "PolicyInputList",
    "PermissionsBoundaryPolicyInputList",
    "PolicyExclusionList",
    "ResourcePolicy",
    "ResourceOwner",
    "CallerArn",
    "ResourceHandlingOption",
)
_PAGE = 100


def install() -> None:
    """Add the operation to moto's IAM."""
    hooks.add(IamResponse, "simulate_principal_policy", _simulate)


def _simulate(response: IamResponse) -> ActionResult:
    get = response._get_param  # noqa: SLF001 - moto's seam
    for name in _UNKNOWN:
        if get(name):
            raise InvalidInput(f"The embedded AWS's simulator has no {name}: call without.")
    who = _principal(get("PolicySourceArn"), response.current_account)
    facts = dict(_facts(get("ContextEntries") or []))
    results = [
        _result(action, resource, evaluate(_call(who, action, resource, facts), who.policies))
        for action in get("ActionNames")
        for resource in get("ResourceArns") or ["*"]
    ]
    return _page(results, int(get("Marker") or 0), int(get("MaxItems") or _PAGE))


def _page(results: list[dict[str, Any]], start: int, most: int) -> ActionResult:
    end = start + most
    more = {"IsTruncated": True, "Marker": str(end)} if end < len(results) else {}
    return ActionResult({"EvaluationResults": results[start:end], "IsTruncated": False, **more})


def _principal(arn: str, account: str) -> Principal:
    """Return the role or the user that is simulated.

    Raises:
        InvalidInput: The ARN is of neither.
        NoSuchEntity: There is none of that ARN.
    """
    kind, _, name = arn.rpartition(":")[2].partition("/")
    if kind == "role":
        if principals.find_role(arn) is None:
            raise NoSuchEntity(f"The role with name {name} cannot be found.")
        return principals.of_role(arn, _SESSION)
    if kind != "user":
        raise InvalidInput(f"Invalid Entity Arn: {arn} does not clearly define entity type.")
    try:
        user = iam_backends[account][arn.split(":")[1]].get_user(name.rpartition("/")[2])
    except ServiceException:
        raise NoSuchEntity(f"The user with name {name} cannot be found.") from None
    return principals.of_user(account, user)


def _facts(entries: list[Mapping[str, Any]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for each in entries:
        yield each["ContextKeyName"].lower(), tuple(each.get("ContextKeyValues", ()))


def _call(who: Principal, action: str, resource: str, facts: Mapping[str, tuple[str, ...]]) -> Call:
    context = {**moment(), **who.facts, **facts}
    return Call(action, resource, context, who.names, who.accounts, who.arn)


def _result(action: str, resource: str, decision: Decision) -> dict[str, Any]:
    if decision.allowed:
        said = "allowed"
    else:
        said = "explicitDeny" if decision.reason.startswith("with an explicit") else "implicitDeny"
    matched = [{"SourcePolicyId": decision.policy}] if decision.policy else []
    return {
        "EvalActionName": action,
        "EvalResourceName": resource,
        "EvalDecision": said,
        "MatchedStatements": matched,
        "MissingContextValues": [],
    }
