"""Requests checked against the SDK's own model of the API, in AWS's words, before work starts.

One check for every service. Source: botocore's service models (types, required members, patterns,
enumerations, ranges); the words are those of AWS's `ValidationException`: "1 validation error
detected: Value 'x' at 'y' failed to satisfy constraint: Member must ...".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from embedded_aws.api_errors import AwsError
from embedded_aws.wire_values import WrongType, matches, typed

Shape = Any  # botocore's; it ships no types for what is read here

_SHOWN = 1024  # of a value that is refused


@dataclass(frozen=True)
class Broken:
    """A constraint that a value breaks.

    Attributes:
        path: Where the value is, as AWS writes it: `config.items.1.member.name`.
        kind: `required`, `min`, `max`, `pattern` or `enum`.
        text: AWS's sentence.
    """

    path: str
    kind: str
    text: str


@dataclass(frozen=True)
class Codes:
    """What a service calls a request that doesn't fit.

    Attributes:
        unreadable: The body isn't in the protocol's form, or a value isn't of its type.
        invalid: A value breaks a constraint.
        of_member: Codes of single members, by their path, whose errors come alone.
    """

    unreadable: str = "SerializationException"
    invalid: str = "ValidationException"
    of_member: Mapping[str, str] = field(default_factory=dict)


_DEFAULT = Codes()


def check(
    operation: Any,  # noqa: ANN401 - botocore's OperationModel
    params: Mapping[str, Any],
    codes: Codes = _DEFAULT,
    *,
    textual: bool = False,
) -> None:
    """Check parameters against the shape that the API declares for an operation.

    Args:
        operation: botocore's model of the operation.
        params: The parameters as they came, by the members' names.
        codes: The service's codes.
        textual: As of `problems`.

    Raises:
        AwsError: A value has another type than declared, a required member is missing, or a value
            breaks its constraint.
    """
    try:
        broken = problems(operation.input_shape, params, textual=textual)
    except WrongType as error:
        raise AwsError(codes.unreadable, str(error)) from error
    for each in broken:
        if each.path in codes.of_member:
            raise AwsError(codes.of_member[each.path], each.text)
    if broken:
        raise AwsError(codes.invalid, sentence(broken))


def problems(shape: Shape, value: Any, *, textual: bool = False) -> list[Broken]:  # noqa: ANN401 - JSON
    """Return the constraints of a shape that a value breaks.

    Args:
        shape: botocore's shape.
        value: What came, not converted: JSON's types, or text where the protocol has only text.
        textual: Whether numbers, booleans and times are text on the wire, as in the query
            protocol, XML, headers and the query string.

    Raises:
        WrongType: A value has another type than declared.
    """
    return list(_walk(shape, value, "", textual=textual))


def sentence(broken: list[Broken]) -> str:
    """Return AWS's message for broken constraints."""
    plural = "s" if len(broken) > 1 else ""
    texts = "; ".join(each.text for each in broken)
    return f"{len(broken)} validation error{plural} detected: {texts}"


def _walk(shape: Shape, value: Any, path: str, *, textual: bool) -> Iterator[Broken]:  # noqa: ANN401
    if getattr(shape, "is_document_type", False):
        return
    textual = textual or "location" in shape.serialization
    value = typed(shape, value, path, textual=textual)
    yield from (_problem(shape, value, path, kind, text) for kind, text in _broken(shape, value))
    if shape.type_name == "structure":
        yield from _walk_structure(shape, value, path, textual=textual)
    elif shape.type_name == "list":
        for number, item in enumerate(value, 1):
            place = f"{path}.{number}.member"
            yield from _walk(shape.member, item, place, textual=textual)
    elif shape.type_name == "map":
        yield from _walk_map(shape, value, path, textual=textual)


def _walk_structure(
    shape: Shape, value: Mapping[str, Any], path: str, *, textual: bool
) -> Iterator[Broken]:
    for name, member in shape.members.items():
        place = f"{path}.{_camel(name)}" if path else _camel(name)
        if value.get(name) is not None:
            yield from _walk(member, value[name], place, textual=textual)
        elif name in shape.required_members:
            text = f"Value null at '{place}' failed to satisfy constraint: Member must not be null"
            yield Broken(place, "required", text)


def _walk_map(
    shape: Shape, value: Mapping[str, Any], path: str, *, textual: bool
) -> Iterator[Broken]:
    for key, item in value.items():
        for kind, text in _broken(shape.key, key):
            of_keys = f"Map keys must satisfy constraint: [{text}]"
            yield _problem(shape, value, path, kind, of_keys)
        if shape.value.type_name in {"structure", "list", "map"}:
            yield from _walk(shape.value, item, f"{path}.{key}.member", textual=textual)
            continue
        scalar = typed(shape.value, item, f"{path}.{key}", textual=textual)
        for kind, text in _broken(shape.value, scalar):
            of_value = f"Map value must satisfy constraint: [{text}]"
            yield _problem(shape, value, path, kind, of_value)


def _broken(shape: Shape, value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    constraints = shape.metadata
    if shape.type_name not in {"blob", "timestamp", "boolean"}:
        size, noun = (len(value), "length") if hasattr(value, "__len__") else (value, "value")
        counts = size or shape.type_name != "map"  # an empty map stands for none
        if counts and size < constraints.get("min", size):
            yield "min", f"Member must have {noun} greater than or equal to {constraints['min']}"
        if size > constraints.get("max", size):
            yield "max", f"Member must have {noun} less than or equal to {constraints['max']}"
    if "pattern" in constraints and not matches(constraints["pattern"], value):
        text = f"Member must satisfy regular expression pattern: {constraints['pattern']}"
        yield "pattern", text
    if "enum" in constraints and value not in constraints["enum"]:
        yield "enum", f"Member must satisfy enum value set: [{', '.join(constraints['enum'])}]"


def _problem(shape: Shape, value: Any, path: str, kind: str, text: str) -> Broken:  # noqa: ANN401
    """Word a broken constraint; a value that the model calls sensitive isn't repeated."""
    shown = "" if shape.metadata.get("sensitive") else f"'{_printable(str(value)[:_SHOWN])}' "
    return Broken(path, kind, f"Value {shown}at '{path}' failed to satisfy constraint: {text}")


def _printable(text: str) -> str:
    """Return a text without what no XML document can hold, nor a terminal should get."""
    return "".join(each if each.isprintable() else "?" for each in text)


def _camel(name: str) -> str:
    return name[:1].lower() + name[1:]
