"""The real stack is applied to the embedded AWS by way of HCP Terraform's stand-in.

Each test does it in one of the ways that HCP Terraform offers, and kills something on the way.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from embedded_aws.server import EmbeddedAws
from tests.account import Account
from tests.hcp.api_client import Client
from tests.hcp.applied import ROOT, Embedded, synthesized
from tests.hcp.driver import Driver
from tests.hcp.executors import RealTerraform
from tests.hcp.fake_hcp_terraform import TOKEN, FakeHcpTerraform
from tests.hcp.records import Run
from tests.hcp.terraform_cli import names
from tests.sagemaker_account import reset
from tests.secret_scan import everything_in
from tests.state_backends import Project
from tests.waiting import until
from tune_model.commands.adoption import found_orphans
from tune_model.settings.backend_settings import Cloud
from tune_model.terraform.targets import Target

# Each way's small root, which needs no provider, is killed by make test: test_command_line.py and
# test_killed_runs.py.
pytestmark = pytest.mark.end_to_end

PLANTED = "planted-secret-7f3a"
SECRET_FILES = (
    *("terraform.tfstate", "terraform.tfstate.backup", "key.pem", "id_rsa", ".env"),
    *(".venv/lib/settings.py", "notes.txt", "credentials.tfrc.json"),
)


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedAws]:
    with EmbeddedAws() as running:
        yield running


@pytest.fixture
def embedded(server: EmbeddedAws) -> Embedded:
    reset(server.address)
    return Embedded(Account(server.address))


@pytest.fixture
def executor(embedded: Embedded, tmp_path: Path) -> RealTerraform:
    return embedded.executor(tmp_path / "runs")


@pytest.fixture
def fake(executor: RealTerraform, tmp_path: Path) -> Iterator[FakeHcpTerraform]:
    made = FakeHcpTerraform(tmp_path, executor)
    yield made
    made.close()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project's root with the stack, synthesized where the environment has secrets."""
    root = tmp_path / "project"
    with monkeypatch.context() as secrets:
        for name in ("AWS_SECRET_ACCESS_KEY", "TF_TOKEN_app_terraform_io", "TF_VAR_planted"):
            secrets.setenv(name, PLANTED)
        synthesized(root, Cloud())
    assert PLANTED not in everything_in(root)
    return root


def plant(project: Path) -> None:
    """Lays secrets that nobody may see where a careless user has them.

    Not before init: it refuses to pass by a state that isn't one.
    """
    for place in (project, stack_of(project)):
        for name in SECRET_FILES:
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_text(PLANTED)


def stack_of(project: Path) -> Path:
    return project / "cdktf.out" / "stacks" / "tune"


def is_applying(run: Run) -> bool:
    return b"Creation complete" in run.apply.log


def assert_no_secret(fake: FakeHcpTerraform, *said: str) -> None:
    runs = [run for workspace in fake.workspaces.values() for run in workspace.runs]
    logs = [(run.plan.log + run.apply.log).decode() for run in runs]
    for text in (*said, *logs, fake.received.decode(errors="replace")):
        assert PLANTED not in text
        assert TOKEN not in text
    for run in runs:
        unpacked = everything_in(Path(fake.worker.executor.directory, run.id))  # type: ignore[attr-defined] # RealTerraform's
        assert PLANTED not in unpacked
        assert TOKEN not in unpacked


