"""The workflow's first state: seeds the bucket with a data set and names the tuning job.

Logs go through `logging`, which Lambda's JSON log format writes as one JSON object a line, the
keys of `extra` beside timestamp, level and request identifier (awslambdaric, JsonFormatter).
"""

from __future__ import annotations

import dataclasses
import logging
import os
import time
from functools import cache
from typing import TYPE_CHECKING, Final, TypedDict

import boto3
from botocore.config import Config

from dataset import SPLITS, DatasetSpec, csv_blocks
from dataset_input import key_prefix, read_spec
from job_name import new_job_name
from upload import upload

if TYPE_CHECKING:
    from types_boto3_s3.client import S3Client

LOGGER: Final = logging.getLogger(__name__)


class Body(TypedDict):
    """What the next state reads: `$.body.jobName`."""

    jobName: str


class Response(TypedDict):
    """What the documented state machine expects of the function."""

    statusCode: int
    body: Body


def handler(event: object, _context: object) -> Response:
    """Write the data set that the input asks for, and name the tuning job.

    Environment: `BUCKET`, where `csv/train.csv`, `csv/validation.csv` and `csv/test.csv` go;
    `JOB_NAME_PREFIX` of the tuning job's name; `KEYS`, `executions` where each execution's keys
    begin with `executions/<its name>/`, which the state machine adds to the input.

    Args:
        event: The execution's input, any JSON value; see `dataset_input.read_spec`.

    Returns:
        A fresh tuning job name.

    Raises:
        InvalidInput: The input asks for what can't be made; nothing was written.
    """
    spec, prefix = read_spec(event), key_prefix(event, os.environ.get("KEYS", ""))
    bucket, job_name = os.environ["BUCKET"], new_job_name(os.environ["JOB_NAME_PREFIX"])
    if spec is None:
        LOGGER.info("existing data kept", extra={"jobName": job_name})
    else:
        write_dataset(s3_client(), bucket, spec, prefix)
    return {"statusCode": 200, "body": {"jobName": job_name}}


def write_dataset(s3: S3Client, bucket: str, spec: DatasetSpec, prefix: str = "") -> None:
    """Write the three files, each whole or not at all.

    Args:
        s3: The S3 client.
        bucket: The bucket's name.
        spec: The data set.
        prefix: What the three keys begin with.

    Raises:
        botocore.exceptions.ClientError: S3 refused a call.
    """
    started = time.perf_counter()
    size = sum(
        upload(s3, bucket, f"{prefix}csv/{split}.csv", csv_blocks(spec, split)) for split in SPLITS
    )
    seconds = round(time.perf_counter() - started, 3)
    LOGGER.info(
        "data set written",
        extra={**dataclasses.asdict(spec), "bytes": size, "seconds": seconds},
    )


@cache
def s3_client() -> S3Client:
    """Make the process's S3 client on first use; region and endpoint are the environment's."""
    return boto3.client("s3", config=Config(retries={"mode": "standard"}))
