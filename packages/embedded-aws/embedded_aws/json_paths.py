"""What a JSONPath selects: one value where the path is definite, a list of what it finds otherwise.

Source: Step Functions developer guide, "Manipulate parameters in Step Functions workflows", which
refers to the Java implementation, Jayway's: a path with `..`, a wildcard, a slice, a filter or
several members in brackets is indefinite. moto judges by what it has found.
"""

from __future__ import annotations

import re
import sys
from typing import Any

from moto.stepfunctions.parser.asl.utils import json_path

from embedded_aws import hooks

_QUOTED = re.compile(r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"")
_INDEFINITE = re.compile(r"\.\.|\*|\[[^\]]*[?:,]")
_ONE_AT_LAST = re.compile(r"\[-?\d+\]$")


def install() -> None:
    """Replace moto's reading of paths, wherever it was imported by name."""
    for name, module in list(sys.modules.items()):
        if name.startswith("moto.stepfunctions") and hasattr(module, "extract_json"):
            hooks.replace(module, "extract_json", extract)


def extract(path: str, data: Any) -> Any:  # noqa: ANN401 - JSON
    """Return what a path selects.

    Raises:
        NoSuchJsonPathError: The path is definite and leads nowhere.
    """
    found = [match.value for match in json_path.parse(path).find(data)]
    if not _INDEFINITE.search(_QUOTED.sub("", path)):
        if not found:
            raise json_path.NoSuchJsonPathError(json_path=path, data=data)
        return found[0]
    if len(found) == 1 and _ONE_AT_LAST.search(path):
        return found[0]  # as AWS was seen to do, unlike Jayway
    return found
