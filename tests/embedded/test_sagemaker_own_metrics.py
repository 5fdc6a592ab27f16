"""The metrics that the current image computes itself, held to their definitions."""

import numpy as np
import pytest
import xgboost
from hypothesis import given
from hypothesis import strategies as st

from asl_check.xgboost_images import EVERY_METRIC, XGBOOSTS_METRICS
from embedded_aws.sagemaker import own_metrics

OWN = sorted(EVERY_METRIC.keys() - XGBOOSTS_METRICS.keys())
PAIRS = st.lists(st.tuples(st.integers(0, 1), st.floats(0, 1)), min_size=1, max_size=20)


def computed(labels: list[float], predicted: list[float], objective: str) -> dict[str, float]:
    data = xgboost.DMatrix(np.zeros((len(labels), 1)), label=labels)
    metric = own_metrics.computed(OWN, objective)
    return dict(metric(np.array(predicted, np.float32), data))


def test_every_metric_of_the_container_is_computed() -> None:
    assert own_metrics.chosen([*EVERY_METRIC]) == [each for each in EVERY_METRIC if each in OWN]


@given(PAIRS)
def test_metrics_of_two_classes_follow_from_the_confusion(pairs: list[tuple[int, float]]) -> None:
    labels = [float(label) for label, _ in pairs]
    values = [np.float32(value) for _, value in pairs]
    found = computed(labels, [float(value) for value in values], "binary:logistic")
    classes = [value > 0.5 for value in values]
    right = sum(label == guess for label, guess in zip(labels, classes, strict=True))
    hits = sum(1 for label, guess in zip(labels, classes, strict=True) if label and guess)
    assert found["accuracy"] == pytest.approx(right / len(pairs))
    assert found["precision_micro"] == found["recall_micro"] == found["accuracy"]
    assert found["precision"] == pytest.approx(hits / sum(classes) if any(classes) else 0)
    assert found["recall"] == pytest.approx(hits / sum(labels) if any(labels) else 0)
    both = found["precision"] + found["recall"]
    harmonic = 2 * found["precision"] * found["recall"] / both if both else 0
    assert found["f1_binary"] == pytest.approx(harmonic)
    assert found["f1"] == found["f1_macro"]


def test_classes_of_several_are_the_likeliest_or_given() -> None:
    labels = [0.0, 1.0, 2.0, 2.0]
    data = xgboost.DMatrix(np.zeros((4, 1)), label=labels)
    likely = np.eye(3, dtype=np.float32)[[0, 1, 2, 1]]
    metric = own_metrics.computed(["accuracy", "recall_macro"], "multi:softprob")
    assert dict(metric(likely, data)) == {"accuracy": 0.75, "recall_macro": pytest.approx(5 / 6)}
    found = computed(labels, [0, 1, 2, 1], "multi:softmax")
    assert found["accuracy"] == 0.75
    assert found["recall_macro"] == pytest.approx(5 / 6)
    assert found["balanced_accuracy"] == found["recall_macro"]


def test_margins_are_of_the_class_when_they_are_positive() -> None:
    assert computed([0, 1], [-0.1, 0.1], "binary:logitraw")["accuracy"] == 1


def test_errors_of_numbers() -> None:
    found = computed([1, 2, 3], [1, 2, 5], "reg:squarederror")
    assert found["mse"] == pytest.approx(4 / 3)
    assert found["r2"] == pytest.approx(1 - 4 / 2)
    assert computed([1, 1], [1, 2], "reg:squarederror")["r2"] == 0
