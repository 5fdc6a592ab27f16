"""Draws plots as SVG elements whose colours come from the page's style sheet.

No library: those that keep no browser code in the page (matplotlib and its kin) write colours and
fonts into the drawing, so that it can't follow light and dark, and none writes titles that a
screen reader finds on each point. Six plots of lines, dots and bars need only these few parts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from tune_model.reports.execution_report.axes import Scale, number
from tune_model.reports.state_graph.visible_text import visible

_LEFT, _RIGHT, _TOP, _BOTTOM = 58.0, 12.0, 12.0, 44.0
_LABEL = 12.0

Attributes = dict[str, str]


class Plot:
    """A plot with a title, two labelled axes, and a grid.

    Args:
        title: What it shows, for screen readers.
        x: Label of the horizontal axis, with its unit.
        y: Label of the vertical axis, with its unit.
        size: Width and height in pixels.
    """

    def __init__(self, title: str, x: str, y: str, size: tuple[float, float]) -> None:
        width, height = size
        self.left, self.right = _LEFT, width - _RIGHT
        self.top, self.bottom = _TOP, height - _BOTTOM
        self.root = canvas(title, width, height)
        middle = (self.left + self.right) / 2
        self.text(x, middle, height - 8, "axis middle")
        turned = f"rotate(-90 {_LABEL} {(self.top + self.bottom) / 2:.1f})"
        self.text(y, _LABEL, (self.top + self.bottom) / 2, "axis middle", transform=turned)

    def axes(self, x: Scale, y: Scale, x_ticks: Sequence[tuple[str, float]] | None = None) -> None:
        """Draw grid lines and the ticks' texts: numbers, or those that are given for `x`."""
        for tick in y.ticks():
            at = y(tick)
            self.line(self.left, at, self.right, at, "rule")
            self.text(number(tick), self.left - 6, at + 4, "tick end")
        if x_ticks is None:
            x_ticks = [(number(tick), tick) for tick in x.ticks()]
        for text, tick in x_ticks:
            at = x(tick)
            self.line(at, self.bottom, at, self.bottom + 4, "rule")
            self.text(text, at, self.bottom + 17, "tick middle")
        self.line(self.left, self.bottom, self.right, self.bottom, "base")

    def text(self, text: str, x: float, y: float, style: str, **more: str) -> ET.Element:
        """Write a text."""
        return write(self.root, text, x, y, style, **more)

    def line(self, x1: float, y1: float, x2: float, y2: float, style: str) -> None:
        """Draw a straight line."""
        ends = {"x1": _px(x1), "y1": _px(y1), "x2": _px(x2), "y2": _px(y2)}
        ET.SubElement(self.root, "line", {"class": style, **ends})

    def path(self, points: Sequence[tuple[float, float]], style: str, title: str = "") -> None:
        """Draw a line through points."""
        drawn = "M" + " L".join(f"{_px(x)} {_px(y)}" for x, y in points)
        path = ET.SubElement(self.root, "path", {"class": style, "d": drawn})
        _titled(path, title)

    def dot(self, x: float, y: float, style: str, title: str) -> None:
        """Draw a point; its title is what a pointer or screen reader finds there."""
        at = {"cx": _px(x), "cy": _px(y), "r": "4"}
        _titled(ET.SubElement(self.root, "circle", {"class": style, **at}), title)

    def star(self, x: float, y: float, style: str, title: str) -> None:
        """Draw the point that stands out, by its form too."""
        turns = [math.pi * (corner / 5 - 0.5) for corner in range(10)]
        sizes = [8.5 if corner % 2 == 0 else 3.6 for corner in range(10)]
        corners = [
            (x + size * math.cos(turn), y + size * math.sin(turn))
            for turn, size in zip(turns, sizes, strict=True)
        ]
        self.path([*corners, corners[0]], style, title)

    def beside(self, text: str, x: float, y: float) -> None:
        """Write a point's value next to it, on the side where there is room."""
        left = x < (self.left + self.right) / 2
        self.text(text, x + (12 if left else -12), y + 4, "value" if left else "value end")

    def bar(self, x: float, y: float, width: float, height: float, style: str, title: str) -> None:
        """Draw a rectangle."""
        box(self.root, (x, y, width, height), style, title)


def canvas(title: str, width: float, height: float) -> ET.Element:
    """Return an empty drawing that scales with its place and speaks its title."""
    return ET.Element(
        "svg",
        {
            "class": "plot",
            "role": "img",
            "aria-label": visible(title),
            "viewBox": f"0 0 {width:.0f} {height:.0f}",
            "width": f"{width:.0f}",
            "height": f"{height:.0f}",
        },
    )


def write(parent: ET.Element, text: str, x: float, y: float, style: str, **more: str) -> ET.Element:
    """Write a text into a drawing."""
    at: Attributes = {"class": style, "x": _px(x), "y": _px(y), **more}
    element = ET.SubElement(parent, "text", at)
    element.text = visible(text)
    return element


def box(
    parent: ET.Element, place: tuple[float, float, float, float], style: str, title: str
) -> ET.Element:
    """Draw a rectangle (x, y, width, height) with a title."""
    sides = dict(zip(("x", "y", "width", "height"), map(_px, place), strict=True))
    element = ET.SubElement(parent, "rect", {"class": style, **sides})
    _titled(element, title)
    return element


def _titled(element: ET.Element, title: str) -> None:
    if title:
        ET.SubElement(element, "title").text = visible(title)


def _px(value: float) -> str:
    return f"{value:.1f}"
