"""IAM on the embedded AWS: who isn't let in, who may do what; a refusal changes nothing."""

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from embedded_aws.iam import access_report, authorizer
from tests.account import Account, zipped
from tools.deploy.direct import client

ACCOUNT = "123456789012"
ADMINISTRATOR = f"arn:aws:iam::{ACCOUNT}:user/administrator"
CALLS: list[tuple[str, str, dict[str, Any]]] = [
    ("s3", "list_buckets", {}),
    ("iam", "list_roles", {}),
    ("lambda", "list_functions", {}),
    ("stepfunctions", "list_state_machines", {}),
    ("sagemaker", "list_models", {}),
    ("logs", "describe_log_groups", {}),
    ("cloudwatch", "list_metrics", {}),
]


def keys(key: str, secret: str, token: str | None = None) -> dict[str, str]:
    found = {"aws_access_key_id": key, "aws_secret_access_key": secret}
    return found | ({"aws_session_token": token} if token else {})


def refusal(call: Any, **arguments: Any) -> tuple[str, str]:
    with pytest.raises(ClientError) as refused:
        call(**arguments)
    answer = refused.value.response["Error"]
    return answer["Code"], answer["Message"]


def user(aws: Account, *statements: Mapping[str, Any], **more: str) -> dict[str, str]:
    """Makes a user with an inline policy; returns its keys."""
    iam = aws.client("iam")
    iam.create_user(UserName="ann", **more)
    document = {"Version": "2012-10-17", "Statement": [dict(each) for each in statements]}
    if statements:
        text = json.dumps(document)
        iam.put_user_policy(UserName="ann", PolicyName="own", PolicyDocument=text)
    made = iam.create_access_key(UserName="ann")["AccessKey"]
    return keys(made["AccessKeyId"], made["SecretAccessKey"])


def allow(action: str | list[str], resource: str = "*", **more: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def bucket(aws: Account, *contents: str) -> None:
    s3 = aws.client("s3")
    location = {"LocationConstraint": "us-west-2"}
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration=location)
    for key in contents:
        s3.put_object(Bucket="bucket", Key=key, Body=b"1")


@pytest.mark.parametrize(("service", "operation", "arguments"), CALLS)
def test_unknown_keys_are_refused_in_the_services_own_words(
    aws: Account, service: str, operation: str, arguments: dict[str, Any]
) -> None:
    stranger = client(aws.address.endpoint, service, keys("AKIASTRANGER", "secret"))
    code, message = refusal(getattr(stranger, operation), **arguments)
    expected = {"s3": "InvalidAccessKeyId", "iam": "InvalidClientTokenId"}
    assert code == expected.get(service, "UnrecognizedClientException")
    if service != "s3":
        assert message == "The security token included in the request is invalid."


@pytest.mark.parametrize(("service", "operation", "arguments"), CALLS)
def test_a_wrong_secret_is_a_wrong_signature(
    aws: Account, service: str, operation: str, arguments: dict[str, Any]
) -> None:
    wrong = keys(aws.address.access_key_id, "wrong")
    code, message = refusal(
        getattr(client(aws.address.endpoint, service, wrong), operation), **arguments
    )
    expected = dict.fromkeys(["s3", "iam"], "SignatureDoesNotMatch")
    assert code == expected.get(service, "InvalidSignatureException")
    assert message.startswith("The request signature we calculated does not match")


@pytest.mark.parametrize(("service", "operation", "arguments"), CALLS)
def test_a_call_that_nothing_allows_reads_like_awss(
    aws: Account, service: str, operation: str, arguments: dict[str, Any]
) -> None:
    denied = client(aws.address.endpoint, service, user(aws))
    code, message = refusal(getattr(denied, operation), **arguments)
    plain = {"s3", "iam"}
    assert code == ("AccessDenied" if service in plain else "AccessDeniedException")
    assert message.startswith(f"User: arn:aws:iam::{ACCOUNT}:user/ann is not authorized to")
    action = message.split("perform: ")[1].split()[0]
    assert message.endswith(f"because no identity-based policy allows the {action} action")


def test_an_unsigned_request_is_refused(aws: Account) -> None:
    bucket(aws, "key")
    url = f"{aws.address.endpoint}/bucket/key"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(url)  # noqa: S310 - loopback
    with refused.value as answer:
        assert answer.code == 403
        assert b"<Code>AccessDenied</Code>" in answer.read()


