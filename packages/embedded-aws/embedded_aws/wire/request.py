"""A request as it came over the wire, and what frames it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from moto.core.request import PRESERVED_HEADER_NAMES_ENVIRON_KEY


@dataclass(frozen=True)
class HttpRequest:
    """A request as it came over the wire.

    Attributes:
        method: Such as `POST`.
        target: Path and query, percent-encoded as sent.
        headers: By lower-case name.
        body: Bytes; empty where nobody has read them yet.
    """

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path, as sent."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, as sent."""
        return self.target.partition("?")[2]

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def pairs(self) -> list[tuple[str, str]]:
        """Return the query's names and values.

        Raises:
            ValueError: It isn't percent-encoded UTF-8.
        """
        return decoded_pairs(self.query)


def from_environ(environ: Mapping[str, Any]) -> HttpRequest:
    """Read a request's line and headers from its WSGI environment; the body stays unread."""
    kept: Mapping[str, str] = environ.get(PRESERVED_HEADER_NAMES_ENVIRON_KEY) or {}
    headers = {
        kept.get(key, key.removeprefix("HTTP_").replace("_", "-")).lower(): str(value)
        for key, value in environ.items()
        if key.startswith("HTTP_") or key in {"CONTENT_TYPE", "CONTENT_LENGTH"}
    }
    target = environ.get("RAW_URI") or environ.get("PATH_INFO", "/")
    return HttpRequest(environ["REQUEST_METHOD"], target, headers)


def decoded_pairs(text: str) -> list[tuple[str, str]]:
    """Return the names and values of a query or a form.

    Raises:
        ValueError: It isn't percent-encoded UTF-8.
    """
    return parse_qsl(text, keep_blank_values=True, errors="strict")
