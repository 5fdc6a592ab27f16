"""Scales, ticks and words for plots: numbers to pixels, and numbers to short texts."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable
from dataclasses import dataclass

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


@dataclass(frozen=True)
class Scale:
    """A linear scale from numbers to pixels.

    Attributes:
        low: Least number.
        high: Greatest number, above `low`.
        start: Pixel of `low`.
        end: Pixel of `high`.
    """

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        """Return the value's pixel."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self, count: int = 5) -> list[float]:
        """Return about `count` round numbers on the scale."""
        step = _round_step((self.high - self.low) / max(1, count))
        first, last = math.ceil(self.low / step - 1e-9), math.floor(self.high / step + 1e-9)
        return [number * step for number in range(first, last + 1)]


def scale(values: Iterable[float], start: float, end: float, *, padding: float = 0.05) -> Scale:
    """Build a scale that holds the values, with a little room on both sides."""
    known = list(values) or [0.0, 1.0]
    low, high = min(known), max(known)
    room = (high - low) * padding or max(abs(low) * padding, 0.5)
    return Scale(low - room, high + room, start, end)


def _round_step(rough: float) -> float:
    rough = max(rough, sys.float_info.min)  # a part of the least number that there is would be 0
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * 0.999)


def number(value: float) -> str:
    """Write a number with at most four significant digits, thousands grouped."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:  # noqa: PLR2004 - from a thousand on, decimals say nothing
        return f"{value:,.0f}" if abs(value) < 1e9 else f"{value:.4g}"  # noqa: PLR2004 - ten digits
    return f"{value:.4g}"


def duration(seconds: float) -> str:
    """Write seconds as a person reads them: `0.42 s`, `1 min 05 s`, `2 h 03 min`, `1 d 4 h`."""
    if seconds < 10:  # noqa: PLR2004 - two decimals say something below ten seconds
        return f"{seconds:.2f} s"
    if seconds < _MINUTE:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE:02} s"
    if whole < _DAY:
        return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE:02} min"
    return f"{whole // _DAY} d {whole % _DAY // _HOUR} h"
