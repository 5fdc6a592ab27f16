"""Early stopping, completion criteria, Hyperband's search and what parents teach, without jobs."""

import statistics
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded_aws.sagemaker import ranges, search
from embedded_aws.sagemaker.stopping import Completion, MedianRule

NOW = datetime(2026, 1, 1, tzinfo=UTC)
VALUES = st.floats(-1e6, 1e6)
HISTORIES = st.lists(st.lists(VALUES, min_size=1, max_size=6), max_size=5)


@given(histories=HISTORIES, epoch=st.integers(0, 7), value=VALUES, maximize=st.booleans())
def test_a_job_worse_than_the_median_of_running_averages_is_stopped(
    *, histories: list[list[float]], epoch: int, value: float, maximize: bool
) -> None:
    rule = MedianRule(maximize=maximize)
    for each in histories:
        rule.ended(each)
    averages = [sum(h[: epoch + 1]) / (epoch + 1) for h in histories if len(h) > epoch]
    median = statistics.median(averages) if averages else value
    assert rule.stops(epoch, value) == (value < median if maximize else value > median)


def completion(*, maximize: bool = False, **criteria: Any) -> Completion:
    return Completion(criteria, maximize=maximize)


@given(objectives=st.lists(st.none() | st.floats(0.1, 1e3), max_size=30), maximize=st.booleans())
def test_jobs_count_as_not_improving_until_one_is_a_hundredth_better(
    *, objectives: list[float | None], maximize: bool
) -> None:
    made = completion(maximize=maximize)
    baseline: float | None = None
    count = 0
    for each in objectives:
        made.take(each, NOW)
        gained = each is not None and (
            baseline is None
            or ((each - baseline) if maximize else (baseline - each)) >= 0.01 * baseline
        )
        baseline, count = (each, 0) if gained else (baseline, count + 1)
        assert made.not_improving == count
    assert not made.is_complete  # without a criterion it goes on


@pytest.mark.parametrize(("maximize", "before", "after"), [(True, 0.8, 0.9), (False, 0.9, 0.8)])
def test_the_target_completes_the_job_when_it_is_reached(
    *, maximize: bool, before: float, after: float
) -> None:
    made = completion(maximize=maximize, TargetObjectiveMetricValue=0.85)
    complete = []
    for objective in (before, after):
        made.take(objective, NOW)
        complete.append(made.is_complete)
    assert complete == [False, True]


def test_so_many_jobs_without_improvement_complete_the_job() -> None:
    made = completion(BestObjectiveNotImproving={"MaxNumberOfTrainingJobsNotImproving": 3})
    complete = []
    for objective in (1.0, 0.999, None, 0.995):
        made.take(objective, NOW)
        complete.append(made.is_complete)
    assert complete == [False, False, False, True]
    assert made.describe() == {"NumberOfTrainingJobsObjectiveNotImproving": 3}


@pytest.mark.parametrize("asked", ["Enabled", "Disabled"])
def test_convergence_is_told_and_completes_the_job_only_when_asked_to(asked: str) -> None:
    made = completion(ConvergenceDetected={"CompleteOnConvergence": asked})
    for _ in range(10):
        made.take(1.0, NOW)
    assert "ConvergenceDetectedTime" not in made.describe()
    made.take(1.0, NOW)
    assert made.describe()["ConvergenceDetectedTime"] == NOW
    assert made.is_complete == (asked == "Enabled")


RANGE = ranges.Range("x", low=0, high=1)


def epochs_run(made: Any, quality: float, most: int) -> int:
    """Run a trial whose objective falls to its quality; returns after how many epochs it ended."""
    number, _ = made.ask()
    for epoch in range(most):
        objective = quality + 1 / (epoch + 1)
        if made.report(number, epoch, objective):
            made.tell(number, objective, stopped=True)
            return epoch + 1
    made.tell(number, quality)
    return most


@given(st.lists(st.floats(0, 10), min_size=2, max_size=12), st.integers(1, 5), st.integers(5, 30))
def test_hyperband_stops_no_trial_before_its_least_epochs_and_each_after_the_most(
    qualities: list[float], least: int, most: int
) -> None:
    made = search.make("Hyperband", [RANGE], maximize=False, seed=1, resources=(least, most))
    assert all(least <= epochs_run(made, each, most + 5) <= most for each in qualities)


def test_hyperband_stops_who_falls_behind_and_lets_the_best_go_on() -> None:
    made = search.make("Hyperband", [RANGE], maximize=False, seed=1, resources=(1, 27))
    good = [epochs_run(made, 0.0, 27) for _ in range(12)]
    bad = [epochs_run(made, 50.0, 27) for _ in range(12)]
    assert sum(bad) < sum(good)
    assert min(bad) < 27


def test_a_search_that_knows_its_parents_trials_begins_where_they_were_good() -> None:
    known = [
        search.Known({"x": str(each / 20), "other": "1"}, abs(each / 20 - 0.7))
        for each in range(20)
    ]
    away = {}
    for name, parents in (("warm", known), ("cold", [])):
        made = search.make("Bayesian", [RANGE], maximize=False, seed=3, known=parents)
        asked = [made.ask() for _ in range(10)]
        assert [each[0] for each in asked if each] == list(range(10))
        away[name] = sum(abs(float(each[1]["x"]) - 0.7) for each in asked if each)
    assert away["warm"] < 0.5 * away["cold"]


def test_parents_trials_out_of_the_ranges_or_without_a_value_teach_nothing() -> None:
    known = [
        search.Known(values, 0.0)
        for values in ({"x": "2"}, {"x": "-1"}, {"y": "0.5"}, {"x": "word"})
    ]
    made: Any = search.make("Bayesian", [RANGE], maximize=False, seed=3, known=known)
    alone: Any = search.make("Bayesian", [RANGE], maximize=False, seed=3)
    assert [made.ask() for _ in range(5)] == [alone.ask() for _ in range(5)]
