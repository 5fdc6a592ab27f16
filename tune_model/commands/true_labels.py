"""What is true about the data that the sample makes: the labels that its function computes.

The rooms don't know the functions' sources; the command line, above them, hands this to a report.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from tune_model.commands.function_sources import load
from tune_model.infra.documents.load import documents_root

_PRINTED = 1e-5  # the function writes six decimals
_SOURCES = documents_root()


def dataset_module(root: Path = _SOURCES) -> ModuleType:
    """Load the module that the data-generating function is deployed with.

    Raises:
        EnvironmentLacks: It can't be loaded.
    """
    return load("dataset", root)


def known_truth(
    given: Any,  # noqa: ANN401 - any JSON value
    rows: Sequence[Sequence[str]],
    root: Path = _SOURCES,
) -> list[float] | None:
    """Return the labels, without noise, of the test rows; None where they aren't known.

    Args:
        given: The execution's input, parsed.
        rows: The first rows that were predicted: they must be those that the input asks for.
        root: What has `lambda_src`.
    """
    fields = given.get("dataset", {}) if isinstance(given, dict) else {}
    if not isinstance(fields, dict) or fields.get("generate") is False:
        return None
    dataset = dataset_module(root)
    asked = {name: value for name, value in fields.items() if name != "generate"}
    try:
        spec = dataset.DatasetSpec(**asked)
        made = list(itertools.islice(dataset.feature_rows(spec, "test"), len(rows)))
    except (TypeError, ValueError):
        return None
    if not _same(made, rows):
        return None
    return list(dataset.true_labels(spec, "test"))


def _same(made: Sequence[Sequence[float]], rows: Sequence[Sequence[str]]) -> bool:
    if not rows or len(made) != len(rows):
        return False
    try:
        return all(
            math.isclose(mine, float(theirs), abs_tol=_PRINTED)
            for one, other in zip(made, rows, strict=True)
            for mine, theirs in zip(one, other, strict=True)
        )
    except ValueError:
        return False
