"""Which Terraform runs where, noted for whoever finds the state locked.

A lock says user and machine, no process. What was started here is noted beside the state's own
notes for as long as it runs; a note that is still there has a killed process for its author. The
kernel itself knows who holds the lock of a local state.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from cli_base.private_files import write_private

_NOTES = "run.*.json"
# struct flock: Linux has the type first, the BSDs and macOS have it last. fcntl(2)
_FLOCK = "qqihh" if sys.platform == "darwin" else "hhqqi4x"
_PID = 2 if sys.platform == "darwin" else 4


@dataclass(frozen=True)
class Run:
    """A command of Terraform's, started by a process of this program.

    Attributes:
        command: Such as `apply`.
        wrapper: The process that started it.
        wrapper_began: When that began, as `began` says.
        terraform: Terraform's process.
        terraform_began: When that began.
    """

    command: str
    wrapper: int
    wrapper_began: str | None
    terraform: int
    terraform_began: str | None

    @property
    def runs(self) -> bool:
        """Whether Terraform still does."""
        return _lives(self.terraform, self.terraform_began)

    def __str__(self) -> str:
        process = f"process {self.terraform}, terraform {self.command}"
        if not self.runs:
            return f"It was {process}, which doesn't run any more."
        if _lives(self.wrapper, self.wrapper_began):
            return f"It is {process}, which runs (started by process {self.wrapper})."
        return (
            f"It is {process}, which still runs; process {self.wrapper}, which had started it, was "
            "killed, so it was told to stop: it writes its state and ends by itself."
        )


@dataclass(frozen=True)
class Runs:
    """What runs for one directory's state.

    Attributes:
        folder: Where it is noted.
    """

    folder: Path

    @contextlib.contextmanager
    def noted(self, command: str) -> Iterator[Callable[[int], None]]:
        """Note a command while it runs.

        Args:
            command: Terraform's.

        Yields:
            What is to be called with Terraform's process id.
        """
        note = self.folder / _NOTES.replace("*", str(os.getpid()))

        def write(terraform: int) -> None:
            run = Run(command, os.getpid(), began(os.getpid()), terraform, began(terraform))
            with contextlib.suppress(OSError):  # no note is no reason to stop
                self.folder.mkdir(parents=True, exist_ok=True)
                write_private(note, json.dumps(asdict(run)))

        try:
            yield write
        finally:
            note.unlink(missing_ok=True)

    def others(self) -> list[Run]:
        """List what other processes have noted: those that run first, then the latest dead one."""
        found = sorted(self._others(), key=lambda noted: noted[0], reverse=True)
        return sorted((run for _, run in found), key=lambda run: not run.runs)

    def forget_dead(self) -> None:
        """Delete the notes of what doesn't run: the state was locked again since, so it is free."""
        for note in self.folder.glob(_NOTES):
            if (run := _read(note)) is None or not run.runs:
                note.unlink(missing_ok=True)

    def _others(self) -> Iterator[tuple[float, Run]]:
        for note in self.folder.glob(_NOTES):
            with contextlib.suppress(FileNotFoundError):
                run = _read(note)
                if run is not None and run.wrapper != os.getpid():
                    yield note.stat().st_mtime, run


@dataclass(frozen=True)
class Holder:
    """Which process of this machine holds a lock, or held it when it was killed.

    Attributes:
        said: That, as a sentence.
        runs: Whether it still does.
    """

    said: str
    runs: bool


def who_holds(runs: Runs, state: Path | None) -> Holder | None:
    """Find the process here that holds a state's lock, or held it when it was killed.

    Args:
        runs: What was started here.
        state: The state, if it is a file.

    Returns:
        None where nothing that was started here is known to have it.
    """
    others = runs.others()
    if state is not None and (pid := lock_holder(state)):
        noted = (str(run) for run in others if run.terraform == pid)
        return Holder(next(noted, f"Process {pid} of this machine holds it."), runs=True)
    return Holder(str(others[0]), others[0].runs) if others else None


def lock_holder(file: Path) -> int | None:
    """Give the process that has locked a file with fcntl, as Terraform does a local state."""
    wish = [0] * len(_FLOCK.replace("4x", ""))
    wish[3 if sys.platform == "darwin" else 0] = fcntl.F_WRLCK
    try:
        with file.open("rb") as opened:
            found = fcntl.fcntl(opened, fcntl.F_GETLK, struct.pack(_FLOCK, *wish))
    except OSError:
        return None
    held = struct.unpack(_FLOCK, found)
    unlocked = held[3 if sys.platform == "darwin" else 0] == fcntl.F_UNLCK
    return held[_PID] if not unlocked and held[_PID] > 0 else None


def began(pid: int) -> str | None:
    """Say when a process began, which tells it from a later one of its number; None: it is gone."""
    try:
        said = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
    except OSError:
        return None if Path("/proc/self").exists() else _began_by_ps(pid)
    state, clock_ticks = said[0], said[19]  # proc(5): fields 3 and 22
    return None if state == "Z" else clock_ticks


def _began_by_ps(pid: int) -> str | None:
    command = ["ps", "-o", "lstart=", "-p", str(pid)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return said.stdout.strip() or None


def _lives(pid: int, since: str | None) -> bool:
    return since is not None and began(pid) == since


def _read(note: Path) -> Run | None:
    try:
        return Run(**json.loads(note.read_text(encoding="utf-8")))
    except (TypeError, ValueError):
        return None
