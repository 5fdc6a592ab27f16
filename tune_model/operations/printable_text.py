"""Text from elsewhere, made safe to print: no secrets, and nothing that rules the terminal."""

from __future__ import annotations

import json
from collections.abc import Callable

from cli_base.shown import shown
from tune_model.operations.redaction import redacted


def printable(text: str) -> str:
    """Hide secrets, and write out what could rule the terminal; keep line breaks."""
    return shown(redacted(text), lines=True)


def log_text(message: str, redact: Callable[[str], str] = redacted) -> str:
    """Return a log line as a person reads it: of Lambda's JSON format level, message and extras.

    Source: Lambda developer guide, "JSON log format": `timestamp`, `level`, `message`, `requestId`
    and what the function adds; lines of the platform have `type` and `record`.

    Args:
        message: The line.
        redact: Hides its secrets, while a value's quotes still say where it ends.
    """
    message = redact(message)
    try:
        line = json.loads(message)
    except ValueError:
        return shown(message, lines=True)
    if not isinstance(line, dict) or not ("message" in line or "type" in line):
        return shown(message, lines=True)
    said = [str(line.pop(key)) for key in ("level", "type", "message") if key in line]
    for key in ("timestamp", "time", "logger", "requestId"):
        line.pop(key, None)
    rest = [f"{key}={_value(value)}" for key, value in line.items()]
    return printable(" ".join([*said, *rest]))


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
