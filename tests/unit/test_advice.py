"""A failed execution in plain words, and what to do about it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import json_values
from tune_model.operations.advice import advice, readable
from tune_model.operations.printable_text import log_text, printable
from tune_model.operations.redaction import redacted

ROLE = "arn:aws:sts::123456789012:assumed-role/tune-model-states/x is not authorized to perform: "

CASES = [
    (
        "SageMaker.AccessDeniedException",
        f"User: {ROLE}sagemaker:AddTags on resource: arn:aws:sagemaker:us-west-2:1:model/m",
        "role tune-model-states may not sagemaker:AddTags: set state_machine_additions = true",
    ),
    (
        "States.TaskFailed",
        f"User: {ROLE}sagemaker:DescribeTransformJob because no identity-based policy allows it",
        "set state_machine_additions = true",
    ),
    (
        "States.Runtime",
        "'arn:aws:iam::1:role/r' is not authorized to create managed-rule.",
        "events:PutRule",
    ),
    (
        "SageMaker.ResourceLimitExceededException",
        "The account-level service limit 'ml.m4.xlarge for training job usage' is 0 Instances",
        "servicequotas",
    ),
    ("InvalidInput", '{"errorMessage": "dataset.rows: 0"}', "correct that field of --input"),
    (
        "States.TaskFailed",
        '{"FailureReason": "AlgorithmError: Extraneous hyperparameter found: precision_dtype"}',
        "static_hyperparameters",
    ),
    (
        "SageMaker.AmazonSageMakerException",
        "Invalid image: the image 1.dkr.ecr.us-west-2.amazonaws.com/x does not exist",
        "set training_image",
    ),
    (
        "States.TaskFailed",
        '{"FailureReason": "ClientError: No S3 objects found under S3 URL \\"s3://b/csv/\\""}',
        "tune-model run --data DIR",
    ),
    (
        "States.TaskFailed",
        '{"FailureReason": "ClientError: Non-numeric value \'l\' found in the header line"}',
        "checks the files before",
    ),
    (
        "States.TaskFailed",
        '{"FailureReason": "ClientError: 413 payload too large"}',
        "one request of 6 MB",
    ),
    ("S3.AccessDenied", f"User: {ROLE}kms:Decrypt on the key", "kms_key_arn"),
    ("X", f"User: {ROLE}iam:PassRole on resource: r", "may not iam:PassRole: the state machine's"),
    ("X", f"User: {ROLE}s3:PutObject on resource: r", "may not s3:PutObject: apply again"),
    ("Sandbox.Timedout", "Task timed out after 900.00 seconds", "ran out of time or memory"),
    (
        "States.TaskFailed",
        '{"FailureReason": "MaxRuntimeExceeded: stopped"}',
        "max_runtime_seconds",
    ),
    ("NoBestTrainingJob", "tuning job t has none", "tune-model logs"),
    ("SageMaker.ResourceInUseException", "a job with this name exists", "start another"),
    ("States.DataLimitExceeded", "too large", "256 KiB"),
    ("States.Timeout", "", "the time that the definition allows"),
    ("Stopped", "Ctrl-C in tune-model", "it was stopped by a person"),
    ("SageMaker.ThrottlingException", "Rate exceeded", "AWS was busy"),
]


@pytest.mark.parametrize(("error", "cause", "step"), CASES)
def test_each_known_failure_has_its_next_step(error: str, cause: str, step: str) -> None:
    said = advice(error, cause)
    assert said
    assert step in said
    assert "\n" not in said


def test_an_unknown_failure_gets_no_made_up_advice() -> None:
    assert advice("Custom.Error", "what happened") is None
    assert advice(None, None) is None


@given(json_values())
def test_a_cause_that_is_no_error_reads_as_it_came_but_for_what_is_never_shown(value: Any) -> None:
    cause = json.dumps({"other": value})
    assert readable(cause) == redacted(cause)


@pytest.mark.parametrize(
    ("cause", "sentence"),
    [
        ('{"errorMessage": "rows: 0", "errorType": "InvalidInput"}', "rows: 0"),
        ('{"FailureReason": "No jobs"}', "No jobs"),
        ("plain words", "plain words"),
        ("", "no cause was given"),
        (None, "no cause was given"),
        ("[1]", "[1]"),
    ],
)
def test_a_cause_is_reduced_to_its_sentence(cause: str | None, sentence: str) -> None:
    assert readable(cause) == sentence


@given(st.text(max_size=60))
def test_printed_text_cannot_rule_the_terminal_and_is_kept_otherwise(text: str) -> None:
    shown = printable(text)
    assert not any(ord(c) < 32 and c not in "\t\n" for c in shown)
    assert "\x7f" not in shown
    if text.isprintable():
        assert shown == redacted(text)


SECRET = "f00dcafe" * 5


@pytest.mark.parametrize(
    "text",
    [
        f"https://b.s3.amazonaws.com/k?X-Amz-Credential=A&X-Amz-Signature={SECRET}&x=1",
        f"https://b.s3.amazonaws.com/k?AWSAccessKeyId=A&Signature={SECRET}",
        f"https://b.s3.amazonaws.com/k?X-Amz-Security-Token={SECRET}",
        f'{{"SecretAccessKey": "{SECRET}", "SessionToken": "{SECRET}"}}',
        f"aws_secret_access_key={SECRET}",
        f"password: {SECRET}",
    ],
)
def test_secrets_and_presigned_urls_are_never_printed(text: str) -> None:
    for shown in (redacted(text), printable(text), log_text(text), readable(text)):
        assert SECRET not in shown
        assert "(hidden)" in shown


def test_a_functions_json_line_reads_as_level_message_and_extras() -> None:
    line = {"timestamp": "t", "level": "INFO", "message": "written", "requestId": "r", "rows": 5}
    assert log_text(json.dumps(line)) == "INFO written rows=5"
    assert log_text('{"time": "t", "type": "platform.start", "record": {"a": 1}}') == (
        'platform.start record={"a": 1}'
    )
    assert log_text('{"a": 1}') == '{"a": 1}'
    assert log_text("plain") == "plain"
