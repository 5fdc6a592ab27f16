"""extract_model_path: the best model out of a tuning job's description."""

import copy
from functools import cache
from typing import Any

import botocore.session
import pytest
from botocore.model import Shape
from botocore.validate import ParamValidator
from hypothesis import given
from hypothesis import strategies as st

from lambda_src.extract_model_path import handler
from model_path import InvalidDescription, NoBestTrainingJob, best_model
from tests.strategies import status_counters, tuning_job_descriptions

NEEDED = (
    ("BestTrainingJob", "TrainingJobName"),
    ("TrainingJobDefinition",),
    ("TrainingJobDefinition", "OutputDataConfig"),
    ("TrainingJobDefinition", "OutputDataConfig", "S3OutputPath"),
)


@cache
def create_model_input() -> Shape:
    """The shape that botocore's own model of SageMaker gives CreateModel's parameters."""
    model = botocore.session.get_session().get_service_model("sagemaker")
    return model.shape_for("CreateModelInput")


@given(tuning_job_descriptions())
def test_the_url_splits_back_into_output_path_and_training_job(description: dict[str, Any]) -> None:
    response = handler.handler(description, None)
    body = response["body"]
    path, name, *artifact = body["modelDataUrl"].rsplit("/", 3)
    given_path = description["TrainingJobDefinition"]["OutputDataConfig"]["S3OutputPath"]
    assert response["statusCode"] == 200
    assert artifact == ["output", "model.tar.gz"]
    assert name == body["bestTrainingJobName"] == description["BestTrainingJob"]["TrainingJobName"]
    assert path == given_path.rstrip("/")


@given(tuning_job_descriptions())
def test_the_body_is_valid_in_create_model(description: dict[str, Any]) -> None:
    body = best_model(description)
    container = {"Image": "image", "ModelDataUrl": body["modelDataUrl"]}
    parameters = {"ModelName": body["bestTrainingJobName"], "PrimaryContainer": container}
    assert not ParamValidator().validate(parameters, create_model_input()).has_errors()


@given(status_counters(), st.text(min_size=1), st.sampled_from(["Failed", "Stopped", "Completed"]))
def test_no_best_training_job_says_how_many_failed_and_why(
    counters: dict[str, Any], reason: str, status: str
) -> None:
    training = counters["TrainingJobStatusCounters"]
    failed = training["RetryableError"] + training["NonRetryableError"]
    described = {
        "HyperParameterTuningJobName": "tune-model-1",
        "HyperParameterTuningJobStatus": status,
        "FailureReason": reason,
        **counters,
    }
    with pytest.raises(NoBestTrainingJob) as raised:
        best_model(described)
    assert str(raised.value) == (
        f"tuning job tune-model-1 ({status}) has no best training job:"
        f" {training['Completed']} completed, {failed} failed, {training['Stopped']} stopped,"
        f" {training['InProgress']} in progress;"
        f" {counters['ObjectiveStatusCounters']['Succeeded']} reported the objective metric;"
        f" reason: {reason}"
    )


@given(tuning_job_descriptions(), st.sampled_from(NEEDED))
def test_a_missing_field_is_named_by_its_path(
    description: dict[str, Any], place: tuple[str, ...]
) -> None:
    damaged = copy.deepcopy(description)
    parent = damaged
    for field in place[:-1]:
        parent = parent[field]
    del parent[place[-1]]
    with pytest.raises(InvalidDescription) as raised:
        best_model(damaged)
    assert str(raised.value) == f"$.{'.'.join(place)} is missing"


@given(
    tuning_job_descriptions(),
    st.sampled_from([NEEDED[0], NEEDED[3]]),
    st.sampled_from([None, 1, "", "/", "bucket/models", "s3://", "s3:///models", "a/b", "a" * 64]),
)
def test_a_malformed_field_is_named_by_its_path(
    description: dict[str, Any], place: tuple[str, ...], value: Any
) -> None:
    damaged = copy.deepcopy(description)
    parent = damaged
    for field in place[:-1]:
        parent = parent[field]
    parent[place[-1]] = value
    with pytest.raises(InvalidDescription) as raised:
        best_model(damaged)
    assert str(raised.value).startswith(f"$.{'.'.join(place)} must match ")
    assert str(raised.value).endswith(f"not {value!r}")


@pytest.mark.parametrize("description", [None, "text", [], 1])
def test_what_is_no_object_is_no_description(description: Any) -> None:
    with pytest.raises(InvalidDescription, match=r"^\$ must be a tuning job's description"):
        best_model(description)


def test_an_empty_object_is_no_description() -> None:
    with pytest.raises(InvalidDescription, match=r"\$\.TrainingJobStatusCounters is missing"):
        best_model({})
