"""The hyperparameters of a training job, checked as its XGBoost image checks them.

SageMaker hands hyperparameters over as text; the image parses and checks them when the training job
runs, so a wrong one fails the job, not the request. What an image takes is in `asl_check`'s table;
the words of the current images are those of the public aws/sagemaker-xgboost-container.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from asl_check.xgboost_hyperparameters import ALIASES, Choice, Number, Values
from asl_check.xgboost_images import CURRENT, LEGACY, Algorithm
from embedded_aws.sagemaker.images import Image

# Cross-validation, and what only a GPU or an older XGBoost does.
_NOT_HERE: Final = {
    *("_kfold", "_num_cv_round", "single_precision_histogram", "use_dask_gpu_training"),
}


class CustomerError(ValueError):
    """A mistake of the customer's that ends a training job: a hyperparameter or the data."""


def _rules(algorithm: Algorithm) -> dict[str, Values]:
    """Return what this machine does of what an image takes."""
    return {
        name: _here(each.values)
        for name, each in algorithm.hyperparameters.items()
        if name not in _NOT_HERE
    }


def _here(values: Values) -> Values:
    """Leave out what takes a GPU."""
    return Choice(values.words) if isinstance(values, Choice) else values


_LEGACY, _CURRENT = _rules(LEGACY), _rules(CURRENT)


def validate(image: Image, given: Mapping[str, str]) -> dict[str, Any]:
    """Parse and check a training job's hyperparameters as its image does.

    Args:
        image: The training image.
        given: Hyperparameters by name, as text.

    Returns:
        Values by name: numbers, words, and a list for `eval_metric`.

    Raises:
        CustomerError: One is missing, unknown, unreadable or out of its range.
    """
    rules = _LEGACY if image.legacy else _CURRENT
    named = {name if image.legacy else ALIASES.get(name, name): v for name, v in given.items()}
    if "num_round" not in named:
        raise CustomerError(_missing(image, "num_round"))
    values = {name: _value(image, rules, name, text) for name, text in named.items()}
    _check_classes(values)
    return values


def _value(image: Image, rules: Mapping[str, Values], name: str, text: str) -> Any:  # noqa: ANN401 - number, word or list
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


def _unreadable(image: Image, name: str, rule: Values) -> str:
    if image.legacy:
        kind = "integer" if rule.parse is int else "float"
        return f"Parameter {name} expects {kind} input."
    return f"Hyperparameter {name}: could not parse value (caused by ValueError)"


def _out_of_range(image: Image, name: str, value: object, rule: Values) -> str:
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
