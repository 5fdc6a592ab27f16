"""HTTPS to HCP Terraform's API: JSON:API documents, back-off, and errors as one sentence.

Sources: https://developer.hashicorp.com/terraform/cloud-docs/api-docs (authentication, rate limit
of 30 requests a second, error objects). The addresses that it hands out for uploads and logs are
secrets of their own: they take no token, and no message shows them.
"""

from __future__ import annotations

import logging
import os
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.util import Retry

from cli_base.errors import CommandError, EnvironmentLacks, UsageError
from tune_model.hcp.credentials import Token

Document = dict[str, Any]
"""A JSON:API document: https://jsonapi.org/format/#document-structure."""

TRIES_AGAIN = 8
BACKOFF_SECONDS = 0.5
_LONGEST_BACKOFF_SECONDS = 8
_TIMEOUT_SECONDS = (10, 60)  # to connect, and between two bytes
_TOO_MANY = HTTPStatus.TOO_MANY_REQUESTS
_PASSING = frozenset[int]({_TOO_MANY, 500, 502, 503, 504})
_JSON_API = "application/vnd.api+json"
# Its warnings of further tries have the addresses of uploads and logs, which are secrets.
logging.getLogger("urllib3.connectionpool").setLevel(logging.ERROR)


class NotThere(UsageError):
    """The API answers 404: it isn't there, or this token may not see it."""


class Refused(UsageError):
    """The API understood the request and refuses it, such as an apply of an ended run."""


class Unclear(EnvironmentLacks):
    """The API failed, so a request that changes something may have been carried out."""


class Transport:
    """Requests to one host.

    Args:
        hostname: Of HCP Terraform or Terraform Enterprise, with a port if it isn't 443.
        token: For the API, and for it only.
        backoff_seconds: What each further try waits twice as long as the one before.
    """

    def __init__(
        self, hostname: str, token: Token, backoff_seconds: float = BACKOFF_SECONDS
    ) -> None:
        self.hostname = hostname
        self._token = token
        self._patient = _session(backoff_seconds, _PASSING, reads=TRIES_AGAIN)
        self._once = _session(backoff_seconds, frozenset[int]({_TOO_MANY}), reads=0)

    def close(self) -> None:
        """Close the connections."""
        self._patient.close()
        self._once.close()

    def get(self, path: str, **query: str) -> Document:
        """Read a document.

        Args:
            path: Below `/api/v2/`.
            query: The query's parameters.

        Raises:
            NotThere: It isn't there.
            EnvironmentLacks: No answer, or a refused token.
        """
        return _document(self._call(self._patient, "GET", path, params=query))

    def post(self, path: str, body: Document | None = None, *, once: bool = False) -> Document:
        """Create something, or ask for an action.

        Args:
            path: Below `/api/v2/`.
            body: The document to send.
            once: Whether a second try could do it twice: then only "too many requests", which
                says that nothing was done, is tried again.

        Raises:
            Refused: The API won't do it.
            Unclear: It failed, so it may have been done.
        """
        session = self._once if once else self._patient
        return _document(self._call(session, "POST", path, json=body or {}))

    def follow(self, path: str) -> Document:
        """Read a document that the API keeps at an address of its own.

        Args:
            path: Below `/api/v2/`; it answers with a redirection.

        Raises:
            NotThere: There is none.
        """
        answer = self._call(self._patient, "GET", path, allow_redirects=False)
        if answer.status_code == HTTPStatus.NO_CONTENT or "Location" not in answer.headers:
            raise NotThere(f"{self.hostname} has nothing to give at {path} yet.")
        found = self._handed_out("GET", answer.headers["Location"])
        _check(found, "the document")
        return _document(found)

    def upload(self, url: str, content: bytes) -> None:
        """Put bytes to an address that the API gave."""
        kind = {"Content-Type": "application/octet-stream"}
        _check(self._handed_out("PUT", url, data=content, headers=kind), "the upload")

    def read(self, url: str, offset: int, limit: int) -> bytes:
        """Read a piece of a log from an address that the API gave.

        Args:
            url: `log-read-url` of a plan or an apply.
            offset: Bytes to skip.
            limit: The most bytes to give.
        """
        query = {"limit": str(limit), "offset": str(offset)}
        answer = self._handed_out("GET", url, params=query)
        _check(answer, "the log")
        return answer.content

    def _call(
        self,
        session: requests.Session,
        method: str,
        path: str,
        **more: Any,  # noqa: ANN401 - as requests takes it
    ) -> requests.Response:
        url = f"https://{self.hostname}/api/v2/{path}"
        more["headers"] = {"Content-Type": _JSON_API, "Accept": _JSON_API}
        answer = _sent(session, method, url, auth=_Bearer(self._token), **more)
        if answer.status_code == HTTPStatus.UNAUTHORIZED:
            raise EnvironmentLacks(
                f"{self.hostname} refuses the token of {self._token.source}: "
                f"run terraform login {self.hostname}, or renew it."
            )
        _check(answer, f"{method} {path}")
        return answer

    def _handed_out(
        self,
        method: str,
        url: str,
        **more: Any,  # noqa: ANN401 - as requests takes it
    ) -> requests.Response:
        if urlsplit(url).scheme != "https":
            raise EnvironmentLacks(f"{self.hostname} gives an address that isn't https: not used.")
        return _sent(self._patient, method, url, auth=_Nobody(), **more)


