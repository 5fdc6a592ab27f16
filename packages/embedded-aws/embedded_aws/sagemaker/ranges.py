"""The ranges that a tuning job searches.

Source: SageMaker developer guide, "Define Hyperparameter Ranges" (scaling types).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_SEVERAL_ORDERS_OF_MAGNITUDE = 1000.0


@dataclass(frozen=True)
class Range:
    """A range to search.

    Attributes:
        name: The hyperparameter.
        low: Least value; for a categorical range unused.
        high: Greatest value, included.
        scaling: `Linear`, `Logarithmic` or `ReverseLogarithmic`.
        integer: Whole numbers only.
        values: A categorical range's values; empty for a number.
    """

    name: str
    low: float = 0.0
    high: float = 0.0
    scaling: str = "Linear"
    integer: bool = False
    values: tuple[str, ...] = ()

    def distribution(self) -> Any:  # noqa: ANN401 - optuna's, which ships no types for us
        """Return what optuna draws from; `text` turns a draw into the hyperparameter's value."""
        from optuna import distributions  # noqa: PLC0415 - a third of a second, at the first search

        if self.values:
            return distributions.CategoricalDistribution(self.values)
        if self.integer:
            log = self.scaling == "Logarithmic"
            return distributions.IntDistribution(int(self.low), int(self.high), log=log)
        if self.scaling == "ReverseLogarithmic":
            return distributions.FloatDistribution(1 - self.high, 1 - self.low, log=True)
        return distributions.FloatDistribution(
            self.low, self.high, log=self.scaling == "Logarithmic"
        )

    def draw(self, text: str) -> Any:  # noqa: ANN401 - a word or a number
        """Return what optuna would have drawn for a value; None when it lies out of the range."""
        if self.values:
            return text if text in self.values else None
        try:
            value = float(text)
        except ValueError:
            return None
        if not self.low <= value <= self.high or (self.integer and value != int(value)):
            return None
        if self.integer:
            return int(value)
        return 1 - value if self.scaling == "ReverseLogarithmic" else value

    def text(self, drawn: Any) -> str:  # noqa: ANN401 - a word or a number
        """Return the value of a draw as SageMaker prints it."""
        if self.values or self.integer:
            return str(drawn)
        value = 1 - drawn if self.scaling == "ReverseLogarithmic" else drawn
        return repr(float(min(max(value, self.low), self.high)))


def auto_scaling(low: float, high: float) -> str:
    """Return the scale that `Auto` stands for.

    SageMaker doesn't publish how it chooses; here it is what its guide advises people to choose:
    logarithmic for a range over several orders of magnitude (three or more) that lies above zero,
    linear otherwise.
    """
    wide = low > 0 and high / low >= _SEVERAL_ORDERS_OF_MAGNITUDE
    return "Logarithmic" if wide else "Linear"


def ranges_of(config: Mapping[str, Any]) -> list[Range]:
    """Return the ranges of a checked `ParameterRanges`."""
    numbers = [
        _number(each, integer=kind.startswith("Integer"))
        for kind in ("ContinuousParameterRanges", "IntegerParameterRanges")
        for each in config.get(kind, [])
    ]
    words = [
        Range(each["Name"], values=tuple(each["Values"]))
        for each in config.get("CategoricalParameterRanges", [])
    ]
    return numbers + words


def _number(each: Mapping[str, str], *, integer: bool) -> Range:
    low, high = float(each["MinValue"]), float(each["MaxValue"])
    scaling = each.get("ScalingType", "Auto")
    if scaling == "Auto":
        scaling = auto_scaling(low, high)
    return Range(each["Name"], low, high, scaling, integer)


def grid_size(ranges: list[Range]) -> int:
    """Return how many combinations a grid has."""
    return math.prod(len(each.values) for each in ranges)


def combinations(ranges: list[Range]) -> int | None:
    """Return how many combinations there are; None when a range is continuous."""
    sizes = [
        len(each.values) if each.values else int(each.high) - int(each.low) + 1
        for each in ranges
        if each.values or each.integer
    ]
    return math.prod(sizes) if len(sizes) == len(ranges) else None
