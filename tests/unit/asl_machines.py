"""Builds valid state machines of the sample's family, step by step, from drawn choices.

A `Chain` keeps what is known about the data between two states, so that every path it writes
resolves: the definitions are valid by construction, and the checker must say so.
"""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Body = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

FUNCTION_ARN = "arn:aws:lambda:us-west-2:012345678912:function:"
_LEGACY = "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest"
_CURRENT = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"
_ROLE = "arn:aws:iam::012345678912:role/tune-model-sagemaker"
_INSTANCES = st.sampled_from(["ml.m4.xlarge", "ml.m5.large", "ml.c5.2xlarge"])
_METRICS = [("validation:rmse", "Minimize"), ("validation:auc", "Maximize")]
_JOB_NAMES = st.from_regex(r"[a-z0-9](-?[a-z0-9]){0,15}", fullmatch=True)


class Chain:
    """A scope's states in the order they run, and what is known of the data behind the last one.

    Attributes:
        paths: Known paths into the data, each with the kind of its value; None when the data may
            be anything, so that every path resolves.
        states: The states by name.
    """

    def __init__(self, draw: Draw, names: list[str], depth: int, variables: list[str]) -> None:
        self.draw = draw
        self.names = names
        self.depth = depth
        self.variables = list(variables)
        self.paths: dict[str, str] | None = None
        self.order: list[str] = []
        self.states: dict[str, Body] = {}
        self._fallbacks: dict[str, Body] = {}

    def add(self, kind: str) -> None:
        name = self.new_name(kind)
        self.states[name] = STEPS[kind](self)
        self.order.append(name)

    def new_name(self, word: str) -> str:
        self.names.append(f"{word} {len(self.names)}")
        return self.names[-1]

    def machine(self) -> Body:
        """Links the states, ends the last one, and returns the scope."""
        last = self.new_name("End")
        end = [{"Type": "Succeed"}, {"Type": "Pass", "End": True}]
        self.states[last] = self.draw(st.sampled_from(end)).copy()
        for name, following in zip(self.order, [*self.order[1:], last], strict=True):
            _link(self.states[name], following)
        states = {**self.states, **self._fallbacks}
        return {"StartAt": next(iter(self.states)), "States": states}

    def fallback(self) -> str:
        name = self.new_name("Fallback")
        ends: list[Body] = [{"Type": "Fail", "Error": "Gone", "Cause": "why"}, {"Type": "Succeed"}]
        self._fallbacks[name] = self.draw(st.sampled_from(ends)).copy()
        return name

    def path(self, *kinds: str) -> str | None:
        """Draws a path to a value of one of these kinds, if the data have one."""
        if self.paths is None:
            return "$.anything['at all'][0]"
        fitting = [path for path, kind in self.paths.items() if kind in kinds]
        return self.draw(st.sampled_from(fitting)) if fitting else None

    def named(self, key: str, default: str) -> Body:
        """Returns a member that is a name: by a path where the data have a string, else written."""
        path = self.path("string")
        return {f"{key}.$": path} if path else {key: default}

    def result(self, known: dict[str, str] | None) -> Body:
        """Draws where the state's result goes, and keeps what is known of the output."""
        is_array = self.paths is not None and "$" in self.paths
        where = self.draw(st.sampled_from(["$", None, "$.kept"]))
        if where is None:
            return {"ResultPath": None}
        if where == "$" or is_array:
            self.paths = known
            return {}
        if self.paths is not None:
            moved = {f"$.kept{path[1:]}": kind for path, kind in (known or {}).items()}
            stays = {path: kind for path, kind in self.paths.items() if "$.kept" not in path}
            self.paths = stays | moved
        return {"ResultPath": "$.kept"}

    def handlers(self) -> Body:
        """Draws Retry and Catch."""
        retry: list[Body] = [
            {
                "ErrorEquals": ["States.Timeout", "Lambda.TooManyRequestsException"],
                "IntervalSeconds": self.draw(st.integers(1, 60)),
                "MaxAttempts": self.draw(st.integers(0, 5)),
                "BackoffRate": self.draw(st.sampled_from([1, 1.5, 2.0])),
                "JitterStrategy": "FULL",
            },
            {"ErrorEquals": ["States.ALL"], "MaxAttempts": 1},
        ]
        catch = [{"ErrorEquals": ["States.ALL"], "Next": self.fallback()}]
        chosen = self.draw(
            st.sampled_from([{}, {"Retry": retry}, {"Retry": retry, "Catch": catch}])
        )
        if "Catch" not in chosen:
            self._fallbacks.popitem()
        return deepcopy(chosen)

    def inner(self) -> "Chain":
        return Chain(self.draw, self.names, self.depth - 1, self.variables)

    def fill(self) -> None:
        """Adds drawn steps: up to three, or one without branches where no depth is left."""
        flat = [kind for kind in STEPS if kind not in {"Parallel", "Map"}]
        kinds, most = (list(STEPS), 3) if self.depth > 0 else (flat, 1)
        for kind in self.draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=most)):
            self.add(kind)


