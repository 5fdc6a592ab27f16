"""The Terraform program, what it inherits, and what a workspace asks of it."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cli_base.errors import EnvironmentLacks, ExecutionFailed, UsageError
from tests.strategies import environments, variable_values
from tests.unit.fake_terraform import FakeTerraform, make_stack
from tune_model.terraform.binary import FETCHED, find_terraform
from tune_model.terraform.environment import (
    home_directory,
    sandbox_environment,
    terraform_environment,
)
from tune_model.terraform.variable_files import (
    lay_variable_files,
    named_files,
    variable_files,
)
from tune_model.terraform.workspace import Workspace

ENDPOINT = "http://127.0.0.1:5000"


@pytest.fixture
def fake(tmp_path: Path) -> FakeTerraform:
    return FakeTerraform.make(tmp_path / "bin")


@pytest.fixture
def workspace(tmp_path: Path, fake: FakeTerraform) -> Workspace:
    return Workspace(make_stack(tmp_path / "stack"), fake.terraform, tmp_path, environment(fake))


def environment(fake: FakeTerraform, **more: str) -> dict[str, str]:
    """Variables with which the provider's source needs neither registry nor disk."""
    config = fake.directory / "own.tfrc"
    config.write_text("provider_installation {}")
    return {"PATH": "/usr/bin:/bin", "TF_CLI_CONFIG_FILE": str(config), **more}


# --- the program ---


def test_terraform_of_tf_comes_first_then_the_fetched_one_then_path(tmp_path: Path) -> None:
    named, on_path = (FakeTerraform.make(tmp_path / name) for name in ("named", "path"))
    variables = {"PATH": str(on_path.directory)}
    assert find_terraform(tmp_path, variables).path == on_path.path
    fetched = FakeTerraform.make((tmp_path / FETCHED).parent)
    assert find_terraform(tmp_path, variables).path == fetched.path
    assert find_terraform(tmp_path, variables | {"TF": str(named.path)}).path == named.path


def test_opentofu_serves_where_there_is_no_terraform(tmp_path: Path) -> None:
    FakeTerraform.make(tmp_path / "bin", "1.10.0", "OpenTofu", "tofu")
    found = find_terraform(tmp_path, {"PATH": str(tmp_path / "bin")})
    assert (found.is_opentofu, found.registry) == (True, "registry.opentofu.org")
    assert (found.version, found.platform) == ((1, 10, 0), "linux_amd64")


def test_tf_may_be_a_name_on_path(
    fake: FakeTerraform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(fake.directory))
    assert find_terraform(tmp_path, {"TF": "terraform"}).path == fake.path


@settings(max_examples=25, deadline=None)  # each runs a program
@given(version=st.tuples(st.integers(0, 2), st.integers(0, 15), st.integers(0, 9)))
def test_terraform_is_taken_iff_it_is_1_9_or_newer(
    tmp_path_factory: pytest.TempPathFactory, version: tuple[int, int, int]
) -> None:
    number = ".".join(map(str, version))
    fake = FakeTerraform.make(tmp_path_factory.mktemp("bin"), f"{number}-rc1")
    variables = {"TF": str(fake.path)}
    if version >= (1, 9, 0):
        assert find_terraform(fake.directory, variables).version == version
    else:
        with pytest.raises(EnvironmentLacks, match=rf"is version {number}, but 1\.9\.0"):
            find_terraform(fake.directory, variables)


@pytest.mark.parametrize(
    ("script", "complaint"),
    [
        ("#!/bin/sh\necho hello\n", "isn't Terraform: its `version` says 'hello'"),
        ("#!/bin/sh\nexit 1\n", "says 'nothing'"),
        ("#!/missing/interpreter\n", "doesn't run"),
    ],
)
def test_what_is_not_terraform_is_a_clear_error(
    tmp_path: Path, script: str, complaint: str
) -> None:
    (tmp_path / "terraform").write_text(script)
    (tmp_path / "terraform").chmod(0o755)
    with pytest.raises(EnvironmentLacks, match=complaint):
        find_terraform(tmp_path, {"TF": str(tmp_path / "terraform")})


def test_missing_terraform_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentLacks, match="TF=nowhere is neither"):
        find_terraform(tmp_path, {"TF": "nowhere"})
    with pytest.raises(EnvironmentLacks, match="make setup"):
        find_terraform(tmp_path, {"PATH": str(tmp_path)})


# --- what it inherits ---


@given(environments())
def test_terraform_gets_the_users_environment_and_is_made_quiet(base: dict[str, str]) -> None:
    made = terraform_environment(base)
    assert base.items() <= made.items()
    assert made.keys() - base.keys() == {"CHECKPOINT_DISABLE", "GOGC", "TF_IN_AUTOMATION"}


@given(st.text("0123456789", min_size=1))
def test_how_often_go_collects_its_garbage_stays_the_users_where_it_is_set(percent: str) -> None:
    assert terraform_environment({"GOGC": percent})["GOGC"] == percent
    assert sandbox_environment(ENDPOINT, {"GOGC": percent})["GOGC"] == percent
    assert int(terraform_environment({})["GOGC"]) > 100  # Go's own, which costs a fifth more


