"""The policies of examples/ci-role: as the program writes them, bound where AWS can bind them."""

import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tools.generate import applier_policy
from tools.generate.applier_life import NAME, Surroundings
from tools.generate.applier_policy import POLICIES, pattern

DOCUMENTS = {name: json.loads(text) for name, text in applier_policy.committed().items()}
STATEMENTS = [each for document in DOCUMENTS.values() for each in document["Statement"]]
NOT_DERIVED = json.loads((POLICIES / "not_derived.json").read_text(encoding="utf-8"))
HERE = "us-west-2:123456789012"
THERE = "${region}:${account_id}"
STATE_KEY_ARN = f"arn:aws:kms:{HERE}:key/states"
AROUND = Surroundings(f"arn:aws:kms:{HERE}:key/data", STATE_KEY_ARN, "arn:b", "arn:t", {})
CASES = [
    ("*", "*"),
    (f"arn:aws:logs:{HERE}:log-group::log-stream:", "*"),
    (STATE_KEY_ARN, "${state_kms_key_arn}"),
    (
        f"arn:aws:iam::123456789012:role/{NAME}-us-west-2-sagemaker",
        "arn:${partition}:iam::${account_id}:role/${name}-${region}-*",
    ),
    (
        f"arn:aws:lambda:{HERE}:function:{NAME}-extract-model-name",
        f"arn:${{partition}}:lambda:{THERE}:function:${{name}}-*",
    ),
    (
        f"arn:aws:logs:{HERE}:log-group:/aws/vendedlogs/states/{NAME}:log-stream:",
        f"arn:${{partition}}:logs:{THERE}:log-group:/aws/vendedlogs/states/${{name}}:*",
    ),
    (
        f"arn:aws:states:{HERE}:stateMachine:{NAME}",
        f"arn:${{partition}}:states:{THERE}:stateMachine:${{name}}",
    ),
    (f"arn:aws:s3:::{NAME}-2026", "arn:${partition}:s3:::${name}-*"),
    (f"arn:aws:s3:::{NAME}-2026/csv/train.csv", "arn:${partition}:s3:::${name}-*/*"),
    ("arn:aws:s3:::our-states", "arn:${partition}:s3:::${state_bucket}"),
    (
        "arn:aws:s3:::our-states/tune-model/terraform.tfstate.tflock",
        "arn:${partition}:s3:::${state_bucket}/${state_key}.tflock",
    ),
]


@pytest.mark.parametrize(("arn", "expected"), CASES)
def test_what_belongs_to_one_deployment_becomes_a_pattern_of_all(arn: str, expected: str) -> None:
    assert pattern(arn, AROUND) == expected


def test_a_call_on_anything_else_isnt_written_into_a_policy() -> None:
    with pytest.raises(ValueError, match="neither the deployment's nor"):
        pattern("arn:aws:s3:::somebody-elses", AROUND)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_as_the_program_writes_it(name: str) -> None:
    document = DOCUMENTS[name]
    assert (POLICIES / name).read_text(encoding="utf-8") == applier_policy.text(document)
    sids = [each["Sid"] for each in document["Statement"]]
    assert sids == sorted(set(sids))
    for each in document["Statement"]:
        assert each["Action"] == sorted(set(each["Action"]))
        assert each["Resource"] == sorted(set(each["Resource"]))


def test_a_star_stands_only_where_aws_has_no_resource_for_an_action() -> None:
    unbound = {
        action for each in STATEMENTS if each["Resource"] == ["*"] for action in each["Action"]
    }
    bound = {
        action for each in STATEMENTS if each["Resource"] != ["*"] for action in each["Action"]
    }
    assert {action for action in unbound if resources(action)} == set()
    assert {action for action in bound if not resources(action)} == set()
    assert not any("*" in action for action in unbound | bound)


def resources(action: str) -> list[str]:
    """The kinds of resources to which AWS's list, as parliament has it, can bind an action."""
    prefix, name = action.split(":")
    (found,) = [each for each in ACTIONS[prefix] if each["privilege"] == name]
    return [each["resource_type"] for each in found["resource_types"] if each["resource_type"]]


def actions() -> dict[str, list[dict[str, Any]]]:
    """Reads AWS's list without importing parliament, which warns of its own code."""
    spec = importlib.util.find_spec("parliament")
    assert spec
    assert spec.origin
    text = Path(spec.origin).with_name("iam_definition.json").read_text(encoding="utf-8")
    return {each["prefix"]: each["privileges"] for each in json.loads(text)}


ACTIONS = actions()


def test_roles_are_passed_to_named_services_only() -> None:
    passing = [each for each in STATEMENTS if "iam:PassRole" in each["Action"]]
    assert passing
    for each in passing:
        assert each["Action"] == ["iam:PassRole"]
        assert each["Condition"]["StringEquals"]["iam:PassedToService"]


def test_who_plans_changes_nothing_but_the_lock() -> None:
    allowed = [
        (each["Sid"], action)
        for name in ("plan.json", "state_plan.json")
        for each in DOCUMENTS[name]["Statement"]
        for action in each["Action"]
        if not re.match(r"\w+:(Get|List|Describe|Validate|Decrypt)", action)
    ]
    assert allowed == [
        ("StateKey", "kms:GenerateDataKey"),
        ("StateLock", "s3:DeleteObject"),
        ("StateLock", "s3:PutObject"),
    ]


def test_what_isnt_derived_has_its_reason_and_source_and_isnt_derived() -> None:
    derived = {action for each in STATEMENTS for action in each["Action"]}
    for each in NOT_DERIVED:
        assert each.keys() == {"Phase", "Sid", "Action", "Resource", "Why", "Source"}
        assert each["Phase"] in {"plan", "apply"}
        assert all(each.values())
        assert not derived & set(each["Action"])


@pytest.mark.parametrize("phase", ["plan", "apply"])
def test_no_two_statements_of_a_policy_have_one_name(phase: str) -> None:
    documents = (DOCUMENTS[f"{prefix}{phase}.json"] for prefix in ("", "state_"))
    sids = [each["Sid"] for document in documents for each in document["Statement"]]
    sids += [each["Sid"] for each in NOT_DERIVED if each["Phase"] == phase]
    assert len(sids) == len(set(sids))
