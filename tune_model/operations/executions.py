"""Starts, lists, finds and stops executions, and follows them, through Step Functions' own API."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from cli_base.errors import UsageError
from tune_model.operations.call_budget import CallBudget
from tune_model.settings import suggestions

if TYPE_CHECKING:
    from types_boto3_stepfunctions import SFNClient
    from types_boto3_stepfunctions.type_defs import ExecutionListItemTypeDef, HistoryEventTypeDef

# API StartExecution, parameters `name` and `input`.
_NAME_LIMIT = 80
_NAME_FORBIDDEN = re.compile(r"[\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]")
_INPUT_LIMIT_BYTES = 262_144
_PAGE = 1000


def check_name(name: str) -> str | None:
    """Check an execution's name and return a warning, or None.

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
    if odd := next((char for char in name if not _is_taggable(char)), None):
        raise UsageError(
            f"the execution's name has {odd!r}: Step Functions takes it, but tags the jobs with "
            "it, and SageMaker's tags take letters, digits, spaces and _ . : / = + - @ alone"
        )
    if not name.isascii():
        return (
            f"the execution's name {name!r} isn't ASCII: Step Functions takes it, but CloudWatch "
            "metrics can't track it"
        )
    return None


def _is_taggable(char: str) -> bool:
    """Say whether a tag's value may have a character (SageMaker API Reference, Tag: Value)."""
    return char in "_.:/=+-@" or unicodedata.category(char)[0] in "LZN"


def check_input(text: str) -> str:
    """Check an execution's input and return it.

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


def keeping_data(text: str) -> str:
    """Return an execution's input that says to use the data that is there, the rest kept.

    Raises:
        UsageError: The input asks for data to be made, or isn't an object.
    """
    given = json.loads(text)
    if not isinstance(given, dict) or not isinstance(given.get("dataset", {}), dict):
        raise UsageError("with --data the input is a JSON object, its dataset too if there is one")
    asked = {**given.get("dataset", {})}
    if asked.pop("generate", False) is not False or asked:
        raise UsageError("--data gives the data, so the input's dataset can't ask for others")
    return json.dumps({**given, "dataset": {"generate": False}}, ensure_ascii=False)


def start(client: SFNClient, state_machine_arn: str, *, name: str | None, text: str) -> str:
    """Start an execution.

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


def refuse_if_running(client: SFNClient, state_machine_arn: str) -> None:
    """Refuse to start where an execution of the state machine runs: they share their keys.

    Raises:
        UsageError: One runs; the text names the latest.
    """
    running = [each.name for each in listed(client, state_machine_arn, status="RUNNING")]
    if running:
        more = f" and {len(running) - 1} more" if len(running) > 1 else ""
        stop = suggestions.now().tune_model("stop", running[0])
        raise UsageError(
            f"the execution {running[0]}{more} still runs, and would share its data and "
            f"predictions with a new one: wait for its end, stop it ({stop}), or start all the "
            "same with --even-if-running"
        )


def refuse_if_there(client: SFNClient, state_machine_arn: str, name: str) -> None:
    """Refuse a name that an execution has: what is uploaded for it would replace that one's.

    Raises:
        UsageError: An execution of that name exists.
    """
    arn = f"{state_machine_arn.replace(':stateMachine:', ':execution:', 1)}:{name}"
    try:
        client.describe_execution(executionArn=arn)
    except client.exceptions.ExecutionDoesNotExist:
        return
    raise UsageError(f"an execution named {name!r} exists: choose another name")


@dataclass(frozen=True)
class Execution:
    """One line of a list of executions.

    Attributes:
        arn: Its ARN.
        name: Its name.
        status: RUNNING, SUCCEEDED, FAILED, TIMED_OUT, ABORTED or PENDING_REDRIVE.
        started: When it was started.
        stopped: When it ended; None while it runs.
    """

    arn: str
    name: str
    status: str
    started: datetime
    stopped: datetime | None

    @property
    def seconds(self) -> float | None:
        """Seconds from start to end; None while it runs."""
        return (self.stopped - self.started).total_seconds() if self.stopped else None


