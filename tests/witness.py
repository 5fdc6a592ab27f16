"""Sees processes end: a named pipe that they hold open, whoever their parent is."""

import os
import select
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SECONDS = 60.0  # for what must come; nothing waits for them to pass


class Witness:
    """A named pipe: processes open it for writing, say who they are, and hold it while they live.

    Attributes:
        path: The pipe.
    """

    def __init__(self, directory: Path, name: str = "witness") -> None:
        self.path = directory / name
        os.mkfifo(self.path)
        self._pipe = os.open(self.path, os.O_RDONLY | os.O_NONBLOCK)
        self._read = b""

    @property
    def opening(self) -> str:
        """Python that opens it for as long as the process and its children live."""
        return (
            f"import os; said = os.open({str(self.path)!r}, os.O_WRONLY);"
            "os.set_inheritable(said, True)\n"
        )

    def heard(self, word: str) -> None:
        """Waits until a process has said a word."""
        while word.encode() not in self._read:
            more = self._more()
            assert more, f"everybody ended, and nobody said {word}: {self._read!r}"

    def all_ended(self) -> str:
        """Waits until nobody holds the pipe any more; returns all that was said."""
        while self._more():
            pass
        return self._read.decode()

    def close(self) -> None:
        os.close(self._pipe)

    def _more(self) -> bytes:
        # Before anybody has opened it, and only then, a readable pipe has nothing to read yet.
        look = select.poll()
        look.register(self._pipe, select.POLLIN)
        assert look.poll(_SECONDS * 1000), f"nobody ended, and nobody said more: {self._read!r}"
        more = os.read(self._pipe, 1 << 16)
        self._read += more
        return more


@contextmanager
def witness(directory: Path) -> Iterator[Witness]:
    seen = Witness(directory)
    try:
        yield seen
    finally:
        seen.close()
