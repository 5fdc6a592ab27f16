"""Expressions of a state, evaluated where moto's interpreter calls for a JVM that isn't there.

Source: Step Functions developer guide, "Transforming data with JSONata" and "Passing data between
states with variables". An expression reads `$states` and the variables in scope, and must return
JSON: nothing at all is an error, and so is a type that its field doesn't take.
"""

from __future__ import annotations

import copy
import re
from typing import Any

from moto.stepfunctions.parser.asl.component.common.query_language import QueryLanguageMode
from moto.stepfunctions.parser.asl.component.common.string.string_expression import (
    StringJSONata,
    StringVariableSample,
)
from moto.stepfunctions.parser.asl.component.state.state import CommonStateField
from moto.stepfunctions.parser.asl.eval import variable_store
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.asl.utils.json_path import NoSuchJsonPathError, extract_json

from embedded_aws import hooks
from embedded_aws.jsonata import evaluator, failures, locations

_NAME = re.compile(r"\$([^\W\d]\w*)")
_REFERENCE = re.compile(r"\$(\w+)(.*)", re.DOTALL)


def install() -> None:
    """Put the evaluator behind moto's expressions."""
    hooks.replace(StringJSONata, "_eval_body", _evaluate)
    hooks.replace(StringVariableSample, "_eval_body", _sample)
    evaluate_state = CommonStateField._eval_body  # noqa: SLF001 - moto's seam

    def marked(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        locations.mark(self)
        evaluate_state(self, env)

    hooks.replace(CommonStateField, "_eval_body", marked)


def _evaluate(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    env.stack.append(_value(self, env))


def _value(self: Any, env: Any) -> Any:  # noqa: ANN401 - moto's own types; JSON
    location = getattr(self, "location", "")
    start = f"The JSONata expression '{self.expression}' specified for the field '{location}'"
    try:
        result = evaluator.evaluate(self.expression, _bindings(env, self.expression))
    except evaluator.EvaluationError as error:
        cause = f"{start} threw an error during evaluation{error}"
        raise failures.evaluation_error(env, cause, location) from error
    if result.kind == "undefined":
        raise failures.evaluation_error(env, f"{start} returned nothing (undefined).", location)
    if result.kind == "function":
        cause = f"{start} returned an unsupported result type."
        raise failures.evaluation_error(env, cause, location)
    expected = getattr(self, "expected", None)
    if expected and result.kind not in (expected, *getattr(self, "also", ())):
        value = to_json_str(result.value, separators=(",", ":"))
        cause = (
            f"{start} returned an unexpected result type. Expected '{expected}', "
            f"but was '{result.kind}' for value: {value}"
        )
        raise failures.evaluation_error(env, cause, location)
    return result.value


def _bindings(env: Any, expression: str) -> dict[str, Any]:  # noqa: ANN401 - moto's Environment
    """Return the variables that an expression names, `states` among them."""
    found: dict[str, Any] = {}
    for name in set(_NAME.findall(expression)):
        if name == "states":
            found[name] = env.states._states_data  # noqa: SLF001 - moto has no other way to it
            continue
        try:
            found[name] = env.variable_store.get(name)
        except variable_store.NoSuchVariable:
            continue
    return found


def _sample(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    """Read a variable of a JSONPath state: `$name`, or a path from it."""
    if self.query_language_mode == QueryLanguageMode.JSONata:
        _evaluate(self, env)
        return
    name, rest = _reference(self.expression)
    try:
        value = env.variable_store.get(name)
    except variable_store.NoSuchVariable as error:
        raise NoSuchJsonPathError(self.expression, {}) from error
    found = extract_json(f"${rest}", value) if rest else value
    env.stack.append(copy.deepcopy(found))


def _reference(expression: str) -> tuple[str, str]:
    match = _REFERENCE.fullmatch(expression)
    return (match[1], match[2]) if match else (expression.removeprefix("$"), "")
