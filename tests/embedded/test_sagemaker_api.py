"""The API around the jobs: names, lists, tags, models, and what isn't there."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws import sagemaker
from embedded_aws.server import EmbeddedAws
from tests.sagemaker_account import (
    LONG,
    Laboratory,
    changed,
    conforms,
    definition,
    laboratory,
    tuning_request,
)


@pytest.fixture
def lab(embedded_aws: EmbeddedAws) -> Iterator[Laboratory]:
    with laboratory(embedded_aws) as lab:
        yield lab


def code_of(caught: pytest.ExceptionInfo[ClientError]) -> str:
    code: str = caught.value.response["Error"]["Code"]
    return code


def test_what_isn_t_there_is_answered_as_aws_does(lab: Laboratory) -> None:
    tuning = {"HyperParameterTuningJobName": "x"}
    calls: list[tuple[str, dict[str, str], str, str]] = [
        ("describe_training_job", {"TrainingJobName": "x"}, "ValidationException", "Requested"),
        ("stop_training_job", {"TrainingJobName": "x"}, "ValidationException", "not found"),
        ("describe_hyper_parameter_tuning_job", tuning, "ResourceNotFound", "tuning-job/x"),
        ("describe_transform_job", {"TransformJobName": "x"}, "ValidationException", "name: x"),
        ("describe_model", {"ModelName": "x"}, "ValidationException", 'Could not find model "arn'),
        ("delete_model", {"ModelName": "x"}, "ValidationException", "Could not find model"),
        (
            "list_tags",
            {"ResourceArn": "arn:aws:sagemaker:us-west-2:123456789012:model/x"},
            "ValidationException",
            "Could not find",
        ),
        (
            "list_tags",
            {"ResourceArn": "arn:aws:sagemaker:us-west-2:123456789012:nothing/x"},
            "ValidationException",
            "Could not find",
        ),
    ]
    for method, arguments, code, words in calls:
        with pytest.raises(ClientError, match=words) as caught:
            getattr(lab.sagemaker, method)(**arguments)
        assert code_of(caught) == code, method


def test_a_name_is_taken_whatever_its_letter_case(lab: Laboratory) -> None:
    lab.start_training("Training", HyperParameters=LONG)
    with pytest.raises(ClientError, match="names must be unique") as caught:
        lab.start_training("training")
    assert code_of(caught) == "ResourceInUse"
    lab.model("Model")
    with pytest.raises(ClientError, match="Cannot create already existing model") as caught:
        lab.model("model")
    assert code_of(caught) == "ValidationException"


def test_a_job_needs_a_role_that_exists_and_a_model(lab: Laboratory) -> None:
    absent = lab.role.replace("sagemaker", "absent")
    with pytest.raises(ClientError, match=f"Could not assume role {absent}"):
        lab.start_training(RoleArn=absent)
    with pytest.raises(ClientError, match="Could not find model"):
        lab.start_transform()
    assert lab.sagemaker.list_training_jobs()["TrainingJobSummaries"] == []
    assert lab.sagemaker.list_transform_jobs()["TransformJobSummaries"] == []


def test_a_request_that_breaks_the_api_s_model_makes_nothing(lab: Laboratory) -> None:
    bad = changed(definition(lab.role), ("ResourceConfig", "InstanceType"), "ml.unknown.xlarge")
    with pytest.raises(ClientError, match="Member must satisfy enum value set") as caught:
        lab.sagemaker.create_training_job(TrainingJobName="training", **bad)
    assert code_of(caught) == "ValidationException"
    assert lab.sagemaker.list_training_jobs()["TrainingJobSummaries"] == []


def test_models_are_listed_described_tagged_and_deleted(lab: Laboratory) -> None:
    for name in ("a", "b", "c"):
        lab.model(name)
    described = lab.sagemaker.describe_model(ModelName="a")
    conforms(described, "DescribeModel")
    listed = lab.sagemaker.list_models(SortBy="Name", SortOrder="Ascending", MaxResults=2)
    conforms(listed, "ListModels")
    assert [each["ModelName"] for each in listed["Models"]] == ["a", "b"]
    token = listed["NextToken"]
    rest = lab.sagemaker.list_models(SortBy="Name", SortOrder="Ascending", NextToken=token)
    assert [each["ModelName"] for each in rest["Models"]] == ["c"]
    for value in ("1", "2"):
        tags = [{"Key": "k", "Value": value}]
        lab.sagemaker.add_tags(ResourceArn=described["ModelArn"], Tags=tags)
    shown = lab.sagemaker.list_tags(ResourceArn=described["ModelArn"])["Tags"]
    assert shown == [{"Key": "k", "Value": "2"}]
    lab.sagemaker.delete_model(ModelName="a")
    assert [each["ModelName"] for each in lab.sagemaker.list_models()["Models"]] == ["c", "b"]
    with pytest.raises(ClientError, match="pagination token"):
        lab.sagemaker.list_models(NextToken="no token")


def test_jobs_are_listed_filtered_sorted_and_paged(lab: Laboratory) -> None:
    broken = {"TrainingImage": "x/y:1", "TrainingInputMode": "File"}
    names = [f"job-{letter}" for letter in "cab"]
    for name in names:
        lab.start_training(name, AlgorithmSpecification=broken)
        lab.ended_training(name)
    middle = lab.ended_training("job-a")["CreationTime"]

    def listed(**request: Any) -> list[str]:
        pages = lab.sagemaker.get_paginator("list_training_jobs").paginate(**request)
        rows = []
        for page in pages:
            conforms(page, "ListTrainingJobs")
            rows += [row["TrainingJobName"] for row in page["TrainingJobSummaries"]]
        return rows

    assert listed() == listed(MaxResults=1) == listed(StatusEquals="Failed") == names
    assert listed(SortBy="Name") == listed(SortBy="Status") == sorted(names)
    assert listed(SortOrder="Descending") == names[::-1]
    assert listed(NameContains="OB-A") == ["job-a"]
    assert listed(StatusEquals="Completed") == []
    assert listed(CreationTimeAfter=middle) == ["job-b"]
    assert listed(LastModifiedTimeBefore=middle) == ["job-c"]


def test_tuning_and_transform_jobs_are_listed_and_an_ended_tuning_job_is_deleted(
    lab: Laboratory,
) -> None:
    lab.model()
    lab.transformed()
    listed = lab.sagemaker.list_transform_jobs(StatusEquals="Failed")
    conforms(listed, "ListTransformJobs")
    assert [each["TransformJobName"] for each in listed["TransformJobSummaries"]] == ["transform"]
    request = tuning_request(lab.role)
    path = ("TrainingJobDefinition", "StaticHyperParameters")
    lab.sagemaker.create_hyper_parameter_tuning_job(**changed(request, path, LONG))
    jobs = lab.sagemaker.list_hyper_parameter_tuning_jobs(StatusEquals="InProgress")
    conforms(jobs, "ListHyperParameterTuningJobs")
    assert len(jobs["HyperParameterTuningJobSummaries"]) == 1
    named = {"HyperParameterTuningJobName": "tuning"}
    with pytest.raises(ClientError, match="stop it before it can be deleted"):
        lab.sagemaker.delete_hyper_parameter_tuning_job(**named)
    lab.sagemaker.stop_hyper_parameter_tuning_job(**named)
    lab.ended_tuning()
    lab.sagemaker.delete_hyper_parameter_tuning_job(**named)
    left = lab.sagemaker.list_hyper_parameter_tuning_jobs()
    assert left["HyperParameterTuningJobSummaries"] == []


def test_what_moto_has_otherwise_still_works(lab: Laboratory) -> None:
    assert lab.sagemaker.list_endpoints()["Endpoints"] == []


def test_installing_again_changes_nothing_and_installing_late_replaces_what_is_there(
    lab: Laboratory, monkeypatch: pytest.MonkeyPatch
) -> None:
    from moto.sagemaker.models import sagemaker_backends  # noqa: PLC0415 - after the server's start

    lab.model()
    sagemaker.install()
    assert len(lab.sagemaker.list_models()["Models"]) == 1
    monkeypatch.setattr(sagemaker, "_installed", [])
    sagemaker.stop_all()  # nothing installed, nothing to stop
    for account in sagemaker_backends.values():
        monkeypatch.setattr(account, "backend", None)
    sagemaker.install()
    assert lab.sagemaker.list_models()["Models"] == []


def test_no_thread_of_a_job_outlives_it(lab: Laboratory) -> None:
    lab.trained()
    sagemaker.stop_all()
    assert not [each for each in threading.enumerate() if ":training-job/" in each.name]
