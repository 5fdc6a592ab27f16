"""Refusals as AWS sends them: each service's code, status and wire format.

Sources: IAM User Guide, "Troubleshoot access denied error messages"; each API reference's "Common
errors"; Amazon S3 API reference, "Error responses".
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from enum import Enum
from xml.sax.saxutils import escape

_BAD_REQUEST, _FORBIDDEN = 400, 403


class Protocol(Enum):
    """The wire formats of AWS's APIs."""

    JSON = "json"
    REST_JSON = "rest-json"
    QUERY = "query"
    S3 = "rest-xml"
    CBOR = "smithy-rpc-v2-cbor"


class Why(Enum):
    """Why a request isn't served."""

    NO_SIGNATURE = "no signature"
    UNKNOWN_KEY = "unknown key"
    WRONG_TOKEN = "wrong token"  # noqa: S105 - a reason, no secret
    BAD_SIGNATURE = "bad signature"
    NOT_ALL_SIGNED = "headers that aren't signed"
    EXPIRED = "expired session"
    STALE = "stale signature"
    DENIED = "denied"


@dataclass(frozen=True)
class Answer:
    """An HTTP answer."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


class Refusal(Exception):
    """A request isn't served.

    Args:
        why: Why.
        message: The text; each reason but DENIED has its own.
        code: AWS's name of the error; the service's usual one for the reason by default.
        status: HTTP status; the usual one by default.
    """

    def __init__(self, why: Why, message: str = "", code: str = "", status: int = 0) -> None:
        super().__init__(message)
        self.why, self.message, self.code, self.status = why, message, code, status

    def answer(self, protocol: Protocol) -> Answer:
        """Return the answer in a protocol's form."""
        usual, text = _WORDS[self.why][_FAMILY[protocol]]
        code, message = self.code or usual, self.message or text
        status = self.status or _status(protocol, self.why)
        return _FORMS[protocol](status, code, message)


def not_authorized(principal: str, action: str, resource: str, reason: str) -> str:
    """Return AWS's sentence for a denied call; S3 puts its resource in quotes."""
    who = f"User: {principal}" if principal else "User: anonymous"
    shown = f'"{resource}"' if action.startswith("s3:") else resource
    return f"{who} is not authorized to perform: {action} on resource: {shown} {reason}"


_MISMATCH = (
    "The request signature we calculated does not match the signature you provided. Check your "
    "AWS Secret Access Key and signing method. Consult the service documentation for details."
)
_MISMATCH_S3 = (
    "The request signature we calculated does not match the signature you provided. Check your "
    "key and signing method."
)
_NOT_ALL = "There were headers present in the request which were not signed"
_INVALID = "The security token included in the request is invalid."
_GONE = "The security token included in the request is expired"
_STALE = "Signature expired: the request's time isn't within 15 minutes of the server's."
_FAMILY = {
    Protocol.JSON: "json",
    Protocol.REST_JSON: "json",
    Protocol.CBOR: "json",
    Protocol.QUERY: "query",
    Protocol.S3: "s3",
}
_WORDS: dict[Why, dict[str, tuple[str, str]]] = {
    Why.NO_SIGNATURE: {
        "json": ("MissingAuthenticationTokenException", "Missing Authentication Token"),
        "query": ("MissingAuthenticationToken", "Request is missing Authentication Token"),
        "s3": ("AccessDenied", "Access Denied"),
    },
    Why.UNKNOWN_KEY: {
        "json": ("UnrecognizedClientException", _INVALID),
        "query": ("InvalidClientTokenId", _INVALID),
        "s3": (
            "InvalidAccessKeyId",
            "The AWS Access Key Id you provided does not exist in our records.",
        ),
    },
    Why.WRONG_TOKEN: {
        "json": ("UnrecognizedClientException", _INVALID),
        "query": ("InvalidClientTokenId", _INVALID),
        "s3": ("InvalidToken", "The provided token is malformed or otherwise invalid."),
    },
    Why.BAD_SIGNATURE: {
        "json": ("InvalidSignatureException", _MISMATCH),
        "query": ("SignatureDoesNotMatch", _MISMATCH),
        "s3": ("SignatureDoesNotMatch", _MISMATCH_S3),
    },
    Why.NOT_ALL_SIGNED: {
        "json": ("InvalidSignatureException", _NOT_ALL),
        "query": ("SignatureDoesNotMatch", _NOT_ALL),
        "s3": ("AccessDenied", _NOT_ALL),
    },
    Why.EXPIRED: {
        "json": ("ExpiredTokenException", _GONE),
        "query": ("ExpiredToken", _GONE),
        "s3": ("ExpiredToken", "The provided token has expired."),
    },
    Why.STALE: {
        "json": ("InvalidSignatureException", _STALE),
        "query": ("SignatureDoesNotMatch", _STALE),
        "s3": (
            "RequestTimeTooSkewed",
            "The difference between the request time and the current time is too large.",
        ),
    },
    Why.DENIED: {
        "json": ("AccessDeniedException", ""),
        "query": ("AccessDenied", ""),
        "s3": ("AccessDenied", "Access Denied"),
    },
}


def _status(protocol: Protocol, why: Why) -> int:
    if protocol in {Protocol.JSON, Protocol.CBOR}:
        return _BAD_REQUEST
    if protocol is Protocol.S3 and why in {Why.EXPIRED, Why.WRONG_TOKEN}:
        return _BAD_REQUEST
    return _FORBIDDEN


def _as_json(status: int, code: str, message: str) -> Answer:
    body = json.dumps({"__type": code, "Message": message, "message": message})
    return _answer(status, "application/x-amz-json-1.1", body, code)


def _as_rest_json(status: int, code: str, message: str) -> Answer:
    return _answer(status, "application/json", json.dumps({"Message": message}), code)


def _as_query(status: int, code: str, message: str) -> Answer:
    body = (
        f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code>"
        f"<Message>{escape(message)}</Message></Error>"
        f"<RequestId>{uuid.uuid4()}</RequestId></ErrorResponse>"
    )
    return _answer(status, "text/xml", body)


def _as_s3(status: int, code: str, message: str) -> Answer:
    request = uuid.uuid4().hex[:16].upper()
    body = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code>'
        f"<Message>{escape(message)}</Message><RequestId>{request}</RequestId></Error>"
    )
    return _answer(status, "application/xml", body)


def _as_cbor(status: int, code: str, message: str) -> Answer:
    """Write the CBOR map (RFC 8949) of `__type` and `message`."""
    pairs = (("__type", code), ("message", message))
    body = b"\xa2" + b"".join(_cbor_text(text) for pair in pairs for text in pair)
    headers = (("Content-Type", "application/cbor"), ("smithy-protocol", "rpc-v2-cbor"))
    return Answer(status, (*headers, ("Content-Length", str(len(body)))), body)


def _cbor_text(text: str) -> bytes:
    encoded = text.encode()
    return b"\x79" + len(encoded).to_bytes(2, "big") + encoded


def _answer(status: int, content_type: str, body: str, code: str = "") -> Answer:
    encoded = body.encode()
    headers = [("Content-Type", content_type), ("Content-Length", str(len(encoded)))]
    headers += [("x-amzn-RequestId", str(uuid.uuid4()))]
    headers += [("x-amzn-ErrorType", code)] if code else []
    return Answer(status, tuple(headers), encoded)


_FORMS = {
    Protocol.JSON: _as_json,
    Protocol.REST_JSON: _as_rest_json,
    Protocol.QUERY: _as_query,
    Protocol.S3: _as_s3,
    Protocol.CBOR: _as_cbor,
}
