"""The hyperparameters of the XGBoost images, checked as each image checks them.

SageMaker hands hyperparameters over as text; the image parses and checks them when the training job
runs, so a wrong one fails the job, not the request. Sources: SageMaker developer guide, "XGBoost
Hyperparameters" and "XGBoost Version 0.72"; the rules and the words of the current images are those
of the public aws/sagemaker-xgboost-container.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from embedded_aws.sagemaker import metrics
from embedded_aws.sagemaker.images import Image


class CustomerError(ValueError):
    """A mistake of the customer's that ends a training job: a hyperparameter or the data."""


@dataclass(frozen=True)
class Number:
    """A number in an interval, written as mathematics does: `(0, 1]`."""

    parse: Callable[[str], float]
    interval: str

    def allows(self, value: float) -> bool:
        """Says whether a parsed value lies in the interval."""
        low, high = (float(bound) for bound in self.interval[1:-1].split(","))
        above = value >= low if self.interval[0] == "[" else value > low
        below = value <= high if self.interval[-1] == "]" else value < high
        return above and below

    def __str__(self) -> str:
        return self.interval


@dataclass(frozen=True)
class Choice:
    """One word of several."""

    words: tuple[str, ...]

    @staticmethod
    def parse(text: str) -> str:
        """Returns the word as given."""
        return text

    def allows(self, value: str) -> bool:
        """Says whether the word is one of them."""
        return value in self.words

    def __str__(self) -> str:
        return str(list(self.words))


@dataclass(frozen=True)
class MetricList:
    """Evaluation metrics, separated by commas; `error`, `ndcg`, `map` take a threshold, `@0.7`."""

    @staticmethod
    def parse(text: str) -> list[str]:
        """Returns the names."""
        return [name.strip() for name in text.split(",")]

    @staticmethod
    def allows(value: list[str]) -> bool:
        """Says whether XGBoost computes all of them."""
        return all(map(_is_metric, value))

    def __str__(self) -> str:
        return str([name.partition(":")[2] for name in metrics.objectives()])


@dataclass(frozen=True)
class Text:
    """Anything; XGBoost itself judges it."""

    @staticmethod
    def parse(text: str) -> str:
        """Returns the text as given."""
        return text

    @staticmethod
    def allows(_value: str) -> bool:
        """Allows everything."""
        return True


Rule = Number | Choice | MetricList | Text


def _is_metric(name: str) -> bool:
    stem, at, threshold = name.partition("@")
    if not at:
        return metrics.is_known(stem)
    return stem in {"error", "ndcg", "map"} and _is_number(threshold)


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _integer(interval: str) -> Number:
    return Number(int, interval)


def _real(interval: str) -> Number:
    return Number(float, interval)


