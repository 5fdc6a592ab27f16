"""Whether somebody emptied the bucket, whose objects Terraform doesn't know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from tune_model.settings import suggestions

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_stepfunctions import SFNClient


def emptied(s3: S3Client, step_functions: SFNClient, bucket: str, state_machine: str) -> str | None:
    """Say whether the bucket holds nothing although an execution has written into it.

    Before the first execution a bucket is empty by right. A succeeded one leaves its data, model
    and predictions, so with one of them an empty bucket is somebody's doing.

    Args:
        s3: A client of S3.
        step_functions: A client of Step Functions.
        bucket: The deployment's bucket; one that is gone is Terraform's to report.
        state_machine: ARN of the deployment's state machine; the same holds for it.

    Returns:
        A sentence; None where nothing is to say.
    """
    try:
        if s3.list_objects_v2(Bucket=bucket, MaxKeys=1)["KeyCount"]:
            return None
        found = step_functions.list_executions(
            stateMachineArn=state_machine, statusFilter="SUCCEEDED", maxResults=1
        )["executions"]
    except ClientError as error:
        if error.response["Error"]["Code"] in {"NoSuchBucket", "StateMachineDoesNotExist"}:
            return None
        raise
    if not found:
        return None
    return (
        f"bucket {bucket} was emptied: execution {found[0]['name']} succeeded, and nothing of its "
        "data, model and predictions is left. Objects aren't Terraform's: "
        f"{suggestions.now().make('run')} makes new ones"
    )
