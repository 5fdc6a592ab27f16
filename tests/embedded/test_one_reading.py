"""A request is read once: whoever judges it and whoever serves it can't be made to disagree.

Each test sends, with a key that may do one harmless thing, a request that names another in a second
place. Either it is refused, or it does what it was judged for.
"""

from __future__ import annotations

import gzip
import json
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from tests.account import Account
from tests.raw_http import FORM, JSON, Answer, Raw
from tools.deploy.direct import client

ACCOUNT = "123456789012"
ADMIN = f"arn:aws:iam::{ACCOUNT}:role/admin"
STS = "2011-06-15"
ASSUME = {"Action": "AssumeRole", "Version": STS, "RoleArn": ADMIN, "RoleSessionName": "me"}


def keys_of(aws: Account, *statements: dict[str, Any], name: str = "eve") -> dict[str, str]:
    """Make a user with an inline policy, or none; return its keys."""
    iam = aws.client("iam")
    iam.create_user(UserName=name)
    if statements:
        document = {"Version": "2012-10-17", "Statement": list(statements)}
        text = json.dumps(document)
        iam.put_user_policy(UserName=name, PolicyName="own", PolicyDocument=text)
    key = iam.create_access_key(UserName=name)["AccessKey"]
    return {
        "aws_access_key_id": key["AccessKeyId"],
        "aws_secret_access_key": key["SecretAccessKey"],
    }


def allow(action: str, resource: str = "*") -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action, "Resource": resource}


@pytest.fixture
def admin(aws: Account) -> str:
    """A role with every right, which the whole account may assume if its own policies allow."""
    trust = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ACCOUNT}}
    document = json.dumps({"Version": "2012-10-17", "Statement": trust})
    iam = aws.client("iam")
    iam.create_role(RoleName="admin", AssumeRolePolicyDocument=document)
    everything = json.dumps({"Version": "2012-10-17", "Statement": allow("*")})
    iam.put_role_policy(RoleName="admin", PolicyName="all", PolicyDocument=everything)
    return ADMIN


def nothing_came_of(answer: Answer) -> None:
    assert answer.status in {400, 403, 404, 405}, answer.text
    assert "SecretAccessKey" not in answer.text


HARMLESS = "GetCallerIdentity"
AS_IDENTITY = {"Action": HARMLESS, "Version": STS}
CONFUSIONS: list[tuple[str, str, dict[str, str]]] = [
    ("a target beside a form", "/", {"Content-Type": FORM, "X-Amz-Target": f"X.{HARMLESS}"}),
    ("a target of its own", "/", {"Content-Type": JSON, "X-Amz-Target": f"X.{HARMLESS}"}),
    ("an action in the query", f"/?{urlencode(AS_IDENTITY)}", {"Content-Type": FORM}),
    ("a smithy body", "/", {"Content-Type": FORM, "Smithy-Protocol": "rpc-v2-cbor"}),
    (
        "a smithy path",
        f"/service/STS/operation/{HARMLESS}",
        {"Content-Type": FORM, "Smithy-Protocol": "rpc-v2-cbor"},
    ),
    ("no form", "/", {"Content-Type": "text/plain"}),
    ("no type", f"/?{urlencode(AS_IDENTITY)}", {}),
    ("another path", f"/{HARMLESS}", {"Content-Type": FORM}),
    ("a form with a charset", "/", {"Content-Type": f"{FORM}; charset=utf-16"}),
]


@pytest.mark.usefixtures("admin")
@pytest.mark.parametrize(
    ("target", "headers"), [pytest.param(*rest, id=how) for how, *rest in CONFUSIONS]
)
def test_a_key_without_any_policy_assumes_no_role(
    aws: Account, target: str, headers: dict[str, str]
) -> None:
    eve = keys_of(aws)
    body = urlencode(ASSUME).encode()
    request = Raw(aws.address.endpoint, "POST", target, headers, body).signed(eve, "sts")
    nothing_came_of(request.sent())


