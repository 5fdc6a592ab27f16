"""What a process that is the embedded AWS keeps: its temporary files, and its children."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator

from cli_base import leftovers
from embedded_aws import processes

PROGRAM = "embedded-aws"


@contextlib.contextmanager
def kept() -> Iterator[None]:
    """Within, temporary files are in a directory of this process's, and children on its leash.

    So whatever happens to the process, its children end with it, and the next one to start sweeps
    its files. For a program only: the directory for temporary files is the process's.
    """
    leftovers.sweep(PROGRAM)
    before = tempfile.tempdir
    with leftovers.directory(PROGRAM, "server") as folder:
        tempfile.tempdir = str(folder)
        try:
            with processes.on_leash():
                yield
        finally:
            tempfile.tempdir = before
