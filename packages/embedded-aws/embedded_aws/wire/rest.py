"""Requests of the APIs that name their operation by method, path and query.

Each parameter comes from where the API's model says: path, query, header or body. Sources: Smithy
2.0, "HTTP binding traits", "AWS restJson1 protocol", "AWS restXml protocol".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from moto.core.request import Request
from moto.core.routing import get_service_router
from werkzeug.exceptions import NotFound

from embedded_aws.iam.denials import Protocol, Refusal, Why
from embedded_aws.iam.signature import IN_QUERY
from embedded_aws.wire import json_bodies, s3_bodies, s3_operations
from embedded_aws.wire.onward import Onward
from embedded_aws.wire.request import HttpRequest

_LABEL = re.compile(r"\{([^}+]+)\+?\}")
_JSON = "application/json"
_DATA = frozenset({"blob", "string"})


def read(
    request: HttpRequest,
    model: Any,  # noqa: ANN401 - moto's ServiceModel
    *,
    host_bucket: str | None = None,
) -> tuple[Onward, Mapping[str, Any]]:
    """Read a request of a REST API.

    Returns:
        The request as it goes on, and its parameters by the names of the model.

    Raises:
        Refusal: It is none, or a parameter isn't where it belongs.
    """
    protocol = Protocol.REST_JSON if "json" in str(model.protocol) else Protocol.S3
    if "x-amz-target" in request.headers:
        raise _refusal(protocol, "A request of this API has no X-Amz-Target")
    pairs, headers = _hoisted(request, protocol)
    path = f"/{host_bucket}{request.path}" if host_bucket else request.path
    operation, labels = _route(request, path, pairs, headers, model, protocol)
    members = operation.input_shape.members if operation.input_shape else {}
    if model.service_name == "s3":
        s3_operations.check(operation.name, labels)
    bound = {**labels, **_from_headers(members, headers)}
    query = tuple(_from_query(operation, members, pairs, protocol))
    body, in_body = _body(request, operation, members, protocol)
    onward = Onward(
        str(operation.name),
        request.method,
        _written_path(operation.http_trait.path, labels),
        (*operation.http_trait.query_args.items(), *query),
        _sent_headers(members, headers, protocol),
        s3_bodies.canonical(operation.name, body),
        labels,
    )
    return onward, {**in_body, **_named(members, query), **bound}


def _hoisted(
    request: HttpRequest, protocol: Protocol
) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """Return query and headers, a presigned URL's `x-amz-` parameters among its headers."""
    try:
        pairs = request.pairs()
    except ValueError:
        raise _refusal(protocol, "The query isn't percent-encoded UTF-8") from None
    own = [pair for pair in pairs if pair[0] not in IN_QUERY]
    if "authorization" in request.headers:
        return own, dict(request.headers)
    moved = {name.lower(): value for name, value in own if name.lower().startswith("x-amz-")}
    if both := moved.keys() & request.headers.keys():
        raise _refusal(protocol, f"{min(both)} is in the query and among the headers")
    kept = [pair for pair in own if pair[0].lower() not in moved]
    return kept, {**request.headers, **moved}


def _route(
    request: HttpRequest,
    path: str,
    pairs: list[tuple[str, str]],
    headers: Mapping[str, str],
    model: Any,  # noqa: ANN401 - moto's ServiceModel
    protocol: Protocol,
) -> tuple[Any, dict[str, str]]:
    """Return the operation and the parameters in the path."""
    looked = {name: headers[name] for name in headers if name.startswith("x-amz-")}
    media = _JSON if protocol is Protocol.REST_JSON else ""
    probe = Onward("", request.method, path, tuple(pairs), {**looked, "content-type": media})
    environ = probe.environ({"HTTP_HOST": "localhost", "wsgi.errors": None}, "")
    try:
        operation, labels = get_service_router(model.service_name).match(
            Request(environ | {"wsgi.url_scheme": "http"})
        )
    except NotFound:
        code = "MethodNotAllowed" if protocol is Protocol.S3 else "UnknownOperationException"
        message = f"{request.method} of this path is no operation of {model.service_name}"
        raise Refusal(Why.DENIED, message, code, 405 if protocol is Protocol.S3 else 404) from None
    return operation, {name: str(value) for name, value in labels.items()}


