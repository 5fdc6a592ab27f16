"""CSV as the images read it."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from embedded_aws.sagemaker import tables
from embedded_aws.sagemaker.hyperparameters import CustomerError
from tests import strategies


def written(rows: list[list[float | None]], end: str) -> bytes:
    lines = (",".join("" if cell is None else repr(cell) for cell in row) for row in rows)
    return (end.join(lines) + end).encode()


@given(strategies.tables(), st.sampled_from(["\n", "\r\n"]))
def test_a_table_that_is_written_is_read_back(rows: list[list[float | None]], end: str) -> None:
    read = tables.parse(written(rows, end), "t.csv")
    expected = [[math.nan if cell is None else cell for cell in row] for row in rows]
    np.testing.assert_array_equal(read, np.array(expected, np.float32))


@given(
    strategies.tables(),
    st.text(alphabet="abcdfghijk_", min_size=1).filter(lambda t: "inf" not in t),
)
def test_a_header_is_refused_by_name_and_line(rows: list[list[float | None]], word: str) -> None:
    if not any(letter.isalpha() for letter in word):
        return
    with pytest.raises(CustomerError, match=r"Non-numeric value '.' found in the header .*t\.csv"):
        tables.parse(f"{word},b\n".encode() + written(rows, "\n"), "t.csv")


@pytest.mark.parametrize("content", ["1,2\n3\n", "1,2\n3,x\n", "1;2\n"])
def test_ragged_rows_words_and_other_delimiters_are_refused(content: str) -> None:
    with pytest.raises(CustomerError, match=r"Failed to load csv data of file 't\.csv'"):
        tables.parse(content.encode(), "t.csv")


def test_files_are_put_one_below_the_other_and_must_be_of_one_width(tmp_path: Path) -> None:
    contents = {"a": "1,2\n", "b": "", "c": "3,4\n"}
    for name, content in contents.items():
        (tmp_path / name).write_text(content)
    paths = [tmp_path / name for name in contents]
    assert tables.read_files(paths).tolist() == [[1, 2], [3, 4]]
    assert len(tables.read_files([paths[1]])) == 0
    paths[1].write_text("1,2,3\n")
    with pytest.raises(CustomerError, match="different numbers of columns"):
        tables.read_files(paths)