_SHARED: Final[dict[str, Rule]] = {
    "num_round": _integer("[1, +inf)"),
    "csv_weights": _integer("[0, 1]"),
    "early_stopping_rounds": _integer("[1, +inf)"),
    "booster": Choice(("gbtree", "gblinear", "dart")),
    "nthread": _integer("[1, +inf)"),
    "eta": _real("[0, 1]"),
    "gamma": _real("[0, +inf)"),
    "max_depth": _integer("[0, +inf)"),
    "min_child_weight": _real("[0, +inf)"),
    "max_delta_step": _real("[0, +inf)"),
    "subsample": _real("(0, 1]"),
    "colsample_bytree": _real("(0, 1]"),
    "colsample_bylevel": _real("(0, 1]"),
    "lambda": _real("[0, +inf)"),
    "alpha": _real("[0, +inf)"),
    "tree_method": Choice(("auto", "exact", "approx", "hist")),
    "sketch_eps": _real("(0, 1)"),
    "scale_pos_weight": _real("(0, +inf)"),
    "updater": Text(),
    "dsplit": Choice(("row", "col")),
    "refresh_leaf": _integer("[0, 1]"),
    "process_type": Choice(("default", "update")),
    "grow_policy": Choice(("depthwise", "lossguide")),
    "max_leaves": _integer("[0, +inf)"),
    "max_bin": _integer("[0, +inf)"),
    "predictor": Choice(("auto", "cpu_predictor")),
    "sample_type": Choice(("uniform", "weighted")),
    "normalize_type": Choice(("tree", "forest")),
    "rate_drop": _real("[0, 1]"),
    "one_drop": _integer("[0, 1]"),
    "skip_drop": _real("[0, 1]"),
    "lambda_bias": _real("[0, 1]"),
    "tweedie_variance_power": _real("(1, 2)"),
    "num_class": _integer("[2, +inf)"),
    "base_score": _real("[0, +inf)"),
    "eval_metric": MetricList(),
    "_tuning_objective_metric": Choice(tuple(metrics.objectives())),
    "seed": _integer("(-2147483648, 2147483647)"),
    "prob_buffer_row": _real("(0, +inf)"),
}
_SHARED_OBJECTIVES = (
    "binary:logistic",
    "binary:logitraw",
    "count:poisson",
    "multi:softmax",
    "multi:softprob",
    "rank:pairwise",
    "reg:linear",
    "reg:logistic",
    "reg:gamma",
    "reg:tweedie",
)
_LEGACY: Final[dict[str, Rule]] = _SHARED | {
    "precision_dtype": Choice(("float32", "float64")),
    "silent": _integer("[0, 1]"),
    "base_score": _real("(-inf, +inf)"),
    "objective": Choice(_SHARED_OBJECTIVES),
}
_CURRENT: Final[dict[str, Rule]] = _SHARED | {
    "verbosity": _integer("[0, 3]"),
    "colsample_bynode": _real("(0, 1]"),
    "monotone_constraints": Text(),
    "interaction_constraints": Text(),
    "objective": Choice(
        (
            *_SHARED_OBJECTIVES,
            "binary:hinge",
            "rank:ndcg",
            "rank:map",
            "reg:squarederror",
            "reg:pseudohubererror",
            "reg:squaredlogerror",
            "reg:absoluteerror",
            "survival:aft",
            "survival:cox",
        )
    ),
    "num_parallel_tree": _integer("[1, +inf)"),
    "save_model_on_termination": Choice(("true", "false")),
    "aft_loss_distribution": Choice(("normal", "logistic", "extreme")),
    "aft_loss_distribution_scale": _real("(0, +inf)"),
    "deterministic_histogram": Choice(("true", "false")),
    "sampling_method": Choice(("uniform", "gradient_based")),
}
_ALIASES: Final = {
    "learning_rate": "eta",
    "min_split_loss": "gamma",
    "reg_lambda": "lambda",
    "reg_alpha": "alpha",
}


def validate(image: Image, given: Mapping[str, str]) -> dict[str, Any]:
    """Parses and checks a training job's hyperparameters as its image does.

    Args:
        image: The training image.
        given: Hyperparameters by name, as text.

    Returns:
        Values by name: numbers, words, and a list for `eval_metric`.

    Raises:
        CustomerError: One is missing, unknown, unreadable or out of its range.
    """
    rules = _LEGACY if image.legacy else _CURRENT
    named = {name if image.legacy else _ALIASES.get(name, name): v for name, v in given.items()}
    if "num_round" not in named:
        raise CustomerError(_missing(image, "num_round"))
    values = {name: _value(image, rules, name, text) for name, text in named.items()}
    _check_classes(values)
    return values


def _value(image: Image, rules: Mapping[str, Rule], name: str, text: str) -> Any:  # noqa: ANN401 - number, word or list
    rule = rules.get(name)
    if rule is None:
        raise CustomerError(f"Extraneous hyperparameter found: {name}")
    try:
        value: Any = rule.parse(text)
    except ValueError:
        raise CustomerError(_unreadable(image, name, rule)) from None
    if not rule.allows(value):
        raise CustomerError(_out_of_range(image, name, value, rule))
    return value


def _missing(image: Image, name: str) -> str:
    if image.legacy:
        return f"Require input for parameter {name}"
    return f"Missing required hyperparameter: {name}"


def _unreadable(image: Image, name: str, rule: Rule) -> str:
    if image.legacy:
        kind = "integer" if rule.parse is int else "float"
        return f"Parameter {name} expects {kind} input."
    return f"Hyperparameter {name}: could not parse value (caused by ValueError)"


def _out_of_range(image: Image, name: str, value: object, rule: Rule) -> str:
    if image.legacy:
        place = "in range" if isinstance(rule, Number) else "one of these options:"
        return f"Parameter '{name}' should be {place} {rule}, not {value}."
    return f"Hyperparameter {name}: {value} is not in {rule}"


def _check_classes(values: Mapping[str, Any]) -> None:
    multiclass = str(values.get("objective", "")).startswith("multi:")
    if multiclass and "num_class" not in values:
        raise CustomerError("Require input for parameter 'num_class' for multi-classification")
    if "num_class" in values and not multiclass:
        raise CustomerError(
            "Do not need to setup parameter 'num_class' for learning task other than "
            "multi-classification."
        )
