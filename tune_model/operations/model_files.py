"""An execution's best model: fetched from the bucket, unpacked safely, with what loads it.

Sources: SageMaker developer guide, "Use the XGBoost algorithm with Amazon SageMaker" (the artifact
is `model.tar.gz` with one file, `xgboost-model`); API DescribeTrainingJob, ModelArtifacts.
"""

from __future__ import annotations

import hashlib
import json
import re
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from cli_base.errors import ExecutionFailed, UsageError
from tune_model.operations import results
from tune_model.operations.s3_urls import bucket_and_key

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client
    from types_boto3_sagemaker import SageMakerClient
    from types_boto3_stepfunctions.type_defs import HistoryEventTypeDef

MODEL = "xgboost-model"
LARGEST_BYTES = 2 << 30  # unpacked; a tree takes kilobytes
_BLOCK = 1 << 20
_PICKLE = b"\x80"  # the first byte of a pickle of protocol 2 or later
_VERSION = re.compile(r"/sagemaker-xgboost:(\d+)\.(\d+)-")


@dataclass(frozen=True)
class Facts:
    """What is known of a model.

    Attributes:
        execution: ARN of the execution that trained it.
        training_job: The best training job's name.
        image: URI of the image that trained it.
        artifact: Where it was fetched from, `s3://…`.
        hyperparameters: All of the training job's.
        metric: Name of the objective metric.
        objective: Its final value; None where there is none.
        features: Names of the columns, where they were kept with the data.
    """

    execution: str
    training_job: str
    image: str
    artifact: str
    hyperparameters: dict[str, str]
    metric: str
    objective: float | None
    features: tuple[str, ...] | None = None

    @property
    def requirement(self) -> str:
        """What pip installs to load the model."""
        found = _VERSION.search(self.image)
        if not found:
            return "xgboost==0.72.1"
        major, minor = int(found[1]), int(found[2])
        return f"xgboost>={major}.{minor},<{major}.{minor + 1}"


def best(
    sagemaker: SageMakerClient, execution: str, events: Sequence[HistoryEventTypeDef]
) -> Facts:
    """Describe an execution's best model.

    Args:
        sagemaker: SageMaker.
        execution: The execution's ARN.
        events: Its history.

    Raises:
        UsageError: It has trained none, or none that is the best.
    """
    tuning = results.tuning(sagemaker, events)
    if tuning is None or tuning.best is None:
        why = "it started no tuning" if tuning is None else f"{tuning.name} has no best job"
        raise UsageError(f"this execution has no model: {why}")
    job = sagemaker.describe_training_job(TrainingJobName=tuning.best.name)
    return Facts(
        execution=execution,
        training_job=tuning.best.name,
        image=job["AlgorithmSpecification"]["TrainingImage"],
        artifact=job["ModelArtifacts"]["S3ModelArtifacts"],
        hyperparameters=dict(job["HyperParameters"]),
        metric=tuning.metric,
        objective=tuning.best.objective,
    )


def check_directory(directory: Path, *, replace: bool) -> None:
    """Check where a model is to go, before anything is fetched.

    Raises:
        UsageError: It is a file, or holds something and `replace` is false.
    """
    if directory.exists() and not directory.is_dir():
        raise UsageError(f"{directory} is a file: --output wants a directory")
    if directory.is_dir() and any(directory.iterdir()) and not replace:
        raise UsageError(f"{directory} isn't empty: name another one, or say --force")


def fetch(s3: S3Client, facts: Facts, directory: Path) -> dict[str, Any]:
    """Fetch a model, unpack it, and write `README.md` and `model.json` beside it.

    Args:
        s3: S3.
        facts: What is known of it.
        directory: Gets the files; made if it isn't there.

    Returns:
        What `model.json` holds: the facts, and the file's size, SHA-256 and format.

    Raises:
        ExecutionFailed: The artifact is gone, or isn't what XGBoost's images write.
    """
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile() as archive:
        _download(s3, facts.artifact, archive)
        digest = _unpack(archive, facts.artifact, directory / MODEL)
    content = {**asdict(facts), "requirement": facts.requirement, **digest}
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    (directory / "model.json").write_text(text, encoding="utf-8")
    (directory / "README.md").write_text(_readme(facts, content), encoding="utf-8")
    return content


def _download(s3: S3Client, url: str, file: IO[bytes]) -> None:
    bucket, key = bucket_and_key(url)
    try:
        s3.download_fileobj(bucket, key, file)
    except s3.exceptions.ClientError as error:
        if error.response["Error"]["Code"] not in {"404", "NoSuchKey"}:
            raise
        raise ExecutionFailed(f"{url} is gone (swept?)") from error
    file.seek(0)


def _unpack(archive: IO[bytes], url: str, target: Path) -> dict[str, Any]:
    """Write the model's file, and nothing else that the archive may hold."""
    try:
        with tarfile.open(fileobj=archive, mode="r|gz") as members:
            for member in members:
                if member.isfile() and member.name.removeprefix("./") == MODEL:
                    return _written(_blocks(members.extractfile(member), url), target)
    except (tarfile.TarError, OSError, EOFError) as error:
        raise ExecutionFailed(f"{url} isn't a whole tar.gz archive: {error}") from error
    raise ExecutionFailed(f"{url} holds no file {MODEL}, which XGBoost's images write")


def _blocks(file: IO[bytes] | None, url: str) -> Iterator[bytes]:
    left = LARGEST_BYTES
    while file and (block := file.read(_BLOCK)):
        left -= len(block)
        if left < 0:
            raise ExecutionFailed(f"{url} unpacks to more than {LARGEST_BYTES:,} bytes")
        yield block


def _written(blocks: Iterator[bytes], target: Path) -> dict[str, Any]:
    digest, size, first = hashlib.sha256(), 0, b""
    fresh = target.with_name(f".{target.name}.part")
    try:
        with fresh.open("wb") as out:
            for block in blocks:
                first = first or block[:1]
                digest.update(block)
                size += out.write(block)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    kind = "pickle" if first == _PICKLE else "booster"
    return {"file": target.name, "bytes": size, "sha256": digest.hexdigest(), "format": kind}


def _readme(facts: Facts, content: dict[str, Any]) -> str:
    objective = "" if facts.objective is None else f", {facts.metric} {facts.objective:g}"
    loads = _FROM_PICKLE if content["format"] == "pickle" else _FROM_BOOSTER
    return _README.format(
        job=facts.training_job,
        objective=objective,
        image=facts.image,
        requirement=facts.requirement,
        loads=loads,
    )


_README = """# {job}

The best training job's model{objective}, trained by `{image}`. `model.json` has its
hyperparameters, its source and its SHA-256.

```sh
pip install '{requirement}' numpy
```

{loads}
`rows.csv` has a row a line, without a header and without the label, with the columns in the order
of the training data.
"""

_FROM_BOOSTER = """```python
import numpy
import xgboost

model = xgboost.Booster(model_file="xgboost-model")
rows = numpy.loadtxt("rows.csv", delimiter=",", ndmin=2)
print(model.predict(xgboost.DMatrix(rows), validate_features=False))
```
"""

_FROM_PICKLE = """The file is a pickle, as XGBoost 0.72's image writes it: loading one runs the code
that is in it. Load it only if you trust whoever can write to the bucket. No XGBoost of today reads
it; 0.72.1 needs Python 3.6 or so.

```python
import pickle

import numpy
import xgboost

with open("xgboost-model", "rb") as file:
    model = pickle.load(file)
rows = numpy.loadtxt("rows.csv", delimiter=",", ndmin=2)
print(model.predict(xgboost.DMatrix(rows)))
```
"""
