"""The gate before everything else: no web page gets through, and each request is framed one way.

A page that a developer has open can send requests to loopback, and a name of its own can be made to
point there (DNS rebinding). So a request must be addressed to this server by its own name, and must
not come from a browser: no AWS SDK sends `Origin` or `Sec-Fetch-Site`, and every browser sends one
of them with what a page asks for. Sources: Fetch Standard, "Origin header"; W3C Fetch Metadata,
"Sec-Fetch-Site".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from embedded_aws.wire import request as requests

StartResponse = Callable[..., Any]
Application = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]

_OF_BROWSERS = ("origin", "sec-fetch-site", "access-control-request-method")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"})
_LABEL = r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?"
HOST_BUCKET = "embedded_aws.host_bucket"  # key of the environment: the bucket that the host names


class Gate:
    """A WSGI application that lets through to another what no web page can send.

    Args:
        application: Answers the requests.
        host: The loopback address on which the server listens.
        port: Its TCP port.
    """

    def __init__(self, application: Application, host: str, port: int) -> None:
        self._application = application
        own = f"[{host}]" if ":" in host else host
        names = "|".join(re.escape(name) for name in (own, "localhost"))
        at = "(?::80)?" if port == 80 else f":{port}"  # noqa: PLR2004 - HTTP's own
        self._host = re.compile(rf"(?:(?P<bucket>{_LABEL})\.localhost|{names}){at}", re.IGNORECASE)
        self._address = f"{own}:{port}"

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one HTTP request (WSGI)."""
        request = requests.from_environ(environ)
        host = self._host.fullmatch(request.headers.get("host", ""))
        fault = self._of_elsewhere(request, addressed=host is not None) or _misframed(request)
        if fault:
            return _refuse(*fault, start_response)
        environ[HOST_BUCKET] = host["bucket"] if host else None
        return self._application(environ, _without_cors(start_response))

    def _of_elsewhere(
        self, request: requests.HttpRequest, *, addressed: bool
    ) -> tuple[str, str] | None:
        if not addressed:
            return "403 Forbidden", f"The embedded AWS is {self._address} and answers to that alone"
        if found := [name for name in _OF_BROWSERS if name in request.headers]:
            return "403 Forbidden", f"The embedded AWS isn't for web pages ({found[0]} was sent)"
        return None


def _misframed(request: requests.HttpRequest) -> tuple[str, str] | None:
    headers = request.headers
    if request.method not in _METHODS:
        return "405 Method Not Allowed", "AWS's APIs don't use this method"
    if not request.target.startswith("/"):
        return "400 Bad Request", "The request's target must be a path"
    coding, length = headers.get("transfer-encoding"), headers.get("content-length")
    if coding is not None and (coding.strip().lower() != "chunked" or length is not None):
        return "400 Bad Request", "A body is chunked, or has a length: one of them"
    if length and not (length.isascii() and length.isdecimal()):
        return "400 Bad Request", "Content-Length must be a whole number"
    return None


def _refuse(status: str, text: str, start_response: StartResponse) -> Iterable[bytes]:
    body = f"{text}.\n".encode()
    start_response(status, [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


def _without_cors(start_response: StartResponse) -> StartResponse:
    """Let no answer open itself to other origins, whatever a bucket's rules say."""

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:  # noqa: ANN401 - WSGI's
        kept = [each for each in headers if not each[0].lower().startswith("access-control-")]
        return start_response(status, kept, *more)

    return start
