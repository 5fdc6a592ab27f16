"""The logs of one execution, of all its functions and jobs, as one stream in order of time."""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from cli_base.errors import UsageError
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.history import Progress, sagemaker_jobs
from tune_model.operations.machine import Machine, function_name

if TYPE_CHECKING:
    from types_boto3_lambda import LambdaClient
    from types_boto3_logs import CloudWatchLogsClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

TRAINING_GROUP = "/aws/sagemaker/TrainingJobs"
TRANSFORM_GROUP = "/aws/sagemaker/TransformJobs"
# A function's last lines may come after its answer, and clocks differ.
_SLACK = timedelta(seconds=5)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_AGE = re.compile(r"(\d{1,6})([smhdw])")


@dataclass(frozen=True)
class Source:
    """Where lines of an execution are.

    Attributes:
        name: What a person calls it, such as a function's name.
        group: Log group.
        prefix: What the names of its log streams begin with; empty for all.
        holds: What the names of its log streams hold; empty for all.
        contains: What a line must hold to be this execution's; empty for any.
        start: Time of the first line.
        end: Time of the last line; None where it still writes.
    """

    name: str
    group: str
    prefix: str = ""
    contains: str = ""
    start: datetime | None = None
    end: datetime | None = None
    holds: str = ""


@dataclass(frozen=True, order=True)
class Line:
    """One log event.

    Attributes:
        timestamp: Milliseconds since 1970 (UTC).
        source: Name of its source.
        stream: Log stream.
        message: The text, as it was written.
    """

    timestamp: int
    source: str
    stream: str
    message: str

    @property
    def time(self) -> datetime:
        """When it was written."""
        return datetime.fromtimestamp(self.timestamp / 1000, tz=UTC)


def parse_age(text: str) -> timedelta:
    """Read an age such as `10m`, `2h` or `30d`.

    Raises:
        UsageError: It isn't one.
    """
    found = _AGE.fullmatch(text.strip())
    if not found:
        raise UsageError(f"{text!r} isn't an age: a number and s, m, h, d or w, such as 30d")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


def sources(
    machine: Machine,
    execution: str,
    now: Progress,
    events: Sequence[HistoryEventTypeDef],
    *,
    groups: Mapping[str, str] | None = None,
    state_machine_log: bool = False,
) -> list[Source]:
    """List where an execution's lines are.

    A function's log group serves all executions, so its lines are told by the time in which the
    execution was in that state. The streams of jobs begin with the job's name, which is unique.

    Args:
        machine: The state machine.
        execution: The execution's ARN.
        now: Its progress.
        events: Its history.
        groups: The log group of a function, by its name, where it isn't Lambda's default.
        state_machine_log: With the events that Step Functions itself logs.
    """
    found = [*_functions(machine, now, groups or {}), *_jobs(now, events)]
    if state_machine_log and machine.log_group:
        found.append(Source("state machine", machine.log_group, "", execution, now.started))
    return found


def own_groups(client: LambdaClient, machine: Machine) -> dict[str, str]:
    """Return the log group of each function that writes to another one than Lambda's default.

    Source: API GetFunctionConfiguration, LoggingConfig. Of a function that may not be asked for,
    the default is taken.
    """
    groups: dict[str, str] = {}
    for name in {function_name(each) for each in machine.functions().values()}:
        try:
            described = client.get_function_configuration(FunctionName=name)
        except (ClientError, BotoCoreError):
            continue
        group = described.get("LoggingConfig", {}).get("LogGroup")
        if group and group != _default_group(name):
            groups[name] = group
    return groups


def _default_group(function: str) -> str:
    return f"/aws/lambda/{function}"


