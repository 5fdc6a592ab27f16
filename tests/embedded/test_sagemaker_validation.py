"""Requests: checked against the API's own model, in its words, and for their sense."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moto.core.exceptions import ServiceException
from moto.core.utils import get_service_model

from embedded_aws import validation, wire_values
from embedded_aws.sagemaker import tuning_rules
from embedded_aws.sagemaker.responses import OPERATIONS
from tests import strategies
from tests.sagemaker_account import changed, tuning_request

ROLE = "arn:aws:iam::123456789012:role/sagemaker"
CREATE = "CreateHyperParameterTuningJob"
CONFIG = "HyperParameterTuningJobConfig"
RANGES = (CONFIG, "ParameterRanges")
DEFINITION = "TrainingJobDefinition"


def check(request: dict[str, Any]) -> None:
    validation.check(get_service_model("sagemaker").operation_model(CREATE), request)
    tuning_rules.check(request)


def test_the_documented_request_passes() -> None:
    check(tuning_request(ROLE))


@given(strategies.parameter_ranges())
def test_every_sensible_range_passes(described: tuple[str, dict[str, str]]) -> None:
    once = {"MaxNumberOfTrainingJobs": 1, "MaxParallelTrainingJobs": 1}
    ranges = {described[0]: [described[1]]}
    check(tuning_request(ROLE, ParameterRanges=ranges, ResourceLimits=once))


@given(strategies.parameter_ranges())
def test_a_range_upside_down_is_refused_by_name(described: tuple[str, dict[str, str]]) -> None:
    kind, each = described
    upside_down = each | {"MinValue": each["MaxValue"], "MaxValue": each["MinValue"]}
    if float(each["MinValue"]) < float(each["MaxValue"]):
        with pytest.raises(
            ServiceException, match=r"searched has MinValue .* greater than MaxValue"
        ):
            check(tuning_request(ROLE, ParameterRanges={kind: [upside_down]}))


@given(st.text(max_size=40))
def test_a_name_passes_exactly_when_the_api_s_pattern_takes_it(name: str) -> None:
    parts = name.split("-")
    right = (
        1 <= len(name) <= 32
        and name.isascii()
        and name.replace("-", "").isalnum()
        and all(each for each in (parts[0], parts[-1]))
    )
    request = tuning_request(ROLE, name)
    if right:
        check(request)
    else:
        with pytest.raises(ServiceException, match="at 'hyperParameterTuningJobName'"):
            check(request)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (
            ("HyperParameterTuningJobName",),
            "-x",
            (
                "1 validation error detected: Value '-x' at 'hyperParameterTuningJobName' failed "
                "to satisfy constraint: Member must satisfy regular expression pattern: "
                "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
            ),
        ),
        (
            ("HyperParameterTuningJobName",),
            "x" * 33,
            "2 validation errors detected: Value",
        ),
        (
            (CONFIG, "Strategy"),
            "Guessing",
            (
                "Value 'Guessing' at 'hyperParameterTuningJobConfig.strategy' failed to satisfy "
                "constraint: Member must satisfy enum value set: "
                "[Bayesian, Random, Hyperband, Grid]"
            ),
        ),
        (
            (DEFINITION, "ResourceConfig", "InstanceType"),
            "ml.unknown",
            "Value 'ml.unknown' at 'trainingJobDefinition.resourceConfig.instanceType' failed",
        ),
        (
            (CONFIG, "ResourceLimits", "MaxParallelTrainingJobs"),
            0,
            "Member must have value greater than or equal to 1",
        ),
        (
            (DEFINITION, "InputDataConfig", 1, "ChannelName"),
            "no spaces",
            "at 'trainingJobDefinition.inputDataConfig.2.member.channelName'",
        ),
        (
            (DEFINITION, "RoleArn"),
            None,
            (
                "Value null at 'trainingJobDefinition.roleArn' failed to satisfy constraint: "
                "Member must not be null"
            ),
        ),
        (
            (DEFINITION, "StaticHyperParameters"),
            {"x" * 257: "1"},
            "Map keys must satisfy constraint: [Member must have length less than or equal to 256]",
        ),
        (
            (DEFINITION, "StaticHyperParameters"),
            {"x": "1" * 2501},
            "Map value must satisfy constraint: [Member must have length less than or equal to",
        ),
        ((CONFIG, "ResourceLimits", "MaxParallelTrainingJobs"), "2", "can not be converted to int"),
        ((CONFIG, "ResourceLimits", "MaxParallelTrainingJobs"), True, "can not be converted to"),
        ((DEFINITION, "StaticHyperParameters"), {"num_round": 2}, "can not be converted to string"),
    ],
)
def test_a_broken_constraint_is_named_in_aws_s_words(
    path: tuple[str | int, ...], value: Any, words: str
) -> None:
    with pytest.raises(ServiceException) as caught:
        check(changed(tuning_request(ROLE), path, value))
    assert words in str(caught.value)


RANGE = {"Name": "x", "MinValue": "0", "MaxValue": "1"}
ONE_DEPTH = {"CategoricalParameterRanges": [{"Name": "max_depth", "Values": ["3"]}]}


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ((CONFIG, "ResourceLimits", "MaxParallelTrainingJobs"), 3, "MaxParallelTrainingJobs (3)"),
        ((CONFIG, "ResourceLimits", "MaxNumberOfTrainingJobs"), 751, "is 750, with a request of"),
        ((CONFIG, "ResourceLimits", "MaxNumberOfTrainingJobs"), None, "MaxRuntimeInSeconds"),
        ((CONFIG, "Strategy"), "Hyperband", "MaxResource parameter is not provided and could not"),
        ((CONFIG, "Strategy"), "Grid", "categorical"),
        ((CONFIG, "TrainingJobEarlyStoppingType"), "Auto", ""),
        ((CONFIG, "TuningJobCompletionCriteria"), {"TargetObjectiveMetricValue": 1}, ""),
        ((CONFIG, "StrategyConfig"), {"HyperbandStrategyConfig": {}}, "only if Hyperband"),
        ((CONFIG, "ParameterRanges"), ONE_DEPTH, "combinations for the provided ranges [1.0]"),
        ((DEFINITION, "EnableManagedSpotTraining"), True, "Invalid MaxWaitTimeInSeconds"),
        ((CONFIG, "HyperParameterTuningJobObjective"), None, "Objective is required"),
        ((CONFIG, "HyperParameterTuningJobObjective", "Type"), "Maximize", "type, [Maximize]"),
        (
            (CONFIG, "HyperParameterTuningJobObjective", "MetricName"),
            "loss",
            "metric for the hyper",
        ),
        ((*RANGES, "ContinuousParameterRanges"), [RANGE | {"MinValue": "zero"}], "not a number"),
        ((*RANGES, "ContinuousParameterRanges"), [RANGE | {"MaxValue": "inf"}], "not a number"),
        ((*RANGES, "IntegerParameterRanges"), [RANGE | {"MaxValue": "1.5"}], "not an integer"),
        ((*RANGES, "IntegerParameterRanges"), [RANGE, RANGE], "more than once"),
        ((*RANGES, "AutoParameters"), [{"Name": "x", "ValueHint": "1"}], "AutoParameters"),
        ((*RANGES, "IntegerParameterRanges"), [RANGE | {"ScalingType": "Logarithmic"}], "than 0"),
        (
            (*RANGES, "IntegerParameterRanges"),
            [RANGE | {"ScalingType": "ReverseLogarithmic"}],
            "continuous ranges only",
        ),
        (
            (*RANGES, "ContinuousParameterRanges"),
            [RANGE | {"ScalingType": "ReverseLogarithmic"}],
            "0 <= values < 1",
        ),
        (RANGES, None, "nothing to search"),
        (
            (*RANGES, "CategoricalParameterRanges"),
            [{"Name": f"x{n}", "Values": ["1"]} for n in range(30)],
            "at most 30",
        ),
        ((DEFINITION, "StaticHyperParameters"), {f"x{n}": "" for n in range(99)}, "at most 100"),
        ((DEFINITION, "StaticHyperParameters"), {"gamma": "1"}, "more than once"),
        ((DEFINITION,), None, "TrainingJobDefinition is required"),
        ((DEFINITION, "DefinitionName"), "x", ""),
        (("Autotune",), {"Mode": "Enabled"}, "Autotune"),
        ((DEFINITION, "ResourceConfig", "VolumeSizeInGB"), None, "needs VolumeSizeInGB"),
    ],
)
def test_a_request_without_sense_is_refused_by_field(
    path: tuple[str | int, ...], value: Any, words: str
) -> None:
    request = changed(tuning_request(ROLE), path, value)
    if not words:
        check(request)
        return
    with pytest.raises(ServiceException) as caught:
        check(request)
    assert words in str(caught.value)


def test_a_grid_s_size_is_its_number_of_combinations_or_left_out() -> None:
    grid = {"CategoricalParameterRanges": [{"Name": "booster", "Values": ["gbtree", "dart"]}]}
    limits = {"MaxParallelTrainingJobs": 1}
    check(tuning_request(ROLE, Strategy="Grid", ParameterRanges=grid, ResourceLimits=limits))
    limits["MaxNumberOfTrainingJobs"] = 3
    with pytest.raises(ServiceException, match=r"combinations of the grid \(2\)"):
        check(tuning_request(ROLE, Strategy="Grid", ParameterRanges=grid, ResourceLimits=limits))


def hyperband(**strategy: Any) -> dict[str, Any]:
    config = {"HyperbandStrategyConfig": strategy}
    return tuning_request(ROLE, Strategy="Hyperband", StrategyConfig=config)


@given(st.integers(1, 25_000), st.integers(1, 25_000))
def test_hyperband_takes_resources_in_order_and_within_the_limit(least: int, most: int) -> None:
    request = hyperband(MinResource=least, MaxResource=most)
    if least <= most <= 20_000:
        check(request)
    else:
        with pytest.raises(ServiceException, match="must be less than or equal to"):
            check(request)


@pytest.mark.parametrize("name", ["epochs", "numepochs", "n-epochs", "n_epochs", "num_epochs"])
def test_hyperband_infers_its_most_resource_from_a_static_hyperparameter(name: str) -> None:
    static = (DEFINITION, "StaticHyperParameters")
    check(changed(hyperband(), static, {name: "9"}))
    with pytest.raises(ServiceException, match="could not be inferred"):
        check(changed(hyperband(), static, {name: "many"}))


def test_hyperband_has_its_own_early_stopping() -> None:
    request = hyperband(MaxResource=9)
    request[CONFIG]["TrainingJobEarlyStoppingType"] = "Auto"
    with pytest.raises(ServiceException, match="must be Off to use Hyperband"):
        check(request)


def patterns(shape: Any, seen: set[str]) -> list[str]:
    if shape.name in seen:
        return []
    seen.add(shape.name)
    inner = {
        "structure": lambda: list(shape.members.values()),
        "list": lambda: [shape.member],
        "map": lambda: [shape.key, shape.value],
    }.get(shape.type_name, list)()
    own = [shape.metadata["pattern"]] if "pattern" in shape.metadata else []
    return own + [each for member in inner for each in patterns(member, seen)]


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_every_pattern_of_the_api_is_one_that_python_reads(operation: str) -> None:
    model = get_service_model("sagemaker").operation_model(operation)
    for java in patterns(model.input_shape, set()):
        assert wire_values._pattern(java)
