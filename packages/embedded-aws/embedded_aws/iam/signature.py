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
from urllib.parse import quote

from botocore.utils import normalize_url_path

from embedded_aws.wire.body import UNSIGNED, ChunkSigner
from embedded_aws.wire.request import HttpRequest

_HEADER = re.compile(
    r"AWS4-HMAC-SHA256\s+Credential=(?P<credential>[^,\s]+),\s*"
    r"SignedHeaders=(?P<headers>[^,\s]+),\s*Signature=(?P<signature>[0-9a-f]+)\s*"
)
_SCOPE_PARTS = 5
_TERMINATOR = "aws4_request"
_SKEW_SECONDS = 15 * 60
_LONGEST_SECONDS = 7 * 24 * 60 * 60  # of a presigned URL
_TIME = "%Y%m%dT%H%M%SZ"
IN_QUERY = frozenset(
    f"X-Amz-{name}"
    for name in (
        "Algorithm",
        "Credential",
        "Date",
        "Expires",
        "SignedHeaders",
        "Signature",
        "Security-Token",
        "Content-Sha256",
    )
)


@dataclass(frozen=True)
class Signature:
    """What a request says of its signature.

    Attributes:
        access_key_id: Whose key.
        token: The session token; empty for long-term keys.
        date: Of the credential's scope, such as `20260131`.
        region: Of the credential's scope.
        service: Of the credential's scope: the name by which the service is signed.
        headers: Names of the headers that are signed, in lower case.
        value: The signature, 64 hexadecimal digits.
        time: When it was made, such as `20260131T235959Z`.
        valid_seconds: How long it holds.
        stated: What the request says of its body, the value of `x-amz-content-sha256`.
        presigned: Whether it is in the query.
    """

    access_key_id: str
    token: str
    date: str
    region: str
    service: str
    headers: tuple[str, ...]
    value: str
    time: str
    valid_seconds: int
    stated: str = ""
    presigned: bool = False

    def is_of(self, request: HttpRequest, secret: str) -> bool:
        """Say whether the request was signed with a secret key."""
        digest = hashlib.sha256(_canonical(self, request).encode()).hexdigest()
        return hmac.compare_digest(self._signed("", digest, secret), self.value)

    def chunk_signer(self, secret: str) -> ChunkSigner:
        """Return what signs the chunks of a body that the request announced."""
        return lambda kind, lines: self._signed(f"-{kind}", lines, secret)

    def leaves_out(self, request: HttpRequest) -> list[str]:
        """Return the headers that the request has and had to sign, and didn't."""
        must = (name for name in request.headers if name == "host" or name.startswith("x-amz-"))
        missing = sorted({"host", *must} - {*self.headers})
        states = self.presigned or self.service != "s3" or self.stated
        return missing if states else [*missing, "x-amz-content-sha256"]

    @property
    def is_current(self) -> bool:
        """Whether it was signed just now; a presigned URL, whether it is still valid."""
        try:
            signed = datetime.strptime(self.time, _TIME).replace(tzinfo=UTC)
        except ValueError:
            return False
        if self.date != self.time[:8] or not 0 < self.valid_seconds <= _LONGEST_SECONDS:
            return False
        age = (datetime.now(UTC) - signed).total_seconds()
        return -_SKEW_SECONDS <= age <= self.valid_seconds

    def _signed(self, kind: str, lines: str, secret: str) -> str:
        scope = f"{self.date}/{self.region}/{self.service}/{_TERMINATOR}"
        text = f"AWS4-HMAC-SHA256{kind}\n{self.time}\n{scope}\n{lines}"
        key = _signing_key(secret, self.date, self.region, self.service)
        return hmac.digest(key, text.encode(), "sha256").hex()


def read(request: HttpRequest) -> Signature | None:
    """Read a request's signature, from its header or its query; None where it has none, or two."""
    if "authorization" in request.headers:
        found = _HEADER.fullmatch(request.headers["authorization"])
        if found is None or "X-Amz-Signature=" in request.query:
            return None
        stamp, token, stated = (
            request.headers.get(f"x-amz-{name}", "")
            for name in ("date", "security-token", "content-sha256")
        )
        given = found["credential"], found["headers"], found["signature"]
        return _signature(given, token, stamp, (_SKEW_SECONDS, stated))
    return _in_query(request)


def _in_query(request: HttpRequest) -> Signature | None:
    try:
        pairs = [pair for pair in request.pairs() if pair[0] in IN_QUERY]
    except ValueError:
        return None
    query = dict(pairs)
    if len(query) != len(pairs) or query.get("X-Amz-Algorithm") != "AWS4-HMAC-SHA256":
        return None
    keys = ("Credential", "SignedHeaders", "Signature", "Security-Token", "Date", "Expires")
    credential, headers, value, token, stamp, valid = (query.get(f"X-Amz-{k}", "") for k in keys)
    seconds = int(valid) if valid.isascii() and valid.isdecimal() else 0
    signed = "x-amz-content-sha256" in headers.split(";")
    in_header = request.headers.get("x-amz-content-sha256", "") if signed else ""
    stated = query.get("X-Amz-Content-Sha256", "") or in_header
    given = credential, headers, value
    return _signature(given, token, stamp, (seconds, stated), presigned=True)


def _signature(
    given: tuple[str, str, str],
    token: str,
    stamp: str,
    terms: tuple[int, str],
    *,
    presigned: bool = False,
) -> Signature | None:
    credential, headers, value = given
    scope = credential.rsplit("/", _SCOPE_PARTS - 1)
    if len(scope) != _SCOPE_PARTS or scope[-1] != _TERMINATOR:
        return None
    key, date, region, service, _ = scope
    names, (seconds, stated) = tuple(headers.lower().split(";")), terms
    return Signature(
        key, token, date, region, service, names, value, stamp, seconds, stated, presigned
    )


@lru_cache(maxsize=64)
def _signing_key(secret: str, date: str, region: str, service: str) -> bytes:
    key = f"AWS4{secret}".encode()
    for part in (date, region, service, _TERMINATOR):
        key = hmac.digest(key, part.encode(), "sha256")
    return key


def _canonical(signature: Signature, request: HttpRequest) -> str:
    path, query = request.path, request.query
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
    """Return the body's hash; S3 takes the one that is stated, as the body may stream."""
    if signature.service != "s3":
        return hashlib.sha256(request.body).hexdigest()
    return signature.stated or UNSIGNED


def _trimmed(value: str) -> str:
    return " ".join(value.split())
