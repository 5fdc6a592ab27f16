"""Starting and following executions."""

import json
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber
from hypothesis import given
from hypothesis import strategies as st

from cli_base.errors import UsageError
from tests.strategies import json_values
from tune_model.operations import executions

MACHINE = "arn:aws:states:us-west-2:123456789012:stateMachine:m"
EXECUTION = "arn:aws:states:us-west-2:123456789012:execution:m:e"


def client() -> Any:
    return boto3.client(
        "stepfunctions",
        region_name="us-west-2",
        aws_access_key_id="a",
        aws_secret_access_key="s",
    )


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=80))
def test_letters_and_digits_of_any_script_are_a_name_and_only_ascii_is_quiet(name: str) -> None:
    assert (executions.check_name(name) is None) == name.isascii()


@given(st.sampled_from(' \t\n<>{}[]?*"#%\\^|~`$&,;:/\x00\x7f\x9f'), st.text("abc", max_size=5))
def test_a_forbidden_character_is_named_with_its_place(bad: str, before: str) -> None:
    with pytest.raises(UsageError, match=f"position {len(before) + 1};"):
        executions.check_name(f"{before}{bad}x")


@pytest.mark.parametrize("name", ["", "a" * 81])
def test_a_name_has_1_to_80_characters(name: str) -> None:
    with pytest.raises(UsageError, match="1 to 80 characters"):
        executions.check_name(name)


@given(json_values())
def test_any_json_is_an_input(value: Any) -> None:
    text = json.dumps(value)
    assert executions.check_input(text) == text


def test_what_is_no_json_is_no_input() -> None:
    with pytest.raises(UsageError, match="isn't JSON"):
        executions.check_input("{")


def test_an_input_beyond_256_kib_is_refused_before_it_is_sent() -> None:
    fits = json.dumps("a" * (262_144 - 2))
    assert executions.check_input(fits)
    with pytest.raises(UsageError, match="262145 bytes"):
        executions.check_input(fits[:-1] + 'a"')


@pytest.mark.parametrize("name", [None, "mine"])
def test_starting_sends_the_name_only_where_there_is_one(name: str | None) -> None:
    step_functions = client()
    with Stubber(step_functions) as stub:
        sent = {"stateMachineArn": MACHINE, "input": "{}"} | ({"name": name} if name else {})
        stub.add_response("start_execution", {"executionArn": EXECUTION, "startDate": 0}, sent)
        assert executions.start(step_functions, MACHINE, name=name, text="{}") == EXECUTION


def test_a_name_that_is_taken_is_wrong_use() -> None:
    step_functions = client()
    with Stubber(step_functions) as stub:
        stub.add_client_error("start_execution", "ExecutionAlreadyExists")
        with pytest.raises(UsageError, match="'mine' exists: choose another name"):
            executions.start(step_functions, MACHINE, name="mine", text="{}")


NOW = datetime(2026, 1, 1, tzinfo=UTC)


def listing(*names: str) -> dict[str, Any]:
    return {
        "executions": [
            {
                "executionArn": f"{EXECUTION[:-1]}{name}",
                "stateMachineArn": MACHINE,
                "name": name,
                "status": "RUNNING",
                "startDate": NOW,
            }
            for name in names
        ]
    }


def test_the_latest_execution_is_the_first_that_step_functions_lists() -> None:
    for given_ in (None, "latest"):
        step_functions = client()
        with Stubber(step_functions) as stub:
            stub.add_response("list_executions", listing("b", "a"), {"stateMachineArn": MACHINE})
            assert executions.resolve(step_functions, MACHINE, given_) == f"{EXECUTION[:-1]}b"


def test_without_executions_the_verb_that_starts_one_is_named() -> None:
    step_functions = client()
    with Stubber(step_functions) as stub:
        stub.add_response("list_executions", {"executions": []})
        with pytest.raises(UsageError, match="tune-model run"):
            executions.resolve(step_functions, MACHINE, None)


@pytest.mark.parametrize("named", [EXECUTION, "e"])
def test_an_execution_is_found_by_arn_or_name(named: str) -> None:
    step_functions = client()
    described = {
        "executionArn": EXECUTION,
        "stateMachineArn": MACHINE,
        "status": "RUNNING",
        "startDate": NOW,
    }
    with Stubber(step_functions) as stub:
        stub.add_response("describe_execution", described, {"executionArn": EXECUTION})
        assert executions.resolve(step_functions, MACHINE, named) == EXECUTION


@pytest.mark.parametrize("code", ["ExecutionDoesNotExist", "InvalidArn"])
def test_an_execution_that_is_not_there_is_wrong_use(code: str) -> None:
    step_functions = client()
    with Stubber(step_functions) as stub:
        stub.add_client_error("describe_execution", code)
        with pytest.raises(UsageError, match="there is no execution gone"):
            executions.resolve(step_functions, MACHINE, "gone")


def test_a_list_is_read_page_after_page_and_filtered_by_the_service() -> None:
    step_functions = client()
    asked = {"stateMachineArn": MACHINE, "statusFilter": "RUNNING"}
    with Stubber(step_functions) as stub:
        stub.add_response("list_executions", listing("b") | {"nextToken": "t"}, asked)
        stub.add_response("list_executions", listing("a"), asked | {"nextToken": "t"})
        found = list(executions.listed(step_functions, MACHINE, status="RUNNING"))
    assert [each.name for each in found] == ["b", "a"]
    assert found[0].seconds is None


def test_a_state_machine_is_found_by_name() -> None:
    machine = {"stateMachineArn": MACHINE, "name": "m", "type": "STANDARD", "creationDate": NOW}
    for name in ("m", "other"):
        step_functions = client()
        with Stubber(step_functions) as stub:
            stub.add_response("list_state_machines", {"stateMachines": [machine]})
            if name == "m":
                assert executions.machine_named(step_functions, name) == MACHINE
            else:
                with pytest.raises(UsageError, match="us-west-2 has no state machine named other"):
                    executions.machine_named(step_functions, name)


@given(st.dictionaries(st.text(max_size=5).filter(lambda key: key != "dataset"), json_values()))
def test_own_data_keep_the_rest_of_the_input(rest: dict[str, Any]) -> None:
    kept = json.loads(executions.keeping_data(json.dumps(rest)))
    assert kept.pop("dataset") == {"generate": False}
    assert kept == rest


@pytest.mark.parametrize(
    "text",
    ["[]", "1", '{"dataset": 1}', '{"dataset": {"rows": 5}}', '{"dataset": {"generate": true}}'],
)
def test_own_data_and_generated_data_exclude_each_other(text: str) -> None:
    with pytest.raises(UsageError, match="data"):
        executions.keeping_data(text)
