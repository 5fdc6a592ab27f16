"""Sessions of roles: of which role they are, and the policies that they were opened with.

moto keeps neither the role's unique identifier nor the managed session policies. Sources: AWS STS
API Reference, `AssumeRole`, `AssumeRoleWithWebIdentity`; IAM User Guide, "IAM identifiers", unique
identifiers: what was a role's isn't that of a later role of its name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.core.responses import ActionResult
from moto.iam.exceptions import MalformedPolicyDocument
from moto.iam.models import iam_backends
from moto.sts.exceptions import STSValidationError
from moto.sts.models import AssumedRole, STSBackend
from moto.sts.responses import TokenResponse

from embedded_aws import hooks
from embedded_aws.iam import principals
from embedded_aws.iam.grammar import Kind
from embedded_aws.identities import policy_documents

_MOST_ARNS, _MOST_CHARACTERS = 10, 2048
# moto drops them, and a policy that asks for them would be judged without.
_UNKNOWN = ("Tags", "TransitiveTagKeys", "SourceIdentity", "ProvidedContexts")


def install() -> None:
    """Note of each session what the judge asks for."""
    assume = hooks.replace(STSBackend, "assume_role", None)
    hooks.replace(STSBackend, "assume_role", _of_role(assume))
    for name in ("assume_role", "assume_role_with_web_identity"):
        operation = hooks.replace(TokenResponse, name, None)
        hooks.replace(TokenResponse, name, _with_policies(operation))


def _of_role(assume: Callable[..., AssumedRole]) -> Callable[..., AssumedRole]:
    def assumed(self: STSBackend, **given: Any) -> AssumedRole:  # noqa: ANN401 - moto's own
        session = assume(self, **given)
        role = principals.find_role(session.role_arn)
        session.role_id = role.id if role else None
        return session

    return assumed


def _with_policies(operation: Callable[[Any], ActionResult]) -> Callable[[Any], ActionResult]:
    def opened(self: TokenResponse) -> ActionResult:
        for name in _UNKNOWN:
            if self._get_param(name):
                message = f"The embedded AWS has no {name} of sessions: call without."
                raise STSValidationError(message)
        text = self._get_param("Policy")
        arns = _arns(self, text or "")
        if text is not None:
            policy_documents.check(text, Kind.IDENTITY)
        answer = operation(self)
        answer.result["Credentials"].policy_arns = arns
        return answer

    return opened


def _arns(response: TokenResponse, text: str) -> tuple[str, ...]:
    given = response._get_param("PolicyArns") or []  # noqa: SLF001 - moto's seam
    arns = tuple(str(each.get("arn") or each.get("Arn") or "") for each in given)
    if len(arns) > _MOST_ARNS:
        raise STSValidationError(f"A session has at most {_MOST_ARNS} PolicyArns.")
    if sum(map(len, (text, *arns))) > _MOST_CHARACTERS:
        raise STSValidationError(
            f"A session's policies have at most {_MOST_CHARACTERS} characters."
        )
    role_arn = response._get_param("RoleArn")  # noqa: SLF001 - moto's seam
    known = iam_backends[role_arn.split(":")[4]][role_arn.split(":")[1]].managed_policies
    for arn in arns:
        if arn not in known:
            message = f"Policy {arn} does not exist or is not attachable."
            raise MalformedPolicyDocument(message)
    return arns
