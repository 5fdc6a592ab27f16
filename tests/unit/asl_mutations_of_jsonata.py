"""Mutations of a definition in JSONata: its expressions, variables, arguments."""

from collections.abc import Callable
from typing import Any

from asl_check.document import child
from tests.unit.asl_documents import Body, Mutation, Pick, Spot, calls, named, states

Mutate = Callable[[Body, Pick], str]


def _template(value: Any, key: str = "text") -> Mutate:
    """Puts a value into the Output of a Pass state."""

    def mutate(definition: Body, pick: Pick) -> str:
        spots = [one for one in named(definition, "Output") if "literal" in one.value]
        spot: Spot = pick(spots)
        return spot.add(key, value)

    return mutate


def _in_state(kind: str, key: str, value: Any) -> Mutate:
    return lambda definition, pick: pick(states(definition, kind)).add(key, value)


def _timestamp(definition: Body, pick: Pick) -> str:
    state: Spot = pick(states(definition, "Wait"))
    state.value.pop("Seconds", None)
    return state.add("Timestamp", "{% 'tomorrow' %}")


def _retried(definition: Body, pick: Pick) -> str:
    state: Spot = pick(states(definition, "Task"))
    state.add("Retry", [{"ErrorEquals": ["A"], "MaxAttempts": "{% 2 %}"}])
    return state.at("Retry", 0, "MaxAttempts").pointer


def _assign(name: str, value: Any = 1) -> Mutate:
    def mutate(definition: Body, pick: Pick) -> str:
        spot: Spot = pick(states(definition, "Pass", "Assign"))
        return spot.at("Assign").add(name, value)

    return mutate


def _own_assign(definition: Body, pick: Pick) -> str:
    spot: Spot = pick(states(definition, "Pass", "Assign"))
    spot.at("Assign").add("fresh", 1)
    return spot.at("Assign").add("second", "{% $fresh %}")


def _before(spot: Spot, assigned: Body) -> str:
    """Puts a state in front of a scope's first one, which assigns variables."""
    scope = spot.value if "StartAt" in spot.value else spot.holder
    name = f"Before {spot.key}"
    scope["States"][name] = {"Type": "Pass", "Assign": assigned, "Next": scope["StartAt"]}
    scope["StartAt"] = name
    return child(child(spot.pointer, "States"), name)


def _outer(definition: Body, assigned: Body) -> None:
    name = "Before All"
    first = {"Type": "Pass", "Assign": assigned, "Next": definition["StartAt"]}
    definition["States"][name] = first
    definition["StartAt"] = name


def _shadow(definition: Body, pick: Pick) -> str:
    _outer(definition, {"shared": 1})
    branch: Spot = pick(states(definition, "Parallel")).at("Branches", 0)
    return _before(branch, {"shared": 2}) + "/Assign/shared"


def _inner_variable(definition: Body, pick: Pick) -> str:
    parallel: Spot = pick(states(definition, "Parallel"))
    _before(parallel.at("Branches", 0), {"inner": 1})
    parallel.add("Output", {"text": "{% $inner %}"})  # any other place may be in that branch
    return child(parallel.pointer, "Output") + "/text"


def _into_distributed(definition: Body, pick: Pick) -> str:
    _outer(definition, {"shared": 1})
    spot: Spot = pick(states(definition, "Map", "ItemReader")).at("ItemProcessor")
    return _before(spot, {"copy": "{% $shared %}"}) + "/Assign/copy"


def _condition(value: Any) -> Mutate:
    def mutate(definition: Body, pick: Pick) -> str:
        spot: Spot = pick(states(definition, "Choice"))
        return spot.at("Choices", 0, "Condition").set(value)

    return mutate


def _tuning(*keys: Any, value: Any) -> Mutate:
    def mutate(definition: Body, pick: Pick) -> str:
        task: Spot = pick(calls(definition, "createHyperParameterTuningJob"))
        return task.at("Arguments", *keys).set(value)

    return mutate


