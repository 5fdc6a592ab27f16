"""The metrics of the XGBoost images, read from what the algorithm prints.

SageMaker doesn't ask an algorithm for its metrics: it matches each metric's regular expression with
the lines of its log. Sources: the metric definitions that DescribeTrainingJob returns for these
images; SageMaker developer guide, "Tune an XGBoost Model" (names, and whether more is better).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from asl_check.xgboost_images import CURRENT, EVERY_METRIC, LEGACY, XGBOOSTS_METRICS
from embedded_aws.sagemaker.images import Image

_NUMBER = r"([-+]?[0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)"
_MOST_DEFINITIONS: Final = 40  # API AlgorithmSpecification
_ROUND = re.compile(r"\[[0-9]+\]")
_SCORE = re.compile(rf"#011(train|validation)-([a-z0-9_-]+):{_NUMBER}")

Histories = dict[str, list[float]]


def definitions(image: Image) -> list[dict[str, str]]:
    """Return an image's `MetricDefinitions`: what it can tune by, and `train:` up to the limit."""
    names = [f"validation:{name}" for name in _names(image)]
    names += [f"train:{name}" for name in XGBOOSTS_METRICS]
    return [
        {"Name": name, "Regex": rf".*\[[0-9]+\].*#011{name.replace(':', '-')}:{_NUMBER}.*"}
        for name in names[:_MOST_DEFINITIONS]
    ]


def is_xgboosts(name: str) -> bool:
    """Say whether an evaluation metric is one that XGBoost itself computes (no `@` suffix)."""
    return name in XGBOOSTS_METRICS


def objectives(image: Image) -> list[str]:
    """Return the metrics that a tuning job can take as its objective."""
    return [f"validation:{name}" for name in _names(image)]


def direction(metric: str) -> str:
    """Return `Maximize` or `Minimize`, whichever is better for `CHANNEL:NAME`."""
    return EVERY_METRIC.get(metric.partition(":")[2], "Minimize")


def histories(lines: Iterable[str]) -> Histories:
    """Return each metric's values in the lines of a log, an epoch each, by the metric's name."""
    values: Histories = {}
    for line in lines:
        if "#011" in line and _ROUND.search(line):
            for channel, name, value in _SCORE.findall(line):
                if name in EVERY_METRIC:
                    values.setdefault(f"{channel}:{name}", []).append(float(value))
    return values


def final(lines: Iterable[str]) -> dict[str, float]:
    """Return each metric's last value in the lines of a log."""
    return {name: values[-1] for name, values in histories(lines).items()}


class Follower:
    """One metric of a log that is still being written.

    Args:
        path: The log.
        metric: `CHANNEL:NAME`.
    """

    def __init__(self, path: Path, metric: str) -> None:
        self._path = path
        self._metric = metric
        self._read = 0

    def fresh(self) -> list[float]:
        """Return the metric's values in the whole lines written since the last call."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._read)
                content = file.read()
        except FileNotFoundError:  # not begun yet, or over
            return []
        whole = content[: content.rfind(b"\n") + 1]
        self._read += len(whole)
        return histories(whole.decode("utf-8", "replace").splitlines()).get(self._metric, [])


def _names(image: Image) -> list[str]:
    """Return the evaluation metrics of an image; today's XGBoost has them all, the old one too."""
    known = LEGACY if image.legacy else CURRENT
    wanted = {name.partition(":")[2] for name in known.metrics}
    return [name for name in EVERY_METRIC if name in wanted]
