"""Paths that don't resolve: moto's interpreter, made to fail the execution where AWS does.

Source: Step Functions Developer Guide, "Handling errors in Step Functions workflows":
`States.Runtime` always fails the execution, and a Catch or Retry of `States.ALL` doesn't see it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import (
    CustomErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.error_name import ErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import (
    StatesErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.component.state.choice.comparison.comparison_operator_type import (  # noqa: E501 - moto's own name
    ComparisonOperatorType,
)
from moto.stepfunctions.parser.asl.component.state.choice.comparison.comparison_variable import (
    ComparisonVariable,
)
from moto.stepfunctions.parser.asl.component.state.choice.comparison.variable import NoSuchVariable
from moto.stepfunctions.parser.asl.component.state.exec.execute_state import ExecutionState
from moto.stepfunctions.parser.asl.component.state.exec.state_map.iteration import iteration_worker
from moto.stepfunctions.parser.asl.component.state.exec.state_parallel import branches_decl
from moto.stepfunctions.parser.asl.utils.json_path import NoSuchJsonPathError

from embedded_aws import hooks
from embedded_aws.state_failures import task_failure


def install() -> None:
    """Put AWS's behaviour in the place of moto's."""
    hooks.replace(ComparisonVariable, "_eval_body", _compare)
    for module in (iteration_worker, branches_decl):
        hooks.replace(module, "CustomErrorName", _error_name)
    for state in _with_subclasses(ExecutionState):
        if "_from_error" in vars(state):
            original = hooks.replace(state, "_from_error", None)
            hooks.replace(state, "_from_error", _terminal(original))


def _error_name(error_name: str | None) -> ErrorName:
    """Name a branch's error for the state around it; moto has no names of the language's own."""
    if error_name is not None and error_name.startswith("States."):
        return StatesErrorName.from_name(error_name)
    return CustomErrorName(error_name)


def _with_subclasses(cls: type[Any]) -> Iterator[type[Any]]:
    yield cls
    for subclass in cls.__subclasses__():
        yield from _with_subclasses(subclass)


def _terminal(original: Callable[..., Any]) -> Callable[..., Any]:
    """Let States.Runtime past Retry and Catch, to where moto fails the execution for it."""

    def from_error(self: Any, env: Any, ex: Exception) -> Any:  # noqa: ANN401 - moto's own types
        if isinstance(ex, NoSuchJsonPathError):
            raise ex
        event = original(self, env=env, ex=ex)
        if getattr(event.error_name, "typ", None) == StatesErrorNameType.StatesRuntime:
            raise FailureEventException(failure_event=event)
        return event

    return from_error


def _compare(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
    """Compare a variable that is there; moto takes a missing one for a rule that doesn't match."""
    self.variable.eval(env)
    function = self.comparison_function
    is_missing = isinstance(env.stack[-1], NoSuchVariable)
    if is_missing and function.operator_type != ComparisonOperatorType.IsPresent:
        path = self.variable.string_sampler.literal_value
        cause = (
            f"Invalid path '{path}': The choice state's condition path references an invalid value."
        )
        raise task_failure(env, StatesErrorNameType.StatesRuntime, cause)
    function.eval(env)
