"""Where in its state each JSONata expression stands, as AWS names the place in events and causes.

Source: API EvaluationFailedEventDetails, `location`; as AWS was seen to write it: `Output/error`,
`Arguments/FunctionName`, `Items`. Members of a list have their index: `Choices[1]/Condition`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from moto.stepfunctions.parser.asl.component.common.string.string_expression import StringJSONata
from moto.stepfunctions.parser.asl.component.component import Component
from moto.stepfunctions.parser.asl.component.program.program import Program
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration.iteration_component import (  # noqa: E501 - moto's path
    IterationComponent,
)
from moto.stepfunctions.parser.asl.component.state.state import CommonStateField

# The field that a component stands for, and the type that an expression in its place must have.
_FIELDS = {
    "ArgumentsJSONataTemplateValueObject": ("Arguments", None),
    "ArgumentsStringJSONata": ("Arguments", None),
    "AssignDecl": ("Assign", None),
    "Cause": ("Cause", "string"),
    "ConditionStringJSONata": ("Condition", "boolean"),
    "Error": ("Error", "string"),
    "HeartbeatSecondsJSONata": ("HeartbeatSeconds", "number"),
    "ItemSelector": ("ItemSelector", None),
    "ItemsArray": ("Items", None),
    "ItemsJSONata": ("Items", "array"),
    "MaxConcurrencyJSONata": ("MaxConcurrency", "number"),
    "Output": ("Output", None),
    "RoleArn": ("Credentials/RoleArn", "string"),
    "SecondsJSONata": ("Seconds", "number"),
    "TimeoutSecondsJSONata": ("TimeoutSeconds", "number"),
    "Timestamp": ("Timestamp", "string"),
    "ToleratedFailureCountStringJSONata": ("ToleratedFailureCount", "number"),
    "ToleratedFailurePercentageStringJSONata": ("ToleratedFailurePercentage", "number"),
}
_LISTS = {"ChoicesDecl": ("rules", "Choices"), "CatchDecl": ("catchers", "Catch")}
_OTHER_STATES = (CommonStateField, IterationComponent, Program)


def mark(state: CommonStateField) -> None:
    """Write into each expression of a state where it stands and which type it must have, once."""
    if getattr(state, "_marked", False):
        return
    for expression, location, expected in _expressions(state, "", None):
        expression.location, expression.expected = location, expected
    state._marked = True  # noqa: SLF001 - this module's own


def of(component: Component) -> Iterator[tuple[Any, str]]:
    """Yield the expressions of a component, each with its place.

    Args:
        component: One of moto's.
    """
    for expression, place, _ in _expressions(component, "", None):
        yield expression, place


def _expressions(
    component: Component, place: str, expected: str | None
) -> Iterator[tuple[Any, str, str | None]]:
    if isinstance(component, StringJSONata):
        yield component, place, expected
        return
    field, expected = _FIELDS.get(type(component).__name__, ("", expected))
    name = field or getattr(component, "identifier", "")
    inner = f"{place}/{name}".lstrip("/") if name else place
    attribute, listed = _LISTS.get(type(component).__name__, ("values", ""))
    for key, value in vars(component).items():
        if isinstance(value, list):
            start = f"{inner}{listed}" if key == attribute else inner
            for index, member in enumerate(value):
                at = f"{start}[{index}]" if key == attribute else start
                yield from _within(member, at, expected)
        else:
            yield from _within(value, inner, expected)


def _within(
    value: object, place: str, expected: str | None
) -> Iterator[tuple[Any, str, str | None]]:
    if isinstance(value, Component) and not isinstance(value, _OTHER_STATES):
        yield from _expressions(value, place, expected)
