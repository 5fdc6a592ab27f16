"""Step Functions: moto's interpreter, made to do what the documented workflow needs of AWS's.

Adds the actions that Terraform's provider calls, a static check of definitions, the SageMaker
integration (`sagemaker_integration.py`), calls signed as the state machine's role, log delivery,
paged histories, and the ends of stopped and timed-out executions.
"""

from __future__ import annotations

import contextlib
import re
import sys
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import moto.backends
from moto.core.config import default_user_config
from moto.core.responses import ActionResult
from moto.logs.models import logs_backends
from moto.stepfunctions import responses, urls
from moto.stepfunctions.parser import models as parser_models
from moto.stepfunctions.parser.api import ExecutionStatus, InvalidDefinition
from moto.stepfunctions.parser.asl.component.eval_component import EvalComponent
from moto.stepfunctions.parser.asl.component.program.program import Program
from moto.stepfunctions.parser.asl.component.state.exec.state_task import state_task_factory
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import (
    state_task_service_factory as service_factory,
)
from moto.stepfunctions.parser.asl.eval.event import logging as event_logging
from moto.stepfunctions.parser.asl.eval.event.event_manager import EventManager
from moto.stepfunctions.parser.asl.utils.encoding import to_json_str
from moto.stepfunctions.parser.backend import execution as moto_execution
from moto.stepfunctions.parser.backend.execution_worker import ExecutionWorker

from asl_check import Finding, check_structure
from asl_check.workflow_types import WorkflowType
from embedded_aws import clients, hooks, locks, state_roles, unresolved_paths
from embedded_aws.api_errors import AwsError
from embedded_aws.iam import services
from embedded_aws.jsonata import definitions
from embedded_aws.maps.api import MapRuns, records_of
from embedded_aws.sagemaker_integration import SageMakerTask
from embedded_aws.single_states import SingleStates

# Source: API StartExecution, parameter `name`.
_NAME_LIMIT = 80
_NAME_FORBIDDEN = re.compile(r"[\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]")
_DIAGNOSTICS = 100  # API ValidateStateMachineDefinition, maxResults
_PAGE = 1000  # API GetExecutionHistory, maxResults


def install() -> None:
    """Turn moto's interpreter on and put the extensions in."""
    default_user_config["stepfunctions"]["execute_state_machine"] = True
    moto.backends.get_backend("stepfunctions")
    hooks.replace(urls, "url_paths", {"{0}/$": StepFunctions.dispatch})
    hooks.replace(parser_models, "Execution", Execution)
    original = service_factory.state_task_service_for

    def service_for(service_name: str) -> Any:  # noqa: ANN401 - one of moto's task classes
        return SageMakerTask() if service_name == "sagemaker" else original(service_name)

    hooks.replace(service_factory, "state_task_service_for", service_for)
    hooks.replace(state_task_factory, "state_task_service_for", service_for)
    # That an execution fails is in its history; the interpreter would print a page of itself too.
    hooks.replace(EvalComponent, "_log_failure_event_exception", lambda *_, **__: None)
    _record_in_turn()
    _stop_early()
    _sign_as_role()
    state_roles.install()
    unresolved_paths.install()


def _record_in_turn() -> None:
    """Let an execution's events have the account's lock, for recording one writes to its log.

    A lock of their own would be taken before the account's there, and after it where an event is
    read: each could wait for the other.
    """
    make = EventManager.__init__

    def made(self: Any, *given: Any, **named: Any) -> None:  # noqa: ANN401 - moto's own arguments
        make(self, *given, **named)
        self._mutex = locks.held()

    hooks.replace(EventManager, "__init__", made)


def _stop_early() -> None:
    """Stop what was asked to stop before its first state; moto stops only what runs."""
    make = ExecutionWorker._get_evaluation_environment  # noqa: SLF001 - moto's seam
    evaluate = Program._eval_body  # noqa: SLF001 - the same

    def made(self: Any) -> Any:  # noqa: ANN401 - moto's own types
        env = make(self)
        env.execution = self._execution_communication.execution
        return env

    def stopped(self: Any, env: Any) -> None:  # noqa: ANN401 - moto's own types
        execution = getattr(env, "execution", None)
        if execution is not None and execution.exec_status == ExecutionStatus.ABORTED:
            env.set_stop(execution.stop_date, execution.cause, execution.error)
        evaluate(self, env)

    hooks.replace(ExecutionWorker, "_get_evaluation_environment", made)
    hooks.replace(Program, "_eval_body", stopped)


def _sign_as_role() -> None:
    """Replace the interpreter's clients, wherever they were imported by name."""
    modules = [
        module
        for name, module in sys.modules.items()
        if name.startswith("moto.stepfunctions") and hasattr(module, "boto_client_for")
    ]
    for module in modules:
        hooks.replace(module, "boto_client_for", clients.task_client)


