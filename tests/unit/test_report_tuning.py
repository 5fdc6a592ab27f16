"""The report's tuning: its axes, plots and timeline, and what is read of SageMaker's jobs."""

import itertools
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.report_data import START, History, machine, reported
from tune_model.reports.execution_report import ReportData, charts
from tune_model.reports.execution_report.domain import domain
from tune_model.reports.execution_report.page_data import SearchRange, TrialRow, TuningData
from tune_model.reports.execution_report.started_jobs import Jobs, read_tuning, resources
from tune_model.reports.execution_report.timeline import timeline

FINITE = st.floats(-1e9, 1e9)


def search_ranges() -> st.SearchStrategy[SearchRange]:
    """Draws what is searched for a hyperparameter: numbers of either scaling, or words."""
    bounds = st.lists(st.floats(1e-6, 1e6), min_size=2, max_size=2, unique=True).map(sorted)
    scalings = st.sampled_from(["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"])
    numbers = st.builds(
        lambda ends, integer, scaling: SearchRange(ends[0], ends[1], integer, scaling),
        bounds,
        st.booleans(),
        scalings,
    )
    return numbers | st.just(SearchRange(values=("dart", "gblinear", "gbtree")))


@given(
    st.lists(st.floats(-1e6, 1e6).map(repr) | st.floats(1e-6, 1).map(repr), min_size=1)
    | st.lists(st.sampled_from(["dart", "gbtree", "1"]), min_size=1),
    st.none() | search_ranges(),
)
def test_an_axis_holds_its_values_in_their_order_and_its_ticks(
    values: list[str], searched: SearchRange | None
) -> None:
    axis = domain(values, searched)
    assert axis.low < axis.high
    room = (axis.high - axis.low) * 1e-6
    places = [axis.places[value] for value in values]
    assert all(axis.low <= place <= axis.high for place in places)
    ticks = [at for _, at in axis.ticks]
    assert ticks == sorted(ticks)
    assert all(axis.low - room <= at <= axis.high + room for at in ticks)
    if axis.ends:
        ordered = sorted(values, key=float)
        assert [axis.places[value] for value in ordered] == sorted(places)


def test_an_axis_spans_what_is_searched_with_ticks_of_its_own_scale() -> None:
    whole = domain(["3", "7"], SearchRange(0, 10, integer=True))
    assert [text for text, _ in whole.ticks] == ["0", "2", "4", "6", "8", "10"]
    assert [text for text, _ in domain(["6", "7"], SearchRange(6, 7, integer=True)).ticks] == [
        "6",
        "7",
    ]
    powers = domain(["0.01"], SearchRange(0.001, 1, scaling="Logarithmic"))
    assert [text for text, _ in powers.ticks] == ["0.001", "0.01", "0.1", "1"]
    assert [text for text, _ in powers.ends] == ["0.001", "1"]
    near = domain(["0.2"], SearchRange(0.1, 1, scaling="Logarithmic"))
    assert [text for text, _ in near.ticks] == ["0.1", "0.2", "0.5", "1"]
    words = domain(["dart"], SearchRange(values=("dart", "gbtree")))
    assert [text for text, _ in words.ticks] == ["dart", "gbtree"]


@st.composite
def tunings(draw: st.DrawFn) -> TuningData:
    """Draws a tuning job; hyperparameters are numbers or words, objectives may be missing.

    Of some hyperparameters the searched range is known: values may lie outside of it, as those of a
    warm start do.
    """
    words = st.sampled_from(["gbtree", "dart"])
    numbers = FINITE.map(repr)
    names = draw(st.lists(st.sampled_from(["alpha", "booster", "eta"]), unique=True))
    values = {name: words if name == "booster" else numbers for name in names}
    trials = draw(
        st.lists(st.tuples(st.fixed_dictionaries(values), st.none() | FINITE), max_size=25)
    )
    rows = tuple(
        TrialRow(f"t{index}", "Completed", given_, objective, index * 2.0, 3.0, None)
        for index, (given_, objective) in enumerate(trials)
    )
    scored = [index for index, row in enumerate(rows) if row.objective is not None]
    best = draw(st.sampled_from(scored)) if scored else None
    known = draw(st.dictionaries(st.sampled_from(["alpha", "booster", "eta"]), search_ranges()))
    minimize = draw(st.booleans())
    return TuningData("t", "arn", "Completed", "Bayesian", "m", minimize, rows, best, known)


@given(tunings())
def test_every_scored_trial_is_one_point_in_each_plot_and_the_best_one_a_star(
    tuning: TuningData,
) -> None:
    known = charts.scored(tuning)
    assume(known)
    plots = [charts.objective_plot(tuning)]
    plots += [charts.hyperparameter_plot(tuning, name) for name in charts.hyperparameters(tuning)]
    for plot in plots:
        stars = [path for path in plot.iter("path") if path.get("class") == "star"]
        assert len(stars) == 1
        assert len(list(plot.iter("circle"))) == len(known) - 1
        width, height = (float(str(plot.get(side))) for side in ("width", "height"))
        assert all(0 <= x <= width and 0 <= y <= height for x, y in points(plot))
        assert plot.findall("*")[-2:][0] is stars[0]  # over all points; only its value follows


@given(tunings())
def test_all_hyperparameters_together_show_a_line_a_trial_and_the_best_ones_values_on_top(
    tuning: TuningData,
) -> None:
    known = charts.scored(tuning)
    assume(known)
    plot = charts.parallel_plot(tuning)
    lines = [str(path.get("class")) for path in plot.iter("path")]
    assert len(lines) == len(known)
    assert lines[-1] == "job best"
    assert lines.count("job best") == 1
    best = tuning.trials[tuning.best or 0]
    values = [best.hyperparameters[name] for name in charts.hyperparameters(tuning)]
    said = [text.text for text in plot.iter("text") if text.get("class") == "value"]
    assert said == [charts.short(value) for value in [*values, repr(best.objective)]]


