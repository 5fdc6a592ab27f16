"""Reads expressions on one way into a state: their shapes, and what can't be had there."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from asl_check.document import JsonValue, child
from asl_check.findings import Collector
from asl_check.incoming import Way
from asl_check.jsonata_shapes import Names, is_context, lost_in_context, shape_of, unassigned
from asl_check.jsonata_syntax import (
    OPENED,
    Expression,
    JsonataSyntaxError,
    Node,
    is_expression,
    parse,
    source,
)
from asl_check.shapes import (
    ANYTHING,
    Anything,
    Either,
    Record,
    Scalar,
    Shape,
    described,
    expand,
    of_json,
    series,
)
from asl_check.wording import closest, listed, shown


@dataclass(frozen=True)
class JsonataReader:
    """Resolves expressions on one way, and reports those that give nothing.

    Attributes:
        way: The way.
        collector: Gets the findings.
        extra: Members that `$states` has beside input and context.
    """

    way: Way
    collector: Collector
    extra: Mapping[str, Shape] = field(default_factory=dict)

    def seeing(self, **extra: Shape) -> "JsonataReader":
        """Return a reader for which `$states` has further members."""
        return replace(self, extra=extra)

    def expression(self, text: JsonValue, pointer: str) -> Shape:
        """Return an expression's shape; what isn't one gives anything."""
        read = _read(text)
        if read is None:
            return ANYTHING
        states = {"input": self.way.data, "context": self.way.context, **self.extra}
        names = Names(states, self.way.variables, read.own)
        found = shape_of(read.root, names)
        if self.collector.silent:
            return ANYTHING if found is None else found
        is_lost = self._report_names(read, names, str(text), pointer)
        if found is None and not is_lost and not _reads_elsewhere(read, states):
            message = f"{shown(text)} gives nothing{self._origin()}"
            expected = f"a value in {described(self.way.data)}"
            self.collector.add("unresolved-path", pointer, message, expected)
        return ANYTHING if found is None else found

    def template(self, value: JsonValue, pointer: str) -> Shape:
        """Return the shape that a value with expressions in its strings gives."""
        if isinstance(value, dict):
            members = {key: self.template(one, child(pointer, key)) for key, one in value.items()}
            return Record(members)
        if isinstance(value, list):
            elements = tuple(
                self.template(one, child(pointer, index)) for index, one in enumerate(value)
            )
            return series(elements)
        return self.expression(value, pointer) if is_expression(value) else of_json(value)

    def kind(self, value: JsonValue, pointer: str, takes: frozenset[str]) -> Shape:
        """Return a setting's shape, and report one of another kind than the setting takes."""
        if not is_expression(value):
            return self.template(value, pointer)
        shape = self.expression(value, pointer)
        known = expand(shape)
        if takes and not isinstance(known, Anything | Either) and _kind(known) not in takes:
            message = f"the expression gives {described(known)}"
            self.collector.add("path-type", pointer, message, " or ".join(sorted(takes)))
        return shape

    def _report_names(self, read: Expression, names: Names, text: str, pointer: str) -> bool:
        """Report what the expression reads and nothing has; tell whether there was any."""
        lost = False
        for node in unassigned(read, names):
            lost = True
            known = {*names.variables, "states"}
            name = str(node.value)
            message = f"${name} isn't assigned{self._origin()}{closest(name, known)}"
            expected = f"one of {listed(f'${one}' for one in known)}"
            self._add("variable-unassigned", node, message, expected, text, pointer)
        lost_there = lost_in_context(read.root, names) if any(map(is_context, read.paths)) else ()
        for node in lost_there:
            lost = True
            message = f"the context object has no {node.value}"
            expected = f"a member of {described(self.way.context)}"
            self._add("unresolved-path", node, message, expected, text, pointer)
        return lost

    def _add(
        self, rule: str, node: Node, message: str, expected: str, text: str, pointer: str
    ) -> None:
        where = f"(character {node.position + len(OPENED)} of {shown(text)})"
        self.collector.add(rule, pointer, f"{message} {where}", expected)

    def _origin(self) -> str:
        return f" on the way from {shown(self.way.origin)}" if self.way.origin else ""


def _read(text: JsonValue) -> Expression | None:
    if not isinstance(text, str) or not is_expression(text):
        return None
    try:
        return parse(source(text))
    except JsonataSyntaxError:
        return None  # reported with the language


def _reads_elsewhere(read: Expression, states: Mapping[str, Shape]) -> bool:
    """Tell whether an expression reads a member of `$states` that isn't there at all.

    That is the language's finding: jsonata-states.
    """
    return any(
        node.parts[0].value == "states" and node.parts[1].value not in states for node in read.paths
    )


def _kind(shape: Shape) -> str:
    if isinstance(shape, Scalar):
        return shape.kind
    return "object" if isinstance(shape, Record) else "array"