def _from_query(
    operation: Any,  # noqa: ANN401 - moto's OperationModel
    members: Mapping[str, Any],
    pairs: list[tuple[str, str]],
    protocol: Protocol,
) -> Iterator[tuple[str, str]]:
    """Yield what the operation takes from the query; an unknown name stays behind.

    Raises:
        Refusal: A parameter stands there that belongs elsewhere, or stands there twice.
    """
    taken = {_wire(each, name): each for name, each in members.items() if _is_in_query(each)}
    every = any(each.type_name == "map" for each in taken.values())
    elsewhere = {name: each for name, each in members.items() if not _is_in_query(each)}
    others = elsewhere.keys() | {_wire(each, name) for name, each in elsewhere.items()}
    seen: set[str] = set()
    for name, value in pairs:
        if name in operation.http_trait.query_args:
            continue
        if name not in taken and name in others:
            raise _refusal(protocol, f"{name} doesn't belong into the query")
        if name in seen and name in taken and taken[name].type_name != "list":
            raise _refusal(protocol, f"{name} is given twice")
        seen.add(name)
        if name in taken or every:
            yield name, value


def _is_in_query(shape: Any) -> bool:  # noqa: ANN401 - moto's Shape
    return bool(shape.serialization.get("location") == "querystring")


def _wire(shape: Any, member: str) -> str:  # noqa: ANN401 - moto's Shape
    return str(shape.serialization.get("name", member))


def _from_headers(members: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, str]:
    return {
        member: headers[_wire(each, member).lower()]
        for member, each in members.items()
        if each.serialization.get("location") == "header" and _wire(each, member).lower() in headers
    }


def _sent_headers(
    members: Mapping[str, Any], headers: Mapping[str, str], protocol: Protocol
) -> dict[str, str]:
    """Return the headers that are parameters, and the body's type."""
    names = {
        _wire(each, member).lower()
        for member, each in members.items()
        if each.serialization.get("location") == "header"
    }
    starts = tuple(
        _wire(each, member).lower()
        for member, each in members.items()
        if each.serialization.get("location") == "headers"
    )
    sent = {name: headers[name] for name in headers if name in names or name.startswith(starts)}
    if protocol is Protocol.REST_JSON:
        return sent | {"content-type": _JSON}
    kept = {name: headers[name] for name in ("content-type", "content-md5") if name in headers}
    return s3_bodies.without_chunks(kept | sent)


def _named(members: Mapping[str, Any], query: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    names = {_wire(each, member): member for member, each in members.items() if _is_in_query(each)}
    return {names[name]: value for name, value in query if name in names}


def _body(
    request: HttpRequest,
    operation: Any,  # noqa: ANN401 - moto's OperationModel
    members: Mapping[str, Any],
    protocol: Protocol,
) -> tuple[bytes, dict[str, Any]]:
    """Return the body as it goes on, and the parameters in it."""
    payload = operation.input_shape and operation.input_shape.serialization.get("payload")
    inside = {
        _wire(m, name): name for name, m in members.items() if "location" not in m.serialization
    }
    if not inside:
        return b"", {}
    if protocol is Protocol.S3:
        named = operation.name == "DeleteObjects"
        return request.body, {"Delete": [*s3_bodies.objects_in(request.body)]} if named else {}
    if payload:
        if members[payload].type_name in _DATA:
            return _text(request.body), {}
        return request.body, {payload: json_bodies.read(request.body)}
    found = json_bodies.read(request.body)
    if wrong := next((name for name in found if name in members and name not in inside), None):
        raise _refusal(protocol, f"{wrong} doesn't belong into the body")
    params = {name: value for name, value in found.items() if name in inside}
    body = request.body or b"{}"
    if len(params) < len(found):
        body = json_bodies.written(params)
    return body, {inside[name]: value for name, value in params.items()}


def _text(body: bytes) -> bytes:
    """Return a body that must be text, as every payload that is served here is.

    Raises:
        Refusal: It isn't UTF-8.
    """
    try:
        body.decode()
    except UnicodeDecodeError as error:
        message = f"Could not parse request body into json: {error}"
        raise Refusal(Why.DENIED, message, "InvalidRequestContentException", 400) from None
    return body


def _written_path(template: str, labels: Mapping[str, str]) -> str:
    """Fill a path's labels in; a label that takes the rest of the path keeps its slashes."""

    def filled(label: re.Match[str]) -> str:
        return quote(labels[label[1]], safe="/~" if label[0].endswith("+}") else "~")

    return _LABEL.sub(filled, template)


def _refusal(protocol: Protocol, message: str) -> Refusal:
    code = "InvalidRequest" if protocol is Protocol.S3 else "SerializationException"
    return Refusal(Why.DENIED, message, code, 400)
