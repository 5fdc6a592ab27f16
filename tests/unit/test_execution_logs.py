"""One stream of an execution's logs: whole, once, in order of time, and nobody else's."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tune_model.operations import execution_logs
from tune_model.operations.execution_logs import Line, LogReader, Source
from tune_model.operations.history import Progress, StateRun, Status
from tune_model.operations.machine import Machine, function_name

START = datetime(2026, 1, 1, tzinfo=UTC)
MACHINE = Machine(
    "arn:aws:states:us-west-2:1:stateMachine:m",
    {
        "States": {
            "Generate": {"Resource": "arn:aws:lambda:us-west-2:1:function:generate"},
            "Invoke": {
                "Resource": "arn:aws:states:::lambda:invoke",
                "Parameters": {"FunctionName": "other:live"},
            },
            "Branches": {
                "Branches": [{"States": {"In": {"Resource": "arn:aws:lambda:r:1:function:in"}}}]
            },
            "Tune": {"Resource": "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync"},
        }
    },
    "/aws/vendedlogs/states/m",
)


def millis(seconds: float) -> int:
    return int((START + timedelta(seconds=seconds)).timestamp() * 1000)


class CloudWatch:
    """Log groups of events, paged as AWS pages them: empty pages among them."""

    class ResourceNotFoundException(Exception):
        """As the client's own."""

    def __init__(self, groups: dict[str, list[dict[str, Any]]], page: int = 2) -> None:
        self.groups, self._page = groups, page
        self.exceptions = SimpleNamespace(ResourceNotFoundException=self.ResourceNotFoundException)
        self.asked: list[dict[str, Any]] = []

    def filter_log_events(self, **asked: Any) -> dict[str, Any]:
        self.asked.append(asked)
        if asked["logGroupName"] not in self.groups:
            raise self.ResourceNotFoundException
        end = asked.get("endTime", 1 << 60)
        events = sorted(
            (
                e
                for e in self.groups[asked["logGroupName"]]
                if asked["startTime"] <= e["timestamp"] <= end
            ),
            key=lambda event: event["timestamp"],
        )
        at = int(asked.get("nextToken", -1))
        if at == -1:  # an empty first page, which AWS may give
            return {"events": [], "nextToken": "0"}
        more = {"nextToken": str(at + self._page)} if at + self._page < len(events) else {}
        return {"events": events[at : at + self._page], **more}


def event(number: int, seconds: float, stream: str = "s/1", message: str = "m") -> dict[str, Any]:
    return {
        "eventId": f"e{number}",
        "timestamp": millis(seconds),
        "logStreamName": stream,
        "message": f"{message} {number}",
    }


def reader(groups: dict[str, list[dict[str, Any]]], **more: Any) -> tuple[LogReader, CloudWatch]:
    client: Any = CloudWatch(groups)
    return LogReader(client, **more), client


@given(
    st.dictionaries(
        st.sampled_from(["/a", "/b", "/c"]),
        st.lists(st.tuples(st.integers(0, 20), st.sampled_from(["s/1", "s/2"])), max_size=12),
    )
)
def test_lines_of_all_sources_come_whole_and_in_order_of_time(
    written: dict[str, list[tuple[int, str]]],
) -> None:
    groups = {
        group: [event(number, seconds, stream) for number, (seconds, stream) in enumerate(lines)]
        for group, lines in written.items()
    }
    one, _ = reader(groups)
    found = list(one.read(Source(group, group) for group in groups))
    assert [line.timestamp for line in found] == sorted(line.timestamp for line in found)
    assert sorted((line.source, line.message) for line in found) == sorted(
        (group, each["message"]) for group, events in groups.items() for each in events
    )


@given(st.lists(st.integers(0, 3), max_size=15), st.integers(1, 15))
def test_reading_again_gives_only_what_is_new_even_in_the_same_millisecond(
    gaps: list[int], cut: int
) -> None:
    seconds = [sum(gaps[: i + 1]) for i in range(len(gaps))]
    events = [event(number, second) for number, second in enumerate(seconds)]
    one, client = reader({"/a": events[:cut]})
    source = Source("a", "/a")
    first = list(one.read([source]))
    client.groups["/a"] = events
    second = list(one.read([Source("a", "/a", end=START + timedelta(days=1))]))
    assert [line.message for line in first + second] == [each["message"] for each in events]


