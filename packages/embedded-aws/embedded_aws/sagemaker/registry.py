"""The jobs of one account and region: their APIs, request in, answer out.

Each class has the methods of one kind of resource; a request has passed `model_check.py`, and an
answer is exactly what the API returns. Sources: SageMaker API reference; the codes and words of
"not found" are those on which the AWS controllers for Kubernetes rely (its generator.yaml).
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Any, Generic, NoReturn, TypeVar

from moto.sagemaker.exceptions import ResourceInUseException, ResourceNotFound, ValidationError

from embedded_aws.sagemaker import (
    listing,
    quota_rules,
    request_rules,
    spot,
    tuning_rules,
    warm_start,
)
from embedded_aws.sagemaker.jobs import Job
from embedded_aws.sagemaker.models import Models
from embedded_aws.sagemaker.places import Place
from embedded_aws.sagemaker.sessions import RoleSession
from embedded_aws.sagemaker.training_job import TrainingJob
from embedded_aws.sagemaker.transform_job import TransformJob
from embedded_aws.sagemaker.tuning_job import TuningJob

Request = Mapping[str, Any]
Answer = dict[str, Any]
AnyJob = TypeVar("AnyJob", bound=Job)


class _Jobs(Generic[AnyJob]):
    """Jobs of one kind; names are unique without regard to letter case.

    Attributes:
        KIND: What the API's members are named after: `TrainingJob` of `TrainingJobName`.
        WORDS: The kind in a sentence.
        ORDER: How a list is sorted unless the request says: by which key, and in which direction.
    """

    KIND: str
    WORDS: str
    ORDER: tuple[str, str]

    def __init__(self, place: Place) -> None:
        self.by_name: dict[str, AnyJob] = {}
        self._place = place
        self._lock = threading.Lock()

    def describe(self, request: Request) -> Answer:
        """Describe a job: DescribeTrainingJob and its kin."""
        return self._find(request).describe()

    def stop(self, request: Request) -> None:
        """Stop a job: StopTrainingJob and its kin."""
        self._find(request).stop()

    def list(self, request: Request) -> Answer:
        """List the jobs: ListTrainingJobs and its kin."""
        name, status = f"{self.KIND}Name", f"{self.KIND}Status"
        summaries = (job.summary() for job in list(self.by_name.values()))
        rows = listing.matching(summaries, request, name=name, status=status)
        keys = listing.keys_of(name, status)
        shown, more = listing.page(rows, request, order=self.ORDER, keys=keys)
        return {f"{self.KIND}Summaries": shown, **more}

    def stop_all(self) -> None:
        """Stop every job that runs."""
        for job in list(self.by_name.values()):
            job.stop()

    def _add(self, job: AnyJob) -> None:
        with self._lock:
            taken = {name.lower(): each for name, each in self.by_name.items()}
            if other := taken.get(job.name.lower()):
                raise ResourceInUseException(
                    f"{self.WORDS} names must be unique within an AWS account and region, and a "
                    f"{self.WORDS.lower()} with this name already exists ({other.arn})"
                )
            self.by_name[job.name] = job

    def _find(self, request: Request) -> AnyJob:
        name = request[f"{self.KIND}Name"]
        job = self.by_name.get(name)
        if job is None:
            self._refuse(name)
        return job

    def _refuse(self, name: str) -> NoReturn:
        """Raise what the kind's API answers for a name that no job has."""
        raise NotImplementedError


class TrainingJobs(_Jobs[TrainingJob]):
    """CreateTrainingJob and its kin."""

    KIND = "TrainingJob"
    WORDS = "Training job"
    ORDER = ("CreationTime", "Ascending")

    def create(self, request: Request) -> Answer:
        """CreateTrainingJob."""
        request_rules.check_training(request)
        quota_rules.check(self._place, spot.usage(request), request["ResourceConfig"])
        name = request["TrainingJobName"]
        arn = self._place.arn("training-job", name)
        session = RoleSession(request["RoleArn"], self._place.region, arn)
        job = self.add(name, request, session)
        job.start()
        return {"TrainingJobArn": job.arn}

    def add(
        self,
        name: str,
        request: Request,
        session: RoleSession,
        **options: Any,  # noqa: ANN401 - TrainingJob's own
    ) -> TrainingJob:
        """Make a training job, which its maker starts."""
        arn = self._place.arn("training-job", name)
        named = {"TrainingJobName": name, **request}
        job = TrainingJob(name, arn, named, session, **options)
        self._add(job)
        return job

    def _refuse(self, name: str) -> NoReturn:  # noqa: ARG002 (which SageMaker doesn't say)
        raise ValidationError("Requested resource not found.")


