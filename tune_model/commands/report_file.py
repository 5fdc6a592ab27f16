"""Writes an execution's report to a file, with what only the command line knows: prices, truth."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from cli_base.errors import UsageError
from tune_model.commands.aws_clients import Aws
from tune_model.commands.true_labels import known_truth
from tune_model.operations.prices import Prices
from tune_model.reports.execution_report import ReportData, Sources, gather, render


def write_report(aws: Aws, execution_arn: str, path: Path, prices: Prices | None) -> ReportData:
    """Write the report of one execution, whole or not at all.

    Args:
        aws: Where the execution is.
        execution_arn: The execution, in whatever state it is.
        path: The HTML file.
        prices: What instances cost; None leaves the cost out.

    Returns:
        What the report shows.

    Raises:
        UsageError: The file can't be written.
    """
    data = gathered(aws, execution_arn, prices)
    write_page(path, render(data))
    return data


def gathered(aws: Aws, execution_arn: str, prices: Prices | None) -> ReportData:
    """Return what a report of one execution shows."""
    sources = Sources(aws.step_functions, aws.sagemaker, aws.s3, known_truth, prices)
    return gather(sources, execution_arn)


def write_page(path: Path, text: str) -> None:
    """Write a page, whole or not at all.

    Raises:
        UsageError: The file can't be written.
    """
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name[:40]}.", delete=False
        ) as file:
            file.write(text)
        Path(file.name).chmod(0o666 & ~_umask())
        Path(file.name).replace(path)
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror}") from error


def _umask() -> int:
    """Read the process's umask, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
