"""What is wrong with an expression whatever the data are: its syntax, its calls, `$states`."""

import re
from collections.abc import Iterator

from asl_check.definition import State
from asl_check.document import JsonValue, child
from asl_check.findings import Collector
from asl_check.jsonata_fields import MEMBERS, Evaluated, evaluated_fields, strings
from asl_check.jsonata_functions import ARITIES, FORBIDDEN, KINDS, SIGNATURES, takes
from asl_check.jsonata_shapes import ARITHMETIC
from asl_check.jsonata_syntax import (
    CLOSED,
    OPENED,
    Expression,
    JsonataSyntaxError,
    Node,
    is_expression,
    parse,
    source,
)
from asl_check.payload_templates import LITERAL_PATHS
from asl_check.wording import closest, listed, shown

_EXPRESSION = "an expression between {% and %}"
_LOOKS_COMPUTED = re.compile(r"\$\$?[.\[]|\$states\.|States\.[A-Z][A-Za-z0-9]*\(")


def check_jsonata(state: State, collector: Collector) -> None:
    """Report what is wrong with a state's expressions whatever the data are.

    Args:
        state: The state; one in JSONPath passes.
        collector: Gets the findings.
    """
    if not state.is_jsonata:
        return
    for field in evaluated_fields(state):
        for pointer, text in strings(field.value, field.pointer):
            if is_expression(text):
                _check_expression(text, pointer, field, collector)
            else:
                _check_delimiters(text, pointer, collector)


def check_plain_jsonata(state: State, collector: Collector) -> None:
    """Report what looks computed in a JSONata state, and is sent as plain text.

    Args:
        state: The state; one in JSONPath passes.
        collector: Gets the findings.
    """
    if not state.is_jsonata:
        return
    for field in evaluated_fields(state):
        for pointer in _path_keys(field.value, field.pointer):
            message = f"in JSONata the key {shown(pointer.rpartition('/')[2])} is sent as it is"
            collector.add("jsonpath-in-jsonata", pointer, message, "a key without .$")
        for pointer, text in strings(field.value, field.pointer):
            is_mixed = OPENED in text and CLOSED in text and not is_expression(text)
            is_own = pointer.rpartition("/")[2] in LITERAL_PATHS
            if is_mixed or (_LOOKS_COMPUTED.match(text) and not is_own):
                message = f"{shown(text)} is sent as plain text"
                collector.add("jsonpath-in-jsonata", pointer, message, _EXPRESSION)


def _path_keys(value: JsonValue, pointer: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, member in value.items():
            if key.endswith(".$"):
                yield child(pointer, key)
            yield from _path_keys(member, child(pointer, key))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _path_keys(element, child(pointer, index))


def _check_delimiters(text: str, pointer: str, collector: Collector) -> None:
    """Report `{%` without `%}` and `%}` without `{%`; text around both is plain text."""
    if text.startswith(OPENED) and CLOSED not in text[len(OPENED) :]:
        message = f"the expression {shown(text)} isn't closed"
        collector.add("jsonata-delimiters", pointer, message, _EXPRESSION)
    elif text.endswith(CLOSED) and OPENED not in text:
        message = f"the expression {shown(text)} isn't opened"
        collector.add("jsonata-delimiters", pointer, message, _EXPRESSION)


def _check_expression(text: str, pointer: str, field: Evaluated, collector: Collector) -> None:
    try:
        read = parse(source(text))
    except JsonataSyntaxError as error:
        message = f"{error} (character {error.position + len(OPENED)} of {shown(text)})"
        collector.add("jsonata-syntax", pointer, message, "an expression of JSONata 2.0.6")
        return
    place = _Place(text, pointer, collector)
    for node in read.calls:
        _check_call(node, read, place)
    for node in read.operations:
        _check_arithmetic(node, place)
    for node in read.paths:
        _check_member(node, read.own, field, place)


class _Place:
    """Adds findings about one expression, each with its character in the string."""

    def __init__(self, text: str, pointer: str, collector: Collector) -> None:
        self._text = text
        self._pointer = pointer
        self._collector = collector

    def add(self, rule: str, node: Node, message: str, expected: str) -> None:
        where = f"(character {node.position + len(OPENED)} of {shown(self._text)})"
        self._collector.add(rule, self._pointer, f"{message} {where}", expected)


def _check_call(node: Node, read: Expression, place: _Place) -> None:
    called = node.parts[0]
    name = str(called.value)
    if called.kind == "path" and len(called.parts) == 1 and called.parts[0].kind == "name":
        name = str(called.parts[0].value)
        if name in ARITIES:
            place.add("jsonata-function", called.parts[0], f"{name} lacks its $", f"${name}")
        return
    if called.kind != "variable" or name in read.own:
        return
    if name in FORBIDDEN:
        message = f"Step Functions has no ${name}"
        place.add("jsonata-function", called, message, FORBIDDEN[name])
    elif name not in ARITIES:
        message = f"there is no function ${name}{closest(name, ARITIES)}"
        place.add("jsonata-function", called, message, "a function of JSONata or Step Functions")
    elif node.kind == "function":
        extra = 1 if id(node) in read.chained else 0
        _check_arity(name, len(node.parts) - 1 + extra, called, place)
        # With fewer arguments the first may be the context; `~>` puts one in front.
        if not extra and len(node.parts) - 1 == ARITIES[name][1]:
            _check_constants(name, node.parts[1:], place)


def _check_arity(name: str, count: int, called: Node, place: _Place) -> None:
    fewest, most = ARITIES[name]
    if count < fewest or (most is not None and count > most):
        message = f"${name} takes {takes(name)} arguments, not {count}"
        place.add("jsonata-arguments", called, message, f"{takes(name)} arguments")


def _check_constants(name: str, arguments: tuple[Node, ...], place: _Place) -> None:
    """Report literals of a kind that the function refuses whenever it is called."""
    for kind, argument in zip(SIGNATURES.get(name, ""), arguments, strict=False):
        given = _literal(argument)
        if kind in KINDS and given and given != kind:
            message = f"${name} doesn't take {shown(argument.value)}"
            place.add("jsonata-type", argument, message, KINDS[kind])


def _check_arithmetic(node: Node, place: _Place) -> None:
    """Report literals that aren't numbers beside an operator of arithmetic."""
    if node.value in ARITHMETIC:
        for operand in node.parts:
            if _literal(operand) not in {"", "n"}:
                message = f"{node.value} doesn't take {shown(operand.value)}"
                place.add("jsonata-type", operand, message, KINDS["n"])


def _literal(node: Node) -> str:
    """Return the kind of a literal: s, n, b; of null, and of what isn't a literal, nothing.

    Ports of the language don't agree on what refuses a null.
    """
    if node.filters or node.value is None or node.kind not in {"string", "number", "value"}:
        return ""
    return "b" if node.kind == "value" else node.kind[0]


def _check_member(node: Node, own: frozenset[str], field: Evaluated, place: _Place) -> None:
    """Hold `$states.NAME` to what the field sees."""
    first, second = node.parts[:2]
    is_states = first.kind == "variable" and first.value == "states" and "states" not in own
    if not is_states or second.kind != "name" or second.value in field.sees:
        return
    name = str(second.value)
    known = name in MEMBERS
    message = (
        f"$states.{name} isn't there in {field.name}"
        if known
        else f"$states has no member {name}{closest(name, sorted(field.sees))}"
    )
    place.add("jsonata-states", second, message, f"one of {listed(field.sees)}")