class TuningJobs(_Jobs[TuningJob]):
    """CreateHyperParameterTuningJob and its kin."""

    KIND = "HyperParameterTuningJob"
    WORDS = "Hyper parameter tuning job"
    ORDER = ("Name", "Ascending")

    def __init__(self, place: Place, training_jobs: TrainingJobs) -> None:
        super().__init__(place)
        self._training_jobs = training_jobs

    def create(self, request: Request) -> Answer:
        """CreateHyperParameterTuningJob."""
        tuning_rules.check(request)
        parents = warm_start.parents_of(request, self.by_name.get)
        limits = request["HyperParameterTuningJobConfig"]["ResourceLimits"]
        definition = request["TrainingJobDefinition"]
        parallel = limits["MaxParallelTrainingJobs"]
        resources = definition["ResourceConfig"]
        quota_rules.check(self._place, spot.usage(definition), resources, parallel)
        name = request["HyperParameterTuningJobName"]
        arn = self._place.arn("hyper-parameter-tuning-job", name)
        role = request["TrainingJobDefinition"]["RoleArn"]
        session = RoleSession(role, self._place.region, arn)

        def launch(name: str, wanted: Answer, threads: int, arn: str) -> TrainingJob:
            return self._training_jobs.add(
                name, wanted, session, threads=threads, tuning_job_arn=arn
            )

        job = TuningJob(name, arn, request, launch)
        job.known = warm_start.known(parents)
        if request.get("WarmStartConfig", {}).get("WarmStartType") == warm_start.IDENTICAL:
            job.overall_best = lambda: _overall_best(job, parents)
        self._add(job)
        job.start()
        return {"HyperParameterTuningJobArn": job.arn}

    def delete(self, request: Request) -> None:
        """DeleteHyperParameterTuningJob: the entry only; its training jobs stay."""
        job = self._find(request)
        if job.end_time is None:
            raise ValidationError(
                f"The tuning job {job.name} is {job.status}; stop it before it can be deleted."
            )
        del self.by_name[job.name]

    def list_training_jobs(self, request: Request) -> Answer:
        """ListTrainingJobsForHyperParameterTuningJob."""
        job = self._find(request)
        rows = [job.trial_summary(trial) for trial in job.trials()]
        metric = "FinalHyperParameterTuningJobObjectiveMetric"
        if request.get("SortBy") == "FinalObjectiveMetricValue":
            rows = [row for row in rows if metric in row]
        wanted = request.get("StatusEquals")
        shown, more = listing.page(
            [row for row in rows if wanted in {None, row["TrainingJobStatus"]}],
            request,
            order=("Name", "Ascending"),
            keys=listing.keys_of("TrainingJobName", "TrainingJobStatus")
            | {"FinalObjectiveMetricValue": lambda row: row[metric]["Value"]},
        )
        return {"TrainingJobSummaries": shown, **more}

    def _refuse(self, name: str) -> NoReturn:
        arn = self._place.arn("hyper-parameter-tuning-job", name)
        raise ResourceNotFound(f"Amazon SageMaker can't find a tuning job with ARN {arn}.")


def _overall_best(job: TuningJob, parents: Sequence[TuningJob]) -> Answer:
    best = warm_start.overall_best(job, parents)
    if best is None:
        return {}
    whose, trial = best
    named = {"TuningJobName": whose.name}
    return {"OverallBestTrainingJob": whose.trial_summary(trial) | named}


class TransformJobs(_Jobs[TransformJob]):
    """CreateTransformJob and its kin."""

    KIND = "TransformJob"
    WORDS = "Transform job"
    ORDER = ("CreationTime", "Descending")

    def __init__(self, place: Place, models: Models) -> None:
        super().__init__(place)
        self._models = models

    def create(self, request: Request) -> Answer:
        """CreateTransformJob."""
        request_rules.check_transform(request)
        quota_rules.check(self._place, "transform", request["TransformResources"])
        model = self._models.find(request["ModelName"])
        name = request["TransformJobName"]
        arn = self._place.arn("transform-job", name)
        session = RoleSession(model.request["ExecutionRoleArn"], self._place.region, arn)
        job = TransformJob(name, arn, request, model.container, session)
        self._add(job)
        job.start()
        return {"TransformJobArn": job.arn}

    def _refuse(self, name: str) -> NoReturn:
        raise ValidationError(f"Could not find requested job with name: {name}")
