"""A call that an SDK sends once more, because its answer was lost, is made once.

A connection may break after a call is carried out and before its answer arrives. An SDK then sends
the call again with the same `amz-sdk-invocation-id` and a higher `attempt` in `amz-sdk-request`
(AWS SDKs and Tools Reference Guide, "Retry behavior"). Carried out twice, CreateFunction answers
ResourceConflictException to somebody who has made nothing else of that name, and Terraform's
provider waits five minutes for that to pass.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from embedded_aws.wire.gate import Application, StartResponse
from embedded_aws.wire.onward import READING

_ATTEMPT = re.compile(r"attempt=(\d+)")
_KEPT = 256  # answers; an SDK repeats a call within seconds
_LARGEST = 1 << 20  # bytes of an answer that is kept


class Repeated:
    """A WSGI application that gives a repeated call the answer that it had.

    It stands behind the guard: who repeats a call is known and judged again, and one call is
    carried out at a time.

    Args:
        application: Carries calls out.
    """

    def __init__(self, application: Application) -> None:
        self._application = application
        self._answers: OrderedDict[tuple[Any, ...], tuple[str, list[Any], bytes]] = OrderedDict()

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one HTTP request (WSGI)."""
        call = environ.get("HTTP_AMZ_SDK_INVOCATION_ID")
        if not call or environ["REQUEST_METHOD"] in {"GET", "HEAD"}:
            return self._application(environ, start_response)
        key = _key(call, environ)
        if _attempt(environ) > 1 and (known := self._answers.get(key)):
            status, headers, body = known
            start_response(status, headers)
            return [body]
        return self._carried_out(key, environ, start_response)

    def _carried_out(
        self, key: tuple[Any, ...], environ: dict[str, Any], start_response: StartResponse
    ) -> Iterable[bytes]:
        begun: list[Any] = []

        def start(status: str, headers: list[Any], *more: Any) -> Callable[..., Any]:  # noqa: ANN401 - WSGI's
            begun[:] = [status, headers]
            written: Callable[..., Any] = start_response(status, headers, *more)
            return written

        answer = self._application(environ, start)
        try:
            body = b"".join(answer)
        finally:
            if hasattr(answer, "close"):
                answer.close()
        if begun[0].startswith("2") and len(body) <= _LARGEST:
            self._answers[key] = (begun[0], begun[1], body)
            while len(self._answers) > _KEPT:
                self._answers.popitem(last=False)
        return [body]


def _key(call: str, environ: dict[str, Any]) -> tuple[Any, ...]:
    """Return what two attempts of a call have in common: all of it, and who signed it."""
    named = ("HTTP_AUTHORIZATION", "REQUEST_METHOD", "PATH_INFO", "QUERY_STRING")
    body = hashlib.sha256(environ["wsgi.input"].getvalue()).digest()
    operation = environ[READING].onward.operation
    return (call, operation, *(environ.get(name) for name in named), body)


def _attempt(environ: dict[str, Any]) -> int:
    found = _ATTEMPT.search(environ.get("HTTP_AMZ_SDK_REQUEST", ""))
    return int(found[1]) if found else 1
