"""What `make plan` and `make apply BACKEND=cloud` do, with the stand-in for HCP Terraform."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli_base.errors import ExecutionFailed
from embedded_aws.server import Address
from tests.hcp.fake_hcp_terraform import FakeHcpTerraform
from tests.hcp.terraform_cli import plain_executor
from tests.state_backends import Project

ONE = {"one": {"input": 1}}
NOWHERE = Address("http://127.0.0.1:9", os.getpid(), "nobody", "nothing")


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeHcpTerraform]:
    made = FakeHcpTerraform(tmp_path, plain_executor(tmp_path / "runs"))
    yield made
    made.close()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    root = tmp_path / "project"
    root.mkdir()
    return Project(root, NOWHERE, monkeypatch)


@pytest.mark.parametrize("mode", ["local", "remote"])
def test_plan_apply_and_destroy(project: Project, fake: FakeHcpTerraform, mode: str) -> None:
    workspace = fake.add(execution_mode=mode)
    project.choose("cloud", **fake.environment())
    project.write(ONE)
    project.workspace().apply()
    assert workspace.resources() == ["terraform_data"]
    assert project.workspace().plan_is_empty()
    project.workspace().destroy()
    assert workspace.resources() == []
    assert not list(project.root.glob("*.tfstate*"))


def test_first_apply_makes_the_workspace(project: Project, fake: FakeHcpTerraform) -> None:
    project.choose("cloud", **fake.environment())
    project.write(ONE)
    project.workspace().apply()
    assert fake.workspaces["tune"].resources() == ["terraform_data"]


def test_lock_of_somebody_else_is_explained(project: Project, fake: FakeHcpTerraform) -> None:
    workspace = fake.add(execution_mode="local")
    project.choose("cloud", **fake.environment())
    project.write(ONE)
    project.workspace().init()
    workspace.locked_by = "user-bob"
    with pytest.raises(ExecutionFailed, match="the workspace acme/tune is locked"):
        project.workspace().apply()
    assert workspace.state is None


def test_local_state_is_moved_by_the_command_that_the_refusal_shows_in_the_same_shell(
    project: Project, fake: FakeHcpTerraform
) -> None:
    workspace = fake.add()
    project.choose("local")
    project.write(ONE)
    project.workspace().apply()
    before = (project.root / "terraform.tune.tfstate").read_bytes()
    project.choose("cloud", **fake.environment())
    project.write(ONE)
    with pytest.raises(ExecutionFailed, match="terraform -chdir") as refused:
        project.workspace().plan()
    assert workspace.state is None
    assert (project.root / "terraform.tune.tfstate").read_bytes() == before
    assert os.environ["TF_WORKSPACE"] == "tune"  # Terraform takes it for the local backend's too
    shown = r"(env -u TF_WORKSPACE )?terraform -chdir\S+ init[^;:]*$"
    project.run_shown(str(refused.value), shown)
    assert workspace.resources() == ["terraform_data"]
    assert project.workspace().plan_is_empty()
