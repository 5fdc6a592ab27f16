"""The role of a state machine: what saving the machine needs of it, and how a refusal reads.

On AWS, Step Functions makes an events rule for `.sync` states and a log delivery when it saves a
state machine, both as the machine's role, and refuses the machine whose role may not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from botocore.exceptions import ClientError
from moto.stepfunctions.parser.api import (
    HistoryEventType,
    LambdaFunctionFailedEventDetails,
)
from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import (
    CustomErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import FailureEvent
from moto.stepfunctions.parser.asl.component.state.exec.state_task.state_task import StateTask
from moto.stepfunctions.parser.asl.component.state.exec.state_task.state_task_lambda import (
    StateTaskLambda,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails

from embedded_aws import hooks
from embedded_aws.api_errors import AwsError
from embedded_aws.iam import services

_SYNC_RESOURCE = re.compile(r"states:::sagemaker:(\w+)\.sync")


def install() -> None:
    """Let a Task state's session say for which machine it acts, and name its refusals."""
    _name_machine()
    _name_refusals()


def check(role: str, definition: str, logging: Mapping[str, Any] | None, region: str) -> None:
    """Judge what Step Functions does with a role when it saves a state machine.

    Args:
        role: The role's ARN.
        definition: The machine's definition.
        logging: Its logging configuration.
        region: Its region.

    Raises:
        AwsError: `AccessDeniedException`, as AWS answers where the role may not.
    """
    if not services.put_managed_rules(role, region, _SYNC_RESOURCE.findall(definition)):
        message = f"'{role}' is not authorized to create managed-rule."
        raise AwsError("AccessDeniedException", message)
    if (logging or {}).get("level", "OFF") != "OFF" and not services.deliver_logs(role, region):
        message = "The state machine IAM Role is not authorized to access the Log Destination"
        raise AwsError("AccessDeniedException", message)


def refused_invocation(refused: ClientError) -> tuple[str, str]:
    """Return the error's name and cause in an execution for an invocation that Lambda refused.

    Source: Step Functions Developer Guide, "Handling errors": `Lambda.AWSLambdaException`.
    """
    answer, meta = refused.response["Error"], refused.response["ResponseMetadata"]
    code = answer["Code"]
    modeled = code.endswith("Exception") and code != "AccessDeniedException"
    cause = (
        f"{answer['Message']} (Service: AWSLambda; "
        f"Status Code: {meta.get('HTTPStatusCode', 400)}; Error Code: {code}; "
        f"Request ID: {meta.get('RequestId', '')}; Proxy: null)"
    )
    return f"Lambda.{code if modeled else 'AWSLambdaException'}", cause


def _name_machine() -> None:
    credentials_of = StateTask._eval_state_credentials  # noqa: SLF001 - moto's seam

    def with_machine(self: Any, env: Any) -> Any:  # noqa: ANN401 - moto's StateTask
        found = credentials_of(self, env)
        data = env.states.context_object.context_object_data
        found.state_machine_arn = data["StateMachine"]["Id"]
        return found

    hooks.replace(StateTask, "_eval_state_credentials", with_machine)


def _name_refusals() -> None:
    from_error = StateTaskLambda._from_error  # noqa: SLF001 - moto's seam

    def named(self: Any, env: Any, ex: Exception) -> Any:  # noqa: ANN401 - moto's StateTaskLambda
        if not isinstance(ex, ClientError):
            return from_error(self, env, ex)
        error, cause = refused_invocation(ex)
        details = LambdaFunctionFailedEventDetails(error=error, cause=cause)
        return FailureEvent(
            env=env,
            error_name=CustomErrorName(error),
            event_type=HistoryEventType.LambdaFunctionFailed,
            event_details=EventDetails(lambdaFunctionFailedEventDetails=details),
        )

    hooks.replace(StateTaskLambda, "_from_error", named)
