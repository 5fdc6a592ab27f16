"""A child's end is the end of all that it started, and its exit code is its own."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from embedded_aws import processes
from tests.witness import Witness, witness

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc shows environments")
NEW_SESSION = pytest.mark.parametrize("new_session", [False, pytest.param(True, marks=LINUX)])
ROOT = Path(__file__).parents[2]
PACKAGES = ("packages/embedded-aws", "packages/cli-base")
STARTS_ANOTHER = """
import subprocess, sys, time
code = f"import os, time; os.write({{said}}, b'orphan\\\\n'); time.sleep(600)"
subprocess.Popen([sys.executable, "-c", code], close_fds=False, start_new_session={new_session})
"""
HEARS_NOTHING = """
import signal
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
os.write(said, b"deaf\\n")
time.sleep(600)
"""


@pytest.fixture
def seen(tmp_path: Path) -> Iterator[Witness]:
    with witness(tmp_path) as made:
        yield made


def started(directory: Path, code: str) -> processes.Child:
    return processes.start([sys.executable, "-c", code], environment={}, directory=directory)


@NEW_SESSION
def test_background_processes_end_with_the_child(
    seen: Witness, tmp_path: Path, *, new_session: bool
) -> None:
    code = seen.opening + STARTS_ANOTHER.format(new_session=new_session)
    code += "\nsys.stdin.readline(); sys.exit(7)"
    child = started(tmp_path, code)
    seen.heard("orphan")
    assert child.process.stdin
    child.process.stdin.write(b"end\n")
    child.process.stdin.flush()
    assert child.wait(60) == 7
    seen.all_ended()
    assert child.process.pid not in processes.running()


@NEW_SESSION
def test_who_does_not_hear_is_stopped_with_all_that_it_started(
    seen: Witness, tmp_path: Path, *, new_session: bool
) -> None:
    code = seen.opening + STARTS_ANOTHER.format(new_session=new_session) + HEARS_NOTHING
    child = started(tmp_path, code)
    for word in ("orphan", "deaf"):
        seen.heard(word)
    child.stop()
    seen.all_ended()
    assert child.wait() == -signal.SIGKILL
    assert child.process.pid not in processes.running()


def test_a_child_that_runs_on_is_left_running(seen: Witness, tmp_path: Path) -> None:
    child = started(tmp_path, seen.opening + "import time" + HEARS_NOTHING)
    seen.heard("deaf")
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(0.01)
    assert child.process.pid in processes.running()
    child.stop()


def test_the_end_of_the_servers_pipe_is_the_groups_end(seen: Witness, tmp_path: Path) -> None:
    """A child of ours that starts others: its own thread sees to them, where there is no leash."""
    code = (
        f"import sys; sys.path[:0] = {[str(ROOT / name) for name in PACKAGES]!r};"
        "from embedded_aws import processes; processes.exit_with_parent();"
    )
    code += seen.opening + STARTS_ANOTHER.format(new_session=False) + "time.sleep(600)"
    child = started(tmp_path, code)
    seen.heard("orphan")
    assert child.process.stdin
    child.process.stdin.close()
    seen.all_ended()
    assert child.wait(60) == -signal.SIGKILL
