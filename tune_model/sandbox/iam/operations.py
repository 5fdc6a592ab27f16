"""Which operation of which API an HTTP request asks for, with the parameters that IAM looks at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote

from botocore.exceptions import UnknownServiceError
from moto.core.request import Request
from moto.core.routing import get_service_router
from moto.core.utils import get_service_model
from werkzeug.exceptions import NotFound

from tune_model.sandbox.iam.denials import Protocol
from tune_model.sandbox.iam.signature import HttpRequest

# The name that signs a service's calls, where it isn't botocore's name of the service.
_MODELS = {
    "states": "stepfunctions",
    "monitoring": "cloudwatch",
    "tagging": "resourcegroupstaggingapi",
}
# The prefix of a service's actions, where it isn't the name that signs its calls.
_PREFIXES = {"monitoring": "cloudwatch", "tagging": "tag"}


@dataclass(frozen=True)
class Operation:
    """An operation as a request asks for it.

    Attributes:
        service: The prefix of the service's actions, such as `states`.
        name: The operation, such as `StartExecution`; empty where the API has no such.
        region: Of the signature's scope.
        account: The account that is called.
        params: The parameters at the top level; of S3 `Bucket`, `Key` and what the query holds.
    """

    service: str
    name: str
    region: str
    account: str
    params: Mapping[str, Any]


def read(
    environ: dict[str, Any], request: HttpRequest, *, service: str, region: str, account: str
) -> Operation:
    """Reads the operation of a request.

    Args:
        environ: The request's WSGI environment.
        request: The same request.
        service: The name that signs the service's calls.
        region: The region that is called.
        account: The account that is called.
    """
    name, in_path = _route(environ, _MODELS.get(service, service), request)
    params = in_path | _in_query(request) | _in_body(request)
    return Operation(_PREFIXES.get(service, service), name, region, account, params)


def protocol(service: str, headers: Mapping[str, str]) -> Protocol:
    """Returns the protocol in which a client that sent these headers wants its answer."""
    if headers.get("smithy-protocol") == "rpc-v2-cbor":
        return Protocol.CBOR
    if "x-amz-target" in headers:
        return Protocol.JSON
    if is_form(headers):
        return Protocol.QUERY
    try:
        protocol_of_model = get_service_model(_MODELS.get(service, service)).protocol
    except UnknownServiceError:
        return Protocol.JSON
    if protocol_of_model == "rest-xml":
        return Protocol.S3
    return Protocol.REST_JSON if protocol_of_model == "rest-json" else Protocol.JSON


def _route(environ: dict[str, Any], model: str, request: HttpRequest) -> tuple[str, dict[str, Any]]:
    headers = request.headers
    if target := headers.get("x-amz-target"):
        return target.rpartition(".")[2], {}
    if headers.get("smithy-protocol") == "rpc-v2-cbor":
        return request.target.rpartition("/")[2], {}
    if is_form(headers):
        return parse_qs(request.body.decode()).get("Action", [""])[0], {}
    try:
        operation, found = get_service_router(model).match(Request(environ))
    except (NotFound, UnknownServiceError):
        return "", {}
    return str(operation.name), dict(found)


def _in_query(request: HttpRequest) -> dict[str, str]:
    return {key: values[0] for key, values in parse_qs(request.query).items()}


def _in_body(request: HttpRequest) -> dict[str, Any]:
    if is_form(request.headers):
        return {key: values[0] for key, values in parse_qs(request.body.decode()).items()}
    if not request.body.lstrip().startswith(b"{"):
        return {}
    try:
        found: dict[str, Any] = json.loads(request.body)
    except ValueError:
        return {}
    return found


def is_form(headers: Mapping[str, str]) -> bool:
    """Says whether a request with these headers has the form of the query protocol."""
    return headers.get("content-type", "").startswith("application/x-www-form-urlencoded")


def s3_names(params: Mapping[str, Any]) -> tuple[str, str]:
    """Returns an S3 operation's bucket and key, either of them empty where it has none."""
    return unquote(params.get("Bucket", "")), unquote(params.get("Key", ""))
