"""The built-in XGBoost images: the metrics they emit, the data and hyperparameters they take.

Metrics: the SageMaker guide's page "Tune an XGBoost Model"
(docs.aws.amazon.com/sagemaker/latest/dg/xgboost-tuning.html), and for the current images their own
list, `constants/xgb_constants.py` of github.com/aws/sagemaker-xgboost-container.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from asl_check.xgboost_hyperparameters import Hyperparameter, current, legacy


@dataclass(frozen=True)
class Algorithm:
    """What one family of images takes and emits.

    Attributes:
        name: The family's name, for messages.
        hyperparameters: By name.
        metrics: Direction of each metric that it emits: `Minimize` or `Maximize`.
        content_types: Content types that it trains on.
        channels: Input channels that it reads.
    """

    name: str
    hyperparameters: Mapping[str, Hyperparameter]
    metrics: Mapping[str, str]
    content_types: frozenset[str]
    channels: frozenset[str]

    def required(self, objective: str) -> set[str]:
        """Return the hyperparameters that must be set, given the learning objective."""
        return {"num_round"} | ({"num_class"} if objective.startswith("multi:") else set())


def algorithm_of(image: str) -> Algorithm | None:
    """Return what an image takes; None when it isn't a built-in XGBoost image.

    Args:
        image: Such as `433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest`, which is
            0.72, or `…/sagemaker-xgboost:1.7-1`.
    """
    found = re.search(r"/(sagemaker-)?xgboost(?::|$)", image)
    if not found:
        return None
    return CURRENT if found.group(1) else LEGACY


_MINIMIZE, _MAXIMIZE = "Minimize", "Maximize"

XGBOOSTS_METRICS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("rmse", "rmsle", "mae", "mape", "mphe", "logloss"), _MINIMIZE),
    **dict.fromkeys(("error", "merror", "mlogloss"), _MINIMIZE),
    **dict.fromkeys(("auc", "aucpr", "map", "ndcg"), _MAXIMIZE),
    **dict.fromkeys(("poisson-nloglik", "gamma-nloglik", "gamma-deviance"), _MINIMIZE),
    **dict.fromkeys(("tweedie-nloglik", "cox-nloglik", "aft-nloglik"), _MINIMIZE),
    "interval-regression-accuracy": _MINIMIZE,
}
"""Metrics that XGBoost itself computes, each with the direction in which it is better."""

_CONTAINERS_METRICS: Final[Mapping[str, str]] = {
    "mse": _MINIMIZE,
    **dict.fromkeys(("accuracy", "balanced_accuracy", "r2"), _MAXIMIZE),
    **dict.fromkeys(("f1", "f1_binary", "f1_macro"), _MAXIMIZE),
    **dict.fromkeys(("precision", "precision_macro", "precision_micro"), _MAXIMIZE),
    **dict.fromkeys(("recall", "recall_macro", "recall_micro"), _MAXIMIZE),
}
_FIRST: Final = (
    *("error", "logloss", "mae", "merror", "mlogloss", "rmse"),
    *("auc", "map", "ndcg"),
)


def _validated(metrics: Mapping[str, str]) -> dict[str, str]:
    return {f"validation:{name}": direction for name, direction in metrics.items()}


_TEXT_TYPES = frozenset({"text/csv", "csv", "text/libsvm", "text/x-libsvm", "libsvm"})
EVERY_METRIC: Final[Mapping[str, str]] = {**XGBOOSTS_METRICS, **_CONTAINERS_METRICS}
"""Metrics of the current images, those that the container computes itself included."""

LEGACY: Final = Algorithm(
    "XGBoost 0.72",
    legacy(_FIRST),
    _validated({name: XGBOOSTS_METRICS[name] for name in _FIRST}),
    _TEXT_TYPES,
    frozenset({"train", "validation"}),
)
"""The images `xgboost:1` and `xgboost:latest`."""

CURRENT: Final = Algorithm(
    "sagemaker-xgboost",
    current(tuple(EVERY_METRIC)),
    _validated(EVERY_METRIC),
    _TEXT_TYPES
    | {"application/x-parquet", "application/x-recordio-protobuf", "parquet", "recordio-protobuf"},
    frozenset({"train", "validation", "code"}),
)
"""The images `sagemaker-xgboost:…`."""