def listed(
    client: SFNClient, state_machine_arn: str, *, status: str | None = None
) -> Iterator[Execution]:
    """Yield a state machine's executions, the latest first (API ListExecutions: 90 days)."""
    only: dict[str, Any] = {"statusFilter": status} if status else {}
    pages = client.get_paginator("list_executions").paginate(
        stateMachineArn=state_machine_arn, **only
    )
    for page in pages:
        yield from map(_execution, page["executions"])


def _execution(each: ExecutionListItemTypeDef) -> Execution:
    return Execution(
        each["executionArn"],
        each["name"],
        each["status"],
        each["startDate"],
        each.get("stopDate"),
    )


def latest(client: SFNClient, state_machine_arn: str, most: int) -> list[Execution]:
    """Return the executions that were started last, in one call.

    Args:
        client: Step Functions.
        state_machine_arn: Whose.
        most: How many at most: 1-1000, as ListExecutions allows.
    """
    page = client.list_executions(stateMachineArn=state_machine_arn, maxResults=most)
    return [_execution(each) for each in page["executions"]]


def resolve(client: SFNClient, state_machine_arn: str, given: str | None) -> str:
    """Return an execution's ARN.

    Args:
        client: Step Functions.
        state_machine_arn: Whose execution.
        given: Its ARN, its name, or None or `latest` for the one that was started last.

    Raises:
        UsageError: No such execution is known.
    """
    if given and given.startswith("arn:"):
        arn = given
    elif given and given != "latest":
        arn = f"{state_machine_arn.replace(':stateMachine:', ':execution:', 1)}:{given}"
    else:
        latest = next(islice(listed(client, state_machine_arn), 1), None)
        if latest is None:
            command = suggestions.now().tune_model("run")
            raise UsageError(f"no execution was started yet: {command} starts one")
        return latest.arn
    try:
        return client.describe_execution(executionArn=arn)["executionArn"]
    except (client.exceptions.ExecutionDoesNotExist, client.exceptions.InvalidArn) as error:
        raise UsageError(
            f"there is no execution {given}: {suggestions.now().tune_model('executions')} lists "
            "those of the last 90 days"
        ) from error


def machine_named(client: SFNClient, name: str) -> str:
    """Return the ARN of the state machine of that name.

    Raises:
        UsageError: The region has none.
    """
    for page in client.get_paginator("list_state_machines").paginate():
        for machine in page["stateMachines"]:
            if machine["name"] == name:
                return machine["stateMachineArn"]
    raise UsageError(f"region {client.meta.region_name} has no state machine named {name}")


def stop(client: SFNClient, execution_arn: str, *, cause: str) -> None:
    """Stop a running execution, and with it the SageMaker jobs that it waits for."""
    client.stop_execution(executionArn=execution_arn, error="Stopped", cause=cause)


def history(client: SFNClient, execution_arn: str) -> list[HistoryEventTypeDef]:
    """Return all events so far, in the order of their ids (API GetExecutionHistory)."""
    return newer(client, execution_arn, 0)


def newer(
    client: SFNClient, execution_arn: str, last: int, budget: CallBudget | None = None
) -> list[HistoryEventTypeDef]:
    """Return the events after one id, in order, read from the newest page back.

    Args:
        client: Step Functions.
        execution_arn: Whose history.
        last: Id of the last event that is known; 0 for none.
        budget: Waits before each call; None asks at once.
    """
    found: list[HistoryEventTypeDef] = []
    pages = iter(
        client.get_paginator("get_execution_history").paginate(
            executionArn=execution_arn,
            reverseOrder=True,
            includeExecutionData=True,
            PaginationConfig={"PageSize": _PAGE},
        )
    )
    while True:
        if budget:
            budget.wait()
        page = next(pages, None)
        if page is None:
            break
        fresh = [event for event in page["events"] if event["id"] > last]
        found.extend(fresh)
        if len(fresh) < len(page["events"]) or not page.get("nextToken"):
            break
    return found[::-1]
