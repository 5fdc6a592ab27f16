"""extract_model_name: the model's name out of its ARN."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lambda_src.extract_model_name import handler
from model_name import InvalidModelArn, model_name
from tests.strategies import model_arns


@given(model_arns())
def test_any_partitions_arn_gives_the_name_that_stands_in_it(model: tuple[str, str]) -> None:
    arn, name = model
    assert handler.handler({"ModelArn": arn}, None) == {
        "statusCode": 200,
        "body": {"jobName": name},
    }


@given(model_arns(), st.sampled_from(["sagemaker", ":model/", "arn:aws"]))
def test_an_arn_of_anything_else_is_refused(model: tuple[str, str], part: str) -> None:
    with pytest.raises(InvalidModelArn, match=r"\$\.ModelArn must be arn:PARTITION:sagemaker"):
        model_name({"ModelArn": model[0].replace(part, "other", 1)})


@pytest.mark.parametrize(
    "name", ["", "-a", "a-", "a/b", "a b", "ü", "a\n", "a" * 64], ids=lambda name: repr(name[:8])
)
def test_what_cant_be_a_models_name_is_refused(name: str) -> None:
    with pytest.raises(InvalidModelArn):
        model_name({"ModelArn": f"arn:aws:sagemaker:us-west-2:012345678912:model/{name}"})


@pytest.mark.parametrize("output", [None, "arn", [], {}, {"ModelArn": None}, {"ModelArn": 1}])
def test_an_output_without_an_arn_is_refused(output: Any) -> None:
    with pytest.raises(InvalidModelArn, match=r"\$\.ModelArn"):
        model_name(output)
