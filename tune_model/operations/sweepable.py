"""What executions leave behind and Terraform doesn't know, and how to delete it.

Everything hangs on the tuning jobs: an execution's training jobs, model, transform job, artifacts
and log streams all begin with the name of its tuning job, which is unique. A tuning job is this
deployment's when an execution's history or the tag that Step Functions gives says so; whatever
begins with another name is nobody's business here.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from tune_model.operations import executions
from tune_model.operations.execution_logs import TRAINING_GROUP, TRANSFORM_GROUP
from tune_model.operations.history import sagemaker_jobs
from tune_model.operations.machine import Machine, arguments, with_execution
from tune_model.operations.s3_urls import bucket_and_key

if TYPE_CHECKING:
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

Kind = Literal["model", "object", "log stream"]
_TAG = "AWS_STEP_FUNCTIONS_EXECUTION_ARN"
_TUNING = "createHyperParameterTuningJob"
_BATCH = 1000  # API DeleteObjects


@dataclass(frozen=True, order=True)
class Leftover:
    """One thing that an execution left behind.

    Attributes:
        kind: model, object or log stream.
        place: Bucket or log group; empty for a model.
        name: The model's or stream's name, or the object's key.
        size: Bytes; 0 where none is known.
    """

    kind: Kind
    place: str
    name: str
    size: int = 0


@dataclass(frozen=True)
class _Ended:
    """An ended execution's tuning job, and where it wrote.

    Attributes:
        job: The tuning job's name.
        artifacts: Where the models are, `s3://…`.
        output: The predictions' address; None where there are none.
        execution: The execution's name.
    """

    job: str
    artifacts: str
    output: str | None
    execution: str

    @property
    def folder(self) -> str | None:
        """The address of what is this execution's alone; None where all have the same keys."""
        before, name, _ = self.artifacts.partition(f"/executions/{self.execution}/")
        return f"{before}{name}" if name else None


