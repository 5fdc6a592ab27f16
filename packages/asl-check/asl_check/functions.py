"""Lambda functions that a definition invokes: what whoever checks it knows of them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from asl_check.paths import Path
from asl_check.shapes import ANYTHING, Shape


@dataclass(frozen=True)
class Function:
    """A function that the checker knows.

    Attributes:
        reads: Paths that its event must have.
        returns: Shape of its result.
    """

    reads: tuple[Path, ...]
    returns: Shape


UNKNOWN: Final = Function((), ANYTHING)

Functions = Callable[[str], Function]
"""Finds a function by its name, or by its ARN's last part; `UNKNOWN` where nothing is known."""


def nothing_known(_name: str) -> Function:
    """Know no function: each takes any event and returns anything."""
    return UNKNOWN
