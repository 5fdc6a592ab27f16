"""What SageMaker does with the customer's role: read and write the bucket, write the job's log."""

from __future__ import annotations

import contextlib
import functools
import logging
import shutil
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from botocore.exceptions import ClientError
from moto.core.exceptions import ServiceException
from moto.iam.models import iam_backends
from moto.sagemaker.exceptions import ValidationError
from moto.utilities.utils import get_partition

from embedded_aws import clients
from embedded_aws.iam import handover, service_keys, services

_log = logging.getLogger(__name__)
_NAME = "SageMaker"  # of its sessions
_EVENTS_AT_ONCE = 1000  # PutLogEvents takes 10,000 and 1 MiB
_EVENT_CHARACTERS = 900


class RoleSession:
    """A session of the role that a job was handed; its clients are safe to share by threads.

    Args:
        role_arn: The role's ARN.
        region: Region in which the job runs.
        source_arn: ARN of the job or the model.

    Raises:
        ValidationError: The role doesn't exist or can't be assumed.
    """

    def __init__(self, role_arn: str, region: str, source_arn: str = "") -> None:
        self.role = role_arn
        self._region = region
        self._lock = threading.Lock()
        try:
            iam_backends[role_arn.split(":")[4]][get_partition(region)].get_role_by_arn(role_arn)
            self._credentials = clients.assume_role(
                role_arn, _NAME, region, service=handover.SAGEMAKER, source_arn=source_arn
            )
        except (ServiceException, ClientError, services.NotAssumable) as error:
            _log.info("assuming %s: %s", role_arn, error)
            raise ValidationError(
                f"Could not assume role {role_arn}. Please ensure that the role exists and allows "
                "principal 'sagemaker.amazonaws.com' to assume the role."
            ) from error

    @functools.cached_property
    def s3(self) -> Any:  # noqa: ANN401 - boto3 builds client classes at run time
        """Client of S3."""
        with self._lock:
            return clients.client_with(self._credentials, "s3", self._region)

    @functools.cached_property
    def logs(self) -> Any:  # noqa: ANN401
        """Client of CloudWatch Logs."""
        with self._lock:
            return clients.client_with(self._credentials, "logs", self._region)

    def pull_image(self, uri: str) -> None:
        """Ask the registry for the image, as a pull does; there is nothing to pull here.

        Raises:
            services.Denied: The role may not.
        """
        services.pull_image(self.role, _NAME, uri)

    def put_metrics(self, namespace: str) -> None:
        """Ask for what a job's metrics need; a role that may not loses only them."""
        services.put_metrics(self.role, _NAME, self._region, namespace)

    def keys(self, uri: str) -> list[str]:
        """Return the keys of the objects under an S3 URI taken as a prefix, folders left out."""
        bucket, prefix = split(uri)
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
        found = (each["Key"] for page in pages for each in page.get("Contents", []))
        return [key for key in found if not key.endswith("/")]

    def download(self, bucket: str, key: str, path: Path) -> None:
        """Copy an object into a file."""
        path.parent.mkdir(parents=True, exist_ok=True)
        body = self.s3.get_object(Bucket=bucket, Key=key)["Body"]
        with path.open("wb") as file, contextlib.closing(body):
            shutil.copyfileobj(body, file)

    def upload(self, path: Path, bucket: str, key: str, *, kms_key: str | None = None) -> None:
        """Copy a file into an object, encrypted with a key of KMS if one is given.

        Raises:
            services.Denied: The role may not use the key.
        """
        encryption: dict[str, str] = {}
        if kms_key:
            arn = self._key_arn(kms_key)
            service_keys.encrypt_output(self.role, _NAME, arn, self._region)
            encryption = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": arn}
        with path.open("rb") as file:
            self.s3.put_object(Bucket=bucket, Key=key, Body=file, **encryption)

    def attach_volume(self, resources: Mapping[str, Any]) -> None:
        """Ask for the grant of the volume's key, if there is one; there is no volume here.

        Args:
            resources: A job's `ResourceConfig` or `TransformResources`.

        Raises:
            services.Denied: The role may not.
        """
        if named := resources.get("VolumeKmsKeyId"):
            arn = self._key_arn(named)
            service_keys.encrypt_volume(self.role, _NAME, arn, self._region)

    def _key_arn(self, named: str) -> str:
        return service_keys.arn_of(named, self._region, self.role.split(":")[4])

    def write_log(self, group: str, stream: str, lines: Iterator[str]) -> None:
        """Write lines to a log stream, which it makes; a role that may not loses only the log."""
        now = int(time.time() * 1000)
        events = [{"timestamp": now, "message": m} for line in lines for m in _messages(line)]
        try:
            self._make_stream(group, stream)
            for start in range(0, len(events), _EVENTS_AT_ONCE):
                some = events[start : start + _EVENTS_AT_ONCE]
                self.logs.put_log_events(logGroupName=group, logStreamName=stream, logEvents=some)
        except (ClientError, services.Denied) as error:
            _log.warning("no log %s in %s: %s", stream, group, error)

    def _make_stream(self, group: str, stream: str) -> None:
        of_group = self._stream_arn(group)
        services.require(self.role, _NAME, "logs:DescribeLogStreams", of_group, self._region)
        for create, names in (
            (self.logs.create_log_group, {"logGroupName": group}),
            (self.logs.create_log_stream, {"logGroupName": group, "logStreamName": stream}),
        ):
            with contextlib.suppress(self.logs.exceptions.ResourceAlreadyExistsException):
                create(**names)

    def _stream_arn(self, group: str) -> str:
        _, partition, _, _, account, _ = self.role.split(":", 5)
        return f"arn:{partition}:logs:{self._region}:{account}:log-group:{group}:log-stream:"


def split(uri: str) -> tuple[str, str]:
    """Return an S3 URI's bucket and key: `s3://bucket/a/b` -> `("bucket", "a/b")`."""
    bucket, _, key = uri.partition("://")[2].partition("/")
    return bucket, key


def joined(uri: str, *parts: str) -> str:
    """Return an S3 URI with parts added to its key."""
    return "/".join([uri.rstrip("/"), *parts])


def relative(key: str, prefix: str) -> str:
    """Return what SageMaker calls an object below the input: its key after the prefix's folder.

    Raises:
        ValueError: The key has a part that would leave the folder.
    """
    name = key[prefix.rfind("/") + 1 :]
    if any(part in {"", ".", ".."} for part in name.split("/")):
        raise ValueError(f"the key {key!r} can't be a file's path")
    return name


def _messages(line: str) -> Iterator[str]:
    text = line.rstrip()
    for start in range(0, len(text), _EVENT_CHARACTERS):
        yield text[start : start + _EVENT_CHARACTERS]
