"""Mutations of a definition's structure and data flow."""

from collections.abc import Callable
from typing import Any

from tests.unit.asl_documents import Body, Mutation, Pick, Spot, calls, named, states
from tune_model.asl.document import child


def _in_state(kind: str, key: str, value: Any) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: pick(states(definition, kind)).add(key, value)


def _less_state(kind: str, key: str) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: pick(states(definition, kind)).drop(key)


def _resource(value: str, api: str) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: pick(calls(definition, api)).at("Resource").set(value)


def _handler(field: str, index: int, key: str, value: Any) -> Callable[[Body, Pick], str]:
    """Gives a task two handlers of which one is wrong."""
    outer: Body = {"Next": "?"} if field == "Catch" else {}

    def mutate(definition: Body, pick: Pick) -> str:
        task: Spot = pick(states(definition, "Task"))
        target = {"Next": task.value["Next"]} if outer else {}
        right = [{"ErrorEquals": ["Any.Error"]}, {"ErrorEquals": ["States.ALL"]}]
        task.value[field] = [{**one, **target} for one in right]
        return task.at(field, index, key).set(value)

    return mutate


def _orphan(definition: Body, _pick: Pick) -> str:
    definition["States"]["Orphan"] = {"Type": "Succeed"}
    return "/States/Orphan"


def _namesake(definition: Body, pick: Pick) -> str:
    """Gives a state in a branch the name of an outer one."""
    branch: Spot = pick(states(definition, "Parallel")).at("Branches", 0)
    name = next(iter(definition["States"]))
    branch.value["States"][name] = {"Type": "Succeed"}
    last = next(spot for spot in states(branch.value) if "Fallback" not in spot.key)
    if "Next" in last.value:
        last.value["Next"] = name
    return child(child(branch.pointer, "States"), name)


def _trap(definition: Body, pick: Pick) -> str:
    waits = [one for one in states(definition, "Wait") if "Next" in one.value]
    spot: Spot = pick(waits)
    return spot.at("Next").set(spot.key)


def _suffix_dropped(definition: Body, pick: Pick) -> str:
    templates = [one for one in named(definition, "Parameters") if "text.$" in one.value]
    template: Spot = pick(templates)
    return template.add("text", template.value.pop("text.$"))


def _template(key: str, value: Any) -> Callable[[Body, Pick], str]:
    def mutate(definition: Body, pick: Pick) -> str:
        templates = [one for one in named(definition, "Parameters") if "text.$" in one.value]
        spot: Spot = pick(templates)
        return spot.add(key, value)

    return mutate


def _dataset_path(definition: Body, pick: Pick) -> str:
    """Lets a task right behind generate_dataset read what it doesn't return."""
    task: Spot = pick(calls(definition, "function:tune-model-generate-dataset"))
    task.value["OutputPath"] = "$.body.modelName"
    task.value.pop("ResultPath", None)
    return child(task.pointer, "OutputPath")


def _extractor(definition: Body, pick: Pick) -> str:
    """Lets extract_model_path run on what createModel returns."""
    task: Spot = pick(states(definition, "Task", "ResultSelector"))
    parameters = {"FunctionName": "tune-model-extract-model-path", "Payload": {}}
    task.value.update(Parameters=parameters)
    del task.value["ResultSelector"]
    return task.pointer


def _map_of_text(definition: Body, pick: Pick) -> str:
    spot: Spot = pick(states(definition, "Map", "ItemsPath"))
    return spot.at("ItemsPath").set("$$.Execution.Name")


def _timeouts(definition: Body, pick: Pick) -> str:
    spot: Spot = pick(states(definition, "Task", "TimeoutSeconds"))
    return spot.at("HeartbeatSeconds").set(spot.value["TimeoutSeconds"])


def _next_of(field: str, index: Any) -> Callable[[Body, Pick], str]:
    def mutate(definition: Body, pick: Pick) -> str:
        spot: Spot = pick(states(definition, "", field))
        return spot.at(field, *index, "Next").set("Nowhere")

    return mutate


def _function_task(key: str, value: Any) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: pick(calls(definition, "function:any-function")).add(key, value)


def _rule(value: Body, *keys: Any) -> Callable[[Body, Pick], str]:
    """Puts a rule into a Choice; returns the place that the keys lead to in it."""

    def mutate(definition: Body, pick: Pick) -> str:
        spot: Spot = pick(states(definition, "Choice"))
        spot.at("Choices", 0).set({**value, "Next": spot.value["Choices"][0]["Next"]})
        return spot.at("Choices", 0, *keys).pointer

    return mutate


