"""Waiting for what another process or thread does."""

import contextlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import psutil
import pytest

# No test is about this bound: it only ends what never comes, on a machine however loaded.
SECONDS = 180.0

Found = TypeVar("Found")


def until_there(marker: Path) -> str:
    """A shell's way to wait until a test lays a file; it ends by itself if none comes."""
    return f'for i in $(seq 6000); do [ -e "{marker}" ] && exit 0; sleep 0.1; done; exit 1'


def until(condition: Callable[[], Found], what: str, seconds: float = SECONDS) -> Found:
    """Waits until a condition holds; returns what it gave then."""
    end = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > end:
            pytest.fail(f"never: {what}")
        time.sleep(0.02)
    return found


def still_running(processes: Iterable[psutil.Process]) -> list[psutil.Process]:
    """Picks those that run. One that has ended may keep its number until init looks after it."""
    return [process for process in processes if _runs(process)]


def runs(pid: int) -> bool:
    """Says whether there is a process of a number, and it runs."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return _runs(psutil.Process(pid))
    return False


def _runs(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False
