"""The search of a tuning job: which values to try next, given how the earlier ones did.

Sources: SageMaker developer guide, "Define Hyperparameter Ranges" (scaling types) and "How
Hyperparameter Tuning Works" (strategies).
"""

from __future__ import annotations

import hashlib
import itertools
import math
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

_SEVERAL_ORDERS_OF_MAGNITUDE = 1000.0
_SEEDS = 2**32


class Search(Protocol):
    """Chooses hyperparameters; safe to use from several threads."""

    def ask(self) -> tuple[int, dict[str, str]] | None:
        """Return the next trial's number and values, as text; None when there is none left."""

    def tell(self, number: int, objective: float | None) -> None:
        """Take a trial's objective metric; None when it failed to give one."""


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


def seed_of(name: str, random_seed: int | None) -> int:
    """Return the search's seed: the one that was asked for, else one made of the job's name.

    Job names are unique, so searches differ; the same name searches the same way again.
    """
    if random_seed is not None:
        return random_seed % _SEEDS
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big")


def make(strategy: str, ranges: list[Range], *, maximize: bool, seed: int) -> Search:
    """Return the search of a strategy.

    Args:
        strategy: `Bayesian` (a tree-structured Parzen estimator), `Random` or `Grid`.
        ranges: What to search; for `Grid` categorical only.
        maximize: Whether more is better.
        seed: Seed of the pseudo-random numbers.
    """
    if strategy == "Grid":
        return GridSearch(ranges)
    return SampledSearch(ranges, bayesian=strategy == "Bayesian", maximize=maximize, seed=seed)


class SampledSearch:
    """Random or Bayesian search, by optuna."""

    def __init__(self, ranges: list[Range], *, bayesian: bool, maximize: bool, seed: int) -> None:
        import optuna  # noqa: PLC0415 - a third of a second, at the first search

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        sampler = (
            optuna.samplers.TPESampler(seed=seed, constant_liar=True)  # jobs run side by side
            if bayesian
            else optuna.samplers.RandomSampler(seed=seed)
        )
        direction = "maximize" if maximize else "minimize"
        self._study = optuna.create_study(sampler=sampler, direction=direction)
        self._failed = optuna.trial.TrialState.FAIL
        self._ranges = {each.name: each for each in ranges}
        self._distributions = {each.name: each.distribution() for each in ranges}
        self._lock = threading.Lock()

    def ask(self) -> tuple[int, dict[str, str]]:
        """Return the next trial's number and values."""
        with self._lock:
            trial = self._study.ask(self._distributions)
        drawn = {name: self._ranges[name].text(value) for name, value in trial.params.items()}
        return trial.number, drawn

    def tell(self, number: int, objective: float | None) -> None:
        """Take a trial's objective metric."""
        with self._lock:
            if objective is None or not math.isfinite(objective):
                self._study.tell(number, state=self._failed)
            else:
                self._study.tell(number, objective)


class GridSearch:
    """Every combination of categorical values, once."""

    def __init__(self, ranges: list[Range]) -> None:
        names = [each.name for each in ranges]
        combinations = itertools.product(*(each.values for each in ranges))
        self._trials = enumerate(dict(zip(names, each, strict=True)) for each in combinations)
        self._lock = threading.Lock()

    def ask(self) -> tuple[int, dict[str, str]] | None:
        """Return the next combination."""
        with self._lock:
            return next(self._trials, None)

    def tell(self, number: int, objective: float | None) -> None:
        """Do nothing: the next combination doesn't depend on the earlier ones."""


def grid_size(ranges: list[Range]) -> int:
    """Return how many combinations a grid has."""
    return math.prod(len(each.values) for each in ranges)
