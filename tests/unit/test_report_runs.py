"""Which states ran and how each fared, and which events belong to them."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.report_data import START, History, machine, reported, task
from tests.strategies import linear_histories
from tune_model.reports.execution_report.page_data import ReportData
from tune_model.reports.execution_report.state_runs import Trace, marks


def statuses(data: ReportData) -> list[tuple[str, str]]:
    return [(run.state, run.status) for run in data.runs]


@given(linear_histories())
def test_states_in_a_row_take_their_time_and_own_their_events(
    drawn: tuple[list[tuple[str, float]], list[dict[str, Any]]],
) -> None:
    states, events = drawn
    trace = Trace()
    owners = {event["id"]: trace.add(event) for event in events}
    runs = trace.finished(events[0]["timestamp"], events[-1]["timestamp"])
    assert [(run.state, run.seconds) for run in runs] == states
    assert {run.status for run in runs} == {"SUCCEEDED"}
    for run in runs:
        assert [number for number, owner in owners.items() if owner == run.event] == [
            run.event,
            run.exit,
        ]


@given(st.integers(1, 4), st.integers(1, 4), st.randoms())
def test_interleaved_iterations_keep_their_events_apart(
    count: int, length: int, random: Any
) -> None:
    history = History()
    history.begin()
    entered = history.enter("Each", "Map")
    begun = history.add("MapStateStarted", mapStateStartedEventDetails={"length": count})
    chains = {index: [history.add("MapIterationStarted", begun)] for index in range(count)}
    order = [index for index in chains for _ in range(2 * length)]
    random.shuffle(order)
    for index in order:
        chain = chains[index]
        name = f"Inside {(len(chain) - 1) // 2}"
        add = history.enter if len(chain) % 2 else history.leave
        chain.append(add(name, previous=chain[-1]))
    last = [history.add("MapIterationSucceeded", chain[-1]) for chain in chains.values()]
    done = history.add("MapStateSucceeded", last[-1])
    exit_ = history.leave("Each", "Map", previous=done)
    history.end()
    inside = {
        "StartAt": "Inside 0",
        "States": machine(*(f"Inside {n}" for n in range(length)))["States"],
    }
    each = {"Type": "Map", "ItemProcessor": inside, "End": True}
    data = reported({"StartAt": "Each", "States": {"Each": each}}, history)
    owner = {event.id: event.run for event in data.events}
    around, *inner = data.runs
    assert (around.event, around.exit) == (entered, exit_)
    assert all(owner[number] == entered for number in (begun, *last, done, exit_))
    assert {run.parent for run in inner} == {entered}
    for chain in chains.values():
        for entry, leaving in zip(chain[1::2], chain[2::2], strict=True):
            assert owner[leaving] == owner[entry] == entry


def parallel(*branches: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"Type": "Parallel", "Branches": list(branches), **more}


def test_a_caught_failure_inside_a_parallel_state_is_told_from_what_it_stopped() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "After"}]
    both = parallel(machine("A"), machine("B"), Catch=catch, Next="After")
    definition = {"StartAt": "Both", "States": {"Both": both, "After": task()}}
    history = History()
    history.begin()
    history.enter("Both", "Parallel")
    begun = history.add("ParallelStateStarted")
    history.enter("A", previous=begun)
    history.enter("B", previous=begun)
    history.call()
    broken = history.failed()
    lost = history.add("ParallelStateFailed", broken)
    history.leave("Both", "Parallel", previous=lost)
    history.task("After")
    history.end()
    data = reported(definition, history)
    assert statuses(data) == [
        ("Both", "CAUGHT"),
        ("A", "ABORTED"),
        ("B", "FAILED"),
        ("After", "SUCCEEDED"),
    ]
    assert {event.id: event.run for event in data.events}[lost] == 2
    assert data.execution.failed_state is None


def test_the_innermost_failed_state_is_the_one_that_failed() -> None:
    definition = {
        "StartAt": "Both",
        "States": {"Both": parallel(machine("A"), machine("B"), End=True)},
    }
    history = History()
    history.begin()
    history.enter("Both", "Parallel")
    begun = history.add("ParallelStateStarted")
    history.enter("A", previous=begun)
    history.enter("B", previous=begun)
    history.call()
    history.add("ParallelStateFailed", history.failed())
    history.end("Failed", error="Oops", cause="it broke")
    data = reported(definition, history, "FAILED", error="Oops", cause="it broke")
    assert statuses(data) == [("Both", "FAILED"), ("A", "ABORTED"), ("B", "FAILED")]
    assert data.execution.failed_state == "B"
    assert data.execution.reason == "it broke"


def test_parallel_states_inside_each_other_own_their_own_ends() -> None:
    inner = {"StartAt": "Inner", "States": {"Inner": parallel(machine("A"), End=True)}}
    definition = {"StartAt": "Outer", "States": {"Outer": parallel(inner, End=True)}}
    history = History()
    history.begin()
    outer = history.enter("Outer", "Parallel")
    history.add("ParallelStateStarted")
    nested = history.enter("Inner", "Parallel")
    history.add("ParallelStateStarted")
    history.enter("A")
    history.call()
    history.failed()
    first, second = history.add("ParallelStateFailed"), history.add("ParallelStateFailed")
    history.end("Failed")
    data = reported(definition, history, "FAILED")
    owner = {event.id: event.run for event in data.events}
    assert (owner[first], owner[second]) == (nested, outer)


def test_a_retry_that_works_is_a_success_with_its_tries() -> None:
    history = History()
    history.begin()
    history.enter("A")
    history.call()
    history.failed()
    history.call()
    history.answered()
    history.leave("A")
    history.end()
    (run,) = reported(machine("A"), history).runs
    assert (run.status, run.tries) == ("SUCCEEDED", 2)


@pytest.mark.parametrize(("end", "status"), [("Aborted", "ABORTED"), ("TimedOut", "TIMED_OUT")])
def test_what_was_open_ends_as_the_execution_did(end: str, status: str) -> None:
    history = History()
    history.begin()
    history.task("A")
    history.enter("B")
    history.end(end)
    data = reported(machine("A", "B"), history, status, error="why", cause=None)
    assert statuses(data) == [("A", "SUCCEEDED"), ("B", status)]
    assert data.execution.failed_state == "B"


def test_a_state_that_runs_has_run_until_now() -> None:
    history = History()
    history.begin()
    history.enter("A")
    data = reported(machine("A"), history, "RUNNING", now=START + timedelta(seconds=61))
    assert [(run.status, run.seconds) for run in data.runs] == [("RUNNING", 60)]
    assert data.execution.stopped is None
    assert data.execution.seconds == 61
    assert any("still running" in note for note in data.notes)


def test_a_redrive_goes_on_where_the_execution_had_ended() -> None:
    history = History()
    history.begin()
    history.enter("A")
    history.call()
    history.failed()
    history.end("Failed")
    history.add("ExecutionRedriven", 0, executionRedrivenEventDetails={"redriveCount": 1})
    history.add("LambdaFunctionScheduled", 2, lambdaFunctionScheduledEventDetails={"resource": "f"})
    history.answered()
    history.leave("A")
    history.end()
    (run,) = reported(machine("A"), history, redriveCount=1).runs
    assert (run.status, run.tries) == ("SUCCEEDED", 2)


def test_a_fail_state_is_what_failed() -> None:
    history = History()
    history.begin()
    history.enter("No", "Fail")
    history.end("Failed")
    definition = {"StartAt": "No", "States": {"No": {"Type": "Fail"}}}
    data = reported(definition, history, "FAILED", error="E")
    assert statuses(data) == [("No", "FAILED")]


def test_an_exit_without_its_entry_is_nobodys() -> None:
    history = History()
    history.begin()
    history.leave("A")
    history.end()
    data = reported(machine("A"), history)
    assert data.runs == ()
    assert [event.run for event in data.events] == [None, None, None]


def test_a_state_is_marked_by_the_worst_of_its_runs() -> None:
    history = History()
    history.begin()
    history.task("A")
    history.enter("A")
    history.call()
    history.failed()
    history.end("Failed")
    mark = marks(reported(machine("A"), history, "FAILED").runs)["A"]
    assert (mark.status, mark.text) == ("FAILED", "2 runs")
