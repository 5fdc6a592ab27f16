"""The environment of SageMaker's workers: isolated, with these packages on Python's path."""

from __future__ import annotations

import os
from pathlib import Path

import asl_check
import cli_base
import embedded_aws
from embedded_aws import child_environment

# Where a worker finds these packages: one folder where they are installed, three in a checkout.
_SOURCES = [str(Path(each.__path__[0]).parent) for each in (embedded_aws, asl_check, cli_base)]


def environment(threads: int, directory: Path) -> dict[str, str]:
    """Return a worker's whole environment.

    Args:
        threads: How many threads it may use.
        directory: Its own, which is also its home.
    """
    return child_environment.isolated(directory) | {
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(_SOURCES)),
        "PYTHONUTF8": "1",
        "OMP_NUM_THREADS": str(threads),
        "OPENBLAS_NUM_THREADS": "1",  # numpy does no linear algebra here
    }
