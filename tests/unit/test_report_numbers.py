"""The report's numbers: scales and ticks, words for times, histograms, errors, predictions."""

import itertools
import math
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from tests.report_data import START
from tune_model.operations.prediction_files import Place
from tune_model.reports.execution_report import charts
from tune_model.reports.execution_report.axes import Scale, duration, number, scale
from tune_model.reports.execution_report.page_data import PredictionsData
from tune_model.reports.execution_report.prediction_comparison import (
    histogram,
    read_predictions,
    summarize,
)

FINITE = st.floats(-1e9, 1e9)
WHERE = {"url": "s3://b/out", "input_url": "s3://b/in", "complete": True, "head": ()}


@given(st.lists(st.floats(0, 1e-300), min_size=2, max_size=2, unique=True).map(sorted))
@example([0.0, 5e-324])
def test_a_scale_of_the_least_numbers_has_few_ticks_and_they_are_on_it(ends: list[float]) -> None:
    low, high = ends
    ticks = Scale(low, high, 0, 1).ticks()
    assert len(ticks) <= 12
    room = (high - low) * 1e-6
    assert all(low - room <= tick <= high + room for tick in ticks)


@given(st.lists(FINITE, max_size=8))
def test_a_scale_holds_its_values_and_its_ticks_are_inside_and_even(values: list[float]) -> None:
    made = scale(values, 0, 100)
    assert all(0 <= made(value) <= 100 for value in values)
    ticks = made.ticks()
    assert 2 <= len(ticks) <= 12
    room = (made.high - made.low) * 1e-6
    assert all(made.low - room <= tick <= made.high + room for tick in ticks)
    gaps = [b - a for a, b in itertools.pairwise(ticks)]
    assert max(gaps) - min(gaps) <= max(gaps) * 1e-6 + abs(made.high) * 1e-9


@given(st.floats(-1e300, 1e300))
def test_a_written_number_is_close_to_the_number(value: float) -> None:
    assert math.isclose(float(number(value).replace(",", "")), value, rel_tol=6e-4)
    assert len(number(value)) <= 13


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0.00 s"),
        (9.994, "9.99 s"),
        (59.94, "59.9 s"),
        (65, "1 min 05 s"),
        (7380, "2 h 03 min"),
        (100_000, "1 d 3 h"),
    ],
)
def test_a_duration_reads_as_a_person_says_it(seconds: float, said: str) -> None:
    assert duration(seconds) == said


@given(st.lists(FINITE, min_size=1, max_size=60))
def test_a_histogram_counts_every_value_once(values: list[float]) -> None:
    edges, counts = histogram(values, min(values), max(values))
    assert sum(counts) == len(values)
    assert len(edges) == len(counts) + 1
    assert edges[0] <= min(values) <= max(values) <= edges[-1] + abs(edges[-1]) * 1e-9
    assert list(edges) == sorted(edges)


@given(st.lists(st.tuples(FINITE, FINITE), min_size=2, max_size=500), st.floats(-1e3, 1e3))
def test_a_constant_error_is_the_rmse(pairs: list[tuple[float, float]], error: float) -> None:
    truth = [true for true, _ in pairs]
    summary = summarize([true + error for true in truth], truth, **WHERE)
    assert summary.rmse is not None
    assert math.isclose(summary.rmse, abs(error), rel_tol=1e-3, abs_tol=1e-5)
    assert len(summary.pairs) <= 400
    assert set(summary.pairs) <= {(true, true + error) for true in truth}


@given(st.lists(FINITE, min_size=2, max_size=50, unique=True))
def test_r_squared_is_one_for_the_truth_and_zero_for_its_mean(truth: list[float]) -> None:
    assume(max(truth) - min(truth) > 1e-3)
    assert summarize(truth, truth, **WHERE).r2 == 1
    mean = math.fsum(truth) / len(truth)
    flat = summarize([mean] * len(truth), truth, **WHERE).r2
    assert flat is not None
    assert math.isclose(flat, 0, abs_tol=1e-6)


def test_a_constant_truth_has_no_r_squared() -> None:
    assert summarize([1.0, 2.0], [3.0, 3.0], **WHERE).r2 is None


@pytest.mark.parametrize("truth", [None, [1.0], [1.0, 2.0, 3.0]])
def test_truth_of_another_length_is_not_compared(truth: list[float] | None) -> None:
    summary = summarize([1.0, 2.0], truth, **WHERE)
    assert (summary.rmse, summary.r2, summary.pairs) == (None, None, ())


def test_predictions_that_are_not_finite_are_counted_and_not_drawn() -> None:
    summary = summarize([1.0, math.nan, math.inf, 3.0], [1.0, 2.0, 3.0, 4.0], **WHERE)
    assert (summary.count, sum(summary.counts), summary.rmse) == (4, 2, None)


class FakeBucket:
    """A bucket of two objects."""

    def __init__(self, predictions: bytes, rows: bytes) -> None:
        self._objects = {"out": predictions, "in": rows}

    def get_object(self, *, Key: str, **_: str) -> dict[str, Any]:  # noqa: N803 - boto3's
        content = self._objects[Key]
        blocks = [content[at : at + 7] for at in range(0, len(content), 7)]
        body = SimpleNamespace(
            iter_chunks=lambda *_: iter(blocks),
            iter_lines=lambda *_: iter(content.splitlines()),
        )
        return {"Body": body}


PLACE = Place("b", "out", "b", "in")


def test_predictions_are_read_beside_their_rows_and_the_truth_is_asked_by_them() -> None:
    asked: list[Any] = []

    def truth(rows: Any) -> list[float]:
        asked.append(rows)
        return [1.0, 2.0]

    bucket: Any = FakeBucket(b"1.5\n2.5\n", b"0.1,0.2\n0.3,0.4\n")
    found = read_predictions(bucket, PLACE, truth)
    assert found is not None
    assert asked == [[["0.1", "0.2"], ["0.3", "0.4"]]]
    assert found.head == (("0.1, 0.2", "1.5"), ("0.3, 0.4", "2.5"))
    assert found.rmse == 0.5


def test_predictions_whose_rows_are_gone_are_shown_without_them() -> None:
    bucket: Any = FakeBucket(b"1.5\n", b"0\n")
    found = read_predictions(bucket, replace(PLACE, rows_replaced=START), lambda _: [1.0])
    assert found is not None
    assert (found.count, found.head, found.rmse) == (1, (), None)


def test_no_predictions_are_none() -> None:
    bucket: Any = FakeBucket(b"", b"")
    assert read_predictions(bucket, PLACE, lambda _: None) is None


@given(st.lists(FINITE, min_size=1, max_size=40), st.booleans())
def test_prediction_plots_draw_every_bin_and_pair(values: list[float], known: bool) -> None:  # noqa: FBT001 - drawn
    summary: PredictionsData = summarize(values, values if known else None, **WHERE)
    bars = list(charts.histogram_plot(summary).iter("rect"))
    assert len(bars) == len(summary.counts)
    if known:
        assert len(list(charts.truth_plot(summary).iter("circle"))) == len(summary.pairs)


def test_values_of_one_size_still_have_a_scale() -> None:
    assert Scale(0, 1, 0, 10)(0.5) == 5
    assert scale([3.0, 3.0], 0, 100)(3.0) == 50
