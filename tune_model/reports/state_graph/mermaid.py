"""Writes a state machine as a Mermaid flow chart, which GitHub shows as a picture.

Source: mermaid.js.org/syntax/flowchart: a label in quotes takes any character as `#code;`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tune_model.reports.state_graph.flow import Edge, Flow, Node, read

_PLAIN = re.compile(r"[^\w \-.,:()/+=|]", re.ASCII)
_ENDS = {"start": "((start))", "end": "((end))", "join": '((" "))'}
_INDENT = "    "


def workflow_picture(definition: dict[str, Any]) -> str:
    """Draw a definition as a fenced Mermaid block, as Markdown takes it."""
    return f"```mermaid\n{mermaid(read(definition))}\n```"


def mermaid(flow: Flow) -> str:
    """Write a graph as a Mermaid flow chart, one line a state or transition.

    A scope is a subgraph: a Parallel or Map state with what runs inside it.
    """
    return "\n".join(["flowchart TD", *_scope(flow, ""), *_outer_edges(flow)])


def _scope(flow: Flow, scope: str, depth: int = 1) -> Iterator[str]:
    """Yield the lines of one scope; at the top each state stands before its transitions."""
    indent = _INDENT * depth
    for node in flow.nodes:
        if node.scope != scope:
            continue
        if node.name or node.kind not in {"start", "end"}:
            yield f"{indent}{node.id}{_shape(node)}"
        if not scope:
            yield from _leaving(flow, node, indent)
    for inner in flow.scopes:
        if inner.parent == scope:
            yield f'{indent}subgraph {inner.id}[" "]'
            yield from _scope(flow, inner.id, depth + 1)
            yield f"{indent}end"


def _leaving(flow: Flow, node: Node, indent: str) -> Iterator[str]:
    ends = {end.id: end for end in flow.nodes if not end.name}
    for edge in flow.edges:
        if edge.source == node.id:
            yield indent + _arrow(edge, ends)


def _outer_edges(flow: Flow) -> Iterator[str]:
    """Yield the transitions from inside scopes: written there, Mermaid would pull targets in."""
    inside = {node.id for node in flow.nodes if node.scope}
    ends = {end.id: end for end in flow.nodes if not end.name}
    for edge in flow.edges:
        if edge.source in inside:
            yield _INDENT + _arrow(edge, ends)


def _arrow(edge: Edge, ends: dict[str, Node]) -> str:
    source, target = (
        f"{name}{_ENDS[ends[name].kind]}" if name in ("start", "stop") else name
        for name in (edge.source, edge.target)
    )
    line = "-.->" if edge.kind == "catch" else "-->"
    label = f'|"{escape(edge.label)}"|' if edge.label else ""
    return f"{source} {line}{label} {target}"


def _shape(node: Node) -> str:
    if node.kind == "join":
        return _ENDS["join"]
    text = f"{escape(node.name)}<br/><i>{escape(node.does)}</i>"
    return f'{{"{text}"}}' if node.kind == "Choice" else f'["{text}"]'


def escape(text: str) -> str:
    """Write each character that could mean something to Mermaid or HTML as its code."""
    return _PLAIN.sub(lambda found: f"#{ord(found.group())};", text)
