"""What holds for every test."""

import gc
import os
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

# Drawing makes garbage by the hundred thousand and hardly any cycles: looking for them at each
# 700 objects is a twentieth of the time.
gc.set_threshold(50_000, 50, 50)


# Files of minutes, the longest first: one that comes last leaves the other processes idle.
LONGEST = (
    "test_examples.py",
    "cloud/test_applied.py",
    "test_end_to_end.py",
    "test_ci_role.py",
    "test_s3_backend.py",
    "test_drift.py",
    "browser/test_report.py",
    "sandbox/test_iam_workflow.py",
    "cloud/test_command_line.py",
    "infrastructure/test_module.py",
)
TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest."""
    rank = {TESTS / name: number for number, name in enumerate(LONGEST)}
    if gone := [path.name for path in rank if not path.is_file()]:
        raise pytest.UsageError(f"LONGEST in tests/conftest.py names what is gone: {gone}")
    items.sort(key=lambda item: rank.get(item.path, len(rank)))


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Say how many processes `-n auto` is: Terraform's tests wait for half of their time."""
    cores = os.cpu_count() or 1
    return cores if "not end_to_end" in config.option.markexpr else cores + cores // 2


def pytest_collection_finish() -> None:
    """Keep what is loaded out of later searches for garbage: pytest makes five at its end."""
    gc.freeze()
