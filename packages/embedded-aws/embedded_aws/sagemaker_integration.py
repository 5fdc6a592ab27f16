"""Step Functions' optimized integration with SageMaker, for moto's interpreter.

Source: Step Functions developer guide, "Create and manage Amazon SageMaker AI jobs with Step
Functions": the APIs, which of them have `.sync`, that an unknown parameter fails the state, and
that a `.sync` job which ends badly fails it with `States.TaskFailed`, its description as the cause.
"""

from __future__ import annotations

import contextlib
import json
import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn

from botocore.exceptions import ClientError
from moto.stepfunctions.parser.api import (
    HistoryEventExecutionDataDetails,
    HistoryEventType,
    TaskFailedEventDetails,
    TaskSubmittedEventDetails,
)
from moto.stepfunctions.parser.asl.component.common.error_name.custom_error_name import (
    CustomErrorName,
)
from moto.stepfunctions.parser.asl.component.common.error_name.error_name import ErrorName
from moto.stepfunctions.parser.asl.component.common.error_name.failure_event import (
    FailureEvent,
    FailureEventException,
)
from moto.stepfunctions.parser.asl.component.common.error_name.states_error_name import (
    StatesErrorName,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.resource import (
    ResourceCondition,
)
from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service import (  # noqa: E501 - moto's path
    StateTaskService,
)
from moto.stepfunctions.parser.asl.eval.event.event_detail import EventDetails

from embedded_aws import clients

_POLL_SECONDS = 0.1
_TERMINAL = frozenset({"Completed", "Failed", "Stopped"})
_MODELED = frozenset(
    {"ResourceInUse", "ResourceLimitExceeded", "ResourceNotFound", "ConflictException"}
)


@dataclass(frozen=True)
class Job:
    """How `.sync` waits for one kind of SageMaker job."""

    name: str
    describe: str
    stop: str
    status: str


_JOBS = {
    "createHyperParameterTuningJob": Job(
        "HyperParameterTuningJobName",
        "describe_hyper_parameter_tuning_job",
        "stop_hyper_parameter_tuning_job",
        "HyperParameterTuningJobStatus",
    ),
    "createTrainingJob": Job(
        "TrainingJobName", "describe_training_job", "stop_training_job", "TrainingJobStatus"
    ),
    "createTransformJob": Job(
        "TransformJobName", "describe_transform_job", "stop_transform_job", "TransformJobStatus"
    ),
}
_REQUEST_RESPONSE = frozenset(
    {"createModel", "createEndpoint", "createEndpointConfig", "updateEndpoint"}
)


class SageMakerTask(StateTaskService):  # type: ignore[misc] # moto ships no types
    """A Task state whose resource is `arn:PARTITION:states:::sagemaker:API[.sync]`."""

    def _validate_service_integration_is_supported(self) -> None:
        api, condition = self.resource.api_action, self.resource.condition
        known = api in _JOBS or api in _REQUEST_RESPONSE
        waits = condition is None or (condition == ResourceCondition.Sync and api in _JOBS)
        if not (known and waits):
            raise ValueError(
                f"The resource provided {self.resource.resource_arn} not recognized. The value is "
                "not a valid resource ARN, or the resource is not available in this region."
            )

    def _get_supported_parameters(self) -> None:
        """Let unknown parameters through to `_refuse_unknown`; moto would drop them silently."""

    def _get_sfn_resource(self) -> str:
        condition = self.resource.condition
        return str(self.resource.api_action) + (f".{condition}" if condition else "")

    def _eval_service_task(
        self,
        env: Any,  # noqa: ANN401 - moto's Environment
        resource_runtime_part: Any,  # noqa: ANN401
        normalised_parameters: dict[str, Any],
        state_credentials: Any,  # noqa: ANN401
    ) -> None:
        client = clients.task_client(
            resource_runtime_part.region, "sagemaker", state_credentials=state_credentials
        )
        self._refuse_unknown(env, client, normalised_parameters)
        arguments = normalised_parameters | self._managed_tags(env, normalised_parameters)
        response = getattr(client, _snake(self.resource.api_action))(**arguments)
        response.pop("ResponseMetadata", None)
        env.stack.append(response)
        if self.resource.condition == ResourceCondition.Sync:
            self._submitted(env, response)
            env.stack.append(self._wait(env, client, arguments))

    def _refuse_unknown(self, env: Any, client: Any, parameters: dict[str, Any]) -> None:  # noqa: ANN401
        api = self.resource.api_action
        shape = client.meta.service_model.operation_model(api[0].upper() + api[1:]).input_shape
        for name in parameters:
            if name not in shape.members:
                cause = f'The field "{name}" is not supported by Step Functions'
                self._fail(env, "States.Runtime", cause)

    def _managed_tags(self, env: Any, parameters: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401
        """Return the tags by which Step Functions marks what it starts with `.sync`."""
        if self.resource.condition != ResourceCondition.Sync:
            return {}
        execution = env.states.context_object.context_object_data["Execution"]["Id"]
        managed = [
            {"Key": "MANAGED_BY_AWS", "Value": "STARTED_BY_STEP_FUNCTIONS"},
            {"Key": "AWS_STEP_FUNCTIONS_EXECUTION_ARN", "Value": execution},
        ]
        return {"Tags": [*parameters.get("Tags", []), *managed]}

    def _submitted(self, env: Any, response: dict[str, Any]) -> None:  # noqa: ANN401
        details = TaskSubmittedEventDetails(
            resource=self._get_sfn_resource(),
            resourceType=self._get_sfn_resource_type(),
            output=json.dumps(response),
            outputDetails=HistoryEventExecutionDataDetails(truncated=False),
        )
        env.event_manager.add_event(
            context=env.event_history_context,
            event_type=HistoryEventType.TaskSubmitted,
            event_details=EventDetails(taskSubmittedEventDetails=details),
        )

    def _wait(self, env: Any, client: Any, arguments: dict[str, Any]) -> dict[str, Any]:  # noqa: ANN401
        """Wait for the job's end; when the execution ends first, stops the job."""
        job = _JOBS[self.resource.api_action]
        named = {job.name: arguments[job.name]}
        description = _plain(getattr(client, job.describe)(**named))
        while env.is_running() and description[job.status] not in _TERMINAL:
            time.sleep(_POLL_SECONDS)
            if env.is_running():
                description = _plain(getattr(client, job.describe)(**named))
        if description[job.status] not in _TERMINAL:
            with contextlib.suppress(ClientError):  # it may have ended meanwhile
                getattr(client, job.stop)(**named)
        elif description[job.status] != "Completed":
            self._fail(env, "States.TaskFailed", json.dumps(description, separators=(",", ":")))
        return description

    def _after_eval_execution(self, env: Any, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        """Report success, unless the execution was stopped or timed out meanwhile."""
        if env.is_running():
            super()._after_eval_execution(env, *arguments, **named)

    def _fail(self, env: Any, error: str, cause: str) -> NoReturn:  # noqa: ANN401
        raise FailureEventException(self._failure(env, error, cause))

    def _failure(self, env: Any, error: str, cause: str) -> FailureEvent:  # noqa: ANN401
        details = TaskFailedEventDetails(
            resource=self._get_sfn_resource(),
            resourceType=self._get_sfn_resource_type(),
            error=error,
            cause=cause,
        )
        return FailureEvent(
            env=env,
            error_name=_error_name(error),
            event_type=HistoryEventType.TaskFailed,
            event_details=EventDetails(taskFailedEventDetails=details),
        )

    def _from_error(self, env: Any, ex: Exception) -> FailureEvent:  # noqa: ANN401
        """Name a refused call as Step Functions does: `SageMaker.…Exception`."""
        if not isinstance(ex, ClientError):
            return super()._from_error(env=env, ex=ex)
        code, message = ex.response["Error"]["Code"], ex.response["Error"]["Message"]
        name = code.removesuffix("Exception") if code in _MODELED else "AmazonSageMaker"
        request = ex.response["ResponseMetadata"].get("RequestId", "")
        status = ex.response["ResponseMetadata"].get("HTTPStatusCode", 400)
        cause = (
            f"{message} (Service: AmazonSageMaker; Status Code: {status}; "
            f"Error Code: {code}; Request ID: {request}; Proxy: null)"
        )
        return self._failure(env, f"SageMaker.{name}Exception", cause)


def _error_name(error: str) -> ErrorName:
    if error.startswith("States."):
        return StatesErrorName.from_name(error)
    return CustomErrorName(error)


def _snake(api: str) -> str:
    """Name an API as boto3 does: createModel -> create_model."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in api)


def _plain(response: dict[str, Any]) -> dict[str, Any]:
    """Return an SDK response as the JSON that a state gets: times in epoch milliseconds."""
    response.pop("ResponseMetadata", None)

    def millis(value: object) -> int:
        if isinstance(value, datetime):
            return int(value.timestamp() * 1000)
        raise TypeError(f"{type(value).__name__} in an API response")

    plain: dict[str, Any] = json.loads(json.dumps(response, default=millis))
    return plain
