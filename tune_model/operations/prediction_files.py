"""An execution's predictions, streamed from the bucket, beside the rows that were predicted."""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cli_base.errors import ExecutionFailed, UsageError
from tune_model.operations.history import last_call
from tune_model.operations.s3_urls import bucket_and_key

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

TRANSFORM = "createTransformJob"
_BLOCK = 1 << 16
_SEPARATOR = re.compile(rb"[,\n]")


@dataclass(frozen=True)
class Place:
    """Where a transform job read and wrote.

    Attributes:
        bucket: Bucket of both.
        key: Key of the predictions.
        input_bucket: Bucket of the rows.
        input_key: Key of the rows.
        version: The predictions' version in the bucket; None for the one that is there now.
        input_version: The rows' version, alike.
        rows_replaced: When the rows were replaced and not kept; None where they are there.
    """

    bucket: str
    key: str
    input_bucket: str
    input_key: str
    version: str | None = None
    input_version: str | None = None
    rows_replaced: datetime | None = None

    @property
    def url(self) -> str:
        """The predictions' address in S3."""
        return f"s3://{self.bucket}/{self.key}"

    @property
    def input_url(self) -> str:
        """The rows' address in S3."""
        return f"s3://{self.input_bucket}/{self.input_key}"


def place(events: Iterable[HistoryEventTypeDef]) -> Place:
    """Find where the execution's (last) transform job wrote.

    Source: SageMaker, CreateTransformJob, S3OutputPath: the input's name and `.out`.

    Raises:
        UsageError: The execution started none.
    """
    job = last_call(events, TRANSFORM)
    if job is None:
        raise UsageError("this execution has no predictions: it didn't get to its batch transform")
    source = job["TransformInput"]["DataSource"]["S3DataSource"]["S3Uri"]
    return Place(
        *output_of(job["TransformOutput"]["S3OutputPath"], source), *bucket_and_key(source)
    )


def output_of(path: str, source: str) -> tuple[str, str]:
    """Return the bucket and key to which a transform job writes what it predicts of an object.

    Args:
        path: The job's S3OutputPath.
        source: The object's address, `s3://…`.
    """
    bucket, prefix = bucket_and_key(path)
    name = source.rsplit("/", 1)[-1] + ".out"
    return bucket, "/".join(filter(None, [prefix.strip("/"), name]))


def values(client: S3Client, at: Place) -> Iterator[float]:
    """Yield the predictions, a block of the object at a time."""
    rest = b""
    for block in _get(client, at.bucket, at.key, at.version).iter_chunks(_BLOCK):
        *whole, rest = _SEPARATOR.split(rest + block)
        yield from (float(value) for value in whole if value.strip())
    if rest.strip():
        yield float(rest)


def rows(client: S3Client, at: Place) -> Iterator[list[str]]:
    """Yield the rows that were predicted, a block of the object at a time.

    Raises:
        ExecutionFailed: They were replaced since.
    """
    if at.rows_replaced:
        raise ExecutionFailed(
            f"{at.input_url} was replaced since (at "
            f"{at.rows_replaced:%Y-%m-%d %H:%M:%S %Z}): the predicted rows are gone"
        )
    body = _get(client, at.input_bucket, at.input_key, at.input_version)
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
                f"{at.input_url} has rows: the data were replaced since"
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


def _get(client: S3Client, bucket: str, key: str, version: str | None) -> Any:  # noqa: ANN401 - botocore's stream
    named = {"VersionId": version} if version else {}
    return client.get_object(Bucket=bucket, Key=key, **named)["Body"]  # type: ignore[arg-type] # an optional member
