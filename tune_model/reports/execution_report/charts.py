"""The report's plots of a tuning job and of predictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from tune_model.reports.execution_report.axes import Scale, number, scale
from tune_model.reports.execution_report.domain import Domain, domain
from tune_model.reports.execution_report.page_data import PredictionsData, TrialRow, TuningData
from tune_model.reports.execution_report.plots import Plot

_SMALL = (280.0, 220.0)
_OBJECTIVE = (400.0, 270.0)
_PARALLEL, _AXIS = (640.0, 290.0), 105.0  # at least; wider where there are more axes
_HISTOGRAM = (400.0, 300.0)
_SQUARE = (400.0, 386.0)  # what leaves a square between the margins
_MANY = 20  # trial numbers that fit under an axis
_GOOD = 4  # the best quarter of the trials stands out
_FEWEST = 5  # scored trials below which a table says all that plots would
_COLUMNS = (4, 3, 5, 2)  # of small plots, the first that leaves none alone in the last row
_FRAME = 0.03  # of a histogram's width, kept free on both sides

Scored = tuple[int, TrialRow, float]


def scored(tuning: TuningData) -> list[Scored]:
    """Return (number, trial, objective) of the trials that have an objective; numbers from 1."""
    return [
        (index, trial, trial.objective)
        for index, trial in enumerate(tuning.trials, 1)
        if trial.objective is not None
    ]


def plotted(tuning: TuningData) -> bool:
    """Return whether there are enough scored trials for plots to show more than the table."""
    return len(scored(tuning)) >= _FEWEST


def columns(count: int) -> int:
    """Return in how many columns so many small plots stand, so that none is alone in its row."""
    if count < _COLUMNS[0]:
        return max(1, count)
    return next((each for each in _COLUMNS if count % each != 1), _COLUMNS[0])


def objective_plot(tuning: TuningData) -> ET.Element:
    """Plot each trial's objective, and the best so far as a line."""
    known = scored(tuning)
    plot = Plot(f"{tuning.metric} of each training job", "training job", tuning.metric, _OBJECTIVE)
    x = Scale(0.5, len(tuning.trials) + 0.5, plot.left, plot.right)
    y = scale((value for _, _, value in known), plot.bottom, plot.top)
    few = len(tuning.trials) <= _MANY
    plot.axes(x, y, [(str(at), at) for at in range(1, len(tuning.trials) + 1)] if few else None)
    plot.path([(x(at), y(value)) for at, value in _best_so_far(tuning, known)], "best-so-far")
    for index, _, value in _best_last(tuning, known):
        at, title = (x(index), y(value)), f"job {index}: {number(value)}"
        _mark(plot, tuning, index, at, title, number(value))
    return plot.root


def _best_last(tuning: TuningData, known: Sequence[Scored]) -> list[Scored]:
    """Return the trials so that the best one is drawn over the others."""
    return sorted(known, key=lambda item: tuning.best == item[0] - 1)


def _best_so_far(tuning: TuningData, known: Sequence[Scored]) -> Iterator[tuple[float, float]]:
    """Yield the corners of a line that steps to each new best."""
    best: float | None = None
    for index, _, value in known:
        if best is not None:
            yield index, best
        better = best is None or (value < best if tuning.minimize else value > best)
        best = value if better else best
        if best is not None:
            yield index, best
    if best is not None:
        yield len(tuning.trials) + 0.5, best


def _mark(
    plot: Plot, tuning: TuningData, index: int, at: tuple[float, float], title: str, value: str
) -> None:
    """Draw a trial's point: a star, and its value in words, where it is the best."""
    if tuning.best == index - 1:
        plot.star(*at, "star", f"best, {title}")
        plot.beside(value, *at)
    else:
        plot.dot(*at, "dot", title)


def hyperparameters(tuning: TuningData) -> list[str]:
    """Return the names of the tuned hyperparameters, sorted."""
    return sorted({name for trial in tuning.trials for name in trial.hyperparameters})


def hyperparameter_plot(tuning: TuningData, name: str) -> ET.Element:
    """Plot one hyperparameter against the objective, over the range that is searched."""
    known = [item for item in scored(tuning) if name in item[1].hyperparameters]
    plot = Plot(f"{name} against {tuning.metric}", name, tuning.metric, _SMALL)
    given = [trial.hyperparameters[name] for _, trial, _ in known]
    across = domain(given, tuning.ranges.get(name))
    x = across.scaled(plot.left, plot.right)
    y = scale((value for _, _, value in known), plot.bottom, plot.top)
    plot.axes(x, y, across.ticks)
    for index, trial, value in _best_last(tuning, known):
        text = trial.hyperparameters[name]
        title = f"job {index}: {name} {short(text)}, {tuning.metric} {number(value)}"
        _mark(plot, tuning, index, (x(across.places[text]), y(value)), title, short(text))
    return plot.root


def short(value: str) -> str:
    """Write a hyperparameter's value: a number with four digits, a word cut to 40 letters."""
    try:
        return number(float(value))
    except ValueError:
        return value[:40]


