"""Parameters: names and types are checked at once, with a sentence that says what is allowed."""

import subprocess
import sys
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tune_model import Parameters

WRONG: dict[str, dict[str, Any]] = {
    "name must be a string, not None.": {"name": None},
    "training_image must be a string or None, not 7.": {"training_image": 7},
    "max_runtime_seconds must be a number, not '900'.": {"max_runtime_seconds": "900"},
    "max_training_jobs must be a number, not True.": {"max_training_jobs": True},
    "tracing must be True or False, not 'yes'.": {"tracing": "yes"},
    "create_bucket must be True or False, not 0.": {"create_bucket": 0},
    "tags must be a mapping of strings to strings, not {'a': 1}.": {"tags": {"a": 1}},
    "role_arns must be a mapping of strings to strings, not ['a'].": {"role_arns": ["a"]},
    "schedule must be a mapping or None, not 'daily'.": {"schedule": "daily"},
    "schedule has no member 'zone': it has expression, input, timezone.": {
        "schedule": {"expression": "rate(1 day)", "zone": "UTC"}
    },
    "schedule must have the member 'expression'.": {"schedule": {"input": "{}"}},
    "schedule['input'] must be a string, not {}.": {
        "schedule": {"expression": "rate(1 day)", "input": {}}
    },
    "vpc_config must have the member 'subnet_ids'.": {"vpc_config": {"security_group_ids": []}},
    "vpc_config['subnet_ids'] must be a sequence of strings, not 'subnet-1'.": {
        "vpc_config": {"subnet_ids": "subnet-1", "security_group_ids": []}
    },
    "failure_notification['target_arn'] must be a string, not None.": {
        "failure_notification": {"target_arn": None}
    },
}


@pytest.mark.parametrize("sentence", WRONG)
def test_what_isnt_of_its_type_is_refused_with_the_type(sentence: str) -> None:
    with pytest.raises(TypeError) as refused:
        Parameters(**WRONG[sentence])
    assert str(refused.value) == sentence


def test_a_name_that_isnt_known_is_refused() -> None:
    with pytest.raises(TypeError, match="max_runtime"):
        Parameters(max_runtime=900)  # type: ignore[call-arg] # a name that isn't one


@given(st.one_of(st.integers(), st.floats(allow_nan=False)), st.text(), st.booleans())
def test_ranges_are_terraforms(number: float, text: str, flag: bool) -> None:  # noqa: FBT001 (drawn)
    parameters = Parameters(volume_size_gb=number, name=text, tracing=flag)
    whole = {"volume_size_gb": number, "name": text, "tracing": flag}
    default = vars(Parameters())
    assert parameters.given() == {n: v for n, v in whole.items() if v != default[n]}


def test_a_definitions_placeholders_are_the_modules_to_fill_in() -> None:
    text = '{"Result": "${bucket} of 50%{x}"}'
    expected = '{"Result": "$${bucket} of 50%%{x}"}'
    assert Parameters(definition=text).given() == {"definition": expected}


def test_the_annotations_are_what_other_programs_can_read() -> None:
    assert set(get_type_hints(Parameters)) == set(vars(Parameters()))


def test_parameters_are_there_without_cdk() -> None:
    code = "import sys, tune_model; tune_model.Parameters(); sys.exit('cdktf' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
