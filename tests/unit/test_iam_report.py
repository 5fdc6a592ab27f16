"""What is read from the decision log, refusals on the wire, and signatures: without a server."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from botocore.auth import S3SigV4Auth, SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given
from hypothesis import strategies as st

from embedded_aws.iam import access_report, decisions, signature
from embedded_aws.iam.denials import Protocol, Refusal, Why, not_authorized
from embedded_aws.iam.evaluation import Decision
from embedded_aws.wire.request import HttpRequest

ROLE = "arn:aws:iam::123456789012:role/demo-us-west-2-worker"
OTHER = "arn:aws:iam::123456789012:role/demo-us-west-2-other"
YES = Decision(allowed=True, policy="own", statement="statement 1")
NO = Decision(allowed=False, reason="because no identity-based policy allows it")
KEYS = Credentials("AKIA1", "secret")


def summary(*asked: tuple[str, str, str, Decision]) -> dict[str, Any]:
    log = decisions.DecisionLog()
    for number, (role, action, resource, decision) in enumerate(asked):
        passed = "sagemaker.amazonaws.com" if action == "iam:PassRole" else ""
        log.add(decisions.entry((role, f"{role}/{number}"), action, resource, decision, passed))
    granted = {ROLE: [["own", "s3:Get*"], ["own", "s3:PutObject"], ["more", "sqs:*"]]}
    return {"enforced": True, **log.summary(), "granted": granted}


FOUND = summary(
    (ROLE, "s3:GetObject", "arn:aws:s3:::b/1", YES),
    (ROLE, "s3:GetObject", "arn:aws:s3:::b/1", YES),
    (ROLE, "s3:GetObject", "arn:aws:s3:::b/2", YES),
    (ROLE, "sqs:SendMessage", "*", NO),
    (ROLE, "iam:PassRole", OTHER, YES),
    (ROLE, "sts:AssumeRole", ROLE, YES),
    (OTHER, "s3:PutObject", "arn:aws:s3:::b/1", YES),
)


def test_the_table_counts_sessions_of_one_role_together() -> None:
    row = next(
        row for row in access_report.rows(FOUND) if row.resource.endswith("b/1") and row.count > 1
    )
    assert (row.who, row.count, row.allowed) == ("demo-us-west-2-worker", 2, True)
    assert row.why == "own, statement 1"


def test_what_was_only_asked_for_and_denied_is_unused() -> None:
    expected = [["own", "s3:PutObject"], ["more", "sqs:*"]]
    assert list(map(list, access_report.unused(FOUND)["demo-us-west-2-worker"])) == expected


def test_needed_is_what_was_asked_and_nothing_else() -> None:
    by_action = {str(s["Action"]): s for s in access_report.needed(FOUND, "worker")["Statement"]}
    assert set(by_action) == {"['s3:GetObject']", "['sqs:SendMessage']", "['iam:PassRole']"}
    assert by_action["['s3:GetObject']"]["Resource"] == ["arn:aws:s3:::b/1", "arn:aws:s3:::b/2"]
    passing = by_action["['iam:PassRole']"]["Condition"]
    assert passing == {"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}}


@pytest.mark.parametrize("name", ["nobody", "", "demo"])
def test_an_unknown_role_is_answered_with_those_that_are_known(name: str) -> None:
    with pytest.raises(
        access_report.NoSuchRole, match="demo-us-west-2-other, demo-us-west-2-worker"
    ):
        access_report.needed(FOUND, name)


def test_one_line_says_it_all() -> None:
    assert access_report.one_line(FOUND) == (
        "7 calls judged, 1 denied; granted but unused actions: demo-us-west-2-worker 2"
    )
    assert access_report.one_line({"enforced": False}) == "not enforced"
    both = {**FOUND, "granted": {ROLE: [], OTHER: [["own", "sns:*"]]}}
    assert access_report.one_line(both).endswith("actions: other 1, worker 0")


@given(st.integers(1, 20), st.integers(0, 40))
def test_the_log_keeps_the_last_and_counts_all(kept: int, count: int) -> None:
    log = decisions.DecisionLog(kept)
    for number in range(count):
        log.add(decisions.entry((ROLE, ROLE), f"s3:{number}", "*", NO))
    assert [e.action for e in log.entries()] == [f"s3:{n}" for n in range(count)][-kept:]
    assert (log.summary()["judged"], log.summary()["denied"]) == (count, count)


@pytest.mark.parametrize("why", Why)
@pytest.mark.parametrize("protocol", Protocol)
def test_a_refusal_names_its_error_in_every_wire_format(why: Why, protocol: Protocol) -> None:
    message = not_authorized("me", "s3:GetObject", "*", "because <nothing> allows it")
    answer = Refusal(why, message).answer(protocol)
    headers = dict(answer.headers)
    assert answer.status in {400, 403}
    assert int(headers["Content-Length"]) == len(answer.body)
    if protocol in {Protocol.JSON, Protocol.REST_JSON}:
        assert json.loads(answer.body)["Message"] == message
        assert headers["x-amzn-ErrorType"]
    elif protocol is Protocol.CBOR:
        assert message.encode() in answer.body
    else:
        found = [e.text for e in ET.fromstring(answer.body).iter() if e.tag == "Message"]  # noqa: S314 - our own
        assert found == [message]


def signed(auth: Any, method: str, url: str, body: bytes) -> HttpRequest:
    request = AWSRequest(method, url, {"Content-Type": "x", "x-amz-meta-a": " 1  2 "}, body)
    auth.add_auth(request)
    prepared = request.prepare()
    headers = {name.lower(): value for name, value in prepared.headers.items()}
    headers["host"] = "127.0.0.1:5000"
    target = prepared.url.partition("127.0.0.1:5000")[2]
    return HttpRequest(method, target, headers, body)


@given(
    service=st.sampled_from(["s3", "sts", "lambda"]),
    path=st.text("ab/ é+%:=", max_size=8),
    body=st.binary(max_size=20),
)
def test_a_signature_of_botocores_is_recognized_and_any_change_breaks_it(
    service: str, path: str, body: bytes
) -> None:
    from urllib.parse import quote  # noqa: PLC0415 - beside its use

    kind = S3SigV4Auth if service == "s3" else SigV4Auth
    url = f"http://127.0.0.1:5000/x{quote(path.replace('//', '/'), safe='/')}y?b=2&a=%20"
    request = signed(kind(KEYS, service, "us-west-2"), "POST", url, body)
    found = signature.read(request)
    assert found is not None
    assert (found.access_key_id, found.service, found.region) == ("AKIA1", service, "us-west-2")
    assert found.is_current
    assert found.is_of(request, "secret")
    assert not found.is_of(request, "other")
    moved = HttpRequest("POST", request.target + "&c=3", request.headers, body)
    assert not found.is_of(moved, "secret")
    if service != "s3":
        other = HttpRequest("POST", request.target, request.headers, body + b"x")
        assert not found.is_of(other, "secret")


def test_a_presigned_query_is_recognized() -> None:
    request = signed(
        SigV4QueryAuth(KEYS, "sts", "us-west-2", 60), "GET", "http://127.0.0.1:5000/", b""
    )
    found = signature.read(request)
    assert found is not None
    assert found.presigned
    assert found.is_current


@pytest.mark.parametrize(
    "authorization",
    ["", "Basic abc", "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=h, Signature=0"],
)
def test_what_isnt_a_signature_is_none(authorization: str) -> None:
    assert signature.read(HttpRequest("GET", "/", {"authorization": authorization})) is None


@pytest.mark.parametrize(
    ("minutes", "current"), [(0, True), (-14, True), (-16, False), (16, False)]
)
def test_a_signature_holds_for_fifteen_minutes(minutes: int, *, current: bool) -> None:
    stamp = (datetime.now(UTC) + timedelta(minutes=minutes)).strftime("%Y%m%dT%H%M%SZ")
    credential = f"A/{stamp[:8]}/r/s/aws4_request"
    text = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host, Signature=0"
    headers = {"authorization": text, "x-amz-date": stamp}
    found = signature.read(HttpRequest("GET", "/", headers))
    assert found is not None
    assert found.is_current is current
    stale = signature.read(HttpRequest("GET", "/", {**headers, "x-amz-date": "then"}))
    assert stale is not None
    assert not stale.is_current
