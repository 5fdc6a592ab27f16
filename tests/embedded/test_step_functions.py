"""Step Functions on the embedded AWS ends, stops, fails and tells as AWS does."""

import json
import threading
import time
from typing import Any

import pytest
from botocore.exceptions import ClientError
from moto.stepfunctions.parser.backend.execution_worker import ExecutionWorker

from tests.account import Account
from tests.waiting import until

WAIT = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 3600, "End": True}}}
PASS = {"StartAt": "Pass", "States": {"Pass": {"Type": "Pass", "End": True}}}


def task(resource: str, parameters: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """A definition of one Task state named Task."""
    state = {"Type": "Task", "Resource": resource, "End": True, **more}
    if parameters is not None:
        state["Parameters"] = parameters
    return {"StartAt": "Task", "States": {"Task": state}}


def run(aws: Account, arn: str, **more: Any) -> str:
    return str(
        aws.client("stepfunctions").start_execution(stateMachineArn=arn, **more)["executionArn"]
    )


def events(aws: Account, execution: str, **more: Any) -> list[dict[str, Any]]:
    client = aws.client("stepfunctions")
    found: list[dict[str, Any]] = client.get_execution_history(executionArn=execution, **more)[
        "events"
    ]
    return found


def kinds(aws: Account, execution: str) -> list[str]:
    return [event["type"] for event in events(aws, execution)]


def interpreters() -> list[threading.Thread]:
    """The threads in which moto interprets executions; they have their target's name."""
    return [thread for thread in threading.enumerate() if "_execution_logic" in thread.name]


def test_a_functions_result_is_its_states_output(aws: Account) -> None:
    function = aws.function("def handler(event, context):\n    return {'twice': event['x'] * 2}\n")
    execution = run(aws, aws.state_machine(task(function)), input='{"x": 21}')
    described = aws.ended(execution)
    assert described["status"] == "SUCCEEDED"
    assert json.loads(described["output"]) == {"twice": 42}


def test_a_functions_error_fails_the_execution_with_its_name_and_cause_and_prints_nothing(
    aws: Account, caplog: pytest.LogCaptureFixture
) -> None:
    function = aws.function(
        "class InvalidInput(Exception): pass\n"
        "def handler(event, context):\n    raise InvalidInput('rows: 0')\n"
    )
    described = aws.ended(run(aws, aws.state_machine(task(function))))
    assert (described["status"], described["error"]) == ("FAILED", "InvalidInput")
    assert json.loads(described["cause"])["errorMessage"] == "rows: 0"
    assert [record for record in caplog.records if record.name.startswith("moto")] == []


def test_stopping_ends_an_execution_at_once_and_keeps_error_and_cause(aws: Account) -> None:
    execution = run(aws, aws.state_machine(WAIT))
    until(lambda: "WaitStateEntered" in kinds(aws, execution), "it waits")
    aws.client("stepfunctions").stop_execution(executionArn=execution, error="Why", cause="Enough")
    described = aws.ended(execution)
    assert described["status"] == "ABORTED"
    assert (described["error"], described["cause"]) == ("Why", "Enough")
    assert described["stopDate"] >= described["startDate"]
    until(lambda: not interpreters(), "what interprets it ends, so nothing comes after")
    assert kinds(aws, execution)[-1] == "ExecutionAborted"


def test_a_history_begins_before_start_execution_answers_and_ends_before_stop_execution_does(
    aws: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = ExecutionWorker._get_evaluation_entrypoint

    def late(worker: ExecutionWorker) -> Any:
        time.sleep(0.2)  # as on a machine that has no time for this thread
        return parse(worker)

    monkeypatch.setattr(ExecutionWorker, "_get_evaluation_entrypoint", late)
    machine, client = aws.state_machine(WAIT), aws.client("stepfunctions")
    for _ in range(5):
        execution = run(aws, machine)
        assert kinds(aws, execution)[0] == "ExecutionStarted"
        client.stop_execution(executionArn=execution, error="Why", cause="Enough")
        last = events(aws, execution)[-1]
        assert last["executionAbortedEventDetails"] == {"error": "Why", "cause": "Enough"}
    until(lambda: not interpreters(), "what interprets them ends, so nothing comes after")
    assert kinds(aws, execution)[-1] == "ExecutionAborted"


@pytest.mark.parametrize(
    ("definition", "end"),
    [
        (PASS, "Succeeded"),
        ({"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E"}}}, "Failed"),
        ({**WAIT, "TimeoutSeconds": 1}, "TimedOut"),
    ],
)
def test_an_executions_status_and_its_historys_end_are_seen_together(
    aws: Account, definition: dict[str, Any], end: str
) -> None:
    machine, client = aws.state_machine(definition), aws.client("stepfunctions")
    for _ in range(1 if end == "TimedOut" else 25):
        execution = run(aws, machine)
        described = client.describe_execution(executionArn=execution)
        while described["status"] == "RUNNING":
            described = client.describe_execution(executionArn=execution)
        assert kinds(aws, execution)[-1] == f"Execution{end}"
        assert ("output" in described, "error" in described) == (
            end == "Succeeded",
            end == "Failed",
        )