def _without(definition: Body, pick: Pick) -> str:
    task: Spot = pick(calls(definition, "createHyperParameterTuningJob"))
    return task.at("Arguments", "TrainingJobDefinition").drop("RoleArn")


def _renamed(definition: Body, pick: Pick) -> str:
    task: Spot = pick(calls(definition, "createHyperParameterTuningJob"))
    spot = task.at("Arguments", "HyperParameterTuningJobConfig")
    return spot.add("ResourceLimit", spot.value.pop("ResourceLimits"))


def _path_key(definition: Body, pick: Pick) -> str:
    task: Spot = pick(calls(definition, "aws-sdk:sagemaker:describeTrainingJob"))
    return task.at("Arguments").add("TrainingJobName.$", "$.name")


def _argument(value: Any) -> Mutate:
    def mutate(definition: Body, pick: Pick) -> str:
        task: Spot = pick(calls(definition, "function:any-function"))
        return task.at("Arguments").add("more", value)

    return mutate


def _failing(cause: str) -> Mutate:
    """Lets a Choice's default fail for a cause."""

    def mutate(definition: Body, pick: Pick) -> str:
        spot: Spot = pick(states(definition, "Choice"))
        name = spot.value["Default"]
        spot.holder[name] = {"Type": "Fail", "Cause": cause}
        scope = spot.pointer.rpartition("/")[0]
        return child(child(scope, name), "Cause")

    return mutate


def _output(api: str, value: Any) -> Mutate:
    return lambda definition, pick: pick(calls(definition, api)).add("Output", value)


def _caught(definition: Body, pick: Pick) -> str:
    task: Spot = pick(states(definition, "Task"))
    wrong = {"ErrorEquals": ["A"], "Output": "{% $states.result %}", "Next": task.value["Next"]}
    task.value["Catch"] = [wrong]
    return task.at("Catch", 0, "Output").pointer


_JOB = ("HyperParameterTuningJobConfig", "HyperParameterTuningJobObjective")
_DATASET = "function:tune-model-generate-dataset"

