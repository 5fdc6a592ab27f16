"""What the tests of the checker share: places in a definition, and the findings of one."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import asl_check
from asl_check.document import child
from tune_model.commands.sample_definition import PLACEHOLDERS, function_called

Body = dict[str, Any]
Pick = Callable[[list[Any]], Any]
# What the checker is told of the sample, as `tune-model validate` tells it.
SAMPLE: dict[str, Any] = {"placeholders": PLACEHOLDERS, "functions": function_called}
Mutation = tuple[str, Callable[[Body, Pick], str]]


def found(definition: Any, **options: Any) -> set[tuple[str, str]]:
    """Returns pointer and rule of each finding."""
    text = definition if isinstance(definition, str) else json.dumps(definition)
    return {(one.pointer, one.rule) for one in asl_check.check(text, **SAMPLE | options)}


def machine(states: dict[str, Any], start: str = "") -> Body:
    """Returns a definition that starts at the first state."""
    return {"StartAt": start or next(iter(states)), "States": states}


@dataclass(frozen=True)
class Spot:
    """A member of an object or an element of an array, and where it stands."""

    holder: Any
    key: Any
    pointer: str

    @property
    def value(self) -> Any:
        return self.holder[self.key]

    def set(self, value: Any) -> str:
        self.holder[self.key] = value
        return self.pointer

    def add(self, key: str, value: Any) -> str:
        self.value[key] = value
        return child(self.pointer, key)

    def drop(self, key: str) -> str:
        del self.value[key]
        return self.pointer

    def at(self, *keys: Any) -> "Spot":
        spot = self
        for key in keys:
            spot = Spot(spot.value, key, child(spot.pointer, key))
        return spot


def every_spot(value: Any, pointer: str = "") -> Iterator[Spot]:
    """Yields every place of a JSON value but its root."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    for key in keys:
        spot = Spot(value, key, child(pointer, key))
        yield spot
        yield from every_spot(spot.value, spot.pointer)


def states(definition: Body, kind: str = "", having: str = "") -> list[Spot]:
    """Returns the states of a type that have a field, those in branches too."""
    return [
        spot
        for spot in every_spot(definition)
        if spot.pointer.split("/")[-2] == "States"
        and (not kind or spot.value["Type"] == kind)
        and (not having or having in spot.value)
    ]


def calls(definition: Body, api: str) -> list[Spot]:
    """Returns the tasks that call an API."""
    return [one for one in states(definition, "Task") if f":{api}" in one.value["Resource"]]


def named(definition: Body, *keys: str) -> list[Spot]:
    """Returns every member whose name is one of these."""
    return [spot for spot in every_spot(definition) if spot.key in keys]
