"""Metrics against their definitions, written out."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tune_model.operations.metrics import Metrics, area_under_curve, log_loss, measure, regression

NUMBERS = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))
PROBABILITIES = st.floats(0, 1).map(lambda value: round(value, 2))
PAIRS = st.lists(st.tuples(NUMBERS, NUMBERS), min_size=1, max_size=50)
RATED = st.lists(st.tuples(st.sampled_from([0.0, 1.0]), PROBABILITIES), min_size=1, max_size=50)


@given(PAIRS)
def test_regression_is_what_its_names_say(pairs: list[tuple[float, float]]) -> None:
    labels, predicted = zip(*pairs, strict=True)
    found = regression(labels, predicted)
    squares = [(a - b) ** 2 for a, b in pairs]
    assert found["rmse"] == pytest.approx(math.sqrt(sum(squares) / len(pairs)))
    assert found["mae"] == pytest.approx(sum(abs(a - b) for a, b in pairs) / len(pairs))
    assert (found["r2"] is None) == (len(set(labels)) == 1)


@given(st.lists(NUMBERS, min_size=2).filter(lambda labels: max(labels) - min(labels) > 1))
def test_predicting_the_labels_is_perfect_and_their_mean_worth_nothing(labels: list[float]) -> None:
    assert regression(labels, labels) == {"rmse": 0, "mae": 0, "r2": 1}
    mean = math.fsum(labels) / len(labels)
    assert regression(labels, [mean] * len(labels))["r2"] == pytest.approx(0, abs=1e-6)


@given(RATED)
def test_the_area_is_the_share_of_pairs_in_their_order(rated: list[tuple[float, float]]) -> None:
    ones = [guess for label, guess in rated if label]
    zeros = [guess for label, guess in rated if not label]
    found = area_under_curve(*zip(*rated, strict=True))
    if not ones or not zeros:
        assert found is None
        return
    won = sum((one > zero) + (one == zero) / 2 for one in ones for zero in zeros)
    assert found == pytest.approx(won / (len(ones) * len(zeros)))


@given(RATED)
def test_a_binary_measure_counts_every_row_once(rated: list[tuple[float, float]]) -> None:
    labels, predicted = zip(*rated, strict=True)
    found = measure(labels, predicted, "binary:logistic")
    assert found is not None
    assert sum(map(sum, found.confusion)) == len(rated) == sum(n for *_, n in found.calibration)
    right = sum(found.confusion[place][place] for place in range(2))
    assert found.values["accuracy"] == right / len(rated)
    for guess, share, _ in found.calibration:
        assert 0 <= guess <= 1
        assert 0 <= share <= 1


@pytest.mark.parametrize(
    ("labels", "predicted", "loss"),
    [([1.0], [1.0], 0), ([1.0], [0.5], math.log(2)), ([0.0], [1.0], -math.log(1e-15))],
)
def test_the_log_loss_is_finite(labels: list[float], predicted: list[float], loss: float) -> None:
    assert log_loss(labels, predicted) == pytest.approx(loss, rel=1e-2)


def test_classes_are_compared_as_classes() -> None:
    found = measure([0.0, 2.0, 1.0], [0.0, 2.0, 2.0], "multi:softmax")
    assert found == Metrics(
        "multiclass", {"accuracy": 2 / 3}, (0.0, 1.0, 2.0), ((1, 0, 0), (0, 0, 1), (0, 0, 1))
    )


@pytest.mark.parametrize(
    ("labels", "predicted", "objective"),
    [
        ([], [], "reg:squarederror"),
        ([1.0], [1.0, 2.0], "reg:squarederror"),
        ([1.0], [math.nan], "reg:squarederror"),
        ([1.0, 0.0], [0.1, 0.9], "multi:softprob"),
        ([1.0], [3.0], "binary:logitraw"),
    ],
)
def test_what_isnt_one_number_a_row_that_can_be_compared_is_not_measured(
    labels: list[float], predicted: list[float], objective: str
) -> None:
    assert measure(labels, predicted, objective) is None
