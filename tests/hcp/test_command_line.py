"""Terraform's own command line with the stand-in: it is served as HCP Terraform serves it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hcp.fake_hcp_terraform import FakeHcpTerraform
from tests.hcp.records import Run
from tests.hcp.terraform_cli import Cli, names, plain_executor, stack
from tests.waiting import until, until_there


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[FakeHcpTerraform]:
    made = FakeHcpTerraform(tmp_path, plain_executor(tmp_path / "runs"))
    yield made
    made.close()


@pytest.fixture
def cli(fake: FakeHcpTerraform, tmp_path: Path) -> Cli:
    made = Cli(tmp_path / "stack", fake)
    made.write(stack())
    return made


@pytest.fixture
def marker(tmp_path: Path) -> Iterator[Path]:
    """What a provisioner of these tests waits for; it is there at the latest afterwards."""
    yield tmp_path / "go on"
    (tmp_path / "go on").touch()


def only_run(fake: FakeHcpTerraform) -> Run:
    (run,) = fake.workspaces["tune"].runs
    return run


def test_local_execution_keeps_the_state_and_frees_the_lock(
    cli: Cli, fake: FakeHcpTerraform
) -> None:
    workspace = fake.add(execution_mode="local")
    cli.init()
    cli.run("apply", "-auto-approve")
    assert workspace.resources() == ["terraform_data"]
    assert workspace.locked_by is None
    assert workspace.runs == []
    cli.run("plan", "-detailed-exitcode")
    assert not list(cli.directory.glob("*.tfstate*"))


def test_first_init_makes_the_workspace_that_is_named(cli: Cli, fake: FakeHcpTerraform) -> None:
    cloud = {"organization": "acme", "workspaces": {"name": "tune"}}
    cli.write(stack() | {"terraform": {"cloud": cloud}})
    cli.variables["TF_WORKSPACE"] = None  # it selects, and makes none
    cli.init()
    assert list(fake.workspaces) == ["tune"]


def test_lock_conflict_is_refused_and_changes_nothing(cli: Cli, fake: FakeHcpTerraform) -> None:
    workspace = fake.add(execution_mode="local")
    cli.init()
    workspace.locked_by = "user-bob"
    said = cli.run("apply", "-auto-approve", expect=1).stderr
    assert "Error acquiring the state lock" in said
    assert workspace.state is None
    assert workspace.locked_by == "user-bob"


def test_local_execution_that_is_killed_leaves_a_lock_that_can_be_freed(
    cli: Cli, fake: FakeHcpTerraform, marker: Path
) -> None:
    workspace = fake.add(execution_mode="local")
    cli.write(stack(provisioner={"local-exec": {"command": until_there(marker)}}))
    cli.init()
    started = cli.start("apply", "-auto-approve")
    until(lambda: workspace.locked_by == "user-ann", "the apply locks the workspace")
    started.kill()
    marker.touch()
    cli.write(stack())
    assert "state lock" in cli.run("apply", "-auto-approve", expect=1).stderr
    cli.run("force-unlock", "-force", "acme/tune")
    cli.run("apply", "-auto-approve")
    assert workspace.resources() == ["terraform_data"]


def test_remote_execution_plans_and_applies_the_upload(cli: Cli, fake: FakeHcpTerraform) -> None:
    workspace = fake.add()
    cli.init()
    assert "1 to add" in cli.run("plan").stdout
    assert "1 added" in cli.run("apply", "-auto-approve").stdout
    assert [run.status for run in workspace.runs] == ["planned_and_finished", "applied"]
    assert workspace.resources() == ["terraform_data"]
    assert "No changes" in cli.run("plan").stdout


def test_remote_execution_that_is_killed_here_goes_on_there(
    cli: Cli, fake: FakeHcpTerraform, marker: Path
) -> None:
    workspace = fake.add()
    cli.write(stack(provisioner={"local-exec": {"command": until_there(marker)}}))
    cli.init()
    started = cli.start("apply", "-auto-approve")
    until(lambda: workspace.runs and only_run(fake).status == "applying", "it applies")
    started.kill()
    marker.touch()
    until(lambda: only_run(fake).status == "applied", "the run ends by itself")
    assert "No changes" in cli.run("apply", "-auto-approve").stdout


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "from the workspace"),
        (("-var=greeting=from the command line",), "from the command line"),
    ],
)
def test_workspace_variables_win_over_files_and_the_command_line_over_both(
    cli: Cli, fake: FakeHcpTerraform, arguments: tuple[str, ...], expected: str
) -> None:
    workspace = fake.add(variables={"greeting": "from the workspace"})
    cli.write(stack(input="${var.greeting}") | {"variable": {"greeting": {"type": "string"}}})
    (cli.directory / "terraform.tfvars").write_text('greeting = "from a file"\n')
    cli.init()
    cli.run("apply", "-auto-approve", *arguments)
    (resource,) = json.loads(workspace.state or b"")["resources"]
    assert resource["instances"][0]["attributes"]["input"]["value"] == expected


def test_log_stream_that_drops_is_read_on(cli: Cli, fake: FakeHcpTerraform) -> None:
    fake.add()
    cli.init()
    fake.faults.dropped_logs = 1
    assert "1 added" in cli.run("apply", "-auto-approve").stdout
    assert fake.faults.dropped_logs == 0


def test_run_that_fails_fails_the_command(cli: Cli, fake: FakeHcpTerraform, marker: Path) -> None:
    fake.add()
    cli.write(stack(provisioner={"local-exec": {"command": f"({until_there(marker)}); exit 7"}}))
    cli.init()
    started = cli.start("apply", "-auto-approve")
    # It shows the log of an apply that it finds going on.
    until(
        lambda: (
            fake.workspaces["tune"].runs and f"GET /objects/{only_run(fake).apply.id}" in fake.calls
        ),
        "it reads the apply's log",
    )
    marker.touch()
    assert started.end() == 1, started.said
    assert "exit status 7" in started.said
    assert only_run(fake).status == "errored"


def test_cancelled_run_fails_the_command(cli: Cli, fake: FakeHcpTerraform, marker: Path) -> None:
    fake.add()
    cli.write(stack(provisioner={"local-exec": {"command": until_there(marker)}}))
    cli.init()
    started = cli.start("apply", "-auto-approve")
    until(
        lambda: fake.workspaces["tune"].runs and b"Provisioning" in only_run(fake).apply.log,
        "it applies",
    )
    fake.worker.stop(only_run(fake), "canceled")
    assert started.end() == 1, started.said
    assert only_run(fake).status == "canceled"


def test_plan_that_somebody_else_discards_fails_the_command(
    cli: Cli, fake: FakeHcpTerraform
) -> None:
    workspace = fake.add()
    cli.init()
    started = cli.start("apply")
    until(lambda: "Enter a value" in started.said, "it asks")
    fake.worker.stop(only_run(fake), "discarded")
    assert started.end() == 1, started.said
    assert "discarded" in started.said
    assert workspace.state is None


def test_wrong_token_is_refused(cli: Cli, fake: FakeHcpTerraform) -> None:
    fake.add()
    cli.variables[f"TF_TOKEN_{fake.hostname}"] = "wrong"
    said = cli.run("init", "-input=false", expect=1).stderr
    assert "unauthorized" in said.lower()


def test_wrong_organization_is_refused(cli: Cli, fake: FakeHcpTerraform) -> None:
    fake.add()
    cli.variables["TF_CLOUD_ORGANIZATION"] = "nobody"
    said = cli.run("init", "-input=false", expect=1).stderr
    assert 'organization "nobody"' in said


def test_server_that_answers_500_and_recovers_delays_the_command(
    cli: Cli, fake: FakeHcpTerraform
) -> None:
    fake.add()
    cli.init()
    fake.faults.statuses[r"POST /api/v2/runs"] = [500, 500]
    assert "1 added" in cli.run("apply", "-auto-approve").stdout


def test_upload_is_what_terraformignore_lets_through(cli: Cli, fake: FakeHcpTerraform) -> None:
    workspace = fake.add()
    cli.init()
    (cli.directory / "secret.pem").write_text("a key")
    (cli.directory / ".terraformignore").write_text("*\n!cdk.tf.json\n")
    cli.run("plan")
    (configuration,) = workspace.configurations.values()
    assert names(configuration) == ["cdk.tf.json"]
