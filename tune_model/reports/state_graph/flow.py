"""Reads a definition into a graph: states, transitions, and the scopes of Parallel and Map.

Source: the Amazon States Language specification, states-language.net. Nothing is drawn here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from cli_base.errors import UsageError
from tune_model.reports.state_graph.labels import does, rule_label

EdgeKind = Literal["next", "choice", "catch", "branch"]
_MARGIN = 40  # characters of a name in an error message


@dataclass(frozen=True)
class Node:
    """A state, or the start or end of a scope.

    Attributes:
        id: Unique in the graph; letters and digits only.
        name: The state's name; empty for a start or an end.
        kind: The state's `Type`, or start, end, join (where a Parallel's or Map's work is done).
        does: What the state does, in a few words.
        scope: Id of the scope that it stands in; empty for the whole.
    """

    id: str
    name: str
    kind: str
    does: str = ""
    scope: str = ""


@dataclass(frozen=True)
class Edge:
    """A transition between two nodes, with what it depends on."""

    source: str
    target: str
    kind: EdgeKind = "next"
    label: str = ""


@dataclass(frozen=True)
class Scope:
    """A Parallel or Map state with all that runs inside it."""

    id: str
    name: str
    parent: str = ""


@dataclass(frozen=True)
class Flow:
    """A state machine as a graph.

    Attributes:
        nodes: States in the order of the definition, starts and ends between them.
        edges: Transitions.
        scopes: Parallel and Map states, outer ones first.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    scopes: tuple[Scope, ...]

    @property
    def states(self) -> tuple[Node, ...]:
        """The nodes that are states."""
        return tuple(node for node in self.nodes if node.name or node.kind[:1].isupper())


def read_text(text: str, source: str) -> Flow:
    """Read a definition's text.

    Args:
        text: JSON.
        source: What to call it in messages.

    Raises:
        UsageError: It isn't JSON, or isn't a definition.
    """
    try:
        definition = json.loads(text)
    except ValueError as error:
        raise UsageError(f"{source} isn't JSON: {error}") from error
    try:
        return read(definition)
    except UsageError as error:
        raise UsageError(f"{source}: {error}") from error


def read(definition: Any) -> Flow:  # noqa: ANN401 - any JSON value
    """Read a parsed definition.

    Raises:
        UsageError: It has no states, a transition leads nowhere, or a name stands twice.
    """
    reader = _Reader()
    reader.scope(definition, "", "the definition")
    return Flow(tuple(reader.nodes), tuple(reader.edges), tuple(reader.scopes))


@dataclass
class _Reader:
    """Collects a graph, scope by scope."""

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    scopes: list[Scope] = field(default_factory=list)
    _ids: dict[str, str] = field(default_factory=dict)

    def scope(self, machine: Any, scope: str, at: str, end: str = "") -> str:  # noqa: ANN401 - any JSON value
        """Read the states of one scope and return the id of its first one."""
        states, first = _states(machine, at), machine.get("StartAt")
        for name in states:
            if name in self._ids:
                raise UsageError(f"{at}: the state {name[:_MARGIN]!r} stands twice")
            self._ids[name] = f"s{len(self._ids)}"
        begin = _target(first, states, self._ids, f"{at}: StartAt")
        if not scope:
            self.nodes.append(Node("start", "", "start"))
            self.edges.append(Edge("start", begin))
        for name, state in states.items():
            self._state(name, state, states, scope, end or "stop")
        if not end and any(edge.target == "stop" for edge in self.edges):
            self.nodes.append(Node("stop", "", "end"))
        return begin

    def _state(
        self, name: str, state: Mapping[str, Any], states: Mapping[str, Any], scope: str, end: str
    ) -> None:
        own, kind = self._ids[name], str(state.get("Type", ""))
        parts = list(_parts(state))
        inside = f"c{own}" if parts else scope
        if parts:
            self.scopes.append(Scope(inside, name, scope))
        self.nodes.append(Node(own, name, kind, does(state), inside))
        leaves = own
        if parts:
            leaves = self._inside(own, name, parts, inside)
        for target, edge_kind, label in _transitions(state):
            to = end if target is None else _target(target, states, self._ids, name)
            source = leaves if edge_kind == "next" else own
            self.edges.append(Edge(source, to, edge_kind, label))

    def _inside(self, own: str, name: str, parts: list[Any], inside: str) -> str:
        join = f"j{own}"
        for number, part in enumerate(parts, 1):
            begin = self.scope(part, inside, f"{name}, branch {number}", join)
            self.edges.append(Edge(own, begin, "branch"))
        self.nodes.append(Node(join, "", "join", scope=inside))
        return join


def _states(machine: Any, at: str) -> dict[str, dict[str, Any]]:  # noqa: ANN401 - any JSON value
    states = machine.get("States") if isinstance(machine, dict) else None
    if not isinstance(states, dict) or not states:
        raise UsageError(f"{at} has no States: it is an object with StartAt and States")
    for name, state in states.items():
        if not isinstance(state, dict):
            raise UsageError(f"{at}: the state {name[:_MARGIN]!r} isn't an object")
    return states


def _target(name: object, states: Mapping[str, Any], ids: Mapping[str, str], at: str) -> str:
    if not isinstance(name, str) or name not in states:
        raise UsageError(f"{at[:_MARGIN]} leads to {str(name)[:_MARGIN]!r}, which isn't there")
    return ids[name]


def _parts(state: Mapping[str, Any]) -> Iterator[Any]:
    """Yield what runs inside a state: a Parallel's branches, or what a Map repeats."""
    if state.get("Type") == "Parallel":
        branches = state.get("Branches", [])
        yield from branches if isinstance(branches, list) else []
    elif state.get("Type") == "Map":
        yield from (state[key] for key in ("ItemProcessor", "Iterator") if key in state)


def _transitions(state: Mapping[str, Any]) -> Iterator[tuple[str | None, EdgeKind, str]]:
    """Yield (target, kind, label) of each way out; the target None is the scope's end."""
    for rule in state.get("Choices", []):
        yield rule.get("Next", ""), "choice", rule_label(rule)
    if "Default" in state:
        yield state["Default"], "choice", "otherwise"
    if "Next" in state:
        yield state["Next"], "next", ""
    if state.get("End") or state.get("Type") == "Succeed":
        yield None, "next", ""
    for catcher in state.get("Catch", []):
        yield catcher.get("Next", ""), "catch", f"on {', '.join(catcher.get('ErrorEquals', []))}"
