"""Have expressions evaluated by worker processes, which end when an expression doesn't.

A worker is kept for the next expression; as many work at once as are asked, up to a limit. Nobody
has the account's lock while it waits for one.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from embedded_aws import locks

SECONDS = 5.0  # for one expression
_GRACE = 10.0  # until a worker is taken for lost: it starts, and shares the machine with others
_WORKERS = 4
_KEPT = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT")
_TOO_LONG = "Expression evaluation timeout: Check for infinite loop"


@dataclass(frozen=True)
class Result:
    """What an expression evaluates to: `kind` is a type of JSON, `undefined` or `function`."""

    kind: str
    value: Any = None


class EvaluationError(Exception):
    """An expression that fails; its message goes on as AWS's sentence about it does."""


def evaluate(expression: str, bindings: Mapping[str, Any]) -> Result:
    """Evaluate an expression.

    Args:
        expression: JSONata, without its delimiters.
        bindings: The variables that it may read, without their `$`.

    Raises:
        EvaluationError: It fails, or passes a bound.
    """
    request = {"expression": expression, "bindings": dict(bindings), "seconds": SECONDS}
    with locks.released():
        answer = _ask(json.dumps(request))
    if "bound" in answer:
        raise EvaluationError(f": {answer['bound']}")
    if "error" in answer:
        code = answer["code"]
        raise EvaluationError(f". {code}: {answer['error']}" if _is_code(code) else f": {code}")
    return Result(**answer)


def check(expressions: list[str]) -> list[dict[str, str] | None]:
    """Return for each expression why AWS refuses it when a machine is saved, or None.

    Args:
        expressions: JSONata, without its delimiters.
    """
    request = {"expressions": expressions, "seconds": SECONDS}
    with locks.released():
        found: list[dict[str, str] | None] = _ask(json.dumps(request))["problems"]
    return found


def _is_code(code: str) -> bool:
    return len(code) == len("T1006") and code[1:].isdecimal()


class _Worker:
    """One process that evaluates; it works for one thread at a time."""

    def __init__(self) -> None:
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", f"{__package__}.worker"],  # -P: no module of the cwd
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            start_new_session=True,  # a Ctrl-C at the terminal isn't for it
        )

    def ask(self, line: str) -> bytes:
        """Return the answer's line, or what there is of it when the worker ended or took too long.

        Args:
            line: The request.
        """
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("a worker without its pipes")
        with contextlib.suppress(BrokenPipeError):
            stdin.write(line.encode() + b"\n")
            stdin.flush()
        ready, _, _ = select.select([stdout], [], [], SECONDS + _GRACE)
        return stdout.readline() if ready else b""

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


_idle: list[_Worker] = []
_lock = threading.Lock()
_slots = threading.BoundedSemaphore(_WORKERS)


def stop_all() -> None:
    """End the workers that wait for an expression."""
    with _lock:
        idle, _idle[:] = _idle[:], []
    for worker in idle:
        worker.end()


def _ask(line: str) -> dict[str, Any]:
    with _slots, _borrowed() as worker:
        answered = worker.ask(line)
        if not answered.endswith(b"\n"):
            raise EvaluationError(f": {_TOO_LONG}")
        answer: dict[str, Any] = json.loads(answered)
        if "bound" in answer:  # it may hold what it can't give back
            worker.end()
    return answer


@contextlib.contextmanager
def _borrowed() -> Iterator[_Worker]:
    with _lock:
        worker = _idle.pop() if _idle else None
    worker = worker or _Worker()
    try:
        yield worker
    except BaseException:
        worker.end()
        raise
    if worker._process.returncode is None:  # noqa: SLF001 - this module's own
        with _lock:
            _idle.append(worker)
