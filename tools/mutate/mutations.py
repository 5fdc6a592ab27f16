"""Single changes of a JSON document: each place dropped, changed, renamed, or of another type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, TypeAlias

Json: TypeAlias = Any  # what json.loads gives


@dataclass(frozen=True)
class Mutant:
    """A document with one thing wrong.

    Attributes:
        file: The document, relative to the project's root.
        kind: `drop`, `change`, `rename` or `type`.
        pointer: JSON pointer of the changed place, in the document as it was.
        text: The mutant, laid out as the document is.
    """

    file: str
    kind: str
    pointer: str
    text: str


def mutants(file: str, text: str) -> Iterator[Mutant]:
    """Yield every mutant of a document.

    Args:
        file: The document's name, for the mutants.
        text: JSON.

    Yields:
        For each place but the root: one without it and one with a value of another type there;
        for each leaf one with another value of its type; for each member one under another name.
    """
    document = json.loads(text)
    for path in _places(document):
        for kind in ("drop", "change", "rename", "type"):
            mutant = deepcopy(document)
            if _mutate(_holder(mutant, path), path[-1], kind):
                yield Mutant(file, kind, _pointer(path), _written(mutant))


def _places(value: Json, path: tuple[Json, ...] = ()) -> Iterator[tuple[Json, ...]]:
    keys = value if isinstance(value, dict) else range(len(value)) if _is_list(value) else ()
    for key in keys:
        yield (*path, key)
        yield from _places(value[key], (*path, key))


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _holder(document: Json, path: tuple[Json, ...]) -> Json:
    for key in path[:-1]:
        document = document[key]
    return document


def _mutate(holder: Json, key: Json, kind: str) -> bool:
    """Change one place in place; tells whether this kind of change is one there."""
    value = holder[key]
    if kind == "drop":
        del holder[key]
    elif kind == "type":
        holder[key] = of_another_type(value)
    elif kind == "rename" and isinstance(holder, dict):
        members = [
            (_renamed(name, holder) if name == key else name, v) for name, v in holder.items()
        ]
        holder.clear()
        holder.update(members)
    elif kind == "change" and (value in ({}, []) or not isinstance(value, dict | list)):
        holder[key] = changed(value)
    else:
        return False
    return True


def changed(leaf: Json) -> Json:
    """Return another value of a leaf's type: the next number, quoted or not, or a likely typo."""
    if isinstance(leaf, bool):
        return not leaf
    if isinstance(leaf, int | float):
        return leaf + 1
    if isinstance(leaf, str):
        return str(int(leaf) + 1) if leaf.isdecimal() else _mistyped(leaf)
    return {"X": "1"} if leaf == {} else ["1"] if leaf == [] else "null"


def of_another_type(value: Json) -> Json:
    """Return what a careless hand makes of a value: quotes around it, or brackets, or none."""
    if isinstance(value, str):
        return int(value) if value.isdecimal() else [value]
    if isinstance(value, list):
        return value[0] if value else {}
    return [value] if isinstance(value, dict) else json.dumps(value)


def _mistyped(text: str) -> str:
    """Return a text without its last letter, or with one where it has none."""
    at = next((i for i in range(len(text) - 1, -1, -1) if text[i].isalpha()), None)
    return f"{text}x" if at is None or len(text) == 1 else text[:at] + text[at + 1 :]


def _renamed(name: str, holder: dict[str, Any]) -> str:
    name = _mistyped(name)
    while name in holder:
        name += "x"
    return name


def _pointer(path: tuple[Json, ...]) -> str:
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


def _written(document: Json) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
