"""The expressions of a definition, judged when a state machine is saved or validated.

Source: API ValidateStateMachineDefinitionDiagnostic; the codes, sentences and places as AWS was
seen to answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from embedded_aws.jsonata import evaluator

_INNER = ("ItemProcessor", "Iterator")


@dataclass(frozen=True)
class Problem:
    """One expression that AWS refuses."""

    code: str
    message: str
    location: str


def problems(definition: str) -> list[Problem]:
    """Find the expressions that AWS refuses, in the definition's order."""
    document = json.loads(definition)
    language = document.get("QueryLanguage", "JSONPath")
    found = list(_in_states(document, "", language))
    told = evaluator.check([expression for _, expression in found]) if found else []
    return [
        Problem(said["code"], said["message"], location)
        for (location, _), said in zip(found, told, strict=True)
        if said
    ]


def _in_states(scope: Any, place: str, language: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    for name, state in scope.get("States", {}).items():
        at = f"{place}/States/{name}"
        if state.get("QueryLanguage", language) == "JSONata":
            own = {k: v for k, v in state.items() if k not in (*_INNER, "Branches", "Comment")}
            yield from _in_value(own, at)
        for inner in _INNER:
            yield from _in_states(state.get(inner, {}), f"{at}/{inner}", language)
        for index, branch in enumerate(state.get("Branches", [])):
            yield from _in_states(branch, f"{at}/Branches[{index}]", language)


def _in_value(value: Any, place: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _in_value(member, f"{place}/{name}")
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _in_value(member, f"{place}[{index}]")
    elif isinstance(value, str) and value.startswith("{%") and value.endswith("%}"):
        yield place, value[2:-2].strip()
