"""The checker on whole definitions: the documented one, valid ones, placeholders, data flow."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.strategies import json_texts, json_values, member_names, state_machines
from tests.unit.asl_mutations import every_spot
from tune_model import asl
from tune_model.asl.fields import STATE_TYPES

ROOT = Path(__file__).parents[2]
TUNE = (ROOT / "asl" / "tune.json").read_text(encoding="utf-8")
PARTITIONS = ("aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-eusc")

# The unit tests share twenty seconds; a definition is large, and most draws are alike.
FEW = settings(max_examples=25)


def found(definition: Any, **options: Any) -> set[tuple[str, str]]:
    text = definition if isinstance(definition, str) else json.dumps(definition)
    return {(one.pointer, one.rule) for one in asl.check(text, **options)}


def machine(states: dict[str, Any], start: str = "") -> dict[str, Any]:
    return {"StartAt": start or next(iter(states)), "States": states}


def test_the_definition_has_no_findings() -> None:
    asl.assert_valid(ROOT / "asl" / "tune.json", placeholders=asl.PLACEHOLDERS)


@pytest.mark.parametrize("partition", PARTITIONS)
def test_the_deployed_definition_has_no_findings_in_any_partition(partition: str) -> None:
    text = TUNE
    for name, value in asl.PLACEHOLDERS.items():
        text = text.replace(f"${{{name}}}", value)
    text = text.replace("arn:aws:", f"arn:{partition}:")
    asl.assert_valid(text)
    assert asl.check_structure(text) == []


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(state_machines())
def test_valid_definitions_have_no_findings(definition: dict[str, Any]) -> None:
    asl.assert_valid(json.dumps(definition))
    assert asl.check_structure(json.dumps(definition)) == []


@FEW
@given(json_texts() | st.text(max_size=20))
def test_any_text_is_judged(text: str) -> None:
    findings = asl.check(text)
    assert findings
    assert {one.rule for one in asl.check_structure(text)} <= {one.rule for one in findings}


@settings(max_examples=60)
@given(st.sampled_from(STATE_TYPES), st.dictionaries(st.text(), json_values()))
def test_any_state_is_judged(kind: str, fields: dict[str, Any]) -> None:
    asl.check(json.dumps(machine({"A": {**fields, "Type": kind}})))


# --- Placeholders ---


@FEW
@given(member_names().filter(lambda name: name not in asl.PLACEHOLDERS))
def test_a_placeholder_that_the_deployment_does_not_know_is_found(name: str) -> None:
    definition = json.loads(TUNE)
    place = "/States/Generate Training Dataset/Resource"
    definition["States"]["Generate Training Dataset"]["Resource"] = f"${{{name}}}"
    assert (place, "placeholder-unknown") in found(definition)


@pytest.mark.parametrize("name", asl.PLACEHOLDERS)
def test_a_placeholder_that_the_document_does_not_use_is_found(name: str) -> None:
    filled = TUNE.replace(f"${{{name}}}", asl.PLACEHOLDERS[name])
    assert found(filled) == set()
    assert found(filled, placeholders=asl.PLACEHOLDERS) == {("", "placeholder-unused")}


@pytest.mark.parametrize("name", asl.PLACEHOLDERS)
def test_an_unquoted_placeholder_is_found_at_its_place(name: str) -> None:
    text = TUNE.replace(f'"${{{name}}}"', f"${{{name}}}")
    rules = {rule for _, rule in found(text)}
    assert rules == ({"placeholder-unquoted"} if text != TUNE else set())


def test_other_placeholders_may_be_declared() -> None:
    text = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "${x}", "End": true}}}'
    assert found(text, placeholders={"x": "1"}) == set()


def test_a_key_that_occurs_twice_is_found() -> None:
    text = TUNE.replace('"Strategy": "Bayesian",', '"Strategy": "Random", "Strategy": "Bayesian",')
    (finding,) = asl.check(text)
    assert finding.rule == "duplicate-key"
    assert finding.pointer.endswith("/HyperParameterTuningJobConfig/Strategy")


# --- Data flow ---


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


def test_the_message_names_the_way_and_what_it_brings() -> None:
    states = {"Dataset": {**DATASET, "Next": "Read"}, "Read": {**READ, "InputPath": "$.jobName"}}
    (finding,) = asl.check(json.dumps(machine(states)))
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


@pytest.mark.parametrize("field", ["ResultWriter", "ItemReader", "ItemBatcher"])
def test_a_distributed_map_reads_and_writes_what_only_the_execution_knows(field: str) -> None:
    states: dict[str, Any] = {
        "Branching": branching("Map", **{field: {}}),
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
        ("lambda:invoke.waitForTaskToken", {"FunctionName": "x"}, "$.anything"),
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
        ("sqs:sendMessage", {"MessageBody": {"an": "object"}}, "$.anything"),
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


# --- Payloads ---


def tuned(**changes: Any) -> dict[str, Any]:
    """Returns the definition with other members of the tuning job's training job."""
    definition: dict[str, Any] = json.loads(TUNE)
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    tuning["TrainingJobDefinition"].update(changes)
    return definition


