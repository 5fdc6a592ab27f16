"""One turn at a time with the account: its registries, its caches, and the judge that reads them.

moto keeps an account in dictionaries that any request may walk while another one adds to them; a
walk that meets an addition ends with HTTP 500, and an answer may mix two states. So whatever looks
at the account or changes it holds the one lock: each request from its judgement to its answer, and
each thread of an execution or a job for the moment in which it touches the account itself. What
waits by nature (a function's process, a job's end, a queue's long poll) gives its turn back
meanwhile. Whoever holds another lock must not wait for this one.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

_turn = threading.RLock()
_mine = threading.local()  # how often this thread has taken its turn, one within the other


class Turn:
    """The account's lock as a context manager: a thread that has its turn may take it again."""

    def __enter__(self) -> None:
        """Wait for the turn."""
        _turn.acquire()
        _mine.depth = _depth() + 1

    def __exit__(self, *_: object) -> None:
        """End it."""
        _mine.depth -= 1
        _turn.release()


_TURN = Turn()


def held() -> Turn:
    """Keep everybody else from the account."""
    return _TURN


def is_held() -> bool:
    """Say whether this thread has its turn."""
    return _depth() > 0


@contextlib.contextmanager
def released() -> Iterator[None]:
    """Give this thread's turn back while it waits for something; nothing where it has none."""
    depth, _mine.depth = _depth(), 0
    for _ in range(depth):
        _turn.release()
    try:
        yield
    finally:
        for _ in range(depth):
            _turn.acquire()
        _mine.depth = depth


def _depth() -> int:
    return getattr(_mine, "depth", 0)
