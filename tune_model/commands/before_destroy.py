"""What `destroy` looks at first: executions that run, and a bucket that would be kept.

A state machine with running executions stays in DELETING, and their jobs go on billing, until the
provider gives up; a bucket with objects fails when all else is gone. What may not be asked isn't
known, and holds nothing up.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from cli_base.errors import CommandError, UsageError
from tune_model.commands.aws_clients import aws_of
from tune_model.commands.output import say
from tune_model.operations import executions
from tune_model.operations.history import sagemaker_jobs
from tune_model.operations.made import if_made
from tune_model.settings import suggestions

if TYPE_CHECKING:
    from tune_model.commands.aws_clients import Aws
    from tune_model.terraform.targets import Target
    from tune_model.terraform.workspace import Workspace

_POLL_SECONDS = 2.0
_LONGEST_SECONDS = 900.0
_SHOWN = 3
_ENDED = {"Completed", "Failed", "Stopped"}


def look_first(workspace: Workspace, target: Target, *, stop: bool) -> None:
    """Refuse to destroy what would only half go; with `stop`, stop executions and wait.

    Raises:
        UsageError: Executions run, or the bucket holds objects; nothing was destroyed.
    """
    outputs = workspace.outputs()
    arn, bucket = outputs.get("state_machine_arn"), outputs.get("bucket")
    if arn is None:
        return
    try:
        aws = aws_of(target, str(arn).split(":")[3])
        _look_at_executions(aws, str(arn), stop=stop)
        if workspace.keeps_objects("aws_s3_bucket.data"):
            _look_at_bucket(aws, str(bucket))
    except UsageError:
        raise
    except (ClientError, BotoCoreError, CommandError) as error:
        say(f"not known whether executions run or the bucket is empty: {error}")


def _look_at_executions(aws: Aws, arn: str, *, stop: bool) -> None:
    running = list(executions.listed(aws.step_functions, arn, status="RUNNING"))
    if running and not stop:
        names = _listed([each.name for each in running])
        raise UsageError(
            f"nothing was destroyed: {names} still {'runs' if len(running) == 1 else 'run'}. Wait "
            "for the end, or say --stop-executions (STOP_EXECUTIONS=1)"
        )
    for each in running:
        executions.stop(aws.step_functions, each.arn, cause="the deployment is destroyed")
        say(f"stopped {each.name}")
    for each in running:
        _await_jobs(aws, each.arn)


def _await_jobs(aws: Aws, arn: str) -> None:
    """Wait until the jobs of a stopped execution have stopped, which bill until then."""
    deadline = time.monotonic() + _LONGEST_SECONDS
    calls = sagemaker_jobs(executions.history(aws.step_functions, arn))
    for api, given in calls:
        while (status := _status(aws, api, given)) not in _ENDED:
            if time.monotonic() > deadline:
                say(f"a job of {arn.rsplit(':', 1)[1]} is still {status}: look at it in SageMaker")
                return
            time.sleep(min(_POLL_SECONDS, aws.poll_seconds))


def _status(aws: Aws, api: str, given: dict[str, str]) -> str:
    """Return a job's status; what is no job, or was never made, has ended."""
    sagemaker = aws.sagemaker
    if api == "createHyperParameterTuningJob":
        name = given["HyperParameterTuningJobName"]
        tuning = if_made(
            lambda: sagemaker.describe_hyper_parameter_tuning_job(HyperParameterTuningJobName=name)
        )
        return str(tuning["HyperParameterTuningJobStatus"]) if tuning else "Completed"
    if api == "createTransformJob":
        job = given["TransformJobName"]
        transform = if_made(lambda: sagemaker.describe_transform_job(TransformJobName=job))
        return str(transform["TransformJobStatus"]) if transform else "Completed"
    return "Completed"


def _look_at_bucket(aws: Aws, bucket: str) -> None:
    page = aws.s3.list_object_versions(Bucket=bucket, MaxKeys=_SHOWN)
    held = [*page.get("Versions", []), *page.get("DeleteMarkers", [])]
    keys = [each["Key"] for each in held]
    if keys:
        make = suggestions.now().make
        raise UsageError(
            f"nothing was destroyed: the bucket {bucket} holds {_listed(keys)}, and would be kept "
            "when all else is gone. To delete it and all that is in it, set force_destroy = true, "
            f"and then {make('apply')}, {make('destroy')}"
        )


def _listed(names: Sequence[str]) -> str:
    more = " and more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more
