"""What a task returns: a function's result, or the answer of a service's API."""

from asl_check.botocore_models import operation_name, sdk_services, service_model
from asl_check.document import JsonObject
from asl_check.functions import Function, Functions
from asl_check.integrations import DESCRIBED, MODELLED, REQUEST, SYNC
from asl_check.shapes import (
    ANYTHING,
    TEXT,
    Modelled,
    Record,
    Scalar,
    Shape,
    expand,
)
from asl_check.task_resources import Resource, function_name


def model_service(resource: Resource) -> str:
    """Return botocore's name of a resource's service, or the empty string where it has none."""
    if not resource.is_sdk:
        return MODELLED.get(resource.service, "")
    return sdk_services().get(resource.service, "")


def function_of(resource: Resource, parameters: JsonObject, functions: Functions) -> Function:
    """Return what is known of the function that a task invokes."""
    if resource.function:
        return functions(resource.function)
    name = parameters.get("FunctionName")
    is_invoke = resource.service == "lambda" and resource.api == "invoke"
    return functions(function_name(name) if is_invoke and isinstance(name, str) else "")


def result_of(resource: Resource, parameters: JsonObject, functions: Functions) -> Shape:
    """Return the shape of a task's result.

    Args:
        resource: What the task runs.
        parameters: The task's Parameters.
        functions: What is known of the functions.

    Returns:
        The shape; what only the execution can tell is `Anything`.
    """
    if resource.function:
        return function_of(resource, parameters, functions).returns
    if resource.service == "lambda" and not resource.is_sdk and resource.pattern == REQUEST:
        return _invocation(function_of(resource, parameters, functions))
    if resource.pattern == SYNC and not resource.is_sdk:
        described = DESCRIBED.get((resource.service, resource.api))
        return _output(resource.service, described) if described else ANYTHING
    return _answer(resource) if resource.pattern == REQUEST else ANYTHING


def _invocation(function: Function) -> Shape:
    """Return the shape of Lambda's own answer, which carries the function's result."""
    return Record(
        {
            "ExecutedVersion": TEXT,
            "Payload": function.returns,
            "StatusCode": Scalar("integer"),
            "SdkHttpMetadata": ANYTHING,
            "SdkResponseMetadata": ANYTHING,
        }
    )


def _answer(resource: Resource) -> Shape:
    service = model_service(resource)
    operation = operation_name(resource.api)
    output = _output(service, operation, is_sdk=resource.is_sdk) if service else ANYTHING
    known = expand(output)
    if resource.is_sdk or not isinstance(known, Record):
        return output
    extra = {"SdkHttpMetadata": ANYTHING, "SdkResponseMetadata": ANYTHING}
    return Record({**known.members, **extra}, known.rest, known.optional)


def _output(service: str, operation: str, *, is_sdk: bool = False) -> Shape:
    model = service_model(service)
    if operation not in model.operation_names:
        return ANYTHING
    shape = model.operation_model(operation).output_shape
    return Modelled(service, shape.name, is_sdk) if shape else Record()
