"""Processes that end when this one does, even if it is killed, and all that they started with them.

A killed process can't clean up, and what it started doesn't notice: Terraform goes on, or dies of
SIGPIPE before it has written its state. Linux could signal children itself (PR_SET_PDEATHSIG), but
macOS can't, and it means the end of the thread that started the child. So a small process stands
beside this one and holds the reading end of a pipe (`leash_program.py`): however this one ends, the
pipe closes. It costs 15 ms of a processor and 9 MB.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import sys
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, Self

from cli_base import leash_program

_MARK = "STARTED_ON_LEASH"


class Process(Protocol):
    """What is used of `subprocess.Popen`; another process's fork may have it too."""

    args: Any
    pid: int
    returncode: Any
    stdin: Any

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the end, reap the process and return its exit code."""


def new_mark() -> str:
    """Make the entry of an environment that only processes of one origin have; append to it."""
    return f"{_MARK}={uuid.uuid4().hex}."


def marked(environment: Mapping[str, str], mark: str) -> dict[str, str]:
    """Give an environment that tells whose process it is, also when it has left its group."""
    name, _, value = mark.partition("=")
    return {**environment, name: value}


class Leash:
    """What ends the process groups that it is told of, when this process is gone.

    Args:
        mark: What the environments of their processes have.
        grace: Seconds for them to end by themselves after a SIGINT; 0 kills at once.
        outputs: Reading ends of the pipes that they write to; read to their end when this process
            is gone.
    """

    def __init__(self, mark: str, grace: float = 0, outputs: Sequence[int] = ()) -> None:
        program = str(Path(leash_program.__file__))
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", program, str(grace), mark, *map(str, outputs)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env={},  # it needs none, and it is one process less that holds what is secret
            pass_fds=outputs,
            process_group=0,  # a terminal's Ctrl-C isn't for it
        )

    def holds(self, group: int) -> None:
        """Tell of a process group that has begun."""
        self._tell(f"+{group}\n")

    def lets_go(self, group: int) -> None:
        """Tell of a process group that has ended."""
        self._tell(f"-{group}\n")

    def finish(self) -> None:
        """End what is left now, as if this process were gone, and the small process."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()

    def close(self) -> None:
        """End the small process: there is nothing left to end."""
        self._process.kill()
        self.finish()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _tell(self, line: str) -> None:
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):  # somebody killed it: then nobody needs to know
                os.write(self._process.stdin.fileno(), line.encode())


def wait(process: Process, timeout: float | None = None) -> None:
    """Wait for a process's end without reaping it: its number, and its group's, stay its own.

    Where the system can't do that (macOS), the process is reaped.

    Args:
        process: A child of this process, or a fork of one.
        timeout: Seconds to wait; None waits for as long as it takes.

    Raises:
        subprocess.TimeoutExpired: It runs on.
    """
    try:
        ended = os.pidfd_open(process.pid)
    except (AttributeError, OSError):  # not Linux; or another thread has reaped it
        process.wait(timeout)
        return
    try:
        look = select.poll()
        look.register(ended, select.POLLIN)
        if not look.poll(None if timeout is None else timeout * 1000):
            raise subprocess.TimeoutExpired(process.args, timeout or 0)
    finally:
        os.close(ended)


def end(process: Process, mark: str = "") -> int:
    """Kill a process and what it started, and reap it.

    Args:
        process: A child of this process that leads a group.
        mark: What its environment has, to end those too that have left its group.

    Returns:
        Its exit code, as subprocess gives it.
    """
    leash_program.send([process.pid], signal.SIGKILL)
    leash_program.end_marked(mark)
    return process.wait()
