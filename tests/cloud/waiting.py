"""Waiting for what another process or thread does."""

import time
from collections.abc import Callable

import pytest


def until(condition: Callable[[], object], what: str, seconds: float = 90.0) -> None:
    """Waits until a condition holds; the deadline is for a machine that is slow and loaded."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return
        time.sleep(0.05)
    pytest.fail(f"never: {what}")
