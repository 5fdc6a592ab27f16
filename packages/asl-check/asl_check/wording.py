"""The wording that messages share: lists, near names, short values."""

import json
from collections.abc import Iterable
from difflib import get_close_matches

_SHOWN = 12
_NEAR = 6
_WIDTH = 60
_TYPES = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
}


def listed(names: Iterable[str]) -> str:
    """Join names for a sentence, cut after a dozen."""
    ordered = sorted(names)
    rest = len(ordered) - _SHOWN
    return ", ".join(ordered[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")


def closest(name: str, names: Iterable[str]) -> str:
    """Return `; did you mean NAME?` for the nearest of the names, or nothing."""
    near = get_close_matches(name, list(names), n=1)
    return f"; did you mean {near[0]}?" if near else ""


def nearest(name: str, names: Iterable[str]) -> str:
    """Join names for a sentence; of many, those that resemble the given one most."""
    several = list(names)
    if len(several) <= _SHOWN:
        return listed(several)
    near = get_close_matches(name, several, n=_NEAR, cutoff=0.0)
    return f"{', '.join(near)} and {len(several) - len(near)} more"


def typed(value: object) -> str:
    """Say what a JSON value is: `"2" is a string`."""
    return "null" if value is None else f"{shown(value)} is {_TYPES[type(value)]}"


def shown(value: object) -> str:
    """Write a JSON value for a sentence, cut to one short line."""
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= _WIDTH else f"{written[: _WIDTH - 1]}…"
