"""What IAM and Step Functions refuse beyond what the model of their API says, in their words.

Sources: IAM and AWS Step Functions API references, "Errors" of the operations.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from embedded_aws.api_errors import AwsError
from embedded_aws.request_parameters import Asked

_STATES_ARN = re.compile(r"arn:[a-z-]+:states:[a-z0-9-]+:\d{12}:[A-Za-z]+:.+", re.DOTALL)
_ROLE_ARN = re.compile(r"arn:[a-z-]+:iam::\d{12}:role/.+")
_ARNS = ("stateMachineArn", "executionArn", "stateMachineVersionArn", "mapRunArn", "resourceArn")
_INPUT_BYTES = 262_144  # Step Functions quotas: 256 KiB of UTF-8


def check_iam(_asked: Asked, params: Mapping[str, Any]) -> None:
    """Check a request to IAM.

    Raises:
        AwsError: A marker isn't one that IAM gave.
    """
    if not str(params.get("Marker", "0")).isdecimal():
        raise AwsError("ValidationError", "Invalid Marker.")


def check_states(_asked: Asked, params: Mapping[str, Any]) -> None:
    """Check a request to Step Functions.

    Raises:
        AwsError: An ARN isn't one, a tag has no key, or an input is too long or no JSON.
    """
    for name in _ARNS:
        if (arn := params.get(name)) and not _STATES_ARN.fullmatch(arn):
            raise AwsError("InvalidArn", f"Invalid Arn: 'Invalid ARN prefix: {arn}'")
    if (role := params.get("roleArn")) and not _ROLE_ARN.fullmatch(role):
        raise AwsError("InvalidArn", f"Invalid Role Arn: '{role}'")
    if any("key" not in tag or "value" not in tag for tag in params.get("tags") or ()):
        raise AwsError("ValidationException", "Each tag needs a key and a value")
    if (given := params.get("input")) is not None:
        _check_input(given)


def _check_input(given: str) -> None:
    if len(given.encode()) > _INPUT_BYTES:
        raise AwsError(
            "ValidationException",
            "1 validation error detected: Value at 'input' failed to satisfy constraint: "
            f"Member must have length less than or equal to {_INPUT_BYTES}",
        )
    try:
        json.loads(given)
    except (ValueError, RecursionError) as error:
        message = f"Invalid State Machine Execution Input: '{error}'"
        raise AwsError("InvalidExecutionInput", message) from error
