"""Requests to the embedded AWS as any program could send them: signed, whatever their parameters.

No SDK checks a value here, nor keeps its type: what is drawn goes over the wire.
"""

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode
from xml.sax.saxutils import escape

import botocore.session
from botocore.model import OperationModel
from botocore.parsers import create_parser

from tests.account import Account
from tests.raw_http import Answer, Raw

_botocore = botocore.session.Session()


@dataclass
class Request:
    """An HTTP request that isn't signed yet."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


def operation(service: str, name: str) -> OperationModel:
    return _botocore.get_service_model(service).operation_model(name)


def send(account: Account, service: str, request: Request) -> Answer:
    """Sign a request as the account's administrator and send it."""
    model = _botocore.get_service_model(service)
    raw = Raw(
        account.address.endpoint, request.method, request.target, request.headers, request.body
    )
    return raw.signed(account.keys, str(model.signing_name)).sent()


def parsed(model: OperationModel, answer: Answer) -> dict[str, Any]:
    """Reads an answer as the SDK does."""
    parser = create_parser(model.service_model.resolved_protocol)
    given = {
        "status_code": answer.status,
        "headers": {name.lower(): value for name, value in answer.headers.items()},
        "body": answer.body,
        "context": {"operation_name": model.name},
    }
    found: dict[str, Any] = parser.parse(given, model.output_shape)  # type: ignore[arg-type] # none is fine
    return found


def written(model: OperationModel, params: dict[str, Any]) -> Request:
    """Writes parameters in the protocol's form, as well as their types allow."""
    protocol = model.service_model.resolved_protocol
    if protocol == "json":
        return _as_json(model, params)
    if protocol == "query":
        return _as_query(model, params)
    return _as_rest(model, params)


def _as_json(model: OperationModel, params: dict[str, Any]) -> Request:
    service = model.service_model.metadata
    headers = {
        "X-Amz-Target": f"{service['targetPrefix']}.{model.name}",
        "Content-Type": f"application/x-amz-json-{service['jsonVersion']}",
    }
    return Request("POST", "/", headers, json.dumps(params).encode())


def _as_query(model: OperationModel, params: dict[str, Any]) -> Request:
    pairs = [("Action", model.name), ("Version", model.service_model.api_version)]
    pairs += [pair for name, value in params.items() for pair in _flat(name, value)]
    body = urlencode(pairs, errors="replace").encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    return Request("POST", "/", headers, body)


def _flat(prefix: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _flat(f"{prefix}.{name}", item)
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            yield from _flat(f"{prefix}.member.{number}", item)
    else:
        yield prefix, _text(value)


def _as_rest(model: OperationModel, params: dict[str, Any]) -> Request:
    target, headers, body = model.http["requestUri"], dict[str, str](), dict[str, Any]()
    query: list[tuple[str, str]] = []
    for name, value in params.items():
        member = _input(model).members[name]
        where, key = member.serialization.get("location"), member.serialization.get("name", name)
        if where == "uri":
            for label in (f"{{{key}}}", f"{{{key}+}}"):
                target = target.replace(label, quote(_text(value), errors="replace", safe=""))
        elif where == "querystring":
            query += _queried(key, value)
        elif where in {"header", "headers"}:
            headers |= _headed(key, value, many=where == "headers")
        elif where is None:
            body[name] = value
    if query:
        target += ("&" if "?" in target else "?") + urlencode(query, errors="replace")
    payload = _input(model).serialization.get("payload") if model.input_shape else None
    return Request(model.http["method"], target, headers, _payload(model, payload, body))


def _input(model: OperationModel) -> Any:
    return model.input_shape


def _queried(key: str, value: Any) -> list[tuple[str, str]]:
    return [(key, _text(item)) for item in (value if isinstance(value, list) else [value])]


def _headed(key: str, value: Any, *, many: bool) -> dict[str, str]:
    if not many:
        return {} if key == "Content-Length" else {key: _header(value)}
    pairs = value.items() if isinstance(value, dict) else [("x", value)]
    return {f"{key}{_header(n)}": _header(v) for n, v in pairs}


def _payload(model: OperationModel, payload: str | None, body: dict[str, Any]) -> bytes:
    xml = model.service_model.resolved_protocol == "rest-xml"
    if payload is None:
        return b"" if xml or not body else json.dumps(_renamed(_input(model), body)).encode()
    if payload not in body:
        return b""
    shape, value = _input(model).members[payload], body[payload]
    if shape.type_name in {"blob", "string"}:
        return value if isinstance(value, bytes) else _text(value).encode("utf-8", "replace")
    return _xml(shape, str(shape.serialization["name"]), value).encode("utf-8", "replace")


def _renamed(shape: Any, body: dict[str, Any]) -> dict[str, Any]:
    return {shape.members[name].serialization.get("name", name): v for name, v in body.items()}


def _xml(shape: Any, name: str, value: Any) -> str:
    inner = escape(_text(value)) if not isinstance(value, dict | list) else ""
    if isinstance(value, dict):
        members = getattr(shape, "members", {})
        inner = "".join(
            _xml(members.get(n), str(_serialized(members.get(n)).get("name", n)), v)
            for n, v in value.items()
        )
    if isinstance(value, list):
        member = getattr(shape, "member", None)
        if _serialized(shape).get("flattened"):
            return "".join(_xml(member, name, item) for item in value)
        item_name = str(_serialized(member).get("name", "member"))
        inner = "".join(_xml(member, item_name, item) for item in value)
    return f"<{name}>{inner}</{name}>"


def _serialized(shape: Any) -> dict[str, Any]:
    found: dict[str, Any] = getattr(shape, "serialization", {})
    return found


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value if isinstance(value, str) else json.dumps(value)


def _header(value: Any) -> str:
    """What of a text a header can hold."""
    return "".join(c for c in _text(value) if " " <= c <= "~") or "x"
