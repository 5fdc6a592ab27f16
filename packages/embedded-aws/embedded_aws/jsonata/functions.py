"""The functions that Step Functions adds to JSONata.

Source: Step Functions developer guide, "Transforming data with JSONata", *JSONata functions
provided by Step Functions*. Arguments that aren't integers are rounded towards zero; what a
function can't answer is undefined.
"""

from __future__ import annotations

import hashlib
import json
import random
import uuid
from typing import Any

from jsonata import Jsonata
from jsonata.jexception import JException
from jsonata.utils import Utils

_ALGORITHMS = {
    "MD5": "md5",
    "SHA-1": "sha1",
    "SHA-256": "sha256",
    "SHA-384": "sha384",
    "SHA-512": "sha512",
}
_RANGE = 360_145  # elements; found by others on AWS


class _Call:
    """A function as the library calls it, without its context."""

    def __init__(self, function: Any) -> None:  # noqa: ANN401 - each has its own arguments
        self._function = function

    def call(self, _: object, arguments: list[Any]) -> Any:  # noqa: ANN401 - JSON, or undefined
        """Call it."""
        return self._function(*arguments)


def _partition(array: list[Any] | None = None, size: float | None = None) -> Any:  # noqa: ANN401
    if not array or size is None or int(size) < 1:
        return None
    step = int(size)
    return [array[at : at + step] for at in range(0, len(array), step)]


def _range(*bounds: float | None) -> Any:  # noqa: ANN401 - JSON, or undefined
    start, stop, by = (
        None if bound is None else int(bound) for bound in (*bounds, *[None] * 3)[:3]
    )
    if start is None or stop is None or not by:
        return None
    members = range(start, stop + (1 if by > 0 else -1), by)
    if len(members) > _RANGE:
        raise MemoryError
    return Utils.create_sequence_from_iter(members)


def _hash(content: str | None = None, algorithm: str | None = None) -> Any:  # noqa: ANN401
    if content is None or algorithm is None:
        return None
    if algorithm not in _ALGORITHMS:
        raise JException(f"Unsupported hash algorithm: {algorithm}", -1)
    return hashlib.new(_ALGORITHMS[algorithm], content.encode()).hexdigest()


def _random(seed: float | None = None) -> float:
    return random.random() if seed is None else random.Random(seed).random()  # noqa: S311 - as $random promises


def _uuid() -> str:
    return str(uuid.uuid4())


def _parse(document: str | None = None) -> Any:  # noqa: ANN401 - JSON, or undefined
    if document is None:
        return None
    try:
        value = json.loads(document, parse_constant=_refuse)
    except ValueError as error:
        raise JException(f"The argument of $parse is not valid JSON: {error}", -1) from None
    return Utils.NULL_VALUE if value is None else value


def _refuse(constant: str) -> None:
    raise ValueError(f"Expecting value: {constant}")


def _named(name: str, function: Any, signature: str) -> Any:  # noqa: ANN401 - the library's
    made = Jsonata.JFunction(_Call(function), signature)
    made.signature.set_function_name(name)
    return made


ALL = {
    "partition": _named("partition", _partition, "<a?n?:a>"),
    "range": _named("range", _range, "<n?n?n?:a>"),
    "hash": _named("hash", _hash, "<s?s?:s>"),
    "random": _named("random", _random, "<n?:n>"),
    "uuid": _named("uuid", _uuid, "<:s>"),
    "parse": _named("parse", _parse, "<s?:x>"),
}
