"""The language: JSONata by its structure, names, numbers, and what the service itself accepts."""

import json
from typing import Any

import pytest

import asl_check
from tests.unit.asl_documents import found, machine

DATASET: dict[str, Any] = {
    "Type": "Task",
    "Resource": "arn:aws:lambda:us-west-2:012345678912:function:x-generate-dataset",
}
READ: dict[str, Any] = {"Type": "Pass", "InputPath": "$.body.jobName", "End": True}

COMPUTED = {
    "QueryLanguage": "JSONata",
    "StartAt": "Choose",
    "States": {
        "Choose": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.x > 1 %}", "Next": "Call"}],
            "Default": "Both",
        },
        "Call": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sagemaker:createModel",
            "Arguments": {
                "ModelName": "{% $states.input.name %}",
                "ExecutionRoleArn": "{% $states.input.role %}",
            },
            "TimeoutSeconds": "{% 5 * 60 %}",
            "Output": "{% $states.result %}",
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Both"}],
            "Next": "Both",
        },
        "Both": {
            "Type": "Parallel",
            "Branches": [{"StartAt": "In", "States": {"In": {"Type": "Succeed"}}}],
            "Assign": {"x": "{% 1 %}"},
            "End": True,
        },
    },
}


def test_a_jsonata_definition_is_held_to_its_structure() -> None:
    assert found(COMPUTED) == set()
    wrong = json.loads(json.dumps(COMPUTED))
    wrong["States"]["Choose"]["Choices"][0]["Condition"] = "$states.input.x > 1"
    wrong["States"]["Call"]["Parameters"] = {}
    wrong["States"]["Both"]["Branches"][0]["StartAt"] = "Out"
    wrong["States"]["Both"]["QueryLanguage"] = "JSONPath"
    assert {
        ("/States/Choose/Choices/0/Condition", "field-type"),
        ("/States/Call/Parameters", "unknown-field"),
        ("/States/Both/Branches/0/StartAt", "dangling-transition"),
        ("/States/Both/QueryLanguage", "field-value"),
    } <= found(wrong)


def test_one_jsonata_state_among_others_may_return_anything_and_assign() -> None:
    states: dict[str, Any] = {
        "Compute": {
            "Type": "Pass",
            "QueryLanguage": "JSONata",
            "Output": "{% $states.input.any %}",
            "Assign": {"kept": 1},
            "Next": "Read",
        },
        "Read": {**READ, "Parameters": {"x.$": "$kept"}},
    }
    assert found(machine(states)) == set()


# --- Names and numbers of the language ---


@pytest.mark.parametrize(("length", "is_right"), [(0, False), (1, True), (80, True), (81, False)])
def test_a_name_has_1_to_80_characters(length: int, is_right: bool) -> None:  # noqa: FBT001 -- parametrized
    definition = machine(
        {"x" * length: {"Type": "Succeed"}, "Start": {"Type": "Pass", "Next": "x" * length}},
        "Start",
    )
    assert (("state-name") in {rule for _, rule in found(definition)}) != is_right


def test_the_longest_delay_is_more_than_the_first() -> None:
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 5, "MaxDelaySeconds": 5}]
    states = {"Dataset": {**DATASET, "Retry": retry, "End": True}}
    assert found(machine(states)) == {("/States/Dataset/Retry/0/MaxDelaySeconds", "field-value")}


@pytest.mark.parametrize("timestamp", ["2024-01-31", "2024-02-31T00:00:00Z", "now"])
def test_a_timestamp_is_a_moment_that_exists(timestamp: str) -> None:
    states = {"Wait": {"Type": "Wait", "Timestamp": timestamp, "End": True}}
    assert found(machine(states)) == {("/States/Wait/Timestamp", "field-value")}


def test_the_structure_check_leaves_to_the_service_what_the_service_accepts() -> None:
    states = {"A": {"Type": "Pass", "Parameters": {"x": "$.y"}, "End": True}}
    assert asl_check.check_structure(json.dumps(machine(states))) == []
    assert found(machine(states)) == {("/States/A/Parameters/x", "path-without-suffix")}
    assert [one.rule for one in asl_check.check_structure("{")] == ["invalid-json"]
