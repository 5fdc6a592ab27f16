"""The training container's program: `python -m embedded_aws.sagemaker.train DIRECTORY IMAGE`.

DIRECTORY is laid out as SageMaker lays out a training container's data: `input/config`,
`input/data/CHANNEL`, `model`, `output/failure`. The model is saved as `model/xgboost-model` in
XGBoost's UBJSON format (the legacy image pickles it, which no newer XGBoost could read).

It imports no more than it needs: a training job's start is most of its time here.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xgboost

from embedded_aws import processes
from embedded_aws.sagemaker import hyperparameters, images, metrics, own_metrics, rounds, tables
from embedded_aws.sagemaker.hyperparameters import CustomerError
from embedded_aws.sagemaker.images import Image

# What the images take and today's XGBoost no longer has, or what isn't XGBoost's at all.
_NOT_PASSED_ON = frozenset(
    {
        "num_round",
        "csv_weights",
        "early_stopping_rounds",
        "_tuning_objective_metric",
        "eval_metric",
        "save_model_on_termination",
        "precision_dtype",
        "silent",
        "predictor",
        "dsplit",
        "prob_buffer_row",
        "sketch_eps",
        "deterministic_histogram",
        "lambda_bias",
    }
)
_CSV = frozenset({"text/csv", "csv"})
_NEVER_SPLIT = 3e38  # a minimum loss reduction that no split reaches, within 32-bit floats


@dataclass(frozen=True)
class Container:
    """A training container: its directory and its image."""

    directory: Path
    image: Image

    def run(self) -> int:
        """Train and save the model; return the exit code, 0 for success.

        On failure `output/failure` says why, which becomes the job's failure reason.
        """
        try:
            booster = self._train()
        except CustomerError as error:
            prefix = "" if self.image.legacy else "framework error: UserError: "
            return self._fail(f"{prefix}{error}", self.image.customer_error_exit_code)
        except xgboost.core.XGBoostError as error:
            reason = str(error).split("\nStack trace", 1)[0].strip()
            return self._fail(f"XGB train call failed with exception:\n{reason}", 1)
        self.save(booster)
        return 0

    def save(self, booster: xgboost.Booster) -> None:
        """Write the model, whole or not at all: a stop may come at any moment."""
        fresh = self.directory / "xgboost-model.part"
        fresh.write_bytes(booster.save_raw(raw_format="ubj"))
        fresh.replace(self.directory / "model" / "xgboost-model")

    @property
    def checkpoints(self) -> Path | None:
        """Where checkpoints are read and written; None when the job asked for none.

        The legacy image neither reads nor writes any.
        """
        config = self.directory / "input" / "config" / "checkpointconfig.json"
        return self.directory / "checkpoints" if config.exists() and not self.image.legacy else None

    def _train(self) -> xgboost.Booster:
        values = hyperparameters.validate(self.image, self._config("hyperparameters"))
        channels = self._config("inputdataconfig")
        _check_channels(channels)
        weighted = values.get("csv_weights", 0) == 1
        data: dict[str, xgboost.DMatrix] = {
            name: self._matrix(name, weighted=weighted and name == "train")
            for name in ("train", "validation")
            if name in channels
        }
        return fit(self, values, data)

    def _matrix(self, channel: str, *, weighted: bool) -> xgboost.DMatrix:
        folder = self.directory / "input" / "data" / channel
        table = tables.read_files(
            sorted(f for f in folder.rglob("*") if f.is_file() and f.name[0] not in "._")
        )
        if not len(table):
            raise CustomerError(f"No data in {channel} channel path {folder.name}")
        first = 2 if weighted else 1
        if table.shape[1] <= first:
            raise CustomerError(
                f"The {channel} channel has {table.shape[1]} column(s): the label comes first, "
                "then at least one feature"
            )
        return xgboost.DMatrix(
            table[:, first:],
            label=table[:, 0],
            weight=table[:, 1] if weighted else None,
            nthread=threads(),
        )

    def _config(self, name: str) -> dict[str, Any]:
        path = self.directory / "input" / "config" / f"{name}.json"
        config: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return config

    def _fail(self, reason: str, code: int) -> int:
        (self.directory / "output" / "failure").write_text(reason, encoding="utf-8")
        print(reason, file=sys.stderr, flush=True)  # noqa: T201 - a container's output is its log
        return code


def fit(
    container: Container, values: Mapping[str, Any], data: Mapping[str, xgboost.DMatrix]
) -> xgboost.Booster:
    """Train a model.

    Args:
        container: Whose image decides the defaults and how progress is printed.
        values: Checked hyperparameters.
        data: The channels `train` and, if there is one, `validation`.
    """
    if len({matrix.num_col() for matrix in data.values()}) > 1:
        raise CustomerError(
            "Feature names/Number of features mismatched between training and validation input. "
            "Please check features in training and validation data."
        )
    parameters = booster_parameters(container.image, values)
    own = own_metrics.chosen(evaluation_metrics(values))
    begun = rounds.Begun.of(container.checkpoints)
    return xgboost.train(
        parameters,
        data["train"],
        max(0, values["num_round"] - begun.rounds),
        evals=[(matrix, name) for name, matrix in data.items()],
        verbose_eval=False,
        custom_metric=own_metrics.computed(own, str(values.get("objective", ""))) if own else None,
        xgb_model=begun.model,
        callbacks=[
            *_reporting(container, values, begun.rounds),  # first: they see the last round also
            *_early_stopping(values, [*parameters.get("eval_metric", []), *own], data),
        ],
    )


def _reporting(
    container: Container, values: Mapping[str, Any], begun: int
) -> list[xgboost.callback.TrainingCallback]:
    digits = ".6g" if container.image.legacy else ".5f"
    callbacks: list[xgboost.callback.TrainingCallback] = [rounds.Progress(digits, begun)]
    if values.get("save_model_on_termination") == "true":
        callbacks.append(rounds.Saved(container.save))
    if container.checkpoints:
        callbacks.append(rounds.Checkpoints(container.checkpoints, begun))
    return callbacks


def booster_parameters(image: Image, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return XGBoost's own parameters for checked hyperparameters.

    What today's XGBoost would do otherwise than the image is named here: the global bias is 0.5
    before version 2; version 0.72 grows trees exactly unless told otherwise; and its exact method
    splits nothing at `max_depth` 0, although its documentation calls 0 "no limit" (v0.72,
    updater_colmaker.cc: a loop over the depths below the limit), while today's refuses 0.
    """
    parameters = {name: value for name, value in values.items() if name not in _NOT_PASSED_ON}
    parameters.setdefault("nthread", threads())
    if parameters.get("objective", "reg:linear") == "reg:linear":
        parameters["objective"] = "reg:squarederror"
    if not image.estimates_base_score:
        parameters.setdefault("base_score", 0.5)
    if image.legacy:
        _as_legacy(parameters)
    if values.get("silent") == 1:
        parameters["verbosity"] = 0
    wanted = evaluation_metrics(values)
    if xgboosts := [name for name in wanted if metrics.is_xgboosts(name.partition("@")[0])]:
        parameters["eval_metric"] = xgboosts
    return parameters


