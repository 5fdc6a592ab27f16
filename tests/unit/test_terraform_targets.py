"""The workspaces of AWS and of the embedded AWS, and what must be there for them."""

import json
import os
import socket
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from cli_base.errors import EnvironmentLacks, UsageError
from tests.unit.fake_terraform import FakeTerraform, make_stack
from tune_model.terraform.sandbox_copy import (
    OVERRIDE,
    SERVER_FILE,
    WORK,
    SandboxServer,
    lay_sandbox,
    override,
)
from tune_model.terraform.targets import for_target, require_credentials, sandbox_workspace
from tune_model.terraform.workspace import STACK

STATE = "terraform.tune.tfstate"


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
        yield SandboxServer(f"http://127.0.0.1:{port}", "key", "secret", os.getpid())


@pytest.fixture
def gone() -> SandboxServer:
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    return SandboxServer(f"http://127.0.0.1:{port}", "key", "secret", 1)


@pytest.fixture(autouse=True)
def bare_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeTerraform:
    """A machine with Terraform and nothing of AWS."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "TF"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    fake = FakeTerraform.make(tmp_path / "bin")
    monkeypatch.setenv("TF", str(fake.path))
    return fake


def write(server: SandboxServer, root: Path) -> None:
    """Writes what a running server tells other processes of the project."""
    file = root / SERVER_FILE
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps(asdict(server)))


def merged(stack: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """What Terraform makes of the two provider blocks: the override's arguments win."""
    return {**stack["provider"]["aws"][0], **over["provider"]["aws"][0]}


# --- the running server ---


def test_running_server_is_found(tmp_path: Path, server: SandboxServer) -> None:
    write(server, tmp_path)
    assert SandboxServer.running(tmp_path) == server


def test_server_that_is_gone_or_never_was_names_make_sandbox(
    tmp_path: Path, gone: SandboxServer
) -> None:
    with pytest.raises(EnvironmentLacks, match="isn't running: start it with make sandbox"):
        SandboxServer.running(tmp_path)
    write(gone, tmp_path)
    with pytest.raises(EnvironmentLacks, match=rf"{gone.endpoint} is gone: .*make sandbox"):
        SandboxServer.running(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "{}", "[]", '{"endpoint": "x"}', "3"])
def test_file_that_is_not_the_servers_is_a_clear_error(tmp_path: Path, text: str) -> None:
    file = tmp_path / SERVER_FILE
    file.parent.mkdir()
    file.write_text(text)
    with pytest.raises(EnvironmentLacks, match="isn't the embedded AWS's"):
        SandboxServer.running(tmp_path)


# --- the stack's copy ---


def test_copy_has_the_stack_untouched_and_only_the_override_besides(
    tmp_path: Path, server: SandboxServer
) -> None:
    stack = make_stack(tmp_path / STACK)
    (stack / ".terraform").mkdir()
    (stack / ".terraform.lock.hcl").touch()
    copy = lay_sandbox(stack, tmp_path / "work", server)
    assert copy == tmp_path / "work" / STACK
    made = {str(path.relative_to(copy)) for path in copy.rglob("*") if path.is_file()}
    assert made == {"cdk.tf.json", "assets/function.zip", OVERRIDE}
    assert (copy / "cdk.tf.json").read_bytes() == (stack / "cdk.tf.json").read_bytes()
    assert not (stack / OVERRIDE).exists()


def test_override_sends_every_call_to_the_sandbox_and_keeps_the_rest_of_the_provider(
    server: SandboxServer,
) -> None:
    stack = {"provider": {"aws": [{"region": "${var.aws_region}", "default_tags": [{"tags": 1}]}]}}
    provider = merged(stack, override(server))
    assert set(provider["endpoints"][0].values()) == {server.endpoint}
    assert {"iam", "lambda", "logs", "s3", "sagemaker", "sfn", "sts"} <= set(
        provider["endpoints"][0]
    )
    assert provider["region"] == "${var.aws_region}"
    assert provider["default_tags"] == [{"tags": 1}]
    assert (provider["access_key"], provider["secret_key"]) == ("key", "secret")


def test_sandboxs_state_lies_in_its_own_directory(tmp_path: Path, server: SandboxServer) -> None:
    copy = lay_sandbox(make_stack(tmp_path / STACK), tmp_path / "work", server)
    path = override(server)["terraform"]["backend"]["local"]["path"]
    assert (copy / path).resolve() == tmp_path.resolve() / "work" / STATE


