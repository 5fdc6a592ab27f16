"""An example wrong and right for each rule of the checker, for docs/asl-check.md.

A test holds each one to its rule: the wrong one is found, the right one has no finding.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Body = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
_TUNING = "HyperparameterTuning (XGBoost)"


@dataclass(frozen=True)
class Text:
    """Whole definitions, as written."""

    wrong: str
    right: str

    def definition(self, side: str) -> str:
        """Give the definition of one side, `wrong` or `right`."""
        return str(getattr(self, side))

    def shown(self, side: str) -> str:
        """Give what the page shows of it."""
        return self.definition(side)


@dataclass(frozen=True)
class State:
    """A state's fields; the definition has only that state, or the others that are given."""

    wrong: Body
    right: Body
    others: Body | None = None

    def definition(self, side: str) -> str:
        """Give the definition of one side, `wrong` or `right`."""
        state: Body = copy.deepcopy(getattr(self, side))
        if state["Type"] not in {"Choice", "Succeed", "Fail"} and not {"Next", "End"} & set(state):
            state["End"] = True
        others = self.others or {}
        start = next(iter(others), "A")
        return json.dumps({"StartAt": start, "States": {**others, "A": state}})

    def shown(self, side: str) -> str:
        """Give what the page shows of it."""
        first = f"{json.dumps(self.others)[1:-1]}, " if self.others else ""
        return f'{first}"A": {json.dumps(getattr(self, side))}'


@dataclass(frozen=True)
class Tuning:
    """A member of the documented definition's tuning job."""

    keys: tuple[str | int, ...]
    wrong: Any
    right: Any

    def definition(self, side: str) -> str:
        """Give the definition of one side, `wrong` or `right`."""
        document = json.loads((ROOT / "asl" / "tune.json").read_text(encoding="utf-8"))
        place = document["States"][_TUNING]["Parameters"]
        for key in self.keys[:-1]:
            place = place[key]
        place[self.keys[-1]] = getattr(self, side)
        return json.dumps(document)

    def shown(self, side: str) -> str:
        """Give what the page shows of it."""
        named = [str(key) for key in self.keys if isinstance(key, str)]
        return f'"{named[-1]}": {json.dumps(getattr(self, side))}'


Example = Text | State | Tuning


def scope(states: Body, start: str = "", **fields: object) -> str:
    """Write a whole definition."""
    return json.dumps({"StartAt": start or next(iter(states)), "States": states, **fields})


def passing(**fields: object) -> Body:
    """Give a Pass state in JSONata."""
    return {"Type": "Pass", "QueryLanguage": "JSONata", **fields}


def template(value: str) -> Body:
    """Give a Pass state in JSONPath with one computed member."""
    return {"Type": "Pass", "Parameters": {"x.$": value}}


def task(resource: str, parameters: Body | None = None, **fields: object) -> Body:
    """Give a Task of a service integration."""
    given = {} if parameters is None else {"Parameters": parameters}
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", **given, **fields}


def compared(rule: Body) -> Body:
    """Give a Choice of one rule that leads to the state Z."""
    return {"Type": "Choice", "Choices": [{**rule, "Next": "Z"}], "Default": "Z"}


def mapped(config: Body, **fields: object) -> Body:
    """Give a Map whose items pass."""
    inner = {"StartAt": "In", "States": {"In": {"Type": "Pass", "End": True}}}
    return {"Type": "Map", "ItemProcessor": {"ProcessorConfig": config, **inner}, **fields}


def retrying(*names: list[str]) -> Body:
    """Give a Task with a retrier for each list of error names."""
    retry = [{"ErrorEquals": each} for each in names]
    return task("sqs:sendMessage", {"QueueUrl": "q", "MessageBody": "m"}, Retry=retry)
