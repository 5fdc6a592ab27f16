"""Each example is applied to the embedded AWS by its own lines, runs, and is destroyed."""

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.embedded import Account
from tests.sagemaker_account import reset
from tune_model.sandbox.server import EmbeddedAws
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.environment import sandbox_environment
from tune_model.terraform.process import capture
from tune_model.terraform.provider import ProviderSource
from tune_model.terraform.sandbox import SandboxServer, override

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.end_to_end


class Root:
    """A copy of an example, with a file beside it that points the provider at the embedded AWS."""

    def __init__(self, example: str, directory: Path, server: SandboxServer) -> None:
        shutil.copytree(ROOT / "modules", directory / "modules")
        self._directory = directory / "examples" / example
        shutil.copytree(ROOT / "examples" / example, self._directory)
        given = {"provider": override(server)["provider"]}
        (self._directory / "sandbox_override.tf.json").write_text(json.dumps(given))
        self._terraform = find_terraform()
        self._environment = sandbox_environment(server.endpoint)
        source = ProviderSource(self._terraform, ROOT, self._environment)
        self.run("init", *source.init_arguments())

    def run(self, *arguments: str) -> str:
        command = [str(self._terraform.path), *arguments, "-no-color"]
        ended = capture(command, self._environment, self._directory)
        assert ended.code == 0, ended.text + ended.errors
        return ended.text

    def outputs(self) -> dict[str, Any]:
        described: dict[str, Any] = json.loads(self.run("output", "-json"))
        return {name: output["value"] for name, output in described.items()}


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    with EmbeddedAws() as server:
        reset(server.address)  # moto's state is the process's: other tests have left theirs
        yield Account(server.address)


def server_of(account: Account) -> SandboxServer:
    address = account.address
    return SandboxServer(
        address.endpoint, address.access_key_id, address.secret_access_key, address.pid
    )


def executed(account: Account, state_machines: list[str]) -> list[str]:
    """Runs the state machines at the same time; returns how each execution ended."""
    client = account.client("stepfunctions")
    executions = [
        client.start_execution(stateMachineArn=arn, input='{"dataset": {"rows": 500}}')
        for arn in state_machines
    ]
    end, statuses = time.monotonic() + 60, ["RUNNING"]
    while "RUNNING" in statuses and time.monotonic() < end:
        time.sleep(0.2)
        described = [client.describe_execution(executionArn=e["executionArn"]) for e in executions]
        statuses = [d["status"] for d in described]
    return statuses


def is_empty(account: Account) -> bool:
    return not (
        account.client("s3").list_buckets()["Buckets"]
        or account.client("lambda").list_functions()["Functions"]
        or account.client("iam").list_roles()["Roles"]
        or account.client("stepfunctions").list_state_machines()["stateMachines"]
    )


def test_basic_is_applied_runs_and_leaves_nothing(account: Account, tmp_path: Path) -> None:
    root = Root("basic", tmp_path, server_of(account))
    root.run("apply", "-auto-approve", "-input=false")
    outputs = root.outputs()
    assert outputs["bucket"].startswith("basic-")
    assert executed(account, [outputs["state_machine_arn"]]) == ["SUCCEEDED"]
    root.run("destroy", "-auto-approve", "-input=false")
    assert is_empty(account)


def test_several_live_in_one_account_and_all_run(account: Account, tmp_path: Path) -> None:
    root = Root("several", tmp_path, server_of(account))
    root.run("apply", "-auto-approve", "-input=false")
    machines = root.outputs()["state_machine_arns"]
    assert sorted(machines) == ["churn", "pricing"]
    assert executed(account, list(machines.values())) == ["SUCCEEDED", "SUCCEEDED"]
    root.run("plan", "-input=false", "-detailed-exitcode")
    root.run("destroy", "-auto-approve", "-input=false")
    assert is_empty(account)
