"""The examples of the language's rules: structure, paths, JSONata, Maps, data flow."""

from __future__ import annotations

from tools.generate.asl_examples import (
    Example,
    State,
    Text,
    compared,
    mapped,
    passing,
    retrying,
    scope,
    task,
    template,
)

_END = {"Type": "Succeed"}
_PRESENT = {"Variable": "$.a", "IsPresent": True}
_WAIT = {"Type": "Wait", "Seconds": 1}
_FUNCTION = "arn:aws:lambda:us-west-2:123456789012:function:x"
_MADE = {"Made": {"Type": "Pass", "Result": {"a": 1, "text": "b"}, "Next": "A"}}
_INLINE = {"Mode": "INLINE"}
_EACH = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
_QUEUE = {"QueueUrl": "q", "MessageBody": "m"}
_SENT = {**_QUEUE, "MessageBody": {"token.$": "$$.Task.Token"}}
_WAITING = "sqs:sendMessage.waitForTaskToken"


def _caught(result: object) -> str:
    body = {"Type": "Task", "Resource": _FUNCTION}
    catch = [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "A"}]
    first = {"Type": "Pass", "Result": result, "Next": "Call"}
    call = {**body, "Catch": catch, "Next": "A"}
    return scope({"Made": first, "Call": call, "A": _END})


