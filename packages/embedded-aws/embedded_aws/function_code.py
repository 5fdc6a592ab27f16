"""Deployment packages: zips that Lambda takes, and those that it refuses, in its words.

Sources: AWS Lambda Developer Guide, "Lambda quotas" (262144000 bytes unzipped, layers included) and
"Working with .zip file archives". What an archive says of itself isn't believed: it is unpacked to
its end before it is kept.
"""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from embedded_aws.api_errors import AwsError

UNZIPPED_BYTES = 262_144_000
_NAME_BYTES = 255  # of a path's part, on the file systems of Lambda and of most laptops
_UNREADABLE = "Could not unzip uploaded file. Please check your file, then try to upload again."
_CORRUPT = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,  # a compression that Python doesn't have
    RuntimeError,  # encrypted
    ValueError,
)


def check(content: bytes) -> None:
    """Check a deployment package.

    Raises:
        AwsError: `InvalidParameterValueException`: it is no zip, damaged, encrypted, empty or too
            large, or an entry can't be unpacked into a folder of its own.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if not entries:
                raise _refused("Uploaded file must be a non-empty zip")
            # ZipFile reads no more of an entry than this, and its checksum must be right then.
            if sum(entry.file_size for entry in entries) > UNZIPPED_BYTES:
                raise _refused(f"Unzipped size must be smaller than {UNZIPPED_BYTES} bytes")
            if problem := next(_problems(entries), ""):
                raise _refused(f"{_UNREADABLE} {problem}")
            if damaged := archive.testzip():
                raise _refused(f"{_UNREADABLE} {damaged!r} is damaged")
    except _CORRUPT as error:
        raise _refused(_UNREADABLE) from error


def unpack(content: bytes, folder: Path) -> None:
    """Unpack a checked package into a folder."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        archive.extractall(folder)


def _problems(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    """Yield why an entry has no place of its own below the package's folder."""
    files = {_path(entry) for entry in entries if not entry.is_dir()}
    for entry in entries:
        name, path = entry.filename, _path(entry)
        parts = path.parts
        if path.is_absolute() or ".." in parts or "\\" in name or ":" in name.partition("/")[0]:
            yield f"{name!r} lies outside of it"
        elif stat.S_ISLNK(entry.external_attr >> 16):
            yield f"{name!r} is a symbolic link, which the embedded AWS doesn't unpack"
        elif any(len(part.encode("utf-8", "replace")) > _NAME_BYTES for part in parts):
            yield f"{name[:_NAME_BYTES]!r}... is too long a name"
        elif any(parent in files for parent in path.parents) or (entry.is_dir() and path in files):
            yield f"{name!r} lies in what is a file"


def _path(entry: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(entry.filename)


def _refused(message: str) -> AwsError:
    return AwsError("InvalidParameterValueException", message)
