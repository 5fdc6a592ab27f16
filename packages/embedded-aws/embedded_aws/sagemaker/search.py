"""The search of a tuning job: which values to try next, given how the earlier ones did.

Source: SageMaker developer guide, "How Hyperparameter Tuning Works" (strategies).
"""

from __future__ import annotations

import hashlib
import itertools
import math
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from embedded_aws.sagemaker.ranges import Range

_SEEDS = 2**32


class Search(Protocol):
    """Chooses hyperparameters; safe to use from several threads."""

    def ask(self) -> tuple[int, dict[str, str]] | None:
        """Return the next trial's number and values, as text; None when there is none left."""

    def report(self, number: int, epoch: int, objective: float) -> bool:
        """Take a trial's objective after an epoch (the first is 0); say whether it is to stop."""

    def tell(self, number: int, objective: float | None, *, stopped: bool = False) -> None:
        """Take an ended trial's objective metric; None when it failed to give one."""


@dataclass(frozen=True)
class Known:
    """A training job of a parent tuning job: its hyperparameters and its objective metric."""

    values: Mapping[str, str]
    objective: float


def seed_of(name: str, random_seed: int | None) -> int:
    """Return the search's seed: the one that was asked for, else one made of the job's name.

    Job names are unique, so searches differ; the same name searches the same way again.
    """
    if random_seed is not None:
        return random_seed % _SEEDS
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big")


def make(
    strategy: str,
    ranges: list[Range],
    *,
    maximize: bool,
    seed: int,
    resources: tuple[int, int] = (1, 1),
    known: Sequence[Known] = (),
) -> Search:
    """Return the search of a strategy.

    Args:
        strategy: `Bayesian` (a tree-structured Parzen estimator), `Random`, `Grid` or `Hyperband`
            (random configurations, pruned by successive halving in brackets).
        ranges: What to search; for `Grid` categorical only.
        maximize: Whether more is better.
        seed: Seed of the pseudo-random numbers.
        resources: Hyperband's least and greatest number of epochs.
        known: What parent tuning jobs have found; `Random` and `Grid` don't learn from it.
    """
    if strategy == "Grid":
        return GridSearch(ranges)
    if strategy == "Hyperband":
        return HyperbandSearch(ranges, maximize=maximize, seed=seed, resources=resources)
    bayesian = strategy == "Bayesian"
    return SampledSearch(ranges, bayesian=bayesian, maximize=maximize, seed=seed, known=known)


class SampledSearch:
    """Random or Bayesian search, by optuna."""

    def __init__(
        self,
        ranges: list[Range],
        *,
        bayesian: bool,
        maximize: bool,
        seed: int,
        known: Sequence[Known] = (),
    ) -> None:
        import optuna  # noqa: PLC0415 - a third of a second, at the first search

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        sampler = (
            optuna.samplers.TPESampler(seed=seed, constant_liar=True)  # jobs run side by side
            if bayesian
            else optuna.samplers.RandomSampler(seed=seed)
        )
        direction = "maximize" if maximize else "minimize"
        self._study = optuna.create_study(
            sampler=sampler, direction=direction, pruner=self._pruner(optuna)
        )
        self._states = optuna.trial.TrialState
        self._ranges = {each.name: each for each in ranges}
        self._distributions = {each.name: each.distribution() for each in ranges}
        self._lock = threading.Lock()
        learnt = [each for each in known if self._learn(each, optuna.trial.create_trial)]
        self._first = len(learnt)  # the number of the first trial that is this search's own

    def ask(self) -> tuple[int, dict[str, str]]:
        """Return the next trial's number and values."""
        with self._lock:
            trial = self._study.ask(self._distributions)
        drawn = {name: self._ranges[name].text(value) for name, value in trial.params.items()}
        return trial.number - self._first, drawn

    def report(self, number: int, epoch: int, objective: float) -> bool:  # noqa: ARG002 - Search's
        """Do nothing: each trial runs to its end."""
        return False

    def tell(self, number: int, objective: float | None, *, stopped: bool = False) -> None:  # noqa: ARG002 - Search's
        """Take a trial's objective metric."""
        with self._lock:
            if objective is None or not math.isfinite(objective):
                self._study.tell(number + self._first, state=self._states.FAIL)
            else:
                self._study.tell(number + self._first, objective)

    def _pruner(self, optuna: Any) -> Any:  # noqa: ANN401 - optuna ships no types for us
        return optuna.pruners.NopPruner()

    def _learn(self, known: Known, make_trial: Callable[..., Any]) -> bool:
        """Take what a parent found, if its values lie within today's ranges."""
        drawn = {
            name: each.draw(known.values[name])
            for name, each in self._ranges.items()
            if name in known.values
        }
        if len(drawn) < len(self._ranges) or None in drawn.values():
            return False
        trial = make_trial(params=drawn, distributions=self._distributions, value=known.objective)
        self._study.add_trial(trial)
        return True


class HyperbandSearch(SampledSearch):
    """Hyperband: random configurations, of which those that fall behind are stopped.

    Args:
        resources: The least number of epochs of a trial, and the greatest.
    """

    def __init__(
        self, ranges: list[Range], *, maximize: bool, seed: int, resources: tuple[int, int]
    ) -> None:
        self._least, self._most = resources
        super().__init__(ranges, bayesian=False, maximize=maximize, seed=seed)

    def report(self, number: int, epoch: int, objective: float) -> bool:
        """Take a trial's objective; it stops when it falls behind, or has used the most epochs."""
        with self._lock:
            trial = self._live[number]
            trial.report(objective, epoch + 1)
            used = epoch + 1
            return used >= self._most or (used >= self._least and bool(trial.should_prune()))

    def ask(self) -> tuple[int, dict[str, str]]:
        """Return the next trial's number and values."""
        with self._lock:
            trial = self._study.ask(self._distributions)
            self._live[trial.number] = trial
        return trial.number, {n: self._ranges[n].text(v) for n, v in trial.params.items()}

    def tell(self, number: int, objective: float | None, *, stopped: bool = False) -> None:
        """Take a trial's end; one that was stopped counts by how far it got."""
        if stopped and objective is not None and math.isfinite(objective):
            with self._lock:
                self._study.tell(number, state=self._states.PRUNED)
                self._live.pop(number)
            return
        super().tell(number, objective)
        self._live.pop(number, None)

    def _pruner(self, optuna: Any) -> Any:  # noqa: ANN401 - optuna ships no types for us
        self._live: dict[int, Any] = {}
        return optuna.pruners.HyperbandPruner(self._least, self._most)


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

    def report(self, number: int, epoch: int, objective: float) -> bool:  # noqa: ARG002 - Search's
        """Do nothing: each trial runs to its end."""
        return False

    def tell(self, number: int, objective: float | None, *, stopped: bool = False) -> None:
        """Do nothing: the next combination doesn't depend on the earlier ones."""