def test_an_unsigned_request_reads_what_the_bucket_policy_gives_everybody(aws: Account) -> None:
    bucket(aws, "key")
    public = allow("s3:GetObject", "arn:aws:s3:::bucket/*", Principal="*")
    document = json.dumps({"Version": "2012-10-17", "Statement": [public]})
    aws.client("s3").put_bucket_policy(Bucket="bucket", Policy=document)
    with urllib.request.urlopen(f"{aws.address.endpoint}/bucket/key") as answer:  # noqa: S310 - loopback
        assert answer.read() == b"1"


@pytest.mark.parametrize("target", ["AWSStepFunctions.ListStateMachines", ""])
def test_an_unsigned_api_call_is_refused(aws: Account, target: str) -> None:
    headers = {"X-Amz-Target": target} if target else {}
    body = b"{}" if target else b"Action=ListRoles"
    request = urllib.request.Request(aws.address.endpoint, body, headers)  # noqa: S310 - loopback
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)  # noqa: S310 - loopback
    with refused.value as answer:
        assert b"MissingAuthenticationToken" in answer.read()


def test_a_presigned_url_works_until_its_signature_is_touched(aws: Account) -> None:
    bucket(aws, "a key/with ü")
    wanted = {"Bucket": "bucket", "Key": "a key/with ü"}
    s3 = boto3.session.Session().client(
        "s3",
        region_name="us-west-2",
        endpoint_url=aws.address.endpoint,
        aws_access_key_id=aws.address.access_key_id,
        aws_secret_access_key=aws.address.secret_access_key,
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
    )
    url = s3.generate_presigned_url("get_object", Params=wanted)
    with urllib.request.urlopen(url) as answer:  # noqa: S310 - loopback
        assert answer.read() == b"1"
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(url.replace("X-Amz-Expires=3600", "X-Amz-Expires=9999"))  # noqa: S310
    refused.value.close()


def assume(aws: Account, role: str, **who: str) -> dict[str, str]:
    sts = client(aws.address.endpoint, "sts", who) if who else aws.client("sts")
    made = sts.assume_role(RoleArn=role, RoleSessionName="me")["Credentials"]
    return keys(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])


def role_for(aws: Account, principal: Any, *statements: dict[str, Any]) -> str:
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    iam = aws.client("iam")
    arn = iam.create_role(RoleName="worker", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    text = json.dumps({"Version": "2012-10-17", "Statement": list(statements)})
    iam.put_role_policy(RoleName="worker", PolicyName="own", PolicyDocument=text)
    return str(arn)


def test_a_session_may_do_what_its_role_may_and_no_more(aws: Account) -> None:
    bucket(aws, "in/key", "out/key")
    read = allow("s3:GetObject", "arn:aws:s3:::bucket/in/*")
    session = assume(aws, role_for(aws, {"AWS": ADMINISTRATOR}, read))
    s3 = client(aws.address.endpoint, "s3", session)
    assert s3.get_object(Bucket="bucket", Key="in/key")["Body"].read() == b"1"
    code, message = refusal(s3.get_object, Bucket="bucket", Key="out/key")
    assert code == "AccessDenied"
    assert message == (
        f"User: arn:aws:sts::{ACCOUNT}:assumed-role/worker/me is not authorized to perform: "
        's3:GetObject on resource: "arn:aws:s3:::bucket/out/key" because no identity-based '
        "policy allows the s3:GetObject action"
    )
    assert refusal(s3.delete_object, Bucket="bucket", Key="in/key")[0] == "AccessDenied"
    assert refusal(s3.head_object, Bucket="bucket", Key="out/key")[0] == "403"
    assert len(aws.client("s3").list_objects_v2(Bucket="bucket")["Contents"]) == 2


def test_a_role_that_trusts_somebody_else_isnt_assumed(aws: Account) -> None:
    role = role_for(aws, {"Service": "lambda.amazonaws.com"}, allow("*"))
    sts = aws.client("sts")
    code, message = refusal(sts.assume_role, RoleArn=role, RoleSessionName="me")
    assert code == "AccessDenied"
    assert "is not authorized to perform: sts:AssumeRole" in message


def test_an_expired_session_is_refused_and_changes_nothing(aws: Account) -> None:
    from moto.sts.models import sts_backends  # noqa: PLC0415 - moto's clock is reached for

    session = assume(aws, role_for(aws, {"AWS": ADMINISTRATOR}, allow("*")))
    opened = sts_backends[ACCOUNT]["aws"].assumed_roles[-1]
    opened.expiration -= timedelta(hours=2)
    for service, code in (("s3", "ExpiredToken"), ("sagemaker", "ExpiredTokenException")):
        late = client(aws.address.endpoint, service, session)
        call = late.list_buckets if service == "s3" else late.list_models
        assert refusal(call)[0] == code
    iam = client(aws.address.endpoint, "iam", session)
    assert refusal(iam.create_user, UserName="late")[0] == "ExpiredToken"
    assert aws.client("iam").list_users()["Users"] == []


def test_a_session_without_its_own_token_is_refused(aws: Account) -> None:
    session = assume(aws, role_for(aws, {"AWS": ADMINISTRATOR}, allow("*")))
    session["aws_session_token"] = "another"
    s3 = client(aws.address.endpoint, "s3", session)
    assert refusal(s3.list_buckets)[0] == "InvalidToken"


def test_a_session_policy_narrows_a_session(aws: Account) -> None:
    role = role_for(aws, {"AWS": ADMINISTRATOR}, allow("*"))
    narrow = json.dumps({"Version": "2012-10-17", "Statement": [allow("s3:*")]})
    sts = aws.client("sts")
    made = sts.assume_role(RoleArn=role, RoleSessionName="me", Policy=narrow)["Credentials"]
    session = keys(made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])
    client(aws.address.endpoint, "s3", session).list_buckets()
    iam = client(aws.address.endpoint, "iam", session)
    assert "because no session policy allows" in refusal(iam.list_roles)[1]


