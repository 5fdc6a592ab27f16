"""A budget of API calls: whoever looks at something that runs shares it."""

from __future__ import annotations

import time
from collections.abc import Callable

# (after so many seconds, at least so many times the first interval between two calls)
_SLOWER = ((0.0, 1), (600.0, 2), (3600.0, 5), (6 * 3600.0, 15))


class CallBudget:
    """Lets calls through one by one: never more than one in an interval, fewer as time passes.

    A tuning of hours needs no look a second: after 10 minutes the interval doubles, after an hour
    it is five times, after six hours fifteen times the first one.

    Args:
        seconds: First interval between two calls.
        clock: Monotonic seconds.
        sleep: Waits so many seconds.
    """

    def __init__(
        self,
        seconds: float = 1.0,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._seconds, self._clock, self._sleep = seconds, clock, sleep
        self._started = clock()
        self._next = self._started

    @property
    def interval(self) -> float:
        """Seconds between two calls now."""
        passed = self._clock() - self._started
        return self._seconds * next(times for after, times in reversed(_SLOWER) if passed >= after)

    def wait(self) -> None:
        """Wait until the next call may be made, and count it."""
        if (ahead := self._next - self._clock()) > 0:
            self._sleep(ahead)
        self._next = self._clock() + self.interval
