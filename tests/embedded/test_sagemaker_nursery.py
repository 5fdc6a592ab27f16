"""Workers as forks of one process: their own surroundings, and no end that hangs anybody."""

import os
from pathlib import Path

import numpy as np
import pytest

from embedded_aws import processes
from embedded_aws.sagemaker import nursery, tables
from tests.waiting import until

pytestmark = pytest.mark.skipif(not nursery.IS_POSSIBLE, reason="workers are new processes here")
IMAGE = "sagemaker-xgboost:1.7-1"


def fork(directory: Path, threads: int = 1) -> processes.Child:
    """A training whose directory holds nothing: it fails at its first file."""
    return nursery.fork("train", [str(directory), IMAGE], threads, directory)


def the_nursery() -> nursery.Nursery:
    nursery.wait()
    return nursery._present()


def test_a_fork_writes_to_its_own_files_and_ends_with_its_own_code(tmp_path: Path) -> None:
    child = fork(tmp_path)
    assert child.wait(60) == 1
    assert "hyperparameters.json" in child.stderr.read_text()
    assert child.stdout.read_text() == ""
    assert child.stderr.stat().st_mode & 0o077 == 0
    assert child.process.pid not in processes.running()


def test_many_forks_end_each_with_its_own_files(tmp_path: Path) -> None:
    folders = [tmp_path / str(number) for number in range(8)]
    for folder in folders:
        folder.mkdir()
    children = [fork(folder) for folder in folders]
    assert len({child.process.pid for child in children}) == len(folders)
    assert [child.wait(60) for child in children] == [1] * len(folders)
    for folder, child in zip(folders, children, strict=True):
        assert str(folder) in child.stderr.read_text()


def waiting(directory: Path) -> processes.Child:
    """A worker that waits for good: its configuration is a pipe that nobody writes to."""
    config = directory / "input" / "config"
    config.mkdir(parents=True)
    os.mkfifo(config / "hyperparameters.json")
    return fork(directory)


def test_a_fork_leads_its_own_group_and_holds_nothing_of_the_servers(tmp_path: Path) -> None:
    child = waiting(tmp_path)
    pid = child.process.pid
    try:
        assert os.getpgid(pid) == pid
        assert pid in processes.running()
        shown = until(
            lambda: (
                Path(f"/proc/{pid}/cwd").readlink() == tmp_path
                and [str(each.readlink()) for each in Path(f"/proc/{pid}/fd").iterdir()]
            ),
            "it is in its directory",
        )
        assert not [name for name in shown or [] if name.startswith("socket:")]
    finally:
        child.stop()
    assert child.process.returncode < 0


def test_the_nurserys_end_is_its_forks_and_the_next_worker_has_another(tmp_path: Path) -> None:
    first = the_nursery()
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    child = waiting(tmp_path / "a")
    first._child.stop()
    assert child.wait(60) < 0
    until(lambda: not Path(f"/proc/{child.process.pid}").exists(), "it is gone")
    until(lambda: first.is_gone, "the server knows")
    assert fork(tmp_path / "b").wait(60) == 1
    assert the_nursery() is not first


def test_the_nursery_is_nobodys_job() -> None:
    assert the_nursery()._child.process.pid not in processes.running()


def test_a_parsed_table_is_taken_by_who_has_read_the_same_bytes_and_only_the_newest_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    monkeypatch.setenv(tables.KEPT_TABLES, str(kept))
    content = "".join(f"{row},{row / 7:.6g},,3\n" for row in range(6000))
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text(content)
    other.write_text(content)
    expected = tables.parse(content.encode(), "one.csv")
    np.testing.assert_array_equal(tables.read_files([one]), expected)
    assert len(list(kept.iterdir())) == 1
    monkeypatch.setattr(tables, "parse", lambda *_: pytest.fail("it parses again"))
    np.testing.assert_array_equal(tables.read_files([other]), expected)
    monkeypatch.undo()
    monkeypatch.setenv(tables.KEPT_TABLES, str(kept))
    for number in range(12):
        one.write_text(f"{number},1,2,3\n" + content)
        assert tables.read_files([one])[0, 0] == number
    assert len(list(kept.iterdir())) == 8


def test_a_kept_table_that_is_broken_is_parsed_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(tables.KEPT_TABLES, str(tmp_path))
    content = "1,2\n" * 30_000
    file = tmp_path / "one.csv"
    file.write_text(content)
    tables.read_files([file])
    (table,) = tmp_path.glob("*.npy")
    table.write_bytes(b"\x93NUMPY")
    assert tables.read_files([file]).shape == (30_000, 2)
