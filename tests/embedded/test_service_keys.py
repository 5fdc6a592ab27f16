"""What services ask of a customer's key is judged, as the caller and as the role that they took."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.iam import service_keys
from embedded_aws.server import ACCOUNT, EmbeddedAws
from embedded_aws.wire.operation import Operation
from tests import sagemaker_account
from tests.account import Account
from tools.deploy.direct import REGION, Direct, Options

KEY = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"
KEYED = {"type": "CUSTOMER_MANAGED_KMS_KEY", "kmsKeyId": KEY}
TUNING = "HyperparameterTuning (XGBoost)"
EVERYTHING = {"Action": "*", "Resource": "*"}
PASS = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}


@pytest.fixture(scope="module")
def deployed(embedded_aws: EmbeddedAws) -> Iterator[Direct]:
    """A workflow that a key encrypts, with one training job."""
    sagemaker_account.reset(embedded_aws.address)
    yield Direct(embedded_aws.address, "keyed", Options(kms_key_arn=KEY))
    sagemaker_account.reset(embedded_aws.address)


def log_lines(deployed: Direct) -> int:
    group = f"/aws/vendedlogs/states/{deployed.role('state_machine')}"
    events = deployed.client("logs").filter_log_events(logGroupName=group)["events"]
    return len(events)


def test_with_a_key_the_workflow_succeeds_and_its_log_is_written(deployed: Direct) -> None:
    assert deployed.run().status == "SUCCEEDED"
    assert log_lines(deployed) > 0


# Each statement of the key's policies, and what happens without it: the state and its cause.
NEEDED = [
    ("generate_dataset", "WriteObjects", "Generate Training Dataset", "kms:GenerateDataKey"),
    ("generate_dataset", "ReadEnvironment", "Generate Training Dataset", "KMS access was denied"),
    ("sagemaker", "ReadAndWriteObjects", TUNING, "Data download failed"),
    ("sagemaker", "EncryptOutput", TUNING, "Artifact upload failed"),
    ("sagemaker", "EncryptVolumes", TUNING, "Volume encryption failed"),
]


@pytest.mark.parametrize(("part", "sid", "state", "cause"), NEEDED)
def test_without_a_statement_of_the_key_the_state_that_needs_it_fails(
    deployed: Direct, part: str, sid: str, state: str, cause: str
) -> None:
    with_statement = dict(deployed.policies(part))[f"{part}_kms_key"]
    kept = [each for each in with_statement["Statement"] if each["Sid"] != sid]
    assert len(kept) == len(with_statement["Statement"]) - 1
    deployed.put_policy(part, f"{part}_kms_key", {**with_statement, "Statement": kept})
    outcome = deployed.run()
    deployed.put_policy(part, f"{part}_kms_key", with_statement)
    assert (outcome.status, outcome.state) == ("FAILED", state)
    said = [outcome.cause, *failures_of_training(deployed)]
    assert any(cause in each for each in said), said


def failures_of_training(deployed: Direct) -> list[str]:
    sagemaker = deployed.client("sagemaker")
    jobs = sagemaker.list_training_jobs(NameContains="keyed")["TrainingJobSummaries"]
    names = [job["TrainingJobName"] for job in jobs]
    described = [sagemaker.describe_training_job(TrainingJobName=name) for name in names]
    return [job.get("FailureReason", "") for job in described]


def test_without_the_machines_key_no_execution_starts_and_without_the_logs_there_is_no_log(
    deployed: Direct,
) -> None:
    policy = dict(deployed.policies("state_machine"))["state_machine_kms_key"]
    executions, logs = policy["Statement"]
    deployed.put_policy("state_machine", "state_machine_kms_key", {**policy, "Statement": [logs]})
    with pytest.raises(ClientError, match="KmsAccessDeniedException"):
        deployed.run()
    only = {**policy, "Statement": [executions]}
    deployed.put_policy("state_machine", "state_machine_kms_key", only)
    before = log_lines(deployed)
    assert deployed.run().status == "SUCCEEDED"
    assert log_lines(deployed) == before
    deployed.put_policy("state_machine", "state_machine_kms_key", policy)


Facts = dict[str, tuple[str, ...]]
STATES_VIA: Facts = {"kms:viaservice": ("states.us-west-2.amazonaws.com",)}
LAMBDA_VIA: Facts = {"kms:viaservice": ("lambda.us-west-2.amazonaws.com",)}
AS_CALLER: list[tuple[str, str, dict[str, Any], list[str], Facts]] = [
    (
        "states",
        "CreateStateMachine",
        {"encryptionConfiguration": KEYED},
        ["kms:DescribeKey", "kms:GenerateDataKey"],
        STATES_VIA,
    ),
    ("states", "CreateStateMachine", {"encryptionConfiguration": {"type": "x"}}, [], {}),
    (
        "lambda",
        "UpdateFunctionConfiguration",
        {"KMSKeyArn": KEY},
        ["kms:CreateGrant", "kms:Encrypt"],
        LAMBDA_VIA,
    ),
    ("lambda", "CreateFunction", {"KMSKeyArn": ""}, [], {}),
]


@pytest.mark.parametrize(("service", "name", "params", "actions", "facts"), AS_CALLER)
def test_saving_with_a_key_asks_for_the_key_as_the_caller(
    service: str,
    name: str,
    params: dict[str, Any],
    actions: list[str],
    facts: Facts,
) -> None:
    asked = list(service_keys.asked(Operation(service, name, REGION, ACCOUNT, params)))
    assert [(ask.action, ask.resource) for ask in asked] == [(each, KEY) for each in actions]
    assert all(ask.facts == facts for ask in asked)


@pytest.mark.parametrize(
    ("operation", "more"),
    [
        ("DescribeStateMachine", {}),
        ("DescribeExecution", {}),
        ("DescribeStateMachineForExecution", {}),
        ("GetExecutionHistory", {}),
        ("DescribeStateMachine", {"includedData": "METADATA_ONLY"}),
        ("ListExecutions", {}),
    ],
)
def test_showing_what_a_key_encrypts_asks_for_the_key(
    aws: Account, operation: str, more: dict[str, str]
) -> None:
    machine = aws.state_machine(PASS, encryptionConfiguration=KEYED)
    execution = machine.replace(":stateMachine:", ":execution:") + ":e"
    params = {"stateMachineArn": machine, "executionArn": execution} | more
    asked = list(service_keys.asked(Operation("states", operation, REGION, ACCOUNT, params)))
    is_data = not more and operation != "ListExecutions"
    assert [(a.action, a.resource) for a in asked] == [("kms:Decrypt", KEY)] * is_data


def test_a_key_is_judged_for_the_service_that_asks(aws: Account) -> None:
    statement = {
        "Action": "kms:*",
        "Resource": KEY,
        "Condition": {"StringLike": {"kms:ViaService": "s3.us-west-2.amazonaws.com*"}},
    }
    everything_else = {"NotAction": "kms:*", "Resource": "*"}
    role = aws.role("states.amazonaws.com", everything_else, statement, name="only-s3")
    machine = {"name": "m", "definition": json.dumps(PASS), "roleArn": role}
    client = aws.client("stepfunctions")
    arn = client.create_state_machine(**machine, encryptionConfiguration=KEYED)["stateMachineArn"]
    with pytest.raises(ClientError, match="KmsAccessDeniedException"):
        client.start_execution(stateMachineArn=arn)
    named = "arn:aws:kms:us-west-2:123456789012:key/k"
    assert service_keys.arn_of("k", REGION, ACCOUNT) == named
    kms = aws.client("kms")
    key = kms.create_key()["KeyMetadata"]["Arn"]
    kms.create_alias(AliasName="alias/ours", TargetKeyId=key)
    for alias in ("alias/ours", f"arn:aws:kms:{REGION}:{ACCOUNT}:alias/ours"):
        assert service_keys.arn_of(alias, REGION, ACCOUNT) == key


def test_a_volume_of_an_instance_with_disks_of_its_own_takes_no_key(aws: Account) -> None:
    sagemaker = aws.client("sagemaker")
    role = aws.role("sagemaker.amazonaws.com", EVERYTHING)
    resources = {
        "InstanceType": "ml.g5.xlarge",
        "InstanceCount": 1,
        "VolumeSizeInGB": 5,
        "VolumeKmsKeyId": KEY,
    }
    request = sagemaker_account.definition(role, ResourceConfig=resources)
    with pytest.raises(ClientError, match=r"VolumeKmsKeyId is not supported .*ml\.g5\.xlarge"):
        sagemaker.create_training_job(TrainingJobName="job", **request)
