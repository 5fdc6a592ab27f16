"""The processes that `make test` is shared among must name the same tests."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.long


def collected(hash_seed: str) -> list[str]:
    """Return the names of all tests, as a process of its own sees them."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return [line for line in done.stdout.splitlines() if "::" in line]


def test_no_tests_name_holds_what_differs_between_processes() -> None:
    """Neither the time, nor a set's order, a process's number or an object's address."""
    names = collected("1")
    assert len(names) == len(set(names)) > 1000
    assert names == collected("2")
