"""Which action on which resource an operation asks for: a table of operations."""

import json
from typing import Any

import pytest

from embedded_aws.iam import actions, encryption, handover
from embedded_aws.iam.asks import Ask
from embedded_aws.iam.denials import Refusal
from embedded_aws.wire import s3_bodies
from embedded_aws.wire.operation import Operation
from tests.account import Account

HERE = "us-west-2:123456789012"
ANYTHING = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}],
    }
)
TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"},
    }
)
OBJECT = {"Bucket": "b", "Key": "k"}
CASES: list[tuple[str, str, dict[str, Any], list[tuple[str, str]]]] = [
    ("s3", "ListBuckets", {}, [("s3:ListAllMyBuckets", "*")]),
    ("s3", "HeadObject", OBJECT, [("s3:GetObject", "arn:aws:s3:::b/k")]),
    ("s3", "GetObject", OBJECT | {"VersionId": "1"}, [("s3:GetObjectVersion", "arn:aws:s3:::b/k")]),
    ("s3", "UploadPart", OBJECT, [("s3:PutObject", "arn:aws:s3:::b/k")]),
    ("s3", "PutBucketPolicy", {"Bucket": "b"}, [("s3:PutBucketPolicy", "arn:aws:s3:::b")]),
    (
        "s3",
        "CopyObject",
        OBJECT | {"CopySource": "/a/x"},
        [("s3:PutObject", "arn:aws:s3:::b/k"), ("s3:GetObject", "arn:aws:s3:::a/x")],
    ),
    (
        "lambda",
        "Invoke",
        {"FunctionName": "f"},
        [("lambda:InvokeFunction", f"arn:aws:lambda:{HERE}:function:f")],
    ),
    ("lambda", "ListTags", {"Resource": "arn:x"}, [("lambda:ListTags", "arn:x")]),
    (
        "sagemaker",
        "CreateModel",
        {"ModelName": "M", "Tags": [{"Key": "a", "Value": "b"}]},
        [
            ("sagemaker:CreateModel", f"arn:aws:sagemaker:{HERE}:model/m"),
            ("sagemaker:AddTags", f"arn:aws:sagemaker:{HERE}:model/m"),
        ],
    ),
    (
        "sagemaker",
        "CreateHyperParameterTuningJob",
        {"HyperParameterTuningJobName": "t", "Tags": [{"Key": "a", "Value": "b"}]},
        [
            (
                "sagemaker:CreateHyperParameterTuningJob",
                f"arn:aws:sagemaker:{HERE}:hyper-parameter-tuning-job/t",
            ),
            ("sagemaker:AddTags", f"arn:aws:sagemaker:{HERE}:hyper-parameter-tuning-job/t"),
            ("sagemaker:AddTags", f"arn:aws:sagemaker:{HERE}:training-job/t-001"),
        ],
    ),
    ("sagemaker", "ListModels", {}, [("sagemaker:ListModels", "*")]),
    ("sagemaker", "AddTags", {"ResourceArn": "arn:x"}, [("sagemaker:AddTags", "arn:x")]),
    (
        "sagemaker",
        "ListTrainingJobsForHyperParameterTuningJob",
        {"HyperParameterTuningJobName": "t"},
        [
            (
                "sagemaker:ListTrainingJobsForHyperParameterTuningJob",
                f"arn:aws:sagemaker:{HERE}:hyper-parameter-tuning-job/t",
            )
        ],
    ),
    (
        "states",
        "CreateStateMachine",
        {"name": "m"},
        [("states:CreateStateMachine", f"arn:aws:states:{HERE}:stateMachine:m")],
    ),
    ("states", "StopExecution", {"executionArn": "arn:x"}, [("states:StopExecution", "arn:x")]),
    (
        "states",
        "UpdateStateMachineAlias",
        {"stateMachineAliasArn": "arn:x:alias"},
        [("states:UpdateStateMachineAlias", "arn:x:alias")],
    ),
    ("states", "DescribeMapRun", {"mapRunArn": "arn:m"}, [("states:DescribeMapRun", "arn:m")]),
    (
        "lambda",
        "Invoke",
        {"FunctionName": "123456789012:function:f", "Qualifier": "1"},
        [("lambda:InvokeFunction", f"arn:aws:lambda:{HERE}:function:f:1")],
    ),
    (
        "sagemaker",
        "AddTags",
        {"ResourceArn": "arn:aws:sagemaker:eu-west-1:999999999999:model/m"},
        [("sagemaker:AddTags", f"arn:aws:sagemaker:{HERE}:model/m")],
    ),
    (
        "iam",
        "AttachGroupPolicy",
        {"GroupName": "g", "PolicyArn": "arn:p"},
        [("iam:AttachGroupPolicy", "arn:aws:iam::123456789012:group/g")],
    ),
    (
        "iam",
        "AddUserToGroup",
        {"GroupName": "g", "UserName": "u"},
        [("iam:AddUserToGroup", "arn:aws:iam::123456789012:group/g")],
    ),
    (
        "iam",
        "CreatePolicy",
        {"PolicyName": "p", "Path": "/team/"},
        [("iam:CreatePolicy", "arn:aws:iam::123456789012:policy/team/p")],
    ),
    (
        "events",
        "PutRule",
        {"Name": "r", "EventBusName": "bus"},
        [("events:PutRule", f"arn:aws:events:{HERE}:rule/bus/r")],
    ),
    (
        "events",
        "CreateEventBus",
        {"Name": "bus"},
        [("events:CreateEventBus", f"arn:aws:events:{HERE}:event-bus/bus")],
    ),
    (
        "scheduler",
        "CreateScheduleGroup",
        {"Name": "g"},
        [("scheduler:CreateScheduleGroup", f"arn:aws:scheduler:{HERE}:schedule-group/g")],
    ),
    (
        "s3",
        "PutObject",
        OBJECT | {"ACL": "public-read", "Tagging": "a=b"},
        [
            ("s3:PutObject", "arn:aws:s3:::b/k"),
            ("s3:PutObjectAcl", "arn:aws:s3:::b/k"),
            ("s3:PutObjectTagging", "arn:aws:s3:::b/k"),
        ],
    ),
    (
        "s3",
        "CreateBucket",
        {"Bucket": "b", "ACL": "private", "ObjectLockEnabledForBucket": "false"},
        [("s3:CreateBucket", "arn:aws:s3:::b")],
    ),
    (
        "s3",
        "CreateBucket",
        {"Bucket": "b", "ACL": "public-read"},
        [("s3:CreateBucket", "arn:aws:s3:::b"), ("s3:PutBucketAcl", "arn:aws:s3:::b")],
    ),
    (
        "s3",
        "CopyObject",
        OBJECT | {"CopySource": "a/x%3Fy?versionId=1"},
        [("s3:PutObject", "arn:aws:s3:::b/k"), ("s3:GetObjectVersion", "arn:aws:s3:::a/x?y")],
    ),
    (
        "kms",
        "Decrypt",
        {"KeyId": "arn:aws:kms:eu-west-1:999999999999:key/k"},
        [("kms:Decrypt", f"arn:aws:kms:{HERE}:key/k")],
    ),
    (
        "logs",
        "GetLogEvents",
        {"logGroupIdentifier": f"arn:aws:logs:{HERE}:log-group:g", "logStreamName": "s"},
        [("logs:GetLogEvents", f"arn:aws:logs:{HERE}:log-group:g:log-stream:s")],
    ),
    ("logs", "TagResource", {"resourceArn": "arn:x"}, [("logs:TagResource", "arn:x")]),
    ("logs", "DescribeDeliveries", {}, [("logs:DescribeDeliveries", "*")]),
    ("iam", "GetPolicy", {"PolicyArn": "arn:x"}, [("iam:GetPolicy", "arn:x")]),
    (
        "iam",
        "CreatePolicy",
        {"PolicyName": "p"},
        [("iam:CreatePolicy", "arn:aws:iam::123456789012:policy/p")],
    ),
    ("iam", "GetRole", {"RoleName": "r"}, [("iam:GetRole", "arn:aws:iam::123456789012:role/r")]),
    ("iam", "ListRoles", {}, [("iam:ListRoles", "*")]),
    ("events", "PutRule", {"Name": "r"}, [("events:PutRule", f"arn:aws:events:{HERE}:rule/r")]),
    ("events", "ListRules", {}, [("events:ListRules", "*")]),
    (
        "events",
        "PutRule",
        {"Name": "r", "Tags": [{"Key": "a", "Value": "b"}]},
        [
            ("events:PutRule", f"arn:aws:events:{HERE}:rule/r"),
            ("events:TagResource", f"arn:aws:events:{HERE}:rule/r"),
        ],
    ),
    (
        "iam",
        "CreateRole",
        {"RoleName": "r", "Tags.member.1.Key": "a"},
        [
            ("iam:CreateRole", "arn:aws:iam::123456789012:role/r"),
            ("iam:TagRole", "arn:aws:iam::123456789012:role/r"),
        ],
    ),
    (
        "iam",
        "GetOpenIDConnectProvider",
        {"OpenIDConnectProviderArn": "arn:x"},
        [("iam:GetOpenIDConnectProvider", "arn:x")],
    ),
    ("kms", "Decrypt", {"KeyId": "k"}, [("kms:Decrypt", f"arn:aws:kms:{HERE}:key/k")]),
    ("kms", "Encrypt", {"KeyId": "arn:x"}, [("kms:Encrypt", "arn:x")]),
    ("kms", "ListKeys", {}, [("kms:ListKeys", "*")]),
    (
        "ecr",
        "BatchGetImage",
        {"repositoryName": "a/b"},
        [("ecr:BatchGetImage", f"arn:aws:ecr:{HERE}:repository/a/b")],
    ),
    ("ecr", "GetAuthorizationToken", {}, [("ecr:GetAuthorizationToken", "*")]),
    ("sqs", "ListQueues", {}, [("sqs:ListQueues", "*")]),
]


