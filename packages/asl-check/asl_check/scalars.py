"""Scalars of a payload: whether a value, or what an expression gives, fits a member's type."""

import re
from functools import lru_cache

from botocore.model import Shape as ModelShape

from asl_check.document import JsonValue
from asl_check.shapes import Anything, Either, Record, Scalar, Shape, expand

_INTEGERS = frozenset({"integer", "long"})
_NUMBERS = frozenset({"float", "double"})
_TEXTS = frozenset({"string", "character", "blob", "timestamp"})

# Which kinds of value a member of each type takes when the value comes by a path.
TAKES = {
    "structure": frozenset({"object"}),
    "map": frozenset({"object"}),
    "list": frozenset({"array"}),
    "boolean": frozenset({"boolean"}),
    "timestamp": frozenset({"string", "timestamp", "integer", "number"}),
    **dict.fromkeys(_INTEGERS, frozenset({"integer", "number", "timestamp"})),
    **dict.fromkeys(_NUMBERS, frozenset({"integer", "number", "timestamp"})),
    **dict.fromkeys(("string", "character"), frozenset({"string", "timestamp"})),
}


def is_right(value: JsonValue, shape: ModelShape) -> bool:
    """Tell whether a value has a scalar member's type."""
    kind = shape.type_name
    return (
        (kind == "blob")
        or (kind in _TEXTS and isinstance(value, str))
        or (kind == "boolean" and isinstance(value, bool))
        or (kind in _INTEGERS | {"timestamp"} and type(value) is int)
        or (kind in _NUMBERS and type(value) in {int, float})
    )


def is_converted(value: JsonValue, shape: ModelShape) -> bool:
    """Tell whether a value may be written as the member's type: `"2"` as 2, an object as text."""
    kind = shape.type_name
    if not isinstance(value, str):
        return kind in _TEXTS and value is not None
    if kind == "boolean":
        return value.lower() in {"true", "false"}
    try:
        return kind in _INTEGERS | _NUMBERS and float(value) is not None
    except ValueError:
        return False


def expected(shape: ModelShape) -> str:
    """Say what a member takes, for a finding."""
    lowest, highest = shape.metadata.get("min"), shape.metadata.get("max")
    article = "an" if shape.type_name[0] in "aeiou" else "a"
    text = f"{article} {shape.type_name}"
    if shape.type_name not in _INTEGERS | _NUMBERS:
        return f"{text} in quotes" if shape.type_name == "string" else text
    bounds = [f"at least {lowest}"] if lowest is not None else []
    bounds += [f"at most {highest}"] if highest is not None else []
    return f"{text} of {' and '.join(bounds)}" if bounds else text


@lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Compile a model's pattern; those with Unicode classes, which Python lacks, check nothing."""
    try:
        return re.compile(pattern) if pattern else None
    except re.error:
        return None


def fits(shape: Shape, takes: frozenset[str]) -> bool:
    """Tell whether a shape is of one of these kinds, in each of its options."""
    known = expand(shape)
    if isinstance(known, Either):
        return all(fits(option, takes) for option in known.options)
    if isinstance(known, Anything):
        return True
    if isinstance(known, Scalar):
        return known.kind in takes
    return ("object" if isinstance(known, Record) else "array") in takes