def test_a_permissions_boundary_bounds(aws: Account) -> None:
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow("s3:*")]})
    iam = aws.client("iam")
    made = iam.create_policy(PolicyName="boundary", PolicyDocument=document)
    role_for(aws, {"AWS": ADMINISTRATOR}, allow("*"))
    iam.put_role_permissions_boundary(RoleName="worker", PermissionsBoundary=made["Policy"]["Arn"])
    session = assume(aws, f"arn:aws:iam::{ACCOUNT}:role/worker")
    client(aws.address.endpoint, "s3", session).list_buckets()
    bounded = client(aws.address.endpoint, "iam", session)
    assert "because no permissions boundary allows" in refusal(bounded.list_roles)[1]


def test_attached_and_group_policies_count(aws: Account) -> None:
    ann, iam = user(aws), aws.client("iam")
    document = json.dumps({"Version": "2012-10-17", "Statement": [allow("iam:List*")]})
    made = iam.create_policy(PolicyName="lists", PolicyDocument=document)["Policy"]["Arn"]
    iam.create_group(GroupName="team")
    iam.attach_group_policy(GroupName="team", PolicyArn=made)
    as_ann = client(aws.address.endpoint, "iam", ann)
    assert refusal(as_ann.list_roles)[0] == "AccessDenied"
    iam.add_user_to_group(GroupName="team", UserName="ann")
    assert as_ann.list_roles()["Roles"] == []


def test_a_bucket_policy_denies_even_the_administrator_until_it_is_met(aws: Account) -> None:
    bucket(aws, "key")
    for secure, served in (("true", False), ("false", True)):
        condition = {"Bool": {"aws:SecureTransport": secure}}
        deny = {"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject"}
        statement = deny | {"Resource": "arn:aws:s3:::bucket/*", "Condition": condition}
        text = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        s3 = aws.client("s3")
        s3.put_bucket_policy(Bucket="bucket", Policy=text)
        if served:
            s3.get_object(Bucket="bucket", Key="key")
        else:
            message = refusal(s3.get_object, Bucket="bucket", Key="key")[1]
            assert message.endswith("with an explicit deny in a resource-based policy")


def lambda_arguments(role: str) -> dict[str, Any]:
    return {
        "FunctionName": "f",
        "Role": role,
        "Runtime": "python3.13",
        "Handler": "handler.handler",
        "Code": {"ZipFile": zipped("def handler(event, context): pass")},
    }


def test_a_role_isnt_passed_without_passrole_and_nothing_is_made(aws: Account) -> None:
    role = aws.role("lambda.amazonaws.com")
    passing = {"StringEquals": {"iam:PassedToService": "states.amazonaws.com"}}
    ann = user(aws, allow("lambda:CreateFunction"), allow("iam:PassRole", role, Condition=passing))
    as_ann = client(aws.address.endpoint, "lambda", ann)
    code, message = refusal(as_ann.create_function, **lambda_arguments(role))
    assert code == "AccessDeniedException"
    assert f"is not authorized to perform: iam:PassRole on resource: {role}" in message
    assert aws.client("lambda").list_functions()["Functions"] == []


def test_a_role_of_another_account_isnt_passed(aws: Account) -> None:
    foreign = "arn:aws:iam::999999999999:role/worker"
    functions = aws.client("lambda")
    code, message = refusal(functions.create_function, **lambda_arguments(foreign))
    assert code == "AccessDeniedException"
    assert message == "Cross-account pass role is not allowed."
    assert functions.list_functions()["Functions"] == []


