"""What is kept beside a person's data in the bucket: names, numbers, the labels of the test.

`features.json` names the execution that it was uploaded for: of another one it says nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from tune_model.operations.own_data.labels import LabelCount
from tune_model.operations.own_data.split import LABELS
from tune_model.operations.prediction_files import Place
from tune_model.operations.s3_urls import bucket_and_key

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client

FEATURES = "features.json"
_MOST_LABELS = 1_000_000


@dataclass(frozen=True)
class DataFacts:
    """What is known of the data that were uploaded for an execution.

    Attributes:
        execution: The execution's name.
        source: The file's or directory's name.
        label: The label's name; None where the data had no header.
        features: The features' names, in their order; empty alike.
        rows: Rows of train, validation and test.
        seed: Of the split; None where the data came split.
        validation_mean: Mean of the validation labels.
        validation_deviation: Their standard deviation.
        has_test_labels: Whether the labels of the test are beside it.
    """

    execution: str
    source: str
    label: str | None
    features: tuple[str, ...]
    rows: dict[str, int]
    seed: int | None
    validation_mean: float
    validation_deviation: float
    has_test_labels: bool

    @classmethod
    def of(cls, execution: str, source: str, validation: LabelCount, **more: Any) -> DataFacts:  # noqa: ANN401 - the other fields
        """Describe data, given the validation labels."""
        return cls(
            execution=execution,
            source=source,
            validation_mean=validation.mean,
            validation_deviation=validation.deviation,
            **more,
        )

    def text(self) -> str:
        """Return the content of `features.json`."""
        return json.dumps(asdict(self), indent=2, ensure_ascii=False) + "\n"


def beside(url: str, name: str) -> tuple[str, str]:
    """Return the bucket and key of a file beside another one, given that one's address."""
    bucket, key = bucket_and_key(url)
    folder, slash, _ = key.rpartition("/")
    return bucket, f"{folder}{slash}{name}"


def facts_of(s3: S3Client, at: Place, execution: str) -> DataFacts | None:
    """Read what is known of the data that an execution predicted; None where nothing is.

    Args:
        s3: S3.
        at: Where its transform job read.
        execution: Its name.
    """
    content = _read(s3, *beside(at.input_url, FEATURES))
    try:
        facts = DataFacts(**json.loads(content or b"null"))
    except (TypeError, ValueError):
        return None
    return facts if facts.execution == execution else None


def test_labels(s3: S3Client, at: Place, facts: DataFacts | None) -> Sequence[float] | None:
    """Read the labels of the predicted rows; None where they weren't given, or are too many."""
    if facts is None or not facts.has_test_labels or facts.rows["test"] > _MOST_LABELS:
        return None
    content = _read(s3, *beside(at.input_url, LABELS))
    try:
        labels = [float(line) for line in (content or b"").split()]
    except ValueError:
        return None
    return labels if len(labels) == facts.rows["test"] else None


def _read(s3: S3Client, bucket: str, key: str) -> bytes | None:
    try:
        return s3.get_object(Bucket=bucket, Key=key)["Body"].read()
    except ClientError as error:
        if error.response["Error"]["Code"] in {"NoSuchKey", "AccessDenied", "404"}:
            return None
        raise
