"""Tells open pages what has changed, by server-sent events.

Changes come from threads, pages wait in the event loop. A page that is slow hears of a change
once, however often it came.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALIVE_SECONDS = 2.0  # that a page has gone is noticed when something is sent to it


class Hub:
    """The open pages, by what each of them shows."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def begin(self) -> None:
        """Take the event loop that pages wait in, the running one."""
        self._loop = asyncio.get_running_loop()

    def tell(self, topic: str) -> None:
        """Say, from any thread, that something has changed."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._set, topic)

    def is_open(self, topic: str) -> bool:
        """Say whether a page shows it."""
        return bool(self._waiting.get(topic))

    async def changes(self, topic: str, watch: Callable[[str], None]) -> AsyncIterator[str]:
        """Yield an event a change, and a comment while there is none, so that a page knows.

        Args:
            topic: What the page shows.
            watch: Is told the topic once the page waits, so that somebody looks for changes.
        """
        with self._page(topic) as changed:
            watch(topic)
            yield "retry: 1000\n\n"
            while True:
                try:
                    await asyncio.wait_for(changed.wait(), _ALIVE_SECONDS)
                except TimeoutError:
                    yield ": alive\n\n"
                    continue
                changed.clear()
                yield "event: changed\ndata: \n\n"

    @contextmanager
    def _page(self, topic: str) -> Iterator[asyncio.Event]:
        changed = asyncio.Event()
        self._waiting.setdefault(topic, set()).add(changed)
        try:
            yield changed
        finally:
            self._waiting[topic].discard(changed)

    def _set(self, topic: str) -> None:
        for changed in self._waiting.get(topic, ()):
            changed.set()
