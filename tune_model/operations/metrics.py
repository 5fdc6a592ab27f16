"""How good predictions are, given the labels of the rows that were predicted.

Definitions: scikit-learn's user guide, "Metrics and scoring".
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

_BINS = 10
_LEAST = 1e-15  # of a probability, for its logarithm
_THRESHOLD = 0.5

Numbers = Sequence[float]


@dataclass(frozen=True)
class Metrics:
    """What predictions are worth.

    Attributes:
        kind: `regression`, `binary` or `multiclass`.
        values: The metrics, by name, in the order in which they are read.
        confusion: Rows by label, columns by predicted class; empty for regression.
        classes: The classes of both.
        calibration: Of ten equal bins of the predicted probability that hold any: (mean predicted,
            share of ones, rows); of binary labels only.
    """

    kind: str
    values: dict[str, float | None]
    classes: tuple[float, ...] = ()
    confusion: tuple[tuple[int, ...], ...] = ()
    calibration: tuple[tuple[float, float, int], ...] = field(default=())


def measure(labels: Numbers, predicted: Numbers, objective: str) -> Metrics | None:
    """Compare predictions with labels; None where there isn't one number for each.

    Args:
        labels: The labels.
        predicted: The predictions, in the same order.
        objective: The learning objective, such as `binary:logistic`.
    """
    finite = all(map(math.isfinite, predicted))
    if not labels or len(labels) != len(predicted) or not finite:
        return None
    if objective == "binary:logistic":
        return _binary(labels, predicted)
    if objective.startswith(("binary:", "multi:")):
        return _classes(labels, predicted) if objective == "multi:softmax" else None
    return Metrics("regression", regression(labels, predicted))


def regression(labels: Numbers, predicted: Numbers) -> dict[str, float | None]:
    """Return RMSE, MAE and R², which is None where all labels are the same."""
    off = [guess - label for label, guess in zip(labels, predicted, strict=True)]
    mean = math.fsum(labels) / len(labels)
    total = math.fsum((label - mean) ** 2 for label in labels)
    residual = math.fsum(each * each for each in off)
    return {
        "rmse": math.sqrt(residual / len(off)),
        "mae": math.fsum(map(abs, off)) / len(off),
        "r2": 1 - residual / total if total and min(labels) < max(labels) else None,
    }


def _binary(labels: Numbers, predicted: Numbers) -> Metrics:
    guessed = [float(each > _THRESHOLD) for each in predicted]
    values = {
        "auc": area_under_curve(labels, predicted),
        "logloss": log_loss(labels, predicted),
        "accuracy": _share(labels, guessed),
    }
    classes = (0.0, 1.0)
    confusion = _confusion(labels, guessed, classes)
    return Metrics("binary", values, classes, confusion, _calibration(labels, predicted))


def _classes(labels: Numbers, predicted: Numbers) -> Metrics:
    classes = tuple(sorted({*labels, *predicted}))
    confusion = _confusion(labels, predicted, classes)
    return Metrics("multiclass", {"accuracy": _share(labels, predicted)}, classes, confusion)


def area_under_curve(labels: Numbers, predicted: Numbers) -> float | None:
    """Return how often a one is predicted above a zero, ties half; None without either.

    It is the rank sum of the ones, with the mean rank for ties (Mann and Whitney).
    """
    order = sorted(range(len(labels)), key=predicted.__getitem__)
    ones = sum(1 for label in labels if label)
    zeros = len(labels) - ones
    if not ones or not zeros:
        return None
    ranks, start = 0.0, 0
    while start < len(order):
        end = start
        while end < len(order) and predicted[order[end]] == predicted[order[start]]:
            end += 1
        mean_rank = (start + 1 + end) / 2
        ranks += mean_rank * sum(1 for place in order[start:end] if labels[place])
        start = end
    return (ranks - ones * (ones + 1) / 2) / (ones * zeros)


def log_loss(labels: Numbers, predicted: Numbers) -> float:
    """Return the mean of -log of the probability that the label's class was given."""
    given = (guess if label else 1 - guess for label, guess in zip(labels, predicted, strict=True))
    return math.fsum(-math.log(min(1.0, max(_LEAST, each))) for each in given) / len(labels)


def _share(labels: Numbers, guessed: Numbers) -> float:
    return sum(a == b for a, b in zip(labels, guessed, strict=True)) / len(labels)


def _confusion(
    labels: Numbers, guessed: Numbers, classes: Sequence[float]
) -> tuple[tuple[int, ...], ...]:
    place = {each: number for number, each in enumerate(classes)}
    counts = [[0] * len(classes) for _ in classes]
    for label, guess in zip(labels, guessed, strict=True):
        counts[place[label]][place[guess]] += 1
    return tuple(map(tuple, counts))


def _calibration(labels: Numbers, predicted: Numbers) -> tuple[tuple[float, float, int], ...]:
    bins: list[list[tuple[float, float]]] = [[] for _ in range(_BINS)]
    for label, guess in zip(labels, predicted, strict=True):
        bins[min(_BINS - 1, max(0, int(guess * _BINS)))].append((guess, label))
    return tuple(
        (math.fsum(g for g, _ in each) / len(each), sum(v for _, v in each) / len(each), len(each))
        for each in bins
        if each
    )