def _express(definition: Body, pick: Pick) -> str:
    """Makes a Map's branch an Express child workflow that waits for a token."""
    spots = [one for one in states(definition, "Map") if "ItemReader" not in one.value]
    branch: Spot = pick(spots).at("ItemProcessor")
    branch.value["ProcessorConfig"] = {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}
    resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    first = branch.value["StartAt"]
    branch.value["States"][first] = {"Type": "Task", "Resource": resource, "End": True}
    return branch.at("States", first, "Resource").pointer


def _caught_in_text(definition: Body, pick: Pick) -> str:
    """Lets a task whose input is text put an error's output into that."""
    outer = [one for one in states(definition, "Task") if one.holder is definition["States"]]
    task: Spot = pick(outer)
    catcher = {"ErrorEquals": ["A"], "ResultPath": "$.error", "Next": task.value["Next"]}
    task.value["Catch"] = [catcher]
    task.holder["Made Text"] = {"Type": "Pass", "Result": "text", "Next": task.key}
    definition["StartAt"] = "Made Text"
    return task.at("Catch", 0, "ResultPath").pointer


_PATH_RULE = {"Variable": "$$.Execution.Name"}
_SAGEMAKER = "arn:aws:states:::sagemaker:"
_NUMBER_RULE = {"Variable": "$$.State.RetryCount", "StringEquals": "1"}

