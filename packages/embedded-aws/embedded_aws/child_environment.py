"""The environment of what the embedded AWS runs: functions, training and transform workers.

Nothing is inherited, and nothing of the user's AWS configuration is found: neither its files, nor
by way of HOME, nor an instance's role; no proxy stands between a child and the loopback interface.
Temporary files go into the child's own directory and so end with it.
"""

from __future__ import annotations

import os
from pathlib import Path

_FILES = ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "BOTO_CONFIG")


def isolated(directory: Path) -> dict[str, str]:
    """Return the variables that every child has.

    Args:
        directory: The child's own, which is also its home; `tmp` is made in it.
    """
    temporary = directory / "tmp"
    temporary.mkdir(exist_ok=True)
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(directory),
        "TMPDIR": str(temporary),
        "AWS_EC2_METADATA_DISABLED": "true",
        "NO_PROXY": "127.0.0.1,localhost",
        "no_proxy": "127.0.0.1,localhost",
        **dict.fromkeys(_FILES, os.devnull),
    }
