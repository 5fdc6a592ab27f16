"""What `make setup` costs: against uv's own time for the same lock, and with nothing to do."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tools.measure.figures import Figure
from tools.setup.locked_packages import PINNED_UV, base_python, fetch_uv, find_pip
from tools.setup.prepare import DEV_LOCK, LOCK

ROOT = Path(__file__).resolve().parents[2]
_COPIED = ("Makefile", "pyproject.toml", "README.md", "LICENSE", LOCK, DEV_LOCK, PINNED_UV)
_FOLDERS = ("tools", "packages", "tune_model", "asl", "iam", "lambda_src")


def set_up(runs: int) -> Iterator[Figure]:
    """Set up a fresh checkout with no cache, uv alone in turns with it; then again."""
    cold, ours, theirs, tests, nothing = max(3, runs // 3), [], [], [], []
    for _ in range(cold):
        with tempfile.TemporaryDirectory() as folder:
            checkout = _checkout(Path(folder, "checkout"))
            ours.append(_make("setup", checkout))
            theirs.append(_uv_alone(checkout))
            nothing += [_make("setup", checkout) for _ in range(runs)]
            tests.append(_make("setup-dev", checkout))
    yield Figure("make setup, nothing cached", statistics.median(ours), "s")
    ratio = statistics.median(ours) / statistics.median(theirs)
    yield Figure("… against uv's own time for the same lock", ratio, "x", "<= 3")
    yield Figure("… then make setup-dev", statistics.median(tests), "s")
    yield Figure("make setup, nothing to do", statistics.median(nothing), "s", "<= 0.3")


def _checkout(folder: Path) -> Path:
    folder.mkdir()
    for name in _COPIED:
        shutil.copy2(ROOT / name, folder)
    for name in _FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def _make(target: str, checkout: Path) -> float:
    return _timed(["make", target, f"PYTHON={base_python()}"], checkout, "caches")


def _uv_alone(checkout: Path) -> float:
    pip = find_pip(ROOT)
    uv = fetch_uv(ROOT, pip)[0] if pip else None
    if uv is None:
        sys.exit("bench: the pinned uv can't be had: make lock says why")
    subprocess.run(
        [base_python(), "-m", "venv", "--without-pip", "alone"], cwd=checkout, check=True
    )
    sync = [uv, "pip", "sync", "--quiet", "--python", "alone/bin/python", "--require-hashes", LOCK]
    return _timed(sync, checkout, "caches-alone")


def _timed(command: list[str], checkout: Path, caches: str) -> float:
    """Time a command with caches of its own, beside the checkout."""
    place = checkout.parent / caches
    variables = {"UV_CACHE_DIR": str(place / "uv"), "PIP_CACHE_DIR": str(place / "pip")}
    started = time.perf_counter()
    done = subprocess.run(
        command,
        cwd=checkout,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"bench: {' '.join(command)[:80]} failed: {done.stderr.strip()[-300:]}")
    return time.perf_counter() - started