def threads() -> int:
    """Return how many threads the job has; the process that it is a fork of had one."""
    return int(os.environ.get("OMP_NUM_THREADS", "1"))


def _as_legacy(parameters: dict[str, Any]) -> None:
    if parameters.get("booster") == "gblinear" or "updater" in parameters:
        return
    if parameters.get("tree_method", "auto") == "auto":
        parameters["tree_method"] = "exact"
    if parameters["tree_method"] == "exact" and parameters.get("max_depth") == 0:
        parameters |= {"max_depth": 1, "gamma": _NEVER_SPLIT}


def evaluation_metrics(values: Mapping[str, Any]) -> list[str]:
    """Return the metrics to print: those asked for, and the tuning job's objective."""
    wanted = set(values.get("eval_metric", []))
    if objective := values.get("_tuning_objective_metric"):
        wanted.add(objective.partition(":")[2])
    return sorted(wanted)


def _early_stopping(
    values: Mapping[str, Any], evaluated: list[str], data: Mapping[str, xgboost.DMatrix]
) -> list[xgboost.callback.EarlyStopping]:
    patience = values.get("early_stopping_rounds")
    if patience is None or "validation" not in data:
        return []
    watched = evaluated[-1] if evaluated else None
    maximize = (
        watched and metrics.direction(f"validation:{watched.partition('@')[0]}") == "Maximize"
    )
    return [
        xgboost.callback.EarlyStopping(
            rounds=patience,
            metric_name=watched,
            data_name="validation",
            maximize=bool(maximize) if watched else None,
            save_best=True,
        )
    ]


def _check_channels(channels: Mapping[str, Mapping[str, Any]]) -> None:
    if "train" not in channels:
        raise CustomerError("Channelname 'train' is required for training")
    for name, channel in channels.items():
        kind = channel.get("ContentType") or "text/libsvm (the default)"
        if kind.partition(";")[0].strip().lower() not in _CSV:
            raise CustomerError(
                f"Channel {name} has ContentType {kind}; the embedded AWS trains on text/csv only"
            )


def main(arguments: list[str]) -> int:
    """Run the container's program; returns its exit code."""
    directory, uri = arguments
    image = images.parse(uri)
    if image is None:
        raise SystemExit(images.cannot_pull(uri))
    return Container(Path(directory), image).run()


if __name__ == "__main__":
    processes.exit_with_parent()
    sys.exit(main(sys.argv[1:]))
