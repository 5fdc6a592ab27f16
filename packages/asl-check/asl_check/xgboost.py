"""The built-in XGBoost algorithm: the metrics it emits, the hyperparameters its images accept.

Metrics and tunable hyperparameters: the SageMaker guide's pages "Tune an XGBoost Model"
(docs.aws.amazon.com/sagemaker/latest/dg/xgboost-tuning.html) and "XGBoost Version 0.72"
(…/xgboost-72.html). Names, ranges and further metrics of the current images: their own validation,
`algorithm_mode/hyperparameter_validation.py` of github.com/aws/sagemaker-xgboost-container.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

_CONTINUOUS: Final = "ContinuousParameterRanges"
_INTEGER: Final = "IntegerParameterRanges"


@dataclass(frozen=True)
class Hyperparameter:
    """A hyperparameter.

    Attributes:
        expected: What a right value is.
        accepts: Tells whether a text is a value of it.
        tunable_in: The lists of ranges that it may be tuned in; empty when it can't be.
    """

    expected: str
    accepts: Callable[[str], bool]
    tunable_in: tuple[str, ...] = ()


@dataclass(frozen=True)
class Algorithm:
    """What one family of images accepts.

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
        """Returns the hyperparameters that must be set, given the learning objective."""
        return {"num_round"} | ({"num_class"} if objective.startswith("multi:") else set())


def algorithm_of(image: str) -> Algorithm | None:
    """Returns what an image accepts; None when it isn't a built-in XGBoost image.

    Args:
        image: Such as `433757028032.dkr.ecr.us-west-2.amazonaws.com/xgboost:latest`, which is
            0.72, or `…/sagemaker-xgboost:1.7-1`.
    """
    found = re.search(r"/(sagemaker-)?xgboost(?::|$)", image)
    if not found:
        return None
    return CURRENT if found.group(1) else LEGACY


def _integer(
    lowest: int, highest: float = float("inf"), *, tunable: bool = False
) -> Hyperparameter:
    def accepts(text: str) -> bool:
        return bool(re.fullmatch(r"[+-]?[0-9]{1,18}", text)) and lowest <= int(text) <= highest

    return Hyperparameter(
        _bounds("an integer", lowest, highest), accepts, _lists(_INTEGER, tunable)
    )


def _number(
    lowest: float = float("-inf"),
    highest: float = float("inf"),
    *,
    above: bool = False,
    below: bool = False,
    tunable: bool = False,
) -> Hyperparameter:
    def accepts(text: str) -> bool:
        try:
            value = float(text)
        except ValueError:
            return False
        too_low = value <= lowest if above else value < lowest
        too_high = value >= highest if below else value > highest
        return not (too_low or too_high or math.isnan(value))

    return Hyperparameter(
        _bounds("a number", lowest, highest), accepts, _lists(_CONTINUOUS, tunable)
    )


def _lists(name: str, tunable: bool) -> tuple[str, ...]:  # noqa: FBT001 -- its callers' keyword
    return (name,) if tunable else ()


def _bounds(kind: str, lowest: float, highest: float) -> str:
    return f"{kind} in quotes, from {lowest:g} to {highest:g}"


def _one_of(*values: str) -> Hyperparameter:
    return Hyperparameter(f"one of {', '.join(values)}", lambda text: text in values)


def _matching(expected: str, pattern: str) -> Hyperparameter:
    return Hyperparameter(expected, lambda text: re.fullmatch(pattern, text) is not None)


_OBJECTIVES = (
    *(f"reg:{name}" for name in ("linear", "squarederror", "squaredlogerror", "logistic")),
    *(f"reg:{name}" for name in ("pseudohubererror", "absoluteerror", "gamma", "tweedie")),
    *(f"binary:{name}" for name in ("logistic", "logitraw", "hinge")),
    *(f"rank:{name}" for name in ("pairwise", "ndcg", "map")),
    *("multi:softmax", "multi:softprob", "count:poisson", "survival:cox", "survival:aft"),
)
_FLAG = _one_of("0", "1")
_SHARE = _number(0, 1)

