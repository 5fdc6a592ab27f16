"""Holds an object to a table of fields."""

from asl_check.definition import JSONATA, JSONPATH
from asl_check.document import JsonObject, JsonValue, child
from asl_check.fields import Field, Fields
from asl_check.findings import Collector
from asl_check.jsonata_syntax import is_expression
from asl_check.wording import closest, listed


def check_fields(
    body: JsonObject,
    pointer: str,
    fields: Fields,
    collector: Collector,
    language: str = JSONPATH,
) -> None:
    """Report missing, unknown and wrong fields of one object.

    Args:
        body: The object.
        pointer: Its JSON pointer.
        fields: The fields that it may have.
        collector: Gets the findings.
        language: The query language that it is written in.
    """
    usable = {name: field for name, field in fields.items() if field.language in {"", language}}
    for name, field in usable.items():
        if field.required and name not in body:
            collector.add("missing-field", pointer, f"{name} is missing", field.kind.expected)
    for name, value in body.items():
        place = child(pointer, name)
        if name in usable:
            _check_value(usable[name], value, place, collector, language)
        elif name in fields:
            other = fields[name].language
            collector.add("unknown-field", place, f"{name} is a field of {other}", f"no {name}")
        else:
            message = f"{name} isn't a field here{closest(name, usable)}"
            collector.add("unknown-field", place, message, f"one of {listed(usable)}")


def _check_value(
    field: Field, value: JsonValue, place: str, collector: Collector, language: str
) -> None:
    if field.kind.computed and language == JSONATA and is_expression(value):
        return
    if problem := field.kind.check(value):
        collector.add(problem.rule, place, problem.message, field.kind.expected)
