"""Runs a child process that must be allowed to end by itself, as Terraform must.

Terraform interrupted once stops cleanly and releases its lock; interrupted twice, it leaves
the lock and loses state. A terminal's Ctrl-C goes to every process of the foreground group,
and `kill` to one only, so the child gets a process group of its own and each signal that
reaches this process is passed on to it exactly once.
"""

import contextlib
import signal
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import IO, Self

from tune_model.shown import print_terraforms

PASSED_ON = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
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


def stream(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    cwd: Path,
    on_line: OnLine | None = None,
) -> Ended:
    """Run a command, its output going to the terminal or, line by line, to a function.

    Args:
        command: The program and its arguments.
        environment: All its environment variables.
        cwd: Its working directory.
        on_line: Gets each line of standard output and error, without its end; None leaves
            standard output to the child, and passes on standard error line by line, so that
            what went wrong can be explained.

    Raises:
        KeyboardInterrupt: SIGINT, SIGTERM or SIGHUP came; the child has ended by itself.
    """
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    pipes = {"stderr": subprocess.PIPE} if on_line is None else both
    last = deque[str](maxlen=_KEPT_LINES)
    with _PassingOn() as signals, _start(command, environment, cwd, pipes) as child:
        signals.to(child)
        if output := child.stdout or child.stderr:
            _read(child, output, on_line or _to_terminal, last)
        code = child.wait()
    return Ended(code, "\n".join(last))


def capture(command: Sequence[str | Path], environment: Mapping[str, str], cwd: Path) -> Ended:
    """Run a command and keep its two output streams apart.

    Raises:
        KeyboardInterrupt: SIGINT, SIGTERM or SIGHUP came; the child has ended by itself.
    """
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with _PassingOn() as signals, _start(command, environment, cwd, pipes) as child:
        signals.to(child)
        text, errors = child.communicate()
    return Ended(child.returncode, text, errors)


def _start(
    command: Sequence[str | Path], environment: Mapping[str, str], cwd: Path, pipes: dict[str, int]
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command,
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=pipes.get("stdout"),
        stderr=pipes.get("stderr"),
        encoding="utf-8",
        errors="replace",
        process_group=0 if _in_main_thread() else None,
    )


def _read(child: subprocess.Popen[str], output: IO[str], on_line: OnLine, last: deque[str]) -> None:
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
    print_terraforms(line, error=True)


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
        self._child: subprocess.Popen[str] | None = None
        self._before: dict[int, _Handler] = {}

    def to(self, child: subprocess.Popen[str]) -> None:
        """Pass on to this child what has come since opening and what comes from now on."""
        self._child = child
        self._flush(child)

    def __enter__(self) -> Self:
        if _in_main_thread():
            handlers = {number: signal.getsignal(number) for number in PASSED_ON}
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

    def _flush(self, child: subprocess.Popen[str]) -> None:
        with contextlib.suppress(IndexError):  # until none waits
            while True:
                self._waiting.popleft()
                child.send_signal(signal.SIGINT)
