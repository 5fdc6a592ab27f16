"""Requests that don't fit the API's model are refused before a service sees them, in its words.

Wrong types, missing members, broken constraints and bodies that aren't in the protocol's form are
answered with the service's 4xx, as AWS does; without this a handler would stumble over them and
answer 500, which the SDKs repeat.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.request import Request, determine_request_protocol
from moto.core.utils import get_service_model

from embedded_aws import (
    function_rules,
    request_parameters,
    s3_rules,
    service_rules,
    validation,
)
from embedded_aws.api_errors import AwsError
from embedded_aws.iam.denials import Refusal, Why
from embedded_aws.request_parameters import Asked
from embedded_aws.validation import Codes
from embedded_aws.wire.operation import Reading

# Sources: each API's reference, "Errors" and "Common errors".
_QUERY_CODES = Codes("MalformedInput", "ValidationError")
_CODES = {
    "logs": Codes(invalid="InvalidParameterException"),
    "stepfunctions": Codes(of_member={"name": "InvalidName"}),
    "ecr": Codes(invalid="InvalidParameterException"),
    "lambda": Codes(of_member={"runtime": "InvalidParameterValueException"}),
}
_RULES: dict[str, Callable[[Asked, Mapping[str, Any]], None]] = {
    "iam": service_rules.check_iam,
    "lambda": function_rules.check,
    "stepfunctions": service_rules.check_states,
}


def examine(environ: dict[str, Any], read: Reading) -> None:
    """Refuse a request that doesn't fit the API's model.

    Args:
        environ: The request as it goes on to moto.
        read: What was read of it.

    Raises:
        Refusal: It doesn't fit; the code and the text are the service's.
    """
    try:
        check(read.service, _asked(environ, read))
    except ServiceException as error:
        status = getattr(error, "status", HTTPStatus.BAD_REQUEST)
        raise Refusal(Why.DENIED, error.message, error.code, status) from None


def check(service: str, asked: Asked) -> None:
    """Check the parameters of a request.

    Raises:
        ServiceException: They don't fit; the code and the text are the service's.
    """
    if asked.protocol == "ec2":  # whose names on the wire aren't those that are checked
        return
    if service == "s3":
        s3_rules.check(asked)
        return
    codes = _CODES.get(service) or (_QUERY_CODES if asked.textual else Codes())
    try:
        params = asked.parameters()
    except request_parameters.Unreadable as error:
        raise AwsError(codes.unreadable, str(error)) from error
    validation.check(asked.operation, params, codes, textual=asked.textual)
    if service in _RULES:
        _RULES[service](asked, params)


def _asked(environ: dict[str, Any], read: Reading) -> Asked:
    body = environ["wsgi.input"].getvalue()
    request = Request(environ | {"wsgi.input": io.BytesIO(body)})
    operation = get_service_model(read.service).operation_model(read.onward.operation)
    protocol = determine_request_protocol(operation.service_model, request.content_type)
    return Asked(operation, protocol, request, read.onward.labels)
