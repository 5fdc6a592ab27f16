"""Managed spot training, as far as it shows: what it costs, and what its requests must say.

There are no spot instances here, and nothing is interrupted: a job waits for this machine as any
other one does. Sources: SageMaker developer guide, "Managed Spot Training in Amazon SageMaker AI"
(billing, and the 60 minutes of algorithms that write no checkpoints); API StoppingCondition. One
sentence is SageMaker's own, as users reported it (aws/amazon-sagemaker-examples issue 869).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from embedded_aws.sagemaker import images

_BILLED = 0.3
"""The share of its time that a job on spot instances is billed for here; AWS speaks of savings of
up to 90 %, which depend on the instance type and the day."""
_MOST_WITHOUT_CHECKPOINTS = 3600


def is_asked_for(request: Mapping[str, Any]) -> bool:
    """Say whether a training job is to run on spot instances."""
    return bool(request.get("EnableManagedSpotTraining", False))


def usage(request: Mapping[str, Any]) -> str:
    """Return what the quota of a training job's instances is for, as its name has it."""
    return "spot training" if is_asked_for(request) else "training"


def billable(request: Mapping[str, Any], seconds: int) -> int:
    """Return `BillableTimeInSeconds` of a training job that trained for so many seconds."""
    return max(1, round(seconds * _BILLED)) if is_asked_for(request) else seconds


def problems(request: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a training job's time limits."""
    limits = request.get("StoppingCondition", {})
    wait, most = limits.get("MaxWaitTimeInSeconds"), limits.get("MaxRuntimeInSeconds", 86_400)
    if not is_asked_for(request):
        if wait is not None:
            yield (
                "Invalid MaxWaitTimeInSeconds. It is only supported when EnableManagedSpotTraining "
                "is set to true"
            )
        return
    if wait is None:
        yield (
            "Invalid MaxWaitTimeInSeconds. It must be present when EnableManagedSpotTraining is "
            "set to true"
        )
    elif wait < most:
        yield (
            f"Invalid MaxWaitTimeInSeconds. It must be equal to or greater than "
            f"MaxRuntimeInSeconds: {wait} is less than {most}"
        )
    elif wait > _MOST_WITHOUT_CHECKPOINTS and not _writes_checkpoints(request):
        yield (
            f"Invalid MaxWaitTimeInSeconds. It must be at most {_MOST_WITHOUT_CHECKPOINTS} for an "
            "algorithm that doesn't support checkpointing"
        )


def _writes_checkpoints(request: Mapping[str, Any]) -> bool:
    """Tell whether the algorithm can checkpoint: XGBoost does since 0.90-1."""
    image = images.parse(request["AlgorithmSpecification"].get("TrainingImage", ""))
    return image is None or not image.legacy
