"""The input of the sample's own workflows: checked as the function that reads it checks it.

A definition of one's own takes any input; whether a machine is the sample's its first state tells.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any

from cli_base.errors import UsageError
from tune_model.commands.function_sources import load
from tune_model.operations.machine import Machine, function_name

_FIELDS = ("dataset",)
_FUNCTION = "generate-dataset"


def check_sample_input(machine: Machine, text: str) -> None:
    """Refuse an input that the sample's first function would refuse, or ignore a part of.

    Args:
        machine: The deployed state machine; another one than the sample's takes anything.
        text: The input, JSON.

    Raises:
        UsageError: It is no object, has a field that nobody reads, or asks for data that can't be
            made.
    """
    if not _is_sample(machine):
        return
    given = json.loads(text)
    if not isinstance(given, dict):
        raise UsageError(f"the execution's input is a JSON object, such as {{}}, not {text[:40]}")
    for name in given:
        if name not in _FIELDS:
            raise UsageError(
                f"the execution's input has {name[:40]!r}, which nobody reads: it may have "
                f"{', '.join(_FIELDS)} (docs/variables.md)"
            )
    reader = _reader()
    try:
        reader.read_spec(given)
    except reader.InvalidInput as error:
        raise UsageError(f"the execution's input: {error}") from error


def _is_sample(machine: Machine) -> bool:
    states: Mapping[str, Any] = machine.definition.get("States", {})
    first = states.get(str(machine.definition.get("StartAt")), {})
    resource = str(first.get("Resource", ""))
    return ":lambda:" in resource and function_name(resource).endswith(_FUNCTION)


def _reader() -> ModuleType:
    """Load the function's module that reads the input, which imports `dataset` by that name."""
    before = sys.modules.get("dataset")
    sys.modules["dataset"] = load("dataset")
    try:
        return load("dataset_input")
    finally:
        if before is None:
            del sys.modules["dataset"]
        else:
            sys.modules["dataset"] = before
