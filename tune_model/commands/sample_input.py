"""The input of the sample's own workflows: checked as the function that reads it checks it.

A definition of one's own takes any input; whether a machine is the sample's its first state tells.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from cli_base.errors import UsageError
from tune_model.infra.documents.load import documents_root
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


def _reader(root: Path | None = None) -> ModuleType:
    """Load the function's module that reads the input, with the one that it imports."""
    folder = (root or documents_root()) / "lambda_src" / "generate_dataset"
    before = sys.modules.get("dataset")
    try:
        sys.modules["dataset"] = _loaded(folder / "dataset.py", "dataset")
        return _loaded(folder / "dataset_input.py", "generate_dataset_input")
    finally:
        if before is None:
            sys.modules.pop("dataset", None)
        else:
            sys.modules["dataset"] = before


def _loaded(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise UsageError(f"{path} can't be loaded")
    module = importlib.util.module_from_spec(spec)
    kept = sys.modules.get(name)
    sys.modules[name] = module  # dataclasses look their module up
    try:
        spec.loader.exec_module(module)
    finally:
        if kept is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = kept
    return module
