"""A request as it goes on to moto: built anew from what was read, so that there is nothing else.

moto looks for an operation and its parameters in many places: the query, a form, the text of any
body, headers, the path, the region in the User-Agent. What isn't here it can't find.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote_to_bytes, urlencode

from moto.core.request import (
    PRESERVED_HEADER_NAMES_ENVIRON_KEY,
    environ_key_for_header,
    should_preserve_original_header_name,
)

READING = "embedded_aws.reading"  # key of the environment: the Reading that moto serves
_KEPT = (
    *("SERVER_NAME", "SERVER_PORT", "SERVER_PROTOCOL", "REMOTE_ADDR", "wsgi.url_scheme"),
    *("HTTP_AMZ_SDK_INVOCATION_ID", "HTTP_AMZ_SDK_REQUEST"),
)


@dataclass(frozen=True)
class Onward:
    """What moto gets of a request.

    Attributes:
        operation: The operation's name.
        method: Such as `POST`.
        path: Percent-encoded.
        query: The query's names and values.
        headers: By lower-case name: those of the operation's parameters.
        body: The body.
        labels: The parameters in the path, by the names of the API's model.
        form: The form's names and values; None where the body is none.
    """

    operation: str
    method: str = "POST"
    path: str = "/"
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    labels: Mapping[str, str] = field(default_factory=dict)
    form: tuple[tuple[str, str], ...] | None = None

    @property
    def named_values(self) -> dict[str, list[str]]:
        """The form's or the query's values by their names."""
        found: dict[str, list[str]] = {}
        for name, value in self.query if self.form is None else self.form:
            found.setdefault(name, []).append(value)
        return found

    def environ(self, before: Mapping[str, Any], authorization: str) -> dict[str, Any]:
        """Return the WSGI environment.

        Args:
            before: The request's own: it says which server is asked.
            authorization: What moto is to take for the signature; empty for an unsigned request.
        """
        query = urlencode(self.query, quote_via=quote, safe="/~")
        headers = {**self.headers, "host": before["HTTP_HOST"]}
        if authorization:
            headers["authorization"] = authorization
        kept = [name for name in headers if should_preserve_original_header_name(name)]
        return {
            **{name: before[name] for name in _KEPT if name in before},
            **{environ_key_for_header(name): value for name, value in headers.items()},
            PRESERVED_HEADER_NAMES_ENVIRON_KEY: {environ_key_for_header(n): n for n in kept},
            "REQUEST_METHOD": self.method,
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote_to_bytes(self.path).decode("latin-1"),
            "QUERY_STRING": query,
            "RAW_URI": f"{self.path}?{query}" if query else self.path,
            "CONTENT_LENGTH": str(len(self.body)),
            "wsgi.input": io.BytesIO(self.body),
            "wsgi.errors": before["wsgi.errors"],
            "wsgi.version": (1, 0),
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