@given(environments())
def test_nothing_of_the_users_aws_set_up_reaches_the_sandbox(base: dict[str, str]) -> None:
    made = sandbox_environment(ENDPOINT, base)
    assert {name: value for name, value in made.items() if name.startswith("AWS_")} == {
        "AWS_CONFIG_FILE": "/dev/null",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_ENDPOINT_URL": ENDPOINT,
        "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
    }
    assert not made.keys() & {"TF_DATA_DIR", "TF_WORKSPACE"}
    kept = {"TF_VAR_name", "HOME", "PATH", "HTTPS_PROXY"} & base.keys()
    assert all(made[name] == base[name] for name in kept)


def test_configuration_file_counts_iff_it_is_there(tmp_path: Path) -> None:
    file = tmp_path / "own.tfrc"
    assert terraform_environment({"TF_CLI_CONFIG_FILE": str(file)})["TF_CLI_CONFIG_FILE"] == ""
    file.touch()
    made = terraform_environment({"TF_CLI_CONFIG_FILE": str(file)})
    assert made["TF_CLI_CONFIG_FILE"] == str(file)


def test_home_is_the_variables_or_the_users() -> None:
    assert home_directory({"HOME": "/h"}) == Path("/h")
    assert home_directory({}).is_absolute()


# --- the workspace ---


def test_workspace_without_a_stack_names_make_synth(tmp_path: Path, fake: FakeTerraform) -> None:
    with pytest.raises(EnvironmentLacks, match="make synth"):
        Workspace(tmp_path, fake.terraform)


def test_commands_run_in_the_stack_unattended_and_quiet(
    workspace: Workspace, fake: FakeTerraform
) -> None:
    workspace.plan()
    workspace.apply()
    workspace.destroy()
    workspace.destroy(refresh=False)
    assert {call[0] for call in fake.calls} == {f"-chdir={workspace.directory}"}
    assert [call[1:] for call in fake.calls] == [
        ["init", "-no-color", "-input=false"],
        ["plan", "-no-color", "-input=false", "-detailed-exitcode"],
        ["apply", "-no-color", "-input=false", "-auto-approve"],
        ["destroy", "-no-color", "-input=false", "-auto-approve"],
        ["destroy", "-no-color", "-input=false", "-auto-approve", "-refresh=false"],
    ]


def test_init_runs_once_while_nothing_that_matters_changes(
    workspace: Workspace, fake: FakeTerraform
) -> None:
    assert [workspace.init(), workspace.init()] == [True, False]
    stack = workspace.directory / "cdk.tf.json"
    content = json.loads(stack.read_text())
    stack.write_text(json.dumps(content | {"resource": {"aws_s3_bucket": {}}}))
    assert not workspace.init()
    assert fake.commands == ["init"]


@pytest.mark.parametrize(
    "change",
    [
        {"cdk.tf.json": {"terraform": {"backend": {"s3": {}}}}},
        {"cdk.tf.json": {"module": {"m": {"source": "./m"}}}},
        {"x_override.tf.json": {"terraform": {"backend": {"local": {}}}}},
    ],
)
def test_init_runs_again_when_backend_providers_or_modules_change(
    workspace: Workspace, change: dict[str, object]
) -> None:
    workspace.init()
    for name, content in change.items():
        (workspace.directory / name).write_text(json.dumps(content))
    assert [workspace.init(), workspace.init()] == [True, False]


@pytest.mark.parametrize(
    "lost",
    [".terraform.lock.hcl", ".terraform/providers/h/n/t/v/p", ".terraform/tune-model-init.sha256"],
)
def test_init_runs_again_when_what_it_made_is_gone(workspace: Workspace, lost: str) -> None:
    workspace.init()
    path = workspace.directory / lost
    path.rmdir() if path.is_dir() else path.unlink()
    assert workspace.init()


def test_init_that_failed_runs_again(workspace: Workspace, fake: FakeTerraform) -> None:
    fake.answer("exit 1")
    with pytest.raises(ExecutionFailed, match=r"terraform init failed \(exit code 1\)"):
        workspace.plan()
    fake.answer(":")
    assert workspace.init()


def test_init_passes_on_where_the_provider_is(tmp_path: Path, fake: FakeTerraform) -> None:
    mirror = tmp_path / "mirror"
    held = mirror / "registry.terraform.io/hashicorp/aws/5.100.0/linux_amd64/terraform-provider-aws"
    held.parent.mkdir(parents=True)
    held.touch()
    named = {"PATH": "/usr/bin:/bin", "TF_PLUGIN_MIRROR": str(mirror)}
    Workspace(make_stack(tmp_path / "stack"), fake.terraform, tmp_path, named).init()
    assert fake.calls[0][2:] == ["-no-color", "-input=false", f"-plugin-dir={mirror}"]


@pytest.mark.parametrize(("code", "empty"), [(0, True), (2, False)])
def test_plan_is_empty_iff_terraform_says_that_nothing_changes(
    workspace: Workspace, fake: FakeTerraform, code: int, *, empty: bool
) -> None:
    fake.answer(f"test $2 != plan || exit {code}")
    assert workspace.plan_is_empty() is empty


