"""An embedded AWS in a process of its own, for what is measured against one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from embedded_aws.server import Address


@contextmanager
def started(**variables: str) -> Iterator[Address]:
    """Start an embedded AWS with these environment variables; yields where it answers."""
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, "server.json")
        command = [sys.executable, "-m", "embedded_aws", str(file)]
        server = subprocess.Popen(command, env={**os.environ, **variables})
        try:
            while not file.exists() and server.poll() is None:
                time.sleep(0.01)
            yield Address(**json.loads(file.read_text(encoding="utf-8")))
        finally:
            server.terminate()
            server.wait()
