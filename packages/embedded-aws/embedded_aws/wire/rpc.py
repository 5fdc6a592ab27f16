"""Requests of the APIs that name their operation in a header (JSON) or in a form (query).

Sources: Smithy 2.0, "AWS JSON 1.0 protocol", "AWS JSON 1.1 protocol", "AWS Query protocol".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from embedded_aws.iam.denials import Protocol, Refusal, Why
from embedded_aws.iam.signature import IN_QUERY
from embedded_aws.wire import json_bodies
from embedded_aws.wire.onward import Onward
from embedded_aws.wire.request import HttpRequest, decoded_pairs

FORM = "application/x-www-form-urlencoded"
_JSON = frozenset({"application/x-amz-json-1.0", "application/x-amz-json-1.1"})
_OF_PROTOCOL = ("Action", "Version")


def read(
    request: HttpRequest,
    model: Any,  # noqa: ANN401 - moto's ServiceModel
    protocol: Protocol,
) -> tuple[Onward, Mapping[str, Any]]:
    """Read a request of a JSON or of a query API.

    Returns:
        The request as it goes on, and its parameters.

    Raises:
        Refusal: It isn't one.
    """
    if request.path != "/":
        raise malformed("A request of this API has the path /", protocol)
    if "content-encoding" in request.headers:
        raise malformed("A request of this API isn't compressed", protocol)
    return (_json if protocol is Protocol.JSON else _query)(request, model)


def malformed(message: str, protocol: Protocol) -> Refusal:
    """Return the refusal of what the protocol doesn't use."""
    code = "MalformedQueryString" if protocol is Protocol.QUERY else "SerializationException"
    return Refusal(Why.DENIED, message, code, 400)


def _json(request: HttpRequest, model: Any) -> tuple[Onward, Mapping[str, Any]]:  # noqa: ANN401 - moto's ServiceModel
    if request.method != "POST" or request.media_type not in _JSON:
        raise malformed("A request of this API is a POST of JSON", Protocol.JSON)
    if any(name not in IN_QUERY for name, _ in _pairs(request.query, Protocol.JSON)):
        raise malformed("A request of this API has no query", Protocol.JSON)
    target = request.headers["x-amz-target"]
    prefix, _, name = target.rpartition(".")
    if prefix != model.metadata.get("targetPrefix") or name not in model.operation_names:
        raise Refusal(Why.DENIED, f"Unknown operation {target}", "UnknownOperationException", 400)
    found = json_bodies.read(request.body)
    shape = model.operation_model(name).input_shape
    params = {each: found[each] for each in found if shape and each in _sent_names(shape)}
    body = request.body if len(params) == len(found) else json_bodies.written(params)
    media = f"application/x-amz-json-{model.metadata.get('jsonVersion', '1.0')}"
    headers = {"content-type": media, "x-amz-target": target}
    return Onward(name, headers=headers, body=body or b"{}"), params


def _query(request: HttpRequest, model: Any) -> tuple[Onward, Mapping[str, Any]]:  # noqa: ANN401 - moto's ServiceModel
    given = _form(request)
    named = dict(given)
    if len(named) != len(given):
        raise malformed("A parameter is given twice", Protocol.QUERY)
    name = named.get("Action", "")
    if name not in model.operation_names:
        message = f"Could not find operation {name} for version {named.get('Version', '')}"
        raise Refusal(Why.DENIED, message, "InvalidAction", 400)
    shape = model.operation_model(name).input_shape
    names = _sent_names(shape) if shape else set()
    allowed = names | {name[:1].upper() + name[1:] for name in names}  # as EC2's are sent
    params = {key: value for key, value in given if key.partition(".")[0] in allowed}
    form = (*((key, named[key]) for key in _OF_PROTOCOL if key in named), *params.items())
    body = urlencode(form).encode()
    return Onward(name, headers={"content-type": FORM}, body=body, form=form), params


def _form(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what names the operation and its parameters: a POST's form, or a GET's query."""
    query = [pair for pair in _pairs(request.query, Protocol.QUERY) if pair[0] not in IN_QUERY]
    if request.method == "GET" and not request.body:
        return query
    if request.method != "POST" or request.media_type != FORM or query:
        raise malformed("A request of this API is the POST of a form, or a GET", Protocol.QUERY)
    try:
        return _pairs(request.body.decode(), Protocol.QUERY)
    except UnicodeDecodeError:
        raise malformed("The form isn't UTF-8", Protocol.QUERY) from None


def _pairs(text: str, protocol: Protocol) -> list[tuple[str, str]]:
    try:
        return decoded_pairs(text)
    except ValueError:
        raise malformed("The query or the form isn't percent-encoded UTF-8", protocol) from None


def _sent_names(shape: Any) -> set[str]:  # noqa: ANN401 - moto's StructureShape
    """Return the names under which an operation's parameters are sent."""
    return {
        each.serialization.get(key, member)
        for member, each in shape.members.items()
        for key in ("name", "queryName")
    }
