"""One call at a time where moto searches a registry that another call may be adding to.

Terraform makes ten roles at a time, and moto's IAM walks through all roles to make one: a role
added meanwhile would end that walk with HTTP 500.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

_LOCKS = {"iam": threading.RLock()}


@contextlib.contextmanager
def held(service: str | None) -> Iterator[None]:
    """Keeps others out of a service's registries, where it needs that.

    Args:
        service: moto's name of it, such as `iam`.
    """
    with _LOCKS.get(service or "", contextlib.nullcontext()):
        yield
