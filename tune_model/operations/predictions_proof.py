"""Prove that what is in the bucket is what an execution's transform job read and wrote.

The documented workflow has fixed keys, so that executions write over each other's data and
predictions. When an object was written says whose it is: within its own job's time, and within no
other's. Where the bucket keeps versions, older objects are found among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from cli_base.errors import UsageError
from tune_model.operations.history import last_call, sagemaker_jobs
from tune_model.operations.made import if_made
from tune_model.operations.prediction_files import TRANSFORM, Place, output_of, place

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

# S3's LastModified has whole seconds, and the clocks of two services may differ a little.
_CLOCKS = timedelta(seconds=1)
_DAY = timedelta(days=1)  # how long before ours a job may have been created that still ran


@dataclass(frozen=True)
class _Job:
    """A transform job that has ended.

    Attributes:
        name: Its name.
        writes: Bucket and key of its output.
        started: When it began to read and write.
        ended: When all was written.
    """

    name: str
    writes: tuple[str, str]
    started: datetime
    ended: datetime

    def may_have_written(self, at: datetime) -> bool:
        """Say whether an object of that time may be this job's."""
        return self.started - _CLOCKS <= at <= self.ended + _CLOCKS


def proven(
    s3: S3Client, sagemaker: SageMakerClient, events: Sequence[HistoryEventTypeDef]
) -> Place:
    """Find an execution's predictions, and prove that its (last) transform job wrote them.

    Args:
        s3: S3.
        sagemaker: SageMaker.
        events: The execution's history.

    Returns:
        Where they are, with the versions to read if later ones took their place.

    Raises:
        UsageError: There are none, or they, or the rows, are another execution's.
    """
    at = place(events)
    job = _own(sagemaker, events, at)
    at = _with_output(s3, sagemaker, at, job)
    return _with_rows(s3, at, _complete(events), job)


def _own(sagemaker: SageMakerClient, events: Sequence[HistoryEventTypeDef], at: Place) -> _Job:
    created = last_call(events, TRANSFORM) or {}  # `place` has found it
    name = created["TransformJobName"]
    described = if_made(lambda: sagemaker.describe_transform_job(TransformJobName=name))
    job = _job(described) if described else None
    if job is None:
        raise UsageError(f"there are no predictions at {at.url}: the batch transform hasn't ended")
    return job


def _job(described: Any) -> _Job | None:  # noqa: ANN401 - DescribeTransformJob's answer
    """Read a transform job; None if it hasn't begun, or not ended."""
    started, ended = described.get("TransformStartTime"), described.get("TransformEndTime")
    if not started or not ended:
        return None
    source = described["TransformInput"]["DataSource"]["S3DataSource"]["S3Uri"]
    writes = output_of(described["TransformOutput"]["S3OutputPath"], source)
    return _Job(described["TransformJobName"], writes, started, ended)


def _with_output(s3: S3Client, sagemaker: SageMakerClient, at: Place, job: _Job) -> Place:
    written = [each for each in _written(s3, at.bucket, at.key) if job.may_have_written(each[1])]
    if not written:
        raise UsageError(_missing(s3, at))
    version, when = written[0]
    for other in _others(sagemaker, job):
        if other.may_have_written(when):
            raise UsageError(
                f"the transform jobs {job.name} and {other.name}, of two executions, wrote to "
                f"{at.url} at the same time: nothing says whose predictions are there"
            )
    return replace(at, version=version)


def _missing(s3: S3Client, at: Place) -> str:
    newest = next(_written(s3, at.bucket, at.key), None)
    if newest is None:
        return f"there are no predictions at {at.url} (not yet, or swept)"
    return (
        f"another execution has written over {at.url} (at {newest[1]:%Y-%m-%d %H:%M:%S %Z}); "
        "bucket_versioning = true keeps older ones"
    )


def _with_rows(s3: S3Client, at: Place, complete: datetime, job: _Job) -> Place:
    """Find the rows that the job read: the newest that were there when it began.

    The data are complete before an execution's first job. Rows that came between are another
    execution's, and so are the predictions made of them.
    """
    rows = list(_written(s3, at.input_bucket, at.input_key))
    read = next((each for each in rows if each[1] <= job.started), None)
    if read is None:
        return replace(at, rows_replaced=rows[-1][1] if rows else job.ended)
    version, when = read
    if when > complete:  # S3 cuts its time to the second: what was written before isn't after
        raise UsageError(
            f"another execution replaced {at.input_url} while this one ran "
            f"(at {when:%Y-%m-%d %H:%M:%S %Z}): its predictions are of the other's rows"
        )
    return replace(at, input_version=version)


def _complete(events: Sequence[HistoryEventTypeDef]) -> datetime:
    """Return when the execution called SageMaker first."""
    return next(event["timestamp"] for event in events if any(sagemaker_jobs([event])))


def _others(sagemaker: SageMakerClient, own: _Job) -> Iterator[_Job]:
    """Yield the other transform jobs that wrote to the same object while this one ran."""
    pages = sagemaker.get_paginator("list_transform_jobs").paginate(
        CreationTimeAfter=own.started - _DAY, CreationTimeBefore=own.ended + 2 * _CLOCKS
    )
    for summary in (each for page in pages for each in page["TransformJobSummaries"]):
        ended = summary.get("TransformEndTime")
        if summary["TransformJobName"] == own.name or (ended and ended < own.started - _CLOCKS):
            continue
        other = _job(sagemaker.describe_transform_job(TransformJobName=summary["TransformJobName"]))
        if other and other.writes == own.writes:
            yield other


def _written(s3: S3Client, bucket: str, key: str) -> Iterator[tuple[str | None, datetime]]:
    """Yield when an object was written, the newest first: (version, time).

    The version of the one that is there now is None. Older ones are asked for only if the first
    isn't the one, and aren't there without versioning, or without the right to list versions.
    """
    try:
        yield None, s3.head_object(Bucket=bucket, Key=key)["LastModified"]
    except s3.exceptions.ClientError as error:
        if error.response["Error"]["Code"] not in {"404", "NoSuchKey"}:
            raise
    try:
        pages = s3.get_paginator("list_object_versions").paginate(Bucket=bucket, Prefix=key)
        found = [
            (each["VersionId"], each["LastModified"])
            for page in pages
            for each in page.get("Versions", [])
            if each["Key"] == key and not each["IsLatest"]
        ]
    except s3.exceptions.ClientError as error:
        if error.response["Error"]["Code"] != "AccessDenied":
            raise
        return
    yield from sorted(found, key=lambda each: each[1], reverse=True)
