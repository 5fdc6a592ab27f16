"""An archive stays below its folder, with every Python that the project runs on."""

import io
import tarfile
from pathlib import Path

import pytest

from cli_base.archives import unpack


def archive(*members: tarfile.TarInfo) -> tarfile.TarFile:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as made:
        for member in members:
            made.addfile(member, io.BytesIO(b"x" * member.size))
    buffer.seek(0)
    return tarfile.open(fileobj=buffer)


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname, made.size = kind, link, 1 if kind == tarfile.REGTYPE else 0
    made.mode = 0o6777
    return made


@pytest.fixture(params=["this Python", "one before 3.11.4"])
def python(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param != "this Python":
        monkeypatch.delattr(tarfile, "data_filter", raising=False)


@pytest.mark.usefixtures("python")
def test_files_and_folders_are_unpacked_without_more_rights(tmp_path: Path) -> None:
    unpack(archive(member("a", tarfile.DIRTYPE), member("a/model")), tmp_path)
    assert (tmp_path / "a" / "model").read_bytes() == b"x"
    assert (tmp_path / "a" / "model").stat().st_mode & 0o7022 == 0


@pytest.mark.usefixtures("python")
@pytest.mark.parametrize(
    "hostile",
    [
        member("../outside"),
        member("a/../../outside"),
        member("link", tarfile.SYMTYPE, "/etc/passwd"),
        member("link", tarfile.LNKTYPE, "../outside"),
        member("device", tarfile.CHRTYPE),
        member("pipe", tarfile.FIFOTYPE),
    ],
    ids=lambda made: f"{made.name} {made.type.decode()}",
)
def test_what_would_leave_the_folder_or_is_no_file_is_refused(
    tmp_path: Path, hostile: tarfile.TarInfo
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(tarfile.TarError):
        unpack(archive(hostile), folder)
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
