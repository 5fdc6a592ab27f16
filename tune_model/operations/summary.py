"""An execution as one JSON object, for machines to read."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tune_model.operations.advice import advice, readable
from tune_model.operations.bill import Bill
from tune_model.operations.failures import job_failures
from tune_model.operations.history import Progress
from tune_model.operations.redaction import redacted
from tune_model.operations.results import Outcome, Trial, Tuning


def summary(
    execution: str, now: Progress, outcome: Outcome | None = None, bill: Bill | None = None
) -> dict[str, Any]:
    """Return the object.

    Args:
        execution: ARN.
        now: Its progress.
        outcome: What it came to; None where it hasn't.
        bill: What it cost; None where that isn't known.
    """
    failed = now.status not in {"RUNNING", "SUCCEEDED"}
    trials = outcome.tuning.trials if outcome and outcome.tuning else ()
    details = job_failures(trial.failure for trial in trials) if failed else ()
    return {
        "execution_arn": execution,
        "name": execution.rsplit(":", 1)[1],
        "status": now.status,
        "started": now.started,
        "stopped": now.stopped,
        "seconds": now.seconds,
        "states": [
            {"name": run.name, "status": run.status, "seconds": run.seconds} for run in now.states
        ],
        "error": redacted(now.error) if now.error else None,
        "cause": readable(now.cause) if failed else None,
        "training_job_failures": list(details),
        "next": advice(now.error, now.cause, details) if failed else None,
        "tuning": _tuning(outcome.tuning) if outcome and outcome.tuning else None,
        "model": outcome.model if outcome else None,
        "predictions": _predictions(outcome),
        "predictions_doubt": outcome.doubt if outcome else None,
        "data": asdict(outcome.data) if outcome and outcome.data else None,
        "metrics": asdict(outcome.metrics) if outcome and outcome.metrics else None,
        "model_doubt": outcome.model_doubt if outcome else None,
        "cost": bill.as_json() if bill else None,
    }


def _tuning(tuning: Tuning) -> dict[str, Any]:
    return {
        "name": tuning.name,
        "metric": tuning.metric,
        "best_training_job": tuning.best.name if tuning.best else None,
        "training_jobs": [_trial(trial) for trial in tuning.trials],
    }


def _trial(trial: Trial) -> dict[str, Any]:
    failure = None if trial.failure is None else redacted(trial.failure)
    return {**asdict(trial), "failure": failure}


def _predictions(outcome: Outcome | None) -> dict[str, Any] | None:
    if outcome is None or outcome.predictions is None:
        return None
    return {"url": outcome.predictions.url, "count": len(outcome.predictions.values)}
