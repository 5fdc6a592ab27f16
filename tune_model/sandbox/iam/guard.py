"""The guard before the server: each request is authenticated and judged before it is served."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from moto.core.request import Request

from tune_model.sandbox.iam import (
    access,
    actions,
    authorizer,
    encryption,
    federation,
    handover,
    operations,
    report,
    signature,
)
from tune_model.sandbox.iam.authorizer import Authorizer
from tune_model.sandbox.iam.denials import Answer, Protocol, Refusal, Why
from tune_model.sandbox.iam.principals import ANONYMOUS, Principal
from tune_model.sandbox.iam.signature import HttpRequest, Signature

StartResponse = Callable[..., Any]
Application = Callable[[dict[str, Any], StartResponse], Iterable[bytes]]

_OWN_PATHS = ("/moto-api", "/favicon.ico")


class Guard:
    """A WSGI application that lets authorized requests through to another.

    Args:
        application: Answers them.
    """

    def __init__(self, application: Application) -> None:
        self._application = application

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answers one HTTP request (WSGI)."""
        path, judge = environ.get("PATH_INFO", ""), authorizer.current()
        if path == report.PATH:
            return _send(_summary(judge), environ, start_response)
        if judge is None or path.startswith(_OWN_PATHS):
            return self._application(environ, start_response)
        request, signed = _read(environ)
        try:
            _admit(judge, environ, request, signed)
        except Refusal as refusal:
            answer = refusal.answer(_protocol(request, signed))
            return _send(answer, environ, start_response)
        return self._application(environ, start_response)


def _read(environ: dict[str, Any]) -> tuple[HttpRequest, Signature | None]:
    headers = {name.lower(): value for name, value in Request(environ).headers.items()}
    target = environ.get("RAW_URI") or environ.get("PATH_INFO", "/")
    request = HttpRequest(environ["REQUEST_METHOD"], target, headers)
    signed = signature.read(request)
    of_s3 = signed is None or signed.service == "s3"
    streams = of_s3 and not operations.is_form(headers)
    if streams and "delete" not in environ.get("QUERY_STRING", ""):
        return request, signed  # an object's data: neither signature nor policies look at it
    return HttpRequest(request.method, target, headers, _body(environ)), signed


def _body(environ: dict[str, Any]) -> bytes:
    """Reads the body, and leaves it to be read again."""
    stream = environ["wsgi.input"]
    if environ.pop("HTTP_TRANSFER_ENCODING", ""):
        body: bytes = stream.read()
        environ["CONTENT_LENGTH"] = str(len(body))
    else:
        body = stream.read(int(environ.get("CONTENT_LENGTH") or 0))
    environ["wsgi.input"] = io.BytesIO(body)
    return body


def _admit(
    judge: Authorizer, environ: dict[str, Any], request: HttpRequest, signed: Signature | None
) -> None:
    """Authenticates and judges a request.

    Raises:
        Refusal: It isn't to be served.
    """
    if signed is None and federation.is_asked(request):
        federation.check(judge, request)
        return
    service, region = (signed.service, signed.region) if signed else ("s3", "us-east-1")
    if signed is None and _protocol(request, signed) is not Protocol.S3:
        raise Refusal(Why.NO_SIGNATURE)
    who = _authenticate(judge, request, signed) if signed else ANONYMOUS
    operation = operations.read(
        environ, request, service=service, region=region, account=judge.account
    )
    facts = {"aws:requestedregion": (region,)}
    resource = ""
    for ask in actions.asked(operation, request.body):
        judge.require(who, ask.action, ask.resource, {**facts, **ask.facts})
        resource = resource or ask.resource
        for of_key in encryption.asked(ask):
            judge.require(who, of_key.action, of_key.resource, facts)
    handover.check(judge, who, operation, resource)


def _authenticate(judge: Authorizer, request: HttpRequest, signed: Signature) -> Principal:
    key = judge.key(signed.access_key_id)
    if key is None:
        raise Refusal(Why.UNKNOWN_KEY)
    if key.token != signed.token:
        raise Refusal(Why.WRONG_TOKEN)
    if not signed.is_of(request, key.secret):
        raise Refusal(Why.BAD_SIGNATURE)
    if key.expired:
        raise Refusal(Why.EXPIRED)
    if not signed.is_current:
        raise Refusal(Why.STALE)
    return key.principal


def _protocol(request: HttpRequest, signed: Signature | None) -> Protocol:
    return operations.protocol(signed.service if signed else "s3", request.headers)


def _summary(judge: Authorizer | None) -> Answer:
    body = json.dumps(access.summary(judge)).encode()
    headers = (("Content-Type", "application/json"), ("Content-Length", str(len(body))))
    return Answer(HTTPStatus.OK, headers, body)


def _send(
    answer: Answer, environ: dict[str, Any], start_response: StartResponse
) -> Iterable[bytes]:
    status = HTTPStatus(answer.status)
    start_response(f"{status.value} {status.phrase}", list(answer.headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]