def points(plot: Any) -> Iterator[tuple[float, float]]:
    return ((float(c.get("cx")), float(c.get("cy"))) for c in plot.iter("circle"))


@given(tunings())
def test_the_best_so_far_never_gets_worse(tuning: TuningData) -> None:
    line = [value for _, value in charts._best_so_far(tuning, charts.scored(tuning))]
    assert line == sorted(line, reverse=tuning.minimize)


def report_with(tuning: TuningData | None, tasks: int = 3) -> ReportData:
    history = History()
    history.begin()
    for _ in range(tasks):
        history.task("A")
    history.end()
    data = reported(machine("A"), history)
    return ReportData(data.execution, data.definition, data.runs, data.events, tuning)


@given(tunings())
def test_the_timeline_has_a_bar_a_run_and_a_trial_without_overlaps(tuning: TuningData) -> None:
    drawn = timeline(report_with(tuning))
    bars = list(drawn.iter("rect"))
    assert len(bars) == 3 + len(tuning.trials)
    rows: dict[str, list[tuple[float, float]]] = {}
    for bar in bars:
        left, width = (float(str(bar.get(side)).rstrip("%")) for side in ("x", "width"))
        rows.setdefault(str(bar.get("y")), []).append((left, left + width))
        assert 0 <= left < left + width <= 100.2
    for row in rows.values():
        assert all(a[1] <= b[0] + 0.31 for a, b in itertools.pairwise(sorted(row)))


def test_many_runs_of_a_state_are_joined_into_few_bars() -> None:
    drawn = timeline(report_with(None, tasks=2000))
    assert 0 < len(list(drawn.iter("rect"))) < 900


class FakeSageMaker:
    """Answers about one tuning job."""

    def describe_hyper_parameter_tuning_job(self, **_: str) -> dict[str, Any]:
        objective = {"Type": "Maximize", "MetricName": "validation:auc"}
        return {
            "HyperParameterTuningJobArn": "arn:tuning",
            "HyperParameterTuningJobStatus": "InProgress",
            "HyperParameterTuningJobConfig": {
                "Strategy": "Random",
                "ParameterRanges": {
                    "ContinuousParameterRanges": [
                        {"Name": "eta", "MinValue": "0.1", "MaxValue": "1"}
                        | {"ScalingType": "Logarithmic"}
                    ],
                    "IntegerParameterRanges": [
                        {"Name": "depth", "MinValue": "0", "MaxValue": "10"}
                    ],
                    "CategoricalParameterRanges": [{"Name": "booster", "Values": ["dart"]}],
                },
                "HyperParameterTuningJobObjective": objective,
            },
            "BestTrainingJob": {"TrainingJobName": "t-1"},
        }

    def get_paginator(self, _operation: str) -> "FakeSageMaker":
        return self

    def paginate(self, **_: str) -> Iterator[dict[str, Any]]:
        common = {"TunedHyperParameters": {"eta": "0.5"}}
        waiting = {"TrainingJobName": "t-0", "TrainingJobStatus": "InProgress", **common}
        done = {
            "TrainingJobName": "t-1",
            "TrainingJobStatus": "Completed",
            "TrainingStartTime": START + timedelta(seconds=5),
            "TrainingEndTime": START + timedelta(seconds=25),
            "FinalHyperParameterTuningJobObjectiveMetric": {"Value": 0.75},
            **common,
        }
        yield {"TrainingJobSummaries": [waiting]}
        yield {"TrainingJobSummaries": [done]}


def scheduled(api: str, parameters: str) -> dict[str, Any]:
    details = {"resourceType": "sagemaker", "resource": api, "parameters": parameters}
    return {"taskScheduledEventDetails": details}


def test_a_tuning_job_is_read_with_its_trials_and_their_times() -> None:
    jobs, client = Jobs(), FakeSageMaker()
    assert read_tuning(client, jobs, START, START) is None  # type: ignore[arg-type] # a fake
    jobs.add(
        scheduled("createHyperParameterTuningJob.sync", '{"HyperParameterTuningJobName": "t"}')
    )
    tuning = read_tuning(client, jobs, START, START)  # type: ignore[arg-type] # a fake
    assert tuning is not None
    assert (tuning.best, tuning.minimize, tuning.strategy) == (1, False, "Random")
    assert [(trial.start, trial.seconds) for trial in tuning.trials] == [(None, None), (5, 20)]
    assert tuning.ranges == {
        "eta": SearchRange(0.1, 1, scaling="Logarithmic"),
        "depth": SearchRange(0, 10, integer=True),
        "booster": SearchRange(values=("dart",)),
    }


def test_resources_are_named_in_the_machines_partition_region_and_account() -> None:
    jobs = Jobs()
    jobs.add(scheduled("createModel", '{"ModelName": "m1", "PrimaryContainer": {"Image": "i"}}'))
    jobs.add(scheduled("addTags", "{}"))
    arn = "arn:aws-cn:states:cn-north-1:123456789012:stateMachine:m"
    role = "arn:aws-cn:iam::123456789012:role/path/r"
    found = list(resources({"name": "m", "stateMachineArn": arn, "roleArn": role}, jobs, None))
    by_kind = {resource.kind: resource for resource in found}
    assert by_kind["Model"].address == "arn:aws-cn:sagemaker:cn-north-1:123456789012:model/m1"
    assert by_kind["Role"].name == "r"
    assert by_kind["Image"].address == "i"