def _functions(machine: Machine, now: Progress, groups: Mapping[str, str]) -> Iterator[Source]:
    """Yield a function's times, those that overlap as one, so that no line comes twice."""
    functions = machine.functions()
    found: dict[str, Source] = {}
    for run in now.states:
        if run.name not in functions:
            continue
        name = function_name(functions[run.name])
        start = run.started - _SLACK
        end = run.ended + _SLACK if run.ended else None
        before = found.get(name)
        if before and (before.end is None or before.end >= start):
            start = before.start or start
        elif before:
            yield before
        # In a group that others share, a stream's name has its function's (Lambda Developer
        # Guide, "Log group names and log stream names").
        shared = groups.get(name)
        holds = f"/{name}[" if shared else ""
        found[name] = Source(name, shared or _default_group(name), "", "", start, end, holds)
    yield from found.values()


def _jobs(now: Progress, events: Iterable[HistoryEventTypeDef]) -> Iterator[Source]:
    for api, parameters in sagemaker_jobs(events):
        if api == "createHyperParameterTuningJob":
            job = parameters["HyperParameterTuningJobName"]
            yield Source(job, TRAINING_GROUP, f"{job}-", "", now.started)
        elif api == "createTransformJob":
            job = parameters["TransformJobName"]
            yield Source(job, TRANSFORM_GROUP, f"{job}/", "", now.started)


@dataclass
class LogReader:
    """Reads sources, each line once, however often it is asked.

    Attributes:
        client: CloudWatch Logs.
        budget: Waits before each call; None asks at once.
        since: Leaves older lines out.
    """

    client: CloudWatchLogsClient
    budget: CallBudget | None = None
    since: datetime | None = None
    _seen: dict[object, tuple[int, frozenset[str]]] = field(default_factory=dict, repr=False)

    def read(self, found: Iterable[Source]) -> Iterator[Line]:
        """Yield the lines that are new since the last reading, in order of time.

        A source that went on writing is read on from its last line; pages are read as they are
        needed, so that a long log takes no memory.
        """
        yield from heapq.merge(*(self._lines(each) for each in found))

    def _lines(self, source: Source) -> Iterator[Line]:
        # The end comes later.
        key = (source.group, source.prefix, source.holds, source.contains, source.start)
        last, known = self._seen.get(key, (0, frozenset[str]()))
        for page in self._pages(source, last):
            for event in sorted(page, key=lambda event: event["timestamp"]):
                stream, when, id_ = event["logStreamName"], event["timestamp"], event["eventId"]
                if id_ in known or not stream.startswith(source.prefix):
                    continue
                if source.holds not in stream:
                    continue
                # Several events may share the last millisecond, so their ids are kept with it.
                if when > last:
                    last, known = when, frozenset()
                known |= {id_}
                self._seen[key] = (last, known)
                if source.contains in event["message"]:
                    # A job's streams begin with its own name: of a training job, not the tuning's.
                    name = stream.split("/", 1)[0] if source.prefix else source.name
                    yield Line(when, name, stream, event["message"])

    def _pages(self, source: Source, last: int) -> Iterator[list[Any]]:
        start = max([last, *(_millis(each) for each in (source.start, self.since) if each)])
        asked: dict[str, Any] = {"logGroupName": source.group, "startTime": start}
        if source.end:
            asked["endTime"] = _millis(source.end)
        if source.prefix:
            asked["logStreamNamePrefix"] = source.prefix
        # Always so on AWS by now; the older servers that tests run against still need the word.
        asked["interleaved"] = True
        while True:
            if self.budget:
                self.budget.wait()
            try:
                answer = self.client.filter_log_events(**asked)
            except self.client.exceptions.ResourceNotFoundException:
                return  # nothing has written there yet
            yield list(answer["events"])
            if not answer.get("nextToken"):
                return
            asked["nextToken"] = answer["nextToken"]


def follow(
    reader: LogReader, looks: Iterable[tuple[Sequence[Source], bool]], wait: Callable[[], None]
) -> Iterator[Line]:
    """Yield lines as they are written, until the execution has ended and all are there.

    Args:
        reader: Reads them.
        looks: The sources now, and whether the execution has ended.
        wait: Waits until CloudWatch Logs has taken in what was written before the end.
    """
    for found, ended in looks:
        yield from reader.read(found)
        if ended:
            wait()
            yield from reader.read(found)
            return


def _millis(when: datetime) -> int:
    return int(when.timestamp() * 1000)
