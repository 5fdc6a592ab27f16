"""Hyperparameter tuning jobs: a search that launches training jobs and learns from their metric.

Sources: SageMaker API reference (DescribeHyperParameterTuningJob: statuses, both counters, best
training job); developer guide, "How Hyperparameter Tuning Works".
"""

from __future__ import annotations

import queue
import secrets
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from embedded_aws.sagemaker import images, jobs, metrics
from embedded_aws.sagemaker.jobs import Job, JobFailed, JobStopped
from embedded_aws.sagemaker.search import Range, Search, make, ranges_of, seed_of
from embedded_aws.sagemaker.training_job import TrainingJob

_OBJECTIVE = "_tuning_objective_metric"
_COUNTED = {
    "Completed": "Completed",
    "Failed": "NonRetryableError",
    "Stopped": "Stopped",
}
_POLL_SECONDS = 0.2

LaunchTrainingJob = Callable[[str, dict[str, Any], int, str], TrainingJob]


@dataclass(frozen=True)
class Trial:
    """One training job of the search, and the values that it tries."""

    number: int
    tuned: Mapping[str, str]
    job: TrainingJob


@dataclass(frozen=True)
class Objective:
    """What the search is after."""

    metric: str
    maximize: bool

    def of(self, trial: Trial) -> float | None:
        """Return a trial's value; None when it gave none."""
        return trial.job.final_metrics.get(self.metric)

    def status(self, trial: Trial, *, ended: bool) -> str:
        """Return a trial's `ObjectiveStatus`, given whether its job had ended."""
        if not ended:
            return "Pending"
        return "Failed" if self.of(trial) is None else "Succeeded"