@pytest.mark.parametrize(("service", "name", "params", "expected"), CASES)
def test_an_operation_asks_for_its_action_on_its_resource(
    service: str, name: str, params: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    operation = Operation(service, name, "us-west-2", "123456789012", params)
    assert [(ask.action, ask.resource) for ask in actions.asked(operation)] == expected


def test_what_makes_or_changes_a_role_says_the_boundary_that_it_gets_or_has(aws: Account) -> None:
    boundary = "arn:aws:iam::123456789012:policy/b"
    gets = {"RoleName": "r", "PermissionsBoundary": boundary}
    iam = aws.client("iam")
    iam.create_policy(PolicyName="b", PolicyDocument=ANYTHING)
    assert bound_of("CreateRole", gets) == (boundary,)
    assert bound_of("CreateRole", {"RoleName": "r"}) is None
    iam.create_role(AssumeRolePolicyDocument=TRUST, **gets)
    assert bound_of("PutRolePolicy", {"RoleName": "r"}) == (boundary,)
    assert bound_of("PutRolePermissionsBoundary", gets | {"PermissionsBoundary": "c"}) == ("c",)
    assert bound_of("ListRoles", {}) is None


def bound_of(name: str, params: dict[str, Any]) -> tuple[str, ...] | None:
    ask = next(actions.asked(Operation("iam", name, "us-west-2", "123456789012", params)))
    return ask.facts.get("iam:permissionsboundary")


def test_a_deletion_asks_for_each_object_and_for_versions_by_their_own_action_too() -> None:
    body = (
        b"<Delete><Object><Key>a</Key></Object>"
        b"<Object><Key>b</Key><VersionId>null</VersionId></Object></Delete>"
    )
    params = {"Bucket": "b", "Delete": [*s3_bodies.objects_in(body)]}
    operation = Operation("s3", "DeleteObjects", "us-west-2", "1", params)
    assert [(ask.action, ask.resource) for ask in actions.asked(operation)] == [
        ("s3:DeleteObject", "arn:aws:s3:::b/a"),
        ("s3:DeleteObject", "arn:aws:s3:::b/b"),
        ("s3:DeleteObjectVersion", "arn:aws:s3:::b/b"),
    ]


def test_a_prefix_of_a_listing_is_a_condition_key() -> None:
    params = {"Bucket": "b", "Prefix": "csv/"}
    (ask,) = actions.asked(Operation("s3", "ListObjectsV2", "cn-north-1", "1", params))
    assert (ask.resource, ask.facts["s3:prefix"]) == ("arn:aws-cn:s3:::b", ("csv/",))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no xml",
        b"<Delete/>",
        b"<Remove><Object><Key>a</Key></Object></Remove>",
        b"<Delete><Object><Key>a</Key><Key>b</Key></Object></Delete>",
        b"<Delete><Object/></Delete>",
        b'<!DOCTYPE d [<!ENTITY k "b">]><Delete><Object><Key>&k;</Key></Object></Delete>',
        "<Delete><Object><Key>a</Key></Object></Delete>".encode("utf-16"),
    ],
)
def test_a_deletion_that_reads_two_ways_or_none_is_refused(body: bytes) -> None:
    with pytest.raises(Refusal):
        list(s3_bodies.objects_in(body))


