"""Unpacks tar archives of others: what is in one stays below the folder that it is meant for."""

from __future__ import annotations

import tarfile
from pathlib import Path


def unpack(archive: tarfile.TarFile, folder: Path) -> None:
    """Unpack an archive, as tarfile's filter `data` does.

    Pythons before 3.11.4, such as Debian 12's, have no such filter; there links are refused, too.

    Args:
        archive: Open, at its beginning.
        folder: Gets the content.

    Raises:
        tarfile.TarError: A member would leave the folder, or is neither file nor folder.
    """
    if hasattr(tarfile, "data_filter"):
        archive.extractall(folder, filter="data")
        return
    members = archive.getmembers()
    for member in members:
        inside = (folder / member.name).resolve().is_relative_to(folder.resolve())
        if not inside or not (member.isreg() or member.isdir()):
            raise tarfile.ReadError(f"{member.name!r} is no plain file below the folder")
        member.mode = 0o755 if member.isdir() else 0o644
        member.uid = member.gid = 0
        member.uname = member.gname = ""
    archive.extractall(folder, members)  # noqa: S202 - each member was looked at