_SHARED: Final[Mapping[str, Hyperparameter]] = {
    "num_round": _integer(1, tunable=True),
    "num_class": _integer(2),
    "alpha": _number(0, tunable=True),
    "base_score": _number(),
    "booster": _one_of("gbtree", "gblinear", "dart"),
    "colsample_bylevel": _number(0, 1, above=True, tunable=True),
    "colsample_bytree": _number(0, 1, above=True, tunable=True),
    "csv_weights": _FLAG,
    "early_stopping_rounds": _integer(1),
    "eta": _number(0, 1, tunable=True),
    "eval_metric": _matching("metrics with commas between", r"[a-z0-9@.,\-_ ]+"),
    "gamma": _number(0, tunable=True),
    "grow_policy": _one_of("depthwise", "lossguide"),
    "lambda": _number(0, tunable=True),
    "lambda_bias": _SHARE,
    "max_bin": _integer(0),
    "max_depth": _integer(0, tunable=True),
    "max_leaves": _integer(0),
    "min_child_weight": _number(0, tunable=True),
    "normalize_type": _one_of("tree", "forest"),
    "nthread": _integer(1),
    "objective": _one_of(*_OBJECTIVES),
    "one_drop": _FLAG,
    "process_type": _one_of("default", "update"),
    "rate_drop": _SHARE,
    "refresh_leaf": _FLAG,
    "sample_type": _one_of("uniform", "weighted"),
    "scale_pos_weight": _number(0, above=True),
    "seed": _integer(-(2**31), 2**31 - 1),
    "sketch_eps": _number(0, 1, above=True, below=True),
    "skip_drop": _SHARE,
    "subsample": _number(0, 1, above=True, tunable=True),
    "tree_method": _one_of("auto", "exact", "approx", "hist", "gpu_hist"),
    "tweedie_variance_power": _number(1, 2, above=True, below=True),
    "updater": _matching("updaters with commas between", r"[a-z_]+(\s*,\s*[a-z_]+)*"),
}

# The documentation tunes max_delta_step by integers, the current images take any number.
_DELTA = _integer(0, tunable=True)
_ANY_DELTA = Hyperparameter(
    "a number in quotes, from 0", _number(0).accepts, (_INTEGER, _CONTINUOUS)
)

_MINIMIZED = ("error", "logloss", "mae", "merror", "mlogloss", "rmse")
_MAXIMIZED = ("auc", "map", "ndcg")
_MINIMIZED_SINCE = (
    *("aft-nloglik", "cox-nloglik", "gamma-deviance", "gamma-nloglik", "mape", "mphe", "mse"),
    *("interval-regression-accuracy", "poisson-nloglik", "rmsle", "tweedie-nloglik"),
)
_MAXIMIZED_SINCE = (
    *("accuracy", "aucpr", "balanced_accuracy", "f1", "f1_binary", "f1_macro", "r2"),
    *("precision", "precision_macro", "precision_micro"),
    *("recall", "recall_macro", "recall_micro"),
)


def _metrics(minimized: tuple[str, ...], maximized: tuple[str, ...]) -> dict[str, str]:
    directions = dict.fromkeys(minimized, "Minimize") | dict.fromkeys(maximized, "Maximize")
    return {f"validation:{name}": direction for name, direction in directions.items()}


_TEXT_TYPES = frozenset({"text/csv", "csv", "text/libsvm", "text/x-libsvm", "libsvm"})

LEGACY: Final = Algorithm(
    "XGBoost 0.72",
    {
        **_SHARED,
        "max_delta_step": _DELTA,
        "precision_dtype": _one_of("float32", "float64"),
        "silent": _FLAG,
    },
    _metrics(_MINIMIZED, _MAXIMIZED),
    _TEXT_TYPES,
    frozenset({"train", "validation"}),
)
"""The images `xgboost:1` and `xgboost:latest`."""

CURRENT: Final = Algorithm(
    "sagemaker-xgboost",
    {
        **_SHARED,
        "max_delta_step": _ANY_DELTA,
        "colsample_bynode": _number(0, 1, above=True, tunable=True),
        "aft_loss_distribution": _one_of("normal", "logistic", "extreme"),
        "aft_loss_distribution_scale": _number(0),
        "deterministic_histogram": _one_of("true", "false"),
        "dsplit": _one_of("row", "col"),
        "interaction_constraints": _matching("lists of features", r"[\[\]0-9,\s]+"),
        "monotone_constraints": _matching("a tuple of -1, 0, 1", r"[()\-01,\s]+"),
        "num_parallel_tree": _integer(1),
        "predictor": _one_of("auto", "cpu_predictor", "gpu_predictor"),
        "prob_buffer_row": _number(1, above=True),
        "sampling_method": _one_of("uniform", "gradient_based"),
        "save_model_on_termination": _one_of("true", "false"),
        "single_precision_histogram": _one_of("true", "false"),
        "use_dask_gpu_training": _one_of("true", "false"),
        "verbosity": _integer(0, 3),
        "_kfold": _integer(2),
        "_num_cv_round": _integer(1),
        "_tuning_objective_metric": _matching("a metric", r"[a-z0-9:\-_]+"),
        **{
            alias: _SHARED[name]
            for alias, name in {
                "learning_rate": "eta",
                "min_split_loss": "gamma",
                "reg_lambda": "lambda",
                "reg_alpha": "alpha",
            }.items()
        },
    },
    _metrics(_MINIMIZED + _MINIMIZED_SINCE, _MAXIMIZED + _MAXIMIZED_SINCE),
    _TEXT_TYPES
    | {"application/x-parquet", "application/x-recordio-protobuf", "parquet", "recordio-protobuf"},
    frozenset({"train", "validation", "code"}),
)
"""The images `sagemaker-xgboost:…`."""
