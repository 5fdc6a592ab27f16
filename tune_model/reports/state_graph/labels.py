"""Says in a few words what a state does and what a Choice's rule asks."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_SERVICES = {
    "apigateway": "API Gateway",
    "athena": "Athena",
    "batch": "Batch",
    "bedrock": "Bedrock",
    "dynamodb": "DynamoDB",
    "ecs": "ECS",
    "events": "EventBridge",
    "glue": "Glue",
    "http": "HTTP",
    "lambda": "Lambda",
    "s3": "S3",
    "sagemaker": "SageMaker",
    "sns": "SNS",
    "sqs": "SQS",
    "states": "Step Functions",
}
_COMPARISONS = {
    "Equals": "=",
    "LessThan": "<",
    "GreaterThan": ">",
    "LessThanEquals": "≤",
    "GreaterThanEquals": "≥",
    "Matches": "matches",
}
_COMPARISON = re.compile(
    r"(?:String|Numeric|Boolean|Timestamp)"
    r"(Equals|LessThanEquals|GreaterThanEquals|LessThan|GreaterThan|Matches)(?:Path)?"
)
_LIMIT = 48


def does(state: Mapping[str, Any]) -> str:
    """Say what a state does: the function or API that a Task calls, else its type."""
    kind = str(state.get("Type", ""))
    if kind == "Task":
        return _calls(str(state.get("Resource", "")))
    if kind == "Wait":
        return _waits(state)
    if kind == "Map":
        mode = _member(_member(state, "ItemProcessor"), "ProcessorConfig").get("Mode")
        return "Map, distributed" if mode == "DISTRIBUTED" else "Map"
    if kind == "Fail" and isinstance(state.get("Error"), str):
        return shorten(f"Fail {state['Error']}")
    return kind


def _member(value: Any, name: str) -> Mapping[str, Any]:  # noqa: ANN401 - any JSON value
    inner = value.get(name) if isinstance(value, Mapping) else None
    return inner if isinstance(inner, Mapping) else {}


def _calls(resource: str) -> str:
    """Name what a Task's resource is: `Lambda name`, `SageMaker createModel`, `Activity name`."""
    if resource.startswith("${"):
        return shorten("Lambda " + resource[2:].removesuffix("}").removesuffix("_arn"))
    parts = resource.split(":")
    if ":function:" in resource:
        return shorten("Lambda " + resource.partition(":function:")[2])
    if ":activity:" in resource:
        return shorten("Activity " + parts[-1])
    if ":states:::" in resource:
        service, _, call = (
            resource.partition(":states:::")[2].removeprefix("aws-sdk:").partition(":")
        )
        return shorten(f"{_SERVICES.get(service, service)} {call}")
    return shorten(f"Task {resource}")


def _waits(state: Mapping[str, Any]) -> str:
    for key in ("Seconds", "Timestamp", "SecondsPath", "TimestampPath"):
        if key in state:
            unit = " s" if key == "Seconds" else ""
            return shorten(f"Wait {'until ' if 'Time' in key else ''}{state[key]}{unit}")
    return "Wait"


def rule_label(rule: Mapping[str, Any]) -> str:
    """Say what a Choice's rule asks; the condition itself in JSONata."""
    if "Condition" in rule:
        return shorten(str(rule["Condition"]).strip("{}% "))
    return shorten(_asks(rule))


def _asks(rule: Any) -> str:  # noqa: ANN401 - any JSON value
    if not isinstance(rule, Mapping):
        return ""
    for word in ("And", "Or"):
        if isinstance(rule.get(word), list):
            return f" {word.lower()} ".join(_asks(part) for part in rule[word])
    if "Not" in rule:
        return f"not ({_asks(rule['Not'])})"
    variable = str(rule.get("Variable", ""))
    for key, value in rule.items():
        if key.startswith("Is"):
            return f"{variable} is {'' if value else 'not '}{key[2:].lower()}"
        if found := _COMPARISON.fullmatch(key):
            return f"{variable} {_COMPARISONS[found[1]]} {json.dumps(value)}"
    return variable


def shorten(text: str, limit: int = _LIMIT) -> str:
    """Return the text in one line, cut to `limit` characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
