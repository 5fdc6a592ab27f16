"""Step Functions' SageMaker integration: faults, stops and timeouts end in AWS's states."""

import json
from typing import Any

import pytest

from embedded_aws import processes
from tests.account import Account
from tests.sagemaker_account import BUCKET, LONG, Laboratory, definition, tuning_request
from tests.waiting import until

TRAINING = "arn:aws:states:::sagemaker:createTrainingJob.sync"
TUNING = "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync"
TRANSFORM = "arn:aws:states:::sagemaker:createTransformJob.sync"


@pytest.fixture
def lab(aws: Account) -> Laboratory:
    return Laboratory(aws)


def start(lab: Laboratory, resource: str, parameters: dict[str, Any], **more: Any) -> str:
    """Starts an execution of one Task state; `more` are further fields of the state."""
    task = {"Type": "Task", "Resource": resource, "Parameters": parameters, "End": True, **more}
    machine = lab.account.state_machine({"StartAt": "Task", "States": {"Task": task}})
    started = lab.account.client("stepfunctions").start_execution(stateMachineArn=machine)
    return str(started["executionArn"])


def wait_for_work() -> None:
    """Waits until a training process runs."""
    until(processes.running, "a training process runs")


def no_work_is_left() -> bool:
    return until(lambda: not processes.running(), "the last process ends")


def training(lab: Laboratory, **hyperparameters: str) -> dict[str, Any]:
    given = {"num_round": "2", **hyperparameters}
    return {"TrainingJobName": "job", **definition(lab.role, HyperParameters=given)}


def long_tuning(lab: Laboratory) -> dict[str, Any]:
    request = tuning_request(lab.role)
    request["TrainingJobDefinition"]["StaticHyperParameters"] = LONG
    return request


def history_types(lab: Laboratory, execution: str) -> list[str]:
    client = lab.account.client("stepfunctions")
    events = client.get_execution_history(executionArn=execution)["events"]
    return [event["type"] for event in events]


def test_a_finished_jobs_description_is_the_states_output(lab: Laboratory) -> None:
    execution = start(lab, TRAINING, training(lab))
    described = lab.account.ended(execution)
    assert described["status"] == "SUCCEEDED", described
    output = json.loads(described["output"])
    assert output["TrainingJobStatus"] == "Completed"
    # As Step Functions prints times: epoch milliseconds.
    assert output["CreationTime"] > 1_600_000_000_000
    assert history_types(lab, execution) == [
        "ExecutionStarted",
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSubmitted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]


def test_what_step_functions_starts_carries_its_tags(lab: Laboratory) -> None:
    execution = start(lab, TRAINING, training(lab))
    arn = json.loads(lab.account.ended(execution)["output"])["TrainingJobArn"]
    tags = {tag["Key"]: tag["Value"] for tag in lab.sagemaker.list_tags(ResourceArn=arn)["Tags"]}
    assert tags["MANAGED_BY_AWS"] == "STARTED_BY_STEP_FUNCTIONS"
    assert tags["AWS_STEP_FUNCTIONS_EXECUTION_ARN"] == execution


def test_a_failed_job_fails_the_state_with_its_description_as_the_cause(lab: Laboratory) -> None:
    described = lab.account.ended(start(lab, TRAINING, training(lab, max_depth="deep")))
    assert (described["status"], described["error"]) == ("FAILED", "States.TaskFailed")
    cause = json.loads(described["cause"])
    assert cause["TrainingJobStatus"] == "Failed"
    assert "max_depth" in cause["FailureReason"]


def test_a_failed_job_can_be_caught(lab: Laboratory) -> None:
    task = {
        "Type": "Task",
        "Resource": TRAINING,
        "Parameters": training(lab, max_depth="deep"),
        "Catch": [{"ErrorEquals": ["States.TaskFailed"], "Next": "Caught"}],
        "End": True,
    }
    states = {"Task": task, "Caught": {"Type": "Pass", "End": True}}
    machine = lab.account.state_machine({"StartAt": "Task", "States": states})
    client = lab.account.client("stepfunctions")
    described = lab.account.ended(client.start_execution(stateMachineArn=machine)["executionArn"])
    assert described["status"] == "SUCCEEDED"
    assert json.loads(described["output"])["Error"] == "States.TaskFailed"


def test_a_missing_file_fails_the_transform_in_plain_words(lab: Laboratory) -> None:
    lab.put_model()
    source = {"S3DataType": "S3Prefix", "S3Uri": f"s3://{BUCKET}/csv/nothing.csv"}
    request = {
        "TransformJobName": "transform",
        "ModelName": "model",
        "TransformInput": {"DataSource": {"S3DataSource": source}, "ContentType": "text/csv"},
        "TransformOutput": {"S3OutputPath": f"s3://{BUCKET}/output"},
        "TransformResources": {"InstanceCount": 1, "InstanceType": "ml.m4.xlarge"},
    }
    described = lab.account.ended(start(lab, TRANSFORM, request))
    assert described["error"] == "States.TaskFailed"
    assert "csv/nothing.csv" in json.loads(described["cause"])["FailureReason"]


def test_an_instance_type_that_is_none_is_refused_in_the_state(lab: Laboratory) -> None:
    request = training(lab)
    request["ResourceConfig"]["InstanceType"] = "ml.none.large"
    described = lab.account.ended(start(lab, TRAINING, request))
    assert described["error"] == "SageMaker.AmazonSageMakerException"
    assert "ml.none.large" in described["cause"]


def test_a_name_that_is_taken_is_refused_as_in_use(lab: Laboratory) -> None:
    lab.trained("job")
    described = lab.account.ended(start(lab, TRAINING, training(lab)))
    assert described["error"] == "SageMaker.ResourceInUseException"


def test_stopping_the_execution_stops_the_tuning_job_and_its_work(lab: Laboratory) -> None:
    execution = start(lab, TUNING, long_tuning(lab))
    wait_for_work()
    lab.account.client("stepfunctions").stop_execution(executionArn=execution, cause="enough")
    described = lab.account.ended(execution)
    assert (described["status"], described["cause"]) == ("ABORTED", "enough")
    assert lab.ended_tuning()["HyperParameterTuningJobStatus"] == "Stopped"
    assert no_work_is_left()
    assert "TaskSucceeded" not in history_types(lab, execution)


def test_a_states_timeout_stops_the_job_and_fails_the_execution(lab: Laboratory) -> None:
    execution = start(lab, TRAINING, training(lab, **LONG), TimeoutSeconds=2)
    described = lab.account.ended(execution)
    assert (described["status"], described["error"]) == ("FAILED", "States.Timeout")
    assert lab.ended_training("job")["TrainingJobStatus"] == "Stopped"
    assert no_work_is_left()
    assert "TaskTimedOut" in history_types(lab, execution)


def test_a_machines_timeout_stops_the_job_and_times_the_execution_out(lab: Laboratory) -> None:
    task = {
        "Type": "Task",
        "Resource": TRAINING,
        "Parameters": training(lab, **LONG),
        "End": True,
    }
    machine = lab.account.state_machine(
        {"StartAt": "Task", "States": {"Task": task}, "TimeoutSeconds": 2}
    )
    client = lab.account.client("stepfunctions")
    described = lab.account.ended(client.start_execution(stateMachineArn=machine)["executionArn"])
    assert described["status"] == "TIMED_OUT"
    assert lab.ended_training("job")["TrainingJobStatus"] == "Stopped"
    assert no_work_is_left()
