"""Archives: the same bytes for the same names and contents, whatever else differs."""

import base64
import hashlib
import io
import os
import zipfile
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tests.repeats import at_most
from tests.strategies import source_folders
from tune_model.infra.archive import build_archive, source_code_hash

few = at_most(25)  # each example writes files


def write(folder: Path, files: dict[str, bytes], *, mode: int = 0o644, time: int = 0) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(mode)
        os.utime(path, (time, time))
    return folder


@few
@given(source_folders())
def test_an_archive_holds_the_folders_files_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]
) -> None:
    folder = write(tmp_path_factory.mktemp("code"), files)
    with zipfile.ZipFile(io.BytesIO(build_archive(folder))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == files


@few
@given(source_folders(), st.randoms(use_true_random=False), st.integers(0, 2**31))
def test_place_time_mode_order_and_leftovers_of_running_it_do_not_change_the_bytes(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes], random: Random, time: int
) -> None:
    one = write(tmp_path_factory.mktemp("one"), files)
    shuffled = random.sample(list(files.items()), len(files))
    other = write(
        tmp_path_factory.mktemp("other") / "deeper", dict(shuffled), mode=0o700, time=time
    )
    write(other, {"__pycache__/handler.cpython-313.pyc": b"x", "old.pyc": b"x", ".DS_Store": b"x"})
    assert build_archive(one) == build_archive(other)


@few
@given(source_folders(), st.data())
def test_every_byte_and_name_counts(
    tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes], data: st.DataObject
) -> None:
    folder = write(tmp_path_factory.mktemp("code"), files)
    before = build_archive(folder)
    changed = data.draw(st.sampled_from(sorted(files)))
    write(folder, {changed: files[changed] + b"x"})
    after = build_archive(folder)
    (folder / "added.py").write_bytes(b"")
    assert len({before, after, build_archive(folder)}) == 3


@given(st.binary(max_size=100))
def test_the_hash_is_the_one_that_lambda_reports(archive: bytes) -> None:
    assert base64.b64decode(source_code_hash(archive)) == hashlib.sha256(archive).digest()


def test_everybody_may_read_what_lambda_unpacks(tmp_path: Path) -> None:
    write(tmp_path, {"handler.py": b""}, mode=0o600)
    with zipfile.ZipFile(io.BytesIO(build_archive(tmp_path))) as archive:
        (member,) = archive.infolist()
    assert member.external_attr >> 16 & 0o777 == 0o644
    assert member.create_system == 3  # Unix, without which the mode doesn't count
    assert member.date_time == (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can hold


def test_a_folder_without_a_handler_is_refused_by_name(tmp_path: Path) -> None:
    write(tmp_path / "extract", {"other.py": b""})
    with pytest.raises(UsageError, match=r"^extract: the function's folder has no handler\.py"):
        build_archive(tmp_path / "extract")
