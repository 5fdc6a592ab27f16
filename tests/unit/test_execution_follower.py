"""Following an execution: what is read, and how rarely."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber
from hypothesis import given
from hypothesis import strategies as st

from tune_model.operations import executions
from tune_model.operations.call_budget import CallBudget
from tune_model.operations.execution_follower import ExecutionFollower, Look

EXECUTION = "arn:aws:states:us-west-2:123456789012:execution:m:e"
NOW = datetime(2026, 1, 1, tzinfo=UTC)


class Clock:
    """Time that passes only when somebody sleeps or works."""

    def __init__(self) -> None:
        self.now = 0.0

    def read(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


def budget(clock: Clock, seconds: float = 1.0) -> CallBudget:
    return CallBudget(seconds, clock=clock.read, sleep=clock.sleep)


@given(st.lists(st.floats(0, 5000), min_size=1, max_size=60), st.floats(0.05, 3))
def test_calls_are_never_closer_than_the_interval_however_long_the_work_between(
    work: list[float], seconds: float
) -> None:
    clock, calls = Clock(), []
    one = budget(clock, seconds)
    for worked in work:
        one.wait()
        calls.append(clock.now)
        clock.now += worked
    gaps = [after - before for before, after in pairwise(calls)]
    assert all(gap >= seconds - 1e-6 for gap in gaps)
    # and nobody waits longer than the interval at that time asks for
    assert all(
        gap <= max(worked, 15 * seconds) + 1e-6 for gap, worked in zip(gaps, work, strict=False)
    )


def test_long_executions_are_asked_for_less_and_less() -> None:
    clock = Clock()
    one = budget(clock)
    seen = []
    for passed in (0, 599, 600, 3600, 6 * 3600, 7 * 86400):
        clock.now = passed
        seen.append(one.interval)
    assert seen == [1, 1, 2, 5, 15, 15]


def event(number: int, kind: str, **details: Any) -> dict[str, Any]:
    when = NOW + timedelta(seconds=number)
    return {
        "id": number,
        "previousEventId": number - 1,
        "type": kind,
        "timestamp": when,
        **details,
    }


def scheduled(number: int, api: str, parameters: str) -> dict[str, Any]:
    details = {
        "resourceType": "sagemaker",
        "resource": f"{api}.sync",
        "region": "us-west-2",
        "parameters": parameters,
    }
    return event(number, "TaskScheduled", taskScheduledEventDetails=details)


def entered(number: int, name: str) -> dict[str, Any]:
    return event(number, "TaskStateEntered", stateEnteredEventDetails={"name": name})


TUNING = (
    '{"HyperParameterTuningJobName": "t", "HyperParameterTuningJobConfig": {'
    '"HyperParameterTuningJobObjective": {"Type": "%s", "MetricName": "auc"},'
    '"ResourceLimits": {"MaxNumberOfTrainingJobs": 300}}}'
)


class Account:
    """Counts calls, and answers them as an account with one execution and many trials does."""

    class ClientError(Exception):
        """As the client's own."""

    def __init__(self, clock: Clock, seconds: float, trials: int, running: int) -> None:
        self._clock, self._seconds = clock, seconds
        self._trials, self._running = trials, running
        self.calls: list[float] = []
        self.exceptions = SimpleNamespace(ClientError=self.ClientError)

    def get_paginator(self, name: str) -> Any:
        assert name == "get_execution_history"
        return self

    def paginate(self, **_: Any) -> Any:
        self.calls.append(self._clock.now)
        self._clock.now += 0.05  # an answer takes its time
        events = [event(1, "ExecutionStarted"), entered(2, "Tune")]
        events.append(scheduled(3, "createHyperParameterTuningJob", TUNING % "Maximize"))
        if self._clock.now >= self._seconds:
            events.append(event(4, "ExecutionSucceeded", executionSucceededEventDetails={}))
        yield {"events": events[::-1]}

    def list_training_jobs_for_hyper_parameter_tuning_job(self, **asked: Any) -> dict[str, Any]:
        self.calls.append(self._clock.now)
        self._clock.now += 0.05
        start = int(asked.get("NextToken", 0))
        newest = range(self._trials - 1 - start, -1, -1)[: asked["MaxResults"]]
        page: dict[str, Any] = {"TrainingJobSummaries": [self._summary(n) for n in newest]}
        if start + asked["MaxResults"] < self._trials:
            page["NextToken"] = str(start + asked["MaxResults"])
        return page

    def _summary(self, number: int) -> dict[str, Any]:
        begun = NOW + timedelta(seconds=number)
        summary: dict[str, Any] = {
            "TrainingJobName": f"t-{number:03}-aaaaaaaa",
            "CreationTime": begun,
            "TrainingJobStatus": "InProgress",
            "TunedHyperParameters": {"alpha": "1"},
            "TrainingStartTime": begun,
        }
        if number < self._trials - self._running:
            metric = {"MetricName": "auc", "Value": float(number)}
            summary |= {
                "TrainingJobStatus": "Completed",
                "TrainingEndTime": begun + timedelta(seconds=1),
                "FinalHyperParameterTuningJobObjectiveMetric": metric,
            }
        return summary


def follow(trials: int, running: int, seconds: float = 120) -> tuple[list[Look], Account]:
    clock = Clock()
    account = Account(clock, seconds, trials, running)
    client: Any = account
    return list(ExecutionFollower(client, client, EXECUTION, budget(clock)).looks()), account


