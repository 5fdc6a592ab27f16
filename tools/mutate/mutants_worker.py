"""Runs tests on the code in the current directory, again and again, each time in a fork.

A fork of a process that has loaded pytest and the libraries, but nothing of the project, starts in
a tenth of the time of a new process, and knows nothing of the mutant before.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import select
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tools.mutate.mutants import PYTEST

TIMEOUT = 300  # seconds; a mutant that hangs is a mutant that the tests notice

# Not CDK: loading it starts a Node, which can't be shared by a fork.
_LIBRARIES = (
    *("asyncio", "tracemalloc", "unittest.mock", "zipfile", "_hypothesis_pytestplugin"),
    *("hypothesis", "hypothesis.extra", "hypothesis.strategies", "boto3.session"),
    *("botocore.client", "botocore.session", "botocore.stub", "botocore.validate"),
)


@dataclass(frozen=True)
class Stage:
    """Tests that judge the mutants that survived the stage before.

    Attributes:
        tests: What pytest is to run.
        marks: Which of them, as pytest's `-m` says it.
        profile: Hypothesis' profile, of tests/conftest.py.
    """

    tests: tuple[str, ...]
    marks: str = "not end_to_end"
    profile: str = "mutants"


class FirstFailure:
    """A pytest plugin: notes the test that fails."""

    def __init__(self) -> None:
        self.name = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a test that fails, its setup included."""
        self.name = self.name or (report.nodeid if report.failed else "")


def load_libraries() -> None:
    """Load what the tests will need and no mutant changes."""
    for name in _LIBRARIES:
        importlib.import_module(name)
    gc.freeze()


def failing(stage: Stage) -> str:
    """Run a stage's tests until one fails, and name it; an empty text where all pass."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _leave(writing, lambda: _first_failure(stage))
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as answer:
        is_in_time = bool(select.select([answer], [], [], TIMEOUT)[0])
        name = json.loads(answer.read()) if is_in_time else f"no end within {TIMEOUT} s"
    if not is_in_time:
        os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return str(name)


def _first_failure(stage: Stage) -> str:
    os.environ["HYPOTHESIS_PROFILE"] = stage.profile
    noted = FirstFailure()
    options = ("--assert=plain", "-m", stage.marks, "-x", "-q", "--hypothesis-seed=0")
    code = int(pytest.main([*PYTEST, *options, *stage.tests], plugins=[noted]))
    return noted.name or (f"pytest's exit code {code}" if code else "")


def _leave(writing: int, run: Callable[[], str]) -> None:
    """Answer through a pipe and end this process, whatever happens, as a child must."""
    name = "an error outside the tests"
    try:
        os.setpgid(0, 0)  # so that what the tests start can be ended with them
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 -- for good
        name = run()
    finally:
        os.write(writing, json.dumps(name).encode())
        os._exit(0)
