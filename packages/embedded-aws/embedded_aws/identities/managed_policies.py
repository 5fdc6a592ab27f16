"""AWS's managed policies, read from moto's list once for the process.

moto reads all 1,300 of them anew, 4 MB of JSON, for each backend of IAM: 0.15 s of a processor for
each account, partition and reset. An account can only attach them, and count where.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING

from embedded_aws import hooks

if TYPE_CHECKING:
    from moto.iam.models import AWSManagedPolicy, IAMBackend


def install() -> None:
    """Have each backend of IAM copy them."""
    from moto.iam.models import IAMBackend  # noqa: PLC0415 (loaded late: see the package)

    def copied(self: IAMBackend) -> list[AWSManagedPolicy]:
        whose = (self.account_id, self.partition)
        if whose not in _read:
            _read[whose] = read(self)
        return [_copy(policy) for policy in _read[whose]]

    read: Callable[[IAMBackend], list[AWSManagedPolicy]]
    read = hooks.replace(IAMBackend, "_init_aws_policies", copied)


_read: dict[tuple[str, str], list[AWSManagedPolicy]] = {}


def _copy(policy: AWSManagedPolicy) -> AWSManagedPolicy:
    """Copy what an account may change: the count of attachments, and the lists beside it."""
    own = copy.copy(policy)
    own.tags, own.versions = {}, list(policy.versions)
    return own
