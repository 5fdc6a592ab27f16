"""API-driven runs of a small root, whose client or whose Terraform is killed.

Terraform's own command line is killed in test_command_line.py; the whole stack in test_applied.py.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hcp.api_client import project
from tests.hcp.driver import Driver
from tests.hcp.executors import RealTerraform
from tests.hcp.fake_hcp_terraform import FakeHcpTerraform
from tests.hcp.records import Workspace
from tests.hcp.terraform_cli import Started, plain_executor, stack
from tests.waiting import until, until_there


@pytest.fixture
def executor(tmp_path: Path) -> RealTerraform:
    return plain_executor(tmp_path / "runs")


@pytest.fixture
def fake(executor: RealTerraform, tmp_path: Path) -> Iterator[FakeHcpTerraform]:
    made = FakeHcpTerraform(tmp_path, executor)
    yield made
    made.close()


@pytest.fixture
def marker(tmp_path: Path) -> Iterator[Path]:
    """What the resource's creation waits for; it is there at the latest afterwards."""
    yield tmp_path / "go on"
    (tmp_path / "go on").touch()


@pytest.fixture
def driver(fake: FakeHcpTerraform, tmp_path: Path, marker: Path) -> Driver:
    root = project(tmp_path / "project")
    content = stack(provisioner={"local-exec": {"command": until_there(marker)}})
    made = Driver(root, fake)
    made.write(content)
    return made


def applying(driver: Driver, workspace: Workspace) -> Started:
    """Starts a run; returns when it makes the resource."""
    started = driver.start("--auto-apply")
    until(lambda: workspace.runs and b"Provisioning" in workspace.runs[0].apply.log, "it applies")
    return started


def test_run_goes_on_when_its_client_is_killed(
    driver: Driver, fake: FakeHcpTerraform, marker: Path
) -> None:
    workspace = fake.add()
    applying(driver, workspace).kill()
    marker.touch()
    until(lambda: workspace.runs[0].status == "applied", "the run ends by itself")
    assert workspace.resources() == ["terraform_data"]
    assert "No changes" in driver.run("--plan-only")
    driver.run("--destroy", "--auto-apply")
    assert workspace.resources() == []


def test_apply_that_is_killed_fails_the_command_and_the_next_run_converges(
    driver: Driver, fake: FakeHcpTerraform, executor: RealTerraform, marker: Path
) -> None:
    workspace = fake.add()
    started = applying(driver, workspace)
    executor.kill(workspace.runs[0])
    assert started.end() == 1, started.said
    assert "the run ended as errored" in started.said
    marker.touch()
    driver.run("--auto-apply")
    assert workspace.resources() == ["terraform_data"]
    assert "No changes" in driver.run("--plan-only")
