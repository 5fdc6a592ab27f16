"""Reading what an execution came to, by SageMaker's and S3's own answers."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from cli_base.errors import UsageError
from tune_model.operations import results

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ARN = "arn:aws:sagemaker:us-west-2:123456789012"


def client(service: str) -> Any:
    return boto3.session.Session().client(
        service,  # type: ignore[call-overload] # the name is a variable
        region_name="us-west-2",
        aws_access_key_id="a",
        aws_secret_access_key="s",
    )


def called(api: str, parameters: dict[str, Any]) -> dict[str, Any]:
    details = {
        "resourceType": "sagemaker",
        "resource": api,
        "parameters": json.dumps(parameters),
    }
    return {"taskScheduledEventDetails": details}


TUNED = called("createHyperParameterTuningJob.sync", {"HyperParameterTuningJobName": "t"})


def summary(name: str, **more: Any) -> dict[str, Any]:
    return {
        "TrainingJobName": name,
        "TrainingJobArn": f"{ARN}:training-job/{name}",
        "CreationTime": NOW,
        "TrainingJobStatus": "Completed",
        "TunedHyperParameters": {"alpha": "1.5"},
        **more,
    }


def description(**more: Any) -> dict[str, Any]:
    return {
        "HyperParameterTuningJobName": "t",
        "HyperParameterTuningJobArn": f"{ARN}:hyper-parameter-tuning-job/t",
        "HyperParameterTuningJobConfig": {
            "Strategy": "Bayesian",
            "ResourceLimits": {"MaxParallelTrainingJobs": 2},
            "HyperParameterTuningJobObjective": {
                "Type": "Minimize",
                "MetricName": "validation:rmse",
            },
        },
        "HyperParameterTuningJobStatus": "Completed",
        "CreationTime": NOW,
        "TrainingJobStatusCounters": {},
        "ObjectiveStatusCounters": {},
        **more,
    }


def read_tuning(described: dict[str, Any], summaries: list[dict[str, Any]]) -> results.Tuning:
    sagemaker = client("sagemaker")
    with Stubber(sagemaker) as stub:
        stub.add_response("describe_hyper_parameter_tuning_job", described)
        stub.add_response(
            "list_training_jobs_for_hyper_parameter_tuning_job",
            {"TrainingJobSummaries": summaries},
            {
                "HyperParameterTuningJobName": "t",
                "SortBy": "CreationTime",
                "SortOrder": "Ascending",
            },
        )
        found = results.tuning(sagemaker, [TUNED])  # type: ignore[list-item] # a plain dict
    assert found
    return found


def test_the_best_trial_is_the_one_that_sagemaker_names() -> None:
    metric = {"MetricName": "validation:rmse", "Value": 3.5}
    trials = [
        summary("t-001-a", TrainingStartTime=NOW, TrainingEndTime=NOW + timedelta(seconds=9)),
        summary("t-002-b", FinalHyperParameterTuningJobObjectiveMetric=metric),
    ]
    found = read_tuning(description(BestTrainingJob=trials[1]), trials)
    assert found.metric == "validation:rmse"
    assert found.best is found.trials[1]
    assert (found.trials[0].objective, found.trials[0].seconds) == (None, 9.0)
    assert (found.trials[1].objective, found.trials[1].seconds) == (3.5, None)
    assert found.trials[1].hyperparameters == {"alpha": "1.5"}


def test_failed_trials_tell_why_and_leave_no_best_one() -> None:
    failed = summary("t-001-a", TrainingJobStatus="Failed", FailureReason="AlgorithmError")
    found = read_tuning(description(), [failed])
    assert found.best is None
    assert (found.trials[0].status, found.trials[0].failure) == ("Failed", "AlgorithmError")


def test_an_execution_without_jobs_has_no_outcome_but_a_doubt() -> None:
    found = results.outcome(client("sagemaker"), client("s3"), [])
    assert (found.tuning, found.model, found.predictions) == (None, None, None)
    assert "didn't get to its batch transform" in (found.doubt or "")


def test_predictions_that_are_not_proven_leave_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise UsageError("another execution has written over s3://b/out")

    monkeypatch.setattr(results, "proven", refused)
    found = results.outcome(client("sagemaker"), client("s3"), [])
    assert (found.predictions, found.doubt) == (
        None,
        "another execution has written over s3://b/out",
    )


def test_the_model_is_where_the_save_state_said() -> None:
    saved = called("createModel", {"PrimaryContainer": {"ModelDataUrl": "s3://b/models/m"}})
    assert results.model_url([saved]) == "s3://b/models/m"  # type: ignore[list-item] # a plain dict
    assert results.model_url([]) is None
