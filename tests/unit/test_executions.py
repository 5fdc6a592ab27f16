"""Starting and following executions."""

import json
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import json_values
from tune_model.errors import UsageError
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


def event(number: int, kind: str) -> dict[str, Any]:
    return {"id": number, "previousEventId": number - 1, "type": kind, "timestamp": number}


def test_following_reads_only_what_is_new_and_ends_with_the_execution() -> None:
    history = [event(1, "ExecutionStarted"), event(2, "LambdaFunctionScheduled")]
    end = [event(3, "LambdaFunctionSucceeded"), event(4, "ExecutionSucceeded")]
    end[1]["executionSucceededEventDetails"] = {"output": '{"x": 1}'}
    asked = {
        "executionArn": EXECUTION,
        "reverseOrder": True,
        "includeExecutionData": True,
        "maxResults": 1000,
    }
    slept: list[float] = []
    step_functions = client()
    with Stubber(step_functions) as stub:
        stub.add_response("get_execution_history", {"events": history[::-1]}, asked)
        page = {"events": end[::-1], "nextToken": "older"}
        stub.add_response("get_execution_history", page, asked)
        older = {"events": history[::-1], "nextToken": "oldest"}
        stub.add_response("get_execution_history", older, asked | {"nextToken": ANY})
        steps = [
            (now, [e["id"] for e in events])
            for now, events in executions.follow(
                step_functions, EXECUTION, seconds=0.5, sleep=slept.append
            )
        ]
        stub.assert_no_pending_responses()
    assert [(now.status, ids) for now, ids in steps] == [
        ("RUNNING", [1, 2]),
        ("SUCCEEDED", [1, 2, 3, 4]),
    ]
    assert steps[-1][0].output == {"x": 1}
    assert slept == [0.5]
