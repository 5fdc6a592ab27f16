"""What a Choice's rules tell about the data: paths that resolve, ways that are open or closed."""

from asl_check.choices import nested_rules, operator_of
from asl_check.document import JsonObject, child
from asl_check.field_types import PATH
from asl_check.findings import Collector
from asl_check.incoming import Reader, Way
from asl_check.paths import Path, parse_path
from asl_check.shapes import (
    Anything,
    Either,
    Record,
    Scalar,
    Shape,
    described,
    expand,
    presence,
)

_COMPARED = {
    "String": {"string", "timestamp"},
    "Numeric": {"number", "integer", "timestamp"},
    "Boolean": {"boolean"},
    "Timestamp": {"timestamp", "string"},
}


def holds(rule: JsonObject, way: Way) -> bool | None:
    """Tell whether a rule matches on a way: True, False, or None where the data decide."""
    operator = operator_of(rule)
    if operator in {"And", "Or", "Not"}:
        return _combined(operator, rule, way)
    path = _variable(rule)
    if operator != "IsPresent" or path is None:
        return None
    there = presence(_root(path, way), path)
    return None if there is None else there is (rule["IsPresent"] is True)


def _combined(operator: str, rule: JsonObject, way: Way) -> bool | None:
    answers = [holds(inner, way) for inner, _ in nested_rules(rule, "")]
    if operator == "Not":
        return None if answers in ([None], []) else not answers[0]
    decisive = operator == "Or"
    if decisive in answers:
        return decisive
    return None if None in answers or not answers else not decisive


def _variable(rule: JsonObject) -> Path | None:
    variable = rule.get("Variable")
    is_path = isinstance(variable, str) and PATH.check(variable) is None
    return parse_path(variable) if is_path and isinstance(variable, str) else None


def _root(path: Path, way: Way) -> Shape:
    if path.root == "$":
        return way.data
    return way.context if path.root == "$$" else way.variables.get(path.root[1:], Record())


def split(way: Way) -> list[Way]:
    """Return a way for each shape that its data may have."""
    options = way.data.options if isinstance(way.data, Either) else (way.data,)
    return [way.having(option) for option in options]


def check_rule(rule: JsonObject, place: str, ways: list[Way], collector: Collector) -> None:
    """Resolve the paths of a rule on every way that reaches it.

    `And` and `Or` stop at the first rule that decides, so that
    `IsPresent` before a comparison guards it.

    Args:
        rule: The rule.
        place: Its JSON pointer.
        ways: The ways that reach it.
        collector: Gets the findings.
    """
    operator = operator_of(rule)
    if operator in {"And", "Or"}:
        _check_sequence(operator, rule, place, ways, collector)
        return
    for inner, pointer in nested_rules(rule, place):
        check_rule(inner, pointer, ways, collector)
    for way in ways:
        _check_comparison(rule, place, Reader(way, collector))


def _check_sequence(
    operator: str, rule: JsonObject, place: str, ways: list[Way], collector: Collector
) -> None:
    decided = operator == "Or"
    for inner, pointer in nested_rules(rule, place):
        check_rule(inner, pointer, ways, collector)
        ways = [way for way in ways if holds(inner, way) is not decided]


def _check_comparison(rule: JsonObject, place: str, reader: Reader) -> None:
    operator, path = operator_of(rule), _variable(rule)
    if path is None or operator == "IsPresent":
        return
    shape = reader.path(path, child(place, "Variable"))
    other = rule.get(operator)
    if operator.endswith("Path") and isinstance(other, str) and PATH.check(other) is None:
        reader.path(parse_path(other), child(place, operator))
    _check_compared(operator, shape, child(place, operator), reader.collector)


def _check_compared(operator: str, shape: Shape, place: str, collector: Collector) -> None:
    kinds = next((kinds for name, kinds in _COMPARED.items() if operator.startswith(name)), None)
    known = expand(shape)
    if kinds is None or isinstance(known, Anything | Either):
        return
    if not (isinstance(known, Scalar) and known.kind in kinds):
        message = f"the variable is {described(known)}, which {operator} never matches"
        collector.add("choice-type", place, message, f"a {' or '.join(sorted(kinds))}")
