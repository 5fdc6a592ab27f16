"""Secrets are hidden wherever a log line, a cause or a payload is shown, and nothing else is."""

import io
import json
import re
import time
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cli_base.printing import Console
from tests.report_data import History, reported
from tests.report_data import machine as one_state
from tests.strategies import AWS_PARTITIONS
from tests.terminal_text import printed
from tune_model.commands import demo_run, logs
from tune_model.commands.output import TerraformLog
from tune_model.operations.advice import readable
from tune_model.operations.execution_logs import Line
from tune_model.operations.failures import job_failures
from tune_model.operations.printable_text import log_text, printable
from tune_model.operations.redaction import HIDDEN, LineRedaction, redacted
from tune_model.reports.execution_report import render

SECRET = "f00dCafe" * 5
JWT = f"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.{SECRET}"
KEY_ID = "AKIAIOSFODNN7EXAMPLE"  # in AWS's documentation
AWS_SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"  # the same
KINDS = [
    f"Authorization: Bearer {SECRET}",
    f"authorization=bearer {SECRET}",
    f"Authorization: Basic {SECRET}==",
    f"Proxy-Authorization: Basic {SECRET}",
    f"{{'Authorization': 'Bearer {SECRET}'}}",
    f"Authorization: token {SECRET}",
    f"Authorization: {SECRET}",
    f"Authorization: AWS4-HMAC-SHA256 Credential=A/B, SignedHeaders=host, Signature={SECRET}",
    f'Authorization: Digest username="me", response="{SECRET}"',
    f"sent Bearer {SECRET} to it",
    f"Cookie: a=b; session={SECRET}",
    f"ghp_{SECRET}",
    f"https://example.com/?t=gho_{SECRET}",
    f"ghs_{SECRET}",
    f"github_pat_11ABCDEFG_{SECRET}",
    f"glpat-{SECRET}",
    f"hf_{SECRET}",
    f"sk-proj-{SECRET}",
    f"api_key={SECRET}",
    f"apikey: {SECRET}",
    f"apiKey => '{SECRET}'",
    f"x-api-key: {SECRET}",
    f"OPENAI_API_KEY={SECRET}",
    f"password={SECRET}",
    f"passwd: {SECRET}",
    f'PGPASSWORD="two words {SECRET}"',
    f"Server=x;Pwd={SECRET};Database=y",
    f"<password>{SECRET}</password>",
    f"psql --password {SECRET} -h x",
    f"token={SECRET}",
    f"token: {SECRET}",
    f"x-amz-security-token: {SECRET}",
    f"taskToken={SECRET}",
    f"secret={SECRET}",
    f"client_secret={SECRET}",
    f"secretAccessKey: {SECRET}",
    f"aws_secret_access_key = {SECRET}",
    f"AccountKey={SECRET}==;EndpointSuffix=x",
    f"JWT {JWT} was refused",
    f"xoxb-123456789-{SECRET}",
    f"xoxp-{SECRET}",
    f"{KEY_ID},{AWS_SECRET}",
    f"using {KEY_ID.replace('AKIA', 'ASIA')} with {AWS_SECRET} now",
    f"-----BEGIN RSA PRIVATE KEY-----\n{SECRET}\n{SECRET}\n-----END RSA PRIVATE KEY-----",
    f"-----BEGIN PRIVATE KEY-----\n{SECRET}",
    f"-----BEGIN ENCRYPTED PRIVATE KEY-----\\n{SECRET}\\n-----END ENCRYPTED PRIVATE KEY-----",
    f"postgres://me:{SECRET}@db.example:5432/x",
    f"https://me:p@{SECRET}@example.com/x",
    f"https://{SECRET}@example.com/x.git",
    f"https://b.s3.amazonaws.com/k?X-Amz-Credential=A&X-Amz-Signature={SECRET}&x=1",
    f"https://b.s3.amazonaws.com/k?X-Amz-Security-Token={SECRET}&x=1",
    f"https://b.blob.example/k?se=1&sig={SECRET}",
    f"AbCdEfGhIjKlMn.atlasv1.{SECRET}",
]
# What ordinary lines of this workflow and its services say.
ORDINARY = [
    "[0]#011train-rmse:1.234#011validation-rmse:2.5",
    "[0]\ttrain-rmse:1.234\tvalidation-rmse:2.5",
    "[10:00:01] INFO: reading csv/train.csv, key: csv/train.csv",
    "START RequestId: 4ba36ef4-a07e-486f-9553-095b94680aff Version: $LATEST",
    "REPORT RequestId: 4ba36ef4-a07e-486f-9553-095b94680aff\tDuration: 12.5 ms\tMemory: 512 MB",
    "User: arn:aws:iam::1:user/me is not authorized to perform: secretsmanager:GetSecretValue",
    "on resource: arn:aws:secretsmanager:us-west-2:123456789012:secret:x-AbCdEf because no policy",
    "arn:aws:ssm:us-west-2:123456789012:parameter/db/password",
    "commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "s3://tune-model-data/output/test.csv.out",
    "https://example.com:8443/a@b?next=1",
    "max_tokens=512 tokens: 77 tokenizer=bert num_tokens=5",
    "unexpected token: end of line",
    "SyntaxError: Unexpected token < in JSON",
    "Authorization: failed for this user",
    "the password must have eight letters",
    "PWD=/opt/ml/code",
    "monkey=1 keys: 5 turnkey=yes",
    "sk-learn-pipeline-of-some-model",
    f"aws_access_key_id={KEY_ID}",
    '{"password": null, "secret": "", "token": false}',
    "validation:rmse=3.5 tuning-job-name-001-abcdef01",
]