def _link(state: Body, following: str) -> None:
    if state["Type"] == "Choice":
        for rule in state["Choices"]:
            rule["Next"] = following
    else:
        state["Next"] = following


def _constant(chain: Chain) -> Body:
    chain.paths = {
        "$.job": "object",
        "$.job.name": "string",
        "$.count": "integer",
        "$.items": "array",
        "$.items[1]": "string",
    }
    result = {
        "job": {"name": chain.draw(_JOB_NAMES)},
        "count": chain.draw(st.integers(1, 9)),
        "items": ["a", "b", "c"],
    }
    return {"Type": "Pass", "Result": result}


def _template(chain: Chain) -> Body:
    parameters: Body = {
        "id.$": "$$.Execution.Id",
        "text.$": "States.Format('{} of {}', $$.Execution.Name, 'x')",
        "number.$": "States.MathAdd(1, States.ArrayLength(States.Array(1, 'b', null)))",
        "list": ["$ isn't a path", {"in.$": "$$.State.Name"}],
    }
    parameters |= {f"{name}.$": f"${name}" for name in chain.variables}
    parameters |= {"copy.$": path} if (path := chain.path("string", "integer", "array")) else {}
    chain.paths = {"$.id": "string", "$.text": "string", "$.number": "integer", "$.list": "array"}
    return {"Type": "Pass", "Parameters": parameters}


def _assign(chain: Chain) -> Body:
    name = f"variable{len(chain.names)}"
    chain.variables.append(name)
    return {"Type": "Pass", "Assign": {f"{name}.$": "$$.Execution.Input"}}


def _wait(chain: Chain) -> Body:
    path = chain.path("integer")
    ways: list[Body] = [{"Seconds": 0}, {"Timestamp": "2024-01-31T12:00:00Z"}]
    ways += [{"SecondsPath": path}] if path else []
    return {"Type": "Wait", **chain.draw(st.sampled_from(ways))}


def _choice(chain: Chain) -> Body:
    path = chain.path("string")
    present = {"Variable": "$.perhaps", "IsPresent": True}
    rules: list[Body] = [
        {"And": [present, {"Variable": "$.perhaps", "IsNull": False}]},
        {"Not": {"Variable": "$$.Execution.Name", "StringMatches": "test-*"}},
    ]
    rules += [{"Variable": path, "StringGreaterThan": "m"}] if path else []
    return {"Type": "Choice", "Choices": rules, "Default": chain.fallback()}


def _function(chain: Chain) -> Body:
    arn = FUNCTION_ARN + chain.draw(st.sampled_from(["any-function", "any-function:live"]))
    timeouts = {"TimeoutSeconds": chain.draw(st.integers(61, 900)), "HeartbeatSeconds": 60}
    return {
        "Type": "Task",
        "Resource": arn,
        **chain.handlers(),
        **timeouts,
        **chain.result(None),
    }


