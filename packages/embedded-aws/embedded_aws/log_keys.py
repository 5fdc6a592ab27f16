"""Keys of log groups: moto takes one only with the group itself, and can't change it later.

Source: CloudWatch Logs API Reference, `AssociateKmsKey`, `DisassociateKmsKey`.
"""

from __future__ import annotations

from typing import Any

from moto.logs.exceptions import ResourceNotFoundException
from moto.logs.responses import LogsResponse

from embedded_aws import hooks


def install() -> None:
    """Add both operations."""
    hooks.add(LogsResponse, "associate_kms_key", _associated)
    hooks.add(LogsResponse, "disassociate_kms_key", _disassociated)


def _associated(request: Any) -> str:  # noqa: ANN401 - moto's LogsResponse
    _group(request).kms_key_id = request._get_param("kmsKeyId")  # noqa: SLF001 - moto's seam
    return ""


def _disassociated(request: Any) -> str:  # noqa: ANN401 - the same
    _group(request).kms_key_id = None
    return ""


def _group(request: Any) -> Any:  # noqa: ANN401 - moto's LogsResponse and LogGroup
    name = request._get_param("logGroupName")  # noqa: SLF001 - the same
    group = request.logs_backend.groups.get(name)
    if group is None:
        raise ResourceNotFoundException
    return group
