"""The steps of a JSONPath state: from its input to what its work gets, and on to its output."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from asl_check.definition import State
from asl_check.document import JsonObject, child
from asl_check.field_types import PATH, REFERENCE_OR_NULL
from asl_check.incoming import Reader, Way
from asl_check.paths import parse_path
from asl_check.shapes import (
    ANYTHING,
    Anything,
    Either,
    Record,
    Scalar,
    Shape,
    described,
    expand,
    put,
)

_NUMBERS: Final = frozenset({"integer", "number"})
_TEXTS: Final = frozenset({"string", "timestamp"})

# Fields whose path gives a value of the state's own, with the kinds that it may have.
_READ: Final[Mapping[str, frozenset[str]]] = {
    "TimeoutSecondsPath": _NUMBERS,
    "HeartbeatSecondsPath": _NUMBERS,
    "SecondsPath": _NUMBERS,
    "TimestampPath": _TEXTS,
    "MaxConcurrencyPath": _NUMBERS,
    "ToleratedFailureCountPath": _NUMBERS,
    "ToleratedFailurePercentagePath": _NUMBERS,
    "ErrorPath": _TEXTS,
    "CausePath": _TEXTS,
}

# AWS takes "2" for 2 where a Map's settings come by a path.
_CONVERTED: Final = frozenset(
    {"MaxConcurrencyPath", "ToleratedFailureCountPath", "ToleratedFailurePercentagePath"}
)


def at_path(state: State, field: str, reader: Reader) -> Shape:
    """Apply InputPath or OutputPath.

    Args:
        state: The state.
        field: The path's field; absent means the data as they are, null an empty object.
        reader: Reads from the data.

    Returns:
        The shape that the path gives.
    """
    value = state.body.get(field, "$")
    if value is None:
        return Record()
    if not isinstance(value, str) or PATH.check(value):
        return ANYTHING
    return reader.path(parse_path(value), state.at(field))


def read_fields(state: State, reader: Reader) -> None:
    """Resolve the paths of a state's own settings, such as SecondsPath, and their types."""
    for field, kinds in _READ.items():
        if field in state.body:
            shape = expand(reader.expression(state.body[field], state.at(field)))
            is_known = not isinstance(shape, Anything | Either)
            is_numeral = field in _CONVERTED and shape == Scalar("string", is_numeral=True)
            is_right = is_numeral or (isinstance(shape, Scalar) and shape.kind in kinds)
            if is_known and not is_right:
                message = f"the path gives {described(shape)}"
                wanted = " or ".join(sorted(kinds))
                reader.collector.add("path-type", state.at(field), message, f"a {wanted}")
    if "Credentials" in state.body:
        reader.template(state.body["Credentials"], state.at("Credentials"))


def assign(body: JsonObject, pointer: str, reader: Reader, result: Shape) -> Way:
    """Apply Assign.

    Args:
        body: The state, catcher or choice rule that may have the field.
        pointer: Its JSON pointer.
        reader: Reads on the way so far.
        result: Shape of what `$` names in Assign.

    Returns:
        The way with the variables that are assigned.
    """
    template = body.get("Assign")
    if not isinstance(template, dict):
        return reader.way
    seeing = replace(reader, way=reader.way.having(result))
    fresh = seeing.template(template, child(pointer, "Assign"))
    members = fresh.members if isinstance(fresh, Record) else {}
    return replace(reader.way, variables={**reader.way.variables, **members})


def placed(state: State, result: Shape, reader: Reader, rule: str = "unresolved-path") -> Shape:
    """Apply ResultPath: puts the result into the state's input, or in its place.

    Args:
        state: The state, or a catcher seen as one.
        result: Shape of the result.
        reader: Reads from the state's input.
        rule: Rule of the finding where the result can't be put there.

    Returns:
        Shape of the output before OutputPath.
    """
    target = state.body.get("ResultPath", "$")
    if target is None:
        return reader.way.data
    if not isinstance(target, str) or REFERENCE_OR_NULL.check(target):
        return ANYTHING
    joined = put(reader.way.data, parse_path(target).steps, result)
    if joined is None:
        message = f"the result can't be put at {target} in {described(reader.way.data)}"
        place = state.at("ResultPath")
        reader.collector.add(rule, place, message, "a path through objects")
        return ANYTHING
    return joined
