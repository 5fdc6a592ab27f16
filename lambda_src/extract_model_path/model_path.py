"""Reads the best model out of a hyperparameter tuning job's description."""

import re
import reprlib
from collections.abc import Mapping
from typing import Any, Final, TypedDict

_LONGEST_REASON: Final = 1_024  # characters (API type FailureReason)
_HIGHEST_COUNT: Final = 2**31 - 1  # (API type Integer; its least count is 0)
_FAILURES: Final = ("NonRetryableError", "RetryableError")
_TRAINING_JOB_NAME: Final = re.compile(r"(?=.{1,63}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*")
_S3_URI: Final = re.compile(r"(https|s3)://[^/]+(/.*)?", re.DOTALL)


class BestModel(TypedDict):
    """What the next states read: `$.body.modelDataUrl` and `$.body.bestTrainingJobName`."""

    modelDataUrl: str
    bestTrainingJobName: str


class NoBestTrainingJob(Exception):
    """The tuning job ended without a best training job; says what became of its training jobs."""


class InvalidDescription(ValueError):
    """The description lacks what the model's path is made of; names the place."""


def best_model(description: object) -> BestModel:
    """Find the best training job and the artifact that it left.

    Args:
        description: A tuning job's description (DescribeHyperParameterTuningJob).

    Returns:
        The training job's name and its artifact's URL, `S3OutputPath/NAME/output/model.tar.gz`
        (SageMaker, CreateTrainingJob, OutputDataConfig).

    Raises:
        NoBestTrainingJob: No training job reported the objective metric.
        InvalidDescription: A field that is needed is missing or malformed.
    """
    if not isinstance(description, Mapping):
        raise InvalidDescription("$ must be a tuning job's description, an object")
    if description.get("BestTrainingJob") is None:  # optional in the API
        raise NoBestTrainingJob(_outcome(description))
    name = _text(description, ("BestTrainingJob", "TrainingJobName"), _TRAINING_JOB_NAME)
    output = _text(
        description, ("TrainingJobDefinition", "OutputDataConfig", "S3OutputPath"), _S3_URI
    )
    return {
        "modelDataUrl": f"{output.rstrip('/')}/{name}/output/model.tar.gz",
        "bestTrainingJobName": name,
    }


def _text(description: Mapping[str, Any], place: tuple[str, ...], form: re.Pattern[str]) -> str:
    value: object = description
    for depth, field in enumerate(place, start=1):
        if not isinstance(value, Mapping) or field not in value:
            raise InvalidDescription(f"{_path(place[:depth])} is missing")
        value = value[field]
    if not isinstance(value, str) or not form.fullmatch(value):
        shown = reprlib.repr(value)  # a description may hold 256 KiB
        raise InvalidDescription(f"{_path(place)} must match {form.pattern}, not {shown}")
    return value


def _path(place: tuple[str, ...]) -> str:
    return ".".join(("$", *place))


def _outcome(description: Mapping[str, Any]) -> str:
    """Say in one sentence what became of the training jobs, and why if the description knows."""
    training = _counters(description, "TrainingJobStatusCounters")
    objective = _counters(description, "ObjectiveStatusCounters")
    failed = sum(training.get(kind, 0) for kind in _FAILURES)
    return (
        f"tuning job {_said(description, 'HyperParameterTuningJobName', '(unnamed)')}"
        f" ({_said(description, 'HyperParameterTuningJobStatus', 'status unknown')})"
        f" has no best training job: {training.get('Completed', 0)} completed, {failed} failed,"
        f" {training.get('Stopped', 0)} stopped, {training.get('InProgress', 0)} in progress;"
        f" {objective.get('Succeeded', 0)} reported the objective metric;"
        f" reason: {_said(description, 'FailureReason', 'none given')}"
    )


def _said(description: Mapping[str, Any], field: str, otherwise: str) -> str:
    """Return a field's text, as long as the API lets a failure's reason be."""
    value = description.get(field, otherwise)
    return value[:_LONGEST_REASON] if isinstance(value, str) else reprlib.repr(value)


def _counters(description: Mapping[str, Any], field: str) -> Mapping[str, int]:
    counters = description.get(field)
    if not isinstance(counters, Mapping):
        raise InvalidDescription(f"$.{field} is missing, and so is $.BestTrainingJob")
    for kind, count in counters.items():
        if type(count) is not int or not 0 <= count <= _HIGHEST_COUNT:  # True is no count
            raise InvalidDescription(f"$.{field}.{kind} must be a count, not {reprlib.repr(count)}")
    return counters