def test_stopping_ends_a_wait_for_the_next_attempt(aws: Account) -> None:
    function = aws.function("def handler(event, context):\n    raise ValueError('no')\n")
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 3600}]
    execution = run(aws, aws.state_machine(task(function, Retry=retry)))
    until(lambda: "LambdaFunctionFailed" in kinds(aws, execution), "it waits")
    aws.client("stepfunctions").stop_execution(executionArn=execution)
    until(lambda: not interpreters(), "what interprets it ends")
    assert kinds(aws, execution)[-1] == "ExecutionAborted"


def test_stopping_an_ended_execution_changes_nothing(aws: Account) -> None:
    execution = run(aws, aws.state_machine(PASS))
    before = aws.ended(execution)
    aws.client("stepfunctions").stop_execution(executionArn=execution, error="late")
    after = aws.client("stepfunctions").describe_execution(executionArn=execution)
    assert (after["status"], after["stopDate"]) == ("SUCCEEDED", before["stopDate"])
    assert "error" not in after


def test_a_machines_timeout_ends_its_execution_as_timed_out(aws: Account) -> None:
    described = aws.ended(run(aws, aws.state_machine({**WAIT, "TimeoutSeconds": 1})))
    assert described["status"] == "TIMED_OUT"
    assert described["stopDate"]


def test_a_history_comes_in_pages_in_either_order(aws: Account) -> None:
    execution = run(aws, aws.state_machine(PASS))
    aws.ended(execution)
    forward = events(aws, execution)
    client = aws.client("stepfunctions")
    pages = client.get_paginator("get_execution_history").paginate(
        executionArn=execution, reverseOrder=True, PaginationConfig={"PageSize": 2}
    )
    backward = [event for page in pages for event in page["events"]]
    assert [event["id"] for event in forward] == [1, 2, 3, 4]
    assert backward == forward[::-1]


@pytest.mark.parametrize(
    "definition",
    [
        {"StartAt": "Nowhere", "States": PASS["States"]},
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}},
    ],
    ids=["dangling StartAt", "dangling Next"],
)
def test_a_definition_that_leads_nowhere_is_refused(
    aws: Account, definition: dict[str, Any]
) -> None:
    with pytest.raises(ClientError, match="InvalidDefinition"):
        aws.state_machine(definition)
    checked = aws.client("stepfunctions").validate_state_machine_definition(
        definition=json.dumps(definition)
    )
    assert checked["result"] == "FAIL"
    assert checked["diagnostics"][0]["location"]


