"""Who may see the console: a browser on this machine that was given the token.

A page of the network could ask a server on loopback: by a name that it points here (Host), from
its own origin (Origin), or by a link (the cookie is SameSite=Strict). Each of them gets nothing.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "tune-model-console"
_ASK = "Open the address that tune-model console printed: it holds a token, which works once."
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""The Content Security Policy of a page that names none of its own."""


@dataclass
class Keys:
    """The token of the address, which works once, and the cookie that it is exchanged for."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    def take(self, given: str) -> bool:
        """Exchange the token; say whether it is the one, and wasn't taken before."""
        if not self.token or not hmac.compare_digest(given.encode(), self.token.encode()):
            return False
        self.token = ""
        return True

    def knows(self, given: str) -> bool:
        """Say whether a request has the cookie."""
        return hmac.compare_digest(given.encode(), self.cookie.encode())


class Gate:
    """Lets through what a browser on this machine asks that has the cookie.

    Args:
        app: What is behind it.
        keys: Token and cookie.
        port: Where the server listens.
    """

    def __init__(self, app: ASGIApp, keys: Keys, port: int) -> None:
        self._app, self._keys = app, keys
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or let it through."""
        if scope["type"] != "http":  # the server's own start and end
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope)
        app = refusal if refusal is not None else self._app
        await app(scope, receive, _with_headers(send))

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if host not in self._hosts:
            return PlainTextResponse("This console answers as 127.0.0.1 alone.", 421)
        origin = headers.get("origin")
        if origin is None and scope["method"] not in {"GET", "HEAD"}:
            return PlainTextResponse("A change needs the Origin of this console.", 403)
        if origin is not None and origin != f"http://{host}":
            return PlainTextResponse("This console answers its own pages alone.", 403)
        given = parse_qs(scope["query_string"].decode("latin-1")).get("token")
        if scope["path"] == "/" and given:
            return self._exchanged(given[0])
        if not self._keys.knows(_cookie(headers)):
            return PlainTextResponse(_ASK, 403)
        return None

    def _exchanged(self, token: str) -> Response:
        if not self._keys.take(token):
            return PlainTextResponse(_ASK, 403)
        response = RedirectResponse("/", 303)
        response.set_cookie(COOKIE, self._keys.cookie, httponly=True, samesite="strict", path="/")
        return response


def _cookie(headers: Headers) -> str:
    found = SimpleCookie(headers.get("cookie", "")).get(COOKIE)
    return found.value if found else ""


def _with_headers(send: Send) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message["headers"]}
            ours = {**_HEADERS, "Content-Security-Policy": POLICY}
            added = ((name.lower().encode(), value.encode()) for name, value in ours.items())
            message["headers"] = [
                *message["headers"],
                *((name, value) for name, value in added if name not in given),
            ]
        await send(message)

    return sent
