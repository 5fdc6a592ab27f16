"""Gathers a report's data: every call is one of AWS's own APIs, each made once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from importlib import metadata
from typing import TYPE_CHECKING, Any, TypeVar

from botocore.exceptions import BotoCoreError, ClientError

from cli_base.errors import CommandError
from tune_model.operations.advice import advice, readable
from tune_model.operations.execution_cost import actual
from tune_model.operations.failures import job_failures
from tune_model.operations.history import last_call
from tune_model.operations.machine import static_hyperparameters
from tune_model.operations.metrics import measure
from tune_model.operations.own_data.facts import facts_of, test_labels
from tune_model.operations.predictions_proof import proven
from tune_model.operations.prices import Prices
from tune_model.operations.redaction import redacted
from tune_model.reports.execution_report.page_data import (
    CostData,
    CostLine,
    Event,
    Execution,
    PredictionsData,
    ReportData,
    Run,
    TuningData,
)
from tune_model.reports.execution_report.payload_budget import Budget
from tune_model.reports.execution_report.prediction_comparison import read_predictions
from tune_model.reports.execution_report.started_jobs import Jobs, read_tuning, resources
from tune_model.reports.execution_report.state_runs import Trace, failed_state, marks
from tune_model.reports.state_graph import read_text, svg

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions import SFNClient

_PAGE = 1000
_T = TypeVar("_T")
Truth = Callable[[Any, Sequence[Sequence[str]]], Sequence[float] | None]


@dataclass(frozen=True)
class Sources:
    """Where a report's data come from.

    Attributes:
        step_functions: Step Functions.
        sagemaker: SageMaker.
        s3: S3.
        truth: Given the execution's parsed input and the first rows that were predicted, the true
            label of each row; None where it isn't known.
        prices: What instances cost; None where nobody asks.
    """

    step_functions: SFNClient
    sagemaker: SageMakerClient
    s3: S3Client
    truth: Truth = lambda _input, _rows: None
    prices: Prices | None = None


def gather(sources: Sources, execution_arn: str, now: datetime | None = None) -> ReportData:
    """Read everything that a report of one execution shows.

    What can't be read, such as a job that was deleted since, is a note in the report.

    Args:
        sources: Clients.
        execution_arn: The execution, in whatever state it is.
        now: When the report is made.

    Raises:
        botocore.exceptions.ClientError: The execution itself can't be read.
    """
    client = sources.step_functions
    described = client.describe_execution(executionArn=execution_arn)
    machine = client.describe_state_machine_for_execution(executionArn=execution_arn)
    return assembled(sources, described, machine, history(client, execution_arn), now)


def assembled(
    sources: Sources,
    described: Mapping[str, Any],
    machine: Mapping[str, Any],
    events: Iterable[Mapping[str, Any]],
    now: datetime | None = None,
    *,
    tuning: Callable[[Jobs], TuningData | None] | None = None,
) -> ReportData:
    """Put a report together from an execution and its history, and read what its jobs came to.

    Args:
        sources: Clients.
        described: The answer of DescribeExecution.
        machine: The answer of DescribeStateMachineForExecution.
        events: The history, in order of ids.
        now: When the report is made.
        tuning: What is known of the tuning job; None asks SageMaker.
    """
    now = now or datetime.now(tz=UTC)
    notes, started = _Notes(), described["startDate"]
    trace, jobs, budget = Trace(), Jobs(), Budget()
    shown = tuple(_events(events, started, trace, jobs, budget))
    if budget.cut:
        notes.add(f"{budget.cut:,} long texts in the events are cut: the page would be too large")
    runs = trace.finished(started, described.get("stopDate") or now)
    read = tuning or (lambda made: read_tuning(sources.sagemaker, made, started, now))
    tuned = notes.read("tuning job", lambda: read(jobs))
    end = described.get("stopDate")
    return ReportData(
        execution=_execution(described, machine, runs, tuned, now),
        definition=json.loads(machine["definition"]),
        runs=runs,
        events=shown,
        tuning=tuned,
        predictions=notes.read("predictions", lambda: _predictions(sources, jobs, described)),
        resources=tuple(resources(machine, jobs, tuned)),
        cost=notes.read("cost", lambda: _cost(sources, jobs)),
        notes=tuple(notes.texts if end else [*notes.texts, "The execution is still running."]),
        made=_iso(now),
        version=metadata.version("tune-model"),
    )


def picture(client: SFNClient, execution_arn: str) -> str:
    """Draw the graph of the definition that an execution ran, with how each state fared, as SVG.

    Raises:
        botocore.exceptions.ClientError: The execution can't be read.
    """
    described = client.describe_execution(executionArn=execution_arn)
    machine = client.describe_state_machine_for_execution(executionArn=execution_arn)
    started, trace = described["startDate"], Trace()
    for _ in _events(history(client, execution_arn), started, trace, Jobs(), Budget(0)):
        pass
    runs = trace.finished(started, described.get("stopDate") or datetime.now(tz=UTC))
    return svg(read_text(machine["definition"], machine["name"]), marks(runs))


class _Notes:
    """What couldn't be read, as sentences."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def add(self, text: str) -> None:
        self.texts.append(text)

    def read(self, what: str, reader: Callable[[], _T | None]) -> _T | None:
        """Read a part that the report can do without."""
        try:
            return reader()
        except (ClientError, BotoCoreError, CommandError, ValueError) as error:
            self.add(f"The {what} couldn't be read: {error}")
            return None


