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


@st.composite
def requests(draw: st.DrawFn) -> dict[str, Any]:
    """CreateHyperParameterTuningJob requests of the right shape, sensible or not."""
    bounds = draw(maybe(BOUNDS))
    config = present(
        {
            "Strategy": draw(st.sampled_from(["Bayesian", "Random", "Grid", "Hyperband"])),
            "StrategyConfig": None if bounds is None else {"HyperbandStrategyConfig": bounds},
            "TrainingJobEarlyStoppingType": draw(maybe(st.sampled_from(["Off", "Auto"]))),
            "ResourceLimits": present(
                {
                    "MaxNumberOfTrainingJobs": draw(maybe(COUNTS)),
                    "MaxParallelTrainingJobs": draw(COUNTS),
                    "MaxRuntimeInSeconds": draw(maybe(SECONDS)),
                }
            ),
            "ParameterRanges": draw(RANGES),
            "HyperParameterTuningJobObjective": {
                "Type": draw(st.sampled_from(["Minimize", "Maximize"])),
                "MetricName": draw(st.sampled_from(["validation:rmse", "validation:f1"])),
            },
        }
    )
    request = tuning_request(ROLE, **config)
    image = draw(st.sampled_from([LEGACY, CURRENT]))
    static = {"num_round": "2"} | draw(st.sampled_from([{}, {"epochs": "2"}]))
    request["TrainingJobDefinition"] |= present(
        {
            "AlgorithmSpecification": {"TrainingImage": image, "TrainingInputMode": "File"},
            "StaticHyperParameters": static,
            "EnableManagedSpotTraining": draw(maybe(st.booleans())),
            "StoppingCondition": present(
                {
                    "MaxRuntimeInSeconds": draw(maybe(SECONDS)),
                    "MaxWaitTimeInSeconds": draw(maybe(SECONDS)),
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
