"""Steps that the embedded AWS runs within milliseconds, for machines whose every state is entered.

Only what the checker knows the shape of, so that checker and interpreter must agree on each path.
"""

from copy import deepcopy

from hypothesis import strategies as st

from tests.unit.asl_machines import Body, Chain, Steps
from tests.unit.asl_steps import STEPS

# An account of moto's; the checker knows the shape of what a function of this name returns.
FUNCTION = "parity-generate-dataset"
FUNCTION_ARN = f"arn:aws:lambda:us-west-2:123456789012:function:{FUNCTION}"


class RunnableChain(Chain):
    """A chain that waits for nothing: its states have a Catch at most, and no Retry."""

    def handlers(self) -> Body:
        if not self.draw(st.booleans()):
            return {}
        return {"Catch": [{"ErrorEquals": ["States.ALL"], "Next": self.fallback()}]}

    def inner(self) -> Chain:
        return RunnableChain(self.draw, self.steps, depth=self.depth - 1, outer=self)


def _wait(chain: Chain) -> Body:
    zero = chain.paths is not None and "$.zero" in chain.paths and chain.draw(st.booleans())
    return {"Type": "Wait", **({"SecondsPath": "$.zero"} if zero else {"Seconds": 0})}


def _constant(chain: Chain) -> Body:
    state = STEPS["Constant"](chain)
    state["Result"]["zero"] = 0
    chain.paths = {**(chain.paths or {}), "$.zero": "zero"}
    return state


def _choice(chain: Chain) -> Body:
    """Each rule is reached: the first never matches, the second always does."""
    present = {"Variable": "$.perhaps", "IsPresent": True}
    guarded = {"And": [present, {"Variable": "$.perhaps", "IsNull": False}]}
    path = chain.path("string") or "$$.Execution.Name"
    matching = {"Not": {"Variable": path, "StringEquals": "no such text"}}
    is_object = chain.paths is not None and "$" not in chain.paths
    rules: list[Body] = [guarded, matching] if is_object else [matching]
    return {"Type": "Choice", "Choices": deepcopy(rules), "Default": chain.fallback()}


def _function(chain: Chain) -> Body:
    known = {"$.statusCode": "integer", "$.body": "object", "$.body.jobName": "string"}
    path = chain.path("string", "integer", "array", "object")
    given: Body = chain.draw(
        st.sampled_from([{}, {"Parameters": {"event.$": path or "$$.Execution.Id"}}])
    )
    selector: Body = {}
    if chain.draw(st.booleans()):
        selector = {"ResultSelector": {"name.$": "$.body.jobName"}}
        known = {"$.name": "string"}
    task: Body = {"Type": "Task", "Resource": FUNCTION_ARN, **deepcopy(given), **selector}
    return task | chain.handlers() | chain.result(known)


def _filter(chain: Chain) -> Body:
    """Takes a part of the input, or of the output; what comes of a part isn't known further."""
    path = chain.path("object", "array", "string") or "$"
    field = chain.draw(st.sampled_from(["InputPath", "OutputPath"]))
    if path != "$":
        kind = (chain.paths or {})[path]
        chain.paths = {"$": kind}
    return {"Type": "Pass", field: path}


def _map(chain: Chain) -> Body:
    """Where no array is known, STEPS has one of the execution's input: nothing is known of that."""
    return STEPS["Map" if chain.path("array") else "Parallel"](chain)


RUNNABLE: Steps = {
    "Constant": _constant,
    "Template": STEPS["Template"],
    "Filter": _filter,
    "Wait": _wait,
    "Choice": _choice,
    "Function": _function,
    "Parallel": STEPS["Parallel"],
    "Map": _map,
}
"""A builder for each kind of step that needs no service but Lambda."""