def shown_by_all(text: str) -> str:
    """What each place shows of a text that has secrets in it."""
    line = Line(0, "source", "stream", text)
    said = [printable(text), readable(text), log_text(text), *job_failures([text])]
    said += printed(lambda: logs._show(iter([line]), as_json=False))
    said += printed(lambda: logs._show(iter([line]), as_json=True))
    for err in (True, False):
        said += printed(lambda err=err: TerraformLog(err=err).show(text))  # type: ignore[misc] # bound at once
    to = io.StringIO()
    tail = demo_run.Tail(Console(file=to, width=500))
    for each in text.split("\n"):
        tail.add(each)
    tail.show()
    return "\n".join([*said, to.getvalue()])


@pytest.mark.parametrize("text", KINDS)
def test_a_secret_is_hidden_by_whoever_shows_a_log_line(text: str) -> None:
    said = shown_by_all(text)
    assert SECRET not in said
    assert AWS_SECRET not in said
    assert said.count(HIDDEN) >= 9


@pytest.mark.parametrize("text", KINDS)
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_a_secret_is_hidden_in_json_in_json(text: str, depth: int) -> None:
    for _ in range(depth):
        text = json.dumps({"message": text})
    for said in (redacted(text), log_text(text), readable(text)):
        assert SECRET not in said
        assert AWS_SECRET not in said


@pytest.mark.parametrize("text", KINDS)
def test_a_report_hides_secrets(text: str) -> None:
    history = History()
    history.begin()
    history.task("A", given=json.dumps({"said": text}), output=json.dumps(text))
    history.end(output=json.dumps(text))
    page = render(reported(one_state("A"), history))
    assert SECRET not in page
    assert AWS_SECRET not in page


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_lines_stay_as_they_are(text: str) -> None:
    assert redacted(text) == text


@given(
    st.lists(
        st.tuples(st.from_regex(r"[a-z]+(-[a-z]+){0,2}(:[a-z]+)?", fullmatch=True), st.floats()),
        min_size=1,
        max_size=6,
    )
)
def test_lines_of_metrics_stay_as_they_are(metrics: list[tuple[str, float]]) -> None:
    secret = ("pass", "pwd", "secret", "key", "token")
    assume(not any(word in name for name, _ in metrics for word in secret))
    line = "\t".join(["[17]", *(f"{name}:{value}" for name, value in metrics)])
    assert redacted(line) == line


