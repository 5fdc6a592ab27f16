"""What a killed process started ends with it, Terraform in its own time; nothing of it is left."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from cli_base import leash, leash_program
from tests.witness import Witness, witness
from tune_model.terraform.process import stream

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/proc shows environments")
# Says more than a pipe holds when it is interrupted, then writes its state.
TERRAFORM = """
import signal, sys, time
def stop(*_):
    print("stopping\\n" * 100_000, flush=True)
    print("stopping\\n" * 100_000, file=sys.stderr, flush=True)
    open({state!r}, "w").write("whole")
    sys.exit(1)
signal.signal(signal.SIGINT, stop)
os.write(said, b"ready\\n")
time.sleep(600)
"""
DEAF = """
import signal, time
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
os.write(said, b"ready\\n")
time.sleep(600)
"""
WRAPPER = """
import os, sys
from pathlib import Path
from tune_model.terraform.process import Care, capture, stream
{how}([sys.executable, "-c", {code!r}], os.environ, Path.cwd(), care=Care(grace={grace}))
"""
SERVER = """
import os, sys, threading
from pathlib import Path
from embedded_aws import processes
with processes.on_leash():
    processes.start([sys.executable, "-c", {code!r}], environment={{}}, directory=Path({at!r}))
    threading.Event().wait()
"""
LEAVES_ITS_GROUP = """
import subprocess, sys
os.write(said, b"parent\\n")
code = f"import os, time; os.write({said}, b'orphan\\\\n'); time.sleep(600)"
subprocess.Popen([sys.executable, "-c", code], close_fds=False, start_new_session=NEW_SESSION)
"""


@pytest.fixture
def seen(tmp_path: Path) -> Iterator[Witness]:
    with witness(tmp_path) as made:
        yield made


@contextmanager
def killed_once(seen: Witness, word: str, program: str) -> Iterator[list[psutil.Process]]:
    """Runs a program until a word is said, kills it, and yields the processes that it had."""
    running = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    try:
        seen.heard(word)
        started = psutil.Process(running.pid).children(recursive=True)
        assert started
    finally:
        running.kill()
        running.communicate()
    yield started


@pytest.mark.parametrize("how", ["stream", "capture"])
def test_a_killed_wrappers_terraform_stops_cleanly_and_writes_its_state(
    seen: Witness, tmp_path: Path, how: str
) -> None:
    state = tmp_path / "state"
    code = seen.opening + TERRAFORM.format(state=str(state))
    program = WRAPPER.format(code=code, grace=600, how=how)
    with killed_once(seen, "ready", program) as started:
        seen.all_ended()
    assert state.read_text() == "whole"
    assert psutil.wait_procs(started, timeout=60)[1] == []


def test_terraform_that_does_not_stop_is_killed_when_its_grace_is_over(seen: Witness) -> None:
    program = WRAPPER.format(code=seen.opening + DEAF, grace=0.2, how="stream")
    with killed_once(seen, "ready", program) as started:
        seen.all_ended()
    assert psutil.wait_procs(started, timeout=60)[1] == []


def test_what_terraform_leaves_in_its_group_ends_with_it(seen: Witness) -> None:
    code = seen.opening + LEAVES_ITS_GROUP.replace("NEW_SESSION", "False")
    code += "\nimport time\ntime.sleep(0.5)"  # the other says its word, or is ended before
    stream([sys.executable, "-c", code], os.environ, Path.cwd(), lambda _: None)
    assert seen.all_ended().startswith("parent\n")


@pytest.mark.parametrize("new_session", [False, pytest.param(True, marks=LINUX)])
def test_a_killed_servers_children_end_with_all_that_they_started(
    seen: Witness, tmp_path: Path, *, new_session: bool
) -> None:
    code = seen.opening + LEAVES_ITS_GROUP.replace("NEW_SESSION", str(new_session)) + DEAF
    with killed_once(seen, "orphan", SERVER.format(code=code, at=str(tmp_path))) as started:
        seen.all_ended()
    assert psutil.wait_procs(started, timeout=60)[1] == []


@LINUX
def test_a_wrapper_that_could_not_tell_of_its_terraform_leaves_none(seen: Witness) -> None:
    """Killed between the start and the telling: the mark in the environment finds it."""
    code = (
        "import os, subprocess, sys, time; from cli_base import leash;"
        "mark = leash.new_mark(); held = leash.Leash(mark, 600);"
        f"subprocess.Popen([sys.executable, '-c', {seen.opening + DEAF!r}],"
        "env=leash.marked({}, mark), start_new_session=True); time.sleep(600)"
    )
    with killed_once(seen, "ready", code) as started:
        seen.all_ended()
    assert psutil.wait_procs(started, timeout=60)[1] == []


def told(*words: str) -> tuple[set[int], set[int]]:
    reading, writing = os.pipe()
    os.write(writing, "".join(words).encode())
    os.close(writing)
    try:
        return leash_program.told(reading)
    finally:
        os.close(reading)


@pytest.mark.parametrize(
    ("words", "begun", "left"),
    [
        ((), set(), set()),
        (("+7\n", "+8\n", "-7\n"), {7, 8}, {8}),
        (("+7\n", "-7\n", "+7\n"), {7}, {7}),  # the number came again
        (("+7\n", "+81"), {7}, {7}),  # killed in the middle of a line
    ],
)
def test_only_groups_that_have_begun_and_not_ended_are_left(
    words: tuple[str, ...], begun: set[int], left: set[int]
) -> None:
    assert told(*words) == (begun, left)


@LINUX
def test_only_the_marked_processes_are_found() -> None:
    mark = leash.new_mark()
    child = subprocess.Popen(["sleep", "600"], env=leash.marked({"A": "1"}, f"{mark}1."))
    try:
        assert list(leash_program.marked(mark)) == [child.pid]
        assert list(leash_program.marked(f"{mark}1.")) == [child.pid]
        assert list(leash_program.marked(f"{mark}11.")) == []
        assert list(leash_program.marked(leash.new_mark())) == []
        leash_program.end_marked(f"{mark}1.")
        assert child.wait(60) == -signal.SIGKILL
    finally:
        child.kill()
        child.wait()


def test_nobodys_mark_ends_nobody() -> None:
    child = subprocess.Popen(["sleep", "600"])
    leash_program.end_marked("")
    assert child.poll() is None
    child.kill()
    child.wait()


def test_the_groups_get_an_interrupt_and_the_rest_of_what_they_say_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In this process, so that coverage sees it; the tests above hold the program to it."""
    sent: list[tuple[set[int], int]] = []
    monkeypatch.setattr(leash_program, "told", lambda _: ({7}, {7}))
    monkeypatch.setattr(leash_program, "send", lambda groups, n: sent.append((groups, n)))
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    reading, writing = os.pipe()
    os.write(writing, b"last words")
    os.close(writing)
    leash_program.main(600, "", [reading])
    assert os.read(reading, 1) == b""
    os.close(reading)
    assert sent == [({7}, signal.SIGINT), ({7}, signal.SIGKILL)]
