"""Choice rules: one comparison or one combination each, nested without a Next of its own."""

from asl_check import field_types as k
from asl_check.definition import State, as_list, as_object
from asl_check.document import JsonObject, child
from asl_check.field_check import check_fields
from asl_check.fields import COMPARISONS, Field, Fields
from asl_check.findings import Collector
from asl_check.jsonata_syntax import is_expression
from asl_check.wording import shown

_COMBINATIONS = {"And": k.FILLED_OBJECTS, "Or": k.FILLED_OBJECTS, "Not": k.OBJECT}
_RULE: Fields = {
    name: Field(kind) for name, kind in {**COMPARISONS, **_COMBINATIONS, "Variable": k.PATH}.items()
} | {"Comment": Field(k.TEXT)}
_OUTER: dict[str, Field] = {"Next": Field(k.NAME, required=True), "Assign": Field(k.OBJECT)}
_CONDITION: Fields = _OUTER | {
    "Condition": Field(k.ANY, required=True),
    "Comment": Field(k.TEXT),
    "Output": Field(k.ANY),
}


def check_choices(state: State, collector: Collector) -> None:
    """Hold the rules of a Choice state to the language.

    Args:
        state: The state; others than Choice pass.
        collector: Gets the findings.
    """
    if state.type != "Choice":
        return
    for index, rule in enumerate(as_list(state.body.get("Choices"))):
        place = state.at("Choices", index)
        if state.is_jsonata:
            _check_condition(as_object(rule), place, collector)
        else:
            check_fields(as_object(rule), place, {**_RULE, **_OUTER}, collector)
            _check_rule(as_object(rule), place, collector)


def operator_of(rule: JsonObject) -> str:
    """Return a rule's operator or combination, or the empty string."""
    return next((name for name in rule if name in COMPARISONS or name in _COMBINATIONS), "")


def _check_condition(rule: JsonObject, place: str, collector: Collector) -> None:
    check_fields(rule, place, _CONDITION, collector)
    condition = rule.get("Condition", True)
    if not isinstance(condition, bool) and not is_expression(condition):
        message = f"{shown(condition)} isn't a condition"
        collector.add("field-type", child(place, "Condition"), message, "{% expression %} or true")


def _check_rule(rule: JsonObject, place: str, collector: Collector) -> None:
    operators = [name for name in rule if name in COMPARISONS or name in _COMBINATIONS]
    if not operators:
        collector.add("missing-field", place, "the rule compares nothing", "one comparison")
    for extra in operators[1:]:
        message = f"{extra} isn't allowed beside {operators[0]}"
        collector.add("exclusive-fields", child(place, extra), message, "one operator in a rule")
    if operators and operators[0] in COMPARISONS and "Variable" not in rule:
        collector.add("missing-field", place, "Variable is missing", "a path such as $.name")
    if operators and operators[0] in _COMBINATIONS and "Variable" in rule:
        message = f"Variable isn't allowed beside {operators[0]}"
        collector.add("exclusive-fields", child(place, "Variable"), message, "no Variable")
    for inner, pointer in nested_rules(rule, place):
        check_fields(inner, pointer, _RULE, collector)
        _check_rule(inner, pointer, collector)


def nested_rules(rule: JsonObject, place: str) -> list[tuple[JsonObject, str]]:
    """Return the rules that a combination holds, each with its JSON pointer."""
    several = [
        (inner, child(child(place, name), index))
        for name in ("And", "Or")
        for index, inner in enumerate(as_list(rule.get(name)))
        if isinstance(inner, dict)
    ]
    negated = rule.get("Not")
    return several + ([(negated, child(place, "Not"))] if isinstance(negated, dict) else [])
