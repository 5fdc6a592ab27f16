"""What Lambda refuses beyond what the model of its API says, in its words.

Sources: AWS Lambda API reference; AWS Lambda Developer Guide, "Lambda quotas" and "Working with
Lambda environment variables" (reserved variables, 4 KB).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from embedded_aws.api_errors import AwsError
from embedded_aws.request_parameters import Asked

RESERVED = frozenset(
    {
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
        "AWS_DEFAULT_REGION",
        "AWS_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_LAMBDA_MAX_CONCURRENCY",
        "AWS_LAMBDA_METADATA_API",
        "AWS_LAMBDA_METADATA_TOKEN",
        "LAMBDA_TASK_ROOT",
        "LAMBDA_RUNTIME_DIR",
    }
)
_ENVIRONMENT_BYTES = 4096
_NAME_LENGTH = 64
# The model has the wider ranges of functions on managed instances.
_MOST = {"Timeout": 900, "MemorySize": 10_240}
_REQUEST_BYTES = 70_167_211  # a zip of 50 MB in base64, and the rest of the request
_PAYLOAD_BYTES = {"RequestResponse": 6_291_456, "DryRun": 6_291_456, "Event": 1_048_576}
_PARTIAL = re.compile(r"(?:arn:[^:]+:lambda:)?(?:[a-z-]+-\d:)?(?:\d{12}:)?(?:function:)?(.+)")


class TooLarge(AwsError):
    """A request is larger than Lambda takes."""

    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE

    def __init__(self, message: str) -> None:
        super().__init__("RequestEntityTooLargeException", message)


def check(asked: Asked, params: Mapping[str, Any]) -> None:
    """Check a request to Lambda.

    Raises:
        AwsError: It breaks a rule.
    """
    operation = asked.operation.name
    _check_size(asked, params)
    _check_environment(params.get("Environment", {}).get("Variables", {}))
    for name, most in _MOST.items():
        if params.get(name, 0) > most:
            raise _invalid(name, params[name], f"have value less than or equal to {most}")
    if operation == "CreateFunction":
        name = base_name(params["FunctionName"]).partition(":")[0]
        if len(name) > _NAME_LENGTH:
            sentence = f"have length less than or equal to {_NAME_LENGTH}"
            raise _invalid("FunctionName", params["FunctionName"], sentence)
        _check_package(params)
    if operation in {"CreateFunction", "UpdateFunctionCode"}:
        _check_source(params.get("Code", params))


def base_name(name: str) -> str:
    """Return a function's name and qualifier, given its name or its full or partial ARN."""
    found = _PARTIAL.fullmatch(name)
    return found[1] if found else name


def _check_size(asked: Asked, params: Mapping[str, Any]) -> None:
    size = len(asked.request.get_data())
    if asked.operation.name == "Invoke":
        kind = params.get("InvocationType", "RequestResponse")
        if size > _PAYLOAD_BYTES[kind]:
            raise TooLarge(
                f"{size} byte payload is too large for the {kind} invocation type "
                f"(limit {_PAYLOAD_BYTES[kind]} bytes)"
            )
    elif size > _REQUEST_BYTES:
        raise TooLarge(
            f"Request must be smaller than {_REQUEST_BYTES} bytes for the "
            f"{asked.operation.name} operation"
        )


def _check_environment(variables: Mapping[str, str]) -> None:
    if reserved := [name for name in variables if name in RESERVED]:
        raise AwsError(
            "InvalidParameterValueException",
            "Lambda was unable to configure your environment variables because the environment "
            "variables you have provided contains reserved keys that are currently not supported "
            f"for modification. Reserved keys used in this request: {', '.join(reserved)}",
        )
    measured = json.dumps(dict(variables), ensure_ascii=False, separators=(",", ":"))
    if len(measured.encode()) > _ENVIRONMENT_BYTES:
        raise AwsError(
            "InvalidParameterValueException",
            "Lambda was unable to configure your environment variables because the environment "
            "variables you have provided exceeded the 4KB limit.",
        )


def _check_package(params: Mapping[str, Any]) -> None:
    is_zip = params.get("PackageType", "Zip") == "Zip"
    if is_zip and not (params.get("Runtime") and params.get("Handler")):
        raise AwsError(
            "InvalidParameterValueException",
            "Runtime and Handler are mandatory parameters for functions created with deployment "
            "packages.",
        )


def _check_source(code: Mapping[str, Any]) -> None:
    in_bucket = code.get("S3Bucket") and code.get("S3Key")
    if "ZipFile" not in code and not in_bucket and not code.get("ImageUri"):
        message = "Please provide a source for function code."
        raise AwsError("InvalidParameterValueException", message)


def _invalid(member: str, value: object, sentence: str) -> AwsError:
    place = member[0].lower() + member[1:]
    return AwsError(
        "ValidationException",
        f"1 validation error detected: Value '{value}' at '{place}' failed to satisfy constraint: "
        f"Member must {sentence}",
    )
