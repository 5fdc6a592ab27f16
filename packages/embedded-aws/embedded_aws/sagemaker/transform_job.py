"""Batch transform jobs: the model from the bucket, each object through it, predictions back.

Sources: SageMaker API reference (CreateTransformJob, TransformOutput.S3OutputPath); developer
guide, "Batch transform" and "Log SageMaker Events with CloudWatch".
"""

from __future__ import annotations

import json
import secrets
import tarfile
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from cli_base.archives import unpack
from embedded_aws.iam.services import Denied
from embedded_aws.sagemaker import images, jobs, sessions
from embedded_aws.sagemaker.jobs import Job, JobFailed
from embedded_aws.sagemaker.sessions import RoleSession

_LOG_GROUP = "/aws/sagemaker/TransformJobs"
_DEFAULT_PAYLOAD = 6  # MB; MAX_CONTENT_LENGTH of the image, and the API's default


class TransformJob(Job):
    """A batch transform job.

    Args:
        name: The job's name.
        arn: Its ARN.
        request: A checked CreateTransformJob request.
        container: The model's container: `Image`, `ModelDataUrl`.
        session: A session of the model's execution role.
    """

    def __init__(
        self,
        name: str,
        arn: str,
        request: Mapping[str, Any],
        container: Mapping[str, Any],
        session: RoleSession,
    ) -> None:
        super().__init__(name, arn, request)
        self._container = container
        self._session = session
        self._source = request["TransformInput"]["DataSource"]["S3DataSource"]["S3Uri"]
        self._output = request["TransformOutput"]["S3OutputPath"]
        self._start_time: datetime | None = None

    def work(self) -> None:
        """Fetch model and input, predicts, uploads the predictions."""
        if images.parse(self._container["Image"]) is None:
            raise JobFailed(images.cannot_pull(self._container["Image"]))
        with self.capacity():
            directory = self.directory("transform-job")
            for part in ("model", "input", "output"):
                (directory / part).mkdir()
            self._pull_image()
            self._attach_volume()
            self._start_time = jobs.now()
            self._fetch_model(directory)
            keys = self._fetch_input(directory)
            self._transform(directory, keys)

    def describe(self) -> dict[str, Any]:
        """Return DescribeTransformJob's answer."""
        with self._lock:
            source = {"CompressionType": "None", "SplitType": "None"} | dict(
                self.request["TransformInput"]
            )
            output = {"AssembleWith": "None"} | dict(self.request["TransformOutput"])
            return (
                {k: v for k, v in self.request.items() if k != "Tags"}
                | {"TransformInput": source, "TransformOutput": output}
                | self._state()
                | ({"TransformStartTime": self._start_time} if self._start_time else {})
            )

    def summary(self) -> dict[str, Any]:
        """Return the job's row in ListTransformJobs."""
        with self._lock:
            return {
                "TransformJobName": self.name,
                "LastModifiedTime": self.last_modified_time,
            } | self._state()

    def _state(self) -> dict[str, Any]:
        return (
            {
                "TransformJobArn": self.arn,
                "TransformJobStatus": self.status,
                "CreationTime": self.creation_time,
            }
            | ({"TransformEndTime": self.end_time} if self.end_time else {})
            | self.describe_end()
        )

    def _pull_image(self) -> None:
        uri = self._container["Image"]
        try:
            self._session.pull_image(uri)
        except Denied as denied:
            raise JobFailed(images.may_not_pull(uri, self._session.role, denied)) from denied

    def _attach_volume(self) -> None:
        try:
            self._session.attach_volume(self.request["TransformResources"])
        except Denied as denied:
            raise JobFailed(f"ClientError: Volume encryption failed: {denied}") from denied

    def _fetch_model(self, directory: Path) -> None:
        url = self._container["ModelDataUrl"]
        archive = directory / "model.tar.gz"
        try:
            self._session.download(*sessions.split(url), archive)
            with tarfile.open(archive) as tar:
                unpack(tar, directory / "model")
        except (ClientError, BotoCoreError) as error:
            raise JobFailed(f"ClientError: Failed to download the model {url}: {error}") from error
        except tarfile.TarError as error:
            raise JobFailed(f"ClientError: {url} is no tar archive: {error}") from error
        self.check_stop()

    def _fetch_input(self, directory: Path) -> list[str]:
        bucket, _ = sessions.split(self._source)
        try:
            keys = self._session.keys(self._source)
            for number, key in enumerate(keys):
                self.check_stop()
                self._session.download(bucket, key, directory / "input" / str(number))
        except (ClientError, BotoCoreError) as error:
            raise JobFailed(f"ClientError: Data download failed:{error}") from error
        if not keys:
            raise JobFailed(
                f'ClientError: No S3 objects found under S3 URL "{self._source}" given in '
                "TransformInput."
            )
        return keys

    def _transform(self, directory: Path, keys: list[str]) -> None:
        (directory / "batch.json").write_text(json.dumps(self._batch()), encoding="utf-8")
        code = self.run_worker("transform", [str(directory)], directory, jobs.CORES)
        failures = self._failures(directory, keys, code)
        self._write_logs(directory, failures)
        for number, key in enumerate(keys):
            self._upload(directory / "output" / str(number), key)
        if failures:
            place, reason = next(iter(failures.items()))
            raise JobFailed(f"ClientError: See job logs for more information. {place}: {reason}")

    def _batch(self) -> dict[str, Any]:
        source, output = self.request["TransformInput"], self.request["TransformOutput"]
        split = source.get("SplitType", "None")
        return {
            "split": split,
            "strategy": self.request.get("BatchStrategy", "MultiRecord"),
            "assemble": output.get("AssembleWith", "None"),
            "max_payload": self.request.get("MaxPayloadInMB", _DEFAULT_PAYLOAD),
            "accept": output.get("Accept", ""),
        }

    def _failures(self, directory: Path, keys: list[str], code: int) -> dict[str, str]:
        """Return what failed, by `bucket/key`, or by the job's name when it concerns the whole."""
        if not code:
            return {}
        written = directory / "failures.json"
        if not written.exists():
            last = ["", *_lines(directory / "transform.stderr")][-1]
            return {self.name: f"the inference container ended with exit code {code}: {last}"}
        bucket, _ = sessions.split(self._source)
        failures: dict[str, str] = json.loads(written.read_text(encoding="utf-8"))
        return {
            f"{bucket}/{keys[int(number)]}" if number else self.name: reason
            for number, reason in failures.items()
        }

    def _write_logs(self, directory: Path, failures: Mapping[str, str]) -> None:
        stream = f"{self.name}/i-{secrets.token_hex(8)}-{int(time.time())}"
        batch = self._batch()
        strategy = "SINGLE_RECORD" if batch["strategy"] == "SingleRecord" else "MULTI_RECORD"
        first = (
            f"MaxConcurrentTransforms={self.request.get('MaxConcurrentTransforms', 1)}, "
            f"MaxPayloadInMB={batch['max_payload']}, BatchStrategy={strategy}"
        )
        data = [first, *(f"{place}: ClientError: {reason}" for place, reason in failures.items())]
        tagged = (f"[sagemaker logs]: {line}" for line in data)
        self._session.write_log(_LOG_GROUP, f"{stream}/data-log", tagged)
        names = ("transform.stdout", "transform.stderr")
        lines = (line for name in names for line in _lines(directory / name))
        self._session.write_log(_LOG_GROUP, stream, lines)

    def _upload(self, path: Path, key: str) -> None:
        if not path.exists():
            return
        self.check_stop()
        _, prefix = sessions.split(self._source)
        name = key[prefix.rfind("/") + 1 :]
        target = sessions.joined(self._output, f"{name}.out")
        try:
            key = self.request["TransformOutput"].get("KmsKeyId")
            self._session.upload(path, *sessions.split(target), kms_key=key)
        except (ClientError, BotoCoreError, Denied) as error:
            raise JobFailed(f"ClientError: Upload to {target} failed: {error}") from error


def _lines(path: Path) -> Iterator[str]:
    if path.exists():
        with path.open(encoding="utf-8", errors="replace") as file:
            yield from (line.rstrip("\n") for line in file)
