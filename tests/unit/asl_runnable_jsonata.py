"""Steps in JSONata that the embedded AWS runs within milliseconds, whose every expression is read.

Every expression of a machine of these is evaluated, and what it reads is there: a wrong one in the
place of any of them fails the execution in its state.
"""

from hypothesis import strategies as st

from tests.unit.asl_jsonata_steps import JSONATA_STEPS, JsonataChain
from tests.unit.asl_machines import Body, Chain, Steps
from tests.unit.asl_runnable_steps import FUNCTION_ARN

# Expressions that have a value whatever the execution's input is.
_VALUES = (
    "$states.context.Execution.Name & '-' & $uuid()",
    "$uppercase($substringBefore($states.context.State.EnteredTime, 'T'))",
    "($rate := 1.5; $add := function($x, $y) { $x + $y * $rate }; $add(1, 2))",
    "[1..3] ~> $map(function($v, $i) { $v * $i }) ~> $sum()",
    "$partition([1, 2, 3], 2)",
    "$merge([{'a': 1}, {'b': 2}])",
    "$exists($states.input.perhaps) ? $states.input.perhaps : 'none'",
    "$parse($string({'a': 1})).a",
    "$sort([3, 1, 2], function($l, $r) { $l > $r })",
    "$range(0, 10, 5)",
    "$hash('a', 'SHA-256')",
    "$random(7) < 1",
)

# Each gives an error of evaluation: nothing is there, or no such variable or function.
WRONG = (
    "$states.input.absent",
    "$states.context.Absent",
    "$states.context.State.Absent",
    "$never",
    "$uppercas('a')",
    "1 + $states.input.absent",
)


class RunnableJsonataChain(JsonataChain):
    """A chain whose states catch and retry nothing, so that a wrong expression ends the run."""

    def handlers(self) -> Body:
        return {}

    def inner(self) -> Chain:
        return RunnableJsonataChain(self.draw, self.steps, depth=self.depth - 1, outer=self)

    def value(self) -> str:
        return f"{{% {self.draw(st.sampled_from(_VALUES))} %}}"


def _value(chain: Chain) -> str:
    assert isinstance(chain, RunnableJsonataChain)
    return chain.value()


def _constant(chain: Chain) -> Body:
    state = JSONATA_STEPS["Constant"](chain)
    assert chain.paths is not None
    chain.paths["$.zero"] = "zero"
    return {**state, "Output": {**state["Output"], "zero": 0}}


def _template(chain: Chain) -> Body:
    output: Body = {"text": "{% 'a' & $string(1) %}", "list": [1, _value(chain)]}
    output |= {name: f"{{% ${name} %}}" for name in chain.variables}
    output |= {"copy": path} if (path := chain.path("string", "integer", "array")) else {}
    chain.paths = {"$.text": "string", "$.list": "array"}
    return {"Type": "Pass", "Output": output}


def _assign(chain: Chain) -> Body:
    name = f"variable{len(chain.names)}"
    chain.variables.append(name)
    return {"Type": "Pass", "Assign": {name: _value(chain)}}


def _wait(chain: Chain) -> Body:
    zero = chain.path("zero")
    return {"Type": "Wait", "Seconds": zero or "{% 1 - 1 %}"}


def _choice(chain: Chain) -> Body:
    """Each rule is reached: the first never matches, the second always does."""
    chosen = {f"chosen{len(chain.names)}": _value(chain)}
    rules: list[Body] = [
        {"Condition": "{% $states.input.perhaps = 'no such text' %}"},
        {"Condition": "{% 1 < 2 %}", "Assign": chosen, "Output": "{% $states.input %}"},
    ]
    return {"Type": "Choice", "Choices": rules, "Default": chain.fallback()}


def _function(chain: Chain) -> Body:
    known = {"$.statusCode": "integer", "$.body": "object", "$.body.jobName": "string"}
    event = chain.path("string", "integer", "object") or "{% $states.input %}"
    task: Body = {"Type": "Task", "Resource": FUNCTION_ARN, "Arguments": {"event": event}}
    return {**task, "TimeoutSeconds": "{% 59 + 1 %}", **chain.result(known)}


def _map(chain: Chain) -> Body:
    branch = chain.inner()
    branch.paths = {"$.at": "integer"}
    branch.fill()
    return {
        "Type": "Map",
        "Items": chain.path("array") or "{% [1, 2] %}",
        "ItemSelector": {"at": "{% $states.context.Map.Item.Index %}"},
        "ItemProcessor": branch.machine(),
        **chain.result({"$": "array"}),
    }


RUNNABLE_JSONATA: Steps = {
    "Constant": _constant,
    "Template": _template,
    "Assign": _assign,
    "Wait": _wait,
    "Choice": _choice,
    "Function": _function,
    "Parallel": JSONATA_STEPS["Parallel"],
    "Map": _map,
}
"""A builder for each kind of step that needs no service but Lambda."""
