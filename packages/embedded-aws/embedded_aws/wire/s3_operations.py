"""The operations of Amazon S3 that moto tells apart.

moto finds an operation by names in the query, one after the other, and takes one that it doesn't
know for the plainest of the method: a deletion of a bucket's metrics would delete the bucket.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from embedded_aws.iam.denials import Refusal, Why

_BUCKET = re.compile(r"[A-Za-z0-9._-]{1,255}")
_OF_BUCKETS = """
    CreateBucket DeleteBucket HeadBucket ListBuckets GetBucketLocation GetBucketRequestPayment
    ListObjects ListObjectsV2 ListObjectVersions ListMultipartUploads DeleteObjects
    GetBucketAccelerateConfiguration PutBucketAccelerateConfiguration GetBucketAcl PutBucketAcl
    GetBucketCors PutBucketCors DeleteBucketCors GetBucketEncryption PutBucketEncryption
    DeleteBucketEncryption GetBucketInventoryConfiguration ListBucketInventoryConfigurations
    PutBucketInventoryConfiguration GetBucketLifecycle GetBucketLifecycleConfiguration
    PutBucketLifecycle PutBucketLifecycleConfiguration DeleteBucketLifecycle GetBucketLogging
    PutBucketLogging GetBucketNotification GetBucketNotificationConfiguration
    PutBucketNotification PutBucketNotificationConfiguration GetBucketOwnershipControls
    PutBucketOwnershipControls DeleteBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus
    PutBucketPolicy DeleteBucketPolicy GetBucketReplication PutBucketReplication
    DeleteBucketReplication GetBucketTagging PutBucketTagging DeleteBucketTagging
    GetBucketVersioning PutBucketVersioning GetBucketWebsite PutBucketWebsite DeleteBucketWebsite
    GetObjectLockConfiguration PutObjectLockConfiguration GetPublicAccessBlock
    PutPublicAccessBlock DeletePublicAccessBlock
"""
_OF_OBJECTS = """
    GetObject HeadObject PutObject CopyObject DeleteObject GetObjectAttributes GetObjectAcl
    PutObjectAcl GetObjectTagging PutObjectTagging DeleteObjectTagging GetObjectLegalHold
    PutObjectLegalHold PutObjectRetention CreateMultipartUpload UploadPart UploadPartCopy
    CompleteMultipartUpload AbortMultipartUpload ListParts RestoreObject SelectObjectContent
"""
SERVED = frozenset((_OF_BUCKETS + _OF_OBJECTS).split())


def check(operation: str, labels: Mapping[str, str]) -> None:
    """Check that an operation is served, on a bucket whose name reads only one way.

    Raises:
        Refusal: It isn't.
    """
    if operation not in SERVED:
        message = f"The embedded AWS can't do this: {operation}"
        raise Refusal(Why.DENIED, message, "NotImplemented", 501)
    if "Bucket" in labels and not _BUCKET.fullmatch(labels["Bucket"]):
        raise Refusal(Why.DENIED, "The specified bucket is not valid.", "InvalidBucketName", 400)
