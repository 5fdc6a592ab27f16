"""The rows of a comparison: one fact of each execution, and which value is the best."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tune_model.operations.bill import dollars
from tune_model.operations.machine import Machine, arguments, static_hyperparameters
from tune_model.reports.execution_report import ReportData
from tune_model.reports.execution_report.axes import duration, number
from tune_model.reports.execution_report.charts import short
from tune_model.reports.execution_report.page_data import SearchRange

Cell = str | None
_TUNING = "createHyperParameterTuningJob"
_LEAST = {"rmse", "mae", "logloss"}
_METRICS = {
    "rmse": "RMSE",
    "mae": "MAE",
    "r2": "R²",
    "auc": "AUC",
    "logloss": "log loss",
    "accuracy": "accuracy",
}


@dataclass(frozen=True)
class Row:
    """One fact of each execution.

    Attributes:
        group: `execution`, `data`, `tuning`, `best model`, `predictions` or `cost`.
        name: The fact's name.
        cells: Its value in each execution, as text; None where it has none.
        best: The executions with the best value; empty where none is better.
    """

    group: str
    name: str
    cells: tuple[Cell, ...]
    best: frozenset[int] = frozenset()

    @property
    def differs(self) -> bool:
        """Whether the executions differ in it."""
        return len(set(self.cells)) > 1


def compare(reports: Sequence[ReportData]) -> list[Row]:
    """Return the facts of executions side by side.

    Args:
        reports: What is known of each, two or more.
    """
    facts = [list(_facts(report)) for report in reports]
    names = dict.fromkeys((group, name) for each in facts for group, name, *_ in each)
    found = [{(group, name): (cell, rank) for group, name, cell, rank in each} for each in facts]
    groups = dict.fromkeys(group for group, _ in names)
    ordered = [key for group in groups for key in names if key[0] == group]
    return [_row(*key, [each.get(key, (None, None)) for each in found]) for key in ordered]


def _row(group: str, name: str, values: Sequence[tuple[Cell, float | None]]) -> Row:
    ranks = [rank for _, rank in values if rank is not None]
    best: set[int] = set()
    if len(set(ranks)) > 1:
        best = {number for number, (_, rank) in enumerate(values) if rank == min(ranks)}
    return Row(group, name, tuple(cell for cell, _ in values), frozenset(best))


Fact = tuple[str, str, Cell, float | None]
"""Group, name, text, and a number of which the least is best; None where none is better."""


def _facts(report: ReportData) -> Iterator[Fact]:
    execution = report.execution
    yield "execution", "status", execution.status, None
    yield "execution", "started", execution.started[:19].replace("T", " "), None
    yield "execution", "ran", duration(execution.seconds), execution.seconds
    yield "data", "input", _short(execution.input), None
    if report.predictions:
        label = report.predictions.label
        yield "data", "label", label, None
        yield "data", "features", ", ".join(report.predictions.features) or None, None
        yield "data", "rows of the test", f"{report.predictions.count:,}", None
    yield from _of_definition(report)
    yield from _of_tuning(report)
    yield from _of_predictions(report)
    if report.cost:
        yield "cost", "cost", dollars(report.cost.usd), report.cost.usd


def _short(text: str | None) -> Cell:
    try:
        return json.dumps(json.loads(text or ""), separators=(", ", ": "))
    except ValueError:
        return text


def _of_definition(report: ReportData) -> Iterator[Fact]:
    machine = Machine(report.execution.machine_arn, report.definition, None)
    for state in machine.calls(_TUNING):
        given = arguments(state)
        config, training = given["HyperParameterTuningJobConfig"], given["TrainingJobDefinition"]
        resources = training.get("ResourceConfig", {})
        limits = config.get("ResourceLimits", {})
        image = str(training.get("AlgorithmSpecification", {}).get("TrainingImage", ""))
        yield "tuning", "image", image.rpartition("/")[2], None
        yield "tuning", "instances", _instances(resources), None
        yield "tuning", "jobs", _text(limits.get("MaxNumberOfTrainingJobs")), None
        yield "tuning", "at a time", _text(limits.get("MaxParallelTrainingJobs")), None
        yield "tuning", "spot", _text(training.get("EnableManagedSpotTraining", False)), None
        for name, value in sorted(static_hyperparameters(given).items()):
            yield "tuning", f"{name}, fixed", value, None


def _instances(resources: Mapping[str, Any]) -> str:
    return f"{resources.get('InstanceCount', 1)} x {resources.get('InstanceType', '?')}"


def _of_tuning(report: ReportData) -> Iterator[Fact]:
    tuning = report.tuning
    if tuning is None:
        return
    yield "tuning", "strategy", tuning.strategy, None
    yield "tuning", "objective", f"{'least' if tuning.minimize else 'most'} {tuning.metric}", None
    for name, searched in sorted(tuning.ranges.items()):
        yield "tuning", f"{name}, searched", _searched(searched), None
    ended = [trial for trial in tuning.trials if trial.objective is not None]
    yield "best model", "training jobs with a value", f"{len(ended)}", None
    if tuning.best is None:
        return
    best = tuning.trials[tuning.best]
    if best.objective is not None:
        rank = best.objective if tuning.minimize else -best.objective
        yield "best model", tuning.metric, number(best.objective), rank
    for name, value in sorted(best.hyperparameters.items()):
        yield "best model", name, short(value), None


def _searched(searched: SearchRange) -> str:
    if searched.values:
        return ", ".join(searched.values)
    return f"{number(searched.low)} to {number(searched.high)}, {searched.scaling}"


def _of_predictions(report: ReportData) -> Iterator[Fact]:
    found = report.predictions
    if found is None:
        return
    yield "predictions", "mean", number(found.mean), None
    values: Mapping[str, float | None] = {"rmse": found.rmse, "r2": found.r2}
    if found.metrics:
        values = found.metrics.values
    for name, value in values.items():
        if value is not None:
            rank = value if name in _LEAST else -value
            yield "predictions", _METRICS[name], number(value), rank


def _text(value: object) -> Cell:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return None if value is None else str(value)
