"""Names of parameters and results, as Step Functions spells them and as a service's API does.

Source: Step Functions developer guide, "Integrating services with Step Functions": parameters are
in PascalCase, even where the service's own API is in camelCase. moto has the conversion, and no
model of the service to convert by.
"""

from __future__ import annotations

import functools
from typing import Any

from moto.stepfunctions.parser.asl.component.state.exec.state_task.service.state_task_service import (  # noqa: E501 - moto's path
    StateTaskService,
)

from embedded_aws import clients, hooks

_UNCHANGED = ("sagemaker", "lambda")  # PascalCase on both sides


def install() -> None:
    """Convert by botocore's models."""
    hooks.replace(StateTaskService, "_normalise_parameters", _convert_parameters)
    hooks.replace(StateTaskService, "_normalise_response", _convert_response)


def _convert_parameters(
    self: Any,  # noqa: ANN401 - moto's StateTaskService
    parameters: dict[str, Any],
    boto_service_name: str | None = None,
    service_action_name: str | None = None,
) -> None:
    operation = _operation_of(self, boto_service_name, service_action_name)
    if operation is not None and operation.input_shape is not None:
        self._to_boto_request(parameters, operation.input_shape)


def _convert_response(
    self: Any,  # noqa: ANN401 - the same
    response: Any,  # noqa: ANN401 - JSON
    boto_service_name: str | None = None,
    service_action_name: str | None = None,
) -> None:
    operation = _operation_of(self, boto_service_name, service_action_name)
    if operation is not None and operation.output_shape is not None:
        self._from_boto_response(response, operation.output_shape)


def _operation_of(task: Any, service: str | None, action: str | None) -> Any:  # noqa: ANN401 - moto's and botocore's own types
    name = task._get_boto_service_name(service)  # noqa: SLF001 - moto's
    if name in _UNCHANGED:
        return None
    return _operations(name).get(task._get_boto_service_action(action))  # noqa: SLF001 - the same


@functools.cache
def _operations(service: str) -> dict[str, Any]:
    """Return a service's operations by the names that boto3's clients give them."""
    return clients.operations(service)
