"""The parameters of a request as they came, each from where the API's model says that it is.

Values aren't converted: `validation.py` judges whether what came is what the API declares. Source:
botocore's service models; Smithy's specifications of the AWS protocols.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from moto.core.model import OperationModel
from moto.core.parse import UNDEFINED, QueryParser, RestXMLParser
from moto.core.request import Request

from embedded_aws.wire import json_bodies

Parameters = dict[str, Any]
MALFORMED_XML = (
    "The XML you provided was not well-formed or did not validate against our published schema"
)
_RAW = ("integer", "long", "float", "double", "boolean", "timestamp", "blob")


class Unreadable(ValueError):
    """A request isn't written in its protocol's form."""


@dataclass(frozen=True)
class Asked:
    """What a request asks for.

    Attributes:
        operation: The operation.
        protocol: `json`, `query`, `ec2`, `rest-json` or `rest-xml`.
        request: The request.
        in_path: The labels of its path.
    """

    operation: OperationModel
    protocol: str
    request: Request
    in_path: Mapping[str, Any]

    @property
    def textual(self) -> bool:
        """Whether numbers, booleans and times are text in this protocol."""
        return self.protocol not in {"json", "rest-json"}

    def parameters(self) -> Parameters:
        """Read the request's parameters.

        Raises:
            Unreadable: The body isn't what the protocol has; the text says how.
        """
        if self.operation.input_shape is None:
            return {}
        if self.protocol == "json":
            return json_bodies.read(self.request.get_data())
        if self.protocol in {"query", "ec2"}:
            return dict(_Query(self.operation).parse({"values": self.request.values}))
        found = _located(self)
        return found if is_streamed(self.operation) else found | _in_body(self)


class _Query(QueryParser):  # type: ignore[misc] # moto ships no types
    """The form of the query protocol, its scalars left as text."""

    def _parse_shape(self, shape: Any, node: Any, prefix: str = "") -> Any:  # noqa: ANN401 - moto's
        if shape.type_name in _RAW:
            return self._default_handle(shape, node, prefix)
        return super()._parse_shape(shape, node, prefix)

    def _default_handle(self, _shape: Any, value: Any, prefix: str = "") -> Any:  # noqa: ANN401
        return value.get(prefix, UNDEFINED)


class _Xml(RestXMLParser):  # type: ignore[misc] # moto ships no types
    """An XML document, its scalars left as text."""

    def _parse_shape(self, shape: Any, node: Any) -> Any:  # noqa: ANN401 - moto's
        if shape.type_name in _RAW or shape.type_name == "string":
            first = node[0] if isinstance(node, list) else node
            return first.text or ""
        return super()._parse_shape(shape, node)


def is_streamed(operation: OperationModel) -> bool:
    """Say whether an operation's body is data, not parameters."""
    shape = operation.input_shape
    payload = shape.serialization.get("payload") if shape else None
    return bool(payload) and is_data(shape.members[payload])


def is_data(member: Any) -> bool:  # noqa: ANN401 - botocore's shape
    """Say whether a body of this shape is data."""
    return member.type_name in {"blob", "string"}


def _located(asked: Asked) -> Parameters:
    """Read what is in the path, the query string and the headers."""
    request, found = asked.request, Parameters()
    for name, member in asked.operation.input_shape.members.items():
        where, key = member.serialization.get("location"), member.serialization.get("name", name)
        value: Any = None
        if where == "uri":
            value = asked.in_path.get(key)
        elif where == "header":
            value = request.headers.get(key)
        elif where == "headers":
            value = _with_prefix(request, key.lower())
        elif where == "querystring":
            value = _in_query(member, request, key)
        if value is not None:
            found[name] = value
    return found


def _with_prefix(request: Request, prefix: str) -> dict[str, str]:
    names = [name for name, _ in request.headers if name.lower().startswith(prefix)]
    return {name[len(prefix) :]: request.headers[name] for name in names}


def _in_query(member: Any, request: Request, key: str) -> Any:  # noqa: ANN401 - botocore's shape
    if member.type_name == "map":
        return None  # all that the operation doesn't declare: nothing of it is checked
    if member.type_name == "list":
        return request.args.getlist(key) or None
    return request.args.get(key)


def _in_body(asked: Asked) -> Parameters:
    shape, body = asked.operation.input_shape, asked.request.get_data()
    payload = shape.serialization.get("payload")
    if asked.protocol == "rest-json":
        found = json_bodies.read(body)
        if payload:
            return {payload: found} if body else {}
        return _named(shape, found)
    if not payload or not body.strip():
        return {}
    return {payload: _from_xml(asked.operation, shape.members[payload], body)}


def _named(shape: Any, found: Parameters) -> Parameters:  # noqa: ANN401 - botocore's shape
    keys = {
        member.serialization.get("name", name): name
        for name, member in shape.members.items()
        if "location" not in member.serialization
    }
    return {keys[key]: value for key, value in found.items() if key in keys}


def _from_xml(operation: OperationModel, shape: Any, body: bytes) -> Any:  # noqa: ANN401 - a shape
    if b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise Unreadable(MALFORMED_XML)
    try:
        root = ET.fromstring(body)  # noqa: S314 - no document type, so no entities
        if root.tag.rpartition("}")[2] != shape.serialization.get("name", shape.name):
            raise Unreadable(MALFORMED_XML)
        return _Xml(operation)._parse_shape(shape, root)  # noqa: SLF001 - moto's parser of a node
    except (ET.ParseError, ValueError, RecursionError, AttributeError) as error:
        raise Unreadable(MALFORMED_XML) from error
