"""What the report says first, its tables of states, and where names stand in its timeline."""

import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_data import History, machine, reported
from tune_model.reports.execution_report import ReportData, charts, render
from tune_model.reports.execution_report.axes import Scale
from tune_model.reports.execution_report.headline import headline, title
from tune_model.reports.execution_report.page_data import CostData, TrialRow, TuningData
from tune_model.reports.execution_report.prediction_comparison import summarize
from tune_model.reports.execution_report.state_table import state_rows
from tune_model.reports.execution_report.timeline import NARROW, WIDE, place, timeline
from tune_model.reports.execution_report.timeline_rows import Bar, Row, timeline_rows, tuning_state
from tune_model.reports.state_graph import StateMark, drawing, read

UUID = "937d54ae-9316-4c3b-9a75-5358e67a9102"
WHERE: dict[str, Any] = {
    "url": "s3://b/out",
    "input_url": "s3://b/in",
    "complete": True,
    "head": (),
}


def tuned(jobs: int = 2, tuning_job: str = "t") -> ReportData:
    """An execution whose second state of three tunes."""
    history = History()
    history.begin()
    history.task("Prepare")
    history.enter("Tune")
    history.add("TaskScheduled")
    history.leave("Tune")
    history.task("Transform")
    history.end()
    trials = tuple(
        TrialRow(f"t-{at}", "Completed", {"eta": str(at)}, 4.0 - at, 5.0, 1.0, None)
        for at in range(jobs)
    )
    best = jobs - 1
    tuning = TuningData(
        "t", "arn", "Completed", "Bayesian", "rmse", minimize=True, trials=trials, best=best
    )
    data = reported(machine("Prepare", "Tune", "Transform"), history)
    parameters = json.dumps({"HyperParameterTuningJobName": tuning_job, "more": 1})
    called = {"resource": "createHyperParameterTuningJob.sync", "parameters": parameters}
    events = tuple(
        replace(event, details=called) if event.type == "TaskScheduled" else event
        for event in data.events
    )
    return replace(data, tuning=tuning, events=events)


def test_a_uuid_is_shown_by_its_beginning_and_a_name_as_it_is() -> None:
    assert title(UUID) == "Execution 937d54ae"
    assert title("nightly-2026-01-01") == "nightly-2026-01-01"
    html = render(replace(tuned(), execution=replace(tuned().execution, name=UUID)))
    assert "<h1><bdi>Execution 937d54ae</bdi>" in html
    assert UUID in html.split("</header>")[0]


def test_the_headline_says_what_is_known() -> None:
    data = tuned()
    assert [fact.name for fact in headline(replace(data, tuning=None))] == ["Ran"]
    predictions = summarize([1.0, 2.0], [1.0, 3.0], **WHERE)
    cost = CostData(0.5, (), (), "S3")
    facts = headline(replace(data, predictions=predictions, cost=cost))
    assert [(fact.name, fact.value) for fact in facts] == [
        ("Best rmse", "3"),
        ("Test RMSE", "0.7071"),
        ("Test R²", "0.5"),
        ("Rows predicted", "2"),
        ("Cost", "$0.5000"),
        ("Ran", "12.0 s"),
    ]
    assert facts[0].note == "job 2 of 2"
    running = replace(data, execution=replace(data.execution, stopped=None))
    assert headline(running)[-1].name == "Running for"


def test_states_that_were_not_entered_stand_last_in_their_table() -> None:
    history = History()
    history.begin()
    history.task("B")
    history.task("B")
    rows = state_rows(reported(machine("A", "B"), history, "RUNNING"))
    assert [(row.name, row.status, row.runs, row.seconds) for row in rows] == [
        ("B", "SUCCEEDED", 2, 6.0),
        ("A", "NOT_ENTERED", 0, None),
    ]


@pytest.mark.parametrize("named", ["t", "another"])
def test_training_jobs_follow_the_state_that_started_the_tuning_job(named: str) -> None:
    data = tuned(tuning_job=named)
    assert tuning_state(data) == "Tune"
    rows = [row.name for row in timeline_rows(data)]
    assert rows == ["Prepare", "Tune", "job 1", "★ job 2", "Transform"]
    assert tuning_state(replace(data, events=())) is None
    assert timeline_rows(replace(data, events=()))[-1].name == "★ job 2"


