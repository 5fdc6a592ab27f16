"""What looking at executions takes: reports of the sample and of the longest history, and calls."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tools.measure.figures import PEAK_MB, Figure

ROOT = Path(__file__).resolve().parents[2]

# The sample on an embedded AWS of its own: followed once a second, as on AWS, then reported.
_SAMPLE = """
import time
from tests.browser.sample import Sample
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.execution_follower import ExecutionFollower
from tune_model.reports.execution_report import render
from embedded_aws.server import EmbeddedAws
with EmbeddedAws() as server:
    sample = Sample(server.address)
    calls, client = [], sample.client
    clients = [client("stepfunctions"), client("sagemaker")]
    execution = sample.start({"dataset": {"rows": 200_000}})
    for each in clients:
        each.meta.events.register("before-send", lambda **_: calls.append(time.monotonic()))
    for look in ExecutionFollower(*clients, execution, CallBudget(1.0)).looks():
        pass
    rate = (len(calls) - 1) / (calls[-1] - calls[0])
    started = time.perf_counter()
    render(sample.report(execution))
    print(time.perf_counter() - started, rate)
"""

# From opening the file until the page's script has run, the best of three as the machine is shared.
_PAGE = """
import pathlib, shutil, sys
from playwright.sync_api import sync_playwright
from tests.report_data import LONG_MACHINE, long_history, reported
from tune_model.reports.execution_report import render
file = pathlib.Path(sys.argv[1])
file.write_text(render(reported(LONG_MACHINE, long_history())), encoding="utf-8")
with sync_playwright() as playwright:
    kind = playwright.chromium
    program = shutil.which("chromium") or shutil.which("google-chrome") or kind.executable_path
    browser = kind.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
    times = []
    for _ in range(3):
        page = browser.new_page()
        page.goto(file.as_uri())
        page.wait_for_selector("html[data-ready]")
        navigation = "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"
        times.append(page.evaluate(navigation) / 1000)
        page.close()
    browser.close()
print(min(times))
"""

# In a process of its own, which remembers its greatest memory; making the history isn't counted.
_REPORT = f"""
import time
{PEAK_MB}
from tests.report_data import LONG_MACHINE, long_history, reported
from tune_model.reports.execution_report import render
history = long_history()
started = time.perf_counter()
page = render(reported(LONG_MACHINE, history))
print(time.perf_counter() - started, peak_mb())
"""


def report(runs: int) -> Iterator[Figure]:
    """Report: their seconds and memory, in the browser too; and the calls while following."""
    seconds, calls = _median(_printed(_SAMPLE) for _ in range(runs))
    yield Figure("report of the sample's execution", seconds, "s", "<= 2")
    yield Figure("calls a second while following it", calls, "/s", "<= 1")
    seconds, memory = _median(_printed(_REPORT) for _ in range(runs))
    yield Figure("report of 25,000 events", seconds, "s", "<= 10")
    yield Figure("… its process's memory", memory, "MB", "<= 300")
    with tempfile.TemporaryDirectory() as directory:
        (usable,) = _printed(_PAGE, f"{directory}/page.html")
    yield Figure("… from opening to usable, in Chromium", usable, "s", "<= 2")


def _printed(program: str, *arguments: str) -> list[float]:
    command = [sys.executable, "-c", program, *arguments]
    return [float(word) for word in subprocess.check_output(command, cwd=ROOT, text=True).split()]


def _median(printed: Iterable[Sequence[float]]) -> list[float]:
    return [statistics.median(column) for column in zip(*printed, strict=True)]
