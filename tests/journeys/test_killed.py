"""After SIGKILL nothing runs on, Terraform's state is whole, and the next start tidies up."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from botocore.exceptions import BotoCoreError, ClientError

from cli_base.errors import ExecutionFailed
from embedded_aws.server import Address
from tests.account import Account
from tests.waiting import still_running
from tests.witness import Witness, witness
from tune_model.commands.sandbox_process import Sandbox
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.workspace import Workspace

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / ".venv" / "bin" / "tune-model"

pytestmark = pytest.mark.end_to_end


@pytest.fixture
def seen(tmp_path: Path) -> Iterator[Witness]:
    with witness(tmp_path) as made:
        yield made


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A directory for temporary files that only this test's processes have, and no AWS."""
    own = tmp_path / "tmp"
    own.mkdir()
    clean = {n: v for n, v in os.environ.items() if not n.startswith(("AWS_", "TF_VAR_", "TARGET"))}
    return clean | {"TMPDIR": str(own)}


@contextmanager
def running(
    command: list[Any], environment: dict[str, str], **more: Any
) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, cwd=ROOT, **more
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def lines_until(process: subprocess.Popen[str], word: str) -> str:
    """Reads what a process says until a line has a word."""
    assert process.stdout
    said = ""
    for line in process.stdout:
        said += line
        if word in line:
            return said
    pytest.fail(f"it ended without {word}: {said}")


def killed(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """Kills a process; returns what it had started."""
    started = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.wait()
    return started


def all_gone(started: list[psutil.Process]) -> bool:
    return psutil.wait_procs(started, timeout=60)[1] == []


# --- the server ---


def test_a_killed_servers_functions_end_and_the_next_start_sweeps(
    seen: Witness, environment: dict[str, str], tmp_path: Path
) -> None:
    code = (
        "import subprocess, sys, time\n" + seen.opening + "\n"
        "def handler(event, context):\n"
        "    code = f\"import os, time; os.write({said}, b'background'); time.sleep(600)\"\n"
        "    command = [sys.executable, '-c', code]\n"
        "    subprocess.Popen(command, close_fds=False, start_new_session=True)\n"
        "    time.sleep(600)\n"
    )
    with served(environment, tmp_path) as (server, account):
        account.function(code, Timeout=600)
        invoking = threading.Thread(target=invoke_to_its_end, args=(account,))
        invoking.start()
        seen.heard("background")
        left = list(Path(environment["TMPDIR"]).iterdir())
        assert any(path.name.startswith("embedded-aws-server-") for path in left)
        started = killed(server)
        seen.all_ended()
        invoking.join()
        assert all_gone(started)
    with served(environment, tmp_path):
        assert not any(path.exists() for path in left)


@contextmanager
def served(
    environment: dict[str, str], directory: Path
) -> Iterator[tuple[subprocess.Popen[str], Account]]:
    """The embedded AWS as a program that says its address."""
    file = directory / "server.json"
    code = (
        "import pathlib, sys; from embedded_aws import household; "
        "from embedded_aws.server import serve\n"
        "with household.kept():\n"
        "    serve(pathlib.Path(sys.argv[1]), ready=lambda _: print('ready', flush=True))\n"
    )
    with running([sys.executable, "-c", code, str(file)], environment) as server:
        lines_until(server, "ready")
        yield server, Account(Address(**json.loads(file.read_text())))


def invoke_to_its_end(account: Account) -> None:
    with suppress(ClientError, BotoCoreError):
        account.client("lambda").invoke(FunctionName="worker", Payload=b"{}")


# --- a demo ---


def test_a_killed_demos_processes_end_and_the_next_start_sweeps(
    environment: dict[str, str],
) -> None:
    with running([PROGRAM, "demo"], environment) as demo:
        lines_until(demo, "start the embedded AWS")
        left = list(Path(environment["TMPDIR"]).glob("tune-model-demo-*"))
        assert len(left) == 1
        assert all_gone(killed(demo))
        assert left[0].is_dir()
    with running([PROGRAM, "demo"], environment) as again:
        lines_until(again, "start the embedded AWS")
        assert not left[0].exists()
        assert all_gone(killed(again))


@pytest.mark.parametrize("word", ["synthesize the stack", "start the embedded AWS"])
def test_after_ctrl_c_nothing_is_left_when_the_demo_has_ended(
    environment: dict[str, str], word: str
) -> None:
    """Twice, as people do; no second wait: the demo's end is everything's end."""
    with running([PROGRAM, "demo"], environment, stderr=subprocess.DEVNULL) as demo:
        lines_until(demo, word)
        started = psutil.Process(demo.pid).children(recursive=True)
        demo.send_signal(signal.SIGINT)
        demo.send_signal(signal.SIGINT)
        assert demo.wait(120) == 130
        assert still_running(started) == []
        assert list(Path(environment["TMPDIR"]).iterdir()) == []


def test_a_server_that_had_to_be_killed_leaves_nothing_behind_its_demo(tmp_path: Path) -> None:
    with Sandbox(tmp_path, keep=False) as sandbox:
        sandbox.wait()
        os.kill(sandbox.server.pid, signal.SIGKILL)
    assert list(Path(os.environ["TMPDIR"]).iterdir()) == []


# --- a wrapper of Terraform ---


WRAPPER = """
import sys
from pathlib import Path
from tests.journeys.test_killed import workspace
workspace(Path(sys.argv[1])).apply()
"""


def workspace(root: Path) -> Workspace:
    """A root without any provider, whose second resource is made by a command that takes long."""
    return Workspace(
        root / "stack", find_terraform(), root, {**os.environ, "TF_IN_AUTOMATION": "1"}
    )


def lay_root(root: Path, seen: Witness) -> None:
    slow = f"exec 3>{seen.path}; echo creating >&3; sleep 600"
    resources = {
        "first": {"input": "made"},
        "second": {
            "depends_on": ["terraform_data.first"],
            "provisioner": [{"local-exec": {"command": slow}}],
        },
    }
    backend = {"local": {"path": "terraform.tfstate"}}
    stack = {"terraform": {"backend": backend}, "resource": {"terraform_data": resources}}
    (root / "stack").mkdir()
    (root / "stack" / "cdk.tf.json").write_text(json.dumps(stack))


def test_a_killed_wrappers_terraform_keeps_its_state_and_lets_go_of_the_lock(
    seen: Witness, environment: dict[str, str], tmp_path: Path
) -> None:
    lay_root(tmp_path, seen)
    command = [sys.executable, "-c", WRAPPER, str(tmp_path)]
    with running(command, environment | {"PYTHONPATH": str(ROOT)}) as wrapper:
        seen.heard("creating")
        with pytest.raises(ExecutionFailed) as refused:
            workspace(tmp_path).apply()
        assert all_gone(killed(wrapper))
        seen.all_ended()
    (terraform,) = (
        {word.rstrip(",") for word in str(refused.value).split() if word.rstrip(",").isdigit()}
        - {str(wrapper.pid)}
        - {"1"}
    )  # the exit code
    assert f"It is process {terraform}, terraform apply, which runs" in str(refused.value)
    assert f"(started by process {wrapper.pid})" in str(refused.value)
    state = json.loads((tmp_path / "stack" / "terraform.tfstate").read_text())
    assert "first" in {each["name"] for each in state["resources"]}
    assert list((tmp_path / "stack").glob(".*.lock.info")) == []
    assert workspace(tmp_path).state_resources()  # nobody holds the lock
