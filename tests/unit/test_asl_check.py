"""The checker on whole definitions: the documented one, valid ones, placeholders, data flow."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import asl_check
from asl_check.fields import STATE_TYPES
from tests.repeats import at_most
from tests.strategies import (
    json_texts,
    json_values,
    jsonata_machines,
    member_names,
    state_machines,
)
from tests.unit.asl_documents import SAMPLE, found, machine
from tune_model.commands.sample_definition import PLACEHOLDERS

ROOT = Path(__file__).parents[2]
TUNE = (ROOT / "asl" / "tune.json").read_text(encoding="utf-8")
PARTITIONS = ("aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc")

# The unit tests share twenty seconds; a definition is large, and most draws are alike.
FEW = at_most(25)


def test_the_definition_has_no_findings() -> None:
    asl_check.assert_valid(ROOT / "asl" / "tune.json", all_used=True, **SAMPLE)


@pytest.mark.parametrize("partition", PARTITIONS)
def test_the_deployed_definition_has_no_findings_in_any_partition(partition: str) -> None:
    text = TUNE
    for name, value in PLACEHOLDERS.items():
        text = text.replace(f"${{{name}}}", value)
    text = text.replace("arn:aws:", f"arn:{partition}:")
    asl_check.assert_valid(text, **SAMPLE)
    assert asl_check.check_structure(text) == []


@settings(at_most(50), suppress_health_check=[HealthCheck.too_slow])
@given(state_machines())
def test_valid_definitions_have_no_findings(definition: dict[str, Any]) -> None:
    asl_check.assert_valid(json.dumps(definition), **SAMPLE)
    assert asl_check.check_structure(json.dumps(definition)) == []


@settings(at_most(50), suppress_health_check=[HealthCheck.too_slow])
@given(jsonata_machines())
def test_valid_definitions_in_jsonata_have_no_findings(definition: dict[str, Any]) -> None:
    asl_check.assert_valid(json.dumps(definition), **SAMPLE)
    assert asl_check.check_structure(json.dumps(definition)) == []


@FEW
@given(json_texts() | st.text(max_size=20))
def test_any_text_is_judged(text: str) -> None:
    findings = asl_check.check(text, **SAMPLE)
    assert findings
    assert {one.rule for one in asl_check.check_structure(text)} <= {one.rule for one in findings}


@at_most(60)
@given(st.sampled_from(STATE_TYPES), st.dictionaries(st.text(), json_values()))
def test_any_state_is_judged(kind: str, fields: dict[str, Any]) -> None:
    asl_check.check(json.dumps(machine({"A": {**fields, "Type": kind}})), **SAMPLE)


@FEW
@given(member_names().filter(lambda name: name not in PLACEHOLDERS))
def test_a_placeholder_that_the_deployment_does_not_know_is_found(name: str) -> None:
    definition = json.loads(TUNE)
    place = "/States/Generate Training Dataset/Resource"
    definition["States"]["Generate Training Dataset"]["Resource"] = f"${{{name}}}"
    assert (place, "placeholder-unknown") in found(definition)


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_a_placeholder_that_the_document_does_not_use_is_found(name: str) -> None:
    filled = TUNE.replace(f"${{{name}}}", PLACEHOLDERS[name])
    assert found(filled) == set()
    assert found(filled, all_used=True) == {("", "placeholder-unused")}


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_an_unquoted_placeholder_is_found_at_its_place(name: str) -> None:
    text = TUNE.replace(f'"${{{name}}}"', f"${{{name}}}")
    rules = {rule for _, rule in found(text)}
    assert rules == ({"placeholder-unquoted"} if text != TUNE else set())


def test_other_placeholders_may_be_declared() -> None:
    text = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "${x}", "End": true}}}'
    assert found(text, placeholders={"x": "1"}, all_used=True) == set()


def test_a_key_that_occurs_twice_is_found() -> None:
    text = TUNE.replace('"Strategy": "Bayesian",', '"Strategy": "Random", "Strategy": "Bayesian",')
    (finding,) = asl_check.check(text, **SAMPLE)
    assert finding.rule == "duplicate-key"
    assert finding.pointer.endswith("/HyperParameterTuningJobConfig/Strategy")


TUNING = "/States/HyperparameterTuning (XGBoost)"
CONFIG = f"{TUNING}/Parameters/HyperParameterTuningJobConfig"
RESOURCES = f"{TUNING}/Parameters/TrainingJobDefinition/ResourceConfig"
ALPHA = f"{CONFIG}/ParameterRanges/ContinuousParameterRanges/0"


@pytest.mark.parametrize(
    ("place", "value", "rule"),
    [
        (f"{TUNING}/Next", "Extract Modle Path", "dangling-transition"),
        ("/States/Lost", {"Type": "Succeed"}, "unreachable-state"),
        (f"{TUNING}/InputPath", "$.body.", "path-syntax"),
        (f"{TUNING}/Retry/0/BackoffRate", 0.5, "field-value"),
        (f"{TUNING}/TimeoutSeconds", -1, "field-value"),
        (f"{CONFIG}/ResourceLimit", {}, "member-unknown"),
        (f"{CONFIG}/ResourceLimits/MaxNumberOfTrainingJobs", "2", "member-type"),
        (f"{TUNING}/Resource", "arn:aws:states:::sagemaker:createTuningJob", "unknown-api"),
        (f"{ALPHA}/MinValue", "1001", "range-order"),
        (f"{CONFIG}/Strategy", "Bayes", "member-enum"),
        (f"{RESOURCES}/InstanceType", "ml.m4.tiny", "instance-type"),
        (
            f"{TUNING}/Parameters/HyperParameterTuningJobName",
            "$.body.jobName",
            "path-without-suffix",
        ),
    ],
)
def test_the_kinds_that_checkers_are_compared_by_are_all_found(
    place: str, value: Any, rule: str
) -> None:
    definition = json.loads(TUNE)
    definition["States"][TUNING.rpartition("/")[2]]["Retry"] = [{"ErrorEquals": ["States.ALL"]}]
    holder, *names = definition, *place.split("/")[1:]
    for name in names[:-1]:
        holder = holder[int(name) if isinstance(holder, list) else name]
    holder[names[-1]] = value
    assert (place, rule) in found(definition)