def _nested(inner: str) -> str:
    branch = {"In": {"Type": "Pass", "Assign": {inner: 2}, "End": True}}
    both = {"Type": "Parallel", "Branches": [{"StartAt": "In", "States": branch}], "End": True}
    return scope({"A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "Both"}, "Both": both})


def _waiting(resource: str) -> str:
    child = {"Send": task(resource, _SENT if "Token" in resource else _QUEUE, End=True)}
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
    processor = {"ProcessorConfig": config, "StartAt": "Send", "States": child}
    return scope({"Each": {"Type": "Map", "ItemProcessor": processor, "End": True}})


_ONE = scope({"A": {"Type": "Pass", "Result": 1, "End": True}})

DOCUMENT: dict[str, Example] = {
    "invalid-json": Text('{"StartAt": "A",', _ONE),
    "duplicate-key": Text(_ONE.replace('"End"', '"Result": 2, "End"'), _ONE),
    "placeholder-unknown": Text(_ONE.replace(": 1", ': "${bukcet}"'), _ONE),
    "placeholder-unused": Text(_ONE, _ONE.replace(": 1", ': "${bucket}"')),
    "placeholder-unquoted": Text(
        _ONE.replace(": 1", ": ${bucket}"), _ONE.replace(": 1", ': "${bucket}"')
    ),
}

LANGUAGE: dict[str, Example] = {
    "missing-field": State({"Type": "Task"}, task("sqs:sendMessage", _QUEUE)),
    "unknown-field": State({**_WAIT, "Retry": []}, _WAIT),
    "field-type": State({"Type": "Wait", "Seconds": "1"}, _WAIT),
    "field-value": State({"Type": "Wiat", "Seconds": 1}, _WAIT),
    "exclusive-fields": State({**_WAIT, "SecondsPath": "$.s"}, _WAIT),
    "state-name": Text(scope({"A" * 81: _END}), scope({"A" * 80: _END})),
    "duplicate-state-name": Text(
        _nested("y").replace('"In"', '"A"'),
        _nested("y"),
    ),
    "dangling-transition": Text(
        scope({"A": {**compared(_PRESENT), "Default": "Y"}, "Z": _END}),
        scope({"A": {**compared(_PRESENT), "Default": "Z"}, "Z": _END}),
    ),
    "unreachable-state": Text(
        scope({"A": {**_WAIT, "End": True}, "B": _END}),
        scope({"A": {**_WAIT, "Next": "B"}, "B": _END}),
    ),
    "no-end": Text(scope({"A": {**_WAIT, "Next": "A"}}), scope({"A": {**_WAIT, "End": True}})),
    "states-all-alone": State(retrying(["States.ALL", "Mine"]), retrying(["States.ALL"])),
    "states-all-last": State(
        retrying(["States.ALL"], ["Mine"]), retrying(["Mine"], ["States.ALL"])
    ),
    "reserved-error-name": State(retrying(["States.Timeuot"]), retrying(["States.Timeout"])),
    "unreached-handler": State(retrying(["Mine"], ["Mine"]), retrying(["Mine"])),
    "heartbeat": State(
        {**retrying(["Mine"]), "TimeoutSeconds": 60, "HeartbeatSeconds": 60},
        {**retrying(["Mine"]), "TimeoutSeconds": 60, "HeartbeatSeconds": 20},
    ),
    "path-syntax": State(
        {"Type": "Pass", "InputPath": "$.a["}, {"Type": "Pass", "InputPath": "$.a[0]"}
    ),
    "reference-path": State(
        {"Type": "Pass", "ResultPath": "$.a[*]"}, {"Type": "Pass", "ResultPath": "$.a"}
    ),
    "path-key": State(template("text"), template("$.text")),
    "path-without-suffix": State(
        {"Type": "Pass", "Parameters": {"x": "$.text"}}, template("$.text")
    ),
    "intrinsic-syntax": State(
        template("States.MathAdd($.n, '-1')"), template("States.MathAdd($.n, -1)")
    ),
    "resource-arn": State(
        {"Type": "Task", "Resource": "sqs:sendMessage"}, task("sqs:sendMessage", _QUEUE)
    ),
    "unknown-service": State(task("sqss:sendMessage", _QUEUE), task("sqs:sendMessage", _QUEUE)),
    "service-retired": State(task("aws-sdk:qldb:listLedgers"), task("aws-sdk:s3:listBuckets")),
    "unknown-api": State(task("sqs:sendMesage", _QUEUE), task("sqs:sendMessage", _QUEUE)),
    "unsupported-pattern": State(
        task("sqs:sendMessage.sync", _QUEUE), task("sqs:sendMessage", _QUEUE)
    ),
}

JSONATA: dict[str, Example] = {
    "jsonata-delimiters": State(
        passing(Output="{% $states.input.a"), passing(Output="{% $states.input.a %}")
    ),
    "jsonata-syntax": State(
        passing(Output="{% $sum($states.input.a %}"), passing(Output="{% $sum($states.input.a) %}")
    ),
    "jsonata-function": State(
        passing(Output="{% $eval($states.input.a) %}"),
        passing(Output="{% $parse($states.input.a) %}"),
    ),
    "jsonata-arguments": State(passing(Output="{% $uuid(4) %}"), passing(Output="{% $uuid() %}")),
    "jsonata-type": State(passing(Output="{% 'a' + 1 %}"), passing(Output="{% 'a' & 1 %}")),
    "jsonata-states": State(
        passing(Output="{% $states.inputs.a %}"), passing(Output="{% $states.input.a %}")
    ),
    "jsonpath-in-jsonata": State(passing(Output="$.a"), passing(Output="{% $states.input.a %}")),
    "variable-name": State(
        {"Type": "Pass", "Assign": {"1st": 1}}, {"Type": "Pass", "Assign": {"first": 1}}
    ),
    "variable-shadowed": Text(_nested("x"), _nested("y")),
}

MAPS: dict[str, Example] = {
    "distributed-only": State(
        mapped(_INLINE, ToleratedFailureCount=1), mapped(_EACH, ToleratedFailureCount=1)
    ),
    "map-label": State(mapped(_EACH, Label="each item"), mapped(_EACH, Label="each-item")),
    "token-unused": State(task(_WAITING, _QUEUE), task(_WAITING, _SENT)),
    "token-absent": State(task("sqs:sendMessage", _SENT), task(_WAITING, _SENT)),
    "express-workflow": Text(_waiting(_WAITING), _waiting("sqs:sendMessage")),
}

FLOW: dict[str, Example] = {
    "unresolved-path": State(template("$.b"), template("$.a"), others=_MADE),
    "catch-result-path": Text(_caught("text"), _caught({"a": 1})),
    "path-type": State(
        {"Type": "Wait", "SecondsPath": "$.text"},
        {"Type": "Wait", "SecondsPath": "$.a"},
        others=_MADE,
    ),
    "choice-type": Text(
        scope({**_MADE, "A": compared({"Variable": "$.a", "StringEquals": "1"}), "Z": _END}),
        scope({**_MADE, "A": compared({"Variable": "$.a", "NumericEquals": 1}), "Z": _END}),
    ),
    "variable-unassigned": State(
        passing(Output="{% $y %}"),
        passing(Output="{% $x %}"),
        others={"Set": {"Type": "Pass", "Assign": {"x": 1}, "Next": "A"}},
    ),
    "function-input": State(
        {"Type": "Task", "Resource": f"{_FUNCTION}-extract-model-name"},
        {
            "Type": "Task",
            "Resource": f"{_FUNCTION}-extract-model-name",
            "Parameters": {"ModelArn.$": "$.text"},
        },
        others=_MADE,
    ),
}
