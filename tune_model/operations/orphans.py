"""What a killed apply made in AWS and could not note in Terraform's state.

Terraform notes a resource when its creation is complete, and writes a remote state at most every
20 seconds. What was made in between has the stack's names, or, a bucket, the beginning of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from botocore.exceptions import ClientError

Client = Callable[[str], Any]
_ABSENT = {
    "NoSuchEntity",
    "NoSuchBucket",
    "ResourceNotFoundException",
}
_MADE_UNIQUE = r"\d{26}"  # what Terraform's provider appends to a prefix: time and a counter


def import_id(client: Client, kind: str, values: Mapping[str, Any]) -> str | None:
    """Find a planned resource in AWS.

    Args:
        client: Gives a boto3 client of a service by name, in the resources' region.
        kind: Terraform's type, such as `aws_iam_role`.
        values: What the plan gives the resource.

    Returns:
        The id that `terraform import` takes; None where nothing of that name is there, or where a
        second creation does no harm, as that of a policy.
    """
    look = _LOOKS.get(kind)
    try:
        return look(client, values) if look else None
    except ClientError as error:
        if error.response["Error"]["Code"] in _ABSENT:
            return None
        raise


def buckets(client: Client, prefix: str) -> list[str]:
    """List the region's buckets whose names Terraform made from a prefix, oldest first."""
    s3 = client("s3")
    named = re.compile(re.escape(prefix) + _MADE_UNIQUE)
    names = (each["Name"] for each in s3.list_buckets()["Buckets"])
    here = s3.meta.region_name
    return sorted(name for name in names if named.fullmatch(name) and _region(s3, name) == here)


def _region(s3: Any, bucket: str) -> str:  # noqa: ANN401 - a boto3 client
    # API GetBucketLocation: null is us-east-1.
    return s3.get_bucket_location(Bucket=bucket)["LocationConstraint"] or "us-east-1"


def _role(client: Client, values: Mapping[str, Any]) -> str:
    return str(client("iam").get_role(RoleName=values["name"])["Role"]["RoleName"])


def _function(client: Client, values: Mapping[str, Any]) -> str:
    name = values["function_name"]
    return str(client("lambda").get_function_configuration(FunctionName=name)["FunctionName"])


def _log_group(client: Client, values: Mapping[str, Any]) -> str | None:
    found = client("logs").describe_log_groups(logGroupNamePrefix=values["name"])["logGroups"]
    return _first(each["logGroupName"] for each in found if each["logGroupName"] == values["name"])


def _state_machine(client: Client, values: Mapping[str, Any]) -> str | None:
    pages = client("stepfunctions").get_paginator("list_state_machines").paginate()
    found = (each for page in pages for each in page["stateMachines"])
    return _first(each["stateMachineArn"] for each in found if each["name"] == values["name"])


def _schedule(client: Client, values: Mapping[str, Any]) -> str:
    group = values.get("group_name") or "default"
    client("scheduler").get_schedule(Name=values["name"], GroupName=group)
    return f"{group}/{values['name']}"


def _bucket(client: Client, values: Mapping[str, Any]) -> str | None:
    """Take the newest: an older one is another killed apply's."""
    prefix = values.get("bucket_prefix")
    return _first(reversed(buckets(client, prefix))) if prefix else None


def _first(names: Iterable[str]) -> str | None:
    return next(iter(names), None)


_LOOKS: dict[str, Callable[[Client, Mapping[str, Any]], str | None]] = {
    "aws_cloudwatch_log_group": _log_group,
    "aws_iam_role": _role,
    "aws_lambda_function": _function,
    "aws_s3_bucket": _bucket,
    "aws_scheduler_schedule": _schedule,
    "aws_sfn_state_machine": _state_machine,
}
