"""What an operation of Amazon S3 asks IAM for.

Sources: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"; Service
Authorization Reference, "Amazon S3"; Amazon S3 API Reference, "Permissions" of each operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from embedded_aws.iam.asks import Ask, partition_of
from embedded_aws.wire import s3_bodies
from embedded_aws.wire.operation import Operation

# Operations are named differently from their actions; the rest is named alike.
_NAMES = {
    "ListObjects": "ListBucket",
    "ListObjectsV2": "ListBucket",
    "HeadBucket": "ListBucket",
    "ListObjectVersions": "ListBucketVersions",
    "ListMultipartUploads": "ListBucketMultipartUploads",
    "ListBuckets": "ListAllMyBuckets",
    "ListParts": "ListMultipartUploadParts",
    "HeadObject": "GetObject",
    "GetObjectAttributes": "GetObject",
    "SelectObjectContent": "GetObject",
    "CopyObject": "PutObject",
    "UploadPartCopy": "PutObject",
    "CreateMultipartUpload": "PutObject",
    "UploadPart": "PutObject",
    "CompleteMultipartUpload": "PutObject",
    "DeleteObjects": "DeleteObject",
    "GetBucketLifecycle": "GetLifecycleConfiguration",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "PutBucketLifecycle": "PutLifecycleConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "PutBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "GetBucketReplication": "GetReplicationConfiguration",
    "PutBucketReplication": "PutReplicationConfiguration",
    "DeleteBucketReplication": "PutReplicationConfiguration",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
    "GetBucketCors": "GetBucketCORS",
    "PutBucketCors": "PutBucketCORS",
    "DeleteBucketCors": "PutBucketCORS",
    "GetBucketInventoryConfiguration": "GetInventoryConfiguration",
    "ListBucketInventoryConfigurations": "GetInventoryConfiguration",
    "PutBucketInventoryConfiguration": "PutInventoryConfiguration",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
    "GetBucketNotificationConfiguration": "GetBucketNotification",
    "PutBucketNotificationConfiguration": "PutBucketNotification",
    "DeleteBucketTagging": "PutBucketTagging",
    "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
}
_VERSIONED = {
    "GetObject": "GetObjectVersion",
    "HeadObject": "GetObjectVersion",
    "GetObjectAttributes": "GetObjectVersion",
    "DeleteObject": "DeleteObjectVersion",
    "GetObjectAcl": "GetObjectVersionAcl",
    "PutObjectAcl": "PutObjectVersionAcl",
    "GetObjectTagging": "GetObjectVersionTagging",
    "PutObjectTagging": "PutObjectVersionTagging",
    "DeleteObjectTagging": "DeleteObjectVersionTagging",
}
_OF_OBJECTS = re.compile(r"(Object|Upload|Part)")
_ACL = frozenset({"ACL", "GrantFullControl", "GrantRead", "GrantReadACP", "GrantWriteACP"})
# What a parameter asks for beside the operation itself: on an object, and on a bucket.
_BESIDE = {
    **dict.fromkeys(_ACL, "PutObjectAcl"),
    "Tagging": "PutObjectTagging",
    "ObjectLockLegalHoldStatus": "PutObjectLegalHold",
    "ObjectLockMode": "PutObjectRetention",
    "ObjectLockRetainUntilDate": "PutObjectRetention",
    "BypassGovernanceRetention": "BypassGovernanceRetention",
}
_BESIDE_CREATION = {
    **dict.fromkeys({*_ACL, "GrantWrite"}, "PutBucketAcl"),
    "ObjectLockEnabledForBucket": "PutBucketObjectLockConfiguration",
    "ObjectOwnership": "PutBucketOwnershipControls",
}
_WRITES = frozenset({"PutObject", "CopyObject", "CreateMultipartUpload"})
_CONDITIONS = {
    "Prefix": "s3:prefix",
    "Delimiter": "s3:delimiter",
    "MaxKeys": "s3:max-keys",
    "VersionId": "s3:versionid",
    "ACL": "s3:x-amz-acl",
    "CopySource": "s3:x-amz-copy-source",
    "ServerSideEncryption": "s3:x-amz-server-side-encryption",
    "SSEKMSKeyId": "s3:x-amz-server-side-encryption-aws-kms-key-id",
}


def asked(operation: Operation) -> Iterator[Ask]:
    """Yield what an operation asks, itself first."""
    root = f"arn:{partition_of(operation.region)}:s3:::"
    params = operation.params
    bucket, key = params.get("Bucket", ""), params.get("Key", "")
    of_object = bool(key) and _OF_OBJECTS.search(operation.name)
    resource = f"{root}{bucket}/{key}" if of_object else f"{root}{bucket}" if bucket else "*"
    if operation.name == "DeleteObjects":
        for each in params.get("Delete", ()):  # a version's deletion asks for both
            versioned = [] if each.version is None else ["DeleteObjectVersion"]
            for name in ["DeleteObject", *versioned]:
                yield Ask(f"s3:{name}", f"{root}{bucket}/{each.key}", _facts(params))
    else:
        yield Ask(f"s3:{_name(operation)}", resource, _facts(params))
    for action in _beside(operation):
        yield Ask(f"s3:{action}", resource, _facts(params))
    if source := params.get("CopySource"):
        yield _of_source(s3_bodies.source_of(source), root)


def _name(operation: Operation) -> str:
    versioned = _VERSIONED.get(operation.name) if operation.params.get("VersionId") else None
    return versioned or _NAMES.get(operation.name, operation.name)


def _beside(operation: Operation) -> list[str]:
    """Return what parameters ask beside; a bucket that is made private asks nothing more."""
    if operation.name == "CreateBucket":
        table = _BESIDE_CREATION
    else:
        bypasses = operation.name in {"DeleteObject", "DeleteObjects", "PutObjectRetention"}
        table = _BESIDE if operation.name in _WRITES or bypasses else {}
    asked = ((name, str(value).lower()) for name, value in operation.params.items())
    creates = operation.name == "CreateBucket"
    return sorted(
        {
            table[name]
            for name, value in asked
            if name in table and value != "false" and not (creates and value == "private")
        }
    )


def _of_source(source: s3_bodies.ObjectName, root: str) -> Ask:
    action = "GetObject" if source.version is None else "GetObjectVersion"
    facts = {} if source.version is None else {"s3:versionid": (source.version,)}
    return Ask(f"s3:{action}", f"{root}{source.bucket}/{source.key}", facts)


def _facts(params: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {key: (str(params[name]),) for name, key in _CONDITIONS.items() if name in params}
