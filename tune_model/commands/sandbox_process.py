"""The embedded AWS of a demo: a process and a directory of its own, gone when the demo is."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

from cli_base import leftovers
from cli_base.errors import EnvironmentLacks, UsageError
from cli_base.interrupts import postponed
from cli_base.private_files import open_private, private_directory
from embedded_aws import household
from tune_model.settings import PROGRAM
from tune_model.terraform.sandbox_copy import SERVER_FILE, WORK, SandboxServer

_BOOT_SECONDS = 60
_END_SECONDS = 30


class Sandbox:
    """An embedded AWS in a process of its own, and a directory for Terraform's work on it.

    Args:
        root: The project's directory.
        keep: Let both outlive this process, where `make plan TARGET=sandbox` finds them.
        iam: `on`: it enforces the deployed policies; or `off`.

    Raises:
        UsageError: `keep`, and another one is running there.
    """

    def __init__(self, root: Path, *, keep: bool, iam: str = "on") -> None:
        self._keep = keep
        self._iam = iam
        if keep:
            self._refuse_second(root)
        self._home = root
        self._claim: leftovers.Claim | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def work(self) -> Path:
        """Where Terraform works."""
        return self._home / WORK

    @staticmethod
    def _refuse_second(root: Path) -> None:
        with contextlib.suppress(EnvironmentLacks):
            running = SandboxServer.running(root)
            raise UsageError(
                f"an embedded AWS already runs at {running.endpoint}: stop it "
                f"(kill {running.pid}) or run the demo without KEEP=1"
            )

    def __enter__(self) -> Self:
        """Start the server, which boots for seconds: `wait` for it before it is used."""
        try:
            self.start()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def start(self) -> None:
        """Start the server; what dead demos left is swept first."""
        leftovers.sweep(PROGRAM)
        with postponed():
            if not self._keep:
                self._claim = leftovers.Claim.make(PROGRAM, "demo")
                self._home = self._claim.path
            address = self._home / SERVER_FILE
            private_directory(address.parent)
            self._process = self._started(address)

    def _started(self, address: Path) -> subprocess.Popen[bytes]:
        with_parent = {} if self._keep else {"EMBEDDED_AWS_WITH_PARENT": "1"}
        with open_private(address.parent / "server.log") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "embedded_aws", str(address)],
                stdin=subprocess.DEVNULL if self._keep else subprocess.PIPE,
                stdout=log,
                stderr=log,
                env={**os.environ, **with_parent, "IAM": self._iam},
                start_new_session=True,
            )

    def wait(self) -> None:
        """Wait until the server answers; from then on it is `server`.

        Raises:
            EnvironmentLacks: It ended, or doesn't answer in a minute.
        """
        self.server = self._answering()

    def _answering(self) -> SandboxServer:
        end = time.monotonic() + _BOOT_SECONDS
        while self._process and self._process.poll() is None and time.monotonic() < end:
            with contextlib.suppress(EnvironmentLacks):
                return SandboxServer.running(self._home)
            time.sleep(0.05)
        log = self._home / SERVER_FILE.with_name("server.log")
        said = log.read_text(encoding="utf-8", errors="replace").strip()
        last = said.splitlines()[-1] if said else f"no answer in {_BOOT_SECONDS} s"
        raise EnvironmentLacks(f"the embedded AWS didn't start: {last}")

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Stop the server and remove the directory, unless they are to be kept.

        Again, or before anything was started, it does nothing. A second Ctrl-C waits for it.
        """
        with postponed():
            if self._process and not (self._keep and kind is None):
                _end(self._process)
            self._process = None
            if self._claim:
                self._claim.release()
                self._claim = None


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdin:
        process.stdin.close()
    leftovers.sweep(household.PROGRAM)  # where it had to be killed, or couldn't delete its files