@pytest.mark.parametrize(("trials", "running"), [(0, 0), (2, 2), (99, 10), (300, 10), (300, 0)])
def test_following_costs_at_most_one_call_a_second_whatever_it_asks_for(
    trials: int, running: int
) -> None:
    looks, account = follow(trials, running)
    assert len(account.calls) >= 60
    gaps = [after - before for before, after in pairwise(account.calls)]
    assert min(gaps) >= 1.0
    assert looks[-1].progress.status == "SUCCEEDED"


@pytest.mark.parametrize("trials", [1, 100, 101, 300])
def test_every_training_job_is_seen_in_order_of_creation_and_the_best_by_its_goal(
    trials: int,
) -> None:
    looks, _ = follow(trials, 0)
    last = looks[-1]
    names = [each.trial.name for each in last.trials]
    assert names == [f"t-{number:03}-aaaaaaaa" for number in range(trials)]
    assert last.best
    assert last.best.name == names[-1]  # Maximize
    assert (last.metric, last.expected, last.tuning_job) == ("auc", 300, "t")


def test_an_old_page_of_training_jobs_is_read_again_only_while_one_on_it_runs() -> None:
    settled, account = follow(300, 10, seconds=60)
    asked_at_first = 1 + 3  # a history, three pages of 100
    rounds = (len(account.calls) - asked_at_first) / 2
    assert rounds == pytest.approx(len([look for look in settled if look.trials]) / 2, abs=2)


def test_jobs_that_may_not_be_read_leave_the_states() -> None:
    clock = Clock()
    account: Any = Account(clock, 10, 2, 0)

    def denied(**_: Any) -> None:
        raise Account.ClientError

    account.list_training_jobs_for_hyper_parameter_tuning_job = denied
    looks = list(ExecutionFollower(account, account, EXECUTION, budget(clock)).looks())
    assert looks[-1].trials == ()
    assert looks[-1].progress.status == "SUCCEEDED"


def failing(clock: Clock, reason: str | None, status: str = "FAILED") -> Any:
    account: Any = Account(clock, 99, 2, 0)
    ends = {"FAILED": "ExecutionFailed", "RUNNING": "TaskStarted"}
    events = [event(1, "ExecutionStarted"), entered(2, "Tune")]
    events.append(scheduled(3, "createHyperParameterTuningJob", TUNING % "Maximize"))
    events.append(event(4, ends[status]))
    account.paginate = lambda **_: iter([{"events": events[::-1]}])
    summaries = [account._summary(number) for number in (1, 0)]
    more = {"FailureReason": reason} if reason else {}
    account.list_training_jobs_for_hyper_parameter_tuning_job = lambda **_: {
        "TrainingJobSummaries": [{**each, **more} for each in summaries]
    }
    return account


@pytest.mark.parametrize(
    ("reason", "status", "said"),
    [
        ("no image", "FAILED", ("training jobs 1, 2: no image",)),
        (None, "FAILED", ()),
        ("no image", "RUNNING", ()),
    ],
)
def test_why_all_training_jobs_failed_is_known_once_the_execution_has(
    reason: str | None, status: str, said: tuple[str, ...]
) -> None:
    account = failing(Clock(), reason, status)
    follower = ExecutionFollower(account, account, EXECUTION, budget(Clock()))
    follower.look()
    assert follower.failures() == said


def test_without_sagemaker_only_the_history_is_read() -> None:
    clock = Clock()
    account: Any = Account(clock, 5, 2, 0)
    looks = list(ExecutionFollower(account, None, EXECUTION, budget(clock)).looks())
    assert [look.progress.status for look in looks] == ["RUNNING"] * 5 + ["SUCCEEDED"]


def test_a_transform_that_runs_is_asked_for_its_status() -> None:
    clock = Clock()
    account: Any = Account(clock, 99, 0, 0)
    events = [event(1, "ExecutionStarted"), entered(2, "Batch transform")]
    events.append(scheduled(3, "createTransformJob", '{"TransformJobName": "x"}'))
    account.paginate = lambda **_: iter([{"events": events[::-1]}])
    account.describe_transform_job = lambda **asked: {
        "TransformJobStatus": f"{asked['TransformJobName']} InProgress"
    }
    assert (
        ExecutionFollower(account, account, EXECUTION, budget(clock)).look().transform
        == "x InProgress"
    )


def test_a_history_is_read_back_only_to_what_is_known() -> None:
    step_functions: Any = boto3.client(
        "stepfunctions", region_name="us-west-2", aws_access_key_id="a", aws_secret_access_key="s"
    )
    asked = {
        "executionArn": EXECUTION,
        "reverseOrder": True,
        "includeExecutionData": True,
        "maxResults": 1000,
    }
    new = [event(3, "PassStateExited"), event(4, "ExecutionSucceeded")]
    old = [event(1, "ExecutionStarted"), event(2, "PassStateEntered")]
    with Stubber(step_functions) as stub:
        stub.add_response(
            "get_execution_history", {"events": new[::-1], "nextToken": "older"}, asked
        )
        page = {"events": old[::-1], "nextToken": "oldest"}
        stub.add_response("get_execution_history", page, asked | {"nextToken": ANY})
        found = executions.newer(step_functions, EXECUTION, 2)
        stub.assert_no_pending_responses()
    assert [each["id"] for each in found] == [3, 4]