class Sweeper:
    """Finds and deletes what a state machine's ended executions left behind.

    Args:
        client: Makes a client of a service by its boto3 name.
        machine: Whose executions.
        before: Only of executions that ended before; None for all ended ones.
    """

    def __init__(
        self, client: Callable[[str], Any], machine: Machine, before: datetime | None = None
    ) -> None:
        self._step_functions = client("stepfunctions")
        self._sagemaker = client("sagemaker")
        self._s3 = client("s3")
        self._logs = client("logs")
        self._lambda = client("lambda")
        self._machine = machine
        self._before = before

    def find(self) -> list[Leftover]:
        """List the leftovers; nothing of an execution that runs is among them."""
        ended, kept = self._executions()
        found: set[Leftover] = set()
        for each in ended.values():
            found.update(self._models(each.job))
            found.update(self._objects(each, [other.output for other in kept]))
            found.update(self._streams(each.job))
        return sorted(found)

    def delete(self, found: Iterable[Leftover]) -> Iterator[Leftover]:
        """Delete leftovers, and yield each that is gone."""
        for (kind, place), group in itertools.groupby(sorted(found), lambda e: (e.kind, e.place)):
            if kind == "object":
                yield from self._delete_objects(place, list(group))
                continue
            for each in group:
                if kind == "model":
                    self._sagemaker.delete_model(ModelName=each.name)
                else:
                    self._logs.delete_log_stream(logGroupName=place, logStreamName=each.name)
                yield each

    def _delete_objects(self, bucket: str, objects: list[Leftover]) -> Iterator[Leftover]:
        for start in range(0, len(objects), _BATCH):
            batch = objects[start : start + _BATCH]
            named = [{"Key": each.name} for each in batch]
            answer = self._s3.delete_objects(Bucket=bucket, Delete={"Objects": named})
            gone = {each["Key"] for each in answer.get("Deleted", [])}
            yield from (each for each in batch if each.name in gone)

    def _executions(self) -> tuple[dict[str, _Ended], list[_Ended]]:
        """Return the tuning jobs to sweep by name, and those of executions that are kept."""
        ended: dict[str, _Ended] = {}
        kept: list[_Ended] = []
        for each in executions.listed(self._step_functions, self._machine.arn):
            events = executions.history(self._step_functions, each.arn)
            jobs = list(_tuning_jobs(events, each.name))
            if each.stopped and (self._before is None or each.stopped < self._before):
                ended |= {job.job: job for job in jobs}
            else:
                kept += jobs
        known = {*ended, *(job.job for job in kept)}
        ended |= {job.job: job for job in self._forgotten(known)}
        return ended, kept

    def _forgotten(self, known: set[str]) -> Iterator[_Ended]:
        """Yield the jobs of executions that Step Functions forgot, after 90 days, by their tag."""
        prefix = self._job_name_prefix()
        if prefix is None:
            return
        by = f"{self._machine.arn.replace(':stateMachine:', ':execution:', 1)}:"
        pages = self._sagemaker.get_paginator("list_hyper_parameter_tuning_jobs").paginate(
            NameContains=prefix
        )
        for page in pages:
            for job in page["HyperParameterTuningJobSummaries"]:
                name, end = (
                    job["HyperParameterTuningJobName"],
                    job.get("HyperParameterTuningEndTime"),
                )
                old = end is not None and (self._before is None or end < self._before)
                if name.startswith(f"{prefix}-") and name not in known and old:
                    tags = self._sagemaker.list_tags(ResourceArn=job["HyperParameterTuningJobArn"])
                    of = [t["Value"] for t in tags["Tags"] if t["Key"] == _TAG]
                    for execution in (arn.removeprefix(by) for arn in of if arn.startswith(by)):
                        yield _Ended(name, self._artifacts(execution), None, execution)

    def _job_name_prefix(self) -> str | None:
        """Return what the function that names the jobs begins their names with."""
        for function in self._machine.functions().values():
            described = self._lambda.get_function_configuration(FunctionName=function)
            variables: dict[str, str] = described.get("Environment", {}).get("Variables", {})
            if prefix := variables.get("JOB_NAME_PREFIX"):
                return prefix
        return None

    def _artifacts(self, execution: str) -> str:
        states = self._machine.calls(_TUNING)
        parameters = arguments(next(iter(states)))
        written = parameters["TrainingJobDefinition"]["OutputDataConfig"]["S3OutputPath"]
        return with_execution(str(written), execution)

    def _models(self, job: str) -> Iterator[Leftover]:
        pages = self._sagemaker.get_paginator("list_models").paginate(NameContains=f"{job}-")
        for page in pages:
            for model in page["Models"]:
                if model["ModelName"].startswith(f"{job}-"):
                    yield Leftover("model", "", model["ModelName"])

    def _objects(self, ended: _Ended, kept: list[str | None]) -> Iterator[Leftover]:
        if ended.folder:
            bucket, prefix = bucket_and_key(ended.folder)
            yield from self._listed_objects(bucket, prefix)
            return
        bucket, path = bucket_and_key(ended.artifacts)
        prefix = "/".join(filter(None, [path.strip("/"), f"{ended.job}-"]))
        yield from self._listed_objects(bucket, prefix)
        # The predictions' key is the same for all: it holds those of the last one that got there.
        if ended.output and ended.output not in kept:
            bucket, key = bucket_and_key(ended.output)
            yield from (each for each in self._listed_objects(bucket, key) if each.name == key)

    def _listed_objects(self, bucket: str, prefix: str) -> Iterator[Leftover]:
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
        for page in pages:
            for each in page.get("Contents", []):
                yield Leftover("object", bucket, each["Key"], each["Size"])

    def _streams(self, job: str) -> Iterator[Leftover]:
        for group in (TRAINING_GROUP, TRANSFORM_GROUP):
            pages = self._logs.get_paginator("describe_log_streams").paginate(
                logGroupName=group, logStreamNamePrefix=f"{job}-"
            )
            try:
                for page in pages:
                    for stream in page["logStreams"]:
                        yield Leftover("log stream", group, stream["logStreamName"])
            except self._logs.exceptions.ResourceNotFoundException:
                continue  # no job has written there yet


def _tuning_jobs(events: Iterable[HistoryEventTypeDef], execution: str) -> Iterator[_Ended]:
    calls = list(sagemaker_jobs(events))
    outputs = [_output(given) for api, given in calls if api == "createTransformJob"]
    for api, given in calls:
        if api == _TUNING:
            artifacts = given["TrainingJobDefinition"]["OutputDataConfig"]["S3OutputPath"]
            job = given["HyperParameterTuningJobName"]
            yield _Ended(job, artifacts, outputs[-1] if outputs else None, execution)


def _output(parameters: dict[str, Any]) -> str:
    source = parameters["TransformInput"]["DataSource"]["S3DataSource"]["S3Uri"]
    path = parameters["TransformOutput"]["S3OutputPath"].rstrip("/")
    return f"{path}/{source.rsplit('/', 1)[-1]}.out"
