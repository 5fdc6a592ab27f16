"""An execution's predictions, streamed from the bucket, beside the rows that were predicted."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli_base.errors import ExecutionFailed, UsageError
from tune_model.operations.history import sagemaker_jobs

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

_BLOCK = 1 << 16
_SEPARATOR = re.compile(rb"[,\n]")
_LATER = timedelta(seconds=60)  # clocks differ


@dataclass(frozen=True)
class Place:
    """Where a transform job read and wrote.

    Attributes:
        bucket: Bucket of both.
        key: Key of the predictions.
        input_bucket: Bucket of the rows.
        input_key: Key of the rows.
    """

    bucket: str
    key: str
    input_bucket: str
    input_key: str

    @property
    def url(self) -> str:
        """The predictions' address in S3."""
        return f"s3://{self.bucket}/{self.key}"


def place(events: Iterable[HistoryEventTypeDef]) -> Place:
    """Find where the execution's (last) transform job wrote.

    Source: SageMaker, CreateTransformJob, S3OutputPath: the input's name and `.out`.

    Raises:
        UsageError: The execution started none.
    """
    jobs = [given for api, given in sagemaker_jobs(events) if api == "createTransformJob"]
    if not jobs:
        raise UsageError("this execution has no predictions: it didn't get to its batch transform")
    source = _split(jobs[-1]["TransformInput"]["DataSource"]["S3DataSource"]["S3Uri"])
    bucket, prefix = _split(jobs[-1]["TransformOutput"]["S3OutputPath"])
    name = source[1].rsplit("/", 1)[-1] + ".out"
    return Place(bucket, "/".join(filter(None, [prefix.strip("/"), name])), *source)


def check_still_there(client: S3Client, at: Place, stopped: datetime | None) -> None:
    """Check that no later execution has written over the predictions.

    Args:
        client: S3.
        at: Where the predictions are.
        stopped: When the execution ended; None while it runs.

    Raises:
        UsageError: They are gone, or not there yet.
    """
    try:
        written = client.head_object(Bucket=at.bucket, Key=at.key)["LastModified"]
    except client.exceptions.ClientError as error:
        if error.response["Error"]["Code"] not in {"404", "NoSuchKey"}:
            raise
        raise UsageError(f"there are no predictions at {at.url} (not yet, or swept)") from error
    if stopped and written > stopped + _LATER:
        raise UsageError(
            f"a later execution has written over {at.url} (at {written:%Y-%m-%d %H:%M:%S %Z}); "
            "bucket_versioning = true keeps older ones"
        )


def values(client: S3Client, at: Place) -> Iterator[float]:
    """Yield the predictions, a block of the object at a time."""
    rest = b""
    for block in _blocks(client, at.bucket, at.key):
        *whole, rest = _SEPARATOR.split(rest + block)
        yield from (float(value) for value in whole if value.strip())
    if rest.strip():
        yield float(rest)


def rows(client: S3Client, at: Place) -> Iterator[list[str]]:
    """Yield the rows that were predicted, a block of the object at a time."""
    body = client.get_object(Bucket=at.input_bucket, Key=at.input_key)["Body"]
    lines = (line.decode() for line in body.iter_lines(_BLOCK))
    yield from csv.reader(line for line in lines if line.strip())


def joined(client: S3Client, at: Place) -> Iterator[tuple[float, list[str]]]:
    """Yield each prediction with the row that it is for.

    Raises:
        ExecutionFailed: There is not one prediction a row: the rows were replaced since.
    """
    for value, row in itertools.zip_longest(values(client, at), rows(client, at)):
        if value is None or row is None:
            raise ExecutionFailed(
                f"{at.url} has {'fewer' if value is None else 'more'} predictions than "
                f"s3://{at.input_bucket}/{at.input_key} has rows: the data were replaced since"
            )
        yield value, row


def download(file: Path, table: Iterable[Sequence[object]], header: Sequence[str]) -> int:
    """Write a CSV file, whole or not at all.

    Args:
        file: Where to.
        table: The rows.
        header: The names of the first columns; features are numbered after them.

    Returns:
        How many rows were written.

    Raises:
        UsageError: The file can't be written.
    """
    fresh = file.with_name(f".{file.name}.part")
    count = 0
    try:
        with fresh.open("w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out, lineterminator="\n")
            for row in table:
                if not count:
                    numbered = range(1, len(row) - len(header) + 1)
                    writer.writerow([*header, *(f"feature_{number}" for number in numbered)])
                writer.writerow(row)
                count += 1
        fresh.replace(file)
    except OSError as error:
        raise UsageError(f"{file} can't be written: {error.strerror}") from error
    finally:
        fresh.unlink(missing_ok=True)
    return count


def _blocks(client: S3Client, bucket: str, key: str) -> Iterator[Any]:
    yield from client.get_object(Bucket=bucket, Key=key)["Body"].iter_chunks(_BLOCK)


def _split(url: str) -> tuple[str, str]:
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return bucket, key
