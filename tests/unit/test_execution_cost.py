"""Costs: that a bound is one, and what ran is what is billed."""

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from tests.price_lists import Listed, PriceListApi
from tune_model.operations import execution_cost
from tune_model.operations.bill import Bill, Item, Volume, dollars
from tune_model.operations.machine import Machine
from tune_model.operations.prices import Prices

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ARN = "arn:aws:states:us-west-2:123456789012:stateMachine:m"
HOURLY, TRANSFORM, MONTHLY = 0.25, 0.5, 0.14
FEBRUARY, MONTH = 28 * 24 * 3600, 730 * 3600
GRACE = 120  # seconds that SageMaker gives a job to end


def price_list(*, storage: bool = True) -> Prices:
    """Prices of a region; without storage, of one whose storage price the table doesn't have."""
    day, region = "2026-09-01T00:00:00Z", "us-west-2" if storage else "us-east-2"
    volumes = Listed(region, "Train:VolumeUsage.gp2", {day: [MONTHLY]}, unit="GB-Mo")
    api = PriceListApi(
        Listed(region, "Train:ml.m5.xlarge", {day: [HOURLY]}),
        Listed(region, "Tsform:ml.m5.xlarge", {day: [TRANSFORM]}),
        *([volumes] if storage else []),
    )
    return Prices(region, api.client)


PRICES = price_list()


def sagemaker(api: str, parameters: dict[str, Any], **more: Any) -> dict[str, Any]:
    resource = f"arn:aws:states:::sagemaker:{api}.sync"
    return {"Type": "Task", "Resource": resource, "Parameters": parameters, **more}


def tuning(jobs: Any = 2, seconds: Any = 60, count: int = 1, **more: Any) -> dict[str, Any]:
    resources = {"InstanceType": "ml.m5.xlarge", "InstanceCount": count, "VolumeSizeInGB": 30}
    parameters = {
        "HyperParameterTuningJobConfig": {"ResourceLimits": {"MaxNumberOfTrainingJobs": jobs}},
        "TrainingJobDefinition": {
            "StoppingCondition": {"MaxRuntimeInSeconds": seconds},
            "ResourceConfig": resources,
        },
    }
    return sagemaker("createHyperParameterTuningJob", parameters, **more)


