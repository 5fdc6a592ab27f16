"""A person's own data: checked whole before anything is uploaded, whatever their size.

Rules: SageMaker developer guide, "Input/Output Interface for the XGBoost Algorithm": CSV without a
header, the label in the first column of train and validation, no label in what is predicted. Labels
of the test are taken away before they are uploaded.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from boto3.s3.transfer import TransferConfig

from cli_base.errors import UsageError
from tune_model.operations.own_data.table import beginning, refuse_other_formats
from tune_model.operations.s3_urls import bucket_and_key

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client

SPLITS = ("train", "validation", "test")
_BLOCK = 1 << 20
_SHOWN = 30
_NUMBER = rb"[ \t]*+[+-]?+(?:\d++(?:\.\d*+)?+|\.\d++)(?:[eE][+-]?+\d++)?+[ \t]*+"
LABEL = re.compile(_NUMBER)
VALUE = re.compile(rb"(?i:" + _NUMBER + rb"|[ \t]*+nan[ \t]*+|[ \t]*+)")
_LETTER = re.compile(rb"[A-Za-z_]")
# Parts of 16 MiB, 10,000 of them at most: files of up to 160 GB.
_TRANSFER = TransferConfig(
    multipart_threshold=16 << 20, multipart_chunksize=16 << 20, max_concurrency=4
)


@dataclass(frozen=True)
class DataFile:
    """A CSV file that passed its checks.

    Attributes:
        split: train, validation or test.
        path: Where it is.
        rows: Its rows.
        columns: Its columns, the label included where there is one.
        size: Its bytes.
    """

    split: str
    path: Path
    rows: int
    columns: int
    size: int


def check(directory: Path) -> tuple[DataFile, ...]:
    """Check `train.csv`, `validation.csv` and `test.csv` of a directory.

    Args:
        directory: Holds the three files.

    Returns:
        The files, in that order; the test's columns are as many as the others' where it has labels.

    Raises:
        UsageError: A file is missing, empty, has a header, a word, or ragged rows; or the files
            don't fit together. Names the file and the line.
    """
    for split in SPLITS:
        if not (directory / f"{split}.csv").is_file():
            wanted = ", ".join(f"{each}.csv" for each in SPLITS)
            raise UsageError(f"{directory / split}.csv isn't there: --data wants {wanted}")
    files = tuple(_check_file(directory / f"{split}.csv", split) for split in SPLITS)
    _check_together(*files)
    return files


def check_request(test: DataFile, request_bytes: int) -> None:
    """Check that one request of the batch transform, which sends the file whole, can carry it.

    Args:
        test: What is to be predicted.
        request_bytes: The most that a request carries (`cost.request_bytes`).

    Raises:
        UsageError: It can't: SageMaker would refuse it after the tuning has been paid for.
    """
    if test.size > request_bytes:
        raise UsageError(
            f"{test.path} has {test.size:,} bytes, but the batch transform sends it in one request "
            f"of at most {request_bytes:,}: predict fewer rows, or set SplitType in the definition"
        )


def _check_together(train: DataFile, validation: DataFile, test: DataFile) -> None:
    if validation.columns != train.columns:
        raise UsageError(
            f"{validation.path} has {validation.columns} columns and {train.path} {train.columns}: "
            "both have the label first and the same features after it"
        )
    if train.columns < 2:  # noqa: PLR2004 - a label and a feature
        raise UsageError(f"{train.path} has one column: the label comes first, then the features")
    if test.columns not in {train.columns, train.columns - 1}:
        raise UsageError(
            f"{test.path} has {test.columns} columns; it must have {train.columns - 1}, the "
            f"features of {train.path}, or the label before them"
        )


def _check_file(path: Path, split: str) -> DataFile:
    refuse_other_formats(path, beginning(path))
    with path.open("rb") as file:
        rows, columns = _check_rows(file, path, labelled=split != "test")
    return DataFile(split, path, rows, columns, path.stat().st_size)


def _check_rows(file: BinaryIO, path: Path, *, labelled: bool) -> tuple[int, int]:
    """Return (rows, columns); matches blocks at once, and lines only to name a fault."""
    rows = columns = 0
    whole: re.Pattern[bytes] | None = None
    for block in _blocks(file):
        if whole is None:
            block = block.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901 - what follows it
            first = block.split(b"\n", 1)[0]
            columns = first.count(b",") + 1
            _check_line(first.rstrip(b"\r"), columns, (path, 1), labelled=labelled)
            whole = rows_pattern(columns, labelled=labelled)
        if not whole.fullmatch(block):
            for number, line in enumerate(block.splitlines(), rows + 1):
                _check_line(line, columns, (path, number), labelled=labelled)
        rows += block.count(b"\n")
    if not rows:
        raise UsageError(f"{path} is empty")
    return rows, columns


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    """Yield the content in blocks of whole lines, each line ended."""
    while block := file.read(_BLOCK):
        if not block.endswith(b"\n"):
            block += file.readline(_BLOCK)
        yield block if block.endswith(b"\n") else block + b"\n"


def rows_pattern(columns: int, *, labelled: bool) -> re.Pattern[bytes]:
    """Return what whole lines of numbers match, each with its end."""
    value = VALUE.pattern
    first = LABEL.pattern if labelled else value
    return re.compile(rb"(?:" + first + rb"(?:," + value + rb"){%d}\r?\n)*+" % (columns - 1))


def _check_line(line: bytes, columns: int, at: tuple[Path, int], *, labelled: bool) -> None:
    path, number = at
    fields = line.split(b",")
    words = [field for field in fields if _LETTER.search(field) and not VALUE.fullmatch(field)]
    if number == 1 and len(words) > len(fields) / 2:
        shown = line[:_SHOWN].decode("utf-8", "replace")
        raise UsageError(f"{path}:1 looks like a header ({shown}…): take that line away")
    if len(fields) != columns:
        raise UsageError(f"{path}:{number} has {len(fields)} columns, the lines before {columns}")
    for column, field in enumerate(fields, 1):
        kind = LABEL if labelled and column == 1 else VALUE
        if not kind.fullmatch(field):
            what = "label" if kind is LABEL else "value"
            shown = field[:_SHOWN].decode("utf-8", "replace")
            raise UsageError(f"{path}:{number} column {column}: {what} {shown!r} isn't a number")


def upload(client: S3Client, data: DataFile, url: str, on_bytes: Callable[[int], None]) -> None:
    """Upload a file, in parallel parts where it is big.

    Args:
        client: S3.
        data: A checked file.
        url: Where to, `s3://BUCKET/KEY`.
        on_bytes: Told how many bytes more have gone.
    """
    bucket, key = bucket_and_key(url)
    client.upload_file(
        str(data.path),
        bucket,
        key,
        ExtraArgs={"ContentType": "text/csv"},
        Config=_TRANSFER,
        Callback=on_bytes,
    )
