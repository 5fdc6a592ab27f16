"""Starts executions and follows them, through Step Functions' own API."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tune_model.errors import UsageError
from tune_model.operations.history import Progress, progress

if TYPE_CHECKING:
    from types_boto3_stepfunctions import SFNClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

# API StartExecution, parameters `name` and `input`.
_NAME_LIMIT = 80
_NAME_FORBIDDEN = re.compile(r"[\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]")
_INPUT_LIMIT_BYTES = 262_144
_PAGE = 1000


def check_name(name: str) -> str | None:
    """Checks an execution's name and returns a warning, or None.

    Raises:
        UsageError: The name isn't one that StartExecution takes.
    """
    if not name or len(name) > _NAME_LIMIT:
        raise UsageError(f"the execution's name has 1 to {_NAME_LIMIT} characters, not {len(name)}")
    if found := _NAME_FORBIDDEN.search(name):
        raise UsageError(
            f"the execution's name has {found.group()!r} at position {found.start() + 1}; white "
            'space, control characters and < > { } [ ] ? * " # % \\ ^ | ~ ` $ & , ; : / '
            "can't be used"
        )
    if not name.isascii():
        return (
            f"the execution's name {name!r} isn't ASCII: Step Functions takes it, but CloudWatch "
            "metrics can't track it"
        )
    return None


def check_input(text: str) -> str:
    """Checks an execution's input and returns it.

    Raises:
        UsageError: It isn't JSON, or larger than 256 KiB.
    """
    try:
        json.loads(text)
    except ValueError as error:
        raise UsageError(f"the execution's input isn't JSON: {error}") from error
    if (size := len(text.encode())) > _INPUT_LIMIT_BYTES:
        raise UsageError(f"the execution's input has {size} bytes; 262,144 are allowed")
    return text


def start(client: SFNClient, state_machine_arn: str, *, name: str | None, text: str) -> str:
    """Starts an execution.

    Args:
        client: Step Functions.
        state_machine_arn: What to start.
        name: Unique for 90 days in the account and region; None lets the service choose.
        text: The input, JSON.

    Returns:
        The execution's ARN.

    Raises:
        UsageError: An execution of that name exists.
    """
    named = {"name": name} if name else {}
    try:
        started = client.start_execution(stateMachineArn=state_machine_arn, input=text, **named)
    except client.exceptions.ExecutionAlreadyExists as error:
        raise UsageError(f"an execution named {name!r} exists: choose another name") from error
    return started["executionArn"]


def follow(
    client: SFNClient,
    execution_arn: str,
    *,
    seconds: float,
    sleep: Callable[[float], None] = time.sleep,
) -> Iterator[tuple[Progress, list[HistoryEventTypeDef]]]:
    """Yields the progress and the events so far, until the execution has ended.

    One call an interval: the history alone tells the status.

    Args:
        client: Step Functions.
        execution_arn: What to follow.
        seconds: Interval between two calls.
        sleep: Waits that long.
    """
    events: list[HistoryEventTypeDef] = []
    while True:
        events.extend(_newer(client, execution_arn, events[-1]["id"] if events else 0))
        now = progress(events)
        yield now, events
        if now.status != "RUNNING":
            return
        sleep(seconds)


def _newer(client: SFNClient, execution_arn: str, last: int) -> list[HistoryEventTypeDef]:
    """Returns the events after one id, read from the newest back."""
    found: list[HistoryEventTypeDef] = []
    pages = client.get_paginator("get_execution_history").paginate(
        executionArn=execution_arn,
        reverseOrder=True,
        includeExecutionData=True,
        PaginationConfig={"PageSize": _PAGE},
    )
    for page in pages:
        fresh = [event for event in page["events"] if event["id"] > last]
        found.extend(fresh)
        if len(fresh) < len(page["events"]):
            break
    return found[::-1]
