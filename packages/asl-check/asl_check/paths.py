"""Paths of the Amazon States Language: JSONPaths, and reference paths, which name one node.

The grammar is states-language.net's ("Paths", "Reference Paths") with the operators of the
JSONPath library that Step Functions uses: `.name`, `['name']`, `[0]`, `[*]`, `.*`, slices,
unions, `..`, filters and functions such as `.length()`. That library takes a dot before a bracket.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_ROOT = re.compile(r"\$\$|\$[A-Za-z_][A-Za-z0-9_]*|\$")
_NAME = r"(?:[^\s.\[\](),'\"*?\\]|\\.)+"
_QUOTED = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_ESCAPE = re.compile(r"\\(.)")


class PathSyntaxError(ValueError):
    """A text isn't a path of the language; the message says where and why."""


@dataclass(frozen=True)
class Query:
    """A step that may give any number of nodes: a wildcard, slice, union, filter, descent.

    Attributes:
        text: The step as written.
        every: True where it gives every child, as `[*]`, slices and filters of arrays do.
    """

    text: str
    every: bool


@dataclass(frozen=True)
class Function:
    """A function at a path's end, such as `.length()`."""

    name: str


Step = str | int | Query | Function


@dataclass(frozen=True)
class Path:
    """A path that has been read.

    Attributes:
        text: The path as written.
        root: `$` for the data, `$$` for the context object, `$name` for a variable.
        steps: Member names, indices, and steps that may give many nodes.
    """

    text: str
    root: str
    steps: tuple[Step, ...]

    @property
    def is_reference(self) -> bool:
        """Whether the path can name one node only."""
        names_one = (
            isinstance(step, str) or (isinstance(step, int) and step >= 0) for step in self.steps
        )
        return all(names_one) and not re.search("[:@]", re.sub(_QUOTED, "", self.text))


def _name(text: str) -> Step:
    return _ESCAPE.sub(r"\1", text)


def _every(text: str) -> Step:
    return Query(text, every=True)


_STEPS: Final[tuple[tuple[re.Pattern[str], Callable[[str], Step]], ...]] = (
    (re.compile(rf"\.\.(?:({_NAME})|(\*)|(?=\[))"), lambda text: Query(text, every=False)),
    (re.compile(r"\.([A-Za-z]+)\([^()]*\)$"), Function),
    (re.compile(r"(\.\*|\.?\[\s*\*\s*\])"), _every),
    (re.compile(rf"\.({_NAME})"), _name),
    (re.compile(rf"\.?\[\s*({_QUOTED})\s*\]"), lambda text: _name(text[1:-1])),
    (re.compile(r"\.?\[\s*(-?[0-9]+)\s*\]"), int),
    (
        re.compile(r"\.?(\[\s*-?[0-9]*\s*:\s*-?[0-9]*\s*(?::-?[0-9]+)?\])"),
        _every,
    ),
    (
        re.compile(r"\.?(\[\s*-?[0-9]+(?:\s*,\s*-?[0-9]+)+\s*\])"),
        _every,
    ),
    (
        re.compile(rf"\.?(\[\s*(?:{_QUOTED})(?:\s*,\s*(?:{_QUOTED}))+\s*\])"),
        lambda text: Query(text, every=False),
    ),
    (re.compile(r"\.?(\[\s*\?\s*\(.+?\)\s*\])(?=\.|\[|$)"), _every),
)


@lru_cache(maxsize=1024)
def parse_path(text: str) -> Path:
    """Read a JSONPath.

    Args:
        text: Such as `$.body.jobName`, `$$.Execution.Id` or `$variable.member`.

    Returns:
        The path's root and steps.

    Raises:
        PathSyntaxError: The text isn't a path.
    """
    # That library trims the spaces behind a path.
    written = text.rstrip(" ")
    root = _ROOT.match(written)
    if not root:
        raise PathSyntaxError(f"{text!r} doesn't begin with $")
    steps: list[Step] = []
    at = root.end()
    while at < len(written):
        step, at = _step(written, at)
        steps.append(step)
    return Path(text, root.group(), tuple(steps))


def parse_reference(text: str) -> Path:
    """Read a reference path, which names exactly one node.

    Args:
        text: Such as `$.body.jobName` or `$.items[0]`.

    Returns:
        The path's root and steps.

    Raises:
        PathSyntaxError: The text isn't a path, or may give several nodes.
    """
    path = parse_path(text)
    if not path.is_reference:
        raise PathSyntaxError(f"{text!r} may give several nodes; @ , : ? * .. aren't allowed")
    return path


def _step(text: str, at: int) -> tuple[Step, int]:
    for pattern, build in _STEPS:
        if found := pattern.match(text, at):
            written = next((group for group in found.groups() if group), found.group())
            return build(written), found.end()
    raise PathSyntaxError(f"{text!r} isn't a path: {text[at:]!r} is no step")
