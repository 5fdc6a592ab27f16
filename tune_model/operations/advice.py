"""What to do about a failed execution, by what its error and cause say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tune_model.operations.printable_text import printable
from tune_model.settings import suggestions

_QUOTAS = "https://console.aws.amazon.com/servicequotas/home/services/sagemaker/quotas"
# As AWS says it: User ARN, is not authorized to perform, ACTION.
_DENIED = re.compile(
    r"assumed-role/(?P<role>[^/\s]+)/\S+ is not authorized to perform: (?P<action>[\w:-]+)"
)


@dataclass(frozen=True)
class _Rule:
    pattern: re.Pattern[str]
    advice: str


def _rule(pattern: str, advice: str) -> _Rule:
    return _Rule(re.compile(pattern, re.IGNORECASE | re.DOTALL), advice)


# The first rule that matches "ERROR: CAUSE" counts, so the special ones come first. Commands are in
# braces: they must go where the execution is.
_RULES = (
    _rule(
        r"sagemaker:(AddTags|DescribeTransformJob|StopTransformJob)",
        "set state_machine_additions = true (its default) and apply again: Step Functions has come "
        "to need this permission",
    ),
    _rule(
        r"managed-rule|events:(PutRule|PutTargets|DescribeRule)",
        "the state machine's role needs events:PutRule, PutTargets and DescribeRule on the rules "
        "StepFunctionsGetEventsForSageMaker*: iam/state_machine.json grants them, so apply again, "
        "and look at the permissions boundary",
    ),
    _rule(
        r"ResourceLimitExceeded|account-level service limit",
        "the account's quota for this instance type is too small ({tune-model preflight} shows by "
        f"how much): raise it at {_QUOTAS}, or set instance_type or max_parallel_training_jobs",
    ),
    _rule(
        r"^QualityGateFailed\b",
        "nothing was predicted, and the models are kept: search more with tuning, give more or "
        "better data, or lower quality_gate",
    ),
    _rule(
        r"\bInvalidInput\b",
        "correct that field of --input; what it may hold is in docs/variables.md",
    ),
    _rule(
        r"Extraneous hyperparameter|precision_dtype",
        "the image doesn't know this hyperparameter: take it out of static_hyperparameters",
    ),
    _rule(
        r"CannotPull|image.{0,80}(does not exist|not found|invalid)|RepositoryNotFound"
        r"|registry path|ecr:(BatchGetImage|GetDownloadUrlForLayer|GetAuthorizationToken)",
        "set training_image to an image of this region that the SageMaker role may pull",
    ),
    _rule(
        r"No S3 objects? found|NoSuchKey|no objects? (were )?found|NoSuchBucket|S3 key .* not exist"
        r"|Unable to (find|locate).{0,40}s3|does not match any|no object\b",
        'the bucket has no data there: run once without "generate": false, or with '
        "{tune-model run --data DIR}",
    ),
    _rule(
        r"header line|non-numeric|different number of (columns|features)|feature_names mismatch"
        r"|could not convert string to",
        "the data isn't what XGBoost reads: {tune-model run --data DIR} checks the files before it "
        "uploads them",
    ),
    _rule(
        r"payload|413\b|MaxPayloadInMB",
        "the batch transform sends test.csv in one request of 6 MB at most: predict fewer rows, or "
        "set SplitType and BatchStrategy in the definition",
    ),
    _rule(
        r"kms:",
        "the key's policy must let this role use it: see kms_key_arn in docs/variables.md",
    ),
    _rule(
        r"iam:PassRole",
        "the state machine's role must be allowed to pass the SageMaker role: apply again, and "
        "look at the permissions boundary",
    ),
    _rule(
        r"AccessDenied|is not authorized to perform|not authorized",
        "apply again, and look at the permissions boundary and the organization's policies: the "
        "documented policies allow what the workflow does",
    ),
    _rule(
        r"Sandbox\.Timedout|Task timed out|Runtime\.OutOfMemory|Runtime\.ExitError|signal: killed",
        "the function ran out of time or memory: ask for fewer rows, or give the data with "
        "{tune-model run --data DIR}",
    ),
    _rule(
        r"MaxRuntimeExceeded|exceeded.{0,30}runtime|StoppingCondition",
        "the training jobs took longer than max_runtime_seconds: raise it, or choose a faster "
        "instance_type",
    ),
    _rule(
        r"NoBestTrainingJob|AlgorithmError|All training jobs failed|ClientError|TrainingJob.{0,40}"
        r"fail|container exit",
        "{tune-model logs} shows what the training jobs wrote",
    ),
    _rule(r"ResourceInUse", "a name was used twice: start another execution"),
    _rule(r"DataLimitExceeded", "a state's input or output is over 256 KiB: start with less"),
    _rule(
        r"States\.Timeout|TIMED_OUT",
        "the time that the definition allows was over: {tune-model logs} shows what took so long",
    ),
    _rule(
        r"\bStopped\b|ABORTED", "it was stopped by a person: {tune-model run} starts another one"
    ),
    _rule(
        r"ThrottlingException|Rate exceeded|ServiceUnavailable|InternalServer",
        "AWS was busy: start another execution",
    ),
)


def readable(cause: str | None) -> str:
    """Return the sentence inside a cause: of a function's error, or of a job's description."""
    try:
        described = json.loads(cause or "")
    except ValueError:
        return printable(cause) if cause else "no cause was given"
    if isinstance(described, dict):
        for key in ("FailureReason", "errorMessage"):
            if described.get(key):
                return printable(str(described[key]))
    return printable(str(cause))


def advice(error: str | None, cause: str | None, details: Iterable[str] = ()) -> str | None:
    """Return the next step after a failure, as one sentence; None where none is known.

    Args:
        error: The execution's error name, such as `SageMaker.ResourceLimitExceededException`.
        cause: The execution's cause, as the service gave it.
        details: What else is known of it, such as why training jobs failed.
    """
    said = "\n".join([f"{error or ''}: {readable(cause)}", *details])
    step = next((rule.advice for rule in _RULES if rule.pattern.search(said)), None)
    if step and (denied := _DENIED.search(said)):
        step = f"role {denied['role']} may not {denied['action']}: {step}"
    return suggestions.now().filled_in(step) if step else None
