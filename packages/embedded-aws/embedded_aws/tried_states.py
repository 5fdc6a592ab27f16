"""What TestState takes beside a state: which of a machine's it is, a mocked result, a context.

Source: API TestState, MockInput, MockErrorOutput, TestStateConfiguration and
InspectionErrorDetails; Step Functions developer guide, "Using TestState API to test a state".
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from moto.stepfunctions.parser.api import HistoryEventType, TaskFailedEventDetails
from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import (
    CustomErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEvent,
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import (
    StatesErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name_type import (
    StatesErrorNameType,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails
from moto.stepfunctions.parser.asl.parse.preprocessor import Preprocessor
from moto.stepfunctions.parser.asl.parse.test_state.preprocessor import TestStatePreprocessor

from embedded_aws import error_names, hooks
from embedded_aws.api_errors import AwsError

_NEED_A_MOCK = ("Map", "Parallel")
_PATTERNS = (".sync", ".sync:2", ".waitForTaskToken")


def install() -> None:
    """Let moto read the states within the one that is tried, where it takes each for that one."""
    first = TestStatePreprocessor.visitState_decl_body

    def visited(self: Any, ctx: Any) -> Any:  # noqa: ANN401 - moto's own types
        if hasattr(self, "is_within"):
            return Preprocessor.visitState_decl_body(self, ctx)
        self.is_within = True
        return first(self, ctx)

    hooks.replace(TestStatePreprocessor, "visitState_decl_body", visited)


def chosen(definition: str, name: str | None) -> str:
    """Return the definition of the state that is tried.

    Args:
        definition: A state's, or a machine's that has it.
        name: The state's, in a machine.

    Raises:
        AwsError: `ValidationException`, when the machine has no such state.
    """
    if name is None:
        return definition
    document = _read(definition, "definition")
    language = document.get("QueryLanguage", "JSONPath")
    for found, state in _states(document):
        if found == name:
            return json.dumps({"QueryLanguage": language, **state})
    raise AwsError("ValidationException", f"State '{name}' not found in the definition")


def _states(scope: Any) -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - JSON
    for name, state in scope.get("States", {}).items():
        yield name, state
        inner = [state.get("ItemProcessor"), state.get("Iterator"), *state.get("Branches", [])]
        for each in inner:
            yield from _states(each or {})


def check_mock(definition: str, mock: dict[str, Any] | None) -> None:
    """Refuse a mock of both kinds, and a state that can't be tried without one.

    Args:
        definition: The state's.
        mock: API TestState, `mock`.

    Raises:
        AwsError: `ValidationException`.
    """
    if mock is None:
        state = _read(definition, "definition")
        kind, resource = state.get("Type"), str(state.get("Resource", ""))
        if kind in _NEED_A_MOCK:
            message = f"State type '{kind}' is not supported when a mock is not specified"
            raise AwsError("ValidationException", message)
        if resource.endswith(_PATTERNS) or ":activity:" in resource:
            message = f"Resource '{resource}' is not supported when a mock is not specified"
            raise AwsError("ValidationException", message)
        return
    if "result" in mock and "errorOutput" in mock:
        fields = "[result, errorOutput]"
        message = f"A test mock should have only one of the following fields: {fields}."
        raise AwsError("ValidationException", message)
    if "result" in mock:
        _read(mock["result"], "mock.result", any)


def context(text: str | None) -> dict[str, Any]:
    """Return the members of a context object that is given.

    Args:
        text: API TestState, `context`.

    Raises:
        AwsError: `ValidationException`: it is no JSON object.
    """
    found: dict[str, Any] = _read(text or "{}", "context")
    return found


def _read(text: str, field: str, kind: Any = dict) -> Any:  # noqa: ANN401 - JSON
    try:
        value = json.loads(text)
    except ValueError as error:
        raise AwsError("ValidationException", f"Invalid JSON in '{field}': {error}") from error
    if kind is dict and not isinstance(value, dict):
        raise AwsError("ValidationException", f"'{field}' must be a JSON object")
    return value


def mocked(state: Any, mock: dict[str, Any]) -> Callable[[Any], None]:  # noqa: ANN401 - moto's own types
    """Return what a state executes instead of its work.

    Args:
        state: moto's, of a Task, Map or Parallel state.
        mock: API TestState, `mock`.
    """

    def execute(env: Any) -> None:  # noqa: ANN401 - moto's own types
        parameters = getattr(state, "_eval_parameters", None)
        if parameters is not None:
            _keep_arguments(state, env, parameters(env))
        if "errorOutput" in mock:
            raise _failed(env, mock["errorOutput"])
        env.inspection_data["result"] = mock.get("result", "{}")
        env.stack.append(json.loads(mock.get("result", "{}")))

    return execute


def _keep_arguments(state: Any, env: Any, computed: Any) -> None:  # noqa: ANN401 - moto's own types; JSON
    if not state._is_language_query_jsonpath():  # noqa: SLF001 - moto has no other way to it
        env.inspection_data["afterArguments"] = json.dumps(computed)


def _failed(env: Any, told: dict[str, str]) -> FailureEventException:  # noqa: ANN401 - moto's Environment
    error = told.get("error", "")
    is_ours = error in {each.to_name() for each in StatesErrorNameType}
    event = FailureEvent(
        env=env,
        error_name=StatesErrorName.from_name(error) if is_ours else CustomErrorName(error),
        event_type=HistoryEventType.TaskFailed,
        event_details=EventDetails(taskFailedEventDetails=TaskFailedEventDetails(**told)),
    )
    return FailureEventException(failure_event=event)


def fate(
    retriers: list[Any], catchers: list[Any], error: str | None, retried: int
) -> dict[str, int]:
    """Return which Retry or Catch takes an error, as API InspectionErrorDetails has it.

    Args:
        retriers: moto's, of the state.
        catchers: The same.
        error: Its name.
        retried: How often the retrier has tried again before.
    """
    for index, retrier in enumerate(retriers):
        if _takes(retrier, error) and retried < retrier.max_attempts.attempts:
            delay = retrier.interval_seconds.seconds * retrier.backoff_rate.rate**retried
            delay = min(delay, retrier.max_delay_seconds.max_delays_seconds)
            return {"retryIndex": index, "retryBackoffIntervalSeconds": int(delay)}
    for index, catcher in enumerate(catchers):
        if _takes(catcher, error):
            return {"catchIndex": index}
    return {}


def _takes(handler: Any, error: str | None) -> bool:  # noqa: ANN401 - moto's own types
    return error_names.takes({each.error_name for each in handler.error_equals.error_names}, error)
