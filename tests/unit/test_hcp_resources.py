"""What the API tells, in the few words that a person needs."""

from typing import Any

import pytest

from tune_model.hcp.resources import (
    FINAL,
    SUCCEEDED,
    Location,
    Phase,
    Run,
    Verdict,
    Workspace,
)


def run(status: str = "planned", included: list[Any] | None = None, **attributes: Any) -> Run:
    related = {
        "plan": {"data": {"type": "plans", "id": "plan-1"}},
        "apply": {"data": None},
        "cost-estimate": {"data": {"type": "cost-estimates", "id": "ce-1"}},
    }
    data = {"id": "run-1", "attributes": {"status": status, **attributes}, "relationships": related}
    return Run.of({"data": data, "included": included or []})


def test_success_is_final() -> None:
    assert SUCCEEDED < FINAL


@pytest.mark.parametrize(
    "status", ["pending", "planning", "planned", "policy_override", "applying"]
)
def test_run_that_goes_on_is_neither_final_nor_a_success(status: str) -> None:
    assert not run(status).is_final
    assert not run(status).has_succeeded


@pytest.mark.parametrize(
    "status", ["errored", "canceled", "force_canceled", "discarded", "policy_soft_failed"]
)
def test_run_that_ended_badly_is_final_and_no_success(status: str) -> None:
    assert run(status).is_final
    assert not run(status).has_succeeded


def test_phase_that_is_not_included_has_not_started() -> None:
    plan = run().plan
    assert plan == Phase("plan", "plan-1", "pending", None, {})
    assert not plan.has_started


def test_counts_are_those_that_the_api_knows() -> None:
    attributes = {"status": "finished", "resource-additions": 3, "resource-changes": None}
    assert Phase.of("plan", {"id": "plan-1", "attributes": attributes}).counts == {"additions": 3}


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"status": "queued"}, None),
        ({"status": "errored", "error-message": "no prices"}, "cost estimate: no prices"),
        (
            {
                "status": "finished",
                "proposed-monthly-cost": "8.0",
                "delta-monthly-cost": "-2.0",
                "matched-resources-count": 1,
                "resources-count": 4,
            },
            "cost estimate: 8.0 USD a month (-2.0), 1 of 4 resources priced",
        ),
    ],
)
def test_cost_estimate_is_said_once_it_is_there(attributes: Any, said: str | None) -> None:
    included = [{"id": "ce-1", "type": "cost-estimates", "attributes": attributes}]
    assert run(included=included).cost == said


def test_policy_evaluation_is_said_once_it_has_ended() -> None:
    counts = {"mandatory-failed": 1, "passed": 2, "advisory-failed": 0}
    attributes = {"status": "failed", "policy-kind": "opa", "result-count": counts}
    ended = Verdict.of_evaluation({"id": "poleval-1", "attributes": attributes})
    assert ended == Verdict(
        "poleval-1", "policy evaluation (opa): failed, 1 mandatory failed, 2 passed"
    )
    running = {"id": "poleval-1", "attributes": {"status": "running"}}
    assert Verdict.of_evaluation(running) is None


def test_workspace_says_what_locks_it() -> None:
    related = {"locked-by": {"data": {"type": "runs", "id": "run-9"}}}
    locked = {"id": "ws-1", "attributes": {"locked": True}, "relationships": related}
    assert Workspace.of(locked).locked_by == "run run-9"
    free = {"id": "ws-1", "attributes": {"locked": False}, "relationships": related}
    assert Workspace.of(free).locked_by is None
    unknown = {"id": "ws-1", "attributes": {"locked": True}}
    assert Workspace.of(unknown).locked_by == "someone"


def test_page_of_a_run_is_where_a_browser_finds_it() -> None:
    page = Location("app.terraform.io", "acme", "tune").page("run-1")
    assert page == "https://app.terraform.io/app/acme/workspaces/tune/runs/run-1"
