"""Buckets: moto's own judging of their policies is off, and delete markers can be deleted.

The guard judges bucket policies with all others. Who pays for requests is answered: moto would list
the bucket instead. A range or a continuation token that is none is answered as S3 answers it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn

from moto.core.responses import ActionResult
from moto.iam.access_control import PermissionResult
from moto.s3 import models, responses
from moto.s3.exceptions import InvalidArgumentError, NoSuchUpload
from moto.s3.responses import S3Response

from embedded_aws import hooks

_RANGE = re.compile(r"bytes=(\d*-\d*)(,\s*\d*-\d*)*")  # RFC 9110, 14.2; others are ignored


def install() -> None:
    """Make moto serve what it is asked: moto takes an unmet condition for a Deny.

    Once versioning is suspended, moto disposes of whatever has the key, and a marker has no data.
    """
    hooks.replace(models.FakeBucket, "get_permission", _permitted)
    hooks.add(models.FakeDeleteMarker, "dispose", lambda *_, **__: None)
    _answer_who_pays()
    # An upload that isn't there; moto looks it up in a plain dictionary.
    hooks.add(models.MultipartDict, "__missing__", _no_such_upload)
    hooks.replace(responses, "str_to_rfc_1123_datetime", _http_date)
    _read_location()
    _read_tags()
    _answer_ranges()
    _answer_tokens()


def _no_such_upload(_uploads: object, upload_id: str) -> NoReturn:
    raise NoSuchUpload(upload_id=upload_id)


def _http_date(text: str) -> datetime:
    """Read a date in any of HTTP's three forms (RFC 9110, 5.6.7); naive, in UTC, as moto's."""
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        message = "A conditional header's date isn't one"
        raise InvalidArgumentError(message, "If-Modified-Since", text) from None
    return found.astimezone(UTC).replace(tzinfo=None) if found.tzinfo else found


def _read_location() -> None:
    location_of = responses.S3Response._get_location_constraint  # noqa: SLF001 - moto's seam

    def location(self: Any) -> str | None:  # noqa: ANN401 - moto's response
        """Read where a bucket is to be; a configuration may be empty."""
        found: str | None = location_of(self) if b"LocationConstraint>" in self.body else None
        return found

    hooks.replace(responses.S3Response, "_get_location_constraint", location)


def _read_tags() -> None:
    tags_of = responses.S3Response._tagging_from_xml  # noqa: SLF001 - moto's seam

    def tags(self: Any) -> dict[str, str]:  # noqa: ANN401 - moto's response
        """Read an object's tags; an empty set takes them away."""
        return tags_of(self) if b"<Tag>" in self.body else {}

    hooks.replace(responses.S3Response, "_tagging_from_xml", tags)


def _answer_ranges() -> None:
    in_range = responses.S3Response._handle_range_header  # noqa: SLF001 - moto's seam

    def ranged(self: Any, request: Any, headers: dict[str, Any], content: Any) -> Any:  # noqa: ANN401
        if not _RANGE.fullmatch(request.headers.get("range", "")):
            return 200, headers, content
        return in_range(self, request, headers, content)

    hooks.replace(responses.S3Response, "_handle_range_header", ranged)


def _answer_tokens() -> None:
    list_objects: Callable[..., Any] = models.S3Backend.list_objects_v2

    def listed(self: Any, *arguments: Any, **named: Any) -> Any:  # noqa: ANN401 - moto's own
        token = named.get("continuation_token")
        if token and token not in self._pagination_tokens:
            message = "The continuation token provided is incorrect"
            raise InvalidArgumentError(message, "continuation-token", token)
        return list_objects(self, *arguments, **named)

    hooks.replace(models.S3Backend, "list_objects_v2", listed)


def _permitted(_bucket: object, _action: str, _resource: str) -> PermissionResult:
    return PermissionResult.PERMITTED


def _answer_who_pays() -> None:
    """Add `GetBucketRequestPayment` (Amazon S3 API Reference): the owner, as on a new bucket."""

    def answered(self: Any, bucket: str, query: dict[str, Any]) -> Any:  # noqa: ANN401 - moto's
        if "requestPayment" not in query:
            return listed(self, bucket, query)
        self.backend.get_bucket(bucket)
        self.data["Action"] = "GetBucketRequestPayment"
        return self.serialized(ActionResult({"Payer": "BucketOwner"}))

    listed = hooks.replace(S3Response, "_bucket_response_get", answered)
