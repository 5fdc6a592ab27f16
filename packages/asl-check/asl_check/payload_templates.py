"""Payload templates: the value of a `.$` key is a path or a call of an intrinsic function."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from asl_check.definition import State, as_list, as_object
from asl_check.document import JsonValue, child
from asl_check.field_types import EXPRESSION
from asl_check.findings import Collector
from asl_check.wording import shown

SUFFIX = ".$"
# Templates inside the fields of a distributed Map.
_NESTED = (
    ("ItemReader", "Parameters"),
    ("ResultWriter", "Parameters"),
    ("ItemBatcher", "BatchInput"),
)
TEMPLATE_FIELDS = ("Parameters", "ResultSelector", "ItemSelector", "Assign", "Credentials")

_LOOKS_COMPUTED = re.compile(r"\$\$?[.\[]|States\.[A-Z][A-Za-z0-9]*\(")
# Members in which a service takes a JSONPath of its own (SageMaker's DataProcessing, Glue's
# classifiers, Step Functions' ItemReader): their value is plain text to the language.
LITERAL_PATHS = frozenset({"InputFilter", "OutputFilter", "JsonPath", "JSONPath"})


def templates(state: State) -> Iterator[tuple[str, JsonValue]]:
    """Yield the payload templates of a JSONPath state, each with its JSON pointer."""
    if state.is_jsonata:
        return
    for field in TEMPLATE_FIELDS:
        if field in state.body:
            yield state.at(field), state.body[field]
    yield from nested_templates(state)
    for field in ("Choices", "Catch"):
        for index, holder in enumerate(as_list(state.body.get(field))):
            if "Assign" in as_object(holder):
                yield state.at(field, index, "Assign"), as_object(holder)["Assign"]


def nested_templates(state: State) -> Iterator[tuple[str, JsonValue]]:
    """Yield the payload templates inside a distributed Map's fields, each with its JSON pointer."""
    for field, key in _NESTED:
        holder = as_object(state.body.get(field))
        if key in holder:
            yield state.at(field, key), holder[key]


def check_templates(state: State, collector: Collector) -> None:
    """Hold every `.$` key of a state's payload templates to a path or an intrinsic function.

    Args:
        state: The state.
        collector: Gets the findings.
    """
    for member in _every_member(state):
        if not member.key.endswith(SUFFIX):
            continue
        if problem := EXPRESSION.check(member.value):
            rule = "path-key" if problem.rule == "field-type" else problem.rule
            collector.add(rule, member.place, problem.message, EXPRESSION.expected)
        if member.key[: -len(SUFFIX)] in member.siblings:
            message = f"{shown(member.key[: -len(SUFFIX)])} is set twice"
            collector.add("exclusive-fields", member.place, message, "one of the two keys")


def check_plain_paths(state: State, collector: Collector) -> None:
    """Report paths and intrinsic functions under keys without `.$`.

    The service accepts them, and sends the text itself: a mistake that no other checker finds.

    Args:
        state: The state.
        collector: Gets the findings.
    """
    for member in _every_member(state):
        key, value = member.key, member.value
        if key.endswith(SUFFIX) or key in LITERAL_PATHS or not isinstance(value, str):
            continue
        if _LOOKS_COMPUTED.match(value):
            message = f"{shown(value)} is sent as plain text"
            collector.add("path-without-suffix", member.place, message, f"the key {key + SUFFIX}")


@dataclass(frozen=True)
class _Member:
    """A member of a template; an array's element has the empty key."""

    place: str
    key: str
    value: JsonValue
    siblings: Collection[str]


def _every_member(state: State) -> Iterator[_Member]:
    for pointer, template in templates(state):
        yield from _members(template, pointer)


def _members(value: JsonValue, pointer: str) -> Iterator[_Member]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield _Member(child(pointer, key), key, member, value.keys())
            if not key.endswith(SUFFIX):
                yield from _members(member, child(pointer, key))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield _Member(child(pointer, index), "", element, ())
            yield from _members(element, child(pointer, index))
