"""The trials of a tuning job: training jobs, what they try, and what the search is after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from embedded_aws.sagemaker import jobs
from embedded_aws.sagemaker.training_job import TrainingJob


@dataclass(frozen=True)
class Trial:
    """One training job of the search, and the values that it tries.

    Attributes:
        number: Its number in the search.
        tuned: The values.
        job: The training job.
        epochs: The objective, an epoch each, as far as it has been looked at.
    """

    number: int
    tuned: Mapping[str, str]
    job: TrainingJob
    epochs: list[float] = field(default_factory=list)


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

    def best(self, trials: Iterable[Trial]) -> Trial | None:
        """Return the best of the trials that have ended; None when none has a value.

        A training job that failed after it had reported its metrics, its upload refused, has no
        model and can't be the best.
        """
        ended = [t for t in trials if t.job.end_time and t.job.status != "Failed"]
        having = [trial for trial in ended if self.metric in trial.job.final_metrics]
        pick = max if self.maximize else min
        return pick(having, key=lambda trial: trial.job.final_metrics[self.metric], default=None)


def runtime(trials: Iterable[Trial]) -> int:
    """Return the seconds that the training jobs ran, all together."""
    present = jobs.now()
    started = [t.job for t in trials if t.job.training_start_time]
    spans = [(j.end_time or present) - (j.training_start_time or present) for j in started]
    return round(sum(span.total_seconds() for span in spans))
