"""Step Functions: moto's interpreter, made to do what the documented workflow needs of AWS's.

Adds the actions that Terraform's provider calls, a static check of definitions, the SageMaker
integration (`sagemaker_integration.py`), calls signed as the state machine's role, and paged
histories. `executions.py` has executions, `maps` Map states.
"""

from __future__ import annotations

import contextlib
import re
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import moto.backends
from moto.core.config import default_user_config
from moto.core.responses import ActionResult
from moto.stepfunctions import responses, urls
from moto.stepfunctions.parser.api import InvalidDefinition
from moto.stepfunctions.parser.asl.component.state.exec.state_task import state_task_factory
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service import (
    state_task_service_factory as service_factory,
)

from asl_check import Finding, check_structure
from asl_check.workflow_types import WorkflowType
from embedded_aws import clients, executions, hooks, state_roles, unresolved_paths
from embedded_aws.api_errors import AwsError
from embedded_aws.iam import service_keys, services
from embedded_aws.jsonata import definitions
from embedded_aws.maps.api import MapRuns
from embedded_aws.paging import page
from embedded_aws.sagemaker_integration import SageMakerTask
from embedded_aws.single_states import SingleStates

# Source: API StartExecution, parameter `name`.
_NAME_LIMIT = 80
_NAME_FORBIDDEN = re.compile(r"[\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]")
_DIAGNOSTICS = 100  # API ValidateStateMachineDefinition, maxResults


def install() -> None:
    """Turn moto's interpreter on and put the extensions in."""
    default_user_config["stepfunctions"]["execute_state_machine"] = True
    moto.backends.get_backend("stepfunctions")
    hooks.replace(urls, "url_paths", {"{0}/$": StepFunctions.dispatch})
    original = service_factory.state_task_service_for

    def service_for(service_name: str) -> Any:  # noqa: ANN401 - one of moto's task classes
        return SageMakerTask() if service_name == "sagemaker" else original(service_name)

    hooks.replace(service_factory, "state_task_service_for", service_for)
    hooks.replace(state_task_factory, "state_task_service_for", service_for)
    executions.install()
    _sign_as_role()
    state_roles.install()
    unresolved_paths.install()


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
        kind: WorkflowType = self._get_param("type") or "STANDARD"
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
        told = [] if diagnostics else definitions.problems(self._get_param("definition"))
        diagnostics += [{"severity": "ERROR", **vars(problem)} for problem in told]
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
        self._check_key(self._get_param("stateMachineArn"))
        execution = self.stepfunction_backend.start_execution(
            self._get_param("stateMachineArn"),
            name or str(uuid.uuid4()),
            self._get_param("input", if_none="{}"),
        )
        return ActionResult(
            {"executionArn": execution.execution_arn, "startDate": execution.start_date}
        )

    def _check_key(self, arn: str) -> None:
        """Refuse an execution whose machine's role may not use the machine's key.

        Raises:
            AwsError: `KmsAccessDeniedException`.
        """
        try:
            service_keys.use_of_machine(self.stepfunction_backend.describe_state_machine(arn))
        except services.Denied as denied:
            raise AwsError("KmsAccessDeniedException", str(denied)) from denied

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

    def describe_state_machine_for_execution(self) -> ActionResult:
        """Serve DescribeStateMachineForExecution: as it was when the execution started."""
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        then = execution.state_machine  # a copy, made at the start
        described = {
            "stateMachineArn": then.arn,
            "name": then.name,
            "definition": then.definition,
            "roleArn": then.roleArn,
            "updateDate": getattr(then, "update_date", None) or then.creation_date,
            "loggingConfiguration": then.loggingConfiguration,
            "tracingConfiguration": getattr(then, "tracingConfiguration", None),
            "revisionId": getattr(then, "revision_id", None),
        }
        return ActionResult({name: value for name, value in described.items() if value})

    def get_execution_history(self) -> ActionResult:
        """Serve GetExecutionHistory: in pages, in either order."""
        execution = self.stepfunction_backend.describe_execution(self._get_param("executionArn"))
        events = execution.to_history_output()["events"] if execution.started else []
        if self._get_param("reverseOrder"):
            events = events[::-1]
        return ActionResult(page(self, "events", events))


@contextlib.contextmanager
def _checked(definition: str | None, kind: WorkflowType) -> Iterator[None]:
    """Refuse a definition with errors, found by the static check or by the interpreter's parser.

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
