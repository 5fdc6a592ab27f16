"""Draws when each state and each training job ran, the names close to their bars."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from tune_model.reports.execution_report.axes import Scale, duration
from tune_model.reports.execution_report.page_data import ReportData
from tune_model.reports.execution_report.plots import canvas
from tune_model.reports.execution_report.timeline_rows import Bar, Row, timeline_rows
from tune_model.reports.state_graph.visible_text import visible

_BESIDE, _ABOVE, _TOP = (
    24.0,
    40.0,
    26.0,
)  # heights of rows with the name beside or above; the ticks'
_BAR = {"run": 12.0, "trial": 8.0}
WIDE, NARROW = 640.0, 318.0  # pixels that a drawing has at least: beside the graph, on a phone
_LETTERS = 44  # of a name that fit above a bar on a phone
_LETTER = 7.6  # pixels at most
_GAP = 7.0
_THINNEST = 0.3  # percent of the width, as all places across
_MOST_BARS = 300  # a row has: closer ones touch anyway, and are drawn as one
_UNITS = ((86_400.0, "d"), (3600.0, "h"), (60.0, "min"), (1.0, "s"))


@dataclass(frozen=True)
class Label:
    """Where a row's name stands.

    Attributes:
        x: Its place across, in percent.
        anchor: `start` or `end`: which end of the text stands there.
        dx: Pixels from there.
        above: Whether it stands above the bars, not beside them.
        taken: From where to where it reaches at most, in percent.
    """

    x: float
    anchor: str
    dx: float
    above: bool
    taken: tuple[float, float]


def timeline(data: ReportData, width: float = WIDE) -> ET.Element:
    """Draw the execution's timeline.

    Places across are percentages, so that the drawing takes the width that there is, and its texts
    keep their size.

    Args:
        data: What the report shows.
        width: Pixels that it has at least: `WIDE` or `NARROW`.
    """
    rows = timeline_rows(data)
    end = max((row.end for row in rows), default=0.0)
    across = Scale(0.0, max(end, data.execution.seconds, 0.001), 0.0, 99.8)
    labels = [place(row, across, width) for row in rows]
    height = _TOP + sum(map(_height, labels))
    root = canvas(f"Timeline of {len(rows)} rows over {duration(across.high)}", 100, height)
    root.set("class", f"timeline {'wide' if width == WIDE else 'narrow'}")
    root.set("width", "100%")
    del root.attrib["viewBox"]
    ticks = list(_ticks(root, across))
    top = _TOP
    for row, label in zip(rows, labels, strict=True):
        _draw(root, row, label, across, top, ticks)
        top += _height(label)
    return root


def place(row: Row, across: Scale, width: float) -> Label:
    """Place a row's name: after its bars, before them, or above where neither has room."""
    left, right = across(row.start), max(across(row.end), across(row.start) + _THINNEST)
    wide = (len(_shown(row)) * _LETTER + _GAP) / width * 100
    if right + wide <= 100:  # noqa: PLR2004 - percent
        return Label(right, "start", _GAP, above=False, taken=(right, right + wide))
    if left - wide >= 0:
        return Label(left, "end", -_GAP, above=False, taken=(left - wide, left))
    return _above(left, right, wide)


def _above(left: float, right: float, wide: float) -> Label:
    """Let a name begin where its bars do, or end there, or stand over their middle."""
    if left + wide <= 100:  # noqa: PLR2004 - percent
        return Label(left, "start", 0.0, above=True, taken=(left, left + wide))
    if right - wide >= 0:
        return Label(right, "end", 0.0, above=True, taken=(right - wide, right))
    middle = max(wide / 2, min((left + right) / 2, 100 - wide / 2))
    if wide >= 100:  # noqa: PLR2004 - percent
        middle = 50.0
    taken = (middle - wide / 2, middle + wide / 2)
    return Label(middle, "middle", 0.0, above=True, taken=taken)


def _height(label: Label) -> float:
    return _ABOVE if label.above else _BESIDE


def _shown(row: Row) -> str:
    return f"{_cut(row.name)} {row.took}"


def _cut(name: str) -> str:
    text = visible(name)
    return text if len(text) <= _LETTERS else f"{text[: _LETTERS - 1]}…"


def _ticks(root: ET.Element, across: Scale) -> Iterator[float]:
    """Write the times on top; yield their places."""
    unit, word = next((unit for unit in _UNITS if across.high >= 2 * unit[0]), _UNITS[-1])
    scaled = Scale(0.0, across.high / unit, across.start, across.end)
    for tick in scaled.ticks(5):
        at = scaled(tick)
        near = "start" if tick == 0 else "end" if at > 90 else "middle"  # noqa: PLR2004 - percent
        said = f"{tick:g} {word}" if tick == 0 else f"{tick:g}"
        ET.SubElement(
            root, "text", {"class": f"tick {near}", "x": f"{at:.2f}%", "y": "14"}
        ).text = said
        yield at


def _draw(
    root: ET.Element, row: Row, label: Label, across: Scale, top: float, ticks: Sequence[float]
) -> None:
    thick = _BAR[row.kind]
    middle = top + _height(label) - _BESIDE / 2
    _rules(root, label, middle, ticks)
    for bar in _joined(row.bars, across):
        left, right = across(bar.start), across(bar.start + bar.seconds)
        at = {
            "x": f"{left:.3f}%",
            "y": f"{middle - thick / 2:.0f}",
            "width": f"{max(_THINNEST, right - left):.3f}%",
            "height": f"{thick:.0f}",
            "rx": "3",
        }
        drawn = ET.SubElement(root, "rect", {"class": f"bar {row.kind} {bar.status.lower()}", **at})
        ET.SubElement(drawn, "title").text = visible(bar.title)
    _name(root, row, label, top + 13 if label.above else middle + 4.5)


def _rules(root: ET.Element, label: Label, middle: float, ticks: Sequence[float]) -> None:
    """Draw the times' lines behind a row's bars, but not where its name stands."""
    for tick in ticks:
        if not label.above and label.taken[0] <= tick <= label.taken[1]:
            continue
        x = f"{tick:.2f}%"
        half = _BESIDE / 2 - (2 if label.above else 0)
        ends = {"x1": x, "x2": x, "y1": f"{middle - half:.0f}", "y2": f"{middle + half:.0f}"}
        ET.SubElement(root, "line", {"class": "rule", **ends})


def _name(root: ET.Element, row: Row, label: Label, baseline: float) -> None:
    at = {"x": f"{label.x:.2f}%", "dx": f"{label.dx:g}", "y": f"{baseline:.1f}"}
    text = ET.SubElement(root, "text", {"class": f"row {row.kind} {label.anchor}", **at})
    text.text = _cut(row.name)
    ET.SubElement(text, "tspan", {"class": "took", "dx": "6"}).text = row.took


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
