"""The checker and the embedded SageMaker agree on which tuning jobs are refused."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from moto.core.exceptions import ServiceException

import asl_check
from embedded_aws.sagemaker import tuning_rules
from tests.sagemaker_account import CURRENT, LEGACY, tuning_request

ROLE = "arn:aws:iam::123456789012:role/sagemaker"
OF_REQUESTS = {
    *("job-limits", "strategy-config", "spot-wait", "metric", "metric-direction"),
    *("range-number", "range-order", "range-scaling", "hyperparameter-twice"),
}
SECONDS = st.sampled_from([60, 3600, 3601, 90_000])
COUNTS = st.sampled_from([1, 2, 3, 6])


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | values


def present(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


WORDS = {"Name": "booster", "Values": ["gbtree", "dart"]}
DEPTHS = {"Name": "max_depth", "Values": ["1", "2", "3"]}
NUMBER = st.fixed_dictionaries(
    {
        "Name": st.just("max_depth"),
        "MinValue": st.sampled_from(["0", "1", "3"]),
        "MaxValue": st.sampled_from(["1", "2", "6"]),
    },
    optional={"ScalingType": st.sampled_from(["Auto", "Logarithmic"])},
)
RANGES = st.one_of(
    st.just({"CategoricalParameterRanges": [WORDS, DEPTHS]}),
    st.just({"CategoricalParameterRanges": [DEPTHS]}),
    NUMBER.map(lambda each: {"IntegerParameterRanges": [each]}),
    st.just({"ContinuousParameterRanges": [{"Name": "eta", "MinValue": "0", "MaxValue": "1"}]}),
)
BOUNDS = st.fixed_dictionaries(
    {}, optional={"MinResource": COUNTS, "MaxResource": st.sampled_from([1, 2, 20_000, 20_001])}
)


HYPERBAND = {"MinResource": 1, "MaxResource": 9}
GRID = {"CategoricalParameterRanges": [WORDS, DEPTHS]}
RATE = {"ContinuousParameterRanges": [{"Name": "eta", "MinValue": "0", "MaxValue": "1"}]}


@st.composite
def requests(draw: st.DrawFn) -> dict[str, Any]:
    """CreateHyperParameterTuningJob requests of the right shape, sensible but for a few members."""

    def mostly(sensible: Any, values: st.SearchStrategy[Any]) -> Any:
        return draw(values) if draw(st.integers(0, 7)) == 0 else sensible

    strategy = draw(st.sampled_from(["Bayesian", "Random", "Grid", "Hyperband"]))
    bounds = mostly(HYPERBAND if strategy == "Hyperband" else None, maybe(BOUNDS))
    metric, direction = ("rmse", "Minimize") if draw(st.booleans()) else ("auc", "Maximize")
    config = present(
        {
            "Strategy": strategy,
            "StrategyConfig": None if bounds is None else {"HyperbandStrategyConfig": bounds},
            "TrainingJobEarlyStoppingType": mostly(None, st.sampled_from(["Off", "Auto"])),
            "ResourceLimits": present(
                {
                    "MaxNumberOfTrainingJobs": mostly(6, maybe(COUNTS)),
                    "MaxParallelTrainingJobs": draw(COUNTS),
                    "MaxRuntimeInSeconds": mostly(None, SECONDS),
                }
            ),
            "ParameterRanges": mostly(GRID if strategy == "Grid" else RATE, RANGES),
            "HyperParameterTuningJobObjective": {
                "Type": mostly(direction, st.sampled_from(["Minimize", "Maximize"])),
                "MetricName": mostly(f"validation:{metric}", st.just("validation:f1")),
            },
        }
    )
    spot = draw(maybe(st.booleans()))
    request = tuning_request(ROLE, **config)
    static = {"num_round": "2"} | mostly({}, st.just({"epochs": "2"}))
    request["TrainingJobDefinition"] |= present(
        {
            "AlgorithmSpecification": {
                "TrainingImage": draw(st.sampled_from([LEGACY, CURRENT])),
                "TrainingInputMode": "File",
            },
            "StaticHyperParameters": static,
            "EnableManagedSpotTraining": spot,
            "StoppingCondition": present(
                {
                    "MaxRuntimeInSeconds": mostly(60, maybe(SECONDS)),
                    "MaxWaitTimeInSeconds": mostly(3600 if spot else None, maybe(SECONDS)),
                }
            ),
        }
    )
    return request


def is_refused(request: dict[str, Any]) -> bool:
    try:
        tuning_rules.check(request)
    except ServiceException:
        return True
    return False


@given(requests())
def test_the_checker_finds_what_the_embedded_sagemaker_refuses(request: dict[str, Any]) -> None:
    task = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sagemaker:createHyperParameterTuningJob.sync",
        "Parameters": request,
        "End": True,
    }
    found = asl_check.check(json.dumps({"StartAt": "Tune", "States": {"Tune": task}}))
    rules = {each.rule for each in found} & OF_REQUESTS
    assert bool(rules) == is_refused(request), rules
