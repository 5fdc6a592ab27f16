"""What a report shows: plain, immutable data that JSON can hold, gathered once.

Times are seconds from the execution's start; dates are ISO 8601 in UTC.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from tune_model.operations.metrics import Metrics

Json = Any


@dataclass(frozen=True)
class Execution:
    """The execution itself, as DescribeExecution and DescribeStateMachineForExecution tell it.

    Attributes:
        arn: Its ARN.
        name: Its name.
        status: RUNNING, SUCCEEDED, FAILED, TIMED_OUT, ABORTED or PENDING_REDRIVE.
        started: Date of its start.
        stopped: Date of its end; None while it runs.
        seconds: From start to end, or until the report was made.
        input: JSON text; None where the service kept it back.
        output: JSON text of a succeeded one.
        error: Error name of one that didn't succeed.
        cause: Its cause, as the service gave it.
        reason: The sentence inside the cause.
        details: What else is known of the failure, such as why training jobs failed.
        advice: What to do about it; None where nothing is known.
        failed_state: The state in which it ended.
        machine: The state machine's name.
        machine_arn: Its ARN.
        role_arn: The role that it runs as.
        revision: The revision of the definition that ran; None where the service gives none.
        version: The version's or alias's ARN that was started; None for the latest.
        redrives: How often it was redriven.
    """

    arn: str
    name: str
    status: str
    started: str
    stopped: str | None
    seconds: float
    input: str | None
    output: str | None
    error: str | None
    cause: str | None
    reason: str | None
    advice: str | None
    failed_state: str | None
    machine: str
    machine_arn: str
    role_arn: str
    details: tuple[str, ...] = ()
    revision: str | None = None
    version: str | None = None
    redrives: int = 0


@dataclass(frozen=True)
class Run:
    """One entry into a state.

    Attributes:
        event: Id of the event that entered it, unique in the execution.
        state: The state's name.
        kind: Its type.
        status: SUCCEEDED, CAUGHT (it failed, and a Catch went on), FAILED, RUNNING, or how the
            execution ended in it.
        start: When it was entered.
        seconds: How long it took, or until the report was made.
        parent: The entry into the Parallel or Map state around it; None at the top.
        exit: Id of the event that left it.
        tries: How often its work was scheduled.
    """

    event: int
    state: str
    kind: str
    status: str
    start: float
    seconds: float
    parent: int | None
    exit: int | None
    tries: int


@dataclass(frozen=True)
class Event:
    """A history event: its details as the service gave them, and the run that it belongs to."""

    id: int
    previous: int
    type: str
    at: float
    run: int | None
    details: dict[str, Json]


@dataclass(frozen=True)
class TrialRow:
    """One training job of the tuning job; times are None where it hasn't come to them."""

    name: str
    status: str
    hyperparameters: dict[str, str]
    objective: float | None
    start: float | None
    seconds: float | None
    failure: str | None


@dataclass(frozen=True)
class SearchRange:
    """What a tuning job searches for one hyperparameter.

    Attributes:
        low: Least number; 0 where words are searched, as `high` is.
        high: Greatest number.
        integer: Whether only whole numbers are searched.
        scaling: Auto, Linear, Logarithmic or ReverseLogarithmic.
        values: The words; empty where numbers are searched.
    """

    low: float = 0.0
    high: float = 0.0
    integer: bool = False
    scaling: str = "Auto"
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class TuningData:
    """The tuning job.

    Attributes:
        name: Its name.
        arn: Its ARN.
        status: Its status.
        strategy: How hyperparameters were chosen.
        metric: Name of the objective metric.
        minimize: Whether less is better.
        trials: In the order of their creation.
        best: Index of the best training job in `trials`, as SageMaker calls it.
        ranges: What is searched, by hyperparameter.
    """

    name: str
    arn: str
    status: str
    strategy: str
    metric: str
    minimize: bool
    trials: tuple[TrialRow, ...]
    best: int | None
    ranges: dict[str, SearchRange] = field(default_factory=dict)


@dataclass(frozen=True)
class PredictionsData:
    """What the transform job predicted.

    Attributes:
        url: Where the predictions are.
        input_url: Where the rows are.
        count: How many were read.
        complete: Whether that is all of them.
        low: Least.
        high: Greatest.
        mean: Their mean.
        edges: The histogram's bin edges, one more than counts.
        counts: Predictions a bin.
        head: The first rows, as (the row's text, the prediction).
        pairs: (truth, prediction), evenly picked; empty where the truth isn't known.
        rmse: Root mean squared error against the truth, over all rows.
        r2: Coefficient of determination against the truth, over all rows.
        features: The features' names; empty where they aren't known.
        label: The label's name; None alike.
        metrics: What the predictions are worth by the test's own labels; None without them.
    """

    url: str
    input_url: str
    count: int
    complete: bool
    low: float
    high: float
    mean: float
    edges: tuple[float, ...]
    counts: tuple[int, ...]
    head: tuple[tuple[str, str], ...]
    pairs: tuple[tuple[float, float], ...] = ()
    rmse: float | None = None
    r2: float | None = None
    features: tuple[str, ...] = ()
    label: str | None = None
    metrics: Metrics | None = None


@dataclass(frozen=True)
class Resource:
    """Something that the execution used or made: its kind, name, and ARN or address."""

    kind: str
    name: str
    address: str


@dataclass(frozen=True)
class CostLine:
    """One kind of job's instances or volumes: how many, for how long, and for how much.

    Attributes:
        what: Of which jobs, in words.
        size: Instance type, or the volume's size.
        jobs: How many.
        seconds: Of all of them together.
        rate: The price, in words.
        usd: US dollars.
    """

    what: str
    size: str
    jobs: int
    seconds: float
    rate: str
    usd: float


@dataclass(frozen=True)
class CostData:
    """What the execution's SageMaker jobs cost at AWS's prices.

    Attributes:
        usd: US dollars, of all lines.
        lines: What is paid for.
        sources: Where the prices are from, in words.
        not_counted: What isn't in it, in words.
    """

    usd: float
    lines: tuple[CostLine, ...]
    sources: tuple[str, ...]
    not_counted: str


@dataclass(frozen=True)
class ReportData:
    """All that a report shows.

    Attributes:
        execution: The execution.
        definition: The definition that ran, parsed.
        runs: Entries into states, in their order.
        events: The event history.
        tuning: The last tuning job; None where there is none.
        predictions: The last transform job's predictions; None where there are none.
        resources: What the execution used and made.
        cost: What it cost; None where nobody looked.
        notes: What couldn't be read, and what was cut.
        made: When the report was made.
        version: The version of this program.
    """

    execution: Execution
    definition: dict[str, Json]
    runs: tuple[Run, ...]
    events: tuple[Event, ...]
    tuning: TuningData | None = None
    predictions: PredictionsData | None = None
    resources: tuple[Resource, ...] = ()
    cost: CostData | None = None
    notes: tuple[str, ...] = ()
    made: str = ""
    version: str = field(default="")

    def as_json(self) -> dict[str, Json]:
        """Return plain dictionaries and lists; the events' details aren't copied."""
        small = {
            item.name: _plain(getattr(self, item.name))
            for item in fields(self)
            if item.name != "events"
        }
        return {**small, "events": [vars(event) for event in self.events]}


def _plain(value: Any) -> Json:  # noqa: ANN401 - any field of the report
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return asdict(value) if hasattr(value, "__dataclass_fields__") else value