class _Bearer(AuthBase):
    def __init__(self, token: Token) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token.secret}"
        return request


class _Nobody(AuthBase):
    """Keeps requests from looking for a password in `~/.netrc`."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def _session(backoff: float, statuses: frozenset[int], reads: int) -> requests.Session:
    retries = Retry(
        total=TRIES_AGAIN,
        read=reads,
        other=0,  # a certificate that isn't trusted now won't be in a second
        status_forcelist=statuses,
        allowed_methods=None,  # any
        backoff_factor=backoff,
        backoff_max=_LONGEST_BACKOFF_SECONDS,
        backoff_jitter=backoff / 2,
        raise_on_status=False,
    )
    session = requests.Session()
    session.mount("https://", HTTPAdapter(max_retries=retries))
    return session


def _sent(
    session: requests.Session,
    method: str,
    url: str,
    **more: Any,  # noqa: ANN401 - as requests takes it
) -> requests.Response:
    host = urlsplit(url).netloc
    # As Terraform does; requests alone looks at REQUESTS_CA_BUNDLE only.
    trusted = os.environ.get("SSL_CERT_FILE") or True
    try:
        return session.request(method, url, timeout=_TIMEOUT_SECONDS, verify=trusted, **more)
    except requests.exceptions.SSLError as error:
        raise EnvironmentLacks(
            f"{host} has a certificate that isn't trusted here: "
            "set SSL_CERT_FILE to a file with its CA's."
        ) from error
    except (requests.RequestException, OSError) as error:
        # The exception's own text has the address, which can be a secret.
        raise Unclear(f"{host} can't be reached ({_kind(error)}).") from None


def _kind(error: BaseException) -> str:
    reason = getattr(error.args[0], "reason", None) if error.args else None
    return type(reason or error).__name__


def _check(answer: requests.Response, what: str) -> None:
    code = answer.status_code
    if code < HTTPStatus.BAD_REQUEST:
        return
    host = urlsplit(answer.url).netloc
    error = _class(code)
    raise error(f"{host} answers {what} with {code}{_reasons(answer)}.")


def _class(code: int) -> type[CommandError]:
    if code == HTTPStatus.NOT_FOUND:
        return NotThere
    if code >= HTTPStatus.INTERNAL_SERVER_ERROR or code == _TOO_MANY:
        return Unclear
    return EnvironmentLacks if code == HTTPStatus.FORBIDDEN else Refused


def _reasons(answer: requests.Response) -> str:
    try:
        errors = answer.json().get("errors", [])
        said = [e if isinstance(e, str) else e.get("detail") or e.get("title") for e in errors]
    except (ValueError, AttributeError, TypeError):
        return ""
    return "".join(f"; {' '.join(str(text).split())}" for text in said if text).rstrip(".")


def _document(answer: requests.Response) -> Document:
    if not answer.content:
        return {}
    try:
        content = answer.json()
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise EnvironmentLacks(f"{urlsplit(answer.url).netloc} doesn't answer as the API does.")
    return content
