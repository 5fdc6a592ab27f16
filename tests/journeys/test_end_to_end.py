"""What the README promises, done as a person does it: by make, in processes of their own."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil
import pytest

from embedded_aws.server import Address
from tests.account import REGION, Account, zipped
from tests.waiting import SECONDS, still_running, until
from tests.witness import witness
from tune_model.commands.aws_clients import Aws
from tune_model.commands.demo_run import left_behind
from tune_model.terraform.binary import find_terraform
from tune_model.terraform.sandbox_copy import SandboxServer

ROOT = Path(__file__).parents[2]
SERVER = ROOT / ".sandbox" / "server.json"
VARIABLES = {"TF_VAR_force_destroy": "true", "TF_VAR_max_training_jobs": "3"}
ROLE = {"RoleName": "tune-model-us-west-2-sagemaker"}
POLICY = {**ROLE, "PolicyName": "sagemaker-execution"}
ADDED = {**ROLE, "PolicyName": "by-hand"}
EXTRACTOR = "tune-model-extract-model-name"

pytestmark = pytest.mark.end_to_end


def make(
    *arguments: str, expect: int = 0, variables: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Runs make as on a machine where no variable is set; make's own exit code is 2 for any."""
    done = subprocess.run(
        ["make", *arguments],
        cwd=ROOT,
        env=clean_environment() | (variables or {}),
        check=False,
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert (done.returncode == 0) == (expect == 0), done.stdout + done.stderr
    if expect:
        assert f"Error {expect}" in done.stderr, done.stderr
    return done


def clean_environment() -> dict[str, str]:
    """The environment without AWS's variables, and without those of the make that runs us."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AWS_", "MAKE", "MFLAGS", "TF_VAR_"))
    }


@contextmanager
def sandbox() -> Iterator[Address]:
    """`make sandbox` in the background; yields its address."""
    # A group of its own: Ctrl-C in a terminal goes to make and to what it runs.
    running = subprocess.Popen(
        ["make", "sandbox"],
        cwd=ROOT,
        env=clean_environment(),
        start_new_session=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        until(lambda: SERVER.exists() or running.poll() is not None, "the server's address")
        yield Address(**json.loads(SERVER.read_text(encoding="utf-8")))
    finally:
        os.killpg(running.pid, signal.SIGINT)
        said, _ = running.communicate(timeout=SECONDS)
        assert "embedded AWS at http://127.0.0.1:" in said
        assert not SERVER.exists()


def on_sandbox(verb: str, *arguments: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
    return make(verb, "TARGET=sandbox", *arguments, expect=expect, variables=VARIABLES)


@pytest.fixture(scope="module")
def deployed() -> Iterator[Account]:
    """The stack on `make sandbox`, applied once; the tests that use it change it in their order."""
    with sandbox() as address:
        assert address.endpoint.startswith("http://127.0.0.1:")
        assert "comes first" in on_sandbox("run", expect=2).stderr
        on_sandbox("apply")
        yield Account(address)
        on_sandbox("destroy")
        assert left_behind(Aws(REGION, SandboxServer(**asdict(address)))) == []
    missing = on_sandbox("plan", expect=3)
    assert "start it with make sandbox" in missing.stderr


def test_make_demo_does_the_whole_job(tmp_path: Path) -> None:
    temporary = own_temporary_directory(tmp_path)
    done = make("demo", "JSON=1", variables=temporary)
    report = json.loads(done.stdout)
    assert report["execution_status"] == "SUCCEEDED"
    assert report["state_machine_arn"].startswith("arn:aws:states:us-west-2:")
    definition = json.loads((ROOT / "asl" / "tune.json").read_text(encoding="utf-8"))
    assert [state["name"] for state in report["states"]] == list(definition["States"])
    assert {state["status"] for state in report["states"]} == {"SUCCEEDED"}
    assert report["best_training_job"].startswith("tune-model-")
    assert report["objective"]["metric"] == "validation:rmse"
    assert report["predictions"]["count"] == 1000
    assert report["predictions"]["key"] == "output/test.csv.out"
    # The labels' standard deviation is 4.9: what a model that learned nothing would reach.
    assert 0 < report["predictions"]["rmse"] < 4.9
    assert set(report["seconds"]) == {
        "synth",
        "boot",
        "apply",
        "plan",
        "execution",
        "report",
        "destroy",
        "total",
    }
    assert "terraform destroy: nothing is left" in done.stderr
    page = Path(report["report"]).read_text(encoding="utf-8")
    assert report["execution_arn"] in page
    assert report["best_training_job"] in page
    assert leftovers(temporary) == set()


def test_the_embedded_aws_takes_every_verb_from_another_terminal(deployed: Account) -> None:
    assert "No changes" in on_sandbox("plan").stdout
    assert (
        on_sandbox("drift").stdout == ""
    )  # before the first execution the bucket is empty by right
    succeeded = on_sandbox("run", 'INPUT={"dataset": {"rows": 500}}', "NAME=first")
    assert "Execution SUCCEEDED" in succeeded.stdout
    assert ":first" in succeeded.stdout
    assert "50 rows" in succeeded.stdout
    assert succeeded.stdout.count("Completed") == 3
    kept = on_sandbox("run", 'INPUT={"dataset": {"generate": false}}')
    assert "50 rows" in kept.stdout
    refused = on_sandbox("run", 'INPUT={"dataset": {"rows": 1}}', expect=2)
    assert "dataset.rows must be a whole number" in refused.stderr
    assert "exists: choose" in on_sandbox("run", "NAME=first", expect=2).stderr
    program = str(ROOT / ".venv" / "bin" / "tune-model")
    override = subprocess.check_output([program, "sandbox", "override"], cwd=ROOT, text=True)
    assert deployed.address.endpoint in override
    assert "backend" not in override


class ByHand:
    """Somebody who changes what is deployed behind Terraform's back."""

    def __init__(self, account: Account) -> None:
        self.client = account.client
        states = self.client("stepfunctions")
        (machine,) = states.list_state_machines()["stateMachines"]
        self._machine = {"stateMachineArn": machine["stateMachineArn"]}
        (bucket,) = self.client("s3").list_buckets()["Buckets"]
        self.bucket = bucket["Name"]

    def edits_the_policy(self) -> None:
        policy = self.policy()
        policy["Statement"][1]["Action"].append("s3:DeleteObject")
        self.client("iam").put_role_policy(**POLICY, PolicyDocument=json.dumps(policy))

    def adds_a_policy(self) -> None:
        deny = json.dumps(self.policy()).replace('"Allow"', '"Deny"')
        self.client("iam").put_role_policy(**ADDED, PolicyDocument=deny)

    def policy(self) -> dict[str, Any]:
        found: dict[str, Any] = self.client("iam").get_role_policy(**POLICY)["PolicyDocument"]
        return found

    def changes_the_definition(self) -> None:
        states = self.client("stepfunctions")
        definition = json.loads(states.describe_state_machine(**self._machine)["definition"])
        resources = definition["States"]["Batch transform"]["Parameters"]["TransformResources"]
        resources["InstanceCount"] = 7
        states.update_state_machine(**self._machine, definition=json.dumps(definition))

    def replaces_the_code(self) -> None:
        functions = self.client("lambda")
        functions.update_function_code(FunctionName=EXTRACTOR, ZipFile=zipped("def handler(): ..."))

    def empties_the_bucket(self) -> None:
        s3 = self.client("s3")
        for each in s3.list_objects_v2(Bucket=self.bucket)["Contents"]:
            s3.delete_object(Bucket=self.bucket, Key=each["Key"])


def drifted() -> str:
    """What `make drift` finds, without indices; its exit code is 2."""
    return on_sandbox("drift", expect=2).stdout.replace("[0] (", " (")


@pytest.mark.long
def test_every_kind_of_change_behind_terraforms_back_is_found_and_named(deployed: Account) -> None:
    on_sandbox("run", 'INPUT={"dataset": {"rows": 500}}')  # an empty bucket is right before one
    somebody = ByHand(deployed)
    somebody.edits_the_policy()
    somebody.changes_the_definition()
    somebody.replaces_the_code()
    somebody.empties_the_bucket()
    said = drifted()
    *changed, emptied = [line for line in said.splitlines() if not line.startswith(" ")]
    assert changed == [
        "aws_iam_role_policy.sagemaker_execution (sagemaker-execution) was changed",
        f"aws_lambda_function.extract_model_name ({EXTRACTOR}) was changed",
        "aws_sfn_state_machine.state_machine (tune-model) was changed",
    ]  # and nothing else: an edited policy shows in its role too
    assert 'policy.Statement[1].Action: "s3:DeleteObject" was added' in said
    assert "its code was replaced: SHA-256 was " in said
    assert "TransformResources.InstanceCount: was 1, is 7" in said
    assert emptied.startswith(f"bucket {somebody.bucket} was emptied: execution ")

    somebody.adds_a_policy()
    somebody.client("s3").delete_bucket(Bucket=somebody.bucket)
    said = drifted()
    assert "its policy by-hand isn't the stack's" in said
    assert f"aws_s3_bucket.data ({somebody.bucket}) was deleted" in said
    assert "was emptied" not in said
    somebody.client("iam").delete_role_policy(**ADDED)  # which would keep its role alive


def test_plan_without_credentials_is_one_line_that_names_the_demo(tmp_path: Path) -> None:
    nothing = {"HOME": str(tmp_path), "AWS_EC2_METADATA_DISABLED": "true"}
    said = make("plan", expect=3, variables=nothing).stderr.splitlines()
    assert len([line for line in said if not line.startswith("make")]) == 1
    assert "make demo" in said[0]


# Terraform, which says that it begins to apply.
TERRAFORM = """#!/bin/sh
case "$*" in *" apply "*) echo applying >'{witness}' ;; esac
exec '{terraform}' "$@"
"""


def test_ctrl_c_leaves_no_process_and_no_file_when_the_demo_has_ended(tmp_path: Path) -> None:
    """While Terraform applies; test_killed.py has the moments before.

    No waiting afterwards: what still ran or lay there would be the demo's own doing.
    """
    temporary = own_temporary_directory(tmp_path)
    with witness(tmp_path) as seen:
        program = tmp_path / "terraform"
        program.write_text(TERRAFORM.format(witness=seen.path, terraform=find_terraform(ROOT).path))
        program.chmod(0o755)
        running = subprocess.Popen(
            ["make", "demo"],
            cwd=ROOT,
            env=clean_environment() | temporary | {"TF": str(program)},
            start_new_session=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        seen.heard("applying")
        started = psutil.Process(running.pid).children(recursive=True)
        os.killpg(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=120)
    assert running.returncode != 0
    assert "Traceback" not in said
    assert still_running(started) == []
    assert leftovers(temporary) == set()


def own_temporary_directory(tmp_path: Path) -> dict[str, str]:
    """A variable that gives the programs a directory for temporary files of their own."""
    own = tmp_path / "tmp"
    own.mkdir()
    return {"TMPDIR": str(own)}


def leftovers(temporary: dict[str, str]) -> set[Path]:
    """What a demo could leave behind: temporary files, and locks in the project."""
    locks = {*ROOT.glob("*.lock.info"), *(ROOT / "cdktf.out").rglob("*.lock.info")}
    return {*Path(temporary["TMPDIR"]).iterdir(), *locks}
