"""The program that jobs are forked from: `python -m embedded_aws.sagemaker.nursery_program FD`.

Loading XGBoost takes a second of processor time, which is more than many a training job; so one
process loads it once, and each job is a fork of it that gets what a new process would: a process
group, a directory, an environment and output files of its own. The parent never trains: OpenMP's
threads don't survive a fork, and a process that has started none can be forked.

FD is a socket to the server: JSON lines come in, `{"id", "module", "arguments", ...}` for a fork
and `{"reap": pid}` to let an ended one go; `{"ready"}`, `{"id", "pid"}` and `{"id", "code"}` go
out. Its end is this program's, and this program's end is its forks'.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import select
import signal
import socket
import sys
import traceback
from typing import Any, NoReturn

from embedded_aws import processes
from embedded_aws.sagemaker import train, transform

_PROGRAMS = {"train": train.main, "transform": transform.main}
_CHUNK = 65536


class Nursery:
    """Forks jobs and tells the server of their beginnings and ends."""

    def __init__(self, server: socket.socket) -> None:
        self._server = server
        self._buffer = b""
        self._jobs: dict[int, int] = {}  # pid -> id, of those whose end hasn't been told
        # A fork reads from this pipe, which nobody writes to: its end tells it that this is gone.
        self._silence, self._alive = os.pipe()
        self._woken, self._waker = os.pipe()
        for end in (self._woken, self._waker):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)

    def run(self) -> None:
        """Serve until the server's end of the socket closes."""
        self._say({"ready": 1})
        while True:
            server = self._server.fileno()
            ready, _, _ = select.select([server, self._woken], [], [])
            if self._woken in ready:
                os.read(self._woken, _CHUNK)
                self._tell_ends()
            if server in ready and not self._read():
                return

    def _read(self) -> bool:
        content = self._server.recv(_CHUNK)
        *lines, self._buffer = (self._buffer + content).split(b"\n")
        for line in lines:
            self._answer(json.loads(line))
        return bool(content)

    def _answer(self, request: dict[str, Any]) -> None:
        if "reap" in request:
            os.waitpid(request["reap"], 0)
            return
        pid = os.fork()
        if not pid:
            self._become(request)
        with contextlib.suppress(OSError):  # it may be quicker, and have done so itself
            os.setpgid(pid, pid)
        self._jobs[pid] = request["id"]
        self._say({"id": request["id"], "pid": pid})

    def _tell_ends(self) -> None:
        """Report who has ended and leave it unreaped: its number is its own until it is reaped."""
        for pid, number in list(self._jobs.items()):
            ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            if ended is not None:
                exited = ended.si_code == os.CLD_EXITED
                self._say({"id": number, "code": ended.si_status if exited else -ended.si_status})
                del self._jobs[pid]

    def _say(self, answer: dict[str, int]) -> None:
        self._server.sendall(json.dumps(answer).encode() + b"\n")

    def _become(self, request: dict[str, Any]) -> NoReturn:
        """Turn this fork into the job's process and run its program to the end."""
        code = 1
        try:
            os.setpgid(0, 0)
            self._let_go(request)
            processes.exit_with_parent()
            code = _PROGRAMS[request["module"]](request["arguments"])
        except SystemExit as end:
            code = _code_of(end)
        except BaseException:  # noqa: BLE001 - whatever it was, this process must not serve on
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code)

    def _let_go(self, request: dict[str, Any]) -> None:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for end in (self._woken, self._waker, self._alive):
            os.close(end)
        self._server.close()
        os.dup2(self._silence, 0)
        os.close(self._silence)
        for stream, descriptor in (("stdout", 1), ("stderr", 2)):
            file = os.open(request[stream], os.O_WRONLY)
            os.dup2(file, descriptor)
            os.close(file)
        os.chdir(request["directory"])
        os.environ.clear()
        os.environ.update(request["environment"])


def _code_of(end: SystemExit) -> int:
    if isinstance(end.code, int) or end.code is None:
        return end.code or 0
    print(end.code, file=sys.stderr)  # noqa: T201 - a container's output is its log
    return 1


def main(arguments: list[str]) -> int:
    """Run the nursery on the socket whose descriptor is the argument."""
    importlib.import_module("xgboost.training")
    with socket.socket(fileno=int(arguments[0])) as server:
        Nursery(server).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