def test_an_update_to_a_definition_that_leads_nowhere_is_refused(aws: Account) -> None:
    arn = aws.state_machine(PASS)
    client = aws.client("stepfunctions")
    with pytest.raises(ClientError, match="InvalidDefinition"):
        client.update_state_machine(
            stateMachineArn=arn, definition='{"StartAt": "A", "States": {}}'
        )
    assert json.loads(client.describe_state_machine(stateMachineArn=arn)["definition"]) == PASS
    client.update_state_machine(stateMachineArn=arn, definition=json.dumps(WAIT))
    assert json.loads(client.describe_state_machine(stateMachineArn=arn)["definition"]) == WAIT


def test_a_valid_definition_passes_the_check(aws: Account) -> None:
    checked = aws.client("stepfunctions").validate_state_machine_definition(
        definition=json.dumps(PASS)
    )
    assert (checked["result"], checked["diagnostics"]) == ("OK", [])


def test_a_machine_without_versions_lists_none(aws: Account) -> None:
    arn = aws.state_machine(PASS)
    client = aws.client("stepfunctions")
    assert client.list_state_machine_versions(stateMachineArn=arn)["stateMachineVersions"] == []


@pytest.mark.parametrize("name", ["with space", "a" * 81, "a:b", "what?"])
def test_a_malformed_execution_name_is_refused(aws: Account, name: str) -> None:
    arn = aws.state_machine(PASS)
    with pytest.raises(ClientError, match="InvalidName"):
        run(aws, arn, name=name)


def test_a_name_may_hold_other_scripts_and_is_taken_once(aws: Account) -> None:
    arn = aws.state_machine(PASS)
    execution = run(aws, arn, name="größe-日本")
    assert aws.ended(execution)["name"] == "größe-日本"
    with pytest.raises(ClientError, match="ExecutionAlreadyExists"):
        run(aws, arn, name="größe-日本")


def test_history_events_reach_the_log_group_of_the_machine(aws: Account) -> None:
    logs = aws.client("logs")
    logs.create_log_group(logGroupName="/machine")
    group = logs.describe_log_groups()["logGroups"][0]["arn"]
    destination = {"cloudWatchLogsLogGroup": {"logGroupArn": group}}
    arn = aws.state_machine(
        PASS,
        loggingConfiguration={
            "level": "ALL",
            "includeExecutionData": True,
            "destinations": [destination],
        },
    )
    aws.ended(run(aws, arn, input='{"a": 1}'))
    lines = [
        json.loads(e["message"]) for e in logs.filter_log_events(logGroupName="/machine")["events"]
    ]
    assert [line["type"] for line in lines] == [
        "ExecutionStarted",
        "PassStateEntered",
        "PassStateExited",
        "ExecutionSucceeded",
    ]
    assert json.loads(lines[0]["details"]["input"]) == {"a": 1}


def test_a_task_is_signed_as_the_machines_role(aws: Account) -> None:
    definition = task("arn:aws:states:::aws-sdk:sts:getCallerIdentity", {})
    described = aws.ended(run(aws, aws.state_machine(definition)))
    assert "assumed-role/machine-role/" in json.loads(described["output"])["Arn"]


@pytest.mark.parametrize(
    "resource",
    [
        "sagemaker:createModel.sync",
        "sagemaker:deleteModel",
        "sagemaker:createTrainingJob.waitForTaskToken",
    ],
)
def test_a_sagemaker_integration_that_step_functions_lacks_is_refused(
    aws: Account, resource: str
) -> None:
    with pytest.raises(ClientError, match="InvalidDefinition"):
        aws.state_machine(task(f"arn:aws:states:::{resource}", {}))


def test_a_field_that_sagemaker_lacks_fails_the_state(aws: Account) -> None:
    definition = task("arn:aws:states:::sagemaker:createModel", {"ModelName": "m", "Modell": 1})
    described = aws.ended(run(aws, aws.state_machine(definition)))
    assert described["error"] == "States.Runtime"
    assert 'The field "Modell" is not supported by Step Functions' in described["cause"]


