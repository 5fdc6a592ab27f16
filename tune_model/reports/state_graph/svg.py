"""Draws a state machine as SVG: for a page that adds behaviour, or as a file of its own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import resources
from xml.etree import ElementTree as ET

from tune_model.reports.state_graph.flow import Flow, Node
from tune_model.reports.state_graph.layout import Box, Layout, Line, lay_out
from tune_model.reports.state_graph.visible_text import visible

_WIDTH = 316.0  # with the margins what a phone's width leaves
_ICON = 26.0  # the left part of a box, where its status stands
_PADDING, _RIGHT = 12.0, 10.0
_NAME_LINE, _DOES_LINE = 18.0, 16.0
# Pixels a letter, of a bold 14 and a 12 pixel font; of DejaVu Sans, the widest of those in use.
_NAME_CHARACTER, _LABEL_CHARACTER = 8.4, 6.85
_LINES, _DOES_LINES = 3, 2
_MARGIN = 6.0
_ENDS = {"start": (58.0, 24.0), "end": (58.0, 24.0), "join": (10.0, 10.0)}
_ICONS = {
    "SUCCEEDED": "M-5 0 L-1.5 3.5 L5 -3.5",
    "FAILED": "M-4 -4 L4 4 M4 -4 L-4 4",
    "TIMED_OUT": "M0 -5 V0 L3.5 2.5",
    "ABORTED": "M-3.5 -3.5 H3.5 V3.5 H-3.5 Z",
    "CAUGHT": "M0 -5 V1 M0 4 V4.6",
    "RUNNING": "M-4.5 0 H-4 M-0.25 0 H0.25 M4 0 H4.5",
    "PENDING_REDRIVE": "M-4.5 0 H-4 M-0.25 0 H0.25 M4 0 H4.5",
    "NOT_ENTERED": "",
}


@dataclass(frozen=True)
class StateMark:
    """How a state fared: its status, and a few words such as its seconds."""

    status: str
    text: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """The status in words, and the few words where there are any."""
        said = self.status.lower().replace("_", " ")
        return (said, self.text) if self.text else (said,)


def svg(flow: Flow, marks: Mapping[str, StateMark] | None = None) -> str:
    """Draw a graph as a file of its own, light and dark.

    Args:
        flow: The graph.
        marks: How each state fared, by name; None for the definition alone.
    """
    root = drawing(flow, marks)
    root.set("xmlns", "http://www.w3.org/2000/svg")
    root.set("role", "img")
    style = ET.Element("style")
    style.text = stylesheet()
    root.insert(0, style)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def stylesheet() -> str:
    """Return the drawing's style sheet; its colours follow the reader's scheme."""
    return (resources.files(__package__) / "graph.css").read_text(encoding="utf-8")


def drawing(flow: Flow, marks: Mapping[str, StateMark] | None = None) -> ET.Element:
    """Draw a graph; each state is a `g` of class `state` with its id in `data-state`."""
    names = {
        node.id: wrap(visible(node.name), _name_columns(_mark_of(node, marks)))
        for node in flow.states
    }
    does = {
        node.id: wrap(visible(node.does), _does_columns(_mark_of(node, marks)), _DOES_LINES)
        for node in flow.states
    }
    sizes = {node.id: _size(node, names, does) for node in flow.nodes}
    labels = {
        index: (len(edge.label) * _LABEL_CHARACTER + 10, 20.0)
        for index, edge in enumerate(flow.edges)
        if edge.label
    }
    layout = lay_out(flow, sizes, labels)
    root = _root(layout, flow)
    background = ET.SubElement(root, "g", {"aria-hidden": "true"})
    background.extend(_scopes(layout))
    background.extend(_line(line) for line in layout.lines)
    background.extend(
        _end(node, layout.nodes[node.id]) for node in flow.nodes if node.id not in names
    )
    for node in flow.states:
        texts = names[node.id], does[node.id]
        root.append(_state(node, layout.nodes[node.id], texts, marks))
    return root


def _root(layout: Layout, flow: Flow) -> ET.Element:
    width, height = layout.width + 2 * _MARGIN, layout.height + 2 * _MARGIN
    root = ET.Element(
        "svg",
        {
            "class": "workflow",
            "viewBox": f"{-_MARGIN:g} {-_MARGIN:g} {width:.0f} {height:.0f}",
            "width": f"{width:.0f}",
            "height": f"{height:.0f}",
            "aria-label": f"Workflow of {len(flow.states)} states",
        },
    )
    arrow = ET.SubElement(
        ET.SubElement(root, "defs"),
        "marker",
        {"id": "arrow", "viewBox": "0 0 8 8", "refX": "7", "refY": "4", "orient": "auto"}
        | {"markerWidth": "8", "markerHeight": "8", "markerUnits": "userSpaceOnUse"},
    )
    ET.SubElement(arrow, "path", {"d": "M0 0 L8 4 L0 8 Z", "class": "arrow"})
    return root


def _size(
    node: Node, names: Mapping[str, list[str]], does: Mapping[str, list[str]]
) -> tuple[float, float]:
    if node.id not in names:
        return _ENDS[node.kind]
    texts = len(names[node.id]) * _NAME_LINE + len(does[node.id]) * _DOES_LINE
    return _WIDTH, texts + 2 * _PADDING - 4


def _scopes(layout: Layout) -> Iterator[ET.Element]:
    for box in layout.scopes.values():
        yield ET.Element("rect", {"class": "scope", "rx": "10", **_rectangle(box)})


def _rectangle(box: Box) -> dict[str, str]:
    return {
        "x": f"{box.x:.1f}",
        "y": f"{box.y:.1f}",
        "width": f"{box.width:.1f}",
        "height": f"{box.height:.1f}",
    }


def _line(line: Line) -> ET.Element:
    group = ET.Element("g", {"class": f"transition {line.edge.kind}"})
    for number, piece in enumerate(line.pieces, 1):
        (x, y), *rest = piece
        path = f"M{x:.1f} {y:.1f} C" + " ".join(f"{a:.1f} {b:.1f}" for a, b in rest)
        last = number == len(line.pieces)
        if last:
            path += f" L{line.tip[0]:.1f} {line.tip[1]:.1f}"
        end = {"marker-end": "url(#arrow)"} if last else {}
        ET.SubElement(group, "path", {"d": path, **end})
    if line.label:
        x, y = line.label.x + line.label.width / 2, line.label.y + line.label.height / 2
        label = ET.SubElement(
            group, "text", {"x": f"{x:.1f}", "y": f"{y + 4:.1f}", "class": "label"}
        )
        label.text = visible(line.edge.label)
    return group


def _end(node: Node, box: Box) -> ET.Element:
    group = ET.Element("g", {"class": f"end {node.kind}"})
    ET.SubElement(group, "rect", {"rx": f"{box.height / 2:.0f}", **_rectangle(box)})
    if node.kind != "join":
        x, y = box.x + box.width / 2, box.y + box.height / 2 + 4
        ET.SubElement(group, "text", {"x": f"{x:.1f}", "y": f"{y:.1f}"}).text = node.kind.title()
    return group


def _state(
    node: Node,
    box: Box,
    texts: tuple[list[str], list[str]],
    marks: Mapping[str, StateMark] | None,
) -> ET.Element:
    """Draw a state's box: its status on the left, its name, and below what it does and took."""
    names, does = texts
    mark = _mark_of(node, marks)
    spoken = ", ".join([visible(node.name), visible(node.does), *(mark.words if mark else ())])
    look = {"class": f"state {mark.status.lower() if mark else 'plain'}", "data-state": node.id}
    group = ET.Element("g", {**look, "aria-label": spoken})
    ET.SubElement(group, "title").text = spoken
    ET.SubElement(group, "rect", {"class": "box", "rx": "8", **_rectangle(box)})
    left = box.x + _PADDING
    if mark:
        group.append(_icon(mark.status, box))
        left += _ICON
    top, right = box.y + _PADDING - 7, box.x + box.width - _RIGHT
    for number, line in enumerate(names, 1):
        _write(group, "name", line, left, top + number * _NAME_LINE)
    if mark and mark.text:
        _write(group, "took", mark.text, right, top + _NAME_LINE)
    above = box.y + box.height - _PADDING + 1 - len(does) * _DOES_LINE
    for number, line in enumerate(does, 1):
        _write(group, "does", line, left, above + number * _DOES_LINE)
    return group


