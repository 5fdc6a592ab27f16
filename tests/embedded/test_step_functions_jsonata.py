"""JSONata on the embedded AWS: bounded, judged when a machine is saved, and tried state by state.

Sources: API TestState and API ValidateStateMachineDefinition; Step Functions developer guide,
"Transforming data with JSONata". The machines are in `machines/`.
"""

import json
import threading
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.jsonata import evaluator
from tests.account import Account


def passing(output: Any, **more: Any) -> dict[str, Any]:
    return {"Type": "Pass", "Output": output, "End": True, "QueryLanguage": "JSONata", **more}


def tried(aws: Account, state: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer: dict[str, Any] = aws.client("stepfunctions").test_state(
        definition=json.dumps(state), **more
    )
    return answer


ENDLESS = "($f := function($x) { $f($x + 1) }; $f(1))"
SLOW = '$match("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", /(a+)+$/)'


@pytest.mark.parametrize("expression", [ENDLESS, SLOW], ids=["a loop", "a regular expression"])
def test_an_expression_that_never_ends_is_ended(
    expression: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluator, "SECONDS", 0.5)
    with pytest.raises(evaluator.EvaluationError, match="Check for infinite loop"):
        evaluator.evaluate(expression, {})
    assert evaluator.evaluate("1 + 1", {}) == evaluator.Result("number", 2)


def test_nobody_waits_for_an_expression_that_takes_long(
    aws: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluator, "SECONDS", 3.0)
    answers: list[dict[str, Any]] = []
    slow = threading.Thread(target=lambda: answers.append(tried(aws, passing(f"{{% {SLOW} %}}"))))
    slow.start()
    aws.client("iam").list_roles()
    aws.client("stepfunctions").list_state_machines()
    assert slow.is_alive()
    slow.join()
    assert answers[0]["error"] == "States.QueryEvaluationError"


def test_the_evaluators_end_with_the_server() -> None:
    evaluator.evaluate("1", {})
    assert evaluator._idle
    evaluator.stop_all()
    assert evaluator._idle == []


@pytest.mark.parametrize(
    ("state", "diagnostic"),
    [
        (
            passing({"v": "{% 1 + %}"}),
            {
                "severity": "ERROR",
                "code": "INVALID_JSONATA_EXPRESSION",
                "message": "Unexpected end of expression",
                "location": "/States/A/Output/v",
            },
        ),
        (
            passing("{% phone %}"),
            {
                "severity": "ERROR",
                "code": "UNSUPPORTED_JSONATA_EXPRESSION",
                "message": "Reference to 'phone' at the top level is not supported.",
                "location": "/States/A/Output",
            },
        ),
    ],
    ids=["syntax", "a name"],
)
def test_validation_names_the_expression(
    aws: Account, state: dict[str, Any], diagnostic: dict[str, Any]
) -> None:
    checked = aws.client("stepfunctions").validate_state_machine_definition(
        definition=json.dumps({"StartAt": "A", "States": {"A": state}})
    )
    assert (checked["result"], checked["diagnostics"]) == ("FAIL", [diagnostic])


def test_validation_passes_both_languages(aws: Account) -> None:
    states = {"A": passing("{% $states.input %}"), "B": {"Type": "Pass", "End": True}}
    states["A"].pop("End")
    states["A"]["Next"] = "B"
    checked = aws.client("stepfunctions").validate_state_machine_definition(
        definition=json.dumps({"StartAt": "A", "States": states})
    )
    assert (checked["result"], checked["diagnostics"]) == ("OK", [])


def test_a_state_is_tried_with_input_and_variables(aws: Account) -> None:
    state = passing({"n": "{% $states.input.n + $k %}"}, Assign={"w": "{% $k * 2 %}"})
    del state["End"]
    answer = tried(
        aws,
        {**state, "Next": "B"},
        input='{"n": 1}',
        variables='{"k": 2}',
        inspectionLevel="DEBUG",
    )
    assert (answer["status"], json.loads(answer["output"])) == ("SUCCEEDED", {"n": 3})
    assert answer["nextState"] == "B"
    assert json.loads(answer["inspectionData"]["variables"]) == {"k": 2, "w": 4}


def test_a_failing_expression_fails_the_tried_state(aws: Account) -> None:
    answer = tried(aws, passing("{% $absent %}"))
    assert (answer["status"], answer["error"]) == ("FAILED", "States.QueryEvaluationError")
    assert "returned nothing (undefined)" in answer["cause"]


def test_a_choice_tells_where_it_leads(aws: Account) -> None:
    rule = {"Variable": "$.n", "NumericEquals": 1, "Next": "X"}
    answer = tried(aws, {"Type": "Choice", "Choices": [rule], "Default": "Y"}, input='{"n": 2}')
    assert (answer["status"], answer["nextState"]) == ("SUCCEEDED", "Y")


RAISES = "def handler(event, context):\n    raise ValueError('no')\n"


@pytest.mark.parametrize(
    ("handlers", "expected"),
    [
        ({}, {"status": "FAILED", "error": "ValueError"}),
        (
            {"Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}]},
            {"status": "CAUGHT_ERROR", "error": "ValueError", "nextState": "C"},
        ),
        (
            {
                "Retry": [{"ErrorEquals": ["ValueError"], "IntervalSeconds": 60}],
                "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}],
            },
            {"status": "RETRIABLE", "error": "ValueError"},
        ),
    ],
    ids=["neither", "Catch", "Retry"],
)
def test_a_task_tells_what_becomes_of_its_error(
    aws: Account, handlers: dict[str, Any], expected: dict[str, Any]
) -> None:
    function = aws.function(RAISES)
    everything = {"Action": "*", "Resource": "*"}
    role = aws.role("states.amazonaws.com", everything, name="tried")
    state = {"Type": "Task", "Resource": function, "End": True, **handlers}
    answer = tried(aws, state, roleArn=role, input="{}")
    assert {name: answer.get(name) for name in expected} == expected


def test_what_is_no_state_is_refused(aws: Account) -> None:
    with pytest.raises(ClientError, match="InvalidDefinition"):
        tried(aws, {"Type": "Pass", "Nonsense": 1})


END = {"Type": "Succeed"}
MAP = {
    "Type": "Map",
    "QueryLanguage": "JSONata",
    "Items": "{% $states.input.a %}",
    "ItemProcessor": {
        "StartAt": "I",
        "States": {"I": {"Type": "Pass", "Output": "{% $states.context.k %}", "End": True}},
    },
    "Output": "{% $sum($states.result) %}",
    "End": True,
}
SYNC = {
    "Type": "Task",
    "Resource": "arn:aws:states:::sagemaker:createTrainingJob.sync",
    "Parameters": {"TrainingJobName.$": "$.n"},
    "Retry": [
        {"ErrorEquals": ["Other"]},
        {"ErrorEquals": ["Odd"], "IntervalSeconds": 3, "BackoffRate": 2, "MaxAttempts": 2},
    ],
    "Catch": [{"ErrorEquals": ["Odd"], "Next": "C"}],
    "Next": "D",
}


def test_a_mocked_result_is_what_the_state_works_on(aws: Account) -> None:
    answer = tried(aws, MAP, input='{"a": [1]}', mock={"result": "[1, 2]"})
    assert (answer["status"], answer["output"]) == ("SUCCEEDED", "3")
    answer = tried(
        aws,
        SYNC,
        input='{"n": "job"}',
        mock={"result": '{"TrainingJobStatus": "Completed"}', "fieldValidationMode": "NONE"},
        inspectionLevel="DEBUG",
    )
    assert (answer["status"], answer["nextState"]) == ("SUCCEEDED", "D")
    assert json.loads(answer["output"]) == {"TrainingJobStatus": "Completed"}
    inspected = answer["inspectionData"]
    assert json.loads(inspected["afterParameters"]) == {"TrainingJobName": "job"}
    assert json.loads(inspected["result"]) == {"TrainingJobStatus": "Completed"}


@pytest.mark.parametrize(
    ("retried", "status", "details"),
    [
        (0, "RETRIABLE", {"retryIndex": 1, "retryBackoffIntervalSeconds": 3}),
        (1, "RETRIABLE", {"retryIndex": 1, "retryBackoffIntervalSeconds": 6}),
        (2, "CAUGHT_ERROR", {"catchIndex": 0}),
    ],
)
def test_a_mocked_error_tells_who_takes_it(
    aws: Account, retried: int, status: str, details: dict[str, int]
) -> None:
    answer = tried(
        aws,
        SYNC,
        input='{"n": "job"}',
        mock={"errorOutput": {"error": "Odd", "cause": "why"}},
        stateConfiguration={"retrierRetryCount": retried},
        inspectionLevel="TRACE",
    )
    assert (answer["status"], answer["error"], answer["cause"]) == (status, "Odd", "why")
    assert answer["inspectionData"]["errorDetails"] == details


def test_a_mocked_error_of_the_languages_own_fails(aws: Account) -> None:
    mock = {"errorOutput": {"error": "States.Timeout"}}
    answer = tried(aws, SYNC, input='{"n": "job"}', mock=mock)
    assert (answer["status"], answer["error"]) == ("FAILED", "States.Timeout")


def test_a_state_is_found_in_a_machine_and_reads_the_given_context(aws: Account) -> None:
    machine = {"QueryLanguage": "JSONata", "StartAt": "M", "States": {"M": MAP}}
    answer = tried(aws, machine, stateName="I", context='{"k": {"v": 1}}')
    assert (answer["status"], json.loads(answer["output"])) == ("SUCCEEDED", {"v": 1})


@pytest.mark.parametrize(
    ("state", "more"),
    [
        (MAP, {}),
        (SYNC, {}),
        (SYNC, {"mock": {"result": "{}", "errorOutput": {"error": "E"}}}),
        (SYNC, {"mock": {"result": "{"}}),
        ({"StartAt": "M", "States": {"M": MAP}}, {"stateName": "Absent"}),
        (passing(1), {"context": "[]"}),
    ],
    ids=["Map", ".sync", "two mocks", "no JSON", "no such state", "no context"],
)
def test_what_cant_be_tried_is_refused(
    aws: Account, state: dict[str, Any], more: dict[str, Any]
) -> None:
    with pytest.raises(ClientError, match="ValidationException"):
        tried(aws, state, **more)


def test_an_express_machine_is_validated_as_one(aws: Account) -> None:
    definition = json.dumps(
        {"StartAt": "T", "States": {"T": {**SYNC, "Next": "D"}, "D": END, "C": END}}
    )
    client = aws.client("stepfunctions")
    results = {
        kind: client.validate_state_machine_definition(definition=definition, type=kind)["result"]
        for kind in ("STANDARD", "EXPRESS")
    }
    assert results == {"STANDARD": "OK", "EXPRESS": "FAIL"}


def test_so_many_diagnostics_are_told_and_no_more(aws: Account) -> None:
    states = {name: {"Type": "Pass", "Next": "Nowhere"} for name in "AB"}
    definition = json.dumps({"StartAt": "X", "States": states})
    checked = aws.client("stepfunctions").validate_state_machine_definition(
        definition=definition, maxResults=1
    )
    assert (len(checked["diagnostics"]), checked["truncated"]) == (1, True)
