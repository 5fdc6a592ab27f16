"""The kinds of step that a valid state machine in JSONata is made of."""

from typing import Any

from hypothesis import strategies as st

from tests.unit.asl_machines import Body, Chain, Steps
from tests.unit.asl_steps import FUNCTION_ARN, STEPS, parallel

# What Chain.path returns where the data may be anything, without its root.
_ANY_PATH = ".anything['at all'][0]"

# Expressions that need no data, each with the kind of its value.
_FREE = {
    "$states.context.Execution.Name & '-' & $uuid()": "string",
    "$uppercase($substringBefore($states.context.State.EnteredTime, 'T'))": "string",
    "$count($states.context.Execution.Input.items[price > 10]) + 1": "integer",
    "($rate := 1.5; $add := function($x, $y) { $x + $y * $rate }; $add(1, 2))": "number",
    "[1..3] ~> $map(function($v, $i) { $v * $i }) ~> $sum()": "number",
    "$partition([1, 2, 3], 2)": "array",
    "$merge([{'a': 1}, $states.input ~> |$|{'b': 2}|])": "object",
    "$exists($states.input.perhaps) ? $states.input.perhaps : 'none'": "anything",
    "$parse($string({'a': 1})).a": "anything",
    "$sort($states.context.Execution.Input.orders, function($l, $r) { $l.at > $r.at })": "array",
    "$states.context.Execution.Input.orders^(>at){customer: $sum(price)}": "object",
}


class JsonataChain(Chain):
    """A chain whose states are in JSONata."""

    def path(self, *kinds: str) -> str | None:
        found = super().path(*kinds)
        if found is None:
            return None
        return f"{{% $states.input{found[1:].replace(_ANY_PATH, '.anything[0]')} %}}"

    def named(self, key: str, default: str) -> Body:
        return {key: self.path("string") or default}

    def result(self, known: dict[str, str] | None) -> Body:
        """Draws where the state's result goes: it is the output, or a member of it."""
        if self.draw(st.booleans()):
            self.paths = known
            return {}
        self.paths = {"$.given": "anything"}
        self.paths |= {f"$.kept{path[1:]}": kind for path, kind in (known or {}).items()}
        return {"Output": {"given": "{% $states.input %}", "kept": "{% $states.result %}"}}

    def inner(self) -> Chain:
        return JsonataChain(self.draw, self.steps, depth=self.depth - 1, outer=self)

    def machine(self) -> Body:
        language = {} if self.is_inner else {"QueryLanguage": "JSONata"}
        return language | super().machine()

    @property
    def is_inner(self) -> bool:
        return self.outer is not None

    def handlers(self) -> Body:
        drawn = super().handlers()
        for catcher in drawn.get("Catch", []):
            catcher["Output"] = {"why": "{% $states.errorOutput.Cause %}"}
            catcher["Assign"] = {f"error{len(self.names)}": "{% $states.errorOutput %}"}
        return drawn


def _constant(chain: Chain) -> Body:
    state = STEPS["Constant"](chain)
    return {"Type": "Pass", "Output": state["Result"]}


def _template(chain: Chain) -> Body:
    output: Body = {"literal": [1, {"in": "{% $states.context.State.Name %}"}]}
    chosen = chain.draw(st.lists(st.sampled_from(sorted(_FREE)), min_size=1, max_size=3))
    output |= {f"free{index}": f"{{% {text} %}}" for index, text in enumerate(chosen)}
    output |= {name: f"{{% ${name} %}}" for name in chain.variables}
    output |= {"copy": path} if (path := chain.path("string", "integer", "array")) else {}
    output["text"] = "{% 'a' & $string(1) %}"
    chain.paths = {"$.text": "string", "$.literal": "array"}
    return {"Type": "Pass", "Output": output}


def _assign(chain: Chain) -> Body:
    name = f"variable{len(chain.names)}"
    chain.variables.append(name)
    text = chain.draw(st.sampled_from(sorted(_FREE)))
    return {"Type": "Pass", "Assign": {name: f"{{% {text} %}}"}}


def _wait(chain: Chain) -> Body:
    ways: list[Body] = [
        {"Seconds": 0},
        {"Seconds": "{% $states.context.State.RetryCount + 1 %}"},
        {"Timestamp": "{% $now() %}"},
        {"Timestamp": "2024-01-31T12:00:00Z"},
    ]
    path = chain.path("integer")
    ways += [{"Seconds": path}] if path else []
    return {"Type": "Wait", **chain.draw(st.sampled_from(ways))}


def _choice(chain: Chain) -> Body:
    conditions = ["{% $states.input.perhaps = 'x' %}", "{% $exists($states.input.a.b) %}"]
    rules: list[Body] = [{"Condition": text, "Assign": {"chosen": text}} for text in conditions]
    for rule in rules:
        rule["Assign"] = {f"chosen{len(chain.names)}": 1}
    rules.append({"Condition": True, "Output": "{% $states.input %}"})
    return {"Type": "Choice", "Choices": rules, "Default": chain.fallback()}


