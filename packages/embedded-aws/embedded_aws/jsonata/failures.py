"""Failed expressions as an execution's history, causes and Catch fields show them.

Source: API EvaluationFailedEventDetails, and Step Functions developer guide, "Handling errors in
Step Functions workflows": `States.QueryEvaluationError`. AWS was seen to write the cause with the
state and the event at which it was entered, once: in the event, the execution and
`$states.errorOutput`.
"""

from __future__ import annotations

from typing import Any

from moto.stepfunctions.parser.api import (
    EvaluationFailedEventDetails,
    ExecutionFailedEventDetails,
    HistoryEventType,
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
from moto.stepfunctions.parser.asl.component.state.exec.execute_state import ExecutionState
from moto.stepfunctions.parser.asl.component.state.state import CommonStateField
from moto.stepfunctions.parser.asl.eval.environment import Environment
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails

from embedded_aws import hooks

QUERY = StatesErrorNameType.StatesQueryEvaluationError
_EXPLAINED = (QUERY.to_name(), StatesErrorNameType.StatesRuntime.to_name())
_PREFIX = "An error occurred while executing the state '"


def install() -> None:
    """Record each failed expression once, and say once in which state it failed."""
    _remember_entry()
    _record()
    hooks.replace(FailureEventException, "get_evaluation_failed_event_details", _evaluation_details)
    hooks.replace(FailureEventException, "get_execution_failed_event_details", _execution_details)


def evaluation_error(env: Any, cause: str, location: str = "") -> FailureEventException:  # noqa: ANN401 - moto's Environment
    """Return the failure of the state at hand.

    Args:
        env: The interpreter's environment.
        cause: Its sentence.
        location: Where in the state the expression stands.
    """
    details = EvaluationFailedEventDetails(error=QUERY.to_name(), cause=cause)
    if location:
        details["location"] = location
    event = FailureEvent(
        env=env,
        error_name=StatesErrorName(typ=QUERY),
        event_type=HistoryEventType.EvaluationFailed,
        event_details=EventDetails(evaluationFailedEventDetails=details),
    )
    return _explained(FailureEventException(failure_event=event), env)


def _explained(failure: Any, env: Any) -> Any:  # noqa: ANN401 - moto's FailureEventException and Environment
    """Complete what a failed evaluation tells: the state, and where the execution entered it."""
    event = failure.failure_event
    details = (event.event_details or {}).get("evaluationFailedEventDetails")
    if details is not None and "state" not in details:
        details["cause"] = _with_prefix(event, details["cause"], getattr(env, "entered", None))
        details["state"] = event.state_name
    return failure


def _with_prefix(event: Any, cause: str, entered: int | None) -> str:  # noqa: ANN401 - moto's FailureEvent
    if cause.startswith(_PREFIX):
        return cause
    at = event.source_event_id if entered is None else entered
    return f"{_PREFIX}{event.state_name}' (entered at the event id #{at}). {cause}"


def _evaluation_details(self: Any) -> Any:  # noqa: ANN401 - moto's own types
    return dict(_explained(self, None).failure_event.event_details["evaluationFailedEventDetails"])


def _execution_details(self: Any) -> Any:  # noqa: ANN401 - moto's own types
    pair = self.extract_error_cause_pair()
    if pair is None:
        return None
    error, cause = pair
    details = ExecutionFailedEventDetails()
    if error:
        details["error"] = error
    if cause:
        entered = getattr(self.failure_event, "entered", None)
        explained = error in _EXPLAINED
        details["cause"] = _with_prefix(self.failure_event, cause, entered) if explained else cause
    return details


def _remember_entry() -> None:
    """Keep the number of the event at which a state was entered, in its frames too."""
    evaluate_input = CommonStateField._eval_state_input  # noqa: SLF001 - moto's seam
    make = FailureEvent.__init__
    frame_of = Environment.as_inner_frame_of.__func__

    def entered(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        env.entered = env.event_history_context.source_event_id
        evaluate_input(self, env)

    def made(self: Any, env: Any, *given: Any, **named: Any) -> None:  # noqa: ANN401 - moto's own types
        make(self, env, *given, **named)
        self.entered = getattr(env, "entered", None)

    def framed(cls: Any, env: Any, *given: Any, **named: Any) -> Any:  # noqa: ANN401 - moto's own types
        frame = frame_of(cls, env, *given, **named)
        frame.entered = getattr(env, "entered", None)
        return frame

    hooks.replace(CommonStateField, "_eval_state_input", entered)
    hooks.replace(FailureEvent, "__init__", made)
    hooks.replace(Environment, "as_inner_frame_of", classmethod(framed))


def _record() -> None:
    """Record what fails outside of a state's attempts, which moto records itself."""
    evaluate = CommonStateField._eval_body  # noqa: SLF001 - moto's seam
    from_error = ExecutionState._from_error  # noqa: SLF001 - the same

    def attempted(self: Any, env: Any, ex: Exception) -> Any:  # noqa: ANN401 - moto's own types
        if isinstance(ex, FailureEventException):
            _explained(ex, env).failure_event.is_recorded = True
        return from_error(self, env=env, ex=ex)

    def recorded(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        try:
            evaluate(self, env)
        except FailureEventException as failure:
            event = _explained(failure, env).failure_event
            is_new = not getattr(event, "is_recorded", False)
            if is_new and event.event_type == HistoryEventType.EvaluationFailed:
                event.is_recorded = True
                env.event_manager.add_event(
                    context=env.event_history_context,
                    event_type=event.event_type,
                    event_details=event.event_details,
                )
            raise

    hooks.replace(ExecutionState, "_from_error", attempted)
    hooks.replace(CommonStateField, "_eval_body", recorded)
