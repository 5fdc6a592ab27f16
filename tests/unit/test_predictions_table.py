"""The predictions' table: the prediction is always there, and a pipe gets every column."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.printing import Console
from tune_model.commands import predictions
from tune_model.operations.prediction_files import Place

PLACE = Place("b", "out", "b", "in")


def shown(width: int, features: int, *, terminal: bool) -> str:
    out = io.StringIO()

    def console(width: int = width) -> Console:
        return Console(file=out, width=width, force_terminal=terminal, no_color=True)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(predictions, "Console", console)
        rows: list[list[object]] = [[123.456, *(f"{n}.123456" for n in range(features))]] * 2
        predictions._show(PLACE, 2, rows)
    return re.sub(r"\x1b\[[0-9;]*m", "", out.getvalue())


@given(st.integers(40, 200), st.integers(0, 40))
def test_on_a_terminal_what_does_not_fit_is_counted_and_the_prediction_stays(
    width: int, features: int
) -> None:
    said = shown(width, features, terminal=True)
    assert said.count("123.5") == 2
    table = said.splitlines()[1:]
    assert max(map(len, table)) <= width
    headers = table[0].count(" x")
    assert (f"+{features - headers} columns" in said) == (headers < features)


@given(st.integers(1, 40))
def test_in_a_pipe_every_column_is_there_in_one_line_a_row(features: int) -> None:
    said = shown(80, features, terminal=False)
    assert "columns" not in said
    rows = [line for line in said.splitlines() if "123.5" in line]
    assert len(rows) == 2
    assert all(f"{features - 1}.123456" in row for row in rows)
