"""What a service does with a role on the side carries `aws:RequestedRegion`, as any call does."""

import json

import pytest
from botocore.exceptions import ClientError

from tests.account import REGION, Account

DEFINITION = json.dumps(
    {
        "StartAt": "Transform",
        "States": {
            "Transform": {
                "Type": "Task",
                "Resource": "arn:aws:states:::sagemaker:createTransformJob.sync",
                "Parameters": {
                    "ModelName": "model",
                    "TransformJobName": "transform",
                    "TransformInput": {
                        "DataSource": {
                            "S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://b"}
                        }
                    },
                    "TransformOutput": {"S3OutputPath": "s3://b/output"},
                    "TransformResources": {"InstanceCount": 1, "InstanceType": "ml.m4.xlarge"},
                },
                "End": True,
            }
        },
    }
)


def create_machine(aws: Account, region: str) -> None:
    """Creates a machine with a managed rule and a log, as a role that may act in one region."""
    group = aws.client("logs")
    group.create_log_group(logGroupName="/aws/vendedlogs/machine")
    (described,) = group.describe_log_groups()["logGroups"]
    condition = {"StringEquals": {"aws:RequestedRegion": region}}
    role = aws.role(
        "states.amazonaws.com", {"Action": "*", "Resource": "*", "Condition": condition}
    )
    destination = {"cloudWatchLogsLogGroup": {"logGroupArn": described["arn"]}}
    aws.client("stepfunctions").create_state_machine(
        name="machine",
        definition=DEFINITION,
        roleArn=role,
        loggingConfiguration={"level": "ALL", "destinations": [destination]},
    )


def test_a_role_of_this_region_is_enough_to_save_a_machine(aws: Account) -> None:
    create_machine(aws, REGION)


def test_a_role_of_another_region_is_not(aws: Account) -> None:
    with pytest.raises(ClientError, match="not authorized to create managed-rule"):
        create_machine(aws, "eu-west-1")
