"""Child processes of the embedded AWS: one for each Lambda invocation, training or transform job.

Each child leads a session of its own, so that stopping it stops what it started, and holds a pipe
from the server as its standard input: when the server is gone, even killed, the pipe closes and the
child ends by itself (`exit_with_parent`).
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

_GRACE_SECONDS = 2.0


@dataclass
class Child:
    """A running child process; its output goes to files, so that no full pipe can block it."""

    process: subprocess.Popen[bytes]
    stdout: Path
    stderr: Path
    stopped: bool = field(default=False)

    def wait(self, timeout: float | None = None) -> int:
        """Waits for the end and returns the exit code.

        Raises:
            subprocess.TimeoutExpired: The child runs on after `timeout` seconds.
        """
        code = self.process.wait(timeout)
        _forget(self)
        return code

    def stop(self) -> None:
        """Ends the child and whatever it started: SIGTERM, then SIGKILL after two seconds."""
        self.stopped = True
        _signal_group(self.process, signal.SIGTERM)
        try:
            self.process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            pass
        finally:
            _signal_group(self.process, signal.SIGKILL)
        self.process.wait()
        _forget(self)


_by_pid: dict[int, Child] = {}
_lock = threading.Lock()


def start(
    command: Sequence[str], *, environment: Mapping[str, str], directory: Path, name: str = "output"
) -> Child:
    """Starts a child process.

    Args:
        command: Program and arguments.
        environment: The child's whole environment; nothing is inherited.
        directory: Its working directory, which also gets `NAME.stdout` and `NAME.stderr`.
        name: Stem of the two output files.
    """
    stdout, stderr = directory / f"{name}.stdout", directory / f"{name}.stderr"
    with stdout.open("wb") as out, stderr.open("wb") as err:
        process = subprocess.Popen(
            command,
            env=dict(environment),
            cwd=directory,
            stdin=subprocess.PIPE,  # held open: its end tells the child that the server is gone
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
    child = Child(process, stdout, stderr)
    with _lock:
        _by_pid[process.pid] = child
    return child


def stop_all() -> None:
    """Ends every child that still runs."""
    with _lock:
        children = list(_by_pid.values())
    for child in children:
        child.stop()


def running() -> list[int]:
    """Returns the process ids of the children that still run."""
    with _lock:
        return sorted(_by_pid)


def exit_with_parent() -> None:
    """Called by a child of ours first of all: end this process when the server's pipe closes."""
    threading.Thread(target=_when_stdin_closes, args=(lambda: os._exit(1),), daemon=True).start()


def interrupt_with_parent() -> None:
    """Makes the closing of standard input a SIGINT to this process: a clean stop."""
    interrupt = partial(os.kill, os.getpid(), signal.SIGINT)
    threading.Thread(target=_when_stdin_closes, args=(interrupt,), daemon=True).start()


def _when_stdin_closes(act: Callable[[], None]) -> None:
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    act()


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, number)


def _forget(child: Child) -> None:
    with _lock:
        _by_pid.pop(child.process.pid, None)
    if child.process.stdin:
        child.process.stdin.close()
