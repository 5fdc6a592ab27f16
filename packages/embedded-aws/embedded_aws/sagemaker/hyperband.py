"""Hyperband's resources: how many epochs a training job may use at least and at most.

Sources: API HyperbandStrategyConfig (both bounds, and what MaxResource is inferred from); the words
of a MaxResource that isn't there are SageMaker's (awslabs/graphstorm issue 1243).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_INFERRED_FROM = ("epochs", "numepochs", "n-epochs", "n_epochs", "num_epochs")
_MOST = 20_000


def resources(config: Mapping[str, Any], definition: Mapping[str, Any]) -> tuple[int, int] | None:
    """Return the least and the greatest number of epochs; None when the greatest isn't known.

    Args:
        config: `HyperParameterTuningJobConfig`.
        definition: `TrainingJobDefinition`.
    """
    given = config.get("StrategyConfig", {}).get("HyperbandStrategyConfig", {})
    static = definition.get("StaticHyperParameters", {})
    inferred = (static[name] for name in _INFERRED_FROM if name in static)
    most = given.get("MaxResource") or next((int(n) for n in inferred if n.isdecimal()), None)
    return (given.get("MinResource", 1), most) if most else None


def problems(config: Mapping[str, Any], definition: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a config's strategy, as far as it concerns Hyperband."""
    if config["Strategy"] != "Hyperband":
        if "StrategyConfig" in config:
            yield "StrategyConfig should be provided only if Hyperband is selected as the Strategy."
        return
    if config.get("TrainingJobEarlyStoppingType", "Off") != "Off":
        yield "TrainingJobEarlyStoppingType must be Off to use Hyperband."
    found = resources(config, definition)
    if found is None:
        yield (
            "MaxResource parameter is not provided and could not be inferred from provided static "
            "hyperparameters of TrainingJobDefinition."
        )
    elif found[1] > _MOST:
        yield f"MaxResource ({found[1]}) must be less than or equal to {_MOST}."
    elif found[0] > found[1]:
        yield f"MinResource ({found[0]}) must be less than or equal to MaxResource ({found[1]})."
