"""Runs a child process that must be allowed to end by itself, as Terraform must.

Terraform interrupted once stops cleanly and releases its lock; interrupted twice, it leaves
the lock and loses state. A terminal's Ctrl-C goes to every process of the foreground group,
and `kill` to one only, so the child gets a process group of its own and each signal that
reaches this process is passed on to it exactly once.

This process may be killed, too. Then its leash interrupts the child once, and kills it only when
its grace is over (`packages/cli-base/cli_base/leash.py`).
"""

import contextlib
import os
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import IO, Self

from cli_base import leash
from cli_base.interrupts import SIGNALS
from cli_base.shown import print_coloured

GRACE_SECONDS = 600.0
_KEPT_LINES = 200  # enough for the errors at the end of an apply

OnLine = Callable[[str], object]
_Handler = Callable[[int, FrameType | None], object] | int | None


@dataclass(frozen=True)
class Ended:
    """How a child process ended.

    Attributes:
        code: Its exit code.
        text: Its standard output if captured, or the last lines of what went line by line to a
            function or to the terminal: of both its streams, or of standard error.
        errors: Its standard error, if captured.
    """

    code: int
    text: str = ""
    errors: str = ""


@dataclass(frozen=True)
class Care:
    """How a child is brought up, and what becomes of it when this process is killed.

    Attributes:
        grace: Seconds to end by itself then, after a SIGINT. Terraform waits for what it has asked
            of AWS, which may take minutes, and then writes its state.
        umask: Of the files that it makes; -1 is this process's own.
        started: Told the child's process id as soon as there is one.
    """

    grace: float = GRACE_SECONDS
    umask: int = -1
    started: Callable[[int], object] = lambda _: None


def stream(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    cwd: Path,
    on_line: OnLine | None = None,
    care: Care | None = None,
) -> Ended:
    """Run a command, its output going to the terminal or, line by line, to a function.

    Args:
        command: The program and its arguments.
        environment: All its environment variables.
        cwd: Its working directory.
        on_line: Gets each line of standard output and error, without its end; None leaves
            standard output to the child, and passes on standard error line by line, so that
            what went wrong can be explained.
        care: How it is brought up.

    Raises:
        KeyboardInterrupt: SIGINT, SIGTERM or SIGHUP came; the child has ended by itself.
    """
    last = deque[str](maxlen=_KEPT_LINES)
    with _PassingOn() as signals, _Pipes(1) as pipes:
        to = {"stdout": pipes.write[0]} if on_line else {}
        child = _Running(command, environment, cwd, {**to, "stderr": pipes.write[0]}, pipes, care)
        with child:
            signals.to(child.process)
            _read(child.process, pipes.read[0], on_line or _to_terminal, last)
            code = child.wait()
    return Ended(code, "\n".join(last))


def capture(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    cwd: Path,
    care: Care | None = None,
) -> Ended:
    """Run a command and keep its two output streams apart.

    Raises:
        KeyboardInterrupt: SIGINT, SIGTERM or SIGHUP came; the child has ended by itself.
    """
    with _PassingOn() as signals, _Pipes(2) as pipes:
        to = {"stdout": pipes.write[0], "stderr": pipes.write[1]}
        with _Running(command, environment, cwd, to, pipes, care) as child:
            signals.to(child.process)
            errors: list[str] = []
            reader = threading.Thread(target=lambda: errors.append(pipes.read[1].read()))
            reader.start()
            text = pipes.read[0].read()
            reader.join()
            code = child.wait()
    return Ended(code, text, errors[0])


class _Pipes:
    """Pipes that a child writes to and this process reads; made here, so that a leash has them too.

    Attributes:
        read: Their ends for reading, as text.
        write: Their ends for the child, until it has them.
    """

    def __init__(self, count: int) -> None:
        ends = [os.pipe() for _ in range(count)]
        self.read: list[IO[str]] = [
            os.fdopen(end, encoding="utf-8", errors="replace") for end, _ in ends
        ]
        self.write = [end for _, end in ends]

    def close_writing(self) -> None:
        """Leave writing to the child, so that its end is the pipes' end."""
        while self.write:
            os.close(self.write.pop())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close_writing()
        for end in self.read:
            end.close()


class _Running:
    """A child and the leash that it is on; leaving waits for the one and ends the other.

    In the main thread the child leads a group of its own. In another one, which gets no signals
    to pass on, it stays in this process's group, and has no leash.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        environment: Mapping[str, str],
        cwd: Path,
        to: Mapping[str, int],
        pipes: _Pipes,
        care: Care | None,
    ) -> None:
        care, mark = care or Care(), leash.new_mark()
        self._leash = None
        if _in_main_thread():
            outputs = [end.fileno() for end in pipes.read]
            self._leash = leash.Leash(mark, care.grace, outputs)
        try:
            self.process = subprocess.Popen(
                command,
                cwd=cwd,
                env=leash.marked(environment, mark),
                stdin=subprocess.DEVNULL,
                stdout=to.get("stdout"),
                stderr=to.get("stderr"),
                process_group=0 if self._leash else None,
                umask=care.umask,
            )
        except BaseException:
            self.close()
            raise
        self._end = threading.Thread(target=self._wait, daemon=True)
        self._end.start()
        if self._leash:
            self._leash.holds(self.process.pid)
        pipes.close_writing()
        care.started(self.process.pid)

    def _wait(self) -> None:
        """Wait, and kill what the child leaves in its group: it would hold the pipes open."""
        leash.wait(self.process)
        if self._leash:
            leash.end(self.process)
        self.process.wait()

    def wait(self) -> int:
        """Wait for the child's end."""
        self._end.join()
        return self.process.returncode

    def close(self) -> None:
        """End the leash."""
        if self._leash:
            self._leash.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._end.join()
        finally:
            self.close()


def _read(
    child: subprocess.Popen[bytes], output: IO[str], on_line: OnLine, last: deque[str]
) -> None:
    try:
        for line in output:
            last.append(line.rstrip("\n"))
            on_line(last[-1])
    except BaseException:
        child.send_signal(signal.SIGINT)
        for _ in output:  # a full pipe would keep it from ending
            pass
        raise


def _to_terminal(line: str) -> None:
    print_coloured(line, error=True)


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


class _PassingOn:
    """While open, signals to this process go to the child; on closing, they interrupt it.

    Only the main thread may set handlers; in another one nothing is passed on, and the
    child stays in this process's group.
    """

    def __init__(self) -> None:
        self._first: int | None = None
        self._waiting = deque[int]()  # popleft is atomic: a handler may run in between
        self._child: subprocess.Popen[bytes] | None = None
        self._before: dict[int, _Handler] = {}

    def to(self, child: subprocess.Popen[bytes]) -> None:
        """Pass on to this child what has come since opening and what comes from now on."""
        self._child = child
        self._flush(child)

    def __enter__(self) -> Self:
        if _in_main_thread():
            handlers = {number: signal.getsignal(number) for number in SIGNALS}
            # What is ignored, as under nohup, stays ignored; None isn't Python's to restore.
            untouched = (signal.SIG_IGN, None)
            self._before = {
                n: handler for n, handler in handlers.items() if handler not in untouched
            }
            for number in self._before:
                signal.signal(number, self._handle)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._first is not None and error is None:
            raise KeyboardInterrupt(self._first)

    def _handle(self, number: int, _frame: FrameType | None) -> None:
        self._first = self._first or number
        self._waiting.append(number)
        if self._child is not None:
            self._flush(self._child)

    def _flush(self, child: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(IndexError):  # until none waits
            while True:
                self._waiting.popleft()
                child.send_signal(signal.SIGINT)
