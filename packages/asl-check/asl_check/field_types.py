"""Kinds of field: what a field's value may be, and what to say when it isn't."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from asl_check.document import JsonValue
from asl_check.intrinsics import IntrinsicSyntaxError, parse_expression
from asl_check.paths import PathSyntaxError, parse_path, parse_reference
from asl_check.wording import closest, shown, typed

# The guide's own upper bound of every number of seconds and of attempts.
LARGEST: Final = 99_999_999
LARGEST_DELAY: Final = 31_622_400

_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True)
class Problem:
    """What is wrong with a value: the rule's id, and the message."""

    rule: str
    message: str


@dataclass(frozen=True)
class Kind:
    """A kind of value.

    Attributes:
        expected: What a right value is, for a finding's `expected`.
        check: Returns the problem of a value, or None.
        computed: Whether a JSONata expression, `{% … %}`, may stand in its place.
    """

    expected: str
    check: Callable[[JsonValue], Problem | None]
    computed: bool = False


def is_number(value: JsonValue) -> bool:
    """Tell whether a value is a JSON number (Python's booleans are integers, JSON's aren't)."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_integer(value: JsonValue) -> bool:
    """Tell whether a value is a JSON integer."""
    return isinstance(value, int) and not isinstance(value, bool)


def _of_type(expected: str, test: Callable[[JsonValue], bool], *, computed: bool = False) -> Kind:
    def check(value: JsonValue) -> Problem | None:
        if test(value):
            return None
        return Problem("field-type", typed(value))

    return Kind(expected, check, computed)


def integer(lowest: int, highest: int = LARGEST, *, computed: bool = True) -> Kind:
    """Return the kind of the integers from `lowest` to `highest`, both included."""
    expected = f"an integer from {lowest} to {highest}"
    return replace(_range(expected, is_integer, lowest, highest), computed=computed)


def number(lowest: float, highest: float = LARGEST, *, computed: bool = True) -> Kind:
    """Return the kind of the numbers from `lowest` to `highest`, both included."""
    expected = f"a number from {lowest:.9g} to {highest:.9g}"
    return replace(_range(expected, is_number, lowest, highest), computed=computed)


def _range(expected: str, test: Callable[[JsonValue], bool], lowest: float, highest: float) -> Kind:
    def check(value: JsonValue) -> Problem | None:
        if not test(value):
            return Problem("field-type", typed(value))
        if isinstance(value, int | float) and not lowest <= value <= highest:
            return Problem("field-value", f"{shown(value)} is out of range")
        return None

    return Kind(expected, check, computed=True)


def one_of(*values: str) -> Kind:
    """Return the kind of a string that is one of a few."""
    expected = f"one of {', '.join(values)}"

    def check(value: JsonValue) -> Problem | None:
        if not isinstance(value, str):
            return Problem("field-type", typed(value))
        if value not in values:
            return Problem("field-value", f"{shown(value)} isn't allowed{closest(value, values)}")
        return None

    return Kind(expected, check)


def _parsed(
    expected: str, rule: str, parse: Callable[[str], object], *, nullable: bool = False
) -> Kind:
    def check(value: JsonValue) -> Problem | None:
        if value is None and nullable:
            return None
        if not isinstance(value, str):
            return Problem("field-type", typed(value))
        try:
            parse(value)
        except PathSyntaxError as error:
            return Problem(rule, str(error))
        except IntrinsicSyntaxError as error:
            return Problem("intrinsic-syntax", str(error))
        return None

    return Kind(expected, check)


def _parse_target(text: str) -> None:
    """Read a path that something is put at: into the state's input, never into `$$`."""
    if parse_reference(text).root != "$":
        raise PathSyntaxError(f"{text!r} doesn't lead into the state's input")


def _parse_timestamp(text: str) -> None:
    if not _TIMESTAMP.fullmatch(text):
        raise PathSyntaxError(f"{text!r} isn't a timestamp")
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise PathSyntaxError(f"{text!r} isn't a timestamp: {error}") from error


ANY: Final = Kind("any JSON value", lambda _: None)
TEXT: Final = _of_type("a string", lambda value: isinstance(value, str), computed=True)
NAME: Final = _of_type("a name", lambda value: isinstance(value, str) and value != "")
TRUTH: Final = _of_type("true or false", lambda value: isinstance(value, bool))
OBJECT: Final = _of_type("an object", lambda value: isinstance(value, dict), computed=True)
FILLED_OBJECT: Final = _of_type(
    "an object with at least one member", lambda value: isinstance(value, dict) and bool(value)
)
NUMBER: Final = _of_type("a number", is_number)
ITEMS: Final = _of_type("an array", lambda value: isinstance(value, list), computed=True)
TEXTS: Final = _of_type(
    "an array of strings",
    lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value),
    computed=True,
)
COLLECTION: Final = _of_type(
    "an array or an object", lambda value: isinstance(value, list | dict), computed=True
)
OBJECTS: Final = _of_type(
    "an array of objects",
    lambda value: isinstance(value, list) and all(isinstance(one, dict) for one in value),
)
FILLED_OBJECTS: Final = _of_type(
    "an array of at least one object",
    lambda value: (
        isinstance(value, list) and value != [] and all(isinstance(one, dict) for one in value)
    ),
)
ERROR_NAMES: Final = _of_type(
    "an array of at least one error name",
    lambda value: (
        isinstance(value, list)
        and value != []
        and all(isinstance(name, str) and name for name in value)
    ),
)
PATH: Final = _parsed("a path such as $.name", "path-syntax", parse_path)
PATH_OR_NULL: Final = _parsed(
    "a path such as $.name, or null", "path-syntax", parse_path, nullable=True
)
REFERENCE: Final = _parsed("a reference path such as $.name", "reference-path", parse_reference)
REFERENCE_OR_NULL: Final = _parsed(
    "a reference path into the input such as $.name, or null",
    "reference-path",
    _parse_target,
    nullable=True,
)
EXPRESSION: Final = _parsed(
    "a path such as $.name, or an intrinsic function", "path-key", parse_expression
)
TIMESTAMP: Final = Kind(
    "a timestamp such as 2024-01-31T12:00:00Z",
    _parsed("a timestamp", "field-value", _parse_timestamp).check,
    computed=True,
)
