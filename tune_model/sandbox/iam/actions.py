"""What an operation asks IAM for: its action on its resource, and what comes with it.

Source: Service Authorization Reference, the pages of each service: "Actions", "Resource types",
and the dependent actions (the permission to pass a role is in `handover.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree as ET

from moto.core.exceptions import ServiceException
from moto.iam.models import iam_backends

from tune_model.sandbox.iam.operations import Operation, s3_names


@dataclass(frozen=True)
class Ask:
    """One thing that IAM is asked.

    Attributes:
        action: Such as `s3:GetObject`.
        resource: An ARN or `*`.
        facts: Condition keys of this action, in lower case.
    """

    action: str
    resource: str
    facts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def asked(operation: Operation, body: bytes = b"") -> Iterator[Ask]:
    """Yields what an operation asks, itself first.

    Args:
        operation: The operation.
        body: The request's body: S3 names the objects of DeleteObjects in it.
    """
    if operation.service == "s3":
        yield from _s3(operation, body)
        return
    name = _NAMES.get((operation.service, operation.name), operation.name or "?")
    resource = _RESOURCES.get(operation.service, _any)(operation)
    yield Ask(f"{operation.service}:{name}", resource, _facts(operation))
    if tagging := _tagging(operation):
        yield Ask(f"{operation.service}:{tagging}", resource)


_NAMES = {
    ("lambda", "Invoke"): "InvokeFunction",
    ("lambda", "InvokeWithResponseStream"): "InvokeFunction",
}
# What making something with tags asks for beside, by the same reference's dependent actions and the
# API reference of each operation: the caller must be allowed to tag.
_TAGGING = {
    "events": "TagResource",
    "kms": "TagResource",
    "lambda": "TagResource",
    "logs": "TagResource",
    "sagemaker": "AddTags",
    "states": "TagResource",
}


def _tagging(operation: Operation) -> str | None:
    makes = operation.name.startswith("Create") or operation.name == "PutRule"
    if not makes or not any(key.lower().startswith("tags") for key in operation.params):
        return None
    if operation.service == "iam":  # TagRole, TagPolicy, TagOpenIDConnectProvider ...
        return f"Tag{operation.name.removeprefix('Create')}"
    return _TAGGING.get(operation.service)


def _facts(operation: Operation) -> dict[str, tuple[str, ...]]:
    """Returns the boundary that a role gets or has: what IAM's own actions can be bound to."""
    params = operation.params
    if operation.service != "iam" or "RoleName" not in params:
        return {}
    arn = params.get("PermissionsBoundary")
    if operation.name != "CreateRole" and not arn:
        role = _role(operation, params["RoleName"])
        arn = role.permissions_boundary_arn if role else None
    return {"iam:permissionsboundary": (str(arn),)} if arn else {}


def _arn(operation: Operation, service: str, rest: str, *, region: bool = True) -> str:
    where = operation.region if region else ""
    return f"arn:{_partition(operation.region)}:{service}:{where}:{operation.account}:{rest}"


def _partition(region: str) -> str:
    special = {"cn": "aws-cn", "us-gov": "aws-us-gov"}
    return next((name for start, name in special.items() if region.startswith(f"{start}-")), "aws")


def _any(_: Operation) -> str:
    return "*"


def _lambda(operation: Operation) -> str:
    name = operation.params.get("FunctionName") or operation.params.get("Resource", "")
    if not name:
        return "*"
    return name if name.startswith("arn:") else _arn(operation, "lambda", f"function:{name}")


_SAGEMAKER = {
    "HyperParameterTuningJob": "hyper-parameter-tuning-job",
    "TrainingJob": "training-job",
    "TransformJob": "transform-job",
    "Model": "model",
    "EndpointConfig": "endpoint-config",
    "Endpoint": "endpoint",
}


def _sagemaker(operation: Operation) -> str:
    if arn := operation.params.get("ResourceArn"):
        return str(arn)
    if operation.name == "ListTrainingJobsForHyperParameterTuningJob":
        kind = "HyperParameterTuningJob"
    else:
        kind = re.sub(r"^(Create|Describe|Stop|Delete|Update)", "", operation.name)
    name = operation.params.get(f"{kind}Name")
    if kind not in _SAGEMAKER or not isinstance(name, str):
        return "*"
    return _arn(operation, "sagemaker", f"{_SAGEMAKER[kind]}/{name.lower()}")


def _states(operation: Operation) -> str:
    for key in ("stateMachineArn", "executionArn", "resourceArn", "stateMachineVersionArn"):
        if arn := operation.params.get(key):
            return str(arn)
    if operation.name == "CreateStateMachine":
        return _arn(operation, "states", f"stateMachine:{operation.params.get('name', '')}")
    return "*"


def _logs(operation: Operation) -> str:
    params = operation.params
    if arn := params.get("resourceArn") or params.get("logGroupIdentifier"):
        return str(arn)
    if group := params.get("logGroupName"):
        stream = params.get("logStreamName", "")
        return _arn(operation, "logs", f"log-group:{group}:log-stream:{stream}")
    prefixed = operation.name.startswith("DescribeLogGroups")
    return _arn(operation, "logs", "log-group::log-stream:") if prefixed else "*"


def _iam(operation: Operation) -> str:
    params = operation.params
    if "PolicyArn" in params and not {"RoleName", "UserName"} & set(params):
        return str(params["PolicyArn"])
    for key, kind in (("RoleName", "role"), ("UserName", "user"), ("GroupName", "group")):
        if name := params.get(key):
            path = (params.get("Path") or _path(operation, kind, name)).lstrip("/")
            return _arn(operation, "iam", f"{kind}/{path}{name}", region=False)
    if arn := params.get("OpenIDConnectProviderArn"):
        return str(arn)
    if name := params.get("PolicyName"):
        return _arn(operation, "iam", f"policy/{name}", region=False)
    return "*"


