"""The documents, filled in: the documented ones as AWS prints them, ours as their sources say.

Whatever changes in asl/ or iam/ fails here, without Terraform: `make mutants` counts on it.
"""

import json
from typing import Any

import pytest

from tests.synthesis.evaluation import ACCOUNT, BUCKET, DOCUMENTED, FUNCTIONS, SAGEMAKER_ROLE
from tools.generate.granted import CURRENT, FOLDER, GRANTED, SAID, granted, said
from tune_model.infra.documents.load import documents_root, load_document
from tune_model.infra.documents.render import render

VALUES = {f"{name}_arn": arn for name, arn in FUNCTIONS.items()} | {
    "bucket": BUCKET,
    "partition": "aws",
    "sagemaker_role_arn": SAGEMAKER_ROLE,
    "training_image": "433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest",
    "account_id": ACCOUNT,
    "job_name_prefix": "tune-model",
    "keys": "",
    "kms_key_arn": f"arn:aws:kms:us-west-2:{ACCOUNT}:key/k",
    "log_group_arn": f"arn:aws:logs:us-west-2:{ACCOUNT}:log-group:g",
    "region": "us-west-2",
    "service": "lambda.amazonaws.com",
    "state_machine_name": "tune-model",
    "state_machine_arn": f"arn:aws:states:us-west-2:{ACCOUNT}:stateMachine:tune-model",
}

PRINTED = {
    "asl/tune.json": ("state_machine.asl.json", 6),
    "iam/state_machine.json": ("policy_state_machine_role.json", 3),
    "iam/sagemaker_execution.json": ("policy_sagemaker_execution_role.json", 1),
    "iam/generate_dataset.json": ("policy_data_generation_function.json", 1),
}
"""For each documented document, AWS's print of it, and how many placeholders it has."""

_JOBS = f"arn:aws:sagemaker:us-west-2:{ACCOUNT}:"


def grant(actions: str | list[str], resources: str | list[str], **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": actions, "Resource": resources, **more}


def keyed(sid: str, actions: str | list[str], **condition: dict[str, str]) -> dict[str, Any]:
    """A grant of a key's use; with a condition, only for what that says."""
    only = {"Condition": condition} if condition else {}
    return grant(actions, VALUES["kms_key_arn"], Sid=sid, **only)


def via(service: str) -> dict[str, dict[str, str]]:
    return {"StringLike": {"kms:ViaService": f"{service}.us-west-2.amazonaws.com*"}}


OWN: dict[str, list[dict[str, Any]]] = {
    # Amazon S3 User Guide, "Security best practices": enforce encryption in transit.
    "iam/bucket.json": [
        grant(
            "s3:*",
            [f"arn:aws:s3:::{BUCKET}", f"arn:aws:s3:::{BUCKET}/*"],
            Sid="TlsOnly",
            Effect="Deny",
            Principal="*",
            Condition={"Bool": {"aws:SecureTransport": "false"}},
        )
    ],
    # AWSLambdaBasicExecutionRole without CreateLogGroup, for one group alone.
    "iam/function_logging.json": [
        grant(["logs:CreateLogStream", "logs:PutLogEvents"], f"{VALUES['log_group_arn']}:*")
    ],
    # Amazon S3 User Guide, "Using server-side encryption with AWS KMS keys", multipart uploads;
    # Lambda Developer Guide, "Securing Lambda environment variables".
    "iam/generate_dataset_kms_key.json": [
        keyed("WriteObjects", ["kms:Decrypt", "kms:GenerateDataKey"], **via("s3")),
        keyed("ReadEnvironment", "kms:Decrypt", **via("lambda")),
    ],
    # SageMaker Developer Guide, "SageMaker roles": KMS keys of output and volumes.
    "iam/sagemaker_kms_key.json": [
        keyed("ReadAndWriteObjects", ["kms:Decrypt", "kms:GenerateDataKey"], **via("s3")),
        keyed("EncryptOutput", "kms:Encrypt"),
        keyed("EncryptVolumes", "kms:CreateGrant", Bool={"kms:GrantIsForAWSResource": "true"}),
    ],
    # Step Functions Developer Guide, "Data at rest encryption".
    "iam/state_machine_kms_key.json": [
        keyed(
            "EncryptExecutions",
            ["kms:Decrypt", "kms:GenerateDataKey"],
            StringEquals={
                "kms:EncryptionContext:aws:states:stateMachineArn": VALUES["state_machine_arn"]
            },
        ),
        keyed(
            "EncryptLogs",
            "kms:GenerateDataKey",
            StringLike={"kms:EncryptionContext:SourceArn": f"arn:aws:logs:us-west-2:{ACCOUNT}:*"},
        ),
    ],
    # Service Authorization Reference, SageMaker: dependent actions of the Create actions; and
    # Step Functions Developer Guide, "IAM policies for SageMaker": transform jobs with .sync.
    "iam/state_machine_additions.json": [
        grant(
            ["sagemaker:AddTags"],
            [
                f"{_JOBS}hyper-parameter-tuning-job/tune-model-*",
                f"{_JOBS}model/tune-model-*",
                f"{_JOBS}transform-job/tune-model-*",
                f"{_JOBS}training-job/tune-model-*",  # a tuning job's tags are its jobs' too
            ],
        ),
        grant(
            ["sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob"],
            f"{_JOBS}transform-job/tune-model-*",
        ),
    ],
    # Step Functions Developer Guide, "Using CloudWatch Logs to log execution history".
    "iam/state_machine_logging.json": [
        grant(
            [
                "logs:CreateLogDelivery",
                "logs:CreateLogStream",
                "logs:GetLogDelivery",
                "logs:UpdateLogDelivery",
                "logs:DeleteLogDelivery",
                "logs:ListLogDeliveries",
                "logs:PutLogEvents",
                "logs:PutResourcePolicy",
                "logs:DescribeResourcePolicies",
                "logs:DescribeLogGroups",
            ],
            "*",
        )
    ],
    # AWSLambdaVPCAccessExecutionRole without its logs.
    "iam/function_network.json": [
        grant(
            [
                "ec2:CreateNetworkInterface",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeSubnets",
                "ec2:DeleteNetworkInterface",
                "ec2:AssignPrivateIpAddresses",
                "ec2:UnassignPrivateIpAddresses",
            ],
            "*",
        )
    ],
    # SageMaker Developer Guide, "SageMaker roles": CreateTrainingJob with a VpcConfig.
    "iam/sagemaker_network.json": [
        grant(
            [
                "ec2:CreateNetworkInterface",
                "ec2:CreateNetworkInterfacePermission",
                "ec2:DeleteNetworkInterface",
                "ec2:DeleteNetworkInterfacePermission",
                "ec2:DescribeNetworkInterfaces",
                "ec2:DescribeVpcs",
                "ec2:DescribeDhcpOptions",
                "ec2:DescribeSubnets",
                "ec2:DescribeSecurityGroups",
            ],
            "*",
        )
    ],
    # EventBridge Scheduler User Guide, "Execution role": what the target's call needs.
    "iam/scheduler.json": [grant(["states:StartExecution"], [VALUES["state_machine_arn"]])],
    # Step Functions Developer Guide, "Trace requests with AWS X-Ray".
    "iam/state_machine_tracing.json": [
        grant(
            [
                "xray:PutTraceSegments",
                "xray:PutTelemetryRecords",
                "xray:GetSamplingRules",
                "xray:GetSamplingTargets",
            ],
            "*",
        )
    ],
    # IAM User Guide, "Create a role to delegate permissions to an AWS service".
    "iam/trust.json": [
        {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"Service": "lambda.amazonaws.com"},
        }
    ],
}
"""The statements of each policy that AWS prints for no sample, and where they come from."""


