"""Tuning, training and transform jobs that do their work, or are stopped."""

import io
import os
import tarfile
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xgboost

from embedded_aws import processes
from embedded_aws.server import EmbeddedAws
from tests.sagemaker_account import (
    BUCKET,
    CURRENT,
    LONG,
    Laboratory,
    changed,
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


def messages(lab: Laboratory, group: str, stream_prefix: str) -> list[str]:
    logs = lab.account.client("logs")
    streams = logs.describe_log_streams(logGroupName=group, logStreamNamePrefix=stream_prefix)
    return [
        event["message"]
        for stream in streams["logStreams"]
        for event in logs.get_log_events(
            logGroupName=group, logStreamName=stream["logStreamName"], startFromHead=True
        )["events"]
    ]


def model_of(archive: bytes) -> xgboost.Booster:
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        file = tar.extractfile("xgboost-model")
        assert file
        return xgboost.Booster(model_file=bytearray(file.read()))


def test_the_workflow_searches_trains_and_predicts(lab: Laboratory) -> None:
    lab.start_tuning(ResourceLimits={"MaxNumberOfTrainingJobs": 5, "MaxParallelTrainingJobs": 2})
    started = []
    while (answer := lab.tuning())["HyperParameterTuningJobStatus"] == "InProgress":
        conforms(answer, "DescribeHyperParameterTuningJob")
        counters = answer["TrainingJobStatusCounters"]
        started.append(sum(counters.values()))
        assert counters["InProgress"] <= 2
        assert sum(answer["ObjectiveStatusCounters"].values()) == started[-1]
        assert answer["ObjectiveStatusCounters"]["Pending"] == counters["InProgress"]
        time.sleep(0.03)
    assert started == sorted(started)
    assert len(set(started)) > 1
    conforms(answer, "DescribeHyperParameterTuningJob")
    assert answer["HyperParameterTuningJobStatus"] == "Completed", answer
    assert answer["TrainingJobStatusCounters"]["Completed"] == 5
    _check_trials(lab, answer["BestTrainingJob"])
    _check_predictions(lab, answer["BestTrainingJob"]["TrainingJobName"])


def _check_trials(lab: Laboratory, best: dict[str, Any]) -> None:
    listed = lab.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="tuning", SortBy="FinalObjectiveMetricValue"
    )
    conforms(listed, "ListTrainingJobsForHyperParameterTuningJob")
    trials = listed["TrainingJobSummaries"]
    values = [t["FinalHyperParameterTuningJobObjectiveMetric"]["Value"] for t in trials]
    assert len(trials) == 5
    assert values == sorted(values)
    assert trials[0] == best
    assert len({str(trial["TunedHyperParameters"]) for trial in trials}) > 1
    described = lab.sagemaker.describe_training_job(TrainingJobName=best["TrainingJobName"])
    conforms(described, "DescribeTrainingJob")
    tuned = best["TunedHyperParameters"]
    assert described["HyperParameters"] == tuned | {
        "num_round": "2",
        "precision_dtype": "float32",
        "_tuning_objective_metric": "validation:rmse",
    }
    assert described["TuningJobArn"].endswith(":hyper-parameter-tuning-job/tuning")
    metric = {m["MetricName"]: m["Value"] for m in described["FinalMetricDataList"]}
    assert metric["validation:rmse"] == values[0]


def _check_predictions(lab: Laboratory, best: str) -> None:
    booster = model_of(lab.get(f"models/{best}/output/model.tar.gz"))
    errors = booster.predict(xgboost.DMatrix(lab.validation[:, 1:])) - lab.validation[:, 0]
    printed = messages(lab, "/aws/sagemaker/TrainingJobs", f"{best}/algo-1-")
    assert len(printed) == 2
    value = float(printed[-1].split("validation-rmse:")[1])
    assert value == pytest.approx(np.sqrt(np.mean(errors**2)), rel=1e-4)
    test = regression(50, seed=5)[:, 1:]
    lab.put("csv/test.csv", csv(test))
    lab.model(job=best)
    ended = lab.transformed()
    conforms(ended, "DescribeTransformJob")
    assert ended["TransformJobStatus"] == "Completed", ended
    predictions = [float(line) for line in lab.get("output/test.csv.out").splitlines()]
    np.testing.assert_allclose(predictions, booster.predict(xgboost.DMatrix(test)), rtol=1e-6)
    log = messages(lab, "/aws/sagemaker/TransformJobs", "transform/")
    assert log == [
        "[sagemaker logs]: MaxConcurrentTransforms=1, MaxPayloadInMB=6, BatchStrategy=MULTI_RECORD"
    ]


def test_a_maximized_objective_s_best_is_the_greatest(lab: Laboratory) -> None:
    for name, table in (("train", lab.train), ("validation", lab.validation)):
        labelled = table.copy()
        labelled[:, 0] = labelled[:, 0] > 0
        lab.put(f"csv/{name}.csv", csv(labelled))
    request = tuning_request(
        lab.role,
        Strategy="Grid",
        HyperParameterTuningJobObjective={"Type": "Maximize", "MetricName": "validation:auc"},
        ResourceLimits={"MaxParallelTrainingJobs": 2},
        ParameterRanges={
            "CategoricalParameterRanges": [{"Name": "max_depth", "Values": ["1", "4"]}]
        },
    )
    static = ("TrainingJobDefinition", "StaticHyperParameters")
    lab.sagemaker.create_hyper_parameter_tuning_job(
        **changed(request, static, {"num_round": "1", "objective": "binary:logistic"})
    )
    answer = lab.ended_tuning()
    trials = lab.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="tuning",
        SortBy="FinalObjectiveMetricValue",
        SortOrder="Descending",
    )["TrainingJobSummaries"]
    assert [t["TunedHyperParameters"]["max_depth"] for t in trials] == ["4", "1"]
    assert answer["BestTrainingJob"] == trials[0]


