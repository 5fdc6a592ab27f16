"""Errors that moto answers with HTTP 500 and AWS with a clear 400.

The AWS SDKs retry a 500 for minutes; an action or service that the embedded AWS doesn't have is
answered at once with `UnknownOperationException` instead.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from moto.core import errors as moto_errors
from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, BaseResponse
from moto.moto_server.werkzeug_app import DomainDispatcherApplication

from tune_model.sandbox import hooks, locks

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
    """Answers unknown actions of a known service with 400, and IAM's calls one at a time."""
    common = moto_errors.COMMON_ERROR_CODES
    # No service models them.
    hooks.replace(moto_errors, "COMMON_ERROR_CODES", [*common, _UNKNOWN, "AccessDeniedException"])
    call_action = BaseResponse.call_action

    def answered(self: BaseResponse) -> Any:  # noqa: ANN401 - moto's TYPE_RESPONSE
        try:
            with locks.held(self.service_name):
                return call_action(self)
        except NotImplementedError as error:
            return _refusal(self, str(error))

    hooks.replace(BaseResponse, "call_action", answered)


def _refusal(response: BaseResponse, detail: str) -> Any:  # noqa: ANN401 - moto's TYPE_RESPONSE
    error = AwsError(_UNKNOWN, f"The embedded AWS can't do this: {detail}")
    _, headers, body = response.serialized(ActionResult(error))
    headers["status"] = "400"
    return 400, headers, body


class Dispatcher(DomainDispatcherApplication):  # type: ignore[misc] # moto ships no types
    """moto's dispatcher, with a clear answer for a service that moto doesn't have."""

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answers one HTTP request (WSGI)."""
        host = self.infer_service_region_host(environ, environ.get("PATH_INFO", ""))
        if host and not environ.get("PATH_INFO", "").startswith("/moto-api"):
            service = host.split(".", maxsplit=1)[0]
            if not self.get_backend_for_host(host):
                return _unknown_service(service, start_response)
        answer: Iterable[bytes] = super().__call__(environ, start_response)
        return answer


def _unknown_service(service: str, start_response: Callable[..., Any]) -> Iterable[bytes]:
    body = json.dumps(
        {
            "__type": _UNKNOWN,
            "message": f"The embedded AWS has no service {service}",
        }
    ).encode()
    start_response(
        "400 Bad Request",
        [
            ("Content-Type", "application/x-amz-json-1.1"),
            ("Content-Length", str(len(body))),
            ("x-amzn-ErrorType", _UNKNOWN),
        ],
    )
    return [body]
