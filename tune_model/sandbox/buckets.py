"""Bucket policies: the guard judges them with all other policies, so moto's own judging is off."""

from __future__ import annotations

from moto.iam.access_control import PermissionResult
from moto.s3 import models

from tune_model.sandbox import hooks


def install() -> None:
    """Makes moto serve what it is asked: moto takes an unmet condition for a Deny."""
    hooks.replace(models.FakeBucket, "get_permission", _permitted)


def _permitted(_bucket: object, _action: str, _resource: str) -> PermissionResult:
    return PermissionResult.PERMITTED
