"""The report's plots of a tuning job and of predictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from tune_model.operations.report.axes import Scale, number, scale
from tune_model.operations.report.data import PredictionsData, TrialRow, TuningData
from tune_model.operations.report.plots import Plot

_SMALL = 230.0
_WIDE, _WIDE_HEIGHT = 760.0, 300.0
_MANY = 12  # trial numbers that fit under an axis


def scored(tuning: TuningData) -> list[tuple[int, TrialRow, float]]:
    """Returns (number, trial, objective) of the trials that have an objective; numbers from 1."""
    return [
        (index, trial, trial.objective)
        for index, trial in enumerate(tuning.trials, 1)
        if trial.objective is not None
    ]


def objective_plot(tuning: TuningData) -> ET.Element:
    """Plots each trial's objective, and the best so far as a line."""
    known = scored(tuning)
    plot = Plot(f"{tuning.metric} of each training job", "training job", tuning.metric)
    x = Scale(0.5, len(tuning.trials) + 0.5, plot.left, plot.right)
    y = scale((value for _, _, value in known), plot.bottom, plot.top)
    few = range(1, len(tuning.trials) + 1) if len(tuning.trials) <= _MANY else None
    plot.axes(x, y, x_ticks=few)
    plot.path([(x(at), y(value)) for at, value in _best_so_far(tuning, known)], "best-so-far")
    for index, _, value in known:
        _mark(plot, tuning, index, (x(index), y(value)), f"job {index}: {number(value)}")
    return plot.root


def _best_so_far(
    tuning: TuningData, known: Sequence[tuple[int, TrialRow, float]]
) -> Iterator[tuple[float, float]]:
    """Yields the corners of a line that steps to each new best."""
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


def _mark(plot: Plot, tuning: TuningData, index: int, at: tuple[float, float], title: str) -> None:
    """Draws a trial's point: a star where it is the best."""
    if tuning.best == index - 1:
        plot.star(*at, "star", f"best, {title}")
    else:
        plot.dot(*at, "dot", title)


def hyperparameters(tuning: TuningData) -> list[str]:
    """Returns the names of the tuned hyperparameters, sorted."""
    return sorted({name for trial in tuning.trials for name in trial.hyperparameters})


def hyperparameter_plot(tuning: TuningData, name: str) -> ET.Element:
    """Plots one hyperparameter against the objective: numbers on a scale, words side by side."""
    known = [item for item in scored(tuning) if name in item[1].hyperparameters]
    plot = Plot(f"{name} against {tuning.metric}", name, tuning.metric, height=_SMALL)
    place, ticks = _places([trial.hyperparameters[name] for _, trial, _ in known])
    x = scale(place.values(), plot.left, plot.right)
    y = scale((value for _, _, value in known), plot.bottom, plot.top)
    plot.axes(x, y, x_ticks=[] if ticks else None)
    for text, at in ticks:
        plot.text(text, x(at), plot.bottom + 17, "tick middle")
    for index, trial, value in known:
        given = trial.hyperparameters[name]
        title = f"job {index}: {name} {short(given)}, {tuning.metric} {number(value)}"
        _mark(plot, tuning, index, (x(place[given]), y(value)), title)
    return plot.root


def _places(values: Sequence[str]) -> tuple[dict[str, float], list[tuple[str, float]]]:
    """Returns where each value stands on its axis, and the ticks of values that are words."""
    try:
        return {value: float(value) for value in values}, []
    except ValueError:
        ordered = sorted(set(values))
        places = {value: float(index) for index, value in enumerate(ordered)}
        return places, [(value[:12], at) for value, at in places.items()]


def short(value: str) -> str:
    """Writes a hyperparameter's value: a number with four digits, a word cut to 40 letters."""
    try:
        return number(float(value))
    except ValueError:
        return value[:40]


def parallel_plot(tuning: TuningData) -> ET.Element:
    """Plots each trial as a line through its hyperparameters and its objective; the best on top."""
    names, known = hyperparameters(tuning), scored(tuning)
    title = f"Each training job's hyperparameters and {tuning.metric}"
    plot = Plot(title, "", "", width=_WIDE, height=_WIDE_HEIGHT)
    columns = [[trial.hyperparameters.get(name, "") for _, trial, _ in known] for name in names]
    columns.append([repr(value) for _, _, value in known])
    step = (_WIDE - 160) / max(1, len(names))
    points: list[list[tuple[float, float]]] = [[] for _ in known]
    for index, (name, column) in enumerate(zip([*names, tuning.metric], columns, strict=True)):
        across = 70 + step * index
        for line, y in zip(points, _parallel_axis(plot, across, name, column), strict=True):
            line.append((across, y))
    for item in sorted(range(len(known)), key=lambda item: tuning.best == known[item][0] - 1):
        index, _, value = known[item]
        style = "job best" if tuning.best == index - 1 else "job"
        plot.path(points[item], style, f"job {index}: {tuning.metric} {number(value)}")
    return plot.root


def _parallel_axis(plot: Plot, x: float, name: str, column: Sequence[str]) -> list[float]:
    """Draws one upright axis from the least to the greatest value; returns each value's pixel."""
    top, bottom = 44.0, _WIDE_HEIGHT - 30
    place, ticks = _places(column)
    low, high = min(place.values()), max(place.values())
    y = Scale(low, high, bottom, top) if low < high else Scale(low - 1, low + 1, bottom, top)
    plot.line(x, top, x, bottom, "base")
    plot.text(name[:24], x, top - 24, "axis middle")
    for text, value in ticks or [(number(value), value) for value in sorted({low, high})]:
        plot.text(text, x, y(value) + (16 if value == low < high else -7), "tick middle")
    return [y(place[value]) for value in column]


def histogram_plot(predictions: PredictionsData) -> ET.Element:
    """Plots how many predictions lie where."""
    plot = Plot("Histogram of the predictions", "prediction (the label's unit)", "rows")
    x = Scale(predictions.edges[0], predictions.edges[-1], plot.left, plot.right)
    y = Scale(0.0, max(predictions.counts) * 1.05, plot.bottom, plot.top)
    plot.axes(x, y)
    edges = zip(predictions.edges, predictions.edges[1:], strict=False)
    for (low, high), count in zip(edges, predictions.counts, strict=True):
        title = f"{number(low)} to {number(high)}: {count:,} rows"
        width, height = max(1.0, x(high) - x(low) - 1), plot.bottom - y(count)
        plot.bar(x(low), y(count), width, height, "count", title)
    return plot.root


def truth_plot(predictions: PredictionsData) -> ET.Element:
    """Plots predictions against the truth, with the line on which they would be right."""
    plot = Plot("Predicted against actual", "actual (without noise)", "predicted")
    known = [value for pair in predictions.pairs for value in pair]
    x = scale(known, plot.left, plot.right)
    y = scale(known, plot.bottom, plot.top)
    plot.axes(x, y)
    plot.line(x(x.low), y(x.low), x(x.high), y(x.high), "right")
    for true, predicted in predictions.pairs:
        title = f"actual {number(true)}, predicted {number(predicted)}"
        plot.dot(x(true), y(predicted), "dot pair", title)
    return plot.root
