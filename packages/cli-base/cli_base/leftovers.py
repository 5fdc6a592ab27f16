"""Directories for a while: gone when their process is done, or swept later if it was killed.

Each is locked (flock) by its process for as long as it lives. The kernel lets go of the lock when
the process ends, however it does, and knows neither reused numbers nor other containers' numbers:
who can have the lock knows that nobody uses the directory. Its name has the process's number, for a
person to read.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


@dataclass(frozen=True)
class Claim:
    """A directory that is this process's until it is released.

    Attributes:
        path: The directory, which only this user can enter.
    """

    path: Path
    _lock: int

    @classmethod
    def make(cls, program: str, kind: str) -> Self:
        """Make a directory in the one for temporary files.

        Args:
            program: Whose it is: its name begins with that, and `sweep` finds it by that.
            kind: What it is for, in lower case letters: a part of its name.
        """
        while True:
            path = Path(tempfile.mkdtemp(prefix=f"{program}-{kind}-{os.getpid()}-"))
            with contextlib.suppress(FileNotFoundError):
                lock = os.open(path, _DIRECTORY)
                with contextlib.suppress(OSError):  # no locks here: then nobody sweeps here either
                    fcntl.flock(lock, fcntl.LOCK_EX)
                if path.exists():  # else a sweep was quicker than the lock
                    return cls(path, lock)
                os.close(lock)

    def release(self) -> None:
        """Delete the directory with all that is in it."""
        delete(self.path)
        os.close(self._lock)


@contextlib.contextmanager
def directory(program: str, kind: str) -> Iterator[Path]:
    """Give a directory of this process's, deleted at the end.

    Args:
        program: Whose it is, as in `Claim.make`.
        kind: What it is for, in lower case letters: a part of its name.
    """
    claim = Claim.make(program, kind)
    try:
        yield claim.path
    finally:
        claim.release()


def sweep(program: str) -> list[Path]:
    """Delete this user's directories of a program whose process is gone.

    Args:
        program: Whose they are, as in `Claim.make`.

    Returns:
        What was deleted.
    """
    # A name without a process's number is another's, and left alone.
    ours = re.compile(rf"{re.escape(program)}-[a-z]+-\d+-\w+")
    with os.scandir(tempfile.gettempdir()) as entries:
        named = [Path(entry.path) for entry in entries if ours.fullmatch(entry.name)]
    return [path for path in sorted(named) if _sweep(path)]


def _sweep(path: Path) -> bool:
    try:
        lock = os.open(path, _DIRECTORY)
    except OSError:  # a symbolic link, a file, another user's, or gone since
        return False
    try:
        if os.fstat(lock).st_uid != os.getuid():
            return False
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:  # its process lives; or the file system has no locks, and who knows
        return False
    else:
        delete(path)
        return not path.exists()
    finally:
        os.close(lock)


def delete(path: Path) -> None:
    """Delete a directory, also where directories in it were made unwritable; links aren't followed.

    What can't be deleted is left: a tidy end never hides why something failed.
    """
    shutil.rmtree(path, ignore_errors=True)
    if path.is_dir():
        with contextlib.suppress(OSError):
            _open_up(path)
        shutil.rmtree(path, ignore_errors=True)


def _open_up(directory: Path) -> None:
    directory.chmod(stat.S_IRWXU)
    with os.scandir(directory) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                _open_up(Path(entry.path))
