"""Training jobs: data from the bucket, the algorithm in a process, the model to the bucket.

Sources: SageMaker API reference (DescribeTrainingJob: statuses and their order); developer guide,
"How Amazon SageMaker Provides Training Information" (the container's directories, `output/failure`)
and "Log SageMaker Events with CloudWatch" (log groups and streams).
"""

from __future__ import annotations

import json
import math
import tarfile
import time
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

from embedded_aws.iam.services import Denied
from embedded_aws.sagemaker import checkpoints, images, jobs, metrics, sessions, spot
from embedded_aws.sagemaker.jobs import Job, JobFailed, JobStopped
from embedded_aws.sagemaker.sessions import RoleSession

_LOG_GROUP = "/aws/sagemaker/TrainingJobs"
_MESSAGES = {
    "Starting": "Preparing the instances for training",
    "Downloading": "Downloading input data",
    "Training": "Training image download completed. Training in progress.",
    "Uploading": "Uploading generated training model",
    "Stopping": "Stopping the training job",
    "Completed": "Training job completed",
    "Failed": "Training job failed",
    "Stopped": "Training job stopped",
    "MaxRuntimeExceeded": "Training job runtime exceeded MaxRuntimeInSeconds provided",
    "MaxWaitTimeExceeded": "Training job wait time exceeded MaxWaitTimeInSeconds provided",
}
_TERMINAL = frozenset(
    {"Completed", "Failed", "Stopped", "MaxRuntimeExceeded", "MaxWaitTimeExceeded"}
)