CURRENT = "246618743249.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:1.7-1"


def test_current_images_refuse_what_the_legacy_image_took() -> None:
    image = {"TrainingImage": CURRENT, "TrainingInputMode": "File"}
    (finding,) = asl.check(json.dumps(tuned(AlgorithmSpecification=image)))
    assert finding.rule == "hyperparameter-unknown"
    assert finding.pointer.endswith("/StaticHyperParameters/precision_dtype")
    static = {"num_round": "2", "verbosity": "1", "learning_rate": "0.1"}
    assert found(tuned(AlgorithmSpecification=image, StaticHyperParameters=static)) == set()


def test_an_own_image_has_hyperparameters_of_its_own() -> None:
    image = {
        "TrainingImage": "012345678912.dkr.ecr.us-west-2.amazonaws.com/mine:1",
        "TrainingInputMode": "File",
    }
    static = {"anything": "at all"}
    assert found(tuned(AlgorithmSpecification=image, StaticHyperParameters=static)) == set()


def test_multiclass_objectives_need_the_number_of_classes() -> None:
    static = {"num_round": "2", "objective": "multi:softmax"}
    assert {rule for _, rule in found(tuned(StaticHyperParameters=static))} == {
        "hyperparameter-missing"
    }


def test_values_that_come_by_a_path_are_left_to_the_execution() -> None:
    static = {"num_round.$": "$.body.jobName", "precision_dtype": "float32"}
    assert found(tuned(StaticHyperParameters=static)) == set()
    channels = {"InputDataConfig.$": "$$.Execution.Input.channels"}
    definition = tuned(**channels)
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    del tuning["TrainingJobDefinition"]["InputDataConfig"]
    assert found(definition) == set()


def test_several_training_definitions_have_their_own_objectives_and_ranges() -> None:
    definition = tuned()
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    config = tuning["HyperParameterTuningJobConfig"]
    one = tuning.pop("TrainingJobDefinition") | {
        "DefinitionName": "one",
        "TuningObjective": config.pop("HyperParameterTuningJobObjective") | {"Type": "Maximize"},
        "HyperParameterRanges": config.pop("ParameterRanges"),
    }
    one["HyperParameterRanges"]["IntegerParameterRanges"][0]["MinValue"] = "11"
    tuning["TrainingJobDefinitions"] = [one]
    place = "/States/HyperparameterTuning (XGBoost)/Parameters/TrainingJobDefinitions/0"
    ranges = f"{place}/HyperParameterRanges/IntegerParameterRanges/0"
    assert found(definition) == {
        (f"{place}/TuningObjective/Type", "metric-direction"),
        (f"{ranges}/MinValue", "range-order"),
        (f"{ranges}/MaxValue", "range-order"),
    }


def test_a_hyperparameter_is_tuned_once() -> None:
    definition = tuned()
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    ranges = tuning["HyperParameterTuningJobConfig"]["ParameterRanges"]
    ranges["ContinuousParameterRanges"][1]["Name"] = "alpha"
    names = [pointer for pointer, rule in found(definition) if rule == "hyperparameter-twice"]
    assert sorted(name[-6:] for name in names) == ["0/Name", "1/Name"]


def test_categorical_ranges_have_values_instead_of_bounds() -> None:
    definition = tuned()
    tuning = definition["States"]["HyperparameterTuning (XGBoost)"]["Parameters"]
    ranges = tuning["HyperParameterTuningJobConfig"]["ParameterRanges"]
    ranges["CategoricalParameterRanges"] = [{"Name": "booster", "Values": ["dart", "gbtree"]}]
    assert {rule for _, rule in found(definition)} == {"hyperparameter-tunable"}


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


# --- JSONata ---

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
            "Arguments": {"ModelName": "{% $states.input.name %}"},
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
            "Output": "{% {} %}",
            "Assign": {"kept": 1},
            "Next": "Read",
        },
        "Read": {**READ, "Parameters": {"x.$": "$kept"}},
    }
    assert found(machine(states)) == set()


# --- Names and numbers of the language ---


@pytest.mark.parametrize(("length", "is_right"), [(0, False), (1, True), (80, True), (81, False)])
def test_a_name_has_1_to_80_characters(length: int, is_right: bool) -> None:  # noqa: FBT001
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
    assert asl.check_structure(json.dumps(machine(states))) == []
    assert found(machine(states)) == {("/States/A/Parameters/x", "path-without-suffix")}
    assert [one.rule for one in asl.check_structure("{")] == ["invalid-json"]
