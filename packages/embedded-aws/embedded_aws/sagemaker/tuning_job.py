"""Hyperparameter tuning jobs: a search that launches training jobs and learns from their metric.

Sources: SageMaker API reference (DescribeHyperParameterTuningJob: statuses, both counters, best
training job); developer guide, "How Hyperparameter Tuning Works".
"""

from __future__ import annotations

import queue
import secrets
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from embedded_aws.sagemaker import hyperband, images, jobs, metrics, sessions
from embedded_aws.sagemaker.jobs import Job, JobFailed, JobStopped
from embedded_aws.sagemaker.ranges import ranges_of
from embedded_aws.sagemaker.search import Known, Search, make, seed_of
from embedded_aws.sagemaker.stopping import Completion, MedianRule
from embedded_aws.sagemaker.training_job import TrainingJob
from embedded_aws.sagemaker.trials import Objective, Trial, runtime

_OBJECTIVE = "_tuning_objective_metric"
_COUNTED = {
    "Completed": "Completed",
    "Failed": "NonRetryableError",
    "Stopped": "Stopped",
}
_POLL_SECONDS = 0.2
_WATCH_SECONDS = 0.01  # between looks at the epochs; a training job takes less than a second here

LaunchTrainingJob = Callable[[str, dict[str, Any], int, str], TrainingJob]


