"""Draws state machines: the graph of a definition, as SVG laid out by Graphviz, and as Mermaid."""

from tune_model.reports.state_graph.flow import Flow, read, read_text
from tune_model.reports.state_graph.mermaid import mermaid, workflow_picture
from tune_model.reports.state_graph.svg import StateMark, drawing, svg

__all__ = [
    "Flow",
    "StateMark",
    "drawing",
    "mermaid",
    "read",
    "read_text",
    "svg",
    "workflow_picture",
]
