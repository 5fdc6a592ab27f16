"""Looking for secrets where they mustn't be, in archives too: a saved plan is one."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path


def everything_in(directory: Path, *but: str) -> str:
    """All text below a directory, unpacked, but for providers and files of the names in `but`."""
    left_out = {"providers", *but}
    files = (path for path in sorted(directory.rglob("*")) if path.is_file())
    contents = (
        each for path in files if left_out.isdisjoint(path.parts) for each in _unpacked(path)
    )
    return "\n".join(content.decode(errors="replace") for content in contents)


def _unpacked(path: Path) -> Iterator[bytes]:
    content = path.read_bytes()
    yield content
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