def test_a_service_gets_only_a_role_that_trusts_it(aws: Account) -> None:
    role, functions = aws.role("states.amazonaws.com"), aws.client("lambda")
    code, message = refusal(functions.create_function, **lambda_arguments(role))
    assert code == "InvalidParameterValueException"
    assert message == "The role defined for the function cannot be assumed by Lambda."
    definition = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}})
    other = aws.role("lambda.amazonaws.com", name="other")
    machines = aws.client("stepfunctions")
    arguments = {"name": "m", "definition": definition, "roleArn": other}
    code, message = refusal(machines.create_state_machine, **arguments)
    assert code == "AccessDeniedException"
    assert message.startswith("Neither the global service principal states.amazonaws.com")
    assert machines.list_state_machines()["stateMachines"] == []


def test_deleting_objects_asks_for_each_of_them(aws: Account) -> None:
    bucket(aws, "a", "b")
    ann = user(aws, allow("s3:DeleteObject", "arn:aws:s3:::bucket/a"))
    s3 = client(aws.address.endpoint, "s3", ann)
    both = {"Objects": [{"Key": "a"}, {"Key": "b"}]}
    assert "bucket/b" in refusal(s3.delete_objects, Bucket="bucket", Delete=both)[1]
    s3.delete_objects(Bucket="bucket", Delete={"Objects": [{"Key": "a"}]})
    left = aws.client("s3").list_objects_v2(Bucket="bucket")["Contents"]
    assert [each["Key"] for each in left] == ["b"]


@pytest.mark.parametrize(
    ("granted", "missing"),
    [
        ("s3:DeleteObject", "s3:DeleteObjectVersion"),
        ("s3:DeleteObjectVersion", "s3:DeleteObject"),
    ],
)
def test_deleting_versions_of_many_objects_asks_for_both_rights(
    aws: Account, granted: str, missing: str
) -> None:
    bucket(aws)
    owner = aws.client("s3")
    owner.put_bucket_versioning(Bucket="bucket", VersioningConfiguration={"Status": "Enabled"})
    put = owner.put_object(Bucket="bucket", Key="a", Body=b"1")
    one = {"Objects": [{"Key": "a", "VersionId": put["VersionId"]}]}
    ann = client(aws.address.endpoint, "s3", user(aws, allow(granted)))
    assert f"perform: {missing} on" in refusal(ann.delete_objects, Bucket="bucket", Delete=one)[1]
    assert owner.get_object(Bucket="bucket", Key="a")["Body"].read() == b"1"


def test_copying_asks_for_the_source_too(aws: Account) -> None:
    bucket(aws, "a")
    ann = user(aws, allow("s3:PutObject"))
    s3 = client(aws.address.endpoint, "s3", ann)
    arguments = {"Bucket": "bucket", "Key": "b", "CopySource": "bucket/a"}
    assert "s3:GetObject" in refusal(s3.copy_object, **arguments)[1]


def test_who_one_is_may_always_be_asked(aws: Account) -> None:
    ann = user(aws)
    assert client(aws.address.endpoint, "sts", ann).get_caller_identity()["Account"] == ACCOUNT


def test_metrics_are_refused_in_their_own_wire_format(aws: Account) -> None:
    cloudwatch = client(aws.address.endpoint, "cloudwatch", user(aws))
    data = [{"MetricName": "m", "Value": 1.0}]
    message = refusal(cloudwatch.put_metric_data, Namespace="n", MetricData=data)[1]
    assert "is not authorized to perform: cloudwatch:PutMetricData on resource: *" in message


def test_the_log_names_who_what_and_by_which_statement(aws: Account) -> None:
    judge = authorizer.current()
    assert judge is not None
    judge.log.clear()
    as_ann = client(aws.address.endpoint, "iam", user(aws, allow("iam:ListRoles", Sid="Look")))
    as_ann.list_roles()
    refusal(as_ann.list_users)
    summary = access_report.fetch(aws.address)
    asked = [row for row in access_report.rows(summary) if row.who == "ann"]
    assert [(row.action, row.allowed, row.why) for row in asked] == [
        ("iam:ListRoles", True, "own, Look"),
        (
            "iam:ListUsers",
            False,
            "because no identity-based policy allows the iam:ListUsers action",
        ),
    ]
    assert (summary["denied"], summary["enforced"]) == (1, True)


def test_with_iam_off_any_keys_do_and_nothing_is_logged(aws: Account) -> None:
    judge = authorizer.current()
    authorizer.install(None)
    try:
        stranger = client(aws.address.endpoint, "iam", keys("AKIASTRANGER", "secret"))
        assert stranger.list_roles()["Roles"] == []
        assert access_report.fetch(aws.address)["enforced"] is False
    finally:
        authorizer.install(judge)
