"""Deployment packages: what Lambda takes is unpacked below its folder, the rest is refused."""

import io
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded_aws import function_code
from embedded_aws.api_errors import AwsError

Write = Callable[[zipfile.ZipFile], object]


def archive(write: Write, compression: int = zipfile.ZIP_STORED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as made:
        write(made)
    return buffer.getvalue()


def link(made: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("passwords")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    made.writestr(entry, "/etc/passwd")


def bomb(made: zipfile.ZipFile) -> None:
    made.writestr("zeros", b"0" * (function_code.UNZIPPED_BYTES + 1))


def named(name: str) -> Write:
    return lambda made: made.writestr(name, "x = 1")


def under_a_file(made: zipfile.ZipFile) -> None:
    made.writestr("a", "x = 1")
    made.writestr("a/b", "x = 1")


GOOD = archive(named("handler.py"))
REFUSED = [
    pytest.param(b"", id="nothing"),
    pytest.param(b"no zip at all", id="no zip"),
    pytest.param(GOOD[:-10], id="cut off"),
    pytest.param(GOOD.replace(b"x = 1", b"x = 2", 1), id="damaged"),
    pytest.param(archive(lambda _: None), id="empty"),
    pytest.param(archive(named("../handler.py")), id="outside"),
    pytest.param(archive(named("a/../../handler.py")), id="outside by a way round"),
    pytest.param(archive(named("/etc/handler.py")), id="absolute"),
    pytest.param(archive(named("c:\\handler.py")), id="a drive"),
    pytest.param(archive(named("n" * 300)), id="a long name"),
    pytest.param(archive(link), id="a link"),
    pytest.param(archive(under_a_file), id="under a file"),
    pytest.param(archive(bomb, zipfile.ZIP_DEFLATED), id="too large unzipped"),
]


@pytest.mark.parametrize("content", REFUSED)
def test_what_isnt_a_package_is_refused_in_lambdas_words(content: bytes) -> None:
    with pytest.raises(AwsError) as refused:
        function_code.check(content)
    assert refused.value.code == "InvalidParameterValueException"
    assert "zip" in refused.value.message.lower()


@given(cut=st.integers(0, len(GOOD) - 1), flipped=st.integers(1, 255))
def test_a_changed_byte_is_refused_in_lambdas_words_or_makes_no_difference_to_the_check(
    cut: int, flipped: int
) -> None:
    content = GOOD[:cut] + bytes([GOOD[cut] ^ flipped]) + GOOD[cut + 1 :]
    assert refusal(content) in {None, "InvalidParameterValueException"}


def refusal(content: bytes) -> str | None:
    try:
        function_code.check(content)
    except AwsError as refused:
        return str(refused.code)
    return None


def test_a_package_is_unpacked_below_its_folder(tmp_path: Path) -> None:
    content = archive(named("a/handler.py"))
    function_code.check(content)
    function_code.unpack(content, tmp_path / "task")
    assert (tmp_path / "task/a/handler.py").read_text(encoding="utf-8") == "x = 1"
