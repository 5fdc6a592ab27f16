"""What a dead process left is swept; what a live one has, or isn't ours, never is."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cli_base import leftovers

CLAIMS = """
import os, sys, tempfile
from cli_base import leftovers
claim = leftovers.Claim.make("tune-model", "test")
(claim.path / "key").write_text("secret")
print(claim.path, flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def own_temporary_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


def claiming() -> tuple[subprocess.Popen[str], Path]:
    """A process that has a directory, and its directory."""
    running = subprocess.Popen(
        [sys.executable, "-c", CLAIMS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert running.stdout
    return running, Path(running.stdout.readline().strip())


def test_a_directory_is_swept_once_its_process_is_killed_and_not_before() -> None:
    running, path = claiming()
    with running:
        assert leftovers.sweep("tune-model") == []
        assert (path / "key").exists()
        running.kill()
        running.wait()
        assert leftovers.sweep("tune-model") == [path]
        assert not path.exists()


def test_ones_own_directory_is_private_named_and_gone_at_the_end(tmp_path: Path) -> None:
    with leftovers.directory("tune-model", "test") as path:
        assert path.parent == tmp_path
        assert path.name.startswith(f"tune-model-test-{os.getpid()}-")
        assert path.stat().st_mode & 0o077 == 0
        assert leftovers.sweep("tune-model") == []
        (path / "locked").mkdir()
        (path / "locked" / "file").touch()
        (path / "locked").chmod(0o500)
    assert list(tmp_path.iterdir()) == []


def test_a_reused_process_number_protects_nothing(tmp_path: Path) -> None:
    """The number in the name is that of a live process: this one, which has no such directory."""
    left = tmp_path / f"tune-model-demo-{os.getpid()}-abcdefgh"
    left.mkdir()
    assert leftovers.sweep("tune-model") == [left]


@pytest.mark.parametrize(
    "name", ["tune-model-demo-abcdefgh", "tune-model-x", "other-demo-1-abcdefgh", "tune-model-1-a"]
)
def test_other_names_are_left_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert leftovers.sweep("tune-model") == []
    assert (tmp_path / name).is_dir()


def test_links_and_files_are_neither_followed_nor_deleted(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    (target / "file").touch()
    (tmp_path / "tune-model-demo-1-linkaaaa").symlink_to(target)
    (tmp_path / "tune-model-demo-1-fileaaaa").touch()
    left = tmp_path / "tune-model-demo-1-leftaaaa"
    left.mkdir()
    (left / "link").symlink_to(target)
    assert leftovers.sweep("tune-model") == [left]
    assert (target / "file").exists()
    assert (tmp_path / "tune-model-demo-1-linkaaaa").is_symlink()
    assert (tmp_path / "tune-model-demo-1-fileaaaa").exists()


def test_another_users_are_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = tmp_path / "tune-model-demo-1-abcdefgh"
    left.mkdir()
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)
    assert leftovers.sweep("tune-model") == []
    assert left.is_dir()


def test_a_sweep_between_making_and_locking_takes_nothing_that_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made: list[str] = []
    make = tempfile.mkdtemp

    def make_and_lose_the_first(**options: str) -> str:
        made.append(make(**options))
        if len(made) == 1:
            assert leftovers.sweep("tune-model") == [Path(made[0])]
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", make_and_lose_the_first)
    with leftovers.directory("tune-model", "test") as path:
        assert [str(path)] == made[1:]
        assert list(tmp_path.iterdir()) == [path]
        assert leftovers.sweep("tune-model") == []
