"""Map runs on the embedded AWS: what the API tells of them, what they write, and who may.

Sources: API DescribeMapRun, ListMapRuns, UpdateMapRun, ListExecutions, DescribeExecution; Step
Functions developer guide, "Using Map state in Distributed mode", "ResultWriter (Map)" and "IAM
policies for using Distributed Map states".
"""

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.account import REGION, Account
from tests.waiting import until

DISTRIBUTED = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
PUT = "arn:aws:states:::s3:putObject"
FAIL = {"Type": "Fail", "Error": "E", "Cause": "c"}
ODD = {
    "C": {
        "Type": "Choice",
        "Choices": [{"Variable": "$", "NumericEquals": 1, "Next": "F"}],
        "Default": "P",
    },
    "F": FAIL,
    "P": {"Type": "Pass", "Result": "fine", "End": True},
}
WAIT = {"W": {"Type": "Wait", "Seconds": 3600, "End": True}}


def machine(states: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A machine of one distributed Map."""
    processor = {"ProcessorConfig": DISTRIBUTED, "StartAt": next(iter(states)), "States": states}
    state = {"Type": "Map", "Label": "each", "ItemProcessor": processor, "End": True, **more}
    return {"StartAt": "M", "States": {"M": state}}


def started(aws: Account, definition: dict[str, Any], given: Any) -> str:
    arn = aws.state_machine(definition)
    client = aws.client("stepfunctions")
    return str(client.start_execution(stateMachineArn=arn, input=json.dumps(given))["executionArn"])


def run_of(aws: Account, execution: str) -> str:
    client = aws.client("stepfunctions")

    def listed() -> str | None:
        runs = client.list_map_runs(executionArn=execution)["mapRuns"]
        return str(runs[0]["mapRunArn"]) if runs else None

    return until(listed, "the map run") or ""


def running(aws: Account, run: str) -> int:
    described = aws.client("stepfunctions").describe_map_run(mapRunArn=run)
    return int(described["executionCounts"]["running"])


@pytest.fixture
def bucket(aws: Account) -> str:
    aws.client("s3").create_bucket(
        Bucket="results", CreateBucketConfiguration={"LocationConstraint": REGION}
    )
    return "results"


def read(aws: Account, bucket: str, key: str) -> Any:
    return json.loads(aws.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read())


def writing(bucket: str, **more: Any) -> dict[str, Any]:
    return {"Resource": PUT, "Parameters": {"Bucket": bucket, "Prefix": "jobs"}, **more}


def test_each_child_is_an_execution_that_is_listed_described_and_has_its_history(
    aws: Account,
) -> None:
    execution = started(aws, machine(ODD, ToleratedFailureCount=1), [1, 2])
    aws.ended(execution)
    client = aws.client("stepfunctions")
    run = run_of(aws, execution)
    listed = client.list_executions(mapRunArn=run)["executions"]
    assert {each["status"] for each in listed} == {"SUCCEEDED", "FAILED"}
    (child,) = client.list_executions(mapRunArn=run, statusFilter="FAILED")["executions"]
    assert (child["mapRunArn"], child["itemCount"]) == (run, 1)
    described = client.describe_execution(executionArn=child["executionArn"])
    assert described["stateMachineArn"].endswith("/each")
    assert described["mapRunArn"] == run
    assert (described["input"], described["error"], described["cause"]) == ("1", "E", "c")
    history = client.get_execution_history(executionArn=child["executionArn"])["events"]
    assert [event["type"] for event in history] == [
        "ExecutionStarted",
        "ChoiceStateEntered",
        "ChoiceStateExited",
        "FailStateEntered",
        "ExecutionFailed",
    ]
    parents = client.get_execution_history(executionArn=execution)["events"]
    assert "FailStateEntered" not in [event["type"] for event in parents]


def test_a_machines_own_executions_dont_list_its_children(aws: Account) -> None:
    execution = started(aws, machine(ODD), [2])
    aws.ended(execution)
    client = aws.client("stepfunctions")
    arn = client.describe_execution(executionArn=execution)["stateMachineArn"]
    listed = client.list_executions(stateMachineArn=arn)["executions"]
    assert [each["executionArn"] for each in listed] == [execution]


def test_lists_come_in_pages(aws: Account) -> None:
    execution = started(aws, machine(ODD), [2, 3, 4])
    aws.ended(execution)
    run = run_of(aws, execution)
    pages = (
        aws.client("stepfunctions")
        .get_paginator("list_executions")
        .paginate(mapRunArn=run, PaginationConfig={"PageSize": 2})
    )
    assert [len(page["executions"]) for page in pages] == [2, 1]


def test_results_are_written_by_status_with_a_manifest(aws: Account, bucket: str) -> None:
    definition = machine(ODD, ToleratedFailureCount=1, ResultWriter=writing(bucket))
    execution = started(aws, definition, [1, 2])
    output = json.loads(aws.ended(execution)["output"])
    place = output["ResultWriterDetails"]
    run = run_of(aws, execution)
    name = run.rpartition(":")[2]
    assert output["MapRunArn"] == run
    assert place == {"Bucket": bucket, "Key": f"jobs/{name}/manifest.json"}
    manifest = read(aws, bucket, place["Key"])
    assert (manifest["DestinationBucket"], manifest["MapRunArn"]) == (bucket, run)
    files = manifest["ResultFiles"]
    assert files["PENDING"] == []
    assert [each["Key"] for each in files["FAILED"]] == [f"jobs/{name}/FAILED_0.json"]
    (succeeded,) = files["SUCCEEDED"]
    size = aws.client("s3").head_object(Bucket=bucket, Key=succeeded["Key"])["ContentLength"]
    assert succeeded == {"Key": f"jobs/{name}/SUCCEEDED_0.json", "Size": size}
    (fine,) = read(aws, bucket, succeeded["Key"])
    assert (fine["Status"], fine["Input"], fine["Output"]) == ("SUCCEEDED", "2", '"fine"')
    (failed,) = read(aws, bucket, files["FAILED"][0]["Key"])
    assert (failed["Status"], failed["Error"], failed["Cause"]) == ("FAILED", "E", "c")
    counts = aws.client("stepfunctions").describe_map_run(mapRunArn=run)["itemCounts"]
    assert counts["resultsWritten"] == 2


def test_a_failed_run_writes_what_was_never_started(aws: Account, bucket: str) -> None:
    definition = machine({"F": FAIL}, MaxConcurrency=1, ResultWriter=writing(bucket))
    execution = started(aws, definition, [1, 2])
    assert aws.ended(execution)["error"] == "States.ExceedToleratedFailureThreshold"
    name = run_of(aws, execution).rpartition(":")[2]
    files = read(aws, bucket, f"jobs/{name}/manifest.json")["ResultFiles"]
    (pending,) = read(aws, bucket, files["PENDING"][0]["Key"])
    assert (pending["Status"], pending["Input"]) == ("PENDING", "2")
    counts = aws.client("stepfunctions").describe_map_run(mapRunArn=run_of(aws, execution))
    found = counts["itemCounts"]
    assert (found["total"], found["failed"], found["pending"]) == (2, 1, 1)


def test_json_lines_are_written_as_lines(aws: Account, bucket: str) -> None:
    config = {"Transformation": "COMPACT", "OutputType": "JSONL"}
    definition = machine(ODD, ResultWriter=writing(bucket, WriterConfig=config))
    execution = started(aws, definition, [2, 3])
    aws.ended(execution)
    name = run_of(aws, execution).rpartition(":")[2]
    key = f"jobs/{name}/SUCCEEDED_0.json"
    body = aws.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()
    assert body == b'"fine"\n"fine"\n'


def test_stopping_the_parent_stops_its_children_and_aborts_the_run(aws: Account) -> None:
    execution = started(aws, machine(WAIT), [1, 2])
    run = run_of(aws, execution)
    until(lambda: running(aws, run) == 2, "both run")
    client = aws.client("stepfunctions")
    client.stop_execution(executionArn=execution)
    until(lambda: client.describe_map_run(mapRunArn=run)["status"] == "ABORTED", "its end")
    assert running(aws, run) == 0
    listed = client.list_executions(mapRunArn=run)["executions"]
    assert [each["status"] for each in listed] == ["ABORTED", "ABORTED"]


def test_a_machines_timeout_stops_its_children(aws: Account) -> None:
    execution = started(aws, {**machine(WAIT), "TimeoutSeconds": 2}, [1])
    run = run_of(aws, execution)
    assert aws.ended(execution)["status"] == "TIMED_OUT"
    client = aws.client("stepfunctions")

    def statuses() -> list[str]:
        listed = client.list_executions(mapRunArn=run)["executions"]
        return [each["status"] for each in listed]

    until(lambda: statuses() == ["ABORTED"], "the child's end")


def test_more_children_run_once_the_run_is_updated(aws: Account) -> None:
    execution = started(aws, machine(WAIT, MaxConcurrency=1), [1, 2, 3])
    run = run_of(aws, execution)
    until(lambda: running(aws, run) == 1, "one runs")
    client = aws.client("stepfunctions")
    client.update_map_run(mapRunArn=run, maxConcurrency=3, toleratedFailurePercentage=70)
    until(lambda: running(aws, run) == 3, "all run")
    described = client.describe_map_run(mapRunArn=run)
    assert (described["maxConcurrency"], described["toleratedFailurePercentage"]) == (3, 70)
    client.stop_execution(executionArn=execution)
    aws.ended(execution)


def test_what_isnt_there_is_refused(aws: Account) -> None:
    execution = started(aws, machine(ODD), [2])
    aws.ended(execution)
    client = aws.client("stepfunctions")
    run = run_of(aws, execution)
    with pytest.raises(ClientError, match="ResourceNotFound"):
        client.describe_map_run(mapRunArn=f"{run}-other")
    child = f"{execution.rpartition(':')[0]}/each:{run.rpartition(':')[2]}"
    with pytest.raises(ClientError, match="ExecutionDoesNotExist"):
        client.describe_execution(executionArn=child)


@pytest.mark.parametrize(
    ("allowed", "error"),
    [
        ("states:StartExecution", None),
        ("lambda:InvokeFunction", "States.Permissions"),
    ],
)
def test_the_machines_role_must_be_allowed_to_start_its_own_machine(
    aws: Account, allowed: str, error: str | None
) -> None:
    statement = {"Action": allowed, "Resource": "*"}
    role = aws.role("states.amazonaws.com", statement, name="narrow")
    client = aws.client("stepfunctions")
    made = client.create_state_machine(
        name="narrow", definition=json.dumps(machine(ODD)), roleArn=role
    )
    begun = client.start_execution(stateMachineArn=made["stateMachineArn"], input="[2]")
    described = aws.ended(begun["executionArn"])
    assert described.get("error") == error
    if error:
        assert "is not authorized to perform: states:StartExecution" in described["cause"]


@pytest.mark.parametrize(
    ("field", "error", "action"),
    [
        (
            {
                "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": {"InputType": "JSON"},
                    "Parameters": {"Bucket": "results", "Key": "a"},
                }
            },
            "States.ItemReaderFailed",
            "s3:GetObject",
        ),
        ({"ResultWriter": writing("results")}, "States.ResultWriterFailed", "s3:PutObject"),
    ],
    ids=["reader", "writer"],
)
def test_what_a_run_reads_and_writes_it_reads_and_writes_as_the_role(
    aws: Account, bucket: str, field: dict[str, Any], error: str, action: str
) -> None:
    aws.client("s3").put_object(Bucket=bucket, Key="a", Body=b"[2]")
    statement = {"Action": "states:StartExecution", "Resource": "*"}
    role = aws.role("states.amazonaws.com", statement, name="narrow")
    client = aws.client("stepfunctions")
    made = client.create_state_machine(
        name="narrow", definition=json.dumps(machine(ODD, **field)), roleArn=role
    )
    begun = client.start_execution(stateMachineArn=made["stateMachineArn"], input="[2]")
    described = aws.ended(begun["executionArn"])
    assert described["error"] == error
    assert action in described["cause"]