JSONATA: dict[str, Mutation] = {
    "a text is added": ("jsonata-type", _template("{% 'a' + 1 %}")),
    "a number is made upper case": ("jsonata-type", _template("{% $uppercase(1) %}")),
    "an expression isn't closed": ("jsonata-delimiters", _template("{% 'a'")),
    "an expression isn't opened": ("jsonata-delimiters", _template("'a' %}")),
    "a parenthesis isn't closed": ("jsonata-syntax", _template("{% $sum([1] %}")),
    "an operand is missing": ("jsonata-syntax", _template("{% 1 + %}")),
    "a text isn't closed": ("jsonata-syntax", _template("{% 'abc %}")),
    "an expression is empty": ("jsonata-syntax", _template("{%  %}")),
    "an operator of JSONata 2.1": ("jsonata-syntax", _template("{% $states.input.a ?? 1 %}")),
    "two values without an operator": ("jsonata-syntax", _argument("{% 1 2 %}")),
    "a function is misspelt": ("jsonata-function", _template("{% $uppercas('a') %}")),
    "a function lacks its $": ("jsonata-function", _template("{% uppercase('a') %}")),
    "a function that AWS forbids": ("jsonata-function", _template("{% $eval('1') %}")),
    "a misspelt function inside a lambda": (
        "jsonata-function",
        _template("{% $map([1], function($v) { $sqr($v) }) %}"),
    ),
    "a function gets too many arguments": (
        "jsonata-arguments",
        _template("{% $substring('a', 1, 2, 3) %}"),
    ),
    "a function gets too few arguments": ("jsonata-arguments", _template("{% $power() %}")),
    "a chained function gets too many arguments": (
        "jsonata-arguments",
        _template("{% 'a' ~> $contains('b', 'c') %}"),
    ),
    "a result before there is one": ("jsonata-states", _argument("{% $states.result.x %}")),
    "a result where nothing works": ("jsonata-states", _template("{% $states.result.x %}")),
    "a result where it was caught": ("jsonata-states", _caught),
    "an error's output outside Catch": (
        "jsonata-states",
        _output("function:any-function", "{% $states.errorOutput %}"),
    ),
    "a member of $states is misspelt": ("jsonata-states", _template("{% $states.inputs.x %}")),
    "$states is misspelt": ("variable-unassigned", _template("{% $state.input.x %}")),
    "the context is misspelt": (
        "unresolved-path",
        _template("{% 'x' & $states.context.Execution.Nam %}"),
    ),
    "the context is misspelt in a call": (
        "unresolved-path",
        _template("{% $uppercase($states.context.StateMachine.Nane) %}"),
    ),
    "a variable is never assigned": ("variable-unassigned", _template("{% $nothing.at.all %}")),
    "a variable is read in its own Assign": ("variable-unassigned", _own_assign),
    "a branch's variable is read outside": ("variable-unassigned", _inner_variable),
    "an outer variable in a distributed Map": ("variable-unassigned", _into_distributed),
    "a branch's variable has an outer name": ("variable-shadowed", _shadow),
    "a variable begins with a digit": ("variable-name", _assign("1x")),
    "a variable's name has a dot": ("variable-name", _assign("x.y")),
    "a variable is called states": ("variable-name", _assign("states")),
    "a variable's name is too long": ("variable-name", _assign("x" * 81)),
    "a condition is text": ("field-type", _condition("yes")),
    "a condition gives a number": ("path-type", _condition("{% 5 %}")),
    "a condition gives text": ("path-type", _condition("{% 'a' & 'b' %}")),
    "seconds are text": ("path-type", _in_state("Wait", "Seconds", "{% 'soon' %}")),
    "seconds are negative": ("field-value", _in_state("Wait", "Seconds", "{% -1 %}")),
    "a timestamp gives other text": ("field-value", _timestamp),
    "a Retry is computed": ("field-type", _retried),
    "an error's name is an object": ("path-type", _failing("{% {'a': 1} %}")),
    "items are a number": ("path-type", _in_state("Map", "Items", "{% 5 %}")),
    "an argument is misspelt": ("member-unknown", _renamed),
    "an argument is missing": ("member-missing", _without),
    "an argument has another type": (
        "member-type",
        _tuning("TrainingJobDefinition", "StaticHyperParameters", "num_round", value=2),
    ),
    "an argument's expression gives another type": (
        "path-type",
        _tuning("HyperParameterTuningJobName", value="{% 5 %}"),
    ),
    "an argument has an unknown value": (
        "member-enum",
        _tuning("HyperParameterTuningJobConfig", "Strategy", value="Bayes"),
    ),
    "an unknown metric in arguments": ("metric", _tuning(*_JOB, "MetricName", value="rsme")),
    "an argument's key ends in .$": ("member-unknown", _path_key),
    "a path in JSONata": ("jsonpath-in-jsonata", _argument("$.name")),
    "$states without delimiters": ("jsonpath-in-jsonata", _argument("$states.input.name")),
    "text around an expression": ("jsonpath-in-jsonata", _template("Dear {% $x %}!")),
    "a key ends in .$": ("jsonpath-in-jsonata", _template("$", key="name.$")),
    "Parameters in JSONata": ("unknown-field", _in_state("Task", "Parameters", {})),
    "ResultPath in JSONata": ("unknown-field", _in_state("Task", "ResultPath", "$.x")),
    "a state in JSONPath": ("field-value", _in_state("Pass", "QueryLanguage", "JSONPath")),
    "a result has no such member": (
        "unresolved-path",
        _output(_DATASET, "{% $states.result.body.jobNam %}"),
    ),
    "nothing is in context": ("unresolved-path", _template("{% states.input.x %}")),
    "there is no input of the expression": ("unresolved-path", _template("{% $$.x > 1 %}")),
}
