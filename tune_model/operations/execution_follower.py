"""Follows an execution: its history, its training jobs and its transform, in one call budget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tune_model.operations import executions, results
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.failures import job_failures
from tune_model.operations.history import Progress, progress, sagemaker_jobs
from tune_model.operations.results import Trial

if TYPE_CHECKING:
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_sagemaker.type_defs import HyperParameterTrainingJobSummaryTypeDef
    from types_boto3_stepfunctions import SFNClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

_PAGE = 100  # the API's most
_ENDED = frozenset({"Completed", "Failed", "Stopped"})
_TUNING, _TRANSFORM = "createHyperParameterTuningJob", "createTransformJob"


@dataclass(frozen=True)
class RunningTrial:
    """A training job of a tuning job that may still run.

    Attributes:
        trial: What the tuning job's list says of it.
        created: When it was created, which is the order of the list.
        started: When it started on its instance; None before. Billing starts here.
    """

    trial: Trial
    created: datetime
    started: datetime | None


@dataclass(frozen=True)
class Look:
    """What is known of an execution at one moment.

    Attributes:
        progress: The states.
        events: The history so far, in order of ids.
        tuning_job: Name of the (last) tuning job; None before it was started.
        metric: Name of its objective metric.
        minimizes: Whether a smaller objective is better.
        expected: How many training jobs it may run; None where the definition doesn't say.
        trials: Its training jobs in order of creation.
        transform: Status of the (last) transform job, such as `InProgress`; None before it.
    """

    progress: Progress
    events: list[HistoryEventTypeDef]
    tuning_job: str | None = None
    metric: str = ""
    minimizes: bool = True
    expected: int | None = None
    trials: tuple[RunningTrial, ...] = ()
    transform: str | None = None

    @property
    def best(self) -> Trial | None:
        """The training job with the best objective so far."""
        rated = [each.trial for each in self.trials if each.trial.objective is not None]
        sign = 1 if self.minimizes else -1
        return min(rated, key=lambda trial: sign * (trial.objective or 0.0), default=None)


@dataclass
class ExecutionFollower:
    """Looks at an execution until it has ended; each call waits for the budget.

    Attributes:
        step_functions: Where the history is.
        sagemaker: Where the jobs are; None looks at the history alone.
        execution: The execution's ARN.
        budget: How often a call may be made, whatever it asks for.
    """

    step_functions: SFNClient
    sagemaker: SageMakerClient | None
    execution: str
    budget: CallBudget = field(default_factory=CallBudget)

    def __post_init__(self) -> None:
        self._events: list[HistoryEventTypeDef] = []
        self._trials: dict[str, RunningTrial] = {}
        self._transform: str | None = None

    def looks(self) -> Iterator[Look]:
        """Yield what is known after each call or two; the last one has ended."""
        while True:
            now = self._read_history()
            yield self._look(now)
            if now.status != "RUNNING":
                return
            if self._look_at_jobs(now):
                yield self._look(now)

    def look(self) -> Look:
        """Return what is known now: history, and the jobs of the state that runs."""
        now = self._read_history()
        if now.status == "RUNNING":
            self._look_at_jobs(now)
        return self._look(now)

    def failures(self) -> tuple[str, ...]:
        """Return why training jobs of an execution that didn't succeed failed, a sentence each."""
        now = progress(self._events)
        if now.status in {"RUNNING", "SUCCEEDED"}:
            return ()
        tunings = [given for api, given in sagemaker_jobs(self._events) if api == _TUNING]
        if tunings:
            self._read_trials(tunings[-1]["HyperParameterTuningJobName"])
        return job_failures(each.trial.failure for each in self._sorted())

    def _read_history(self) -> Progress:
        last = self._events[-1]["id"] if self._events else 0
        fresh = executions.newer(self.step_functions, self.execution, last, self.budget)
        self._events.extend(fresh)
        return progress(self._events)

    def _look_at_jobs(self, now: Progress) -> bool:
        """Ask for what runs in the state that runs; whether anything was asked."""
        if self.sagemaker is None or not now.states or now.states[-1].ended:
            return False
        jobs = list(sagemaker_jobs(self._events_of(now.states[-1].event)))
        api, parameters = jobs[-1] if jobs else ("", {})
        if api == _TUNING:
            self._read_trials(parameters["HyperParameterTuningJobName"])
        elif api == _TRANSFORM:
            self._read_transform(parameters["TransformJobName"])
        return api in {_TUNING, _TRANSFORM}

    def _events_of(self, entered: int) -> list[HistoryEventTypeDef]:
        return [event for event in self._events if event["id"] > entered]

    def _read_trials(self, job: str) -> None:
        """Read the newest training jobs, and older pages only while one of them may change."""
        if self.sagemaker is None:
            return
        running = {n for n, each in self._trials.items() if each.trial.status not in _ENDED}
        token: dict[str, str] = {}
        while True:
            self.budget.wait()
            try:
                page = self.sagemaker.list_training_jobs_for_hyper_parameter_tuning_job(
                    HyperParameterTuningJobName=job,
                    MaxResults=_PAGE,
                    SortBy="CreationTime",
                    SortOrder="Descending",
                    **token,  # type: ignore[arg-type] # NextToken alone
                )
            except self.sagemaker.exceptions.ClientError:
                return  # not created yet, or not ours to read: the history tells its end
            names = {summary["TrainingJobName"] for summary in page["TrainingJobSummaries"]}
            fresh = names - self._trials.keys()
            self._trials |= {
                summary["TrainingJobName"]: _running(summary)
                for summary in page["TrainingJobSummaries"]
            }
            running -= names
            if not page.get("NextToken") or not (running or fresh):
                return
            token = {"NextToken": page["NextToken"]}

    def _read_transform(self, job: str) -> None:
        if self.sagemaker is None:
            return
        self.budget.wait()
        try:
            described = self.sagemaker.describe_transform_job(TransformJobName=job)
        except self.sagemaker.exceptions.ClientError:
            return  # the same
        self._transform = described["TransformJobStatus"]

    def _look(self, now: Progress) -> Look:
        tunings = [given for api, given in sagemaker_jobs(self._events) if api == _TUNING]
        described = _described(tunings[-1]) if tunings else {}
        trials = self._sorted()
        return Look(now, self._events, trials=trials, transform=self._transform, **described)

    def _sorted(self) -> tuple[RunningTrial, ...]:
        trials = self._trials.values()
        return tuple(sorted(trials, key=lambda each: (each.created, each.trial.name)))


def _described(parameters: dict[str, Any]) -> dict[str, Any]:
    config = parameters["HyperParameterTuningJobConfig"]
    objective = config.get("HyperParameterTuningJobObjective", {})
    return {
        "tuning_job": parameters["HyperParameterTuningJobName"],
        "metric": objective.get("MetricName", "objective"),
        "minimizes": objective.get("Type", "Minimize") == "Minimize",
        "expected": config.get("ResourceLimits", {}).get("MaxNumberOfTrainingJobs"),
    }


def _running(summary: HyperParameterTrainingJobSummaryTypeDef) -> RunningTrial:
    return RunningTrial(
        results.trial(summary), summary["CreationTime"], summary.get("TrainingStartTime")
    )
