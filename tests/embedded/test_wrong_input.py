"""Wrong input is a 4xx in the service's words, never a 500: operations in use, drawn parameters."""

import contextlib
import os
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import given, settings

from embedded_aws.sagemaker.responses import OPERATIONS
from embedded_aws.server import ACCOUNT, EmbeddedAws
from tests import raw_requests, wrong_values
from tests.account import REGION, Account
from tests.repeats import at_most

# What Terraform, the workflow and this project's commands call, and their kin.
IN_USE = {
    "iam": """CreateRole GetRole DeleteRole TagRole UntagRole UpdateAssumeRolePolicy PutRolePolicy
        GetRolePolicy DeleteRolePolicy ListRolePolicies ListAttachedRolePolicies AttachRolePolicy
        DetachRolePolicy ListInstanceProfilesForRole PutRolePermissionsBoundary
        DeleteRolePermissionsBoundary CreatePolicy GetPolicy GetPolicyVersion CreatePolicyVersion
        DeletePolicy ListRoles CreateUser PutUserPolicy CreateAccessKey ListRoleTags UpdateRole
        SimulatePrincipalPolicy""",
    "sts": "AssumeRole GetCallerIdentity AssumeRoleWithWebIdentity",
    "s3": """CreateBucket DeleteBucket HeadBucket ListBuckets ListObjectsV2 ListObjects PutObject
        GetObject HeadObject DeleteObject DeleteObjects CopyObject CreateMultipartUpload UploadPart
        UploadPartCopy CompleteMultipartUpload AbortMultipartUpload ListParts ListMultipartUploads
        ListObjectVersions PutBucketPolicy GetBucketPolicy DeleteBucketPolicy PutBucketVersioning
        GetBucketVersioning PutBucketTagging GetBucketTagging PutPublicAccessBlock
        GetPublicAccessBlock PutBucketEncryption GetBucketEncryption GetBucketLocation GetBucketAcl
        GetBucketCors GetBucketLogging GetBucketWebsite GetBucketRequestPayment
        GetBucketAccelerateConfiguration GetBucketLifecycleConfiguration GetBucketReplication
        GetObjectLockConfiguration PutBucketLifecycleConfiguration PutObjectTagging
        GetObjectTagging""",
    "lambda": """CreateFunction GetFunction GetFunctionConfiguration UpdateFunctionCode
        UpdateFunctionConfiguration DeleteFunction Invoke ListFunctions ListVersionsByFunction
        PublishVersion GetFunctionCodeSigningConfig TagResource UntagResource ListTags
        AddPermission RemovePermission GetPolicy CreateAlias GetAlias UpdateAlias DeleteAlias
        PutFunctionConcurrency""",
    "stepfunctions": """CreateStateMachine DescribeStateMachine UpdateStateMachine
        DeleteStateMachine ListStateMachines ListStateMachineVersions StartExecution
        DescribeExecution StopExecution ListExecutions GetExecutionHistory
        DescribeStateMachineForExecution ValidateStateMachineDefinition TagResource UntagResource
        ListTagsForResource SendTaskSuccess SendTaskFailure SendTaskHeartbeat""",
    "logs": """CreateLogGroup DeleteLogGroup DescribeLogGroups PutRetentionPolicy
        DeleteRetentionPolicy CreateLogStream DescribeLogStreams PutLogEvents GetLogEvents
        FilterLogEvents TagResource UntagResource ListTagsForResource PutResourcePolicy
        DescribeResourcePolicies DeleteResourcePolicy AssociateKmsKey DisassociateKmsKey""",
    "events": """PutRule DescribeRule DeleteRule PutTargets RemoveTargets ListTargetsByRule
        TagResource UntagResource ListTagsForResource""",
    "scheduler": "CreateSchedule GetSchedule UpdateSchedule DeleteSchedule ListSchedules",
    "sagemaker": " ".join([*sorted(OPERATIONS), "AddTags", "ListTags", "DeleteTags"]),
}
EXAMPLES = int(os.environ.get("WRONG_INPUTS", "5"))  # more of them, to search by hand
CALLS = [(service, name) for service, names in IN_USE.items() for name in names.split()]
ARN = f":{REGION}:{ACCOUNT}:"
KNOWN: dict[str, list[Any]] = {
    "FunctionName": ["worker"],
    "Resource": [f"arn:aws:lambda{ARN}function:worker"],
    "resourceArn": [
        f"arn:aws:states{ARN}stateMachine:machine",
        f"arn:aws:logs{ARN}log-group:/group",
    ],
    "ResourceARN": [f"arn:aws:events{ARN}rule/rule"],
    "ResourceArn": [f"arn:aws:sagemaker{ARN}model/model"],
    "Role": [f"arn:aws:iam::{ACCOUNT}:role/worker-role"],
    "RoleArn": [f"arn:aws:iam::{ACCOUNT}:role/worker-role"],
    "roleArn": [f"arn:aws:iam::{ACCOUNT}:role/machine-role"],
    "RoleName": ["worker-role"],
    "PolicyName": ["p"],
    "PolicyArn": ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
    "PolicyDocument": ['{"Version": "2012-10-17", "Statement": []}'],
    "Policy": ['{"Version": "2012-10-17", "Statement": []}'],
    "AssumeRolePolicyDocument": ['{"Version": "2012-10-17", "Statement": []}'],
    "Bucket": ["bucket"],
    "Key": ["key"],
    "CopySource": ["bucket/key"],
    "stateMachineArn": [f"arn:aws:states{ARN}stateMachine:machine"],
    "definition": ['{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'],
    "executionArn": [f"arn:aws:states{ARN}execution:machine:execution"],
    "logGroupName": ["/group"],
    "logStreamName": ["stream"],
    "logGroupIdentifier": ["/group"],
    "Rule": ["rule"],
    "ModelName": ["model"],
    "HyperParameterTuningJobName": ["tuning"],
    "Runtime": ["python3.13"],
    "Handler": ["handler.handler"],
    "InstanceType": ["ml.m5.xlarge"],
    "S3Uri": ["s3://bucket/key"],
    "S3OutputPath": ["s3://bucket/out"],
    "ScheduleExpression": ["rate(1 day)"],
    "State": ["ENABLED"],
}


@pytest.fixture(scope="module")
def account(embedded_aws: EmbeddedAws) -> Account:
    """An account that has some of what KNOWN names."""
    embedded_aws.reset()
    return Account(embedded_aws.address)


def furnish(account: Account) -> None:
    """Make what KNOWN names, where a drawn request has deleted it or nothing has made it."""
    if not account.client("lambda").list_functions()["Functions"]:
        with contextlib.suppress(ClientError):  # its role may still be there
            account.function("def handler(event, context):\n    return event\n")
    s3 = account.client("s3")
    if not s3.list_buckets()["Buckets"]:
        s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_object(Bucket="bucket", Key="key", Body=b"data")


@pytest.mark.parametrize(("service", "name"), CALLS, ids=[f"{s}-{n}" for s, n in CALLS])
def test_wrong_parameters_are_refused_by_the_service_and_break_nothing(
    account: Account, service: str, name: str
) -> None:
    model = raw_requests.operation(service, name)
    furnish(account)

    @settings(at_most(EXAMPLES), derandomize=True)  # not red by chance on a person's machine
    @given(wrong_values.parameters(model, KNOWN))
    def refused(params: dict[str, Any]) -> None:
        answer = raw_requests.send(account, service, raw_requests.written(model, params))
        assert answer.status < 500, (params, answer.body)
        found = raw_requests.parsed(model, answer)
        assert answer.status < 400 or found["Error"]["Code"] or not answer.body

    refused()
