"""The checker raises no error for what AWS accepts, and none of its own for other tools' text."""

import json

import pytest

import asl_check
from tests.unit.asl_accepted import ACCEPTED, ARNS, task
from tests.unit.asl_accepted_jsonata import ACCEPTED_JSONATA
from tests.unit.asl_documents import Body, found, machine

ALL = ACCEPTED | ACCEPTED_JSONATA


@pytest.mark.parametrize("kind", ALL)
def test_what_aws_accepts_is_no_error(kind: str) -> None:
    definition, warnings = ALL[kind]
    findings = asl_check.check(json.dumps(definition), placeholders="any")
    assert [str(one) for one in findings if one.severity == "error"] == []
    assert {(one.pointer, one.rule) for one in findings} == warnings
    assert asl_check.check_structure(json.dumps(definition)) == []


@pytest.mark.parametrize(
    "arn",
    [
        "arn:aws:lambda:us-west:012345678912:function:x",
        "arn:aws:lambda:us-west-2:01234567891:function:x",
        "arn:aws:lambda::012345678912:function:x",
        "arn:amazon:states:::lambda:invoke",
    ],
)
def test_an_arn_without_a_placeholder_is_read(arn: str) -> None:
    assert found(task(arn)) == {("/States/A/Resource", "resource-arn")}


def test_behind_a_placeholder_the_service_is_known() -> None:
    resource = "arn:${AWS::Partition}:states:::aws-sdk:rds:createDBSnapshot"
    rules = {rule for _, rule in found(task(resource, {}), placeholders="any")}
    assert rules == {"member-missing"}


@pytest.mark.parametrize("arn", [arn for arn in ARNS if "${" in arn])
def test_placeholders_of_other_tools_need_leave(arn: str) -> None:
    assert {rule for _, rule in found(task(arn))} == {"placeholder-unknown"}


# As SAM's DefinitionSubstitutions, Serverless and its pseudo parameters, a CDK token, a template
# in Jinja's manner, and CloudFormation's own functions write a value that they fill in.
FOREIGN = [
    "${Value}",
    "#{AWS::Value}",
    "${Token[TOKEN.12]}",
    "{{ value }}",
    {"Ref": "Value"},
    {"Fn::GetAtt": ["Value", "Arn"]},
    {"Fn::Sub": "${Value}"},
    {"Fn::Sub": ["${Value}", {"Value": "v"}]},
]
CALL = {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage"}
PARAMETERS = {"QueueUrl": "q", "MessageBody": "m"}
FILLED = [
    {**CALL, "Parameters": PARAMETERS, "TimeoutSeconds": ...},
    {**CALL, "Parameters": PARAMETERS, "Retry": ...},
    {**CALL, "Parameters": ...},
    {**CALL, "Parameters": {**PARAMETERS, "DelaySeconds": ...}},
    {**CALL, "QueryLanguage": "JSONata", "Arguments": {**PARAMETERS, "MessageBody": ...}},
    {"Type": "Task", "Resource": ...},
    {"Type": "Wait", "Seconds": ...},
    {"Type": "Wait", "Timestamp": ...},
    {"Type": "Pass", "InputPath": ...},
    {"Type": "Pass", "ResultPath": ...},
    {"Type": "Pass", "Parameters": {"a.$": ...}},
]


@pytest.mark.parametrize("value", FOREIGN, ids=str)
@pytest.mark.parametrize("state", FILLED, ids=str)
def test_what_another_tool_fills_in_may_have_any_type(state: Body, value: object) -> None:
    text = json.dumps(machine({"A": {**state, "End": True}}), default=lambda _: value)
    findings = asl_check.check(text, placeholders="any")
    assert [str(one) for one in findings if one.severity == "error"] == []


def test_a_name_beside_a_placeholder_is_still_read() -> None:
    state = {**CALL, "Parameters": {**PARAMETERS, "DelaySecond": "${Value}"}, "End": True}
    assert found(machine({"A": state}), placeholders="any") == {
        ("/States/A/Parameters/DelaySecond", "member-unknown")
    }


@pytest.mark.parametrize(
    "resource",
    [
        "arn:aws:states:::sagemaker:createTrainingJob.sync",
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "arn:aws:states:us-west-2:012345678912:activity:manual",
    ],
)
def test_an_express_workflow_waits_for_nothing(resource: str) -> None:
    place = ("/States/A/Resource", "express-workflow")
    assert place in found(task(resource), kind="EXPRESS")
    assert place not in found(task(resource))
