"""Reading an execution's event history."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import Branch, linear_histories, parallel_histories
from tune_model.operations.history import progress, sagemaker_jobs

START = datetime(2026, 1, 1, tzinfo=UTC)


@given(linear_histories())
def test_each_state_is_one_run_in_the_order_of_entry_with_its_own_duration(
    history: tuple[list[tuple[str, float]], list[dict[str, Any]]],
) -> None:
    states, events = history
    now = progress(events)  # type: ignore[arg-type] # plain dicts
    assert [(run.name, run.seconds) for run in now.states] == states
    assert now.status == "SUCCEEDED"
    assert now.seconds == sum(seconds for _, seconds in states)
    assert {run.status for run in now.states} <= {"SUCCEEDED"}


@given(linear_histories(), st.data())
def test_a_history_cut_anywhere_is_running_and_never_loses_a_state(
    history: tuple[list[tuple[str, float]], list[dict[str, Any]]], data: st.DataObject
) -> None:
    states, events = history
    seen = data.draw(st.integers(0, len(events) - 1))
    now = progress(events[:seen])  # type: ignore[arg-type] # plain dicts
    assert now.status == "RUNNING"
    assert [run.name for run in now.states] == [name for name, _ in states][: len(now.states)]
    assert sum(run.ended is None for run in now.states) <= 1


@given(parallel_histories())
def test_branches_that_interleave_keep_their_own_exits(
    history: tuple[list[Branch], list[dict[str, Any]]],
) -> None:
    branches, events = history
    runs = progress(events).states  # type: ignore[arg-type] # plain dicts
    assert sorted((run.name, run.event) for run in runs) == sorted(
        (branch.name, branch.entered) for branch in branches
    )
    by_event = {run.event: run for run in runs}
    for branch in branches:
        ended = by_event[branch.entered].ended
        assert ended == START + timedelta(seconds=branch.exited)


@given(
    linear_histories(),
    st.sampled_from(
        [
            ("ExecutionFailed", "executionFailedEventDetails", "FAILED"),
            ("ExecutionAborted", "executionAbortedEventDetails", "ABORTED"),
            ("ExecutionTimedOut", "executionTimedOutEventDetails", "TIMED_OUT"),
        ]
    ),
)
def test_a_bad_end_marks_the_state_it_came_in(
    history: tuple[list[tuple[str, float]], list[dict[str, Any]]], end: tuple[str, str, str]
) -> None:
    _, events = history
    kind, details, status = end
    entered = max(i for i, e in enumerate(events) if "stateEnteredEventDetails" in e)
    cut = events[: entered + 1]
    cut.append(
        {
            "id": len(cut) + 1,
            "previousEventId": len(cut),
            "type": kind,
            "timestamp": cut[-1]["timestamp"] + timedelta(seconds=2),
            details: {"error": "E", "cause": "because"},
        }
    )
    now = progress(cut)  # type: ignore[arg-type] # plain dicts
    assert (now.status, now.error, now.cause) == (status, "E", "because")
    assert now.states[-1].status == status
    assert now.states[-1].seconds == 2
    assert all(run.status == "SUCCEEDED" for run in now.states[:-1])


def test_no_events_are_an_execution_that_has_not_begun() -> None:
    now = progress([])
    assert (now.status, now.states, now.seconds) == ("RUNNING", (), None)


def test_sagemaker_jobs_are_found_by_the_api_that_the_definition_names() -> None:
    def scheduled(service: str, resource: str) -> dict[str, Any]:
        details = {"resourceType": service, "resource": resource, "parameters": '{"a": 1}'}
        return {"taskScheduledEventDetails": details}

    events = [
        scheduled("sagemaker", "createTransformJob.sync"),
        scheduled("sqs", "sendMessage"),
        scheduled("sagemaker", "createModel"),
        {"id": 4},
    ]
    found = list(sagemaker_jobs(events))  # type: ignore[arg-type] # plain dicts
    assert found == [("createTransformJob", {"a": 1}), ("createModel", {"a": 1})]
