"""A person's own data: what is taken, and what is refused before anything is uploaded."""

import random
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tests.strategies import own_data
from tune_model.operations import data_files

Rows = dict[str, list[list[str]]]


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


def write(directory: Path, rows: Rows, end: str = "\n") -> Path:
    for split, lines in rows.items():
        text = end.join(",".join(line) for line in lines)
        (directory / f"{split}.csv").write_bytes((text + end).encode())
    return directory


@given(own_data(), st.sampled_from(["\n", "\r\n"]))
def test_numbers_in_files_that_fit_together_are_taken_and_counted(
    directory: Path, rows: Rows, end: str
) -> None:
    files = data_files.check(write(directory, rows, end))
    assert [file.split for file in files] == ["train", "validation", "test"]
    assert [file.rows for file in files] == [len(rows[file.split]) for file in files]
    assert [file.columns for file in files] == [len(rows[file.split][0]) for file in files]
    assert all(file.size == file.path.stat().st_size for file in files)


@given(own_data(), st.data())
def test_a_word_anywhere_is_refused_with_its_file_line_and_column(
    directory: Path, rows: Rows, draw: st.DataObject
) -> None:
    split = draw.draw(st.sampled_from(sorted(rows)))
    line = draw.draw(st.integers(0, len(rows[split]) - 1))
    column = draw.draw(st.integers(0, len(rows[split][line]) - 1))
    rows[split][line][column] = draw.draw(st.sampled_from(["word", "1;2", "--1", "1e", "0x1", "é"]))
    with pytest.raises(UsageError) as refused:
        data_files.check(write(directory, rows))
    said = str(refused.value)
    if "semicolons" in said:  # a first line without a comma
        assert f"{split}.csv separates its columns" in said
        return
    assert f"{split}.csv:{line + 1} " in said
    assert f"column {column + 1}:" in said or "header" in said


@given(own_data(), st.data())
def test_a_ragged_row_is_refused_with_its_line(
    directory: Path, rows: Rows, draw: st.DataObject
) -> None:
    split = draw.draw(st.sampled_from(sorted(rows)))
    rows[split].append([*rows[split][0], "1"])
    with pytest.raises(UsageError, match=rf"{split}\.csv:{len(rows[split])} has \d columns"):
        data_files.check(write(directory, rows))


GOOD: Rows = {"train": [["1", "2", "3"]], "validation": [["1", "2", "3"]], "test": [["2", "3"]]}


def changed(**more: list[list[str]]) -> Rows:
    return {**GOOD, **more}


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (changed(train=[["label", "a", "b"]]), "train.csv:1 looks like a header (label,a,b"),
        (changed(train=[["", "2", "3"]]), "train.csv:1 column 1: label ''"),
        (changed(validation=[["1", "2"]]), "validation.csv has 2 columns and"),
        (changed(test=[["1", "2", "3", "4"]]), "or the label before them"),
        (changed(test=[["1"]]), "test.csv has 1 columns; it must have 2"),
        (
            {"train": [["1"]], "validation": [["1"]], "test": [["1"]]},
            "train.csv has one column",
        ),
        (changed(test=[["1", "2"], ["", ""], ["3"]]), "test.csv:3 has 1 columns"),
    ],
)
def test_what_does_not_fit_is_named(directory: Path, rows: Rows, words: str) -> None:
    with pytest.raises(UsageError) as refused:
        data_files.check(write(directory, rows))
    assert words in str(refused.value)


def test_an_empty_file_and_a_missing_one_are_named(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "validation.csv").write_text("")
    with pytest.raises(UsageError, match=r"validation\.csv is empty"):
        data_files.check(tmp_path)
    (tmp_path / "validation.csv").unlink()
    with pytest.raises(UsageError, match=r"validation\.csv isn't there"):
        data_files.check(tmp_path)


def test_a_last_line_without_an_end_counts(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    (tmp_path / "train.csv").write_text("1,2,3\n4,5,6")
    assert data_files.check(tmp_path)[0].rows == 2


def test_a_fault_deep_in_a_big_file_is_named_and_memory_stays_small(tmp_path: Path) -> None:
    chance = random.Random(0)  # noqa: S311 - no secret
    line = ",".join(f"{chance.gauss(0, 1):.6f}" for _ in range(20)) + "\n"
    count = 40_000
    write(tmp_path, GOOD)
    (tmp_path / "train.csv").write_text(line * count + line.replace(".", "x", 1) + line)
    tracemalloc.start()
    with pytest.raises(UsageError, match=rf"train\.csv:{count + 1} column 1"):
        data_files.check(tmp_path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (tmp_path / "train.csv").stat().st_size > 7_000_000
    assert peak < 6_000_000


def test_a_file_that_one_request_cannot_carry_is_refused(tmp_path: Path) -> None:
    test = data_files.check(write(tmp_path, GOOD))[2]
    data_files.check_request(test, test.size)
    with pytest.raises(UsageError, match="in one request of at most 3"):
        data_files.check_request(test, 3)


def test_an_upload_tells_every_byte_and_says_what_it_is(tmp_path: Path) -> None:
    sent: dict[str, Any] = {}

    class S3:
        def upload_file(self, name: str, bucket: str, key: str, **more: Any) -> None:
            more["Callback"](Path(name).stat().st_size)
            sent.update(bucket=bucket, key=key, **more["ExtraArgs"])

    file = data_files.check(write(tmp_path, GOOD))[0]
    told: list[int] = []
    client: Any = S3()
    data_files.upload(client, file, "s3://b/csv/train.csv", told.append)
    assert sum(told) == file.size
    assert sent == {"bucket": "b", "key": "csv/train.csv", "ContentType": "text/csv"}
