"""Policy documents that aren't any are refused where they are put.

moto looks at identity-based policies, not at everything that the judge would trip over; at a new
role's trust policy and at a bucket's policy, it doesn't look at all. Sources: IAM API Reference,
`CreateRole`, `PutRolePolicy`: MalformedPolicyDocument; Amazon S3 API Reference, "Error responses":
MalformedPolicy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from moto.iam.exceptions import MalformedPolicyDocument
from moto.iam.models import IAMBackend
from moto.iam.policy_validation import (
    IAMPolicyDocumentValidator,
    IAMTrustPolicyDocumentValidator,
)
from moto.s3.exceptions import S3ClientError
from moto.s3.models import S3Backend

from embedded_aws import hooks
from embedded_aws.iam import policies
from embedded_aws.iam.grammar import Kind, MalformedPolicy


def install() -> None:
    """Look at every document before it is kept."""
    _check_after(IAMPolicyDocumentValidator, Kind.IDENTITY)
    _check_after(IAMTrustPolicyDocumentValidator, Kind.TRUST)
    create_role = hooks.replace(IAMBackend, "create_role", None)
    hooks.replace(IAMBackend, "create_role", _trusting(create_role))
    put = hooks.replace(S3Backend, "put_bucket_policy", None)
    hooks.replace(S3Backend, "put_bucket_policy", _of_bucket(put))


def check(text: Any, kind: Kind) -> None:  # noqa: ANN401 - whatever a request holds
    """Check a document that a request to IAM or STS holds.

    Raises:
        MalformedPolicyDocument: It is no policy of its kind; the text says why.
    """
    try:
        policies.check(text, kind)
    except MalformedPolicy as error:
        raise MalformedPolicyDocument(str(error)) from error


def _check_after(validator: type, kind: Kind) -> None:
    """Let moto's validator find what it finds, in AWS's words, and then look at the rest."""

    def validated(self: Any) -> None:  # noqa: ANN401 - moto's validator
        validate(self)
        check(self._policy_document, kind)

    validate = hooks.replace(validator, "validate", validated)


def _trusting(create_role: Callable[..., Any]) -> Callable[..., Any]:
    def created(
        self: IAMBackend,
        role_name: str,
        assume_role_policy_document: str,
        *more: Any,  # noqa: ANN401 - moto's own
        **named: Any,  # noqa: ANN401 - the same
    ) -> Any:  # noqa: ANN401 - moto's Role
        check(assume_role_policy_document, Kind.TRUST)
        return create_role(self, role_name, assume_role_policy_document, *more, **named)

    return created


def _of_bucket(put: Callable[..., None]) -> Callable[..., None]:
    def kept(self: S3Backend, bucket_name: str, policy: bytes) -> None:
        try:
            policies.check(policy, Kind.RESOURCE)
        except MalformedPolicy as error:
            raise S3ClientError("MalformedPolicy", str(error)) from error
        put(self, bucket_name, policy)

    return kept
