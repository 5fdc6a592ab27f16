"""What a training container does after each round: print metrics, save the model, checkpoint.

Source: github.com/aws/sagemaker-xgboost-container, checkpointing.py: the names of checkpoints, how
many are kept, and how a job that finds some goes on from the newest one that it can read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import xgboost

_NAME = "xgboost-checkpoint"
_KEPT = 5
_NUMBERED = re.compile(rf"{_NAME}\.([0-9]+)")


class Progress(xgboost.callback.TrainingCallback):  # type: ignore[misc] # xgboost ships no types for us
    """Prints each round's metrics as the images do.

    `#011` is how a tab reaches CloudWatch. The legacy image prints six significant digits, the
    current ones five decimals.

    Args:
        digits: Format of a number.
        begun: How many rounds were there before this job.
    """

    def __init__(self, digits: str, begun: int = 0) -> None:
        super().__init__()
        self._digits = digits
        self._begun = begun

    def after_iteration(
        self, model: xgboost.Booster, epoch: int, evals_log: Mapping[str, Mapping[str, Any]]
    ) -> bool:
        """Take a round's end from XGBoost; False lets it go on."""
        del model
        scores = [
            f"#011{data}-{metric}:{history[-1]:{self._digits}}"
            for data, log in evals_log.items()
            for metric, history in log.items()
        ]
        print(f"[{self._begun + epoch}]{''.join(scores)}", flush=True)  # noqa: T201 - the metrics are read from it
        return False


class Saved(xgboost.callback.TrainingCallback):  # type: ignore[misc] # the same
    """Saves the model after each round, for a stop that may come at any moment."""

    def __init__(self, save: Callable[[xgboost.Booster], None]) -> None:
        super().__init__()
        self._save = save

    def after_iteration(
        self, model: xgboost.Booster, epoch: int, evals_log: Mapping[str, Mapping[str, Any]]
    ) -> bool:
        """Take a round's end from XGBoost; False lets it go on."""
        del epoch, evals_log
        self._save(model)
        return False


class Checkpoints(xgboost.callback.TrainingCallback):  # type: ignore[misc] # the same
    """Writes the model after each round as a checkpoint, and keeps the newest five of its own.

    Args:
        folder: Where they go.
        begun: How many rounds were there before this job.
    """

    def __init__(self, folder: Path, begun: int) -> None:
        super().__init__()
        self._folder = folder
        self._begun = begun

    def after_iteration(
        self, model: xgboost.Booster, epoch: int, evals_log: Mapping[str, Mapping[str, Any]]
    ) -> bool:
        """Take a round's end from XGBoost; False lets it go on."""
        del evals_log
        fresh = self._folder.parent / "checkpoint.part"  # a stop may come at any moment
        fresh.write_bytes(model.save_raw(raw_format="ubj"))
        fresh.replace(self._folder / f"{_NAME}.{self._begun + epoch}")
        if epoch >= _KEPT:
            (self._folder / f"{_NAME}.{self._begun + epoch - _KEPT}").unlink(missing_ok=True)
        return False


@dataclass(frozen=True)
class Begun:
    """What an earlier job has left.

    Attributes:
        rounds: How many rounds it trained.
        model: Its model; None when there is none.
    """

    rounds: int = 0
    model: xgboost.Booster | None = None

    @classmethod
    def of(cls, folder: Path | None) -> Self:
        """Return the newest checkpoint of a folder that can be read."""
        found = {} if folder is None else _numbered(folder)
        for number, path in sorted(found.items(), reverse=True):
            model = xgboost.Booster()
            try:
                model.load_model(bytearray(path.read_bytes()))
            except xgboost.core.XGBoostError:
                continue
            return cls(number + 1, model)
        return cls()


def _numbered(folder: Path) -> dict[int, Path]:
    matched = ((_NUMBERED.fullmatch(path.name), path) for path in folder.iterdir())
    return {int(match[1]): path for match, path in matched if match}