def parallel_plot(tuning: TuningData) -> ET.Element:
    """Plot each trial as a line through its hyperparameters and its objective; the best on top."""
    known = scored(tuning)
    axes = list(_upright(tuning, known))
    width = max(_PARALLEL[0], _AXIS * len(axes))
    title = f"Each training job's hyperparameters and {tuning.metric}"
    plot = Plot(title, "", "", (width, _PARALLEL[1]))
    first = 60 if axes[0][2].ends else 100  # words stand left of their axis
    step = (width - first - 70) / max(1, len(axes) - 1)
    across = [first + step * index for index in range(len(axes))]
    heights = [_parallel_axis(plot, x, *axis) for x, axis in zip(across, axes, strict=True)]
    lines = [list(zip(across, line, strict=True)) for line in zip(*heights, strict=True)]
    _lines(plot, tuning, known, lines)
    best = next((at for at, each in enumerate(known) if tuning.best == each[0] - 1), None)
    if best is not None:
        for (x, y), (_, column, _) in zip(lines[best], axes, strict=True):
            plot.text(short(column[best]), x + 8, _between_ends(plot, y + 4), "value")
    return plot.root


def _between_ends(plot: Plot, baseline: float) -> float:
    """Keep a value's text between its axis's ends, whose own texts stand beyond them."""
    top, bottom = _upright_ends(plot)
    return min(max(baseline, top + 13), bottom - 1)


def _upright_ends(plot: Plot) -> tuple[float, float]:
    return 44.0, plot.bottom + 14


def _upright(
    tuning: TuningData, known: Sequence[Scored]
) -> Iterator[tuple[str, list[str], Domain]]:
    """Yield name, each trial's value and domain: of the hyperparameters, then of the metric."""
    for name in hyperparameters(tuning):
        column = [trial.hyperparameters.get(name, "") for _, trial, _ in known]
        yield name, column, domain(column, tuning.ranges.get(name))
    objectives = [repr(value) for _, _, value in known]
    yield tuning.metric, objectives, domain(objectives)


def _lines(
    plot: Plot,
    tuning: TuningData,
    known: Sequence[Scored],
    points: Sequence[Sequence[tuple[float, float]]],
) -> None:
    """Draw the trials' lines, the better ones above the others."""
    sign = 1 if tuning.minimize else -1
    ranked = sorted(range(len(known)), key=lambda at: sign * known[at][2])
    ranked.sort(key=lambda at: tuning.best != known[at][0] - 1)
    for rank, at in reversed(list(enumerate(ranked))):
        index, _, value = known[at]
        good = "job good" if rank < len(known) / _GOOD else "job"
        style = "job best" if tuning.best == index - 1 else good
        plot.path(points[at], style, f"job {index}: {tuning.metric} {number(value)}")


def _parallel_axis(
    plot: Plot, x: float, name: str, column: Sequence[str], along: Domain
) -> list[float]:
    """Draw one upright axis, its ends named; return each value's pixel."""
    top, bottom = _upright_ends(plot)
    y = Scale(along.low, along.high, bottom, top)
    plot.line(x, top, x, bottom, "base")
    plot.text(name[:24], x, top - 24, "axis middle")
    for text, at in along.ends:
        plot.text(text, x, y(at) + (16 if at == along.low else -8), "tick middle")
    for text, at in () if along.ends else along.ticks:
        plot.text(text, x - 7, y(at) + 4, "tick end")
    return [y(along.places[value]) for value in column]


def histogram_plot(predictions: PredictionsData) -> ET.Element:
    """Plot how many predictions lie where."""
    plot = Plot("Histogram of the predictions", "prediction (the label's unit)", "rows", _HISTOGRAM)
    x = scale(predictions.edges, plot.left, plot.right, padding=_FRAME)
    y = Scale(0.0, max(predictions.counts) * 1.05, plot.bottom, plot.top)
    plot.axes(x, y)
    edges = zip(predictions.edges, predictions.edges[1:], strict=False)
    for (low, high), count in zip(edges, predictions.counts, strict=True):
        title = f"{number(low)} to {number(high)}: {count:,} rows"
        width, height = max(1.0, x(high) - x(low) - 1), plot.bottom - y(count)
        plot.bar(x(low), y(count), width, height, "count", title)
    return plot.root


def truth_plot(predictions: PredictionsData) -> ET.Element:
    """Plot predictions against the truth, with the line on which they would be right."""
    plot = Plot("Predicted against actual", "actual (without noise)", "predicted", _SQUARE)
    known = [value for pair in predictions.pairs for value in pair]
    x = scale(known, plot.left, plot.right)
    y = scale(known, plot.bottom, plot.top)
    plot.axes(x, y)
    plot.line(x(x.low), y(x.low), x(x.high), y(x.high), "right")
    for true, predicted in predictions.pairs:
        title = f"actual {number(true)}, predicted {number(predicted)}"
        plot.dot(x(true), y(predicted), "dot pair", title)
    return plot.root
