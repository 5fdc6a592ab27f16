"""The backend that a stack names, and where its state was before."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import ExecutionFailed, UsageError
from tests.unit.fake_terraform import FakeTerraform, make_stack
from tune_model.terraform.state_backend import (
    BackendNote,
    described,
    require_stack_of,
    shown,
    stack_backend,
)
from tune_model.terraform.workspace import Workspace

S3 = {"backend": {"s3": {"bucket": "our-states", "key": "k"}}}
LOCAL = {"backend": {"local": {"path": "../../../terraform.tune.tfstate"}}}
CHANGED = """\
Error: Backend configuration changed

A change in the backend configuration has been detected, which may require
migrating existing state.
"""


def stack(directory: Path, settings: dict[str, Any]) -> Path:
    return make_stack(directory, {"terraform": settings})


# --- the stack's backend ---


@pytest.mark.parametrize("settings", [S3, LOCAL, {"cloud": {}}])
def test_stacks_backend_is_read_and_an_override_file_wins(
    tmp_path: Path, settings: dict[str, Any]
) -> None:
    directory = stack(tmp_path, settings)
    assert stack_backend(directory) == settings
    override = {"terraform": {"backend": {"local": {"path": "x"}}}}
    (directory / "sandbox_override.tf.json").write_text(json.dumps(override))
    assert stack_backend(directory) == {"backend": {"local": {"path": "x"}}}


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (S3, "s3 (our-states/k)"),
        ({"backend": {"s3": {"key": "k"}}}, "s3 (…/k)"),
        (LOCAL, "local (terraform.tune.tfstate)"),
        ({"cloud": {"organization": "o", "workspaces": {"name": "w"}}}, "cloud (o/w)"),
        ({"cloud": {"organization": "o", "workspaces": {"tags": ["a", "b"]}}}, "cloud (o/a,b)"),
        ({"cloud": {}}, "cloud (env-o/env-w)"),
    ],
)
def test_backend_is_described_in_a_few_words(settings: dict[str, Any], said: str) -> None:
    variables = {"TF_CLOUD_ORGANIZATION": "env-o", "TF_WORKSPACE": "env-w"}
    assert described(settings, variables) == said


def test_stack_of_another_backend_than_the_chosen_one_names_make_synth(tmp_path: Path) -> None:
    directory = stack(tmp_path / "stack", LOCAL)
    chosen = {"BACKEND": "s3", "BACKEND_S3_BUCKET": "our-states", "AWS_REGION": "eu-west-1"}
    with pytest.raises(UsageError, match=r"synthesized for local .*says s3 .*run make synth"):
        require_stack_of(chosen, tmp_path, directory)
    assert require_stack_of({}, tmp_path, directory) == []  # whatever the stack says


def test_partial_settings_are_files_of_the_project_or_values(tmp_path: Path) -> None:
    (tmp_path / "a b.tfbackend").touch()
    block = {"key": "tune-model/terraform.tfstate", "encrypt": True, "use_lockfile": True}
    directory = stack(tmp_path / "stack", {"backend": {"s3": block}})
    chosen = {"BACKEND": "s3", "BACKEND_CONFIG": "'a b.tfbackend' bucket=our-states"}
    expected = [str(tmp_path / "a b.tfbackend"), "bucket=our-states"]
    assert require_stack_of(chosen, tmp_path, directory) == expected
    chosen["BACKEND_CONFIG"] = "nowhere.tfbackend"
    with pytest.raises(UsageError, match=r"nowhere\.tfbackend is neither a file nor NAME=VALUE"):
        require_stack_of(chosen, tmp_path, directory)


@pytest.mark.parametrize(
    ("cloud", "variables", "lacking"),
    [
        ({}, {}, "TF_CLOUD_ORGANIZATION"),
        ({"organization": "o"}, {}, "TF_WORKSPACE"),
        ({"organization": "o", "workspaces": {"project": "p"}}, {}, "TF_WORKSPACE"),
        ({}, {"TF_CLOUD_ORGANIZATION": "o", "TF_WORKSPACE": "w"}, None),
        ({"organization": "o", "workspaces": {"name": "w"}}, {}, None),
        ({"organization": "o", "workspaces": {"tags": ["w"]}}, {}, None),
    ],
)
def test_cloud_that_names_too_little_says_what_to_set(
    tmp_path: Path, cloud: dict[str, Any], variables: dict[str, str], lacking: str | None
) -> None:
    directory = stack(tmp_path, {"cloud": cloud})
    if lacking is None:
        assert require_stack_of(variables, tmp_path, directory) == []
    else:
        with pytest.raises(UsageError, match=f"set {lacking}"):
            require_stack_of(variables, tmp_path, directory)


# --- where the state was before ---


def test_note_refuses_another_place_until_it_is_forgotten(tmp_path: Path) -> None:
    note = BackendNote(tmp_path)
    note.require("local (terraform.tune.tfstate)")
    note.write("s3 (our-states/k)")
    note.require("s3 (our-states/k)")
    with pytest.raises(UsageError, match=r"last kept in s3 .our-states/k., and this stack keeps"):
        note.require("local (terraform.tune.tfstate)")
    note.forget()
    note.forget()
    note.require("local (terraform.tune.tfstate)")


@pytest.mark.parametrize("noted", [True, False])
@pytest.mark.parametrize(
    ("text", "matters"), [('{"resources": [{}]}', True), ('{"resources": []}', False), ("{", False)]
)
def test_local_state_matters_while_it_lists_resources(
    tmp_path: Path, text: str, *, noted: bool, matters: bool
) -> None:
    (tmp_path / "terraform.tune.tfstate").write_text(text)
    note = BackendNote(tmp_path)
    if noted:
        note.write("local (terraform.tune.tfstate)")
    note.require("local (terraform.tune.tfstate)")
    if matters:
        with pytest.raises(UsageError, match=r"last kept in local .terraform\.tune\.tfstate"):
            note.require("s3 (our-states/k)")
    else:
        note.require("s3 (our-states/k)")


# --- the commands that are shown ---


@given(st.lists(st.text(max_size=10), max_size=3))
def test_secrets_are_left_out_of_a_shown_command(words: list[str]) -> None:
    secret = "-backend-config=secret_key=hidden"
    made = shown(["terraform", *words, secret, "-backend-config=bucket=b"])
    assert "hidden" not in made
    assert "-backend-config=bucket=b" in made


# --- a workspace with them ---


@pytest.fixture
def fake(tmp_path: Path) -> FakeTerraform:
    return FakeTerraform.make(tmp_path / "bin")


def workspace(tmp_path: Path, fake: FakeTerraform, **more: Any) -> Workspace:
    config = tmp_path / "own.tfrc"
    config.write_text("provider_installation {}")
    variables = {"PATH": "/usr/bin:/bin", "TF_CLI_CONFIG_FILE": str(config)}
    return Workspace(tmp_path / "stack", fake.terraform, tmp_path, variables, **more)


@pytest.mark.parametrize("on_line", [None, lambda _: None])
def test_refused_init_ends_in_the_command_that_moves_the_state(
    tmp_path: Path, fake: FakeTerraform, capfd: pytest.CaptureFixture[str], on_line: Any
) -> None:
    stack(tmp_path / "stack", S3)
    fake.answer(f"cat >&2 <<'E'\n{CHANGED}E\nexit 1")
    made = workspace(tmp_path, fake, on_line=on_line, backend_config=["bucket=b", "token=hidden"])
    with pytest.raises(ExecutionFailed) as raised:
        made.plan()
    said = str(raised.value)
    assert f"terraform -chdir={tmp_path / 'stack'} init -migrate-state" in said
    assert "-backend-config=bucket=b" in said
    assert "hidden" not in said
    assert ("Backend configuration changed" in capfd.readouterr().err) == (on_line is None)


def test_partial_settings_reach_init_and_a_change_of_them_inits_again(
    tmp_path: Path, fake: FakeTerraform
) -> None:
    stack(tmp_path / "stack", S3)
    file = tmp_path / "x.tfbackend"
    file.write_text("a")
    made = workspace(tmp_path, fake, backend_config=[str(file), "bucket=b"])
    assert [made.init(), made.init()] == [True, False]
    assert fake.calls[0][-2:] == [f"-backend-config={file}", "-backend-config=bucket=b"]
    file.write_text("b")
    assert made.init()


def test_note_is_written_by_init_obeyed_without_terraforms_own_and_forgotten_by_destroy(
    tmp_path: Path, fake: FakeTerraform
) -> None:
    note = BackendNote(tmp_path)
    stack(tmp_path / "stack", S3)
    made = workspace(tmp_path, fake, note=note)
    made.init()
    assert note.previous() == "s3 (our-states/k)"
    (tmp_path / "stack" / "cdk.tf.json").write_text(json.dumps({"terraform": LOCAL}))
    with pytest.raises(UsageError, match="last kept in s3"):
        made.init()
    (tmp_path / "stack" / ".terraform" / "terraform.tfstate").touch()  # Terraform remembers
    made.destroy()
    assert note.previous() is None


def test_imports_lie_beside_the_stack_only_while_they_are_wanted(
    tmp_path: Path, fake: FakeTerraform
) -> None:
    stack(tmp_path / "stack", S3)
    made = workspace(tmp_path, fake)
    made.init()
    file = tmp_path / "stack" / "adopt.tf.json"
    with made.importing({"aws_iam_role.r": "role"}):
        assert json.loads(file.read_text()) == {"import": [{"to": "aws_iam_role.r", "id": "role"}]}
        assert not made.init()
    assert not file.exists()
    with made.importing({}):
        assert not file.exists()
