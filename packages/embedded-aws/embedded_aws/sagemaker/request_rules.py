"""What training, transform and model requests must satisfy beyond the shapes of their members.

Sources: SageMaker API reference. What AWS can do and the embedded SageMaker can't is refused here
with those words, never ignored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from moto.sagemaker.exceptions import ValidationError

from embedded_aws.sagemaker import images, spot, volumes

_MOST_PAYLOAD = 100  # MB, of MaxPayloadInMB and of its product with MaxConcurrentTransforms
_UNSUPPORTED_TRAINING = (
    "DebugHookConfig",
    "ServerlessJobConfig",
    "ProfilerConfig",
    "TensorBoardOutputConfig",
    "RetryStrategy",
)
_UNSUPPORTED_TRANSFORM = ("DataProcessing", "DataCaptureConfig")


def refuse_unsupported(request: Mapping[str, Any], names: Iterable[str]) -> None:
    """Refuse members that the embedded SageMaker would have to ignore.

    Raises:
        ValidationError: The request has one of them.
    """
    for name in names:
        if request.get(name):
            raise ValidationError(f"The embedded AWS doesn't have {name}; leave it out.")


def check_training(request: Mapping[str, Any]) -> None:
    """Check a CreateTrainingJob request, or a tuning job's `TrainingJobDefinition`.

    Raises:
        ValidationError: It makes no sense, or the embedded SageMaker can't do it.
    """
    refuse_unsupported(request, _UNSUPPORTED_TRAINING)
    _check_algorithm(request.get("AlgorithmSpecification", {}))
    for problem in spot.problems(request):
        raise ValidationError(problem)
    if "CheckpointConfig" in request:
        _check_s3_uri(request["CheckpointConfig"]["S3Uri"], "CheckpointConfig.S3Uri")
    _check_resources(request.get("ResourceConfig", {}))
    _check_s3_uri(request["OutputDataConfig"]["S3OutputPath"], "OutputDataConfig.S3OutputPath")
    if request["OutputDataConfig"].get("CompressionType", "GZIP") != "GZIP":
        raise ValidationError("The embedded AWS uploads models as GZIP only: CompressionType.")
    channels = [each["ChannelName"] for each in request.get("InputDataConfig", [])]
    if len(set(channels)) < len(channels):
        raise ValidationError(f"Channel names must be unique: {', '.join(channels)}.")
    for channel in request.get("InputDataConfig", []):
        _check_channel(channel)


def _check_algorithm(algorithm: Mapping[str, Any]) -> None:
    if "TrainingImage" not in algorithm:
        raise ValidationError("AlgorithmSpecification needs a TrainingImage.")
    if algorithm["TrainingInputMode"] == "Pipe":
        raise ValidationError("The embedded AWS doesn't have the Pipe input mode; use File.")
    if algorithm.get("MetricDefinitions") and images.parse(algorithm["TrainingImage"]):
        raise ValidationError(
            "You can't override the metric definitions for Amazon SageMaker algorithms. Please "
            "retry the request without specifying metric definitions."
        )


def _check_resources(resources: Mapping[str, Any]) -> None:
    for name in ("InstanceType", "InstanceCount", "VolumeSizeInGB"):
        if not resources.get(name):
            raise ValidationError(f"ResourceConfig needs {name}.")
    _check_volume(resources)


def _check_volume(resources: Mapping[str, Any]) -> None:
    for problem in volumes.problems(resources):
        raise ValidationError(problem)


def _check_channel(channel: Mapping[str, Any]) -> None:
    place = f"Channel {channel['ChannelName']}"
    source = channel["DataSource"].get("S3DataSource")
    if source is None:
        raise ValidationError(f"{place}: the embedded AWS reads an S3DataSource only.")
    _check_source(source, place)
    if channel.get("InputMode", "File") == "Pipe":
        raise ValidationError(f"{place}: the embedded AWS doesn't have the Pipe input mode.")
    if channel.get("CompressionType", "None") != "None":
        raise ValidationError(f"{place}: the embedded AWS reads uncompressed data only.")
    refuse_unsupported(channel, ("ShuffleConfig",))
    if channel.get("RecordWrapperType", "None") != "None":
        raise ValidationError(f"{place}: the embedded AWS reads unwrapped records only.")


def _check_source(source: Mapping[str, Any], place: str) -> None:
    if source["S3DataType"] != "S3Prefix":
        raise ValidationError(
            f"{place}: the embedded AWS reads S3DataType S3Prefix only, not {source['S3DataType']}."
        )
    _check_s3_uri(source["S3Uri"], f"{place}: S3Uri")


def _check_s3_uri(uri: str, place: str) -> None:
    if not uri.startswith("s3://"):
        raise ValidationError(f"{place} must be s3://BUCKET/KEY, not {uri!r}.")


def check_transform(request: Mapping[str, Any]) -> None:
    """Check a CreateTransformJob request.

    Raises:
        ValidationError: It makes no sense, or the embedded SageMaker can't do it.
    """
    refuse_unsupported(request, _UNSUPPORTED_TRANSFORM)
    source = request["TransformInput"]
    _check_source(source["DataSource"]["S3DataSource"], "TransformInput")
    if source.get("CompressionType", "None") != "None":
        raise ValidationError("TransformInput: the embedded AWS reads uncompressed data only.")
    if source.get("SplitType", "None") not in {"None", "Line"}:
        raise ValidationError("TransformInput: the embedded AWS splits by None or Line only.")
    _check_s3_uri(request["TransformOutput"]["S3OutputPath"], "TransformOutput.S3OutputPath")
    _check_volume(request.get("TransformResources", {}))
    _check_payload(request)


def _check_payload(request: Mapping[str, Any]) -> None:
    size, at_once = request.get("MaxPayloadInMB"), request.get("MaxConcurrentTransforms", 1)
    if size == 0:
        raise ValidationError(
            "MaxPayloadInMB 0 is for HTTP chunked encoding, which the built-in algorithms don't "
            "support."
        )
    if size is not None and size * max(1, at_once) > _MOST_PAYLOAD:
        raise ValidationError(
            f"MaxConcurrentTransforms * MaxPayloadInMB ({max(1, at_once)} * {size}) cannot exceed "
            f"{_MOST_PAYLOAD} MB."
        )


def check_model(request: Mapping[str, Any]) -> None:
    """Check a CreateModel request.

    Raises:
        ValidationError: It names no container, several, or none that can be served.
    """
    refuse_unsupported(request, ("InferenceExecutionConfig",))
    containers = request.get("Containers", [])
    if "PrimaryContainer" in request:
        containers = [*containers, request["PrimaryContainer"]]
    if not containers:
        raise ValidationError("Specify either PrimaryContainer or Containers.")
    if len(containers) > 1:
        raise ValidationError("The embedded AWS serves models of one container only.")
    if "ExecutionRoleArn" not in request:
        raise ValidationError("CreateModel needs an ExecutionRoleArn.")
    for name in ("Image", "ModelDataUrl"):
        if not containers[0].get(name):
            raise ValidationError(f"The container needs {name}.")
    _check_s3_uri(containers[0]["ModelDataUrl"], "The container's ModelDataUrl")
