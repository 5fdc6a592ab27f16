"""Draws when each state ran, and below them when each training job did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from tune_model.reports.execution_report.axes import Scale, duration
from tune_model.reports.execution_report.page_data import ReportData, Run, TuningData
from tune_model.reports.execution_report.plots import canvas
from tune_model.reports.state_graph.visible_text import visible

_ROW, _BAR, _TOP = 34.0, 11.0, 30.0
_LETTERS = 44  # of a name that fit above a bar on a phone
_THINNEST = 0.3  # percent of the width, as all places across
_MOST_BARS = 300  # a row has: closer ones touch anyway, and are drawn as one
_MOST_ROWS = 60
_UNITS = ((86_400.0, "d"), (3600.0, "h"), (60.0, "min"), (1.0, "s"))


@dataclass(frozen=True)
class Bar:
    """Something that took its time."""

    start: float
    seconds: float
    status: str
    title: str
    best: bool = False


@dataclass(frozen=True)
class Row:
    """A named row of bars."""

    name: str
    kind: str
    bars: tuple[Bar, ...]

    @property
    def took(self) -> str:
        """How long its bars are together, and how many there are where there are several."""
        together = duration(sum(bar.seconds for bar in self.bars))
        return together if len(self.bars) == 1 else f"{together} in {len(self.bars):,} runs"


def timeline(data: ReportData) -> ET.Element:
    """Draw the execution's timeline: a row a state in the order of entry, then the trials.

    A row holds all runs of its state, such as a Map's iterations. Places across are percentages,
    so that the drawing takes the width that there is, and its texts keep their size.
    """
    rows = [*_states(data.runs), *(_trials(data.tuning) if data.tuning else ())]
    end = max((bar.start + bar.seconds for row in rows for bar in row.bars), default=0.0)
    end = max(end, data.execution.seconds, 0.001)
    height = _TOP + len(rows) * _ROW
    across = Scale(0.0, end, 0.0, 99.8)
    root = canvas(f"Timeline of {len(rows)} rows over {duration(end)}", 100, height)
    root.set("class", "timeline")
    root.set("width", "100%")
    del root.attrib["viewBox"]
    _ticks(root, across, height)
    for index, row in enumerate(rows):
        _draw(root, row, across, _TOP + index * _ROW)
    return root


def _ticks(root: ET.Element, across: Scale, height: float) -> None:
    unit, word = next((unit for unit in _UNITS if across.high >= 2 * unit[0]), _UNITS[-1])
    scaled = Scale(0.0, across.high / unit, across.start, across.end)
    for tick in scaled.ticks(5):
        x = f"{scaled(tick):.2f}%"
        ends = {"x1": x, "x2": x, "y1": "22", "y2": f"{height:.0f}"}
        ET.SubElement(root, "line", {"class": "rule", **ends})
        near = "start" if tick == 0 else "end" if scaled(tick) > 90 else "middle"  # noqa: PLR2004 - percent
        said = f"{tick:g} {word}" if tick == 0 else f"{tick:g}"
        ET.SubElement(root, "text", {"class": f"tick {near}", "x": x, "y": "15"}).text = said


def _draw(root: ET.Element, row: Row, across: Scale, top: float) -> None:
    text = visible(row.name)
    shown = text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…"
    label = ET.SubElement(root, "text", {"class": "row", "x": "0", "y": f"{top + 14:.0f}"})
    label.text = shown
    took = ET.SubElement(label, "tspan", {"class": "took", "dx": "8"})
    took.text = row.took
    for bar in _joined(row.bars, across):
        left, right = across(bar.start), across(bar.start + bar.seconds)
        place = {
            "x": f"{left:.3f}%",
            "y": f"{top + 19:.0f}",
            "width": f"{max(_THINNEST, right - left):.3f}%",
            "height": f"{_BAR:.0f}",
            "rx": "3",
        }
        drawn = ET.SubElement(
            root, "rect", {"class": f"bar {row.kind} {bar.status.lower()}", **place}
        )
        ET.SubElement(drawn, "title").text = visible(bar.title)


def _joined(bars: Sequence[Bar], across: Scale) -> Iterable[Bar]:
    """Join bars that would be drawn over each other, where there are many."""
    if len(bars) <= _MOST_BARS:
        return bars
    touching = (across.high - across.low) * _THINNEST / 100
    joined: list[Bar] = []
    for bar in sorted(bars, key=lambda bar: bar.start):
        last = joined[-1] if joined else None
        if last and last.status == bar.status and bar.start <= last.start + last.seconds + touching:
            until = max(last.start + last.seconds, bar.start + bar.seconds)
            joined[-1] = Bar(last.start, until - last.start, last.status, "several runs")
        else:
            joined.append(bar)
    return joined


def _states(runs: Iterable[Run]) -> Iterator[Row]:
    bars: dict[str, list[Bar]] = {}
    for run in runs:
        said = f"{run.state}: {run.status.lower().replace('_', ' ')}, {duration(run.seconds)}"
        bars.setdefault(run.state, []).append(Bar(run.start, run.seconds, run.status, said))
    yield from (Row(name, "run", tuple(found)) for name, found in list(bars.items())[:_MOST_ROWS])


def _trials(tuning: TuningData) -> Iterator[Row]:
    """Yield a row a trial; many share rows, each in the first that is free when it starts."""
    trials = tuning.trials
    lanes: list[list[Bar]] = []
    for number, trial in enumerate(trials, 1):
        if trial.start is None or trial.seconds is None:
            continue
        best = tuning.best == number - 1
        name = f"{'best, ' if best else ''}training job {number}"
        said = f"{name}: {trial.status.lower()}, {duration(trial.seconds)}"
        bar = Bar(trial.start, trial.seconds, trial.status, said, best=best)
        alone = len(trials) <= _MOST_ROWS // 3
        lane = None if alone else next((lane for lane in lanes if _free(lane, bar)), None)
        if lane is None:
            lanes.append([bar])
        else:
            lane.append(bar)
    word = "training job" if len(lanes) == len(trials) else "training jobs, row"
    for number, lane in enumerate(lanes, 1):
        star = "★ " if any(bar.best for bar in lane) else ""
        yield Row(f"{star}{word} {number}", "trial", tuple(lane))


def _free(lane: Sequence[Bar], bar: Bar) -> bool:
    return lane[-1].start + lane[-1].seconds <= bar.start
