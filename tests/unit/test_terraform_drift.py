"""Drift: what counts as a change behind Terraform's back, and how it is said."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import json_values
from tune_model.terraform.drifted_resources import differences, pending

ROLE = "tune-model-us-west-2-sagemaker"


def changed(
    address: str,
    was: dict[str, Any],
    now: dict[str, Any] | None,
    wanted: dict[str, Any] | None = None,
    unknown: dict[str, Any] | None = None,
    written: tuple[str, ...] = (),
) -> dict[str, Any]:
    """A plan in which one resource isn't as it was, and an apply wants it as it was, or else."""
    drift = {"before": was, "after": now, "actions": ["update"] if now else ["delete"]}
    after = was if wanted is None else wanted
    actions = ["no-op"] if now == after else ["update"] if now else ["create"]
    apply = {"before": now, "after": after, "actions": actions, "after_unknown": unknown or {}}
    block = {"address": address, "expressions": dict.fromkeys(written)}
    return {
        "resource_drift": [{"address": address, "change": drift}],
        "resource_changes": [{"address": address, "mode": "managed", "change": apply}],
        "configuration": {"root_module": {"resources": [block]}},
    }


def with_state(*resources: tuple[str, dict[str, Any]]) -> dict[str, Any]:
    """A plan without changes, of a state with some resources."""
    listed = [
        {"address": f"{kind}.r", "mode": "managed", "type": kind, "values": values}
        for kind, values in resources
    ]
    return {"prior_state": {"values": {"root_module": {"resources": listed}}}}


def without_nulls(value: Any) -> Any:
    """A value as Terraform sees it: what is null isn't there."""
    if isinstance(value, dict):
        kept = {key: without_nulls(each) for key, each in value.items()}
        return {key: each for key, each in kept.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


def said(plan: dict[str, Any]) -> str:
    return "\n".join(map(str, differences(plan)))


@given(st.dictionaries(st.text(min_size=1, max_size=5), json_values(), max_size=4))
def test_resource_that_is_as_it_was_is_no_drift(values: dict[str, Any]) -> None:
    plan = changed("a.b", values, values or {"x": 1}, wanted=values or {"x": 1})
    assert differences(plan) == []
    assert pending(plan, differences(plan)) == []


@given(was=json_values(), now=json_values())
def test_attribute_that_an_apply_puts_back_is_drift_and_only_that(was: Any, now: Any) -> None:
    plan = changed("a.b", {"x": was, "y": 1}, {"x": now, "y": 2}, wanted={"x": was, "y": 2})
    found = differences(plan)
    assert bool(found) == (without_nulls(was) != without_nulls(now))
    assert all(detail.startswith("x") for each in found for detail in each.details)


@given(was=json_values(), now=json_values())
def test_policy_or_definition_is_compared_as_what_it_says(was: Any, now: Any) -> None:
    plan = changed(
        "a.b", {"policy": json.dumps({"p": was})}, {"policy": json.dumps({"p": now}, indent=1)}
    )
    details = [detail for each in differences(plan) for detail in each.details]
    assert bool(details) == (without_nulls(was) != without_nulls(now))
    assert all(detail.startswith("policy.p") or "more differences" in detail for detail in details)


def test_changed_document_names_the_places_and_the_values() -> None:
    was = {"States": {"A": {"Count": 1, "Type": "Task"}}, "Action": ["x"]}
    now = {"States": {"A": {"Count": 7}}, "Action": ["x", "s3:DeleteObject"]}
    name = "aws_sfn_state_machine.m"
    plan = changed(
        name,
        {"name": "m", "definition": json.dumps(was)},
        {"name": "m", "definition": json.dumps(now)},
    )
    assert said(plan).splitlines() == [
        f"{name} (m) was changed",
        "  definition.States.A.Count: was 1, is 7",
        '  definition.States.A.Type: "Task" is gone',
        '  definition.Action: "s3:DeleteObject" was added',
    ]


def test_long_values_are_cut_and_many_changes_are_counted() -> None:
    was, now = ({str(n): [letter * 100] for n in range(9)} for letter in "ab")
    plan = changed("a.b", {"policy": json.dumps(was)}, {"policy": json.dumps(now)})
    (found,) = differences(plan)
    assert len(found.details) == 7
    assert found.details[-1] == "policy: 3 more differences"
    assert all(len(detail) < 150 for detail in found.details)


def test_deleted_resource_is_said_to_be_deleted() -> None:
    assert said(changed("aws_s3_bucket.data", {"id": "data-1"}, None)) == (
        "aws_s3_bucket.data (data-1) was deleted"
    )


def test_computed_attribute_is_no_drift_and_a_written_one_is_even_if_its_value_isnt_known() -> None:
    was, now, wanted = {"x": "a", "id": "r"}, {"x": "b", "id": "r"}, {"id": "r"}
    unknown = {"x": True}
    assert said(changed("a.b", was, now, wanted, unknown)) == ""
    assert 'x: was "a", is "b"' in said(
        changed("a.b[0]", was, now, wanted, unknown, ()) | written()
    )


def written() -> dict[str, Any]:
    block = {"address": "a.b", "expressions": {"x": {}}}
    return {"configuration": {"root_module": {"resources": [block]}}}


def test_sensitive_value_is_never_said() -> None:
    plan = changed("a.b", {"x": [{"k": "secret"}]}, {"x": [{"k": "other"}]})
    plan["resource_drift"][0]["change"]["before_sensitive"] = {"x": [{"k": True}], "y": [{}]}
    assert said(plan) == "a.b was changed\n  x: is another one; its value is sensitive"


def test_own_change_of_the_stack_is_pending_and_no_drift() -> None:
    change = {"before": {"x": 1}, "after": {"x": 2}, "actions": ["update"]}
    data = {"address": "data.a.b", "mode": "data", "change": {"actions": ["read"]}}
    plan = {"resource_changes": [{"address": "a.b", "mode": "managed", "change": change}, data]}
    assert differences(plan) == []
    assert pending(plan, differences(plan)) == ["a.b"]


def test_policy_added_to_a_role_is_drift_though_no_apply_removes_it() -> None:
    policies = [{"name": name, "policy": "{}"} for name in ("ours", "theirs")]
    role = {"name": ROLE, "inline_policy": policies}
    plan = with_state(
        ("aws_iam_role", role), ("aws_iam_role_policy", {"role": ROLE, "name": "ours"})
    )
    (found,) = differences(plan)
    assert found.address == "aws_iam_role.r"
    assert found.details == ("its policy theirs isn't the stack's, and no apply removes it",)


def test_function_with_other_code_than_it_was_given_is_drift() -> None:
    function = {"function_name": "f", "source_code_hash": "a", "code_sha256": "a"}
    assert differences(with_state(("aws_lambda_function", function))) == []
    plan = with_state(("aws_lambda_function", function | {"code_sha256": "b"}))
    assert "its code was replaced: SHA-256 was a, is b" in said(plan)
    assert "-replace=aws_lambda_function.r" in said(plan)
