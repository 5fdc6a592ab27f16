"""The kinds of mutation: each breaks one place of a valid definition, and says which and how.

A mutation gets a definition that it may change and a function that picks one of several spots;
it returns the JSON pointer of the place at which the checker must find the named rule.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tune_model.asl.document import child

Body = dict[str, Any]
Pick = Callable[[list[Any]], Any]


@dataclass(frozen=True)
class Spot:
    """A member of an object or an element of an array, and where it stands."""

    holder: Any
    key: Any
    pointer: str

    @property
    def value(self) -> Any:
        return self.holder[self.key]

    def set(self, value: Any) -> str:
        self.holder[self.key] = value
        return self.pointer

    def add(self, key: str, value: Any) -> str:
        self.value[key] = value
        return child(self.pointer, key)

    def drop(self, key: str) -> str:
        del self.value[key]
        return self.pointer

    def at(self, *keys: Any) -> "Spot":
        spot = self
        for key in keys:
            spot = Spot(spot.value, key, child(spot.pointer, key))
        return spot


def every_spot(value: Any, pointer: str = "") -> Iterator[Spot]:
    """Yields every place of a JSON value but its root."""
    keys = (
        value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    )
    for key in keys:
        spot = Spot(value, key, child(pointer, key))
        yield spot
        yield from every_spot(spot.value, spot.pointer)


def states(definition: Body, kind: str = "", having: str = "") -> list[Spot]:
    """Returns the states of a type that have a field, those in branches too."""
    return [
        spot
        for spot in every_spot(definition)
        if spot.pointer.split("/")[-2] == "States"
        and (not kind or spot.value["Type"] == kind)
        and (not having or having in spot.value)
    ]


def calls(definition: Body, api: str) -> list[Spot]:
    """Returns the tasks that call an API."""
    return [one for one in states(definition, "Task") if f":{api}" in one.value["Resource"]]


def named(definition: Body, *keys: str) -> list[Spot]:
    """Returns every member whose name is one of these."""
    return [spot for spot in every_spot(definition) if spot.key in keys]


def _tuning(definition: Body, pick: Pick, *keys: Any) -> Spot:
    task: Spot = pick(calls(definition, "createHyperParameterTuningJob"))
    return task.at("Parameters", *keys)


_CONFIG = "HyperParameterTuningJobConfig"
_TRAINING = "TrainingJobDefinition"
_ALPHA = (_CONFIG, "ParameterRanges", "ContinuousParameterRanges", 0)
_DEPTH = (_CONFIG, "ParameterRanges", "IntegerParameterRanges", 0)
_LIMITS = (_CONFIG, "ResourceLimits")
_OBJECTIVE = (_CONFIG, "HyperParameterTuningJobObjective")
_STATIC = (_TRAINING, "StaticHyperParameters")
_INPUT = (_TRAINING, "InputDataConfig")


def _in_tuning(*keys: Any, value: Any) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: _tuning(definition, pick, *keys).set(value)


def _without(*keys: Any) -> Callable[[Body, Pick], str]:
    return lambda definition, pick: _tuning(definition, pick, *keys[:-1]).drop(keys[-1])


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


def _renamed_member(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, _TRAINING, "ResourceConfig")
    return spot.add("VolumeSizeInGb", spot.value.pop("VolumeSizeInGB"))


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


def _over_limit(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_LIMITS)
    total = spot.value["MaxNumberOfTrainingJobs"]
    return spot.at("MaxParallelTrainingJobs").set(total + 1)


def _wrong_way(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_OBJECTIVE, "Type")
    return spot.set({"Minimize": "Maximize", "Maximize": "Minimize"}[spot.value])


def _reversed_range(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_ALPHA)
    spot.value["MaxValue"] = "5"
    return spot.at("MinValue").set("5.5")


def _scaled(definition: Body, pick: Pick) -> str:
    spot = _tuning(definition, pick, *_ALPHA)
    spot.value["MinValue"] = "0"
    return spot.at("ScalingType").set("Logarithmic")


def _map_of_text(definition: Body, pick: Pick) -> str:
    spot: Spot = pick(states(definition, "Map"))
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


_PATH_RULE = {"Variable": "$$.Execution.Name"}
_SAGEMAKER = "arn:aws:states:::sagemaker:"
_NUMBER_RULE = {"Variable": "$$.State.RetryCount", "StringEquals": "1"}

MUTATIONS: dict[str, tuple[str, Callable[[Body, Pick], str]]] = {
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
    "Format has a slot too many": ("intrinsic-syntax", _template("text.$", "States.Format('{}')")),
    "a path in a nested call can't resolve": (
        "unresolved-path",
        _template("text.$", "States.Format('{}', States.ArrayUnique(States.Array($$.Execution.Nam)))"),
    ),
    "the context has no such member": ("unresolved-path", _template("text.$", "$$.Execution.Nam")),
    "a path behind a function": ("unresolved-path", _dataset_path),
    "a variable is never assigned": ("variable-unassigned", _template("text.$", "$nothing.at.all")),
    "a function lacks what it reads": ("function-input", _extractor),
    "Map's items are text": ("path-type", _map_of_text),
    "a payload's path gives another type": (
        "path-type",
        lambda d, p: _tuning(d, p, _TRAINING).add("ResourceConfig.$", "$$.Execution.Name"),
    ),
    "a member is misspelt": ("member-unknown", _renamed_member),
    "a required member is missing": ("member-missing", _without(_TRAINING, "RoleArn")),
    "a number is text": ("member-type", _in_tuning(*_LIMITS, "MaxNumberOfTrainingJobs", value="2")),
    "text is a number": ("member-type", _in_tuning(*_STATIC, "num_round", value=2)),
    "an object is an array": ("member-type", _in_tuning(_CONFIG, value=[])),
    "a map is text": ("member-type", _in_tuning(*_STATIC, value="num_round=2")),
    "an array is an object": ("member-type", _in_tuning(*_INPUT, value={})),
    "an unknown enum value": ("member-enum", _in_tuning(_CONFIG, "Strategy", value="Bayes")),
    "an unknown instance type": (
        "instance-type",
        _in_tuning(_TRAINING, "ResourceConfig", "InstanceType", value="ml.m4.huge"),
    ),
    "a role is no ARN": (
        "member-pattern",
        _in_tuning(_TRAINING, "RoleArn", value="tune-model-sagemaker"),
    ),
    "a text is too long": (
        "member-length",
        _in_tuning(_TRAINING, "OutputDataConfig", "S3OutputPath", value="s3://b/" + "x" * 1024),
    ),
    "a number is too low": (
        "member-range",
        _in_tuning(_TRAINING, "ResourceConfig", "InstanceCount", value=-1),
    ),
    "MinValue above MaxValue": ("range-order", _reversed_range),
    "a bound is no number": ("range-number", _in_tuning(*_ALPHA, "MinValue", value="low")),
    "an integer's bound is a fraction": (
        "range-number",
        _in_tuning(*_DEPTH, "MinValue", value="0.5"),
    ),
    "logarithmic scaling from 0": ("range-scaling", _scaled),
    "more jobs in parallel than in all": ("job-limits", _over_limit),
    "an unknown metric": ("metric", _in_tuning(*_OBJECTIVE, "MetricName", value="validation:rsme")),
    "a metric in the wrong direction": ("metric-direction", _wrong_way),
    "an unknown hyperparameter": (
        "hyperparameter-unknown",
        _in_tuning(*_STATIC, "num_rounds", value="2"),
    ),
    "a required hyperparameter is missing": (
        "hyperparameter-missing",
        _without(*_STATIC, "num_round"),
    ),
    "a hyperparameter out of range": (
        "hyperparameter-value",
        _in_tuning(*_STATIC, "eta", value="1.5"),
    ),
    "a hyperparameter is no number": (
        "hyperparameter-value",
        _in_tuning(*_STATIC, "eta", value="low"),
    ),
    "a tuned hyperparameter out of range": (
        "hyperparameter-value",
        _in_tuning(*_ALPHA, "MinValue", value="-1"),
    ),
    "a hyperparameter that isn't tunable": (
        "hyperparameter-tunable",
        _in_tuning(*_DEPTH, "Name", value="nthread"),
    ),
    "an integer tuned as a fraction": (
        "hyperparameter-tunable",
        _in_tuning(*_ALPHA, "Name", value="max_depth"),
    ),
    "a hyperparameter tuned and static": (
        "hyperparameter-twice",
        _in_tuning(*_STATIC, "alpha", value="1"),
    ),
    "a channel is misspelt": ("channel", _in_tuning(*_INPUT, 1, "ChannelName", value="validate")),
    "a channel is missing": ("channel", _in_tuning(*_INPUT, value=[])),
    "an unread content type": (
        "content-type",
        _in_tuning(*_INPUT, 0, "ContentType", value="text/cvs"),
    ),
    "an unknown placeholder": (
        "placeholder-unknown",
        _in_tuning(_TRAINING, "RoleArn", value="${role_arn}"),
    ),
}
"""What is done, the rule that must find it, and how it is done."""
