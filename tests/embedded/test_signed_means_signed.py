"""What is signed is what is served: the body, the headers, and no more."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import replace

import pytest

from tests.account import Account
from tests.raw_http import FORM, JSON, Raw

MISMATCH = "XAmzContentSHA256Mismatch"


@pytest.fixture
def owner(aws: Account) -> dict[str, str]:
    s3 = aws.client("s3")
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    return aws.keys


def stored(aws: Account, key: str = "k") -> bytes | None:
    s3 = aws.client("s3")
    keys = [each["Key"] for each in s3.list_objects_v2(Bucket="bucket").get("Contents", [])]
    return bytes(s3.get_object(Bucket="bucket", Key=key)["Body"].read()) if key in keys else None


def test_another_body_than_the_signed_one_isnt_stored(aws: Account, owner: dict[str, str]) -> None:
    request = Raw(aws.address.endpoint, "PUT", "/bucket/k", {}, b"signed").signed(owner, "s3")
    answer = replace(request, body=b"forged").sent()
    assert (answer.status, MISMATCH in answer.text) == (400, True)
    assert stored(aws) is None
    assert request.sent().status == 200
    assert stored(aws) == b"signed"


def test_a_body_that_is_said_to_be_unsigned_may_be_any(aws: Account, owner: dict[str, str]) -> None:
    headers = {"X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}
    request = Raw(aws.address.endpoint, "PUT", "/bucket/k", headers, b"1").signed(owner, "s3")
    assert replace(request, body=b"2").sent().status == 200


@pytest.mark.parametrize("service", ["states", "iam"])
def test_only_s3_takes_a_body_that_isnt_signed(
    aws: Account, owner: dict[str, str], service: str
) -> None:
    of_json = {"Content-Type": JSON, "X-Amz-Target": "AWSStepFunctions.ListStateMachines"}
    headers = of_json if service == "states" else {"Content-Type": FORM}
    body = b"{}" if service == "states" else b"Action=ListRoles&Version=2010-05-08"
    headers["X-Amz-Content-SHA256"] = "UNSIGNED-PAYLOAD"
    request = Raw(aws.address.endpoint, "POST", "/", headers, body).signed(owner, service)
    assert request.sent().status in {400, 403}


def test_a_request_to_s3_says_what_its_body_is(aws: Account, owner: dict[str, str]) -> None:
    """An `s3` request signed as other services' are, without the header."""
    signed = Raw(aws.address.endpoint, "PUT", "/bucket/k", {}, b"1").signed(owner, "s3")
    headers = {k: v for k, v in signed.headers.items() if k.lower() != "x-amz-content-sha256"}
    assert replace(signed, headers=headers).sent().status == 403
    assert stored(aws) is None


@pytest.mark.parametrize(
    "header", ["x_amz_acl", "x_amz_copy_source", "X_Amz_Meta_a", "x_amz_tagging", "x_amz_target"]
)
def test_a_header_of_amazons_must_be_signed(
    aws: Account, owner: dict[str, str], header: str
) -> None:
    request = Raw(aws.address.endpoint, "PUT", "/bucket/k", {}, b"1").signed(owner, "s3")
    answer = request.sent(**{header: "public-read"})
    assert answer.status in {400, 403}
    assert "not signed" in answer.text
    assert stored(aws) is None


def test_the_host_must_be_signed(aws: Account, owner: dict[str, str]) -> None:
    """A signature over other headers than `host`: computed here, for no SDK makes one."""
    whole = Raw(aws.address.endpoint, "GET", "/bucket", {}).signed(owner, "s3")
    stamp, digest = whole.headers["X-Amz-Date"], hashlib.sha256(b"").hexdigest()
    names = "x-amz-content-sha256;x-amz-date"
    canonical = (
        f"GET\n/bucket\n\nx-amz-content-sha256:{digest}\nx-amz-date:{stamp}\n\n{names}\n{digest}"
    )
    scope = f"{stamp[:8]}/us-west-2/s3/aws4_request"
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    key = f"AWS4{owner['aws_secret_access_key']}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    text = f"AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{hashed}"
    value = hmac.digest(key, text.encode(), "sha256").hex()
    credential = f"{owner['aws_access_key_id']}/{scope}"
    authorization = (
        f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={value}"
    )
    headers = {
        "X-Amz-Date": stamp,
        "X-Amz-Content-SHA256": digest,
        "Authorization": authorization,
    }
    answer = Raw(aws.address.endpoint, "GET", "/bucket", headers).sent()
    assert (answer.status, "not signed" in answer.text) == (403, True)


def test_two_signatures_are_none(aws: Account, owner: dict[str, str]) -> None:
    target = Raw(aws.address.endpoint, "GET", "/bucket").presigned(owner, "s3").target
    assert Raw(aws.address.endpoint, "GET", target).signed(owner, "s3").sent().status == 403


