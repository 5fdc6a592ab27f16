"""Training, transform and model requests that make no sense, or that can't be done here."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moto.core.exceptions import ServiceException

from embedded_aws.sagemaker import request_rules
from tests.sagemaker_account import CURRENT, LEGACY, changed, definition

ROLE = "arn:aws:iam::123456789012:role/sagemaker"
TRAINING = definition(ROLE, TrainingJobName="t")
SOURCE = {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://b/k"}}
TRANSFORM: dict[str, Any] = {
    "TransformJobName": "t",
    "ModelName": "m",
    "TransformInput": {"DataSource": SOURCE},
    "TransformOutput": {"S3OutputPath": "s3://b/o"},
    "TransformResources": {"InstanceType": "ml.m4.xlarge", "InstanceCount": 1},
}
MODEL: dict[str, Any] = {
    "ModelName": "m",
    "ExecutionRoleArn": ROLE,
    "PrimaryContainer": {"Image": CURRENT, "ModelDataUrl": "s3://b/k"},
}


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("AlgorithmSpecification", "TrainingInputMode"), "Pipe", "Pipe"),
        (("AlgorithmSpecification", "TrainingImage"), None, "TrainingImage"),
        (
            ("AlgorithmSpecification", "MetricDefinitions"),
            [{"Name": "x", "Regex": "y"}],
            "can't override the metric definitions",
        ),
        (("EnableManagedSpotTraining",), True, "must be present when EnableManagedSpotTraining"),
        (
            ("StoppingCondition", "MaxWaitTimeInSeconds"),
            86400,
            "only supported when EnableManagedSpotTraining is set to true",
        ),
        (("OutputDataConfig", "CompressionType"), "NONE", "CompressionType"),
        (("OutputDataConfig", "S3OutputPath"), "https://b/k", "S3OutputPath"),
        (("InputDataConfig", 1, "ChannelName"), "train", "must be unique"),
        (("InputDataConfig", 0, "InputMode"), "Pipe", "Pipe"),
        (("InputDataConfig", 0, "CompressionType"), "Gzip", "uncompressed"),
        (("InputDataConfig", 0, "RecordWrapperType"), "RecordIO", "unwrapped"),
        (("InputDataConfig", 0, "ShuffleConfig"), {"Seed": 1}, "ShuffleConfig"),
        (("InputDataConfig", 0, "DataSource", "S3DataSource"), None, "S3DataSource"),
        (
            ("InputDataConfig", 0, "DataSource", "S3DataSource", "S3DataType"),
            "ManifestFile",
            "S3Prefix only",
        ),
        (("CheckpointConfig",), {"S3Uri": "https://b/c"}, "CheckpointConfig.S3Uri"),
    ],
)
def test_a_training_job_that_can_t_be_done_is_refused(
    path: tuple[str | int, ...], value: Any, words: str
) -> None:
    request_rules.check_training(TRAINING)
    with pytest.raises(ServiceException, match=words):
        request_rules.check_training(changed(TRAINING, path, value))


@given(st.integers(1, 10_000), st.integers(1, 10_000), st.sampled_from([LEGACY, CURRENT]))
def test_a_spot_job_may_wait_as_long_as_it_may_run_and_an_hour_without_checkpoints(
    most: int, wait: int, image: str
) -> None:
    limits = {"MaxRuntimeInSeconds": most, "MaxWaitTimeInSeconds": wait}
    algorithm = {"TrainingImage": image, "TrainingInputMode": "File"}
    request = TRAINING | {
        "EnableManagedSpotTraining": True,
        "StoppingCondition": limits,
        "AlgorithmSpecification": algorithm,
        "CheckpointConfig": {"S3Uri": "s3://b/c"},
    }
    if most <= wait and (image == CURRENT or wait <= 3600):
        request_rules.check_training(request)
    else:
        with pytest.raises(ServiceException, match="Invalid MaxWaitTimeInSeconds"):
            request_rules.check_training(request)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("TransformInput", "CompressionType"), "Gzip", "uncompressed"),
        (("TransformInput", "SplitType"), "RecordIO", "None or Line"),
        (("TransformOutput", "S3OutputPath"), "https://b/o", "S3OutputPath"),
        (("MaxPayloadInMB",), 0, "chunked"),
        (("MaxPayloadInMB",), 101, "cannot exceed 100"),
        (("DataProcessing",), {"JoinSource": "Input"}, "DataProcessing"),
    ],
)
def test_a_transform_job_that_can_t_be_done_is_refused(
    path: tuple[str | int, ...], value: Any, words: str
) -> None:
    request_rules.check_transform(TRANSFORM)
    with pytest.raises(ServiceException, match=words):
        request_rules.check_transform(changed(TRANSFORM, path, value))


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("PrimaryContainer",), None, "either PrimaryContainer or Containers"),
        (("Containers",), [{"Image": CURRENT}], "one container only"),
        (("ExecutionRoleArn",), None, "ExecutionRoleArn"),
        (("PrimaryContainer", "Image"), None, "needs Image"),
        (("PrimaryContainer", "ModelDataUrl"), "https://b/k", "ModelDataUrl"),
    ],
)
def test_a_model_that_can_t_be_served_is_refused(
    path: tuple[str | int, ...], value: Any, words: str
) -> None:
    request_rules.check_model(MODEL)
    with pytest.raises(ServiceException, match=words):
        request_rules.check_model(changed(MODEL, path, value))
