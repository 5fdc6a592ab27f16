"""The inference container's program: `python -m embedded_aws.sagemaker.transform DIRECTORY`.

DIRECTORY holds `model/` (the unpacked archive), `batch.json` (the job's `Batch`) and `input/N`, one
file an S3 object; the program writes `output/N`, and what failed into `failures.json`.

Source of the output's form: aws/sagemaker-xgboost-container, algorithm_mode/serve.py: in a batch
transform job the container answers a request with one prediction a line and a newline at the end.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import xgboost

from embedded_aws import processes
from embedded_aws.sagemaker import tables
from embedded_aws.sagemaker.hyperparameters import CustomerError

_MEGABYTE = 1024 * 1024
_ACCEPTED = (
    "text/csv",
    "application/json",
    "application/jsonlines",
    "application/x-recordio-protobuf",
)


@dataclass(frozen=True)
class Batch:
    """How a transform job sends its input to the container.

    Attributes:
        split: `SplitType`: None sends an object as one request, Line may cut it at line ends.
        strategy: `BatchStrategy`: MultiRecord fills requests up to the limit, SingleRecord sends
            one line each.
        assemble: `AssembleWith`: Line ends each answer with a newline.
        max_payload: `MaxPayloadInMB`.
        accept: Content type of the answer.
    """

    split: str
    strategy: str
    assemble: str
    max_payload: int
    accept: str

    def requests(self, content: bytes) -> Iterator[bytes]:
        """Yield the payloads of one object.

        Raises:
            CustomerError: A payload is over the limit.
        """
        limit = self.max_payload * _MEGABYTE
        if self.split == "None":
            yield _within(content, limit)
            return
        lines = [line for line in content.splitlines(keepends=True) if line.strip()]
        if self.strategy == "SingleRecord":
            yield from (_within(line, limit) for line in lines)
        else:
            yield from _filled(lines, limit)

    def joined(self, answers: list[str]) -> str:
        """Return the object's output from its answers."""
        if self.assemble == "Line":
            answers = [a if a.endswith("\n") else a + "\n" for a in answers]
        return "".join(answers)


def _within(payload: bytes, limit: int) -> bytes:
    if len(payload) > limit:
        raise CustomerError(
            f"Too much data for max payload size: a request of {len(payload)} bytes, and "
            f"MaxPayloadInMB is {limit // _MEGABYTE}; set SplitType to Line, or raise it"
        )
    return payload


def _filled(lines: list[bytes], limit: int) -> Iterator[bytes]:
    payload = bytearray()
    for line in lines:
        if payload and len(payload) + len(line) > limit:
            yield bytes(payload)
            payload.clear()
        payload += _within(line, limit)
    if payload:
        yield bytes(payload)


def load(folder: Path) -> xgboost.Booster:
    """Load the model of an unpacked archive, for as many threads as the job has.

    Raises:
        CustomerError: No model, or none that this XGBoost reads (UBJSON or JSON).
    """
    files = sorted(f for f in folder.rglob("*") if f.is_file() and not f.name.startswith("."))
    if not files:
        raise CustomerError("Unable to load model: the archive holds no file")
    booster = xgboost.Booster()
    try:
        booster.load_model(bytearray(files[0].read_bytes()))
    except xgboost.core.XGBoostError as error:
        reason = str(error).split("\nStack trace", 1)[0].strip()
        raise CustomerError(f"Unable to load model: {files[0].name}: {reason}") from None
    booster.set_param("nthread", _threads())
    return booster


def _threads() -> int:
    return int(os.environ.get("OMP_NUM_THREADS", "1"))


def answer(booster: xgboost.Booster, payload: bytes, name: str) -> str:
    """Answer one request as the container does: one prediction a line.

    Raises:
        CustomerError: Not CSV, or not the model's number of features.
    """
    if not payload.strip():
        return ""
    table = tables.parse(payload, name)
    expected, found = booster.num_features(), table.shape[1]
    if expected != found:
        raise CustomerError(
            "Unable to evaluate payload provided: Feature size of csv inference data "
            f"{found} is not consistent with feature size of trained model {expected}."
        )
    predictions = booster.predict(
        xgboost.DMatrix(table, nthread=_threads()), validate_features=False
    )
    return "".join(f"{each}\n" for each in predictions.tolist())


def run(directory: Path) -> int:
    """Transform every input that it can; returns the exit code, 0 when it could all.

    `failures.json` maps the number of each input that failed to the reason; the key `""` holds a
    reason that concerns the whole job.
    """
    batch = Batch(**json.loads((directory / "batch.json").read_text(encoding="utf-8")))
    failures: dict[str, str] = {}
    try:
        _check_accept(batch.accept)
        booster = load(directory / "model")
        failures = _transform_all(directory, batch, booster)
    except CustomerError as error:
        failures = {"": str(error)}
    (directory / "failures.json").write_text(json.dumps(failures), encoding="utf-8")
    for reason in failures.values():
        print(reason, file=sys.stderr, flush=True)  # noqa: T201 - a container's output is its log
    return 1 if failures else 0


def _transform_all(directory: Path, batch: Batch, booster: xgboost.Booster) -> dict[str, str]:
    failures = {}
    for path in sorted((directory / "input").iterdir(), key=lambda each: int(each.name)):
        try:
            answers = [answer(booster, p, path.name) for p in batch.requests(path.read_bytes())]
        except CustomerError as error:
            failures[path.name] = str(error)
        else:
            (directory / "output" / path.name).write_text(batch.joined(answers), encoding="utf-8")
    return failures


def _check_accept(accept: str) -> None:
    if accept not in {"", "*/*", *_ACCEPTED}:
        raise CustomerError(
            f"Accept type {accept} is not supported. Please use supported accept types: "
            f"{list(_ACCEPTED)}."
        )


def main(arguments: list[str]) -> int:
    """Run the container's program; returns its exit code."""
    return run(Path(arguments[0]))


if __name__ == "__main__":
    processes.exit_with_parent()
    sys.exit(main(sys.argv[1:]))