class StepFunctions(SingleStates, MapRuns, responses.StepFunctionResponse):  # type: ignore[misc] # moto ships no types
    """Step Functions' API."""

    def validate_state_machine_definition(self) -> ActionResult:
        """Serve ValidateStateMachineDefinition, which each `terraform plan` calls."""
        kind = self._get_param("type") or "STANDARD"
        findings = _structure_of(self._get_param("definition"), kind)
        diagnostics = [
            {
                "severity": finding.severity.upper(),
                "code": "SCHEMA_VALIDATION_FAILED",
                "message": finding.message,
                "location": finding.pointer,
            }
            for finding in findings
        ]
        is_readable = not diagnostics
        for problem in definitions.problems(self._get_param("definition")) if is_readable else []:
            diagnostics.append({"severity": "ERROR", **vars(problem)})
        failed = any(each["severity"] == "ERROR" for each in diagnostics)
        most = self._get_int_param("maxResults") or _DIAGNOSTICS
        return ActionResult(
            {
                "result": "FAIL" if failed else "OK",
                "diagnostics": diagnostics[:most],
                "truncated": len(diagnostics) > most,
            }
        )

    def list_state_machine_versions(self) -> ActionResult:
        """Serve ListStateMachineVersions, newest first."""
        arn = self._get_param("stateMachineArn")
        machine = self.stepfunction_backend.describe_state_machine(arn)
        versions = [
            {"stateMachineVersionArn": version.arn, "creationDate": version.creation_date}
            for version in reversed(list(getattr(machine, "versions", {}).values()))
        ]
        return ActionResult({"stateMachineVersions": versions})

    def create_state_machine(self) -> ActionResult:
        """Serve CreateStateMachine: a definition with errors is refused."""
        definition = self._get_param("definition")
        with _checked(definition, self._get_param("type") or "STANDARD"):
            logging = self._get_param("loggingConfiguration")
            state_roles.check(self._get_param("roleArn"), definition, logging, self.region)
            return super().create_state_machine()

    def update_state_machine(self) -> ActionResult:
        """Serve UpdateStateMachine: a definition with errors is refused."""
        given = self._get_param("definition")
        arn = self._get_param("stateMachineArn")
        machine = self.stepfunction_backend.describe_state_machine(arn)
        with _checked(given, machine.type):
            state_roles.check(
                self._get_param("roleArn") or machine.roleArn,
                given or machine.definition,
                self._get_param("loggingConfiguration") or machine.loggingConfiguration,
                self.region,
            )
            return super().update_state_machine()

    def start_execution(self) -> ActionResult:
        """Serve StartExecution: check the name, or make one."""
        name = self._get_param("name")
        if name is not None and (len(name) > _NAME_LIMIT or _NAME_FORBIDDEN.search(name)):
            raise AwsError("InvalidName", f"Invalid Name: '{name}'")
        execution = self.stepfunction_backend.start_execution(
            self._get_param("stateMachineArn"),
            name or str(uuid.uuid4()),
            self._get_param("input", if_none="{}"),
        )
        return ActionResult(
            {"executionArn": execution.execution_arn, "startDate": execution.start_date}
        )

    def stop_execution(self) -> ActionResult:
        """Serve StopExecution: keep the given error and cause."""
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        now = datetime.now(tz=UTC)
        execution.stop(now, self._get_param("error"), self._get_param("cause"))
        return ActionResult({"stopDate": execution.stop_date})

    def describe_execution(self) -> ActionResult:
        """Serve DescribeExecution: each end has its stop date."""
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        description = execution.to_describe_output()
        description["input"] = execution.execution_input
        description["mapRunArn"] = getattr(execution, "map_run_arn", None)
        return ActionResult({k: v for k, v in description.items() if v is not None})

    def get_execution_history(self) -> ActionResult:
        """Serve GetExecutionHistory: in pages, in either order."""
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        events = execution.to_history_output()["events"] if execution.started else []
        if self._get_param("reverseOrder"):
            events = events[::-1]
        first = _offset(self._get_param("nextToken"))
        end = first + min(self._get_int_param("maxResults") or _PAGE, _PAGE)
        page: dict[str, Any] = {"events": events[first:end]}
        if end < len(events):
            page["nextToken"] = str(end)
        return ActionResult(page)


def _offset(token: str | None) -> int:
    """Return where a page of a history begins.

    Raises:
        AwsError: `InvalidToken`.
    """
    if not (token or "0").isdecimal():
        raise AwsError("InvalidToken", "Invalid Token: 'Invalid token'")
    return int(token or 0)


