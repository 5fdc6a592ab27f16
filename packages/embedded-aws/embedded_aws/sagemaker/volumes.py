"""Which jobs may have a key for their volumes.

Sources: SageMaker API reference, ResourceConfig and TransformResources: VolumeKmsKeyId can't be
requested for an instance type with local storage, which is encrypted by the instance; EC2 user
guide, "Instance store volumes".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_LOCAL_STORAGE = re.compile(r"ml\.(g\d|p[4-9]|trn|[a-z]+\d+[a-z]*d[a-z]*\.)")


def problems(resources: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a key for volumes.

    Args:
        resources: A job's `ResourceConfig` or `TransformResources`.
    """
    kind = resources.get("InstanceType", "")
    if resources.get("VolumeKmsKeyId") and _LOCAL_STORAGE.match(kind):
        yield (
            f"VolumeKmsKeyId is not supported for the instance type {kind}, which has local "
            "storage."
        )
