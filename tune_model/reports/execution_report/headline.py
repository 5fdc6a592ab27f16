"""Says of an execution first what it is called and what it came to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tune_model.operations.bill import dollars
from tune_model.reports.execution_report.axes import duration, number
from tune_model.reports.execution_report.page_data import (
    PredictionsData,
    ReportData,
    TuningData,
)

NOTHING = "\N{EN DASH}"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_METRICS = {
    "rmse": "RMSE",
    "mae": "MAE",
    "r2": "R²",
    "auc": "AUC",
    "logloss": "Log loss",
    "accuracy": "Accuracy",
}


@dataclass(frozen=True)
class Fact:
    """What an execution came to: a word, a value, and what it is the value of."""

    name: str
    value: str
    note: str = ""


def title(name: str) -> str:
    """Return an execution's name; of a UUID, which Step Functions makes up, its beginning."""
    return f"Execution {name[:8]}" if _UUID.fullmatch(name) else name


def headline(data: ReportData) -> list[Fact]:
    """Return what an execution came to: objective, metrics, rows, cost and time, where known."""
    facts = [*_objective(data.tuning), *_predicted(data.predictions)]
    if data.cost:
        facts.append(Fact("Cost", dollars(data.cost.usd), "SageMaker's jobs"))
    word = "Ran" if data.execution.stopped else "Running for"
    return [*facts, Fact(word, duration(data.execution.seconds))]


def metrics(predictions: PredictionsData) -> list[Fact]:
    """Return what predictions are worth, where the true values are known."""
    if predictions.metrics:
        found = predictions.metrics.values
    elif predictions.rmse is not None:
        found = {"rmse": predictions.rmse, "r2": predictions.r2}
    else:
        return []
    return [
        Fact(_METRICS[name], NOTHING if value is None else number(value))
        for name, value in found.items()
    ]


def _objective(tuning: TuningData | None) -> Iterator[Fact]:
    if tuning is None or tuning.best is None:
        return
    best = tuning.trials[tuning.best].objective
    if best is not None:
        note = f"job {tuning.best + 1} of {len(tuning.trials)}"
        yield Fact(f"Best {tuning.metric}", number(best), note)


def _predicted(predictions: PredictionsData | None) -> Iterator[Fact]:
    if predictions is None:
        return
    for fact in metrics(predictions)[:2]:
        yield Fact(f"Test {fact.name}", fact.value)
    more = "" if predictions.complete else " and more"
    yield Fact("Rows predicted", f"{predictions.count:,}{more}")
