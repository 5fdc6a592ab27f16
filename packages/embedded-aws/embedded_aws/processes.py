"""Child processes of the embedded AWS: one for each Lambda invocation, training or transform job.

Each child leads a session of its own. When it ends, is stopped, or the server is gone, all that it
started ends too: what is in its group, and, on Linux, what left the group and still carries the
child's mark in its environment. The server's end reaches the child twice: it holds a pipe from the
server as its standard input (`exit_with_parent`), and the server's leash kills what doesn't listen.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cli_base import leash
from cli_base.private_files import open_private

_GRACE_SECONDS = 2.0
_STOP_SECONDS = 15.0  # for a clean stop of the server, before it is killed


@dataclass
class Child:
    """A running child process; its output goes to files, so that no full pipe can block it."""

    process: leash.Process
    stdout: Path
    stderr: Path
    mark: str
    serves: bool = False
    stopped: bool = field(default=False)
    _ending: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end, end what the child has left running, and return its exit code.

        Raises:
            subprocess.TimeoutExpired: The child runs on after `timeout` seconds.
        """
        leash.wait(self.process, timeout)
        return self._end()

    def stop(self) -> None:
        """End the child and whatever it started: SIGTERM, then SIGKILL after two seconds."""
        self.stopped = True
        with self._ending:
            if self.process.returncode is None:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            leash.wait(self.process, _GRACE_SECONDS)
        self._end()

    def _end(self) -> int:
        with self._ending:  # once: afterwards the number may be another process's
            if self.process.returncode is None or _by_pid.get(self.process.pid) is self:
                leash.end(self.process, self.mark)
                _forget(self)
        code: int = self.process.returncode
        return code


_by_pid: dict[int, Child] = {}
_lock = threading.Lock()
_mark = leash.new_mark()
_numbers = itertools.count()
_leashes: list[leash.Leash] = []


@contextlib.contextmanager
def on_leash() -> Iterator[None]:
    """Within, children end with this process also if it is killed and they don't listen."""
    held = leash.Leash(_mark)
    _leashes.append(held)
    try:
        yield
    finally:
        _leashes.remove(held)
        held.finish()


def start(
    command: Sequence[str],
    *,
    environment: Mapping[str, str],
    directory: Path,
    name: str = "output",
    pass_fds: Sequence[int] = (),
    serves: bool = False,
) -> Child:
    """Start a child process.

    Args:
        command: Program and arguments.
        environment: The child's whole environment; nothing is inherited, and a mark is added.
        directory: Its working directory, which also gets `NAME.stdout` and `NAME.stderr`.
        name: Stem of the two output files.
        pass_fds: Descriptors that it keeps.
        serves: It waits for work, and isn't the work of a function or a job.
    """
    stdout, stderr = directory / f"{name}.stdout", directory / f"{name}.stderr"
    mark = f"{_mark}{next(_numbers)}."
    with open_private(stdout) as out, open_private(stderr) as err:
        process = subprocess.Popen(
            command,
            env=leash.marked(environment, mark),
            cwd=directory,
            stdin=subprocess.PIPE,  # held open: its end tells the child that the server is gone
            stdout=out,
            stderr=err,
            start_new_session=True,
            pass_fds=pass_fds,
        )
    return _held(Child(process, stdout, stderr, mark, serves))


def adopt(
    make: Callable[[Mapping[str, str], Path, Path], leash.Process],
    environment: Mapping[str, str],
    directory: Path,
    name: str,
) -> Child:
    """Hold a process that another one makes, as `start` does with its own.

    Args:
        make: Gets the environment with a mark and the two output files, which are there; returns
            the process, which leads a session of its own.
        environment: The process's whole environment.
        directory: Where the output files go.
        name: Their stem.
    """
    stdout, stderr = directory / f"{name}.stdout", directory / f"{name}.stderr"
    mark = f"{_mark}{next(_numbers)}."
    for file in (stdout, stderr):
        open_private(file).close()
    return _held(Child(make(leash.marked(environment, mark), stdout, stderr), stdout, stderr, mark))


def _held(child: Child) -> Child:
    for held in _leashes:
        held.holds(child.process.pid)
    with _lock:
        _by_pid[child.process.pid] = child
    return child


def stop_all() -> None:
    """End every child that still runs."""
    with _lock:
        children = list(_by_pid.values())
    for child in children:
        child.stop()


def running() -> list[int]:
    """Return the process ids of the functions and jobs that still run."""
    with _lock:
        return sorted(pid for pid, child in _by_pid.items() if not child.serves)


def exit_with_parent() -> None:
    """End this process and its group when the server's pipe ends; our children call it first."""
    threading.Thread(target=_when_stdin_closes, args=(_kill_own_group,), daemon=True).start()


def interrupt_with_parent() -> None:
    """Make the end of standard input a SIGINT to this process: a clean stop, or soon a kill."""
    threading.Thread(target=_when_stdin_closes, args=(_stop_this,), daemon=True).start()


def _when_stdin_closes(act: Callable[[], None]) -> None:
    with contextlib.suppress(OSError):
        while os.read(0, 4096):
            pass
    act()


def _kill_own_group() -> None:
    if os.getpgrp() == os.getpid():  # else it is somebody's who ran a worker by hand
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def _stop_this() -> None:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(_STOP_SECONDS)
    os.kill(os.getpid(), signal.SIGKILL)


def _forget(child: Child) -> None:
    for held in _leashes:
        held.lets_go(child.process.pid)
    with _lock:
        _by_pid.pop(child.process.pid, None)
    if child.process.stdin:
        child.process.stdin.close()
