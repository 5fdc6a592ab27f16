"""The items of a map run: which there are, what is selected of each, and how they are batched.

Sources: Step Functions developer guide, "ItemSelector (Map)", "ItemBatcher (Map)" and "Accessing
execution data from the Context object", *Context object data for Map states*.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

_LARGEST_BATCH = 262_144  # bytes: "ItemBatcher (Map)", MaxInputBytesPerBatch


STATE_DATA = "STATE_DATA"


@dataclass(frozen=True)
class Item:
    """One item of a dataset.

    Attributes:
        value: An array's element, or the value of an object's member.
        source: `STATE_DATA`, `S3://BUCKET` or `S3://BUCKET/KEY`.
        key: The member's name, for an object's.
    """

    value: Any
    source: str = STATE_DATA
    key: str | None = None

    @property
    def given(self) -> Any:  # noqa: ANN401 - JSON
        """What a child execution gets where nothing is selected."""
        return self.value if self.key is None else {"Key": self.key, "Value": self.value}


def members(value: Any, source: str = STATE_DATA) -> list[Item] | None:  # noqa: ANN401 - JSON
    """Return the items of an array or of an object, or None: there are none in anything else.

    Args:
        value: The dataset.
        source: Where it was.
    """
    if isinstance(value, dict):
        return [Item(member, source, key) for key, member in value.items()]
    return [Item(element, source) for element in value] if isinstance(value, list) else None


def of_input(dataset: list[Any]) -> list[Item]:
    """Return the items of a state's input: an object's have been taken for items before.

    Args:
        dataset: What the Map state iterates over.
    """
    return [each if isinstance(each, Item) else Item(each) for each in dataset]


@dataclass(frozen=True)
class Batch:
    """The input of one child execution, and how many items it has."""

    value: Any
    items: int = 1


def selected(selector: Any, found: list[Item], env: Any) -> list[Any]:  # noqa: ANN401 - moto's own types; JSON
    """Return what an ItemSelector makes of each item.

    Args:
        selector: moto's ItemSelector or Parameters, or None.
        found: The items.
        env: The Map state's environment.
    """
    if selector is None:
        return [item.given for item in found]
    return [_selected(selector, item, index, env) for index, item in enumerate(found)]


def _selected(selector: Any, item: Item, index: int, env: Any) -> Any:  # noqa: ANN401 - the same
    given = env.states.get_input()
    frame = env.open_inner_frame()
    try:
        data = {"Index": index, "Value": item.value, "Source": item.source}
        if item.key is not None:
            data["Key"] = item.key
        frame.states.context_object.context_object_data["Map"] = {"Item": data}
        frame.states.reset(input_value=given)
        frame.stack.append(given)
        selector.eval(frame)
        return frame.stack.pop()
    finally:
        env.delete_frame(frame)


def batched(items: list[Any], batcher: dict[str, Any] | None) -> Iterator[Batch]:
    """Yield the inputs of the child executions.

    Args:
        items: What was selected.
        batcher: The computed ItemBatcher, if the state has one.
    """
    if batcher is None:
        yield from map(Batch, items)
        return
    common = {"BatchInput": batcher["BatchInput"]} if "BatchInput" in batcher else {}
    at_most = int(batcher.get("MaxItemsPerBatch") or len(items))
    room = int(batcher.get("MaxInputBytesPerBatch") or _LARGEST_BATCH)
    for group in _grouped(items, at_most, room - _bytes({**common, "Items": []})):
        yield Batch({**common, "Items": group}, len(group))


def _grouped(items: list[Any], at_most: int, room: int) -> Iterator[list[Any]]:
    group: list[Any] = []
    used = 0
    for item in items:
        size = _bytes(item) + bool(group)  # the comma before it
        if group and (len(group) == at_most or used + size > room):
            yield group
            group, used = [], 0
            size = _bytes(item)
        group.append(item)
        used += size
    if group:
        yield group


_compact: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _bytes(value: Any) -> int:  # noqa: ANN401 - JSON
    return len(_compact(value).encode("utf-8", "surrogatepass"))
