"""extract_model_path: the best model out of a tuning job's description."""

import copy
import math
import reprlib
from functools import cache
from typing import Any

import botocore.session
import pytest
from botocore.model import Shape
from botocore.validate import ParamValidator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lambda_src.extract_model_path import handler
from model_path import InvalidDescription, NoBestTrainingJob, best_model
from tests.repeats import at_most
from tests.strategies import (
    described_tuning_jobs,
    hostile_values,
    status_counters,
    tuning_job_descriptions,
)

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
    assert str(raised.value).endswith(f"not {reprlib.repr(value)}")


@pytest.mark.parametrize("description", [None, "text", [], 1])
def test_what_is_no_object_is_no_description(description: Any) -> None:
    with pytest.raises(InvalidDescription, match=r"^\$ must be a tuning job's description"):
        best_model(description)


def test_counts_that_the_description_lacks_are_zero() -> None:
    counters: dict[str, Any] = {"TrainingJobStatusCounters": {}, "ObjectiveStatusCounters": {}}
    with pytest.raises(NoBestTrainingJob) as raised:
        best_model(counters)
    assert str(raised.value) == (
        "tuning job (unnamed) (status unknown) has no best training job: 0 completed, 0 failed,"
        " 0 stopped, 0 in progress; 0 reported the objective metric; reason: none given"
    )


def test_a_reason_is_as_long_as_the_api_lets_it_be() -> None:
    model = botocore.session.get_session().get_service_model("sagemaker")
    longest = model.shape_for("FailureReason").metadata["max"]
    described: dict[str, Any] = {"TrainingJobStatusCounters": {}, "ObjectiveStatusCounters": {}}
    with pytest.raises(NoBestTrainingJob, match=rf"reason: x{{{longest}}}$"):
        best_model(described | {"FailureReason": "x" * (longest + 1)})


# The last has more digits than a sentence should show.
@pytest.mark.parametrize("count", ["2", None, 1.5, [], math.nan, True, -1, 2**31, 10**4_000])
def test_what_is_no_count_is_named_by_its_path(count: Any) -> None:
    described = {"TrainingJobStatusCounters": {"Completed": count}}
    with pytest.raises(
        InvalidDescription,
        match=r"^\$\.TrainingJobStatusCounters\.Completed must be a count, not .{,60}$",
    ):
        best_model(described)


@pytest.mark.parametrize("count", [0, 2**31 - 1])
def test_every_count_that_the_api_can_send_is_told(count: int) -> None:
    described = {"TrainingJobStatusCounters": {"Stopped": count}, "ObjectiveStatusCounters": {}}
    with pytest.raises(NoBestTrainingJob, match=rf" 0 failed, {count} stopped, 0 in progress;"):
        best_model(described)


def test_an_empty_object_is_no_description() -> None:
    with pytest.raises(InvalidDescription, match=r"\$\.TrainingJobStatusCounters is missing"):
        best_model({})


# A description is large, so it takes long to draw and there are few.
@settings(at_most(12), suppress_health_check=[HealthCheck.too_slow])
@given(described_tuning_jobs())
def test_every_description_that_the_api_allows_gives_a_model_or_says_what_it_lacks(
    description: dict[str, Any],
) -> None:
    best = description.get("BestTrainingJob")
    if best is None:
        with pytest.raises(NoBestTrainingJob, match=r"has no best training job: \d+ completed"):
            best_model(description)
    elif "TrainingJobDefinition" not in description:  # optional in the API: with warm starts
        with pytest.raises(InvalidDescription, match=r"^\$\.TrainingJobDefinition is missing$"):
            best_model(description)
    else:
        body = best_model(description)
        output = description["TrainingJobDefinition"]["OutputDataConfig"]["S3OutputPath"]
        assert body["bestTrainingJobName"] == best["TrainingJobName"]
        artifact = f"{best['TrainingJobName']}/output/model.tar.gz"
        assert body["modelDataUrl"] == f"{output.rstrip('/')}/{artifact}"


@given(tuning_job_descriptions(), hostile_values(), st.data())
def test_a_hostile_value_anywhere_gives_a_model_or_a_short_sentence(
    description: dict[str, Any], value: Any, data: st.DataObject
) -> None:
    if data.draw(st.booleans()):
        del description["BestTrainingJob"]
    damaged = copy.deepcopy(description)
    place: Any = damaged
    while True:
        key = data.draw(st.sampled_from(sorted(place)))
        if not isinstance(place[key], dict) or data.draw(st.booleans()):
            break
        place = place[key]
    place[key] = value
    body, said = None, ""
    try:
        body = best_model(damaged)
    except (InvalidDescription, NoBestTrainingJob) as error:
        said = str(error)
    assert len(said) < 2_000
    assert said or set(body or ()) == {"modelDataUrl", "bestTrainingJobName"}
