"""When a tuning job stops a training job early, and when it needs no further ones.

Sources: SageMaker developer guide, "Stop Training Jobs Early" (the median rule) and "Track and set
completion criteria for your tuning job"; API TuningJobCompletionCriteria and its members (what is
no improvement: less than 1 %).
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import accumulate
from typing import Any

_IMPROVEMENT = 0.01
_CONVERGED_AFTER = 10
"""SageMaker doesn't publish when it takes a search for converged; here it is when so many training
jobs in a row have improved the best objective by less than 1 %."""


class MedianRule:
    """Stops a job whose objective is worse than the median of what ended jobs had by then.

    After each epoch, the running average of each ended job up to the same epoch is taken, and then
    the median of these averages. Without an ended job that got that far, nothing is stopped.
    """

    def __init__(self, *, maximize: bool) -> None:
        self._maximize = maximize
        self._averages: list[list[float]] = []

    def ended(self, history: Sequence[float]) -> None:
        """Take an ended job's objective, an epoch each."""
        sums = accumulate(history)
        self._averages.append([total / epoch for epoch, total in enumerate(sums, start=1)])

    def stops(self, epoch: int, value: float) -> bool:
        """Say whether a job with that objective after that epoch (the first is 0) is stopped."""
        others = [averages[epoch] for averages in self._averages if len(averages) > epoch]
        if not others:
            return False
        median = statistics.median(others)
        return value < median if self._maximize else value > median


class Completion:
    """Follows a tuning job's best objective and says when the job is complete.

    Args:
        criteria: `TuningJobCompletionCriteria`.
        maximize: Whether more is better.

    Attributes:
        not_improving: How many training jobs in a row haven't improved the best by 1 %.
        converged_at: When the search converged, aware; None before.
    """

    def __init__(self, criteria: Mapping[str, Any], *, maximize: bool) -> None:
        self._criteria = criteria
        self._maximize = maximize
        self._best: float | None = None
        self._baseline: float | None = None
        self.not_improving = 0
        self.converged_at: datetime | None = None

    def take(self, objective: float | None, present: datetime) -> None:
        """Take an ended training job's objective; one that has none hasn't improved it."""
        if objective is None or not math.isfinite(objective):
            self.not_improving += 1
        else:
            self._best = self._better(self._best, objective)
            if self._improves(objective):
                self._baseline, self.not_improving = objective, 0
            else:
                self.not_improving += 1
        if self.not_improving >= _CONVERGED_AFTER and not self.converged_at:
            self.converged_at = present

    @property
    def is_complete(self) -> bool:
        """Whether one of the criteria is met."""
        not_improving = self._criteria.get("BestObjectiveNotImproving", {})
        most = not_improving.get("MaxNumberOfTrainingJobsNotImproving")
        ends = self._criteria.get("ConvergenceDetected", {}).get("CompleteOnConvergence")
        return (
            self._reached(self._criteria.get("TargetObjectiveMetricValue"))
            or (most is not None and self.not_improving >= most)
            or (ends == "Enabled" and self.converged_at is not None)
        )

    def describe(self) -> dict[str, Any]:
        """Return `TuningJobCompletionDetails`."""
        counted = {"NumberOfTrainingJobsObjectiveNotImproving": self.not_improving}
        when = {"ConvergenceDetectedTime": self.converged_at} if self.converged_at else {}
        return counted | when

    def _reached(self, target: float | None) -> bool:
        if target is None or self._best is None:
            return False
        return self._best >= target if self._maximize else self._best <= target

    def _improves(self, objective: float) -> bool:
        if self._baseline is None:
            return True
        gain = objective - self._baseline if self._maximize else self._baseline - objective
        return gain >= _IMPROVEMENT * abs(self._baseline) and gain > 0

    def _better(self, one: float | None, other: float) -> float:
        if one is None:
            return other
        return max(one, other) if self._maximize else min(one, other)
