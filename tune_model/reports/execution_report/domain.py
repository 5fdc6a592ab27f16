"""Where a hyperparameter's values stand: over the searched range, in the search's own scale."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tune_model.reports.execution_report.axes import Scale, number, scale
from tune_model.reports.execution_report.page_data import SearchRange

_WORD = 12  # letters of a value that is a word
_DECADES = 2.0  # from here on a logarithmic axis has ticks at powers of ten alone


@dataclass(frozen=True)
class Domain:
    """An axis without its pixels.

    Attributes:
        low: Its least place.
        high: Its greatest place, above `low`.
        places: The place of each value, by its text.
        ticks: (text, place), from the least on.
        ends: The same of the least and the greatest place; empty where values are words.
    """

    low: float
    high: float
    places: Mapping[str, float]
    ticks: tuple[tuple[str, float], ...]
    ends: tuple[tuple[str, float], ...] = ()

    def scaled(self, start: float, end: float, room: float = 0.04) -> Scale:
        """Return the scale to pixels, with a little room on both sides."""
        apart = (self.high - self.low) * room
        return Scale(self.low - apart, self.high + apart, start, end)


def domain(values: Sequence[str], searched: SearchRange | None = None) -> Domain:
    """Return the axis of a hyperparameter.

    Args:
        values: As SageMaker prints them; numbers, or words.
        searched: What was searched; None where it isn't known, or for the objective.
    """
    try:
        numbers = {value: float(value) for value in values}
    except ValueError:
        return _of_words(values, searched)
    bounds = [searched.low, searched.high] if searched and searched.low < searched.high else []
    known = [*numbers.values(), *bounds]
    if searched and searched.scaling == "Logarithmic" and min(known) > 0:
        return _of_numbers(numbers, bounds, math.log10, _powers)
    ticks = _whole if searched and searched.integer else _round
    return _of_numbers(numbers, bounds, float, ticks)


def _of_words(values: Sequence[str], searched: SearchRange | None) -> Domain:
    ordered = sorted({*values, *(searched.values if searched else ())})
    places = {value: float(index) for index, value in enumerate(ordered)}
    ticks = tuple((value[:_WORD], at) for value, at in places.items())
    return Domain(-0.5, len(ordered) - 0.5, places, ticks)


def _of_numbers(
    numbers: Mapping[str, float],
    bounds: Sequence[float],
    place: Callable[[float], float],
    ticks: Callable[[Scale], list[float]],
) -> Domain:
    places = {value: place(given) for value, given in numbers.items()}
    known = [*places.values(), *map(place, bounds)]
    low, high = min(known), max(known)
    spread = Scale(low, high, 0, 1) if low < high else scale(known, 0, 1)
    back = (lambda at: 10.0**at) if place is math.log10 else float
    ends = tuple((number(back(at)), at) for at in (spread.low, spread.high))
    said = tuple((number(back(tick)), tick) for tick in ticks(spread))
    return Domain(spread.low, spread.high, places, said, ends)


def _round(spread: Scale) -> list[float]:
    return spread.ticks(4)


def _whole(spread: Scale) -> list[float]:
    return [tick for tick in spread.ticks(5) if tick == round(tick)]


def _powers(spread: Scale) -> list[float]:
    if spread.high - spread.low < _DECADES:
        steps = [math.log10(digit) for digit in (1, 2, 5)]
    else:
        steps = [0.0]
    first, last = math.floor(spread.low), math.ceil(spread.high)
    places = [power + step for power in range(first, last + 1) for step in steps]
    return [place for place in places if spread.low - 1e-9 <= place <= spread.high + 1e-9]
