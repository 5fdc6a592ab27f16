"""generate_dataset: the data set, and the input that asks for it."""

from __future__ import annotations

import dataclasses
import hashlib
import math
import os
import statistics
import subprocess
import sys
import tracemalloc
from itertools import islice
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import dataset
from dataset import SPLITS, DatasetSpec, Split, csv_blocks, feature_rows, split_rows, true_labels
from dataset_input import InvalidInput, read_spec
from tests.repeats import at_most
from tests.strategies import dataset_fields, hostile_texts, hostile_values


def spec_of(fields: dict[str, Any]) -> DatasetSpec:
    spec = read_spec({"dataset": fields})
    assert spec is not None
    return spec


def content(spec: DatasetSpec, split: Split) -> bytes:
    return b"".join(csv_blocks(spec, split))


def table(spec: DatasetSpec, split: Split) -> list[list[float]]:
    lines = content(spec, split).decode("ascii").splitlines()
    return [[float(field) for field in line.split(",")] for line in lines]


# The data set


@given(dataset_fields())
def test_every_file_has_its_rows_its_columns_and_only_finite_numbers(
    fields: dict[str, Any],
) -> None:
    spec = spec_of(fields)
    for split in SPLITS:
        rows = table(spec, split)
        labels = 0 if split == "test" else 1
        assert len(rows) == split_rows(spec)[split]
        assert {len(row) for row in rows} == {labels + spec.features}
        assert all(math.isfinite(field) for row in rows for field in row)
        assert all(0 <= feature <= 1 for row in rows for feature in row[labels:])


@given(dataset_fields())
def test_the_label_comes_first_and_is_the_functions_when_there_is_no_noise(
    fields: dict[str, Any],
) -> None:
    spec = spec_of(fields | {"noise": 0})
    for split in ("train", "validation"):
        for written, *features in table(spec, split):
            assert written == pytest.approx(dataset.label(features), abs=1e-4)
            assert -14 <= written <= 16


@given(dataset_fields())
def test_true_labels_are_the_functions_values_at_the_test_files_rows(
    fields: dict[str, Any],
) -> None:
    spec = spec_of(fields)
    expected = [dataset.label(features) for features in table(spec, "test")]
    assert list(true_labels(spec)) == pytest.approx(expected, abs=1e-4)


@given(dataset_fields())
def test_noise_never_moves_the_features(fields: dict[str, Any]) -> None:
    noisy, silent = spec_of(fields), spec_of(fields | {"noise": 0})
    for split in ("train", "validation"):
        assert [row[1:] for row in table(noisy, split)] == [row[1:] for row in table(silent, split)]
    assert content(noisy, "test") == content(silent, "test")


@at_most(12)  # each draws thousands of rows
@given(st.sampled_from([0.01, 1.0, 100.0]), st.integers(0, 2**63 - 1))
def test_noise_is_the_standard_deviation_around_the_function(noise: float, seed: int) -> None:
    spec = DatasetSpec(rows=4_000, features=5, seed=seed, noise=noise)
    residuals = [row[0] - dataset.label(row[1:]) for row in table(spec, "train")]
    # 2,800 normal draws: six standard errors on either side
    assert statistics.fmean(residuals) == pytest.approx(0, abs=6 * noise / math.sqrt(2_800))
    assert statistics.stdev(residuals) == pytest.approx(noise, rel=6 / math.sqrt(2 * 2_800))


@given(st.floats(0, 1), st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_features_after_the_fifth_are_irrelevant(extra: float, features: list[float]) -> None:
    assert dataset.label([*features, extra]) == dataset.label(features)
    assert -14 <= dataset.label(features) <= 16


@given(dataset_fields())
def test_the_same_specification_gives_the_same_bytes(fields: dict[str, Any]) -> None:
    for split in SPLITS:
        assert content(spec_of(fields), split) == content(spec_of(dict(fields)), split)


@given(dataset_fields(), st.integers(0, 2**63 - 1), st.integers(0, 2**63 - 1))
def test_files_and_seeds_share_no_row(fields: dict[str, Any], one: int, other: int) -> None:
    assume(one != other)
    specs = [spec_of(fields | {"seed": seed}) for seed in (one, other)]
    rows = [row for spec in specs for split in SPLITS for row in feature_rows(spec, split)]
    assert len(set(rows)) == len(rows) == 2 * specs[0].rows


@given(dataset_fields(), st.integers(10, 200))
def test_the_number_of_rows_only_cuts_the_files(fields: dict[str, Any], rows: int) -> None:
    one, other = spec_of(fields), spec_of(fields | {"rows": rows})
    for split in SPLITS:
        shorter, longer = sorted((content(one, split), content(other, split)), key=len)
        assert longer.startswith(shorter)


@given(st.integers(10, 10_000_000), st.integers(5, 100))
def test_the_rows_are_shared_out_and_the_test_file_fits_in_one_request(
    rows: int, features: int
) -> None:
    counts = split_rows(DatasetSpec(rows=rows, features=features))
    row_bytes = len("0.123456,") * features
    assert sum(counts.values()) == rows
    assert counts["validation"] == rows // 5
    assert 1 <= counts["test"] <= rows // 10
    assert counts["test"] * row_bytes <= 6_000_000
    assert counts["test"] == rows // 10 or (counts["test"] + 1) * row_bytes > 6_000_000
    assert counts["train"] >= 0.7 * rows


def test_other_processes_and_python_versions_give_the_same_bytes() -> None:
    program = (
        "import hashlib, dataset as d; s = d.DatasetSpec(seed=7);"
        "print(hashlib.sha256(b''.join(b for n in d.SPLITS for b in d.csv_blocks(s, n)))"
        ".hexdigest())"
    )
    directory = os.path.dirname(dataset.__file__)  # noqa: PTH120 - a path on sys.path is a string
    environment = {**os.environ, "PYTHONPATH": directory, "PYTHONHASHSEED": "12345"}
    there = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True
    ).stdout.strip()
    spec = DatasetSpec(seed=7)
    here = hashlib.sha256(b"".join(content(spec, split) for split in SPLITS)).hexdigest()
    assert here == there == "ade50b2c19b5390dc90b6d250e2f1a5bc4f9b8b92e5652a9d6d8ae2aee16c429"