@pytest.mark.usefixtures("admin")
@pytest.mark.parametrize("twice", ["Action", "RoleArn"])
def test_a_parameter_isnt_given_twice(aws: Account, twice: str) -> None:
    eve = keys_of(aws, allow("sts:AssumeRole", "arn:aws:iam::*:role/other"))
    other = {"Action": "GetCallerIdentity", "RoleArn": f"arn:aws:iam::{ACCOUNT}:role/other"}
    for first, last in ((other, ASSUME), (ASSUME, other)):
        pairs = [*ASSUME.items()]
        pairs = [(twice, first[twice]), *(p for p in pairs if p[0] != twice), (twice, last[twice])]
        body = urlencode(pairs).encode()
        request = Raw(aws.address.endpoint, "POST", "/", {"Content-Type": FORM}, body)
        nothing_came_of(request.signed(eve, "sts").sent())


@pytest.mark.usefixtures("admin")
@pytest.mark.parametrize("scope", ["STS", "Sts", "moto_api", "instance_metadata", "sts/../iam", ""])
def test_a_scope_is_the_services_own_name(aws: Account, scope: str) -> None:
    body = urlencode(ASSUME).encode()
    request = Raw(aws.address.endpoint, "POST", "/", {"Content-Type": FORM}, body)
    nothing_came_of(request.signed(keys_of(aws), scope).sent())


@pytest.mark.usefixtures("admin")
@pytest.mark.parametrize("operation", ["AssumeRoleWithWebIdentity", "AssumeRoleWithSAML"])
def test_a_signature_doesnt_stand_for_a_token(aws: Account, operation: str) -> None:
    form = ASSUME | {"Action": operation, "WebIdentityToken": "a.b.c", "SAMLAssertion": "x"}
    form |= {"PrincipalArn": "arn:aws:iam::123456789012:saml-provider/p"}
    body = urlencode(form).encode()
    request = Raw(aws.address.endpoint, "POST", "/", {"Content-Type": FORM}, body)
    nothing_came_of(request.signed(keys_of(aws, allow("sts:*")), "sts").sent())


def test_text_in_json_isnt_a_query(aws: Account) -> None:
    """moto takes any body for a query: `&Action=` in a text chose another operation."""
    eve = keys_of(aws, allow("states:ListStateMachines"))
    machine = aws.state_machine({"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}})
    text = f"&Action=DeleteStateMachine&stateMachineArn={quote(machine)}&"
    body = json.dumps({"nextToken": text}).encode()
    headers = {"Content-Type": JSON, "X-Amz-Target": "AWSStepFunctions.ListStateMachines"}
    Raw(aws.address.endpoint, "POST", "/", headers, body).signed(eve, "states").sent()
    assert aws.client("stepfunctions").describe_state_machine(stateMachineArn=machine)


@pytest.mark.parametrize(
    "body",
    [
        json.dumps({"stateMachineArn": "{mine}"}).encode("utf-16"),
        b'{"stateMachineArn": "{mine}", "stateMachineArn": "{other}"}',
        b'{"stateMachineArn": "\xff"}',
        b'{"stateMachineArn": "\\ud800"}',
        b"[]",
        b"{",
        b"[" * 100_000,
        b'{"a": NaN}',
        gzip.compress(b'{"stateMachineArn": "{other}"}', mtime=0),
    ],
)
def test_a_json_body_reads_one_way_or_not_at_all(aws: Account, body: bytes) -> None:
    headers = {"Content-Type": JSON, "X-Amz-Target": "AWSStepFunctions.DescribeStateMachine"}
    if body.startswith(b"\x1f\x8b"):
        headers["Content-Encoding"] = "gzip"
    eve = keys_of(aws, allow("states:*"))
    answer = Raw(aws.address.endpoint, "POST", "/", headers, body).signed(eve, "states").sent()
    assert answer.status == 400
    assert json.loads(answer.body)["__type"] == "SerializationException"


def test_a_prefix_or_a_type_of_another_service_is_refused(aws: Account) -> None:
    eve = keys_of(aws, allow("*"))
    for headers in (
        {"Content-Type": JSON, "X-Amz-Target": "SageMaker.ListStateMachines"},
        {"Content-Type": JSON, "X-Amz-Target": "ListStateMachines"},
        {"Content-Type": FORM, "X-Amz-Target": "AWSStepFunctions.ListStateMachines"},
        {"Content-Type": "application/cbor", "X-Amz-Target": "AWSStepFunctions.ListStateMachines"},
    ):
        request = Raw(aws.address.endpoint, "POST", "/", headers, b"{}")
        assert request.signed(eve, "states").sent().status == 400


def test_an_execution_is_judged_by_its_own_arn(aws: Account) -> None:
    """StopExecution beside a state machine's ARN was judged on the machine."""
    definition = {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 60, "End": True}}}
    victim, mine = aws.state_machine(definition, "victim"), aws.state_machine(definition, "mine")
    started = aws.client("stepfunctions").start_execution(stateMachineArn=victim)
    arn = started["executionArn"]
    eve = keys_of(aws, allow("states:*", mine))
    body = json.dumps({"stateMachineArn": mine, "executionArn": arn}).encode()
    headers = {"Content-Type": JSON, "X-Amz-Target": "AWSStepFunctions.StopExecution"}
    answer = Raw(aws.address.endpoint, "POST", "/", headers, body).signed(eve, "states").sent()
    assert json.loads(answer.body)["__type"] == "AccessDeniedException"
    assert aws.client("stepfunctions").describe_execution(executionArn=arn)["status"] == "RUNNING"
    aws.client("stepfunctions").stop_execution(executionArn=arn)


