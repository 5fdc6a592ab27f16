"""Reads what a transform job predicted, with the rows it predicted, and compares with the truth."""

from __future__ import annotations

import itertools
import math
from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from tune_model.operations.metrics import Metrics
from tune_model.operations.prediction_files import Place, rows, values
from tune_model.reports.execution_report.page_data import PredictionsData

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client

_MOST_ROWS = 1_000_000  # 8 MB of numbers; a histogram of more looks the same
_HEAD = 5
_PAIRS = 400  # points that a plot can show apart
_BINS = 24

Truth = Callable[[Sequence[Sequence[str]]], Sequence[float] | None]
Measured = Callable[[Sequence[float]], Metrics | None]


def read_predictions(
    client: S3Client, at: Place, truth: Truth, measured: Measured | None = None
) -> PredictionsData | None:
    """Read a transform job's output from the bucket; None where it is empty.

    Args:
        client: S3.
        at: Where the job read and wrote, proven.
        truth: Given the first rows, the true label of each; unused where the numbers differ.
        measured: Measures all predictions against the test's own labels; None without them.

    Raises:
        ValueError: It isn't numbers.
        botocore.exceptions.ClientError: S3 refused.
    """
    read = values(client, at)
    numbers = array("d", itertools.islice(read, _MOST_ROWS))
    following = array("d", read if measured else itertools.islice(read, 1))
    if not numbers:
        return None
    complete = not following
    head = [] if at.rows_replaced else list(itertools.islice(rows(client, at), _HEAD))
    return summarize(
        numbers,
        truth(head) if complete and head else None,
        metrics=measured(numbers + following) if measured else None,
        url=at.url,
        input_url=at.input_url,
        complete=complete,
        head=tuple(
            (", ".join(row), f"{value:.6g}") for row, value in zip(head, numbers, strict=False)
        ),
    )


def _six_digits(value: float) -> str:
    return f"{value:.6g}"


def summarize(
    numbers: Sequence[float],
    truth: Sequence[float] | None,
    **where: Any,  # noqa: ANN401 - the summary's other fields
) -> PredictionsData:
    """Summarize predictions: histogram, and error against the truth where it is known.

    Values that aren't finite are counted but not in any bin.
    """
    finite = [value for value in numbers if math.isfinite(value)] or [0.0]
    low, high = min(finite), max(finite)
    edges, counts = histogram(finite, low, high)
    compared: dict[str, Any] = {}
    if truth is not None and len(truth) == len(finite) == len(numbers):
        step = max(1, math.ceil(len(numbers) / _PAIRS))
        pairs = list(zip(truth, numbers, strict=True))
        compared = {"pairs": tuple(pairs[::step]), **_errors(pairs)}
    return PredictionsData(
        count=len(numbers),
        low=low,
        high=high,
        mean=math.fsum(finite) / len(finite),
        edges=edges,
        counts=counts,
        **compared,
        **where,
    )


def histogram(
    numbers: Sequence[float], low: float, high: float
) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """Count values in bins of equal width; returns the bins' edges, and the counts."""
    if low == high:
        return (low - 0.5, low + 0.5), (len(numbers),)
    counts = [0] * _BINS
    for value in numbers:
        counts[min(_BINS - 1, int((value - low) / (high - low) * _BINS))] += 1
    inner = (low + (high - low) * edge / _BINS for edge in range(1, _BINS))
    return (low, *inner, high), tuple(counts)


def _errors(pairs: Sequence[tuple[float, float]]) -> dict[str, float | None]:
    """Return RMSE, and R²: one less the residual over the total sum of squares."""
    residual = math.fsum((true - predicted) ** 2 for true, predicted in pairs)
    mean = math.fsum(true for true, _ in pairs) / len(pairs)
    total = math.fsum((true - mean) ** 2 for true, _ in pairs)
    return {"rmse": math.sqrt(residual / len(pairs)), "r2": 1 - residual / total if total else None}
