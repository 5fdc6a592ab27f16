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


@dataclass(frozen=True)
class Batch:
    """The input of one child execution, and how many items it has."""

    value: Any
    items: int = 1


def selected(selector: Any, items: list[Any], source: str, env: Any) -> list[Any]:  # noqa: ANN401 - moto's own types; JSON
    """Return what an ItemSelector makes of each item.

    Args:
        selector: moto's ItemSelector or Parameters, or None.
        items: What was read.
        source: Where it was: `STATE_DATA` or `S3://BUCKET/KEY`.
        env: The Map state's environment.
    """
    if selector is None:
        return items
    return [_selected(selector, item, index, source, env) for index, item in enumerate(items)]


def _selected(selector: Any, item: Any, index: int, source: str, env: Any) -> Any:  # noqa: ANN401 - the same
    given = env.states.get_input()
    frame = env.open_inner_frame()
    try:
        data = {"Index": index, "Value": item, "Source": source}
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
