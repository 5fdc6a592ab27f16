"""Sessions for who brings an identity provider's token: `sts:AssumeRoleWithWebIdentity`.

The request has no signature of AWS's; the token is its credential. AWS checks the token's own
signature with keys that it fetches from the provider. The embedded AWS fetches nothing, so it takes
the claims as they are and judges them: by the account's providers, and by the role's trust policy.
Sources: AWS STS API Reference, "AssumeRoleWithWebIdentity"; IAM User Guide, "IAM and AWS STS
condition context keys", the keys of OIDC federation; Service Authorization Reference, "AWS Security
Token Service", the keys of GitHub's tokens.
"""

from __future__ import annotations

import base64
import binascii
import json
import time
from collections.abc import Mapping
from typing import Any

from moto.iam.models import iam_backends

from embedded_aws.iam.authorizer import Authorizer
from embedded_aws.iam.denials import Refusal, Why
from embedded_aws.wire import rpc
from embedded_aws.wire.operation import Operation
from embedded_aws.wire.request import HttpRequest, decoded_pairs

_ACTION = "AssumeRoleWithWebIdentity"
_KEYS = ("aud", "sub", "amr")  # the claims that AWS makes condition keys of
# And those that it makes keys of in GitHub's tokens alone, an enterprise's own issuer included.
_GITHUB = "token.actions.githubusercontent.com"
_KEYS_OF_GITHUB = (
    "actor",
    "actor_id",
    "enterprise_id",
    "environment",
    "job_workflow_ref",
    "ref",
    "repository",
    "repository_id",
    "repository_owner_id",
    "workflow",
)
_PARTS = 3  # of a token: header, claims, signature


def is_asked(request: HttpRequest) -> bool:
    """Say whether an unsigned request asks for a session by a token."""
    try:
        pairs = decoded_pairs(request.body.decode())
    except ValueError:
        return False
    return request.media_type == rpc.FORM and ("Action", _ACTION) in pairs


def is_by_token(operation: Operation) -> bool:
    """Say whether it is a token that decides; whose signature the request has doesn't matter."""
    return (operation.service, operation.name) == ("sts", _ACTION)


def check(judge: Authorizer, params: Mapping[str, Any]) -> None:
    """Judge whether the token that a request brings may assume the role that it names.

    Raises:
        Refusal: It may not.
    """
    claims = _claims(params.get("WebIdentityToken", ""))
    provider = _provider(judge.account, claims)
    if not _seconds(claims.get("exp", 0)) > time.time():
        raise _refusal("ExpiredTokenException", "Token expired: it must be redeemed before its end")
    facts = _facts(provider.url, claims)
    if not judge.federates(params.get("RoleArn", ""), provider.arn, facts):
        message = f"Not authorized to perform sts:{_ACTION}"
        raise Refusal(Why.DENIED, message)


def _facts(issuer: str, claims: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """Return the condition keys that a token's claims become; other claims become none."""
    of_github = issuer.partition("/")[0] == _GITHUB
    keys = (*_KEYS, *_KEYS_OF_GITHUB) if of_github else _KEYS
    return {f"{issuer}:{key}".lower(): _texts(claims[key]) for key in keys if key in claims}


def _seconds(claim: object) -> float:
    if isinstance(claim, bool) or not isinstance(claim, int | float):
        raise _refusal("InvalidIdentityToken", "The ID Token's exp isn't a number")
    return float(claim)


def _claims(token: str) -> Mapping[str, Any]:
    """Read a JSON web token (RFC 7519), whose signature nobody looks at."""
    parts = token.split(".")
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=="))
    except (IndexError, ValueError, binascii.Error):
        claims = None
    if len(parts) != _PARTS or not isinstance(claims, dict):
        raise _refusal("InvalidIdentityToken", "The ID Token provided is not a valid JWT.")
    return claims


def _provider(account: str, claims: Mapping[str, Any]) -> Any:  # noqa: ANN401 - moto's provider
    issuer = str(claims.get("iss", "")).removeprefix("https://")
    known = list(iam_backends[account]["aws"].open_id_providers.values())
    provider = next((each for each in known if each.url == issuer), None)
    if provider is None:
        said = f"No OpenIDConnect provider found in your account for https://{issuer}"
        raise _refusal("InvalidIdentityToken", said)
    if not {*_texts(claims.get("aud", ""))} & {*provider.client_id_list}:
        raise _refusal("InvalidIdentityToken", "Incorrect token audience")
    return provider


def _texts(claim: object) -> tuple[str, ...]:
    return tuple(map(str, claim)) if isinstance(claim, list) else (str(claim),)


def _refusal(code: str, message: str) -> Refusal:
    return Refusal(Why.DENIED, message, code, 400)
