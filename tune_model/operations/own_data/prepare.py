"""A person's data as they are uploaded: of one file with a header, or of a directory of three."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from cli_base.errors import UsageError
from tune_model.operations import data_files
from tune_model.operations.data_files import DataFile
from tune_model.operations.own_data.facts import FEATURES, DataFacts
from tune_model.operations.own_data.labels import LabelCount, batched
from tune_model.operations.own_data.split import LABELS, split_table
from tune_model.operations.own_data.table import open_table

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Prepared:
    """Checked data.

    Attributes:
        files: train, validation and test, as SageMaker reads them.
        beside: Files to be kept beside them, by name.
        facts: What is known of them.
        labels: The labels of training and validation.
    """

    files: tuple[DataFile, ...]
    beside: Mapping[str, Path]
    facts: DataFacts
    labels: LabelCount


def prepare(data: Path, label: str | None, seed: int, execution: str, work: Path) -> Prepared:
    """Check data whole, and write to `work` what has to be written anew.

    Args:
        data: A directory with train.csv, validation.csv and test.csv, or one CSV or Parquet file.
        label: The name of the label's column in one file.
        seed: Of the split of one file.
        execution: The name of the execution that they are for.
        work: A directory for a while.

    Raises:
        UsageError: Something is wrong with them; names the place.
        EnvironmentLacks: One file is Parquet, and pyarrow isn't there.
    """
    if data.is_dir():
        if label is not None:
            raise UsageError(
                f"{data} is a directory, whose label comes first: --label is for a file"
            )
        return _of_directory(data, execution, work)
    table = open_table(data)
    if label is None:
        columns = ", ".join(table.names[:12])
        raise UsageError(f"{data} is one file: name its label by --label, one of {columns}")
    made = split_table(table, label, seed, work)
    facts = DataFacts.of(
        execution,
        data.name,
        made.validation,
        label=label,
        features=made.features,
        rows={file.split: file.rows for file in made.files},
        seed=seed,
        has_test_labels=True,
    )
    return _with_facts(made.files, {LABELS: made.labels}, facts, made.training, work)


def _of_directory(directory: Path, execution: str, work: Path) -> Prepared:
    files = data_files.check(directory)
    train, validation, test = (_without_bom(file, work) for file in files)
    training, validating = LabelCount(), LabelCount()
    training.add(_labels(train.path))
    for block in batched(_labels(validation.path)):
        training.add(block)
        validating.add(block)
    has_labels = test.columns == train.columns
    beside = {}
    if has_labels:
        test, beside[LABELS] = _without_labels(test, work)
    facts = DataFacts.of(
        execution,
        directory.resolve().name,
        validating,
        label=None,
        features=(),
        rows={file.split: file.rows for file in (train, validation, test)},
        seed=None,
        has_test_labels=has_labels,
    )
    return _with_facts((train, validation, test), beside, facts, training, work)


def _with_facts(
    files: tuple[DataFile, ...],
    beside: dict[str, Path],
    facts: DataFacts,
    labels: LabelCount,
    work: Path,
) -> Prepared:
    path = work / FEATURES
    path.write_text(facts.text(), encoding="utf-8")
    return Prepared(files, {**beside, FEATURES: path}, facts, labels)


def _without_bom(file: DataFile, work: Path) -> DataFile:
    with file.path.open("rb") as source:
        if source.read(len(_BOM)) != _BOM:
            return file
        path = work / file.path.name
        with path.open("wb") as target:
            shutil.copyfileobj(source, target)
    return replace(file, path=path, size=path.stat().st_size)


def _labels(path: Path) -> Iterator[float]:
    with path.open("rb") as file:
        yield from (float(line.partition(b",")[0]) for line in file if line.strip())


def _without_labels(test: DataFile, work: Path) -> tuple[DataFile, Path]:
    """Take the labels, the first column, away from the rows that are predicted."""
    path, labels = work / "unlabelled.csv", work / LABELS
    with test.path.open("rb") as rows, path.open("wb") as out, labels.open("wb") as kept:
        for line in rows:
            label, _, features = line.partition(b",")
            kept.write(label + b"\n")
            out.write(features)
    size = path.stat().st_size
    return replace(test, path=path, columns=test.columns - 1, size=size), labels
