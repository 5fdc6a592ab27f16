"""Errors that moto answers with HTTP 500 and AWS with a clear 400.

The AWS SDKs retry a 500 for minutes; an action or service that the embedded AWS doesn't have is
answered at once with `UnknownOperationException` instead.
"""

from __future__ import annotations

from typing import Any

from moto.core import errors as moto_errors
from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, BaseResponse

from embedded_aws import hooks

_UNKNOWN = "UnknownOperationException"


class AwsError(ServiceException):  # type: ignore[misc] # moto ships no types
    """An error that AWS names and the API answers with.

    moto looks an error's shape up in the service that the raising module belongs to; this class
    belongs to none, so the answering service's own shapes count.

    Args:
        code: AWS's name of the error.
        message: What is wrong.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)


def install() -> None:
    """Answer unknown actions of a known service with 400."""
    common = moto_errors.COMMON_ERROR_CODES
    # No service models them.
    hooks.replace(
        moto_errors,
        "COMMON_ERROR_CODES",
        [*common, _UNKNOWN, "AccessDeniedException", "AccessDenied"],
    )
    call_action = BaseResponse.call_action

    def answered(self: BaseResponse) -> Any:  # noqa: ANN401 - moto's TYPE_RESPONSE
        try:
            return call_action(self)
        except NotImplementedError as error:
            return _refusal(self, str(error))

    hooks.replace(BaseResponse, "call_action", answered)


def _refusal(response: BaseResponse, detail: str) -> Any:  # noqa: ANN401 - moto's TYPE_RESPONSE
    error = AwsError(_UNKNOWN, f"The embedded AWS can't do this: {detail}")
    _, headers, body = response.serialized(ActionResult(error))
    headers["status"] = "400"
    return 400, headers, body
