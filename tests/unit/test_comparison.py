"""A comparison's rows: what differs, and which value is the best."""

from dataclasses import replace

import pytest

from tests.report_data import History, machine, reported
from tune_model.operations.metrics import Metrics
from tune_model.reports.comparison import Row, compare, render
from tune_model.reports.execution_report import ReportData
from tune_model.reports.execution_report.page_data import (
    CostData,
    PredictionsData,
    SearchRange,
    TrialRow,
    TuningData,
)
from tune_model.reports.execution_report.prediction_comparison import summarize


@pytest.fixture(scope="module")
def one() -> ReportData:
    history = History()
    history.begin('{"dataset": {"rows": 100}}')
    trial = TrialRow("t-001", "Completed", {"eta": "0.1"}, 1.5, 0.0, 1.0, None)
    ranges = {"eta": SearchRange(0.01, 0.5), "tree_method": SearchRange(values=("hist", "exact"))}
    tuning = TuningData("t", "arn", "Completed", "Bayesian", "m", True, (trial,), 0, ranges)  # noqa: FBT003
    where = {"url": "s3://b/out", "input_url": "s3://b/in", "complete": True, "head": ()}
    found: PredictionsData = summarize([1.0, 2.0], None, **where)
    return replace(
        reported(machine("A"), history),
        tuning=tuning,
        predictions=found,
        cost=CostData(1.5, (), (), ""),
    )


def row(rows: list[Row], name: str) -> Row:
    return next(each for each in rows if each.name == name)


def test_an_execution_beside_itself_differs_in_nothing_and_nothing_is_best(one: ReportData) -> None:
    rows = compare([one, one])
    assert rows
    assert not any(each.differs or each.best for each in rows)


def test_the_least_error_the_greatest_r2_and_the_least_cost_are_best(one: ReportData) -> None:
    assert one.predictions
    better: dict[str, float | None] = {"rmse": 1.0, "mae": 1.0, "r2": 0.9}
    worse: dict[str, float | None] = {"rmse": 2.0, "mae": 2.0, "r2": 0.5}
    reports = [
        replace(one, predictions=replace(one.predictions, metrics=Metrics("regression", values)))
        for values in (worse, better, worse)
    ]
    rows = compare(reports)
    for name in ("RMSE", "MAE", "R²"):
        assert row(rows, name).best == {1}


def test_what_an_execution_has_not_is_none(one: ReportData) -> None:
    bare = replace(one, tuning=None, predictions=None, cost=None)
    rows = compare([one, bare])
    assert row(rows, "strategy").cells[1] is None
    assert all(len(each.cells) == 2 for each in rows)
    names = [(each.group, each.name) for each in rows]
    assert len(set(names)) == len(names)


def test_the_page_has_every_row_and_escapes_names(one: ReportData) -> None:
    hostile = "<script>alert(1)</script>"
    page = render([hostile, "b"], compare([one, one]), hostile)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert all(
        f"<bdi>{each.name}</bdi>" in page for each in compare([one, one]) if "&" not in each.name
    )
