"""Places a graph's nodes and transitions: Graphviz's dot, by pygraphviz, in pixels.

Graphviz gets generated ids and sizes only, never a name: no text of a definition is parsed by it,
and it needs no fonts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pygraphviz

from tune_model.reports.state_graph.flow import Edge, Flow

_POINTS_PER_INCH = 72.0
_GRAPH = {
    "rankdir": "TB",
    "ranksep": "0.34",
    "nodesep": "0.3",
    "splines": "spline",
    "pad": "0.1",
}
_NODE = {"shape": "box", "fixedsize": "true", "label": ""}

Point = tuple[float, float]
Size = tuple[float, float]


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels: its top left corner, width and height; y grows downwards."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Line:
    """A transition as it is drawn.

    Attributes:
        edge: The transition.
        pieces: Cubic Bézier curves, one after another: the first point, then three each.
        tip: Where the arrow's head is.
        label: Where the label stands; None where it has none.
    """

    edge: Edge
    pieces: tuple[tuple[Point, ...], ...]
    tip: Point
    label: Box | None


@dataclass(frozen=True)
class _Way:
    """How Graphviz gets a transition: forwards, or as the reverse of what it is."""

    head: str

    def ends(self, source: str, target: str) -> tuple[str, str]:
        return (source, target) if self.head == "forward" else (target, source)


_FORWARD, _BACKWARD = _Way("forward"), _Way("back")


@dataclass(frozen=True)
class Layout:
    """A graph in pixels: its size, nodes and scopes by id, and lines in the graph's order."""

    width: float
    height: float
    nodes: dict[str, Box]
    scopes: dict[str, Box]
    lines: tuple[Line, ...]


def lay_out(flow: Flow, nodes: Mapping[str, Size], labels: Mapping[int, Size]) -> Layout:
    """Place everything without overlaps.

    Args:
        flow: The graph.
        nodes: Width and height of each node by id.
        labels: Width and height of the labels by the transition's index.
    """
    graph = pygraphviz.AGraph(directed=True, strict=False, **_GRAPH)
    graph.node_attr.update(_NODE)
    for name, (width, height) in nodes.items():
        graph.add_node(name, **_inches(width, height))
    scopes = _add_scopes(graph, flow)
    back = set(backward(flow))
    for index in range(len(flow.edges)):
        way = _BACKWARD if index in back else _FORWARD
        _add_edge(scopes, flow, index, way, labels.get(index))
    return _read(json.loads(graph.draw(format="json0", prog="dot")), flow, labels)


def _inches(width: float, height: float) -> dict[str, str]:
    return {
        "width": f"{width / _POINTS_PER_INCH:.4f}",
        "height": f"{height / _POINTS_PER_INCH:.4f}",
    }


def _add_scopes(graph: Any, flow: Flow) -> dict[str, Any]:  # noqa: ANN401 - pygraphviz has no types
    """Add a cluster a scope; returns the graph of each scope, the whole for the empty id."""
    clusters = {"": graph}
    for scope in flow.scopes:
        parent = clusters[scope.parent]
        clusters[scope.id] = parent.add_subgraph(name=f"cluster_{scope.id}", margin="14")
    for node in flow.nodes:
        _put_inside(clusters, flow, node.scope, node.id)
    return clusters


def backward(flow: Flow) -> Iterator[int]:
    """Yield the indexes of the transitions that close a loop, as a walk from the start meets them.

    Graphviz, which would choose others, gets them reversed: so the start stays on top.
    """
    leaving: dict[str, list[tuple[int, str]]] = {node.id: [] for node in flow.nodes}
    for index, edge in enumerate(flow.edges):
        leaving[edge.source].append((index, edge.target))
    walk = [("start", iter(leaving["start"]))]
    open_, seen = {"start"}, {"start"}
    while walk:
        node, ways = walk[-1]
        for index, target in ways:
            if target in open_:
                yield index
            elif target not in seen:
                open_.add(target)
                seen.add(target)
                walk.append((target, iter(leaving[target])))
                break
        else:
            open_.discard(node)
            walk.pop()


def _add_edge(
    scopes: Mapping[str, Any], flow: Flow, index: int, way: _Way, label: Size | None
) -> None:
    """Add a transition; one with a label runs through a node of the label's size.

    Graphviz measures texts with the machine's fonts, and a page is read on another machine.
    """
    graph, edge = scopes[""], flow.edges[index]
    if label is None:
        heavy = {"weight": "4"} if edge.kind == "next" else {}
        graph.add_edge(*way.ends(edge.source, edge.target), id=f"e{index}", dir=way.head, **heavy)
        return
    graph.add_node(f"l{index}", **_inches(*label))
    graph.add_edge(*way.ends(edge.source, f"l{index}"), id=f"a{index}", dir="none")
    graph.add_edge(*way.ends(f"l{index}", edge.target), id=f"e{index}", dir=way.head)
    inside = {node.id: node.scope for node in flow.nodes}
    if inside[edge.source] == inside[edge.target] != "":
        _put_inside(scopes, flow, inside[edge.source], f"l{index}")


def _put_inside(scopes: Mapping[str, Any], flow: Flow, scope: str, node: str) -> None:
    """Put a node into a scope; Graphviz must be told of each scope around it, the outer first."""
    parents = {inner.id: inner.parent for inner in flow.scopes}
    around = [scope] if scope else []
    while around and parents[around[-1]]:
        around.append(parents[around[-1]])
    for name in reversed(around):
        scopes[name].add_node(node)


def _read(drawn: dict[str, Any], flow: Flow, labels: Mapping[int, Size]) -> Layout:
    _, _, width, height = _numbers(drawn["bb"])
    objects = drawn.get("objects", [])
    boxes = {item["name"]: _box(item, height) for item in objects if "pos" in item}
    scopes = {
        item["name"].removeprefix("cluster_"): _bounds(item["bb"], height)
        for item in objects
        if item["name"].startswith("cluster_")
    }
    curves: dict[str, tuple[tuple[Point, ...], Point]] = {
        item["id"]: _curve(item["pos"], height) for item in drawn.get("edges", [])
    }
    lines = tuple(
        Line(
            edge,
            tuple(curves[f"{part}{index}"][0] for part in "ae" if f"{part}{index}" in curves),
            curves[f"e{index}"][1],
            boxes[f"l{index}"] if index in labels else None,
        )
        for index, edge in enumerate(flow.edges)
    )
    nodes = {node.id: boxes[node.id] for node in flow.nodes}
    return Layout(width, height, nodes, scopes, lines)


def _numbers(text: str) -> Iterator[float]:
    return (float(number) for number in text.split(","))


def _box(item: dict[str, Any], total: float) -> Box:
    x, y = _numbers(item["pos"])
    width, height = (float(item[side]) * _POINTS_PER_INCH for side in ("width", "height"))
    return Box(x - width / 2, total - y - height / 2, width, height)


def _bounds(text: str, total: float) -> Box:
    left, bottom, right, top = _numbers(text)
    return Box(left, total - top, right - left, top - bottom)


def _curve(text: str, total: float) -> tuple[tuple[Point, ...], Point]:
    """Read an edge's `pos`, tail to tip: the tip is `e,x,y` or, of a reversed one, `s,x,y`."""
    points: list[Point] = []
    tip: Point | None = None
    for part in text.split():
        x, y = _numbers(part.lstrip("se,"))
        if part[0] in "se":
            tip = (x, total - y)
        else:
            points.append((x, total - y))
    if text.startswith("s,"):
        points.reverse()
    return tuple(points), tip or points[-1]
