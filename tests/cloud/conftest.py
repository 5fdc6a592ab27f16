"""A stand-in for HCP Terraform whose runs a script carries out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cloud.executors import Script
from tests.cloud.standin import StandIn


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def standin(tmp_path: Path, script: Script, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """The API, which this process's client finds and trusts."""
    made = StandIn(tmp_path, script)
    for name, value in made.environment().items():
        monkeypatch.setenv(name, value)
    yield made
    script.hold.set()
    made.close()