class TrainingJob(Job):
    """A training job.

    Args:
        name: The job's name.
        arn: Its ARN.
        request: A checked CreateTrainingJob request.
        session: A session of the job's role.
        threads: How many threads the algorithm may use.
        tuning_job_arn: The tuning job that launched it; empty when none did.

    Attributes:
        histories: Each metric's values, an epoch each, by name; empty until the algorithm ends.
        final_metrics: Each metric's last value, by name; the same.
    """

    def __init__(
        self,
        name: str,
        arn: str,
        request: Mapping[str, Any],
        session: RoleSession,
        *,
        threads: int = jobs.CORES,
        tuning_job_arn: str = "",
    ) -> None:
        super().__init__(name, arn, request)
        self.histories: metrics.Histories = {}
        self.final_metrics: dict[str, float] = {}
        self._follower: metrics.Follower | None = None
        self._printed: Path | None = None
        self.tuning_job_arn = tuning_job_arn
        self.training_start_time: datetime | None = None
        self._session = session
        self._threads = threads
        self._transitions: list[dict[str, Any]] = []
        self._output = sessions.joined(
            request["OutputDataConfig"]["S3OutputPath"], name, "output", "model.tar.gz"
        )
        self.enter("Starting")

    def work(self) -> None:
        """Download, trains, uploads."""
        uri = self.request["AlgorithmSpecification"]["TrainingImage"]
        if images.parse(uri) is None:
            raise JobFailed(images.cannot_pull(uri))
        limits = self.request["StoppingCondition"]
        self.limit_runtime(limits.get("MaxWaitTimeInSeconds"), "MaxWaitTimeExceeded")
        with self.capacity():
            directory = _lay_out(self.directory("training-job"))
            self._pull_image(uri)
            self._attach_volume()
            self.training_start_time = jobs.now()
            self.limit_runtime(limits.get("MaxRuntimeInSeconds"))
            self._download(directory)
            self._train(directory, uri)
            self._upload(directory)

    def fresh_epochs(self, metric: str) -> list[float]:
        """Return a metric's values of the epochs that have ended since the last call; one metric.

        Empty while the algorithm doesn't run.
        """
        if self._follower is None and self._printed is not None:
            self._follower = metrics.Follower(self._printed, metric)
        return self._follower.fresh() if self._follower else []

    def describe(self) -> dict[str, Any]:
        """Return DescribeTrainingJob's answer."""
        with self._lock:
            return (
                {k: v for k, v in self.request.items() if k != "Tags"}
                | self._describe_state()
                | self._describe_times()
                | self.describe_end()
            )

    def summary(self) -> dict[str, Any]:
        """Return the job's row in ListTrainingJobs."""
        with self._lock:
            return {
                "TrainingJobName": self.name,
                "TrainingJobArn": self.arn,
                "CreationTime": self.creation_time,
                "LastModifiedTime": self.last_modified_time,
                "TrainingJobStatus": self.status,
                "SecondaryStatus": self.secondary_status,
            } | ({"TrainingEndTime": self.end_time} if self.end_time else {})

    def _describe_state(self) -> dict[str, Any]:
        algorithm: dict[str, Any] = {
            "EnableSageMakerMetricsTimeSeries": False,
            **self.request["AlgorithmSpecification"],
        }
        if image := images.parse(algorithm["TrainingImage"]):
            algorithm["MetricDefinitions"] = metrics.definitions(image)
        return {
            "TrainingJobArn": self.arn,
            "TrainingJobStatus": self.status,
            "SecondaryStatus": self.secondary_status,
            "SecondaryStatusTransitions": [dict(each) for each in self._transitions],
            "ModelArtifacts": {"S3ModelArtifacts": self._output},
            "AlgorithmSpecification": algorithm,
            "EnableNetworkIsolation": self.request.get("EnableNetworkIsolation", False),
            "EnableManagedSpotTraining": spot.is_asked_for(self.request),
            "EnableInterContainerTrafficEncryption": self.request.get(
                "EnableInterContainerTrafficEncryption", False
            ),
        } | ({"TuningJobArn": self.tuning_job_arn} if self.tuning_job_arn else {})

    def _describe_times(self) -> dict[str, Any]:
        times: dict[str, Any] = {
            "CreationTime": self.creation_time,
            "LastModifiedTime": self.last_modified_time,
        }
        if self.training_start_time:
            times["TrainingStartTime"] = self.training_start_time
        if self.end_time:
            times["TrainingEndTime"] = self.end_time
        if self.training_start_time and self.end_time:
            span = (self.end_time - self.training_start_time).total_seconds()
            seconds = times["TrainingTimeInSeconds"] = max(1, math.ceil(span))
            times["BillableTimeInSeconds"] = spot.billable(self.request, seconds)
        if self.final_metrics and self.end_time:
            times["FinalMetricDataList"] = [
                {"MetricName": name, "Value": value, "Timestamp": self.end_time}
                for name, value in self.final_metrics.items()
            ]
        return times

    def enter(self, secondary: str) -> None:
        """Record the transition to a secondary status."""
        with self._lock:
            super().enter(secondary)
            present = self.last_modified_time
            if self._transitions:
                self._transitions[-1]["EndTime"] = present
            message = _MESSAGES[secondary]
            transition = {"Status": secondary, "StartTime": present, "StatusMessage": message}
            if secondary in _TERMINAL:
                transition["EndTime"] = present
            self._transitions.append(transition)

    def _proceed(self, secondary: str) -> None:
        with self._lock:
            self.check_stop()
            self.enter(secondary)

    def _pull_image(self, uri: str) -> None:
        try:
            self._session.pull_image(uri)
        except Denied as denied:
            raise JobFailed(images.may_not_pull(uri, self._session.role, denied)) from denied

    def _attach_volume(self) -> None:
        try:
            self._session.attach_volume(self.request["ResourceConfig"])
        except Denied as denied:
            raise JobFailed(f"ClientError: Volume encryption failed:{denied}") from denied

    def _download(self, directory: Path) -> None:
        self._proceed("Downloading")
        channels = self.request.get("InputDataConfig", [])
        for channel in channels:
            self._download_channel(channel, directory / "input" / "data" / channel["ChannelName"])
        config = directory / "input" / "config"
        _write(config / "hyperparameters.json", self.request.get("HyperParameters", {}))
        _write(config / "inputdataconfig.json", {c["ChannelName"]: c for c in channels})
        _write(config / "resourceconfig.json", {"current_host": "algo-1", "hosts": ["algo-1"]})
        if "CheckpointConfig" in self.request:
            _write(config / "checkpointconfig.json", self.request["CheckpointConfig"])
            checkpoints.download(self._session, self.request["CheckpointConfig"], directory)

    def _download_channel(self, channel: Mapping[str, Any], folder: Path) -> None:
        uri = channel["DataSource"]["S3DataSource"]["S3Uri"]
        bucket, prefix = sessions.split(uri)
        try:
            keys = self._session.keys(uri)
            for key in keys:
                self.check_stop()
                self._session.download(bucket, key, folder / sessions.relative(key, prefix))
        except (ClientError, BotoCoreError, ValueError) as error:
            raise JobFailed(f"ClientError: Data download failed:{error}") from error
        if not keys:
            raise JobFailed(_nothing_found(uri, bucket, self.request["RoleArn"]))

    def _train(self, directory: Path, uri: str) -> None:
        self._proceed("Training")
        self._printed = directory / "train.stdout"
        try:
            code = self.run_worker("train", [str(directory), uri], directory, self._threads)
        except JobStopped:
            if any((directory / "model").iterdir()):
                self._send_model(directory)
            raise
        finally:
            self._keep_output(directory)
        if code:
            raise JobFailed(_algorithm_failure(directory, code))

    def _keep_output(self, directory: Path) -> None:
        self.histories = metrics.histories(_lines(directory / "train.stdout"))
        self.final_metrics = {name: values[-1] for name, values in self.histories.items()}
        if "CheckpointConfig" in self.request:
            checkpoints.upload(self._session, self.request["CheckpointConfig"], directory)
        names = ("train.stdout", "train.stderr")
        lines = (line for name in names for line in _lines(directory / name))
        stream = f"{self.name}/algo-1-{int(time.time())}"
        self._session.write_log(_LOG_GROUP, stream, lines)
        self._session.put_metrics(_LOG_GROUP)

    def _upload(self, directory: Path) -> None:
        self._proceed("Uploading")
        self._send_model(directory)

    def _send_model(self, directory: Path) -> None:
        archive = directory / "model.tar.gz"
        with tarfile.open(archive, "w:gz", compresslevel=1) as tar:
            for path in sorted((directory / "model").iterdir()):
                tar.add(path, path.name)
        try:
            key = self.request["OutputDataConfig"].get("KmsKeyId")
            self._session.upload(archive, *sessions.split(self._output), kms_key=key)
        except (ClientError, BotoCoreError, Denied) as error:
            raise JobFailed(f"ClientError: Artifact upload failed:{error}") from error