@pytest.mark.parametrize("operation", ["plan", "apply", "destroy"])
def test_failure_carries_terraforms_own_errors(
    tmp_path: Path, fake: FakeTerraform, operation: str
) -> None:
    lines: list[str] = []
    stack = make_stack(tmp_path / "stack")
    quiet = Workspace(stack, fake.terraform, tmp_path, environment(fake), on_line=lines.append)
    fake.answer("test $2 = init || { echo planning; echo '│ Error: no such thing' >&2; exit 1; }")
    with pytest.raises(ExecutionFailed) as raised:
        getattr(quiet, operation)()
    expected = f"terraform {operation} failed (exit code 1); Error: no such thing"
    assert str(raised.value) == expected
    assert lines == ["planning", "│ Error: no such thing"]


@settings(max_examples=20, deadline=None)  # each runs a program
@given(values=st.dictionaries(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), variable_values()))
def test_variables_reach_terraform_as_the_json_it_parses(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    root = tmp_path_factory.mktemp("root")
    fake = FakeTerraform.make(root / "bin")
    stack = make_stack(root / "stack")
    Workspace(stack, fake.terraform, root, environment(fake), values).plan()
    passed = [a.removeprefix("-var=") for a in fake.calls[-1] if a.startswith("-var=")]
    read = {name: text for name, _, text in (argument.partition("=") for argument in passed)}
    assert read.keys() == values.keys()
    for name, value in values.items():
        assert (read[name] if isinstance(value, str) else json.loads(read[name])) == value


NAMES = ("terraform.tfvars", "terraform.tfvars.json", "a.auto.tfvars", "b.auto.tfvars.json")


@given(st.sets(st.sampled_from(NAMES)), st.sets(st.sampled_from(NAMES)))
def test_stack_has_the_roots_variable_files_and_no_others_in_terraforms_order(
    tmp_path_factory: pytest.TempPathFactory, before: set[str], now: set[str]
) -> None:
    root, stack = (tmp_path_factory.mktemp(name) for name in ("root", "stack"))
    for name in before:
        (stack / name).write_text("old")
    for name in (*now, "other.tfvars", "x.json"):
        (root / name).write_text("new")
    laid = lay_variable_files(root, stack)
    assert laid == variable_files(stack)
    assert [file.name for file in laid] == [name for name in NAMES if name in now]
    assert sorted(file.name for file in stack.iterdir()) == sorted(now)
    assert {file.read_text() for file in laid} <= {"new"}


def test_laid_variable_files_are_as_private_as_the_roots(tmp_path: Path) -> None:
    (tmp_path / "terraform.tfvars").touch(mode=0o600)
    stack = make_stack(tmp_path / "stack")
    (laid,) = lay_variable_files(tmp_path, stack)
    assert laid.stat().st_mode & 0o777 == 0o600


def test_named_variable_files_are_passed_before_values(tmp_path: Path, fake: FakeTerraform) -> None:
    for name in ("x.tfvars", "y.tfvars"):
        (tmp_path / name).touch()
    files = named_files(tmp_path, ["y.tfvars", str(tmp_path / "x.tfvars")])
    stack = make_stack(tmp_path / "stack")
    Workspace(stack, fake.terraform, tmp_path, environment(fake), {"x": 1}, files).apply()
    expected = [*(f"-var-file={tmp_path / name}" for name in ("y.tfvars", "x.tfvars")), "-var=x=1"]
    assert fake.calls[-1][-3:] == expected


def test_named_variable_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.tfvars: there is no such file"):
        named_files(tmp_path, ["nowhere.tfvars"])


def test_outputs_are_typed_values(workspace: Workspace, fake: FakeTerraform) -> None:
    described = {"arn": {"value": "a"}, "functions": {"value": {"f": "x"}, "sensitive": True}}
    fake.answer(f"test $2 != output || echo '{json.dumps(described)}'")
    assert workspace.outputs() == {"arn": "a", "functions": {"f": "x"}}


def test_state_lists_managed_resources_only(workspace: Workspace, fake: FakeTerraform) -> None:
    managed = ["aws_lambda_function.data", 'aws_s3_bucket.b["data.x"]', "module.m.aws_iam_role.r"]
    listed = "\n".join([*managed, "data.aws_region.here", 'module.m["k"].data.aws_region.r'])
    fake.answer(f"test $2 != state || echo '{listed}'")
    assert workspace.state_resources() == managed


def test_state_that_was_never_written_is_empty(workspace: Workspace, fake: FakeTerraform) -> None:
    fake.answer("test $2 != state || { echo 'No state file was found!' >&2; exit 1; }")
    assert workspace.state_resources() == []


def test_state_that_cannot_be_read_is_an_error(workspace: Workspace, fake: FakeTerraform) -> None:
    fake.answer("test $2 != state || { echo 'Error: locked' >&2; exit 1; }")
    with pytest.raises(ExecutionFailed, match=r"state list failed.*Error: locked"):
        workspace.state_resources()