def history(client: SFNClient, arn: str) -> Iterator[Mapping[str, Any]]:
    """Yield an execution's history with its data, in order of ids."""
    pages = client.get_paginator("get_execution_history").paginate(
        executionArn=arn, includeExecutionData=True, PaginationConfig={"PageSize": _PAGE}
    )
    for page in pages:
        yield from page["events"]


def _events(
    events: Iterable[Mapping[str, Any]],
    started: datetime,
    trace: Trace,
    jobs: Jobs,
    budget: Budget,
) -> Iterator[Event]:
    for event in events:
        jobs.add(event)
        yield Event(
            id=event["id"],
            previous=event.get("previousEventId", 0),
            type=event["type"],
            at=(event["timestamp"] - started).total_seconds(),
            run=trace.add(event),
            details=budget.fit(_details(event)),
        )


def _details(event: Mapping[str, Any]) -> dict[str, Any]:
    """Return the one member that holds an event's details; empty where it has none."""
    return next((value for key, value in event.items() if key.endswith("EventDetails")), {})


def _execution(
    described: Mapping[str, Any],
    machine: Mapping[str, Any],
    runs: Sequence[Run],
    tuning: TuningData | None,
    now: datetime,
) -> Execution:
    stopped = described.get("stopDate")
    status, cause = described["status"], described.get("cause")
    ended = status not in {"SUCCEEDED", "RUNNING"}
    details = job_failures(trial.failure for trial in tuning.trials) if tuning and ended else ()
    return Execution(
        arn=described["executionArn"],
        name=described.get("name") or described["executionArn"].rpartition(":")[2],
        status=status,
        started=_iso(described["startDate"]),
        stopped=_iso(stopped) if stopped else None,
        seconds=((stopped or now) - described["startDate"]).total_seconds(),
        input=_redacted(described.get("input")),
        output=_redacted(described.get("output")),
        error=_redacted(described.get("error")),
        cause=_redacted(cause),
        reason=readable(cause) if ended else None,
        details=details,
        advice=advice(described.get("error"), cause, details) if ended else None,
        failed_state=failed_state(runs) if ended else None,
        machine=machine["name"],
        machine_arn=machine["stateMachineArn"],
        role_arn=machine["roleArn"],
        revision=machine.get("revisionId"),
        version=described.get("stateMachineVersionArn") or described.get("stateMachineAliasArn"),
        redrives=described.get("redriveCount", 0),
    )


def _predictions(
    sources: Sources, jobs: Jobs, described: Mapping[str, Any]
) -> PredictionsData | None:
    if not jobs.predicted:
        return None
    given = json.loads(described.get("input") or "null")
    at = proven(sources.s3, sources.sagemaker, jobs.events)
    facts = facts_of(sources.s3, at, described["name"])
    labels = test_labels(sources.s3, at, facts)
    if labels:
        job = last_call(jobs.events, "createHyperParameterTuningJob") or {}
        objective = static_hyperparameters(job).get("objective", "")
        measured = partial(measure, labels, objective=objective)
        found = read_predictions(sources.s3, at, lambda _: labels, measured)
    else:
        found = read_predictions(sources.s3, at, lambda rows: sources.truth(given, rows))
    if found is None or facts is None:
        return found
    return replace(found, features=facts.features, label=facts.label)


def _cost(sources: Sources, jobs: Jobs) -> CostData | None:
    if sources.prices is None or not jobs.events:
        return None
    bill = actual(sources.sagemaker, jobs.events, sources.prices)
    lines = (
        CostLine(item.what, item.size, item.jobs, item.seconds, item.rate, item.usd)
        for item in bill.items
    )
    named = dict.fromkeys(item.source for item in bill.items)
    return CostData(bill.usd, tuple(lines), tuple(named), bill.not_counted)


def _redacted(text: str | None) -> str | None:
    return None if text is None else redacted(text)


def _iso(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="milliseconds")