@given(st.integers(1, 5_000))
def test_blocks_hold_a_thousand_lines_the_last_one_what_is_left(rows: int) -> None:
    spec = DatasetSpec(rows=10 * rows, features=5)
    counts = [block.count(b"\n") for block in csv_blocks(spec, "test")]
    assert counts == [1_000] * (rows // 1_000) + ([rows % 1_000] if rows % 1_000 else [])


def test_the_defaults_are_those_of_the_demonstration() -> None:
    assert DatasetSpec() == DatasetSpec(rows=10_000, features=8, seed=0, noise=1.0)


def test_a_specification_never_changes_and_names_its_fields() -> None:
    assert not hasattr(DatasetSpec(), "__dict__")
    with pytest.raises(dataclasses.FrozenInstanceError):
        DatasetSpec().rows = 1  # type: ignore[misc] # the point
    with pytest.raises(TypeError):
        DatasetSpec(10)  # type: ignore[call-arg] # the point


def test_the_functions_need_no_package_of_types_which_lambda_has_not() -> None:
    directory = os.path.dirname(dataset.__file__)  # noqa: PTH120 - a path on sys.path is a string
    program = "import sys; sys.modules['types_boto3_s3'] = None; import handler, upload"
    environment = {**os.environ, "PYTHONPATH": directory}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)


def test_memory_is_that_of_a_block_whatever_the_rows() -> None:
    spec = DatasetSpec(rows=200_000)
    tracemalloc.start()
    try:
        for split in SPLITS:
            for _ in islice(csv_blocks(spec, split), 8):  # the rest is the same again
                pass
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 500_000  # three blocks of CSV


# The input


@given(dataset_fields())
def test_keeping_data_and_describing_it_contradict_each_other(fields: dict[str, Any]) -> None:
    first = min(fields.keys() - {"generate"})
    with pytest.raises(InvalidInput, match=rf"^dataset\.generate is false.* dataset\.{first} says"):
        read_spec({"dataset": fields | {"generate": False}})


@pytest.mark.parametrize("fields", [None, "text", [], 1, True])
def test_a_dataset_that_is_no_object_is_refused(fields: Any) -> None:
    with pytest.raises(InvalidInput, match=r"^dataset must be an object, not "):
        read_spec({"dataset": fields})


@given(
    st.none()
    | st.text()
    | st.lists(st.integers())
    | st.dictionaries(st.text().filter(lambda key: key != "dataset"), st.integers())
    | st.just({"dataset": {}})
    | st.just({"dataset": {"generate": True}})
)
def test_any_input_without_a_wish_gets_the_defaults(event: Any) -> None:
    assert read_spec(event) == DatasetSpec()


@given(dataset_fields())
def test_given_fields_are_taken_and_others_stay_at_their_defaults(fields: dict[str, Any]) -> None:
    spec = spec_of(fields)
    for name in ("rows", "features", "seed", "noise"):
        assert getattr(spec, name) == fields.get(name, getattr(DatasetSpec(), name))


@pytest.mark.parametrize(
    "fields",
    [
        {"rows": 10, "features": 5, "seed": 0, "noise": 0},
        {"rows": 10_000_000, "features": 20, "seed": 2**63 - 1, "noise": 100},
        {"rows": 2_000_000, "features": 100},
    ],
)
def test_the_ends_of_every_range_are_allowed(fields: dict[str, Any]) -> None:
    assert spec_of(fields) == DatasetSpec(**fields)


@given(
    st.sampled_from(["rows", "features", "seed", "noise", "generate"]) | hostile_texts(),
    hostile_values(),
)
def test_a_hostile_field_is_in_range_or_refused_in_a_short_sentence(name: str, value: Any) -> None:
    spec, said = None, ""
    try:
        spec = read_spec({"dataset": {name: value}})
    except InvalidInput as error:
        said = str(error)
    if said:
        assert said.startswith(f"dataset.{name[:40]} ")
        assert len(said) < 300
    else:
        kept = {True: DatasetSpec(), False: None}
        assert spec == (kept[value] if name == "generate" else DatasetSpec(**{name: value}))


@given(hostile_values())
def test_a_hostile_input_is_ignored_or_refused_in_a_short_sentence(value: Any) -> None:
    assert read_spec(value) == DatasetSpec() or "dataset" in value
    if not isinstance(value, dict):
        with pytest.raises(InvalidInput, match=r"^dataset must be an object, not .{,400}$"):
            read_spec({"dataset": value})


@pytest.mark.parametrize("name", ["rows", "features", "seed", "noise"])
@pytest.mark.parametrize("end", ["below", "above", "boolean"])
def test_what_is_just_outside_a_range_is_refused(name: str, end: str) -> None:
    lowest = {"rows": 9, "features": 4, "seed": -1, "noise": -5e-324}
    highest = {"rows": 10_000_001, "features": 101, "seed": 2**63, "noise": 100.00000000000001}
    value = {"below": lowest[name], "above": highest[name], "boolean": True}[end]
    with pytest.raises(InvalidInput, match=rf"^dataset\.{name} must be .* from .* not "):
        read_spec({"dataset": {name: value}})
