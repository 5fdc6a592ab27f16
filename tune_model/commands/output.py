"""Where a command's words go: answers to standard output, everything else to standard error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import typer
from rich.console import Console


def say(message: str) -> None:
    """Tells a person, on standard error: standard output is for what was asked."""
    Console(stderr=True, soft_wrap=True).print(message, highlight=False, markup=False)


def complain(message: str) -> None:
    """Says what is wrong, in red, on standard error."""
    Console(stderr=True, soft_wrap=True).print(
        message, style="bold red", highlight=False, markup=False
    )


def answer(value: Mapping[str, Any]) -> None:
    """Prints one JSON object on standard output; times in ISO 8601."""
    typer.echo(json.dumps(value, indent=2, default=_plain))


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} isn't JSON")
