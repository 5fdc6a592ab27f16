"""Which uv installs, and whether it has a place for its cache."""

import os
import shlex
from pathlib import Path

import pytest

from tools.setup import locked_packages


def uv(directory: Path, says: str, code: int = 0) -> Path:
    """A uv that says its version."""
    directory.mkdir(parents=True, exist_ok=True)
    program = directory / "uv"
    program.write_text(f"#!/bin/sh\necho {shlex.quote(says)}\nexit {code}\n")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize(
    ("says", "serves"),
    [
        ("uv 0.5.0", True),
        ("uv 0.13.9 (x86_64-unknown-linux-gnu)", True),
        ("uv 0.99.12", True),
        ("uv 0.4.30", False),
        ("uv 1.0.0", False),
        ("uv-something 0.9.1", False),
        ("", False),
    ],
)
def test_a_uv_on_path_serves_if_its_version_is_one_that_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: str, *, serves: bool
) -> None:
    program = uv(tmp_path, says)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert locked_packages.uv_on_path(tmp_path) == (str(program) if serves else None)


def test_a_version_managers_shim_without_its_uv_does_not_serve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uv(tmp_path, "uv 0.9.0", code=127)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert locked_packages.uv_on_path(tmp_path) is None
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert locked_packages.uv_on_path(tmp_path) is None


@pytest.mark.parametrize(("version", "kept"), [("1.2.3", True), ("1.2.30", False), ("1.2", False)])
def test_the_pinned_uv_is_fetched_once_and_anew_when_another_is_pinned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, *, kept: bool
) -> None:
    ran: list[object] = []
    monkeypatch.setattr(locked_packages, "run", lambda *call: ran.append(call))
    uv(tmp_path / locked_packages.HOME_OF_UV / "bin", f"uv {version}")
    (tmp_path / locked_packages.PINNED_UV).write_text("uv==1.2.3 \\\n    --hash=sha256:00\n")
    found, error = locked_packages.fetch_uv(tmp_path, locked_packages.Pip(("pip",), ("pip",)))
    if kept:
        assert (found, error) == (str(tmp_path / locked_packages.HOME_OF_UV / "bin/uv"), None)
        assert ran == []
    else:
        assert len(ran) == 1
        assert (found, error) == (None, "it doesn't run here")  # this pip brings nothing


@pytest.mark.parametrize(
    ("home", "variables", "goes_without"),
    [
        ("home", {}, False),
        (os.devnull, {}, True),
        (os.devnull, {"XDG_CACHE_HOME": "here"}, False),
        (os.devnull, {"UV_CACHE_DIR": "anywhere"}, False),
    ],
)
def test_uv_goes_without_a_cache_where_it_could_not_write_one(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    home: str,
    variables: dict[str, str],
    *,
    goes_without: bool,
) -> None:
    for name in ("XDG_CACHE_HOME", "UV_CACHE_DIR", "UV_NO_CACHE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / home))
    for name, value in variables.items():
        monkeypatch.setenv(name, str(tmp_path / value))
    assert ("UV_NO_CACHE" in locked_packages.uv_variables({})) == goes_without


def test_hashes_are_required_of_the_lock_whoever_installs() -> None:
    pip = locked_packages.Pip(("pip",), ("pip",))
    for installer in (locked_packages.by_uv(Path(), "uv", {}), locked_packages.by_pip(pip)):
        assert "--require-hashes" in installer.locked
        assert {"--no-index", "--no-deps", "--no-build-isolation"} <= set(installer.project)
