"""`tune-model cloud run`: where it finds its settings, what it says, and how it exits."""

import io
import json
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hcp.api_client import QUICK, project
from tests.hcp.executors import Script
from tests.hcp.fake_hcp_terraform import TOKEN, FakeHcpTerraform
from tests.hcp.terraform_cli import names
from tests.terminal_text import HOSTILE, refused
from tests.unit.command_line import run
from tests.waiting import until
from tune_model.commands import adoption, cloud
from tune_model.hcp.api import Api
from tune_model.hcp.resources import Location
from tune_model.settings.provider_versions import APPLIED
from tune_model.terraform.provider_lock import LOCK
from tune_model.terraform.workspace import STACK

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def root(fake: FakeHcpTerraform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project's root; the client asks again at once, in the workspace `tune`."""
    del fake
    made = project(tmp_path / "project")
    original: Callable[[Location], Api] = cloud._api

    def quick(location: Location) -> Api:
        api = original(location)
        api.poll_seconds = QUICK
        return api

    monkeypatch.setattr(cloud, "PROJECT_ROOT", made)
    monkeypatch.setattr(cloud, "_api", quick)
    return made


def test_success_is_exit_code_0_and_one_object_on_demand(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, capsys: Capture
) -> None:
    fake.add()
    assert run(monkeypatch, "cloud", "run", "--auto-apply", "--json") == 0
    shown = capsys.readouterr()
    summary = json.loads(shown.out)
    assert summary["status"] == "applied"
    assert summary["plan"] == {"additions": 2, "changes": 0, "destructions": 0}
    assert summary["url"].startswith(f"https://{fake.hostname}/app/acme/workspaces/tune/runs/")
    assert "Apply complete!" in shown.err
    assert TOKEN not in shown.out + shown.err


def test_logs_go_to_standard_output(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, capsys: Capture
) -> None:
    fake.add()
    assert run(monkeypatch, "cloud", "run", "--plan-only") == 0
    assert capsys.readouterr().out == "Terraform will perform the following actions\n"


def test_failed_run_is_exit_code_1_and_names_its_page(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, script: Script, capsys: Capture
) -> None:
    fake.add()
    script.fails = "apply"
    assert run(monkeypatch, "cloud", "run", "--auto-apply") == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith(f"the run ended as errored: https://{fake.hostname}/app/acme/")


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1)])
def test_on_a_terminal_it_asks(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, answer: str, code: int
) -> None:
    workspace = fake.add()
    assert run(monkeypatch, "cloud", "run", answer=f"{answer}\n") == code
    assert workspace.runs[0].status == {"y": "applied", "n": "discarded"}[answer]


def test_files_of_variables_of_the_root_are_uploaded_below_the_working_directory(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, root: Path
) -> None:
    workspace = fake.add(working_directory="deploy/here")
    (root / "terraform.tfvars").write_text('name = "ours"\n')
    assert run(monkeypatch, "cloud", "run", "--plan-only") == 0
    uploaded = names(workspace.runs[0].configuration)
    expected = [LOCK, "00-terraform.auto.tfvars", "cdk.tf.json"]
    assert uploaded == [f"deploy/here/{name}" for name in expected]


@pytest.mark.parametrize("committed", [True, False])
def test_the_uploaded_lock_is_the_projects_and_never_the_stacks(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, root: Path, *, committed: bool
) -> None:
    """The stack's may have the checksums of a mirror, or of this platform only."""
    address = 'provider "registry.terraform.io/hashicorp/aws"'
    text = f'{address} {{\n  version     = "5.101.0"\n}}\n'
    if committed:
        (root / LOCK).write_text(text)
    (root / STACK / LOCK).write_text("by a mirror")
    workspace = fake.add()
    assert run(monkeypatch, "cloud", "run", "--plan-only") == 0
    with tarfile.open(fileobj=io.BytesIO(workspace.runs[0].configuration.content)) as archive:
        uploaded = archive.extractfile(LOCK)
        assert uploaded
        applied = f'{address} {{\n  version = "{APPLIED}"\n}}\n'
        assert uploaded.read().decode() == (text if committed else applied)


@pytest.mark.parametrize("missing", ["TF_CLOUD_ORGANIZATION", "TF_WORKSPACE"])
def test_missing_place_is_exit_code_2_before_anything_is_asked(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, capsys: Capture, missing: str
) -> None:
    monkeypatch.delenv(missing)
    assert run(monkeypatch, "cloud", "run") == 2
    assert missing in capsys.readouterr().err
    assert fake.calls == []