@pytest.mark.parametrize("kind", ["AES256", "aws:kms"])
def test_a_bucket_with_a_key_asks_for_the_key_and_no_other_does(aws: Account, kind: str) -> None:
    s3, key = aws.client("s3"), "arn:aws:kms:us-west-2:123456789012:key/k"
    location = {"LocationConstraint": "us-west-2"}
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration=location)
    default = {"SSEAlgorithm": kind} | ({"KMSMasterKeyID": key} if kind == "aws:kms" else {})
    rules = {"Rules": [{"ApplyServerSideEncryptionByDefault": default}]}
    s3.put_bucket_encryption(Bucket="bucket", ServerSideEncryptionConfiguration=rules)
    s3.put_object(Bucket="bucket", Key="k", Body=b"1")
    asked = [
        ask.action
        for action in ("s3:PutObject", "s3:GetObject", "s3:DeleteObject")
        for ask in encryption.asked(Ask(action, "arn:aws:s3:::bucket/k"))
    ]
    assert asked == (["kms:GenerateDataKey", "kms:Decrypt"] if kind == "aws:kms" else [])
    assert list(encryption.asked(Ask("s3:GetObject", "arn:aws:s3:::absent/k"))) == []


def test_every_role_in_a_list_is_handed_over() -> None:
    given = {"Targets": [{"RoleArn": "a"}, {}, {"RoleArn": 1}, {"RoleArn": "b"}]}
    assert list(handover._values(given, ["Targets", "RoleArn"])) == ["a", "b"]
