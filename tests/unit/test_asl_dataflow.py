"""Data flow: a path resolves on every way into its state, and gives what its place takes."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asl_check
from tests.repeats import at_most
from tests.strategies import member_names
from tests.unit.asl_documents import SAMPLE, every_spot, found, machine

TUNE = (Path(__file__).parents[2] / "asl" / "tune.json").read_text(encoding="utf-8")

# The unit tests share twenty seconds; a definition is large, and most draws are alike.
FEW = at_most(25)


@FEW
@given(st.data(), member_names())
def test_every_path_of_the_definition_matters(data: st.DataObject, name: str) -> None:
    definition = json.loads(TUNE)
    paths = [spot for spot in every_spot(definition) if str(spot.key).endswith(".$")]
    spot = data.draw(st.sampled_from(paths))
    steps = spot.value.split(".")
    at = data.draw(st.integers(1, len(steps) - 1))
    changed = ".".join([*steps[:at], f"{steps[at]}{name}", *steps[at + 1 :]])
    assert (spot.set(changed), "unresolved-path") in found(definition)


DATASET: dict[str, Any] = {
    "Type": "Task",
    "Resource": "arn:aws:lambda:us-west-2:012345678912:function:x-generate-dataset",
}
READ: dict[str, Any] = {"Type": "Pass", "InputPath": "$.body.jobName", "End": True}


def test_a_path_must_resolve_on_every_way_in() -> None:
    states: dict[str, Any] = {
        "Dataset": {
            **DATASET,
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Read"}],
            "Next": "Read",
        },
        "Read": READ,
    }
    assert found(machine(states)) == {("/States/Read/InputPath", "unresolved-path")}
    states["Dataset"]["Catch"] = [{"ErrorEquals": ["States.ALL"], "Next": "Other"}]
    assert found(machine({**states, "Other": {"Type": "Fail"}})) == set()


def test_what_is_wrong_behind_a_wrong_transition_is_found_as_well() -> None:
    definition = json.loads(TUNE)
    transform = definition["States"]["Batch transform"]["Parameters"]
    transform["TransformResources"]["InstanceType"] = "ml.t2.medium"
    place = "/States/Batch transform/Parameters/TransformResources/InstanceType"
    assert found(definition) == {(place, "instance-type")}
    definition["States"]["Generate Training Dataset"]["Next"] = "Nowhere"
    assert (place, "instance-type") in found(definition)


def test_where_no_way_leads_any_input_and_any_assigned_variable_may_come() -> None:
    states: dict[str, Any] = {
        "Start": {"Type": "Pass", "Assign": {"kept": 1}, "End": True},
        "Lost": {
            "Type": "Pass",
            "Parameters": {"a.$": "$kept", "b.$": "$.any.thing", "c.$": "$never"},
            "End": True,
        },
    }
    assert found(machine(states)) == {
        ("/States/Lost", "unreachable-state"),
        ("/States/Lost/Parameters/c.$", "variable-unassigned"),
    }


def test_the_message_names_the_way_and_what_it_brings() -> None:
    states = {"Dataset": {**DATASET, "Next": "Read"}, "Read": {**READ, "InputPath": "$.jobName"}}
    (finding,) = asl_check.check(json.dumps(machine(states)), **SAMPLE)
    assert finding.message == '"$.jobName" can\'t resolve on the way from "Dataset"'
    assert finding.expected == "a path in {statusCode, body: {jobName}}"


IS_PRESENT: dict[str, Any] = {"Variable": "$.name", "IsPresent": True}


def test_is_present_guards_the_paths_behind_it() -> None:
    rules: list[dict[str, Any]] = [
        {"And": [IS_PRESENT, {"Variable": "$.name", "StringEquals": "x"}], "Next": "Read"}
    ]
    states: dict[str, Any] = {
        "Start": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.at", "IsPresent": True, "Next": "Named"}],
            "Default": "Unnamed",
        },
        "Named": {"Type": "Pass", "Result": {"name": "x"}, "Next": "Choose"},
        "Unnamed": {"Type": "Pass", "Result": {}, "Next": "Choose"},
        "Choose": {"Type": "Choice", "Choices": rules, "Default": "Other"},
        "Read": {"Type": "Pass", "InputPath": "$.name", "End": True},
        "Other": {"Type": "Succeed"},
    }
    assert found(machine(states)) == set()
    unguarded = {"Type": "Choice", "Choices": [{**rules[0]["And"][1], "Next": "Read"}]}
    states["Choose"] = {**unguarded, "Default": "Other"}
    assert ("/States/Choose/Choices/0/Variable", "unresolved-path") in found(machine(states))


@pytest.mark.parametrize(
    ("rule", "reaches"),
    [
        (IS_PRESENT, False),
        ({"Not": IS_PRESENT}, True),
        ({"Variable": "$.name", "IsPresent": False}, True),
        ({"Or": [IS_PRESENT, {"Not": IS_PRESENT}]}, True),
        ({"And": [{"Not": IS_PRESENT}, IS_PRESENT]}, False),
        ({"Or": [IS_PRESENT, {"Variable": "$$.Execution.Name", "IsString": True}]}, True),
        ({"Variable": "$unassigned", "IsPresent": True}, True),
    ],
)
def test_a_rule_lets_through_only_the_ways_on_which_it_can_match(
    rule: dict[str, Any],
    reaches: bool,  # noqa: FBT001 -- parametrized
) -> None:
    states: dict[str, Any] = {
        "Unnamed": {"Type": "Pass", "Result": {}, "Next": "Choose"},
        "Choose": {"Type": "Choice", "Choices": [{**rule, "Next": "Read"}], "Default": "Other"},
        "Read": {"Type": "Pass", "InputPath": "$.name", "End": True},
        "Other": {"Type": "Succeed"},
    }
    assert (("/States/Read/InputPath", "unresolved-path") in found(machine(states))) == reaches


def test_an_assigned_variable_must_be_assigned_on_every_way() -> None:
    use = {"Type": "Pass", "Parameters": {"x.$": "$kept.name"}, "End": True}
    states: dict[str, Any] = {
        "Start": {
            "Type": "Choice",
            "Choices": [{**IS_PRESENT, "Next": "Use", "Assign": {"kept": {"name": 1}}}],
            "Default": "Use",
            "Assign": {"kept": {"name": 2}},
        },
        "Use": use,
    }
    assert found(machine(states)) == set()
    del states["Start"]["Assign"]
    place = "/States/Use/Parameters/x.$"
    assert found(machine(states)) == {(place, "variable-unassigned")}


def test_loops_end_whatever_they_make_of_the_data() -> None:
    states: dict[str, Any] = {
        "Wrap": {
            "Type": "Pass",
            "Parameters": {"inner.$": "$"},
            "Assign": {"a.$": "$"},
            "Next": "Again",
        },
        "Again": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.inner", "IsNull": True, "Next": "Wrap"}],
            "Default": "End",
        },
        "End": {"Type": "Pass", "Parameters": {"x.$": "$a", "y.$": "$nothing"}, "End": True},
    }
    assert found(machine(states)) == {("/States/End/Parameters/y.$", "variable-unassigned")}


def branching(kind: str, **fields: Any) -> dict[str, Any]:
    inner = machine({"Inner": {**DATASET, "End": True}})
    holder = {"Branches": [inner]} if kind == "Parallel" else {"ItemProcessor": inner}
    return {"Type": kind, **holder, **fields, "Next": "Read"}


@pytest.mark.parametrize("kind", ["Parallel", "Map"])
def test_branches_return_an_array_of_what_each_returns(kind: str) -> None:
    states = {"Branching": branching(kind), "Read": {**READ, "InputPath": "$[0].body.jobName"}}
    assert found(machine(states)) == set()
    states["Read"]["InputPath"] = "$[0].body.jobNam"
    assert found(machine(states)) == {("/States/Read/InputPath", "unresolved-path")}


def test_a_parallel_has_as_many_results_as_branches() -> None:
    states = {"Branching": branching("Parallel"), "Read": {**READ, "InputPath": "$[1].body"}}
    assert found(machine(states)) == {("/States/Read/InputPath", "unresolved-path")}


LISTED = {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}}
WRITTEN = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b"}}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("ResultWriter", WRITTEN),
        ("ItemReader", LISTED),
        ("ItemBatcher", {"MaxItemsPerBatch": 5}),
    ],
)
def test_a_distributed_map_reads_and_writes_what_only_the_execution_knows(
    field: str, value: dict[str, Any]
) -> None:
    distributed = branching("Map", **{field: value})
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    distributed["ItemProcessor"] = {**distributed["ItemProcessor"], "ProcessorConfig": config}
    states: dict[str, Any] = {
        "Branching": distributed,
        "Read": {**READ, "InputPath": "$[0].body"},
    }
    assert found(machine(states)) == set()


def test_settings_by_path_have_the_setting_type() -> None:
    states: dict[str, Any] = {
        "Made": {"Type": "Pass", "Result": {"seconds": "5"}, "Next": "Wait"},
        "Wait": {"Type": "Wait", "SecondsPath": "$.seconds", "End": True},
    }
    assert found(machine(states)) == {("/States/Wait/SecondsPath", "path-type")}
    states["Made"]["Result"] = {"seconds": 5}
    assert found(machine(states)) == set()


def test_a_result_can_be_put_into_objects_only() -> None:
    states: dict[str, Any] = {
        "Made": {"Type": "Pass", "Result": ["x"], "Next": "Put"},
        "Put": {**DATASET, "ResultPath": "$.name", "End": True},
    }
    assert found(machine(states)) == {("/States/Put/ResultPath", "unresolved-path")}


def test_null_paths_empty_the_data_or_keep_the_input() -> None:
    states: dict[str, Any] = {
        "Dataset": {**DATASET, "Next": "Emptied"},
        "Emptied": {"Type": "Pass", "InputPath": None, "ResultPath": None, "Next": "Read"},
        "Read": READ,
    }
    assert found(machine(states)) == set()
    del states["Emptied"]["ResultPath"]
    assert found(machine(states)) == {("/States/Read/InputPath", "unresolved-path")}


def test_fail_and_credentials_read_paths_of_the_data() -> None:
    role = {"RoleArn.$": "$.body.role"}
    states: dict[str, Any] = {
        "Dataset": {**DATASET, "Next": "Act"},
        "Act": {**DATASET, "Credentials": role, "Next": "Fail"},
        "Fail": {
            "Type": "Fail",
            "ErrorPath": "$.body.jobName",
            "CausePath": "States.Format('{}', $.x)",
        },
    }
    assert found(machine(states)) == {
        ("/States/Act/Credentials/RoleArn.$", "unresolved-path"),
        ("/States/Fail/CausePath", "unresolved-path"),
    }


@pytest.mark.parametrize(
    ("resource", "parameters", "path"),
    [
        ("lambda:invoke", {"FunctionName": DATASET["Resource"]}, "$.Payload.body.jobName"),
        (
            "lambda:invoke.waitForTaskToken",
            {"FunctionName": "x", "Payload": {"token.$": "$$.Task.Token"}},
            "$.anything",
        ),
        ("aws-sdk:sagemaker:describeModel", {"ModelName": "m"}, "$.PrimaryContainer.Image"),
        ("aws-sdk:cloudwatchlogs:createLogGroup", {"LogGroupName": "g"}, "$"),
        ("sagemaker:createModel", {"ModelName": "m"}, "$.SdkHttpMetadata.any"),
        (
            "aws-sdk:bedrockruntime:converse",
            {"ModelId": "m", "AdditionalModelRequestFields": 1},
            "$.Output",
        ),
        ("aws-sdk:lambda:invoke", {"FunctionName": "f", "Payload": {"a": 1}}, "$.Payload"),
        ("glue:startJobRun.sync", {"JobName": "j"}, "$.anything"),
        ("sqs:sendMessage", {"QueueUrl": "q", "MessageBody": {"an": "object"}}, "$.anything"),
    ],
)
def test_a_task_returns_what_its_api_answers(
    resource: str, parameters: dict[str, Any], path: str
) -> None:
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": parameters}
    states = {"Call": {**task, "Next": "Read"}, "Read": {**READ, "InputPath": path}}
    assert found(machine(states)) == set()


def test_an_activity_returns_anything() -> None:
    arn = "arn:aws:states:us-west-2:012345678912:activity:review"
    states = {"Ask": {"Type": "Task", "Resource": arn, "Next": "Read"}, "Read": READ}
    assert found(machine(states)) == set()


def test_a_computed_member_has_the_type_that_it_takes_on_every_way() -> None:
    tags = {"Type": "Task", "Resource": "arn:aws:states:::sagemaker:createModel", "End": True}
    states: dict[str, Any] = {
        "Choose": {"Type": "Choice", "Choices": [{**IS_PRESENT, "Next": "One"}], "Default": "Two"},
        "One": {"Type": "Pass", "Result": {"of": ["m"], "rate": 0.5}, "Next": "Call"},
        "Two": {"Type": "Pass", "Result": {"of": ["n", 1], "rate": 1.5}, "Next": "Call"},
        "Call": {**tags, "Parameters": {"ModelName.$": "$.of[0]"}},
    }
    assert found(machine(states)) == set()
    for path in ("$.of[*]", "$.rate", "States.ArrayUnique($.of)", "States.ArrayLength($.of)"):
        states["Call"]["Parameters"] = {"ModelName.$": path}
        place = "/States/Call/Parameters/ModelName.$"
        assert found(machine(states)) == {(place, "path-type")}
    states["Two"]["Result"] = {"of": [None]}
    states["Call"]["Parameters"] = {"ModelName.$": "$.of[0]"}
    assert found(machine(states)) == {("/States/Call/Parameters/ModelName.$", "path-type")}


def test_deep_branches_take_no_more_than_their_number() -> None:
    """Twenty-five levels would take hours if each level walked the next one twice."""
    definition = machine({"End": {"Type": "Pass", "InputPath": "$$.Nothing", "End": True}})
    for level in range(25):
        branching_state = {"Type": "Parallel", "Branches": [definition], "End": True}
        definition = machine({f"Level {level}": branching_state})
    assert {rule for _, rule in found(definition)} == {"unresolved-path"}


@pytest.mark.parametrize(("index", "is_there"), [(2, True), (3, False)])
def test_an_inline_maps_result_has_an_element_for_each_item(index: int, *, is_there: bool) -> None:
    inner = {"StartAt": "Inner", "States": {"Inner": {"Type": "Pass", "Result": {}, "End": True}}}
    states = {
        "Items": {"Type": "Pass", "Result": ["a", "b", "c"], "Next": "Map"},
        "Map": {"Type": "Map", "ItemProcessor": inner, "Next": "Read"},
        "Read": {"Type": "Pass", "InputPath": f"$[{index}]", "End": True},
    }
    findings = found({"StartAt": "Items", "States": states})
    assert findings == (set() if is_there else {("/States/Read/InputPath", "unresolved-path")})
