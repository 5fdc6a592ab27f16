"""generate_dataset's uploads by boto3, as S3 on the embedded AWS takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import boto3
import pytest
from botocore.exceptions import ClientError

from dataset import SPLITS, DatasetSpec, csv_blocks
from lambda_src.generate_dataset import handler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from types_boto3_s3.client import S3Client

    from tests.account import Account


@pytest.fixture
def s3(aws: Account, monkeypatch: pytest.MonkeyPatch) -> Iterator[S3Client]:
    """The client that the handler makes where it runs; the account has one empty bucket."""
    monkeypatch.setenv("AWS_ENDPOINT_URL", aws.address.endpoint)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", aws.address.access_key_id)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", aws.address.secret_access_key)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # it remembers credentials
    handler.s3_client.cache_clear()
    client = handler.s3_client()
    client.create_bucket(Bucket="bucket")
    yield client
    handler.s3_client.cache_clear()


def test_s3_takes_single_puts_and_multipart_uploads(s3: S3Client) -> None:
    spec = DatasetSpec(rows=100_000)
    handler.write_dataset(s3, "bucket", spec)
    for split in SPLITS:
        stored = s3.get_object(Bucket="bucket", Key=f"csv/{split}.csv")["Body"].read()
        assert stored == b"".join(csv_blocks(spec, split))
    assert "-" in s3.head_object(Bucket="bucket", Key="csv/train.csv")["ETag"]  # multipart
    assert "-" not in s3.head_object(Bucket="bucket", Key="csv/test.csv")["ETag"]


def test_s3s_refusal_passes_through(s3: S3Client) -> None:
    with pytest.raises(ClientError, match="NoSuchBucket"):
        handler.write_dataset(s3, "absent", DatasetSpec(rows=10))
