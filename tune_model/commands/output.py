"""Where a command's words go: answers to standard output, everything else to standard error."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import typer

from cli_base.printing import Console
from cli_base.shown import json_text, print_coloured, print_out, shown


def say(message: str) -> None:
    """Tell a person, on standard error: standard output is for what was asked."""
    Console(stderr=True, soft_wrap=True).print(message)


def complain(message: str) -> None:
    """Say what is wrong, in a red line on standard error."""
    Console(stderr=True, soft_wrap=True).print(message, style="bold red")


def asked(question: str, *, err: bool = False) -> bool:
    """Ask a person for yes or no.

    Raises:
        typer.Abort: Ctrl-C.
    """
    return typer.confirm(shown(question), err=err)


def answer(value: Mapping[str, Any], *, indent: int | None = 2) -> None:
    """Print one JSON object on standard output; times in ISO 8601."""
    print_out(json_text(json.dumps(value, indent=indent, default=_plain)))


class TerraformLog:
    """Prints lines that Terraform wrote elsewhere, without secrets.

    Args:
        err: On standard error, as standard output is for one JSON object.
    """

    def __init__(self, *, err: bool) -> None:
        from tune_model.operations.redaction import LineRedaction  # noqa: PLC0415 - few need it

        self._err = err
        self._redaction = LineRedaction()

    def show(self, text: str) -> None:
        """Print a line, or a message of several."""
        for line in text.split("\n"):
            print_coloured(self._redaction.redacted(line), error=self._err)


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} isn't JSON")
