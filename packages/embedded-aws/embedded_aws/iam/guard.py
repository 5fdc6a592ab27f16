"""The guard before the server: each request is authenticated, read and judged, then served.

From its reading to its answer a request has its turn with the account (`locks`): what was judged is
what runs, on the policies by which it was judged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from embedded_aws import locks
from embedded_aws.iam import (
    access,
    access_report,
    actions,
    authorizer,
    encryption,
    federation,
    handover,
    service_keys,
    signature,
)
from embedded_aws.iam.authorizer import Authorizer
from embedded_aws.iam.denials import Answer, Protocol, Refusal, Why
from embedded_aws.iam.principals import ANONYMOUS, Key, Principal
from embedded_aws.iam.signature import Signature
from embedded_aws.wire import body, operation
from embedded_aws.wire import request as requests
from embedded_aws.wire.gate import HOST_BUCKET, Application, StartResponse
from embedded_aws.wire.onward import READING
from embedded_aws.wire.operation import Reading, Scope
from embedded_aws.wire.request import HttpRequest

_ANYWHERE = "us-east-1"  # the region of requests that name none


class Guard:
    """A WSGI application that lets authorized requests through to another.

    Args:
        application: Answers them.
        owner: Judges by the owner's key alone, whether or not policies are enforced.
    """

    def __init__(self, application: Application, owner: Authorizer) -> None:
        self._application = application
        self._owner = owner

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer one HTTP request (WSGI)."""
        request = requests.from_environ(environ)
        signed = signature.read(request)
        try:
            if request.path == access_report.PATH:
                return _send(self._summary(request, signed), environ, start_response)
            return self._serve(environ, request, signed, start_response)
        except Refusal as refusal:
            body.discard(environ)
            protocol = operation.answer_protocol(request, signed.service if signed else "s3")
            return _send(refusal.answer(protocol), environ, start_response)

    def _serve(
        self,
        environ: dict[str, Any],
        request: HttpRequest,
        signed: Signature | None,
        start_response: StartResponse,
    ) -> Iterable[bytes]:
        judge = authorizer.current()
        key = _key(judge, signed) if judge and signed else None
        request = _with_body(environ, request, signed, key)
        if judge and signed and key:
            _authenticate(request, signed, key)
        with locks.held():
            read = _read(environ, request, signed, judge or self._owner)
            if judge:
                _admit(judge, read, key.principal if key else ANONYMOUS)
            return self._answer(environ, read, signed, start_response)

    def _answer(
        self,
        environ: dict[str, Any],
        read: Reading,
        signed: Signature | None,
        start_response: StartResponse,
    ) -> Iterable[bytes]:
        """Return the whole answer, before the turn with the account ends."""
        environ = {**environ, "HTTP_HOST": f"localhost:{environ['SERVER_PORT']}"}
        onward = read.onward.environ(environ, _authorization(read.scope, signed))
        onward[READING] = read
        answer = self._application(onward, start_response)
        try:
            return list(answer)
        finally:
            if hasattr(answer, "close"):
                answer.close()

    def _summary(self, request: HttpRequest, signed: Signature | None) -> Answer:
        """Answer what the decision log comes to; to the owner alone."""
        if signed is None:
            raise Refusal(Why.NO_SIGNATURE)
        if signed.access_key_id != self._owner.root[0]:
            raise Refusal(Why.UNKNOWN_KEY)
        _authenticate(request, signed, _key(self._owner, signed))
        with locks.held():
            text = json.dumps(access.summary(authorizer.current())).encode()
        headers = (("Content-Type", "application/json"), ("Content-Length", str(len(text))))
        return Answer(HTTPStatus.OK, headers, text)


def _key(judge: Authorizer, signed: Signature) -> Key:
    """Return the key that signs a request.

    Raises:
        Refusal: There is none, or its token isn't there.
    """
    with locks.held():
        key = judge.key(signed.access_key_id)
    if key is None:
        raise Refusal(Why.UNKNOWN_KEY)
    if key.token != signed.token:
        raise Refusal(Why.WRONG_TOKEN)
    return key


def _with_body(
    environ: dict[str, Any], request: HttpRequest, signed: Signature | None, key: Key | None
) -> HttpRequest:
    """Read the body, as much as its sender may send; what of it was signed must be it."""
    if signed is None:
        most = body.UNSIGNED_LIMIT
    else:
        most = body.OBJECT_LIMIT if signed.service == "s3" else body.SIGNED_LIMIT
    data = body.read(environ, most)
    stated = signed.stated if signed else request.headers.get("x-amz-content-sha256", "")
    if signed is None or signed.service == "s3":
        signer = signed.chunk_signer(key.secret) if signed and key else None
        data = body.of_object(data, stated, signer, signed.value if signed else "")
    return HttpRequest(request.method, request.target, request.headers, data)


def _authenticate(request: HttpRequest, signed: Signature, key: Key) -> None:
    """Check that a request was signed with a key, whole and just now.

    Raises:
        Refusal: It wasn't.
    """
    if not signed.is_of(request, key.secret):
        raise Refusal(Why.BAD_SIGNATURE)
    if signed.leaves_out(request):
        raise Refusal(Why.NOT_ALL_SIGNED)
    if key.expired:
        raise Refusal(Why.EXPIRED)
    if not signed.is_current:
        raise Refusal(Why.STALE)


def _read(
    environ: dict[str, Any], request: HttpRequest, signed: Signature | None, judge: Authorizer
) -> Reading:
    """Read a request once; an unsigned one is Amazon S3's, or opens a session by a token.

    Raises:
        Refusal: It is no request of the service.
    """
    if signed:
        scope = Scope(signed.service, signed.region, judge.account)
    elif operation.answer_protocol(request, "s3") is Protocol.S3:
        scope = Scope("s3", _ANYWHERE, judge.account)
    elif federation.is_asked(request):
        scope = Scope("sts", _ANYWHERE, judge.account)
    else:
        raise Refusal(Why.NO_SIGNATURE)
    return operation.read(request, scope, host_bucket=environ.get(HOST_BUCKET))


def _admit(judge: Authorizer, read: Reading, who: Principal) -> None:
    """Judge a request.

    Raises:
        Refusal: It isn't allowed.
    """
    asked = read.operation
    if federation.is_by_token(asked):
        federation.check(judge, asked.params)
        return
    facts = {"aws:requestedregion": (asked.region,)}
    resource = ""
    for ask in actions.asked(asked):
        judge.require(who, ask.action, ask.resource, {**facts, **ask.facts})
        resource = resource or ask.resource
        for of_key in encryption.asked(ask):
            judge.require(who, of_key.action, of_key.resource, {**facts, **of_key.facts})
    for of_key in service_keys.asked(asked):
        judge.require(who, of_key.action, of_key.resource, {**facts, **of_key.facts})
    handover.check(judge, who, asked, resource)


def _authorization(scope: Scope, signed: Signature | None) -> str:
    """Return what moto takes for the signature: it looks for the caller and the service there."""
    if signed is None and scope.service == "s3":
        return ""
    key, date = (signed.access_key_id, signed.date) if signed else ("ANONYMOUS", "20000101")
    credential = f"{key}/{date}/{scope.region}/{scope.service}/aws4_request"
    return f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host, Signature=0"


def _send(
    answer: Answer, environ: dict[str, Any], start_response: StartResponse
) -> Iterable[bytes]:
    status = HTTPStatus(answer.status)
    start_response(f"{status.value} {status.phrase}", list(answer.headers))
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]
