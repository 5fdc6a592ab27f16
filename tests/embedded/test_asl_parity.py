"""The checker and the interpreter agree: what one finds wrong fails the other there, and no other.

In JSONPath the faults are paths that don't resolve; in JSONata expressions that give nothing.
"""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import asl_check
from embedded_aws.server import EmbeddedAws
from tests.account import Account
from tests.strategies import runnable_jsonata_machines, runnable_machines
from tests.unit.asl_documents import SAMPLE, Spot, every_spot
from tests.unit.asl_runnable_jsonata import WRONG
from tests.unit.asl_runnable_steps import FUNCTION
from tests.waiting import until

HANDLER = """\
def handler(event, context):
    return {'statusCode': 200, 'body': {'jobName': 'tune-model-1'}}
"""
PATHS = ("InputPath", "OutputPath", "ItemsPath", "SecondsPath", "Variable")

# Each example is executions of a second in all, and shrinking would take minutes of them.
EXECUTED = settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


class Interpreter:
    """Executes definitions on the embedded AWS, one role and one client for all."""

    def __init__(self, account: Account) -> None:
        account.function(HANDLER, name=FUNCTION)
        everything = {"Action": "*", "Resource": "*"}
        self._role = account.role("states.amazonaws.com", everything, name="parity")
        self._client = account.client("stepfunctions")
        self._count = 0

    def start(self, definition: dict[str, Any]) -> str:
        self._count += 1
        machine = self._client.create_state_machine(
            name=f"parity-{self._count}", definition=json.dumps(definition), roleArn=self._role
        )
        started = self._client.start_execution(stateMachineArn=machine["stateMachineArn"])
        return str(started["executionArn"])

    def end(self, execution: str) -> dict[str, Any]:
        def description() -> dict[str, Any] | None:
            described: dict[str, Any] = self._client.describe_execution(executionArn=execution)
            return described if described["status"] != "RUNNING" else None

        return until(description, "the execution's end") or {}

    def unfinished(self, execution: str) -> set[str]:
        """Names the states that were entered and not left."""
        history = self._client.get_execution_history(executionArn=execution)["events"]
        entered = [e["stateEnteredEventDetails"] for e in history if _is(e, "Entered")]
        left = [e["stateExitedEventDetails"]["name"] for e in history if _is(e, "Exited")]
        return {details["name"] for details in entered} - set(left)


def _is(event: dict[str, Any], kind: str) -> bool:
    return f"state{kind}EventDetails" in event


@pytest.fixture(scope="module")
def interpreter(embedded_aws: EmbeddedAws) -> Interpreter:
    return Interpreter(Account(embedded_aws.address))


def path_spots(definition: dict[str, Any]) -> list[Spot]:
    """Every place of a definition where a path stands."""
    return [
        spot
        for spot in every_spot(definition)
        if spot.key in PATHS or (str(spot.key).endswith(".$") and spot.value.startswith("$"))
    ]


def unresolved(definition: dict[str, Any]) -> set[str]:
    """Names the states in which the checker says that a path leads nowhere, or to no array."""
    findings = asl_check.check(json.dumps(definition), **SAMPLE)
    assert {found.rule for found in findings} <= {"unresolved-path", "path-type"}
    return {state_of(found.pointer) for found in findings}


def state_of(pointer: str) -> str:
    """The name of the innermost state that a JSON pointer leads into."""
    return pointer.rpartition("/States/")[2].partition("/")[0]


@EXECUTED
@given(runnable_machines(), st.data())
def test_a_path_that_the_checker_calls_unresolved_fails_the_execution_there_and_no_other_does(
    interpreter: Interpreter, definition: dict[str, Any], data: st.DataObject
) -> None:
    assert unresolved(definition) == set()
    mutants = []
    for _ in range(3):
        mutant = deepcopy(definition)
        spot = data.draw(st.sampled_from(path_spots(mutant) or [Spot({"": "$"}, "", "")]))
        spot.set(f"{spot.value}{data.draw(st.sampled_from(['.absent', '[7]']))}")
        mutants.append(mutant)
    executions = [(one, interpreter.start(one)) for one in [definition, *mutants]]
    for machine, execution in executions:
        agree(interpreter, machine, execution)