def test_second_copy_replaces_assets_and_keeps_terraforms_data(
    tmp_path: Path, server: SandboxServer
) -> None:
    stack = make_stack(tmp_path / STACK)
    copy = lay_sandbox(stack, tmp_path / "work", server)
    (copy / ".terraform").mkdir()
    (stack / "assets" / "function.zip").rename(stack / "assets" / "other.zip")
    lay_sandbox(stack, tmp_path / "work", server)
    assert [path.name for path in (copy / "assets").iterdir()] == ["other.zip"]
    assert (copy / ".terraform").is_dir()


def test_state_outlives_the_copy_but_not_the_server(
    tmp_path: Path, server: SandboxServer, gone: SandboxServer
) -> None:
    stack, work = make_stack(tmp_path / STACK), tmp_path / "work"
    lay_sandbox(stack, work, server)
    files = [work / STATE, work / f"{STATE}.backup", work / f".{STATE}.lock.info"]
    for file in files:
        file.touch()
    lay_sandbox(stack, work, server)
    assert all(file.exists() for file in files)
    lay_sandbox(stack, work, gone)
    assert not any(file.exists() for file in files)


def test_copy_of_no_stack_names_make_synth(tmp_path: Path, server: SandboxServer) -> None:
    with pytest.raises(EnvironmentLacks, match="make synth"):
        lay_sandbox(tmp_path / STACK, tmp_path / "work", server)
    assert not (tmp_path / "work").exists()


# --- targets ---


def test_sandbox_needs_no_credentials_and_gets_none_of_the_users(
    tmp_path: Path,
    server: SandboxServer,
    monkeypatch: pytest.MonkeyPatch,
    bare_machine: FakeTerraform,
) -> None:
    monkeypatch.setenv("AWS_PROFILE", "production")
    monkeypatch.setenv("TF_CLI_CONFIG_FILE", __file__)
    monkeypatch.setattr("tune_model.terraform.provider._configured", lambda _: True)
    make_stack(tmp_path / STACK)
    (tmp_path / "terraform.tfvars").touch()
    write(server, tmp_path)
    workspace = for_target("sandbox", tmp_path)
    assert workspace.directory == tmp_path / WORK / STACK
    workspace.apply()
    assert "AWS_PROFILE" not in bare_machine.environment
    assert bare_machine.environment["AWS_ENDPOINT_URL"] == server.endpoint
    assert (workspace.directory / "terraform.tfvars").is_file()


def test_sandbox_can_work_anywhere_with_values_of_its_own(
    tmp_path: Path, server: SandboxServer
) -> None:
    make_stack(tmp_path / STACK)
    elsewhere = tmp_path / "elsewhere"
    workspace = sandbox_workspace(server, tmp_path, elsewhere, {"force_destroy": True})
    assert workspace.directory == elsewhere / STACK
    assert workspace.variables == {"force_destroy": True}
    assert not (tmp_path / WORK).exists()


def test_aws_works_in_the_stack_itself_with_the_users_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "a")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "s")
    stack = make_stack(tmp_path / STACK)
    workspace = for_target("aws", tmp_path)
    assert workspace.directory == stack
    assert workspace.environment["AWS_ACCESS_KEY_ID"] == "a"


@pytest.mark.parametrize(("cloud", "passed"), [({}, True), ({"workspaces": {"name": "w"}}, False)])
def test_cloud_needs_no_credentials_here_and_a_named_workspace_isnt_selected_but_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cloud: dict[str, Any], *, passed: bool
) -> None:
    monkeypatch.setenv("TF_CLOUD_ORGANIZATION", "o")
    monkeypatch.setenv("TF_WORKSPACE", "w")
    make_stack(tmp_path / STACK, {"terraform": {"cloud": cloud}})
    assert ("TF_WORKSPACE" in for_target("aws", tmp_path).environment) == passed


def test_aws_without_credentials_says_so_in_one_line_and_names_make_demo(tmp_path: Path) -> None:
    make_stack(tmp_path / STACK)
    with pytest.raises(EnvironmentLacks, match="No AWS credentials found") as raised:
        for_target("aws", tmp_path)
    assert "make demo" in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("name", "value"), [("AWS_PROFILE", "nobody"), ("AWS_ACCESS_KEY_ID", "half")]
)
def test_credentials_set_up_wrongly_are_the_reason_given(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(EnvironmentLacks, match=r"No AWS credentials found \((.*nobody|Partial)"):
        require_credentials()


@pytest.mark.parametrize("target", ["", "AWS", "prod"])
def test_other_targets_are_refused_by_name(target: str) -> None:
    with pytest.raises(UsageError, match=f"TARGET={target}: it is either aws or sandbox"):
        for_target(target)
