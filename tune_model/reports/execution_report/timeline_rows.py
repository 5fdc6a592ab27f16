"""Tells the rows of a timeline: a row a state, and under the tuning's state its training jobs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tune_model.reports.execution_report.axes import duration
from tune_model.reports.execution_report.page_data import Event, ReportData, Run, TuningData

_MOST_ROWS = 60


@dataclass(frozen=True)
class Bar:
    """Something that took its time."""

    start: float
    seconds: float
    status: str
    title: str
    best: bool = False


@dataclass(frozen=True)
class Row:
    """A named row of bars."""

    name: str
    kind: str
    bars: tuple[Bar, ...]

    @property
    def took(self) -> str:
        """How long its bars are together, and how many there are where there are several."""
        together = duration(sum(bar.seconds for bar in self.bars))
        return together if len(self.bars) == 1 else f"{together} in {len(self.bars):,} runs"

    @property
    def start(self) -> float:
        """When its first bar starts."""
        return min(bar.start for bar in self.bars)

    @property
    def end(self) -> float:
        """When its last bar ends."""
        return max(bar.start + bar.seconds for bar in self.bars)


def timeline_rows(data: ReportData) -> list[Row]:
    """Return a row a state in the order of entry; the trials follow the state that started them.

    A row holds all runs of its state, such as a Map's iterations.
    """
    rows = list(_states(data.runs))
    trials = list(_trials(data.tuning)) if data.tuning else []
    state = tuning_state(data)
    after = next((at for at, row in enumerate(rows, 1) if row.name == state), len(rows))
    return [*rows[:after], *trials, *rows[after:]]


def tuning_state(data: ReportData) -> str | None:
    """Return the name of the state that started the tuning job; None where no event says it."""
    if data.tuning is None:
        return None
    started = [event for event in data.events if _starts_tuning(event)]
    named = [event for event in started if _names(event, data.tuning.name)]
    runs = {run.event: run.state for run in data.runs}
    return next((runs[each.run] for each in reversed(named or started) if each.run in runs), None)


def _starts_tuning(event: Event) -> bool:
    called = str(event.details.get("resource", ""))
    return event.type == "TaskScheduled" and called.startswith("createHyperParameterTuningJob")


def _names(event: Event, job: str) -> bool:
    return json.dumps(job) in str(event.details.get("parameters", ""))


def _states(runs: Iterable[Run]) -> Iterator[Row]:
    bars: dict[str, list[Bar]] = {}
    for run in runs:
        said = f"{run.state}: {run.status.lower().replace('_', ' ')}, {duration(run.seconds)}"
        bars.setdefault(run.state, []).append(Bar(run.start, run.seconds, run.status, said))
    yield from (Row(name, "run", tuple(found)) for name, found in list(bars.items())[:_MOST_ROWS])


def _trials(tuning: TuningData) -> Iterator[Row]:
    """Yield a row a trial; many share rows, each in the first that is free when it starts."""
    trials = tuning.trials
    lanes: list[list[Bar]] = []
    for number, trial in enumerate(trials, 1):
        if trial.start is None or trial.seconds is None:
            continue
        best = tuning.best == number - 1
        name = f"{'best, ' if best else ''}training job {number}"
        said = f"{name}: {trial.status.lower()}, {duration(trial.seconds)}"
        bar = Bar(trial.start, trial.seconds, trial.status, said, best=best)
        alone = len(trials) <= _MOST_ROWS // 3
        lane = None if alone else next((lane for lane in lanes if _free(lane, bar)), None)
        if lane is None:
            lanes.append([bar])
        else:
            lane.append(bar)
    word = "job" if len(lanes) == len(trials) else "jobs, row"
    for number, lane in enumerate(lanes, 1):
        star = "★ " if any(bar.best for bar in lane) else ""
        yield Row(f"{star}{word} {number}", "trial", tuple(lane))


def _free(lane: Sequence[Bar], bar: Bar) -> bool:
    return lane[-1].start + lane[-1].seconds <= bar.start
