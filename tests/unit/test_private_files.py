"""What holds a key is its owner's alone from the first byte, and so is the directory around it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cli_base.errors import EnvironmentLacks
from cli_base.private_files import open_private, private_directory, write_private


@pytest.fixture(autouse=True, params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.fixture
def no_mode_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is 0600 in the end, and that nobody changed, was so from its first byte."""

    def refuse(*_: Any, **__: Any) -> None:
        pytest.fail("a mode was changed afterwards")

    for name in ("chmod", "fchmod", "lchmod"):
        monkeypatch.setattr(os, name, refuse, raising=False)
    monkeypatch.setattr(Path, "chmod", refuse)


@pytest.mark.usefixtures("no_mode_is_changed")
def test_a_file_is_its_owners_from_the_first_byte(tmp_path: Path) -> None:
    written, opened = tmp_path / "key.json", tmp_path / "log"
    write_private(written, "key")
    with open_private(opened) as file:
        file.write(b"key")
        assert mode(opened) == 0o600
    assert (written.read_text(), mode(written)) == ("key", 0o600)
    assert sorted(tmp_path.iterdir()) == [written, opened]


@pytest.mark.usefixtures("no_mode_is_changed")
@pytest.mark.parametrize("is_link", [False, True])
def test_an_open_file_of_that_name_is_replaced_never_filled(
    tmp_path: Path, *, is_link: bool
) -> None:
    others = tmp_path / "others"
    for name in ("a", "b"):
        os.close(os.open(others, os.O_CREAT | os.O_WRONLY, 0o666))
        at = tmp_path / name
        at.symlink_to(others) if is_link else os.link(others, at)
    write_private(tmp_path / "a", "key")
    with open_private(tmp_path / "b") as file:
        file.write(b"key")
    assert others.read_text() == ""
    assert {mode(tmp_path / "a"), mode(tmp_path / "b")} == {0o600}


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "key.json"
    write_private(file, "old")
    with pytest.raises(UnicodeEncodeError):
        write_private(file, "\ud800")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_a_new_directory_is_closed_to_others(tmp_path: Path) -> None:
    made = private_directory(tmp_path / "parent" / ".sandbox")
    assert mode(made) == 0o700


def test_an_open_directory_and_what_is_in_it_are_closed_to_others(tmp_path: Path) -> None:
    home = tmp_path / ".sandbox"
    (home / "work").mkdir(parents=True, mode=0o777)
    program, key, outside = home / "work" / "program", home / "key", tmp_path / "outside"
    for file, loose in ((program, 0o755), (key, 0o644), (outside, 0o644)):
        file.touch()
        file.chmod(loose)
    home.chmod(0o755)
    (home / "link").symlink_to(outside)
    private_directory(home)
    assert [mode(path) for path in (home, program, key, outside)] == [0o700, 0o700, 0o600, 0o644]


def test_what_is_no_directory_of_ones_own_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir(mode=0o755)
    (tmp_path / "link").symlink_to("real")
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentLacks, match=r"link is a symbolic link: .*Remove or rename it"):
        private_directory(tmp_path / "link")
    with pytest.raises(EnvironmentLacks, match="file isn't a directory"):
        private_directory(tmp_path / "file")
    owner = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    with pytest.raises(EnvironmentLacks, match=rf"real belongs to another user \(number {owner}\)"):
        private_directory(tmp_path / "real")
    assert EnvironmentLacks.exit_code == 3
