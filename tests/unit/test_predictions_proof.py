"""Predictions are shown as an execution's own only where nobody else can have written them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tune_model.operations.predictions_proof import proven

START = datetime(2026, 1, 1, tzinfo=UTC)
OUT, ROWS = "output/test.csv.out", "csv/test.csv"
COMPLETE = 5  # the second at which this execution calls SageMaker first


def second(number: float) -> datetime:
    return START + timedelta(seconds=number)


@dataclass
class Job:
    """A transform job: its name, the seconds from its start to its end, where it writes."""

    name: str
    started: int
    ended: int
    output: str = "s3://b/output"

    def described(self) -> dict[str, Any]:
        source = {"S3DataSource": {"S3Uri": f"s3://b/{ROWS}"}}
        return {
            "TransformJobName": self.name,
            "TransformStartTime": second(self.started),
            "TransformEndTime": second(self.ended),
            "TransformInput": {"DataSource": source},
            "TransformOutput": {"S3OutputPath": self.output},
        }


@dataclass
class Account:
    """Transform jobs, and the seconds at which objects were written, each by somebody."""

    jobs: list[Job]
    writes: dict[str, list[tuple[int, str]]]
    versioned: bool = False
    exceptions: Any = field(default_factory=lambda: SimpleNamespace(ClientError=ClientError))

    def describe_transform_job(self, **asked: str) -> dict[str, Any]:
        (job,) = (each for each in self.jobs if each.name == asked["TransformJobName"])
        return job.described()

    def get_paginator(self, name: str) -> Any:
        return SimpleNamespace(paginate=getattr(self, name))

    def list_transform_jobs(self, **asked: datetime) -> Iterator[dict[str, Any]]:
        after, before = asked["CreationTimeAfter"], asked["CreationTimeBefore"]
        found = [each for each in self.jobs if after <= second(each.started) <= before]
        yield {"TransformJobSummaries": [each.described() for each in found]}

    def head_object(self, **asked: str) -> dict[str, Any]:
        if not self.writes.get(asked["Key"]):
            raise ClientError({"Error": {"Code": "404"}}, "HeadObject")
        return {"LastModified": second(self.writes[asked["Key"]][-1][0])}

    def list_object_versions(self, **asked: str) -> Iterator[dict[str, Any]]:
        writes = self.writes.get(asked["Prefix"], []) if self.versioned else []
        newest = len(writes) - 1
        yield {
            "Versions": [
                {"Key": asked["Prefix"], "VersionId": str(at), "LastModified": second(when)}
                | {"IsLatest": at == newest}
                for at, (when, _) in enumerate(writes)
            ]
        }

    def writer(self, key: str, version: str | None) -> str:
        return self.writes[key][-1 if version is None else int(version)][1]


def events(name: str) -> Any:
    """The history of an execution whose transform job has that name."""
    tuned = {"HyperParameterTuningJobName": "t"}
    return [
        _scheduled("createHyperParameterTuningJob.sync", tuned),
        _scheduled("createTransformJob.sync", Job(name, 0, 0).described()),
    ]


def _scheduled(api: str, parameters: dict[str, Any]) -> dict[str, Any]:
    text = json.dumps(parameters, default=str)
    details = {"resourceType": "sagemaker", "resource": api, "parameters": text}
    return {"timestamp": second(COMPLETE), "taskScheduledEventDetails": details}


def read(account: Account) -> Any:
    client: Any = account
    return proven(client, client, events("own"))


@st.composite
def accounts(draw: st.DrawFn) -> Account:
    """Two executions, whose jobs write their predictions at any time while they run."""
    spans = st.tuples(st.integers(10, 30), st.integers(0, 9))
    jobs = [
        Job(name, at, at + long)
        for name, (at, long) in zip(("own", "other"), draw(st.tuples(spans, spans)), strict=True)
    ]
    if draw(st.booleans()):
        jobs[1].output = "s3://b/elsewhere"
    written = [(draw(st.integers(each.started, each.ended)), each.name) for each in jobs]
    pairs = zip(written, jobs, strict=True)
    here = [write for write, job in pairs if "elsewhere" not in job.output]
    rows = [(draw(st.integers(0, COMPLETE)), "own")]
    if draw(st.booleans()):
        rows.append((draw(st.integers(COMPLETE + 2, 40)), "other"))
    return Account(jobs, {OUT: sorted(here), ROWS: rows}, versioned=draw(st.booleans()))


@given(accounts())
def test_what_is_shown_as_ones_own_was_written_by_ones_own_job(account: Account) -> None:
    try:
        at = read(account)
    except UsageError:
        return
    assert account.writer(OUT, at.version) == "own"
    if at.rows_replaced is None:
        assert account.writer(ROWS, at.input_version) == "own"


@given(accounts())
def test_what_nobody_else_can_have_written_is_shown(account: Account) -> None:
    own, other = account.jobs
    apart = own.ended + 1 < other.started or other.ended + 1 < own.started
    kept = account.versioned or account.writer(OUT, None) == "own"
    rows_then = [who for when, who in account.writes[ROWS] if when <= own.started]
    if (apart or "elsewhere" in other.output) and kept and rows_then == ["own"]:
        at = read(account)
        assert (at.rows_replaced is None) == (account.versioned or len(account.writes[ROWS]) == 1)


def test_each_refusal_says_what_happened() -> None:
    rows = {ROWS: [(1, "own")]}
    own, later, beside = Job("own", 10, 20), Job("later", 30, 40), Job("beside", 12, 22)
    for account, words in (
        (Account([own], rows), "no predictions at s3://b/output/test.csv.out (not yet, or"),
        (
            Account([own, later], {**rows, OUT: [(35, "later")]}),
            "another execution has written",
        ),
        (Account([own, beside], {**rows, OUT: [(20, "?")]}), "own and beside, of two executions"),
        (
            Account([own], {ROWS: [(1, "own"), (8, "other")], OUT: [(15, "own")]}),
            "replaced s3://b/csv/test.csv while this one ran",
        ),
    ):
        with pytest.raises(UsageError) as refused:
            read(account)
        assert words in str(refused.value)


def test_a_job_that_runs_has_no_predictions_yet() -> None:
    running = Job("own", 10, 20)
    account = Account([running], {OUT: [(5, "other")]})
    described = running.described()
    del described["TransformEndTime"]
    account.describe_transform_job = lambda **_: described  # type: ignore[method-assign]
    with pytest.raises(UsageError, match="hasn't ended"):
        read(account)


def test_who_may_not_list_versions_sees_the_newest_alone() -> None:
    account = Account([Job("own", 10, 20)], {ROWS: [(1, "own")], OUT: [(15, "own"), (35, "x")]})

    def denied(**_: str) -> None:
        raise ClientError({"Error": {"Code": "AccessDenied"}}, "ListObjectVersions")

    account.list_object_versions = denied  # type: ignore[method-assign,assignment]
    with pytest.raises(UsageError, match="written over"):
        read(account)
