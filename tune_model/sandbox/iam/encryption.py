"""The calls of AWS KMS that Amazon S3 makes in the caller's name, where a key encrypts the bucket.

Source: Amazon S3 User Guide, "Using server-side encryption with AWS KMS keys": permissions.
"""

from __future__ import annotations

from collections.abc import Iterator

from moto.s3.models import s3_backends

from tune_model.sandbox.iam.asks import Ask

_READS = frozenset({"s3:GetObject", "s3:GetObjectVersion"})
_ALGORITHM = "aws:kms"


def asked(ask: Ask) -> Iterator[Ask]:
    """Yields what reading or writing an object asks of its key."""
    if ask.action not in {*_READS, "s3:PutObject"}:
        return
    bucket, _, name = ask.resource.split(":", 5)[-1].partition("/")
    action = "kms:Decrypt" if ask.action in _READS else "kms:GenerateDataKey"
    if key := _key_of(ask.resource.split(":")[1], bucket, name, reading=ask.action in _READS):
        yield Ask(action, key)


def _key_of(partition: str, bucket: str, name: str, *, reading: bool) -> str | None:
    for account in list(s3_backends.values()):
        found = account[partition].buckets.get(bucket)
        if found is None:
            continue
        if reading:
            stored = found.keys.get(name)
            return stored.kms_key_id if stored and stored.encryption == _ALGORITHM else None
        rule = (found.encryption or {}).get("Rule", {})
        default = rule.get("ApplyServerSideEncryptionByDefault", {})
        return default.get("KMSMasterKeyID") if default.get("SSEAlgorithm") == _ALGORITHM else None
    return None