@pytest.mark.parametrize(("seconds", "status"), [(60, 200), (0, 403), (7 * 86_400 + 1, 403)])
def test_who_one_is_may_be_asked_by_a_presigned_url(
    aws: Account, owner: dict[str, str], seconds: int, status: int
) -> None:
    """As EKS's clients and Vault's do."""
    target = "/?Action=GetCallerIdentity&Version=2011-06-15"
    headers = {"x-k8s-aws-id": "cluster"}
    request = Raw(aws.address.endpoint, "GET", target, headers).presigned(owner, "sts", seconds)
    assert "x-k8s-aws-id" in request.target
    answer = request.sent()
    assert answer.status == status
    assert (b":user/" in answer.body) == (status == 200)
    assert Raw(aws.address.endpoint, "GET", request.target).sent().status == 403  # a header less


def chunked(aws: Account, owner: dict[str, str], *pieces: bytes, forged: bytes = b"") -> Raw:
    """A request whose body is signed chunk by chunk."""
    kind = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
    headers = {
        "X-Amz-Content-SHA256": kind,
        "Content-Encoding": "aws-chunked",
        "x-amz-decoded-content-length": str(sum(map(len, pieces))),
    }
    request = Raw(aws.address.endpoint, "PUT", "/bucket/k", headers).signed(owner, "s3")
    stamp = request.headers["X-Amz-Date"]
    scope = f"{stamp[:8]}/us-west-2/s3/aws4_request"
    key = f"AWS4{owner['aws_secret_access_key']}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    before = request.headers["Authorization"].rpartition("=")[2]
    empty, body = hashlib.sha256(b"").hexdigest(), b""
    for piece in (*pieces, b""):
        lines = f"{before}\n{empty}\n{hashlib.sha256(piece).hexdigest()}"
        text = f"AWS4-HMAC-SHA256-PAYLOAD\n{stamp}\n{scope}\n{lines}"
        before = hmac.digest(key, text.encode(), "sha256").hex()
        sent = forged if forged and piece else piece
        body += f"{len(sent):x};chunk-signature={before}\r\n".encode() + sent + b"\r\n"
    return replace(request, body=body)


def test_signed_chunks_are_stored_as_the_data_that_they_hold(
    aws: Account, owner: dict[str, str]
) -> None:
    assert chunked(aws, owner, b"one ", b"two").sent().status == 200
    assert stored(aws) == b"one two"
    described = aws.client("s3").head_object(Bucket="bucket", Key="k")
    assert "aws-chunked" not in described.get("ContentEncoding", "")


def test_a_forged_chunk_isnt_stored(aws: Account, owner: dict[str, str]) -> None:
    answer = chunked(aws, owner, b"one", forged=b"two").sent()
    assert (answer.status, "SignatureDoesNotMatch" in answer.text) == (403, True)
    assert stored(aws) is None


@pytest.mark.parametrize(
    "body", [b"", b"zz\r\n", b"5\r\nab\r\n", b"-1\r\n", b"3\r\nabcXX0\r\n\r\n", b"3 abc"]
)
def test_chunks_that_are_none_are_refused(aws: Account, owner: dict[str, str], body: bytes) -> None:
    headers = {"X-Amz-Content-SHA256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER"}
    request = Raw(aws.address.endpoint, "PUT", "/bucket/k", headers, body).signed(owner, "s3")
    assert request.sent().status == 400
    assert stored(aws) is None


def test_unsigned_megabytes_are_answered_and_not_kept(aws: Account) -> None:
    body = b"0" * (11 * 1024 * 1024)
    for headers in ({"Content-Type": FORM}, {}):
        answer = Raw(aws.address.endpoint, "PUT", "/bucket/k", headers, body).sent()
        assert answer.status in {403, 413}


def test_a_body_without_the_chunks_that_it_announces_is_refused(
    aws: Account, owner: dict[str, str]
) -> None:
    request = Raw(aws.address.endpoint, "PUT", "/bucket/k", {}, b"zz\r\n").signed(owner, "s3")
    assert request.sent(Transfer_Encoding="chunked").status == 400
    assert stored(aws) is None


def test_a_body_of_any_other_bytes_is_data(aws: Account, owner: dict[str, str]) -> None:
    """A form's type on an object's data made moto take the data for parameters."""
    body = b"key=a&file=b&acl=public-read"
    headers = {"Content-Type": FORM}
    assert (
        Raw(aws.address.endpoint, "PUT", "/bucket/k", headers, body)
        .signed(owner, "s3")
        .sent()
        .status
        == 200
    )
    assert stored(aws) == body
    assert aws.client("s3").head_object(Bucket="bucket", Key="k")["ContentType"] == FORM


def test_an_unread_answer_is_json_where_json_was_asked(aws: Account) -> None:
    headers = {"Content-Type": JSON, "X-Amz-Target": "AWSStepFunctions.ListStateMachines"}
    answer = Raw(aws.address.endpoint, "POST", "/", headers, b"{}").sent()
    assert json.loads(answer.body)["__type"] == "MissingAuthenticationTokenException"