def test_missing_token_and_wrong_token_are_exit_code_3(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, tmp_path: Path, capsys: Capture
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", "")
    monkeypatch.setenv(f"TF_TOKEN_{fake.hostname}", "wrong-and-secret")
    assert run(monkeypatch, "cloud", "run") == 3
    monkeypatch.delenv(f"TF_TOKEN_{fake.hostname}")
    assert run(monkeypatch, "cloud", "run") == 3
    wrong, missing = capsys.readouterr().err.splitlines()
    assert "refuses the token" in wrong
    assert "secret" not in wrong
    assert f"run terraform login {fake.hostname}" in missing


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"execution_mode": "local"}, "execution mode local"),
        ({"repository": "acme/tune"}, "takes what it applies from its repository"),
    ],
)
def test_workspace_that_takes_no_api_driven_run_is_exit_code_2(
    monkeypatch: pytest.MonkeyPatch,
    fake: FakeHcpTerraform,
    capsys: Capture,
    settings: dict[str, str],
    said: str,
) -> None:
    workspace = fake.add(**settings)
    assert run(monkeypatch, "cloud", "run") == 2
    assert said in capsys.readouterr().err
    assert workspace.runs == []


def test_workspace_with_a_repository_still_takes_a_plan(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform
) -> None:
    fake.add(repository="acme/tune")
    assert run(monkeypatch, "cloud", "run", "--plan-only") == 0


def test_contradictory_options_and_a_missing_stack_are_said_before_anything_is_made(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, root: Path
) -> None:
    workspace = fake.add()
    assert run(monkeypatch, "cloud", "run", "--plan-only", "--auto-apply") == 2
    assert run(monkeypatch, "cloud", "run", "--adopt", "--destroy") == 2
    (root / "cdktf.out" / "stacks" / "tune" / "cdk.tf.json").unlink()
    assert run(monkeypatch, "cloud", "run", "--plan-only") == 3
    assert workspace.configurations == {}


def test_interrupt_leaves_the_run_and_says_where_it_is(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, script: Script, capsys: Capture
) -> None:
    workspace = fake.add()
    script.holds = "plan"
    quick: Callable[[Location], Api] = cloud._api

    def interrupted(location: Location) -> Api:
        api = quick(location)
        api.sleep = interrupt
        return api

    def interrupt(seconds: float) -> None:
        time.sleep(seconds)
        if workspace.runs and workspace.runs[0].plan.counts:
            raise KeyboardInterrupt

    monkeypatch.setattr(cloud, "_api", interrupted)
    assert run(monkeypatch, "cloud", "run", "--auto-apply") == 130
    assert "the run goes on without this command: https://" in capsys.readouterr().err
    script.hold.set()
    until(lambda: workspace.runs[0].status == "applied", "the run ends by itself")


def test_run_that_may_not_be_read_is_exit_code_3_and_says_that_the_run_goes_on(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, capsys: Capture
) -> None:
    workspace = fake.add()
    fake.faults.statuses[r"GET /api/v2/runs/.*"] = [403] * 50
    assert run(monkeypatch, "cloud", "run", "--auto-apply") == 3
    said = capsys.readouterr().err
    assert f"the run goes on without this command: https://{fake.hostname}/app/acme/" in said
    until(lambda: workspace.runs[0].status == "applied", "the run ends by itself")


def test_failed_run_is_an_object_too(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, script: Script, capsys: Capture
) -> None:
    fake.add()
    script.fails = "plan"
    assert run(monkeypatch, "cloud", "run", "--auto-apply", "--json") == 1
    assert json.loads(capsys.readouterr().out)["status"] == "errored"


def test_adopting_plans_first_and_then_uploads_what_to_import(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform
) -> None:
    workspace = fake.add()
    seen: list[object] = []

    def orphans_in(plan: object) -> dict[str, str]:
        seen.append(plan)
        return {"aws_iam_role.ours[0]": "ours"}

    monkeypatch.setattr(adoption, "orphans_in", orphans_in)
    assert run(monkeypatch, "cloud", "run", "--adopt", "--auto-apply") == 0
    assert seen == [{}]  # the plan as the script gives it
    planned, applied = workspace.runs
    assert (planned.status, applied.status) == ("planned_and_finished", "applied")
    assert names(planned.configuration) == [LOCK, "cdk.tf.json"]
    with tarfile.open(fileobj=io.BytesIO(applied.configuration.content)) as archive:
        uploaded = archive.extractfile("adopt.tf.json")
        assert uploaded
        assert json.load(uploaded) == {"import": [{"to": "aws_iam_role.ours[0]", "id": "ours"}]}


def test_help_shows_examples(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    assert run(monkeypatch, "cloud", "run", "--help") == 0
    assert "tune-model cloud run --plan-only" in capsys.readouterr().out


def test_what_runs_write_is_text_without_secrets_and_in_terraforms_own_colours(
    monkeypatch: pytest.MonkeyPatch, fake: FakeHcpTerraform, script: Script, capsys: Capture
) -> None:
    fake.add()
    foreign = [each.replace("\n", " ") for each in HOSTILE if "\ud800" not in each]
    message = json.dumps(
        {"@message": "first\x9b\nsecond", "diagnostic": {"detail": "[/red]\u202e"}}
    )
    script.plan_lines = [*foreign, "\x1b[1mpassword=hunter2\x1b[0m", message]
    assert run(monkeypatch, "cloud", "run", "--plan-only") == 0
    said = capsys.readouterr()
    assert not refused(said.out + said.err)
    assert r"\x1b]8;;https://evil.example" in said.out
    assert "[/red]\\u202e\n" in said.out
    assert "password=(hidden)\n" in said.out  # no terminal, so no colours
