"""Requests as no SDK makes them: each part is the test's own, and a signature of all of it."""

from __future__ import annotations

import http.client
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

FORM = "application/x-www-form-urlencoded"
JSON = "application/x-amz-json-1.1"
REGION = "us-west-2"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode(errors="replace")


@dataclass(frozen=True)
class Raw:
    """A request to an embedded AWS.

    Attributes:
        endpoint: Of the embedded AWS.
        method: Such as `POST`.
        target: Path and query, as sent.
        headers: Those that are signed too.
        body: The body.
    """

    endpoint: str
    method: str = "GET"
    target: str = "/"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def signed(self, keys: Mapping[str, str], service: str, region: str = REGION) -> Raw:
        """Sign it as an SDK does, with keys as boto3 names them."""
        kind = _StatedAuth if service == "s3" else SigV4Auth
        return self._with(kind(_credentials(keys), service, region))

    def presigned(self, keys: Mapping[str, str], service: str, seconds: int = 60) -> Raw:
        """Put the signature into the query."""
        request = self._request()
        SigV4QueryAuth(_credentials(keys), service, REGION, seconds).add_auth(request)
        return replace(self, target=request.prepare().url.removeprefix(self.endpoint))

    def sent(self, **unsigned: str) -> Answer:
        """Send it, with headers on top that nobody signed; `_` stands for `-` in their names."""
        more = {name.replace("_", "-"): value for name, value in unsigned.items()}
        connection = http.client.HTTPConnection(urlsplit(self.endpoint).netloc, timeout=30)
        headers = {**self.headers, **more}
        try:
            connection.putrequest(
                self.method, self.target, skip_host="Host" in headers, skip_accept_encoding=True
            )
            for name, value in headers.items():
                connection.putheader(name, value)
            if "Transfer-Encoding" not in headers and "Content-Length" not in headers:
                connection.putheader("Content-Length", str(len(self.body)))
            connection.endheaders(self.body)
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def _with(self, auth: Any) -> Raw:
        request = self._request()
        auth.add_auth(request)
        return replace(self, headers=dict(request.headers.items()))

    def _request(self) -> AWSRequest:
        return AWSRequest(self.method, f"{self.endpoint}{self.target}", self.headers, self.body)


class _StatedAuth(S3SigV4Auth):
    """Signs what the request itself says of its body, where it says something."""

    def add_auth(self, request: Any) -> None:
        self._stated = request.headers.get("X-Amz-Content-SHA256")
        super().add_auth(request)

    def payload(self, request: Any) -> str:
        return str(self._stated or super().payload(request))


def _credentials(keys: Mapping[str, str]) -> Credentials:
    return Credentials(
        keys["aws_access_key_id"], keys["aws_secret_access_key"], keys.get("aws_session_token")
    )
