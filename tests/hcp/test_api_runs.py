"""An API-driven run as its client sees it: states, logs, counts, decisions and faults."""

import io
import tarfile
import threading
from collections.abc import Callable

import pytest

from cli_base.errors import EnvironmentLacks, ExecutionFailed, UsageError
from tests.hcp.api_client import Client
from tests.hcp.executors import Script
from tests.hcp.fake_hcp_terraform import TOKEN, FakeHcpTerraform
from tests.waiting import until
from tune_model.hcp.run_follower import Decision


@pytest.fixture
def client(fake: FakeHcpTerraform) -> Client:
    fake.add()
    return Client(fake)


def when(condition: Callable[[], bool], action: Callable[[], object]) -> threading.Thread:
    """Does something in the background as soon as a condition holds."""

    def wait() -> None:
        until(condition, "what the test waits for")
        action()

    thread = threading.Thread(target=wait, daemon=True)
    thread.start()
    return thread


def test_run_is_applied_and_its_logs_and_counts_are_shown(client: Client) -> None:
    ended = client.run(auto_apply=True)
    assert ended.status == "applied"
    assert ended.has_succeeded
    assert client.shown == ["Terraform will perform the following actions", "Apply complete!"]
    assert "plan: 2 to add, 0 to change, 0 to destroy" in client.said
    assert "apply: 2 added, 0 changed, 0 destroyed" in client.said
    assert client.said[-1] == "run: applied"


def test_upload_is_what_the_run_plans_and_reads_with_no_token(client: Client) -> None:
    client.run(auto_apply=True)
    (configuration,) = client.fake.workspaces["tune"].configurations.values()
    with tarfile.open(fileobj=io.BytesIO(configuration.content)) as archive:
        assert archive.getnames() == ["cdk.tf.json"]
    handed_out = [call for call in client.fake.calls if "/objects/" in call]
    assert handed_out == client.fake.without_token


def test_plan_only_run_applies_nothing(client: Client) -> None:
    ended = client.run(plan_only=True)
    assert ended.status == "planned_and_finished"
    assert ended.has_succeeded
    assert ended.apply is None


def test_run_without_changes_is_done_after_its_plan(client: Client, script: Script) -> None:
    script.additions = 0
    assert client.run(auto_apply=True).status == "planned_and_finished"


@pytest.mark.parametrize(
    ("decision", "status"), [(Decision.APPLY, "applied"), (Decision.DISCARD, "discarded")]
)
def test_run_ends_as_it_is_decided(client: Client, decision: Decision, status: str) -> None:
    client.decision = decision
    ended = client.run()
    assert ended.status == status
    assert ended.has_succeeded == (status == "applied")


@pytest.mark.parametrize("action", ["apply", "discard"])
def test_run_that_waits_follows_what_somebody_else_decides(client: Client, action: str) -> None:
    run = client.start()
    others = Client(client.fake).api
    decide = when(lambda: others.run(run).is_confirmable, lambda: getattr(others, action)(run))
    ended = client.follow(run)
    decide.join(30)
    assert ended.status == {"apply": "applied", "discard": "discarded"}[action]


@pytest.mark.parametrize("phase", ["plan", "apply"])
def test_failed_plan_or_apply_fails_the_run(client: Client, script: Script, phase: str) -> None:
    script.fails = phase
    ended = client.run(auto_apply=True)
    assert ended.status == "errored"
    assert not ended.has_succeeded


@pytest.mark.parametrize("phase", ["plan", "apply"])
def test_cancelled_run_ends_canceled(client: Client, script: Script, phase: str) -> None:
    script.holds = phase
    run = client.start(auto_apply=True)
    (record,) = client.fake.workspaces["tune"].runs
    started = {"plan": record.plan, "apply": record.apply}[phase]
    cancel = when(
        lambda: started.status == "running" and bool(started.counts),
        lambda: client.fake.worker.stop(record, "canceled"),
    )
    ended = client.follow(run)
    cancel.join(30)
    assert ended.status == "canceled"
    assert not ended.has_succeeded


def test_locked_workspace_lets_the_run_wait_and_says_who_locks_it(client: Client) -> None:
    workspace = client.fake.workspaces["tune"]
    workspace.locked_by = "user-bob"

    def unlock() -> None:
        with client.fake.changed:
            workspace.locked_by = None
            client.fake.changed.notify_all()

    locked = "run: pending: the workspace is locked by user user-bob"
    freed = when(lambda: locked in client.said, unlock)
    assert client.run(auto_apply=True).status == "applied"
    freed.join(30)
    assert locked in client.said


def test_cost_estimate_and_policy_checks_are_shown_once(client: Client) -> None:
    workspace = client.fake.workspaces["tune"]
    workspace.cost = {
        "status": "finished",
        "proposed-monthly-cost": "12.50",
        "delta-monthly-cost": "12.50",
        "matched-resources-count": 3,
        "resources-count": 23,
    }
    workspace.policies = [
        {"status": "passes", "scope": "organization", "result": {"passed": 4, "duration-ms": 9}}
    ]
    client.run(auto_apply=True)
    cost = "cost estimate: 12.50 USD a month (+12.50), 3 of 23 resources priced"
    assert client.said.count(cost) == 1
    assert client.said.count("policy check (organization): passes, 4 passed") == 1


def test_hard_failed_policy_fails_the_run_and_is_told(client: Client) -> None:
    client.fake.workspaces["tune"].policies = [
        {"status": "hard_failed", "scope": "organization", "result": {"hard-failed": 1}}
    ]
    assert client.run(auto_apply=True).status == "errored"
    assert "policy check (organization): hard failed, 1 hard failed" in client.said