def _dataset(chain: Chain) -> Body:
    known = {"$.statusCode": "integer", "$.body": "object", "$.body.jobName": "string"}
    resource = FUNCTION_ARN + "tune-model-generate-dataset"
    return {"Type": "Task", "Resource": resource, **chain.handlers(), **chain.result(known)}


def _invoke(chain: Chain) -> Body:
    known = {"$.name": "string"}
    parameters = {"FunctionName": "tune-model-generate-dataset", "Payload.$": "$"}
    selector = {"name.$": "$.Payload.body.jobName"}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Parameters": parameters,
        "ResultSelector": selector,
        **chain.result(known),
    }


def _channel(name: str) -> Body:
    source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://tune-model-012345678912/csv/{name}.csv"}
    return {
        "ChannelName": name,
        "ContentType": "text/csv",
        "DataSource": {"S3DataSource": {**source, "S3DataDistributionType": "FullyReplicated"}},
    }


def _training(chain: Chain) -> Body:
    image = chain.draw(st.sampled_from([_LEGACY, _CURRENT]))
    return {
        "AlgorithmSpecification": {"TrainingImage": image, "TrainingInputMode": "File"},
        "InputDataConfig": [_channel("train"), _channel("validation")],
        "OutputDataConfig": {"S3OutputPath": "s3://tune-model-012345678912/models"},
        "ResourceConfig": {
            "InstanceCount": 1,
            "InstanceType": chain.draw(_INSTANCES),
            "VolumeSizeInGB": chain.draw(st.integers(1, 100)),
        },
        "RoleArn": _ROLE,
        "StoppingCondition": {"MaxRuntimeInSeconds": chain.draw(st.integers(60, 86_400))},
    }


def _task(chain: Chain, api: str, parameters: Body, known: dict[str, str]) -> Body:
    partition = chain.draw(st.sampled_from(["aws", "aws-cn", "aws-us-gov"]))
    resource = f"arn:{partition}:states:::sagemaker:{api}"
    task: Body = {"Type": "Task", "Resource": resource, "Parameters": parameters}
    return task | chain.handlers() | chain.result(known)


def _tuning(chain: Chain) -> Body:
    total = chain.draw(st.integers(1, 30))
    metric, direction = chain.draw(st.sampled_from(_METRICS))
    lowest, highest = sorted(chain.draw(st.tuples(st.floats(0, 1000), st.floats(0, 1000))))
    depths = sorted(chain.draw(st.tuples(st.integers(0, 10), st.integers(0, 10))))
    alpha = {"Name": "alpha", "MinValue": repr(lowest), "MaxValue": repr(highest)}
    depth = {"Name": "max_depth", "MinValue": str(depths[0]), "MaxValue": str(depths[1])}
    config = {
        "Strategy": chain.draw(st.sampled_from(["Bayesian", "Random"])),
        "HyperParameterTuningJobObjective": {"MetricName": metric, "Type": direction},
        "ResourceLimits": {
            "MaxNumberOfTrainingJobs": total,
            "MaxParallelTrainingJobs": chain.draw(st.integers(1, total)),
        },
        "ParameterRanges": {
            "ContinuousParameterRanges": [{**alpha, "ScalingType": "Auto"}],
            "IntegerParameterRanges": [depth],
        },
    }
    definition = {**_training(chain), "StaticHyperParameters": {"num_round": "2", "eta": "0.3"}}
    parameters = {
        **chain.named("HyperParameterTuningJobName", chain.draw(_JOB_NAMES)),
        "HyperParameterTuningJobConfig": config,
        "TrainingJobDefinition": definition,
    }
    known = {
        "$.HyperParameterTuningJobArn": "string",
        "$.BestTrainingJob.TrainingJobName": "string",
        "$.TrainingJobStatusCounters.Completed": "integer",
    }
    return _task(chain, "createHyperParameterTuningJob.sync", parameters, known)