@pytest.mark.long
def test_local_execution_that_is_killed_converges_and_orphans_nothing(
    embedded: Embedded, fake: FakeHcpTerraform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, address = fake.add(execution_mode="local"), embedded.account.address
    root = tmp_path / "project"
    root.mkdir()
    project = Project(root, address, monkeypatch)
    for name, value in fake.environment().items():
        monkeypatch.setenv(name, value)
    project.choose("cloud")
    project.synthesize()
    project.workspace().init()
    cli = embedded.cli(stack_of(project.root), fake)
    started = cli.start("apply", "-auto-approve", "-input=false")
    until(lambda: "extract_model_name[0]: Creating" in started.said, "it applies")
    started.kill()
    cli.run("force-unlock", "-force", "acme/tune")
    workspace = project.workspace()
    with workspace.importing(found_orphans(workspace, Target.AWS)):
        workspace.apply()
    assert workspace.plan_is_empty()
    assert kept.locked_by is None
    assert embedded.noted_names(kept.state or b"") == embedded.names()
    assert_no_secret(fake, started.said, *project.lines)
    workspace.destroy()
    assert embedded.names() == set()


@pytest.mark.long
def test_remote_execution_goes_on_when_its_command_line_is_killed(
    embedded: Embedded, fake: FakeHcpTerraform, project: Path
) -> None:
    workspace = fake.add()
    cli = embedded.cli(stack_of(project), fake)
    cli.variables["AWS_SECRET_ACCESS_KEY"] = PLANTED
    cli.init()
    plant(project)
    started = cli.start("apply", "-auto-approve")
    until(lambda: workspace.runs and is_applying(workspace.runs[0]), "it applies")
    started.kill()
    until(lambda: workspace.runs[0].status == "applied", "the run ends by itself")
    again = cli.run("apply", "-auto-approve").stdout
    assert "No changes" in again
    assert "aws_sfn_state_machine" in workspace.resources()
    uploaded = names(workspace.runs[0].configuration)
    assert {"cdk.tf.json", ".terraform.lock.hcl"} <= set(uploaded)
    strange = [name for name in uploaded if not name.startswith(("assets/", "cdk.tf.", ".terraf"))]
    assert strange == []
    assert_no_secret(fake, started.said, again)


@pytest.mark.long
def test_api_driven_run_goes_on_when_its_client_is_killed_and_destroys_all(
    embedded: Embedded, fake: FakeHcpTerraform, project: Path
) -> None:
    workspace, driver = fake.add(), Driver(project, fake, AWS_SECRET_ACCESS_KEY=PLANTED)
    plant(project)
    (project / "terraform.tfvars").write_text("force_destroy = true\n")
    started = driver.start("--auto-apply")
    until(lambda: workspace.runs and is_applying(workspace.runs[0]), "it applies")
    started.kill()
    until(lambda: workspace.runs[0].status == "applied", "the run ends by itself")
    assert "aws_sfn_state_machine" in workspace.resources()
    assert "No changes" in driver.run("--plan-only")
    driver.run("--destroy", "--auto-apply")
    assert embedded.names() == set()
    said = started.said
    assert "run: applied" in said
    assert "apply: 0 added, 0 changed," in said
    uploaded = names(workspace.runs[0].configuration)
    assert uploaded[:2] == [".terraform.lock.hcl", "00-terraform.auto.tfvars"]
    assert all(name.startswith(("assets/", "cdk.tf.json")) for name in uploaded[2:])
    assert_no_secret(fake, said)


@pytest.mark.long
def test_api_driven_apply_that_is_killed_converges_and_orphans_nothing(
    embedded: Embedded, fake: FakeHcpTerraform, executor: RealTerraform, project: Path
) -> None:
    workspace, driver = fake.add(), Driver(project, fake, AWS_SECRET_ACCESS_KEY=PLANTED)
    started = driver.start("--auto-apply")
    until(
        lambda: workspace.runs and b"model_name[0]: Creating" in workspace.runs[0].apply.log,
        "it applies",
    )
    executor.kill(workspace.runs[0])
    assert started.end() == 1, started.said
    assert "the run ended as errored" in started.said
    # What Terraform hadn't written when it was killed; it writes its state every 20 s.
    orphans = embedded.names() - embedded.noted_names(workspace.state or b'{"resources": []}')
    driver.variables |= embedded.credentials
    said = driver.run("--adopt", "--auto-apply")
    for name in orphans:
        assert f"{name} exists and isn't in the state" in said
    assert embedded.noted_names(workspace.state or b"") == embedded.names()
    assert "No changes" in driver.run("--plan-only")


@pytest.mark.long
def test_committed_tree_is_planned_from_the_documented_working_directory(
    fake: FakeHcpTerraform, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory = "deploy/terraform-cloud"
    fake.add(working_directory=directory, repository="acme/tune")
    monkeypatch.setenv("SSL_CERT_FILE", str(fake.certificate.file))
    committed = ROOT / directory
    files = [path for path in committed.rglob("*") if path.is_file()]
    tree = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in files}
    client = Client(fake, tree=tree)
    assert client.run(plan_only=True).status == "planned_and_finished", client.everything
    assert any(said.startswith("plan: ") and " 0 to change" in said for said in client.said)
