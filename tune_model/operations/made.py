"""Reads what may never have been made: an execution that fails as it creates a job names it too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from botocore.exceptions import ClientError

_T = TypeVar("_T")


def if_made(read: Callable[[], _T]) -> _T | None:
    """Return what SageMaker says of a job; None where there is no such job.

    Tuning, training and transform jobs can't be deleted, so one that isn't there never was. Source:
    API DescribeHyperParameterTuningJob, DescribeTransformJob, ResourceNotFound.
    """
    try:
        return read()
    except ClientError as error:
        if error.response.get("Error", {}).get("Code") == "ResourceNotFound":
            return None
        raise