def test_soft_failed_policy_lets_the_run_wait_and_says_for_what(client: Client) -> None:
    workspace = client.fake.workspaces["tune"]
    workspace.policies = [{"status": "soft_failed", "scope": "organization"}]

    def override() -> None:
        with client.fake.changed:
            workspace.runs[0].confirmed = True
            client.fake.changed.notify_all()

    asks = "run: policy override: override or discard it at https://"
    overridden = when(lambda: asks in client.everything, override)
    assert client.run(auto_apply=True).status == "applied"
    overridden.join(30)
    assert asks in client.everything


def test_policy_evaluations_of_a_task_stage_are_shown_once(client: Client) -> None:
    client.fake.workspaces["tune"].evaluations = [
        {"status": "passed", "policy-kind": "opa", "result-count": {"passed": 3}}
    ]
    client.run(auto_apply=True)
    assert client.said.count("policy evaluation (opa): passed, 3 passed") == 1


def test_upload_that_can_not_be_used_fails_with_the_reason(client: Client) -> None:
    client.fake.faults.unusable = "it is no archive"
    with pytest.raises(ExecutionFailed, match="can't use the upload: it is no archive"):
        client.run()
    assert client.fake.workspaces["tune"].runs == []


def test_run_that_can_not_be_started_is_told_after_some_tries(client: Client) -> None:
    client.fake.faults.statuses["POST /api/v2/runs"] = [500] * 50
    with pytest.raises(EnvironmentLacks, match="answers POST runs with 500"):
        client.run()
    assert client.fake.faults.statuses["POST /api/v2/runs"] == [500] * 44


def test_decision_that_comes_too_late_is_said(client: Client) -> None:
    client.decision = Decision.APPLY
    client.fake.faults.statuses[r"POST /api/v2/runs/.*/actions/apply"] = [409]
    run = client.start()
    others = Client(client.fake).api
    late = "somebody else has decided about the run already"
    decide = when(lambda: late in client.said, lambda: others.discard(run))
    assert client.follow(run).status == "discarded"
    decide.join(30)


def test_unreadable_policy_check_does_not_stop_the_run_from_being_followed(client: Client) -> None:
    client.fake.workspaces["tune"].policies = [{"status": "passes", "scope": "organization"}]
    client.fake.faults.statuses[r"GET /api/v2/runs/.*/policy-checks"] = [403] * 50
    assert client.run(auto_apply=True).status == "applied"
    told = [line for line in client.said if line.startswith("what policies say can't be read: ")]
    assert len(told) == 1


def test_wrong_token_is_said_without_showing_it(client: Client) -> None:
    client.token = "a-wrong-and-secret-token"
    with pytest.raises(EnvironmentLacks, match="refuses the token of a test") as raised:
        client.run()
    assert "secret" not in str(raised.value)


def test_wrong_organization_and_wrong_workspace_are_told_apart(client: Client) -> None:
    client.organization = "nobody"
    with pytest.raises(UsageError, match="has no organization nobody"):
        client.run()
    client.organization, client.workspace = "acme", "nothing"
    with pytest.raises(UsageError, match="acme has no workspace nothing"):
        client.run()


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
@pytest.mark.parametrize(
    "call",
    [
        r"GET /api/v2/organizations/acme/workspaces/tune",
        r"POST /api/v2/workspaces/.*/configuration-versions",
        r"PUT /objects/.*",
        r"POST /api/v2/runs",
        r"GET /api/v2/runs/.*",
        r"GET /objects/plan-.*",
    ],
)
def test_server_that_fails_and_recovers_is_asked_again(
    client: Client, call: str, status: int
) -> None:
    client.fake.faults.statuses[call] = [status, status]
    assert client.run(auto_apply=True).status == "applied"
    assert client.fake.faults.statuses[call] == []
    assert len(client.fake.workspaces["tune"].runs) == 1


def test_run_that_a_failing_server_has_started_is_not_started_twice(client: Client) -> None:
    faults = client.fake.faults
    faults.statuses["POST /api/v2/runs"] = [500]
    faults.carried_out.add("POST /api/v2/runs")
    assert client.run(auto_apply=True).status == "applied"
    assert len(client.fake.workspaces["tune"].runs) == 1


def test_server_that_stays_broken_is_told_in_a_line(client: Client) -> None:
    client.fake.faults.statuses[r"GET /api/v2/organizations/.*"] = [500] * 50
    with pytest.raises(EnvironmentLacks, match=r"answers GET .* with 500; made to fail\.$"):
        client.run()


def test_dropped_log_stream_goes_on_where_it_stopped(client: Client, script: Script) -> None:
    script.plan_lines = [f"line {number} äöü" for number in range(2000)]
    client.fake.faults.dropped_logs = 3
    assert client.run(auto_apply=True).status == "applied"
    assert client.shown == [*script.plan_lines, "Apply complete!"]


def test_unreadable_log_does_not_stop_the_run_from_being_followed(client: Client) -> None:
    client.fake.faults.statuses[r"GET /objects/plan-.*"] = [403]
    assert client.run(auto_apply=True).status == "applied"
    assert any("the plan's log can't be read" in line for line in client.said)


def test_no_address_of_a_log_or_an_upload_and_no_token_is_told(client: Client) -> None:
    client.fake.faults.statuses[r"GET /objects/plan-.*"] = [403]
    client.run(auto_apply=True)
    assert "/objects/" not in client.everything
    assert TOKEN not in client.everything


def test_untrusted_certificate_names_the_variable_that_trusts_it(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(EnvironmentLacks, match="SSL_CERT_FILE"):
        client.run()
