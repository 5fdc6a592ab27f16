"""A child process ends by itself: every signal reaches it once, and none is left behind."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from tune_model.terraform.process import Ended, _PassingOn, capture, stream

# Says that it is ready, counts interrupts for a moment, and says how many came.
COUNTING = """
import signal, sys, time
seen = []
signal.signal(signal.SIGINT, lambda *_: seen.append(1))
print("ready", flush=True)
end = time.monotonic() + 180
while not seen and time.monotonic() < end:
    time.sleep(0.01)
time.sleep(0.2)
print(f"interrupted {len(seen)} times", flush=True)
sys.exit(3)
"""
SENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def python(code: str) -> list[str | Path]:
    return [sys.executable, "-c", code]


def sending(number: int, lines: list[str]) -> Callable[[str], None]:
    """Notes each line, and on the first sends this process a signal."""

    def note(line: str) -> None:
        lines.append(line)
        if line == "ready":
            os.kill(os.getpid(), number)

    return note


@pytest.mark.parametrize("number", SENDS)
def test_signal_interrupts_the_child_once_and_waits_for_its_end(number: int) -> None:
    lines: list[str] = []
    with pytest.raises(KeyboardInterrupt) as raised:
        stream(python(COUNTING), os.environ, Path.cwd(), sending(number, lines))
    assert lines == ["ready", "interrupted 1 times"]
    assert raised.value.args == (number,)


def test_handlers_are_put_back() -> None:
    before = [signal.getsignal(number) for number in SENDS]
    stream(python("pass"), os.environ, Path.cwd())
    assert [signal.getsignal(number) for number in SENDS] == before


def test_ignored_signal_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    lines: list[str] = []
    try:
        code = "import time; print('ready', flush=True); time.sleep(0.1); print('done')"
        ended = stream(python(code), os.environ, Path.cwd(), sending(signal.SIGHUP, lines))
    finally:
        signal.signal(signal.SIGHUP, before)
    assert ended == Ended(0, "ready\ndone")


def test_signal_that_comes_before_the_child_is_passed_on_when_it_is_there() -> None:
    class Child:
        def __init__(self) -> None:
            self.sent: list[int] = []

        def send_signal(self, number: int) -> None:
            self.sent.append(number)

    def start_late(child: Child) -> None:
        with _PassingOn() as signals:
            os.kill(os.getpid(), signal.SIGTERM)
            signals.to(cast("subprocess.Popen[bytes]", child))

    child = Child()
    with pytest.raises(KeyboardInterrupt):
        start_late(child)
    assert child.sent == [signal.SIGINT]


def test_signal_to_the_whole_group_also_reaches_the_child_once() -> None:
    """As a terminal's Ctrl-C does: the group is that of a process of its own, run here."""
    code = (
        "from pathlib import Path; import os, sys;"
        "from tune_model.terraform.process import stream;"
        f"stream([sys.executable, '-c', {COUNTING!r}], os.environ, Path.cwd(),"
        " lambda line: print(line, flush=True))"
    )
    runner = subprocess.Popen(
        python(code), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, process_group=0
    )
    with runner:
        assert runner.stdout
        assert runner.stdout.readline() == "ready\n"
        os.killpg(runner.pid, signal.SIGINT)
        said, errors = runner.communicate(timeout=20)
    assert said == "interrupted 1 times\n"
    assert "KeyboardInterrupt" in errors


def test_child_is_alone_in_its_group_so_that_no_signal_comes_twice() -> None:
    code = "import os; print(os.getpgrp() == os.getpid())"
    assert capture(python(code), os.environ, Path.cwd()).text == "True\n"


def test_error_while_reading_interrupts_the_child_and_waits_for_it(tmp_path: Path) -> None:
    marker = tmp_path / "ended"
    code = COUNTING.replace("sys.exit(3)", f"open({str(marker)!r}, 'w').close()")

    def fail(_line: str) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        stream(python(code), os.environ, Path.cwd(), fail)
    assert marker.exists()


def test_lines_of_both_streams_come_as_they_are_written(tmp_path: Path) -> None:
    """The second line isn't written before the first one has come."""
    arrived: list[str] = []
    marker = tmp_path / "come"
    code = (
        f"import pathlib, sys, time; marker = pathlib.Path({str(marker)!r})\n"
        "print('out é', flush=True)\n"
        "while not marker.exists(): time.sleep(0.01)\n"
        "print('err', file=sys.stderr); sys.exit(2)"
    )

    def note(line: str) -> None:
        arrived.append(line)
        marker.touch()

    ended = stream(python(code), os.environ | {"PYTHONIOENCODING": "utf-8"}, Path.cwd(), note)
    assert ended == Ended(2, "out é\nerr")
    assert arrived == ["out é", "err"]


def test_captured_streams_are_kept_apart() -> None:
    code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(1)"
    assert capture(python(code), os.environ, Path.cwd()) == Ended(1, "out\n", "err\n")


def test_child_reads_nothing_and_gets_just_its_environment(tmp_path: Path) -> None:
    code = "import os, sys; print(repr(sys.stdin.read()), 'HOME' in os.environ, os.getcwd())"
    ended = capture(python(code), {"PATH": "/bin"}, tmp_path)
    assert ended.text.split() == ["''", "False", str(tmp_path.resolve())]


def test_other_threads_may_run_children_too() -> None:
    ended: list[Ended] = []
    thread = threading.Thread(
        target=lambda: ended.append(capture(python("print(1)"), os.environ, Path.cwd()))
    )
    thread.start()
    thread.join()
    assert ended == [Ended(0, "1\n", "")]
