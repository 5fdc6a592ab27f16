"""The calls of AWS KMS that Amazon S3 makes in the caller's name, where a key encrypts the bucket.

Source: Amazon S3 User Guide, "Using server-side encryption with AWS KMS keys": permissions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from moto.s3.models import s3_backends

from embedded_aws.iam.asks import Ask
from embedded_aws.iam.service_keys import via

Facts = Mapping[str, tuple[str, ...]]

_READS = frozenset({"s3:GetObject", "s3:GetObjectVersion"})
_ALGORITHM = "aws:kms"
_GIVEN = "s3:x-amz-server-side-encryption-aws-kms-key-id"
_CONTEXT = "kms:encryptioncontext:aws:s3:arn"


def asked(ask: Ask) -> Iterator[Ask]:
    """Yield what reading or writing an object asks of its key."""
    if ask.action not in {*_READS, "s3:PutObject"}:
        return
    partition, place = ask.resource.split(":")[1], ask.resource.split(":", 5)[-1]
    name, _, key = place.partition("/")
    buckets = (account[partition].buckets.get(name) for account in list(s3_backends.values()))
    bucket = next((each for each in buckets if each is not None), None)
    if bucket is None:
        return
    if ask.action in _READS:
        action, found = "kms:Decrypt", _key_of_object(bucket, key, ask.facts)
    else:
        action, found = "kms:GenerateDataKey", _key_given(ask.facts) or _key_of_bucket(bucket)
    if found:
        of_bucket = bool((bucket.encryption or {}).get("Rule", {}).get("BucketKeyEnabled"))
        context = ask.resource.rpartition("/")[0] if of_bucket else ask.resource
        yield Ask(action, found, {**via("s3", bucket.region_name), _CONTEXT: (context,)})


def _key_of_object(bucket: Any, key: str, facts: Facts) -> str | None:  # noqa: ANN401 - moto's bucket
    """Return the key of an object, or of one version of it; a delete marker has none."""
    version = facts.get("s3:versionid", (None,))[0]
    versions = bucket.keys.getlist(key) if key in bucket.keys else []
    named = [each for each in versions if str(each.version_id) == version]
    stored = next(iter(named if version else versions[-1:]), None)
    if stored is None or getattr(stored, "encryption", None) != _ALGORITHM:
        return None
    return str(stored.kms_key_id) if stored.kms_key_id else None


def _key_given(facts: Facts) -> str | None:
    """Return the key that a request names for the object that it writes."""
    return facts.get(_GIVEN, (None,))[0]


def _key_of_bucket(bucket: Any) -> str | None:  # noqa: ANN401 - moto's bucket
    rule = (bucket.encryption or {}).get("Rule", {})
    default = rule.get("ApplyServerSideEncryptionByDefault", {})
    return default.get("KMSMasterKeyID") if default.get("SSEAlgorithm") == _ALGORITHM else None
