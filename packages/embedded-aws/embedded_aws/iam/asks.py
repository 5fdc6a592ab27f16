"""One thing that IAM is asked: an action on a resource."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_PARTITIONS = {"cn": "aws-cn", "us-gov": "aws-us-gov"}


@dataclass(frozen=True)
class Ask:
    """One thing that IAM is asked.

    Attributes:
        action: Such as `s3:GetObject`.
        resource: An ARN or `*`.
        facts: Condition keys of this action, in lower case.
    """

    action: str
    resource: str
    facts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def partition_of(region: str) -> str:
    """Return the partition of a region."""
    return next((p for start, p in _PARTITIONS.items() if region.startswith(f"{start}-")), "aws")
