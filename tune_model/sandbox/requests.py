"""Requests that don't fit the API's model are refused before a service sees them, in its words.

Wrong types, missing members, broken constraints and bodies that aren't in the protocol's form are
answered with the service's 4xx, as AWS does; without this a handler would stumble over them and
answer 500, which the SDKs repeat.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from http import HTTPStatus
from typing import Any

from botocore.exceptions import UnknownServiceError
from moto.core.exceptions import ServiceException
from moto.core.request import Request, determine_request_protocol
from moto.core.routing import get_service_router
from moto.core.utils import get_service_model
from moto.moto_server.werkzeug_app import DomainDispatcherApplication
from moto.s3.responses import S3Response
from werkzeug.exceptions import HTTPException

from tune_model.sandbox import (
    function_rules,
    hooks,
    parameters,
    s3_rules,
    service_rules,
    validation,
)
from tune_model.sandbox.errors import AwsError
from tune_model.sandbox.iam import signature
from tune_model.sandbox.iam.denials import Answer, Protocol, Refusal, Why
from tune_model.sandbox.iam.signature import HttpRequest
from tune_model.sandbox.parameters import Asked
from tune_model.sandbox.validation import Codes

# The name that signs a service's calls, where it isn't botocore's name of the service.
_MODELS = {"states": "stepfunctions"}
_PROTOCOLS = {
    "json": Protocol.JSON,
    "rest-json": Protocol.REST_JSON,
    "query": Protocol.QUERY,
    "ec2": Protocol.QUERY,
    "rest-xml": Protocol.S3,
}


# Sources: each API's reference, "Errors" and "Common errors".
_QUERY_CODES = Codes("MalformedInput", "ValidationError")
_CODES = {
    "logs": Codes(invalid="InvalidParameterException"),
    "ecr": Codes(invalid="InvalidParameterException"),
    "lambda": Codes(of_member={"runtime": "InvalidParameterValueException"}),
}
_RULES: dict[str, Callable[[Asked, Mapping[str, Any]], None]] = {
    "iam": service_rules.check_iam,
    "lambda": function_rules.check,
    "stepfunctions": service_rules.check_states,
}


def install() -> None:
    """Checks each request before moto's dispatcher gets it."""
    dispatch = DomainDispatcherApplication.__call__

    def checked(
        self: Any,  # noqa: ANN401 - moto's
        environ: dict[str, Any],
        start_response: Callable[..., Any],
    ) -> Iterable[bytes]:
        refusal = examine(environ)
        if refusal is None:
            answer: Iterable[bytes] = dispatch(self, environ, start_response)
            return answer
        status = HTTPStatus(refusal.status)
        start_response(f"{status.value} {status.phrase}", list(refusal.headers))
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [refusal.body]

    hooks.replace(DomainDispatcherApplication, "__call__", checked)


def examine(environ: dict[str, Any]) -> Answer | None:
    """Returns the answer to a request that doesn't fit; None where it does.

    What no model declares goes through: the services have an answer of their own to it.
    """
    service = _service(environ)
    asked = _asked(service, environ) if service else None
    if asked is None:
        return None
    try:
        check(service, asked)
    except ServiceException as error:
        status = getattr(error, "status", HTTPStatus.BAD_REQUEST)
        refusal = Refusal(Why.DENIED, error.message, error.code, status)
        return refusal.answer(_PROTOCOLS[asked.protocol])
    return None


def check(service: str, asked: Asked) -> None:
    """Checks the parameters of a request.

    Raises:
        ServiceException: They don't fit; the code and the text are the service's.
    """
    if service == "s3":
        s3_rules.check(asked)
        return
    codes = _CODES.get(service) or (_QUERY_CODES if asked.textual else Codes())
    try:
        params = asked.parameters()
    except parameters.Unreadable as error:
        raise AwsError(codes.unreadable, str(error)) from error
    validation.check(asked.operation, params, codes, textual=asked.textual)
    if service in _RULES:
        _RULES[service](asked, params)


def _service(environ: dict[str, Any]) -> str:
    """Returns botocore's name of the service that a request was signed for."""
    headers = {name.lower(): value for name, value in Request(environ).headers.items()}
    query = environ.get("QUERY_STRING", "")
    signed = signature.read(HttpRequest(environ["REQUEST_METHOD"], f"?{query}", headers))
    return _MODELS.get(signed.service, signed.service) if signed else ""


def _asked(service: str, environ: dict[str, Any]) -> Asked | None:
    """Returns what a request asks for; None where no model says."""
    request = Request(environ)
    if service == "s3" and S3Response.subdomain_based_buckets(request):
        return None  # the bucket is in the host's name: the model's paths don't say what is asked
    if service != "s3" and not environ.get("HTTP_CONTENT_ENCODING"):
        request = _buffered(environ)
    try:
        model = get_service_model(service)
        protocol = determine_request_protocol(model, request.content_type)
        operation, in_path = get_service_router(service).match(request)
    except (HTTPException, UnknownServiceError, NotImplementedError):
        return None
    if protocol not in _PROTOCOLS:
        return None
    if service == "s3" and not parameters.is_streamed(operation) and not _is_chunked(environ):
        request = _buffered(environ)
    return Asked(operation, protocol, request, in_path)


def _buffered(environ: dict[str, Any]) -> Request:
    """Reads the body, and leaves it to be read again."""
    body = Request(environ).get_data()
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    environ |= {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
    return Request(environ | {"wsgi.input": io.BytesIO(body)})


def _is_chunked(environ: dict[str, Any]) -> bool:
    """Says whether a body is in AWS's own chunks, as only streamed data is."""
    return "aws-chunked" in environ.get("HTTP_CONTENT_ENCODING", "")