def test_a_tuning_job_s_tags_go_to_its_training_jobs(lab: Laboratory) -> None:
    tag = {"Key": "team", "Value": "one"}
    limits = {"MaxNumberOfTrainingJobs": 1, "MaxParallelTrainingJobs": 1}
    request = tuning_request(lab.role, ResourceLimits=limits) | {"Tags": [tag]}
    arn = lab.sagemaker.create_hyper_parameter_tuning_job(**request)["HyperParameterTuningJobArn"]
    best = lab.ended_tuning()["BestTrainingJob"]
    for each in (arn, best["TrainingJobArn"]):
        assert lab.sagemaker.list_tags(ResourceArn=each)["Tags"] == [tag]


def test_when_every_training_job_fails_the_tuning_job_fails_and_says_so(lab: Laboratory) -> None:
    request = changed(
        tuning_request(lab.role),
        ("TrainingJobDefinition", "AlgorithmSpecification", "TrainingImage"),
        CURRENT,
    )
    lab.sagemaker.create_hyper_parameter_tuning_job(**request)
    answer = lab.ended_tuning()
    assert answer["HyperParameterTuningJobStatus"] == "Failed"
    assert answer["FailureReason"].startswith("All training jobs failed.")
    assert "BestTrainingJob" not in answer
    assert answer["TrainingJobStatusCounters"]["NonRetryableError"] == 2
    assert answer["ObjectiveStatusCounters"] == {"Succeeded": 0, "Pending": 0, "Failed": 2}
    [trial, _] = lab.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(
        HyperParameterTuningJobName="tuning", StatusEquals="Failed"
    )["TrainingJobSummaries"]
    assert trial["FailureReason"] == (
        "AlgorithmError: framework error: UserError: Extraneous hyperparameter found: "
        "precision_dtype, exit code: 1"
    )


def test_stopping_a_tuning_job_stops_its_training_jobs(lab: Laboratory) -> None:
    request = tuning_request(lab.role)
    path = ("TrainingJobDefinition", "StaticHyperParameters")
    lab.sagemaker.create_hyper_parameter_tuning_job(**changed(request, path, LONG))
    until(processes.running, "it trains")
    lab.sagemaker.stop_hyper_parameter_tuning_job(HyperParameterTuningJobName="tuning")
    answer = lab.ended_tuning()
    assert answer["HyperParameterTuningJobStatus"] == "Stopped"
    assert answer["TrainingJobStatusCounters"]["InProgress"] == 0
    assert answer["TrainingJobStatusCounters"]["Stopped"] == 2
    assert processes.running() == []


def test_a_stopped_training_job_keeps_what_it_saved(
    lab: Laboratory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))  # not another test's jobs
    saving = LONG | {"save_model_on_termination": "true"}
    algorithm = {"TrainingImage": CURRENT, "TrainingInputMode": "File"}
    lab.start_training(HyperParameters=saving, AlgorithmSpecification=algorithm)
    wait_for_training(lab)
    until(lambda: [*tmp_path.glob("training-job-*/model/xgboost-model")], "it saves a model")
    lab.sagemaker.stop_training_job(TrainingJobName="training")
    ended = lab.ended_training()
    conforms(ended, "DescribeTrainingJob")
    statuses = [each["Status"] for each in ended["SecondaryStatusTransitions"]]
    assert statuses == ["Starting", "Downloading", "Training", "Stopping", "Stopped"]
    assert model_of(lab.get("models/training/output/model.tar.gz")).num_boosted_rounds() > 0
    lab.sagemaker.stop_training_job(TrainingJobName="training")  # an ended job stays as it is
    assert lab.ended_training()["TrainingJobStatus"] == "Stopped"


def test_a_training_job_beyond_its_time_is_stopped(lab: Laboratory) -> None:
    ended = lab.trained(HyperParameters=LONG, StoppingCondition={"MaxRuntimeInSeconds": 1})
    assert ended["TrainingJobStatus"] == "Stopped"
    assert ended["SecondaryStatus"] == "MaxRuntimeExceeded"
    assert "FailureReason" not in ended


def test_a_stopped_transform_job_writes_nothing(lab: Laboratory) -> None:
    lab.put_model()
    lab.put("csv/test.csv", csv(regression(60_000)[:, 1:]))
    lab.start_transform(TransformInput={"SplitType": "Line"}, BatchStrategy="SingleRecord")
    until(processes.running, "it predicts")
    lab.sagemaker.stop_transform_job(TransformJobName="transform")
    assert lab.ended_transform()["TransformJobStatus"] == "Stopped"
    assert "Contents" not in lab.s3.list_objects_v2(Bucket=BUCKET, Prefix="output/")


def test_more_jobs_than_cores_wait_for_their_turn_and_can_be_stopped_meanwhile(
    lab: Laboratory,
) -> None:
    names = [f"job-{number}" for number in range(max(2, os.cpu_count() or 1) + 2)]
    for name in names:
        lab.start_training(name, HyperParameters=LONG)
    for name in reversed(names):
        lab.sagemaker.stop_training_job(TrainingJobName=name)
    assert all(lab.ended_training(name)["TrainingJobStatus"] == "Stopped" for name in names)
