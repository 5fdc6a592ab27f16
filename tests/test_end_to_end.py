"""What the README promises, done as a person does it: by make, in processes of their own."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.witness import witness
from tune_model.terraform.binary import find_terraform

ROOT = Path(__file__).parents[1]
SERVER = ROOT / ".sandbox" / "server.json"

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
def sandbox() -> Iterator[dict[str, Any]]:
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
        end = time.monotonic() + 60
        while not SERVER.exists() and time.monotonic() < end:
            time.sleep(0.05)
        yield json.loads(SERVER.read_text(encoding="utf-8"))
    finally:
        os.killpg(running.pid, signal.SIGINT)
        said, _ = running.communicate(timeout=30)
        assert "embedded AWS at http://127.0.0.1:" in said
        assert not SERVER.exists()


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


def test_the_embedded_aws_takes_every_verb_from_another_terminal() -> None:
    with sandbox() as server:
        assert server["endpoint"].startswith("http://127.0.0.1:")
        assert "comes first" in make("run", "TARGET=sandbox", expect=2).stderr
        variables = {"TF_VAR_force_destroy": "true", "TF_VAR_max_training_jobs": "3"}
        make("apply", "TARGET=sandbox", variables=variables)
        assert "No changes" in make("plan", "TARGET=sandbox", variables=variables).stdout
        succeeded = make("run", "TARGET=sandbox", 'INPUT={"dataset": {"rows": 500}}', "NAME=first")
        assert "Execution SUCCEEDED" in succeeded.stdout
        assert ":first" in succeeded.stdout
        assert "50 rows" in succeeded.stdout
        assert succeeded.stdout.count("Completed") == 3
        kept = make("run", "TARGET=sandbox", 'INPUT={"dataset": {"generate": false}}')
        assert "50 rows" in kept.stdout
        failed = make("run", "TARGET=sandbox", 'INPUT={"dataset": {"rows": 1}}', expect=1)
        assert "InvalidInput: dataset.rows must be a whole number" in failed.stdout
        assert "exists: choose" in make("run", "TARGET=sandbox", "NAME=first", expect=2).stderr
        program = str(ROOT / ".venv" / "bin" / "tune-model")
        override = subprocess.check_output([program, "sandbox", "override"], cwd=ROOT, text=True)
        assert server["endpoint"] in override
        assert "backend" not in override
        make("destroy", "TARGET=sandbox", variables=variables)
    missing = make("plan", "TARGET=sandbox", expect=3)
    assert "start it with make sandbox" in missing.stderr


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


@pytest.mark.parametrize("moment", ["synthesize the stack", "start the embedded AWS", "applying"])
def test_ctrl_c_leaves_no_process_and_no_file_when_the_demo_has_ended(
    tmp_path: Path, moment: str
) -> None:
    """No waiting afterwards: what still ran or lay there would be the demo's own doing."""
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
        if moment == "applying":
            seen.heard(moment)
        else:
            assert running.stdout
            assert any(moment in line for line in running.stdout)
        started = psutil.Process(running.pid).children(recursive=True)
        os.killpg(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=120)
    assert running.returncode != 0
    assert "Traceback" not in said
    assert [each for each in started if each.is_running()] == []
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
