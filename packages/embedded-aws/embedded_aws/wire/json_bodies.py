"""JSON bodies, read in the one way in which there is no doubt: UTF-8, an object, no name twice."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from embedded_aws.iam.denials import Refusal, Why

_SURROGATE = re.compile(rb"\\u[dD][89abAB]|\\u[dD][c-fC-F]")


def read(body: bytes) -> dict[str, Any]:
    """Read a JSON object; nothing is an empty one.

    Raises:
        Refusal: It isn't one.
    """
    if not body.strip():
        return {}
    try:
        found = json.loads(body.decode(), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _refusal(str(error) or "it is nested too deeply") from None
    if not isinstance(found, dict):
        raise _refusal("it isn't an object")
    if _SURROGATE.search(body) and not _is_text(found):
        raise _refusal("an escape stands for half a character")
    return found


def written(document: dict[str, Any]) -> bytes:
    """Write a JSON object."""
    return json.dumps(document).encode()


def _is_text(found: object) -> bool:
    try:
        json.dumps(found, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is there twice")
    return found


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON")


def _refusal(why: str) -> Refusal:
    return Refusal(Why.DENIED, f"The body can't be read: {why}", "SerializationException", 400)
