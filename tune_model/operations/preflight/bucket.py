"""Whether the bucket is there, in the jobs' region, and what its policy denies.

SageMaker takes its data from its own region's buckets (SageMaker API Reference, S3DataSource:
"must be located in the same AWS Region"). Source of the calls: Amazon S3 API Reference,
`HeadBucket` (BucketRegion) and `GetBucketPolicy`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from botocore.exceptions import ClientError

from tune_model.operations.preflight.asking import Client, NotKnown, asked, code_of
from tune_model.operations.preflight.findings import Finding, bad_input, not_known, ok, warn
from tune_model.operations.preflight.subject import Subject

_ABSENT = frozenset({"404", "NoSuchBucket", "NotFound"})
_NO_POLICY = "NoSuchBucketPolicy"


def look(subject: Subject, client: Client) -> Iterator[Finding]:
    """Say of each bucket where it is and what its policy denies.

    Raises:
        NotKnown: S3 can't be asked.
    """
    names = subject.buckets()
    if not names:
        unnamed = not_known("the definition names none")
        yield unnamed if subject.is_deployed else ok("apply makes it")
    for name in names:
        yield _of_bucket(client("s3"), name, subject.region)


def _of_bucket(s3: Any, name: str, region: str) -> Finding:  # noqa: ANN401 - a boto3 client
    try:
        found = asked(lambda: s3.head_bucket(Bucket=name), _ABSENT)
    except ClientError:
        return bad_input(f"there is no bucket {name}", "set bucket_name, or create_bucket = true")
    where = found.get("BucketRegion") or region
    if where != region:
        return bad_input(
            f"the bucket {name} is in {where}, and SageMaker's jobs in {region} can't use it",
            f"set bucket_name to a bucket in {region}, or aws_region to {where}",
        )
    try:
        denials = _denials(s3, name)
    except NotKnown as reason:
        return not_known(f"{name} is in {region}; what its policy denies isn't known: {reason}")
    if denials:
        return warn(
            f"the policy of the bucket {name} denies some calls: {', '.join(denials)}",
            "look whether that stops the workflow's roles: iam/ lists what they do with it",
        )
    return ok(f"{name} is in {region}, and its policy denies nothing but calls without TLS")


def _denials(s3: Any, name: str) -> list[str]:  # noqa: ANN401 - a boto3 client
    """Name the statements that deny something, but for calls without TLS."""
    try:
        text = asked(lambda: s3.get_bucket_policy(Bucket=name), {_NO_POLICY})["Policy"]
    except ClientError as error:
        if code_of(error) != _NO_POLICY:
            raise
        return []
    given = json.loads(text).get("Statement", [])
    statements = given if isinstance(given, list) else [given]
    return [
        str(each.get("Sid") or f"statement {number}")
        for number, each in enumerate(statements, 1)
        if each.get("Effect") == "Deny" and not _is_of_tls(each.get("Condition", {}))
    ]


def _is_of_tls(condition: Mapping[str, Any]) -> bool:
    keys = {key.lower() for block in condition.values() for key in block}
    return bool(keys) and keys <= {"aws:securetransport", "s3:tlsversion"}