def agree(interpreter: Interpreter, machine: dict[str, Any], execution: str) -> None:
    """Asserts that an execution ended as the checker says."""
    states, described = unresolved(machine), interpreter.end(execution)
    if not states:
        assert described["status"] == "SUCCEEDED", (machine, described)
        return
    assert described["status"] == "FAILED", (machine, described)
    assert described["error"] == "States.Runtime", (machine, described)
    assert states <= interpreter.unfinished(execution), (machine, described)


def expressions(definition: dict[str, Any]) -> list[Spot]:
    """Every place of a definition where an expression stands."""
    return [spot for spot in every_spot(definition) if str(spot.value).startswith("{%")]


@EXECUTED
@given(runnable_jsonata_machines(), st.data())
def test_an_expression_that_the_checker_finds_wrong_fails_the_execution_there_and_no_other_does(
    interpreter: Interpreter, definition: dict[str, Any], data: st.DataObject
) -> None:
    assert asl_check.check(json.dumps(definition), **SAMPLE) == []
    wrong: list[tuple[dict[str, Any], str]] = []
    for _ in range(3):
        mutant = deepcopy(definition)
        spot = data.draw(st.sampled_from(expressions(mutant) or [Spot({"": ""}, "", "")]))
        spot.set(f"{{% {data.draw(st.sampled_from(WRONG))} %}}")
        wrong.append((mutant, spot.pointer))
    right = interpreter.start(definition)
    executions = [(mutant, place, interpreter.start(mutant)) for mutant, place in wrong if place]
    described = interpreter.end(right)
    assert described["status"] == "SUCCEEDED", (definition, described)
    for mutant, place, execution in executions:
        found = {one.pointer for one in asl_check.check(json.dumps(mutant), **SAMPLE)}
        assert place in found, (mutant, place)
        described = interpreter.end(execution)
        assert described.get("error") == "States.QueryEvaluationError", (mutant, described)
        assert state_of(place) in interpreter.unfinished(execution), (mutant, place)


CATCH = [{"ErrorEquals": ["States.ALL"], "Next": "Caught"}]
ABSENT = {
    "StartAt": "Inner",
    "States": {"Inner": {"Type": "Pass", "InputPath": "$.absent", "End": True}},
}
TASK = {"Type": "Task", "Resource": f"arn:aws:lambda:us-west-2:123456789012:function:{FUNCTION}"}


# What the guide says of States.Runtime, where moto's own interpreter goes on.
@pytest.mark.parametrize(
    ("state", "cause"),
    [
        ({**TASK, "Parameters": {"a.$": "$.absent"}, "Catch": CATCH}, "$.absent"),
        ({**TASK, "ResultSelector": {"a.$": "$.absent"}, "Catch": CATCH}, "$.absent"),
        ({"Type": "Parallel", "Branches": [ABSENT], "Catch": CATCH}, "the state 'Inner'"),
        (
            {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": ABSENT, "Catch": CATCH},
            "the state 'Inner'",
        ),
        (
            {
                "Type": "Choice",
                "Choices": [{"Variable": "$.absent", "StringEquals": "a", "Next": "Caught"}],
                "Default": "Caught",
            },
            "Invalid path '$.absent': The choice state's condition path references an invalid",
        ),
    ],
    ids=["Parameters", "ResultSelector", "Parallel", "Map", "Choice"],
)
def test_nothing_catches_a_path_that_does_not_resolve_and_the_cause_names_it(
    interpreter: Interpreter, state: dict[str, Any], cause: str
) -> None:
    outer = state if state["Type"] == "Choice" else {**state, "Next": "Caught"}
    given = {"Type": "Pass", "Result": {"items": [1]}, "Next": "Outer"}
    states = {"Given": given, "Outer": outer, "Caught": {"Type": "Succeed"}}
    described = interpreter.end(interpreter.start({"StartAt": "Given", "States": states}))
    assert (described["status"], described.get("error")) == ("FAILED", "States.Runtime")
    assert cause in described["cause"]


def test_a_catch_in_a_branchs_outer_state_sees_every_other_error(interpreter: Interpreter) -> None:
    failing = {"StartAt": "Inner", "States": {"Inner": {"Type": "Fail", "Error": "Gone"}}}
    outer = {"Type": "Parallel", "Branches": [failing], "Catch": CATCH, "End": True}
    states = {"Outer": outer, "Caught": {"Type": "Succeed"}}
    described = interpreter.end(interpreter.start({"StartAt": "Outer", "States": states}))
    assert described["status"] == "SUCCEEDED"
    assert json.loads(described["output"])["Error"] == "Gone"
