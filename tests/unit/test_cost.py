"""Prices and costs: where they are from, and that a bound is one."""

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from hypothesis import given
from hypothesis import strategies as st

from tune_model.errors import EnvironmentLacks
from tune_model.operations import cost
from tune_model.operations.machine import Machine
from tune_model.operations.prices import Prices

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ARN = "arn:aws:states:us-west-2:123456789012:stateMachine:m"


def product(usage: str, usd: str) -> str:
    term = {"priceDimensions": {"r": {"unit": "Hrs", "pricePerUnit": {"USD": usd}}}}
    attributes = {"usagetype": usage, "instanceName": usage.split(":")[1]}
    described = {"attributes": attributes, "productFamily": "ML Instance"}
    return json.dumps({"product": described, "terms": {"OnDemand": {"t": term}}})


class PriceList:
    """The Price List API with these products, one a page."""

    def __init__(self, *products: str, error: Exception | None = None) -> None:
        self._products, self._error = products, error
        self.asked: list[dict[str, Any]] = []

    def get_products(self, **asked: Any) -> Any:
        self.asked.append(asked)
        if self._error:
            raise self._error
        at = int(asked.get("NextToken", 0))
        more = {"NextToken": str(at + 1)} if at + 1 < len(self._products) else {}
        return {"PriceList": list(self._products[at : at + 1]), **more}


@pytest.mark.parametrize("prefix", ["USW2-", ""])
def test_a_price_is_the_price_lists_for_that_use_in_that_region(prefix: str) -> None:
    client = PriceList(
        product(f"{prefix}Host:ml.m5.xlarge", "9"),
        product(f"{prefix}Train:ml.m5.xlarge", "0.25"),
        product(f"{prefix}Tsform:ml.m5.xlarge", "0.26"),
    )
    prices = Prices("us-west-2", client)
    assert prices.of("ml.m5.xlarge", "training").usd == 0.25
    assert prices.of("ml.m5.xlarge", "transform").usd == 0.26
    assert prices.of("ml.m5.xlarge", "training").source == "AWS Price List API"
    filters = {each["Field"]: each["Value"] for each in client.asked[0]["Filters"]}
    assert filters == {
        "productFamily": "ML Instance",
        "regionCode": "us-west-2",
        "instanceName": "ml.m5.xlarge",
    }
    assert len(client.asked) == 5  # two pages, then three; the third question was known


@pytest.mark.parametrize(
    "client",
    [
        None,
        PriceList(),
        PriceList(product("USW2-Train:ml.m5.2xlarge", "9")),
        PriceList("{}"),
        PriceList(error=EndpointConnectionError(endpoint_url="https://x")),
        PriceList(error=ClientError({"Error": {"Code": "AccessDeniedException"}}, "GetProducts")),
    ],
)
def test_without_the_price_list_the_dated_table_is_used_and_says_so(
    client: PriceList | None,
) -> None:
    price = Prices("us-west-2", client).of("ml.m5.xlarge", "training")
    assert price.usd == 0.23
    assert price.source.startswith("the package's table of 20")


@pytest.mark.parametrize(
    ("region", "instance_type", "words"),
    [
        ("us-west-2", "ml.p5.48xlarge", "ml.c5.2xlarge"),
        ("sa-east-1", "ml.m5.xlarge", "none; it knows us-east-1"),
    ],
)
def test_a_type_without_a_price_is_never_guessed(
    region: str, instance_type: str, words: str
) -> None:
    with pytest.raises(EnvironmentLacks, match=f"no price of {instance_type} in {region}") as said:
        Prices(region, None).of(instance_type, "training")
    assert words in str(said.value)
    assert "pricing:GetProducts" in str(said.value)


def test_every_price_of_the_table_names_a_source_that_says_when() -> None:
    from tune_model.operations.prices import _table  # noqa: PLC0415 - its own seam

    table = _table()
    assert datetime.fromisoformat(table["date"])
    for types in table["regions"].values():
        for entry in types.values():
            assert entry["usd"] > 0
            assert table["sources"][entry["source"]]


