"""Buckets: moto's own judging of their policies is off, and delete markers can be deleted.

The guard judges bucket policies with all others.
"""

from __future__ import annotations

from moto.iam.access_control import PermissionResult
from moto.s3 import models

from tune_model.sandbox import hooks


def install() -> None:
    """Makes moto serve what it is asked: moto takes an unmet condition for a Deny.

    Once versioning is suspended, moto disposes of whatever has the key, and a marker has no data.
    """
    hooks.replace(models.FakeBucket, "get_permission", _permitted)
    hooks.add(models.FakeDeleteMarker, "dispose", lambda *_, **__: None)


def _permitted(_bucket: object, _action: str, _resource: str) -> PermissionResult:
    return PermissionResult.PERMITTED
