"""The fields of a JSONata state that Step Functions evaluates, and what `$states` holds in each.

From the guide's pages "Transforming data with JSONata in Step Functions" and "Passing data between
states with variables".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from asl_check.definition import State, as_list, as_object
from asl_check.document import JsonValue, child

MEMBERS: Final = ("input", "result", "errorOutput", "context")

_INPUT: Final = frozenset({"input", "context"})
_RESULT: Final = _INPUT | {"result"}
_ERROR: Final = _INPUT | {"errorOutput"}
_WORKING: Final = frozenset({"Task", "Parallel", "Map"})

_NUMBER: Final = frozenset({"number", "integer"})
_TEXT: Final = frozenset({"string", "timestamp"})
_ANY: Final = frozenset[str]()

# Fields that are evaluated before the state works, with the kinds of value that each takes.
SETTINGS: Final[dict[str, frozenset[str]]] = {
    "Arguments": _ANY,
    "Items": frozenset({"array", "object"}),
    "ItemSelector": frozenset({"object"}),
    "ItemReader": _ANY,
    "ItemBatcher": _ANY,
    "ResultWriter": _ANY,
    "Credentials": _ANY,
    "MaxConcurrency": _NUMBER,
    "ToleratedFailureCount": _NUMBER,
    "ToleratedFailurePercentage": _NUMBER,
    "TimeoutSeconds": _NUMBER,
    "HeartbeatSeconds": _NUMBER,
    "Seconds": _NUMBER,
    "Timestamp": _TEXT,
    "Error": _TEXT,
    "Cause": _TEXT,
}


@dataclass(frozen=True)
class Evaluated:
    """A field that is evaluated.

    Attributes:
        name: Its name, for messages.
        pointer: Its JSON pointer.
        value: What it holds: expressions stand in its strings.
        sees: The members that `$states` has there.
        takes: The kinds of value that it takes; empty where it takes any.
    """

    name: str
    pointer: str
    value: JsonValue
    sees: frozenset[str]
    takes: frozenset[str] = _ANY


def evaluated_fields(state: State) -> Iterator[Evaluated]:
    """Yield the fields of a state that are evaluated, those of its rules and catchers too."""
    for name, takes in SETTINGS.items():
        if name in state.body:
            yield Evaluated(name, state.at(name), state.body[name], _INPUT, takes)
    sees = _RESULT if state.type in _WORKING else _INPUT
    yield from _outputs(state.body, state.pointer, sees)
    for index, rule in enumerate(as_list(state.body.get("Choices"))):
        place, body = state.at("Choices", index), as_object(rule)
        if "Condition" in body:
            kinds = frozenset({"boolean"})
            where = child(place, "Condition")
            yield Evaluated("Condition", where, body["Condition"], _INPUT, kinds)
        yield from _outputs(body, place, _INPUT)
    for index, catcher in enumerate(as_list(state.body.get("Catch"))):
        yield from _outputs(as_object(catcher), state.at("Catch", index), _ERROR)


def _outputs(body: dict[str, JsonValue], pointer: str, sees: frozenset[str]) -> Iterator[Evaluated]:
    for name in ("Assign", "Output"):
        if name in body:
            yield Evaluated(name, child(pointer, name), body[name], sees)


def strings(value: JsonValue, pointer: str) -> Iterator[tuple[str, str]]:
    """Yield the JSON pointer and the text of every string in a value."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from strings(member, child(pointer, key))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from strings(element, child(pointer, index))
