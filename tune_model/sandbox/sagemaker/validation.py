"""Requests checked against the SDK's own model of the API, in AWS's words, before work starts.

Source: botocore's service model (types, required members, patterns, enumerations, ranges); the
words are those of AWS's `ValidationException`: "1 validation error detected: Value 'x' at 'y'
failed to satisfy constraint: Member must ...".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from moto.core.exceptions import ServiceException
from moto.core.utils import get_service_model
from moto.sagemaker.exceptions import ValidationError

# Patterns are Java's; what Python lacks of them, its own classes stand for.
_JAVA_CLASSES = {
    r"\p{L}": r"\w",
    r"\p{N}": r"\d",
    r"\p{Z}": r"\s",
    r"\p{Alnum}": "0-9A-Za-z",
}
_TYPES: dict[str, tuple[type, ...]] = {
    "structure": (dict,),
    "map": (dict,),
    "list": (list,),
    "string": (str,),
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
    "timestamp": (int, float),
}


class SerializationError(ServiceException):  # type: ignore[misc] # moto ships no types
    """A value whose JSON type isn't the one that the API declares."""

    code = "SerializationException"


def check(operation: str, request: Mapping[str, Any]) -> None:
    """Checks a request against the shape that the API declares for it.

    Args:
        operation: API name, such as `CreateTrainingJob`.
        request: The request's JSON.

    Raises:
        SerializationError: A value has another JSON type than declared.
        ValidationError: A required member is missing, or a value breaks its constraint.
    """
    shape = get_service_model("sagemaker").operation_model(operation).input_shape
    problems = list(_walk(shape, request, ""))
    if problems:
        plural = "s" if len(problems) > 1 else ""
        raise ValidationError(
            f"{len(problems)} validation error{plural} detected: {'; '.join(problems)}"
        )


def _walk(shape: Any, value: Any, path: str) -> Iterator[str]:  # noqa: ANN401 - a botocore Shape and JSON
    _check_type(shape, value, path)
    yield from (_problem(value, path, text) for text in _broken(shape, value))
    if shape.type_name == "structure":
        yield from _walk_structure(shape, value, path)
    elif shape.type_name == "list":
        for number, item in enumerate(value, 1):
            yield from _walk(shape.member, item, f"{path}.{number}.member")
    elif shape.type_name == "map":
        yield from _walk_map(shape, value, path)


def _walk_structure(shape: Any, value: Mapping[str, Any], path: str) -> Iterator[str]:  # noqa: ANN401
    for name, member in shape.members.items():
        place = f"{path}.{_camel(name)}" if path else _camel(name)
        if value.get(name) is not None:
            yield from _walk(member, value[name], place)
        elif name in shape.required_members:
            yield f"Value null at '{place}' failed to satisfy constraint: Member must not be null"


def _walk_map(shape: Any, value: Mapping[str, Any], path: str) -> Iterator[str]:  # noqa: ANN401
    for key, item in value.items():
        for text in _broken(shape.key, key):
            yield _problem(value, path, f"Map keys must satisfy constraint: [{text}]")
        _check_type(shape.value, item, f"{path}.{key}")
        for text in _broken(shape.value, item):
            yield _problem(value, path, f"Map value must satisfy constraint: [{text}]")


def _check_type(shape: Any, value: Any, path: str) -> None:  # noqa: ANN401
    expected = _TYPES[shape.type_name]
    right = isinstance(value, expected) and (isinstance(value, bool) == (expected == (bool,)))
    if not right:
        raise SerializationError(
            f"{type(value).__name__} at '{path or 'request'}' can not be converted to "
            f"{shape.type_name}"
        )


def _broken(shape: Any, value: Any) -> Iterator[str]:  # noqa: ANN401
    constraints = shape.metadata
    size, noun = (len(value), "length") if hasattr(value, "__len__") else (value, "value")
    if size < constraints.get("min", size):
        yield f"Member must have {noun} greater than or equal to {constraints['min']}"
    if size > constraints.get("max", size):
        yield f"Member must have {noun} less than or equal to {constraints['max']}"
    if "pattern" in constraints and not _pattern(constraints["pattern"]).fullmatch(value):
        yield f"Member must satisfy regular expression pattern: {constraints['pattern']}"
    if "enum" in constraints and value not in constraints["enum"]:
        yield f"Member must satisfy enum value set: [{', '.join(constraints['enum'])}]"


@functools.cache
def _pattern(java: str) -> re.Pattern[str]:
    for java_class, python in _JAVA_CLASSES.items():
        java = java.replace(java_class, python)
    return re.compile(java)


def _problem(value: Any, path: str, text: str) -> str:  # noqa: ANN401
    return f"Value '{value}' at '{path}' failed to satisfy constraint: {text}"


def _camel(name: str) -> str:
    return name[:1].lower() + name[1:]