def machine(jobs: int = 2, seconds: int = 60, count: int = 1, **transform: Any) -> Machine:
    resources = {"InstanceType": "ml.m5.xlarge", "InstanceCount": count, "VolumeSizeInGB": 1}
    tuning = {
        "HyperParameterTuningJobConfig": {"ResourceLimits": {"MaxNumberOfTrainingJobs": jobs}},
        "TrainingJobDefinition": {
            "StoppingCondition": {"MaxRuntimeInSeconds": seconds},
            "ResourceConfig": resources,
        },
    }
    predicting = {"TransformInput": {}, "TransformResources": resources}
    state = {"Resource": "arn:aws:states:::sagemaker:createTransformJob.sync"}
    state |= transform
    state["Parameters"] = predicting | transform.get("Parameters", {})
    tuner = {
        "Resource": "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync",
        "Parameters": tuning,
    }
    return Machine(ARN, {"States": {"Tune": tuner, "Predict": state}}, None)


PRICES = Prices("us-west-2", None)


@given(st.integers(1, 750), st.integers(1, 2_419_200), st.integers(1, 5))
def test_the_bound_is_every_job_for_its_longest_time_on_every_instance(
    jobs: int, seconds: int, count: int
) -> None:
    bill = cost.upper_bound(machine(jobs, seconds, count), PRICES)
    training, transform = bill.items
    assert math.isclose(training.usd, jobs * seconds * count / 3600 * 0.23)
    assert math.isclose(transform.usd, 600 * 4 * count / 3600 * 0.23)
    assert math.isclose(bill.usd, training.usd + transform.usd)


def test_a_states_timeout_bounds_the_transform_and_without_any_there_is_no_bound() -> None:
    split = {"TransformInput": {"SplitType": "Line"}}
    bill = cost.upper_bound(machine(TimeoutSeconds=3600, Parameters=split), PRICES)
    assert bill.items[1].usd == pytest.approx(0.23)
    bill = cost.upper_bound(machine(Parameters=split), PRICES)
    assert bill.usd == math.inf
    assert bill.as_json()["usd"] is None
    assert "TimeoutSeconds" in str(bill.unbounded)


def test_the_longest_request_is_the_definitions() -> None:
    client = {"ModelClientConfig": {"InvocationsTimeoutInSeconds": 60, "InvocationsMaxRetries": 0}}
    bill = cost.upper_bound(machine(Parameters=client), PRICES)
    assert bill.items[1].seconds == 60


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
        return {
            "TransformStartTime": NOW,
            "TransformEndTime": NOW + timedelta(seconds=self._transform),
        }


def called(api: str, parameters: dict[str, Any]) -> dict[str, Any]:
    details = {
        "resourceType": "sagemaker",
        "resource": f"{api}.sync",
        "parameters": json.dumps(parameters),
    }
    return {"taskScheduledEventDetails": details}


@given(
    st.lists(st.none() | st.floats(0, 100_000), max_size=5),
    st.floats(0, 100_000),
    st.integers(1, 3),
)
def test_the_actual_cost_is_what_ran_from_start_to_end(
    spans: list[float | None], transform: float, count: int
) -> None:
    resources = {"InstanceType": "ml.m5.xlarge", "InstanceCount": count}
    events: Any = [
        called(
            "createHyperParameterTuningJob",
            {
                "HyperParameterTuningJobName": "t",
                "TrainingJobDefinition": {"ResourceConfig": resources},
            },
        ),
        called("createTransformJob", {"TransformJobName": "x", "TransformResources": resources}),
    ]
    client: Any = SageMaker(spans, transform)
    bill = cost.actual(client, events, PRICES)
    seconds = sum(span or 0 for span in spans) + transform
    assert math.isclose(bill.usd, seconds * count / 3600 * 0.23, abs_tol=1e-4)
    assert [item.jobs for item in bill.items] == [len(spans), 1]
    assert json.dumps(bill.as_json())


def test_a_job_that_runs_costs_until_now_and_one_that_waits_nothing() -> None:
    assert cost.seconds_between(None, None) == 0
    started = datetime.now(tz=UTC) - timedelta(seconds=50)
    assert 49 < cost.seconds_between(started, None) < 60
