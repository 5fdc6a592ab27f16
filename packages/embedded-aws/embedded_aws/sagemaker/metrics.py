"""The metrics of the XGBoost images, read from what the algorithm prints.

SageMaker doesn't ask an algorithm for its metrics: it matches each metric's regular expression with
the lines of its log. Sources: the metric definitions that DescribeTrainingJob returns for these
images; SageMaker developer guide, "Tune an XGBoost Model" (names, and whether more is better).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from asl_check.xgboost_images import XGBOOSTS_METRICS

_NAMES: Final = tuple(XGBOOSTS_METRICS)
_NUMBER = r"([-+]?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)"
_CHANNELS = ("train", "validation")


def definitions() -> list[dict[str, str]]:
    """Return the images' `MetricDefinitions`: 40 of them, which is SageMaker's limit."""
    return [
        {
            "Name": f"{channel}:{name}",
            "Regex": rf".*\[[0-9]+\].*#011{channel}-{name}:{_NUMBER}.*",
        }
        for channel in _CHANNELS
        for name in _NAMES
    ]


_PATTERNS = {each["Name"]: re.compile(each["Regex"]) for each in definitions()}


def is_known(name: str) -> bool:
    """Say whether an evaluation metric is one that XGBoost itself computes (no `@` suffix)."""
    return name in _NAMES


def objectives() -> list[str]:
    """Return the metrics that a tuning job can take as its objective."""
    return [f"validation:{name}" for name in _NAMES]


def direction(metric: str) -> str:
    """Return `Maximize` or `Minimize`, whichever is better for `CHANNEL:NAME`."""
    return XGBOOSTS_METRICS.get(metric.partition(":")[2], "Minimize")


def final(lines: Iterable[str]) -> dict[str, float]:
    """Return each metric's last value in the lines of a log."""
    values: dict[str, float] = {}
    for line in lines:
        if "#011" in line:
            for name, pattern in _PATTERNS.items():
                if match := pattern.fullmatch(line):
                    values[name] = float(match[1])
    return values
