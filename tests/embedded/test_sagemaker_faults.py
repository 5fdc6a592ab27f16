"""Faults of training and transform jobs: each ends the job and is named."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws import processes
from embedded_aws.server import EmbeddedAws
from tests.sagemaker_account import (
    BUCKET,
    LEGACY,
    LONG,
    Laboratory,
    changed,
    channel,
    conforms,
    csv,
    laboratory,
    regression,
    tuning_request,
    wait_for_training,
)
from tests.waiting import until


@pytest.fixture
def lab(embedded_aws: EmbeddedAws) -> Iterator[Laboratory]:
    with laboratory(embedded_aws) as lab:
        yield lab


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"InputDataConfig": [channel("train", "csv/nothing.csv")]},
            (
                'ClientError: Data download failed:No S3 objects found under S3 URL "s3://data-bucket/'
                'csv/nothing.csv" given in input data source.'
            ),
        ),
        (
            {"AlgorithmSpecification": {"TrainingImage": "x/y:1", "TrainingInputMode": "File"}},
            "ClientError: Cannot pull algorithm container.",
        ),
        ({"HyperParameters": {}}, "ClientError: Require input for parameter num_round, exit code"),
        (
            {"HyperParameters": {"num_round": "1", "eta": "7"}},
            "ClientError: Parameter 'eta' should be in range [0, 1], not 7.0., exit code: 2",
        ),
        (
            {"OutputDataConfig": {"S3OutputPath": "s3://no-such-bucket/models"}},
            "ClientError: Artifact upload failed:",
        ),
        (
            {"InputDataConfig": [channel("train", "odd/")]},
            "ClientError: Data download failed:the key 'odd/../x' can't be a file's path",
        ),
    ],
)
def test_a_fault_fails_the_training_job_and_is_named(
    lab: Laboratory, changes: dict[str, Any], words: str
) -> None:
    lab.put("odd/../x", "1,2\n")
    ended = lab.trained(**changes)
    conforms(ended, "DescribeTrainingJob")
    assert ended["TrainingJobStatus"] == ended["SecondaryStatus"] == "Failed"
    assert ended["FailureReason"].startswith(words)


def test_a_killed_container_is_an_algorithm_error(lab: Laboratory) -> None:
    lab.start_training(HyperParameters=LONG)
    wait_for_training(lab)
    os.kill(processes.running()[0], 9)
    reason = lab.ended_training()["FailureReason"]
    assert reason.startswith("AlgorithmError: ")
    assert reason.endswith("exit code: 137")


def test_what_nobody_foresaw_fails_the_job_and_is_logged(
    lab: Laboratory, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("no reason")

    monkeypatch.setattr("embedded_aws.sagemaker.sessions.RoleSession.keys", broken)
    ended = lab.trained()
    assert ended["FailureReason"] == "InternalServerError: ZeroDivisionError: no reason"
    assert "Traceback" in caplog.text


def test_a_role_that_may_not_write_logs_loses_only_the_log(
    lab: Laboratory, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refused(*_: object) -> None:
        raise ClientError({"Error": {"Code": "AccessDenied"}}, "CreateLogStream")

    monkeypatch.setattr("embedded_aws.sagemaker.sessions.RoleSession._make_stream", refused)
    assert lab.trained()["TrainingJobStatus"] == "Completed"
    assert "no log training/algo-1-" in caplog.text


@pytest.mark.parametrize(
    ("key", "content", "words"),
    [
        (
            "csv/test.csv",
            "1,2\n",
            "data-bucket/csv/test.csv: Unable to evaluate payload provided: ",
        ),
        ("csv/test.csv", "a,b,c\n", "Non-numeric value 'a' found in the header line"),
        ("csv/test.csv", "1,2,3\n" * 1_100_000, "Too much data for max payload size"),
        ("elsewhere", "1,2,3\n", "No S3 objects found under S3 URL"),
    ],
)
def test_a_fault_fails_the_transform_job_and_is_named(
    lab: Laboratory, key: str, content: str, words: str
) -> None:
    lab.put_model()
    lab.put(key, content)
    ended = lab.transformed()
    conforms(ended, "DescribeTransformJob")
    assert ended["TransformJobStatus"] == "Failed"
    assert ended["FailureReason"].startswith("ClientError: ")
    assert words in ended["FailureReason"]


@pytest.mark.parametrize(
    ("image", "archive", "words"),
    [
        (LEGACY, None, "Failed to download the model s3://data-bucket/models/training/output"),
        (LEGACY, b"no archive", "is no tar archive"),
        ("x/y:1", b"", "Cannot pull algorithm container"),
    ],
)
def test_a_model_that_isn_t_one_fails_the_transform_job(
    lab: Laboratory, image: str, archive: bytes | None, words: str
) -> None:
    if archive is not None:
        lab.put("models/training/output/model.tar.gz", archive)
    lab.model(image=image)  # nothing is read before a transform job does
    lab.put("csv/test.csv", "1,2,3\n")
    assert words in lab.transformed()["FailureReason"]


def test_a_prefix_transforms_each_object_below_it_and_good_ones_survive_a_bad_one(
    lab: Laboratory,
) -> None:
    lab.put_model()
    for key, content in (("in/a/1.csv", "1,2,3\n"), ("in/b.csv", "1,2,3\n"), ("in/c.csv", "1\n")):
        lab.put(key, content)
    lab.put("in/folder/", "")
    ended = lab.transformed(uri="in/")
    assert ended["TransformJobStatus"] == "Failed"
    listed = lab.s3.list_objects_v2(Bucket=BUCKET, Prefix="output/")["Contents"]
    assert [each["Key"] for each in listed] == ["output/a/1.csv.out", "output/b.csv.out"]


def test_a_killed_inference_container_fails_the_transform_job(lab: Laboratory) -> None:
    lab.put_model()
    lab.put("csv/test.csv", csv(regression(60_000)[:, 1:]))
    lab.start_transform(TransformInput={"SplitType": "Line"}, BatchStrategy="SingleRecord")
    until(processes.running, "it predicts")
    os.kill(processes.running()[0], 9)
    reason = lab.ended_transform()["FailureReason"]
    assert "the inference container ended with exit code -9" in reason


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"TransformOutput": {"S3OutputPath": "s3://no-such-bucket/output"}},
            "ClientError: Upload to s3://no-such-bucket/output/test.csv.out failed",
        ),
        (
            {
                "TransformInput": {
                    "DataSource": {
                        "S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://no-such-bucket/x"}
                    }
                }
            },
            "ClientError: Data download failed:",
        ),
    ],
)
def test_a_bucket_that_isn_t_there_fails_the_transform_job(
    lab: Laboratory, changes: dict[str, Any], words: str
) -> None:
    lab.put_model()
    lab.put("csv/test.csv", csv(regression(5)[:, 1:]))
    assert lab.transformed(**changes)["FailureReason"].startswith(words)


def test_a_tuning_job_of_an_unknown_image_fails_with_its_training_jobs(lab: Laboratory) -> None:
    path = ("TrainingJobDefinition", "AlgorithmSpecification", "TrainingImage")
    request = changed(tuning_request(lab.role), path, "x/y:1")
    lab.sagemaker.create_hyper_parameter_tuning_job(**request)
    assert lab.ended_tuning()["FailureReason"].startswith("All training jobs failed.")
