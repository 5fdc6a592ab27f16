"""Files and directories that only their owner can read, from the first byte on.

What is written first and closed to others afterwards can be read in between, and a file descriptor
opened then reads on.
"""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path
from typing import BinaryIO

from cli_base.errors import EnvironmentLacks

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def private_directory(path: Path) -> Path:
    """Make a directory that only this user can enter, or make an existing one such.

    Args:
        path: The directory; its parents are made like any.

    Returns:
        The same path.

    Raises:
        EnvironmentLacks: It is a symbolic link, no directory, or belongs to another user.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        path.mkdir(mode=stat.S_IRWXU)
    try:
        directory = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError as error:
        raise EnvironmentLacks(_refusal(path)) from error
    try:
        found = os.fstat(directory)
        if found.st_uid != os.getuid():
            raise EnvironmentLacks(_refusal(path))
        if found.st_mode & _OTHERS:
            os.fchmod(directory, stat.S_IRWXU)
            _close_to_others(path)
    finally:
        os.close(directory)
    return path


def _refusal(path: Path) -> str:
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        what = "is a symbolic link"
    elif not stat.S_ISDIR(found.st_mode):
        what = "isn't a directory"
    elif found.st_uid != os.getuid():
        what = f"belongs to another user (number {found.st_uid})"
    else:
        what = "can't be opened"
    return (
        f"{path} {what}: keys are kept there, so it must be a directory of your own. Remove or "
        "rename it."
    )


def _close_to_others(directory: Path) -> None:
    """Take from others what an earlier version left open to them, symbolic links apart."""
    for folder, _, names in os.walk(directory):
        for name in names:
            path = Path(folder, name)
            mode = path.lstat().st_mode
            if stat.S_ISREG(mode) and mode & _OTHERS:
                path.chmod(stat.S_IMODE(mode) & ~_OTHERS)


def write_private(path: Path, text: str) -> None:
    """Write a file that only this user can read; readers see the old text or the whole new one.

    Args:
        path: The file, replaced if it is there, also where it is a symbolic link.
        text: Its content, in UTF-8.
    """
    # mkstemp makes a new file of mode 0600, whatever the umask is.
    descriptor, fresh = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
        Path(fresh).replace(path)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise


def open_private(path: Path) -> BinaryIO:
    """Open a new file for writing that only this user can read, in the place of an older one."""
    path.unlink(missing_ok=True)
    new = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    return os.fdopen(os.open(path, new, stat.S_IRUSR | stat.S_IWUSR), "wb")
