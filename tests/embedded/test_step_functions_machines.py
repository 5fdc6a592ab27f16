"""Short state machines end on the embedded AWS as AWS's documentation says.

Each file in `machines/` is one kind, each case in it a machine with its source: a page of the Step
Functions developer guide or API reference, or the language's specification (states-language.net).
All executions run at once. In a case

- `machine` has the states; the first is where it starts, and one without a way on is the end;
- `language` is the machine's QueryLanguage, `top` has further fields of the definition;
- `output`, or `error` and `cause`, is how it ends; a `cause` of null means that there is none;
- `refused` is part of what CreateStateMachine says when it doesn't take the machine;
- `events` are events of its history: the type, and what of its details must be so, or null where
  a detail must not be there.
"""

import gzip
import itertools
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from embedded_aws.server import EmbeddedAws
from tests.account import REGION, Account
from tests.waiting import until

KINDS = {
    file.stem: json.loads(file.read_text(encoding="utf-8"))
    for file in sorted((Path(__file__).parent / "machines").glob("*.json"))
}
CASES = {f"{kind}: {case['name']}": case for kind, cases in KINDS.items() for case in cases}
CODE = """
import os
import time

class Broken(Exception):
    pass

def handler(event, context):
    if isinstance(event, dict) and "raise" in event:
        raise Broken(event["raise"])
    if isinstance(event, dict) and "exit" in event:
        os._exit(event["exit"])
    if isinstance(event, dict) and "sleep" in event:
        time.sleep(event["sleep"])
    if isinstance(event, dict) and "bytes" in event:
        return "x" * event["bytes"]
    return event
"""
LINES = b'{"n": 1}\n{"n": 2}\n'
OBJECTS = {
    "a.csv": b"k,v\nx,1\ny,2\n",
    "b.csv": b"k;v\na,b;1\n",
    "twice.csv": b"k,k\n1,2\n",
    "a.json": b"[1,2,3]",
    "n.json": b"1",
    "o.json": b'{"a": {"b": [1, 2]}}',
    "a.jsonl": LINES,
    "a.jsonl.gz": gzip.compress(LINES),
    "in/1": b"1",
    "in/2": b"2",
    "lists/1.json": b"[1,2]",
    "lists/2.json": b"[3]",
}
_NO_WAY_ON = ("Succeed", "Fail", "Choice")


@pytest.fixture(scope="module")
def account(embedded_aws: EmbeddedAws) -> Account:
    embedded_aws.reset()
    return Account(embedded_aws.address)


@pytest.fixture(scope="module")
def executions(account: Account) -> dict[str, dict[str, Any]]:
    """How each case's execution ended, with its history."""
    functions = {
        "${function}": account.function(CODE, Timeout=30),
        "${short}": account.function(CODE, "short", Timeout=1),
        "${nomodule}": account.function(CODE, "nomodule", Handler="absent.handler"),
        "${nohandler}": account.function(CODE, "nohandler", Handler="handler.absent"),
    }
    s3 = account.client("s3")
    s3.create_bucket(Bucket="items", CreateBucketConfiguration={"LocationConstraint": REGION})
    for key, body in OBJECTS.items():
        s3.put_object(Bucket="items", Key=key, Body=body)
    everything = {"Action": "*", "Resource": "*"}
    role = account.role("states.amazonaws.com", everything, name="machine")
    client = account.client("stepfunctions")
    numbers = itertools.count()

    def ended(case: dict[str, Any]) -> dict[str, Any]:
        text = json.dumps(definition(case))
        for placeholder, arn in functions.items():
            text = text.replace(placeholder, arn)
        name = f"machine-{next(numbers)}"
        try:
            made = client.create_state_machine(name=name, definition=text, roleArn=role)
        except ClientError as refused:
            return {"status": "REFUSED", "cause": str(refused), "events": []}
        arn = made["stateMachineArn"]
        given = json.dumps(case.get("input", {}))
        execution = client.start_execution(stateMachineArn=arn, input=given)["executionArn"]
        return waited(account, execution)

    with ThreadPoolExecutor(16) as pool:
        return dict(zip(CASES, pool.map(ended, CASES.values()), strict=True))


def definition(case: dict[str, Any]) -> dict[str, Any]:
    """The definition of a case."""
    language = {"QueryLanguage": case["language"]} if "language" in case else {}
    return {**scope(case["machine"]), **language, **case.get("top", {})}


def scope(states: dict[str, Any]) -> dict[str, Any]:
    """States as a machine, a branch or an item processor has them, with StartAt and End."""
    return {"StartAt": next(iter(states)), "States": {k: whole(v) for k, v in states.items()}}


def whole(state: dict[str, Any]) -> dict[str, Any]:
    state = dict(state)
    if "Next" not in state and state["Type"] not in _NO_WAY_ON:
        state["End"] = True
    if "Branches" in state:
        state["Branches"] = [scope(branch) for branch in state["Branches"]]
    for name in ("ItemProcessor", "Iterator"):
        if name in state:
            more = dict(state[name])
            states = more.pop("States")
            state[name] = {**more, **scope(states)}
    return state


def waited(account: Account, execution: str) -> dict[str, Any]:
    client = account.client("stepfunctions")

    def description() -> dict[str, Any] | None:
        described: dict[str, Any] = client.describe_execution(executionArn=execution)
        return described if described["status"] != "RUNNING" else None

    described = until(description, "the execution's end") or {}
    history = client.get_execution_history(executionArn=execution, maxResults=1000)["events"]
    return {**described, "events": history}


@pytest.mark.parametrize("name", CASES)
def test_a_machine_ends_as_it_does_on_aws(name: str, executions: dict[str, dict[str, Any]]) -> None:
    case, ended = CASES[name], executions[name]
    if "refused" in case:
        assert ended["status"] == "REFUSED"
        assert case["refused"] in ended["cause"]
    elif "error" in case:
        assert (ended["status"], ended.get("error")) == ("FAILED", case["error"]), ended
        if "cause" in case:
            assert ended.get("cause") == case["cause"]
    else:
        assert ended["status"] == "SUCCEEDED", ended
        assert json.loads(ended["output"]) == case["output"]
    for kind, details in case.get("events", {}).items():
        assert any(has(event, details) for event in of_kind(ended, kind)), ended["events"]


def of_kind(ended: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    return (event for event in ended["events"] if event["type"] == kind)


def has(event: dict[str, Any], details: dict[str, Any]) -> bool:
    """Whether an event's details have at least these members; what is null must not be there."""
    found: dict[str, Any] = {}
    for key, value in event.items():
        found |= value if key.endswith("EventDetails") else {}
    return all(found.get(name) == value for name, value in details.items())


def test_a_map_run_is_listed_and_described(
    account: Account, executions: dict[str, dict[str, Any]]
) -> None:
    execution = executions["maps: failures below the threshold are tolerated"]
    client = account.client("stepfunctions")
    (run,) = client.list_map_runs(executionArn=execution["executionArn"])["mapRuns"]
    described = client.describe_map_run(mapRunArn=run["mapRunArn"])
    assert described["status"] == "SUCCEEDED"
    assert described["toleratedFailurePercentage"] == 50
    for counts in (described["itemCounts"], described["executionCounts"]):
        found = {name: counts[name] for name in ("total", "succeeded", "failed", "running")}
        assert found == {"total": 2, "succeeded": 1, "failed": 1, "running": 0}


def test_each_case_names_its_source() -> None:
    assert [name for name, case in CASES.items() if not case.get("source")] == []
    assert len(CASES) == sum(map(len, KINDS.values()))