@pytest.fixture
def buckets(aws: Account) -> dict[str, str]:
    """Two buckets, and keys that may do anything with `mine` and nothing with `yours`."""
    s3 = aws.client("s3")
    for name in ("mine", "yours"):
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
        s3.put_object(Bucket=name, Key="k", Body=name.encode())
    own = ["arn:aws:s3:::mine", "arn:aws:s3:::mine/*"]
    return keys_of(aws, *(allow("s3:*", each) for each in own))


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        ("GET", "/mine/k?Bucket=yours", {}),
        ("GET", "/yours/k?Bucket=mine", {}),
        ("GET", "/yours/k?Key=x&Bucket=mine", {}),
        ("GET", "/yours?Bucket=mine", {}),
        ("DELETE", "/yours/k?Bucket=mine&Key=k", {}),
        ("PUT", "/mine/copy?CopySource=mine/k", {"x-amz-copy-source": "yours/k"}),
        ("PUT", "/mine/copy?x-amz-copy-source=mine/k", {"x-amz-copy-source": "yours/k"}),
        ("PUT", "/mine/copy", {"x-amz-copy-source": "//yours/k"}),
        ("PUT", "/mine/copy", {"x-amz-copy-source": "/yours/k?x=/mine/k"}),
        ("PUT", "/mine/copy", {"x-amz-copy-source": "%79ours/k"}),
        ("PUT", "/mine/copy", {"x-amz-copy-source": "http://x/yours/k"}),
        ("GET", "/mine%2F..%2Fyours/k", {}),
        ("GET", "//yours/k", {}),
        ("GET", "/mine/../yours/k", {}),
        ("GET", "/%79ours/k", {}),
    ],
)
def test_what_isnt_ones_own_is_neither_read_nor_deleted(
    aws: Account, buckets: dict[str, str], method: str, target: str, headers: dict[str, str]
) -> None:
    answer = Raw(aws.address.endpoint, method, target, headers).signed(buckets, "s3").sent()
    assert b"yours" not in answer.body or answer.status >= 400
    s3 = aws.client("s3")
    assert s3.get_object(Bucket="yours", Key="k")["Body"].read() == b"yours"
    copies = [each["Key"] for each in s3.list_objects_v2(Bucket="mine")["Contents"]]
    assert "copy" not in copies or (
        s3.get_object(Bucket="mine", Key="copy")["Body"].read() != b"yours"
    )


