"""A task's Resource: what it runs, and whether Step Functions can run that."""

import re
from dataclasses import dataclass

from asl_check.definition import State, as_text
from asl_check.findings import Collector
from asl_check.integrations import OPTIMIZED, REQUEST, SYNC, SYNC_2, TOKEN
from asl_check.placeholders import FOREIGN, is_open
from asl_check.wording import closest, listed, shown

# Partition, region and account may be a placeholder: of another tool, or a word such as REGION.
_PARTITION = rf"arn:(?:aws(?:-[a-z]+)*|{FOREIGN}|[A-Z_]+)"
_REGION = rf"(?:[a-z]{{2,}}(?:-[a-z]+)+-[0-9]+|{FOREIGN}|[^:]*(?:[A-Z_]|region)[^:]*)"
_ACCOUNT = rf"(?:[0-9]{{12}}|{FOREIGN}|[^:]*[^:0-9][^:]*)"
_FUNCTION = re.compile(
    rf"{_PARTITION}:lambda:{_REGION}:{_ACCOUNT}:function:"
    r"([A-Za-z0-9_-]{1,64})(?::(?:\$LATEST|[A-Za-z0-9_-]+))?"
)
_ACTIVITY = re.compile(rf"{_PARTITION}:states:{_REGION}:{_ACCOUNT}:activity:\S{{1,80}}")
_SERVICE = re.compile(
    rf"{_PARTITION}:states:(?::|{_REGION}:{_ACCOUNT}):(aws-sdk:)?"
    r"([a-z0-9-]+):([A-Za-z0-9]+)(?:\.([A-Za-z]+(?::2)?))?"
)
_PATTERNS = frozenset({SYNC, SYNC_2, TOKEN})
_EXPECTED = (
    "the ARN of a Lambda function or an activity, or a service integration such as "
    "arn:aws:states:::sagemaker:createModel"
)


@dataclass(frozen=True)
class Resource:
    """What a task runs.

    Attributes:
        function: Name of the Lambda function, or the empty string.
        service: Name of the integrated service as the ARN writes it, or the empty string.
        api: Name of the API as the ARN writes it, such as `createModel`.
        pattern: Integration pattern: empty, `sync`, `sync:2` or `waitForTaskToken`.
        is_sdk: Whether it is an AWS SDK integration, which takes any service's API.
    """

    function: str = ""
    service: str = ""
    api: str = ""
    pattern: str = REQUEST
    is_sdk: bool = False


def parse_resource(arn: str) -> Resource | None:
    """Read a task's Resource, in any partition.

    Args:
        arn: The ARN.

    Returns:
        What it runs; an activity is an empty `Resource`. None when it is no such ARN.
    """
    if _ACTIVITY.fullmatch(arn):
        return Resource()
    if found := _SERVICE.fullmatch(arn):
        sdk, service, api, pattern = found.groups()
        return Resource("", service, api, pattern or REQUEST, is_sdk=sdk is not None)
    found = _FUNCTION.fullmatch(arn)
    return Resource(function=found.group(1)) if found else None


def function_name(arn_or_name: str) -> str:
    """Return the function's name of an ARN; a name is its own."""
    found = _FUNCTION.fullmatch(arn_or_name)
    return found.group(1) if found else arn_or_name


def check_resource(state: State, collector: Collector) -> None:
    """Report a Resource that Step Functions can't run.

    AWS SDK integrations are held to their pattern only; their names need the services' models.

    Args:
        state: The state; others than Task pass.
        collector: Gets the findings.
    """
    arn = as_text(state.body.get("Resource"))
    if state.type != "Task" or not arn:
        return
    resource = parse_resource(arn)
    if resource is None and is_open(arn):
        return
    if resource is None:
        collector.add("resource-arn", state.at("Resource"), f"{shown(arn)} is no task", _EXPECTED)
    elif resource.is_sdk:
        _check_pattern(resource, (REQUEST, TOKEN), state, collector)
    elif resource.service:
        _check_optimized(resource, state, collector)


def _check_optimized(resource: Resource, state: State, collector: Collector) -> None:
    place, apis = state.at("Resource"), OPTIMIZED.get(resource.service)
    if apis is None:
        message = f"no optimized integration {shown(resource.service)}"
        near = closest(resource.service, OPTIMIZED)
        collector.add(
            "unknown-service", place, message + near, f"one of {listed(OPTIMIZED)}, or aws-sdk:…"
        )
    elif resource.api not in apis:
        near = closest(resource.api, apis)
        message = f"{resource.service} has no optimized API {shown(resource.api)}{near}"
        collector.add("unknown-api", place, message, f"one of {listed(apis)}")
    else:
        _check_pattern(resource, apis[resource.api], state, collector)


def _check_pattern(
    resource: Resource, patterns: tuple[str, ...], state: State, collector: Collector
) -> None:
    if resource.pattern in patterns:
        return
    written = f".{resource.pattern}" if resource.pattern else "a plain request"
    known = "" if resource.pattern in _PATTERNS | {REQUEST} else ", nor does any"
    collector.add(
        "unsupported-pattern",
        state.at("Resource"),
        f"{resource.service}:{resource.api} doesn't support {written}{known}",
        " or ".join(f".{name}" if name else "no suffix" for name in patterns),
    )