def test_a_jobs_streams_are_told_by_their_prefix_and_name_the_lines() -> None:
    events = [event(1, 0, "t-001-aa/algo-1"), event(2, 1, "t2-001-bb/algo-1")]
    one, client = reader({"/a": events})
    found = list(one.read([Source("t", "/a", "t-")]))
    assert [(line.source, line.message) for line in found] == [("t-001-aa", "m 1")]
    assert client.asked[0]["logStreamNamePrefix"] == "t-"


def test_a_group_that_nobody_wrote_to_is_no_error() -> None:
    one, _ = reader({})
    assert list(one.read([Source("a", "/none")])) == []


def test_only_lines_that_hold_the_executions_arn_are_its_own() -> None:
    one, _ = reader({"/a": [event(1, 0, message="mine"), event(2, 1, message="other")]})
    assert [line.message for line in one.read([Source("a", "/a", contains="mine")])] == ["mine 1"]


def test_since_leaves_older_lines_out() -> None:
    one, _ = reader({"/a": [event(n, n) for n in range(5)]}, since=START + timedelta(seconds=3))
    assert [line.message for line in one.read([Source("a", "/a")])] == ["m 3", "m 4"]


def run(name: str, start: float, end: float | None, event_id: int) -> StateRun:
    status: Status = "SUCCEEDED" if end is not None else "RUNNING"
    ended = None if end is None else START + timedelta(seconds=end)
    return StateRun(name, "Task", START + timedelta(seconds=start), ended, status, event_id)


def test_a_functions_lines_are_those_of_the_time_in_its_states() -> None:
    runs = (
        run("Generate", 0, 2, 1),
        run("Generate", 4, 5, 2),
        run("Generate", 100, 101, 3),
        run("Invoke", 102, None, 4),
    )
    found = execution_logs.sources(MACHINE, "arn", Progress("RUNNING", runs, START), [])
    spans = [(each.name, each.start, each.end) for each in found]
    at = [START + timedelta(seconds=seconds) for seconds in (-5, 10, 95, 106, 97)]
    assert spans == [
        ("generate", at[0], at[1]),
        ("generate", at[2], at[3]),
        ("other", at[4], None),
    ]


def test_the_state_machines_own_log_is_read_on_demand() -> None:
    now = Progress("RUNNING", (), START)
    assert execution_logs.sources(MACHINE, "arn", now, []) == []
    (source,) = execution_logs.sources(MACHINE, "arn", now, [], state_machine_log=True)
    assert (source.group, source.contains) == ("/aws/vendedlogs/states/m", "arn")


def test_functions_are_found_by_either_integration_and_inside_branches() -> None:
    names = {state: function_name(given) for state, given in MACHINE.functions().items()}
    assert names == {"Generate": "generate", "Invoke": "other", "In": "in"}


def test_following_reads_once_more_after_the_end_and_stops() -> None:
    one, client = reader({"/a": [event(1, 0)]})
    source = Source("a", "/a")

    def looks() -> Iterator[tuple[list[Source], bool]]:
        yield [source], False
        client.groups["/a"].append(event(2, 1))
        yield [source], True
        pytest.fail("it went on")

    waited = []

    def wait() -> None:
        waited.append(1)
        client.groups["/a"].append(event(3, 2))

    found = [line.message for line in execution_logs.follow(one, looks(), wait)]
    assert found == ["m 1", "m 2", "m 3"]
    assert waited == [1]


def test_a_lines_time_is_utc() -> None:
    assert Line(millis(1), "a", "s", "m").time == START + timedelta(seconds=1)


@given(st.integers(0, 999_999), st.sampled_from("smhdw"))
def test_an_age_is_a_number_and_a_unit(number: int, unit: str) -> None:
    seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}[unit]
    assert execution_logs.parse_age(f"{number}{unit}") == timedelta(seconds=number * seconds)


@pytest.mark.parametrize("text", ["", "5", "m", "-5m", "1y", "1.5h"])
def test_what_is_no_age_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="isn't an age"):
        execution_logs.parse_age(text)
