"""Moments in which Ctrl-C and its kin wait: from making a thing until its removal is sure."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextlib.contextmanager
def postponed() -> Iterator[None]:
    """Let signals that come within take effect at the end, once.

    Handlers do this, not the process's mask: a child would inherit that. Only the main thread may
    set handlers, and only it is interrupted: in another one this does nothing.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        came.append(number)

    found = {number: signal.getsignal(number) for number in SIGNALS}
    # What is ignored stays ignored; None isn't Python's to restore.
    before = {n: each for n, each in found.items() if each not in {signal.SIG_IGN, None}}
    for number in before:
        signal.signal(number, note)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if came:
            signal.raise_signal(came[0])