@given(
    st.text(max_size=30),
    st.floats(0, 100),
    st.floats(0, 100),
    st.sampled_from([NARROW, WIDE]),
)
def test_a_name_touches_its_bar_and_stays_inside(
    name: str, start: float, seconds: float, width: float
) -> None:
    row = Row(name, "run", (Bar(start, min(seconds, 100 - start), "SUCCEEDED", "a run"),))
    label = place(row, Scale(0, 100, 0, 99.8), width)
    low, high = label.taken
    if high - low <= 100:
        assert -1e-6 <= low <= high <= 100 + 1e-6
    near = 100 * 7.0 / width
    assert low <= row.end + near + 0.5
    assert high >= row.start * 0.998 - near - 0.5


def test_lines_of_the_timeline_run_behind_bars_and_not_through_names() -> None:
    drawn = timeline(tuned(), NARROW)
    names = [(float(str(t.get("y"))) - 11, float(str(t.get("y"))) + 3, t) for t in rows_of(drawn)]
    for line in drawn.iter("line"):
        top, bottom = float(str(line.get("y1"))), float(str(line.get("y2")))
        for above, below, name in names:
            if top < below and above < bottom:
                assert beside(line, name)


def rows_of(drawn: ET.Element) -> list[ET.Element]:
    return [text for text in drawn.iter("text") if str(text.get("class")).startswith("row")]


def beside(line: ET.Element, name: ET.Element) -> bool:
    """Whether a line stands where a name doesn't reach, on the narrowest drawing."""
    x, at = (float(each.rstrip("%")) for each in (line.get("x1", ""), name.get("x", "")))
    wide = 100 * (7.6 * len("".join(name.itertext())) + 7) / NARROW
    ends = str(name.get("class")).endswith("end")
    return not (at - wide <= x <= at if ends else at <= x <= at + wide)


@given(st.integers(2, 40))
def test_no_small_plot_is_alone_in_the_last_row(count: int) -> None:
    assert count % charts.columns(count) != 1 or count in {1, 61}


def test_plots_are_drawn_from_five_scored_jobs_on() -> None:
    four, five = (tuned(jobs).tuning for jobs in (4, 5))
    assert four is not None
    assert five is not None
    assert not charts.plotted(four)
    assert charts.plotted(five)
    assert 'class="plot"' not in render(tuned(4))
    assert 'class="plot"' in render(tuned(5))


def test_the_best_values_stand_between_their_axes_ends() -> None:
    tuning = tuned(5).tuning
    assert tuning is not None
    plot = charts.parallel_plot(tuning)
    lines = [line for line in plot.iter("line") if line.get("class") == "base"]
    top, bottom = (float(str(lines[0].get(side))) for side in ("y1", "y2"))
    values = [text for text in plot.iter("text") if text.get("class") == "value"]
    assert len(values) == 2, "eta at its greatest, the objective at its least"
    for value in values:
        baseline = float(str(value.get("y")))
        assert top <= baseline - 10
        assert baseline <= bottom


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=40))
def test_a_histograms_bars_keep_off_the_frame(values: list[float]) -> None:
    plot = charts.histogram_plot(summarize(values, None, **WHERE))
    base = next(line for line in plot.iter("line") if line.get("class") == "base")
    left, right = (float(str(base.get(side))) for side in ("x1", "x2"))
    for bar in plot.iter("rect"):
        x, width = float(str(bar.get("x"))), float(str(bar.get("width")))
        assert left + 4 <= x
        assert x + width <= right - 4


@pytest.mark.parametrize("marks", [None, {"Tune": StateMark("SUCCEEDED", "1 min 05 s")}])
def test_the_call_of_a_state_is_written_whole(marks: dict[str, StateMark] | None) -> None:
    resource = "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync"
    states = {"Tune": {"Type": "Task", "Resource": resource, "End": True}}
    drawn = drawing(read({"StartAt": "Tune", "States": states}), marks)
    said = [str(text.text) for text in drawn.iter("text") if text.get("class") == "does"]
    assert " ".join(said) == "SageMaker createHyperParameterTuningJob.sync"