def _path(operation: Operation, kind: str, name: str) -> str:
    role = _role(operation, name) if kind == "role" else None
    return str(role.path) if role else ""


def _role(operation: Operation, name: str) -> Any | None:  # noqa: ANN401 - moto's Role
    iam = iam_backends[operation.account][_partition(operation.region)]
    try:
        return iam.get_role(name)
    except ServiceException:
        return None


def _sts(operation: Operation) -> str:
    return str(operation.params.get("RoleArn", "*"))


def _events(operation: Operation) -> str:
    if arn := operation.params.get("ResourceARN"):
        return str(arn)
    name = operation.params.get("Rule") or operation.params.get("Name")
    return _arn(operation, "events", f"rule/{name}") if name else "*"


def _scheduler(operation: Operation) -> str:
    params = operation.params
    group = params.get("GroupName") or params.get("groupName") or "default"
    name = params.get("Name")
    return _arn(operation, "scheduler", f"schedule/{group}/{name}") if name else "*"


def _kms(operation: Operation) -> str:
    key = operation.params.get("KeyId")
    if not isinstance(key, str):
        return "*"
    return key if key.startswith("arn:") else _arn(operation, "kms", f"key/{key}")


def _ecr(operation: Operation) -> str:
    name = operation.params.get("repositoryName")
    return _arn(operation, "ecr", f"repository/{name}") if name else "*"


_RESOURCES: dict[str, Callable[[Operation], str]] = {
    "lambda": _lambda,
    "sagemaker": _sagemaker,
    "states": _states,
    "logs": _logs,
    "iam": _iam,
    "sts": _sts,
    "events": _events,
    "scheduler": _scheduler,
    "kms": _kms,
    "ecr": _ecr,
}

# Amazon S3's operations are named differently from their actions; the rest is named alike.
_S3 = {
    "ListObjects": "ListBucket",
    "ListObjectsV2": "ListBucket",
    "HeadBucket": "ListBucket",
    "ListObjectVersions": "ListBucketVersions",
    "ListMultipartUploads": "ListBucketMultipartUploads",
    "ListBuckets": "ListAllMyBuckets",
    "ListParts": "ListMultipartUploadParts",
    "HeadObject": "GetObject",
    "SelectObjectContent": "GetObject",
    "CopyObject": "PutObject",
    "UploadPartCopy": "PutObject",
    "CreateMultipartUpload": "PutObject",
    "UploadPart": "PutObject",
    "CompleteMultipartUpload": "PutObject",
    "DeleteObjects": "DeleteObject",
    "GetBucketLifecycleConfiguration": "GetLifecycleConfiguration",
    "PutBucketLifecycleConfiguration": "PutLifecycleConfiguration",
    "DeleteBucketLifecycle": "PutLifecycleConfiguration",
    "GetBucketEncryption": "GetEncryptionConfiguration",
    "PutBucketEncryption": "PutEncryptionConfiguration",
    "DeleteBucketEncryption": "PutEncryptionConfiguration",
    "GetBucketReplication": "GetReplicationConfiguration",
    "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
    "GetBucketCors": "GetBucketCORS",
    "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
    "PutPublicAccessBlock": "PutBucketPublicAccessBlock",
    "DeletePublicAccessBlock": "PutBucketPublicAccessBlock",
    "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
    "GetBucketNotificationConfiguration": "GetBucketNotification",
    "DeleteBucketTagging": "PutBucketTagging",
}
_VERSIONED = {
    "GetObject": "GetObjectVersion",
    "HeadObject": "GetObjectVersion",
    "DeleteObject": "DeleteObjectVersion",
}
_OF_OBJECTS = re.compile(r"(Object|Upload|Part)")
_COPYING = frozenset({"CopyObject", "UploadPartCopy"})


def _s3(operation: Operation, body: bytes) -> Iterator[Ask]:
    bucket, key = s3_names(operation.params)
    names = _VERSIONED if operation.params.get("versionId") else _S3
    action = names.get(operation.name) or _S3.get(operation.name, operation.name or "?")
    root = f"arn:{_partition(operation.region)}:s3:::"
    if operation.name == "DeleteObjects":
        for key, versioned in _keys_in(body):
            deletes = _VERSIONED["DeleteObject"] if versioned else action
            yield Ask(f"s3:{deletes}", f"{root}{bucket}/{key}")
        return
    of_object = bool(key) and _OF_OBJECTS.search(operation.name)
    resource = f"{root}{bucket}/{key}" if of_object else f"{root}{bucket}" if bucket else "*"
    yield Ask(f"s3:{action}", resource, _s3_facts(operation))
    if operation.name in _COPYING:
        yield Ask("s3:GetObject", f"{root}{operation.params.get('CopySource', '').lstrip('/')}")


def _s3_facts(operation: Operation) -> dict[str, tuple[str, ...]]:
    given: dict[str, Any] = dict(operation.params)
    wanted = {"prefix": "s3:prefix", "delimiter": "s3:delimiter", "max-keys": "s3:max-keys"}
    return {key: (str(given[name]),) for name, key in wanted.items() if name in given}


def _keys_in(body: bytes) -> Iterator[tuple[str, bool]]:
    """Yields each object's key that DeleteObjects names, and whether it is of one version."""
    try:
        root = ET.fromstring(body)  # noqa: S314 - the size is bounded and expat refuses bombs
    except ET.ParseError:
        return
    for named in root.iter():
        members = {each.tag.rpartition("}")[2]: each.text or "" for each in named}
        if "Key" in members:
            yield members["Key"], "VersionId" in members
