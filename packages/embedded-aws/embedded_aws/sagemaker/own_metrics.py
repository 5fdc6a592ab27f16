"""The metrics that the current images compute themselves, beside XGBoost's.

Source: github.com/aws/sagemaker-xgboost-container, metrics/custom_metrics.py, which takes them from
scikit-learn: `f1` is `f1_macro`; `precision` and `recall` are of the class 1. A class that is never
predicted, or never there, counts as 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt
import xgboost

Numbers = npt.NDArray[np.float64]
Metric = Callable[[Numbers, Numbers], float]
_OF_MARGINS = frozenset({"binary:logitraw", "binary:hinge"})


def chosen(names: Iterable[str]) -> list[str]:
    """Return those of the metrics that are computed here."""
    return [name for name in names if name in _METRICS]


def computed(
    names: list[str], objective: str
) -> Callable[[npt.NDArray[np.float32], xgboost.DMatrix], list[tuple[str, float]]]:
    """Return the function that XGBoost calls after each round.

    Args:
        names: Metrics, each one of `chosen`.
        objective: The learning objective, which says what a prediction is.
    """

    def metric(
        predicted: npt.NDArray[np.float32], data: xgboost.DMatrix
    ) -> list[tuple[str, float]]:
        labels = data.get_label().astype(np.float64)
        values = predicted.astype(np.float64)
        classes = _classes(values, objective)
        return [(name, _value(name, labels, values, classes)) for name in names]

    return metric


def _value(name: str, labels: Numbers, values: Numbers, classes: Numbers) -> float:
    return _METRICS[name](labels, values if name in _OF_VALUES else classes)


def _classes(values: Numbers, objective: str) -> Numbers:
    if values.ndim > 1:
        most: Numbers = np.argmax(values, axis=1).astype(np.float64)
        return most
    if objective.startswith("multi:"):
        return values
    return (values > (0.0 if objective in _OF_MARGINS else 0.5)).astype(np.float64)


def _mse(labels: Numbers, values: Numbers) -> float:
    return float(np.mean((labels - values) ** 2))


def _r2(labels: Numbers, values: Numbers) -> float:
    spread = float(np.sum((labels - labels.mean()) ** 2))
    return 1 - float(np.sum((labels - values) ** 2)) / spread if spread else 0.0


def _accuracy(labels: Numbers, classes: Numbers) -> float:
    return float(np.mean(labels == classes))


def _counts(labels: Numbers, classes: Numbers, which: float) -> tuple[int, int, int]:
    """Return how many of a class are rightly predicted, predicted, and there."""
    predicted, there = classes == which, labels == which
    return int(np.sum(predicted & there)), int(np.sum(predicted)), int(np.sum(there))


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _precision_of(labels: Numbers, classes: Numbers, which: float) -> float:
    right, predicted, _ = _counts(labels, classes, which)
    return _share(right, predicted)


def _recall_of(labels: Numbers, classes: Numbers, which: float) -> float:
    right, _, there = _counts(labels, classes, which)
    return _share(right, there)


def _f1_of(labels: Numbers, classes: Numbers, which: float) -> float:
    right, predicted, there = _counts(labels, classes, which)
    return _share(2 * right, predicted + there)


def _macro(one: Callable[[Numbers, Numbers, float], float]) -> Metric:
    def mean(labels: Numbers, classes: Numbers) -> float:
        every = np.union1d(labels, classes)
        return float(np.mean([one(labels, classes, float(which)) for which in every]))

    return mean


def _binary(one: Callable[[Numbers, Numbers, float], float]) -> Metric:
    return lambda labels, classes: one(labels, classes, 1.0)


def _balanced_accuracy(labels: Numbers, classes: Numbers) -> float:
    return float(np.mean([_recall_of(labels, classes, float(each)) for each in np.unique(labels)]))


_OF_VALUES = frozenset({"mse", "r2"})
_METRICS: dict[str, Metric] = {
    "accuracy": _accuracy,
    "balanced_accuracy": _balanced_accuracy,
    "f1": _macro(_f1_of),
    "f1_binary": _binary(_f1_of),
    "f1_macro": _macro(_f1_of),
    "mse": _mse,
    "precision": _binary(_precision_of),
    "precision_macro": _macro(_precision_of),
    "precision_micro": _accuracy,  # of single labels, the same
    "r2": _r2,
    "recall": _binary(_recall_of),
    "recall_macro": _macro(_recall_of),
    "recall_micro": _accuracy,
}
