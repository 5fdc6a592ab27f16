"""A deployed state machine, read from its own definition: no other source can be out of date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types_boto3_stepfunctions import SFNClient

_SERVICE = ":states:::sagemaker:"
_INVOKE = ":states:::lambda:invoke"
_ATTEMPTS = 3  # of a Retry rule without MaxAttempts
_NAME = "$states.context.Execution.Name"
_JSONATA = re.compile(r"\{%\s*(.*?)\s*%\}", re.DOTALL)
_REFUSED = "SageMaker."  # begins the errors of calls that SageMaker refused: no job was started


@dataclass(frozen=True)
class Machine:
    """A state machine.

    Attributes:
        arn: Its ARN.
        definition: Its definition in Amazon States Language, parsed.
        log_group: Name of the log group that its executions write to; None where they don't.
        role: ARN of its role; empty where it isn't deployed.
    """

    arn: str
    definition: Mapping[str, Any]
    log_group: str | None
    role: str = ""

    def functions(self) -> dict[str, str]:
        """Return the ARN or name of the Lambda function of each Task state that calls one."""
        found: dict[str, str] = {}
        for name, state in _states(self.definition):
            resource = str(state.get("Resource", ""))
            if ":lambda:" in resource and ":states:::" not in resource:
                found[name] = resource
            elif _INVOKE in resource:
                found[name] = str(arguments(state).get("FunctionName", ""))
        return {state: function for state, function in found.items() if function}

    def calls(self, api: str) -> Iterator[dict[str, Any]]:
        """Yield each state that calls one of SageMaker's APIs, such as `createTransformJob`."""
        for _, state in _states(self.definition):
            resource = str(state.get("Resource", ""))
            if _SERVICE in resource and resource.rsplit(":", 1)[1].removesuffix(".sync") == api:
                yield state

    def data_urls(self, execution: str) -> dict[str, str]:
        """Return where an execution reads `train`, `validation` and `test` from, `s3://…`.

        Args:
            execution: Its name.
        """
        urls: dict[str, str] = {}
        for state in self.calls("createHyperParameterTuningJob"):
            for channel in arguments(state)["TrainingJobDefinition"]["InputDataConfig"]:
                urls[channel["ChannelName"]] = channel["DataSource"]["S3DataSource"]["S3Uri"]
        for state in self.calls("createTransformJob"):
            source = arguments(state)["TransformInput"]["DataSource"]["S3DataSource"]
            urls["test"] = source["S3Uri"]
        return {split: with_execution(url, execution) for split, url in urls.items()}

    def keeps_executions_apart(self) -> bool:
        """Say whether each execution has keys of its own for its data and predictions."""
        states = [*self.calls("createHyperParameterTuningJob"), *self.calls("createTransformJob")]
        return bool(states) and all(_NAME in json.dumps(arguments(state)) for state in states)


def arguments(state: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a Task state hands to its API, in either query language."""
    given: dict[str, Any] = state.get("Arguments") or state.get("Parameters") or {}
    return given


def static_hyperparameters(given: Mapping[str, Any]) -> dict[str, str]:
    """Return the hyperparameters that a tuning job doesn't search, of its API's parameters."""
    static = given.get("TrainingJobDefinition", {}).get("StaticHyperParameters", {})
    return {str(name): str(value) for name, value in static.items()}


def with_execution(text: str, execution: str) -> str:
    """Write out an expression that joins texts and the execution's name; return others as is.

        {% 's3://data/executions/' & $states.context.Execution.Name & '/csv' %}
        ->  s3://data/executions/NAME/csv

    Args:
        text: A value of the definition.
        execution: The execution's name.
    """
    found = _JSONATA.fullmatch(text)
    if not found:
        return text
    parts = [part.strip() for part in found[1].split(" & ")]
    if not all(part == _NAME or (part[:1] == part[-1:] == "'") for part in parts):
        return text
    return "".join(execution if part == _NAME else part[1:-1] for part in parts)


def describe(client: SFNClient, arn: str) -> Machine:
    """Read a state machine (API DescribeStateMachine)."""
    described = client.describe_state_machine(stateMachineArn=arn)
    destinations = described.get("loggingConfiguration", {}).get("destinations", [])
    groups = [each["cloudWatchLogsLogGroup"]["logGroupArn"] for each in destinations]
    name = groups[0].split(":log-group:")[1].removesuffix(":*") if groups else None
    return Machine(arn, json.loads(described["definition"]), name, described["roleArn"])


def tries(scope: Mapping[str, Any], state: Mapping[str, Any]) -> int | None:
    """Return how often an execution may start a state's work; None where nothing bounds it.

    A Map repeats what is in it, and a transition back what lies between. Each `Retry` rule adds
    its MaxAttempts, 3 by default (Amazon States Language, "Retry"). What repeats only calls that
    SageMaker refused doesn't count: those have started nothing.

    Args:
        scope: The definition, or a branch of it.
        state: One of its states, the same object.
    """
    for name, outer in scope["States"].items():
        if outer is not state and not _within(outer, state):
            continue
        if _returns(scope["States"], name):
            return None
        rules = [rule for rule in outer.get("Retry", []) if not _only_refused(rule)]
        attempts = 1 + sum(int(rule.get("MaxAttempts", _ATTEMPTS)) for rule in rules)
        if outer is state:
            return attempts
        inner = [tries(branch, state) for branch in outer.get("Branches", []) if _in(branch, state)]
        return attempts * inner[0] if inner and inner[0] else None
    return None


def _only_refused(rule: Mapping[str, Any]) -> bool:
    return all(name.startswith(_REFUSED) for name in rule.get("ErrorEquals", ["States.ALL"]))


def _within(outer: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
    inside = [*outer.get("Branches", []), outer.get("ItemProcessor"), outer.get("Iterator")]
    return any(_in(scope, state) for scope in filter(None, inside))


def _in(scope: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
    return any(each is state for _, each in _states(scope))


def _returns(states: Mapping[str, Any], name: str) -> bool:
    """Whether a way leads from a state back to itself."""
    reached: set[str] = set()
    waiting = [*_followers(states[name])]
    while waiting:
        after = waiting.pop()
        if after not in reached and after in states:
            reached.add(after)
            waiting.extend(_followers(states[after]))
    return name in reached


def _followers(state: Mapping[str, Any]) -> Iterator[str]:
    caught = [rule for rule in state.get("Catch", []) if not _only_refused(rule)]
    rules = [state, *state.get("Choices", []), *caught]
    yield from (rule[key] for rule in rules for key in ("Next", "Default") if key in rule)


def function_name(function: str) -> str:
    """Return a function's name from its name or ARN, version or alias left out."""
    parts = function.split(":")
    return parts[6] if function.startswith("arn:") else parts[0]


def _states(scope: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (name, state) of a definition, those inside Parallel and Map states too."""
    for name, state in scope.get("States", {}).items():
        yield name, state
        inside = [*state.get("Branches", []), state.get("ItemProcessor"), state.get("Iterator")]
        for each in filter(None, inside):
            yield from _states(each)