def _function(chain: Chain) -> Body:
    return {
        "Type": "Task",
        "Resource": FUNCTION_ARN + "any-function",
        "Arguments": {"event": "{% $states.input %}", "at": "{% $millis() %}"},
        "TimeoutSeconds": "{% 60 + 1 %}",
        "HeartbeatSeconds": chain.draw(st.integers(1, 60)),
        "Credentials": {"RoleArn": "{% $states.context.Execution.RoleArn %}"},
        **chain.handlers(),
        **chain.result(None),
    }


def _dataset(chain: Chain) -> Body:
    known = {"$.body": "object", "$.body.jobName": "string"}
    resource = FUNCTION_ARN + "tune-model-generate-dataset"
    return {"Type": "Task", "Resource": resource, **chain.handlers(), **chain.result(known)}


def _invoke(chain: Chain) -> Body:
    arguments = {"FunctionName": "tune-model-generate-dataset", "Payload": "{% $states.input %}"}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Arguments": arguments,
        **chain.result({"$.Payload.body.jobName": "string"}),
    }


def _tuning(chain: Chain) -> Body:
    state = STEPS["Tuning"](_Plain(chain))
    arguments: Any = state.pop("Parameters")
    arguments["TrainingJobDefinition"]["RoleArn"] = "{% $states.context.Execution.RoleArn %}"
    arguments |= chain.named("HyperParameterTuningJobName", "job")
    for field in ("ResultPath", "ResultSelector"):
        state.pop(field, None)
    known = {"$.BestTrainingJob.TrainingJobName": "string"}
    return {**state, "Arguments": arguments, **chain.result(known)}


class _Plain(Chain):
    """Lets the step in JSONPath draw, and gives it no paths to read."""

    def __init__(self, chain: Chain) -> None:
        super().__init__(chain.draw, chain.steps, depth=0)
        self.paths = {}

    def handlers(self) -> Body:
        return {}


def _sdk(chain: Chain) -> Body:
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:sagemaker:describeTrainingJob",
        "Arguments": chain.named("TrainingJobName", "job"),
        **chain.handlers(),
        **chain.result({"$.TrainingJobStatus": "string"}),
    }


def _token(chain: Chain) -> Body:
    body = {"token": "{% $states.context.Task.Token %}"}
    return {
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Arguments": {"QueueUrl": "{% $states.context.Execution.Name %}", "MessageBody": body},
        **chain.result(None),
    }


def _map(chain: Chain) -> Body:
    items = chain.path("array") or "{% $states.context.Execution.Input.items %}"
    branch = chain.inner()
    selected = {"at": "{% $states.context.Map.Item.Index %}"}
    selected["value"] = "{% $states.context.Map.Item.Value %}"
    branch.paths = {"$.at": "integer"}
    branch.fill()
    state = {"Type": "Map", "Items": items, "ItemProcessor": branch.machine()}
    return state | {"ItemSelector": selected} | chain.handlers() | chain.result({"$": "array"})


def _distributed(chain: Chain) -> Body:
    branch = chain.inner()
    branch.variables, branch.paths = [], {"$.Items": "array"}
    branch.fill()
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    place = {"Bucket": "{% $states.context.Execution.Name %}", "Key": "items.csv"}
    return {
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {
                "InputType": "CSV",
                "CSVHeaderLocation": "FIRST_ROW",
                "MaxItems": "{% 10 * 10 %}",
            },
            "Arguments": place,
        },
        "ItemBatcher": {"MaxItemsPerBatch": 10, "BatchInput": {"by": "{% $uuid() %}"}},
        "ItemProcessor": {**branch.machine(), "ProcessorConfig": config},
        "ResultWriter": {
            "Resource": "arn:aws:states:::s3:putObject",
            "Arguments": {"Bucket": "results", "Prefix": "{% $states.context.Execution.Name %}"},
        },
        "Label": chain.new_name("Label").replace(" ", "-"),
        "ToleratedFailurePercentage": "{% 5 %}",
        **chain.result(None),
    }


JSONATA_STEPS: Steps = {
    "Constant": _constant,
    "Template": _template,
    "Assign": _assign,
    "Wait": _wait,
    "Choice": _choice,
    "Function": _function,
    "Dataset": _dataset,
    "Invoke": _invoke,
    "Tuning": _tuning,
    "Sdk": _sdk,
    "Token": _token,
    "Parallel": parallel,
    "Map": _map,
    "Distributed": _distributed,
}
"""A builder for each kind of step; it returns the state and updates what is known of the data."""
