"""What an execution may cost, and what it did cost.

SageMaker bills each instance, and each training job's volume, from a job's start to its end (API
TrainingJob, TrainingStartTime; API DescribeTransformJob, TransformStartTime). S3, Lambda, Step
Functions and logs aren't counted: cents beside the instances.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from tune_model.operations.bill import MEAN_MONTH, SHORTEST_MONTH, Bill, Item, Volume
from tune_model.operations.history import sagemaker_jobs
from tune_model.operations.machine import Machine, arguments, tries
from tune_model.operations.made import if_made
from tune_model.operations.prices import Prices, Use

if TYPE_CHECKING:
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

# API CreateTransformJob, ModelClientConfig: a request may take 600 s, and is tried 3 times more.
_REQUEST_SECONDS, _RETRIES = 600, 3
# API StoppingCondition: a job that has run for its longest time gets 120 s to end.
_GRACE_SECONDS = 120
# What bills by time and has no bound here; the documented definition calls none of them.
_OTHERS = ("createTrainingJob", "createProcessingJob", "createLabelingJob", "createEndpoint")
Counted = Item | Volume


def upper_bound(machine: Machine, prices: Prices) -> Bill:
    """Return what one execution costs at most, by the deployed definition.

    Every training job may run for the definition's longest time, and every try that a state's
    `Retry` allows may start all of them. A batch transform has no such limit of its own: its
    state's timeout bounds it, else that it sends the file as one request.

    Raises:
        EnvironmentLacks: An instance type has no known price.
    """
    items: list[Counted] = []
    unbounded = [
        f"{api}: its time isn't known before" for api in _OTHERS if any(machine.calls(api))
    ]
    bounds = {"createHyperParameterTuningJob": _tuning, "createTransformJob": _transform}
    for api, bound in bounds.items():
        for state in machine.calls(api):
            if (most := tries(machine.definition, state)) is None:
                unbounded.append(f"{api}: a Map or a loop may call it any number of times")
                continue
            try:
                items.extend(bound(state, most, prices))
            except (KeyError, TypeError):  # such as MaxRuntimeInSeconds.$
                unbounded.append(f"{api}: its limits aren't in the definition")
            except _NoBound as reason:
                unbounded.append(str(reason))
    return _bill(items, prices, "; ".join(unbounded) or None)


def actual(
    sagemaker: SageMakerClient, events: Iterable[HistoryEventTypeDef], prices: Prices
) -> Bill:
    """Return what an execution's jobs have cost until now.

    Raises:
        EnvironmentLacks: An instance type has no known price.
    """
    items: list[Counted] = []
    for api, parameters in sagemaker_jobs(events):
        if api == "createHyperParameterTuningJob":
            name = parameters["HyperParameterTuningJobName"]
            definition = parameters["TrainingJobDefinition"]
            is_spot = bool(definition.get("EnableManagedSpotTraining"))
            spans = if_made(partial(_training_spans, sagemaker, name, is_spot=is_spot)) or []
            resources = definition["ResourceConfig"]
            items.extend(_trained(resources, len(spans), sum(spans), prices, MEAN_MONTH))
        elif api == "createTransformJob":
            name = parameters["TransformJobName"]
            spans = if_made(partial(_transform_spans, sagemaker, name)) or []
            resources = parameters["TransformResources"]
            items.append(_predicted(resources, len(spans), sum(spans), prices))
    return _bill(items, prices)


def seconds_between(started: datetime | None, ended: datetime | None) -> float:
    """Return the billed seconds of a job: to now, where it still runs; 0 before its start."""
    if started is None:
        return 0.0
    return max(0.0, ((ended or datetime.now(tz=UTC)) - started).total_seconds())


def request_bytes(state: Mapping[str, Any]) -> int | None:
    """Return the most that a transform state sends in one request, where it sends a file whole.

    Source: API CreateTransformJob, SplitType (None by default) and MaxPayloadInMB (6 by default).
    """
    parameters = arguments(state)
    if parameters["TransformInput"].get("SplitType", "None") != "None":
        return None
    return int(parameters.get("MaxPayloadInMB", 6)) << 20


class _NoBound(Exception):
    """What has no bound, in words."""


def _tuning(state: Mapping[str, Any], most: int, prices: Prices) -> Iterator[Counted]:
    parameters = arguments(state)
    limits = parameters["HyperParameterTuningJobConfig"]["ResourceLimits"]
    jobs = limits["MaxNumberOfTrainingJobs"] * most
    definition = parameters["TrainingJobDefinition"]
    longest = definition["StoppingCondition"]["MaxRuntimeInSeconds"] + _GRACE_SECONDS
    return _trained(definition["ResourceConfig"], jobs, jobs * longest, prices, SHORTEST_MONTH)


def _transform(state: Mapping[str, Any], most: int, prices: Prices) -> Iterator[Counted]:
    seconds = _transform_seconds(state)
    if seconds is None:
        raise _NoBound("the batch transform: set TimeoutSeconds in its state")
    resources = arguments(state)["TransformResources"]
    yield _predicted(resources, most, seconds * most, prices)


def _transform_seconds(state: Mapping[str, Any]) -> float | None:
    if timeout := state.get("TimeoutSeconds"):
        return float(timeout)
    if request_bytes(state) is None:
        return None
    config = arguments(state).get("ModelClientConfig", {})
    longest = config.get("InvocationsTimeoutInSeconds", _REQUEST_SECONDS)
    return float(longest * (1 + config.get("InvocationsMaxRetries", _RETRIES)))


def _trained(
    resources: Mapping[str, Any], jobs: int, seconds: float, prices: Prices, month: float
) -> Iterator[Counted]:
    """Yield the instances of training jobs, and their volumes where storage has a price.

    Instances with a disk of their own have no volume (API ResourceConfig, VolumeSizeInGB); they
    are counted as if they had: a bound may be too high, and by cents.
    """
    yield _item("training jobs", "training", resources, jobs, seconds, prices)
    if price := prices.storage():
        counted = seconds * resources.get("InstanceCount", 1)
        size = resources["VolumeSizeInGB"]
        yield Volume("training volumes", size, jobs, counted, price.usd, price.source, month)


def _predicted(resources: Mapping[str, Any], jobs: int, seconds: float, prices: Prices) -> Item:
    return _item("batch transform", "transform", resources, jobs, seconds, prices)


def _item(
    what: str, use: Use, resources: Mapping[str, Any], jobs: int, seconds: float, prices: Prices
) -> Item:
    type_, count = resources["InstanceType"], resources.get("InstanceCount", 1)
    price = prices.of(type_, use)
    return Item(what, type_, jobs, seconds * count, price.usd, price.source)


def _bill(items: list[Counted], prices: Prices, unbounded: str | None = None) -> Bill:
    return Bill(tuple(items), counts_volumes=prices.storage() is not None, unbounded=unbounded)


def _training_spans(client: SageMakerClient, tuning_job: str, *, is_spot: bool) -> list[float]:
    """Return the billed seconds of each training job; of a spot job, as it says itself."""
    paginator = client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job")
    pages = paginator.paginate(HyperParameterTuningJobName=tuning_job)
    return [
        _billable(client, each["TrainingJobName"], span) if is_spot else span
        for page in pages
        for each in page["TrainingJobSummaries"]
        for span in [seconds_between(each.get("TrainingStartTime"), each.get("TrainingEndTime"))]
    ]


def _billable(client: SageMakerClient, job: str, span: float) -> float:
    """Return API DescribeTrainingJob's BillableTimeInSeconds; the whole time until it is known."""
    described = client.describe_training_job(TrainingJobName=job)
    return float(described.get("BillableTimeInSeconds", span))


def _transform_spans(client: SageMakerClient, job: str) -> list[float]:
    described = client.describe_transform_job(TransformJobName=job)
    return [seconds_between(described.get("TransformStartTime"), described.get("TransformEndTime"))]
