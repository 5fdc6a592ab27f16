"""What holds for every test."""

import contextlib
import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

# Machines are shared and noisy, so no example has a deadline; CI draws the same examples each time,
# for a failure there must be the change's. `make test-unit` draws fewer than `make test`.
settings.register_profile("default", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, database=None)
settings.register_profile("quick", deadline=None, max_examples=10)
# Of a mutant only whether a test fails is asked, not what the least failing example is.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
settings.register_profile("mutants", deadline=None, max_examples=10, phases=UNSHRUNK)
settings.register_profile("mutants-again", deadline=None, max_examples=100, phases=UNSHRUNK)
chosen = "ci" if os.environ.get("CI") else "default"
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or chosen)


_numbers = itertools.count()


@pytest.fixture(scope="session")
def temporary_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where each test of this process has its directory for temporary files."""
    return tmp_path_factory.mktemp("temporary")


@pytest.fixture(autouse=True)
def own_environment() -> Iterator[None]:
    """Take back what a test, or a command that it ran in this process, set for all."""
    before = dict(os.environ)
    yield
    if os.environ != before:
        os.environ.clear()
        os.environ.update(before)


@pytest.fixture(autouse=True)
def own_temporary_files(temporary_root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give each test, and what it starts, temporary files of its own: it sees nobody else's."""
    own = temporary_root / str(next(_numbers))
    own.mkdir()
    monkeypatch.setenv("TMPDIR", str(own))
    monkeypatch.setattr(tempfile, "tempdir", str(own))
    yield
    with contextlib.suppress(OSError):  # what a test leaves in it goes with the session's
        own.rmdir()


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Say how many processes `-n auto` is: Terraform's tests wait for half of their time."""
    cores = os.cpu_count() or 1
    return cores if "not end_to_end" in config.option.markexpr else 2 * cores
