"""What the report of the longest history that Step Functions keeps takes: time and memory."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from figures import Figure

ROOT = Path(__file__).resolve().parents[1]

# In a process of its own, which remembers its greatest memory; making the history isn't counted.
_REPORT = """
import resource, sys, time
from tests.report_data import LONG_MACHINE, long_history, reported
from tune_model.operations.report import render
history = long_history()
started = time.perf_counter()
page = render(reported(LONG_MACHINE, history))
unit = 1024 if sys.platform != "darwin" else 1024 * 1024
print(time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit)
"""


def report(runs: int) -> Iterator[Figure]:
    """A report of 25,000 events: seconds, and the process's greatest resident memory."""
    command = [sys.executable, "-c", _REPORT]
    printed = [subprocess.check_output(command, cwd=ROOT, text=True).split() for _ in range(runs)]
    seconds, memory = zip(*[(float(s), float(m)) for s, m in printed], strict=True)
    yield Figure("report of 25,000 events", statistics.median(seconds), "s", "<= 10")
    yield Figure("… its process's memory", statistics.median(memory), "MB", "<= 300")
