"""What labels are like, and what a learning objective asks of them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from cli_base.errors import UsageError

_MOST_DISTINCT = 100  # of classes; more distinct labels are no classes
_BASE_SCORE, _ETA = 0.5, 0.3  # XGBoost's defaults


def batched(labels: Iterable[float]) -> Iterator[list[float]]:
    """Yield labels a few thousand at a time."""
    rest = iter(labels)
    while block := list(islice(rest, 4096)):
        yield block


@dataclass
class LabelCount:
    """Labels, counted block by block (Chan's way, so that large ones keep their digits).

    Attributes:
        count: How many.
        mean: Their mean.
        least: The least.
        greatest: The greatest.
        distinct: The different ones; where they are more than a hundred, some of them.
    """

    count: int = 0
    mean: float = 0.0
    least: float = math.inf
    greatest: float = -math.inf
    distinct: set[float] = field(default_factory=set)
    _squares: float = 0.0

    def add(self, labels: Iterable[float]) -> None:
        """Count more labels."""
        for block in batched(labels):
            mean = math.fsum(block) / len(block)
            squares = math.fsum((label - mean) ** 2 for label in block)
            both, off = self.count + len(block), mean - self.mean
            self._squares += squares + off * off * self.count * len(block) / both
            self.mean += off * len(block) / both
            self.count = both
            self.least, self.greatest = min(self.least, *block), max(self.greatest, *block)
            if len(self.distinct) <= _MOST_DISTINCT:
                self.distinct.update(block)

    @property
    def deviation(self) -> float:
        """What the RMSE of predicting the mean is: the standard deviation."""
        return math.sqrt(self._squares / self.count) if self.count else 0.0


def check_labels(labels: LabelCount, objective: str, classes: str | None) -> None:
    """Check labels against the learning objective of the deployed definition.

    Source: XGBoost's documentation, "Learning Task Parameters".

    Args:
        labels: Those of train and validation.
        objective: Such as `binary:logistic`.
        classes: The hyperparameter num_class; None where it isn't set.

    Raises:
        UsageError: The objective doesn't take them; names what it wants and what there is.
    """
    most = int(classes) if classes and classes.isdigit() else _MOST_DISTINCT
    wants = next((w for w, broken in _RULES.get(objective, ()) if broken(labels)), None)
    if objective.startswith("multi:") and not labels.distinct <= set(range(most)):
        wants = f"whole numbers from 0 to {most - 1} (num_class = {most})"
    if wants:
        raise UsageError(
            f"the objective {objective} wants labels that are {wants}, but there are "
            f"{_told(labels)}: choose another label, or another objective in the hyperparameters"
        )


_Rule = tuple[str, Callable[[LabelCount], bool]]
_BINARY: _Rule = ("0 or 1", lambda labels: not labels.distinct <= {0.0, 1.0})
_COUNTS: _Rule = ("0 or more", lambda labels: labels.least < 0)
_RULES: Mapping[str, tuple[_Rule, ...]] = {
    **dict.fromkeys(("binary:logistic", "binary:logitraw", "binary:hinge"), (_BINARY,)),
    **dict.fromkeys(("count:poisson", "reg:tweedie"), (_COUNTS,)),
    "reg:gamma": (("above 0", lambda labels: labels.least <= 0),),
    "reg:logistic": (("from 0 to 1", lambda labels: labels.least < 0 or labels.greatest > 1),),
    "reg:squaredlogerror": (("above -1", lambda labels: labels.least <= -1),),
}
"""What an objective wants of labels, and whether some are otherwise."""


def _told(labels: LabelCount) -> str:
    if len(labels.distinct) <= 5:  # noqa: PLR2004 - as many as a sentence takes
        return ", ".join(f"{label:g}" for label in sorted(labels.distinct))
    return f"numbers from {labels.least:g} to {labels.greatest:g}"


def doubt(
    metric: str, best: float | None, deviation: float, mean: float, given: Mapping[str, str]
) -> str | None:
    """Return a sentence where the best model is no better than predicting the mean.

    Args:
        metric: Name of the objective metric.
        best: Its best value; None where there is none.
        deviation: The validation labels' standard deviation.
        mean: Their mean.
        given: The best training job's hyperparameters.
    """
    if metric != "validation:rmse" or best is None or best < deviation:
        return None
    said = (
        f"{metric} {best:g} is no better than predicting the mean of the labels, "
        f"whose deviation is {deviation:g}"
    )
    rounds, eta = _number(given, "num_round"), _number(given, "eta") or _ETA
    reached = 1 - (1 - eta) ** rounds if rounds and eta < 1 else 1.0
    away = abs(mean - (_number(given, "base_score") or _BASE_SCORE))
    if reached < 0.9 and away > deviation:  # noqa: PLR2004 - nine tenths of the way
        return (
            f"{said}: in num_round = {rounds:g} rounds of eta = {eta:g} a prediction gets "
            f"{reached:.0%} of the way to a label far from {_BASE_SCORE}; raise num_round"
        )
    return f"{said}: other hyperparameters, more rows or other features may help"


def _number(given: Mapping[str, str], name: str) -> float:
    try:
        return float(given.get(name, 0))
    except ValueError:
        return 0.0