class TuningJob(Job):
    """A hyperparameter tuning job.

    Args:
        name: The job's name.
        arn: Its ARN.
        request: A checked CreateHyperParameterTuningJob request.
        launch: Makes and starts a training job: name, CreateTrainingJob request, threads, ARN of
            this job.
    """

    def __init__(
        self, name: str, arn: str, request: Mapping[str, Any], launch: LaunchTrainingJob
    ) -> None:
        super().__init__(name, arn, request)
        config = request["HyperParameterTuningJobConfig"]
        objective = config["HyperParameterTuningJobObjective"]
        self._config = config
        self._objective = Objective(objective["MetricName"], objective["Type"] == "Maximize")
        self._definition = _completed(request["TrainingJobDefinition"], self._objective.metric)
        self._limits = config["ResourceLimits"]
        self._launch = launch
        self._trials: list[Trial] = []
        self._finished: queue.Queue[Trial] = queue.Queue()

    def work(self) -> None:
        """Search until there is nothing left to launch and every training job has ended."""
        search = self._search()
        self.limit_runtime(self._limits.get("MaxRuntimeInSeconds"))
        running = 0
        try:
            while launched := self._launch_while_free(search, running):
                running = self._wait_for_one(search, launched)
        except JobStopped:
            self._stop_trials()
            raise
        if self.best() is None:
            raise JobFailed(
                "All training jobs failed. Please take a look at the training jobs failures to "
                "get more details."
            )

    def best(self) -> Trial | None:
        """Return the trial with the best objective metric so far; None when none has one.

        A training job that failed after it had reported its metrics, its upload refused, has no
        model and can't be the best.
        """
        metric = self._objective.metric
        ended = [t for t in self.trials() if t.job.end_time and t.job.status != "Failed"]
        having = [trial for trial in ended if metric in trial.job.final_metrics]
        pick = max if self._objective.maximize else min
        return pick(having, key=lambda trial: trial.job.final_metrics[metric], default=None)

    def trials(self) -> list[Trial]:
        """Return the trials launched so far, in order."""
        with self._lock:
            return list(self._trials)

    def describe(self) -> dict[str, Any]:
        """Return DescribeHyperParameterTuningJob's answer."""
        with self._lock:
            best = self.best()
            trials = self.trials()
            return (
                {
                    "HyperParameterTuningJobName": self.name,
                    "HyperParameterTuningJobConfig": self._config,
                    "TrainingJobDefinition": self._definition,
                    "ConsumedResources": {"RuntimeInSeconds": _runtime(trials)},
                }
                | self._state(trials)
                | ({"BestTrainingJob": self.trial_summary(best)} if best else {})
                | self.describe_end()
            )

    def summary(self) -> dict[str, Any]:
        """Return the job's row in ListHyperParameterTuningJobs."""
        with self._lock:
            row = self._state(self.trials())
            row["HyperParameterTuningJobName"] = self.name
            row["Strategy"] = self._config["Strategy"]
            row["ResourceLimits"] = self._limits
            return row

    def trial_summary(self, trial: Trial) -> dict[str, Any]:
        """Return a trial as a `HyperParameterTrainingJobSummary`."""
        job, row = trial.job, trial.job.summary()
        del row["SecondaryStatus"], row["LastModifiedTime"]
        row["TunedHyperParameters"] = dict(trial.tuned)
        row["ObjectiveStatus"] = self._objective.status(trial, ended="TrainingEndTime" in row)
        if job.training_start_time:
            row["TrainingStartTime"] = job.training_start_time
        row |= job.describe_end()
        if row["ObjectiveStatus"] == "Succeeded":
            row["FinalHyperParameterTuningJobObjectiveMetric"] = {
                "MetricName": self._objective.metric,
                "Value": self._objective.of(trial),
            }
        return row

    def _state(self, trials: list[Trial]) -> dict[str, Any]:
        seen = [(trial, trial.job.end_time is not None) for trial in trials]
        counted = Counter(
            _COUNTED[trial.job.status] if ended else "InProgress" for trial, ended in seen
        )
        objectives = Counter(self._objective.status(trial, ended=ended) for trial, ended in seen)
        names = ("Completed", "InProgress", "RetryableError", "NonRetryableError", "Stopped")
        return {
            "HyperParameterTuningJobArn": self.arn,
            "HyperParameterTuningJobStatus": self.status,
            "CreationTime": self.creation_time,
            "LastModifiedTime": self.last_modified_time,
            "TrainingJobStatusCounters": {name: counted[name] for name in names},
            "ObjectiveStatusCounters": {
                name: objectives[name] for name in ("Succeeded", "Pending", "Failed")
            },
        } | ({"HyperParameterTuningEndTime": self.end_time} if self.end_time else {})

    def _search(self) -> Search:
        return make(
            self._config["Strategy"],
            self._ranges(),
            maximize=self._objective.maximize,
            seed=seed_of(self.name, self._config.get("RandomSeed")),
        )

    def _ranges(self) -> list[Range]:
        return ranges_of(self._config.get("ParameterRanges", {}))

    def _launch_while_free(self, search: Search, running: int) -> int:
        """Launch what the limits allow; returns how many training jobs run then."""
        most = self._limits.get("MaxNumberOfTrainingJobs")
        while running < self._limits["MaxParallelTrainingJobs"]:
            self.check_stop()
            if most is not None and len(self._trials) >= most:
                break
            asked = search.ask()
            if asked is None:
                break
            self._launch_trial(*asked)
            running += 1
        return running

    def _launch_trial(self, number: int, tuned: Mapping[str, str]) -> None:
        name = f"{self.name}-{number + 1:03d}-{secrets.token_hex(4)}"
        parallel = min(jobs.CORES, self._limits["MaxParallelTrainingJobs"])
        job = self._launch(name, self._training_request(tuned), jobs.CORES // parallel, self.arn)
        trial = Trial(number, dict(tuned), job)
        with self._lock:
            self._trials.append(trial)
        job.when_ended(lambda: self._finished.put(trial))
        job.start()

    def _training_request(self, tuned: Mapping[str, str]) -> dict[str, Any]:
        static = self._definition["StaticHyperParameters"]
        left_out = {"StaticHyperParameters", "DefinitionName", "TuningObjective"}
        request = {k: v for k, v in self._definition.items() if k not in left_out}
        return request | {"HyperParameters": {**static, **tuned}, "Tags": list(self.tags)}

    def _wait_for_one(self, search: Search, running: int) -> int:
        """Wait until a training job ends and learns from it; returns how many still run."""
        while True:
            self.check_stop()
            self.check_runtime()
            try:
                trial = self._finished.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            search.tell(trial.number, self._objective.of(trial))
            with self._lock:
                self.last_modified_time = jobs.now()
            return running - 1

    def _stop_trials(self) -> None:
        trials = self.trials()
        for trial in trials:
            trial.job.stop()
        for trial in trials:
            trial.job.wait()


def _completed(definition: Mapping[str, Any], metric: str) -> dict[str, Any]:
    """Return the definition as SageMaker completes it: the objective's name, the metrics."""
    static = {**definition.get("StaticHyperParameters", {}), _OBJECTIVE: metric}
    algorithm = dict(definition["AlgorithmSpecification"])
    if images.parse(algorithm["TrainingImage"]):
        algorithm["MetricDefinitions"] = metrics.definitions()
    return {
        **definition,
        "StaticHyperParameters": static,
        "AlgorithmSpecification": algorithm,
    }


def _runtime(trials: list[Trial]) -> int:
    """Return the seconds that the training jobs ran, all together."""
    present = jobs.now()
    started = [t.job for t in trials if t.job.training_start_time]
    spans = [(j.end_time or present) - (j.training_start_time or present) for j in started]
    return round(sum(span.total_seconds() for span in spans))
