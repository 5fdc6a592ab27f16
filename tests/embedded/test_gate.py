"""No web page gets through to the embedded AWS, whether or not it enforces policies."""

import json
from collections.abc import Iterator

import pytest

from embedded_aws.iam import access_report, authorizer
from tests.account import Account
from tests.raw_http import FORM, Answer, Raw

OWN = [
    "/moto-api/",
    "/moto-api/reset",
    "/moto-api/data.json",
    "/moto-api/recorder/start-recording",
    "/moto-api/recorder/download-recording",
    "/moto-api/config",
    "/favicon.ico",
    "/latest/meta-data/iam/security-credentials/",
    "/_embedded-aws/access",
    "/sts_us-east-1/x",
]


@pytest.fixture(params=["on", "off"])
def anyway(aws: Account, request: pytest.FixtureRequest) -> Iterator[Account]:
    """The embedded AWS with and without enforced policies."""
    judge = authorizer.current()
    if request.param == "off":
        authorizer.install(None)
    yield aws
    authorizer.install(judge)


def signed(aws: Account) -> Raw:
    """A request of the owner's that is served as it is."""
    body = b"Action=ListRoles&Version=2010-05-08"
    return Raw(aws.address.endpoint, "POST", "/", {"Content-Type": FORM}, body).signed(
        aws.keys, "iam"
    )


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost:{port}.evil",
        "",
    ],
)
def test_a_request_to_another_host_is_refused(anyway: Account, host: str) -> None:
    port = anyway.address.endpoint.rpartition(":")[2]
    answer = signed(anyway).sent(Host=host.format(port=port))
    assert answer.status == 403
    assert "answers to that alone" in answer.text


@pytest.mark.parametrize("header", ["Origin", "Sec_Fetch_Site", "Access_Control_Request_Method"])
@pytest.mark.parametrize("value", ["null", "https://evil.example", "none", "same-origin"])
def test_what_a_browser_sends_for_a_page_is_refused(
    anyway: Account, header: str, value: str
) -> None:
    answer = signed(anyway).sent(**{header: value})
    assert answer.status == 403
    assert "isn't for web pages" in answer.text


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "CONNECT", "PROPFIND"])
def test_a_method_that_no_api_uses_is_refused(anyway: Account, method: str) -> None:
    assert Raw(anyway.address.endpoint, method, "/bucket").sent().status == 405


def test_no_answer_opens_itself_to_other_origins(anyway: Account) -> None:
    s3 = anyway.client("s3")
    s3.create_bucket(Bucket="open", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    rule = {"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}
    s3.put_bucket_cors(Bucket="open", CORSConfiguration={"CORSRules": [rule]})
    s3.put_object(Bucket="open", Key="k", Body=b"1")
    for request in (signed(anyway), Raw(anyway.address.endpoint, "GET", "/open/k")):
        names = [name.lower() for name in request.sent().headers]
        assert not [name for name in names if name.startswith("access-control-")]


@pytest.mark.parametrize("path", OWN)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_motos_own_api_isnt_served(anyway: Account, path: str, method: str) -> None:
    anyway.client("iam").create_user(UserName="stays")
    answer = Raw(anyway.address.endpoint, method, path).sent()
    assert answer.status in {403, 404, 405, 501}
    assert b"Sandbox" not in answer.body
    assert anyway.address.secret_access_key.encode() not in answer.body
    assert len(anyway.client("iam").list_users()["Users"]) == 1


def test_a_bucket_may_be_called_like_a_path_of_motos(aws: Account) -> None:
    s3 = aws.client("s3")
    s3.create_bucket(
        Bucket="favicon.icons", CreateBucketConfiguration={"LocationConstraint": "us-west-2"}
    )
    s3.put_object(Bucket="favicon.icons", Key="secret", Body=b"content")
    unsigned = Raw(aws.address.endpoint, "GET", "/favicon.icons/secret").sent()
    assert (unsigned.status, b"content" in unsigned.body) == (403, False)
    assert s3.get_object(Bucket="favicon.icons", Key="secret")["Body"].read() == b"content"


def test_the_decision_log_is_the_owners_alone(anyway: Account) -> None:
    made = anyway.client("iam").create_user(UserName="ann")
    key = anyway.client("iam").create_access_key(UserName=made["User"]["UserName"])["AccessKey"]
    ann = {
        "aws_access_key_id": key["AccessKeyId"],
        "aws_secret_access_key": key["SecretAccessKey"],
    }
    request = Raw(anyway.address.endpoint, "GET", access_report.PATH)
    forged = {**anyway.keys, "aws_secret_access_key": "guessed"}
    for keys in (ann, forged):
        assert request.signed(keys, "tune-model").sent().status in {400, 403}
    assert "decisions" in access_report.fetch(anyway.address)
    assert (
        json.loads(request.signed(anyway.keys, "tune-model").sent().body)["decisions"]
        == (access_report.fetch(anyway.address)["decisions"])
    )


@pytest.mark.parametrize(
    ("target", "headers", "status"),
    [
        ("http://127.0.0.1/bucket", {}, 403),
        ("//evil.example/bucket", {}, 403),
        ("/bucket", {"Content-Length": "-1"}, 400),
        ("/bucket", {"Content-Length": "1, 1"}, 400),
        ("/bucket", {"Transfer-Encoding": "gzip"}, 400),
        ("/bucket", {"Transfer-Encoding": "chunked", "Content-Length": "1"}, 400),
    ],
)
def test_a_request_is_framed_in_one_way(
    aws: Account, target: str, headers: dict[str, str], status: int
) -> None:
    assert Raw(aws.address.endpoint, "GET", target, headers).sent().status == status


def test_a_bucket_may_stand_in_the_hosts_name_and_is_judged_there(aws: Account) -> None:
    s3 = aws.client("s3")
    for name in ("mine", "yours"):
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
        s3.put_object(Bucket=name, Key="yours/k", Body=name.encode())
    port = aws.address.endpoint.rpartition(":")[2]

    def got(keys: dict[str, str]) -> Answer:
        host = {"Host": f"mine.localhost:{port}"}
        return Raw(aws.address.endpoint, "GET", "/yours/k", host).signed(keys, "s3").sent()

    assert got(aws.keys).body == b"mine"
    iam = aws.client("iam")
    iam.create_user(UserName="ann")
    statement = {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::yours/*"}
    document = json.dumps({"Version": "2012-10-17", "Statement": statement})
    iam.put_user_policy(UserName="ann", PolicyName="p", PolicyDocument=document)
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    ann = {
        "aws_access_key_id": key["AccessKeyId"],
        "aws_secret_access_key": key["SecretAccessKey"],
    }
    assert got(ann).status == 403
