"""A Lambda function's code as a zip with the same bytes from any checkout and machine."""

import base64
import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from cli_base.errors import UsageError

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip can hold
_MODE = 0o100644 << 16  # a regular file that everybody may read, as Lambda needs
_UNIX = 3
HANDLER = "handler.py"


def build_archive(folder: Path) -> bytes:
    """Zip a function's folder, whose root becomes the zip's root.

    Only names and contents count: times, modes, order on the disk, `__pycache__` and hidden
    files don't. Files are stored, not compressed: zlib's output differs between its versions.

    Raises:
        UsageError: The folder has no `handler.py`.
    """
    if not (folder / HANDLER).is_file():
        raise UsageError(f"{folder.name}: the function's folder has no {HANDLER}.")
    return zipped({name: (folder / name).read_bytes() for name in _names(folder)})


def zipped(contents: Mapping[str, bytes]) -> bytes:
    """Zip contents by name: the same bytes wherever and whenever, in whatever order they come."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(contents.items()):
            member = zipfile.ZipInfo(name, _EPOCH)
            member.create_system = _UNIX
            member.external_attr = _MODE
            archive.writestr(member, content)
    return buffer.getvalue()


def source_code_hash(archive: bytes) -> str:
    """Return the Base64 SHA-256 that Lambda reports as `CodeSha256`."""
    return base64.b64encode(hashlib.sha256(archive).digest()).decode()


def _names(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        relative = path.relative_to(folder)
        hidden = any(part.startswith((".", "__pycache__")) for part in relative.parts)
        if path.is_file() and not hidden and path.suffix != ".pyc":
            yield relative.as_posix()
