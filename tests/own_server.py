"""An embedded AWS in a process of its own, as a program starts it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from embedded_aws.server import Address
from tests.account import Account
from tests.waiting import until

MAIN = "from embedded_aws.__main__ import main\nmain()\n"


@contextmanager
def served(directory: Path, program: str = MAIN) -> Iterator[Account]:
    """Start one, which writes to `log` in a directory; it ends with the block."""
    file = directory / "server.json"
    with (directory / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(file)],
            env={**os.environ, "EMBEDDED_AWS_WITH_PARENT": "1"},
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
        )
        try:
            until(lambda: file.exists() or process.poll() is not None, "the server's address")
            assert process.poll() is None, (directory / "log").read_text(encoding="utf-8")
            yield Account(Address(**json.loads(file.read_text(encoding="utf-8"))))
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)