def test_a_call_that_sagemaker_refuses_fails_the_state_with_its_words(aws: Account) -> None:
    definition = task(
        "arn:aws:states:::sagemaker:createTrainingJob.sync", {"TrainingJobName": "not_a_name"}
    )
    described = aws.ended(run(aws, aws.state_machine(definition)))
    assert described["error"] == "SageMaker.AmazonSageMakerException"
    assert "Error Code: ValidationException" in described["cause"]


def test_what_a_started_execution_returns_may_be_too_large(aws: Account) -> None:
    """Its output is within the limit; escaped within the description it isn't (quotas)."""
    output = {"Type": "Pass", "QueryLanguage": "JSONata", "End": True}
    output["Output"] = "{% $pad('', 70000, '\"') %}"
    inner = aws.state_machine({"StartAt": "A", "States": {"A": output}}, name="inner")
    caught = [{"ErrorEquals": ["States.DataLimitExceeded"], "ResultPath": "$.e", "Next": "B"}]
    state = {
        "Type": "Task",
        "Resource": "arn:aws:states:::states:startExecution.sync",
        "Parameters": {"StateMachineArn": inner, "Input": {}},
        "Catch": caught,
        "End": True,
    }
    states = {"A": state, "B": {"Type": "Succeed"}}
    described = aws.ended(run(aws, aws.state_machine({"StartAt": "A", "States": states})))
    assert json.loads(described["output"])["e"] == {
        "Error": "States.DataLimitExceeded",
        "Cause": "The state/task 'states' returned a result with a size exceeding the maximum "
        "number of bytes service limit.",
    }


@pytest.mark.parametrize(("given", "error"), [("é" * 131072, True), ("x" * 262142, False)])
def test_an_input_has_so_many_bytes(aws: Account, given: str, error: bool) -> None:  # noqa: FBT001
    arn = aws.state_machine(PASS)
    if not error:
        assert aws.ended(run(aws, arn, input=json.dumps(given)))["status"] == "SUCCEEDED"
        return
    with pytest.raises(ClientError, match=r"ValidationException.*less than or equal to 262144"):
        run(aws, arn, input=json.dumps(given, ensure_ascii=False))


@pytest.mark.parametrize(
    ("pattern", "output"), [("", None), (".sync", '{"n":1}'), (".sync:2", {"n": 1})]
)
def test_a_machine_starts_another_one(aws: Account, pattern: str, output: Any) -> None:
    """Guide: "Start a new state machine execution from a running execution"."""
    inner = aws.state_machine(PASS, name="inner")
    parameters = {"StateMachineArn": inner, "Input": {"n": 1}}
    definition = task(f"arn:aws:states:::states:startExecution{pattern}", parameters)
    described = aws.ended(run(aws, aws.state_machine(definition)))
    assert described["status"] == "SUCCEEDED", described
    found = json.loads(described["output"])
    assert (":execution:inner:" in found["ExecutionArn"], found.get("Output")) == (True, output)


def test_an_sdk_integrations_names_are_in_pascal_case(aws: Account) -> None:
    """Guide: "Learning to use AWS service SDK integrations"."""
    inner = aws.state_machine(PASS, name="inner")
    definition = task(
        "arn:aws:states:::aws-sdk:sfn:describeStateMachine", {"StateMachineArn": inner}
    )
    described = aws.ended(run(aws, aws.state_machine(definition)))
    assert described["status"] == "SUCCEEDED", described
    assert json.loads(described["output"])["StateMachineArn"] == inner


def test_an_executions_machine_is_described_as_it_was_at_the_start(aws: Account) -> None:
    client = aws.client("stepfunctions")
    arn = aws.state_machine(PASS)
    before = run(aws, arn)
    client.update_state_machine(stateMachineArn=arn, definition=json.dumps(WAIT))
    after = run(aws, arn)
    for execution, definition in ((before, PASS), (after, WAIT)):
        described = client.describe_state_machine_for_execution(executionArn=execution)
        assert json.loads(described["definition"]) == definition
        assert described["stateMachineArn"] == arn
        assert described["roleArn"]
        assert described["updateDate"]
    client.stop_execution(executionArn=after)
