"""The truth is told only about data that the input's data set really is."""

import itertools
from typing import Any

import pytest
from hypothesis import given

from tests.strategies import dataset_fields, json_values
from tune_model.commands.true_labels import dataset_module, known_truth

DATASET = dataset_module()


def first_rows(spec: Any, count: int = 5) -> list[list[str]]:
    rows = itertools.islice(DATASET.feature_rows(spec, "test"), count)
    return [[f"{value:.6f}" for value in row] for row in rows]


@given(dataset_fields())
def test_the_truth_of_the_data_that_was_asked_for_is_known(fields: dict[str, Any]) -> None:
    asked = {name: value for name, value in fields.items() if name != "generate"}
    spec = DATASET.DatasetSpec(**asked)
    truth = known_truth({"dataset": fields}, first_rows(spec))
    assert truth == list(DATASET.true_labels(spec, "test"))


@given(json_values())
def test_of_rows_that_were_not_made_nothing_is_known(given_: Any) -> None:
    assert known_truth(given_, [["1", "2"]]) is None


@pytest.mark.parametrize("rows", [[], [["a"] * 8], [["0.5"] * 8]])
def test_other_rows_are_not_taken_for_the_default_ones(rows: list[list[str]]) -> None:
    assert known_truth({}, rows) is None


@pytest.mark.parametrize("fields", [{"generate": False}, {"unknown": 1}, {"rows": "x"}, 5])
def test_data_that_were_kept_or_never_made_have_no_known_truth(fields: Any) -> None:
    assert known_truth({"dataset": fields}, first_rows(DATASET.DatasetSpec())) is None
