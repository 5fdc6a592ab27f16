"""API TestState: one state, run with a given input and role, its end and what it did with its data.

Source: API TestState; Step Functions developer guide, "Using TestState API to test a state". moto
has the interpreter for it, and no operation.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from moto.core.responses import ActionResult
from moto.stepfunctions.parser.asl.component.state.exec.execute_state import ExecutionState
from moto.stepfunctions.parser.asl.eval.program_state import ProgramError
from moto.stepfunctions.parser.asl.parse.test_state.asl_parser import (
    TestStateAmazonStateLanguageParser,
)
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.backend.execution import BaseExecutionWorkerCommunication
from moto.stepfunctions.parser.backend.state_machine import TestStateMachine
from moto.stepfunctions.parser.backend.test_state import execution, execution_worker

from embedded_aws import locks, tried_states
from embedded_aws.api_errors import AwsError


@dataclass(frozen=True)
class _Given:
    """What a request has beside the state and its input."""

    variables: dict[str, Any]
    context: dict[str, Any]
    mock: dict[str, Any] | None
    retried: int


class _Worker(execution_worker.TestStateExecutionWorker):  # type: ignore[misc] # moto ships no types
    """A worker that begins with given variables and remembers what failed."""

    given: _Given
    failed: Any = None  # moto's FailureEvent
    state: Any = None  # moto's CommonStateField

    def _get_evaluation_entrypoint(self) -> Any:  # noqa: ANN401 - moto's own types
        program = super()._get_evaluation_entrypoint()
        self.state = program.test_state
        self.retriers = getattr(getattr(self.state, "retry", None), "retriers", [])
        if isinstance(self.state, ExecutionState):
            self.state.retry = None  # TestState tells of a retry, and makes none
            self._remember_failure()
            if self.given.mock is not None:
                self.state._eval_execution = tried_states.mocked(self.state, self.given.mock)  # noqa: SLF001 - moto's seam
        return program

    def _remember_failure(self) -> None:
        from_error = self.state._from_error  # noqa: SLF001 - moto's seam

        def remembered(env: Any, ex: Exception) -> Any:  # noqa: ANN401 - moto's own types
            self.failed = from_error(env=env, ex=ex)
            return self.failed

        self.state._from_error = remembered  # noqa: SLF001 - the same

    def _get_evaluation_environment(self) -> Any:  # noqa: ANN401 - moto's own types
        environment = super()._get_evaluation_environment()
        environment.variable_store._inner_scope.update(self.given.variables)  # noqa: SLF001 - moto has no other way to it
        environment.states.context_object.context_object_data.update(self.given.context)
        return environment

    def fate(self) -> dict[str, int]:
        """Return which Retry or Catch takes what failed."""
        if self.failed is None:
            return {}
        error = getattr(self.failed.error_name, "error_name", None)
        catchers = getattr(getattr(self.state, "catch", None), "catchers", [])
        return tried_states.fate(self.retriers, catchers, error, self.given.retried)


class _Communication(BaseExecutionWorkerCommunication):  # type: ignore[misc] # moto ships no types
    """The end of a state is read from its environment."""

    def terminated(self) -> None:
        """Do nothing."""


class _Execution(execution.TestStateExecution):  # type: ignore[misc] # moto ships no types
    """A state's execution, which ends before the answer."""

    given: _Given

    def _get_start_execution_worker(self) -> Any:  # noqa: ANN401 - moto's own types
        worker = super()._get_start_execution_worker()
        worker.__class__ = _Worker
        worker.given = self.given
        return worker

    def _get_start_execution_worker_comm(self) -> Any:  # noqa: ANN401 - moto's own types
        return _Communication(self)

    def outcome(self, *, is_inspected: bool) -> dict[str, Any]:
        """Return API TestState's answer."""
        worker, env = self.exec_worker, self.exec_worker.env
        ended = env.program_state()
        answer: dict[str, Any]
        if isinstance(ended, ProgramError):
            answer = {"status": "FAILED", **ended.error}
        else:
            answer = {"status": "SUCCEEDED", "output": to_json_str(env.states.get_input())}
            if env.next_state_name != worker.state.name or hasattr(ended, "next_state_name"):
                following = getattr(ended, "next_state_name", None) or env.next_state_name
                answer["nextState"] = following
        if worker.failed and answer["status"] == "SUCCEEDED":
            answer |= {"status": "CAUGHT_ERROR", **_told(worker.failed)}
        fate = worker.fate()
        if "retryIndex" in fate:
            answer = {"status": "RETRIABLE", **_told(worker.failed)}
        if is_inspected:
            scope = env.variable_store._inner_scope  # noqa: SLF001 - moto has no other way to it
            told = {"errorDetails": fate} if fate else {}
            variables = to_json_str(scope)
            answer["inspectionData"] = {**env.inspection_data, "variables": variables, **told}
        return answer


def _told(event: Any) -> dict[str, str]:  # noqa: ANN401 - moto's FailureEvent
    details = next(iter(event.event_details.values()))
    return {name: details[name] for name in ("error", "cause") if name in details}


class SingleStates:
    """The operation, for a moto response class."""

    def test_state(self: Any) -> ActionResult:
        """API TestState."""
        definition = tried_states.chosen(
            self._get_param("definition"), self._get_param("stateName")
        )
        _check(definition)
        tried_states.check_mock(definition, self._get_param("mock"))
        run = _prepared(self, definition)
        with locks.released():  # the state may call back
            run.start()
        level = self._get_param("inspectionLevel") or "INFO"
        return ActionResult(run.outcome(is_inspected=level != "INFO"))


def _check(definition: str) -> None:
    try:
        TestStateAmazonStateLanguageParser.parse(definition)
    except Exception as error:
        message = f"Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: {error}'"
        raise AwsError("InvalidDefinition", message) from error


def _prepared(response: Any, definition: str) -> Any:  # noqa: ANN401 - moto's own types
    name, role = f"TestState-{uuid.uuid4()}", response._get_param("roleArn") or ""  # noqa: SLF001 - moto's
    place = f"arn:aws:states:{response.region}:{response.current_account}"
    machine = TestStateMachine(
        name=name, arn=f"{place}:stateMachine:{name}", role_arn=role, definition=definition
    )
    made = _Execution(
        name=name,
        role_arn=role,
        exec_arn=f"{place}:execution:{name}:{name}",
        account_id=response.current_account,
        region_name=response.region,
        state_machine=machine,
        start_date=datetime.now(tz=UTC),
        input_data=response._get_param("input") or "{}",  # noqa: SLF001 - moto's
        activity_store={},
    )
    configured = response._get_param("stateConfiguration") or {}  # noqa: SLF001 - moto's
    made.given = _Given(
        variables=json.loads(response._get_param("variables") or "{}"),  # noqa: SLF001 - moto's
        context=tried_states.context(response._get_param("context")),  # noqa: SLF001 - the same
        mock=response._get_param("mock"),  # noqa: SLF001 - the same
        retried=int(configured.get("retrierRetryCount", 0)),
    )
    return made
