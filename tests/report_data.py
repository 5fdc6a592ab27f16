"""Executions as Step Functions tells them, built event by event, for the report's tests."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tune_model.reports.execution_report import ReportData, Sources, gather

START = datetime(2026, 1, 1, tzinfo=UTC)
MACHINE = "arn:aws:states:us-west-2:123456789012:stateMachine:m"
EXECUTION = "arn:aws:states:us-west-2:123456789012:execution:m:e"
FUNCTION = "arn:aws:lambda:us-west-2:123456789012:function:work"


def task(next_: str | None = None, **more: Any) -> dict[str, Any]:
    way = {"Next": next_} if next_ else {"End": True}
    return {"Type": "Task", "Resource": FUNCTION, **way, **more}


def machine(*names: str) -> dict[str, Any]:
    """A definition that runs tasks of these names, one after the other."""
    following = [*names[1:], None]
    states = {name: task(next_) for name, next_ in zip(names, following, strict=True)}
    return {"StartAt": names[0], "States": states}


@dataclass
class History:
    """Builds an event history; an event comes `step` seconds after the one before."""

    step: float = 1.0
    events: list[dict[str, Any]] = field(default_factory=list)

    def add(self, kind: str, previous: int | None = None, **details: Any) -> int:
        number = len(self.events) + 1
        event = {
            "id": number,
            "previousEventId": number - 1 if previous is None else previous,
            "type": kind,
            "timestamp": START + timedelta(seconds=self.step * (number - 1)),
        }
        self.events.append(event | details)
        return number

    def begin(self, given: str = "{}") -> int:
        return self.add("ExecutionStarted", 0, executionStartedEventDetails={"input": given})

    def enter(
        self, name: str, kind: str = "Task", given: str = "{}", previous: int | None = None
    ) -> int:
        details = {"name": name, "input": given}
        return self.add(f"{kind}StateEntered", previous, stateEnteredEventDetails=details)

    def leave(
        self, name: str, kind: str = "Task", output: str = "{}", previous: int | None = None
    ) -> int:
        details = {"name": name, "output": output}
        return self.add(f"{kind}StateExited", previous, stateExitedEventDetails=details)

    def call(self, given: str = "{}") -> int:
        details = {"resource": FUNCTION, "input": given}
        return self.add("LambdaFunctionScheduled", lambdaFunctionScheduledEventDetails=details)

    def answered(self, output: str = "{}") -> int:
        details = {"output": output}
        return self.add("LambdaFunctionSucceeded", lambdaFunctionSucceededEventDetails=details)

    def failed(self, error: str = "Oops", cause: str = "it broke") -> int:
        details = {"error": error, "cause": cause}
        return self.add("LambdaFunctionFailed", lambdaFunctionFailedEventDetails=details)

    def end(self, status: str = "Succeeded", **details: Any) -> int:
        return self.add(f"Execution{status}", None, **{f"execution{status}EventDetails": details})

    def task(self, name: str, given: str = "{}", output: str = "{}") -> None:
        """A task that calls a function and succeeds."""
        self.enter(name, given=given)
        self.call(given)
        self.answered(output)
        self.leave(name, output=output)


@dataclass
class FakeStepFunctions:
    """Answers as Step Functions does, a page of events at a time."""

    definition: dict[str, Any]
    events: Sequence[dict[str, Any]]
    status: str = "SUCCEEDED"
    more: dict[str, Any] = field(default_factory=dict)

    def describe_execution(self, **_: str) -> dict[str, Any]:
        stopped = {} if self.status == "RUNNING" else {"stopDate": self.events[-1]["timestamp"]}
        return {
            "executionArn": EXECUTION,
            "stateMachineArn": MACHINE,
            "name": "e",
            "status": self.status,
            "startDate": START,
            **stopped,
            "input": "{}",
            **self.more,
        }

    def describe_state_machine_for_execution(self, **_: str) -> dict[str, Any]:
        return {
            "stateMachineArn": MACHINE,
            "name": "m",
            "definition": json.dumps(self.definition),
            "roleArn": "arn:aws:iam::123456789012:role/r",
        }

    def get_paginator(self, _operation: str) -> "FakeStepFunctions":
        return self

    def paginate(self, **_: Any) -> Iterator[dict[str, Any]]:
        for start in range(0, len(self.events), 1000):
            yield {"events": self.events[start : start + 1000]}


def reported(
    definition: dict[str, Any],
    history: History,
    status: str = "SUCCEEDED",
    *,
    now: datetime | None = None,
    **more: Any,
) -> ReportData:
    """What a report of this history shows; SageMaker and S3 aren't asked."""
    client: Any = FakeStepFunctions(definition, history.events, status, more)
    nobody: Any = None
    return gather(Sources(client, nobody, nobody), EXECUTION, now or START + timedelta(days=1))


def long_history(count: int = 25_000, payload: int = 300) -> History:
    """A loop of four-event tasks up to the service's limit of 25,000 events."""
    history, text = History(step=0.01), json.dumps({"text": "x" * payload})
    history.begin()
    for turn in range((count - 2) // 4):
        history.task(f"Work {turn % 3}", given=text, output=text[:-1] + f', "turn": {turn}}}')
    while len(history.events) < count - 1:
        history.add("LambdaFunctionStarted")
    history.end(output="{}")
    return history


LONG_MACHINE = machine("Work 0", "Work 1", "Work 2")
