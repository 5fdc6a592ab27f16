"""Buckets: whatever their versioning was, everything in them can be deleted."""

import pytest

from tests.account import Account

BUCKET = {"Bucket": "bucket"}


@pytest.mark.parametrize("status", ["Enabled", "Suspended"])
def test_versions_and_markers_can_all_be_deleted(aws: Account, status: str) -> None:
    s3 = aws.client("s3")
    s3.create_bucket(**BUCKET, CreateBucketConfiguration={"LocationConstraint": "us-west-2"})
    s3.put_bucket_versioning(**BUCKET, VersioningConfiguration={"Status": "Enabled"})
    for key in ("a", "a", "b"):
        s3.put_object(**BUCKET, Key=key, Body=b"1")
    s3.delete_object(**BUCKET, Key="b")
    s3.put_bucket_versioning(**BUCKET, VersioningConfiguration={"Status": status})
    listed = s3.list_object_versions(**BUCKET)
    for kind in ("Versions", "DeleteMarkers"):  # as Terraform does for force_destroy
        named = [{name: each[name] for name in ("Key", "VersionId")} for each in listed[kind]]
        assert "Errors" not in s3.delete_objects(**BUCKET, Delete={"Objects": named})
    s3.delete_bucket(**BUCKET)
    assert s3.list_buckets()["Buckets"] == []
