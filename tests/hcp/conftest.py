"""A stand-in for HCP Terraform whose runs a script carries out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hcp.executors import Script
from tests.hcp.fake_hcp_terraform import FakeHcpTerraform


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def fake(
    tmp_path: Path, script: Script, monkeypatch: pytest.MonkeyPatch
) -> Iterator[FakeHcpTerraform]:
    """The API, which this process's client finds and trusts."""
    made = FakeHcpTerraform(tmp_path, script)
    for name, value in made.environment().items():
        monkeypatch.setenv(name, value)
    yield made
    script.hold.set()
    made.close()
