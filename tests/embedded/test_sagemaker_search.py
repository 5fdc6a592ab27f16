"""The search of a tuning job."""

import itertools
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embedded_aws.sagemaker import ranges, search
from tests import strategies

SEEDS = st.integers(0, 2**40)


def a_range(low: float, high: float, scaling: str = "Auto") -> ranges.Range:
    each = {"Name": "x", "MinValue": str(low), "MaxValue": str(high), "ScalingType": scaling}
    return ranges.ranges_of({"ContinuousParameterRanges": [each]})[0]


def drawn(
    strategy: str, searched: list[ranges.Range], count: int, seed: int = 0
) -> list[dict[str, str]]:
    made = search.make(strategy, searched, maximize=False, seed=search.seed_of("x", seed))
    asked = (made.ask() for _ in range(count))
    return [each[1] for each in asked if each is not None]


@settings(max_examples=60)
@given(strategies.parameter_ranges(), st.sampled_from(["Bayesian", "Random"]), SEEDS)
def test_every_suggestion_lies_in_its_range_and_is_of_its_kind(
    described: tuple[str, dict[str, str]], strategy: str, seed: int
) -> None:
    kind, each = described
    for values in drawn(strategy, ranges.ranges_of({kind: [each]}), 5, seed):
        assert float(each["MinValue"]) <= float(values["searched"]) <= float(each["MaxValue"])
        if kind == "IntegerParameterRanges":
            assert str(int(values["searched"])) == values["searched"]


@settings(max_examples=20)
@given(SEEDS, st.sampled_from(["Bayesian", "Random"]))
def test_the_same_seed_searches_the_same_way(seed: int, strategy: str) -> None:
    both = [a_range(0, 1000), ranges.Range("word", values=("a", "b", "c"))]
    assert drawn(strategy, both, 4, seed) == drawn(strategy, both, 4, seed)


def test_without_a_seed_the_name_decides_and_names_differ() -> None:
    assert search.seed_of("a", None) == search.seed_of("a", None) != search.seed_of("b", None)


@pytest.mark.parametrize(
    ("scaling", "middle"),
    [("Linear", 5e5), ("Logarithmic", 1e3), ("Auto", 1e3)],
)
def test_a_scale_puts_half_of_random_draws_below_its_own_middle(
    scaling: str, middle: float
) -> None:
    values = [float(v["x"]) for v in drawn("Random", [a_range(1, 1e6, scaling)], 400)]
    assert 0.4 < sum(value < middle for value in values) / len(values) < 0.6


def test_the_reverse_logarithmic_scale_looks_close_to_one() -> None:
    values = [
        float(v["x"]) for v in drawn("Random", [a_range(0, 0.9999, "ReverseLogarithmic")], 400)
    ]
    assert 0.4 < sum(value < 0.99 for value in values) / len(values) < 0.6


@given(st.floats(-1e6, 1e6), st.floats(0, 1e6))
def test_auto_is_logarithmic_only_over_orders_of_magnitude_above_zero(
    low: float, width: float
) -> None:
    scaling = ranges.auto_scaling(low, low + width)
    assert (scaling == "Logarithmic") == (low > 0 and (low + width) / low >= 1000)


@given(
    st.lists(
        st.lists(st.text(max_size=3), min_size=1, max_size=4, unique=True), min_size=1, max_size=3
    )
)
def test_a_grid_tries_each_combination_once(values: list[list[str]]) -> None:
    grid = [ranges.Range(str(n), values=tuple(words)) for n, words in enumerate(values)]
    made = search.make("Grid", grid, maximize=True, seed=0)
    numbers, tried = zip(*iter(made.ask, None), strict=True)
    made.tell(0, None)
    assert list(numbers) == list(range(ranges.grid_size(grid)))
    assert [tuple(each.values()) for each in tried] == list(itertools.product(*values))


def distances(strategy: str, seed: int, *, maximize: bool) -> list[float]:
    """How far each of 60 suggestions is from the best value, 700, which the search doesn't know."""
    made: Any = search.make(strategy, [a_range(0, 1000)], maximize=maximize, seed=seed)
    away = []
    for _ in range(60):
        number, values = made.ask()
        away.append(abs(float(values["x"]) - 700))
        made.tell(number, -away[-1] if maximize else away[-1])
    return away


@pytest.mark.parametrize("maximize", [True, False])
def test_the_bayesian_search_learns_and_the_random_one_doesn_t(*, maximize: bool) -> None:
    late = {
        strategy: sum(sum(distances(strategy, seed, maximize=maximize)[20:]) for seed in range(3))
        for strategy in ("Bayesian", "Random")
    }
    assert late["Bayesian"] < 0.6 * late["Random"]


@pytest.mark.parametrize("objective", [None, math.nan, math.inf])
def test_a_failed_trial_teaches_nothing_and_stops_nothing(objective: float | None) -> None:
    made: Any = search.make("Bayesian", [a_range(0, 1)], maximize=False, seed=0)
    for _ in range(15):
        number, _values = made.ask()
        made.tell(number, objective)
    assert made.ask()[0] == 15