def deployed(name: str) -> Any:
    """A document with a value for each placeholder that it has."""
    text = (documents_root() / name).read_text(encoding="utf-8")
    held = {key: value for key, value in VALUES.items() if f"${{{key}}}" in text}
    return json.loads(render(load_document(name), {**held, "partition": "aws"}, json.dumps))


def files() -> list[str]:
    root = documents_root()
    found = [*(root / "asl").rglob("*.json"), *(root / "iam").rglob("*.json")]
    return sorted(path.relative_to(root).as_posix() for path in found)


@pytest.mark.parametrize("name", PRINTED)
def test_a_documented_document_is_the_printed_one_value_for_value_and_in_its_order(
    name: str,
) -> None:
    printed = (DOCUMENTED / PRINTED[name][0]).read_text(encoding="utf-8")
    assert json.dumps(deployed(name)) == json.dumps(json.loads(printed))


@pytest.mark.parametrize("name", PRINTED)
def test_a_documented_document_names_what_terraform_makes_by_placeholders(name: str) -> None:
    text = (documents_root() / name).read_text(encoding="utf-8")
    assert sum(f"${{{key}}}" in text for key in VALUES) == PRINTED[name][1]
    assert not [
        value for value in VALUES.values() if len(value) > len("tune-model") and value in text
    ]


@pytest.mark.parametrize("name", OWN)
def test_a_policy_of_ours_grants_what_its_source_says_and_nothing_else(name: str) -> None:
    assert deployed(name) == {"Version": "2012-10-17", "Statement": OWN[name]}


def test_every_document_is_compared_with_its_source() -> None:
    scoped = {name for name in files() if name.startswith(FOLDER.as_posix())}
    assert set(files()) - scoped == {*PRINTED, *OWN, CURRENT.as_posix()}


def test_the_scoped_policies_grant_what_was_reviewed() -> None:
    """If this is meant to change: python -m tools.generate.granted."""
    reviewed = (documents_root() / GRANTED).read_text(encoding="utf-8")
    assert granted(documents_root()) == reviewed


def test_the_current_definition_says_what_was_reviewed() -> None:
    """If this is meant to change: the same."""
    assert said(documents_root()) == (documents_root() / SAID).read_text(encoding="utf-8")