LANGUAGE: dict[str, Mutation] = {
    "StartAt names no state": (
        "dangling-transition",
        lambda d, _: Spot(d, "StartAt", "/StartAt").set("X"),
    ),
    "Next names no state": ("dangling-transition", _in_state("Wait", "Next", "Nowhere")),
    "Default names no state": ("dangling-transition", _in_state("Choice", "Default", "Nowhere")),
    "a choice's Next names no state": ("dangling-transition", _next_of("Choices", [0])),
    "a catcher's Next names no state": ("dangling-transition", _handler("Catch", 0, "Next", "X")),
    "a state that nothing leads to": ("unreachable-state", _orphan),
    "a loop without a way out": ("no-end", _trap),
    "a branch's state has an outer name": ("duplicate-state-name", _namesake),
    "StartAt is missing": ("missing-field", lambda d, _: d.pop("StartAt") and ""),
    "States is empty": ("field-type", lambda d, _: Spot(d, "States", "/States").set({})),
    "a state is no object": ("field-type", lambda d, p: p(states(d, "Wait")).set("Wait")),
    "a type is misspelt": ("field-value", _in_state("Wait", "Type", "Wiat")),
    "a type is missing": ("missing-field", _less_state("Wait", "Type")),
    "a field is misspelt": ("unknown-field", _in_state("Task", "TimeoutSecond", 5)),
    "a field is of another state type": ("unknown-field", _in_state("Wait", "Retry", [])),
    "a field is of JSONata": ("unknown-field", _in_state("Task", "Arguments", {})),
    "neither Next nor End": ("missing-field", _less_state("Wait", "Next")),
    "Next and End": ("exclusive-fields", _in_state("Wait", "End", value=True)),
    "a Wait of two kinds": ("exclusive-fields", _in_state("Wait", "TimestampPath", "$.x")),
    "Resource is missing": ("missing-field", _less_state("Task", "Resource")),
    "Resource is no ARN": ("resource-arn", _resource("sagemaker:createModel", "createModel")),
    "an API is misspelt": ("unknown-api", _resource(_SAGEMAKER + "createModle", "createModel")),
    "a service is misspelt": (
        "unknown-service",
        _resource("arn:aws:states:::sagmaker:createModel", "createModel"),
    ),
    "an SDK's API is misspelt": (
        "unknown-api",
        _resource("arn:aws:states:::aws-sdk:sagemaker:describeTrainingJobb", "aws-sdk"),
    ),
    "an SDK's service is misspelt": (
        "unknown-service",
        _resource("arn:aws:states:::aws-sdk:sagmaker:describeTrainingJob", "aws-sdk"),
    ),
    "an SDK's service is retired": (
        "service-retired",
        _resource("arn:aws:states:::aws-sdk:qldb:listLedgers", "aws-sdk"),
    ),
    "an Express workflow waits for a token": ("express-workflow", _express),
    "an error's output can't be put into text": ("catch-result-path", _caught_in_text),
    "an API has no .sync": (
        "unsupported-pattern",
        _resource(_SAGEMAKER + "createModel.sync", "createModel"),
    ),
    "Branches is empty": ("field-type", _in_state("Parallel", "Branches", [])),
    "Choices is empty": ("field-type", _in_state("Choice", "Choices", [])),
    "a rule compares nothing": ("missing-field", _rule(_PATH_RULE)),
    "a rule has no Variable": ("missing-field", _rule({"StringEquals": "x"})),
    "a rule compares twice": (
        "exclusive-fields",
        _rule({**_PATH_RULE, "StringEquals": "x", "StringMatches": "x*"}, "StringMatches"),
    ),
    "a comparison gets another type": ("field-type", _rule({**_PATH_RULE, "IsNull": 1}, "IsNull")),
    "a comparison never matches": ("choice-type", _rule(_NUMBER_RULE, "StringEquals")),
    "a nested rule has a Next": (
        "unknown-field",
        _rule({"Not": {**_PATH_RULE, "IsNull": True, "Next": "X"}}, "Not", "Next"),
    ),
    "Map has no processor": ("missing-field", _less_state("Map", "ItemProcessor")),
    "States.ALL isn't alone": (
        "states-all-alone",
        _handler("Retry", 1, "ErrorEquals", ["States.ALL", "A"]),
    ),
    "States.ALL isn't last": (
        "states-all-last",
        _handler("Catch", 0, "ErrorEquals", ["States.ALL"]),
    ),
    "an unknown error of the language": (
        "reserved-error-name",
        _handler("Retry", 0, "ErrorEquals", ["States.Timeuot"]),
    ),
    "an error in two handlers": (
        "unreached-handler",
        _handler("Retry", 1, "ErrorEquals", ["Any.Error"]),
    ),
    "no error names": ("field-type", _handler("Catch", 1, "ErrorEquals", [])),
    "IntervalSeconds is 0": ("field-value", _handler("Retry", 0, "IntervalSeconds", 0)),
    "MaxAttempts is negative": ("field-value", _handler("Retry", 0, "MaxAttempts", -1)),
    "BackoffRate is below 1": ("field-value", _handler("Retry", 0, "BackoffRate", 0.5)),
    "TimeoutSeconds is negative": ("field-value", _function_task("TimeoutSeconds", -1)),
    "TimeoutSeconds is text": ("field-type", _function_task("TimeoutSeconds", "60")),
    "a combination has a Variable": (
        "exclusive-fields",
        _rule({"Not": {**_PATH_RULE, "IsNull": True}, "Variable": "$.x"}, "Variable"),
    ),
    "a compared path can't resolve": (
        "unresolved-path",
        _rule({**_PATH_RULE, "StringEqualsPath": "$$.Execution.Nam"}, "StringEqualsPath"),
    ),
    "the heartbeat is the timeout": ("heartbeat", _timeouts),
    "a path isn't closed": ("path-syntax", _in_state("Wait", "InputPath", "$.a[")),
    "ResultPath may give many nodes": ("reference-path", _function_task("ResultPath", "$.a[*]")),
    "ResultPath leads into the context": ("reference-path", _function_task("ResultPath", "$$.a")),
    "a .$ key without a path": ("path-key", _template("text.$", "text")),
    "a .$ key with a number": ("path-key", _template("text.$", 1)),
    "a key is set twice": ("exclusive-fields", _template("list.$", "$$.State.Name")),
    "a path under a key without .$": ("path-without-suffix", _suffix_dropped),
    "a function is misspelt": ("intrinsic-syntax", _template("text.$", "States.Fromat('x')")),
    "a function gets too few arguments": (
        "intrinsic-syntax",
        _template("text.$", "States.Hash('x')"),
    ),
    "a string has an escape that isn't one": (
        "intrinsic-syntax",
        _template("text.$", r"States.Format('a\q{}', $$.State.Name)"),
    ),
    "a number is in quotes": ("intrinsic-syntax", _template("text.$", "States.MathAdd(1, '-1')")),
    "an unknown algorithm": ("intrinsic-syntax", _template("text.$", "States.Hash('x', 'SHA-2')")),
    "Format has a slot too many": ("intrinsic-syntax", _template("text.$", "States.Format('{}')")),
    "a path in a nested call can't resolve": (
        "unresolved-path",
        _template(
            "text.$", "States.Format('{}', States.ArrayUnique(States.Array($$.Execution.Nam)))"
        ),
    ),
    "the context has no such member": ("unresolved-path", _template("text.$", "$$.Execution.Nam")),
    "a path behind a function": ("unresolved-path", _dataset_path),
    "a variable is never assigned": ("variable-unassigned", _template("text.$", "$nothing.at.all")),
    "a function lacks what it reads": ("function-input", _extractor),
    "Map's items are text": ("path-type", _map_of_text),
}
