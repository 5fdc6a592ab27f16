"""What boto3 raises, as the one line that a person needs: what is wrong and what to do."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

from cli_base.errors import CommandError, EnvironmentLacks, UsageError

_CREDENTIALS = frozenset(
    {
        "ExpiredToken",
        "ExpiredTokenException",
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "InvalidAccessKeyId",
        "SignatureDoesNotMatch",
        "InvalidSignatureException",
    }
)
_DENIED = frozenset({"AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "403"})
_ABSENT = frozenset(
    {
        "ExecutionDoesNotExist",
        "StateMachineDoesNotExist",
        "ResourceNotFoundException",
        "ResourceNotFound",
        "NoSuchBucket",
        "NoSuchKey",
        "404",
        "InvalidArn",
    }
)
_LOGIN = re.compile(r"SSO|Token|LoginRefresh")
_SIGN_IN = "sign in again (aws sso login, or renew the credentials)"


def translated(error: BaseException) -> CommandError | None:
    """Return a botocore error as one of ours; None where it is none of botocore's.

    Source of the codes: "Common errors" of the services' API references.
    """
    botocore = sys.modules.get("botocore.exceptions")
    if botocore is None:  # then it can't be botocore's, and boto3 needn't load to say so
        return None
    if isinstance(error, botocore.ClientError):
        return _of_service(error.response.get("Error", {}), error.operation_name)
    if isinstance(error, botocore.BotoCoreError):
        return EnvironmentLacks(_of_client(type(error).__name__, str(error)))
    return None


def _of_service(error: Mapping[str, object], operation: str) -> CommandError:
    code, message = str(error.get("Code", "")), str(error.get("Message", "")).strip()
    said = f"{operation}: {message or code}"
    if code in _CREDENTIALS:
        return EnvironmentLacks(f"AWS refuses the credentials ({said}): {_SIGN_IN}")
    if code in _DENIED:
        return EnvironmentLacks(f"AWS denies {said}; ask for that permission, or use --profile")
    if code in _ABSENT:
        return UsageError(f"AWS doesn't have it ({said}): check the name, --region and --profile")
    if "Throttl" in code or code in {"TooManyRequestsException", "SlowDown"}:
        return EnvironmentLacks(f"AWS throttles {operation}, after 5 tries: wait and try again")
    return EnvironmentLacks(f"AWS answered {operation} with {code}: {message}")


def _of_client(name: str, said: str) -> str:
    if name == "ProfileNotFound":
        return f"{said}: aws configure list-profiles names those that there are"
    if name in {"NoCredentialsError", "PartialCredentialsError"}:
        return f"no AWS credentials ({said}); to try everything without an account: make demo"
    if name == "NoRegionError":
        return "no AWS region is set: use --region, or AWS_REGION"
    if _LOGIN.search(name):
        return f"the sign-in has ended ({said}): {_SIGN_IN}"
    return f"AWS can't be reached: {said}"
