"""What an execution came to, in a few calls: for lists of executions."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cli_base.errors import CommandError
from tune_model.operations import execution_cost
from tune_model.operations.history import last_call
from tune_model.operations.made import if_made
from tune_model.operations.own_data.facts import facts_of
from tune_model.operations.prediction_files import place

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

    from tune_model.operations.prices import Prices


@dataclass(frozen=True)
class Details:
    """What a list shows of an execution beside its status.

    Attributes:
        metric: Name of the objective metric; None where nothing was tuned.
        objective: The best training job's value of it.
        rows: Rows of the data, where the input or what was kept beside them says so.
        usd: What its jobs cost; None where a price isn't known.
    """

    metric: str | None = None
    objective: float | None = None
    rows: int | None = None
    usd: float | None = None


def details(
    sagemaker: SageMakerClient,
    s3: S3Client,
    name: str,
    events: Sequence[HistoryEventTypeDef],
    prices: Prices,
) -> Details:
    """Read what an execution came to: at most four calls.

    Args:
        sagemaker: SageMaker.
        s3: S3.
        name: The execution's name.
        events: Its history.
        prices: What instances cost.
    """
    metric, objective = _objective(sagemaker, events)
    try:
        usd = execution_cost.actual(sagemaker, events, prices).usd
    except CommandError:  # no price is no reason to show nothing
        usd = None
    return Details(metric, objective, _rows(s3, name, events), usd)


def _objective(
    sagemaker: SageMakerClient, events: Sequence[HistoryEventTypeDef]
) -> tuple[str | None, float | None]:
    given = last_call(events, "createHyperParameterTuningJob")
    if given is None:
        return None, None
    name = given["HyperParameterTuningJobName"]
    sought = given["HyperParameterTuningJobConfig"].get("HyperParameterTuningJobObjective", {})
    job = if_made(
        lambda: sagemaker.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
    )
    if not job or "BestTrainingJob" not in job:
        return sought.get("MetricName"), None
    best = job["BestTrainingJob"].get("FinalHyperParameterTuningJobObjectiveMetric")
    return sought.get("MetricName"), best["Value"] if best else None


def _rows(s3: S3Client, name: str, events: Sequence[HistoryEventTypeDef]) -> int | None:
    started = events[0].get("executionStartedEventDetails", {}) if events else {}
    asked = _asked(started.get("input"))
    if asked is not None:
        return asked
    try:
        facts = facts_of(s3, place(events), name)
    except CommandError:
        return None
    return sum(facts.rows.values()) if facts else None


def _asked(text: str | None) -> int | None:
    """Return the rows that an input asks for; None where it doesn't."""
    given: Any = json.loads(text or "null")
    fields = given.get("dataset") if isinstance(given, dict) else None
    rows = fields.get("rows") if isinstance(fields, dict) else None
    return rows if isinstance(rows, int) else None