def _mark_of(node: Node, marks: Mapping[str, StateMark] | None) -> StateMark | None:
    return None if marks is None else marks.get(node.name, StateMark("NOT_ENTERED"))


def _name_columns(mark: StateMark | None) -> int:
    """Return how many letters a line of a name may have beside the status and what it took."""
    taken = _ICON if mark else 0.0
    if mark and mark.text:
        taken += (_columns(mark.text) + 1) * _LABEL_CHARACTER
    return int((_WIDTH - _PADDING - _RIGHT - taken) / _NAME_CHARACTER)


def _does_columns(mark: StateMark | None) -> int:
    """Return how many letters a line of what a state does may have beside the status."""
    taken = _ICON if mark else 0.0
    return int((_WIDTH - _PADDING - _RIGHT - taken) / _LABEL_CHARACTER)


def _write(group: ET.Element, style: str, text: str, x: float, y: float) -> None:
    at = {"class": style, "x": f"{x:.1f}", "y": f"{y:.1f}"}
    ET.SubElement(group, "text", at).text = text


def _icon(status: str, box: Box) -> ET.Element:
    x, y = box.x + _PADDING + 8, box.y + box.height / 2
    icon = ET.Element("g", {"class": "icon", "transform": f"translate({x:.1f} {y:.1f})"})
    ET.SubElement(icon, "circle", {"r": "9"})
    ET.SubElement(icon, "path", {"d": _ICONS.get(status, "")})
    return icon


def _columns(text: str) -> int:
    """Count columns as a terminal does: East Asian wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def wrap(text: str, columns: int, most: int = _LINES) -> list[str]:
    """Break a text into at most `most` lines that fit a box; what doesn't fit ends in `…`."""
    lines = [""]
    for word in text.split():
        for piece in _pieces(word, columns):
            joined = f"{lines[-1]} {piece}".strip()
            if _columns(joined) <= columns:
                lines[-1] = joined
            else:
                lines.append(piece)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1][: columns - 1]}…"]
    return lines


def _pieces(word: str, columns: int) -> Iterator[str]:
    piece = ""
    for letter in word:
        if _columns(piece + letter) > columns:
            yield piece
            piece = ""
        piece += letter
    yield piece
