"""The hyperparameters of the built-in XGBoost images: the one table of them.

Sources: the SageMaker guide's pages "XGBoost Hyperparameters", "Tune an XGBoost Model" and "XGBoost
Version 0.72" (docs.aws.amazon.com/sagemaker/latest/dg/xgboost-72.html); names and ranges of the
current images are those of their own validation, `algorithm_mode/hyperparameter_validation.py` of
github.com/aws/sagemaker-xgboost-container.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

CONTINUOUS: Final = "ContinuousParameterRanges"
INTEGER: Final = "IntegerParameterRanges"
_THRESHOLDS: Final = {"error", "ndcg", "map"}


@dataclass(frozen=True)
class Number:
    """A number in an interval, written as mathematics does: `(0, 1]`."""

    parse: Callable[[str], float]
    interval: str

    def allows(self, value: float) -> bool:
        """Say whether a parsed value lies in the interval."""
        low, high = (float(bound) for bound in self.interval[1:-1].split(","))
        above = value >= low if self.interval[0] == "[" else value > low
        below = value <= high if self.interval[-1] == "]" else value < high
        return above and below

    @property
    def expected(self) -> str:
        """What a right value is."""
        kind = "an integer" if self.parse is int else "a number"
        return f"{kind} in quotes, within {self.interval}"

    def __str__(self) -> str:
        return self.interval


@dataclass(frozen=True)
class Choice:
    """One word of several.

    Attributes:
        words: The words.
        on_gpu: Those that a machine with a GPU takes besides.
    """

    words: tuple[str, ...]
    on_gpu: tuple[str, ...] = ()

    @staticmethod
    def parse(text: str) -> str:
        """Return the word as given."""
        return text

    def allows(self, value: str) -> bool:
        """Say whether the word is one of them."""
        return value in self.words + self.on_gpu

    @property
    def expected(self) -> str:
        """What a right value is."""
        return f"one of {', '.join(self.words + self.on_gpu)}"

    def __str__(self) -> str:
        return str(list(self.words + self.on_gpu))


@dataclass(frozen=True)
class MetricList:
    """Evaluation metrics, separated by commas; `error`, `ndcg`, `map` take a threshold, `@0.7`."""

    names: tuple[str, ...]

    @staticmethod
    def parse(text: str) -> list[str]:
        """Return the names."""
        return [name.strip() for name in text.split(",")]

    def allows(self, value: list[str]) -> bool:
        """Say whether all of them are known."""
        return all(map(self._is_metric, value))

    @property
    def expected(self) -> str:
        """What a right value is."""
        return f"metrics with commas between, each one of {', '.join(self.names)}"

    def __str__(self) -> str:
        return str(list(self.names))

    def _is_metric(self, name: str) -> bool:
        stem, at, threshold = name.partition("@")
        return stem in self.names and (not at or (stem in _THRESHOLDS and _is_number(threshold)))


@dataclass(frozen=True)
class Pattern:
    """A text of a form of its own.

    Attributes:
        expected: What a right value is.
        pattern: Its regular expression.
    """

    expected: str
    pattern: str

    @staticmethod
    def parse(text: str) -> str:
        """Return the text as given."""
        return text

    def allows(self, value: str) -> bool:
        """Say whether the text has the form."""
        return re.fullmatch(self.pattern, value) is not None

    def __str__(self) -> str:
        return self.expected


Values = Number | Choice | MetricList | Pattern


@dataclass(frozen=True)
class Hyperparameter:
    """A hyperparameter.

    Attributes:
        values: Its values.
        tunable_in: The lists of ranges that it may be tuned in; empty when it can't be.
    """

    values: Values
    tunable_in: tuple[str, ...] = ()

    @property
    def expected(self) -> str:
        """What a right value is."""
        return self.values.expected

    def accepts(self, text: str) -> bool:
        """Tell whether a text is a value of it."""
        rule = self.values
        try:
            return rule.allows(rule.parse(text))  # type: ignore[arg-type] # each parses its own
        except ValueError:
            return False


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _integer(interval: str, *tunable_in: str) -> Hyperparameter:
    return Hyperparameter(Number(int, interval), tunable_in)


def _real(interval: str, *tunable_in: str) -> Hyperparameter:
    return Hyperparameter(Number(float, interval), tunable_in)


def _one_of(*words: str, on_gpu: tuple[str, ...] = ()) -> Hyperparameter:
    return Hyperparameter(Choice(words, on_gpu))


def _matching(expected: str, pattern: str) -> Hyperparameter:
    return Hyperparameter(Pattern(expected, pattern))


_FLAG = _integer("[0, 1]")
_TRUTH = _one_of("true", "false")
_OBJECTIVES: Final = (
    *("binary:logistic", "binary:logitraw", "count:poisson", "multi:softmax", "multi:softprob"),
    *("rank:pairwise", "reg:linear", "reg:logistic", "reg:gamma", "reg:tweedie"),
)
_OBJECTIVES_SINCE: Final = (
    *("binary:hinge", "rank:ndcg", "rank:map", "reg:squarederror", "reg:pseudohubererror"),
    *("reg:squaredlogerror", "reg:absoluteerror", "survival:aft", "survival:cox"),
)

_SHARED: Final[Mapping[str, Hyperparameter]] = {
    "num_round": _integer("[1, +inf)", INTEGER),
    "num_class": _integer("[2, +inf)"),
    "alpha": _real("[0, +inf)", CONTINUOUS),
    "booster": _one_of("gbtree", "gblinear", "dart"),
    "colsample_bylevel": _real("(0, 1]", CONTINUOUS),
    "colsample_bytree": _real("(0, 1]", CONTINUOUS),
    "csv_weights": _FLAG,
    "early_stopping_rounds": _integer("[1, +inf)"),
    "eta": _real("[0, 1]", CONTINUOUS),
    "gamma": _real("[0, +inf)", CONTINUOUS),
    "grow_policy": _one_of("depthwise", "lossguide"),
    "lambda": _real("[0, +inf)", CONTINUOUS),
    "lambda_bias": _real("[0, 1]"),
    "max_bin": _integer("[0, +inf)"),
    "max_depth": _integer("[0, +inf)", INTEGER),
    "max_leaves": _integer("[0, +inf)"),
    "min_child_weight": _real("[0, +inf)", CONTINUOUS),
    "normalize_type": _one_of("tree", "forest"),
    "nthread": _integer("[1, +inf)"),
    "one_drop": _FLAG,
    "process_type": _one_of("default", "update"),
    "rate_drop": _real("[0, 1]"),
    "refresh_leaf": _FLAG,
    "sample_type": _one_of("uniform", "weighted"),
    "scale_pos_weight": _real("(0, +inf)"),
    "seed": _integer("(-2147483648, 2147483647)"),
    "sketch_eps": _real("(0, 1)"),
    "skip_drop": _real("[0, 1]"),
    "subsample": _real("(0, 1]", CONTINUOUS),
    "tree_method": _one_of("auto", "exact", "approx", "hist", on_gpu=("gpu_hist",)),
    "tweedie_variance_power": _real("(1, 2)"),
    "updater": _matching("updaters with commas between", r"[a-z_]+(\s*,\s*[a-z_]+)*"),
}


def legacy(metrics: tuple[str, ...]) -> dict[str, Hyperparameter]:
    """Return what the images `xgboost:1` and `xgboost:latest` take.

    Args:
        metrics: The names of the metrics that they emit.
    """
    return {
        **_SHARED,
        **_of_metrics(metrics),
        "base_score": _real("(-inf, +inf)"),
        "max_delta_step": _integer("[0, +inf)", INTEGER),
        "objective": _one_of(*_OBJECTIVES),
        "precision_dtype": _one_of("float32", "float64"),
        "silent": _FLAG,
    }


def current(metrics: tuple[str, ...]) -> dict[str, Hyperparameter]:
    """Return what the images `sagemaker-xgboost:…` take.

    Args:
        metrics: The names of the metrics that they emit.
    """
    known = {
        **_SHARED,
        **_of_metrics(metrics),
        "aft_loss_distribution": _one_of("normal", "logistic", "extreme"),
        "aft_loss_distribution_scale": _real("[0, +inf)"),
        "base_score": _real("[0, +inf)"),
        "colsample_bynode": _real("(0, 1]", CONTINUOUS),
        "deterministic_histogram": _TRUTH,
        "dsplit": _one_of("row", "col"),
        "interaction_constraints": _matching("lists of features", r"[\[\]0-9,\s]+"),
        # The guide tunes it by integers, the images take any number.
        "max_delta_step": _real("[0, +inf)", INTEGER, CONTINUOUS),
        "monotone_constraints": _matching("a tuple of -1, 0, 1", r"[()\-01,\s]+"),
        "num_parallel_tree": _integer("[1, +inf)"),
        "objective": _one_of(*_OBJECTIVES, *_OBJECTIVES_SINCE),
        "predictor": _one_of("auto", "cpu_predictor", on_gpu=("gpu_predictor",)),
        "prob_buffer_row": _integer("(1, +inf)"),
        "sampling_method": _one_of("uniform", "gradient_based"),
        "save_model_on_termination": _TRUTH,
        "single_precision_histogram": _TRUTH,
        "use_dask_gpu_training": _TRUTH,
        "verbosity": _integer("[0, 3]"),
        "_kfold": _integer("[2, +inf)"),
        "_num_cv_round": _integer("[1, +inf)"),
    }
    return known | {alias: known[name] for alias, name in ALIASES.items()}


ALIASES: Final[Mapping[str, str]] = {
    "learning_rate": "eta",
    "min_split_loss": "gamma",
    "reg_lambda": "lambda",
    "reg_alpha": "alpha",
}
"""Second names of hyperparameters, which the current images take."""


def _of_metrics(names: tuple[str, ...]) -> dict[str, Hyperparameter]:
    return {
        "eval_metric": Hyperparameter(MetricList(names)),
        # SageMaker sets it itself, for each training job of a tuning job.
        "_tuning_objective_metric": _one_of(*(f"validation:{name}" for name in names)),
    }
