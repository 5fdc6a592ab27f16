"""What an execution may cost, and what it did cost.

SageMaker bills each instance from a job's start to its end (API TrainingJob, TrainingStartTime;
API DescribeTransformJob, TransformStartTime). Storage volumes, S3, Lambda, Step Functions and logs
aren't counted: cents beside the instances.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tune_model.operations.history import sagemaker_jobs
from tune_model.operations.machine import Machine
from tune_model.operations.prices import Prices, Use

if TYPE_CHECKING:
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

NOT_COUNTED = "storage volumes, S3, Lambda, Step Functions and logs"
_HOUR = 3600
# API CreateTransformJob, ModelClientConfig: a request may take 600 s, and is tried 3 times more.
_REQUEST_SECONDS, _RETRIES = 600, 3
_SINGLE_REQUEST = "one request of test.csv, with its retries"


@dataclass(frozen=True)
class Item:
    """One kind of job in a bill.

    Attributes:
        what: In words, such as `training jobs`.
        instance_type: The jobs' instance type.
        jobs: How many jobs.
        seconds: Instance seconds of all of them together.
        usd_per_hour: Price of an instance hour.
        source: Where the price is from.
    """

    what: str
    instance_type: str
    jobs: int
    seconds: float
    usd_per_hour: float
    source: str

    @property
    def usd(self) -> float:
        """US dollars."""
        return self.seconds / _HOUR * self.usd_per_hour


@dataclass(frozen=True)
class Bill:
    """Costs, item by item.

    Attributes:
        items: What is paid for.
        unbounded: What no bound can be given for, in words; None where everything has one.
    """

    items: tuple[Item, ...]
    unbounded: str | None = None

    @property
    def usd(self) -> float:
        """US dollars of all items; infinite where one has no bound."""
        return math.inf if self.unbounded else sum(item.usd for item in self.items)

    def as_json(self) -> dict[str, Any]:
        """Returns the object of `--json`; `usd` is null where there is no bound."""
        return {
            "usd": round(self.usd, 6) if math.isfinite(self.usd) else None,
            "items": [
                {
                    "what": item.what,
                    "instance_type": item.instance_type,
                    "jobs": item.jobs,
                    "instance_seconds": round(item.seconds, 1),
                    "usd_per_hour": item.usd_per_hour,
                    "usd": round(item.usd, 6),
                    "price_source": item.source,
                }
                for item in self.items
            ],
            "not_counted": NOT_COUNTED,
            "unbounded": self.unbounded,
        }


def upper_bound(machine: Machine, prices: Prices) -> Bill:
    """Returns what one execution costs at most, by the deployed definition.

    Every training job may run for the definition's longest time. A batch transform has no such
    limit of its own: its state's timeout bounds it, else that it sends the file as one request.

    Raises:
        EnvironmentLacks: An instance type has no known price.
    """
    unbounded = None
    items = [_tuning(state["Parameters"], prices) for state in _tunings(machine)]
    for state in machine.calls("createTransformJob"):
        seconds = _transform_seconds(state)
        if seconds is None:
            unbounded = "the batch transform: set TimeoutSeconds in its state"
        resources = state["Parameters"]["TransformResources"]
        items.append(_item("batch transform", "transform", resources, 1, seconds or 0, prices))
    return Bill(tuple(items), unbounded)


def actual(
    sagemaker: SageMakerClient, events: Iterable[HistoryEventTypeDef], prices: Prices
) -> Bill:
    """Returns what an execution's jobs have cost until now.

    Raises:
        EnvironmentLacks: An instance type has no known price.
    """
    items = []
    for api, parameters in sagemaker_jobs(events):
        if api == "createHyperParameterTuningJob":
            name = parameters["HyperParameterTuningJobName"]
            spans = list(_training_spans(sagemaker, name))
            resources = parameters["TrainingJobDefinition"]["ResourceConfig"]
            items.append(_spent("training jobs", "training", resources, spans, prices))
        elif api == "createTransformJob":
            spans = list(_transform_spans(sagemaker, parameters["TransformJobName"]))
            resources = parameters["TransformResources"]
            items.append(_spent("batch transform", "transform", resources, spans, prices))
    return Bill(tuple(items))


def seconds_between(started: datetime | None, ended: datetime | None) -> float:
    """Returns the billed seconds of a job: to now, where it still runs; 0 before its start."""
    if started is None:
        return 0.0
    return max(0.0, ((ended or datetime.now(tz=UTC)) - started).total_seconds())


def _tunings(machine: Machine) -> Iterator[dict[str, Any]]:
    return machine.calls("createHyperParameterTuningJob")


def _tuning(parameters: Mapping[str, Any], prices: Prices) -> Item:
    jobs = parameters["HyperParameterTuningJobConfig"]["ResourceLimits"]["MaxNumberOfTrainingJobs"]
    definition = parameters["TrainingJobDefinition"]
    longest = definition["StoppingCondition"]["MaxRuntimeInSeconds"]
    resources = definition["ResourceConfig"]
    return _item("training jobs", "training", resources, jobs, jobs * longest, prices)


def _transform_seconds(state: Mapping[str, Any]) -> float | None:
    if timeout := state.get("TimeoutSeconds"):
        return float(timeout)
    if request_bytes(state) is None:
        return None
    config = state["Parameters"].get("ModelClientConfig", {})
    longest = config.get("InvocationsTimeoutInSeconds", _REQUEST_SECONDS)
    return float(longest * (1 + config.get("InvocationsMaxRetries", _RETRIES)))


def request_bytes(state: Mapping[str, Any]) -> int | None:
    """Returns the most that a transform state sends in one request, where it sends a file whole.

    Source: API CreateTransformJob, SplitType (None by default) and MaxPayloadInMB (6 by default).
    """
    parameters = state["Parameters"]
    if parameters["TransformInput"].get("SplitType", "None") != "None":
        return None
    return int(parameters.get("MaxPayloadInMB", 6)) << 20


def _item(
    what: str, use: Use, resources: Mapping[str, Any], jobs: int, seconds: float, prices: Prices
) -> Item:
    type_, count = resources["InstanceType"], resources.get("InstanceCount", 1)
    price = prices.of(type_, use)
    return Item(what, type_, jobs, seconds * count, price.usd, price.source)


def _spent(
    what: str, use: Use, resources: Mapping[str, Any], spans: list[float], prices: Prices
) -> Item:
    return _item(what, use, resources, len(spans), sum(spans), prices)


def _training_spans(client: SageMakerClient, tuning_job: str) -> Iterator[float]:
    paginator = client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job")
    for page in paginator.paginate(HyperParameterTuningJobName=tuning_job):
        for each in page["TrainingJobSummaries"]:
            yield seconds_between(each.get("TrainingStartTime"), each.get("TrainingEndTime"))


def _transform_spans(client: SageMakerClient, job: str) -> Iterator[float]:
    described = client.describe_transform_job(TransformJobName=job)
    yield seconds_between(described.get("TransformStartTime"), described.get("TransformEndTime"))
