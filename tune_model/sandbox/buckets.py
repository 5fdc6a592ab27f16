"""Buckets: moto's own judging of their policies is off, and delete markers can be deleted.

The guard judges bucket policies with all others. Who pays for requests is answered: moto would list
the bucket instead.
"""

from __future__ import annotations

from typing import Any

from moto.core.responses import ActionResult
from moto.iam.access_control import PermissionResult
from moto.s3 import models
from moto.s3.responses import S3Response

from tune_model.sandbox import hooks


def install() -> None:
    """Makes moto serve what it is asked: moto takes an unmet condition for a Deny.

    Once versioning is suspended, moto disposes of whatever has the key, and a marker has no data.
    """
    hooks.replace(models.FakeBucket, "get_permission", _permitted)
    hooks.add(models.FakeDeleteMarker, "dispose", lambda *_, **__: None)
    _answer_who_pays()


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
