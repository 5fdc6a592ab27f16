"""Reads what an execution started in SageMaker, and lists the resources that it used and made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tune_model.operations.history import sagemaker_jobs
from tune_model.operations.made import if_made
from tune_model.operations.redaction import redacted
from tune_model.reports.execution_report.page_data import (
    Resource,
    SearchRange,
    TrialRow,
    TuningData,
)

if TYPE_CHECKING:
    from types_boto3_sagemaker import SageMakerClient

_KINDS = {
    "createHyperParameterTuningJob": ("Tuning job", "HyperParameterTuningJobName"),
    "createTrainingJob": ("Training job", "TrainingJobName"),
    "createModel": ("Model", "ModelName"),
    "createTransformJob": ("Transform job", "TransformJobName"),
    "createProcessingJob": ("Processing job", "ProcessingJobName"),
    "createEndpoint": ("Endpoint", "EndpointName"),
    "createEndpointConfig": ("Endpoint configuration", "EndpointConfigName"),
}


@dataclass
class Jobs:
    """The SageMaker calls of an execution, in their order.

    Attributes:
        calls: API name, as the definition writes it without `.sync`, and parameters.
        functions: ARNs of the called functions.
        events: The events that scheduled the calls.
    """

    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    functions: dict[str, None] = field(default_factory=dict)
    events: list[Any] = field(default_factory=list)

    def add(self, event: Any) -> None:  # noqa: ANN401 - boto3's event, whole
        """Take one history event."""
        if calls := list(sagemaker_jobs([event])):
            self.calls.extend(calls)
            self.events.append(event)
        if scheduled := event.get("lambdaFunctionScheduledEventDetails"):
            self.functions[scheduled["resource"]] = None

    @property
    def tunings(self) -> list[str]:
        """Name of the tuning jobs."""
        name = _KINDS["createHyperParameterTuningJob"][1]
        return [given[name] for api, given in self.calls if api == "createHyperParameterTuningJob"]

    @property
    def predicted(self) -> bool:
        """Whether a transform job was started."""
        return any(api == "createTransformJob" for api, _ in self.calls)


def read_tuning(
    client: SageMakerClient, jobs: Jobs, started: datetime, now: datetime
) -> TuningData | None:
    """Read the execution's last tuning job; None where it started none.

    Args:
        client: SageMaker.
        jobs: What the execution started.
        started: The execution's start.
        now: Until when a running training job has run.
    """
    if not jobs.tunings:
        return None
    name = jobs.tunings[-1]
    return if_made(lambda: _read_tuning(client, name, started, now))


def _read_tuning(
    client: SageMakerClient, name: str, started: datetime, now: datetime
) -> TuningData:
    described = client.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
    config = described["HyperParameterTuningJobConfig"]
    objective = config.get("HyperParameterTuningJobObjective", {})
    trials = tuple(_trials(client, name, started, now))
    best = described.get("BestTrainingJob", {}).get("TrainingJobName")
    return TuningData(
        name=name,
        arn=described["HyperParameterTuningJobArn"],
        status=described["HyperParameterTuningJobStatus"],
        strategy=config["Strategy"],
        metric=objective.get("MetricName", "objective"),
        minimize=objective.get("Type") != "Maximize",
        trials=trials,
        best=next((index for index, trial in enumerate(trials) if trial.name == best), None),
        ranges=dict(_ranges(config.get("ParameterRanges", {}))),
    )


def _ranges(searched: Mapping[str, Any]) -> Iterator[tuple[str, SearchRange]]:
    """Yield what is searched, by hyperparameter (API ParameterRanges: numbers are text there)."""
    for kind in ("IntegerParameterRanges", "ContinuousParameterRanges"):
        for each in searched.get(kind, []):
            low, high = float(each["MinValue"]), float(each["MaxValue"])
            whole, scaling = kind.startswith("Integer"), each.get("ScalingType", "Auto")
            yield each["Name"], SearchRange(low, high, whole, scaling)
    for each in searched.get("CategoricalParameterRanges", []):
        yield each["Name"], SearchRange(values=tuple(each["Values"]))


def _trials(
    client: SageMakerClient, tuning_job: str, started: datetime, now: datetime
) -> Iterator[TrialRow]:
    pages = client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job").paginate(
        HyperParameterTuningJobName=tuning_job, SortBy="CreationTime", SortOrder="Ascending"
    )
    for page in pages:
        for summary in page["TrainingJobSummaries"]:
            begun = summary.get("TrainingStartTime")
            ended = summary.get("TrainingEndTime") or now
            final = summary.get("FinalHyperParameterTuningJobObjectiveMetric", {})
            yield TrialRow(
                name=summary["TrainingJobName"],
                status=summary["TrainingJobStatus"],
                hyperparameters=dict(summary["TunedHyperParameters"]),
                objective=final.get("Value"),
                start=(begun - started).total_seconds() if begun else None,
                seconds=(ended - begun).total_seconds() if begun else None,
                failure=redacted(summary.get("FailureReason", "")) or None,
            )


def resources(
    machine: Mapping[str, Any], jobs: Jobs, tuning: TuningData | None
) -> Iterator[Resource]:
    """List what the execution used and made, without further calls."""
    yield Resource("State machine", machine["name"], machine["stateMachineArn"])
    yield Resource("Role", machine["roleArn"].rpartition("/")[2], machine["roleArn"])
    for arn in jobs.functions:
        yield Resource("Function", arn.rpartition(":function:")[2] or arn, arn)
    prefix = ":".join(["arn", *machine["stateMachineArn"].split(":")[1:2], "sagemaker"])
    prefix = ":".join([prefix, *machine["stateMachineArn"].split(":")[3:5]])
    for api, given in jobs.calls:
        kind, parameter = _KINDS.get(api, (api, ""))
        if name := given.get(parameter):
            yield Resource(kind, name, f"{prefix}:{kind.lower().replace(' ', '-')}/{name}")
        yield from _files(api, given)
    if tuning and tuning.best is not None:  # the others are in the table of trials
        name = tuning.trials[tuning.best].name
        yield Resource("Best training job", name, f"{prefix}:training-job/{name}")


def _files(api: str, given: Mapping[str, Any]) -> Iterator[Resource]:
    """Yield the image, model and S3 places that a call names."""
    if api == "createModel":
        container = given.get("PrimaryContainer", {})
        yield Resource("Model artifacts", "", container.get("ModelDataUrl", ""))
        yield Resource("Image", "", container.get("Image", ""))
    if api == "createTransformJob":
        source = given["TransformInput"]["DataSource"]["S3DataSource"]["S3Uri"]
        yield Resource("Rows to predict", "", source)
        yield Resource("Predictions", "", given["TransformOutput"]["S3OutputPath"])