def _train(chain: Chain) -> Body:
    parameters = {
        **chain.named("TrainingJobName", chain.draw(_JOB_NAMES)),
        **_training(chain),
        "HyperParameters": {"num_round": "10", "objective": "reg:linear"},
    }
    known = {"$.TrainingJobName": "string", "$.ModelArtifacts.S3ModelArtifacts": "string"}
    return _task(chain, "createTrainingJob.sync", parameters, known)


def _model(chain: Chain) -> Body:
    parameters = {
        **chain.named("ModelName", chain.draw(_JOB_NAMES)),
        "ExecutionRoleArn": _ROLE,
        "PrimaryContainer": {
            "Image": _LEGACY,
            "Environment": {"LOG_LEVEL": "info"},
            "ModelDataUrl": "s3://tune-model-012345678912/models/a/output/model.tar.gz",
        },
    }
    return _task(chain, "createModel", parameters, {"$.ModelArn": "string"})


def _transform(chain: Chain) -> Body:
    source = {"S3DataType": "S3Prefix", "S3Uri": "s3://tune-model-012345678912/csv/test.csv"}
    parameters = {
        **chain.named("ModelName", chain.draw(_JOB_NAMES)),
        **chain.named("TransformJobName", chain.draw(_JOB_NAMES)),
        "TransformInput": {"ContentType": "text/csv", "DataSource": {"S3DataSource": source}},
        "TransformOutput": {"S3OutputPath": "s3://tune-model-012345678912/output"},
        "TransformResources": {"InstanceCount": 1, "InstanceType": chain.draw(_INSTANCES)},
        "DataProcessing": {"InputFilter": "$[1:]"},
    }
    return _task(chain, "createTransformJob.sync", parameters, {"$.TransformJobArn": "string"})


def _sdk(chain: Chain) -> Body:
    parameters = chain.named("TrainingJobName", chain.draw(_JOB_NAMES))
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob",
        "Parameters": parameters,
        **chain.result({"$.TrainingJobStatus": "string"}),
    }


def _notify(chain: Chain) -> Body:
    topic = "arn:aws:sns:us-west-2:012345678912:done"
    parameters = {"TopicArn": topic, "Message": {"id.$": "$$.Execution.Id"}}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::sns:publish",
        "Parameters": parameters,
        **chain.result(None if chain.paths is None else {}),
    }


def _parallel(chain: Chain) -> Body:
    branches = []
    for _ in range(chain.draw(st.integers(1, 2))):
        branch = chain.inner()
        branch.paths = chain.paths
        branch.fill()
        branches.append(branch.machine())
    handlers = chain.handlers()
    return {"Type": "Parallel", "Branches": branches, **handlers, **chain.result({"$": "array"})}


def _map(chain: Chain) -> Body:
    items = chain.path("array") or "$$.Execution.Input.items"
    branch = chain.inner()
    selector: Body = {}
    if chain.draw(st.booleans()):
        selected = {"at.$": "$$.Map.Item.Index", "value.$": "$$.Map.Item.Value"}
        selector, branch.paths = {"ItemSelector": selected}, {"$.at": "integer"}
    elif chain.paths is not None:
        branch.paths = {"$": "anything"}
    branch.fill()
    state = {"Type": "Map", "ItemsPath": items, "ItemProcessor": branch.machine(), **selector}
    limits = {"MaxConcurrency": chain.draw(st.integers(0, 10))}
    return state | limits | chain.handlers() | chain.result({"$": "array"})


STEPS: dict[str, Callable[[Chain], Body]] = {
    "Constant": _constant,
    "Template": _template,
    "Assign": _assign,
    "Wait": _wait,
    "Choice": _choice,
    "Function": _function,
    "Dataset": _dataset,
    "Invoke": _invoke,
    "Tuning": _tuning,
    "Training": _train,
    "Model": _model,
    "Transform": _transform,
    "Sdk": _sdk,
    "Notify": _notify,
    "Parallel": _parallel,
    "Map": _map,
}
"""A builder for each kind of step; it returns the state and updates what is known of the data."""
