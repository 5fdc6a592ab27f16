"""An input is checked for the sample's own workflows, and for no others."""

import json
from typing import Any

import pytest
from hypothesis import given

from cli_base.errors import UsageError
from tests.strategies import dataset_fields, invalid_dataset_fields, json_values
from tune_model.commands.sample_input import check_sample_input
from tune_model.operations.machine import Machine

ARN = "arn:aws:lambda:us-west-2:123456789012:function:churn-generate-dataset"


def machine(resource: str = ARN) -> Machine:
    state = {"Type": "Task", "Resource": resource, "End": True}
    return Machine("arn", {"StartAt": "A", "States": {"A": state}}, None)


@given(dataset_fields())
def test_what_the_function_takes_is_taken(fields: dict[str, Any]) -> None:
    check_sample_input(machine(), json.dumps({"dataset": fields}))
    check_sample_input(machine(), "{}")


@given(invalid_dataset_fields())
def test_what_the_function_refuses_is_refused_in_its_words(
    invalid: tuple[str, dict[str, Any]],
) -> None:
    name, fields = invalid
    with pytest.raises(UsageError) as refused:
        check_sample_input(machine(), json.dumps({"dataset": fields}))
    assert str(refused.value).startswith(f"the execution's input: dataset.{name[:40]} ")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[1]", r"is a JSON object.*not \[1\]"),
        ("3", "is a JSON object"),
        ('{"datset": {}}', "has 'datset', which nobody reads: it may have dataset"),
        ('{"dataset": []}', "dataset must be an object"),
        ('{"dataset": {"rows": 10000000, "features": 21}}', "must be at most 200,000,000"),
    ],
)
def test_what_nobody_reads_or_can_make_is_refused(text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check_sample_input(machine(), text)


@given(json_values())
def test_a_definition_of_ones_own_takes_any_input(value: Any) -> None:
    check_sample_input(machine("arn:aws:states:::sqs:sendMessage"), json.dumps(value))
    check_sample_input(machine(ARN.replace("generate-dataset", "mine")), json.dumps(value))