@contextlib.contextmanager
def _checked(definition: str | None, kind: WorkflowType) -> Iterator[None]:
    """Refuses a definition with errors, found by the static check or by the interpreter's parser.

    Raises:
        AwsError: `InvalidDefinition`, naming each error and its place.
    """
    findings = _structure_of(definition, kind) if definition else []
    errors = [f"{f.message} at {f.pointer}" for f in findings if f.severity == "error"]
    if errors:
        raise _invalid_definition("; ".join(errors))
    for problem in definitions.problems(definition) if definition else []:
        raise _invalid_definition(f"{problem.message} at {problem.location}", problem.code)
    try:
        yield
    except InvalidDefinition as error:
        raise _invalid_definition(error.message) from error


def _structure_of(definition: str, kind: WorkflowType) -> list[Finding]:
    """Find what Step Functions refuses, but for expressions: `jsonata.definitions` judges those.

    What an expression means beside its syntax, an execution of the state shows.
    """
    found = check_structure(definition, kind=kind)
    return [each for each in found if not each.rule.startswith("jsonata-")]


def _invalid_definition(text: str, code: str = "SCHEMA_VALIDATION_FAILED") -> AwsError:
    message = f"Invalid State Machine Definition: '{code}: {text}'"
    return AwsError("InvalidDefinition", message)


class Execution(moto_execution.Execution):  # type: ignore[misc] # moto ships no types
    """An execution whose end is AWS's, and whose events go to the state machine's log group."""

    def __init__(self, **arguments: Any) -> None:  # noqa: ANN401 - moto's own arguments
        machine, arn = arguments["state_machine"], arguments["exec_arn"]
        arguments["cloud_watch_logging_session"] = _log_session(machine, arn)
        super().__init__(**arguments)

    @property
    def started(self) -> bool:
        """Whether the interpreter has begun, so that there is a history."""
        return self.exec_worker is not None and self.exec_worker.env is not None

    def stop(self, stop_date: datetime, error: str | None = None, cause: str | None = None) -> None:
        """End a running execution at once as ABORTED; one that has ended stays as it is."""
        if self.status != ExecutionStatus.RUNNING:
            return
        self.error, self.cause, self.stop_date = error, cause, stop_date
        self.exec_status = ExecutionStatus.ABORTED  # first: it may be about to begin
        if self.started:
            super().stop(stop_date, error, cause)
        self.abort_map_runs()

    def abort(self) -> None:
        """Stop it if it still runs, as a map run stops its children."""
        self.stop(datetime.now(tz=UTC))

    def abort_map_runs(self) -> None:
        """Stop the child executions of what has ended itself."""
        for record in records_of(self):
            if hasattr(record, "run"):
                record.run.abort()

    def _get_start_execution_worker_comm(self) -> moto_execution.BaseExecutionWorkerCommunication:
        return _Communication(self)


class _Communication(moto_execution.BaseExecutionWorkerCommunication):  # type: ignore[misc] # moto ships no types
    """How an execution's worker reports its end."""

    def terminated(self) -> None:
        """Record the end, unless StopExecution already did."""
        machine = self.execution.state_machine
        if (machine.tracingConfiguration or {}).get("enabled"):
            services.trace(machine.roleArn, machine.arn.split(":")[3])
        if self.execution.exec_status != ExecutionStatus.ABORTED:
            super().terminated()
        self.execution.abort_map_runs()


def _log_session(machine: Any, execution_arn: str) -> LogSession | None:  # noqa: ANN401 - moto's state machine
    configured = event_logging.CloudWatchLoggingConfiguration.from_logging_configuration(
        machine.arn, machine.loggingConfiguration or {}
    )
    return LogSession(execution_arn, configured) if configured else None


class LogSession(event_logging.CloudWatchLoggingSession):  # type: ignore[misc] # moto ships no types
    """Delivers history events as AWS does: one JSON object each, in CloudWatch's own shape."""

    def publish_history_log(self, history_log: Mapping[str, Any]) -> None:
        """Write one event to the state machine's log group, if the group is still there."""
        at = datetime.fromisoformat(history_log["event_timestamp"])
        millis = int(at.timestamp() * 1000)
        line = to_json_str({**history_log, "event_timestamp": str(millis)})
        self._put({"timestamp": millis, "message": line})

    def _put(self, event: dict[str, Any]) -> None:
        to = self.configuration
        backend = logs_backends[to.log_account_id][to.log_region]
        group = backend.groups.get(to.log_group_name)
        if group is None:
            return
        if to.log_stream_name not in group.streams:
            backend.create_log_stream(to.log_group_name, to.log_stream_name)
        backend.put_log_events(to.log_group_name, to.log_stream_name, [event])
