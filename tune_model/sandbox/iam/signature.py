"""Whether a request was signed with a secret key: Signature Version 4, recomputed.

Source: IAM User Guide, "AWS Signature Version 4 for API requests".
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from urllib.parse import parse_qsl, quote

from botocore.utils import normalize_url_path

_HEADER = re.compile(
    r"AWS4-HMAC-SHA256\s+Credential=(?P<credential>[^,\s]+),\s*"
    r"SignedHeaders=(?P<headers>[^,\s]+),\s*Signature=(?P<signature>[0-9a-f]+)"
)
_SCOPE_PARTS = 5
_SKEW_SECONDS = 15 * 60
_UNSIGNED = "UNSIGNED-PAYLOAD"
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class HttpRequest:
    """A request as it came over the wire.

    Attributes:
        method: Such as `POST`.
        target: Path and query, percent-encoded as sent.
        headers: By lower-case name.
        body: Bytes; empty where the signature doesn't need them.
    """

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""

    @property
    def query(self) -> str:
        """The query, as sent."""
        return self.target.partition("?")[2]


@dataclass(frozen=True)
class Signature:
    """What a request says of its signature.

    Attributes:
        access_key_id: Whose key.
        token: The session token; empty for long-term keys.
        region: Of the credential's scope.
        service: Of the credential's scope: the name by which the service is signed.
        headers: Names of the headers that are signed, in lower case.
        value: The signature, 64 hexadecimal digits.
        time: When it was made, such as `20260131T235959Z`.
        valid_seconds: How long it holds.
        presigned: Whether it is in the query.
    """

    access_key_id: str
    token: str
    region: str
    service: str
    headers: tuple[str, ...]
    value: str
    time: str
    valid_seconds: int
    presigned: bool = False

    def is_of(self, request: HttpRequest, secret: str) -> bool:
        """Says whether the request was signed with a secret key."""
        computed = _computed(self, request, secret)
        return hmac.compare_digest(computed, self.value)

    @property
    def is_current(self) -> bool:
        """Whether it was signed just now; a presigned URL, whether it is still valid."""
        try:
            signed = datetime.strptime(self.time, _TIME).replace(tzinfo=UTC)
        except ValueError:
            return False
        age = (datetime.now(UTC) - signed).total_seconds()
        return -_SKEW_SECONDS <= age <= self.valid_seconds


def read(request: HttpRequest) -> Signature | None:
    """Reads a request's signature, from its header or its query; None where it has none."""
    query = dict(parse_qsl(request.query, keep_blank_values=True))
    if found := _HEADER.match(request.headers.get("authorization", "")):
        given = found["credential"], found["headers"], found["signature"]
        token = request.headers.get("x-amz-security-token", "")
        stamp = request.headers.get("x-amz-date", "")
        return _signature(given, token, stamp, _SKEW_SECONDS)
    if query.get("X-Amz-Algorithm") == "AWS4-HMAC-SHA256" and "X-Amz-Signature" in query:
        keys = ("X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature")
        credential, headers, value = (query.get(key, "") for key in keys)
        token, valid = query.get("X-Amz-Security-Token", ""), query.get("X-Amz-Expires", "")
        seconds = int(valid) if valid.isdecimal() else 0
        stamp = query.get("X-Amz-Date", "")
        return _signature((credential, headers, value), token, stamp, seconds, presigned=True)
    return None


def _signature(
    given: tuple[str, str, str], token: str, stamp: str, seconds: int, *, presigned: bool = False
) -> Signature | None:
    credential, headers, value = given
    scope = credential.rsplit("/", _SCOPE_PARTS - 1)
    if len(scope) != _SCOPE_PARTS:
        return None
    key, _date, region, service, _ = scope
    names = tuple(headers.lower().split(";"))
    return Signature(key, token, region, service, names, value, stamp, seconds, presigned)


@lru_cache(maxsize=64)
def _signing_key(secret: str, date: str, region: str, service: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (date, region, service, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return key


def _computed(signature: Signature, request: HttpRequest, secret: str) -> str:
    date = signature.time[:8]
    scope = f"{date}/{signature.region}/{signature.service}/aws4_request"
    digest = hashlib.sha256(_canonical(signature, request).encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\n{signature.time}\n{scope}\n{digest}"
    key = _signing_key(secret, date, signature.region, signature.service)
    return hmac.digest(key, text.encode(), "sha256").hex()


def _canonical(signature: Signature, request: HttpRequest) -> str:
    path, _, query = request.target.partition("?")
    pairs = sorted(pair.partition("=")[::2] for pair in query.split("&") if pair)
    headers = (f"{name}:{_trimmed(request.headers.get(name, ''))}" for name in signature.headers)
    return "\n".join(
        (
            request.method,
            path if signature.service == "s3" else quote(normalize_url_path(path), safe="/~"),
            "&".join(f"{k}={v}" for k, v in pairs if k != "X-Amz-Signature"),
            *headers,
            "",
            ";".join(signature.headers),
            _payload(signature, request),
        )
    )


def _payload(signature: Signature, request: HttpRequest) -> str:
    """Returns the body's hash; S3 takes the one that the header states, as the body may stream."""
    if signature.presigned:
        return _UNSIGNED
    stated = request.headers.get("x-amz-content-sha256", "")
    if stated == _UNSIGNED or (stated and signature.service == "s3"):
        return stated
    return hashlib.sha256(request.body).hexdigest()


def _trimmed(value: str) -> str:
    return " ".join(value.split())
