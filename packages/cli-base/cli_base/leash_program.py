"""Ends the processes of a program that was killed; `leash.py` starts it beside the program.

    python -I -S leash_program.py GRACE_SECONDS MARK [FILE_DESCRIPTOR …]

Standard input is a pipe that only the watched program can write to. It tells which process groups
there are: a line `+GROUP` for each that begins, `-GROUP` for each that has ended. When the pipe
closes and groups are left, the program was killed. They get a SIGINT, the grace to end by
themselves, and then a SIGKILL. Without a grace the SIGKILL comes at once, also to processes that
left their group: MARK, an entry of their environment, finds them where the system shows it (Linux).

The file descriptors are the reading ends of what the groups write. Who writes into a pipe that
nobody reads is ended by SIGPIPE, Terraform before it has written its state: so they are read here,
into nothing, from then on. Their end is the groups' end.

A program of its own, and the standard library only: a thread ends with its process.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

_PROCESSES = Path("/proc")
_SIZE, _ENVIRONMENT_END = 20, 48  # proc(5), stat: vsize and env_end, without the first two fields
_LOOKS = 100  # at a process in the middle of an exec, a millisecond each
_ROUNDS = 100  # of looks for marked processes: one may start another while it is looked for
# What comes of these is the program's to say, in whose session this one is.
_NOT_FOR_US = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main(grace: float, mark: str, outputs: Iterable[int]) -> None:
    """Wait until standard input closes, then end what is left."""
    for number in _NOT_FOR_US:
        signal.signal(number, signal.SIG_IGN)
    begun, left = told(0)
    if grace and begun:
        send(left, signal.SIGINT)
        drain(outputs if left else (), grace)
        send(left, signal.SIGKILL)
    else:  # with a grace: the program was killed before it could tell of what it had started
        send(left, signal.SIGKILL)
        end_marked(mark)


def told(pipe: int) -> tuple[set[int], set[int]]:
    """Read to a pipe's end which groups have begun, and which of them haven't ended."""
    begun: set[int] = set()
    ended: set[int] = set()
    with os.fdopen(pipe, encoding="ascii", closefd=False) as lines:
        for line in lines:
            if line.endswith("\n"):  # else the program was killed while it wrote
                (begun if line[0] == "+" else ended).add(int(line[1:]))
                if line[0] == "+":
                    ended.discard(int(line[1:]))  # the number is another's now
    return begun, begun - ended


def send(groups: Iterable[int], number: int) -> None:
    """Send a signal to whatever is left of process groups."""
    for group in groups:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(group, number)


def drain(outputs: Iterable[int], seconds: float) -> None:
    """Read to the end of all pipes, or for so many seconds."""
    end, left = time.monotonic() + seconds, set(outputs)
    while left and (wait := end - time.monotonic()) > 0:
        for pipe in select.select(left, (), (), wait)[0]:
            if not os.read(pipe, 1 << 16):
                left.discard(pipe)


def end_marked(mark: str) -> None:
    """Kill every process whose environment has an entry that begins with the mark."""
    if not mark:
        return
    for _ in range(_ROUNDS):
        found = list(marked(mark))
        if not found:
            return
        for pid in found:
            _kill(pid, mark)


def marked(mark: str) -> Iterator[int]:
    """List this user's processes whose environment has an entry that begins with the mark."""
    with contextlib.suppress(OSError), os.scandir(_PROCESSES) as entries:
        for entry in entries:
            if entry.name.isdigit() and _has(int(entry.name), mark):
                yield int(entry.name)


def _has(pid: int, mark: str) -> bool:
    try:
        environment = _environment(pid)
    except OSError:  # another user's, or gone since
        return False
    return environment.startswith(mark.encode()) or b"\0" + mark.encode() in environment


def _environment(pid: int) -> bytes:
    """Read a process's environment; for a moment of its exec it has none yet."""
    process = _PROCESSES / str(pid)
    for _ in range(_LOOKS):
        if found := (process / "environ").read_bytes():
            return found
        fields = (process / "stat").read_bytes().rpartition(b") ")[2].split()
        if fields[_SIZE] == b"0" or fields[_ENVIRONMENT_END] != b"0":
            break  # the kernel's, or a dead one; or it really has none
        time.sleep(0.001)
    return b""


def _kill(pid: int, mark: str) -> None:
    """Kill a marked process, and not one that got its number meanwhile."""
    with contextlib.suppress(OSError):
        process = os.pidfd_open(pid)
        try:
            if _has(pid, mark):
                signal.pidfd_send_signal(process, signal.SIGKILL)
        finally:
            os.close(process)


if __name__ == "__main__":
    main(float(sys.argv[1]), sys.argv[2], map(int, sys.argv[3:]))
