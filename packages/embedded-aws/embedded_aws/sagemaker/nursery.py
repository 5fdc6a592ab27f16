"""Workers of jobs as forks of one process that has XGBoost loaded already; see `nursery_program`.

A fork is on the leash as any child is: it leads a session and a group of its own, and ends with the
server. Where forking a process that has loaded libraries isn't safe (macOS), each worker is a new
process as before.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from embedded_aws import processes
from embedded_aws.sagemaker.tables import KEPT_TABLES
from embedded_aws.sagemaker.worker_environment import environment

_PROGRAM = f"{__package__}.nursery_program"
IS_POSSIBLE = sys.platform == "linux"
"""Whether workers are forks here."""


class Fork:
    """A fork, with the members of `subprocess.Popen` that `processes` and the leash use."""

    def __init__(self, nursery: Nursery, arguments: list[str]) -> None:
        self.args = arguments
        self.pid = 0
        self.returncode: int | None = None
        self.stdin = None
        self._nursery = nursery
        self._code: int | None = None
        self._begun, self._ended = threading.Event(), threading.Event()

    def take(self, answer: Mapping[str, int]) -> None:
        """Take what the nursery says of it: its number, or its exit code."""
        if "pid" in answer:
            self.pid = answer["pid"]
            self._begun.set()
        else:
            self._code = answer["code"]
            self._ended.set()

    def lose(self) -> None:
        """Take it for killed: its nursery is gone, and what was forked from it with it."""
        if self._code is None:
            self._code = -9
        self._begun.set()
        self._ended.set()

    def has_begun(self) -> Self:
        """Wait until it has a number."""
        self._begun.wait()
        return self

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end and reap it.

        Raises:
            subprocess.TimeoutExpired: It runs on.
        """
        if not self._ended.wait(timeout) or self._code is None:
            raise subprocess.TimeoutExpired(self.args, timeout or 0)
        if self.returncode is None:
            self.returncode = self._code
            self._nursery.reap(self.pid)
        return self.returncode


class Nursery:
    """The server's side of the process that workers are forked from.

    Attributes:
        tables: Where its workers keep the tables that they have parsed, as long as it lives.
        is_gone: Whether the process has ended.
    """

    def __init__(self) -> None:
        self._directory = Path(tempfile.mkdtemp(prefix="sagemaker-nursery-"))
        self.tables = self._directory / "tables"
        self.tables.mkdir()
        self._socket, theirs = socket.socketpair()
        with theirs:
            self._child = processes.start(
                [sys.executable, "-m", _PROGRAM, str(theirs.fileno())],
                environment=environment(1, self._directory),
                directory=self._directory,
                name="nursery",
                pass_fds=(theirs.fileno(),),
                serves=True,
            )
        self._forks: dict[int, Fork] = {}
        self._lock = threading.Lock()
        self._numbers = 0
        self._ready = threading.Event()
        self.is_gone = False
        threading.Thread(target=self._listen, name="sagemaker-nursery", daemon=True).start()

    def fork(self, module: str, arguments: list[str], **more: Any) -> Fork:  # noqa: ANN401 - JSON
        """Fork a worker.

        Args:
            module: `train` or `transform`.
            arguments: The program's arguments.
            more: `environment`, `directory`, `stdout` and `stderr`, as the program takes them.

        Raises:
            ConnectionError: The nursery is gone.
        """
        fork = Fork(self, [module, *arguments])
        with self._lock:
            if self.is_gone:
                raise ConnectionError("the nursery is gone")
            self._numbers += 1
            number = self._numbers
            self._forks[number] = fork
            self._send({"id": number, "module": module, "arguments": arguments, **more})
        if not fork.has_begun().pid:
            raise ConnectionError("the nursery is gone")
        return fork

    def wait(self) -> None:
        """Wait until it has loaded what it loads."""
        self._ready.wait()

    def reap(self, pid: int) -> None:
        """Let an ended fork's number go."""
        with self._lock, contextlib.suppress(OSError):
            if not self.is_gone:
                self._send({"reap": pid})

    def _send(self, request: Mapping[str, Any]) -> None:
        self._socket.sendall(json.dumps(request).encode() + b"\n")

    def _listen(self) -> None:
        with contextlib.suppress(OSError), self._socket.makefile("rb") as answers:
            for line in answers:
                answer = json.loads(line)
                if "ready" in answer:
                    self._ready.set()
                    continue
                self._forks[answer["id"]].take(answer)
                if "code" in answer:
                    del self._forks[answer["id"]]
        with self._lock:
            self.is_gone = True
            left = list(self._forks.values())
        self._ready.set()
        for fork in left:
            fork.lose()
        self._child.stop()
        self._socket.close()
        shutil.rmtree(self._directory, ignore_errors=True)


_lock = threading.Lock()
_nurseries: list[Nursery] = []


def start() -> None:
    """Let the process load XGBoost now: the first job needs it soon."""
    if IS_POSSIBLE:
        _present()


def wait() -> None:
    """Wait until the process has loaded XGBoost; where workers aren't forks, for nothing."""
    if IS_POSSIBLE:
        _present().wait()


def fork(module: str, arguments: list[str], threads: int, directory: Path) -> processes.Child:
    """Start a worker as a fork; its output goes to `MODULE.stdout` and `MODULE.stderr`.

    Args:
        module: `train` or `transform`.
        arguments: The program's arguments.
        threads: How many threads it may use.
        directory: Its working directory.
    """

    def forked(given: Mapping[str, str], stdout: Path, stderr: Path) -> Fork:
        nursery = _present()
        return nursery.fork(
            module,
            arguments,
            environment={**given, KEPT_TABLES: str(nursery.tables)},
            directory=str(directory),
            stdout=str(stdout),
            stderr=str(stderr),
        )

    return processes.adopt(forked, environment(threads, directory), directory, module)


def _present() -> Nursery:
    with _lock:
        _nurseries[:] = [each for each in _nurseries if not each.is_gone]
        if not _nurseries:
            _nurseries.append(Nursery())
        return _nurseries[0]
