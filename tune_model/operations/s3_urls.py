"""Addresses of objects in S3: `s3://BUCKET/KEY`."""

from __future__ import annotations


def bucket_and_key(url: str) -> tuple[str, str]:
    """Return what an address names; the key is empty where there is none."""
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return bucket, key
