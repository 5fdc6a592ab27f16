"""The current workflow, as the real Terraform makes it of `asl/tune_current.json`."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.synthesis.evaluation import ACCOUNT, BUCKET, FUNCTIONS, SAGEMAKER_ROLE, TUNED, Evaluation
from tune_model.infra.documents.load import load_document
from tune_model.infra.documents.override import CURRENT, changes_of

pytestmark = pytest.mark.end_to_end

MACHINE = "aws_sfn_state_machine.state_machine"
TUNING = "HyperparameterTuning (XGBoost)"
VALUES = {
    "generate_dataset_arn": FUNCTIONS["generate_dataset"],
    "sagemaker_role_arn": SAGEMAKER_ROLE,
    "bucket": BUCKET,
    "training_image": "433757028032.dkr.ecr.us-west-2.amazonaws.com/sagemaker-xgboost:3.0-5",
}


def leaves(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """What holds no other values, by JSON pointer."""
    members = dict(enumerate(value)) if isinstance(value, list) else value
    if not isinstance(members, dict) or not members:
        yield pointer, value
        return
    for name, member in members.items():
        yield from leaves(member, f"{pointer}/{name}")


def test_by_default_the_definition_is_the_documents_with_tags(evaluation: Evaluation) -> None:
    text = json.dumps(load_document(CURRENT).content)
    for name, value in VALUES.items():
        text = text.replace(f"${{{name}}}", value)
    expected = json.loads(text)
    tags = [{"Key": "Application", "Value": "tune-model"}]
    for name in (TUNING, "HyperparameterTuning - Save Model", "Batch transform"):
        expected["States"][name]["Arguments"]["Tags"] = tags
    assert evaluation["current"].document(MACHINE, "definition") == expected


def test_every_change_of_the_definition_is_made_where_the_variables_ask_for_it(
    evaluation: Evaluation,
) -> None:
    before = dict(leaves(evaluation["current"].document(MACHINE, "definition")))
    after = dict(leaves(evaluation["tuned"].document(MACHINE, "definition")))
    places = changes_of(CURRENT).pointers()
    changed = {at for at in {*before, *after} if before.get(at) != after.get(at)}
    inside = {at for at in changed if any(f"{at}/".startswith(f"{place}/") for place in places)}
    assert changed == inside
    unchanged = {p for p in places if not any(f"{at}/".startswith(f"{p}/") for at in changed)}
    early = f"/States/{TUNING}/Arguments/HyperParameterTuningJobConfig/TrainingJobEarlyStoppingType"
    assert unchanged == {early}  # its false is what the document says


def test_tuning_is_spelt_as_the_api_spells_it(evaluation: Evaluation) -> None:
    states = evaluation["tuned"].document(MACHINE, "definition")["States"]
    job, given = states[TUNING]["Arguments"], TUNED["tuning"]
    config, training = job["HyperParameterTuningJobConfig"], job["TrainingJobDefinition"]
    assert config["HyperParameterTuningJobObjective"] == {
        "Type": "Maximize",
        "MetricName": "validation:auc",
    }
    assert config["ParameterRanges"] == {
        "ContinuousParameterRanges": [
            {"Name": "eta", "MinValue": "0.01", "MaxValue": "0.5", "ScalingType": "Logarithmic"}
        ],
        "IntegerParameterRanges": [
            {"Name": "max_depth", "MinValue": "2", "MaxValue": "8", "ScalingType": "Auto"}
        ],
        "CategoricalParameterRanges": [{"Name": "colsample_bytree", "Values": ["0.5", "1"]}],
    }
    assert config["TuningJobCompletionCriteria"] == {
        "TargetObjectiveMetricValue": 0.99,
        "BestObjectiveNotImproving": {"MaxNumberOfTrainingJobsNotImproving": 10},
        "ConvergenceDetected": {"CompleteOnConvergence": "Enabled"},
    }
    assert job["WarmStartConfig"] == {
        "ParentHyperParameterTuningJobs": [
            {"HyperParameterTuningJobName": given["warm_start"]["parents"][0]}
        ],
        "WarmStartType": "TransferLearning",
    }
    assert training["StoppingCondition"] == {
        "MaxRuntimeInSeconds": 600,
        "MaxWaitTimeInSeconds": 3600,
    }
    assert training["CheckpointConfig"]["S3Uri"].endswith("& '/models/checkpoints' %}")
    assert states[TUNING]["Assign"]["gate"] == TUNED["quality_gate"]


def test_it_has_the_scoped_policies_and_no_extractors(evaluation: Evaluation) -> None:
    run = evaluation["current"]
    assert not [address for address in run.resources if "extract_model" in address]
    assert list(run.outputs["functions"]) == ["generate_dataset"]
    (statement,) = run.document("aws_iam_role_policy.generate_dataset[0]", "policy")["Statement"]
    assert statement["Resource"] == f"arn:aws:s3:::{BUCKET}/executions/*/csv/*"
    machine = run.document("aws_iam_role_policy.state_machine[0]", "policy")["Statement"]
    invoked = next(each for each in machine if each["Action"] == "lambda:InvokeFunction")
    assert set(invoked["Resource"]) == {FUNCTIONS["generate_dataset"]}
    assert all(f":{ACCOUNT}:" in each for each in machine[0]["Resource"].split())


def test_its_function_keeps_executions_apart(evaluation: Evaluation) -> None:
    function = "aws_lambda_function.generate_dataset"
    keys = {
        run: evaluation[run].resources[function]["environment"][0]["variables"].get("KEYS")
        for run in ("current", "defaults")
    }
    assert keys == {"current": "executions", "defaults": None}


def test_what_a_definition_of_ones_own_ignores_is_warned_of(evaluation: Evaluation) -> None:
    assert evaluation["ignored"].status == "pass"  # it expects the warning
    assert evaluation["variant"].status == "pass"  # and this one none
