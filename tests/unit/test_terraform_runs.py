"""Who finds the state locked learns which process has it, and whether that still runs."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.test_terraform_explanations import LOCKED
from tests.witness import witness
from tune_model.terraform.explanations import Commands, explained
from tune_model.terraform.run_notes import Holder, Run, Runs, began, lock_holder, who_holds

LOCKS = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX)  # as Terraform does
    print("locked", flush=True)
    sys.stdin.read()
"""
NOTES = """
import sys, time
from pathlib import Path
from tune_model.terraform.run_notes import Runs
with Runs(Path(sys.argv[1])).noted("apply") as started:
    started(int(sys.argv[2]))
    print("noted", flush=True)
    sys.stdin.read()
"""


def program(code: str, *arguments: object) -> subprocess.Popen[str]:
    """Starts a program and waits until it has said something."""
    running = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert running.stdout
    assert running.stdout.readline()
    return running


def killed(running: subprocess.Popen[str]) -> None:
    running.kill()
    running.communicate()


def test_the_kernel_names_who_locked_a_local_state(tmp_path: Path) -> None:
    state = tmp_path / "terraform.tfstate"
    assert lock_holder(state) is None
    state.touch()
    assert lock_holder(state) is None
    with program(LOCKS, state) as holder:
        assert lock_holder(state) == holder.pid
        found = who_holds(Runs(tmp_path), state)
        assert found == Holder(f"Process {holder.pid} of this machine holds it.", runs=True)
        killed(holder)
    assert lock_holder(state) is None


def test_a_wrapper_notes_its_terraform_until_it_ends(tmp_path: Path) -> None:
    runs = Runs(tmp_path / "notes")
    with program(NOTES, runs.folder, os.getpid()) as wrapper:
        (run,) = runs.others()
        assert (run.wrapper, run.terraform, run.runs) == (wrapper.pid, os.getpid(), True)
        assert f"started by process {wrapper.pid}" in str(run)
        wrapper.communicate("")
    assert runs.others() == []


def test_a_killed_wrappers_terraform_is_named_as_long_as_it_runs_and_after(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    with program("print(1, flush=True); input()") as terraform:
        with program(NOTES, tmp_path, terraform.pid) as wrapper:
            killed(wrapper)
        held = who_holds(runs, None)
        assert held
        assert held.runs
        assert f"process {terraform.pid}, terraform apply, which still runs" in held.said
        assert f"process {wrapper.pid}, which had started it, was killed" in held.said
        killed(terraform)
    held = who_holds(runs, None)
    assert held == Holder(
        f"It was process {terraform.pid}, terraform apply, which doesn't run any more.", runs=False
    )
    runs.forget_dead()
    assert who_holds(runs, None) is None


def test_a_reused_number_is_another_process() -> None:
    now = began(os.getpid())
    assert now
    assert Run("apply", 1, None, os.getpid(), now).runs
    assert not Run("apply", 1, None, os.getpid(), "another time").runs


def test_ones_own_note_and_what_is_no_note_say_nothing(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    (tmp_path / "run.1.json").write_text("{")
    with runs.noted("plan") as started:
        started(os.getpid())
        assert (tmp_path / f"run.{os.getpid()}.json").stat().st_mode & 0o077 == 0
        assert runs.others() == []
    assert [path.name for path in tmp_path.iterdir()] == ["run.1.json"]
    runs.forget_dead()
    assert list(tmp_path.iterdir()) == []


def test_a_zombie_does_not_run(tmp_path: Path) -> None:
    with witness(tmp_path) as seen:
        child = subprocess.Popen([sys.executable, "-c", seen.opening])
        seen.all_ended()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert began(child.pid) is None
        child.wait()


@pytest.mark.parametrize("runs", [True, False])
@pytest.mark.parametrize("here", [True, False])
def test_a_lock_of_this_machine_is_explained_by_the_process_that_has_it(
    *, runs: bool, here: bool
) -> None:
    text = LOCKED.replace("ann@laptop", f"ann@{socket.gethostname()}") if here else LOCKED
    commands = Commands("", "", "UNLOCK", "", holder=Holder("It is process 7.", runs))
    said = str(explained(text, lambda: commands))
    assert ("It is process 7." in said) == here
    # While it runs nobody is told to delete its lock.
    assert ("UNLOCK 761b1314" in said) == (not here or not runs)