def _lay_out(directory: Path) -> Path:
    for part in ("checkpoints", "input/config", "input/data", "model", "output"):
        (directory / part).mkdir(parents=True)
    return directory


def _write(path: Path, document: object) -> None:
    path.write_text(json.dumps(document), encoding="utf-8")


def _lines(path: Path) -> Iterator[str]:
    if path.exists():
        with path.open(encoding="utf-8", errors="replace") as file:
            yield from (line.rstrip("\n") for line in file)


def _algorithm_failure(directory: Path, code: int) -> str:
    """Return the failure reason of a container that ended badly, as SageMaker words it."""
    written = directory / "output" / "failure"
    last = (["", *_lines(directory / "train.stderr")])[-1]
    reason = written.read_text(encoding="utf-8") if written.exists() else last
    shown = 128 - code if code < 0 else code  # a shell's number for a signal
    return f"{'ClientError' if code == 2 else 'AlgorithmError'}: {reason}, exit code: {shown}"  # noqa: PLR2004 - images.customer_error_exit_code


def _nothing_found(uri: str, bucket: str, role: str) -> str:
    return (
        f'ClientError: Data download failed:No S3 objects found under S3 URL "{uri}" given in '
        "input data source. Please ensure that the bucket exists in the selected region, that "
        f'objects exist under that S3 prefix, and that the role "{role}" has "s3:ListBucket" '
        f'permissions on bucket "{bucket}".'
    )
