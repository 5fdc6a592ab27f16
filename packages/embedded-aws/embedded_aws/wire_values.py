"""Values as they come over the wire: whether they are of the type, and of the pattern, declared."""

from __future__ import annotations

import base64
import functools
import math
import re
from typing import Any

from botocore.utils import parse_timestamp

# Patterns are Java's; what Python lacks of them, its own classes stand for.
_JAVA_CLASSES = {
    r"\p{L}": r"\w",
    r"\p{M}": r"\w",
    r"\p{N}": r"\d",
    r"\p{Z}": r"\s",
    r"\p{S}": r"$+<=>^`|~",
    r"\p{P}": "!-#%-*,-/:;?@\\[-\\]_{}",
    r"\p{Alnum}": "0-9A-Za-z",
    r"\p{Graph}": "!-~",
    r"\p{Print}": " -~",
    r"\p{ASCII}": r"\x00-\x7f",
}
_TYPES: dict[str, tuple[type, ...]] = {
    "structure": (dict,),
    "map": (dict,),
    "list": (list,),
    "string": (str,),
    "character": (str,),
    "blob": (str, bytes),
    "integer": (int,),
    "long": (int,),
    "float": (int, float),
    "double": (int, float),
    "boolean": (bool,),
    "timestamp": (int, float, str),
}
_BITS = {"integer": 31, "long": 63}
_LONGEST_MATCHED = 100_000  # characters: a pattern isn't tried on more where the model has no `max`
_LONGEST_NUMBER = 1024


class WrongType(ValueError):
    """A value whose type on the wire isn't the one that the API declares."""


def typed(shape: Any, value: Any, path: str, *, textual: bool) -> Any:  # noqa: ANN401
    """Return a value as the shape's type; text becomes the number or boolean that it stands for.

    Raises:
        WrongType: It isn't of that type.
    """
    kind = shape.type_name
    if textual and isinstance(value, str):
        value = _from_text(kind, value)
    right = isinstance(value, _TYPES[kind]) and isinstance(value, bool) == (kind == "boolean")
    if not (right and _well_formed(kind, value)):
        shown = type(value).__name__
        raise WrongType(f"{shown} at '{path or 'request'}' can not be converted to {kind}")
    return value


def _from_text(kind: str, text: str) -> Any:  # noqa: ANN401
    """Return what a text stands for; the text itself where it stands for nothing of that type."""
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind in _BITS:
        return int(text) if re.fullmatch(r"[+-]?[0-9]{1,19}", text) else text
    if kind in {"float", "double"}:
        number = r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?"
        return float(text) if len(text) < _LONGEST_NUMBER and re.fullmatch(number, text) else text
    return text


def _well_formed(kind: str, value: Any) -> bool:  # noqa: ANN401
    """Say whether a value of the right type is one that the type's wire form can hold."""
    if kind in _BITS:
        return bool(-(1 << _BITS[kind]) <= value < 1 << _BITS[kind])
    if kind in {"float", "double"}:
        return math.isfinite(value)
    if isinstance(value, str) and not _encodes(value):
        return False
    if kind == "timestamp":
        return _is_time(value)
    return kind != "blob" or isinstance(value, bytes) or _is_base64(value)


def _encodes(text: str) -> bool:
    """Say whether a text is one: half of a surrogate pair, which JSON can write, is none."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _is_time(value: float | str) -> bool:
    try:
        parse_timestamp(value)  # type: ignore[arg-type] # seconds since 1970 too
    except (ValueError, OverflowError, OSError, RuntimeError):
        return False
    return True


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return True


def matches(java: str, value: str) -> bool:
    """Say whether a value is of a pattern, which is Java's."""
    pattern = _pattern(java)
    return pattern is None or len(value) > _LONGEST_MATCHED or bool(pattern.fullmatch(value))


@functools.cache
def _pattern(java: str) -> re.Pattern[str] | None:
    """Return Python's form of a Java pattern; None where it has none, and nothing is refused."""
    python = java
    for java_class, own in _JAVA_CLASSES.items():
        python = python.replace(java_class, own)
    try:
        # Java's \w is ASCII's.
        return re.compile(python, 0 if python != java else re.ASCII)
    except re.error:
        return None
