"""Text from elsewhere, made safe to print: no secrets, no control characters."""

from __future__ import annotations

import json
import re

# What makes a presigned URL valid, and the members by which secrets are passed in JSON.
_SIGNED = re.compile(
    r"(?i)\b(X-Amz-(?:Signature|Credential|Security-Token)|Signature|AWSAccessKeyId)=[^&\s\"'<>\\]+"
)
_MEMBER = re.compile(
    r"(?i)((?:secret_?access_?key|session_?token|security_?token|password)[\"']?\s*[:=]\s*[\"']?)"
    r"[^\s\"',}&]+"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_HIDDEN = "(hidden)"


def redacted(text: str) -> str:
    """Hides the signatures of presigned URLs, and secret keys, tokens and passwords."""
    signed = _SIGNED.sub(lambda found: f"{found[1]}={_HIDDEN}", text)
    return _MEMBER.sub(lambda found: f"{found[1]}{_HIDDEN}", signed)


def printable(text: str) -> str:
    """Hides secrets, and writes control characters out, which could rule the terminal."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found.group()):02x}", redacted(text))


def log_text(message: str) -> str:
    """Returns a log line as a person reads it: of Lambda's JSON format level, message and extras.

    Source: Lambda developer guide, "JSON log format": `timestamp`, `level`, `message`, `requestId`
    and what the function adds; lines of the platform have `type` and `record`.
    """
    try:
        line = json.loads(message)
    except ValueError:
        return printable(message)
    if not isinstance(line, dict) or not ("message" in line or "type" in line):
        return printable(message)
    said = [str(line.pop(key)) for key in ("level", "type", "message") if key in line]
    for key in ("timestamp", "time", "logger", "requestId"):
        line.pop(key, None)
    rest = [f"{key}={_value(value)}" for key, value in line.items()]
    return printable(" ".join([*said, *rest]))


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)