class TuningJob(Job):
    """A hyperparameter tuning job.

    Args:
        name: The job's name.
        arn: Its ARN.
        request: A checked CreateHyperParameterTuningJob request.
        launch: Makes and starts a training job: name, CreateTrainingJob request, threads, ARN of
            this job.

    Attributes:
        config: `HyperParameterTuningJobConfig`.
        definition: `TrainingJobDefinition`, completed.
        objective: What it is after.
        known: What parent tuning jobs have found; set it before `start`.
        overall_best: Answers `OverallBestTrainingJob` of a warm start with the same data, else {}.
    """

    def __init__(
        self, name: str, arn: str, request: Mapping[str, Any], launch: LaunchTrainingJob
    ) -> None:
        super().__init__(name, arn, request)
        config = request["HyperParameterTuningJobConfig"]
        objective = config["HyperParameterTuningJobObjective"]
        self.config = config
        self.objective = Objective(objective["MetricName"], objective["Type"] == "Maximize")
        self.definition = _completed(request["TrainingJobDefinition"], self.objective.metric)
        self.known: Sequence[Known] = ()
        self.overall_best: Callable[[], dict[str, Any]] = dict
        self._limits = config["ResourceLimits"]
        self._launch = launch
        self._trials: list[Trial] = []
        self._finished: queue.Queue[Trial] = queue.Queue()
        criteria = config.get("TuningJobCompletionCriteria", {})
        self._completion = Completion(criteria, maximize=self.objective.maximize)
        stops = config.get("TrainingJobEarlyStoppingType", "Off") == "Auto"
        self._median = MedianRule(maximize=self.objective.maximize) if stops else None

    def work(self) -> None:
        """Search until there is nothing left to launch and every training job has ended."""
        search = self._search()
        self.limit_runtime(self._limits.get("MaxRuntimeInSeconds"))
        running = 0
        try:
            while launched := self._launch_while_free(search, running):
                running = self._wait_for_one(search, launched)
                if self._completion.is_complete:
                    self._stop_trials()
                    break
        except JobStopped:
            self._stop_trials()
            raise
        if self.best() is None:
            raise JobFailed(
                "All training jobs failed. Please take a look at the training jobs failures to "
                "get more details."
            )

    def best(self) -> Trial | None:
        """Return the trial with the best objective metric so far; None when none has one."""
        return self.objective.best(self.trials())

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
                    "HyperParameterTuningJobConfig": self.config,
                    "TrainingJobDefinition": self.definition,
                    "ConsumedResources": {"RuntimeInSeconds": runtime(trials)},
                    "TuningJobCompletionDetails": self._completion.describe(),
                }
                | {k: self.request[k] for k in ("WarmStartConfig",) if k in self.request}
                | self._state(trials)
                | ({"BestTrainingJob": self.trial_summary(best)} if best else {})
                | self.overall_best()
                | self.describe_end()
            )

    def summary(self) -> dict[str, Any]:
        """Return the job's row in ListHyperParameterTuningJobs."""
        with self._lock:
            row = self._state(self.trials())
            row["HyperParameterTuningJobName"] = self.name
            row["Strategy"] = self.config["Strategy"]
            row["ResourceLimits"] = self._limits
            return row

    def trial_summary(self, trial: Trial) -> dict[str, Any]:
        """Return a trial as a `HyperParameterTrainingJobSummary`."""
        job, row = trial.job, trial.job.summary()
        del row["SecondaryStatus"], row["LastModifiedTime"]
        row["TunedHyperParameters"] = dict(trial.tuned)
        row["ObjectiveStatus"] = self.objective.status(trial, ended="TrainingEndTime" in row)
        if job.training_start_time:
            row["TrainingStartTime"] = job.training_start_time
        row |= job.describe_end()
        if row["ObjectiveStatus"] == "Succeeded":
            row["FinalHyperParameterTuningJobObjectiveMetric"] = {
                "MetricName": self.objective.metric,
                "Value": self.objective.of(trial),
            }
        return row

    def _state(self, trials: list[Trial]) -> dict[str, Any]:
        seen = [(trial, trial.job.end_time is not None) for trial in trials]
        counted = Counter(
            _COUNTED[trial.job.status] if ended else "InProgress" for trial, ended in seen
        )
        objectives = Counter(self.objective.status(trial, ended=ended) for trial, ended in seen)
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
            self.config["Strategy"],
            ranges_of(self.config.get("ParameterRanges", {})),
            maximize=self.objective.maximize,
            seed=seed_of(self.name, self.config.get("RandomSeed")),
            resources=hyperband.resources(self.config, self.definition) or (1, 1),
            known=self.known,
        )

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
        job = self._launch(
            name, self._training_request(name, tuned), jobs.CORES // parallel, self.arn
        )
        trial = Trial(number, dict(tuned), job)
        with self._lock:
            self._trials.append(trial)
        job.when_ended(lambda: self._finished.put(trial))
        job.start()

    def _training_request(self, name: str, tuned: Mapping[str, str]) -> dict[str, Any]:
        static = self.definition["StaticHyperParameters"]
        left_out = {"StaticHyperParameters", "DefinitionName", "TuningObjective"}
        request = {k: v for k, v in self.definition.items() if k not in left_out}
        if checkpoints := request.get("CheckpointConfig"):  # a folder of its own for each job
            uri = sessions.joined(checkpoints["S3Uri"], name)
            request["CheckpointConfig"] = {**checkpoints, "S3Uri": uri}
        return request | {"HyperParameters": {**static, **tuned}, "Tags": list(self.tags)}

    def _wait_for_one(self, search: Search, running: int) -> int:
        """Wait until a training job ends and learns from it; returns how many still run."""
        watches = self._median is not None or self.config["Strategy"] == "Hyperband"
        while True:
            self.check_stop()
            self.check_runtime()
            try:
                trial = self._finished.get(timeout=_WATCH_SECONDS if watches else _POLL_SECONDS)
            except queue.Empty:
                if watches:
                    self._stop_early(search)
                continue
            self._learn(search, trial)
            return running - 1

    def _learn(self, search: Search, trial: Trial) -> None:
        job = trial.job
        objective = self.objective.of(trial)
        search.tell(trial.number, objective, stopped=job.status == "Stopped")
        if self._median:
            self._median.ended(job.histories.get(self.objective.metric, []))
        with self._lock:
            self._completion.take(objective, jobs.now())
            self.last_modified_time = jobs.now()

    def _stop_early(self, search: Search) -> None:
        """Look at the epochs that running training jobs have reported, and stop who falls behind.

        A job is stopped while it trains only: one that uploads its model has done its work.
        """
        for trial in self.trials():
            if trial.job.secondary_status != "Training" or trial.job.end_time:
                continue
            for value in trial.job.fresh_epochs(self.objective.metric):
                epoch = len(trial.epochs)
                trial.epochs.append(value)
                falls_behind = search.report(trial.number, epoch, value)
                if falls_behind or (self._median and self._median.stops(epoch, value)):
                    trial.job.stop()
                    break

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
    if image := images.parse(algorithm["TrainingImage"]):
        algorithm["MetricDefinitions"] = metrics.definitions(image)
    return {
        **definition,
        "StaticHyperParameters": static,
        "AlgorithmSpecification": algorithm,
    }
