"""Reads a definition's text: its values, the place of each one, and what JSON's readers hide.

The standard library's reader keeps neither places nor duplicate keys, and stops at an unquoted
`${placeholder}`; this one reads the same grammar (RFC 8259) and keeps all three.
"""

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"
JsonObject: TypeAlias = "dict[str, JsonValue]"

# Deeper nesting than any definition has, and well below Python's own limit of recursion.
MAXIMUM_DEPTH = 120

# Python refuses to convert thousands of digits; no field of the language takes a hundred.
MAXIMUM_DIGITS = 100

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_STRING = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
_WORD = re.compile(r"[A-Za-z]+")
_SURROGATE = re.compile("[\ud800-\udfff]")
_UNQUOTED = re.compile(r"\$\{[^}\s]*\}")
_LITERALS: dict[str, bool | None] = {"true": True, "false": False, "null": None}


class Position(NamedTuple):
    """A place in the text, as editors count: line and column from 1."""

    line: int
    column: int


class JsonSyntaxError(ValueError):
    """The text isn't JSON.

    Attributes:
        position: Where the reader stopped.
        expected: What the grammar allows there.
    """

    def __init__(self, message: str, expected: str, position: Position) -> None:
        super().__init__(message)
        self.expected = expected
        self.position = position


@dataclass
class Document:
    """A text that has been read.

    Attributes:
        value: The JSON value.
        positions: Place of each value, keyed by JSON pointer.
        duplicates: Pointers of object members whose name occurred before in the same object.
        unquoted: Pointers of values that are a placeholder outside of a string.
    """

    value: JsonValue = None
    positions: dict[str, Position] = field(default_factory=dict)
    duplicates: list[str] = field(default_factory=list)
    unquoted: list[str] = field(default_factory=list)


def child(pointer: str, key: str | int) -> str:
    """Return the JSON pointer of a member or an element (RFC 6901: `~` and `/` are escaped)."""
    name = str(key)
    if "~" in name or "/" in name:
        name = name.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{name}"


def read(text: str) -> Document:
    """Read a JSON text.

    Args:
        text: The text of one JSON value.

    Returns:
        The value with its places, duplicate keys and unquoted placeholders.

    Raises:
        JsonSyntaxError: The text isn't JSON; carries the place.
    """
    return _Reader(text).document()


class _Reader:
    """A recursive-descent reader of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._document = Document()

    def document(self) -> Document:
        self._document.value = self._value("", 0)
        self._skip()
        if self._at < len(self._text):
            raise self._error("text after the end of the value", "one JSON value")
        return self._document

    def _value(self, pointer: str, depth: int) -> JsonValue:
        self._skip()
        if depth > MAXIMUM_DEPTH:
            raise self._error("nested too deep", f"at most {MAXIMUM_DEPTH} levels")
        self._document.positions.setdefault(pointer, self._position())
        start = self._text[self._at : self._at + 1]
        if start == "{":
            return self._object(pointer, depth)
        if start == "[":
            return self._array(pointer, depth)
        if start == '"':
            return self._string()
        return self._scalar(pointer)

    def _object(self, pointer: str, depth: int) -> JsonObject:
        members: JsonObject = {}
        self._at += 1
        if self._take("}"):
            return members
        while True:
            self._skip()
            begins = self._position()
            key = self._key()
            place = child(pointer, key)
            if key in members:
                self._document.duplicates.append(place)
                self._document.positions[place] = begins
            self._need(":")
            members[key] = self._value(place, depth + 1)
            if self._take("}"):
                return members
            self._need(",", "a comma or a closing brace")

    def _array(self, pointer: str, depth: int) -> "list[JsonValue]":
        elements: list[JsonValue] = []
        self._at += 1
        if self._take("]"):
            return elements
        while True:
            elements.append(self._value(child(pointer, len(elements)), depth + 1))
            if self._take("]"):
                return elements
            self._need(",", "a comma or a closing bracket")

    def _key(self) -> str:
        if not self._text.startswith('"', self._at):
            raise self._error("a member has no name", "a name in double quotes")
        return self._string()

    def _string(self) -> str:
        found = _STRING.match(self._text, self._at)
        if not found:
            raise self._error("a string isn't closed or isn't escaped", "a JSON string")
        value = found.group()[1:-1]
        if "\\" in value:
            value = str(json.loads(found.group()))
        if not value.isascii() and _SURROGATE.search(value):
            raise self._error("half of a surrogate pair", "text that UTF-8 can hold")
        self._at = found.end()
        return value

    def _scalar(self, pointer: str) -> JsonValue:
        if found := _UNQUOTED.match(self._text, self._at):
            self._document.unquoted.append(pointer)
            self._at = found.end()
            return found.group()
        if found := _NUMBER.match(self._text, self._at):
            if len(found.group()) > MAXIMUM_DIGITS:
                raise self._error("a number is too long", f"at most {MAXIMUM_DIGITS} digits")
            self._at = found.end()
            is_integer = not (found.group(1) or found.group(2))
            return int(found.group()) if is_integer else float(found.group())
        found = _WORD.match(self._text, self._at)
        if found and found.group() in _LITERALS:
            self._at = found.end()
            return _LITERALS[found.group()]
        raise self._error(f"no value at {self._text[self._at : self._at + 12]!r}", "a JSON value")

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _take(self, mark: str) -> bool:
        self._skip()
        if not self._text.startswith(mark, self._at):
            return False
        self._at += 1
        return True

    def _need(self, mark: str, expected: str | None = None) -> None:
        if not self._take(mark):
            seen = self._text[self._at : self._at + 1]
            raise self._error(
                f"{seen!r} isn't allowed here" if seen else "the text ends", expected or f"{mark!r}"
            )

    def _position(self) -> Position:
        line = bisect_right(self._lines, self._at)
        return Position(line, self._at - self._lines[line - 1] + 1)

    def _error(self, message: str, expected: str) -> JsonSyntaxError:
        return JsonSyntaxError(message, expected, self._position())
