"""What a team brings of its own takes the place of what would be made, and nothing else changes."""

import hashlib
import json
from typing import Any

import pytest

from tests.synthesis.evaluation import ACCOUNT, OWN, VARIANT, Evaluation, Run

pytestmark = pytest.mark.end_to_end  # loading the AWS provider takes seconds
MACHINE = "aws_sfn_state_machine.state_machine"
NETWORK = {"SecurityGroupIds": ["sg-1"], "Subnets": ["subnet-1", "subnet-2"]}


@pytest.fixture
def own(evaluation: Evaluation) -> Run:
    return evaluation["own"]


def kinds(run: Run) -> set[str]:
    return {address.partition(".")[0] for address in run.resources}


def named(run: Run, kind: str, attribute: str = "name") -> list[str]:
    return [r[attribute] for a, r in run.resources.items() if a.startswith(f"{kind}.")]


def test_nothing_of_a_bucket_or_a_log_group_is_made(own: Run) -> None:
    assert not {kind for kind in kinds(own) if kind.startswith(("aws_s3", "aws_cloudwatch_log"))}


def test_the_bucket_is_used_wherever_the_made_one_would_be(own: Run) -> None:
    assert own.outputs["bucket"] == "our-bucket"
    assert "s3://our-bucket/models" in own.resources[MACHINE]["definition"]
    environment = own.resources["aws_lambda_function.generate_dataset"]["environment"]
    assert environment[0]["variables"]["BUCKET"] == "our-bucket"
    policy = own.document("aws_iam_role_policy.generate_dataset[0]", "policy")
    assert "our-bucket" in json.dumps(policy)


def test_all_log_to_the_group(own: Run) -> None:
    assert set(own.outputs["log_groups"].values()) == {"/our/group"}
    logging = own.resources[MACHINE]["logging_configuration"][0]
    arn = f"arn:aws:logs:us-west-2:{ACCOUNT}:log-group:/our/group:*"
    assert logging["log_destination"] == arn
    policy = own.document("aws_iam_role_policy.extract_model_name_function_logging[0]", "policy")
    assert policy["Statement"][0]["Resource"] == arn


def test_a_role_that_is_there_is_taken_and_left_alone(own: Run) -> None:
    assert own.outputs["roles"]["sagemaker"] == OWN["role_arns"]["sagemaker"]
    assert OWN["role_arns"]["sagemaker"] in own.resources[MACHINE]["definition"]
    assert not [a for a in own.resources if "sagemaker" in a and a.startswith("aws_iam")]


def test_further_policies_are_attached_by_their_names(own: Run) -> None:
    further = own.resources['aws_iam_role_policy.state_machine_further["more"]']
    assert further["name"] == "more"
    assert further["policy"] == OWN["state_machine_policies"]["more"]


def test_functions_training_jobs_and_the_model_join_the_network(own: Run) -> None:
    states = own.document(MACHINE, "definition")["States"]
    training = states["HyperparameterTuning (XGBoost)"]["Parameters"]["TrainingJobDefinition"]
    assert training["VpcConfig"] == NETWORK
    assert states["HyperparameterTuning - Save Model"]["Parameters"]["VpcConfig"] == NETWORK
    functions = [r for a, r in own.resources.items() if a.startswith("aws_lambda_function.")]
    for function in functions:
        (joined,) = function["vpc_config"]
        assert sorted(joined["subnet_ids"]) == NETWORK["Subnets"]
    attached = {a for a in own.resources if a.endswith("function_network[0]")}
    assert len(attached) == len(functions) == 3


def test_a_schedule_starts_executions_in_utc_with_nothing_as_input(own: Run) -> None:
    schedule = own.resources["aws_scheduler_schedule.schedule[0]"]
    assert schedule["schedule_expression"] == "rate(7 days)"
    assert schedule["schedule_expression_timezone"] == "UTC"
    (target,) = schedule["target"]
    assert (target["arn"], target["input"]) == (own.resources[MACHINE]["arn"], "{}")
    policy = own.document("aws_iam_role_policy.scheduler[0]", "policy")
    (statement,) = policy["Statement"]
    assert statement["Action"] == ["states:StartExecution"]
    assert statement["Resource"] == [own.resources[MACHINE]["arn"]]


def test_a_rule_tells_of_executions_of_this_machine_that_end_badly(own: Run) -> None:
    pattern = own.document("aws_cloudwatch_event_rule.failures[0]", "event_pattern")
    assert pattern == {
        "source": ["aws.states"],
        "detail-type": ["Step Functions Execution Status Change"],
        "detail": {
            "stateMachineArn": [own.resources[MACHINE]["arn"]],
            "status": ["FAILED", "TIMED_OUT", "ABORTED"],
        },
    }
    target = own.resources["aws_cloudwatch_event_target.failures[0]"]
    assert target["arn"] == OWN["failure_notification"]["target_arn"]


def test_nobody_is_told_and_nothing_scheduled_by_default(evaluation: Evaluation) -> None:
    run = evaluation["defaults"]
    assert not {kind for kind in kinds(run) if "schedule" in kind or "event" in kind}
    assert run.outputs.get("schedule_arn") is None
    assert run.outputs.get("failure_rule_arn") is None


LONGEST = {
    "aws_lambda_function": ("function_name", 64),
    "aws_iam_role": ("name", 64),
    "aws_s3_bucket": ("bucket_prefix", 37),
    "aws_sfn_state_machine": ("name", 80),
    "aws_scheduler_schedule": ("name", 64),
    "aws_cloudwatch_event_rule": ("name", 64),
}


@pytest.mark.parametrize("kind", LONGEST)
def test_a_name_that_is_too_long_ends_in_a_digest(evaluation: Evaluation, kind: str) -> None:
    attribute, limit = LONGEST[kind]
    for run in ("own", "changed", "defaults"):
        names = named(evaluation[run], kind, attribute)
        assert len(set(names)) == len(names)
        assert all(len(name) <= limit and "--" not in name for name in names)


def test_the_digest_is_that_of_the_whole_name(own: Run) -> None:
    whole = f"{OWN['name']}-generate-dataset"
    digest = hashlib.sha256(whole.encode()).hexdigest()[:8]
    function = own.resources["aws_lambda_function.generate_dataset"]
    assert function["function_name"] == f"{whole[:55].removesuffix('-')}-{digest}"


def test_a_variants_placeholders_are_filled_in_and_the_rest_is_as_it_was(
    evaluation: Evaluation,
) -> None:
    run = evaluation["variant"]
    expected: Any = json.loads(VARIANT)
    seed = expected["States"]["Seed"]
    seed["Resource"] = run.outputs["functions"]["generate_dataset"]
    place = f"us-west-2/{ACCOUNT}/tune-model"
    seed["Parameters"] = {"bucket": run.outputs["bucket"], "at": place}
    assert run.document(MACHINE, "definition") == expected
