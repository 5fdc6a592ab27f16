"""Rows of one table in three files, as XGBoost's channels take them: label first, no header."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cli_base.errors import UsageError
from tune_model.operations.data_files import LABEL, SPLITS, VALUE, DataFile, rows_pattern
from tune_model.operations.own_data.labels import LabelCount
from tune_model.operations.own_data.table import Table

LABELS = "test.labels.csv"
_TRAIN, _VALIDATION = 0.7, 0.9  # of the rows: 70% train, 20% validate, as the sample's function
_SHOWN = 30


@dataclass(frozen=True)
class Split:
    """A table's rows, split.

    Attributes:
        files: Those for training, validation and test.
        labels: The test's labels, a line each.
        features: The other columns' names, in their order.
        training: The labels of training and validation.
        validation: The labels of validation alone.
    """

    files: tuple[DataFile, ...]
    labels: Path
    features: tuple[str, ...]
    training: LabelCount
    validation: LabelCount


def split_table(table: Table, label: str, seed: int, directory: Path) -> Split:
    """Write a table's rows, each to a file that the seed draws for it.

    Args:
        table: The table.
        label: The name of the label's column.
        seed: Gives the same split again.
        directory: Gets the files.

    Raises:
        UsageError: A column or a cell is wrong, or a file would get no row; names the place.
    """
    at = table.position(label)
    if len(table.names) < 2:  # noqa: PLR2004 - a label and a feature
        raise UsageError(f"{table.path} has the one column {label!r}: features are missing")
    with ExitStack() as opened:
        names = (*(f"{split}.csv" for split in SPLITS), LABELS)
        outs = [opened.enter_context((directory / name).open("wb")) for name in names]
        writer = _Writer(table, at, random.Random(seed), outs)  # noqa: S311 - a split, no secret
        for lines in table.blocks():
            writer.write(lines)
    return writer.split(directory)


class _Writer:
    """Writes blocks of lines; checks each as it will stand there."""

    def __init__(
        self, table: Table, at: int, draw: random.Random, outs: Sequence[BinaryIO]
    ) -> None:
        self._table, self._at, self._draw, self._outs = table, at, draw, outs
        self._line = 1  # the header's
        self._rows = [0, 0, 0]
        self._training, self._validation = LabelCount(), LabelCount()
        self._rows_of_numbers = rows_pattern(len(table.names), labelled=True)

    def write(self, lines: list[bytes]) -> None:
        rows = [self._label_first(line) for line in lines if line.strip()]
        # A block is matched at once, and line by line only to name a fault.
        if rows and not self._rows_of_numbers.fullmatch(b"\n".join(rows) + b"\n"):
            self._find_fault(lines)
        self._line += len(lines)
        parts: tuple[list[bytes], ...] = ([], [], [])
        for row in rows:
            drawn = self._draw.random()
            parts[0 if drawn < _TRAIN else 1 if drawn < _VALIDATION else 2].append(row)
        self._put(parts)

    def _label_first(self, line: bytes) -> bytes:
        """Move the label to the front; a line that is too short for one stays, and is refused."""
        if self._at == 0:
            return line
        cells = line.split(b",", self._at + 1)
        if len(cells) <= self._at:
            return line
        label = cells.pop(self._at)
        return b",".join([label, *cells])

    def _find_fault(self, lines: list[bytes]) -> None:
        for line in lines:
            self._line += 1
            row = self._label_first(line) + b"\n"
            if line.strip() and not self._rows_of_numbers.fullmatch(row):
                self._refuse(line)

    def _put(self, parts: Sequence[list[bytes]]) -> None:
        train, validation, test = parts
        for number, rows in enumerate(parts[:2]):
            self._outs[number].write(b"".join(row + b"\n" for row in rows))
            labels = [float(row.partition(b",")[0]) for row in rows]
            self._training.add(labels)
            if number:
                self._validation.add(labels)
        cut = [row.partition(b",") for row in test]
        self._outs[2].write(b"".join(features + b"\n" for _, _, features in cut))
        self._outs[3].write(b"".join(label + b"\n" for label, _, _ in cut))
        for number, rows in enumerate((train, validation, test)):
            self._rows[number] += len(rows)

    def _refuse(self, line: bytes) -> None:
        """Say what is wrong with a line, at its place in the file."""
        path, names = self._table.path, self._table.names
        place = f"{path} row {self._line - 1}" if self._table.is_parquet else f"{path}:{self._line}"
        cells = line.split(b",")
        if b'"' in line or b"'" in line:
            raise UsageError(f"{place} has quotes: numbers are written without them")
        if len(cells) != len(names):
            raise UsageError(f"{place} has {len(cells)} columns, the header {len(names)}")
        for number, (name, cell) in enumerate(zip(names, cells, strict=True)):
            kind = LABEL if number == self._at else VALUE
            if not kind.fullmatch(cell):
                shown = cell[:_SHOWN].decode("utf-8", "replace")
                raise UsageError(
                    f"{place} column {number + 1} ({name}): {shown!r} isn't a number"
                    f"{_ENCODE if number != self._at else ''}"
                )

    def split(self, directory: Path) -> Split:
        """Describe what was written."""
        if not all(self._rows):
            raise UsageError(
                f"{self._table.path} has {sum(self._rows)} rows, too few for training, validation "
                "and test: 10 are few, 100 a beginning"
            )
        return Split(
            files=tuple(self._files(directory)),
            labels=directory / LABELS,
            features=tuple(n for i, n in enumerate(self._table.names) if i != self._at),
            training=self._training,
            validation=self._validation,
        )

    def _files(self, directory: Path) -> Iterator[DataFile]:
        columns = len(self._table.names)
        for name, rows in zip(SPLITS, self._rows, strict=True):
            path = directory / f"{name}.csv"
            wide = columns - 1 if name == "test" else columns
            yield DataFile(name, path, rows, wide, path.stat().st_size)


_ENCODE = (
    ": XGBoost reads numbers alone; make a column of 0 and 1 of each of its values, or leave it out"
)