def transform(count: int = 1, given: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    resources = {"InstanceType": "ml.m5.xlarge", "InstanceCount": count}
    parameters = {"TransformInput": {}, "TransformResources": resources, **(given or {})}
    return sagemaker("createTransformJob", parameters, **more)


def machine(**states: dict[str, Any]) -> Machine:
    return Machine(ARN, {"StartAt": next(iter(states)), "States": states}, None)


@given(
    st.integers(1, 750), st.integers(1, 2_419_200), st.integers(1, 5), st.lists(st.integers(0, 9))
)
def test_the_bound_is_every_try_of_every_job_for_its_longest_time_on_every_instance_with_volume(
    jobs: int, seconds: int, count: int, attempts: list[int]
) -> None:
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": each} for each in attempts]
    tuner = tuning(jobs, seconds, count, Retry=retry, Next="P")
    bill = execution_cost.upper_bound(machine(T=tuner, P=transform(count)), PRICES)
    training, volumes, predicting = bill.items
    tries = 1 + sum(attempts)
    longest = tries * jobs * (seconds + GRACE) * count
    assert math.isclose(training.usd, longest / 3600 * HOURLY)
    assert math.isclose(volumes.usd, 30 * longest / FEBRUARY * MONTHLY)
    assert math.isclose(predicting.usd, 600 * 4 * count / 3600 * TRANSFORM)
    assert math.isclose(bill.usd, training.usd + volumes.usd + predicting.usd)


def test_a_retry_without_a_number_is_three_more_tries() -> None:
    retry = [{"ErrorEquals": ["States.ALL"]}]
    assert execution_cost.upper_bound(machine(T=tuning(2, Retry=retry)), PRICES).items[0].jobs == 8


def test_a_states_timeout_bounds_the_transform_and_without_any_there_is_no_bound() -> None:
    split = {"TransformInput": {"SplitType": "Line"}}
    bill = execution_cost.upper_bound(
        machine(P=transform(given=split, TimeoutSeconds=3600)), PRICES
    )
    assert bill.usd == pytest.approx(TRANSFORM)
    bill = execution_cost.upper_bound(machine(P=transform(given=split)), PRICES)
    assert bill.usd == math.inf
    assert bill.as_json()["usd"] is None
    assert "TimeoutSeconds" in str(bill.unbounded)


def test_the_longest_request_is_the_definitions() -> None:
    client = {"ModelClientConfig": {"InvocationsTimeoutInSeconds": 60, "InvocationsMaxRetries": 0}}
    bill = execution_cost.upper_bound(machine(P=transform(given=client)), PRICES)
    assert bill.items[0].seconds == 60


def branch(**states: dict[str, Any]) -> dict[str, Any]:
    return {"StartAt": next(iter(states)), "States": states}


LOOP = {"Type": "Choice", "Choices": [{"Next": "T"}], "Default": "Z"}


@pytest.mark.parametrize(
    ("states", "why"),
    [
        ({"T": tuning(Next="C"), "C": LOOP, "Z": {"Type": "Succeed"}}, "a Map or a loop"),
        ({"T": tuning(Catch=[{"Next": "T"}])}, "a Map or a loop"),
        ({"M": {"Type": "Map", "ItemProcessor": branch(T=tuning())}}, "a Map or a loop"),
        ({"M": {"Type": "Map", "Iterator": branch(T=tuning())}}, "a Map or a loop"),
        ({"T": {**tuning(), "Parameters": {"a.$": "$.b"}}}, "limits aren't in the definition"),
        ({"T": {**tuning(), "Arguments": "{% $states.input %}", "Parameters": None}}, "limits"),
        ({"T": tuning(jobs=None)}, "limits aren't in the definition"),
        ({"T": sagemaker("createTrainingJob", {})}, "createTrainingJob"),
        ({"T": sagemaker("createEndpoint", {})}, "createEndpoint"),
    ],
)
def test_what_nothing_bounds_has_no_bound_and_says_why(states: dict[str, Any], why: str) -> None:
    bill = execution_cost.upper_bound(machine(**states), PRICES)
    assert bill.usd == math.inf
    assert why in str(bill.unbounded)


def test_in_parallel_branches_each_tuning_counts_and_the_states_retry_repeats_all() -> None:
    branches = [branch(T=tuning(2)), branch(T=tuning(3, Retry=[{"MaxAttempts": 1}]))]
    parallel = {"Type": "Parallel", "Branches": branches, "Retry": [{"MaxAttempts": 2}]}
    bill = execution_cost.upper_bound(machine(P=parallel), PRICES)
    assert [item.jobs for item in bill.items if isinstance(item, Item)] == [2 * 3, 3 * 2 * 3]


class SageMaker:
    """Jobs of an execution, as their list and description tell them."""

    def __init__(self, spans: list[float | None], transform: float) -> None:
        self._spans, self._transform = spans, transform

    def get_paginator(self, _name: str) -> Any:
        return self

    def paginate(self, **_: Any) -> Any:
        for span in self._spans:
            times = (
                {"TrainingStartTime": NOW, "TrainingEndTime": NOW + timedelta(seconds=span)}
                if span is not None
                else {}
            )
            yield {"TrainingJobSummaries": [times]}

    def describe_transform_job(self, **_: Any) -> dict[str, Any]:
        ended = NOW + timedelta(seconds=self._transform)
        return {"TransformStartTime": NOW, "TransformEndTime": ended}


def called(state: dict[str, Any], **named: str) -> dict[str, Any]:
    details = {
        "resourceType": "sagemaker",
        "resource": state["Resource"].rsplit(":", 1)[1],
        "parameters": json.dumps(state["Parameters"] | named),
    }
    return {"taskScheduledEventDetails": details}


@given(
    st.lists(st.none() | st.floats(0, 100_000), max_size=5),
    st.floats(0, 100_000),
    st.integers(1, 3),
)
def test_the_actual_cost_is_what_ran_from_start_to_end(
    spans: list[float | None], predicting: float, count: int
) -> None:
    events: Any = [
        called(tuning(count=count), HyperParameterTuningJobName="t"),
        called(transform(count), TransformJobName="x"),
    ]
    client: Any = SageMaker(spans, predicting)
    bill = execution_cost.actual(client, events, PRICES)
    trained = sum(span or 0 for span in spans) * count
    usd = trained / 3600 * HOURLY + 30 * trained / MONTH * MONTHLY
    usd += predicting * count / 3600 * TRANSFORM
    assert math.isclose(bill.usd, usd, abs_tol=1e-4)
    assert [item.jobs for item in bill.items] == [len(spans), len(spans), 1]
    assert json.dumps(bill.as_json())


def test_a_spot_job_costs_what_it_says_is_billed() -> None:
    class Spot(SageMaker):
        def paginate(self, **_: Any) -> Any:
            (page,) = super().paginate()
            (job,) = page["TrainingJobSummaries"]
            yield {"TrainingJobSummaries": [{**job, "TrainingJobName": "j"}]}

        def describe_training_job(self, **_: Any) -> dict[str, Any]:
            return {"TrainingTimeInSeconds": 1000, "BillableTimeInSeconds": 300}

    state = tuning()
    state["Parameters"]["TrainingJobDefinition"]["EnableManagedSpotTraining"] = True
    events: Any = [called(state, HyperParameterTuningJobName="t")]
    client: Any = Spot([1000], 0)
    assert execution_cost.actual(client, events, PRICES).items[0].seconds == 300


def test_a_job_that_was_never_made_costs_nothing() -> None:
    class Refusing:
        def get_paginator(self, _name: str) -> Any:
            raise ClientError({"Error": {"Code": "ResourceNotFound"}}, "List")

    events: Any = [called(tuning(), HyperParameterTuningJobName="t")]
    client: Any = Refusing()
    assert execution_cost.actual(client, events, PRICES).usd == 0


@given(st.integers(1, 20), st.integers(60, 86_400), st.data())
def test_what_an_execution_costs_is_never_above_its_bound(
    jobs: int, longest: int, data: st.DataObject
) -> None:
    spans: list[float | None] = data.draw(st.lists(st.floats(0, longest + GRACE), max_size=jobs))
    defined = machine(T=tuning(jobs, longest, Next="P"), P=transform())
    client: Any = SageMaker(spans, data.draw(st.floats(0, 2400)))
    events: Any = [
        called(defined.definition["States"]["T"], HyperParameterTuningJobName="t"),
        called(defined.definition["States"]["P"], TransformJobName="x"),
    ]
    bound = execution_cost.upper_bound(defined, PRICES).usd
    assert execution_cost.actual(client, events, PRICES).usd <= bound * (1 + 1e-9)


def test_volumes_without_a_price_are_said_to_be_left_out() -> None:
    bill = execution_cost.upper_bound(machine(T=tuning()), price_list(storage=False))
    assert len(bill.items) == 1
    assert bill.not_counted.startswith("storage volumes (their price isn't known)")
    assert "storage" not in execution_cost.upper_bound(machine(T=tuning()), PRICES).not_counted


def test_a_job_that_runs_costs_until_now_and_one_that_waits_nothing() -> None:
    assert execution_cost.seconds_between(None, None) == 0
    started = datetime.now(tz=UTC) - timedelta(seconds=50)
    assert 49 < execution_cost.seconds_between(started, None) < 60


@given(st.floats(1e-7, 1e6))
def test_a_written_amount_is_close_to_the_amount(usd: float) -> None:
    said = dollars(usd)
    assert said.startswith("$")
    assert math.isclose(float(said[1:].replace(",", "")), usd, rel_tol=0.05)


def test_a_written_amount_of_a_dollar_or_more_has_cents() -> None:
    assert [dollars(usd) for usd in (0, 0.000021, 0.28, 13.4567, 1234.5)] == [
        "$0.00",
        "$0.000021",
        "$0.2800",
        "$13.46",
        "$1,234.50",
    ]


def test_a_bill_says_what_it_counts() -> None:
    volume = Volume("training volumes", 30, 2, MONTH, 0.14, "a test")
    item = Item("training jobs", "ml.m5.xlarge", 2, 3600, 0.25, "a test")
    assert (volume.size, volume.rate) == ("30 GB", "$0.14 a GB-month")
    assert (item.size, item.rate) == ("ml.m5.xlarge", "$0.25 an instance hour")
    assert Bill((item, volume)).usd == pytest.approx(0.25 + 30 * 0.14)