def test_a_copy_is_judged_on_the_source_that_is_copied(
    aws: Account, buckets: dict[str, str]
) -> None:
    s3 = client(aws.address.endpoint, "s3", buckets)
    s3.copy_object(Bucket="mine", Key="copy", CopySource={"Bucket": "mine", "Key": "k"})
    assert s3.get_object(Bucket="mine", Key="copy")["Body"].read() == b"mine"
    for source in ("yours/k", "yours/k?versionId=null", "%2Fyours%2Fk"):
        request = Raw(aws.address.endpoint, "PUT", "/mine/copy", {"x-amz-copy-source": source})
        assert request.signed(buckets, "s3").sent().status in {400, 403}


@pytest.mark.parametrize("name", ["metrics", "analytics", "intelligent-tiering", "publicAccess"])
def test_an_operation_that_moto_takes_for_another_isnt_served(
    aws: Account, buckets: dict[str, str], name: str
) -> None:
    """A deletion of a bucket's metrics deleted the bucket."""
    target = f"/mine?{name}&id=x"
    Raw(aws.address.endpoint, "DELETE", target).signed(buckets, "s3").sent()
    aws.client("s3").delete_object(Bucket="mine", Key="k")
    answer = Raw(aws.address.endpoint, "DELETE", target).signed(buckets, "s3").sent()
    if name != "publicAccess":  # no operation's name: AWS ignores it, and so does the reading
        assert answer.status == 501
        assert aws.client("s3").head_bucket(Bucket="mine")


def test_a_form_beside_an_objects_deletion_isnt_read(aws: Account) -> None:
    """A `versionId` in a form's body deleted that version, with no right to delete versions."""
    s3 = aws.client("s3")
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    s3.put_bucket_versioning(Bucket="bucket", VersioningConfiguration={"Status": "Enabled"})
    version = s3.put_object(Bucket="bucket", Key="k", Body=b"1")["VersionId"]
    eve = keys_of(aws, allow("s3:DeleteObject", "arn:aws:s3:::bucket/k"))
    form = f"versionId={version}".encode()
    request = Raw(aws.address.endpoint, "DELETE", "/bucket/k", {"Content-Type": FORM}, form)
    request.signed(eve, "s3").sent()
    assert s3.get_object(Bucket="bucket", Key="k", VersionId=version)["Body"].read() == b"1"


def test_a_function_is_the_one_in_the_path(aws: Account) -> None:
    code = "def handler(event, context):\n    return 'victim'\n"
    victim = aws.function(code, "victim")
    eve = keys_of(aws, allow("lambda:*", victim.replace("victim", "mine")))
    for target, body in (
        ("/2015-03-31/functions/victim/configuration", {"FunctionName": "mine", "Timeout": 9}),
        ("/2015-03-31/functions/victim/configuration?FunctionName=mine", {"Timeout": 9}),
        ("/2015-03-31/functions/mine/configuration?FunctionName=victim", {"Timeout": 9}),
        ("/2015-03-31/functions/mine/../victim/configuration", {"Timeout": 9}),
    ):
        data = json.dumps(body).encode()
        headers = {"Content-Type": "application/json"}
        request = Raw(aws.address.endpoint, "PUT", target, headers, data)
        assert request.signed(eve, "lambda").sent().status in {400, 403, 404}
    configuration = aws.client("lambda").get_function_configuration(FunctionName="victim")
    assert configuration["Timeout"] == 3


def test_the_region_is_the_signatures_whatever_else_names_one(aws: Account) -> None:
    eve = keys_of(aws, allow("logs:*"))
    headers = {
        "Content-Type": JSON,
        "X-Amz-Target": "Logs_20140328.CreateLogGroup",
        "User-Agent": "Boto3/1 region/eu-west-1",
    }
    body = json.dumps({"logGroupName": "here"}).encode()
    answer = Raw(aws.address.endpoint, "POST", "/", headers, body).signed(eve, "logs").sent()
    assert answer.status == 200
    groups = aws.client("logs").describe_log_groups()["logGroups"]
    assert [group["logGroupName"] for group in groups] == ["here"]
