"""What an execution of the documented workflow came to: trials, best model, predictions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cli_base.errors import UsageError
from tune_model.operations import prediction_files
from tune_model.operations.history import last_call
from tune_model.operations.machine import static_hyperparameters
from tune_model.operations.made import if_made
from tune_model.operations.metrics import Metrics, measure
from tune_model.operations.own_data.facts import DataFacts, facts_of, test_labels
from tune_model.operations.own_data.labels import doubt as model_doubt
from tune_model.operations.prediction_files import Place
from tune_model.operations.predictions_proof import proven

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_sagemaker.type_defs import HyperParameterTrainingJobSummaryTypeDef
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef


@dataclass(frozen=True)
class Trial:
    """One training job of a tuning job.

    Attributes:
        name: The training job's name.
        status: InProgress, Completed, Stopping, Stopped or Failed.
        hyperparameters: The tuned ones, as SageMaker prints them.
        objective: Final value of the objective metric; None where there is none (yet).
        seconds: From its start to its end; None before its end.
        failure: Why it failed.
    """

    name: str
    status: str
    hyperparameters: dict[str, str]
    objective: float | None
    seconds: float | None
    failure: str | None


@dataclass(frozen=True)
class Tuning:
    """A tuning job and its trials.

    Attributes:
        name: The tuning job's name.
        metric: Name of the objective metric.
        trials: In the order in which they were created.
        best: The trial that SageMaker calls the best training job; None where there is none.
    """

    name: str
    metric: str
    trials: tuple[Trial, ...]
    best: Trial | None


def tuning(client: SageMakerClient, events: Iterable[HistoryEventTypeDef]) -> Tuning | None:
    """Read the execution's (last) tuning job; None where it started none."""
    job = last_call(events, "createHyperParameterTuningJob")
    if job is None:
        return None
    return if_made(lambda: _tuning(client, job["HyperParameterTuningJobName"]))


def _tuning(client: SageMakerClient, name: str) -> Tuning:
    described = client.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
    config = described["HyperParameterTuningJobConfig"]
    trials = _trials(client, name)
    best = described.get("BestTrainingJob", {}).get("TrainingJobName")
    return Tuning(
        name=name,
        metric=config["HyperParameterTuningJobObjective"]["MetricName"],
        trials=trials,
        best=next((trial for trial in trials if trial.name == best), None),
    )


def _trials(client: SageMakerClient, tuning_job: str) -> tuple[Trial, ...]:
    paginator = client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job")
    pages = paginator.paginate(
        HyperParameterTuningJobName=tuning_job, SortBy="CreationTime", SortOrder="Ascending"
    )
    return tuple(trial(summary) for page in pages for summary in page["TrainingJobSummaries"])


def trial(summary: HyperParameterTrainingJobSummaryTypeDef) -> Trial:
    """Read one training job of ListTrainingJobsForHyperParameterTuningJob's answer."""
    return Trial(
        name=summary["TrainingJobName"],
        status=summary["TrainingJobStatus"],
        hyperparameters=dict(summary["TunedHyperParameters"]),
        objective=summary.get("FinalHyperParameterTuningJobObjectiveMetric", {}).get("Value"),
        seconds=_seconds(summary.get("TrainingStartTime"), summary.get("TrainingEndTime")),
        failure=summary.get("FailureReason"),
    )


@dataclass(frozen=True)
class Predictions:
    """The transform job's output in the bucket.

    Attributes:
        bucket: Bucket name.
        key: Key of the predictions.
        input_key: Key of the rows that were predicted.
        values: One prediction a row.
    """

    bucket: str
    key: str
    input_key: str
    values: list[float]

    @property
    def url(self) -> str:
        """The predictions' address in S3."""
        return f"s3://{self.bucket}/{self.key}"


def predictions(
    s3: S3Client, sagemaker: SageMakerClient, events: Sequence[HistoryEventTypeDef]
) -> Predictions:
    """Read what the execution's (last) transform job predicted.

    Raises:
        UsageError: There are no predictions that are proven to be this execution's.
    """
    return _predictions(s3, proven(s3, sagemaker, events))


def _predictions(s3: S3Client, at: Place) -> Predictions:
    return Predictions(at.bucket, at.key, at.input_key, list(prediction_files.values(s3, at)))


@dataclass(frozen=True)
class Outcome:
    """What an execution came to, as far as it got.

    Attributes:
        tuning: The tuning job with its trials.
        model: Where the saved model's artifacts are.
        predictions: What the transform job wrote.
        doubt: Why there are none that are proven to be this execution's; None where there are.
        data: What is known of a person's own data.
        metrics: What the predictions are worth, where the test's labels were given.
        model_doubt: Why the model is of no use; None where nothing says so.
    """

    tuning: Tuning | None
    model: str | None
    predictions: Predictions | None
    doubt: str | None = None
    data: DataFacts | None = None
    metrics: Metrics | None = None
    model_doubt: str | None = None


def outcome(
    sagemaker: SageMakerClient,
    s3: S3Client,
    events: Sequence[HistoryEventTypeDef],
    execution: str = "",
) -> Outcome:
    """Read a succeeded execution's results from SageMaker and the bucket.

    Args:
        sagemaker: SageMaker.
        s3: S3.
        events: The execution's history.
        execution: Its name, or ARN; without it nothing is said of a person's own data.
    """
    found = so_far(sagemaker, events)
    try:
        at = proven(s3, sagemaker, events)
    except UsageError as error:
        return replace(found, doubt=str(error))
    found = replace(found, predictions=_predictions(s3, at))
    facts = facts_of(s3, at, execution.rsplit(":", 1)[-1]) if execution else None
    return replace(found, data=facts, **_judged(s3, at, found, facts, events)) if facts else found


def _judged(
    s3: S3Client,
    at: Place,
    found: Outcome,
    facts: DataFacts,
    events: Sequence[HistoryEventTypeDef],
) -> dict[str, Any]:
    """Say what predictions and model are worth, by what is known of the data."""
    job = last_call(events, "createHyperParameterTuningJob") or {}
    labels = test_labels(s3, at, facts)
    values = found.predictions.values if found.predictions else []
    best = found.tuning.best if found.tuning else None
    known = {**static_hyperparameters(job), **(best.hyperparameters if best else {})}
    of = (facts.validation_deviation, facts.validation_mean, known)
    metric = found.tuning.metric if found.tuning else ""
    return {
        "metrics": measure(labels, values, known.get("objective", "")) if labels else None,
        "model_doubt": model_doubt(metric, best.objective if best else None, *of),
    }


def so_far(sagemaker: SageMakerClient, events: Sequence[HistoryEventTypeDef]) -> Outcome:
    """Read what an execution has come to before its predictions; it may have failed, or run."""
    return Outcome(tuning(sagemaker, events), model_url(events), None)


def model_url(events: Iterable[HistoryEventTypeDef]) -> str | None:
    """Return where the saved model's artifacts are; None where no model was saved."""
    model = last_call(events, "createModel")
    return model["PrimaryContainer"]["ModelDataUrl"] if model else None


def _seconds(started: datetime | None, ended: datetime | None) -> float | None:
    return (ended - started).total_seconds() if started and ended else None