@given(
    st.sampled_from(AWS_PARTITIONS),
    st.sampled_from(["iam", "s3", "secretsmanager", "ssm", "states", "lambda", "sagemaker"]),
    st.from_regex(r"(secret|token|parameter|role|model):[A-Za-z0-9/_+.@-]{1,40}", fullmatch=True)
    | st.from_regex(
        r"[a-z]{1,8}/(password|api-key|token|[a-z]{1,9}):[a-z0-9]{1,9}", fullmatch=True
    ),
)
def test_arns_stay_as_they_are(partition: str, service: str, resource: str) -> None:
    arn = f"arn:{partition}:{service}:us-west-2:123456789012:{resource}"
    for line in (arn, f"on resource: {arn}", json.dumps({"Resource": arn})):
        assert redacted(line) == line


NAMES = ["password", "DB_PASSWORD", "token", "sessionToken", "apiKey", "x-api-key", "clientSecret"]
NO_VALUE = re.compile(r"arn:|null\b|none\b|true\b|false\b|[{\[]", re.IGNORECASE)


@given(
    st.dictionaries(
        st.sampled_from(NAMES),
        st.text(min_size=1) | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    ),
    st.none() | st.integers(0, 2),
)
def test_json_stays_json_and_shows_no_member_that_is_secret(
    members: dict[str, Any], indent: int | None
) -> None:
    assume(not any(NO_VALUE.match(str(value)) for value in members.values()))
    shown = json.loads(redacted(json.dumps({**members, "rows": 5}, indent=indent)))
    assert shown == {**dict.fromkeys(members, HIDDEN), "rows": 5}


@given(st.lists(st.sampled_from([*KINDS, *ORDINARY, " ", '"', "\\", "=", ":"]), max_size=4))
def test_what_is_hidden_once_stays_as_it_is(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert redacted(redacted(text)) == redacted(text)


def test_a_key_is_hidden_that_comes_line_by_line_among_lines_of_others() -> None:
    key = ["-----BEGIN RSA PRIVATE KEY-----", "Proc-Type: 4,ENCRYPTED", "", SECRET, f"{SECRET}=="]
    redaction = LineRedaction()
    said = [redaction.redacted("before", "a")]
    for line in key:
        said += [redaction.redacted(line, "a"), redaction.redacted("other", "b")]
    said += [redaction.redacted("-----END RSA PRIVATE KEY----- after", "a")]
    said += [redaction.redacted("next", "a")]
    assert SECRET not in "".join(said)
    assert said[0] == "before"
    assert said.count("other") == len(key)
    assert said[-2:] == [f"{HIDDEN} after", "next"]


def test_a_key_that_never_ends_hides_no_line_that_is_none_of_a_keys() -> None:
    redaction = LineRedaction()
    redaction.redacted("-----BEGIN PRIVATE KEY-----")
    assert redaction.redacted(SECRET) == HIDDEN
    assert redaction.redacted("[0]#011train-rmse:1.234") == "[0]#011train-rmse:1.234"
    assert redaction.redacted("abc") == "abc"


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "token: ",
            "password=\\",
            "secret-",
            "secret",
            "-----BEGIN A",
            "eyJ-",
            "eyJaaaaaa.",
            "sk-",
        ),
        *("://a:", "://", "\\", '"', "a1B", f"{KEY_ID}a1", "bearer ", "authorization: ", "--a"),
        *("arn:aws:a:b:1:", "arn:aws:a", "x.atlasv1.", "api_key:::::", "password='\\'", "ghp_"),
        *("-----BEGIN PRIVATE KEY-----", "cookie: ", "signature=&", "token='", "{'key': '"),
    ],
)
def test_no_text_takes_long(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    began = time.process_time()
    redacted(text)
    assert time.process_time() - began < 10  # a pattern that isn't linear takes minutes
